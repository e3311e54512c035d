"""The label of a figure or of a whole line: `planerade 12, utförda 9`, `Plan T3: 2 kontroller`."""

from __future__ import annotations

from functools import cache

from nlp.heads.head_words import words as heads_words
from nlp.heads.sites import over_counters
from nlp.modality.states import is_verdict
from nlp.modality.status_rules import Asked, Told
from nlp.modality.status_words import words
from nlp.modality.to_come import is_done_since
from nlp.texts.signs import sign
from nlp.texts.slashed import SLASHED, label_of_figure
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.participles import is_participle
from nlp.vocabulary.words import FINITE, PAST

_LONGEST_HEADING = 5
# The longest label of a line: `Planering för tredje tertialet 2025`.
_LONGEST = 6
# Before a plan by which something was done.
_AS_PLANNED = frozenset({"enligt", "mot"})


@cache
def _labels() -> frozenset[str]:
    """All words that can label a figure."""
    known = words()
    labels = known.meant_labels | known.done_labels | known.off_labels | known.left_labels
    return labels | known.planned | known.denying


_PLANS = sign(lambda: words().plan_labels)
_LABELS = sign(_labels)
_DENYING = sign(lambda: words().denying)
_OUTCOME = frozenset({"utfall", "resultat"})
_OUTCOMES = sign(lambda: _OUTCOME)
LABELLING = _LABELS | _PLANS | _DENYING | _OUTCOMES


def told_by_label(frame: Frame, asked: Asked) -> Told | None:
    """By a label of its own, else by one that calls its whole line a plan."""
    labelled = _labelled(frame, asked) if frame.signs & _LABELS else None
    if not labelled and frame.signs & _DENYING and _is_left_undone(frame, asked.first):
        return Told("ej utfört", "etikett-ej-gjord")
    if not labelled and frame.signs & _OUTCOMES and _has_outcome_beside(frame, asked.last):
        return Told("mål", "etikett-tänkt")
    planned = not labelled and frame.signs & _PLANS and _is_under_plan(frame, asked)
    return Told("planerat", "under-plan") if planned else labelled


def _labelled(frame: Frame, asked: Asked) -> Told | None:
    """`Tillsyner: planerade 12, utförda 9, inställda 3`, `Antal inställda möten: 3`: each figure has its own label."""
    said = _label(frame, asked.first)
    if said.isdisjoint(_labels()) or _has_finite(frame, asked.first):
        return None
    if said & words().meant_labels and words().done_labels.intersection(frame.row.lower):
        return Told("mål", "etikett-tänkt")
    if _is_of_undone(frame, asked.first):
        return Told("ej utfört", "etikett-inställt")
    if said & (words().planned | words().left_labels) and not is_done_since(frame, asked.last):
        return Told("planerat", "etikett-på-gång")
    return Told("utfört", "etikett-gjort") if said & words().done_labels else None


def _has_outcome_beside(frame: Frame, place: int) -> bool:
    """`40 fotpatruller – utfall 44`: behind a mark another figure says what came of it, with no noun of its own."""
    at = next((at for at in range(place, frame.last) if frame.word(at) in _OUTCOME), frame.last)
    figure = at + 1 + (frame.word(at + 1) == ":")
    alone = frame.kind(figure) == "number" and frame.kind(over_counters(frame, figure + 1)) in ("mark", "")
    return alone and frame.kind(at - 1) == "mark" and FINITE.isdisjoint(frame.classes)


def _is_left_undone(frame: Frame, place: int) -> bool:
    """`klar på 4 skolor, ej påbörjad på övriga 2`: without a verb, where it was not done."""
    at = place - 1 - (frame.word(place - 1) in heads_words().quantifiers)
    told = frame.kind(at) == "preposition" and is_participle(frame.word(at - 1))
    return told and frame.word(at - 2) in words().denying and FINITE.isdisjoint(frame.classes)


def _label(frame: Frame, place: int) -> frozenset[str]:
    """The words of the label just before a number: one word after a mark, or all up to a colon."""
    at = place - 1
    own = label_of_figure(frame.row, place) if frame.signs & SLASHED else None
    if own:
        return frozenset(frame.row.lower[own[0] : own[1]])
    if frame.word(at) != ":":
        if frame.first < at <= frame.first + 2 and frame.kind(at) == "noun" and frame.word(frame.first) in _labels():
            return frozenset({frame.word(frame.first)})  # `Planerade tillsyner 20, genomförda 14`
        return frozenset({frame.word(at)}) if frame.kind(at - 1) in ("mark", "conjunction") else frozenset()
    start = _label_start(frame, at)
    if at - start >= _LONGEST_HEADING:
        return frozenset()
    return frozenset(frame.word(k) for k in range(start, at) if frame.word(k - 1) not in _AS_PLANNED)


def _label_start(frame: Frame, colon: int) -> int:
    return next((k for k in range(colon - 1, frame.first - 1, -1) if frame.kind(k) == "mark"), frame.first - 1) + 1


def _is_of_undone(frame: Frame, place: int) -> bool:
    """`Ej besökta skolor: 4`: the label of a number opens with what was not done."""
    start = _label_start(frame, place - 1) if frame.word(place - 1) == ":" else place
    start += frame.word(start) in ("antal", "antalet")
    denied = frame.word(start) in words().denying and is_participle(frame.word(start + 1))
    return denied and not is_verdict(frame, start, place)


def _has_finite(frame: Frame, place: int) -> bool:
    """Whether the clause has a finite verb; `levererade` in `beställda 5, levererade 3` is none."""
    verbs = [at for at in frame.clause_at(place).verbs if frame.kind(at) in FINITE and not _opens_label(frame, at)]
    return any(frame.kind(at - 1) != "mark" or frame.kind(at + 1) != "number" for at in verbs)


def _opens_label(frame: Frame, at: int) -> bool:
    """`Inplanerade rundor: 2`: what opens a label before its noun describes it."""
    return at == frame.first and frame.word(at) in _labels() and frame.kind(at + 1) in ("noun", "adjective")


def _is_under_plan(frame: Frame, asked: Asked) -> bool:
    """Whether the label before a colon calls all behind it a plan, and nothing tells what came of that."""
    stop = min(frame.first + _LONGEST + 1, asked.first)
    colon = next((at for at in range(frame.first, stop) if frame.word(at) == ":"), None)
    if colon is None or not any(_is_plan(frame, at) for at in range(frame.first, colon)):
        return False
    before = frame.row.lower[frame.first : asked.first]
    if not words().outcomes.isdisjoint(before) or not words().done_labels.isdisjoint(before):
        return False
    return not any(at > colon and frame.kind(at) in PAST for at in frame.clause_at(asked.first).verbs)


def _is_plan(frame: Frame, at: int) -> bool:
    """A word for a plan that nothing is held against: not `enligt plan: 4`, `mot plan: 2`."""
    return frame.word(at) in words().plan_labels and frame.kind(at - 1) != "preposition"
