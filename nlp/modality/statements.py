"""The statement of a list that speaks of one count: `12 genomförda, 3 bokade`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from nlp.modality.scope import has_finite
from nlp.modality.states import said_states
from nlp.modality.status_rules import said_of_rule
from nlp.modality.status_words import words
from nlp.texts.signs import sign
from nlp.vocabulary.cues import Span
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.participles import is_participle
from nlp.vocabulary.words import FINITE

# Words and marks at which a list of statements can be cut.
CUTS = frozenset({",", ";", ":", "–", "—", "(", ")", "+", "/", "och", "samt", "men", "medan", "varav"})
CUTTING = sign(lambda: CUTS)
_THE = frozenset({"den", "det", "de"})
_OTHERS = frozenset({"andra", "övriga", "tredje", "sista", "återstående", "resterande"})
_ON_ITS_WAY = "på-gång"
_BRACKETS = sign(lambda: {"("})


def own_statement(
    frame: Frame, held: Span, verbs: tuple[int, ...], phrase: tuple[int, int, int]
) -> tuple[Span, ...] | None:
    """`12 genomförda, 3 bokade`: the piece between two cuts where it has a predicate of its own."""
    first, last, end = phrase
    piece = _piece(frame, held, first, max(end, last)) if frame.signs & CUTTING else held
    if piece == held:
        return None
    outside = [at for at in verbs if not piece[0] <= at < piece[1]]
    if not outside and "number" not in (*frame.kinds(held[0], piece[0]), *frame.kinds(piece[1], held[1])):
        return None
    told, governed = _told_alone(frame, piece, last), has_finite(frame, outside)
    inside = {at for at in verbs if piece[0] <= at < piece[1]} | told
    if inside and governed:
        inside = {at for at in inside if not last <= at < end and at != first - 1}
    kinds = {"participle" if at in told else frame.kind(at) for at in inside}
    if not kinds and (
        _is_told_of_another(frame, piece, outside) if governed else _has_another_a_state(frame, piece, held)
    ):
        return (piece,)
    if not kinds and outside and outside[0] > piece[1] and {frame.word(at) for at in outside} <= words().left_labels:
        return (piece,)  # `Röjning på 9 platser, 3 platser återstår`
    if not kinds and frame.signs & _BRACKETS:
        label = _before_bracket(frame, held, verbs, piece)
        return (label,) if label else _without_brackets(frame, held, first)
    if not kinds:
        return None
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


def _is_told_of_another(frame: Frame, piece: Span, outside: Sequence[int]) -> bool:
    """`4 nya kameror vid torget, 6 till är beställda`: behind the comma stands a number, with all verbs behind it."""
    cut = piece[1]
    number = cut + 1 + (frame.kind(cut + 1) in ("adverb", "adjective"))
    if frame.word(cut) != "," or frame.kind(number) != "number":
        return False
    stop = next((at for at in range(number, frame.last) if frame.word(at) in CUTS), frame.last)
    return all(number < at < stop for at in outside)


def _has_another_a_state(frame: Frame, piece: Span, held: Span) -> bool:
    """`2 möten, 1 inställt`, `6 möten, 3 besök, 2 inställda`: a number with what became of it straight behind it."""
    others = (at for at in range(*held) if not piece[0] <= at < piece[1] and frame.word(at) in CUTS)
    return any(_has_a_state_of_its_own(frame, cut) for cut in others)


def _has_a_state_of_its_own(frame: Frame, cut: int) -> bool:
    place = frame.over(cut + 1, "adverb")
    if is_participle(frame.word(place)) and frame.kind(place + 1 + (frame.word(place + 1) == ":")) == "number":
        return True  # `Utredningar 14, nedlagda 5`
    if frame.word(place) in _THE and frame.word(place + 1) in _OTHERS:  # `1 av 2 möten, det andra flyttat till maj`
        place += 1
    elif frame.kind(place) != "number":
        return False
    behind = frame.over(place + 1, "adverb")
    said = is_participle(frame.word(behind)) or frame.word(behind) in _states()
    return said or any(first in (place + 1, behind) for first, _ in said_of_rule(frame, _ON_ITS_WAY))


@cache
def _states() -> frozenset[str]:
    """Words that tell alone what became of a figure."""
    return words().done_labels | words().left_labels


_STATES = sign(_states)


def _before_bracket(frame: Frame, held: Span, verbs: tuple[int, ...], piece: Span) -> Span | None:
    """`Etapp 1 klar (18 stolpar), etapp 2 pågår (12)`: what is told before its bracket, where others have brackets."""
    if frame.word(piece[0]) != "(" or frame.row.lower[held[0] : held[1]].count("(") == 1:
        return None
    start = piece[0] - 1
    while start > held[0] and frame.word(start) not in CUTS:
        start -= 1
    told = any(start <= at < piece[0] for at in verbs) or _told_alone(frame, (start, piece[0]), start)
    return (start, piece[1]) if told else None


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
    while begin > held[0] and words[begin] not in CUTS:
        begin -= 1
    while stop < held[1] and words[stop] not in CUTS:
        stop += 1
    return max(begin, held[0]), min(stop, held[1])
