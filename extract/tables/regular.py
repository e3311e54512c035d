"""Rows of texts set at one pitch: one step from line to line within every cell, one wider blank between all rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from extract.tables.cell_runs import are_texts, steps_within
from extract.tables.levels import Cut, Level, cuts_behind

ALIKE = 0.08
"""Part of the type size that equal blanks may differ, as where lines are set on whole pixels."""

WIDER = 0.04
"""Part of the type size by which the blank between rows is wider than that between lines."""

FIGURES = 0.25
"""Part of the lines of texts that may look like those of figures, as where a sentence ends in a number."""

REGULAR = 0.75
"""Part of the blanks that are alike; wider ones stand beside titles."""

FEWEST = 2
"""Blanks that tell, those told elsewhere among them, and rows with labels."""


def regular_cuts(lines: Sequence[Level], known: Sequence[float] = ()) -> list[Cut]:
    """The cuts at such blanks; none where they are not regular. They are as sure as rules: only rows are set so.

    `known` are blanks told elsewhere, in points: that under the heads, those of the page before.
    """
    if not lines or sum(line.is_figures for line in lines) > FIGURES * len(lines):
        return []
    within = steps_within(lines)
    joined = {place for step in within for place in range(step.above, step.below)}
    ends = [place for place in range(len(lines) - 1) if place not in joined]
    if not ends or not are_texts(lines, within) or not _are_labelled(lines, ends):
        return []
    leading = max(step.height for step in within)
    return cuts_behind(ends, lines) if _are_alike(lines, ends, leading, known) else []


def blank_between(above: Sequence[Level], below: Sequence[Level]) -> float:
    """How high the blank is between the lines of two rows."""
    return below[0].top - max(line.bottom for line in above)


def _are_alike(lines: Sequence[Level], ends: Sequence[int], leading: float, known: Sequence[float]) -> bool:
    """Whether the blanks at the ends of rows are alike, and wider than those within texts."""
    size = sorted(line.height for line in lines)[len(lines) // 2]
    feet = list(accumulate((line.bottom for line in lines), max))
    airs = [lines[end + 1].top - feet[end] for end in ends]
    airs += known
    usual = sorted(airs)[len(airs) // 2]
    alike = sum(abs(air - usual) <= ALIKE * size for air in airs)
    return (
        alike >= max(FEWEST, REGULAR * len(airs))
        and min(airs) >= leading - size + WIDER * size
        and min(airs) >= usual - ALIKE * size
    )


def _are_labelled(lines: Sequence[Level], ends: Sequence[int]) -> bool:
    """Whether all rows have labels of their own, but for one begun on the page before and one that goes on overleaf."""
    rows = list(_rows(lines, ends))
    labels = [next((line.text(0) for line in row if line.columns[0]), "") for row in rows]
    begun = not any(label[:1].islower() for label in labels[1:])
    return begun and all(labels[1:-1]) and sum(map(bool, labels)) >= FEWEST


def _rows(lines: Sequence[Level], ends: Sequence[int]) -> Iterator[Sequence[Level]]:
    for first, end in pairwise([0, *(end + 1 for end in ends), len(lines)]):
        yield lines[first:end]
