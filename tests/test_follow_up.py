from dataclasses import replace
from datetime import date

import pytest
from counted_follow_ups import T1, T2, T3, YEAR, activity, counted, follow_up, promise
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.records import Activity, Aside, Nature, Period, TracedText
from nlp.document.follow_up import count_follow_up
from nlp.document.goal_sizes import times_a_year
from nlp.document.totals import is_sum_row, says_total
from nlp.records import CountedFollowUp, CountPlace, Link
from nlp.roles.rule_book import ROLES

# Letters and marks that follow-ups' numbers are made of.
ANY = "0123456789 .,:;-–/()%§kltåäöOlIenottrvåseKE\u00a0\u2009\n²½"


def summed(result: CountedFollowUp) -> list[float | None]:
    return [count.value for text in result.texts for count in text.reading.counts if count.summed]


def test_texts_stand_promise_by_promise_and_what_is_outside_last():
    result = counted(promise("Löfte", activity("a"), activity("b")), asides=(Aside("rubrik", TracedText("c")),))
    assert [(t.promise, t.activity, t.aside) for t in result.texts] == [
        (0, None, None),
        (0, 0, None),
        (0, 1, None),
        (None, None, 0),
    ]


def test_a_total_cell_repeats_the_first_cell_that_it_sums():
    cells = [activity(str(n), p, counted="Krogtillsyner") for n, p in zip((4, 12, 9), (T1, T2, T3), strict=True)]
    total = activity("25", YEAR, counted="Krogtillsyner", sums=(0, 1, 2))
    result = counted(promise("Krogtillsyner", *cells, total))
    assert result.links == (Link("upprepar", CountPlace(4, 0), CountPlace(1, 0)),)
    assert summed(result) == [4, 12, 9]


@pytest.mark.parametrize(("counts", "doubtful"), [("Krogtillsyner", False), ("Krogtllsr", True)])
def test_a_number_in_a_cell_is_sure_where_its_row_says_what_is_counted(counts: str, *, doubtful: bool):
    result = counted(promise(counts, activity("12", T1, counted=counts)))
    assert [bool(count.doubts) for count in result.texts[-1].reading.counts] == [doubtful]


def test_a_year_that_is_the_sum_of_its_periods_repeats_them_wherever_it_stands():
    year = activity("18", YEAR, counted="Tillsyner av butiker")
    cells = [activity(str(n), p, counted="Tillsyner av butiker") for n, p in ((10, T1), (8, T2))]
    assert summed(counted(promise("Tillsyner av butiker", year, *cells))) == [10, 8]
    other = activity("19", YEAR, counted="Tillsyner av butiker")
    assert summed(counted(promise("Tillsyner av butiker", other, *cells))) == [19, 10, 8]


def test_a_few_of_as_many_in_the_next_period_may_be_others():
    told = activity("Fyra klasser i åk 9 är besökta.", T1), activity("Tre av fyra klasser i åk 8", T2)
    assert summed(counted(promise("Polisen ska besöka åtta klasser.", *told))) == [4, 3]


def test_a_total_said_in_a_later_period_repeats_the_periods_that_it_sums():
    result = counted(
        promise(
            "Krogtillsyner ska göras.",
            activity("Polisen har gjort fyra krogtillsyner.", T1),
            activity("Polisen har gjort sex krogtillsyner.", T2),
            activity("Totalt har polisen gjort tio krogtillsyner under året.", T3),
        )
    )
    assert summed(result) == [4, 6]
    assert result.links == (Link("upprepar", CountPlace(3, 0), CountPlace(1, 0)),)


def year_of(last: str) -> CountedFollowUp:
    return counted(
        promise(
            "Polisen och kommunen ska göra minst 30 krogtillsyner.",
            activity("Parterna har gjort elva krogtillsyner.", T1),
            activity("Parterna har gjort 14 krogtillsyner.", T2),
            activity(last, T3),
        )
    )


