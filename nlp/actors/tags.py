"""Who acts by a tag in brackets that closes a sentence: `(Polis)`, `(Polis och Kommun)`."""

from __future__ import annotations

from nlp.parties.parties import name_at
from nlp.records import Actor
from nlp.texts.signs import sign
from nlp.vocabulary.frame import Frame

TAGGED = sign(lambda: {")"})
_STOPS = frozenset({".", "!", "…"})
# So many words three parties in brackets take.
_LONGEST_TAG = 9


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
    if start is None or _is_tag_of_each(frame, start):
        return None
    named = [name_at(frame.row, at) for at in range(start + 1, end - 1)]
    parties = [found[1].actor for found in named if found]
    rest = [
        at
        for at, found in zip(range(start + 1, end - 1), named, strict=True)
        if not found and not (frame.word(at + 1) in ("stad", "kommun") and frame.kind(at) == "noun")
    ]
    if not parties or any(frame.word(at) not in ("och", "/", ",", "&", "samt", "+") for at in rest):
        return None
    return "gemensamt" if len(set(parties)) > 1 and set(parties) & {"polis", "kommun"} else parties[0]
