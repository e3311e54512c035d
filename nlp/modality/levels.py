"""What a label or an apposition says to be there, whatever was done of late: `Antal områden: 43, varav 5 nya`."""

from __future__ import annotations

from nlp.modality.status_rules import Asked
from nlp.modality.status_words import words
from nlp.vocabulary.frame import Frame

# What can be there; what was done, found or decided cannot.
EXISTING = frozenset({"sak", "person", "plats", "fordon"})
_COUNTED = frozenset({"antal", "antalet"})
_OF_THEM = frozenset({"varav", "därav"})
_MARKS = frozenset({",", "(", ";"})
# So many words a label with `antal` has before its figure at most.
_LONGEST_LABEL = 6


def is_level(frame: Frame, asked: Asked) -> bool:
    """Whether a count without a verb tells how many there are: some are new, or they are active or serve for long."""
    existing = words().existing
    if frame.says(existing, asked.last, max(asked.end, asked.last + 1)):
        return True
    label = _label(frame, asked.first)
    if not label:
        return False
    return len(label) == 1 and _serve(asked)


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