@pytest.mark.parametrize(
    ("last", "values", "done", "asked"),
    [
        ("Totalt under året har 37 krogtillsyner gjorts.", [11, 14], 37, True),
        ("Sammanlagt i år har 25 krogtillsyner gjorts.", [11, 14], 25, False),
        ("Tolv krogtillsyner har gjorts. Totalt under året har 37 krogtillsyner gjorts.", [11, 14, 12], 37, False),
        ("Tolv krogtillsyner har gjorts. Därmed har 37 krogtillsyner gjorts under året.", [11, 14, 12], 37, False),
        ("Tolv krogtillsyner har gjorts. Under året har 37 tillsyner gjorts.", [11, 14, 12], 37, False),
        ("Tolv krogtillsyner har gjorts. Därmed är 37 krogtillsyner gjorda.", [11, 14, 12], 37, False),
        ("Under hela 2023 har 37 krogtillsyner gjorts.", [11, 14], 37, True),
        ("Sammanlagt i år har 20 krogtillsyner gjorts.", [11, 14, 20], 45, True),
        ("Under året har 30 krogtillsyner gjorts.", [11, 14, 30], 55, True),
        ("Polisen har gjort 30 krogtillsyner.", [11, 14, 30], 55, False),
    ],
)
def test_a_total_of_the_year_in_the_cell_of_its_last_period_is_not_added_to_the_others(last, values, done, asked):
    result = year_of(last)
    assert summed(result) == values
    assert result.outcomes[0].done == done
    doubts = [doubt for text in result.texts for count in text.reading.counts for doubt in count.doubts]
    assert any("hela året" in doubt for doubt in doubts) == asked


def test_what_stands_before_a_total_that_it_makes_up_with_other_periods_is_nothing_to_look_at():
    told = year_of("Tolv krogtillsyner har gjorts. Totalt under året har 37 krogtillsyner gjorts.").texts[-1]
    assert next((count.value, count.summed, count.doubts) for count in told.reading.counts) == (12, True, ())


def test_in_a_follow_up_of_two_years_a_total_of_one_sums_the_periods_of_that_year():
    halves = [Period(f"{year}-H{half}", date(year, half * 6 - 5, 1), date(year, half * 6, 30))
              for year in (2022, 2023) for half in (1, 2)]  # fmt: skip
    told = ("7 tillsyner", "11 tillsyner", "5 tillsyner", "9 tillsyner. Totalt blev det 14 under 2023.")
    cells = [activity(text, half) for text, half in zip(told, halves, strict=True)]
    assert summed(counted(promise("Krogtillsyner ska göras.", *cells))) == [7, 11, 5, 9]


def test_a_document_without_promises_has_no_counts_and_its_open_numbers_stay_open():
    result = counted(asides=(Aside("text", TracedText("Under 2022 gjorde polisen 30 krogtillsyner på 2 timmar.")),))
    assert [number.role for text in result.texts for number in text.reading.numbers] == [
        "årtal", "granska", "varaktighet",
    ]  # fmt: skip
    assert [text.reading.counts for text in result.texts] == [()]


def test_a_row_of_totals_repeats_the_cells_that_it_is_said_to_sum():
    rows = [promise(name, activity(str(n), T1, counted=name)) for name, n in (("Tillsyner", 4), ("Fotpatruller", 2))]
    total = replace(activity("6", T1, counted="Insatser"), sums_above=((2, 0), (1, 0)))
    assert summed(counted(*rows, promise("Insatser i allt", total))) == [4, 2]


def test_a_row_of_sums_repeats_the_rows_above_it():
    rows = [promise(name, activity(str(n), T1, counted=name)) for name, n in (("Tillsyner", 4), ("Fotpatruller", 2))]
    result = counted(*rows, promise("Summa", activity("6", T1, counted="Summa")))
    assert summed(result) == [4, 2]


def test_a_goal_said_again_repeats_the_promise():
    result = counted(
        promise("Polisen ska göra minst 20 krogtillsyner.", activity("20 krogtillsyner ska göras.", nature="mål"))
    )
    assert result.links == (Link("upprepar", CountPlace(1, 0), CountPlace(0, 0)),)


def test_a_part_of_the_bullet_above_is_linked_and_not_summed():
    result = counted(
        promise("Fler kontroller.", activity("Polisen har kontrollerat 92 fordon."), activity("Av dem fick 47 böter."))
    )
    assert Link("del_av", CountPlace(2, 0), CountPlace(1, 0)) in result.links
    assert summed(result) == [92]


@pytest.mark.parametrize(
    ("later", "values"),
    [
        ("7 av de 19 platserna är åtgärdade.", [19]),
        ("7 av 19 platser är åtgärdade.", [19]),
        ("7 av de 23 platserna är åtgärdade.", [19, 7]),
    ],
)
def test_a_part_of_what_an_earlier_period_counted_is_not_summed_again(later: str, values: list[float]):
    result = counted(promise("Löfte", activity("19 platser har inventerats.", T1), activity(later, T2)))
    assert summed(result) == values


