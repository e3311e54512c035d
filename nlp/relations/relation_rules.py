"""The rules of `relations.toml`, and what following them gives: parts of wholes, and counts said again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Literal, get_args

from extract.rule_files import Table, load_tables, one_of, strings
from extract.word_lists import word_set
from nlp.heads.sites import Draft
from nlp.values import value
from nlp.vocabulary.cues import Cues, cues
from nlp.vocabulary.word_lists import section_lists

Kind = Literal["del_av", "upprepar"]
_FILE = Path(__file__).with_name("relations.toml")


@dataclass(frozen=True, slots=True)
class Rule:
    """Phrases before a number that relate it to an earlier one; with `nouns`, only where it counts one of them."""

    id: str
    kind: Kind
    phrases: Cues
    nouns: frozenset[str]
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Words:
    """The word lists of `relations.toml`."""

    describing: frozenset[str]
    recorded: frozenset[str]
    joining_in: frozenset[str]
    spread: frozenset[str]
    wide: frozenset[str]
    of_their_own: frozenset[str]
    answers: tuple[str, ...]
    beside: frozenset[str]
    taking_away: frozenset[str]
    most: frozenset[str]
    passed_over: frozenset[str]
    owners: frozenset[str]
    pointing: frozenset[str]
    in_order: frozenset[str]
    more: frozenset[str]
    excepting: frozenset[str]
    verdicts: frozenset[str]
    grades: frozenset[str]
    following: frozenset[str]
    passed: frozenset[str]
    joints: frozenset[str]
    joined: frozenset[str]
    declined: frozenset[str]
    responding: frozenset[str]
    between: frozenset[str]
    totals: frozenset[str]
    accumulating: frozenset[str]
    singling: frozenset[str]
    spanning: frozenset[str]
    locative: frozenset[str]
    leading_to: frozenset[str]
    coming: frozenset[str]
    fresh: frozenset[str]
    removing: frozenset[str]
    months: frozenset[str]
    seasons: frozenset[str]
    weekdays: frozenset[str]
    thirds: frozenset[str]
    quarters: frozenset[str]
    weeks: frozenset[str]

    @property
    def parts_of_time(self) -> tuple[frozenset[str], ...]:
        """The parts of a year or a week, each list of one length."""
        return (self.months, self.seasons, self.weekdays, self.thirds, self.quarters, self.weeks)


@value
class Ties:
    """For each draft of a text the position of its whole, and of what it repeats; None where there is none.

    `wholes` are the positions of those whose parts also tell how the whole was meant.
    """

    part_of: list[int | None]
    repeats: list[int | None]
    rules: list[str]
    wholes: set[int] = field(default_factory=set)

    def tie(self, at: int, whole: int | None, rule: str) -> None:
        """Makes a count a part of another, by a rule."""
        self.part_of[at], self.rules[at] = whole, rule

    def repeat(self, at: int, first: int, rule: str) -> None:
        """Makes a count say another again, by a rule."""
        self.repeats[at], self.rules[at] = first, rule

    def parts_of(self, drafts: Sequence[Draft], whole: int) -> Iterator[Draft]:
        """The drafts that are tied to the one at a position as parts of it."""
        return (drafts[at] for at, of in enumerate(self.part_of) if of == whole)


words = cache(lambda: section_lists(_FILE, "words", Words))


@cache
def rules() -> tuple[Rule, ...]:
    """The rules of `relations.toml`; an unknown kind is refused."""
    return tuple(
        _read(table) for table in load_tables(_FILE, "relation", {"id", "kind", "phrases", "examples"}, {"nouns"})
    )


@cache
def part_rules() -> tuple[Rule, ...]:
    """The rules that make a number a part of an earlier one, in order."""
    return tuple(rule for rule in rules() if rule.kind == "del_av")


def _read(table: Table) -> Rule:
    kind, phrases = one_of(table, "kind", get_args(Kind)), cues(strings(table, "phrases"))
    return Rule(table.name, kind, phrases, word_set(table, "nouns"), strings(table, "examples"))
