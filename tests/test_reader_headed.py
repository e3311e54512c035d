"""Tables that nothing but their bold heads tells: narrow gutters, rows set solid, shades of single columns."""

from dataclasses import replace
from itertools import pairwise

import pytest
from typed_pages import line
from typed_sheets import across, height_of, sheet_of, texts_of

from extract.pages.ink import Edge, box_edges
from extract.pages.lines import read_lines
from extract.pages.sheets import Sheet
from extract.records import Box, Cell, Table
from extract.tables.doubts import row_doubts
from extract.tables.headed import find_headed
from extract.tables.tables import find_tables

HEADS = "Löfte                  Våren                    Hösten"
PLACES = (50.0, 170.0, 300.0)

ROWS = (
    ("Du ska möta polis|till fots i Alfta", "• 26 fotpatruller|• Elva besök i|butiker på torget", "• Ett öppet hus"),
    ("Barn ska kunna|cykla till skolan", "Trafikpolisen mätte|fart på Långgatan", "• Fyra kontroller|• 37 bötfällda"),
    ("Vi ska berätta|vad som händer", "Två brev till alla|hushåll i tätorten", "Brevet i maj blev|uppskattat av många"),
)


def page(row_step: float, text_step: float, edges: tuple[Edge, ...] = (), *, places=PLACES) -> Sheet:
    """Heads and rows: lines of a text `text_step` apart, the first of a row `row_step` under the one before."""
    foot = 100.0
    words = across(HEADS.split(), places, foot, bold=True)
    for row in ROWS:
        words += across(row, places, foot + row_step, step=text_step)
        foot += row_step + text_step * height_of(row)
    words += line("Nästa uppföljning görs i juni och läggs ut på webbplatsen.", 46, foot + 24).words
    return sheet_of(words, edges)


def rows(sheet: Sheet) -> list[list[str]]:
    (table,) = find_tables(sheet).tables
    assert table.columns == len(PLACES)
    return texts_of(table, "|")


EXPECTED = [HEADS.split(), *map(list, ROWS)]


@pytest.mark.parametrize(("row_step", "text_step"), [(11.0, 13.4), (20.0, 12.0), (60.0, 12.0)])
def test_rows_are_told_by_their_leading_be_it_closer_or_wider_than_that_of_texts(row_step: float, text_step: float):
    assert rows(page(row_step, text_step)) == EXPECTED


def test_texts_that_reach_the_next_column_keep_to_their_own():
    assert rows(page(20.0, 12.0, places=(50.0, 140.0, 240.0))) == EXPECTED


def test_the_shades_of_one_column_tell_the_rows_of_all():
    tops = (104.0, 140.0, 164.0, 188.0)
    shades = [box_edges(Box(166, a, 290, b), soft=True) for a, b in pairwise(tops)]
    sheet = page(12.0, 12.0, tuple(edge for shade in shades for edge in shade))
    assert rows(sheet) == EXPECTED


def test_double_rules_are_no_bars_of_a_diagram():
    tops = (86.0, 103.0, 151.0, 183.0, 215.0)
    level = [Edge(upright=False, at=y + d, start=46, end=420) for y in tops for d in (0.0, 3.2)]
    upright = [Edge(upright=True, at=x + d, start=86, end=218) for x in (46, 166, 296, 420) for d in (0.0, 3.2)]
    assert rows(page(20.0, 12.0, (*level, *upright))) == EXPECTED


def test_heads_said_again_tell_a_single_row_of_the_table_before():
    words = across(HEADS.split(), PLACES, 60, bold=True)
    words += across(("Fler", "Stöd", "Tolv personer"), PLACES, 76)
    words += line("Tabellen uppdateras av samordnaren efter varje möte.", 46, 110).words
    sheet = sheet_of(words, number=2)
    before = find_tables(page(20.0, 12.0)).overleaf
    (table,) = find_tables(sheet, before).tables
    assert (table.rows, table.columns) == (2, 3)