@pytest.mark.parametrize(("before", "asked"), [("Vakterna gick 20 pass.", False), ("Vakterna gick ofta.", True)])
def test_a_part_of_a_whole_that_the_file_does_not_hold_is_for_a_person_to_look_at(before, asked):
    result = counted(promise("Löfte", activity(before, T1), activity("12 av dessa gick vakterna på natten.", T2)))
    assert [bool(count.doubts) for count in result.texts[-1].reading.counts] == [asked]


@pytest.mark.parametrize("summary", ["Polisen har gjort tio krogtillsyner.", "Polisen har gjort fyra krogtillsyner."])
def test_a_summary_outside_promises_repeats_what_stands_under_them(summary):
    reports = [activity(f"Polisen har gjort {n} krogtillsyner.", p) for n, p in (("fyra", T1), ("sex", T2))]
    result = counted(promise("Krogtillsyner ska göras.", *reports), asides=(Aside("text", TracedText(summary)),))
    assert result.links == (Link("upprepar", CountPlace(3, 0), CountPlace(1, 0)),)
    assert summed(result) == [4, 6]


def outside(summary: str, *rows: tuple[str, Period]) -> list[float | None]:
    """What is summed of rows under a promise, and of a summary in a row behind that stands under none."""
    told = promise("Vi ska synas.", *(activity(text, period) for text, period in rows))
    return summed(counted(told, promise("", activity(summary, YEAR), number=2)))


@pytest.mark.parametrize(
    ("summary", "values"),
    [
        ("Sammantaget har polisen gjort 37 krogtillsyner.", [37]),
        ("Totalt gjordes 37 tillsyner.", [37]),
        ("Polisen har gjort 37 krogtillsyner.", [37, 37]),
        ("Totalt gjordes 12 krogtillsyner.", [37, 12]),
    ],
)
def test_a_row_without_a_promise_repeats_the_others_where_it_says_that_it_sums(summary: str, values: list[float]):
    assert outside(summary, ("Polisen har gjort 37 krogtillsyner.", YEAR)) == values


def test_a_summary_sums_what_stands_under_one_promise():
    rows = (("Fyra krogtillsyner har gjorts.", T1), ("Nio tillsyner har gjorts.", T2))
    assert outside("Totalt gjordes 13 krogtillsyner under året.", *rows) == [4, 9]


def test_a_row_without_a_promise_repeats_a_total_cell_by_its_category_too():
    cells = [activity(str(n), p, counted="Fotpatrullering") for n, p in ((14, T1), (22, T2))]
    total = activity("36", YEAR, counted="Fotpatrullering", sums=(0, 1))
    told = promise("Fotpatrullering", *cells, total)
    comment = promise("", activity("Fotpatrulleringen blev 36 tillfällen.", YEAR), number=2)
    assert summed(counted(told, comment)) == [14, 22]


def test_what_a_row_of_a_table_is_about_goes_before_what_its_promise_is_about():
    cells = [
        Activity("Aktivitet", YEAR, TracedText("Utbildning i serveringsregler"), "mål"),
        Activity("Tertial 1", T1, TracedText("2 tillfällen, 22 deltagare"), "utfall"),
        Activity("Tertial 2", T2, TracedText("Tre tillfällen"), "utfall"),
        Activity("Aktivitet", YEAR, TracedText("Enkelt avhjälpta hinder"), "mål"),
        Activity("Tertial 1", T1, TracedText("14 av 31"), "utfall"),
    ]
    result = counted(promise("Kommunen ska göra 15 tillsyner.", *cells))
    found = [[count.category for count in text.reading.counts] for text in result.texts]
    assert found == [["tillsyn"], [], ["utbildning", "person"], ["utbildning"], [], ["övrigt", "övrigt"]]


