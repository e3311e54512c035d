"""Headings with the verb to promise: those that are a promise, and those that only say that promises follow."""

from __future__ import annotations

import re
from typing import Literal

from extract.facts.actors import actor_in, begins_with_party, binding_words
from extract.facts.columns import header_words, place_words
from extract.facts.periods import without_period
from extract.flow.heading_words import filler_words

NAMED = r"\b\w*(?:löftet|löftena|löften|åtagandet)\b(?:\s[^\s.:]+){0,5}?\s"
WAS = r"(?:var|innebar|löd|gick ut på|handlade om)(?=\s+att\b)"
VOW = re.compile(
    r"\b(?:ut)?lova(?:r|de|t|des|ts|s)?\b|\b(?:åtar|åtog|förbinder|förband) (?:vi )?(?:oss|sig)\b"
    rf"|{NAMED}(?:{WAS}|(?:är|innebär|lyder|går ut på|handlar om)(?=\s+att\b))",
    re.IGNORECASE,
)
"""A verb of promising, or what the promise was or is: "Löftet innebar att …"."""
WHAT_OF = re.compile(
    r"(?:\S+ ){0,2}?\w*löfte(?:t|na)?\b(?: \S+){0,3}? (?:(?:med|har|på|och|har haft) )?(?:särskil\w+ )?"
    r"(?:fokus på|fokuserar på|inriktning på|inriktat mot|handlar om|gäller|innebär|avser|omfattar) \w",
    re.IGNORECASE,
)
TO_DO = re.compile(r"\batt \w")
PAST = re.compile(
    rf"\b(?:ut)?lovade(?:s)?\b|\bhar (?:ut)?lovat\b(?= (?:\w+ ){{0,2}}att\b)|\båtog sig\b|{NAMED}{WAS}", re.IGNORECASE
)
SHOULD = re.compile(r"(?:Enligt (?:\S+ )??\w*(?:löftet|löftena|åtagandet) skulle|(?:\S+ ){1,4}?skulle) (?!ha\b)")
UNTOLD = re.compile(
    r"\b(?:en (?:lång )?rad|ett (?:\w+ )?antal|flera|några|olika) (?:\w+ )?(?:insatser|aktiviteter|åtgärder|saker)"
    r"(?=[.,:]|$| (?:för att|i syfte att|under|tillsammans)\b)",
    re.IGNORECASE,
)
"""What only a list elsewhere tells, as in "lovade att genomföra en rad insatser för att öka tryggheten"."""
BETWEEN = re.compile(r"(?<=[a-zåäö]\.)\s+(?=[A-ZÅÄÖ])")
OF_WHAT_WAS = re.compile(r"\b(?:alla|samtliga|flera|de|våra|årets|några|övriga)\s+utlovade$", re.IGNORECASE)
"""The form of the verb that only says which things are meant, as in "Samtliga utlovade insatser"."""
SENTENCE_END = re.compile(r"[.!?](?:\s|$)")
PLACE = re.compile(r"^\d{1,2}[.)]\s+")
"""The place of a promise among others."""
FEWEST = 2
"""A promise names what is promised in at least so many words, unless it says what is to be done."""


def vow_in(text: str) -> Literal["löfte", "rubrik", ""]:
    """Whether a heading promises something, only says or asks what promises follow, or has no such verb."""
    match = VOW.search(text)
    if match is None or OF_WHAT_WAS.search(text[: match.end()]):
        return ""
    if text.rstrip().endswith("?"):
        return "rubrik"
    told = text[match.end() :]
    if UNTOLD.search(told):
        return "rubrik"
    return "löfte" if len(_promised(told)) >= (1 if TO_DO.search(told) else FEWEST) else "rubrik"


def _promised(text: str) -> list[str]:
    """The words that say what is promised: no time, no party, no municipality, nobody whom it is promised to."""
    named = place_words(text)
    words = header_words(without_period(text))
    unsaid = filler_words().of_vows | binding_words()
    return [word for word in words if word not in unsaid and not actor_in(word) and not _names(word, named)]


def _names(word: str, named: set[str]) -> bool:
    return word in named or word.removesuffix("s") in named or word.isdigit()


def says_what_of(text: str) -> bool:
    """Whether a paragraph says what a promise is about: "Medborgarlöfte 2018 med fokus på buskörning"."""
    return WHAT_OF.match(text) is not None


def was_promised(text: str) -> bool:
    """Whether each sentence of a paragraph tells what somebody promised: "Staden lovade att bygga ut parken"."""
    sentences = BETWEEN.split(PLACE.sub("", text))
    return text.endswith(".") and all(map(_was_promised, sentences))


def _was_promised(sentence: str) -> bool:
    vowed = PAST.search(sentence) is not None and vow_in(sentence) == "löfte"
    return len(SENTENCE_END.findall(sentence)) == 1 and (vowed or _should_do(sentence))


def _should_do(text: str) -> bool:
    """Whether a party is said to have had something to do: "Polisen skulle göra 20 kontroller"."""
    return SHOULD.match(text) is not None and (begins_with_party(text) or text.startswith("Enligt"))
