"""What a phrase says of a count where the kind of thing that is counted makes it say something else."""

from __future__ import annotations

from nlp.heads.head_words import words as times_words
from nlp.modality.planned import planned
from nlp.modality.scope import Scope
from nlp.modality.states import state_words
from nlp.modality.status_rules import Asked, Rule, Told
from nlp.modality.status_words import words
from nlp.vocabulary.categories import OTHER
from nlp.vocabulary.frame import Frame

# Before `till` and a place these tell that it stands or was done somewhere else, before a time that it was put off.
_MOVED = frozenset({"flyttats", "flyttades", "flyttat", "flyttade", "flyttad", "flyttas", "flytta"})
_HAD_TO = frozenset({"fick", "fått", "behövde", "måste"})
_LATER = frozenset({"nästa", "kommande", "senare", "efter", "början", "slutet", "mitten", "nyåret", "annat"})
_STAYING = frozenset({"kvarstår"})


def adjusted(frame: Frame, asked: Asked, rule: Rule, scope: Scope) -> Told:
    """`kommer att … minst N` is a promise."""
    if rule.id == "på-gång" and asked.precision == "minst":
        return Told("mål", "löfte-minst")
    if rule.id in ("ansökan", "beslutat") and asked.sort.category in ("beslut", "insats", "anmälan", "böter"):
        return Told("utfört", "utfört", sure=False)
    if rule.id == "ansökan" and frame.says(words().refusing, frame.first, frame.last):
        met = asked.sort.nature in ("plats", "person")
        return Told("utfört", "utfört", sure=False) if met else Told("ej utfört", "ansökan-avslagen", sure=False)
    if rule.id == "på-gång" and _is_left_there(frame, asked, scope):
        return Told("pågående", "nivå-kvar", sure=False)
    if rule.id == "inställt" and _is_moved_elsewhere(frame, asked):
        return Told("utfört", "utfört", sure=False)
    if rule.id == "nivå-utöver" and asked.sort.nature in ("aktivitet", "utfall"):
        return Told("utfört", "utfört")
    if rule.id == "nivå" and _is_past_place(frame, asked):
        return Told("utfört", "utfört", sure=frame.word(frame.clause_at(asked.first).first) == "bland")
    if rule.id == "nivå" and asked.lemma.endswith(words().lasting):
        return Told("pågående", "nivå")
    if rule.id == "nivå" and asked.sort.nature in ("aktivitet", "utfall") and not asked.per:
        return planned(frame, asked, scope) or Told("utfört", "utfört", sure=False)
    return Told(rule.status, rule.id)


def _is_moved_elsewhere(frame: Frame, asked: Asked) -> bool:
    """`Tre kameror flyttades till torget`, and not to another time: `Ett möte flyttat till våren`, `… till 2025`.

    What is no activity is moved to a place where no time is told: `Två bilar fick flyttas`.
    """
    moved = next((at for at in range(frame.first, frame.last) if frame.word(at) in _MOVED), frame.last)
    to = frame.over(moved + 1, "noun", "numeral", "adverb")
    said = frame.word(to + 1)
    later = said in times_words().times or said in _LATER or said.isdecimal()
    if moved < frame.last and frame.word(to) != "till":
        return frame.word(moved - 1) in _HAD_TO and asked.sort.nature != "aktivitet"
    return moved < frame.last and not later


def _is_left_there(frame: Frame, asked: Asked, scope: Scope) -> bool:
    """`15 skyltar bytta, 3 kvarstår`: things and findings are there still; of what is undertaken it is to be done."""
    if asked.sort.nature == "aktivitet" or not asked.lemma or asked.lemma in state_words().undertakings:
        return False
    places = [at for first, last in scope.spans for at in range(first, last) if frame.word(at) in _STAYING]
    to_do = any(frame.word(at + 1) == "att" for at in places)  # `Tillsyn kvarstår att göra på 6 ställen`
    return bool(places) and not to_do


def _is_past_place(frame: Frame, asked: Asked) -> bool:
    """`Hos 4 av butikerna fanns fel`, `Bland dem fanns två barn`: where something was found, and who was met."""
    clause = frame.clause_at(asked.first)
    if frame.word(clause.first) == "bland" and frame.word(clause.first + 1) != "annat":
        return True
    if not any(frame.word(at) == "fanns" for at in clause.verbs):
        return False
    if asked.sort.nature == "plats" or asked.sort.category == OTHER:
        return frame.kind(asked.first - 1) == "preposition"
    return asked.sort.nature == "person" and words().closing.isdisjoint(frame.words)
