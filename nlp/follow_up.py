"""A whole follow-up counted: its texts one by one, then what only shows when they are seen together."""

from __future__ import annotations

from dataclasses import replace

from extract.records import FollowUp
from nlp.counter import count
from nlp.links import links_between, summed_anew
from nlp.outcomes import outcome_of
from nlp.passages import PlacedPassage, passages_of
from nlp.records import CountedFollowUp, CountedText, Number, Reading


def count_follow_up(follow_up: FollowUp) -> CountedFollowUp:
    """Counts and numbers of every text, links between texts, and an outcome a promise.

    Texts stand promise by promise, each before its activities; what is outside promises comes last.
    """
    texts = tuple(_counted_text(placed) for placed in passages_of(follow_up))
    links = tuple(links_between(follow_up, texts))
    texts = summed_anew(texts, links)
    outcomes = tuple(outcome_of(follow_up, place, texts) for place in range(len(follow_up.promises)))
    return CountedFollowUp(texts, links, outcomes)


def _counted_text(placed: PlacedPassage) -> CountedText:
    reading = count(placed.passage)
    if not placed.counted:
        reading = Reading((), tuple(_uncounted(number) for number in reading.numbers))
    return CountedText(placed.promise, placed.activity, placed.aside, reading)


def _uncounted(number: Number) -> Number:
    """A number of a title, header, contents line or page margin: what is not understood there is a label."""
    if number.count is None and number.role != "granska":
        return number
    return replace(number, role="beteckning", count=None, rule="utanför-löften")
