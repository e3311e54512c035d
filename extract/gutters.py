"""Columns of white space: where line after line leaves the same gap between its words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extract.records import Line
from extract.wording import is_list_mark

COLUMN_GAP = 0.9
"""Part of the type size: a wider gap between words is meant to be seen. Justified type seldom stretches a space so far."""

NARROWEST = 0.25
"""Part of the type size that a gutter is wide at least: figures in narrow columns come as near as an ordinary space."""

WITNESSES = 2
"""Lines that must show a gap meant to be seen before it is a gutter."""

CROSSING = 0.2
"""Lines with a word in the gutter, as a part of those that show it: headings over several columns do so."""


@dataclass(frozen=True, slots=True)
class Gutter:
    """White space from `left` to `right` between two columns; `lines` show it with a gap meant to be seen."""

    left: float
    right: float
    lines: int

    @property
    def middle(self) -> float:
        """Where a line may be drawn through it."""
        return (self.left + self.right) / 2


def find_gutters(lines: Sequence[Line]) -> list[Gutter]:
    """The gutters between the columns that the lines stand in, from the left."""
    em = type_size(lines)
    found = (_judged(left, right, lines, em) for left, right in _valleys(lines, NARROWEST * em))
    return [gutter for gutter in found if gutter is not None]


def type_size(lines: Sequence[Line]) -> float:
    """The usual type size of the lines; 0 where there are none."""
    sizes = sorted(word.size for line in lines for word in line.words)
    return sizes[len(sizes) // 2] if sizes else 0.0


def _valleys(lines: Sequence[Line], least: float) -> Iterator[tuple[float, float]]:
    """Stretches across that fewer words cross than the stretches on either side, at least so wide."""
    steps = sorted(step for line in lines for word in line.words for step in ((word.box.x0, 1), (word.box.x1, -1)))
    depth = 0
    profile: list[tuple[float, float, int]] = []
    for (at, change), (following, _) in zip(steps, steps[1:], strict=False):
        depth += change
        if following > at:
            profile.append((at, following, depth))
    yield from _lowest(_merged(profile), least)


def _merged(profile: Sequence[tuple[float, float, int]]) -> list[tuple[float, float, int]]:
    merged: list[tuple[float, float, int]] = []
    for left, right, depth in profile:
        if merged and merged[-1][2] == depth:
            merged[-1] = (merged[-1][0], right, depth)
        else:
            merged.append((left, right, depth))
    return merged


def _lowest(profile: Sequence[tuple[float, float, int]], least: float) -> Iterator[tuple[float, float]]:
    """Local minima of the profile that are wide enough."""
    for i, (left, right, depth) in enumerate(profile):
        before = profile[i - 1][2] if i else -1
        after = profile[i + 1][2] if i + 1 < len(profile) else -1
        if right - left >= least and depth < before and depth < after:
            yield left, right


def _judged(left: float, right: float, lines: Sequence[Line], em: float) -> Gutter | None:
    """The gutter of a valley; None where too few lines show it or too many cross it."""
    middle = (left + right) / 2
    shown = crossed = 0
    for line in lines:
        before = [word for word in line.words if word.box.x1 <= middle]
        after = [word for word in line.words if word.box.x0 >= middle]
        if len(before) + len(after) < len(line.words):
            crossed += 1
        elif before and after and after[0].box.x0 - before[-1].box.x1 >= COLUMN_GAP * em:
            shown += not (len(before) == 1 and is_list_mark(before[0].text))
    if shown < WITNESSES or crossed > max(CROSSING * shown, 1 if shown > WITNESSES else 0):
        return None
    return Gutter(left, right, shown)