@pytest.mark.parametrize(
    ("goal", "reports", "expected"),
    [
        ("Polisen ska göra minst 20 krogtillsyner.", ["Polisen har gjort 21 krogtillsyner."], (20, 21, "uppfyllt")),
        ("Polisen ska göra minst 20 krogtillsyner.", ["Polisen har gjort 16 krogtillsyner."], (20, 16, "delvis")),
        ("Polisen ska göra minst 20 krogtillsyner.", ["Inga krogtillsyner har gjorts."], (20, 0, "ej uppfyllt")),
        ("Polisen ska göra minst 20 krogtillsyner.", ["Arbetet fortsätter."], (20, None, "oklart")),
        ("Polisen ska göra minst 20 krogtillsyner.", ["Ett antal krogtillsyner har gjorts."], (20, None, "oklart")),
        ("Polisen ska göra krogtillsyner.", ["Polisen har gjort 16 krogtillsyner."], (None, None, "ej mätbart")),
        (
            "Polisen ska ha en nykterhetskontroll i veckan.",
            ["Polisen har haft 60 nykterhetskontroller."],
            (52, 60, "uppfyllt"),
        ),
        (
            "Polisen ska ha två nykterhetskontroller i månaden.",
            ["Polisen har haft 20 nykterhetskontroller."],
            (24, 20, "delvis"),
        ),
        (
            "Polisen ska göra minst tio trafikkontroller.",
            ["Åtta hastighetskontroller och tre nykterhetskontroller gjordes. 410 utandningsprov togs."],
            (10, 11, "uppfyllt"),
        ),
        ("Minst 8 nykterhetskontroller.", ["9 genomförda, 1 420 utandningsprov, 6 rattfyllerier"], (8, 9, "uppfyllt")),
        ("Minst 8 nykterhetskontroller.", ["Under året 9 st, 1420 prov."], (8, 9, "uppfyllt")),
        ("Minst 4 möten.", ["5 hållna, 61 deltagare"], (4, 5, "uppfyllt")),
        ("Polisen ska göra 12 nykterhetskontroller.", ["840 utandningsprov har tagits."], (12, None, "oklart")),
        ("Polisen ska göra 12 nykterhetskontroller.", ["9 hastighetskontroller har gjorts."], (12, None, "oklart")),
        ("Polisen ska göra 12 trafikkontroller.", ["14 hastighetskontroller har gjorts."], (12, 14, "uppfyllt")),
        ("Polisen ska gå 10 fotpatruller.", ["24 bilpatruller i området."], (10, None, "oklart")),
        ("Polisen ska gå 10 fotpatruller.", ["12 fotpatrulleringar har gjorts."], (10, 12, "uppfyllt")),
        ("Kommunen ska göra 10 tobakstillsyner.", ["16 alkoholtillsyner."], (10, None, "oklart")),
        ("Kommunen ska utbilda 30 lärare.", ["45 elever deltog i temadagen."], (30, None, "oklart")),
        ("Vi ska hålla sex medborgardialoger.", ["Sju möten har hållits med boende."], (6, 7, "uppfyllt")),
        ("Polisen ska kontrollera 100 mopeder.", ["240 fordon kontrollerades."], (100, None, "oklart")),
        ("Polisen ska göra minst 10 kontroller.", ["8–12 kontroller har gjorts."], (10, 10, "oklart")),
        ("Polisen ska göra minst 10 kontroller.", ["Knappt tio kontroller har gjorts."], (10, 10, "delvis")),
        ("Fler än 20 volontärer ska engageras.", ["20 volontärer."], (20, 20, "delvis")),
        ("Kommunen ska ha minst tio områden.", ["Antalet områden är nu 12."], (10, 12, "uppfyllt")),
        (
            "Kommunen ska erbjuda sommarjobb till 200 ungdomar.",
            ["213 ungdomar fick sommarjobb, 340 sökte."],
            (200, 213, "uppfyllt"),
        ),
        (
            "Kommunen ska göra 20 tillsyner av krogar och 10 av tobak.",
            ["22 tillsyner av krogar och 8 av tobakshandlare är gjorda."],
            (20, 22, "delvis"),
        ),
        ("Kommunen ska göra 20 tillsyner av krogar och 10 av tobak.", ["25 tillsyner."], (20, None, "oklart")),
        ("Vi ska hålla ett möte i maj och ett i oktober.", ["Två möten har hållits."], (1, 2, "uppfyllt")),
        ("Antalet inbrott ska minska till 40.", ["52 inbrott anmäldes."], (40, 52, "ej uppfyllt")),
        ("Antalet inbrott ska minska till 40.", ["38 inbrott anmäldes."], (40, 38, "uppfyllt")),
        ("Antalet otrygga platser ska minska från 12 till 6.", ["Sju platser är kvar."], (6, 7, "oklart")),
        ("Polisen ska göra fem fler kontroller.", ["Polisen gjorde 12 kontroller."], (5, 12, "oklart")),
        (
            "Polisen ska gå 100 fotpatruller.",
            ["Polisen har gått 96 fotpatruller.", "Kommunens fältare har gått 52 kvällar."],
            (100, 96, "delvis"),
        ),
        ("Kommunen ska rusta fem lekplatser.", ["Tre av de fem lekplatserna är klara."], (5, 3, "delvis")),
        (
            "Kommunen ska bygga om sex korsningar.",
            ["Två av sex korsningar är ombyggda.", "Fem av de sex korsningarna är ombyggda."],
            (6, 5, "delvis"),
        ),
        (
            "Polisen ska hålla fem möten.",
            ["Fem möten har hållits.", "Vid två av de fem mötena deltog kommunen."],
            (5, 5, "uppfyllt"),
        ),
    ],
)
def test_an_outcome_compares_what_was_done_with_what_was_promised(goal, reports, expected):
    outcome = counted(promise(goal, *(activity(report) for report in reports))).outcomes[0]
    assert (outcome.goal, outcome.done, outcome.fulfilment) == expected
    assert outcome.measurable == (expected[2] != "ej mätbart")


