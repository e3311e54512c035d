"""What a number is made up of, listed in brackets behind it: `12 patruller (Centrum 5, Söder 4)`."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.heads.sites import Draft, opening_bracket
from nlp.relations.relation_rules import Ties, words

RULE = "lista-i-parentes"
KIND = "slag-i-parentes"
_SEIZURE = "beslag"
_MET = frozenset({"person", "fordon", "plats"})
_FEWEST = 2
# What may stand between a number, with its noun, and the bracket that lists its parts.
_BETWEEN = frozenset({"noun", "adjective", "preposition", "adverb"})
# `Tillsyner: 18 (krogar 11, butiker 7)` says of which; people and findings of an activity are what came of it.
_THINGS = frozenset({"plats", "fordon"})


def listed_in_brackets(drafts: Sequence[Draft], found: Ties) -> None:
    """Ties the numbers of a list in brackets to the number before it, where they are no more than that together."""
    for at, this in enumerate(drafts):
        if "(" not in this.frame.words or (opening := _bracket_behind(this)) is None:
            continue
        items = _items(drafts, at, opening)
        if len(items) >= _FEWEST and _make_up([drafts[k] for k in items], this, opening):
            for k in items:
                found.tie(k, at, RULE)


def _bracket_behind(this: Draft) -> int | None:
    """The bracket that opens behind a number or its noun."""
    frame, at = this.frame, this.behind
    at = frame.over(at, *_BETWEEN)
    return at if frame.word(at) == "(" else None


def _items(drafts: Sequence[Draft], at: int, opening: int) -> list[int]:
    """The counts between a bracket and its end."""
    frame = drafts[at].frame
    end = next((place for place in range(opening, frame.last) if frame.word(place) == ")"), frame.last)
    beside = (k for k in range(at + 1, len(drafts)) if drafts[k].frame is frame)
    return [k for k in beside if opening < drafts[k].first < end]


def _make_up(items: Sequence[Draft], whole: Draft, opening: int) -> bool:
    """Whether the items are kinds of what is counted, or as many as it together."""
    value, total = whole.amount, sum(one.amount for one in items)
    alike = all(_is_kind(one, whole) for one in items)
    labelled = all(_has_label(one, opening) for one in items)
    if total == value:
        return alike or (labelled and all(one.head.sort.nature in _THINGS for one in items))
    return alike and labelled and total < value


def _is_kind(one: Draft, whole: Draft) -> bool:
    """The same things, or those who gave the answers that are counted: `412 svar (288 kvinnor, 124 män)`."""
    if one.head.sort.nature == "person" and whole.head.lemma.endswith(words().answers):
        return True
    return one.elliptic or one.head.sort.category == whole.head.sort.category


def _has_label(one: Draft, opening: int) -> bool:
    """`(Centrum 5, Söder 4)`: something is named before each figure, and nothing behind it."""
    frame = one.frame
    label = one.first - 1 - (frame.word(one.first - 1) == ":")
    named = label > opening and frame.kind(label) in ("noun", "adjective", "number")
    return named and frame.kind(one.behind) in ("mark", "conjunction")


def is_kind_in_brackets(drafts: Sequence[Draft], at: int) -> bool:
    """`40 deltagare (22 tjejer)`, `7 beslag (cannabis, 1 kokain)`: fewer of a kind, in brackets behind them all."""
    this = drafts[at]
    opening = opening_bracket(this.frame, this.first)
    wholes = [one for one in drafts[:at] if one.frame is this.frame and opening and one.last <= opening]
    if not wholes or _bracket_behind(wholes[-1]) != opening or wholes[-1].amount <= this.amount:
        return False
    whole, sort = wholes[-1], this.head.sort
    seized = whole.head.lemma.endswith(_SEIZURE) and sort.category == whole.head.sort.category
    alike = sort.nature == whole.head.sort.nature and sort.nature in _MET
    return seized or (alike and not this.elliptic and sort.category == whole.head.sort.category)
