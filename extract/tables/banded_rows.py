"""Rows within bands, be these shades or rows that words told: those of one label, and a title under the last one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, pairwise

from extract.records import Word
from extract.tables.bold_titles import is_bold
from extract.tables.cell_runs import SEVERAL, are_texts, steps_within
from extract.tables.centred_labels import centred_label_cuts
from extract.tables.cut_grids import with_cuts
from extract.tables.lattice import Grid
from extract.tables.levels import Cut, Level, between, filled_by, levels
from extract.tables.lone_cuts import without_lone_cuts
from extract.tables.pieces import chunks
from extract.tables.rows import HEAD_AND_BODY, by_row


def with_banded_rows(grid: Grid, words: Sequence[Word]) -> Grid:
    """The grid with the rows that each of its several bands holds, the label that is for all of them left whole."""
    if grid.rows <= HEAD_AND_BODY:
        return grid
    for row, held in reversed(by_row(grid, words).items()):
        grid = with_cuts(grid, row, around_titles(levels(held, grid.xs)))
    bands = by_row(grid, words)
    cuts = _beside_labels(grid, bands) if grid.columns >= SEVERAL else {}
    rows = {row: levels(held, grid.xs) for row, held in bands.items()}
    beside = without_lone_cuts({row: cuts.get(row) or centred_label_cuts(lines) for row, lines in rows.items()}, rows)
    for row, own in sorted(beside.items(), reverse=True):
        grid = with_cuts(grid, row, own)
    return grid


def around_titles(lines: Sequence[Level]) -> list[Cut]:
    """The cuts over and under bold lines alone: titles, which the labels of the stretch are not as bold as.

    A label in the middle of its row may stand between two lines of the texts beside it, but no title does.
    """
    titles = {index for index, line in enumerate(lines) if _is_title(line)}
    rest = [line for index, line in enumerate(lines) if index not in titles]
    if not titles or not rest or any(word.bold for line in rest for word in line.columns[0]):
        return []
    places = [end for end in range(1, len(lines)) if (end - 1 in titles) != (end in titles)]
    if any(max(line.bottom for line in lines[:end]) > lines[end].top for end in places):
        return []
    return [between(max(lines[:end], key=lambda line: line.bottom), lines[end]) for end in places]


def _is_title(line: Level) -> bool:
    """Whether a line is bold and alone, be it that it reaches over several columns."""
    return bool(line.columns[0]) and is_bold(line) and len(chunks([w for own in line.columns for w in own])) == 1


def _beside_labels(grid: Grid, bands: Mapping[int, Sequence[Word]]) -> dict[int, list[Cut]]:
    """The cuts of each stretch between the cells beside its label, where the step from line to line is wider."""
    cells = {row: levels([word for word in held if word.box.x0 >= grid.xs[1]], grid.xs) for row, held in bands.items()}
    lines = list(chain.from_iterable(cells.values()))
    within = steps_within(lines)
    every = filled_by(lines)
    if len(every) < SEVERAL - 1 or not are_texts(lines, within):
        return {}
    joined = {id(line) for step in within for line in lines[step.above : step.below]}
    found: dict[int, list[Cut]] = {}
    for row, own in cells.items():
        parts = _with_paragraphs(_parts(own, joined), every)
        begun = parts[row < HEAD_AND_BODY :]
        if all(_is_row(part, every) for part in begun) and not _go_on(parts):
            cuts = [between(max(above, key=lambda line: line.bottom), below[0]) for above, below in pairwise(parts)]
            found[row] = [Cut(cut.at, ((1, grid.columns),)) for cut in cuts]
    return found


def _parts(lines: Sequence[Level], joined: set[int]) -> Iterator[Sequence[Level]]:
    """The lines up to each that no text goes on under."""
    first = 0
    for end, line in enumerate(lines, start=1):
        if id(line) not in joined or end == len(lines):
            yield lines[first:end]
            first = end


def _with_paragraphs(parts: Iterator[Sequence[Level]], every: frozenset[int]) -> list[Sequence[Level]]:
    """The parts, those that begin no row but a paragraph put to the one over them."""
    whole: list[Sequence[Level]] = []
    for part in parts:
        if whole and not _is_row(part, every):
            whole[-1] = [*whole[-1], *part]
        else:
            whole.append(part)
    return whole


def _is_row(part: Sequence[Level], every: frozenset[int]) -> bool:
    """Whether all columns but one at most have a text, that right beside the labels among them."""
    filled = filled_by(part)
    return min(every) in filled and len(filled) >= len(every) - 1


def _go_on(parts: Sequence[Sequence[Level]]) -> bool:
    """Whether a text goes on in small letters from one part to the next."""
    return any(
        line.text(column)[0].islower()
        for part in parts[1:]
        for column in filled_by(part)
        for line in [next(line for line in part if line.columns[column])]
    )
