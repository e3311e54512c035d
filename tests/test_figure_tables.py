"""Tables of figures: those that count what was done are read whatever the file is called, others never."""

import pytest
from typed_pages import document, line, lines, page, table

from extract.facts.figures import figure_kind, figure_words, tells_standing
from extract.promises.understanding import understand
from extract.records import FollowUp

DOUBT = "Varken titeln eller texten säger"


def read(title: str, rows, text: str = "") -> FollowUp:
    return understand(document(page(1, [table(rows, top=250.0)], lines(text, 50, 100)), title=title))


def told(follow_up: FollowUp) -> list[tuple[str, str, str]]:
    """(row, period, number) of each report."""
    return [(p.text.text, a.period.name, a.text.text) for p in follow_up.promises for a in p.activities]


def doubted(follow_up: FollowUp) -> bool:
    return any(DOUBT in problem.text for problem in follow_up.problems)


@pytest.mark.parametrize(("head", "kind"), figure_words().examples.items())
def test_each_head_is_of_its_kind(head: str, kind: str):
    assert figure_kind(head) == kind


@pytest.mark.parametrize(("heading", "stands"), figure_words().headings.items())
def test_headings_over_who_lives_or_works_somewhere(heading: str, *, stands: bool):
    assert tells_standing(heading) == stands


HALVES = (["Fotpatruller", "12", "9"], ["Krogtillsyner", "3", "utgår"], ["Hembesök", "7", "5"])


@pytest.mark.parametrize(
    ("title", "header"),
    [
        ("Orsa – antal insatser 2023", ["Insats", "Halvår 1", "Halvår 2"]),
        ("Det här blev 2023", ["Aktivitet", "H1", "H2"]),
        ("Orsa 2023", ["Typ av insats", "Jan–jun", "Jul–dec"]),
    ],
)
def test_activities_by_period_are_a_follow_up_whatever_the_title_says(title: str, header: list[str]):
    follow_up = read(title, (header, *HALVES))
    assert told(follow_up)[:3] == [
        ("Fotpatruller", "2023-H1", "12"),
        ("Fotpatruller", "2023-H2", "9"),
        ("Krogtillsyner", "2023-H1", "3"),
    ]
    assert not doubted(follow_up)


def test_where_only_the_rows_name_activities_the_analyst_is_told_to_look():
    follow_up = read("Kvällar och nätter", (["Verksamhet", "2022", "2023"], *HALVES))
    assert len(told(follow_up)) == 6
    assert doubted(follow_up)


def test_months_down_and_activities_across_are_a_follow_up_too():
    rows = (["Månad", "Fotpatruller", "Krogbesök"], ["Januari 2023", "3", "1"], ["Februari 2023", "4", "0"])
    assert [(name, number) for name, _, number in told(read("Siffror", rows))] == [
        ("Fotpatruller", "3"),
        ("Fotpatruller", "4"),
        ("Krogbesök", "1"),
        ("Krogbesök", "0"),
    ]


OTHERS = {
    "money": (["Verksamhet", "Budget 2022", "Utfall 2022"], ["Gator", "310", "298"], ["Parker", "90", "95"]),
    "costs of activities": (["Insats", "Kostnad 2022", "Kostnad 2023"], ["Lampor", "70", "82"], ["Möten", "4", "5"]),
    "a survey": (["Hur trygg är du?", "2022", "2023"], ["Trygg", "71 %", "74 %"], ["Vet inte", "5 %", "4 %"]),
    "crimes": (["", "2022", "2023"], ["Bostadsinbrott", "31", "28"], ["Misshandel", "44", "40"]),
    "staff": (["Funktion", "Antal tjänster"], ["Områdespoliser", "3"], ["Fältare", "2"]),
    "people": (["Grupp", "2022", "2023"], ["Kvinnor", "3 410", "3 402"], ["Män", "3 390", "3 401"]),
}


@pytest.mark.parametrize("kind", OTHERS)
@pytest.mark.parametrize(
    "title", ["Orsa 2023", "Statistik för Orsa kommun", "Uppföljning av medborgarlöften Orsa 2023"]
)
def test_figures_of_how_things_are_promise_nothing(kind: str, title: str):
    assert told(read(title, OTHERS[kind])) == []


@pytest.mark.parametrize(("heading", "read_rows"), [("Befolkning", 0), ("Om Orsa", 0), ("Trafiken", 4)])
def test_the_heading_over_places_tells_whether_their_figures_are_of_people(heading: str, read_rows: int):
    rows = (["Ort", "2022", "2023"], ["Norra byn", "310", "304"], ["Södra byn", "95", "97"])
    printed = [line(heading, 50, 100, size=16, bold=True), line("Polisen ska mäta farten.", 50, 400)]
    follow_up = understand(document(page(1, [table(rows, top=250.0)], printed)))
    assert len([one for one in told(follow_up) if one[0] in ("Norra byn", "Södra byn")]) == read_rows


def test_shares_beside_a_goal_are_reports():
    rows = (["Mål", "2022", "2023"], ["Fler känner sig trygga", "71 %", "74 %"], ["Fler cyklar", "30 %", "33 %"])
    assert len(told(read("Uppföljning av medborgarlöften Orsa", rows))) == 4


@pytest.mark.parametrize("often", ["2 per år", "Minst 2 ggr/termin", "10 st", "2 per skola (5 skolor)"])
def test_how_often_is_not_what_a_number_beside_it_counts(often: str):
    rows = (["Åtgärd", "Indikator", "Utfall 2023"], ["Trygghetsvandring", often, "2"], ["Hembesök", "12 st", "9"])
    follow_up = read("Uppföljning av medborgarlöften Orsa 2023", rows)
    found = [one.counted for promise in follow_up.promises for one in promise.activities if one.text.text in ("2", "9")]
    assert found == ["Trygghetsvandring", "Hembesök"]
