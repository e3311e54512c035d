"""A number beside a part of the same whole, without a noun of its own: `varav 3 i Norr och 2 i Söder`."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.heads.sites import Draft, over_counters
from nlp.modality.plans import said_of
from nlp.records import OUTSIDE
from nlp.relations.relation_rules import Ties, words
from nlp.vocabulary.participles import is_participle
from nlp.vocabulary.words import FINITE

# Those of a whole that are left when some of it is told of.
_THE_REST = frozenset({"övriga", "resterande", "återstående", "andra"})


def beside_part(drafts: Sequence[Draft], at: int, found: Ties) -> None:
    """`varav 3 i Norr och 2 i Söder`: beside a part of the same clause, without a noun of its own."""
    this = drafts[at]
    if at and this.elliptic and this.word_before in _THE_REST and found.part_of[at - 1] is not None:
        found.tie(at, found.part_of[at - 1], found.rules[at - 1])
        return
    if at == 0 or drafts[at - 1].frame is not this.frame or found.part_of[at - 1] is None:
        return
    between = range(drafts[at - 1].last, this.first)
    described = over_counters(this.frame, drafts[at - 1].last) if _is_described(drafts[at - 1]) else None
    joints = [k for k in between if this.frame.word(k) in words().joints]
    joined = bool(joints)
    told = joined and this.elliptic and said_of(drafts[at - 1]) is not None and said_of(this) is not None
    told = told or (joined and this.elliptic and _leaves_verb_out(this))
    spoken = range(joints[-1], this.first) if told else between
    fresh = any(this.frame.kind(k) in ("past", "present") and k != described for k in spoken)
    listed = found.rules[at - 1] in ("varav", "fördelat")
    own = not this.elliptic and this.head.sort.category != drafts[at - 1].head.sort.category
    own = own or (found.rules[at - 1] == "delmängd" and not this.elliptic)
    same = not own or (listed and not any(this.frame.kind(k) == "preposition" for k in between))
    shared = this.elliptic and (found.rules[at - 1] == "av-y" or _goes_on(drafts[at - 1], this, joints))
    if joined and (shared or not fresh) and same and _has_room(drafts, at, found) and found.rules[at - 1] != "x-av-y":
        found.tie(at, found.part_of[at - 1], found.rules[at - 1])


def rest_of_whole(drafts: Sequence[Draft], at: int, found: Ties) -> int | None:
    """`14 av 20 besök gjorda, 6 utgår`, `9 av 11 klarade testet, 2 fälldes`: the rest of the whole; its position.

    The rest is called so, where there is room for it, or makes up the whole with those before.
    """
    this = drafts[at]
    shares = (k for k in range(at - 1, -1, -1) if drafts[k].frame is this.frame and found.rules[k] == "x-av-y")
    whole = next((found.part_of[k] for k in shares), None)
    if whole is None or whole in (OUTSIDE, at) or not this.elliptic:
        return None
    told = sum(one.amount for one in (this, *found.parts_of(drafts, whole)))
    room = drafts[whole].amount - told
    return whole if room == 0 or (room > 0 and _is_left(this)) else None


def _is_left(this: Draft) -> bool:
    if this.word_before in _THE_REST:
        return True
    told = said_of(this)
    return told is not None and told.status in ("ej utfört", "planerat")


def _is_described(before: Draft) -> bool:
    """`390 registrerade i EU och 4 utanför`: a participle tells what the part before is like."""
    return before.elliptic and is_participle(before.frame.word(before.behind))


def _goes_on(before: Draft, this: Draft, joints: Sequence[int]) -> bool:
    """`av dessa anhölls 19 och häktades tre`: each number behind its verb, as what was named stands before them."""
    frame = this.frame
    turned = frame.kind(before.first - 1) in FINITE and frame.kind(this.first - 1) in FINITE
    return turned and bool(joints) and joints[-1] == this.first - 2


def _has_room(drafts: Sequence[Draft], at: int, found: Ties) -> bool:
    """`204, varav 41 utländska, och i Väst 171`: no whole holds more than itself."""
    whole = found.part_of[at - 1]
    if whole is None or whole == OUTSIDE or drafts[whole].expression.value is None:
        return True
    inside = [drafts[k].amount for k in range(at) if found.part_of[k] == whole]
    return drafts[at].amount <= drafts[whole].amount - max(inside)


def _leaves_verb_out(this: Draft) -> bool:
    """`12 rörde stöld och 5 klotter`, `tre gjordes i maj och två i juni`: the verb of the part before holds for it."""
    frame, place = this.frame, this.behind
    place += frame.kind(place) == "preposition"
    return frame.kind(place) == "noun" and frame.kind(place + 1) in ("mark", "conjunction")
