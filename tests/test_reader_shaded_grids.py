"""Frames and drawn grids in which shades tell rows, or columns are told by the rows alone; and airy figures."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from typed_pages import SIZE, line

from extract.pages.ink import Edge
from extract.pages.shades import Shade, shade_edges
from extract.pages.sheets import Sheet
from extract.pages.turning import Frame
from extract.records import Box, Table, Word
from extract.tables.bold_titles import is_title_among
from extract.tables.gutters import Gutter
from extract.tables.levels import levels
from extract.tables.row_gutters import shown_by_rows
from extract.tables.shade_floors import shade_sides
from extract.tables.tables import find_tables
from extract.tables.wrapped import wraps_at

XS = (40.0, 180.0, 340.0)
RIGHT = 520.0
HEADS = ("Löfte", "Polisen har gjort", "Kommunen har gjort")
FIRST = ("Vi ska synas/mer i byn", "Tre pass har/gåtts i maj", "Ett möte")
SECOND = ("Vi ska laga/lampor vid ån", "Nio pass har/gåtts i juni", "Två möten med/dem som bor där")
THIRD = ("Vi ska mäta/farten", "Sex mätningar/har gjorts", "")


def typed(x: float, top: float, text: str) -> tuple[Word, ...]:
    return line(text, x, top + SIZE).words


def bold(words: Sequence[Word]) -> list[Word]:
    return [replace(word, bold=True) for word in words]


def level(at: float, *, soft: bool = False) -> Edge:
    return Edge(upright=False, at=at, start=XS[0], end=RIGHT, soft=soft)


def upright(at: float, top: float, foot: float) -> Edge:
    return Edge(upright=True, at=at, start=top, end=foot)


def typed_rows(rows: Sequence[Sequence[str]], tops: Sequence[float]) -> list[Word]:
    return [
        word
        for cells, top in zip(rows, tops, strict=True)
        for x, text in zip(XS, cells, strict=True)
        for i, part in enumerate(text.split("/"))
        for word in typed(x + 4, top + 2 + 12 * i, part)
    ]


def read(words: Sequence[Word], edges: Sequence[Edge]) -> list[list[str]]:
    (table,) = find_tables(Sheet(1, Frame(560, 300, 0), tuple(words), tuple(edges))).tables
    return rows_of(table)


def rows_of(table: Table) -> list[list[str]]:
    texts = {(cell.row, cell.column): cell.text.replace("\n", "/") for cell in table.cells}
    return [[texts.get((row, c), "") for c in range(table.columns)] for row in range(table.rows)]


def test_shades_tell_the_rows_of_a_frame_that_parts_its_heads_alone():
    tops = (60.0, 76.0, 102.0, 128.0)
    words = [*bold(typed_rows([HEADS], tops[:1])), *typed_rows([FIRST, SECOND, THIRD], tops[1:])]
    frame = [level(60), level(76), level(154), upright(XS[0], 60, 154), upright(RIGHT, 60, 154)]
    heads = [upright(x, 60, 76) for x in XS[1:]]
    bands = shade_edges([Shade(Box(XS[0], 76, RIGHT, 102), "0.9"), Shade(Box(XS[0], 128, RIGHT, 154), "0.9")])
    assert read(words, [*frame, *heads, *bands]) == [list(row) for row in (HEADS, FIRST, SECOND, THIRD)]


REST = ("", "Tre pass har/gåtts i maj", "")


def ruled(*shades: Shade) -> list[list[str]]:
    """A drawn grid of heads with the rest of a row under them, which no rule parts, and two rows more."""
    words = [*bold(typed_rows([HEADS], [60.0])), *typed_rows([REST, SECOND, THIRD], [76.0, 102.0, 128.0])]
    drawn = [*(level(y) for y in (60, 102, 128, 154)), *(upright(x, 60, 154) for x in (*XS, RIGHT))]
    return read(words, [*drawn, *shade_edges(shades)])


def test_the_side_of_a_shade_all_across_parts_the_heads_from_the_rest_of_a_row():
    assert ruled(Shade(Box(XS[0], 60, RIGHT, 76), "0.5"))[:2] == [list(HEADS), list(REST)]


def test_seams_between_strips_of_one_colour_part_nothing():
    strips = [Shade(Box(XS[0], 60, RIGHT, 76), "0.5"), Shade(Box(XS[0], 76, RIGHT, 102), "0.5")]
    assert ruled(*strips)[0] == [HEADS[0], HEADS[1] + "/" + REST[1], HEADS[2]]
    other = [strips[0], replace(strips[1], colour="0.9")]
    assert [edge.at for edge in shade_sides(shade_edges(other))] == [60, 76, 102]


BULLETS = [
    [*typed(42, top, "•"), *typed(56, top, "Nio pass"), *typed(200, top + 6, "Ett möte")] for top in (60, 90, 120)
]
AFTER_BULLETS, BETWEEN = Gutter(48, 54), Gutter(150, 190)


@pytest.mark.parametrize("gutters", [(AFTER_BULLETS, BETWEEN), (BETWEEN,)], ids=["with bullets", "without"])
def test_what_lies_between_bullets_and_their_items_is_no_gutter_and_no_reason_against_another(gutters: list[Gutter]):
    assert shown_by_rows(gutters, BULLETS) == [BETWEEN]


@pytest.mark.parametrize(("label", "title"), [(False, True), (True, False)], ids=["plain labels", "bold labels"])
def test_a_bold_line_alone_under_the_heads_is_a_title_where_others_stand_over_later_rows(label: bool, title: bool):  # noqa: FBT001 # parameters
    figures = [(62.0, "Plats", "2022"), (90.0, "Ån", "12"), (118.0, "Byn", "7")]
    words = bold([*typed(42, 76, "Norra delen"), *typed(42, 104, "Södra delen")])
    for top, name, count in figures:
        words += [*(bold(typed(42, top, name)) if label else typed(42, top, name)), *typed(200, top, count)]
    lines = levels(words, (40.0, 180.0, 340.0))
    assert is_title_among(lines[1], lines) is title


def test_rows_of_figures_under_ruled_heads_may_stand_far_apart():
    figures = [("Fotpass", "12", "7"), ("Möten", "3", "5"), ("Hastighetsmätningar", "9", "14"), ("Besök", "6", "8")]
    words = [
        *bold(typed_rows([("Insats", "Maj", "Juni")], [60.0])),
        *typed_rows(figures, [82.0 + 36 * i for i in range(4)]),
    ]
    assert read(words, [level(58), level(76)]) == [["Insats", "Maj", "Juni"], *map(list, figures)]


LONG = ("Sju pass har gåtts i", "centrum och vid stationen", "sedan i maj och juni av", "polisen och vakter")
SHORT = ("Sju pass.", "Ett möte.", "Inga bot.", "Klart.")


@pytest.mark.parametrize(("texts", "parted"), [(LONG, True), (SHORT, False)], ids=["for want of room", "of themselves"])
def test_lines_that_all_wrap_at_a_place_end_their_cell_there(texts: Sequence[str], parted: bool):  # noqa: FBT001 - a column
    words = [word for i, text in enumerate(texts) for word in typed(184, 78 + 12 * i, text)]
    assert wraps_at(316.0, 180.0, words) is parted
    assert not wraps_at(316.0, 180.0, [*words, *typed(344, 78, "Möte")])
