"""Tables found so far on a page, the words that no table has taken, and the edges that may draw more."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from copy import copy

from extract.pages.boxes_in_order import with_boxes
from extract.pages.ink import Edge
from extract.pages.lines import read_lines
from extract.pages.sheets import Sheet
from extract.pages.text_areas import Area
from extract.pages.text_boxes import rows_of_boxes, text_boxes
from extract.records import Box, Line, Word
from extract.tables.boxheads import is_head, stacked, with_body
from extract.tables.cell_rests import with_rest_of_cells
from extract.tables.columns import Columns
from extract.tables.diagrams import bar_diagrams, is_diagram, lying_bars, shared
from extract.tables.filling import Filled, fill, trimmed
from extract.tables.framed import framed
from extract.tables.headed import find_headed
from extract.tables.headed_regions import Headed
from extract.tables.judging import is_bars
from extract.tables.last_cuts import with_cut_row
from extract.tables.last_titles import with_last_title
from extract.tables.lattice import Grid
from extract.tables.outer_labels import with_outer_labels
from extract.tables.overfull import parted_words
from extract.tables.refining import refined, with_own_columns, with_own_rows
from extract.tables.shade_floors import shade_sides, with_shade_floors
from extract.tables.turned import is_upright


class Found:
    """Tables found so far, the words that no table has taken, and the edges that may draw more."""

    def __init__(self, sheet: Sheet, words: tuple[Word, ...]) -> None:
        self.sheet = sheet
        self.tables: list[Filled] = []
        self.diagrams = bar_diagrams(sheet)
        self.bars = lying_bars(sheet)
        self.rest = words
        self.edges: Sequence[Edge] = sheet.edges
        self.shades = shade_sides(sheet.edges)
        self._lined: tuple[Sequence[Word], tuple[Line, ...]] = ((), ())

    def within(self, part: Area) -> Found:
        """The words and edges of a part of the page alone; what is found there goes with what was found before."""
        inside = copy(self)
        inside.rest = part.words
        inside.edges = [edge for edge in self.edges if part.box.holds(edge.box)]
        return inside

    @property
    def lines(self) -> tuple[Line, ...]:
        """The upright lines that no table has taken; read again only where a table has taken words since."""
        if self._lined[0] is not self.rest:
            self._lined = (self.rest, read_lines(word for word in self.rest if is_upright(word)))
        return self._lined[1]

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

    def left(self) -> tuple[Area, ...]:
        """The parts that the words in no table are read in: boxes beside each other are read each by itself."""
        upright = [word for word in self.rest if is_upright(word)]
        boxes = rows_of_boxes(upright, self.sheet.edges, self.sheet.panels)
        page = Box(0.0, 0.0, self.sheet.width, self.sheet.height)
        whole = Area(page, tuple(self.rest), is_column=False)
        return with_boxes(self.rest, upright, boxes, page) if boxes else (whole,)

    def headed(self, known: Sequence[float] = ()) -> Iterator[Headed]:
        """The regions of what is left under lines of heads."""
        return find_headed(self.lines, self.outside(self.edges), known)

    def take(self, grids: Iterable[Grid], is_table: Callable[[Grid, Filled], bool]) -> None:
        """Add those of the grids that are tables with the words that are left."""
        for drawn in list(grids):
            grid = with_outer_labels(drawn, self.rest)
            grid = with_shade_floors(grid, self.shades, self.rest) if drawn.ruled else grid
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

    def take_headed(self, regions: Iterable[Headed], blank: float | None = None) -> None:
        """Add what stands under heads, its rows as shades tell them or as its words do."""
        for one in list(regions):
            if one.told:
                grid = with_own_columns(one.grid, self.rest)
            else:
                grid = with_own_rows(one.grid, self.rest, blank, heads=one.heads)
            self._keep(trimmed(fill(grid, self.rest)))

    def take_framed(self, grids: Iterable[Grid], before: Columns | None) -> None:
        """Add the tables within frames that part no columns."""
        for grid in grids:
            one = framed(grid, self.lines, self.edges, before)
            self.take_headed([one] if one else [])

    def take_bodies(self) -> None:
        """Let drawn heads have the rows under them, and drawn tables those of the same columns that touch them."""
        for index, head in enumerate(self.tables):
            whole = with_body(head, self.lines, self.rest) if is_head(head) else None
            if whole is not None:
                self.tables[index] = whole
                self._leave(whole)
        self.tables = stacked(self.tables)

    def set_aside(self, lines: Sequence[Line]) -> list[Line]:
        """Those of the lines that no table has taken, and none will."""
        left = {id(word) for word in self.rest}
        aside = [line for line in lines if all(id(word) in left for word in line.words)]
        held = {id(word) for line in aside for word in line.words}
        self.rest = tuple(word for word in self.rest if id(word) not in held)
        return aside

    def take_rests(self) -> None:
        """Let tables that no upright edges draw have the lines under them that go on with their last rows."""
        for index, filled in enumerate(self.tables):
            whole = None if filled.grid.ruled else with_rest_of_cells(filled, self.lines)
            if whole is not None:
                self.tables[index] = whole
                self._leave(whole)

    def take_last_title(self) -> None:
        """Let the last table have the title of a theme, or part of a row, that stands under it, the rest overleaf."""
        last = max(self.tables, key=lambda filled: filled.grid.box.bottom, default=None)
        if last is None or last.grid.ruled:
            return
        below = self.lines, self.sheet.height
        whole = with_last_title(last, *below) or with_cut_row(last, *below)
        if whole:
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


def _lies_across(box: Box, columns: Sequence[Box]) -> bool:
    """Whether most of a box lies in columns of text, or most of these in it, and not in one of them alone."""
    across = [column for column in columns if box.x0 < column.x1 and column.x0 < box.x1]
    inside = [box.shared_height(c) for c in across]
    height = min([box.height, *(c.height for c in across)])
    return len(inside) > 1 and max(inside) * 2 > height


def _touches(box: Box, edge: Edge) -> bool:
    if edge.upright:
        return box.x0 <= edge.at <= box.x1 and edge.start < box.bottom and edge.end > box.top
    return box.top <= edge.at <= box.bottom and edge.start < box.x1 and edge.end > box.x0
