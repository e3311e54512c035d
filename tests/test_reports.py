"""Which columns of a table report, of which period and whose, told by headers and headings."""

import pytest
from typed_pages import document, line, page, table

from extract.promises.understanding import understand
from extract.records import FollowUp, Line

LEFT_OUT = "utanför löften"
IN_COLUMNS = "Text som står i spalter"
PERIODS = ("Löfte", "Period 1 (1 juli–31 oktober 2022)", "Period 2 (1 november 2022–28 februari 2023)")


def told(follow_up: FollowUp) -> list[tuple[str, str, str]]:
    """The period's first and last month, and the text, of each report."""
    activities = [activity for promise in follow_up.promises for activity in promise.activities]
    return [(str(a.period.start)[:7], str(a.period.end)[:7], a.text.text) for a in activities]


def test_a_numbered_period_with_its_dates_is_a_column_of_reports():
    follow_up = understand(document(page(1, [table([PERIODS, ("Vi ska synas.", "5 pass", "7 pass")])])))
    assert told(follow_up) == [("2022-07", "2022-10", "5 pass"), ("2022-11", "2023-02", "7 pass")]


def test_numbered_periods_without_dates_are_reports_of_a_period_that_is_not_known():
    rows = [("Löfte", "Period 1", "Period 2"), ("Vi ska synas.", "5 pass", "7 pass")]
    follow_up = understand(document(page(1, [table(rows)])))
    assert [text for _, _, text in told(follow_up)] == ["5 pass", "7 pass"]


def test_one_column_of_periods_tells_the_period_of_each_row():
    rows = [("Löfte", "Period", "Resultat"), ("Vi ska synas.", "Tertial 1", "5 pass"), ("^", "Tertial 2", "7 pass")]
    follow_up = understand(document(page(1, [table(rows)])))
    assert told(follow_up) == [("2023-01", "2023-04", "5 pass"), ("2023-05", "2023-08", "7 pass")]


def test_a_heading_that_names_a_party_is_theme_and_actor_of_its_own_tables_only():
    rows = [("Aktivitet", "Antal T1"), ("Kontroller", "5")]
    text = [line("Polisens insatser", 50, 90, bold=True), line("Kommunens insatser", 50, 290, bold=True)]
    follow_up = understand(document(page(1, [table(rows, top=100), table(rows, top=300)], text)))
    assert [(p.theme, p.actor) for p in follow_up.promises] == [
        ("Polisens insatser", "polis"),
        ("Kommunens insatser", "kommun"),
    ]


def test_what_a_heading_names_is_no_column():
    rows = [("Löfte", "Resultat"), ("Polisen ska synas.", "5 pass")]
    text = [line("Uppföljning för polisen och kommunen", 50, 90, bold=True)]
    (promise,) = understand(document(page(1, [table(rows)], text))).promises
    assert (promise.actor, promise.activities[0].actor) == ("gemensamt", "")


def test_a_file_name_of_another_year_than_the_headers_tells_nothing():
    rows = [("Löfte", "Tertial 1 2022", "Kommentar"), ("Vi ska synas.", "5 pass", "Bra.")]
    title = "Uppföljning av medborgarlöften Orsa kommun"
    follow_up = understand(document(page(1, [table(rows)]), file="orsa-2023.pdf", title=title))
    assert follow_up.year == "2022"
    assert told(follow_up) == [("2022-01", "2022-04", "5 pass"), ("2022-01", "2022-12", "Bra.")]


def test_a_title_that_names_a_school_year_gives_its_years_and_no_days():
    rows = [("Löfte", "Höstterminen 2022", "Kommentar"), ("Vi ska synas.", "5 pass", "Bra.")]
    follow_up = understand(document(page(1, [table(rows)]), title="Medborgarlöften Orsa läsåret 2022/2023"))
    assert follow_up.year == "2022/2023"
    assert told(follow_up) == [("None", "None", "5 pass"), ("None", "None", "Bra.")]


def test_the_numbers_of_rows_are_labels_as_headers_are():
    rows = [("Nr", "Löfte", "Resultat"), ("1", "Polisen ska synas.", "5 pass"), ("2", "Vi ska mötas.", "3 möten")]
    asides = understand(document(page(1, [table(rows)]))).asides
    assert [(one.text.text, one.kind) for one in asides if one.text.text.isdigit()] == [
        ("1", "kolumnrubrik"),
        ("2", "kolumnrubrik"),
    ]


def test_rows_under_no_promise_are_told_with_their_number_and_heading():
    rows = [("Löfte", "Resultat"), ("Polisen ska synas.", "5 pass")]
    text = [line("Kommentar", 50, 290, bold=True), line("Polisen har gått 12 fotpatruller under våren.", 50, 310)]
    problems = understand(document(page(1, [table(rows, top=100)], text))).problems
    assert "En rad hör inte till något löfte (”Kommentar”). Det som står där räknas, men inte mot något mål." in [
        problem.text for problem in problems
    ]


