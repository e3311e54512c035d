"""The word lists of a rule file as one class: a list is added by naming it in the file and in the class."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar, get_type_hints

from extract.rule_files import RuleError, Table, load_table, pairs, read_toml, strings
from nlp.vocabulary.cues import Cues, cues

Lists = TypeVar("Lists")


def file_lists(path: Path, kind: type[Lists], besides: frozenset[str] = frozenset()) -> Lists:
    """A file of word lists; `besides` are its other keys. A missing or an unknown key is refused."""
    return _filled(kind, load_table(path, required=_names(kind) | besides))


def section_lists(path: Path, name: str, kind: type[Lists]) -> Lists:
    """The section `[name]` of a file, all of it word lists; a missing or an unknown key is refused."""
    values = read_toml(path).get(name)
    if not isinstance(values, dict):
        raise RuleError(f"{path.name}: avsnittet [{name}] saknas")
    table = Table(path.name, name, values)
    if set(values) != _names(kind):
        raise table.refuse(f"ska ha just {', '.join(sorted(_names(kind)))}")
    return _filled(kind, table)


def _names(kind: type) -> frozenset[str]:
    return frozenset(get_type_hints(kind))


def _filled(kind: type[Lists], table: Table) -> Lists:
    """Each field read from the key of its name, in the way that its type asks for."""
    return kind(**{name: _READERS[hint](table, name) for name, hint in get_type_hints(kind).items()})


def _words(table: Table, name: str) -> frozenset[str]:
    return frozenset(strings(table, name))


def _phrases(table: Table, name: str) -> Cues:
    return cues(strings(table, name))


def _phrases_by_name(table: Table, name: str) -> dict[str, Cues]:
    values = table.values[name]
    if not isinstance(values, dict):
        raise table.refuse(f"{name} ska vara en tabell")
    return {key: _phrases(Table(table.file, name, values), key) for key in values}


_READERS: dict[object, Callable[[Table, str], object]] = {
    frozenset[str]: _words,
    tuple[str, ...]: strings,
    Cues: _phrases,
    dict[str, str]: pairs,
    dict[str, Cues]: _phrases_by_name,
}
