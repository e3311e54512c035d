"""What a line holds whose label calls it a plan: `Plan T3: 2 kontroller`, `Planering för hösten: ett möte`."""

from __future__ import annotations

from nlp.modality.status_rules import Asked, words
from nlp.texts.signs import sign
from nlp.vocabulary.frame import Frame

PLAN_LABELS = sign(lambda: words("plan_labels"))
# The longest label: `Planering för tredje tertialet 2025`.
_LONGEST = 6
_TOLD = frozenset({"past", "supine"})


def is_under_plan(frame: Frame, asked: Asked) -> bool:
    """Whether the label before a colon calls all behind it a plan, and nothing tells what came of that."""
    stop = min(frame.first + _LONGEST + 1, asked.first)
    colon = next((at for at in range(frame.first, stop) if frame.word(at) == ":"), None)
    if colon is None or not any(_is_plan(frame, at) for at in range(frame.first, colon)):
        return False
    before = frame.row.lower[frame.first : asked.first]
    if not words("outcomes").isdisjoint(before) or not words("done_labels").isdisjoint(before):
        return False
    return not any(at > colon and frame.kind(at) in _TOLD for at in frame.clause_at(asked.first).verbs)


def _is_plan(frame: Frame, at: int) -> bool:
    """A word for a plan that nothing is held against: not `enligt plan: 4`, `mot plan: 2`."""
    return frame.word(at) in words("plan_labels") and frame.kind(at - 1) != "preposition"
