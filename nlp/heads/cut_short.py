"""The base form of a noun that may be cut short: `2 anm.`, `23 avvisn.`."""

from __future__ import annotations

from nlp.heads.head_words import words
from nlp.texts.abbreviations import expanded, is_short_adjective, of_inspection, person_beside
from nlp.vocabulary.categories import completed, sort_of
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.lemmas import base_form
from nlp.vocabulary.verbs import verb

# Activities that come to remarks.
_INSPECTING = frozenset({"tillsyn", "kontroll", "besök"})


def lemma_at(frame: Frame, noun: int) -> str:
    """The base form of a noun; one cut short by a stop, so not inflected, is completed where one noun begins so."""
    if person := person_beside(frame.word(noun), frame.words):
        return person
    lemma, meant = frame.lemma(noun), of_inspection(frame.word(noun))
    if meant and any(map(_is_inspection, frame.row.lower[:noun])) and not _is_of_traffic(frame):
        return meant
    if sort_of(lemma).known:
        return lemma
    stopped = frame.word(noun).endswith(".") or (frame.word(noun + 1) == "." and frame.word(noun) == lemma.lower())
    return (completed(lemma.rstrip(".")) or lemma) if stopped else lemma


def _is_of_traffic(frame: Frame) -> bool:
    """`Mopedkontroll: 14 stoppade, 3 anm.`: drivers are reported, premises get a remark."""
    return any(word.startswith(tuple(words().fining)) for word in frame.words)


def _is_inspection(word: str) -> bool:
    sort = sort_of(base_form(word))
    premises = sort.nature == "plats" and sort.known and not base_form(word).endswith(words().grounds)
    return premises or sort.category in _INSPECTING or verb(word).category in _INSPECTING


def is_stopped_short(frame: Frame, noun: int) -> bool:
    """`3 föreläggn., 1 varning`: a stop inside the sentence cuts the word short; it is not misspelt."""
    return frame.word(noun).endswith(".") or (frame.word(noun + 1) == "." and noun + 2 < frame.last)


def is_short_alone(frame: Frame, place: int) -> bool:
    """`Möten: 2 fys., 4 digit.`: an adjective cut short whose noun is left out."""
    if not is_short_adjective(word := frame.word(place)) or expanded(word):
        return False
    after = place + 1 + (frame.word(place + 1) == ".")
    return frame.kind(after) in ("mark", "conjunction", "number")
