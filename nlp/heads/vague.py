"""Whether a vague amount is a count: `flera`, `ett antal`, `hundratals`."""

from __future__ import annotations

from nlp.heads.article_words import Verdict, rules
from nlp.heads.articles import TOUCHED
from nlp.heads.brought_about import says
from nlp.heads.head_words import bearer
from nlp.heads.heads import Head
from nlp.heads.verbless_lines import is_line
from nlp.numerals.misspelt import is_like_article
from nlp.vocabulary.categories import MET
from nlp.vocabulary.cues import is_said
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.participles import is_participle
from nlp.vocabulary.words import PAST

# Something found at a place makes it one of those that were gone through.
_FOUND = frozenset({"fann"})
# Nouns that tell of a field of work in the singular, and of those that are visited in the plural.
_VISITED = frozenset({"verksamhet", "företag", "bolag", "firma"})
_OF = frozenset({"av", "av-dem"})
_BEFALLEN = TOUCHED | {"gjort", "fått"}


def is_vague_count(frame: Frame, first: int, head: Head | None) -> Verdict:
    """Whether the amount at `first` counts the thing of `head`."""
    if frame.word(first - 1) == "hur":
        return Verdict(counts=False, rule="ungefär-fråga")
    if head is None or (head.lemma.lower() in rules().uncounted and head.lemma not in _VISITED):
        return Verdict(counts=False, rule="ungefär-beskriver")
    if bearer(head.lemma):
        return Verdict(counts=True, rule="ungefär-gånger", near=True)
    clause = frame.clause_at(first)
    thought = any(frame.word(at) in rules().opinions for at in clause.verbs)
    if not head.sort.known:
        amount = _is_amount(frame, first) or (head.rule == "av-dem" and not thought)
        return Verdict(amount and _is_past(frame, first), "ungefär-okänt-ord", near=True)
    if frame.word(first - 1) == "inom" and head.lemma == "område":
        return Verdict(counts=False, rule="ungefär-ämnen")
    if head.rule in _OF and head.sort.nature in MET and any(_is_known_as(frame, at) for at in clause.verbs):
        return Verdict(counts=True, rule="ungefär-kända", near=True)
    if thought and head.sort.nature in ("person", "plats"):
        return Verdict(counts=False, rule="ungefär-åsikt")
    if head.sort.nature in MET:
        return Verdict(_came_about(frame, first, head), "ungefär-drabbad", near=not says(frame, first, TOUCHED))
    return Verdict(counts=True, rule="ungefär-räknas", near=frame.word(first - 1) in rules().prepositions)


def _is_known_as(frame: Frame, place: int) -> bool:
    """`Flera av personerna är kända sedan tidigare`: what they are by what others did or know."""
    return frame.word(place) in ("är", "var") and _is_said_of(frame.word(place + 1))


def _is_said_of(word: str) -> bool:
    return is_participle(word) or word in ("kända", "känd")


def _came_about(frame: Frame, first: int, head: Head) -> bool:
    """People, places and vehicles that something befell, that came, or that a line without a verb lists."""
    if says(frame, first, _BEFALLEN) or is_line(frame, first) or _is_talked_with(frame, first):
        return True
    if head.sort.nature == "plats" and frame.kind(first - 1) == "preposition" and says(frame, first, _FOUND):
        return True
    clause = frame.clause_at(first)
    came = is_said(frame, clause.first, clause.last, rules().comings)
    told = first == frame.first or head.rule in _OF  # `Flera förare saknade bälte`: whom the sentence is about
    return _is_past(frame, first) and (came or told or _is_amount(frame, first))


def _is_talked_with(frame: Frame, first: int) -> bool:
    """`Vi har pratat med många boende`, `samtal med flera unga`: whom the parties met in a talk."""
    clause = frame.clause_at(first)
    said = frame.row.lower[clause.first : first] if frame.word(first - 1) == "med" else []
    talked = rules().talking.intersection(said)
    return bool(talked) and _is_past(frame, first)


def _is_amount(frame: Frame, first: int) -> bool:
    """`ett antal`, `hundratals`: an amount of its own, against `flera` and `många`, which often only describe."""
    word = frame.word(first)
    return word in ("en", "åtskilliga", "talrika", "otaliga") or word.endswith("tals") or is_like_article(word)


def _is_past(frame: Frame, first: int) -> bool:
    verbs = frame.clause_at(first).verbs
    told = any(frame.kind(at) in PAST for at in verbs)
    return told or _had(frame, first)


def _had(frame: Frame, first: int) -> bool:
    """`Några krogar hade brister`, `fick monteras`, `kom till mötet`: past tenses that look like auxiliaries."""
    return any(frame.word(at) in ("hade", "fick", "kom") for at in frame.clause_at(first).verbs)
