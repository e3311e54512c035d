"""Rule files in TOML: read, and refused with a message that names file and rule when something in them is wrong."""

from __future__ import annotations

import tomllib
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path


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


def load_tables(
    path: Path, section: str, required: AbstractSet[str], optional: AbstractSet[str] = frozenset()
) -> list[Table]:
    """The tables of `[[section]]`, in order; a missing or an unknown key is refused."""
    tables = read_toml(path).get(section)
    if not isinstance(tables, list):
        raise RuleError(f"{path.name}: avsnittet [[{section}]] saknas")
    return [_checked(_named(path, section, n, values), required, optional) for n, values in enumerate(tables, 1)]


def load_table(path: Path, required: AbstractSet[str], optional: AbstractSet[str] = frozenset()) -> Table:
    """A file that is one single rule, named by its file."""
    return _checked(Table(path.name, path.stem, read_toml(path)), required, optional)


def _named(path: Path, section: str, number: int, values: dict[str, object]) -> Table:
    return Table(path.name, str(values.get("id", f"{section} {number}")), values)


def _checked(table: Table, required: AbstractSet[str], optional: AbstractSet[str]) -> Table:
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


def strings(table: Table, key: str) -> tuple[str, ...]:
    """A value that must be a list of texts; a missing one is empty."""
    value = table.values.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, str) and item for item in value):
        raise table.refuse(f"{key} ska vara en lista av texter")
    return tuple(value)


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
