"""What there is, whatever was done of late: had, owned, or counted as there by a label."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.heads.sites import over_counters
from nlp.modality.status_rules import Asked
from nlp.modality.status_words import words
from nlp.parties.parties import name_at
from nlp.texts.signs import sign
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.words import VERBAL

# What can be there; what was done, found or decided cannot.
EXISTING = frozenset({"sak", "person", "plats", "fordon"})
_COUNTED = frozenset({"antal", "antalet"})
_NEW = frozenset({"ny", "nya"})
# So many words a label with `antal` has before its figure at most.
_LONGEST_LABEL = 6
_LONGEST_IN_S = 4
# Misspelt or unknown verbs behind `har`.
_SUPINE = re.compile(r".{3,}(?:[dgmnrv]it|ats|rts|lts)")
HAVING = sign(lambda: words().having)


def is_level(frame: Frame, asked: Asked) -> bool:
    """Whether a count without a verb tells how many there are: some are new, or they are active or serve for long."""
    existing = words().existing
    if frame.says(existing, asked.last, max(asked.end, asked.last + 1)) or _is_filled(frame, asked):
        return True
    if frame.says(words().at_that_time, frame.first, asked.first):
        return True
    label = _label(frame, asked.first)
    if not label:
        return False
    return len(label) == 1 and _serve(asked)


def _is_filled(frame: Frame, asked: Asked) -> bool:
    """`Fältarna: 3,5 tjänster`, against `två nya tjänster`."""
    return asked.lemma.endswith(words().posts) and frame.word(asked.last) not in _NEW


def _serve(asked: Asked) -> bool:
    return asked.lemma.endswith(words().serving)


def _label(frame: Frame, first: int) -> range:
    """The words between `antal` and the figure of a label, without its colon; empty where there is none."""
    end = first - (frame.word(first - 1) == ":")
    begin = next(
        (at + 1 for at in range(end - 1, max(end - _LONGEST_LABEL, frame.first) - 1, -1) if frame.word(at) in _COUNTED),
        end,
    )
    return range(begin, end)


def is_had(frame: Frame, asked: Asked, told: Sequence[int]) -> bool:
    """`kommunen har 12 ordningsvakter`: a verb of having, and no other among the verbs at `told`, which speak of it."""
    if asked.sort.nature not in EXISTING and not asked.lemma.endswith(words().lasting):
        return False
    clause = frame.clause_at(asked.first)
    if not frame.says(words().having, clause.first, clause.last):
        return False
    verbs = [frame.word(at) for at in told if frame.kind(at) in VERBAL]
    if len(verbs) != 1 or verbs[0] not in words().having:
        return False
    nouns = (at for at in range(asked.last, clause.last) if frame.kind(at) == "noun")
    return not any(_SUPINE.fullmatch(frame.word(at)) for at in nouns)


def is_owned(frame: Frame, asked: Asked) -> bool:
    """`kommunens tre skolor`, `våra tre skolor`; what stands before a bare figure is its label: `Vår 6 st`."""
    before = frame.word(asked.first - 1)
    genitive = before.endswith("s") and frame.kind(asked.first - 1) == "noun" and len(before) > _LONGEST_IN_S
    if not (genitive or before in words().owners) or frame.kind(over_counters(frame, asked.last)) == "mark":
        return False
    return before in words().owners or _is_genitive(frame, asked.first - 1)


def _is_genitive(frame: Frame, place: int) -> bool:
    """Whether a noun in -s owns something: `polis` does not."""
    named = name_at(frame.row, place)
    return named is None or named[2]
