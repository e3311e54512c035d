"""What of a sentence speaks of one count: its own clause, without what is told of something else beside it."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.modality.relatives import compared_with
from nlp.modality.scope import Scope, has_finite
from nlp.modality.statements import CUTS, CUTTING, own_statement
from nlp.texts.signs import sign
from nlp.vocabulary.cues import Span
from nlp.vocabulary.frame import Clause, Frame
from nlp.vocabulary.words import FINITE, PAST

# Words that open a clause inside another one.
_OPENERS = frozenset({"som", "när", "medan", "eftersom", "där", "då", "innan", "sedan", "vilka", "vars", "att"})
# Words that open a clause about what is told of, asked or met, and those before them that belong to it.
_INSIDE = frozenset({"som", "vad", "vilka", "vilket", "hur"})
_ASKING = frozenset({"vad", "vilka", "vilket", "hur", "många"})
_WHICH = frozenset({"som", "vilka", "där"})
_PARTING = frozenset({";", ",", "och", "men"})
# Without any of these a clause is one statement.
_EMBEDDING = sign(lambda: _OPENERS)
_PARTED = _EMBEDDING | CUTTING
_THEREOF = frozenset({"varav", "därav"})
_PARTS = sign(lambda: _THEREOF)
_BRACKETS = sign(lambda: {"("})
_TAKEN_FROM = frozenset({"av", "utav"})


def scope_of(frame: Frame, first: int, last: int, end: int) -> Scope:
    """The scope of the number at `first` to before `last`, whose phrase ends before `end`."""
    scope = _scope_of(frame, first, last, end)
    against = compared_with(frame, last)
    if against:
        scope = _without(scope, against)
    return _without_parts(frame, last, scope) if frame.signs & _PARTS else scope


def _without(scope: Scope, cut: Span) -> Scope:
    """A scope without what stands in a span."""
    spans = [part for a, b in scope.spans for part in ((a, min(b, cut[0])), (max(a, cut[1]), b)) if part[0] < part[1]]
    return Scope(tuple(spans), tuple(at for at in scope.verbs if not cut[0] <= at < cut[1]))


def _without_parts(frame: Frame, last: int, scope: Scope) -> Scope:
    """`Tio tillsyner, varav två ska göras i höst`: without a verb of its own a whole has none of its part either."""
    cut = next((at for at in range(last, frame.last) if frame.word(at) in _THEREOF), None)
    held = cut is not None and any(first <= cut < stop for first, stop in scope.spans)
    if cut is None or not held or any(at < cut for at in scope.verbs):
        return scope
    spans = tuple((first, min(stop, cut)) for first, stop in scope.spans if first < cut)
    return Scope(spans, ())


def _scope_of(frame: Frame, first: int, last: int, end: int) -> Scope:
    clause = frame.clause_at(first)
    whole = clause.first, clause.last
    if not frame.signs & _PARTED:
        return Scope((whole,), clause.verbs)
    embedding = frame.signs & _EMBEDDING
    told_on = (_told_behind_relative(frame, clause, first) or _opened_behind(frame, clause, end)) if embedding else None
    if told_on:
        return told_on
    last = _over_echo(frame, last, end)
    if end > last and "number" in frame.kinds(last, end):
        end = next(at for at in range(last, end) if frame.kind(at) == "number" or frame.word(at) in CUTS)
    spans = _without_embedded(frame, clause, first, end) if embedding else (whole,)
    held = whole if spans == (whole,) else next((span for span in spans if span[0] <= first < span[1]), whole)
    verbs = _verbs_in(clause, spans)
    own = own_statement(frame, held, verbs, (first, last, end))
    scope = Scope(spans, verbs) if own is None else Scope(own, _verbs_in(clause, own))
    return _outside(frame, first, scope) if frame.signs & _BRACKETS else scope


def _over_echo(frame: Frame, last: int, end: int) -> int:
    """The place behind the figure of `Fyra (4) fotpatruller`, which is the same number once more."""
    echoed = frame.word(last) == "(" and frame.kind(last + 1) == "number" and frame.word(last + 2) == ")"
    return last + 3 if echoed and last + 3 < end else last


def scope_of_frequency(frame: Frame, first: int) -> Scope | None:
    """`Vi lovar att berätta [vad som gjorts] två gånger per år`: a clause about the past does not hold what recurs.

    None where the frequency stands in no such clause.
    """
    if _INSIDE.isdisjoint(frame.words):
        return None
    opener = next((at for at in range(first - 1, frame.first, -1) if frame.word(at) in _INSIDE), None)
    if opener is None or not frame.has(PAST, opener, first):
        return None
    while frame.word(opener - 1) in _ASKING or frame.word(opener - 2) in _ASKING:
        opener -= 1
    spans = ((frame.first, opener), (first, frame.last))
    verbs = tuple(at for clause in frame.clauses for at in clause.verbs if at < opener or at >= first)
    return Scope(spans, verbs) if any(at < opener and frame.kind(at) in FINITE for at in verbs) else None


def _told_behind_relative(frame: Frame, clause: Clause, first: int) -> Scope | None:
    """`Tre kameror, som ska täcka torget, har satts upp`: what is told of them stands behind the second comma."""
    behind = clause.last
    if frame.word(behind) != "," or frame.kind(behind + 1) not in FINITE:
        return None
    opener = next((at for at in range(first, behind) if frame.word(at) in _WHICH and frame.word(at - 1) == ","), None)
    if opener is None or any(at < opener for at in clause.verbs):
        return None
    main = frame.clause_at(behind)
    return Scope(((clause.first, opener), (main.first, main.last)), main.verbs)


def _opened_behind(frame: Frame, clause: Clause, end: int) -> Scope | None:
    """`Sex har gjort det; de två som återstår blir klara`: a new statement, whose verb stands behind its `som`."""
    behind = clause.last
    if end < behind or frame.word(behind) not in _WHICH or not clause.verbs:
        return None
    begin = next((at + 1 for at in range(behind - 1, clause.verbs[-1], -1) if frame.word(at) in _PARTING), None)
    inner = frame.clause_at(behind)
    finite = [at for at in inner.verbs if frame.kind(at) in FINITE]
    if begin is None or not finite[1:]:
        return None
    return Scope(((begin, behind), (finite[1], inner.last)), tuple(at for at in inner.verbs if at >= finite[1]))


def _verbs_in(clause: Clause, spans: Sequence[Span]) -> tuple[int, ...]:
    if spans == ((clause.first, clause.last),):
        return clause.verbs
    return tuple([at for first, last in spans for at in clause.verbs if first <= at < last])


def _without_embedded(frame: Frame, clause: Clause, first: int, end: int) -> tuple[Span, ...]:
    """The spans of a clause that the number stands in: the embedded clause, or what is around it."""
    inner = _embedded(frame, clause)
    if inner is None:
        return ((clause.first, clause.last),)
    if inner[0] <= first < inner[1] or (inner[0] <= end + 1 and _is_taken_from(frame, first)):
        return (inner,)
    around = ((clause.first, inner[0]), (inner[1], clause.last))
    return tuple(span for span in around if span[0] < span[1])


def _embedded(frame: Frame, clause: Clause) -> Span | None:
    """`De fem möten [som ska hållas i höst] är bokade`: from its opener to the second finite verb after it."""
    said = frame.row.lower[clause.first : clause.last]
    if _OPENERS.isdisjoint(said):
        return None
    for at, word in enumerate(said, clause.first):
        if word not in _OPENERS:
            continue
        finite = [verb for verb in clause.verbs if verb > at and frame.kind(verb) in FINITE]
        if len(finite) > 1:
            return at, finite[1]
        if not finite and word != "att" and any(verb > at for verb in clause.verbs) and has_finite(frame, clause.verbs):
            return at, clause.last
    return None


def _is_taken_from(frame: Frame, first: int) -> bool:
    """`… av de 6 som planerats`: the number is the whole that others are counted out of."""
    return bool(_TAKEN_FROM & {frame.word(first - 1), frame.word(first - 2)})


def _outside(frame: Frame, first: int, scope: Scope) -> Scope:
    """`Kontroller (lovat 10): 9`: what is said with another number in brackets is said of that one."""
    for begin in range(frame.first, frame.last):
        if frame.word(begin) != "(":
            continue
        end = next((at + 1 for at in range(begin, frame.last) if frame.word(at) == ")"), frame.last)
        if begin < first < end or "number" not in frame.kinds(begin, end):
            continue
        scope = _without(scope, (begin, end))
    return scope
