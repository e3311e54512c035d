"""Paragraphs of one cell between rules or shades: a row has texts in more columns than one."""

from collections.abc import Sequence

import pytest
from typed_words import typed

from extract.records import Word
from extract.tables.filling import fill
from extract.tables.lattice import Grid
from extract.tables.levels import Cut, levels
from extract.tables.lone_cuts import without_lone_cuts
from extract.tables.refining import refined

XS = (40.0, 150.0, 300.0, 450.0)
STEP, BLANK = 12.0, 18.0
HEADS = ["Löfte|Våren|Hösten"]
PLAIN = ["Lugna kvällar|Polisen har gått i två|Märkning av cyklar", "i alla byar|byar om kvällarna.|har gjorts i juni."]
PARAGRAPHS = [
    "|Samverkan med tre|",
    "|föreningar i byn.|",
    "",
    "Fler rundor|Elva rundor har|Inget alls är gjort.",
    "i alla byar|gåtts hittills.|",
    "",
    "|Brev har skickats|",
    "|ut till de boende.|",
]
SEVERAL = ["Fler|Elva rundor|Tre brev", "rundor|har gåtts|skickade", "", "|Nio möten i|Åtta pass", "|två byar|i juni"]


def words_in(lines: Sequence[str], top: float) -> list[Word]:
    words, y = [], top
    for line in lines:
        words += [w for x, text in zip(XS, line.split("|"), strict=False) for w in typed(x + 2, y, text)]
        y += STEP if line else BLANK - STEP
    return words


def grid_of(*bands: Sequence[str]) -> Grid:
    """What is read of a table with a rule under each band."""
    words: list[Word] = []
    ys = [100.0]
    for band in bands:
        own = words_in(band, ys[-1] + 3)
        words += own
        ys.append(max(word.box.bottom for word in own) + 3)
    floors = frozenset((j, column) for j in range(1, len(ys) - 1) for column in range(3))
    grid = Grid(XS, tuple(ys), floors=floors, ruled=False)
    return fill(refined(grid, words), words).grid


def rows_of(*bands: Sequence[str]) -> int:
    return grid_of(*bands).rows


def test_a_label_in_small_letters_is_of_a_row_of_its_own_where_every_row_is_one_line():
    grid = grid_of(HEADS, ["Kontroller|8|6"], ["därav vid skolor|3|2"], ["Ronder|5|4"])
    assert {(j, 0) for j in (1, 2, 3)} <= grid.floors


@pytest.mark.parametrize("place", [1, 2, 3])
def test_paragraphs_of_one_cell_between_rules_are_no_rows(place):
    bands = [HEADS, PLAIN, PLAIN, PLAIN]
    bands[place] = PARAGRAPHS
    assert rows_of(*bands) == len(bands)


def test_rows_between_rules_begin_in_several_columns():
    lines = [levels(words_in(band, 100.0 * i), XS) for i, band in enumerate((HEADS, PLAIN, SEVERAL))]
    cut = Cut((lines[2][1].bottom + lines[2][2].top) / 2)
    assert without_lone_cuts({2: [cut]}, dict(enumerate(lines))) == {2: [cut]}


def test_where_most_cuts_part_several_columns_a_row_may_have_but_one():
    sparse = ["Fler|Elva rundor|", "rundor|har gåtts|", "", "|Nio möten i|", "|två byar|"]
    lines = [levels(words_in(band, 100.0 * i), XS) for i, band in enumerate((HEADS, sparse, SEVERAL, SEVERAL))]
    cuts = {row: [Cut((own[1].bottom + own[2].top) / 2)] for row, own in enumerate(lines) if row}
    assert without_lone_cuts(cuts, dict(enumerate(lines))) == cuts
    assert without_lone_cuts({1: cuts[1]}, dict(enumerate(lines))) == {1: []}
