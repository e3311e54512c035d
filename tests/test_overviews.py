"""Tables that say of each promise or theme how far it has come, over what is told of them."""

import pytest
from typed_pages import document, line, page, table

from extract.promises.understanding import understand
from extract.records import FollowUp, Line

TITLE = "Uppföljning av medborgarlöften Orsa kommun 2023"
PLOUGH, VISIT = "Kommunen ska ploga gångvägarna.", "Polisen ska besöka skolan."


def heading(text: str, foot: float) -> Line:
    return line(text, 50, foot, size=16, bold=True)


def told(follow_up: FollowUp) -> list[tuple[str, str, list[str]]]:
    return [(one.theme, one.text.text, [a.text.text for a in one.activities]) for one in follow_up.promises]


def themed(names: list[str]) -> FollowUp:
    """Two themes in text under a table of both with a status each, by `names`."""
    overview = table([["Löfte", "Status"], [names[0], "Uppfyllt"], [names[1], "Pågår"]], top=100)
    text = [
        heading("1 Snö", 300),
        line(PLOUGH, 50, 320),
        line("Plogbilarna gick ut 51 morgnar.", 50, 350),
        heading("2 Skolan", 400),
        line(VISIT, 50, 420),
        line("Polisen har besökt skolan vid tre tillfällen.", 50, 450),
    ]
    return understand(document(page(1, [overview], [heading("Läget", 80), *text]), title=TITLE))


@pytest.mark.parametrize("names", [["Snö", "Skolan"], [PLOUGH, VISIT]])
def test_an_overview_says_how_far_promises_have_come_and_promises_nothing(names: list[str]):
    assert told(themed(names)) == [
        ("1 Snö", PLOUGH, ["Plogbilarna gick ut 51 morgnar.", "Uppfyllt"]),
        ("2 Skolan", VISIT, ["Polisen har besökt skolan vid tre tillfällen.", "Pågår"]),
    ]


def test_the_status_of_a_theme_with_several_promises_is_of_none_of_them_and_stays_among_the_texts():
    overview = table([["Område", "Status"], ["Snö", "Uppfyllt"]], top=100)
    rows = [["Löfte", "Resultat"], [PLOUGH, "51 morgnar"], ["Kommunen ska sanda gångvägarna.", "30 morgnar"]]
    follow_up = understand(
        document(page(1, [overview, table(rows, top=300)], [heading("Läget", 80), heading("Snö", 280)]), title=TITLE)
    )
    assert [texts for *_, texts in told(follow_up)] == [["51 morgnar"], ["30 morgnar"]]
    assert [aside.text.text for aside in follow_up.asides if aside.kind == "annan tabell"] == ["Snö", "Uppfyllt"]


@pytest.mark.parametrize("first", [["Polisens ronder", "Uppfyllt"], ["Fler poliser", "Klart"], ["Kommunen", "Pågår"]])
def test_a_first_row_that_only_says_how_far_something_has_come_is_no_second_line_of_a_plain_header(first: list[str]):
    rows = [["Löfte", "Status"], first, ["Tryggare fritid", "Delvis"]]
    follow_up = understand(document(page(1, [table(rows)], ()), title=TITLE))
    assert [text for _, text, _ in told(follow_up)] == [first[0], "Tryggare fritid"]
