"""The tables of a page in its reading frame: ruled grids first, then what stands in columns of white space."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.edges import drawings, seamless
from extract.ink import Edge
from extract.lattice import Lattice, Slot, Span, read_lattice
from extract.lines import read_lines
from extract.records import Box, Cell, Table, Word
from extract.sheets import Sheet


@dataclass(frozen=True, slots=True)
class Filled:
    """A grid with the words that stand in each of its cells."""

    lattice: Lattice
    words: dict[Span, tuple[Word, ...]]
    ruled: bool = True


def find_tables(sheet: Sheet) -> tuple[tuple[Table, ...], tuple[Word, ...]]:
    """The tables from the top, and the words outside them."""
    found = []
    words = sheet.words
    for lattice in _ruled(sheet.edges):
        filled = fill(lattice, words)
        table = build(trimmed(filled), sheet.number)
        if table is None:
            continue
        inside = {id(word) for held in filled.words.values() for word in held}
        words = tuple(word for word in words if id(word) not in inside)
        found.append(table)
    return tuple(sorted(found, key=lambda table: (table.box.top, table.box.x0))), words


def _ruled(edges: Iterable[Edge]) -> list[Lattice]:
    """The grids that hard edges draw, smallest first: a grid within the cell of another is the table, not its frame."""
    hard = seamless(edge for edge in edges if not edge.soft)
    lattices = [read_lattice(drawing) for drawing in drawings(hard)]
    return sorted((found for found in lattices if found and len(found.spans) > 1), key=lambda found: _area(found.box))


def _area(box: Box) -> float:
    return (box.x1 - box.x0) * (box.bottom - box.top)


def fill(lattice: Lattice, words: Sequence[Word]) -> Filled:
    """The words in their cells, by their middles; words outside the grid are left out."""
    owner: dict[Slot, Span] = {slot: span for span in lattice.spans for slot in span.slots()}
    held: dict[Span, list[Word]] = {span: [] for span in lattice.spans}
    for word in words:
        row = _place(lattice.ys, (word.box.top + word.box.bottom) / 2)
        column = _place(lattice.xs, (word.box.x0 + word.box.x1) / 2)
        if row is not None and column is not None:
            held[owner[row, column]].append(word)
    return Filled(lattice, {span: tuple(found) for span, found in held.items()})


def _place(lines: Sequence[float], at: float) -> int | None:
    """Between which two lines a place lies."""
    for index, (low, high) in enumerate(pairwise(lines)):
        if low <= at < high:
            return index
    return None


def trimmed(filled: Filled) -> Filled:
    """The grid without rows and columns in which no cell begins that holds text."""
    lattice = filled.lattice
    written = [span for span, words in filled.words.items() if words]
    rows = sorted({span.top for span in written})
    columns = sorted({span.left for span in written})
    spans = {
        span: Span(
            sum(r < span.top for r in rows),
            sum(c < span.left for c in columns),
            sum(r < span.bottom for r in rows),
            sum(c < span.right for c in columns),
        )
        for span in lattice.spans
    }
    kept = {old: new for old, new in spans.items() if new.top < new.bottom and new.left < new.right}
    ys = [*(lattice.ys[r] for r in rows), lattice.ys[-1]] if rows else []
    xs = [*(lattice.xs[c] for c in columns), lattice.xs[-1]] if columns else []
    narrowed = Lattice(tuple(xs), tuple(ys), tuple(kept.values()), lattice.open_top, lattice.open_bottom)
    return Filled(narrowed, {new: filled.words[old] for old, new in kept.items()}, filled.ruled)


def build(filled: Filled, page: int) -> Table | None:
    """The table of a filled grid; None where it is no table: less than two written cells or a single column."""
    lattice = filled.lattice
    rows, columns = len(lattice.ys) - 1, len(lattice.xs) - 1
    written = [span for span, words in filled.words.items() if words]
    if rows < 1 or columns < 1 or len(written) < 2:
        return None
    cells = tuple(
        Cell(s.top, s.left, s.bottom - s.top, s.right - s.left, lattice.span_box(s), read_lines(words))
        for s, words in sorted(filled.words.items(), key=lambda item: (item[0].top, item[0].left))
    )
    return Table(page, lattice.box, rows, columns, cells, filled.ruled, lattice.open_top, lattice.open_bottom)
