"""Numbers that a sign ties to what stands before them: `hembesök x5`, `Trygghetsmätningen (n=214)`."""

from __future__ import annotations

from nlp.heads.heads import Head, left_out, noun_at
from nlp.texts.signs import sign
from nlp.vocabulary.categories import sort_of
from nlp.vocabulary.frame import Frame

_TIMES = frozenset({"x", "×"})
TIMES = sign(lambda: _TIMES)

# What a topic is made up of, back to the activity.
_OF_TOPIC = frozenset({"noun", "adjective", "preposition", "conjunction"})

_SIZE, _EQUAL = "n", "="
_ANSWERING = "svarande"
SIZES = sign(lambda: {_SIZE})


def multiplied(frame: Frame, first: int, last: int) -> Head | None:
    """The noun before the sign before a number; None where a noun of its own follows, or none stands before."""
    place = first - 2
    if frame.word(first - 1) not in _TIMES or frame.kind(place) != "noun" or frame.kind(last) == "noun":
        return None
    found = noun_at(frame, place, "gånger")
    if found.sort.nature != "aktivitet":
        found = _done_about(frame, place) or found
    return found if found.sort.known else None


def _done_about(frame: Frame, place: int) -> Head | None:
    """`Föreläsning om nätdroger x 4`, `Föreläsn. hot och våld x 2`: the activity whose topic stands before the sign."""
    while frame.kind(place) in _OF_TOPIC and frame.word(place) != "/":
        place -= 1
        if frame.kind(place) == "noun" and frame.sort(place).nature == "aktivitet":
            return noun_at(frame, place, "gånger")
    return None


def is_sample_size(frame: Frame, first: int) -> bool:
    """Whether the sign of a sample stands before the number at `first`."""
    return frame.word(first - 2) == _SIZE and frame.word(first - 1) == _EQUAL


def sample_size(frame: Frame, first: int, last: int) -> Head | None:
    """`Trygghetsmätningen (n=214)`, `Flickor (n=120)`; None where no such sign stands before the number."""
    if not is_sample_size(frame, first):
        return None
    begin = next((at for at in range(first - 3, frame.first, -1) if frame.kind(at) == "number"), frame.first)
    nouns = (frame.lemma(at) for at in range(first - 3, begin - 1, -1) if frame.kind(at) == "noun")
    lemma = next((noun for noun in nouns if sort_of(noun).nature == "person"), _ANSWERING)
    return left_out(last, "stickprov", lemma)
