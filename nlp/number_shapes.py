"""Digits whose shape alone says what they are: `2025-03-31`, `0480-123 45`, `2023:196`."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from nlp.rows import Row

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
    """The shapes of `number_shapes.toml`; `ValueError` names a shape that is broken or misses its own example."""
    with DATA.open("rb") as file:
        read = [_shape(entry) for entry in tomllib.load(file)["shape"]]
    return tuple(read)


def _shape(entry: dict[str, object]) -> Shape:
    where = f"{DATA.name}, formen {entry.get('id')!r}"
    unknown = set(entry) ^ {"id", "role", "pattern", "examples"}
    if unknown:
        raise ValueError(f"{where}: fälten {', '.join(sorted(unknown))} saknas eller är okända")
    try:
        pattern = re.compile(str(entry["pattern"]))
    except re.error as error:
        raise ValueError(f"{where}: mönstret går inte att läsa ({error})") from error
    examples = tuple(str(example) for example in _listed(entry["examples"]))
    for example in examples:
        if not pattern.fullmatch(example):
            raise ValueError(f"{where}: mönstret träffar inte sitt eget exempel {example!r}")
    return Shape(str(entry["id"]), str(entry["role"]), pattern, examples)


def _listed(value: object) -> list[object]:
    return list(value) if isinstance(value, list) else []


def shape_at(row: Row, place: int) -> tuple[int, Shape] | None:
    """The last token and the shape of the digits that begin at token `place`; None where no shape fits."""
    for shape in shapes():
        found = shape.pattern.match(row.text, row.starts[place])
        if found:
            last = row.place_at(found.end()) - 1
            if row.ends[last] == found.end():
                return last, shape
    return None
