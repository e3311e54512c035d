"""How a promise went where a report says it in words and no number can be compared."""

import pytest
from typed_text import typed

from nlp.document.follow_up import count_follow_up
from nlp.document.outcome_data import examples_of
from nlp.document.verdicts import tells_unmet, verdict_of
from nlp.heads.doubts import Doubt, sentence


@pytest.mark.parametrize(("text", "known"), examples_of("verdict"))
def test_each_text_says_how_it_went_or_not(text: str, *, known: bool):
    assert (verdict_of(text) is not None) == known


@pytest.mark.parametrize(("text", "unmet"), examples_of("unmet") + examples_of("halfway"))
def test_a_sentence_says_that_a_goal_was_not_always_reached(text: str, *, unmet: bool):
    assert tells_unmet(text) == unmet


@pytest.mark.parametrize(
    ("told", "fulfilment"),
    [
        (("Fyra grupper har startat.", "Målet nåddes inte i alla stadsdelar."), "oklart"),
        (("Inte genomfört.",), "ej uppfyllt"),
        (("Arbetet har gått trögt.", "Bedömning: Löftet är delvis uppfyllt."), "delvis"),
        (("Genomfört.", "Inte genomfört."), "oklart"),
        (("Fyra grupper har startat.", "Löftet är delvis uppfyllt."), "uppfyllt"),
    ],
)
def test_a_number_goes_before_what_is_said_and_two_answers_are_none(told: tuple[str, ...], fulfilment: str):
    lines = [part for text in told for part in (text, "")]
    follow_up = typed("# Åtagande 4", "Kommunen ska starta två grupper.", "# Utfall", *lines)
    assert [outcome.fulfilment for outcome in count_follow_up(follow_up).outcomes] == [fulfilment]


@pytest.mark.parametrize(
    ("told", "doubted"),
    [
        (("En grupp har startat.", "Löftet är ej uppfyllt."), True),
        (("En grupp har startat.", "Löftet är uppfyllt."), True),
        (("En grupp har startat.", "Löftet är delvis uppfyllt."), False),
        (("Fyra grupper har startat.", "Löftet är delvis uppfyllt."), True),
        (("En grupp har startat.",), False),
    ],
)
def test_what_is_said_against_the_numbers_is_looked_at(told: tuple[str, ...], *, doubted: bool):
    lines = [part for text in told for part in (text, "")]
    counted = count_follow_up(typed("# Åtagande 4", "Kommunen ska starta två grupper.", "# Utfall", *lines))
    goal = next(count for text in counted.texts for count in text.reading.counts if count.status == "mål")
    assert (sentence(Doubt.VERDICT) in goal.doubts) == doubted