@pytest.mark.parametrize(
    ("reports", "fulfilment"),
    [
        ([("Polisen har patrullerat tre gånger i veckan.", YEAR)], "uppfyllt"),
        ([("Polisen har patrullerat knappt tre gånger i veckan.", YEAR)], "oklart"),
        ([("Polisen har patrullerat tre gånger i veckan.", T1), ("Polisen har patrullerat 20 gånger.", T2)], "delvis"),
        ([("Polisen har patrullerat 40 gånger.", T1), ("Polisen har patrullerat 70 gånger.", T2)], "uppfyllt"),
    ],
)
def test_a_frequency_is_kept_where_all_of_the_report_says_so_or_the_numbers_reach_it(reports, fulfilment):
    told = [activity(text, period) for text, period in reports]
    outcome = counted(promise("Polisen ska patrullera minst tre gånger i veckan.", *told)).outcomes[0]
    assert outcome.fulfilment == fulfilment


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ([("Minst 20 krogtillsyner.", YEAR), ("23 krogtillsyner gjordes.", YEAR)], (20, 23, "uppfyllt")),
        ([("20", YEAR), ("12", YEAR)], (20, 12, "delvis")),
        ([("10", T1), ("12", T1), ("10", T2), ("6", T2)], (20, 18, "delvis")),
        ([("Fler krogtillsyner.", YEAR), ("23 krogtillsyner gjordes.", YEAR)], (None, None, "ej mätbart")),
    ],
)
def test_a_goal_column_measures_a_promise_without_a_number_of_its_own(cells, expected):
    natures: tuple[Nature, ...] = ("mål", "utfall")
    told = [activity(text, p, natures[i % 2], counted="krogtillsyner") for i, (text, p) in enumerate(cells)]
    made = [replace(cell, measure=cell.nature == "mål") for cell in told]
    outcome = counted(promise("Polisen ska göra krogtillsyner.", *made)).outcomes[0]
    assert (outcome.goal, outcome.done, outcome.fulfilment) == expected
    assert not outcome.measurable


FORMER = Period("2022", date(2022, 1, 1), date(2022, 12, 31))


@pytest.mark.parametrize("goal", ["Minst 30 krogtillsyner.", "Polisen ska göra krogtillsyner."])
def test_what_was_done_another_year_than_the_goal_is_for_counts_not_toward_it(goal: str):
    cells = [activity("25", FORMER, counted="krogtillsyner"), activity("28", YEAR, counted="krogtillsyner")]
    aim = replace(activity("30", YEAR, "mål", counted="krogtillsyner"), measure=True)
    outcome = counted(promise(goal, *cells, aim)).outcomes[0]
    assert (outcome.goal, outcome.done, outcome.fulfilment) == (30, 28, "delvis")


def test_what_was_done_in_years_that_nothing_says_the_goal_is_for_counts_toward_it():
    outcome = counted(promise("Minst 30 krogtillsyner.", activity("31 krogtillsyner.", FORMER))).outcomes[0]
    assert (outcome.goal, outcome.done, outcome.fulfilment) == (30, 31, "uppfyllt")


def test_a_planned_activity_beside_its_result_is_no_goal_of_the_promise():
    cells = [activity("Minst 20 krogtillsyner.", nature="mål"), activity("23 krogtillsyner gjordes.")]
    outcome = counted(promise("Lugnare krogar.", *cells)).outcomes[0]
    assert (outcome.goal, outcome.fulfilment, outcome.measurable) == (None, "ej mätbart", False)


