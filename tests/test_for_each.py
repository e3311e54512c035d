"""Promised numbers of each of several places tell nothing of how many in all, and rows that the promise names count."""

import pytest
from counted_follow_ups import T1, T2, YEAR, activity, counted, promise
from typed_pages import document, line, page, table
from typed_text import typed

from extract.promises.understanding import understand
from nlp.document.follow_up import count_follow_up
from nlp.document.outcome_data import examples_of


@pytest.mark.parametrize(("promise", "each"), examples_of("each"))
def test_a_number_for_each_of_several_is_no_goal(promise: str, each: bool):  # noqa: FBT001 # a row of the table
    outcome = count_follow_up(typed("# Trafik", promise, "Resultat:", "* Det har gått bra.")).outcomes[0]
    assert (outcome.goal is None) == each
    assert outcome.fulfilment in ("ej mätbart", "oklart") if each else outcome.measurable


@pytest.mark.parametrize(
    ("promise", "fulfilment"),
    [
        ("Polisen ska göra två kontroller varje sommar.", "oklart"),
        ("Polisen ska göra två kontroller per helg.", "delvis"),
        ("Minst en kontroll per vecka på varje skola.", "oklart"),
    ],
)
def test_a_frequency_of_what_nobody_knows_how_often_comes_is_not_judged(promise: str, fulfilment: str):
    outcome = count_follow_up(typed("# Trafik", promise, "Resultat:", "* Fem kontroller har gjorts.")).outcomes[0]
    assert outcome.fulfilment == fulfilment


@pytest.mark.parametrize(("promise", "known"), examples_of("season"))
def test_so_many_a_week_of_a_season_is_no_number_to_reach(promise: str, known: bool):  # noqa: FBT001 # a row of the table
    outcome = count_follow_up(typed("# Trafik", promise, "Resultat:", "* 26 patruller har gått.")).outcomes[0]
    assert outcome.measurable
    assert (outcome.goal is None) == known


@pytest.mark.parametrize(
    ("time", "goal"),
    [("", 104), (" under tio veckor", 20), (" (8 veckor)", 16), (" från april till september", 52)],
)
def test_so_many_a_week_is_for_the_time_that_the_promise_says(time: str, goal: float):
    text = f"Polisen ska gå två fotpatruller i veckan{time}."
    outcome = count_follow_up(typed("# Trygghet", text, "Resultat:", "* 26 fotpatruller har gått.")).outcomes[0]
    assert (outcome.goal, outcome.done) == (goal, 26)


def test_what_a_promise_says_is_done_so_often_is_promised():
    follow_up = typed("# Skola", "# Löfte 1: Polisen besöker skolan en gång i veckan.", "Resultat:", "* 18 besök.")
    outcome = count_follow_up(follow_up).outcomes[0]
    assert (outcome.measurable, outcome.goal, outcome.done) == (True, 52, 18)


@pytest.mark.parametrize(("thing", "done"), [("serveringsställen", 12), ("krogar och butiker", 16)])
def test_of_the_rows_of_a_table_those_count_that_the_promise_names(thing: str, done: float):
    over = [line(f"Kommunen ska göra 20 tillsyner av {thing}.", 50, 100)]
    rows = [["Tillsyner", "T1", "T2", "Totalt"], ["Serveringsställen", "5", "7", "12"], ["Tobak", "1", "3", "4"]]
    rows += [["Summa", "6", "10", "16"]]
    follow_up = understand(document(page(1, [table(rows, top=150.0)], over), title="Medborgarlöften Orsa 2023"))
    outcome = count_follow_up(follow_up).outcomes[0]
    assert (outcome.goal, outcome.done, outcome.fulfilment) == (20, done, "delvis")
    assert not follow_up.problems


@pytest.mark.parametrize(("said", "done"), [(16, 16), (17, 33)])
def test_what_the_figures_under_a_sentence_sum_to_is_no_more_of_the_same(said: int, done: float):
    over = [line("Kommunen ska göra 20 tillsyner.", 50, 100), line(f"Kommunen har gjort {said} tillsyner.", 50, 130)]
    rows = [["Plats", "Antal tillsyner"], ["Ekeby", "11"], ["Salberga", "5"]]
    follow_up = understand(document(page(1, [table(rows, top=150.0)], over), title="Medborgarlöften Orsa 2023"))
    read = count_follow_up(follow_up)
    assert read.outcomes[0].done == done
    looked_at = [one for text in read.texts for one in text.reading.counts if one.value == said and one.doubts]
    assert bool(looked_at) == (done > said)


@pytest.mark.parametrize(
    ("promise", "done"),
    [
        ("Polisen ska göra minst 20 trafikkontroller med fokus på hastighet.", 33),
        ("Polisen ska göra minst 20 trafikkontroller.", 8),
    ],
)
def test_what_the_promise_says_that_it_is_about_counts_toward_it(promise: str, done: float):
    reports = ("* 25 hastighetskontroller har gjorts.", "* Åtta kontroller har gjorts av trafikpolisen.")
    outcome = count_follow_up(typed("# Trafik", promise, "Resultat:", *reports)).outcomes[0]
    assert (outcome.goal, outcome.done) == (20, done)


@pytest.mark.parametrize("each", ["i varje kommun", "i respektive kommun"])
def test_what_is_promised_in_each_municipality_is_the_goal_of_each(each: str):
    rows = [["Löfte", "Orsa", "Mora"], [f"Minst två trygghetsvandringar {each}", "Tre vandringar", "En vandring"]]
    follow_up = understand(document(page(1, [table(rows)]), title="Uppföljning av medborgarlöften 2023"))
    outcomes = count_follow_up(follow_up).outcomes
    assert [(one.goal, one.done, one.fulfilment) for one in outcomes] == [(2, 3, "uppfyllt"), (2, 1, "delvis")]


def test_a_month_within_two_columns_of_the_report_is_one():
    told = [activity("-", T1), activity("28 kvällar.", T2), activity("Klart", YEAR, nature="status")]
    found = counted(promise("Värdar finns på torget sju kvällar i veckan i juli.", *told)).outcomes[0]
    assert found.goal == 31
