"""What of a sentence speaks of one count: its own clause, without what is told of something else beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from nlp.modality.states import said_states
from nlp.modality.status_rules import words
from nlp.texts.signs import sign
from nlp.values import value
from nlp.vocabulary.cues import Span, stands_in
from nlp.vocabulary.frame import Clause, Frame
from nlp.vocabulary.participles import is_participle
from nlp.vocabulary.words import FINITE

# Words that open a clause inside another one.
_OPENERS = frozenset({"som", "när", "medan", "eftersom", "där", "då", "innan", "vilka", "vars", "att"})
# Words and marks at which a list of statements can be cut.
_CUTS = frozenset({",", ";", ":", "–", "—", "(", ")", "och", "samt", "men", "medan", "varav"})
# Words that open a clause about what is told of, asked or met, and those before them that belong to it.
_INSIDE = frozenset({"som", "vad", "vilka", "vilket", "hur"})
_ASKING = frozenset({"vad", "vilka", "vilket", "hur", "många"})
# Without any of these a clause is one statement.
_EMBEDDING = sign(lambda: _OPENERS)
_CUTTING = sign(lambda: _CUTS)
_BRACKETS = sign(lambda: {"("})
_TAKEN_FROM = frozenset({"av", "utav"})


@value
class Scope:
    """The places that speak of a count, as spans in order, and the verbs among them."""

    spans: tuple[Span, ...]
    verbs: tuple[int, ...]


def scope_of(frame: Frame, first: int, last: int, end: int) -> Scope:
    """The scope of the number at `first` to before `last`, whose phrase ends before `end`."""
    clause = frame.clause_at(first)
    if not frame.signs & (_EMBEDDING | _CUTTING):
        return Scope(((clause.first, clause.last),), clause.verbs)
    if end > last and "number" in frame.kinds(last, end):
        end = next(at for at in range(last, end) if frame.kind(at) == "number" or frame.word(at) in _CUTS)
    spans = _without_embedded(frame, clause, first, end)
    held = next((span for span in spans if span[0] <= first < span[1]), (clause.first, clause.last))
    verbs = _verbs_in(clause, spans)
    own = _own_statement(frame, held, verbs, (first, last, end))
    scope = Scope(spans, verbs) if own is None else Scope(own, _verbs_in(clause, own))
    return _outside(frame, first, scope) if frame.signs & _BRACKETS else scope


def scope_of_frequency(frame: Frame, first: int) -> Scope | None:
    """`Vi lovar att berätta [vad som gjorts] två gånger per år`: a clause about the past does not hold what recurs.

    None where the frequency stands in no such clause.
    """
    if _INSIDE.isdisjoint(frame.words):
        return None
    opener = next((at for at in range(first - 1, frame.first, -1) if frame.word(at) in _INSIDE), None)
    if opener is None or not any(frame.kind(at) in ("past", "supine") for at in range(opener, first)):
        return None
    while frame.word(opener - 1) in _ASKING or frame.word(opener - 2) in _ASKING:
        opener -= 1
    spans = ((frame.first, opener), (first, frame.last))
    verbs = tuple(at for clause in frame.clauses for at in clause.verbs if at < opener or at >= first)
    return Scope(spans, verbs) if any(at < opener and frame.kind(at) in FINITE for at in verbs) else None


def _outside(frame: Frame, first: int, scope: Scope) -> Scope:
    """`Kontroller (lovat 10): 9`: what is said with another number in brackets is said of that one."""
    spans, verbs = list(scope.spans), scope.verbs
    for begin in range(frame.first, frame.last):
        if frame.word(begin) != "(":
            continue
        end = next((at + 1 for at in range(begin, frame.last) if frame.word(at) == ")"), frame.last)
        if begin < first < end or "number" not in frame.kinds(begin, end):
            continue
        spans = [part for a, b in spans for part in ((a, min(b, begin)), (max(a, end), b)) if part[0] < part[1]]
        verbs = tuple(at for at in verbs if not begin <= at < end)
    return Scope(tuple(spans), verbs)


def is_in(scope: Scope, phrases: Sequence[Span]) -> bool:
    """Whether one of the phrases of a sentence stands in a scope."""
    return bool(phrases) and any(stands_in(phrases, first, last) for first, last in scope.spans)


def _verbs_in(clause: Clause, spans: Sequence[Span]) -> tuple[int, ...]:
    if spans == ((clause.first, clause.last),):
        return clause.verbs
    return tuple(at for at in clause.verbs if any(first <= at < last for first, last in spans))


def _without_embedded(frame: Frame, clause: Clause, first: int, end: int) -> tuple[Span, ...]:
    """The spans of a clause that the number stands in: the embedded clause, or what is around it."""
    inner = _embedded(frame, clause) if frame.signs & _EMBEDDING else None
    if inner is None:
        return ((clause.first, clause.last),)
    if inner[0] <= first < inner[1] or (inner[0] <= end + 1 and _is_taken_from(frame, first)):
        return (inner,)
    around = ((clause.first, inner[0]), (inner[1], clause.last))
    return tuple(span for span in around if span[0] < span[1])


def _embedded(frame: Frame, clause: Clause) -> Span | None:
    """`De fem möten [som ska hållas i höst] är bokade`: from its opener to the second finite verb after it."""
    for at, word in enumerate(frame.row.lower[clause.first : clause.last], clause.first):
        if word not in _OPENERS:
            continue
        finite = [verb for verb in clause.verbs if verb > at and frame.kind(verb) in FINITE]
        if len(finite) > 1:
            return at, finite[1]
        if (
            not finite
            and word != "att"
            and any(verb > at for verb in clause.verbs)
            and _has_finite(frame, clause.verbs)
        ):
            return at, clause.last
    return None


def _has_finite(frame: Frame, verbs: Iterable[int]) -> bool:
    return any(frame.kind(at) in FINITE for at in verbs)


def _is_taken_from(frame: Frame, first: int) -> bool:
    """`… av de 6 som planerats`: the number is the whole that others are counted out of."""
    return bool(_TAKEN_FROM & {frame.word(first - 1), frame.word(first - 2)})


def _own_statement(
    frame: Frame, held: Span, verbs: tuple[int, ...], phrase: tuple[int, int, int]
) -> tuple[Span, ...] | None:
    """`12 genomförda, 3 bokade`: the piece between two cuts where it has a predicate of its own."""
    first, last, end = phrase
    piece = _piece(frame, held, first, max(end, last)) if frame.signs & _CUTTING else held
    if piece == held:
        return None
    outside = [at for at in verbs if not piece[0] <= at < piece[1]]
    if not outside and "number" not in (*frame.kinds(held[0], piece[0]), *frame.kinds(piece[1], held[1])):
        return None
    told, governed = _told_alone(frame, piece, last), _has_finite(frame, outside)
    inside = {at for at in verbs if piece[0] <= at < piece[1]} | told
    if inside and governed:
        inside = {at for at in inside if not last <= at < end and at != first - 1}
    kinds = {"participle" if at in told else frame.kind(at) for at in inside}
    if not kinds and not governed and _has_a_state_of_its_own(frame, piece[1]):
        return (piece,)
    if not kinds and outside and outside[0] > piece[1] and {frame.word(at) for at in outside} <= words("left_labels"):
        return (piece,)  # `Röjning på 9 platser, 3 platser återstår`
    if not kinds:
        return _without_brackets(frame, held, first) if frame.signs & _BRACKETS else None
    if kinds == {"infinitive"} and governed:
        return None
    if "supine" in kinds and not kinds & FINITE:
        return (*((at, at + 1) for at in outside if frame.kind(at) == "auxiliary" and at < piece[0]), piece)
    return (piece,)


def _told_alone(frame: Frame, piece: Span, last: int) -> set[int]:
    """The places in a piece that tell, without a verb, what became of a figure that ends before `last`."""
    said = said_states(frame)
    told = {begin for spans in said.values() for begin, _ in spans if piece[0] <= begin < piece[1]} if said else set()
    if frame.signs & _STATES:
        told.update(at for at in range(*piece) if frame.word(at) in _states())
    if is_participle(frame.word(piece[1] - 1)) and piece[1] - 1 >= last:
        told.add(piece[1] - 1)
    return told


def _has_a_state_of_its_own(frame: Frame, cut: int) -> bool:
    """`2 möten, 1 inställt`: behind the cut stands a number, and straight behind it what became of that one."""
    place = cut + 1
    while frame.kind(place) == "adverb":
        place += 1
    behind = place + 1 + (frame.kind(place + 1) == "adverb")
    return frame.kind(place) == "number" and is_participle(frame.word(behind))


@cache
def _states() -> frozenset[str]:
    """Words that tell alone what became of a figure."""
    return words("done_labels") | words("left_labels")


_STATES = sign(_states)


def _without_brackets(frame: Frame, held: Span, first: int) -> tuple[Span, ...] | None:
    """`Två sök (ett inställt)`: what stands in brackets after the number speaks of a number of its own there."""
    opened = next((at for at in range(first, held[1]) if frame.word(at) == "("), None)
    closed = next((at for at in range(opened or first, held[1]) if frame.word(at) == ")"), None)
    if opened is None or closed is None or all(frame.kind(at) != "number" for at in range(opened, closed)):
        return None
    return tuple(span for span in ((held[0], opened), (closed + 1, held[1])) if span[0] < span[1])


def _piece(frame: Frame, held: Span, first: int, end: int) -> Span:
    """What is between the nearest cuts before and behind a phrase."""
    words = frame.row.lower
    begin, stop = first - 1, end
    while begin > held[0] and words[begin] not in _CUTS:
        begin -= 1
    while stop < held[1] and words[stop] not in _CUTS:
        stop += 1
    return max(begin, held[0]), min(stop, held[1])
