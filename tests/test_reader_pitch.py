"""Rows of long texts without rules: a little air between them tells where each begins, as do their labels."""

from collections.abc import Sequence

import pytest
from typed_words import page, words_of

from extract.tables.blocks import find_blocks
from extract.tables.filling import Filled, fill
from extract.tables.judging import is_white_table
from extract.tables.refining import refined

STEP = 12.0
PLACES = (50.0, 200.0, 350.0)
ROWS = [
    (
        ["Polisen ska synas i", "centrum på kvällar."],
        ["Tolv pass har gåtts av två", "poliser på helgerna."],
        ["Sju pass."],
    ),
    (
        ["Skolan ska tala om", "droger."],
        ["Elva klasser har haft besök."],
        ["Nio klasser till har", "haft besök i vår."],
    ),
    (["Vi ska laga lampor."], ["Inga lampor har behövt", "lagas under hela hösten."], []),
]


def read(air: float, rows: Sequence[tuple[list[str], ...]] = ROWS) -> Filled:
    """The texts in their columns, with so much air between the rows."""
    pieces, top = [], 100.0
    for cells in rows:
        for x, lines in zip(PLACES, cells, strict=True):
            pieces += [(x, top + STEP * i, text) for i, text in enumerate(lines)]
        top += STEP * max(map(len, cells)) + air
    lines = page(*pieces)
    (grid,) = find_blocks(lines, (), continued=False)
    return fill(refined(grid, words_of(lines)), words_of(lines))


@pytest.mark.parametrize("air", [1.0, 3.0])
def test_wider_steps_over_labels_part_rows(air: float):
    found = read(air)
    assert (found.grid.rows, found.grid.columns) == (3, 3)
    first = [" ".join(word.text for word in found.words[span]) for span in found.written if span.top == 0]
    assert first == [" ".join(lines) for lines in ROWS[0]]


def test_a_sentence_that_ends_in_a_number_makes_no_row_of_figures():
    numbered = [*ROWS, (["Vi ska synas i vår", "och lyssna."], ["Vi var ute i vecka 6 och", "7."], ["Två pass."])]
    assert read(3.0, rows=numbered).grid.rows == len(numbered)


HEADS = [(50.0, 88.0, "Löfte"), (450.0, 88.0, "Resultat")]
PROMISE = "Polisen ska synas på kvällar och helger i hela centrum."
REPORT = "Möten har under året hållits av polisen och kommunen tillsammans."


@pytest.mark.parametrize(
    ("missing", "headed", "is_table"),
    [({2}, True, True), ({1, 2}, True, False), ({2}, False, True)],
    ids=["one report missing", "two of four missing", "one missing, no heads"],
)
def test_a_report_may_be_missing_in_a_table_of_two_columns(missing: set[int], headed: bool, is_table: bool):  # noqa: FBT001 # parameters
    tops = [100.0 + 18 * row for row in range(4)]
    reports = [(450.0, top, REPORT) for row, top in enumerate(tops) if row not in missing]
    pieces = [*(HEADS if headed else []), *((50.0, top, PROMISE) for top in tops), *reports]
    lines = page(*pieces)
    found = [fill(refined(grid, words_of(lines)), words_of(lines)) for grid in find_blocks(lines, (), continued=False)]
    assert any(is_white_table(filled) and filled.grid.rows > 2 for filled in found) is is_table
