"""Which texts of a letter, a press notice or minutes tell of something done."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from extract.facts.actors import begins_with_party
from extract.facts.columns import header_words
from extract.facts.subjects import speaks_of_promises
from extract.flow.headings import PROMISED, promises
from extract.flow.tenses import IN_THE_PAST
from extract.rule_files import read_table
from extract.word_lists import lists_of

FILE = Path(__file__).with_name("deeds.toml")
SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ–\d])")
MONTHS = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
NO_FIGURE = re.compile(
    rf"\b\d{{4}}-\d{{2}}-\d{{2}}|\b\d{{1,2}}\s(?:{MONTHS})\b|\b(?:19|20)\d\d\b|\bkl\.?\s?\d[\d.:–-]*"
    r"|§+\s?\d+|\b(?:löfte|nr|punkt|dnr|paragraf)\.?\s\d+",
    re.IGNORECASE,
)
"""Dates, hours and numbers of places in a text, which say nothing of how much was done."""
STATE = re.compile(r"\bär\s(?:nu\s)?(?:\w{3,}(?:da|ta|na|dd|tt|ad|at|en)|klar[ta]?|färdig[ta]?)\b", re.IGNORECASE)
"""What something has become, as in "Buskarna är klippta" and "Ett är klart"."""
NOW = re.compile(r"\b(?:finns|är|omfattar|deltar|ingår)\s(?:nu|numera|i dag)\b", re.IGNORECASE)
"""How far something has come, as in "Grannsamverkan finns nu i 32 områden"; a deed where it says how much."""
FIGURE = re.compile(r"\d")
INFORMATION, ABOUT = "information", ("till", "om", "för")
"""A heading of information to somebody, or about something, tells what was done and is its theme."""
SHORTEST = 5
"""A report of at most so many words may have no verb."""
OWNS = re.compile(
    r"\b(?:har|hade)\b(?!(?:\s+[^\s.]+){0,8}?\s+(?!att\b|ett\b|inget\b)\w{2,}(?:[aifrgknlpst]t|ts)\b)", re.IGNORECASE
)
"""The verb to have with no verb of something done after it, as in "om ni har frågor"."""
WHEN = re.compile(r"^(?:När|Då|Sedan)\b[^.,]*?(?=\blovade\b)", re.IGNORECASE)
"""When something was promised, as in "När året började lovade vi …"."""
SHOWS = re.compile(
    r"(?:Så här|Så|Här|Nedan)\s(?:blev|gick|svarar|berättar|följer|ser|visar|redovisas?|kan|finns|läser)\b[^\d,]*$",
    re.IGNORECASE,
)
"""A sentence that only says what the text below it tells, as "Så här blev resultatet." does."""
DONE = re.compile(
    r"\bhar (?:[^\s.]+ ){0,4}?(?P<verb>(?!fått\b|varit\b|haft\b|ett\b)\w{2,}[aifrgknlpst]t)\b"
    r"|\b(?P<past>\w{3,}(?:ade|kte|pte|mde|lde|rde|gde|nde))\b",
    re.IGNORECASE,
)
"""A verb of what was done, in the past or after "har"."""
LASTING = re.compile(
    r"\b(?:har|hade)\s(?:sedan\s)?länge\b|\b(?:har|hade)\s(?:\w+\s){0,2}?(?:varit|blivit|upplevts|upplevt)\s(?:en|ett|som)\b",
    re.IGNORECASE,
)
"""How something has long been, as in "Trafiken har länge upplevts som störande": without a figure it says no more."""
SURVEYED = re.compile(
    r"\b(?:be)?svara(?:de|t|ts|des)\b.*\b\w*(?:enkät|undersökning|fråg|mätning)"
    r"|\b\w*(?:enkät|undersökning|mätning)\w*\b.*\b(?:be)?svara(?:de|t|ts|des)\b",
    re.IGNORECASE,
)
"""How many answered a survey, which nobody promised."""
FULFILLED = re.compile(r"\blöften(?:a)?\b.*\b(?:uppfyll|infria|nådd|klar)", re.IGNORECASE)
"""A sentence of how many promises were kept."""


@dataclass(frozen=True, slots=True)
class DeedWords:
    """Beginnings of words of sentences about the text itself, number words, and headings over no deed or no theme.

    `any`: the first letters of words of any deed, which do not tell one from another. `vague` words say how many and
    no number. A sentence that begins with one of `itself`, not behind one of `beyond`, or in which "they" do something
    `resting`, or something is said to be `made`, is about the document; a number of `parts` of it, or of the year,
    counts nothing that was done. Promises come from `sources`, and what those have `shown`.
    """

    about: tuple[str, ...]
    any: frozenset[str]
    numbers: frozenset[str]
    vague: frozenset[str]
    itself: tuple[str, ...]
    beyond: frozenset[str]
    resting: tuple[str, ...]
    made: tuple[str, ...]
    sources: tuple[str, ...]
    shown: tuple[str, ...]
    parts: frozenset[str]
    formal: tuple[str, ...]
    ahead: tuple[str, ...]
    neutral: tuple[str, ...]
    origins: dict[str, bool]
    introductions: dict[str, bool]
    examples: dict[str, bool]


deed_words = cache(lambda: lists_of(read_table(FILE), DeedWords))


def tells_deed(text: str) -> bool:
    """Whether any sentence tells of something done, and not only of the promise, the meeting or the writer."""
    return any(_is_deed(sentence) for sentence in SENTENCE.split(text))


def tells_of_itself(text: str) -> bool:
    """Whether a text, in whole sentences, tells only of the promise, the meeting or the writer, or of what is next."""
    if not text.endswith(".") or promises(text):
        return False
    planned = len(text.split()) > SHORTEST and FIGURE.search(text) is None and not tells_deed(text)
    return planned or all(_is_about(sentence) for sentence in SENTENCE.split(text))


def _is_deed(sentence: str) -> bool:
    if (
        SHOWS.match(sentence)
        or SURVEYED.search(sentence)
        or (LASTING.search(sentence) and not says_in_figures(sentence))
    ):
        return False
    rest = OWNS.sub("", PROMISED.sub("", WHEN.sub("", sentence)))
    past = IN_THE_PAST.search(rest) or STATE.search(rest) or (says_how_much(rest) and NOW.search(rest))
    return bool(past) and not promises(sentence) and not _is_about(sentence)


def _is_about(sentence: str) -> bool:
    """Whether a sentence is about the promise, the meeting or the writer, and does not say how much was done."""
    if FULFILLED.search(sentence):
        return True
    words = re.findall(r"[^\W\d_]+", sentence.lower())
    if not any(word.startswith(deed_words().about) for word in words):
        return False
    return not says_how_much(sentence) and not _begins_with_deed(sentence)


def _begins_with_deed(sentence: str) -> bool:
    """Whether a party is said to have done something else first, as in "Polisen besökte alla och berättade om …"."""
    done = next(((found["verb"] or found["past"]).lower() for found in DONE.finditer(sentence)), "")
    told = done == "" or done.startswith((*deed_words().about, *deed_words().resting))
    return begins_with_party(sentence) and not speaks_of_promises(sentence) and not told


def says_how_much(text: str) -> bool:
    """Whether a text has a figure, or a number in words, that is no date and no place in a list."""
    return says_number(text) or not deed_words().vague.isdisjoint(re.findall(r"[^\W\d_]+", text.lower()))


def says_number(text: str) -> bool:
    """Whether it is a number that says how much, and no word such as "flera"."""
    return says_in_figures(text) or not deed_words().numbers.isdisjoint(re.findall(r"[^\W\d_]+", text.lower()))


def says_in_figures(text: str) -> bool:
    """Whether a text has a figure that is no date and no place in a list."""
    return FIGURE.search(NO_FIGURE.sub("", text)) is not None


def tells_of_survey(text: str) -> bool:
    """Whether a text tells how many answered a survey."""
    return SURVEYED.search(text) is not None


def is_formal(heading: str) -> bool:
    """Whether nothing under a heading tells of something done: decisions, those present, what comes next."""
    return any(word.startswith(deed_words().formal) for word in header_words(heading))


def looks_ahead(heading: str) -> bool:
    """Whether a heading says that what shall be done next stands under it."""
    return any(word.startswith(deed_words().ahead) for word in header_words(heading))


def is_neutral(heading: str) -> bool:
    """Whether a heading is no theme of what is told under it."""
    words = header_words(heading)
    if words[:1] == (INFORMATION,) and words[1:2] and words[1] in ABOUT:
        return False
    return any(word.startswith(deed_words().neutral) for word in words)
