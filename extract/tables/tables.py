"""The tables of a page in its reading frame: ruled grids, then level rules, then white space alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from extract.pages.ink import Edge
from extract.pages.lines import read_lines
from extract.pages.sheets import Sheet
from extract.pages.text_areas import Area
from extract.records import Box, Line, Problem, Table
from extract.tables.blocks import find_blocks
from extract.tables.carrying import going_on, overreaching
from extract.tables.columns import Columns
from extract.tables.cut_texts import cut_outside, with_cut_texts
from extract.tables.diagrams import area
from extract.tables.edges import drawings, seamless
from extract.tables.filling import build
from extract.tables.foot_labels import at_foot, foot_doubts, with_foot_labels
from extract.tables.found import Found
from extract.tables.headed import waiting_heads
from extract.tables.heading_rules import without_heading_rules
from extract.tables.heads_again import heads_of, said_again
from extract.tables.judging import is_drawn_table, is_ruled_table, is_table_in_text, is_white_table
from extract.tables.lattice import Grid, cells, read_grid
from extract.tables.margins import Margins
from extract.tables.overleaf import rest_in_columns
from extract.tables.satellites import satellites
from extract.tables.stacks import find_stacks
from extract.tables.sums import without_sum_rules
from extract.tables.taken_along import carried


@dataclass(frozen=True, slots=True)
class Tables:
    """The tables of a page and the lines outside them, as they are read.

    `columns` are those that running text is set in, `boxes` those of them that stand beside text and are no part of
    it, `cards` those beside each other with a text each, `overleaf` those of a table that may go on on the next page.
    `doubts` tell of rows whose label is not sure.
    """

    tables: tuple[Table, ...]
    lines: tuple[Line, ...]
    columns: tuple[Box, ...]
    boxes: tuple[Box, ...]
    overleaf: Columns | None
    cards: tuple[Box, ...] = ()
    doubts: tuple[Problem, ...] = ()


def find_tables(sheet: Sheet, before: Columns | None = None, around: Margins | None = None) -> Tables:
    """The tables of a page; `before` are the columns that the page before it ends in.

    `around` are the lines at its edges that stand on another page too: only what is drawn may hold them.
    """
    hard = [edge for edge in sheet.edges if not edge.soft]
    apart = satellites(sheet.words)
    found = Found(sheet, apart.without(sheet.words))
    grids = drawn_grids(hard)
    under = found.set_aside([line for line in around.foot if _is_under_open(line, grids)] if around else ())
    found.take_framed(grids, before)
    found.take(grids, is_drawn_table)
    found.take_bodies()
    head, foot = (found.set_aside(lines) for lines in ((around.head, around.foot) if around else ((), ())))
    parts = found.parts()
    outside = found.outside(found.edges)
    if len(parts) > 1 and (over := list(rest_in_columns(before, found.lines, outside, sheet.width))):
        found.take_rows(over, before.blank if before else None)
        parts = found.parts()
    rest, cards = list(head), list[Box]()
    for part in parts:
        inside = found if len(parts) == 1 else found.within(part)
        _take_undrawn(inside, before if len(parts) == 1 else None, in_text=part.is_column)
        if inside is found:
            found.take_last_title()
        left = inside.left()
        cards += [one.box for one in left if one.is_box]
        rest += [line for one in left for line in read_lines(apart.beside(one.words))]
    rest += reversed([*under, *foot])
    rest += read_lines(cut_outside(found.tables, sheet.cut))
    whole = [with_cut_texts(apart.put_back(filled), sheet.cut) for filled in found.tables]
    built = [build(filled, sheet.number) for filled in whole]
    known = before.at_foot if before else None
    tables = [with_foot_labels(table, hard, known, continued=before is not None) for table in built]
    overleaf = carried(found.tables, found.lines, sheet.width, before) if found.tables and len(parts) <= 1 else None
    if overleaf:
        overleaf = replace(overleaf, at_foot=at_foot(max(tables, key=lambda table: table.box.bottom), known))
    columns, boxes = [p.box for p in parts if p.is_column], [p.box for p in parts if p.is_inset]
    doubts = tuple(dict.fromkeys(doubt for table in tables for doubt in foot_doubts(table, hard, known)))
    return Tables(_in_order(tables, parts), tuple(rest), tuple(columns), tuple(boxes), overleaf, tuple(cards), doubts)


def _take_undrawn(found: Found, before: Columns | None, *, in_text: bool) -> None:
    """Take the tables that no upright edges draw; `in_text`: in a column of running text."""
    continued = found.sheet.number > 1
    before = before if before and before.width == found.sheet.width else None
    found.take_headed(found.headed(before.starts if before else ()))
    found.edges = without_heading_rules(without_sum_rules(found.outside(found.edges), found.lines), found.lines)
    stacks = list(find_stacks(found.edges, found.rest, continued=continued, known=before))
    if before:
        found.take_headed(overreaching(before, _over(before, found), found.outside(found.edges), stacks), before.blank)
    found.take(stacks, lambda _, filled: is_ruled_table(filled))
    if before:
        found.take_rows(going_on(before, _over(before, found), found.outside(found.edges)), before.blank)
    level = [edge for edge in found.outside(found.edges) if not edge.soft and not edge.upright]
    is_table = is_table_in_text if in_text else is_white_table
    found.take(find_blocks(found.lines, level, continued=continued), lambda _, filled: is_table(filled))
    if before:
        found.take_rows(going_on(before, _over(before, found), found.outside(found.edges), figures=True), before.blank)
    found.take_headed(said_again(found.lines, found.outside(found.edges), heads_of(found.tables)))
    found.take_rows(waiting_heads(found.lines, found.sheet.height))
    found.take_rests()


def _over(before: Columns, found: Found) -> Sequence[Line]:
    """The lines left over the first table of the page's that has the columns of the page before: all where none has."""
    tops = [filled.grid.box.top for filled in found.tables if before.is_of(filled.grid.box)]
    return [line for line in found.lines if line.box.top < min(tops)] if tops else found.lines


def _is_under_open(line: Line, grids: Sequence[Grid]) -> bool:
    """Whether a line stands in a grid that a page break leaves open below: its padding may reach over the foot."""
    return any(grid.open_bottom and grid.box.holds(word.box) for grid in grids for word in line.words[:1])


def _in_order(tables: Sequence[Table], parts: Sequence[Area]) -> tuple[Table, ...]:
    """The tables as they are read: part by part of the page, from the top."""

    def place(table: Table) -> tuple[int, float, float]:
        holding = [i for i, part in enumerate(parts) if part.box.holds(table.box)]
        part = min(holding, key=lambda i: area(parts[i].box), default=len(parts))
        return part, table.box.top, table.box.x0

    return tuple(sorted(tables, key=place))


def drawn_grids(edges: Sequence[Edge]) -> list[Grid]:
    """The grids that edges draw, smallest first: a grid within the cell of another is the table, not its frame."""
    grids = [read_grid(drawing) for drawing in drawings(seamless(edges))]
    return sorted((found for found in grids if found and len(cells(found)) > 1), key=lambda found: area(found.box))
