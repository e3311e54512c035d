"""Numbers that a sign ties to what stands before them: `hembesök x5`, `Mätningen (n=214)`, `Cykelstölder -18`."""

from __future__ import annotations

from nlp.heads.head_words import words
from nlp.heads.heads import Head, left_out, noun_at
from nlp.heads.sites import Draft
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

# Before the figure by which something became fewer or more; a hyphen may as well set a label off from its figure.
_FEWER, _PERHAPS = frozenset({"−"}), frozenset({"-", "–", "+"})
CHANGED = sign(lambda: _FEWER | _PERHAPS)
_HAPPENING = "anmälan"
CHANGING = sign(lambda: words().changing)


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


def is_former(frame: Frame, first: int, value: float, latest: Draft | None) -> bool:
    """`9 anmälda stölder ur bil (15)`: in brackets behind what was reported, and more than that: of another period."""
    if latest is None or latest.head.sort.category != _HAPPENING or frame.word(first - 1) != "(":
        return False
    behind = latest.head.last == first - 1 and (latest.head.place or 0) >= latest.last
    return behind and frame.word(first + 1) == ")" and value > latest.amount


def is_signed(frame: Frame, first: int, head: Head) -> bool:
    """`Cykelstölder -18 st`: a sign is glued to the number, a blank parts it from the noun that stands before."""
    sign_before = frame.word(first - 1) in _FEWER | _PERHAPS and frame.row.glued(first)
    apart = frame.kind(first - 2) in ("noun", "mark", "adjective") and not frame.row.glued(first - 1)
    return sign_before and apart and first - 1 > frame.first and (head.place is None or head.place < first)


def is_change(frame: Frame, first: int, head: Head) -> bool:
    """Whether a signed number says how many fewer or more: nobody sets off what happened by a glued hyphen."""
    return frame.word(first - 1) in _FEWER or head.sort.category == _HAPPENING


def is_changed_by(frame: Frame, first: int) -> bool:
    """`Under insatsen ökade beslagen i flödet med totalt 2 132 beslag`: by so many they became more."""
    before = first - 1
    while frame.kind(before) == "adverb" and frame.word(before) != "med":
        before -= 1
    if frame.word(before) != "med":
        return False
    clause = frame.clause_at(first)
    changed = [at for at in clause.verbs if frame.word(at) in words().changing and at < before]
    return bool(changed) and all(frame.kind(at) not in ("number", "mark") for at in range(changed[0], before))
