"""Whether a named party is a subject or an agent where it stands, and no place, object or counted body."""

from __future__ import annotations

from nlp.parties.owners import passive_before
from nlp.parties.parties import name_at, name_ends_at
from nlp.parties.party_list import lexicon
from nlp.vocabulary.frame import Clause, Frame
from nlp.vocabulary.words import FINITE

# Behind these the subject of a clause of its own stands first: `som polisen och kommunen lovar`.
_SUBORDINATING = frozenset({"som", "att", "när", "då", "medan", "eftersom", "innan"})
# Opening words before which no subject has been named yet.
STARTS = frozenset({"och", "samt", "men", ",", ";", "medan", "där", "som", "att", "varav", "varvid", "då", "när"})
# Before the agent of a passive: `har erbjudits stöd genom socialtjänsten`.
_BY = frozenset({"av", "genom"})
_FROM = "från"
# Between those who act and whose they are: `personal från kommunen`, `handläggare på miljökontoret`.
_SENT_BY = frozenset({"från", "hos", "på", "vid"})
# Behind `bland`, where more is meant than what is named.
_OTHERS = frozenset({"annat", "andra", "annan"})
_ARTICLES = frozenset({"den", "det", "de"})
_TAKEN_UP = "så"
# Between a heading and the sentence under it.
_HEADING = frozenset({"–", "—", "-", ":"})
# Before those for whom something was.
_TOWARD = frozenset({"för", "till", "hos"})


def acts(frame: Frame, first: int, *, acted: bool) -> bool:
    """Whether a named party does something: a subject or an agent, no place, no owner, no object of another's doing."""
    before, opening = frame.word(first - 1), list_start(frame, first)
    start = _phrase_start(frame, opening)
    if frame.word(start - 1) in _SENT_BY and frame.word(start - 2) in lexicon().staff:
        sent = _phrase_start(frame, start - 2)
        return frame.kind(sent - 1) != "number" and acts(frame, sent, acted=acted)
    if frame.word(start - 1) in _BY or frame.word(start - 1) == _FROM:
        return _is_behind(frame, start)
    if (frame.word(opening - 2), frame.word(opening - 1)) == ("vi", "på"):
        return True
    own = start if opening == first else _phrase_start(frame, first)
    if _stands_in_place(frame, own) or _is_counted(frame, first) or _is_last_addressed(frame, first):
        return False
    if opening < first:
        return acts(frame, opening, acted=False)
    if before in _SUBORDINATING:
        return True
    clause = frame.clause_at(first)
    verbs = [at for at in clause.verbs if at < first]
    if (
        not verbs
        or _is_under_heading(frame, clause, first)
        or (before in ("och", "samt", "/", "eller", ",") and not acted and not _is_listed(frame, first))
    ):
        return True
    if before in ("och", "samt", "/", "&"):
        return name_ends_at(frame.row, first - 1)
    if frame.kind(verbs[-1]) not in FINITE or _words_between(frame, verbs[-1], first) > 1:
        return False
    return _is_free(frame, clause, verbs[-1]) or frame.kind(first + 1) in ("supine", "infinitive")


def _is_last_addressed(frame: Frame, first: int) -> bool:
    """`Föreläsningar för Lions, PRO och Röda Korset: 130 + 85`: for whom something was, at the end of a list."""
    at = first - 1
    while frame.word(at) in (",", "och") or frame.kind(at) in ("noun", "name"):
        at -= 1
    listed = frame.word(first - 1) == "och" and frame.word(at) in _TOWARD
    return listed and not frame.clause_at(first).verbs


def _words_between(frame: Frame, verb_place: int, first: int) -> int:
    """The words between a verb and the name behind it, but for adverbs: `lovade (bland annat) polisen`."""
    between = range(verb_place + 1, first)
    among = {
        word for at in between if frame.word(at) == "bland" and frame.word(at + 1) in _OTHERS for word in (at, at + 1)
    }
    return sum(at not in among and frame.kind(at) != "adverb" for at in between)


def _is_under_heading(frame: Frame, clause: Clause, first: int) -> bool:
    """`Ökad närvaro – polisen ska …`: what stands before the dash has a participle, and tells nothing."""
    heading = frame.word(first - 1) in _HEADING and clause.first == frame.first
    return heading and not frame.has(FINITE, clause.first, first)


