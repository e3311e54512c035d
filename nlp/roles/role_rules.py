"""The rules of `roles.toml`, compiled and laid out so that few are tried around each number."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache
from operator import attrgetter
from pathlib import Path

from extract.rule_files import (
    RuleError,
    Table,
    any_section_of,
    checked,
    flag,
    pattern,
    read_table,
    strings,
    tables_of,
    text,
)
from extract.word_lists import word_set
from nlp.numerals.piece import Form
from nlp.roles.number_patterns import Sequence, sequences
from nlp.roles.roled import NO_NUMBER
from nlp.roles.rule_book import OPEN, ROLES, NumberClass, Rule, RuleBook, Side, Way
from nlp.texts.rows import Around
from nlp.values import replace

DATA = Path(__file__).with_name("roles.toml")


@cache
def rule_book() -> RuleBook:
    """The program's own rules."""
    return load_rules(DATA)


@cache
def rare_words() -> frozenset[str]:
    """The rare words of the program's own rules."""
    return rule_book().rare_words


@cache
def farthest() -> int:
    """How far from a number the rare words can stand that a rule needs."""
    return max(abs(offset) for way in rule_book().rare for offset, _ in way.sequence.needed)


@lru_cache(maxsize=16384)
def ways_between(
    form: Form, classes: frozenset[str], around: Around, *, rare: bool, opens: bool
) -> tuple[tuple[Rule, Sequence], ...]:
    """The rules of the program's own that may fit a number between these words, each with a sequence, remembered.

    `rare` says that a rare word stands near it, `opens` that it opens a sentence.
    """
    far, before, joint, after = around
    near = (*_ways_beside("left", before, form, classes), *_ways_beside("far", far, form, classes))
    found = rule_book().fitting(near, after, glued=not joint)
    found += _ways_behind(form, classes, after, glued=not joint, rare=rare)
    meant = (way for way in found if opens or not way.sequence.opening)
    ways = sorted((way for way in meant if way.sequence.admits_before(far, before)), key=attrgetter("order"))
    return tuple((way.rule, way.sequence) for way in ways)


@lru_cache(maxsize=8192)
def _ways_behind(form: Form, classes: frozenset[str], after: str, *, glued: bool, rare: bool) -> tuple[Way, ...]:
    """The same few words stand behind numbers again and again, whatever stands before them."""
    found = (*_ways_beside("right", after, form, classes), *_ways_anywhere(form, classes, rare=rare))
    return tuple(rule_book().fitting(found, after, glued=glued))


@lru_cache(maxsize=8192)
def _ways_beside(side: Side, word: str, form: Form, classes: frozenset[str]) -> tuple[Way, ...]:
    return rule_book().beside(side, word, form, classes)


@lru_cache(maxsize=1024)
def _ways_anywhere(form: Form, classes: frozenset[str], *, rare: bool) -> tuple[Way, ...]:
    """Few kinds of numbers make up nearly all."""
    return rule_book().anywhere(form, classes, rare=rare)


@lru_cache(maxsize=8192)
def classes_of(written: str, value: float | None) -> frozenset[str]:
    """The number classes of the program's own rules that a number of this value, written so, is of, remembered."""
    return frozenset(name for name, limits in rule_book().numbers.items() if limits.fits(written, value))


def load_rules(path: Path) -> RuleBook:
    """Read a rule file of roles; `RuleError` names the file and the rule that no number can fit."""
    whole = read_table(path)
    words = any_section_of(whole, "words")
    classes = {name: word_set(words, name) for name in words.values}
    limits = any_section_of(whole, "numbers").values
    numbers = {name: _number_class(path, name, value) for name, value in limits.items()}
    pieces = _pieces(path, classes)
    book = RuleBook((), numbers, defaultdict(list), defaultdict(list), defaultdict(list), [], [], pieces)
    rules: list[Rule] = []
    order = 0
    for table in tables_of(whole, "role", {"id", "role", "patterns", "examples"}, {"sure"}):
        rules.append(_rule(table))
        for sequence in _sequences(table, classes, numbers):
            order += 1
            _file(book, Way(order, rules[-1], sequence, _forms(numbers, sequence)))
    return replace(book, rules=tuple(rules), right=dict(book.right), left=dict(book.left), far=dict(book.far))


def _pieces(path: Path, classes: dict[str, frozenset[str]]) -> frozenset[str]:
    if "styck" not in classes:
        raise RuleError(f"{path.name}: ordklassen styck saknas i [words]")
    return classes["styck"]


def _rule(table: Table) -> Rule:
    role = text(table, "role")
    if role not in ROLES | {NO_NUMBER, OPEN}:
        raise table.refuse(f"rollen {role!r} finns inte")
    return Rule(text(table, "id"), role, flag(table, "sure", default=True), strings(table, "examples"))


def _sequences(table: Table, classes: dict[str, frozenset[str]], numbers: dict[str, NumberClass]) -> Iterator[Sequence]:
    for written in strings(table, "patterns"):
        try:
            yield from sequences(written, classes, numbers)
        except ValueError as error:
            raise table.refuse(f"mönstret {written!r}: {error}") from error


def _number_class(path: Path, name: str, value: object) -> NumberClass:
    table = Table(path.name, f"numbers.{name}", value if isinstance(value, dict) else {"?": value})
    checked(table, frozenset(), {"written", "low", "high", "forms", "capital"})
    written = pattern(table, "written") if "written" in table.values else None
    low, high = _limit(table, "low", float("-inf")), _limit(table, "high", float("inf"))
    return NumberClass(written, low, high, word_set(table, "forms"), flag(table, "capital"))


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
    (book.rare if way.sequence.needed else book.always).append(way)
