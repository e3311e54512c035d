"""When a negation is a count of zero."""

from __future__ import annotations

import pytest
from counting import counts_of, only

from nlp.heads.negation import examples

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
