"""The tables of a page in its reading frame: ruled grids, then level rules, then white space alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass

from extract.pages.boxes_in_order import with_boxes
from extract.pages.ink import Edge
from extract.pages.lines import read_lines
from extract.pages.sheets import Sheet
from extract.pages.text_areas import Area
from extract.pages.text_boxes import text_boxes
from extract.records import Box, Line, Table, Word
from extract.tables.blocks import find_blocks
from extract.tables.boxheads import is_head, stacked, with_body
from extract.tables.carrying import going_on
from extract.tables.columns import Columns, carried
from extract.tables.diagrams import area, bar_diagrams, is_diagram, lying_bars, shared
from extract.tables.edges import drawings, seamless
from extract.tables.filling import Filled, build, fill, trimmed
from extract.tables.headed import Headed, find_headed, waiting_heads
from extract.tables.judging import is_bars, is_drawn_table, is_ruled_table, is_table_in_text, is_white_table
from extract.tables.last_titles import with_last_title
from extract.tables.lattice import Grid, cells, read_grid
from extract.tables.overfull import parted_words
from extract.tables.overleaf import rest_in_columns
from extract.tables.refining import refined, with_own_columns, with_own_rows
from extract.tables.satellites import satellites
from extract.tables.stacks import find_stacks
from extract.tables.sums import without_sum_rules
from extract.tables.turned import is_upright


@dataclass(frozen=True, slots=True)
class Tables:
    """The tables of a page and the lines outside them, as they are read.

    `columns` are those that running text is set in, `boxes` those of them that stand beside text and are no part of
    it, `overleaf` those of a table that may go on on the next page.
    """

    tables: tuple[Table, ...]
    lines: tuple[Line, ...]
    columns: tuple[Box, ...]
    boxes: tuple[Box, ...]
    overleaf: Columns | None


def find_tables(sheet: Sheet, before: Columns | None = None) -> Tables:
    """The tables of a page; `before` are the columns that the page before it ends in."""
    hard = [edge for edge in sheet.edges if not edge.soft]
    apart = satellites(sheet.words)
    found = _Found(sheet, apart.without(sheet.words))
    found.take(drawn_grids(hard), is_drawn_table)
    found.take_bodies()
    parts = found.parts()
    outside = found.outside(found.edges)
    if len(parts) > 1 and (over := list(rest_in_columns(before, found.lines, outside, sheet.width))):
        found.take_rows(over, before.blank if before else None)
        parts = found.parts()
    rest: list[Line] = []
    for part in parts:
        inside = found if len(parts) == 1 else found.within(part)
        _take_undrawn(inside, before if len(parts) == 1 else None, in_text=part.is_column)
        if inside is found:
            found.take_last_title()
        rest += read_lines(apart.beside(inside.rest))
    tables = [build(apart.put_back(filled), sheet.number) for filled in found.tables]
    overleaf = carried(found.tables, found.lines, sheet.width) if found.tables and len(parts) == 1 else None
    columns, boxes = [p.box for p in parts if p.is_column], [p.box for p in parts if p.is_inset]
    return Tables(_in_order(tables, parts), tuple(rest), tuple(columns), tuple(boxes), overleaf)


def _take_undrawn(found: _Found, before: Columns | None, *, in_text: bool) -> None:
    """Take the tables that no upright edges draw; `in_text`: in a column of running text."""
    continued = found.sheet.number > 1
    before = before if before and before.width == found.sheet.width else None
    found.take_headed(found.headed(before.starts if before else ()))
    found.edges = without_sum_rules(found.outside(found.edges), found.lines)
    found.take(
        find_stacks(found.edges, found.rest, continued=continued, known=before),
        lambda _, filled: is_ruled_table(filled),
    )
    if before and not any(before.is_of(f.grid.box) for f in found.tables):
        found.take_rows(going_on(before, found.lines, found.outside(found.edges)), before.blank)
    level = [edge for edge in found.outside(found.edges) if not edge.soft and not edge.upright]
    is_table = is_table_in_text if in_text else is_white_table
    found.take(find_blocks(found.lines, level, continued=continued), lambda _, filled: is_table(filled))
    found.take_rows(waiting_heads(found.lines, found.sheet.height))


def _in_order(tables: Sequence[Table], parts: Sequence[Area]) -> tuple[Table, ...]:
    """The tables as they are read: part by part of the page, from the top."""

    def place(table: Table) -> tuple[int, float, float]:
        holding = [i for i, part in enumerate(parts) if part.box.holds(table.box)]
        part = min(holding, key=lambda i: area(parts[i].box), default=len(parts))
        return part, table.box.top, table.box.x0

    return tuple(sorted(tables, key=place))


class _Found:
    """Tables found so far, the words that no table has taken, and the edges that may draw more."""

    def __init__(self, sheet: Sheet, words: tuple[Word, ...]) -> None:
        self.sheet = sheet
        self.tables: list[Filled] = []
        self.diagrams = bar_diagrams(sheet)
        self.bars = lying_bars(sheet)
        self.rest = words
        self.edges: Sequence[Edge] = sheet.edges

    def within(self, part: Area) -> _Found:
        """The words and edges of a part of the page alone; what is found there goes with what was found before."""
        inside = copy(self)
        inside.rest = part.words
        inside.edges = [edge for edge in self.edges if part.box.holds(edge.box)]
        return inside

    @property
    def lines(self) -> tuple[Line, ...]:
        """The upright lines that no table has taken."""
        return read_lines(word for word in self.rest if is_upright(word))

    def parts(self) -> tuple[Area, ...]:
        """The parts that the page is read in; tables under heads across several columns show that these are none."""
        parts = self._parts()
        columns = [part.box for part in parts if part.is_column and not part.is_box]
        across = [one for one in self.headed() if _lies_across(one.grid.box, columns)] if columns else []
        self.take_headed(across)
        return self._parts() if across else parts

    def _parts(self) -> tuple[Area, ...]:
        upright = [word for word in self.rest if is_upright(word)]
        boxes = text_boxes(upright, self.sheet.edges, self.sheet.panels)
        rules = [edge.box for edge in self.outside(self.edges) if not edge.upright]
        return with_boxes(self.rest, upright, boxes, Box(0.0, 0.0, self.sheet.width, self.sheet.height), rules)

    def headed(self, known: Sequence[float] = ()) -> Iterator[Headed]:
        """The regions of what is left under lines of heads."""
        return find_headed(self.lines, self.outside(self.edges), known)

    def take(self, grids: Iterable[Grid], is_table: Callable[[Grid, Filled], bool]) -> None:
        """Add those of the grids that are tables with the words that are left."""
        for grid in list(grids):
            if grid.ruled:
                self.rest = parted_words(grid, self.rest)
            filled = trimmed(fill(refined(grid, self.rest), self.rest))
            box = filled.grid.box
            if grid.ruled and is_bars(grid, filled):
                self.diagrams.append(box)
            elif is_table(grid, filled) and not self._is_in_diagram(box, drawn=grid.ruled):
                self._keep(filled)

    def take_rows(self, grids: Iterable[Grid], blank: float | None = None) -> None:
        """Add the grids as they are, columns without text too: tables that go on from the page before."""
        for grid in grids:
            self._keep(fill(with_own_rows(grid, self.rest, blank), self.rest))

    def take_headed(self, regions: Iterable[Headed]) -> None:
        """Add what stands under heads, its rows as shades tell them or as its words do."""
        for region in list(regions):
            grid = (with_own_columns if region.told else with_own_rows)(region.grid, self.rest)
            self._keep(trimmed(fill(grid, self.rest)))

    def take_bodies(self) -> None:
        """Let drawn heads have the rows under them, and drawn tables those of the same columns that touch them."""
        for index, head in enumerate(self.tables):
            whole = with_body(head, self.lines, self.rest) if is_head(head) else None
            if whole is not None:
                self.tables[index] = whole
                self._leave(whole)
        self.tables = stacked(self.tables)

    def take_last_title(self) -> None:
        """Let the last table have the title of a theme that stands under it, its rows overleaf."""
        last = max(self.tables, key=lambda filled: filled.grid.box.bottom, default=None)
        whole = with_last_title(last, self.lines, self.sheet.height) if last else None
        if last and whole:
            self.tables[self.tables.index(last)] = whole
            self._leave(whole)

    def _keep(self, filled: Filled) -> None:
        self._leave(filled)
        self.tables.append(filled)

    def _leave(self, filled: Filled) -> None:
        """Take a table's words from those that are left."""
        held = filled.held
        self.rest = tuple(word for word in self.rest if id(word) not in held)

    def _is_in_diagram(self, box: Box, *, drawn: bool) -> bool:
        """Whether a table would be made of a diagram's labels; one with drawn sides may have bars in its cells."""
        diagrams = self.diagrams if drawn else [*self.diagrams, *self.bars]
        return is_diagram(box, self.sheet) or any(shared(box, diagram) > 0 for diagram in diagrams)

    def outside(self, edges: Sequence[Edge]) -> list[Edge]:
        """The edges that belong to no table found."""
        boxes = [filled.grid.box for filled in self.tables]
        return [edge for edge in edges if not any(_touches(box, edge) for box in boxes)]


def drawn_grids(edges: Sequence[Edge]) -> list[Grid]:
    """The grids that edges draw, smallest first: a grid within the cell of another is the table, not its frame."""
    grids = [read_grid(drawing) for drawing in drawings(seamless(edges))]
    return sorted((found for found in grids if found and len(cells(found)) > 1), key=lambda found: area(found.box))


def _lies_across(box: Box, columns: Sequence[Box]) -> bool:
    """Whether most of a box lies in columns of text, or most of these in it, and not in one of them alone."""
    across = [column for column in columns if box.x0 < column.x1 and column.x0 < box.x1]
    inside = [min(box.bottom, c.bottom) - max(box.top, c.top) for c in across]
    height = min([box.bottom - box.top, *(c.bottom - c.top for c in across)])
    return len(inside) > 1 and max(inside) * 2 > height


def _touches(box: Box, edge: Edge) -> bool:
    if edge.upright:
        return box.x0 <= edge.at <= box.x1 and edge.start < box.bottom and edge.end > box.top
    return box.top <= edge.at <= box.bottom and edge.start < box.x1 and edge.end > box.x0
