"""Which counted wholes are what a plan holds: their number is a goal, of which parts are told."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.heads.sites import Draft
from nlp.modality.scopes import scope_of
from nlp.modality.states import STATED, said_states, state_in, state_words
from nlp.modality.status_rules import Told
from nlp.modality.status_words import words
from nlp.remembered import remembered
from nlp.texts.signs import sign_where
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.words import FINITE, VERBAL

_WITHIN = frozenset({"i", "enligt", "ur", "från", "av"})
_REACH = 8
# `åtgärder som ingick i löftet`: what stands in a plan.
_BEING_IN = frozenset({"ingick", "ingår", "ingått", "fanns", "finns", "står", "stod", "upptogs"})
_ALL = frozenset({"samtliga", "alla"})
_TO_DO = frozenset({"aktivitet", "sak"})
# What was done, and what came of it: `32 punkter noterades, av dessa är 27 åtgärdade` were never planned.
_CAME_ABOUT = frozenset({"gjort", "fann", "fått", "gav"})


def said_of(draft: Draft, stop: int | None = None) -> Told | None:
    """How far a count has come, where its own statement says so, before `stop` where that is given."""
    frame = draft.frame
    if not frame.signs & STATED:
        return None
    scope = scope_of(frame, draft.first, draft.last, draft.end)
    spans = scope.spans if stop is None else tuple((a, min(b, stop)) for a, b in scope.spans if a < stop)
    return state_in(frame, draft.first, spans)


def is_undertaking(lemma: str) -> bool:
    """Whether a noun is what a plan consists of."""
    return lemma.lower() in state_words().undertakings


def is_planned(whole: Draft, parts: Sequence[Draft]) -> bool:
    """`handlingsplanens 18 punkter`, `planen har 14 åtgärder`, `av 11 aktiviteter är 7 slutförda`."""
    if whole.frame.signs & OF_PLAN and is_of_plan(whole):
        adopted = _is_content(whole.frame, whole.first) and said_of(whole) is None
        return adopted or not _is_done(whole, parts)
    if not parts or _is_yield(whole) or _is_done(whole, parts):
        return False
    if whole.head.sort.nature in _TO_DO and {is_left(part) for part in parts} == {True, False}:
        return True
    return is_undertaking(whole.head.lemma) and (any(map(_tells_progress, parts)) or _shares_out(whole, parts))


def is_left(part: Draft) -> bool:
    """`sex vandringar – fyra gjorda, två kvar`: a word right behind the number says that so many are left to do."""
    return part.elliptic and part.frame.word(part.behind) in words().left_labels


def _shares_out(whole: Draft, parts: Sequence[Draft]) -> bool:
    """`Av de nio har kommunen slutfört fem och polisen tre`: not all of them are done."""
    told = [said_of(part) for part in parts]
    done = sum(part.amount for part in parts)
    return any(one is not None for one in told) and done < whole.amount


def _tells_progress(part: Draft) -> bool:
    """`7 är slutförda`; `7 har genomförts av kommunen` tells by whom, of what was done altogether."""
    told = said_of(part)
    if told is None or told.status != "utfört":
        return told is not None
    frame = part.frame
    ends = (end for spans in said_states(frame).values() for begin, end in spans if begin > part.first)
    return frame.kind(min(ends, default=part.first)) in ("mark", "conjunction")


def _is_done(whole: Draft, parts: Sequence[Draft]) -> bool:
    """`12 insatser har genomförts, varav …`: what is told of the whole itself, before any part."""
    frame = whole.frame
    if frame.word(whole.clause.first) == "av" or "av" in (
        frame.word(whole.first - 1),
        frame.word(whole.first - 2),
        frame.word(whole.first - 3),
    ):
        return False
    clause = whole.clause
    stop = min((part.first for part in parts if part.frame is frame and part.first > whole.first), default=clause.last)
    own = (at for at in clause.verbs if at < stop and frame.word(at) != "finns")  # a form of `finna` too
    known = [frame.verb(at) for at in (*own, *_resumed(frame, parts))]
    return any(one.means in _CAME_ABOUT for one in known) or _all_are_done(whole)


def _all_are_done(whole: Draft) -> bool:
    """`I planen ingår åtta besök, samtliga avklarade`: what follows the comma tells of all of them."""
    frame = whole.frame
    commas = (at for at in range(whole.last, frame.last - 1) if frame.word(at) == ",")
    begin = next((at + 2 for at in commas if frame.word(at + 1) in _ALL), None)
    told = state_in(frame, whole.first, ((begin, frame.last),)) if begin else None
    return told is not None and told.status == "utfört"


def _resumed(frame: Frame, parts: Sequence[Draft]) -> Sequence[int]:
    """The verbs behind `, varav en mot langning, …`: a part between commas, after which the whole goes on."""
    last = max((part.last for part in parts if part.frame is frame), default=frame.last)
    comma = next((at for at in range(last, frame.last) if frame.kind(at) == "mark"), frame.last)
    if frame.word(comma) != "," or frame.kind(comma + 1) not in FINITE:
        return ()
    return [at for at in range(comma + 1, frame.last) if frame.kind(at) in VERBAL]


def _is_yield(whole: Draft) -> bool:
    """`av de 22 förslag som dialogerna gav`: they came of something, nobody planned them."""
    return whole.frame.word(max(whole.last, whole.head.place or 0) + 1) == "som"


def is_of_plan(draft: Draft) -> bool:
    """Whether what is counted is owned by a plan, stands in one, or is what one holds."""
    frame = draft.frame
    if not (is_undertaking(draft.head.lemma) or draft.head.sort.nature == "aktivitet"):
        return False
    first = draft.first
    return _is_owned(frame, first) or _stands_in(frame, draft) or _is_held(frame, first) or _is_content(frame, first)


def _is_content(frame: Frame, first: int) -> bool:
    """`har antagit en handlingsplan med 15 aktiviteter`."""
    return frame.word(first - 1) == "med" and _is_plan(frame.word(first - 2))


@remembered
def _is_plan(word: str) -> bool:
    return word.endswith(state_words().plans)


OF_PLAN = sign_where(_is_plan)


def _is_owned(frame: Frame, first: int) -> bool:
    """`planens 9 delmoment`, `löftets alla sex delar`."""
    at = frame.back_over(first - 1, "adverb", "adjective", "pronoun")
    return frame.word(at).endswith("s") and _is_plan(frame.word(at))


def _stands_in(frame: Frame, draft: Draft) -> bool:
    """`14 aktiviteter i årets plan`, `26 aktiviteter som upptagits i planen`."""
    end = draft.end
    for at in range(end - 1, min(end + _REACH, frame.last)):
        if frame.word(at) in _BEING_IN:
            continue
        if frame.kind(at) in ("mark", "number", "auxiliary", "past", "present"):
            return False
        if frame.word(at) in _WITHIN and any(_is_plan(frame.word(k)) for k in range(at + 1, at + 4)):
            return True
    return False


def _is_held(frame: Frame, first: int) -> bool:
    """`Åtgärdsplanen innehåller 12 åtgärder`."""
    clause = frame.clause_at(first)
    verbs = [at for at in clause.verbs if at < first]
    if len(clause.verbs) != 1 or not verbs or frame.word(verbs[0]) not in state_words().holding:
        return False
    return any(_is_plan(frame.word(at)) for at in range(clause.first, verbs[0])) and frame.word(first - 1) != "i"
