"""Rows set at one pitch, and justified texts under heads: what blanks and sides tell where words would not."""

import pytest
from typed_words import typed

from extract.pages.lines import read_lines
from extract.tables.justified import is_spread
from extract.tables.levels import Cut, Level, levels
from extract.tables.regular import blank_between, regular_cuts

XS = (40.0, 190.0, 360.0, 520.0)
LEADING, BLANK = 12.0, 3.0

ROWS = (
    ("Vi ska synas på torget|varje fredag", "Tre möten hölls i skolan|och vi räknade 43", "Antalet anmälningar var 3"),
    ("Ni ska få en ljusare|väg till tåget", "118 lampor är bytta, det|är fler än förra året", ""),
    ("Alla ska veta vem|de kan ringa", "gjort två brev till alla|hushåll och ett möte|med dem som bor i byn", "Ja"),
)


def lines_of(rows: tuple[tuple[str, ...], ...], blank: float = BLANK, shift: float = 0.0) -> list[Level]:
    """The lines of rows of cells; `shift` parts of a cell's spare height stand over it: none at the top, all below."""
    words, top = [], 100.0
    for row in rows:
        cells = [cell.split("|") if cell else [] for cell in row]
        most = max(map(len, cells))
        for x, cell in zip(XS, cells, strict=False):
            for number, text in enumerate(cell):
                words += typed(x + 2, top + LEADING * (number + shift * (most - len(cell))), text)
        top += LEADING * most + blank
    return levels(words, XS)


def starts(lines: list[Level], cuts: list[Cut]) -> list[str]:
    """What the first label under each cut begins with."""
    under = [[line for line in lines if line.middle > cut.at] for cut in cuts]
    return [next(line.text(0).split()[0] for line in group if line.columns[0]) for group in under]


@pytest.mark.parametrize("shift", [0.0, 0.5, 1.0])
def test_one_blank_between_rows_tells_them_wherever_cells_stand_and_whatever_their_texts_begin_with(shift: float):
    lines = lines_of(ROWS, shift=shift)
    assert starts(lines, regular_cuts(lines)) == ["Ni", "Alla"]


def test_two_rows_are_told_where_the_blank_under_the_head_is_the_same():
    lines = lines_of(ROWS[:2])
    (head,) = levels(typed(42, 100.0 - LEADING - BLANK, "Mål"), XS)
    assert regular_cuts(lines) == []
    assert starts(lines, regular_cuts(lines, [blank_between([head], lines)])) == ["Ni"]


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(
            (*ROWS, ("", "Ett stycke till utan eget|löfte står här och där", "Två"), *ROWS[:1]), id="no label"
        ),
        pytest.param((ROWS[0], ("som går vidare|i nästa stycke", *ROWS[1][1:]), ROWS[2]), id="a label goes on"),
        pytest.param(tuple(("Antal", "12", str(i)) for i in range(5)), id="figures"),
    ],
)
def test_blanks_that_part_something_else_than_rows_tell_none(rows: tuple[tuple[str, ...], ...]):
    assert regular_cuts(lines_of(rows)) == []


def test_lines_set_at_one_step_tell_no_rows():
    assert regular_cuts(lines_of(ROWS, blank=0.0)) == []


@pytest.mark.parametrize(
    ("ends", "spread"),
    [
        (("ska", "fredag", "av"), True),
        (("Ringa 114 14", "Skriv brev", "Kom"), False),
        (("12", "118", "7"), False),
    ],
    ids=["justified", "a column of its own", "figures"],
)
def test_lines_are_spread_to_a_side_where_their_last_words_begin_anywhere(ends: tuple[str, ...], *, spread: bool):
    side = 200.0
    lines = []
    for number, end in enumerate(ends):
        own = typed(120.0, 100.0 + 12 * number, end)
        by = side - own[-1].box.x1 if spread or end.isdecimal() else 0.0
        lines += read_lines(
            [*typed(40.0, 100.0 + 12 * number, "Polisen"), *typed(120.0 + by, 100.0 + 12 * number, end)]
        )
    assert is_spread(lines) is spread
