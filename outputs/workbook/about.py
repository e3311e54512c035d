"""The sheet Om: how to work in the workbook, and what the numbers mean and do not mean."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from importlib.resources import files
from itertools import repeat

from outputs.columns import table
from outputs.workbook.plan import EMPTY_LINE, Cell, Line, Sheet
from outputs.workbook.sheets import ABOUT


def about() -> Sheet:
    """The sheet; its words stand in about.toml, the columns of Antal in the contract."""
    return Sheet(name=ABOUT, widths=(28, 100), lines=tuple(_lines()), heights=((1, 30),))


def _lines() -> Iterator[Line]:
    words = tomllib.loads((files("outputs.workbook") / "about.toml").read_text(encoding="utf-8"))
    yield (Cell(words["title"], "title"),)
    for section in words["section"]:
        yield EMPTY_LINE
        topics = (Cell(section["heading"], "topic"), *repeat(Cell(), len(section["text"]) - 1))
        for topic, text in zip(topics, section["text"], strict=True):
            yield (topic, Cell(text, "long"))
    yield EMPTY_LINE
    yield (Cell("Kolumnerna i Antal", "topic"),)
    contract = table("antal")
    for name in (*contract.sheet, *contract.folded):
        column = contract.column(name)
        yield (Cell(column.heading, "label"), Cell(column.meaning, "long"))
