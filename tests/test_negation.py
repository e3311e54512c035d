"""When a negation is a count of zero."""

from __future__ import annotations

import pytest
from counting import counts_of, only

from nlp.heads.negation_words import examples

ZEROS, NO_ZEROS = examples()


@pytest.mark.parametrize(("text", "expression"), ZEROS.items())
def test_a_negated_activity_or_outcome_is_zero(text: str, expression: str):
    found = only(text)
    assert (found.expression, found.value) == (expression, 0)


@pytest.mark.parametrize("text", NO_ZEROS)
def test_other_negations_are_no_counts(text: str):
    assert all(count.value != 0 for count in counts_of(text))


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Inga hundsök gjordes under sommaren.", "ej utfört"),
        ("Inga fynd gjordes.", "utfört"),
        ("Polisen har inte genomfört narkotikasök.", "ej utfört"),
        ("Det gjordes kontroller utan ett enda ingripande.", "utfört"),
        ("Inga förelägganden har beslutats.", "ej utfört"),
        ("Det har inte hållits ett enda samråd sedan maj.", "ej utfört"),
        ("Föreningen har inte gjort en enda anmälan om klotter.", "utfört"),
    ],
)
def test_an_activity_is_not_done_and_an_outcome_is_found_to_be_none(text: str, status: str):
    assert only(text).status == status


def test_an_elliptic_none_is_zero_of_what_was_named():
    _, none = counts_of("Polisen har fem nya kameror på gång, kommunen ingen.")
    assert (none.value, none.lemma, none.actor, none.status) == (0, "kamera", "kommun", "planerat")


def test_some_under_a_negation_is_no_second_count():
    assert len(counts_of("Kommunen har inte satt upp några nya kameror.")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Av 30 bilar hade 4 förare inget körkort.",
        "Av 60 bilister bar 3 inget bälte.",
        "Av 14 krogar hade två inget serveringstillstånd.",
        "Två av 14 krogar hade inga tillstånd.",
        "Fem av 30 mopeder hade inga ljus.",
        "6 fordon har ingen skatt betald.",
        "Av de 40 kontrollerade förarna hade 2 ingen behörighet.",
        "I tre fall hade föraren inget körkort.",
        "Vid 4 av 10 kontroller hade ordningsvakten ingen legitimation.",
        "Elva butiker fick ingen anmärkning.",
        "Tre av nio förare hade ej bälte.",
        "Vid insatsen hade tre förare ingen giltig försäkring.",
    ],
)
def test_what_those_who_are_counted_lack_is_no_zero(text: str):
    assert counts_of(text)
    assert all(count.value != 0 for count in counts_of(text))


@pytest.mark.parametrize(
    ("text", "expression"),
    [
        ("Kommunen har två fältare och inga kameror.", "inga"),
        ("Polisen hade 12 insatser och inga beslag.", "inga"),
        ("Polisen fick 14 tips men inget gripande.", "inget"),
        ("Polisen har fem kameror på gång, kommunen ingen.", "ingen"),
        ("I maj hade polisen inga insatser.", "inga"),
        ("Inga körkort omhändertogs.", "Inga"),
    ],
)
def test_a_zero_beside_another_count_stays_one(text: str, expression: str):
    assert [count.expression for count in counts_of(text) if count.value == 0] == [expression]
