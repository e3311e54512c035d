"""Tables where they stand in the document: under which headings and labels, and what they gave."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import zip_longest

from extract.facts.actors import actor_in
from extract.facts.columns import heading
from extract.facts.dating import DatedHeadings, Dating
from extract.facts.municipalities import mentions
from extract.flow.backgrounds import names_background
from extract.flow.blocks import Block
from extract.flow.cutting import LONGEST_RUN_IN
from extract.flow.heading_words import HeadingKind
from extract.flow.headings import REPORTING, heading_kind, is_sentence, promises
from extract.flow.own_municipality import names_of_own
from extract.flow.parted_blocks import without_words
from extract.promises.grids.grids import Grid
from extract.promises.grids.joining import JoinedTable, Placed, joined
from extract.promises.tabular.reader import read_table
from extract.promises.tabular.table_readings import Surroundings, TableReading
from extract.promises.wording.deeds import says_how_much
from extract.records import Municipality, TracedText
from extract.texts.evidence import Evidence
from extract.texts.paragraphs import Paragraph
from extract.texts.traced import traced, traced_paragraphs

ONE = re.compile(r"(?:\w*löfte|\w*åtagande)(?: (?:nr\.? ?)?\d{1,2})?\s?:?", re.IGNORECASE)
"""The label of one promise, as "Löfte 2:"; over several there are others."""
SHORTEST = 4
"""Words that a promise has at least; fewer name a theme, or say how much."""


@dataclass(frozen=True, slots=True)
class ReadTable:
    """A joined table with its reading (None where it is no follow-up) and the municipality of its heading."""

    table: JoinedTable
    reading: TableReading | None
    texts: tuple[TracedText, ...]
    municipality: Municipality | None


def placed(grids: tuple[Grid, ...], blocks: tuple[Block, ...]) -> tuple[Placed, ...]:
    """Each grid, and whether text stands between it and the grid before."""
    before = dict(zip([block.table for block in blocks], [-1, *(block.table for block in blocks)], strict=False))
    return tuple(Placed(grid, before[index] < 0) for index, grid in enumerate(grids))


def read_tables(
    grids: tuple[Grid, ...],
    blocks: tuple[Block, ...],
    dating: Dating,
    evidence: Evidence,
    chosen: frozenset[int],
    *,
    unpromised: bool = False,
) -> tuple[ReadTable, ...]:
    """The document's tables in order, joined over pages; those that are not `chosen` are of something else.

    `unpromised`: nothing else in the document holds a promise.
    """
    places = _places(blocks, dating, evidence)
    read: list[ReadTable] = []
    for table in joined(placed(grids, blocks)):
        place = places[table.first]
        around = _theme_goes_on(place.around, read[-1], places) if table.inherited and read else place.around
        reading = read_table(table, around, evidence, unpromised=unpromised) if table.first in chosen else None
        read.append(ReadTable(table, reading, _texts(table, evidence) if reading is None else (), place.municipality))
    return tuple(read)


def _theme_goes_on(around: Surroundings, before: ReadTable, places: dict[int, _Place]) -> Surroundings:
    """A table under the header of the one before, with no heading between, goes on with its last theme."""
    if before.reading is None or around.theme != places[before.table.first].around.theme:
        return around
    return replace(around, theme=before.reading.last_theme)


def _texts(table: JoinedTable, evidence: Evidence) -> tuple[TracedText, ...]:
    rows = (*table.leads, *(() if table.inherited else table.header), *table.rows)
    return tuple(traced(slot.strips, evidence) for row in rows for slot in row.slots if slot.strips)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a table stands: what its headings say, and whose municipality they name."""

    around: Surroundings
    municipality: Municipality | None


def _places(blocks: tuple[Block, ...], dating: Dating, evidence: Evidence) -> dict[int, _Place]:
    """What stands over each table, each heading taking over from the one before it."""
    places: dict[int, _Place] = {}
    around, municipality, followed, themed, passed = Surroundings(dating=dating), None, False, 0.0, False
    dated, own = DatedHeadings(dating, dating), names_of_own(blocks)
    for block, below in zip_longest(blocks, blocks[1:]):
        if block.paragraph is None:
            places[block.table] = _Place(around, municipality)
            around, passed = replace(around, promise=None, near=None), True
            continue
        labelled = _labelled_over_table(block, below)
        if labelled is not None:
            printed = traced_paragraphs((labelled,), evidence)
            around = replace(around, promise=printed, near=printed)
            continue
        printed = traced_paragraphs((block.paragraph,), evidence)
        told = is_sentence(printed.text, bold=block.bold) and heading_kind(printed.text) == "tema"
        if block.kind != "rubrik" or told:
            if promises(printed.text):
                around = replace(around, promise=printed if followed else around.promise, near=printed)
            continue
        kind: HeadingKind = "sidotext" if names_background(printed.text) else heading_kind(printed.text)
        kind = "tema" if printed.text in own else kind
        followed = kind in ("tema", "löfte", "kommun")
        municipality = next(mentions(printed.text)).municipality if kind == "kommun" else municipality
        dated = dated.beneath(printed.text, block.rank, surely=kind in REPORTING)
        if block.rank <= themed and (kind == "löfte" or (kind in REPORTING and passed)):
            around = replace(around, theme="", heading=None)
        passed = False
        themed = block.rank if kind == "tema" else themed
        if kind in ("namn", "sidotext") and 0 < themed < block.rank:
            around = replace(around, dating=dated.now)
            continue
        around = _under(replace(around, dating=dated.now), printed, kind)
    return places


def _under(around: Surroundings, heading: TracedText, kind: HeadingKind) -> Surroundings:
    """What holds under a heading: themes and promises begin anew, the actor is taken from it."""
    text = heading.text
    around = replace(around, reporting=kind in REPORTING)
    if kind == "utöver":
        return Surroundings("", around.dating, actor_in(text), reporting=True)
    if kind in REPORTING:
        return _by_actor(around, text)
    if kind == "lovande":
        return replace(around, promise=heading)
    if kind == "löfte":
        return replace(around, promise=None, actor=actor_in(text))
    themed = kind == "tema"
    return Surroundings(text if themed else "", around.dating, heading=heading if themed else None)


def _by_actor(around: Surroundings, text: str) -> Surroundings:
    """A heading over reports gives its actor, and is the theme where it names one and no heading above tells it."""
    actor = actor_in(text)
    if actor and (not around.theme or around.theme_by_actor):
        return replace(around, actor=actor, theme=text, theme_by_actor=True)
    return replace(around, actor=actor)


def _labelled_over_table(block: Block, below: Block | None) -> Paragraph | None:
    """The promise of a text right over a table without its label ("Löfte: …", "Mål: …"); None where it has none."""
    if below is None or below.kind != "tabell" or block.kind not in ("stycke", "rubrik") or block.paragraph is None:
        return None
    words = [word.text for word in block.paragraph.strips[0].line.words[:LONGEST_RUN_IN]]
    end = next((at + 1 for at, word in enumerate(words) if word.endswith(":")), 0)
    labelled = end > 0 and _is_promise(" ".join(words[:end]), " ".join(block.text.split()[end:]))
    return without_words(block.paragraph, end) if labelled else None


def _is_promise(label: str, said: str) -> bool:
    """Whether what stands after a label is promised; a goal in figures only says how much of a promise."""
    if len(said.split()) < SHORTEST or said.endswith((":", "?")):
        return False
    goal = heading(label.rstrip(" :")).role == "mål" and not says_how_much(said)
    return goal or ONE.fullmatch(label) is not None
