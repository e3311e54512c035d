"""Lines that rows of a sheet are too low for belong to the cell above the rule that cuts them."""

from typed_pages import word

from extract.records import Word
from extract.tables.filling import fill
from extract.tables.lattice import Grid, Span

XS, YS = (50.0, 200.0, 350.0), (100.0, 114.0, 128.0, 142.0)
FLOORS = frozenset((row, column) for row in range(4) for column in range(2))
GRID = Grid(XS, YS, frozenset((row, line) for row in range(3) for line in range(3)), FLOORS)


def texts(*words: Word, grid: Grid = GRID) -> list[list[str]]:
    """The words of each cell, row by row."""
    held = fill(grid, words).words
    return [[" ".join(w.text for w in held[Span(r, c, r + 1, c + 1)]) for c in range(2)] for r in range(3)]


def first(row: int, *columns: str) -> list[Word]:
    """The first line of a row's cells, clear of the rule above them."""
    return [word(text, XS[c] + 2, YS[row] + 11) for c, text in enumerate(columns) if text]


def cut(row: int, text: str, column: int = 1) -> Word:
    """The second line of a cell, across the rule under it."""
    return word(text, XS[column] + 2, YS[row] + 22)


def test_a_line_across_the_floor_of_its_cell_stays_in_it():
    words = [*first(0, "Cruising", "Avspärrning,"), cut(0, "böter"), *first(1, "Torget", "Kameror")]
    assert texts(*words) == [["Cruising", "Avspärrning, böter"], ["Torget", "Kameror"], ["", ""]]


def test_a_line_across_the_last_floor_is_of_the_last_row():
    assert texts(*first(2, "Cruising", "Avspärrning,"), cut(2, "böter"))[2] == ["Cruising", "Avspärrning, böter"]


def test_a_row_set_close_to_the_rule_above_it_is_no_rest_of_the_row_above():
    close = [word(text, x + 2, YS[1] + 8) for text, x in zip(("Torget", "Kameror"), XS, strict=False)]
    assert texts(*first(0, "Cruising", "Avspärrning,"), *close)[:2] == [
        ["Cruising", "Avspärrning,"],
        ["Torget", "Kameror"],
    ]


def test_a_line_across_a_floor_with_nothing_right_above_it_is_of_the_row_that_it_stands_in():
    assert texts(*first(0, "Cruising"), cut(0, "böter"), *first(1, "Torget"))[1] == ["Torget", "böter"]


def test_the_first_lines_of_a_row_set_close_are_of_it_though_more_lines_follow():
    close = [word(text, x + 2, YS[1] + 8) for text, x in zip(("Torget", "Kameror"), XS, strict=False)]
    assert texts(*first(0, "Cruising", "Avspärrning,"), *close, word("sitter", XS[1] + 2, YS[1] + 13))[:2] == [
        ["Cruising", "Avspärrning,"],
        ["Torget", "Kameror sitter"],
    ]
