"""How a promise went, where the report leaves open what it is to be measured by."""

from datetime import date

import pytest
from counted_follow_ups import T1, T2, activity, counted, promise

from extract.records import Period
from nlp.document.compared_goals import is_in_place
from nlp.document.outcome_data import examples_of
from nlp.records import Outcome


def outcome(promised: str, *reports: str) -> Outcome:
    return counted(promise(promised, *map(activity, reports))).outcomes[0]


@pytest.mark.parametrize(
    ("reports", "fulfilment"),
    [
        # one party took part in what the other one held, and it may be told of in both columns
        (("Polisen har medverkat vid två kurser.", "Kommunen höll två kurser."), "oklart"),
        (("Polisen har medverkat vid fyra kurser.", "Kommunen höll fyra kurser."), "uppfyllt"),
        (("Polisen höll två kurser.", "Kommunen höll två kurser."), "uppfyllt"),
        (("Polisen deltog i en kurs.", "Kommunen höll två kurser."), "delvis"),
        # just as many are told of twice
        (("Polisen höll tre kurser.", "Kommunen höll tre kurser."), "oklart"),
        (("Polisen höll tre kurser.",), "delvis"),
    ],
)
def test_what_may_be_told_of_twice_keeps_no_promise_for_certain(reports: tuple[str, ...], fulfilment: str):
    assert outcome("Vi ska hålla fyra kurser för föräldrar.", *reports).fulfilment == fulfilment


@pytest.mark.parametrize(
    ("reports", "fulfilment"),
    [
        (("Vandring i Hult med 19 boende.", "Två vandringar i Näs."), "oklart"),
        (("Trygghetsvandringar genomfördes i april.", "Två vandringar i Näs."), "oklart"),
        # as many as the same report tells, and what is none of them
        (("Trygghetsvandringar genomfördes i april, totalt två vandringar.",), "delvis"),
        (("Vandringen i Hult samlade 19 boende.", "Två vandringar i Näs."), "delvis"),
        (("Vandring i Hult ställdes in.", "Två vandringar i Näs."), "delvis"),
        (("Möte med vägsamfälligheten i Hult.", "Två vandringar i Näs."), "delvis"),
        (("Trygghetsvandring: två genomförda.",), "delvis"),
        (("Vandring i Hult med 19 boende.", "Tre vandringar i Näs."), "uppfyllt"),
    ],
)
def test_a_report_without_a_number_may_be_what_lacks(reports: tuple[str, ...], fulfilment: str):
    assert outcome("Vi ska hålla tre trygghetsvandringar.", *reports).fulfilment == fulfilment


@pytest.mark.parametrize(
    ("later", "lemma"),
    [
        ("De sista två monterades i oktober.", "skylt"),
        ("Arbetet gick vidare. Resterande två sattes upp i maj.", "skylt"),
        ("Ytterligare två i maj.", "skylt"),
        ("Två i maj.", "plats"),
    ],
)
def test_what_goes_on_about_the_time_before_counts_what_that_told_of(later: str, lemma: str):
    of_time = activity("Fyra skyltar uppsatta.", T1), activity(later, T2)
    found = counted(promise("Kommunen sätter upp digitala skyltar på sex platser.", *of_time))
    assert [count.lemma for count in found.texts[2].reading.counts] == [lemma]


def test_the_rest_of_what_was_promised_is_done_in_a_later_time():
    told = activity("Åtta av 14 besökta. En anmärkning.", T1), activity("Resterande sex besökta i maj.", T2)
    found = counted(promise("Kommunen ska besöka alla 14 butiker.", *told))
    assert [(count.lemma, count.status) for count in found.texts[2].reading.counts] == [("butik", "utfört")]
    assert found.outcomes[0].done == 14


def test_what_was_planned_before_counts_where_it_is_done():
    told = activity("Två skyltar beställda.", T1), activity("De två skyltarna är uppsatta.", T2)
    found = counted(promise("Kommunen sätter upp fyra skyltar.", *told))
    assert [(count.summed, count.doubts) for text in found.texts[1:] for count in text.reading.counts] == [
        (False, ()),
        (True, ()),
    ]
    assert (found.outcomes[0].done, found.outcomes[0].fulfilment) == (2, "delvis")


