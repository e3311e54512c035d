"""Word lists of `extract.word_lists` that have phrases to find in a sentence among them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from extract.rule_files import Table, any_section_of, read_table, strings
from extract.word_lists import Lists, Reader, lists_of
from nlp.vocabulary.cues import Cues, cues


def file_lists(path: Path, kind: type[Lists], besides: frozenset[str] = frozenset()) -> Lists:
    """A file of word lists; `besides` are its other keys. A missing or an unknown key is refused."""
    return lists_of(read_table(path), kind, besides=besides, readers=_READERS)


def section_lists(path: Path, name: str, kind: type[Lists]) -> Lists:
    """The section `[name]` of a file, all of it word lists; a missing or an unknown key is refused."""
    return lists_of(any_section_of(read_table(path), name), kind, readers=_READERS)


def _phrases(table: Table, name: str) -> Cues:
    return cues(strings(table, name))


def _phrases_by_name(table: Table, name: str) -> dict[str, Cues]:
    values = table.values[name]
    if not isinstance(values, dict):
        raise table.refuse(f"{name} ska vara en tabell")
    return {key: _phrases(Table(table.file, name, values), key) for key in values}


_READERS: Mapping[object, Reader] = {Cues: _phrases, dict[str, Cues]: _phrases_by_name}
