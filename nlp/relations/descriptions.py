"""A number behind a comma or in brackets, told by a kind, a place or a time: a part of the number before it."""

from __future__ import annotations

from nlp.heads.head_words import words as times
from nlp.heads.sites import Draft, over_counters
from nlp.numerals.number_kinds import is_year
from nlp.relations.relation_rules import words
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.participles import is_participle

# With these a number recurs and is no part of anything.
_RATES = frozenset({"per", "varje", "à", "/"})
# So many words behind a number may hold the time that it is of: `14 under hösten`.
_TIME = 3
# Behind a number these are no infinitive.
_READY = frozenset({"klar", "klart", "klara"})
_OFF = frozenset({",", "(", "–", "-"})


def is_told_apart(whole: Draft, this: Draft) -> bool:
    """`15 möten, 6 digitala`, `30 besök, 4 i Norr`, `20 möten i år, 8 på hösten`; not two of them side by side."""
    frame, place = this.frame, this.behind
    if not _is_set_off(frame, this.first) or frame.word(place) in _RATES:
        return False
    if frame.kind(place) != "preposition":
        return _is_of_a_kind(whole, this, place)
    if names_time(frame, place, min(place + _TIME, frame.last)):
        return _is_of_a_time(this)
    return not is_placed(whole, this.first, place)


def is_described(frame: Frame, place: int) -> bool:
    """Whether what follows a number in brackets tells which of them it counts: `(12 av kommunen)`, `(3 digitala)`."""
    told = frame.kind(place) in ("adjective", "adverb", "preposition") or is_participle(frame.word(place))
    return told and frame.word(place) not in _RATES


def _is_of_a_kind(whole: Draft, this: Draft, place: int) -> bool:
    """`15 möten, 6 digitala`; not `3 fasta kameror, 10 tillfälliga`, nor what was decided of some and of others."""
    frame = this.frame
    told = frame.says(words().verdicts, whole.last, this.first)
    plain = (whole.head.place is None or whole.head.first == whole.head.place) and not has_a_kind(whole)
    ends = frame.kind(place + 1) in ("mark", "conjunction", "preposition", "number")
    if frame.word(place) in times().mass:  # `19 bältesbrott, 7 mobil`: another kind of thing, said in short
        return False
    described = frame.kind(place) == "adjective" or is_participle(frame.word(place)) or frame.word(place) in _READY
    return plain and ends and not told and described


def has_a_kind(whole: Draft) -> bool:
    """`Kameror: 4 fasta, 2 mobila`, `4 korgar uppsatta, 2 flyttade`; not `14 personer kontrollerade, 5 avvisade`.

    Nor `12 brister noterade, 5 åtgärdade`: what was brought up is all that there is to deal with.
    """
    frame = whole.frame
    behind = over_counters(frame, whole.last if (whole.head.place or 0) < whole.first else whole.head.last)
    if whole.head.sort.nature == "person" or frame.kind(behind) == "preposition":
        return False
    if frame.kind(behind + 1) != "mark" or not is_described(frame, behind) or frame.word(behind) in words().recorded:
        return False
    return frame.verb(behind).means != "stoppat"


def is_placed(whole: Draft, stop: int, place: int) -> bool:
    """Whether the whole has what the preposition at `place` tells too: `15 insatser på torget, 5 i parken`."""
    frame = whole.frame
    alike = words().locative if frame.word(place) in words().locative else {frame.word(place)}
    prepositions = (at for at in range(frame.first, stop) if frame.word(at) in alike)
    placed = any(not names_time(frame, at, min(at + _TIME, stop)) for at in prepositions)
    return placed and words().totals.isdisjoint(frame.row.lower[frame.first : whole.first])


def _is_of_a_time(this: Draft) -> bool:
    """`Sedan 2019 har 130 gått kursen, 14 under 2023`: the whole is of a longer time, or of none that is told."""
    frame = this.frame
    longer = not words().spanning.isdisjoint(frame.row.lower[frame.first : this.first])
    return longer or not names_time(frame, frame.first, this.first)


def names_time(frame: Frame, first: int, last: int) -> bool:
    """Whether a month, a year or another period stands between two places."""
    return any(frame.word(at) in times().times or is_year(frame.word(at)) for at in range(first, last))


def _is_set_off(frame: Frame, first: int) -> bool:
    """Behind a comma or a bracket, with adverbs between."""
    while frame.kind(first - 1) == "adverb":
        first -= 1
    return frame.word(first - 1) in _OFF
