"""Tables whose heads are said again on their page: so they are heads over a single row too."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from extract.pages.ink import Edge
from extract.records import Line, Word
from extract.tables.filling import Filled
from extract.tables.headed_regions import Headed, region
from extract.tables.headlines import FEWEST, Heads, heads_on, is_bold

NEAR, TEXT = 2.0, 0.6
"""Times the type size between lines of one table, at most, and between those of a text in its first column."""

Said = tuple[str, ...]
"""What a line says, word by word."""


def heads_of(tables: Iterable[Filled]) -> frozenset[Said]:
    """What the first rows of tables say, where they are one line of heads or more."""
    first = ([word for span, words in one.words.items() if span.top == 0 for word in words] for one in tables)
    return frozenset(_said(sorted(words, key=lambda word: word.box.x0)) for words in first if words)


def said_again(lines: Sequence[Line], edges: Iterable[Edge], heads: Collection[Said]) -> Iterator[Headed]:
    """The regions under lines that say what the heads of a table do, or what others of the lines do."""
    level = [edge for edge in edges if not edge.upright]
    told = Counter(_said(line.words) for line in lines)
    for index, line in enumerate(lines):
        said = _said(line.words)
        found = heads_on(lines, index) if said in heads or told[said] > 1 else None
        if found and said not in heads and len(found.starts) < FEWEST:
            continue
        run = _rows(found, lines[index + 1 :]) if found and len(found.lines) == 1 else []
        if found and run:
            yield _walled(region(found, run, level))


def _walled(one: Headed) -> Headed:
    """The region with all of its columns parted, however near their texts stand."""
    grid = one.grid
    walls = {(row, line) for row in range(grid.rows) for line in range(1, grid.columns)}
    return replace(one, grid=replace(grid, walls=grid.walls | walls))


def _rows(heads: Heads, lines: Sequence[Line]) -> list[Line]:
    """The lines under heads, one near the other, whose texts begin under these; the first one's under several."""
    run: list[Line] = []
    foot = heads.box.bottom
    for line in lines:
        box = line.box
        begun = {heads.column(word) for word in line.words if heads.begins(word)}
        beside = len(begun) > 1 or begun - {0}
        near = NEAR if beside else TEXT
        if (
            not heads.holds(line)
            or box.top - foot > near * heads.size
            or len(begun) < (1 if run else 2)
            or is_bold(line)
        ):
            break
        run.append(line)
        foot = box.bottom
    return run


def _said(words: Sequence[Word]) -> Said:
    return tuple(word.text for word in words)
