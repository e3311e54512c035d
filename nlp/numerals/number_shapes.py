"""Digits whose shape alone says what they are: `2025-03-31`, `0480-123 45`, `2023:196`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from extract.rule_files import Table, load_tables, strings, text
from nlp.texts.rows import Row

DATA = Path(__file__).with_name("number_shapes.toml")


@dataclass(frozen=True, slots=True)
class Shape:
    """A pattern of digits and marks, the role that it shows, and texts that it must match whole."""

    id: str
    role: str
    pattern: re.Pattern[str]
    examples: tuple[str, ...]


@cache
def shapes() -> tuple[Shape, ...]:
    """The program's own shapes, in the order that they are tried."""
    return load_shapes(DATA)


def load_shapes(path: Path) -> tuple[Shape, ...]:
    """Read a file of shapes; `RuleError` names the shape that is broken or misses its own example."""
    return tuple(_shape(table) for table in load_tables(path, "shape", {"id", "role", "pattern", "examples"}))


def _shape(table: Table) -> Shape:
    try:
        pattern = re.compile(text(table, "pattern"))
    except re.error as error:
        raise table.refuse(f"mönstret går inte att läsa ({error})") from error
    examples = strings(table, "examples")
    for example in examples:
        if not pattern.fullmatch(example):
            raise table.refuse(f"mönstret träffar inte sitt eget exempel {example!r}")
    if pattern.groups:
        raise table.refuse("mönstret får bara ha grupper som börjar med ?:")
    return Shape(text(table, "id"), text(table, "role"), pattern, examples)


@cache
def _any_shape() -> re.Pattern[str]:
    """All shapes in one pattern, each a group named by its place among them."""
    return re.compile("|".join(f"(?P<s{place}>{shape.pattern.pattern})" for place, shape in enumerate(shapes())))


def shape_at(row: Row, place: int) -> tuple[int, Shape] | None:
    """The last token and the shape of the digits that begin at token `place`; None where no shape fits whole tokens."""
    found = _any_shape().match(row.text, row.starts[place])
    if found is None or found.lastgroup is None:
        return None
    last = row.place_at(found.end()) - 1
    return (last, shapes()[int(found.lastgroup[1:])]) if row.ends[last] == found.end() else None
