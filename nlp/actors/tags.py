"""Who acts by a tag in brackets that closes a sentence, or by a label before the number: `(Polis)`, `Polisen: 4`."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.parties.mentions import Mention
from nlp.parties.parties import name_at
from nlp.parties.party_list import tags
from nlp.records import Actor
from nlp.texts.signs import sign
from nlp.vocabulary.frame import Frame

TAGGED = sign(lambda: {")"})
_STOPS = frozenset({".", "!", "…"})
# So many words three parties in brackets take.
_LONGEST_TAG = 9
_LABELLING = frozenset({":", "–", "-", "—"})
LABELLING = sign(lambda: _LABELLING)
_JOINING = frozenset({"och", "samt", "/", "&", "+"})
_BETWEEN = _JOINING | {","}
_TOWNS = frozenset({"stad", "kommun"})


def tag_behind_stop(frame: Frame) -> Actor | None:
    """The tag of a sentence where it stands behind the full stop: it closes all of the paragraph."""
    closing = closing_tag(frame) if frame.signs & TAGGED else None
    if closing is None:
        return None
    opening = max(at for at in range(frame.first, frame.last) if frame.word(at) == "(")
    return closing if frame.word(opening - 1) in _STOPS else None


def _is_tag_of_each(frame: Frame, last: int) -> bool:
    """`12 pass (polis), 8 pass (kommun)`: each number has a tag of its own."""
    opened = (at for at in range(frame.first, last - 1) if frame.word(at) == "(")
    return any((found := name_at(frame.row, at + 1)) and frame.word(at + 1 + found[0]) == ")" for at in opened)


def closing_tag(frame: Frame) -> Actor | None:
    """`(Polis)`, `(Polis och Kommun)` at the end of a sentence."""
    end = frame.last - 1 if frame.word(frame.last - 1) == "." else frame.last
    if frame.word(end - 1) != ")":
        return None
    start = next((at for at in range(end - 2, max(end - _LONGEST_TAG, frame.first), -1) if frame.word(at) == "("), None)
    return None if start is None or _is_tag_of_each(frame, start) else _tag_between(frame, start + 1, end - 1)


def tag_of(frame: Frame, place: int, mentions: Sequence[Mention]) -> Actor | None:
    """`Krogtillsyn 6 (pol+kom), 2 varningar`: the tag behind a number at a place, or before it where no other acts."""
    own = frame.over(place, "number", "noun", "adjective")
    if frame.word(own) == "(":
        return _tag_from(frame, own)
    before = [at for at in range(frame.first, place) if frame.word(at) == "("]
    if len(before) != 1 or any(one.agent and not before[0] < one.first < _end(frame, before[0]) for one in mentions):
        return None
    return _tag_from(frame, before[0])


def _tag_from(frame: Frame, opening: int) -> Actor | None:
    return _tag_between(frame, opening + 1, _end(frame, opening))


def _end(frame: Frame, opening: int) -> int:
    """Where a bracket closes that may hold a tag; where it opens if it is too long for one."""
    reach = range(opening, min(opening + _LONGEST_TAG, frame.last))
    return next((at for at in reach if frame.word(at) == ")"), opening)


def _tag_between(frame: Frame, first: int, last: int) -> Actor | None:
    """Whom the words between two brackets name, where they do nothing else."""
    parties: list[Actor] = []
    for at in range(first, last):
        word, found = frame.word(at), name_at(frame.row, at)
        short = found[1].actor if found else tags().get(word)
        town = frame.word(at + 1) in _TOWNS and frame.kind(at) == "noun"
        if short:
            parties.append(short)
        elif not town and word not in _BETWEEN:
            return None
    if not parties:
        return None
    return "gemensamt" if len(set(parties)) > 1 and set(parties) & {"polis", "kommun"} else parties[0]


def within_label(frame: Frame, place: int, mentions: Sequence[Mention]) -> list[Mention]:
    """The names from the label that a number stands under up to the next: `9 rattfylleri Fältgruppen: 44 kvällar`."""
    labels = [mention for mention in mentions if _is_label(frame, mention)]
    first = max((_label_start(frame, label, mentions) for label in labels if label.first < place), default=frame.first)
    last = min((label.first for label in labels if label.first > place), default=frame.last)
    return [mention for mention in mentions if first <= mention.first < last]


def _label_start(frame: Frame, label: Mention, mentions: Sequence[Mention]) -> int:
    """Where a label begins: `Polisen och kommunen: 4 insatser` has two names."""
    joined = (one.first for one in mentions if one.last == label.first - 1 and frame.word(one.last) in _JOINING)
    return next(joined, label.first)


def _is_label(frame: Frame, mention: Mention) -> bool:
    """`Polisen: 4 insatser`, `Polisen – 4 insatser`; a dash must have the number at once behind it."""
    if frame.word(mention.last) == ":":
        return True
    return frame.word(mention.last) in _LABELLING and frame.kind(mention.last + 1) == "number"
