"""The word lists of a rule file as one class: a list is added by naming it in the file and in the class."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from typing import TypeVar, get_type_hints

from extract.rule_files import Table, answers, checked, number, pairs, pattern, strings, text

Lists = TypeVar("Lists")
Reader = Callable[[Table, str], object]


def lists_of(
    table: Table,
    kind: type[Lists],
    /,
    *,
    besides: AbstractSet[str] = frozenset(),
    readers: Mapping[object, Reader] | None = None,
    **made: object,
) -> Lists:
    """The class with each field read from the key of its name, as its type asks for; other keys are refused.

    Fields that are `made` of something else have no key; keys `besides` those of the fields are read elsewhere. The
    `readers` are for types of lists that are the caller's own.
    """
    known = {**_READERS, **(readers or {})}
    listed = {name: hint for name, hint in get_type_hints(kind).items() if name not in made}
    checked(table, listed.keys() | besides)
    return kind(**made, **{name: known[hint](table, name) for name, hint in listed.items()})


def word_set(table: Table, key: str) -> frozenset[str]:
    """A list of words to look words up in."""
    return frozenset(strings(table, key))


def phrases(table: Table, key: str) -> tuple[tuple[str, ...], ...]:
    """A list of phrases, each as its words."""
    return tuple(tuple(phrase.split()) for phrase in strings(table, key))


def _phrase_set(table: Table, key: str) -> frozenset[tuple[str, ...]]:
    return frozenset(phrases(table, key))


_READERS: Mapping[object, Reader] = {
    str: text,
    frozenset[str]: word_set,
    tuple[str, ...]: strings,
    tuple[tuple[str, ...], ...]: phrases,
    frozenset[tuple[str, ...]]: _phrase_set,
    dict[str, str]: pairs,
    dict[str, bool]: answers,
    int: number,
    re.Pattern[str]: pattern,
}
