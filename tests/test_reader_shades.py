"""Rows told by shades: of single cells here and there, and of a label that goes on under its stripe."""

from collections.abc import Sequence

from typed_words import typed

from extract.pages.ink import Edge
from extract.pages.shades import Shade, shade_edges
from extract.records import Box, Word
from extract.tables.lattice import Grid, cells
from extract.tables.refining import with_own_columns

GREY, BLUE = "0.9", "(0.2, 0.3, 0.5)"


def level(edges: Sequence[Edge], at: float) -> list[tuple[float, float]]:
    """Where level sides lie at a height."""
    return sorted((edge.start, edge.end) for edge in edges if not edge.upright and edge.at == at)


STRIPE, REST = Box(50, 100, 500, 120), Box(50, 120, 150, 140)
BESIDE = Shade(Box(150, 60, 500, 80), GREY)


def test_a_label_that_goes_on_under_its_stripe_has_no_side_within():
    edges = shade_edges([BESIDE, Shade(STRIPE, GREY), Shade(REST, GREY)])
    assert level(edges, 120) == [(150, 500)]
    assert level(edges, 140) == [(50, 150)]


def test_shades_of_another_colour_or_of_all_labels_keep_their_sides():
    assert level(shade_edges([BESIDE, Shade(STRIPE, BLUE), Shade(REST, GREY)]), 120) == [(50, 150), (50, 500)]
    assert level(shade_edges([Shade(STRIPE, GREY), Shade(REST, GREY)]), 120) == [(50, 150), (50, 500)]


XS = (40.0, 150.0, 290.0, 360.0, 520.0)
YS = (100.0, 120.0, 150.0, 180.0, 210.0)
TEXTS = [
    (42.0, 146.0, "Färre inbrott"),
    (42.0, 158.0, "i byarna"),
    (42.0, 190.0, "Lugna kvällar"),
    (152.0, 124.0, "Samverkan i"),
    (152.0, 136.0, "två byar"),
    (152.0, 160.0, "Märkning"),
    (152.0, 190.0, "Tillsyn"),
    (292.0, 130.0, "Mars"),
    (292.0, 160.0, "April"),
    (292.0, 190.0, "Maj"),
]
ONE_ROW, TWO_ROWS = 130.0, 144.0
HEADS = [(x + 2, 104.0, head) for x, head in zip(XS, ("Löfte", "Insats", "Tid", "Utfall"), strict=False)]


def patched(floors: set[tuple[int, int]], top: float) -> set[tuple[int, int, int]]:
    """Row, column and height of cells with shades' sides at `floors`, the first text of the last column at `top`."""
    last = [(362.0, top, "Sex möten"), (362.0, 190.0, "Nio besök")]
    words: list[Word] = [word for piece in (*HEADS, *TEXTS, *last) for word in typed(*piece)]
    sides = frozenset({(1, column) for column in range(4)} | floors)
    found = with_own_columns(Grid(XS, YS, floors=sides, ruled=False), words)
    return {(span.top, span.left, span.bottom - span.top) for span in cells(found)}


def test_shades_of_single_cells_tell_the_rows_of_all_but_a_higher_label():
    found = patched({(2, 1), (3, 2)}, ONE_ROW)
    assert {(1, 0, 2), (3, 0, 1)} <= found
    assert {(row, 1, 1) for row in (1, 2, 3)} <= found
    assert (3, 3, 1) in found


def test_where_all_but_one_column_have_a_side_that_one_has_a_higher_cell():
    found = patched({(2, 1), (2, 2), (3, 1), (3, 2)}, TWO_ROWS)
    assert (1, 3, 2) in found
    assert {(row, 2, 1) for row in (1, 2, 3)} <= found


ROWS = [
    (x, y, text)
    for y in (106.0, 126.0, 156.0, 186.0)
    for x, text in zip(XS[1:], ("Samtal", "Mars", "Nio"), strict=False)
]
LABEL_OVERLEAF, CENTRED_LABEL = (42.0, 156.0, "Färre inbrott"), (42.0, 141.0, "Färre inbrott")


def overleaf(label: tuple[float, float, str]) -> list[tuple[int, int]]:
    """From which row, and over how many, the labels stand of a page that may begin with rows of the one before."""
    floors = frozenset({(1, column) for column in range(4)} | {(j, c) for j in (2, 3) for c in (1, 2, 3)})
    words = [word for x, y, text in (*ROWS, (42.0, 106.0, "Löfte"), label) for word in typed(x, y, text)]
    found = with_own_columns(Grid(XS, YS, floors=floors, ruled=False), words)
    return [(span.top, span.bottom - span.top) for span in cells(found) if span.left == 0]


def test_a_label_level_with_a_row_begins_there_and_not_under_the_heads_where_that_of_the_page_before_goes_on():
    assert overleaf(LABEL_OVERLEAF) == [(0, 1), (1, 1), (2, 2)]


def test_a_label_level_with_no_row_stands_in_the_middle_of_its_own():
    assert overleaf(CENTRED_LABEL) == [(0, 1), (1, 3)]


STRIPES = (100.0, 120.0, 150.0, 180.0)
SECOND = [(152.0, 154.0, "Märkning"), (292.0, 154.0, "April"), (362.0, 154.0, "Nio")]


def labelled(*labels: tuple[float, float, str]) -> list[tuple[int, int]]:
    """From which row, and over how many, labels stand beside two stripes that lie behind all columns."""
    first = [(152.0, 124.0, "Samverkan"), (152.0, 136.0, "i byar"), (292.0, 124.0, "Mars"), (362.0, 124.0, "Sex")]
    words = [word for piece in (*HEADS, *first, *SECOND, *labels) for word in typed(*piece)]
    floors = frozenset((j, column) for j in (1, 2) for column in range(4))
    found = with_own_columns(Grid(XS, STRIPES, floors=floors, ruled=False), words)
    return [(span.top, span.bottom - span.top) for span in cells(found) if span.left == 0 and span.top]


def test_a_label_that_goes_on_at_the_step_within_a_text_is_one_over_two_stripes():
    assert labelled((42.0, 126.0, "Färre ska"), (42.0, 138.0, "känna sig"), (42.0, 150.0, "otrygga")) == [(1, 2)]


def test_a_label_that_stands_across_the_side_of_a_stripe_is_one_over_both():
    assert labelled((42.0, 145.0, "Inbrott")) == [(1, 2)]


def test_labels_that_begin_with_their_stripes_are_two():
    assert labelled((42.0, 124.0, "Färre inbrott"), (42.0, 154.0, "öppna dörrar")) == [(1, 1), (2, 1)]
    assert labelled((42.0, 126.0, "Färre ska"), (42.0, 138.0, "känna sig."), (42.0, 150.0, "otrygga")) == [
        (1, 1),
        (2, 1),
    ]
