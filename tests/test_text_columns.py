"""Running text in columns is read column by column and is no table; long cells beside each other are one."""

from collections.abc import Sequence
from textwrap import wrap

import pytest
from typed_pages import line
from typed_words import SIZE, page, words_of

from extract.flow.reading_order import TextEdges, in_order
from extract.pages.text_areas import areas
from extract.pages.text_bands import Lined
from extract.records import Box, Cell, Page, Table
from extract.tables.justified import is_justified
from extract.texts.strips import Strip

WIDTH, HEIGHT = 500.0, 700.0
STEP = 12
STORY = (
    "Polisen och kommunen har under året arbetat tillsammans i centrum. Varje fredag har två poliser gått till fots "
    "mellan stationen och torget, och fältarna har följt med när de har kunnat. På skolorna har vi talat med eleverna "
    "om vad som gör dem oroliga. De flesta säger att det är vägen hem från träningen som känns längst, eftersom "
    "lamporna vid ån inte räcker till. Kommunen har därför satt upp nya stolpar och klippt ner buskarna. Under hösten "
    "vandrade vi kvarteret runt med dem som bor där, och det de pekade på är nu till hälften lagat."
)
CELLS = [(STORY[:110], STORY[110:330]), (STORY[330:420], STORY[420:640]), (STORY[60:170], STORY[200:420])]


def column(text: str, x: float, top: float, letters: int = 34) -> list[tuple[float, float, str]]:
    return [(x, top + STEP * i, line) for i, line in enumerate(wrap(text, letters))]


def parts(*pieces: tuple[float, float, str], rules: Sequence[float] = ()) -> list[str]:
    """How the text of each part of the page begins, with level rules over its whole width."""
    lines = page(*pieces)
    drawn = [Box(45.0, at, WIDTH, at) for at in rules]
    found = areas(words_of(lines), Lined(lines, drawn), Box(0.0, 0.0, WIDTH, HEIGHT))
    return [" ".join(word.text for word in part.words[:2]) for part in found]


@pytest.mark.parametrize("lower", [0, 5])
def test_text_in_two_columns_is_read_one_after_the_other(lower: float):
    title = (50.0, 60.0, "Nytt från medborgarlöftet, som polisen och kommunen har lovat oss alla i hela Arboga")
    left, right = column(STORY, 50, 100), column(STORY.removeprefix("Polisen och "), 260, 100 + lower)
    assert parts(title, *left, *right) == ["Nytt från", "Polisen och", "kommunen har"]


def test_long_texts_beside_each_other_right_between_two_rules_are_a_row():
    left, right = column(STORY, 50, 100), column(STORY[60:], 260, 100)
    foot = max(top for _, top, _ in (*left, *right)) + STEP
    assert len(parts(*left, *right, rules=(96, foot + 4))) == 1
    assert len(parts(*left, *right, rules=(60, foot + 60))) == 2


def test_three_columns_are_three_parts():
    assert len(parts(*(piece for x in (30, 190, 350) for piece in column(STORY, x, 100, 26)))) == 3


def test_tables_in_the_columns_of_a_text_do_not_hide_its_gutter():
    table = [(x, 100 + STEP * i, text) for i in range(34) for x, text in ((50, "Besök"), (120, "12"), (180, "4"))]
    under, beside = column(STORY, 50, 100 + 34 * STEP), column(STORY * 4, 260, 100)[:49]
    assert parts(*table, *under, *beside) == ["Besök 12", "Polisen och"]


def test_rows_of_long_cells_are_no_columns_of_text():
    pieces, top = [], 100.0
    for cells in CELLS:
        row = [piece for x, text in zip((50, 260), cells, strict=True) for piece in column(text.strip(), x, top)]
        pieces += row
        top = max(at for _, at, _ in row) + STEP + 8
    assert len(parts(*pieces)) == 1


def test_rows_with_little_air_whose_cells_end_in_full_lines_are_no_columns_of_text():
    left, right = column(STORY * 3, 50, 100), column(STORY * 3, 260, 100)
    pieces = [
        (x, at + 3 * (i // 4), text) for lines in (left[:32], right[:32]) for i, (x, at, text) in enumerate(lines)
    ]
    assert len(parts(*pieces)) == 1


def test_a_text_across_the_page_is_one_part():
    assert len(parts(*column(STORY * 2, 50, 100, 70))) == 1


def test_type_justified_with_wide_spaces_makes_no_columns():
    even = ["vilken   hör   till   planen", "stationen   och   torget", "möten   med   alla   boende"]
    assert is_justified([line(row, 50, 100 + STEP * i) for i, row in enumerate(even)])
    assert not is_justified([line(row, 50, 100) for row in ("Norra torget    nya lampor", "Väst    två nya möten")])


def test_a_table_stands_before_the_line_under_it_in_its_own_column():
    left, right = column(STORY, 50, 100), column(STORY, 260, 200)
    box = Box(260, 100, 450, 190)
    table = Table(1, box, 1, 1, (Cell(0, 0, 1, 1, box, ()),))
    boxes = (Box(0, 100, 250, 600), Box(250, 100, WIDTH, 600))
    lines = (*page(*left), *page(*right))
    sheet = Page(1, WIDTH, HEIGHT, (table,), lines, (), boxes)
    edges = TextEdges.of([sheet], [lines])
    strips = tuple(Strip(line, *edges.beside(sheet, line)) for line in lines)
    assert in_order(sheet, strips).index(0) == len(left)
    assert [edges.beside(sheet, line)[0] for line in (lines[0], lines[-1])] == [50, 260]
    assert edges.beside(sheet, lines[0])[1] < 260 - SIZE
