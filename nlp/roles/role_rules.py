"""The rules of `roles.toml`, compiled and laid out so that few are tried around each number."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from operator import attrgetter
from pathlib import Path
from typing import Literal, get_args

from nlp.numerals.piece import Form
from nlp.roles.number_patterns import Sequence, sequences
from nlp.texts.rule_files import RuleError, Table, load_tables, read_toml, strings, text

Role = Literal[
    "årtal", "datum", "klockslag", "ålder", "lagrum", "procent", "bråk", "belopp", "telefon", "väg", "årskurs", "vecka",
    "hastighet", "namn", "rang", "varaktighet", "ordningstal", "beteckning", "avstånd", "vikt", "takt", "befolkning",
    "period", "betyg", "skillnad",
]  # fmt: skip

DATA = Path(__file__).with_name("roles.toml")
NO_NUMBER = "inget tal"
OPEN = "öppet"
ROLES = frozenset(get_args(Role))
LABELS = frozenset({"period", "rang", "beteckning", "namn", "årskurs", "vecka", "väg"})
"""Roles that a word before a number gives it; before a word of pieces it counts all the same: `T1, 6 st`."""


@dataclass(frozen=True, slots=True)
class NumberClass:
    """A limit on the number of a pattern: how it is written, its value, its form."""

    written: re.Pattern[str] | None
    low: float
    high: float
    forms: frozenset[str]
    capital: bool

    def fits(self, written: str, value: float | None) -> bool:
        """Whether a number of this value, written so, is of this class; its form is another matter."""
        if self.capital and not written[:1].isupper():
            return False
        if self.written and not self.written.fullmatch(written):
            return False
        return value is None or self.low <= value <= self.high


@dataclass(frozen=True, slots=True)
class Rule:
    """One `[[role]]` of the rule file; in an example, [] marks a number that the rule must decide."""

    id: str
    role: str
    sure: bool
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Way:
    """One way in which a rule's patterns can fit; `order` ranks them all, and the first that fits decides."""

    order: int
    rule: Rule
    sequence: Sequence
    forms: frozenset[str]

    def is_for(self, form: Form, classes: frozenset[str], *, glued: bool) -> bool:
        """Whether the way is meant for such a number; compounds and shapes have roles of their own unless named."""
        if self.sequence.number_glued and not glued:
            return False
        if self.sequence.number and self.sequence.number not in classes:
            return False
        return form in self.forms or (not self.forms and form not in ("compound", "shape"))

    @property
    def is_label(self) -> bool:
        """Whether only what stands before a number makes a label of it."""
        return self.rule.role in LABELS and not self.sequence.right


@dataclass(frozen=True, slots=True)
class RuleBook:
    """All ways, by the word that they need: right of the number, left of it, or left with one token between."""

    rules: tuple[Rule, ...]
    numbers: dict[str, NumberClass]
    right: dict[str, list[Way]]
    left: dict[str, list[Way]]
    far: dict[str, list[Way]]
    always: list[Way]
    pieces: frozenset[str]

    def ways(self, form: Form, classes: frozenset[str], far: str, before: str, after: str, *, glued: bool) -> list[Way]:
        """The ways for a number of this form and these classes that can fit between these words, in their order.

        `far` stands before `before`; `glued` says that nothing stands between `before` and the number.
        """
        found = (*self.right.get(after, ()), *self.left.get(before, ()), *self.far.get(far, ()), *self.always)
        counts = after in self.pieces and not glued
        meant = (way for way in found if way.is_for(form, classes, glued=glued) and not (counts and way.is_label))
        return sorted((way for way in meant if way.sequence.admits(far, before, after)), key=attrgetter("order"))


@cache
def rule_book() -> RuleBook:
    """The program's own rules."""
    return load_rules(DATA)


@lru_cache(maxsize=16384)
def ways_between(
    form: Form, classes: frozenset[str], far: str, before: str, joint: str, after: str
) -> tuple[tuple[Rule, Sequence], ...]:
    """The rules of the program's own that may fit a number between these words, each with a sequence, remembered.

    `joint` is what stands between `before` and the number: a blank, or nothing.
    """
    ways = rule_book().ways(form, classes, far, before, after, glued=not joint)
    return tuple((way.rule, way.sequence) for way in ways)


