"""Names that stand as labels before figures: `Polisen: 4 insatser, kommunen – 3`."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.parties.mentions import Mention
from nlp.texts.signs import sign
from nlp.vocabulary.frame import Frame

_LABELLING = frozenset({":", "–", "-", "—"})
LABELLING = sign(lambda: _LABELLING)
_JOINING = frozenset({"och", "samt", "/", "&", "+"})


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
