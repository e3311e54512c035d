"""Totals of more than what was told just before them: `12 besök i april, totalt 30 under våren`.

Where that is new, the total is a level that exists: `3 nya områden, totalt 27`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nlp.heads.sites import Draft
from nlp.modality.modality import is_meant
from nlp.parties.mentions import mentions_of
from nlp.relations.descriptions import names_time
from nlp.relations.relation_rules import Ties, words
from nlp.relations.totals_behind import is_of_total, is_sum_of_those_before
from nlp.vocabulary.frame import Frame

LEVEL = "med-nya"
"""The rule of a total of what is new and what was there before."""

IN_TOTAL = "i-total"
"""The rule of what was told just before a larger total, which may be of the year so far."""

# So many words behind a preposition may hold the time that it tells.
_TIME = 3


def larger_totals(drafts: Sequence[Draft], found: Ties) -> None:
    """What was told of the same things before a larger total is in it, unless it came to what was there."""
    for at in range(1, len(drafts)):
        if found.part_of[at] is None and found.repeats[at] is None and _is_total(drafts, at):
            if is_sum_of_those_before(drafts, at, found):
                continue
            inside = [k for k in _told_before(drafts, at) if found.part_of[k] is None and found.repeats[k] is None]
            if inside and sum(_value(drafts[k]) for k in inside) < _value(drafts[at]):
                if _came_to(drafts[inside[-1]], drafts[at]):
                    found.rules[at] = LEVEL
                    continue
                for k in inside:
                    found.tie(k, at, IN_TOTAL)


def _came_to(first: Draft, this: Draft) -> bool:
    """`3 nya områden, totalt 27`, `fyra grupper har startat, totalt 30`, `tre till, så nu finns totalt elva`."""
    end = this.first if first.frame is this.frame else first.frame.last
    own = this.clause
    there = own.first > first.last and any(this.frame.kind(at) == "present" for at in own.verbs)
    more = first.word_before == "+" and first.frame.row.glued(first.first)  # `+3 områden, tot. 41`
    return there or more or first.frame.says(words().fresh, first.frame.first, end)


def _is_total(drafts: Sequence[Draft], at: int) -> bool:
    """Whether a word of summing stands before a number, behind the one before it; one that opens a text sums none."""
    this, before = drafts[at], drafts[at - 1]
    if words().totals.isdisjoint(this.frame.words):
        return False
    if before.frame is this.frame:
        return this.frame.says(words().totals, before.last, this.first)
    opening = this.frame.word(this.frame.first)
    since = opening in words().spanning and this.frame.says(words().totals, this.frame.first, this.first)
    opens = opening in words().totals or since  # `Sedan årsskiftet har totalt 31 kontroller gjorts.`
    return opens and this.frame.first == before.frame.last


def _told_before(drafts: Sequence[Draft], at: int) -> Iterator[int]:
    """The counts of the same things by the same parties in the sentence, or in the one before."""
    this, frame = drafts[at], drafts[at - 1].frame
    for k in range(at - 1, -1, -1):
        if drafts[k].frame is not frame:
            return
        alike = is_of_total(drafts[k], this) and not drafts[k].zero
        apart = alike and (_is_of_others(drafts[k], this) or _is_elsewhere(drafts, k, this))
        if alike and not apart and is_meant(drafts[k]) == is_meant(this):  # what was done is no total of a goal
            yield k


def _value(one: Draft) -> float:
    return one.amount


def _is_of_others(part: Draft, this: Draft) -> bool:
    """`polisen gjorde 12 tillsyner, kommunen totalt 30`."""
    agents = [one for one in mentions_of(this.frame) if one.agent]
    own = {one.party for one in agents if part.frame is not this.frame or one.first > part.last}
    return not own <= {one.party for one in mentions_of(part.frame) if one.first < part.first}


def _is_elsewhere(drafts: Sequence[Draft], part: int, this: Draft) -> bool:
    """`6 kontroller i Norr, totalt 9 i Söder`: each has a place of its own."""
    frame, end = drafts[part].frame, drafts[part + 1].first
    stop = min(end, frame.last)
    return _names_place(frame, drafts[part].last, stop) and _names_place(this.frame, this.last, this.frame.last)


def _names_place(frame: Frame, first: int, last: int) -> bool:
    located = (at for at in range(first, last) if frame.word(at) in words().locative)
    return any(not names_time(frame, at, min(at + _TIME, last)) for at in located)
