"""What the nouns of a clause say is done at the occasions that it counts."""

from __future__ import annotations

from collections.abc import Iterator

from nlp.heads.counters import QUOTES
from nlp.heads.head_words import bearer, words
from nlp.heads.sites import Draft
from nlp.values import value
from nlp.vocabulary.categories import DONE, Sort, sort_of
from nlp.vocabulary.frame import Clause, Frame
from nlp.vocabulary.words import FINITE, VERBAL

# `på uppdrag av kommunen` names nothing that was done.
_BEHALF = frozenset({"uppdrag", "initiativ", "begäran", "bekostnad", "inrådan"})
_OFFICE, _MOBILE = "kontor", ("mobil", "rullande")
_WITH = frozenset({"samband", "anslutning"})
# A label, and in a sentence something that is done.
_FOLLOWED_UP = frozenset({"uppföljning"})
# Behind these stands what a talk is about.
_ABOUT = frozenset({"om", "kring", "angående", "rörande"})
# Behind these, and behind these with `av`, stands why it was done.
_BECAUSE, _CAUSES = frozenset({"pga", "p.g.a.", "grundat"}), frozenset({"grund", "följd", "anledning"})
_AND, _NEXT = frozenset({"och", "samt"}), 1
_HEADED = frozenset({"–", "—", "-", ":"})


@value
class Told:
    """What occasions are occasions of: its name where a noun gives one, and its sort."""

    name: str
    sort: Sort


def nouns_told(
    draft: Draft, clause: Clause, natures: frozenset[str], end: int | None = None, *, first: int | None = None
) -> Iterator[Told]:
    """What the nouns of some natures in a clause name, from `first` or its beginning to before `end`."""
    frame = draft.frame
    begin, last = clause.first if first is None else first, clause.last if end is None else end
    for at, kind in enumerate(frame.kinds(begin, last), begin):
        if kind != "noun" or at == draft.head.place or _is_of_number(frame, at) or _is_counted_beside(draft, at):
            continue
        named = frame.lemma(at)
        hinted = _hinted(frame, at, named)
        sort = sort_of(hinted)
        if not sort.known or sort.nature not in natures or hinted == "vecka" or bearer(hinted):
            continue
        idiom = frame.word(at - 1) == "på" and frame.word(at + 1) == "av" and named in _BEHALF
        holiday = named.endswith("lov") and frame.word(at - 1) in ("under", "på", "i")  # no decision
        quoted = frame.word(at - 1) in QUOTES and frame.word(at + 1) in QUOTES  # a name
        topic = sort.nature == "utfall" and _is_cause(frame, at, draft)
        acting = named != hinted and _is_acting_place(frame, at, clause)
        occasion = frame.word(at - 1) == "med" and frame.word(at - 2) in _WITH  # `i samband med delårsrapporten`
        label = named in words().labels and not (named in _FOLLOWED_UP and clause.verbs)
        if not (label or idiom or holiday or quoted or acting or topic or occasion):
            # `Ökad polisnärvaro – polisen ska fotpatrullera 30 gånger`: the verb under the heading says what is done.
            headed = frame.word(at + 1) in _HEADED and any(known.category for known in frame.verbs_of(clause))
            own = named == hinted and sort.nature in DONE and not (headed or _is_doer(frame, at))
            yield Told(named if own else "", sort)


def _is_counted_beside(draft: Draft, place: int) -> bool:
    """`12 pass och 4 möten`, `gått 12 pass och hållit 4 möten`: the noun has a number of its own before the joint."""
    frame, own = draft.frame, draft.head.place or draft.last
    if frame.kind(place - 1) != "number":
        return False
    if place < own and _is_done_otherwise(frame, place, draft.first):
        return True
    joint, behind = (own + 1, place - 1) if place > own else (draft.first - 1, draft.first)
    told = behind - joint == _NEXT or (behind - joint == _NEXT + 1 and frame.kind(joint + 1) in VERBAL)
    return frame.word(joint) in _AND and (told if place > own else joint == place + 1)


def _is_done_otherwise(frame: Frame, place: int, occasion: int) -> bool:
    """`gjort 40 rundor och ringt polisen vid tre tillfällen`: between the two stands what was done at the occasions."""
    verbs = (frame.verb(at) for at in range(place + 1, occasion) if frame.kind(at) in VERBAL)
    return any(known.means == "gjort" and known.base not in words().any_doing for known in verbs)


def _is_of_number(frame: Frame, place: int) -> bool:
    """`efter 112-samtal`: the name of something by its number."""
    return frame.word(place - 1) == "-" and frame.kind(place - 2) == "number"


def _is_cause(frame: Frame, place: int, draft: Draft) -> bool:
    """`föreläst om inbrott`, `larmet har gått 2 gånger på grund av hot`: why, or about what, but not what was done."""
    before = frame.word(place - 1)
    if before in _ABOUT or before in _BECAUSE:
        return place > draft.last or before in _BECAUSE or frame.kind(place - 2) in VERBAL
    return before == "av" and frame.word(place - 2) in _CAUSES


def _hinted(frame: Frame, at: int, named: str) -> str:
    """What a noun stands for where occasions are counted: `med narkotikahund`, `i ett mobilt kontor`."""
    if named.lower() == _OFFICE and frame.word(at - 1).startswith(_MOBILE):
        return "patrull"
    return words().hints.get(named.lower(), named)


def _is_acting_place(frame: Frame, place: int, clause: Clause) -> bool:
    """`Mobila poliskontoret har besökt Hjo`: who did what its verb tells."""
    premises = frame.sort(place).nature == "plats" and frame.kind(place + 1) in FINITE
    return premises and any(known.category for known in frame.verbs_of(clause))


def _is_doer(frame: Frame, place: int) -> bool:
    """`160 gånger har patruller gått till fots`: who went, not what was done so often."""
    active = frame.kind(place + 1) == "supine" and not frame.word(place + 1).endswith("s")
    return frame.kind(place - 1) == "auxiliary" and active
