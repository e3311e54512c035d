"""A document as its author thinks of it: blocks of text and tables, each with what it means in a follow-up."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

Meaning = Literal["", "theme", "promise", "column", "row", "period", "municipality", "thing"]
ABOVE = "^"
"""A cell that is covered by the merged cell above it."""

NOTE_MARK = re.compile(r"\{(\d)\}")


@dataclass(frozen=True, slots=True)
class Label:
    """What a column or heading says about the texts under it: period, its own dates, actor.

    `optional`: a reader may leave its rows out. `responsible`: its cells name the actor of their row.
    `rotated`: its cells are set on their side (Typst only). `unpromised`: the texts under it are under no promise.
    `periods`: the period that each text of a period column names.
    """

    text: str
    means: Meaning = ""
    period: str = ""
    dates: tuple[str, str] | None = None
    actor: str = ""
    optional: bool = False
    responsible: bool = False
    rotated: bool = False
    unpromised: bool = False
    municipality: str = ""
    periods: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell: its paragraphs, those that begin with "- " being bullets, and how many rows it covers."""

    parts: tuple[str, ...]
    rows: int = 1

    @property
    def text(self) -> str:
        """The paragraphs as one text, bullets without their glyphs, footnote marks ("{1}") left out."""
        return NOTE_MARK.sub("", " ".join(part.removeprefix("- ") for part in self.parts))


@dataclass(frozen=True, slots=True)
class Row:
    """A theme, promise or note over the whole width, or one cell a column (None where a cell above covers it)."""

    cells: tuple[Cell | None, ...] = ()
    theme: str = ""
    promise: str = ""
    note: str = ""

    @property
    def across(self) -> str:
        """The text of the row where it stands over the whole width."""
        return self.theme or self.promise or self.note


@dataclass(frozen=True, slots=True)
class Table:
    """Columns with their shares of the width, and rows; `spans` is an upper header row of (text, columns)."""

    columns: tuple[Label, ...]
    widths: tuple[float, ...]
    rows: tuple[Row, ...]
    spans: tuple[tuple[str, int], ...] = ()
    upright: bool = True

    @property
    def headers(self) -> tuple[Label, ...]:
        """The columns with the whole of their header, upper row first."""
        upper = [text for text, count in self.spans for _ in range(count)] or [""] * len(self.columns)
        pairs = zip(upper, self.columns, strict=True)
        return tuple(replace(column, text=f"{above} {column.text}".strip()) for above, column in pairs)


@dataclass(frozen=True, slots=True)
class Block:
    """A title, heading, paragraph or list: its texts and what they mean."""

    kind: Literal["title", "heading", "paragraph", "bullets", "page"]
    texts: tuple[str, ...]
    label: Label


@dataclass(frozen=True, slots=True)
class Source:
    """A whole document, with its look and annotations as written in the TOML file."""

    name: str
    head: dict[str, Any]
    look: dict[str, Any]
    parts: tuple[Block | Table, ...]
    counts: tuple[dict[str, Any], ...]
    numbers: tuple[dict[str, Any], ...]

    @property
    def title(self) -> str:
        """The printed title, its lines joined."""
        return " ".join(
            t for part in self.parts if isinstance(part, Block) and part.kind == "title" for t in part.texts
        )


def load(path: Path) -> Source:
    """Read a document from TOML; a misspelt key is an error."""
    raw = tomllib.loads(path.read_text(encoding="utf-8"))
    head = {key: raw.pop(key) for key in ("kommun", "kommunkod", "ar")}
    look, parts = raw.pop("look", {}), tuple(_part(part) for part in raw.pop("parts"))
    counts, numbers = tuple(raw.pop("antal", ())), tuple(raw.pop("tal", ()))
    if raw:
        raise ValueError(f"{path}: unknown keys {sorted(raw)}")
    return Source(path.stem, head, look, parts, counts, numbers)


def _part(raw: dict[str, Any]) -> Block | Table:
    return _table(raw) if raw["kind"] == "table" else _block(raw)


def _block(raw: dict[str, Any]) -> Block:
    kind, text = raw.pop("kind"), raw.pop("text")
    texts = (text,) if isinstance(text, str) else tuple(text)
    return Block(kind, texts, _label(raw | {"text": " ".join(texts)}))


def _label(raw: dict[str, Any]) -> Label:
    dates = raw.pop("dates", None)
    periods = tuple(raw.pop("periods", {}).items())
    return Label(**raw, dates=tuple(dates) if dates else None, periods=periods)


def _table(raw: dict[str, Any]) -> Table:
    columns = tuple(_label(dict(column)) for column in raw["columns"])
    rows = tuple(_row(raw["rows"], at) for at in range(len(raw["rows"])))
    spans = tuple((text, count) for text, count in raw.get("spans", ()))
    widths = tuple(float(width) for width in raw.get("widths", [1] * len(columns)))
    return Table(columns, widths, rows, spans, raw.get("upright", True))


def _row(rows: list[list[Any] | str | dict[str, str]], at: int) -> Row:
    row = rows[at]
    if isinstance(row, str):
        return Row(theme=row)
    if isinstance(row, dict):
        return Row(**row)
    return Row(tuple(_cell(rows, at, column) for column in range(len(row))))


def _cell(rows: list[list[Any] | str | dict[str, str]], at: int, column: int) -> Cell | None:
    raw = _slot(rows[at], column)
    if raw is None or raw == ABOVE:
        return None
    covered = 1
    while at + covered < len(rows) and _slot(rows[at + covered], column) == ABOVE:
        covered += 1
    return Cell((raw,) if isinstance(raw, str) else tuple(raw), covered)


def _slot(row: list[Any] | str | dict[str, str], column: int) -> Any:  # noqa: ANN401  # a text or a list of texts, as TOML gives it
    return row[column] if isinstance(row, list) and column < len(row) else None
