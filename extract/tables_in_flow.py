"""Tables where they stand in the document: under which headings, and what they gave."""

from __future__ import annotations

from dataclasses import dataclass, replace

from extract.actors import actor_in
from extract.flow import Block
from extract.grids import Grid
from extract.headings import heading_kind
from extract.hyphens import Evidence
from extract.joining import JoinedTable, Placed, joined
from extract.municipalities import mentions
from extract.periods import names_period, period_of
from extract.records import Municipality, Period, TracedText
from extract.tabular import Surroundings, TableReading, read_table
from extract.traced import traced, traced_paragraphs


@dataclass(frozen=True, slots=True)
class ReadTable:
    """A joined table with its reading (None where it is no follow-up) and the municipality of its heading."""

    table: JoinedTable
    reading: TableReading | None
    texts: tuple[TracedText, ...]
    municipality: Municipality | None


def placed(grids: tuple[Grid, ...], blocks: tuple[Block, ...]) -> tuple[Placed, ...]:
    """Each grid, and whether text stands between it and the grid before."""
    order = [block.table for block in blocks]
    return tuple(Placed(grid, _interrupted(order, index)) for index, grid in enumerate(grids))


def _interrupted(order: list[int], index: int) -> bool:
    at = order.index(index)
    return at > 0 and order[at - 1] < 0


def read_tables(
    grids: tuple[Grid, ...], blocks: tuple[Block, ...], period: Period, evidence: Evidence, *, on_subject: bool
) -> tuple[ReadTable, ...]:
    """The document's tables in order, joined over pages."""
    read = []
    for table in joined(placed(grids, blocks)):
        around, municipality = _surroundings(table.first, blocks, period, evidence)
        reading = read_table(table, around, evidence) if on_subject else None
        read.append(ReadTable(table, reading, _texts(table, evidence) if reading is None else (), municipality))
    return tuple(read)


def _texts(table: JoinedTable, evidence: Evidence) -> tuple[TracedText, ...]:
    rows = (*table.leads, *(() if table.inherited else table.header), *table.rows)
    return tuple(traced(slot.strips, evidence) for row in rows for slot in row.slots if slot.strips)


def _surroundings(
    table: int, blocks: tuple[Block, ...], period: Period, evidence: Evidence
) -> tuple[Surroundings, Municipality | None]:
    """What the headings over a table say, each taking over from the one before it."""
    around, municipality = Surroundings(period=period), None
    for block in blocks:
        if block.table == table:
            break
        if block.kind != "rubrik" or block.paragraph is None:
            continue
        text = traced_paragraphs((block.paragraph,), evidence).text
        kind = heading_kind(text)
        if kind == "kommun":
            municipality = next(mentions(text)).municipality
            around = Surroundings(period=around.period)
        elif kind in ("utfall", "plan", "period"):
            around = replace(around, actor=actor_in(text))
        elif kind in ("tema", "lovande", "sidotext"):
            around = replace(around, theme=text, actor="")
        if names_period(text):
            around = replace(around, period=_narrower(period_of(text, period), around.period))
    return around, municipality


def _narrower(said: Period, before: Period) -> Period:
    return said if said.start is not None else before