def test_the_number_of_the_promise_itself_goes_before_that_of_a_column():
    cells = [activity("30 krogtillsyner.", nature="mål"), activity("Polisen har gjort 25 krogtillsyner.")]
    outcome = counted(promise("Polisen ska göra minst 20 krogtillsyner.", *cells)).outcomes[0]
    assert (outcome.goal, outcome.fulfilment, outcome.measurable) == (20, "uppfyllt", True)


def test_a_frequency_is_multiplied_by_the_periods_that_are_followed_up():
    text = "Polisen ska ha en nykterhetskontroll i veckan."
    outcome = counted(promise(text, activity("", T1), activity("Polisen har haft 40 kontroller.", T2))).outcomes[0]
    assert outcome.goal == round(52 * 2 / 3)


def test_a_bare_number_counts_what_the_cells_beside_it_say():
    wordy, bare = activity("4 möten", T1), activity("7", T2, counted="Samverkan med vakter")
    for cells, lemmas in (((wordy, bare), ["möte", "möte"]), ((bare,), ["vakt"])):
        result = counted(promise("Samverkan med vakter", *cells))
        assert [count.lemma for text in result.texts for count in text.reading.counts] == lemmas


@pytest.mark.parametrize(
    ("periods", "goal"),
    [
        ([("2022", 2022, 1), ("2023", 2023, 1)], 24),
        ([("2022/2023", 2022, 1)], 24),
        ([("2022/2023", 2022, 6)], 12),
        ([("2022-T1", 2022, 1), ("2022", 2022, 1)], 12),
    ],
)
def test_a_frequency_is_multiplied_by_all_the_years_of_its_periods(periods: list[tuple[str, int, int]], goal: int):
    ends = {1: (12, 31), 6: (5, 31)}
    made = [
        Period(name, date(year, month, 1), date(int(name[-4:]) if "/" in name else year, *ends[month]))
        for name, year, month in periods
    ]
    cells = [activity("Polisen har gjort åtta kontroller.", period) for period in made]
    years = replace(follow_up(promise("Polisen ska årligen göra tolv kontroller.", *cells)), year="2022/2023")
    assert count_follow_up(years).outcomes[0].goal == goal


def test_a_frequency_over_an_unknown_period_is_no_number_to_reach():
    told = promise(
        "Polisen ska ha en nykterhetskontroll i veckan.", activity("Polisen har haft 40 kontroller.", Period())
    )
    outcome = count_follow_up(replace(follow_up(told), year="")).outcomes[0]
    assert (outcome.goal, outcome.done, outcome.fulfilment, outcome.measurable) == (None, 40, "oklart", True)


def test_numbers_in_titles_and_margins_are_listed_and_never_counted():
    asides = (Aside("titel", TracedText("Tre löften 2023")), Aside("sidram", TracedText("Sida 2 (5)")))
    result = counted(asides=asides)
    assert [number.role for text in result.texts for number in text.reading.numbers] == [
        "beteckning", "årtal", "beteckning", "beteckning",
    ]  # fmt: skip
    assert summed(result) == []


@settings(deadline=None, max_examples=60)
@given(st.lists(st.one_of(st.text(max_size=40), st.text(ANY, max_size=40)), min_size=2, max_size=4))
def test_any_texts_give_numbers_with_spans_and_roles_of_the_contract(texts):
    result = counted(promise(texts[0], *(activity(text) for text in texts[1:])))
    for text, read in zip(texts, result.texts, strict=True):
        for number in read.reading.numbers:
            assert text[number.start : number.end] == number.expression
            assert number.role in ROLES | {"antal", "granska"}
        listed = {place for number in read.reading.numbers for place in range(number.start, number.end)}
        assert [place for place, letter in enumerate(text) if letter.isdigit() and place not in listed] == []


@pytest.mark.parametrize("sentence", ["Totalt 12 möten", "hittills i år 4"])
def test_a_sentence_says_that_it_gives_a_total(sentence):
    assert says_total(sentence)
    assert not says_total("12 möten i maj")


def test_a_row_of_sums_is_named_by_its_whole_header():
    assert is_sum_row("Summa:")
    assert is_sum_row("Summa polisens aktiviteter")
    assert not is_sum_row("Totalt antal tillsyner")


def test_every_base_of_a_frequency_comes_at_least_once_a_year():
    assert min(times_a_year().values()) >= 1
