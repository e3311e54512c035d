"""How counts of a text belong together: parts of a whole, totals and goals said again."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from nlp.heads.sites import Draft
from nlp.modality.wholes import WHOLE_RULES
from nlp.relations.beside import beside_part, rest_of_whole
from nlp.relations.bracket_lists import KIND, is_kind_in_brackets, listed_in_brackets
from nlp.relations.bracket_lists import RULE as LISTED
from nlp.relations.in_its_time import RULE as MONTH
from nlp.relations.in_its_time import of_longer_time
from nlp.relations.larger_totals import larger_totals
from nlp.relations.later_sentences import of_sentence_before
from nlp.relations.parts import (
    AMONG,
    BRACKETS,
    PARTING,
    about_some,
    among_those,
    called_part,
    part_nouns,
    taken_from,
    the_most,
)
from nlp.relations.relation_rules import Ties, part_rules, words
from nlp.relations.said_again import AGAIN, SAME, said_again
from nlp.relations.sums import sums
from nlp.relations.taken_out import NONE_OF, latest_whole, whole_after
from nlp.texts.signs import sign
from nlp.vocabulary.frame import Frame

_OPENING = frozenset({"av", "bland"})


def ties(drafts: Sequence[Draft]) -> Ties:
    """The relations between the counts of one text, by the first way that finds one."""
    found = Ties([None] * len(drafts), [None] * len(drafts), [""] * len(drafts))
    if len(drafts) == 1 and _stands_alone(drafts[0]):
        return found
    listed_in_brackets(drafts, found)
    for at, this in enumerate(drafts):
        if found.rules[at] == LISTED:
            continue
        signs = this.frame.signs
        if signs & AGAIN:
            said_again(drafts, at, found)
        if this.partitive or signs & _OF:
            whole_after(drafts, at, found)
        if found.part_of[at] is None:
            _whole_before(drafts, at, found)
    sums(drafts, found)
    larger_totals(drafts, found)
    if not WHOLE_RULES.isdisjoint(found.rules):
        parts = (k for k, rule in enumerate(found.rules) if rule in WHOLE_RULES and _tells_of_whole(drafts[k]))
        found.wholes.update(whole for k in parts if (whole := found.part_of[k]) is not None)
    return found


def _tells_of_whole(part: Draft) -> bool:
    """Whether a part tells how its whole was meant; a nought does only where nothing of it was done."""
    return not part.zero or part.rule == NONE_OF


def _stands_alone(this: Draft) -> bool:
    """Whether the one count of a text has its own noun and no word that points to a count outside the text."""
    return this.head.place is not None and not this.partitive and not this.frame.signs & _POINTING


@cache
def _pointing_words() -> frozenset[str]:
    """The words by which a count is said again, or taken from another with no other count before it."""
    return words().owners.union(
        {"/", SAME}, words().most, *(rule.phrases.telling for rule in part_rules() if not rule.nouns)
    )


_POINTING = sign(_pointing_words)
_OF = sign(lambda: {"av", "/"})
_OPENED = sign(lambda: _OPENING)


def _whole_before(drafts: Sequence[Draft], at: int, found: Ties) -> None:
    this = drafts[at]
    if found.repeats[at] is not None:
        return
    opening = at > 0 and this.frame.signs & _OPENED and (this.elliptic or not this.zero)
    opened = _opening_whole(drafts, at) if opening else None
    if opened is not None and _are_others(this, drafts[opened]):
        return
    if opened is not None:
        found.tie(at, opened, "av-y")
    if opened is not None or (this.zero and not this.elliptic):
        return
    rule = called_part(drafts, at) if this.zero else _part_rule(drafts, at, found)
    if rule:
        found.tie(at, latest_whole(drafts, at, found), rule)
    elif this.zero:
        return
    elif at and (told := _told_later(drafts, at)) is not None:
        found.tie(at, *told)
    elif at > 1 and (left := rest_of_whole(drafts, at, found)) is not None:
        found.tie(at, left, "resten")
    elif at and found.part_of[at - 1] is not None:
        beside_part(drafts, at, found)


def _told_later(drafts: Sequence[Draft], at: int) -> tuple[int, str] | None:
    """The whole of a count that a sentence of its own tells of, and the rule."""
    whole = of_sentence_before(drafts, at)
    if whole is not None:
        return whole, "förra-meningen"
    longer = of_longer_time(drafts, at)
    return None if longer is None else (longer, MONTH)


def _part_rule(drafts: Sequence[Draft], at: int, found: Ties) -> str:
    """The rule by which a count is a part of what was counted before; empty where none is."""
    signs, head = drafts[at].frame.signs, drafts[at].head
    taken = taken_from(drafts, at, found) if head.place is None else ""
    called = taken or (called_part(drafts, at) if signs & PARTING or head.lemma in part_nouns() else "")
    among = called or (among_those(drafts, at) if signs & AMONG else "")
    return among or (_part_in_brackets(drafts, at) if signs & BRACKETS else "")


def _part_in_brackets(drafts: Sequence[Draft], at: int) -> str:
    told = about_some(drafts, at) or the_most(drafts[at])
    return told or (KIND if at and is_kind_in_brackets(drafts, at) else "")


def _are_others(this: Draft, whole: Draft) -> bool:
    """`Av 25 inbjudningar kom nio föräldrar`: people are no part of what brought them."""
    if this.elliptic or this.head.sort.nature != "person":
        return False
    return whole.head.sort.nature != "person" and whole.head.sort.category not in ("anmälan", "böter")


def _is_genitive(frame: Frame, place: int) -> bool:
    """`Av kommunens 54 handlare fick 31 tillsyn`: whose they are stands between `av` and the whole."""
    return frame.kind(place) == "noun" and frame.word(place).endswith("s") and frame.word(place - 1) in _OPENING


def _opening_whole(drafts: Sequence[Draft], at: int) -> int | None:
    """`Av 31 anmälningar gällde bara en …`: the whole opens the clause behind `av`."""
    frame = drafts[at].frame
    for k in range(at - 1, -1, -1):
        if drafts[k].frame is not frame:
            return None
        owned = frame.word(drafts[k].first - 1) in words().owners or _is_genitive(frame, drafts[k].first - 1)
        first = drafts[k].first - owned
        opens = frame.word(first - 1) in _OPENING and (
            first - 1 == frame.first or frame.kind(first - 2) in ("mark", "conjunction")
        )
        if opens and frame.clause_at(drafts[k].first) is drafts[at].clause:
            return k
    return None
