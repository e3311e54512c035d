"""Whom a header, a heading or a cell of responsible parties names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from extract.rule_files import Table, load_table, section_of, strings, tables_of, text

FILE = Path(__file__).with_name("actors.toml")
KEYS = {"id", "stems", "words", "examples"}
JOINT = "gemensamt"
PARTIES = {"polis", "kommun"}
LONGEST_SIGNATURE = 4
"""Words of a signature at the most, those between the parties included."""


@dataclass(frozen=True, slots=True)
class ActorWords:
    """The words of one actor, in the contract's name for it."""

    actor: str
    stems: tuple[str, ...]
    words: frozenset[str]
    examples: tuple[str, ...]

    def fit(self, word: str) -> int:
        """How many letters of a word in lower case name the actor; 0 where it does not."""
        whole = len(word) if word in self.words else 0
        return max([whole, *(len(stem) for stem in self.stems if word.startswith(stem))])


@cache
def actor_words() -> tuple[ActorWords, ...]:
    """The actors of `actors.toml`; a missing or an unknown key is refused."""
    return tuple(
        ActorWords(text(e, "id"), strings(e, "stems"), frozenset(strings(e, "words")), strings(e, "examples"))
        for e in tables_of(_known(), "actor", KEYS)
    )


@cache
def binding_words() -> frozenset[str]:
    """Words that may stand between parties."""
    return _around("binding")


@cache
def _themselves() -> frozenset[str]:
    return _around("themselves")


def _around(kind: str) -> frozenset[str]:
    return frozenset(strings(section_of(_known(), "around", {"binding", "themselves"}), kind))


@cache
def _known() -> Table:
    return load_table(FILE, {"actor", "around"})


def actor_in(text: str) -> str:
    """The actor that a text names: polis, kommun, gemensamt (both) or annan; empty where it names none."""
    words = re.findall(r"[^\W_]+(?:-[^\W_]+)*", text.lower())
    named = {actor for word in words if (actor := _named(word))}
    if JOINT in named or named >= PARTIES:
        return JOINT
    return next((entry.actor for entry in actor_words() if entry.actor in named), "")


def _named(word: str) -> str:
    """The actor that a word names, by the longest beginning that is known: a kommunpolis is of the police."""
    fits = [(entry.fit(word), entry.actor) for entry in actor_words()]
    longest, actor = max(fits, key=lambda fit: fit[0])
    return actor if longest else ""


def names_parties_only(heading: str) -> bool:
    """Whether a heading holds parties and nothing else, as "Polisen" or "Polis och kommun i samverkan:"."""
    words = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", heading.lower())
    named = [word for word in words if word not in binding_words()]
    return bool(named) and all(actor_in(word) for word in named)


def begins_with_party(text: str) -> bool:
    """Whether the first word of a sentence is a party's name, or one by which the parties speak of themselves."""
    first = text.split(maxsplit=1)[0].lower().rstrip(",.:") if text else ""
    return first in _themselves() or bool(actor_in(first))


def signed_by(text: str) -> str:
    """The actor that stands alone after the last sentence, as in "Minst 150 fotpatruller. Polis" or "(Kommun)"."""
    match = re.search(r"(?:[.!?]\s+|\()([^.!?()]+)\)?\.?$", text)
    last = match.group(1).split() if match else []
    known = all(word.lower() in binding_words() or actor_in(word) for word in last)
    alone = 0 < len(last) <= LONGEST_SIGNATURE and known
    return actor_in(" ".join(last)) if alone else ""


def without_actors(text: str) -> str:
    """The words of a header that name no actor."""
    return " ".join(word for word in text.split() if not actor_in(word))