def test_what_was_not_brought_to_its_end_keeps_no_promise_for_certain():
    found = outcome("Kommunen sätter upp fyra skyltar.", "Fyra skyltar har köpts in men inte satts upp.")
    assert found.fulfilment == "oklart"


@pytest.mark.parametrize("promised", ["Varje månad ska vi gå en rond i parken.", "Vi ska gå en rond i månaden."])
def test_once_every_month_is_a_number_of_the_year(promised: str):
    assert outcome(promised, "Fyra ronder.").goal == 12


def test_so_many_a_month_are_as_many_for_each_month_told_of():
    months = [Period("", date(2023, month, 1), date(2023, month, days)) for month, days in ((1, 31), (2, 28), (3, 31))]
    told = [activity("Nio fotpass.", month) for month in months]
    assert counted(promise("Polisen ska gå åtta fotpass i månaden.", *told)).outcomes[0].goal == 24


@pytest.mark.parametrize(("text", "promised"), examples_of("amounts"))
def test_a_promised_amount_is_a_number_but_nothing_to_count(text: str, promised: bool):  # noqa: FBT001 # a row of the table
    found = outcome(text, "Arbetet har kommit i gång.")
    assert (found.measurable, found.goal) == (promised, None)
    assert found.fulfilment == ("oklart" if promised else "ej mätbart")


@pytest.mark.parametrize(
    ("promised", "report", "fulfilment"),
    [
        ("Minst tolv kontroller varav fem vid skolor.", "14 kontroller, varav 3 vid skolor.", "delvis"),
        ("Minst tolv kontroller varav fem vid skolor.", "14 kontroller, varav 6 vid skolor.", "uppfyllt"),
        ("Minst tolv kontroller varav fem vid skolor.", "14 kontroller, varav 6 på landsväg.", "oklart"),
        ("Minst tolv kontroller varav fem vid skolor.", "14 kontroller.", "oklart"),
        ("Minst tolv kontroller varav fem vid skolor.", "9 kontroller, varav 6 vid skolor.", "delvis"),
        ("Tolv tillsyner, minst fem av dem på kvällstid.", "12 tillsyner, varav 4 på kvällstid.", "delvis"),
        ("Tolv tillsyner, varav hälften på kvällstid.", "12 tillsyner, varav 4 på kvällstid.", "oklart"),
    ],
)
def test_a_goal_for_a_part_is_met_by_that_part(promised: str, report: str, fulfilment: str):
    assert outcome(promised, report).fulfilment == fulfilment


@pytest.mark.parametrize(("sentence", "placed"), examples_of("in_place"))
def test_what_stands_ready_is_in_place(sentence: str, placed: bool):  # noqa: FBT001 # a row of the table
    assert is_in_place(sentence) == placed


@pytest.mark.parametrize(
    ("report", "done", "fulfilment"),
    [
        ("Fyra kameror är i drift.", 4, "uppfyllt"),
        ("Tre kameror är på plats, den fjärde väntar på ström.", 3, "delvis"),
        ("Nio kameror är i drift.", None, "oklart"),
        ("Sedan tidigare är två kameror i drift.", None, "oklart"),
    ],
)
def test_what_was_to_be_set_up_is_done_when_it_stands_there(report: str, done: float | None, fulfilment: str):
    found = outcome("Kommunen ska sätta upp fyra kameror.", report)
    assert (found.done, found.fulfilment) == (done, fulfilment)


def test_what_stands_there_in_two_periods_is_the_same():
    told = activity("Två kameror är i drift.", T1), activity("Två kameror är i drift.", T2)
    assert counted(promise("Kommunen ska sätta upp fyra kameror.", *told)).outcomes[0].done == 2


