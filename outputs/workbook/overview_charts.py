"""The charts of the overview: what was done and what came of it, period by period, and who did it."""

from __future__ import annotations

from collections.abc import Sequence

from outputs.columns import vocabulary
from outputs.workbook.plan import Area, Chart, ChartSeries, letters
from outputs.workbook.totals_grid import Grid

ROOM = 10
"""Columns of totals that leave room for charts beside them."""
CHARTED, SHARED = 6, 10
"""How many categories a chart shows, the largest: as colours, and as bars. More cannot be told apart."""
CHARTS, LINES_A_CHART = 3, 14
_BESIDE, _BELOW = (17.0, 7.2), (13.0, 9.0)
"""Width and height in centimetres."""
_APART = 5
"""Columns from one chart to the next below the totals."""


def overview_charts(by_period: Grid, by_actor: Grid, counted: Sequence[str], below: int) -> tuple[Chart, ...]:
    """The charts; `counted` are the categories that hold anything, the largest first, as in both grids.

    They stand beside the grids, or from the line `below` where those are wide. What was done and what came
    of it have a chart each: a thousand fines would hide ten patrols.
    """
    width = max(len(by_period.columns), len(by_actor.columns)) + 2
    sizes = _BESIDE if width <= ROOM else _BELOW
    done = [category for category in counted if category in vocabulary("atgard")]
    met = [category for category in counted if category not in done]
    drawn = (
        ("Åtgärder per period", _over_periods(by_period, done), by_period.header(), False),
        ("Personer, fordon, böter och annat per period", _over_periods(by_period, met), by_period.header(), False),
        ("Vem som står för vad", _by_actor(by_actor, counted), by_actor.first(min(SHARED, len(counted))), True),
    )
    shown = [one for one in drawn if one[1]]
    places = _beside(width, by_period.top - 1) if width <= ROOM else _below(below)
    return tuple(
        Chart(title, anchor, labels, series, *sizes, shares=shares)
        for (title, series, labels, shares), anchor in zip(shown, places, strict=False)
    )


def _over_periods(grid: Grid, categories: Sequence[str]) -> tuple[ChartSeries, ...]:
    """A colour a category, over all periods."""
    last = 1 + len(grid.columns)
    lines = [grid.top + 1 + list(grid.rows).index(category) for category in categories[:CHARTED]]
    return tuple(ChartSeries(Area(line, 1, line, 1), Area(line, 2, line, last)) for line in lines)


def _by_actor(grid: Grid, counted: Sequence[str]) -> tuple[ChartSeries, ...]:
    """A colour an actor, over the largest categories."""
    if not counted:
        return ()
    bottom = grid.top + min(SHARED, len(counted))
    columns = range(2, 2 + len(grid.columns))
    return tuple(
        ChartSeries(Area(grid.top, column, grid.top, column), Area(grid.top + 1, column, bottom, column))
        for column in columns
    )


def _beside(width: int, top: int) -> tuple[str, ...]:
    column = letters(width + 2)
    return tuple(f"{column}{top + at * LINES_A_CHART}" for at in range(CHARTS))


def _below(top: int) -> tuple[str, ...]:
    return tuple(f"{letters(1 + at * _APART)}{top}" for at in range(CHARTS))
