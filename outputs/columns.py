"""The columns of every table, read from `contract/`: the one place that data files, workbook and docs are made from."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import Any, Literal, TypeVar, get_args

Made = TypeVar("Made")
Kind = Literal["text", "integer", "number", "boolean", "date"]
TABLES = ("dokument", "loften", "aktiviteter", "antal", "tal", "summering", "granskning")
"""Every table that is written, in the order that keys between them need."""


class ContractError(Exception):
    """A declaration in `contract/` is wrong; the message names file and column."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name in data files, the field (by dots) of its row, and how both kinds of reader meet it.

    `enum` names a vocabulary; `heading` and `width` (characters) are the workbook's; `sv` and `en` describe it.
    """

    name: str
    field: str
    type: Kind
    heading: str
    width: int
    sv: str
    en: str
    enum: str = ""
    required: bool = False
    workbook_only: bool = False

    @property
    def words(self) -> tuple[str, ...]:
        """The values that the column may hold; empty for free text and numbers."""
        return vocabulary(self.enum) if self.enum else ()

    @property
    def meaning(self) -> str:
        """What the column means and which words it may hold, in Swedish."""
        return f"{self.sv} Ett av: {', '.join(self.words)}." if self.words else self.sv


@dataclass(frozen=True, slots=True)
class ForeignKey:
    """A column whose values are keys of another table."""

    column: str
    table: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its columns in file order, its keys, and which columns its sheet shows (`folded`: hidden at first)."""

    name: str
    title: str
    record: str
    sv: str
    en: str
    declared: tuple[Column, ...]
    primary_key: tuple[str, ...]
    foreign_keys: tuple[ForeignKey, ...]
    sheet: tuple[str, ...]
    folded: tuple[str, ...]

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns of the data files."""
        return tuple(column for column in self.declared if not column.workbook_only)

    def column(self, name: str) -> Column:
        """The column called `name`; raises ContractError."""
        for column in self.declared:
            if column.name == name:
                return column
        raise ContractError(f"contract/{self.name}.toml: there is no column {name}")


@cache
def table(name: str) -> Table:
    """The declaration of a table; raises ContractError where its file does not make sense."""
    raw = _read(name)
    declared = tuple(_column(name, entry) for entry in raw.pop("column"))
    keys = tuple(ForeignKey(**key) for key in raw.pop("foreign_keys", ()))
    raw |= {part: tuple(raw.get(part, ())) for part in ("primary_key", "sheet", "folded")}
    made = _checked(name, lambda: Table(name=name, declared=declared, foreign_keys=keys, **raw))
    for shown in (*made.sheet, *made.folded, *made.primary_key, *(key.column for key in keys)):
        made.column(shown)
    return made


@cache
def vocabulary(name: str) -> tuple[str, ...]:
    """The words of one vocabulary of the contract, in order; raises ContractError where there is none."""
    words = _read("vocabularies").get(name)
    if words is None:
        raise ContractError(f"contract/vocabularies.toml: there is no vocabulary {name}")
    return tuple(words)


def _column(owner: str, entry: dict[str, Any]) -> Column:
    like = entry.pop("like", "")
    if like:
        return _checked(owner, lambda: replace(table(like).column(entry["name"]), **entry))
    column = _checked(owner, lambda: Column(**entry))
    if column.type not in get_args(Kind):
        raise ContractError(f"contract/{owner}.toml: {column.name} has the unknown type {column.type}")
    if column.enum:
        vocabulary(column.enum)
    return column


def _checked(owner: str, make: Callable[[], Made]) -> Made:
    try:
        return make()
    except TypeError as unknown:
        raise ContractError(f"contract/{owner}.toml: {unknown}") from unknown


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((files("outputs") / "contract" / f"{name}.toml").read_text(encoding="utf-8"))