@pytest.mark.parametrize(
    ("promised", "goal", "fulfilment"),
    [
        ("Två dialoger per halvår och en vandring i varje stadsdel.", 4, "oklart"),
        ("Två dialoger per halvår.", 4, "uppfyllt"),
        ("En vandring i varje stadsdel och fyra dialoger.", 4, "oklart"),
    ],
)
def test_a_number_for_each_of_several_hides_no_other_and_leaves_the_promise_open(
    promised: str, goal: float, fulfilment: str
):
    found = outcome(promised, "Fyra dialoger har hållits.")
    assert (found.goal, found.fulfilment) == (goal, fulfilment)


def test_the_actor_of_a_list_is_the_last_that_was_named_in_it_before_that_of_the_promise():
    reports = ("Polisen har gjort 26 kontroller.", "190 fordon stoppades.", "19 förare fick böter.")
    result = counted(promise("Minst 20 kontroller. Kommunen sätter upp fyra skyltar.", *map(activity, reports)))
    assert [text.reading.counts[0].actor for text in result.texts[1:]] == ["polis", "polis", "polis"]


@pytest.mark.parametrize(
    ("report", "done", "fulfilment"),
    [
        ("Fem nya områden har startats, totalt nu 23.", 23, "delvis"),
        ("Åtta nya områden har startats, totalt nu 26.", 26, "uppfyllt"),
        ("Fem nya områden har startats.", None, "oklart"),
    ],
)
def test_a_number_to_grow_to_is_met_by_how_many_there_are(report: str, done: float | None, fulfilment: str):
    found = outcome("Kommunen ska öka antalet grannsamverkansområden från 18 till 25.", report)
    assert (found.done, found.fulfilment) == (done, fulfilment)


@pytest.mark.parametrize(
    ("status", "summed"), [("Nej, 4 av 5", [4, None]), ("Ja, 4 insatser", [4, None]), ("Nej, 3 av 5", [4, 3])]
)
def test_what_a_status_says_again_is_in_no_sum(status: str, summed: list[float | None]):
    rows = activity("Polisen har gjort fyra insatser."), activity(status, nature="status")
    result = counted(promise("Polisen ska göra fem insatser.", *rows))
    first = [next((c.value for c in text.reading.counts if c.summed), None) for text in result.texts[1:]]
    assert first == summed


def test_the_same_occasions_of_the_other_party_are_told_again():
    rows = activity("Polisen deltog i fyra insatser."), activity("Fältarna var ute vid samma fyra tillfällen.")
    result = counted(promise("Vi ska göra fem insatser.", *rows))
    assert [count.summed for text in result.texts[1:] for count in text.reading.counts] == [True, False]


@pytest.mark.parametrize(
    ("report", "fulfilment"), [("3 ggr/vecka", "uppfyllt"), ("2 ggr/vecka (till och med april 3 ggr/vecka)", "oklart")]
)
def test_what_was_done_less_often_at_times_was_not_done_as_often(report: str, fulfilment: str):
    assert outcome("Polisen ska patrullera i hamnen 3 ggr/vecka.", report).fulfilment == fulfilment


@pytest.mark.parametrize(
    ("promised", "report", "fulfilment"),
    [
        ("Vakter i Torpa och Hageby tio helger.", "Vakter fanns tolv helger i Torpa men åtta i Hageby.", "oklart"),
        ("Vakter i Torpa och Hageby tio helger.", "Vakter fanns tolv helger i Torpa och tio i Hageby.", "uppfyllt"),
        ("Vakter i Torpa och Hageby tio helger.", "Vakter fanns fyra helger i Torpa och tre i Hageby.", "delvis"),
    ],
)
def test_a_number_for_two_places_may_be_for_each(promised: str, report: str, fulfilment: str):
    assert outcome(promised, report).fulfilment == fulfilment


@pytest.mark.parametrize(
    ("report", "fulfilment"),
    [
        ("Det blev 45 kontroller. Två korsningar har byggts om.", "oklart"),
        ("Det blev 45 kontroller. En korsning har byggts om.", "delvis"),
    ],
)
def test_more_than_before_is_open_beside_a_number_that_was_reached(report: str, fulfilment: str):
    promised = "Polisen ska göra fler kontroller än 2023 (38 st). Kommunen ska bygga om två korsningar."
    assert outcome(promised, report).fulfilment == fulfilment
