"""`X av Y`, `X av dem`: a number that is taken out of the one behind it, or of one before."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from nlp.heads.lone_numbers import is_state
from nlp.heads.sites import Draft, opening_bracket, whole_for
from nlp.modality.modality import is_meant
from nlp.records import OUTSIDE
from nlp.relations.relation_rules import Ties, words
from nlp.texts.slashed import label_of_figure
from nlp.vocabulary.participles import is_participle
from nlp.vocabulary.words import VERBAL

_APART = frozenset({"mark", "conjunction", "past", "present", "auxiliary", "supine"})
NONE_OF = "inte-av"
"""The rule of a nought of some whole, whose negation stands apart from it."""


def whole_after(drafts: Sequence[Draft], at: int, found: Ties) -> None:
    """`X av Y` and `X av dem`."""
    this = drafts[at]
    beside = drafts[at + 1] if at + 1 < len(drafts) and drafts[at + 1].frame is this.frame else None
    if beside and any(is_whole(this, beside) for is_whole in _WHOLES):
        found.tie(at, at + 1, "x-av-y")
        return
    if not (this.partitive or this.frame.word(this.last) == "/"):
        return
    following = at + 1 if at + 1 < len(drafts) and drafts[at + 1].frame is this.frame else None
    if this.frame.word(this.last) == "/":
        if following is not None and _is_behind_stroke(this, drafts[following]):
            found.tie(at, following, "x-av-y")
        return
    next_to = following is not None and drafts[following].first == this.last + 1
    if following is not None and (next_to or this.head.rule != "av-dem") and _joined_by_av(this, drafts[following]):
        found.tie(at, following, "x-av-y")
    elif not this.zero:
        found.tie(at, _latest_share(drafts, at, found), "x-av-dem")


def _is_behind_stroke(part: Draft, whole: Draft) -> bool:
    """`9/15 pass`; not `Butiker: 14/3 anm.`, `Rattfylleri: 2/210 tester`, where one is what the other came to."""
    natures = part.head.sort.nature, whole.head.sort.nature
    less = whole.amount < part.amount and (whole.amount == 0 or part.head.lemma != whole.head.lemma)
    came_to = less or natures == ("utfall", "aktivitet")
    return whole.first == part.last + 1 and not (came_to or _has_two_labels(part))


def _has_two_labels(this: Draft) -> bool:
    """`Dag/kväll: 14/6 pass`: each figure is of one of the two that stand before the colon."""
    return label_of_figure(this.frame.row, this.first) is not None


def is_bracketed_goal(one: Draft, this: Draft) -> bool:
    """The mål of `Tillsyn 8 (mål 10), 3 m brister`, of which those that follow are none."""
    frame = one.frame
    inside = frame is this.frame and opening_bracket(frame, one.first) is not None
    return inside and opening_bracket(frame, this.first) is None and is_meant(one)


def _follows_noun(part: Draft, whole: Draft) -> bool:
    """`sju insatser av de tio utlovade`, `nio dialoger har hållits av tolv`."""
    if part.head.place is None or not part.last <= part.head.place < whole.first:
        return False
    if not (whole.elliptic or _are_alike(part, whole)):
        return False
    after = part.head.place + 1
    told = _verbs_behind(part, whole) if whole.elliptic else 0
    between = part.frame.row.lower[after + told : whole.first]
    owned = between[1:2] and between[1].endswith("s") and part.frame.kind(after + told + 1) == "noun"
    return bool(between) and between[0] == "av" and set(between[2 if owned else 1 :]) <= words().between


def _verbs_behind(part: Draft, whole: Draft) -> int:
    """How many words behind the noun tell what was done: `2 kontroller gjorda av 10`, `hölls av 12 planerade`."""
    frame, after = part.frame, (part.head.place or 0) + 1
    ends = whole.last + is_participle(frame.word(whole.last))
    if frame.kind(ends) != "mark":
        return int(is_participle(frame.word(after)))
    told = (frame.kind(at) in VERBAL or is_participle(frame.word(at)) for at in range(after, whole.first))
    return sum(1 for _ in takewhile(bool, told))


def _follows_state(part: Draft, whole: Draft) -> bool:
    """`3 genomförda av 4 planerade`, `9 positiva av 31`."""
    place = part.behind
    left_out = part.elliptic or (part.head.place or 0) < part.first  # `Drogtest: 9 positiva av 31`
    said = left_out and (is_participle(part.frame.word(place)) or is_state(part.frame, place))
    return said and part.frame.word(place + 1) == "av" and whole.first == place + 2


def _follows_description(part: Draft, whole: Draft) -> bool:
    """`14 utan lyse av 140`, `3 utan körkort/45`: what is said of some stands between them and all of them."""
    told = part.head.rule == "beskrivning" and whole.elliptic and whole.amount > part.amount
    between = part.frame.kinds(part.last, whole.first)
    return told and whole.word_before in ("av", "/") and "number" not in between and "mark" not in between


def _is_in_brackets(part: Draft, whole: Draft) -> bool:
    """`9 (av 12) kontroller`, `9 kontroller (av planerade 12)`, `9 av de planerade kontrollerna (12)`."""
    frame, opened = part.frame, whole.first - 1
    if part.partitive and frame.word(opened) == "(" and part.head.place == opened - 1:
        return frame.word(whole.last) == ")" and whole.amount >= part.amount
    while frame.word(opened) in words().between:
        opened -= 1
    told_before = range(part.last, max(part.last, part.head.last if (part.head.place or 0) < opened else 0) + 2)
    bracketed = frame.word(opened) == "av" and frame.word(opened - 1) == "(" and opened - 1 in told_before
    return bracketed and part.head.lemma == whole.head.lemma


_WHOLES = (_follows_noun, _follows_state, _follows_description, _is_in_brackets)


def _are_alike(part: Draft, whole: Draft) -> bool:
    """`12 kvinnor av 40 deltagare`; not `en inspektion av fem butiker`, `88 pass av 36 frivilliga`."""
    same = part.head.sort.nature == whole.head.sort.nature and part.head.sort.nature in ("person", "fordon", "plats")
    return same or part.head.lemma == whole.head.lemma


def _joined_by_av(part: Draft, whole: Draft) -> bool:
    begin = part.head.first if part.rule == NONE_OF else part.last  # `har inte hunnit med en enda av de fyra`
    return whole.first - begin <= 5 and all(
        part.frame.kind(at) not in _APART
        or part.frame.word(at) in words().between
        or (at == whole.first - 1 and is_participle(part.frame.word(at)))  # `av de registrerade 40 butikerna`
        for at in range(begin + 1, whole.first)
    )


def _latest_share(drafts: Sequence[Draft], at: int, found: Ties) -> int:
    """`Av 50 planerade har 38 gjorts, nio av dem nattetid`: those that were told last, if they are as many."""
    shares = [k for k in range(at) if drafts[k].frame is drafts[at].frame and found.rules[k] in ("x-av-y", "av-y")]
    if not shares or shares[-1] < at - 2:
        return latest_whole(drafts, at, found)
    enough = drafts[shares[-1]].amount >= drafts[at].amount
    return shares[-1] if enough else latest_whole(drafts, at, found)


def latest_whole(drafts: Sequence[Draft], at: int, found: Ties) -> int:
    """The last count before that it can be taken from and that is no part itself; else outside the text."""
    open_ones = [k for k in range(at) if found.part_of[k] is None and not drafts[k].zero]
    open_ones = [k for k in open_ones if not is_bracketed_goal(drafts[k], drafts[at])]
    done = [k for k in open_ones if drafts[k].head.sort.nature == "aktivitet"] if _counts_cases(drafts[at]) else []
    same = [k for k in open_ones if drafts[k].head.lemma == drafts[at].head.lemma] or done or open_ones
    if drafts[at].head.rule == "av":  # `900 broschyrer vid fyra av våra mötesplatser`: of what the noun behind says
        same = [k for k in same if drafts[k].head.sort.nature == drafts[at].head.sort.nature]
    whole = whole_for(drafts[at].expression.value, [drafts[k] for k in same])
    return next((k for k in same if drafts[k] is whole), OUTSIDE)


def _counts_cases(this: Draft) -> bool:
    """`I två fall …` counts cases of the activity, not of its places."""
    return this.head.lemma == "fall" and this.first <= this.frame.first + 2