def _is_behind(frame: Frame, start: int) -> bool:
    """`har gjorts av polisen`, `Från Tullverket deltog tre`; not `på uppdrag av polisen`."""
    if frame.word(start - 1) == _FROM:
        clause = frame.clause_at(start)
        return start - 1 == clause.first and any(frame.word(at) in lexicon().joining for at in clause.verbs[:1])
    found = name_at(frame.row, start) if start - 1 == frame.clause_at(start).first else None
    if found and is_told_passively(frame, start + found[0]):
        return True
    return frame.word(start - 2) not in lexicon().behalf and passive_before(frame, start)


def is_told_passively(frame: Frame, place: int) -> bool:
    """`Av polisen (gjordes tolv kontroller)`, `(har tolv gjorts)`: straight behind what opens the clause, a passive."""
    if frame.kind(place) == "auxiliary":
        behind = (at for at in frame.clause_at(place).verbs if frame.kind(at) == "supine")
        return any(frame.word(at).endswith("ts") for at in behind)
    return frame.kind(place) == "past" and frame.word(place).endswith(("des", "tes"))


def _describes(frame: Frame, place: int) -> bool:
    """An adjective; `bland annat polisen` has none."""
    return frame.kind(place) == "adjective" and frame.word(place) not in _OTHERS


def _phrase_start(frame: Frame, first: int) -> int:
    """Where the phrase of a name begins: `av (det lokala) polisområdet`."""
    while _describes(frame, first - 1) or frame.word(first - 1) in _ARTICLES:
        first -= 1
    return first


def list_start(frame: Frame, first: int) -> int:
    """Where the list of names begins that a name stands in: `av polis, kommun och räddningstjänst`."""
    while True:
        start = first - (_is_owner(frame, first - 1) and name_ends_at(frame.row, first - 2))
        if frame.word(start - 1) not in (",", "och", "samt", "&") or not name_at(frame.row, start - 2):
            return first
        first = start - 2


def _is_owner(frame: Frame, place: int) -> bool:
    """The genitive of `av polisen och kommunens tillståndsenhet`."""
    found = name_at(frame.row, place)
    return found is not None and found[2]


def _is_counted(frame: Frame, first: int) -> bool:
    """`fyra nya föreningar`: bodies that are counted."""
    if frame.word(first) not in lexicon().bodies:
        return False
    at = frame.back_over(first - 1, "adjective")
    return frame.kind(at) == "number" and not _does_something(frame, first)


def _does_something(frame: Frame, place: int) -> bool:
    """`Sex myndigheter genomförde …`: counted bodies that act."""
    known = frame.verb(place + 1)
    return known.means == "gjort" and not known.passive and frame.kind(place + 1) in FINITE


def _is_listed(frame: Frame, first: int) -> bool:
    """`på 3 platser: torget, stationen och skolan`: the last of a list of places, with no verb of its own."""
    closed = frame.kind(first + 1) == "mark" or first + 1 >= frame.last
    return closed and frame.kind(first - 2) == "noun" and name_at(frame.row, first - 2) is None


def _is_free(frame: Frame, clause: Clause, verb_place: int) -> bool:
    """Whether the clause has no subject before its verb, so that one may follow it (`I maj höll polisen …`).

    What "så" takes up again is none either: `Löftet för 2023 så lovade polisen …`.
    """
    if frame.word(verb_place - 1) == _TAKEN_UP:
        return True
    first = clause.first + (frame.word(clause.first) in STARTS)
    opening = "adverb" if frame.word(first) == "det" else frame.kind(first)
    return (
        first == verb_place
        or opening in ("preposition", "adverb", "number", "subjunction", "supine", "mark")
        or not any(frame.kind(at) in ("noun", "pronoun") and not _is_time(frame, at) for at in range(first, verb_place))
    )


def _stands_in_place(frame: Frame, first: int) -> bool:
    """`på skolan`, `i varje kommun`, `i Vigge, Bergs kommun`: behind a preposition, a place or `varje` between."""
    at = first - 1 - (frame.word(first - 1) in lexicon().each)
    if frame.word(at) == "," and frame.written(first)[0].isupper() and frame.written(at - 1)[0].isupper():
        at -= 2
    return frame.kind(at) == "preposition"


def _is_time(frame: Frame, place: int) -> bool:
    """`Vecka 19 höll polisen …`: a time that opens the clause is no subject, wherever a number belongs to it."""
    return frame.word(place) in lexicon().times or (
        frame.word(place) in lexicon().each and frame.word(place + 1) in lexicon().times
    )
