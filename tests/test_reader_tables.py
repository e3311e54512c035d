"""Tables drawn in many ways, turned and not: the same rows; and no word of a page is lost or read twice."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from drawn_pdfs import pdf_of, read_pdf
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from extract.json_lines import rows
from extract.pages.ink import Edge, Glyph, Ink
from extract.pages.lines import read_lines
from extract.pages.words import read_words
from extract.reader import read_page
from extract.records import Box, Page
from extract.tables.edges import seamless
from extract.tables.gutters import find_gutters
from extract.tables.lattice import cells, read_grid

ROWS = [["Insats", "2022", "2023"], ["Kontroller", "14", "32"], ["Kameror", "3", "12"], ["Vandringar", "6", "9"]]
XS, TOP, STEP = (60, 180, 250, 320), 240, 20


def page_of(draw, tmp_path: Path, rotation: int = 0) -> Page:
    """The first page of a PDF that `draw` makes."""

    def turned_page(canvas: Canvas) -> None:
        canvas.setPageRotation(rotation)
        draw(canvas)

    return read_pdf(tmp_path, pdf_of(turned_page)).pages[0]


def write_words(canvas) -> None:
    for row, texts in enumerate(ROWS):
        for x, text in zip(XS, texts, strict=False):
            canvas.drawString(x + 4, TOP - STEP * row - 14, text)


def rule_levels(canvas) -> None:
    for row in range(len(ROWS) + 1):
        canvas.line(XS[0], TOP - STEP * row, XS[-1], TOP - STEP * row)


def draw_grid(canvas, *, sides: bool = True, bottom: bool = True) -> None:
    write_words(canvas)
    for row in range(len(ROWS) + bottom):
        canvas.line(XS[0], TOP - STEP * row, XS[-1], TOP - STEP * row)
    for x in XS if sides else XS[1:-1]:
        canvas.line(x, TOP, x, TOP - STEP * len(ROWS))


def draw_shaded(canvas) -> None:
    for row in range(len(ROWS)):
        canvas.setFillGray(0.8 if row % 2 else 0.9)
        canvas.rect(XS[0], TOP - STEP * (row + 1), XS[-1] - XS[0], STEP, stroke=0, fill=1)
    canvas.setFillGray(0)
    write_words(canvas)


def draw_levels(canvas) -> None:
    rule_levels(canvas)
    write_words(canvas)


DRAWINGS = {
    "grid": draw_grid,
    "open sides": lambda canvas: draw_grid(canvas, sides=False),
    "open bottom": lambda canvas: draw_grid(canvas, bottom=False),
    "level rules": draw_levels,
    "shaded": draw_shaded,
    "white space": write_words,
}


@pytest.mark.parametrize("drawing", DRAWINGS)
def test_every_drawing_of_a_table_gives_the_same_rows(drawing: str, tmp_path: Path):
    page = page_of(DRAWINGS[drawing], tmp_path)
    assert [rows(table) for table in page.tables] == [ROWS]


def turned(angle: int):
    def draw(canvas) -> None:
        canvas.translate(200, 150)
        canvas.rotate(angle)
        canvas.translate(-190, -200)
        draw_grid(canvas)

    return draw


@pytest.mark.parametrize("angle", [90, 180, 270])
def test_a_turned_table_reads_as_a_person_reads_it(angle: int, tmp_path: Path):
    page = page_of(turned(angle), tmp_path)
    assert [rows(table) for table in page.tables] == [ROWS]
    box = page.tables[0].box
    assert 0 <= box.x0 < box.x1 <= page.width
    assert (box.x1 - box.x0 > box.bottom - box.top) is (angle == 180)


@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_a_turned_page_reads_as_a_person_reads_it(rotation: int, tmp_path: Path):
    page = page_of(draw_grid, tmp_path, rotation)
    assert [rows(table) for table in page.tables] == [ROWS]
    box = page.tables[0].box
    assert (box.x1 - box.x0 > box.bottom - box.top) is (rotation == 180)


def test_an_open_bottom_is_told(tmp_path: Path):
    (table,) = page_of(DRAWINGS["open bottom"], tmp_path).tables
    assert (table.open_top, table.open_bottom) == (False, True)


def test_a_heading_over_two_columns_is_one_cell_with_its_span():
    edges = [Edge(upright=False, at=y, start=0, end=90) for y in (0, 20, 40)]
    edges += [Edge(upright=True, at=x, start=0, end=40) for x in (0, 30, 90)]
    edges += [Edge(upright=True, at=60, start=20, end=40)]
    grid = read_grid(seamless(edges))
    assert [(s.top, s.left, s.bottom, s.right) for s in cells(grid)] == [
        (0, 0, 1, 1), (0, 1, 1, 3), (1, 0, 2, 1), (1, 1, 2, 2), (1, 2, 2, 3),
    ]  # fmt: skip


def test_dashes_and_double_rules_are_one_edge():
    dashes = [Edge(upright=False, at=10 + i % 2, start=4 * i, end=4 * i + 2) for i in range(20)]
    (edge,) = seamless(dashes)
    assert (edge.at, edge.start, edge.end) == (10.5, 0, 78)


def glyphs(text: str, x: float, baseline: float, size: float = 10) -> list[Glyph]:
    width = size / 2
    return [
        Glyph(c, Box(left, baseline - size * 0.8, left + width, baseline + size * 0.2), size, (left, baseline))
        for i, c in enumerate(text)
        for left in (x + i * width,)
    ]  # fmt: skip


def texts_of(printed: list[Glyph]) -> list[str]:
    return [word.text for line in read_lines(read_words(printed, 1)) for word in line.words]


@pytest.mark.parametrize(("at", "words"), [(30.2, ["hastighet"]), (28.0, ["hastig", "het"])])
def test_a_space_that_the_next_sign_is_printed_over_parts_no_word(at: float, words: list[str]):
    """As browsers print soft hyphens that are not used; a squeezed space has some room of its own."""
    printed = [*glyphs("hastig", 0, 50), *glyphs(" ", at, 50), *glyphs("het", 30.2, 50)]
    assert texts_of(printed) == words


def test_gaps_are_judged_by_the_type_size():
    assert texts_of([*glyphs("ett", 10, 50, 4), *glyphs("tva", 17, 50, 4)]) == ["ett", "tva"]
    assert texts_of([*glyphs("ett", 10, 50, 40), *glyphs("tva", 71, 50, 40)]) == ["etttva"]


def test_a_printed_space_parts_words_even_where_it_is_squeezed():
    before, space, after = glyphs("ska", 10, 50), glyphs(" ", 25, 50), glyphs("bo", 25.2, 50)
    assert texts_of([*before, *space, *after]) == ["ska", "bo"]


def test_words_of_two_cells_that_touch_are_told_by_the_order_of_drawing():
    later = [replace(glyph, order=40) for glyph in glyphs("på", 30, 50)]
    assert texts_of([*glyphs("skol", 10, 50), *later]) == ["skol", "på"]


@pytest.mark.parametrize("leader", [" ..........", "..........", " . . . . . ."])
@pytest.mark.parametrize(
    ("entries", "tables"),
    [(["1,204", "96", "310"], 1), (["3", "12", "41"], 0), (["iii", "7", "A-9"], 0)],
    ids=["figures", "pages", "roman pages"],
)
def test_leading_dots_lead_to_figures_or_to_pages(leader: str, entries: list[str], tables: int):
    printed = [
        sign
        for row, entry in enumerate(entries)
        for x, text in ((20, "Namn" + leader), (150, entry))
        for sign in glyphs(text, x, 50 + 15 * row)
    ]
    printed += [
        sign for row, text in enumerate(["8", "40", "6"] if tables else []) for sign in glyphs(text, 220, 50 + 15 * row)
    ]
    page = read_page(1, Ink(300, 200, tuple(printed), ()))
    assert len(page.tables) == tables
    assert [row[0] for table in page.tables for row in rows(table)] == ["Namn" + " " + leader.strip()] * 3 * tables


def test_a_list_of_contents_in_two_columns_is_no_table():
    printed = [
        sign
        for row, entries in enumerate([("3", "41"), ("7", "48"), ("12", "50"), ("30", "66")])
        for x, entry in zip((20, 220), entries, strict=True)
        for sign in (*glyphs("Namn ........", x, 50 + 15 * row), *glyphs(entry, x + 100, 50 + 15 * row))
    ]
    assert read_page(1, Ink(400, 200, tuple(printed), ())).tables == ()


def test_signs_set_apart_from_their_figures_make_no_columns():
    table = [
        ["Assets", "$", "1,204", "%"],
        ["Cash", "", "734", ""],
        ["Debt", "", "(41)", ""],
        ["Total", "$", "1,897", "%"],
    ]
    printed = [
        sign
        for row, texts in enumerate(table)
        for x, text in zip((20, 100, 150, 180), texts, strict=True)
        for sign in glyphs(text, x, 50 + 15 * row)
    ]
    printed += [sign for row in range(len(table)) for sign in glyphs("2010", 230, 50 + 15 * row)]
    (found,) = read_page(1, Ink(300, 200, tuple(printed), ())).tables
    figures = ["$ 1,204 %", "734", "(41)", "$ 1,897 %"]
    assert rows(found) == [[texts[0], figure, "2010"] for texts, figure in zip(table, figures, strict=True)]


def test_a_raised_footnote_mark_is_a_word_of_its_own():
    words = [
        w for line in read_lines(read_words([*glyphs("12", 10, 50), *glyphs("3", 20, 46, 6)], 1)) for w in line.words
    ]
    assert [(word.text, word.raised) for word in words] == [("12", False), ("3", True)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("ﬁl", "fil"), ("a\u0308r", "är"), ("mo\u00adte", "mo\u00adte"), ("\uf0b7", "•"), ("\uf076", "❖")],
    ids=["ligature", "accent", "soft", "symbol", "wingdings"],
)
def test_text_is_spelt_out_with_one_box_a_character(text: str, expected: str):
    (word,) = read_words(glyphs(text, 10, 50), 1)
    assert (word.text, len(word.glyphs)) == (expected, len(expected))


def test_glyphs_printed_twice_are_read_once():
    twice = (*glyphs("1122", 10, 50), *glyphs("1122", 10.4, 50))
    page = read_page(1, Ink(200, 100, twice, ()))
    assert [line.text for line in page.lines] == ["1122"]


def test_a_sign_is_read_though_the_same_one_lies_unseen_behind_it():
    printed = glyphs("1122", 10, 50)
    behind = [replace(glyph, shown=False) for glyph in printed]
    page = read_page(1, Ink(200, 100, (*behind, *printed), ()))
    assert [line.text for line in page.lines] == ["1122"]


def test_a_gutter_is_where_every_line_leaves_a_gap_and_not_after_bullets():
    table = read_lines(read_words([g for y in (20, 40, 60) for g in (*glyphs("namn", 10, y), *glyphs("12", 80, y))], 1))
    bullets = read_lines(
        read_words([g for y in (20, 40, 60) for g in (*glyphs("•", 10, y), *glyphs("punkt", 40, y))], 1)
    )
    assert len(find_gutters(table)) == 1
    assert find_gutters(bullets) == []


BOXES = st.tuples(
    st.integers(0, 30), st.integers(0, 20), st.integers(2, 12), st.sampled_from(["ett", "12", "Löfte", "-", "2023"])
)
LINES = st.tuples(st.booleans(), st.integers(0, 20), st.integers(0, 10), st.integers(5, 20))


@settings(max_examples=60, deadline=None)
@given(st.lists(BOXES, max_size=25), st.lists(LINES, max_size=12))
def test_every_word_is_in_exactly_one_cell_or_line(words, rules):
    printed = [g for x, y, size, text in words for g in glyphs(text, x * 12.0, y * 13.0 + 20, float(size))]
    edges = tuple(
        Edge(upright=upright, at=at * 15.0, start=start * 20.0, end=(start + length) * 20.0)
        for upright, at, start, length in rules
    )
    ink = Ink(420, 320, tuple(printed), edges)
    page = read_page(1, ink)
    found = [w for table in page.tables for cell in table.cells for line in cell.lines for w in line.words]
    found += [w for line in page.lines for w in line.words]
    bare = read_page(1, Ink(420, 320, tuple(printed), ()))
    all_words = [w for t in bare.tables for c in t.cells for line in c.lines for w in line.words]
    all_words += [w for line in bare.lines for w in line.words]
    assert Counter((w.text, w.box) for w in found) == Counter((w.text, w.box) for w in all_words)
    for table in page.tables:
        slots = Counter(
            (r, c)
            for cell in table.cells
            for r in range(cell.row, cell.row + cell.row_span)
            for c in range(cell.column, cell.column + cell.column_span)
        )
        assert set(slots.values()) <= {1}
        assert len(slots) == table.rows * table.columns
