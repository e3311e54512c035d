"""Tables in which a column says which municipality each row is of."""

import pytest
from typed_pages import document, page, table

from extract.promises.understanding import understand
from extract.records import FollowUp

AREA = "Lokalpolisområdets uppföljning av medborgarlöften 2023"


def read(*rows: list[str]) -> FollowUp:
    return understand(document(page(1, [table(rows)]), title=AREA))


def told(follow_up: FollowUp) -> list[tuple[str, str, str]]:
    """(municipality, promise, report) of each report."""
    return [
        (promise.municipality.name if promise.municipality else "", promise.text.text, activity.text.text)
        for promise in follow_up.promises
        for activity in promise.activities
    ]


@pytest.mark.parametrize("named", ["Orsa", "Orsa kommun"])
def test_each_promise_is_of_the_municipality_of_its_row(named: str):
    rows = ([named, "Fler ska märka cyklar.", "40 cyklar."], ["Mora", "Färre ska köra fort.", "Nio kontroller."])
    follow_up = read(["Kommun", "Löfte", "Resultat"], *rows)
    assert told(follow_up) == [
        ("Orsa", "Fler ska märka cyklar.", "40 cyklar."),
        ("Mora", "Färre ska köra fort.", "Nio kontroller."),
    ]
    assert follow_up.municipality is None


def test_a_promise_over_rows_of_several_municipalities_is_one_of_each():
    rows = (["Fler ska märka cyklar.", "Orsa", "40 cyklar."], ["^", "Mora", "25 cyklar."])
    assert told(read(["Löfte", "Kommun", "Resultat"], *rows)) == [
        ("Orsa", "Fler ska märka cyklar.", "40 cyklar."),
        ("Mora", "Fler ska märka cyklar.", "25 cyklar."),
    ]


def test_a_column_of_what_the_municipality_did_names_none():
    rows = (["Fler ska märka cyklar.", "Två dagar", "40 cyklar i Orsa"],)
    assert [place for place, *_ in told(read(["Löfte", "Polis", "Kommun"], *rows))] == ["", ""]