@lru_cache(maxsize=8192)
def classes_of(written: str, value: float | None) -> frozenset[str]:
    """The number classes of the program's own rules that a number of this value, written so, is of, remembered."""
    return frozenset(name for name, limits in rule_book().numbers.items() if limits.fits(written, value))


def load_rules(path: Path) -> RuleBook:
    """Read a rule file of roles; `RuleError` names the file and the rule that no number can fit."""
    tables = read_toml(path)
    classes = {name: _words(path, name, value) for name, value in _section(path, tables, "words").items()}
    numbers = {name: _number_class(path, name, value) for name, value in _section(path, tables, "numbers").items()}
    book = RuleBook((), numbers, defaultdict(list), defaultdict(list), defaultdict(list), [], _pieces(path, classes))
    rules: list[Rule] = []
    order = 0
    for table in load_tables(path, "role", {"id", "role", "patterns", "examples"}, {"sure"}):
        rules.append(_rule(table))
        for sequence in _sequences(table, classes, numbers):
            order += 1
            _file(book, Way(order, rules[-1], sequence, _forms(numbers, sequence)))
    return RuleBook(tuple(rules), numbers, dict(book.right), dict(book.left), dict(book.far), book.always, book.pieces)


def _pieces(path: Path, classes: dict[str, frozenset[str]]) -> frozenset[str]:
    if "styck" not in classes:
        raise RuleError(f"{path.name}: ordklassen styck saknas i [words]")
    return classes["styck"]


def _rule(table: Table) -> Rule:
    role = text(table, "role")
    if role not in ROLES | {NO_NUMBER, OPEN}:
        raise table.refuse(f"rollen {role!r} finns inte")
    sure = table.values.get("sure", True)
    if not isinstance(sure, bool):
        raise table.refuse("sure ska vara true eller false")
    return Rule(text(table, "id"), role, sure, strings(table, "examples"))


def _sequences(table: Table, classes: dict[str, frozenset[str]], numbers: dict[str, NumberClass]) -> Iterator[Sequence]:
    for pattern in strings(table, "patterns"):
        try:
            yield from sequences(pattern, classes, numbers)
        except ValueError as error:
            raise table.refuse(f"mönstret {pattern!r}: {error}") from error


def _section(path: Path, tables: dict[str, object], name: str) -> dict[str, object]:
    section = tables.get(name)
    if not isinstance(section, dict):
        raise RuleError(f"{path.name}: avsnittet [{name}] saknas")
    return section


def _words(path: Path, name: str, value: object) -> frozenset[str]:
    return frozenset(strings(Table(path.name, f"words.{name}", {"words": value}), "words"))


def _number_class(path: Path, name: str, value: object) -> NumberClass:
    table = Table(path.name, f"numbers.{name}", value if isinstance(value, dict) else {"?": value})
    unknown = set(table.values) - {"written", "low", "high", "forms", "capital"}
    if unknown:
        raise table.refuse(f"okänd nyckel {', '.join(sorted(unknown))}")
    try:
        written = re.compile(text(table, "written")) if "written" in table.values else None
    except re.error as error:
        raise table.refuse(f"written går inte att läsa ({error})") from error
    low, high = _limit(table, "low", float("-inf")), _limit(table, "high", float("inf"))
    return NumberClass(written, low, high, frozenset(strings(table, "forms")), bool(table.values.get("capital", False)))


def _limit(table: Table, key: str, default: float) -> float:
    value = table.values.get(key, default)
    if not isinstance(value, int | float):
        raise table.refuse(f"{key} ska vara ett tal")
    return value


def _forms(numbers: dict[str, NumberClass], sequence: Sequence) -> frozenset[str]:
    return numbers[sequence.number].forms if sequence.number else frozenset()


def _file(book: RuleBook, way: Way) -> None:
    """Put a way where it is looked up by a word beside the number; to the right first, as units are rarer."""
    left, right = way.sequence.left, way.sequence.right
    for shelf, elements in ((book.right, right[:1]), (book.left, left[:1]), (book.far, left[1:2])):
        if elements and elements[0].literal:
            for word in elements[0].words:
                shelf[word].append(way)
            return
    book.always.append(way)
