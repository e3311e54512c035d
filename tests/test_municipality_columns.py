"""Tables in which a column says which municipality each row is of."""

import pytest
from typed_pages import document, page, table

from extract.promises.understanding import understand
from extract.records import FollowUp
from nlp.document.follow_up import count_follow_up

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


def outcomes(*rows: list[str]) -> list[tuple[str, float | None, float | None, str]]:
    """(municipality, goal, done, verdict) of each promise."""
    follow_up = read(*rows)
    counted = count_follow_up(follow_up)
    return [
        (promise.municipality.name if promise.municipality else "", one.goal, one.done, one.fulfilment)
        for promise, one in zip(follow_up.promises, counted.outcomes, strict=True)
    ]


def test_a_sum_over_municipalities_says_again_what_each_of_them_did():
    rows = (["Fotpatruller", "4", "6", "10"], ["Ronder", "5", "7", "13"], ["Summa", "9", "13", "22"])
    follow_up = read(["Aktivitet", "Orsa", "Mora", "Totalt"], *rows)
    assert [told[0] for told in told(follow_up)] == [*["Orsa"] * 3, *["Mora"] * 3, *[""] * 3]
    sums = [promise.activities[0].sums_above for promise in follow_up.promises[6:]]
    assert sums == [((6, 0), (3, 0)), ((6, 0), (3, 0)), ((2, 0), (1, 0))]
    wrong = [problem.text for problem in follow_up.problems if "stämmer inte" in problem.text]
    assert wrong == ["Summan 13 i kolumnen ”Totalt” på raden ”Ronder” stämmer inte: delarna är tillsammans 12."]
    texts = count_follow_up(follow_up).texts
    assert sum(count.value or 0 for text in texts for count in text.reading.counts if count.summed) == 22


@pytest.mark.parametrize("goal", ["Mål per kommun", "Mål"])
def test_a_goal_of_the_size_of_each_municipality_is_for_each(goal: str):
    assert outcomes(["Insats", goal, "Orsa", "Mora", "Totalt"], ["Krogtillsyner", "5", "4", "6", "10"]) == [
        ("Orsa", 5, 4, "delvis"),
        ("Mora", 5, 6, "uppfyllt"),
        ("", None, None, "ej mätbart"),
    ]


def test_a_goal_of_the_size_of_them_all_is_for_their_sum():
    assert outcomes(["Insats", "Orsa", "Mora", "Totalt", "Mål"], ["Krogtillsyner", "4", "6", "10", "12"]) == [
        ("Orsa", None, None, "ej mätbart"),
        ("Mora", None, None, "ej mätbart"),
        ("", 12, 10, "delvis"),
    ]


def test_the_sum_of_each_municipality_stays_with_it():
    header = (["Löfte", "Orsa", "<", "<", "Mora", "<", "<"], ["^", "T1", "T2", "Totalt", "T1", "T2", "Totalt"])
    follow_up = read(*header, ["Fler kontroller", "1", "2", "3", "2", "4", "6"])
    assert [(p.municipality.name, [a.sums for a in p.activities]) for p in follow_up.promises] == [
        ("Orsa", [(), (), (0, 1)]),
        ("Mora", [(), (), (0, 1)]),
    ]


DEEDS = ["Kommun", "Trafikkontroller", "Fotpatruller"]


@pytest.mark.parametrize("last", [["Summa", "119", "140"], ["Totalt", "119", "140"]])
def test_a_row_of_a_municipality_tells_how_many_of_each_deed_it_did(last: list[str]):
    assert told(read(DEEDS, ["Orsa", "88", "140"], ["Mora kommun", "31", "-"], last)) == [
        ("Orsa", "Trafikkontroller", "88"),
        ("Orsa", "Fotpatruller", "140"),
        ("Mora", "Trafikkontroller", "31"),
        ("Mora", "Fotpatruller", "-"),
        ("", "Trafikkontroller", "119"),
        ("", "Fotpatruller", "140"),
    ]


def test_a_row_may_say_the_goal_of_each_municipality():
    rows = (["Orsa", "88", "40"], ["Mora", "31", "60"], ["Mål per kommun", "80", "50"])
    assert outcomes(DEEDS, *rows) == [
        ("Orsa", 80, 88, "uppfyllt"),
        ("Orsa", 50, 40, "delvis"),
        ("Mora", 80, 31, "delvis"),
        ("Mora", 50, 60, "uppfyllt"),
    ]


def test_what_stands_over_the_municipalities_is_no_lost_word():
    asides = [aside.text.text for aside in read(DEEDS, ["Orsa", "88", "140"], ["Mora", "31", "9"]).asides]
    assert "Kommun" in asides


@pytest.mark.parametrize(
    ("header", "rows"),
    [
        (["Ort", "Invånare", "Poliser"], (["Orsa", "6900", "4"], ["Mora", "20500", "12"])),
        (["Kommun", "Bostadsinbrott", "Stölder"], (["Orsa", "12", "40"], ["Mora", "31", "75"])),
    ],
)
def test_rows_of_municipalities_on_how_things_are_are_no_reports(header: list[str], rows: tuple[list[str], ...]):
    assert not read(header, *rows).promises


def test_figures_on_how_things_are_in_each_municipality_are_no_reports():
    rows = (["Bostadsinbrott", "12", "31"], ["Stölder", "40", "75"], ["Rån", "1", "3"])
    assert not read(["Brottstyp", "Orsa", "Mora"], *rows).promises


def test_what_is_told_of_all_municipalities_stands_under_promises_of_none():
    rows = (["Besök i årskurs 8", "Två klasser", "Fyra klasser", "En inställd"], ["Ronder", "Två", "Fem", ""])
    follow_up = read(["Löfte", "Orsa", "Mora", "Kommentar"], *rows)
    assert told(follow_up)[4:] == [("", "Besök i årskurs 8", "En inställd")]