def test_rows_that_say_no_number_are_not_told_of_where_their_promise_or_time_is_unknown():
    rows = [("Löfte", "Resultat"), ("Polisen ska synas.", "Arbetet pågår.")]
    text = [line("Kommentar", 50, 290, bold=True), line("Polisen har gått fotpatruller under våren.", 50, 310)]
    title = "Uppföljning av medborgarlöften Orsa, tertialrapport 2023"
    told = [one.text for one in understand(document(page(1, [table(rows, top=100)], text), title=title)).problems]
    assert not any("något löfte" in text or "vilken del" in text for text in told)
    rows[1] = ("Polisen ska synas.", "Sju pass.")
    told = [one.text for one in understand(document(page(1, [table(rows, top=100)], text), title=title)).problems]
    assert "Det går inte att se vilken del av 2023 detta gäller: ”Resultat”. Perioden är tom." in told


def columns_without_a_table(*rows: tuple[str, str]) -> list[Line]:
    """Lines of two columns that nothing has told apart."""
    typed = [(line(left, 50, 300 + 14 * i), line(right, 250, 300 + 14 * i)) for i, (left, right) in enumerate(rows)]
    return [Line(left.words + right.words) for left, right in typed]


def test_lines_in_columns_outside_all_tables_are_told_with_their_page():
    rows = [
        ("Polisen ska göra", "58 traktorer har"),
        ("kontroller av", "stoppats, 21 av"),
        ("mopeder och", "dem och 12"),
    ]
    text = columns_without_a_table(*rows, ("bilar i", "bilar, 7 i maj"), ("centrum.", "och 4 i juni."))
    told = understand(document(page(1, [table([PERIODS, ("Vi ska synas.", "5 pass", "7")])], text))).problems
    assert [problem.page for problem in told if IN_COLUMNS in problem.text] == [1]


def test_bullets_far_from_their_text_are_no_columns():
    feet = [300.0 + 14 * n for n in range(6)]
    text = [Line((*line("•", 50, foot).words, *line(f"{foot:.0f} pass.", 80, foot).words)) for foot in feet]
    told = understand(document(page(1, [table([PERIODS, ("Vi ska synas.", "5 pass", "7")])], text))).problems
    assert not any(IN_COLUMNS in problem.text for problem in told)


def test_more_figures_outside_all_promises_than_in_them_are_told():
    text = [line(f"Under året gjordes {10 + n} kontroller på väg {n}.", 50, 100 + 14 * n) for n in range(8)]
    told = understand(document(page(1, [table([PERIODS, ("Vi ska synas.", "5 pass", "7")], top=400)], text))).problems
    assert any(LEFT_OUT in problem.text for problem in told)


NUMBERS = [("Aktivitet", "Antal T1", "Antal T2", "Totalt"), ("Kontroller", "5", "7", "12")]


@pytest.mark.parametrize(
    ("besök", "summa", "wrong"),
    [("7", "19", []), ("8", "19", ["Besök"]), ("7", "20", ["Summa"]), ("8", "20", ["Besök", "Summa"])],
)
def test_a_wrong_sum_is_told_where_it_stands_and_not_again_by_the_sum_of_sums(besök: str, summa: str, wrong: list[str]):
    rows = [*NUMBERS, ("Besök", "3", "4", besök), ("Summa", "8", "11", summa)]
    problems = understand(document(page(1, [table(rows)]))).problems
    told = [problem.text.split("på raden ”")[1].split("”")[0] for problem in problems if "Summan" in problem.text]
    assert told == wrong


@pytest.mark.parametrize(
    ("header", "cells", "counted"),
    [
        (("Löfte", "Mål (antal)", "Utfall (antal)"), ("Krogtillsyner", "20", "12"), ["Krogtillsyner", "Krogtillsyner"]),
        (("Aktivitet", "Antal (mål)", "Antal"), ("Vandringar", "4 st", "5 st"), ["Vandringar", "Vandringar"]),
        (("Löfte", "Måltal", "Antal tillsyner"), ("Lugna krogar", "20", "12"), ["Lugna krogar", "antal tillsyner"]),
        (("Löfte", "Mål (antal)", "Utfall"), ("Lugna krogar", "minst 20 tillsyner", "12"), ["", "minst 20 tillsyner"]),
    ],
)
def test_a_column_of_numbers_to_reach_is_a_goal_and_never_the_promise(header, cells, counted):
    (promise,) = understand(document(page(1, [table([header, cells])]))).promises
    assert promise.text.text == cells[0]
    assert [(a.nature, a.text.text) for a in promise.activities] == [("mål", cells[1]), ("utfall", cells[2])]
    assert [a.counted for a in promise.activities] == counted


def test_rows_of_lines_across_three_columns_are_told():
    texts = (
        "Polisen ska gå ute i byn.",
        "Torget    Polisen går ute.    Det har blivit fem pass.",
        "Skolan    En mur byggs.    Kommunen har byggt två murar.",
    )
    lines = [line(text, 50, 100 + 30 * at) for at, text in enumerate(texts)]
    follow_up = understand(document(page(1, (), lines), title="Uppföljning av medborgarlöften Orsa kommun 2023"))
    assert any(IN_COLUMNS in problem.text for problem in follow_up.problems)
