"""A whole follow-up counted: its texts one by one, then what only shows when they are seen together."""

from __future__ import annotations

from extract.records import FollowUp
from nlp.actors.surroundings import promised_by
from nlp.counter import count
from nlp.document.carried_out import carried_out
from nlp.document.links import beyond_their_figures, links_between, unclear_sums
from nlp.document.outcomes import outcome_of
from nlp.document.passages import PlacedPassage, passages_of
from nlp.document.said_twice import over_tables, said_twice
from nlp.document.summing import looked_at, summed_anew
from nlp.document.verdicts import contradicted
from nlp.heads.doubts import Doubt
from nlp.records import CountedFollowUp, CountedText, Number, Reading
from nlp.values import replace


def count_follow_up(follow_up: FollowUp) -> CountedFollowUp:
    """Counts and numbers of every text, links between texts, and an outcome a promise.

    Texts stand promise by promise, each before its activities; what is outside promises comes last.
    """
    is_one = bool(follow_up.promises)
    texts = carried_out([_counted_text(placed, is_one) for placed in passages_of(follow_up)])
    links = tuple(links_between(follow_up, texts))
    texts = looked_at(texts, unclear_sums(follow_up, texts), Doubt.YEAR)
    texts = summed_anew(texts, links)
    texts = looked_at(texts, said_twice(follow_up, texts), Doubt.TWICE)
    texts = looked_at(texts, over_tables(follow_up, texts), Doubt.PART)
    texts = looked_at(texts, beyond_their_figures(follow_up, texts), Doubt.PART)
    outcomes = tuple(
        replace(outcome_of(follow_up, place, texts), actor=promised_by(promise.text.text, promise.actor) or "")
        for place, promise in enumerate(follow_up.promises)
    )
    texts = looked_at(texts, contradicted(follow_up, texts, outcomes), Doubt.VERDICT)
    return CountedFollowUp(texts, links, outcomes)


def _counted_text(placed: PlacedPassage, in_follow_up: bool) -> CountedText:  # noqa: FBT001 # goes with the passage
    reading = count(placed.passage)
    if not placed.counted:
        reading = Reading((), tuple(_uncounted(number, "beteckning") for number in reading.numbers))
    elif not in_follow_up:
        reading = Reading((), tuple(_uncounted(number, "granska") for number in reading.numbers))
    return CountedText(placed.promise, placed.activity, placed.aside, reading)


def _uncounted(number: Number, role: str) -> Number:
    """A number where nothing is counted; its own role where it has one.

    What is not understood in a title, header, contents line or page margin is a label. In a document without any
    promises nothing says what was done on account of one, so that it stays open (granska): the document as a whole
    is what a person must look at, and its numbers are left out of the work list for that reason.
    """
    if number.count is None and number.role != "granska":
        return number
    return replace(number, role=role, count=None, rule="utanför-löften")
