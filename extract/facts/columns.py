"""What a column is, told by the words of its header."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, Literal, get_args

from extract.facts.actors import actor_in, without_actors
from extract.facts.periods import names_period, without_period
from extract.texts.spelling import alike

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
    "tema",
    "fakta",
    "skillnad",
    "okänd",
]
KEYS = {"id", "words", "examples", "signs"}
FILLERS = frozenset(
    {"för", "i", "av", "med", "under", "per", "om", "och", "den", "det", "de", "vår", "våra", "eller", "till"}
)


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
    """The vocabulary of `columns.toml`; an unknown key or role is an error that names it."""
    raw = tomllib.loads(files("extract.facts").joinpath("columns.toml").read_text(encoding="utf-8"))
    return tuple(_role(entry) for entry in raw["role"])


def _role(entry: dict[str, Any]) -> RoleWords:
    if unknown := set(entry) - KEYS:
        raise ValueError(f"columns.toml: unknown key {sorted(unknown)} in role {entry.get('id')}")
    if entry["id"] not in get_args(Role):
        raise ValueError(f"columns.toml: unknown role {entry['id']}")
    phrases = tuple(tuple(phrase.split()) for phrase in entry["words"])
    return RoleWords(entry["id"], phrases, frozenset(entry.get("signs", ())), tuple(entry["examples"]))


@lru_cache(maxsize=4096)
def heading(text: str) -> Heading:
    """The header of a column understood; role `okänd` where no word of it is known."""
    return Heading(text, _role_of(text), actor_in(text), names_period(text))


def header_words(text: str) -> tuple[str, ...]:
    """A header's words in lower case, without punctuation."""
    return tuple(re.findall(r"[^\W_]+(?:-[^\W_]+)*", text.lower().replace("\u00ad", "")))


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
    content = [word for word in words if word not in FILLERS]
    return max((_phrase_fit(words, phrase, len(content)) for phrase in entry.phrases), default=0.0)


def _phrase_fit(words: tuple[str, ...], phrase: tuple[str, ...], length: int) -> float:
    for start in range(len(words) - len(phrase) + 1):
        pairs = list(zip(words[start : start + len(phrase)], phrase, strict=True))
        if all(alike(printed, word) for printed, word in pairs):
            exact = sum(printed == word for printed, word in pairs) / len(pairs)
            return len(phrase) / max(length, len(phrase)) + 0.1 * exact + 0.01 * len(phrase) - 0.001 * start
    return 0.0
