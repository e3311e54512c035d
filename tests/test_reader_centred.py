"""Cells in the middle of their rows: labels over several of these, columns that hardly a line shows, paragraphs."""

from itertools import pairwise

import pytest
from typed_pages import line
from typed_sheets import height_of, in_middle, sheet_of

from extract.pages.ink import Edge
from extract.records import Word
from extract.tables.centred import centred_cuts
from extract.tables.centred_labels import centred_label_cuts
from extract.tables.levels import levels
from extract.tables.tables import find_tables

XS = (40.0, 140.0, 260.0, 420.0)
LEADING = 12.0
BLANK = 18.0
"""From the last line of a row to the first of the next."""
ROWS = (
    ("Löpande", "Polisen har gått|elva gånger|i centrum"),
    ("I mars", "Två rundor|ordnades"),
    ("I juni", "Åtta platser"),
    ("Hela året", "Tre möten|med handlare"),
)
LABELS = (("Tryggt i|centrum", 0, 3), ("Färre stölder", 3, 4))


def heights() -> list[tuple[float, float]]:
    """The first foot and the last one of each row."""
    found, foot = [], 100.0
    for row in ROWS:
        found.append((foot, foot + height_of(row) * LEADING))
        foot = found[-1][1] + BLANK
    return found


def words(*, labels: tuple[tuple[str, int, int], ...] = LABELS, shift: float = 0.0) -> list[Word]:
    at = heights()
    found = [
        word
        for (first, last), row in zip(at, ROWS, strict=True)
        for x, text in zip(XS[1:], row, strict=False)
        for word in in_middle(text, x + 2, first, last)
    ]
    for text, top, end in labels:
        found += in_middle(text, XS[0] + 2, at[top][0] + shift, at[end - 1][1] + shift)
    return found


def test_a_label_has_the_rows_that_it_stands_in_the_middle_of():
    cuts = centred_label_cuts(levels(words(), XS))
    assert [cut.spans for cut in cuts] == [((1, 3),), ((1, 3),), None]


@pytest.mark.parametrize(
    ("labels", "shift"),
    [(LABELS, 6.0), ((("Tryggt i|centrum", 0, 3),), 0.0), (tuple((str(i), i, i + 1) for i in range(4)), 0.0)],
    ids=["beside the middle", "rows without any", "one for each row"],
)
def test_labels_that_do_not_stand_so_tell_no_rows(labels, shift):
    assert centred_label_cuts(levels(words(labels=labels, shift=shift), XS)) == []


def test_a_lower_blank_beside_lines_without_a_label_is_one_between_paragraphs():
    rows = [("Insats", "Möte|med alla|grannar"), ("Vandring", "Polisen|gick"), ("Kurs", "Två")]
    found, foot = [], 100.0
    for label, text in rows:
        last = foot + (len(text.split("|")) - 1) * LEADING
        found += in_middle(label, 42, foot, last) + in_middle(text, 142, foot, last)
        foot = last + BLANK
    found += line("Inledning", 142, foot).words
    found += in_middle("Rådgivning|till alla", 42, foot + BLANK - 3, foot + BLANK + LEADING - 3)
    found += in_middle("Ett|tu|tre", 142, foot + BLANK - 2, foot + BLANK + 2 * LEADING - 2)
    tops = [cut.at for cut in centred_cuts(levels(found, (40.0, 140.0, 300.0)))]
    assert all(not foot < at < foot + BLANK for at in tops)


def test_columns_between_rules_are_those_that_whole_rows_keep_clear():
    at = heights()
    ys = [at[0][0] - 14, *((a[1] + b[0] - 10) / 2 for a, b in pairwise(at)), at[-1][1] + 4]
    rules = tuple(Edge(upright=False, at=y, start=start, end=430) for y in ys for start in (40, 140))
    sheet = sheet_of(words(), rules)
    assert [table.columns for table in find_tables(sheet).tables] == [3]
