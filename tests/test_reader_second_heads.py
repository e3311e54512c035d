"""Two tables of one width with only a title between: the heads of the second end the first."""

from __future__ import annotations

import pytest
from typed_pages import STEP, WIDTH, line

from extract.pages.ink import Edge
from extract.pages.lines import read_lines
from extract.records import Line
from extract.tables.blocks import find_blocks
from extract.tables.filling import fill, trimmed
from extract.tables.refining import refined
from extract.tables.stacks import find_stacks

FIRST = """\
Ort         Möten    Svar
Väst           12      40
Norr            7      15
Öster          21       9"""

SECOND = """\
Ort       Böter   Kontroller   Samtal
Väst          3            8       14
Söder         5            2        1"""

SECTIONS = """\
Ort         Möten    Svar
Väst           12      40
På kvällar
Norr            7      15
Öster          21       9"""

TOP = 100.0
SIZES = [(4, 3), (3, 4)]


def typed(*texts: str) -> list[Line]:
    rows = "\n".join(texts).split("\n")
    return [line(row, 50.0, TOP + STEP * i) for i, row in enumerate(rows)]


def tables_of(lines: list[Line], *under: int) -> list[tuple[int, int]]:
    """The rows and columns of each table of the lines, with a level rule under some of them."""
    rules = [Edge(upright=False, at=TOP + STEP * i + 1, start=48.0, end=50.0 + 40 * WIDTH) for i in under]
    words = [word for found in lines for word in found.words]
    found = []
    for grid in find_stacks(rules, words, continued=False):
        found.append(trimmed(fill(refined(grid, words), words)))
        words = [word for word in words if id(word) not in found[-1].held]
    if not found:
        found = [fill(refined(grid, words), words) for grid in find_blocks(read_lines(words), rules, continued=False)]
    return [(filled.grid.rows, filled.grid.columns) for filled in found]


@pytest.mark.parametrize("under", [(), (0, 5), (-1, 0, 3, 4, 5, 7), (-1, 3, 4, 7)], ids=["no", "head", "three", "two"])
def test_heads_under_a_title_begin_another_table(under: tuple[int, ...]):
    assert tables_of(typed(FIRST, "Trafik under året", SECOND), *under) == SIZES


@pytest.mark.parametrize("under", [(), (-1, 0, 4)], ids=["no", "three"])
def test_a_title_over_figures_is_within_one_table(under: tuple[int, ...]):
    assert tables_of(typed(SECTIONS), *under) == [(5, 3)]


def test_the_same_heads_over_rows_further_down_are_of_a_table_of_their_own():
    typed_lines = typed(FIRST, "Skolan", FIRST)
    assert tables_of(typed_lines, -1, 0, 3, 4, 5, 8) == [(4, 3), (4, 3)]


WRAPPED = """\
Ort                   Möten    Svar
Väst, med byarna
runt sjön                12      40
Norr                      7      15"""


def test_a_label_begun_under_the_heads_goes_on_beside_its_figures():
    assert tables_of(typed(WRAPPED), -1, 0, 3) == [(3, 3)]


def test_rows_of_figures_far_apart_are_one_table_where_all_figures_stand_under_others():
    rows = ("Insats       T1    T2    T3", "Trafik", "Kontroller   12     7     9", "Möten         3     1     4")
    tops = [TOP + 2.6 * STEP * i for i in range(7)]
    placed = zip((*rows, "Skola", rows[2], rows[3]), tops, strict=True)
    lines = [line(row, 50.0, top, bold=" " not in row) for row, top in placed]
    assert tables_of(lines) == [(7, 4)]
