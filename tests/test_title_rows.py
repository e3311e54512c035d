"""Titles that a spreadsheet prints in the first row of its table, beside an empty cell or over several."""

from dataclasses import replace

from typed_pages import line, page, table

from extract.promises.understanding import understand
from extract.records import Cell, Document, FollowUp, Page

TITLE = "Uppföljning av medborgarlöften Orsa kommun 2023"
ROWS = (("Löfte", "Tertial 1", "Tertial 2"), ("Polisen ska synas.", "Fem pass", "Sex pass"))


def titled(size: float, *, span: int = 2, above: str = "") -> Page:
    """A page with one table that begins with a title over its first columns; text above it is set as large as any."""
    grid = table([(TITLE, *["<"] * (span - 1), *[""] * (3 - span)), *ROWS])
    printed = line(TITLE, 52, 112, size=size, bold=True)
    cells: tuple[Cell, ...] = (replace(grid.cells[0], lines=(printed,)), *grid.cells[1:])
    return page(1, [replace(grid, cells=cells)], [line(above, 50, 40, size=14)] if above else [])


def read(printed: Page) -> FollowUp:
    return understand(Document("fil.pdf", "0" * 64, "", (printed,)))


def columns(follow_up: FollowUp) -> list[tuple[str, str, str, str]]:
    return [(p.theme, a.column, a.period.name, a.text.text) for p in follow_up.promises for a in p.activities]


WHOLE = [("", "Tertial 1", "2023-T1", "Fem pass"), ("", "Tertial 2", "2023-T2", "Sex pass")]


def test_a_title_in_the_first_row_is_that_of_the_document():
    for span in (1, 2, 3):
        follow_up = read(titled(14.0, span=span))
        assert (follow_up.title, columns(follow_up)) == (TITLE, WHOLE)


def test_a_first_row_in_the_type_of_the_table_is_no_head_of_the_columns_under_it():
    assert [told[1] for told in columns(read(titled(10.0)))] == ["Tertial 1", "Tertial 2"]


def test_a_case_number_is_no_title_however_large():
    plain = table(ROWS)
    text = [line("Dnr KS 2021-00417", 400, 40, size=12), line(TITLE, 50, 80, size=11, bold=True)]
    follow_up = read(page(1, [plain], text))
    assert (follow_up.title, follow_up.year, columns(follow_up)) == (TITLE, "2023", WHOLE)