@pytest.mark.parametrize(("foot", "tables"), [(760.0, 1), (300.0, 0)])
def test_heads_alone_at_the_foot_of_a_page_are_those_of_a_table(foot: float, tables: int):
    words = across(HEADS.split(), PLACES, foot, bold=True)
    words += line("Sida 1", 280, 790).words
    assert len(find_tables(sheet_of(words)).tables) == tables


def cell(column: int, text: str) -> Cell:
    printed = tuple(line(part, PLACES[column], 100.0 + 12 * i) for i, part in enumerate(text.split("|")) if part)
    return Cell(0, column, 1, 1, Box(0, 0, 1, 1), printed)


@pytest.mark.parametrize(
    ("texts", "doubts"),
    [
        (("Polis i byn|Barn cyklar", "Tio pass|Tre kontroller", "Lugnt|Bättre"), 1),
        (("Polis i byn|och i staden", "Tio pass|Tre kontroller", "Lugnt|Bättre"), 0),
        (("Polis i byn|Barn cyklar", "Tio pass|på torget", "Lugnt|Bättre"), 0),
    ],
)
def test_several_rows_read_as_one_are_told(texts: tuple[str, ...], doubts: int):
    table = Table(1, Box(0, 0, 1, 1), 1, 3, tuple(cell(c, text) for c, text in enumerate(texts)), ruled=False)
    assert [problem.page for problem in row_doubts(1, [table])] == [1] * doubts


def test_columns_of_running_text_under_bold_words_are_no_table():
    text = "Arbetet gick bra i de|flesta av stadens delar|och de boende fick se|fler i uniform än förut"
    words = [*across(["Rubrik"] * 2, PLACES, 100, bold=True), *across([text] * 2, PLACES, 112)]
    assert not find_tables(sheet_of(words)).tables
    assert len(read_lines(words)) == 5


def test_texts_that_touch_under_heads_are_parted_where_the_next_one_begins_as_its_column_does():
    touching = page(20.0, 12.0)
    first = next(word for word in touching.words if word.text == "polis")
    wide = replace(first, box=replace(first.box, x1=PLACES[1] - 0.5))
    words = tuple(wide if word is first else word for word in touching.words)
    assert rows(replace(touching, words=words)) == EXPECTED


def two_columns(blank: float) -> Sheet:
    """A page of texts in two columns under two bold heads, with so much air between the rows."""
    foot = 100.0
    words = across(("Löfte", "Resultat"), PLACES, foot, bold=True)
    for row in (*ROWS, *ROWS):
        words += across(row[:2], PLACES, foot + 12 + blank)
        foot += 12 + blank + 12 * height_of(row[:2])
    return sheet_of(words)


def test_two_heads_tell_columns_where_one_blank_parts_all_rows():
    (table,) = find_tables(two_columns(4.0)).tables
    assert (table.rows, table.columns) == (1 + 2 * len(ROWS), 2)
    told, solid = (list(find_headed(read_lines(two_columns(blank).words), ())) for blank in (4.0, 0.0))
    assert told
    assert not solid


def test_a_bold_title_over_several_columns_is_a_row_of_the_table():
    sheet = page(20.0, 12.0)
    shifted = [replace(w, box=replace(w.box, top=w.box.top + 24, bottom=w.box.bottom + 24)) for w in sheet.words]
    words = [w for w in sheet.words if w.bold] + [w for w in shifted if not w.bold]
    title = line("Trygghet i alla delar av centrum och vid stationen", PLACES[0], 122.0, bold=True).words
    (table,) = find_tables(replace(sheet, words=(*words, *title))).tables
    rows = [[cell for cell in table.cells if cell.row == row] for row in range(table.rows)]
    assert [cell.lines[0].text for cell in rows[1] if cell.lines] == [
        "Trygghet i alla delar av centrum och vid stationen"
    ]
    assert len(rows) == 2 + len(ROWS)
