"""What a column is, told by the words of its header."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal, get_args

from extract.facts.actors import actor_in, without_actors
from extract.facts.municipalities import is_named, mentions
from extract.facts.periods import ends_in_season, names_period, without_period
from extract.rule_files import Table, load_table, one_of, section_of, strings, tables_of
from extract.texts.spelling import alike
from extract.word_lists import phrases, word_set

Role = Literal[
    "löfte",
    "mål",
    "aktivitet",
    "utfall",
    "mått",
    "status",
    "ansvarig",
    "kommentar",
    "period",
    "tid",
    "totalt",
    "nummer",
    "bakgrund",
    "tema",
    "fakta",
    "skillnad",
    "okänd",
]
FILE = Path(__file__).with_name("columns.toml")
EXACT, LONGER, LATER = 0.1, 0.01, 0.001
"""What decides between phrases that cover as much of a header: no slip, then more words, then standing earlier."""


@dataclass(frozen=True, slots=True)
class RoleWords:
    """The header words of one role, each phrase as its words."""

    role: Role
    phrases: tuple[tuple[str, ...], ...]
    signs: frozenset[str]
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A column's header understood: its role, the actor it names, and whether it names a period."""

    text: str
    role: Role
    actor: str = ""
    dated: bool = False

    @property
    def known(self) -> bool:
        """Whether any word of the header was recognised."""
        return self.role != "okänd" or self.dated or bool(self.actor)


@cache
def role_words() -> tuple[RoleWords, ...]:
    """The roles of `columns.toml`; an unknown key or role is refused."""
    return tuple(_role(entry) for entry in tables_of(_known(), "role", {"id", "words", "examples"}, {"signs"}))


@cache
def fillers() -> frozenset[str]:
    """Words of a header that say nothing of its column."""
    return word_set(section_of(_known(), "filler", {"words"}), "words")


@cache
def _deeds() -> tuple[str, ...]:
    return strings(section_of(_known(), "deeds", {"stems"}), "stems")


@cache
def _for_each() -> re.Pattern[str]:
    words = "|".join(strings(section_of(_known(), "each", {"words"}), "words"))
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)


def is_for_each(text: str) -> bool:
    """Whether a header says that its cells hold for each municipality, as "Mål per kommun" does."""
    return _for_each().search(text) is not None


@cache
def _document_labels() -> frozenset[str]:
    return word_set(section_of(_known(), "document", {"labels"}), "labels")


def labels_document(text: str) -> bool:
    """Whether a text is the label of what a document is, as "Handläggare:" is."""
    return " ".join(header_words(text)) in _document_labels()


def names_deed(text: str) -> bool:
    """Whether a text has a word for something done that is counted, as "Ort" has not and "Fotpatruller" has."""
    return any(stem in word for word in header_words(text) for stem in _deeds())


@cache
def _known() -> Table:
    return load_table(FILE, {"role", "filler", "deeds", "document", "each"})


def _role(entry: Table) -> RoleWords:
    role: Role = one_of(entry, "id", get_args(Role))
    return RoleWords(role, phrases(entry, "words"), word_set(entry, "signs"), strings(entry, "examples"))


@lru_cache(maxsize=4096)
def heading(text: str) -> Heading:
    """The header of a column understood; role `okänd` where no word of it is known."""
    actor = actor_in(_for_each().sub("", text))
    return Heading(text, _role_of(text), actor, names_period(text) or ends_in_season(text))


def header_words(text: str) -> tuple[str, ...]:
    """A header's words in lower case, without punctuation."""
    return tuple(re.findall(r"[^\W_]+(?:-[^\W_]+)*", text.lower().replace("\u00ad", "")))


def place_words(text: str) -> set[str]:
    """The words of the names of municipalities in a text."""
    return {word for found in mentions(text) for word in header_words(found.municipality.name)}


def _role_of(text: str) -> Role:
    for entry in role_words():
        if text.strip().lower() in entry.signs:
            return entry.role
    candidates = [header_words(form) for form in (text, without_actors(without_period(text)))]
    scored = [(_fit(words, entry), entry.role) for words in candidates for entry in role_words()]
    best = max((score for score, _ in scored), default=0.0)
    return next((role for score, role in scored if score == best), "okänd") if best > 0 else "okänd"


def _fit(words: tuple[str, ...], entry: RoleWords) -> float:
    """How much of the header the role's longest matching phrase covers; 0 where none stands in it."""
    content = [word for word in words if word not in fillers()]
    return max((_phrase_fit(words, phrase, len(content)) for phrase in entry.phrases), default=0.0)


def _phrase_fit(words: tuple[str, ...], phrase: tuple[str, ...], length: int) -> float:
    for start in range(len(words) - len(phrase) + 1):
        pairs = list(zip(words[start : start + len(phrase)], phrase, strict=True))
        if all(same_word(printed, word) for printed, word in pairs):
            exact = sum(printed == word for printed, word in pairs) / len(pairs)
            return len(phrase) / max(length, len(phrase)) + EXACT * exact + LONGER * len(phrase) - LATER * start
    return 0.0


def same_word(printed: str, word: str) -> bool:
    """Whether a word in lower case is another, or is so with a slip, and no name: "Orsa" is no "orsak"."""
    return printed == word or (alike(printed, word) and not is_named(printed))
