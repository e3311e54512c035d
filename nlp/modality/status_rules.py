"""The rules of `modality.toml`, and what a status is asked with and told by."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from extract.rule_files import Table, flag, load_tables, one_of, strings, text
from nlp.modality.status_words import FILE, words
from nlp.records import STATUSES, Precision, Status
from nlp.texts.signs import sign
from nlp.values import value
from nlp.vocabulary.categories import Sort
from nlp.vocabulary.cues import Cues, Index, Said, Span, cues, index_of, said_in
from nlp.vocabulary.frame import Frame

_PLACES = ("before", "ahead", "clause")


@dataclass(frozen=True, slots=True)
class Rule:
    """Phrases that give a status: just before the number, ahead of it or anywhere in its scope; not with `unless`.

    With `of` they give it only to nouns that end in one of these; in the file it is the name of a word list.
    """

    id: str
    status: Status
    where: str
    phrases: Cues
    unless: Cues
    examples: tuple[str, ...]
    governs: bool = False
    of: tuple[str, ...] = ()


@value
class Told:
    """A status and the rule that told it; `sure` is false where only the absence of other signs speaks for it."""

    status: Status
    rule: str
    sure: bool = True


@value
class Asked:
    """What a status depends on besides the words: where the number and its phrase stand, what it counts and how."""

    first: int
    last: int
    end: int
    sort: Sort
    precision: Precision
    per: str
    lemma: str = ""


@cache
def rules() -> tuple[Rule, ...]:
    """The rules of `modality.toml` in order; an unknown status is refused."""
    tables = load_tables(FILE, "status", {"id", "status", "where", "phrases", "examples"}, {"unless", "governs", "of"})
    return tuple(_rule(table) for table in tables)


@cache
def _index() -> Index:
    return index_of(known for rule in rules() for known in (rule.phrases, rule.unless))


SAYING = sign(lambda: _index().telling)


def said_by(frame: Frame) -> Said:
    """Which phrases of the rules a sentence says, and where."""
    return _said_by(frame) if frame.signs & SAYING else {}


@lru_cache(maxsize=16)
def _said_by(frame: Frame) -> Said:
    """The same, remembered, as the counts of a sentence are asked about one after the other."""
    return said_in(frame, _index())


def said_of_rule(frame: Frame, name: str) -> Sequence[Span]:
    """Where a sentence says a phrase of the rule with an id."""
    return said_by(frame).get(_by_id()[name].phrases, ())


def rules_said(said: Said) -> list[Rule]:
    """The rules that have a phrase among those a sentence says, in order."""
    places = _places_of_rules()
    return [rules()[at] for at in sorted([places[known] for known in said if known in places])]


@cache
def _places_of_rules() -> dict[Cues, int]:
    return {rule.phrases: at for at, rule in enumerate(rules())}


@cache
def _by_id() -> dict[str, Rule]:
    return {rule.id: rule for rule in rules()}


def _rule(table: Table) -> Rule:
    status, where = one_of(table, "status", STATUSES), one_of(table, "where", _PLACES)
    phrases, unless = cues(strings(table, "phrases")), cues(strings(table, "unless"))
    examples, governs = strings(table, "examples"), flag(table, "governs")
    return Rule(table.name, status, where, phrases, unless, examples, governs, _endings(table))


def _endings(table: Table) -> tuple[str, ...]:
    """The word list that a rule names as its `of`; none where it names none."""
    name = text(table, "of")
    if name and not hasattr(words(), name):
        raise table.refuse(f"ordlistan {name} finns inte i [words]")
    return tuple(getattr(words(), name)) if name else ()
