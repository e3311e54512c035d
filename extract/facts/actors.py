"""Whom a header, a heading or a cell of responsible parties names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from extract.facts.municipalities import mentions
from extract.rule_files import Table, any_tables_of, load_table, section_of, text
from extract.word_lists import lists_of, word_set

FILE = Path(__file__).with_name("actors.toml")
SHORTEST_UNIT = 3
"""So many letters at least stand before the ending of a part's name."""
JOINT = "gemensamt"
PARTIES = {"polis", "kommun"}
LONGEST_SIGNATURE = 4
"""Words of a signature at the most, those between the parties included."""


@dataclass(frozen=True, slots=True)
class ActorWords:
    """The words of one actor, in the contract's name for it: its own names, and those of its parts."""

    actor: str
    stems: tuple[str, ...]
    words: frozenset[str]
    parts: frozenset[str]
    units: tuple[str, ...]
    endings: tuple[str, ...]
    never: tuple[str, ...]
    answers: tuple[str, ...]
    short: frozenset[str]
    examples: tuple[str, ...]

    def fit(self, word: str) -> int:
        """How many letters of a word in lower case name the actor, by its ending the fewest; 0 where it does not."""
        whole = len(word) if word in self.words | self.parts else 0
        begun = max([whole, *(len(stem) for stem in (*self.stems, *self.units) if word.startswith(stem))])
        return begun or int(self._ends_as_unit(word))

    def may_answer(self, word: str) -> bool:
        """Whether a word names a part of the actor where somebody who answers for something is named."""
        return word in self.short or word.startswith(self.answers)

    def _ends_as_unit(self, word: str) -> bool:
        endings = tuple(ending for ending in self.endings if len(word) >= len(ending) + SHORTEST_UNIT)
        return word.endswith(endings) and not word.startswith(self.never)

    def is_unit(self, word: str) -> bool:
        """Whether a word names a part of the actor, and not the actor itself."""
        return word not in self.words and not word.startswith(self.stems) and self.fit(word) > 0


@cache
def actor_words() -> tuple[ActorWords, ...]:
    """The actors of `actors.toml`; a missing or an unknown key is refused."""
    entries = any_tables_of(_known(), "actor")
    return tuple(lists_of(entry, ActorWords, besides={"id"}, actor=text(entry, "id")) for entry in entries)


@cache
def binding_words() -> frozenset[str]:
    """Words that may stand between parties."""
    return _around("binding")


@cache
def _themselves() -> frozenset[str]:
    return _around("themselves")


def _around(kind: str) -> frozenset[str]:
    return word_set(section_of(_known(), "around", {"binding", "themselves"}), kind)


@cache
def _known() -> Table:
    return load_table(FILE, {"actor", "around"})


def actor_in(text: str) -> str:
    """The actor that a text names: polis, kommun, gemensamt (both) or annan; empty where it names none."""
    return _of({actor for word in _words(text) if (actor := _named(word))})


def answering(text: str) -> str:
    """The actor that a cell of who answers for something names, there by single words such as "Fritid" too."""
    words = _words(text)
    named = {actor for word in words if (actor := _named(word))}
    return _of(named | {entry.actor for entry in actor_words() if any(map(entry.may_answer, words))})


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+(?:-[^\W_]+)*", text.lower())


def _of(named: set[str]) -> str:
    """The one actor of those that are named."""
    if JOINT in named or named >= PARTIES:
        return JOINT
    return next((entry.actor for entry in actor_words() if entry.actor in named), "")


def _named(word: str) -> str:
    """The actor that a word names, by the longest beginning that is known: a kommunpolis is of the police."""
    fits = [(entry.fit(word), entry.actor) for entry in actor_words()]
    longest, actor = max(fits, key=lambda fit: fit[0])
    return actor if longest else ""


def names_parties_only(heading: str) -> bool:
    """Whether a heading holds parties, their places and nothing else: "Polis och kommun", "Lokalpolisområde Mora"."""
    words = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", heading.lower())
    places = {word for found in mentions(heading) for word in found.municipality.name.lower().split()}
    named = [word for word in words if word not in binding_words() and word not in places]
    return bool(named) and all(actor_in(word) for word in named)


def names_units_only(heading: str) -> bool:
    """Whether a heading holds names of parts of a party and nothing else, as "Skolan" or "Socialtjänsten"."""
    words = [w for w in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", heading.lower()) if w not in binding_words()]
    return bool(words) and all(any(entry.is_unit(word) for entry in actor_words()) for word in words)


def begins_with_party(text: str) -> bool:
    """Whether the first word of a sentence is a party's name, or one by which the parties speak of themselves."""
    first = text.split(maxsplit=1)[0].lower().rstrip(",.:") if text else ""
    return first in _themselves() or bool(actor_in(first))


def signed_by(text: str) -> str:
    """The actor that stands alone after the last sentence, as in "Minst 150 fotpatruller. Polis" or "(Kommun)".

    In brackets its name may stand beside it: "(Bostadsbolaget Orsa Hem)".
    """
    match = re.search(r"(?:[.!?]\s+|(\())([^.!?()]+)\)?\.?$", text)
    last = match[2].split() if match else []
    named = match is not None and match[1] is not None
    known = all(word.lower() in binding_words() or actor_in(word) or (named and word[0].isupper()) for word in last)
    alone = 0 < len(last) <= LONGEST_SIGNATURE and known
    return actor_in(" ".join(last)) if alone else ""


def labelled_by(text: str) -> str:
    """The actor that a text begins with as its label, as in "Polisen: 12 kontroller"."""
    label, colon, rest = text.partition(":")
    return actor_in(label) if colon and rest.strip() and names_parties_only(label) else ""


def without_actors(text: str) -> str:
    """The words of a header that name no actor."""
    return " ".join(word for word in text.split() if not actor_in(word))
