"""Tables where they stand in the document: under which headings, and what they gave."""

from __future__ import annotations

from dataclasses import dataclass, replace

from extract.actors import actor_in
from extract.flow import Block
from extract.grids import Grid
from extract.headings import REPORTING, HeadingKind, heading_kind, promises
from extract.hyphens import Evidence
from extract.joining import JoinedTable, Placed, joined
from extract.municipalities import mentions
from extract.periods import names_period, period_of
from extract.records import Municipality, Period, TracedText
from extract.table_readings import Surroundings, TableReading
from extract.tabular import read_table
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
    """What stands over a table, each heading taking over from the one before it."""
    around, municipality, followed = Surroundings(period=period), None, False
    for block in blocks:
        if block.table == table:
            break
        if block.paragraph is None:
            around = replace(around, promise=None)
            continue
        printed = traced_paragraphs((block.paragraph,), evidence)
        if block.kind != "rubrik":
            around = replace(around, promise=printed) if followed and promises(printed.text) else around
            continue
        kind = heading_kind(printed.text)
        followed = kind in ("tema", "löfte", "kommun")
        municipality = next(mentions(printed.text)).municipality if kind == "kommun" else municipality
        around = _under(around, printed, kind, period)
    return around, municipality


def _under(around: Surroundings, heading: TracedText, kind: HeadingKind, period: Period) -> Surroundings:
    """What holds under a heading: themes and promises begin anew, actor and period are taken from it."""
    text = heading.text
    if names_period(text):
        around = replace(around, period=_narrower(period_of(text, period), around.period))
    if kind in REPORTING:
        return replace(around, actor=actor_in(text))
    if kind == "lovande":
        return replace(around, promise=heading)
    if kind == "löfte":
        return replace(around, promise=None)
    return Surroundings("" if kind == "kommun" else text, around.period)


def _narrower(said: Period, before: Period) -> Period:
    return said if said.start is not None else before
