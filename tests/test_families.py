"""A follow-up typeset by six producers in many looks: whoever made the PDF, its rows come out the same."""

import json
import tomllib
from pathlib import Path

import pytest
from follow_up_rows import marked, reading, rows_of, same_rows

DATA = Path(__file__).parent / "data"
FAMILIES = sorted(DATA.glob("typeset*"))
LOOKS = [
    f"{folder.name}/{look}"
    for folder in FAMILIES
    for look in sorted(tomllib.loads((folder / "manifest.toml").read_text(encoding="utf-8")))
]

# Looks that are not read right yet, each with what goes wrong. The set may only shrink.
KNOWN_FAILURES: dict[str, str] = {}


@pytest.fixture(scope="module")
def readings():
    with reading([DATA / f"{look}.pdf" for look in LOOKS]) as readings:
        yield readings


@pytest.mark.parametrize("look", marked(LOOKS, KNOWN_FAILURES))
def test_every_look_gives_the_same_rows_and_title(readings, look: str):
    path = DATA / f"{look}.pdf"
    expected = json.loads((path.parent / "expected.json").read_text(encoding="utf-8"))
    follow_up = readings[path].result()
    same_rows(rows_of(follow_up), expected["rader"])
    assert follow_up.title == expected["titel"]


def test_every_pdf_of_a_family_is_in_its_manifest():
    pdfs = sorted(f"{folder.name}/{path.stem}" for folder in FAMILIES for path in folder.glob("*.pdf"))
    assert pdfs == sorted(LOOKS)
