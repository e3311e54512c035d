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


DONE = (["Minst två trygghetsvandringar", "Tre vandringar", "En vandring"], ["Besök i årskurs 8", "-", "Nio besök"])
BY_PLACE = [
    ("Orsa", "Minst två trygghetsvandringar", "Tre vandringar"),
    ("Orsa", "Besök i årskurs 8", "-"),
    ("Mora", "Minst två trygghetsvandringar", "En vandring"),
    ("Mora", "Besök i årskurs 8", "Nio besök"),
]


@pytest.mark.parametrize(
    "header",
    [
        ["Löfte", "Orsa", "Mora"],
        ["Löfte", "Utfall Orsa", "Utfall Mora"],
        ["Aktivitet", "Orsa kommun", "Mora kommun"],
        ["", "Orsa", "Mora"],
    ],
)
def test_each_column_of_a_municipality_is_what_it_did_for_promises_of_its_own(header: list[str]):
    follow_up = read(header, *DONE)
    assert told(follow_up) == BY_PLACE
    assert follow_up.municipality is None
    assert not any("okän" in problem.text.lower() for problem in follow_up.problems)


def test_the_times_of_each_municipality_stay_with_it():
    header = (["Löfte", "Orsa", "<", "Mora", "<"], ["^", "T1 2023", "T2 2023", "T1 2023", "T2 2023"])
    follow_up = read(*header, ["Fler kontroller", "4 kontroller", "5 kontroller", "6 kontroller", "7 kontroller"])
    assert [(p.municipality.name, [a.text.text[0] for a in p.activities]) for p in follow_up.promises] == [
        ("Orsa", ["4", "5"]),
        ("Mora", ["6", "7"]),
    ]
    assert [a.period.name for a in follow_up.promises[1].activities] == ["2023-T1", "2023-T2"]


def test_a_sum_row_sums_the_figures_of_its_own_municipality():
    rows = (["Fotpatruller", "4", "6"], ["Trafikkontroller", "5", "7"], ["Totalt", "9", "13"])
    promises = read(["Aktivitet", "Orsa", "Mora"], *rows).promises
    sums = [one for one in promises if one.text.text == "Totalt"]
    assert [(one.municipality.name, one.activities[0].sums_above) for one in sums] == [
        ("Orsa", ((2, 0), (1, 0))),
        ("Mora", ((2, 0), (1, 0))),
    ]


def test_a_sum_over_municipalities_keeps_their_columns_under_one_promise():
    follow_up = read(
        ["Aktivitet", "Orsa", "Mora", "Totalt"], ["Fotpatruller", "4", "6", "10"], ["Ronder", "5", "7", "12"]
    )
    assert [len(promise.activities) for promise in follow_up.promises] == [3, 3]
    assert follow_up.promises[0].activities[2].sums == (0, 1)


def test_figures_on_how_things_are_in_each_municipality_are_no_reports():
    rows = (["Bostadsinbrott", "12", "31"], ["Stölder", "40", "75"], ["Rån", "1", "3"])
    assert not read(["Brottstyp", "Orsa", "Mora"], *rows).promises


def test_what_is_told_of_all_municipalities_stands_under_promises_of_none():
    rows = (["Besök i årskurs 8", "Två klasser", "Fyra klasser", "En inställd"], ["Ronder", "Två", "Fem", ""])
    follow_up = read(["Löfte", "Orsa", "Mora", "Kommentar"], *rows)
    assert told(follow_up)[4:] == [("", "Besök i årskurs 8", "En inställd")]
