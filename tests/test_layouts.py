"""Every kind of follow-up document that municipalities make: its rows, municipality and year come out whole."""

import json
from pathlib import Path

import pytest
from follow_up_rows import marked, reading, rows_of, same_rows

FOLDER = Path(__file__).parent / "data" / "layouts"
LAYOUTS = sorted(path.stem for path in FOLDER.glob("*.toml"))

# Layouts that are not read right yet, each with what goes wrong. The set may only shrink.
KNOWN_FAILURES: dict[str, str] = {}


@pytest.fixture(scope="module")
def readings():
    with reading([FOLDER / f"{name}.pdf" for name in LAYOUTS]) as readings:
        yield readings


@pytest.mark.parametrize("name", marked(LAYOUTS, KNOWN_FAILURES))
def test_layout_gives_its_rows(readings, name: str):
    expected = json.loads((FOLDER / f"{name}.expected.json").read_text(encoding="utf-8"))
    follow_up = readings[FOLDER / f"{name}.pdf"].result()
    same_rows(rows_of(follow_up), expected["rader"])
    place = follow_up.municipality
    read = (follow_up.title, place.name if place else "", place.code if place else "", follow_up.year)
    assert read == (expected["titel"], expected["kommun"], expected["kommunkod"], expected["ar"])


def test_every_layout_has_its_pdf():
    assert sorted(path.stem for path in FOLDER.glob("*.pdf")) == LAYOUTS


def test_a_table_that_repeats_the_promises_of_the_text_reports_under_them(readings):
    follow_up = readings[FOLDER / "prose-and-summary-table.pdf"].result()
    told = [(promise.theme, [activity.text.text for activity in promise.activities]) for promise in follow_up.promises]
    assert told == [
        ("Stationen", ["Poliser stod på perrongen 47 kvällar. De talade med 310 resenärer.", "Nästan"]),
        ("Skolvägar", ["Sju farthinder har satts upp. Tre försenades av tjälen.", "Delvis"]),
    ]


def test_a_printed_total_that_is_wrong_is_reported_by_row_and_column(readings):
    follow_up = readings[FOLDER / "numeric-totals.pdf"].result()
    warnings = [problem.text for problem in follow_up.problems if problem.page == 1]
    assert any("Trafikkontroller" in text and "Totalt" in text and "33" in text for text in warnings)
    assert not any("Krogtillsyner" in text for text in warnings)
