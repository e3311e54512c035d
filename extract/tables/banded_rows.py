"""Rows within bands, be these shades or rows that words told: those of one label, and a title under the last one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, pairwise, takewhile

from extract.records import Word
from extract.tables.bold_titles import is_bold
from extract.tables.cell_runs import SEVERAL, are_texts, steps_within
from extract.tables.centred_labels import centred_label_cuts
from extract.tables.lattice import Grid
from extract.tables.levels import Cut, Level, between, levels
from extract.tables.rows import HEAD_AND_BODY, by_row, with_cuts


def with_banded_rows(grid: Grid, words: Sequence[Word]) -> Grid:
    """The grid with the rows that each of its several bands holds, the label that is for all of them left whole."""
    if grid.rows <= HEAD_AND_BODY:
        return grid
    bands = by_row(grid, words)
    cuts = _beside_labels(grid, bands) if grid.columns >= SEVERAL else {}
    for row, held in reversed(bands.items()):
        lines = levels(held, grid.xs)
        beside = cuts.get(row) or centred_label_cuts(lines)
        grid = with_cuts(grid, row, [*beside, *_over_titles(lines)])
    return grid


def _over_titles(lines: Sequence[Level]) -> list[Cut]:
    """The cut over bold lines alone that end a stretch: a title, which labels over it are not as bold as."""
    titles = list(takewhile(lambda line: line.filled == {0} and is_bold(line), reversed(lines)))
    rest = lines[: len(lines) - len(titles)]
    if not titles or not rest or any(word.bold for line in rest for word in line.columns[0]):
        return []
    return [between(max(rest, key=lambda line: line.bottom), titles[-1])]


def _beside_labels(grid: Grid, bands: Mapping[int, Sequence[Word]]) -> dict[int, list[Cut]]:
    """The cuts of each stretch between the cells beside its label, where the step from line to line is wider."""
    cells = {row: levels([word for word in held if word.box.x0 >= grid.xs[1]], grid.xs) for row, held in bands.items()}
    lines = list(chain.from_iterable(cells.values()))
    within = steps_within(lines)
    every = frozenset[int]().union(*(line.filled for line in lines))
    if len(every) < SEVERAL - 1 or not are_texts(lines, within):
        return {}
    joined = {id(line) for step in within for line in lines[step.above : step.below]}
    found: dict[int, list[Cut]] = {}
    for row, own in cells.items():
        parts = list(_parts(own, joined))
        begun = parts[row < HEAD_AND_BODY :]
        if all(len(_filled(part)) >= len(every) - 1 for part in begun) and not _go_on(parts):
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


def _filled(lines: Sequence[Level]) -> frozenset[int]:
    return frozenset[int]().union(*(line.filled for line in lines))


def _go_on(parts: Sequence[Sequence[Level]]) -> bool:
    """Whether a text goes on in small letters from one part to the next."""
    return any(
        line.text(column)[0].islower()
        for part in parts[1:]
        for column in _filled(part)
        for line in [next(line for line in part if line.columns[column])]
    )
