"""Rule files in TOML: read, and refused with a message that names file and rule when something in them is wrong."""

from __future__ import annotations

import csv
import re
import tomllib
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

Word = TypeVar("Word", bound=str)


class RuleError(ValueError):
    """A rule file is wrong; the message names file and rule and says what is wrong."""


@dataclass(frozen=True, slots=True)
class Table:
    """One rule as written: where it stands and its values by key, all keys known."""

    file: str
    name: str
    values: dict[str, object]

    def refuse(self, problem: str) -> RuleError:
        """The error that says what is wrong with this rule."""
        return RuleError(f"{self.file}: regeln {self.name}: {problem}")


def read_toml(path: Path) -> dict[str, object]:
    """The file's tables; a file that is no TOML is refused by name."""
    try:
        with path.open("rb") as file:
            return tomllib.load(file)
    except tomllib.TOMLDecodeError as error:
        raise RuleError(f"{path.name}: filen är inte giltig TOML: {error}") from error


def read_rows(path: Path, columns: Sequence[str]) -> list[dict[str, str]]:
    """The rows of a CSV file with just these columns; other columns, and a row of another length, are refused."""
    with path.open(encoding="utf-8", newline="") as file:
        heads, *rows = csv.reader(file)
    if heads != [*columns]:
        raise RuleError(f"{path.name}: kolumnerna ska vara {', '.join(columns)}")
    for number, row in enumerate(rows, 2):
        if len(row) != len(columns):
            raise RuleError(f"{path.name}: rad {number} ska ha {len(columns)} fält, inte {len(row)}")
    return [dict(zip(columns, row, strict=True)) for row in rows]


def load_tables(
    path: Path, section: str, required: AbstractSet[str], optional: AbstractSet[str] = frozenset()
) -> list[Table]:
    """The tables of `[[section]]`, in order; a missing or an unknown key is refused."""
    return tables_of(read_table(path), section, required, optional)


def load_table(path: Path, required: AbstractSet[str], optional: AbstractSet[str] = frozenset()) -> Table:
    """A file that is one single rule, named by its file, or whose keys are its sections."""
    return checked(read_table(path), required, optional)


def read_table(path: Path) -> Table:
    """The whole file as one table, whatever its keys."""
    return Table(path.name, path.stem, read_toml(path))


def tables_of(
    whole: Table, section: str, required: AbstractSet[str], optional: AbstractSet[str] = frozenset()
) -> list[Table]:
    """The tables of `[[section]]` in a file that is read, in order; a missing or an unknown key is refused."""
    return [checked(table, required, optional) for table in any_tables_of(whole, section)]


def any_tables_of(whole: Table, section: str) -> list[Table]:
    """The tables of `[[section]]` in a file that is read, in order, whatever their keys."""
    found = whole.values.get(section)
    if not isinstance(found, list):
        raise RuleError(f"{whole.file}: avsnittet [[{section}]] saknas")
    return [_named(whole.file, section, number, values) for number, values in enumerate(found, 1)]


def _named(file: str, section: str, number: int, values: dict[str, object]) -> Table:
    return Table(file, str(values.get("id", f"{section} {number}")), values)


def section_of(whole: Table, section: str, required: AbstractSet[str]) -> Table:
    """The section `[section]` of a file that is read, which has just these keys."""
    return checked(any_section_of(whole, section), required)


def any_section_of(whole: Table, section: str) -> Table:
    """The section `[section]` of a file that is read, whatever its keys."""
    values = whole.values.get(section)
    if not isinstance(values, dict):
        raise RuleError(f"{whole.file}: avsnittet [{section}] saknas")
    return Table(whole.file, section, values)


def checked(table: Table, required: AbstractSet[str], optional: AbstractSet[str] = frozenset()) -> Table:
    """The table, which has all the keys required and no others but the optional; refused otherwise."""
    keys = set(table.values)
    if keys - required - optional:
        raise table.refuse(f"okänd nyckel {', '.join(sorted(keys - required - optional))}")
    if required - keys:
        raise table.refuse(f"nyckeln {', '.join(sorted(required - keys))} saknas")
    return table


def text(table: Table, key: str, default: str = "") -> str:
    """A value that must be a text."""
    value = table.values.get(key, default)
    if not isinstance(value, str):
        raise table.refuse(f"{key} ska vara en text")
    return value


def one_of(table: Table, key: str, allowed: Sequence[Word]) -> Word:
    """A value that must be one of a vocabulary, given back as its member."""
    value = text(table, key)
    for word in allowed:
        if word == value:
            return word
    raise table.refuse(f"{key} {value!r} är inte en av {', '.join(allowed)}")


def strings(table: Table, key: str) -> tuple[str, ...]:
    """A value that must be a list of texts; a missing one is empty."""
    value = table.values.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, str) and item for item in value):
        raise table.refuse(f"{key} ska vara en lista av texter")
    return tuple(value)


def number(table: Table, key: str) -> int:
    """A value that must be a whole number."""
    value = table.values.get(key)
    if not isinstance(value, int) or isinstance(value, bool):
        raise table.refuse(f"{key} ska vara ett heltal")
    return value


def pattern(table: Table, key: str) -> re.Pattern[str]:
    """A value that must be a regular expression."""
    try:
        return re.compile(text(table, key))
    except re.error as error:
        raise table.refuse(f"{key} är inget giltigt mönster: {error}") from error


def flag(table: Table, key: str, *, default: bool = False) -> bool:
    """A value that must be true or false."""
    value = table.values.get(key, default)
    if not isinstance(value, bool):
        raise table.refuse(f"{key} ska vara true eller false")
    return value


def pairs(table: Table, key: str) -> dict[str, str]:
    """A value that must be a table of texts, such as examples and what they should give."""
    value = table.values.get(key, {})
    if not isinstance(value, dict) or not all(isinstance(item, str) for item in value.values()):
        raise table.refuse(f"{key} ska vara en tabell av texter")
    return {str(name): str(item) for name, item in value.items()}


def answers(table: Table, key: str) -> dict[str, bool]:
    """A value that must be a table of texts, each with whether a rule holds of it."""
    value = table.values.get(key, {})
    if not isinstance(value, dict) or not all(isinstance(item, bool) for item in value.values()):
        raise table.refuse(f"{key} ska vara en tabell av sant och falskt")
    return {str(name): bool(item) for name, item in value.items()}
