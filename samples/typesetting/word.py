"""A document as a Word file, which LibreOffice prints."""

from __future__ import annotations

from pathlib import Path

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Mm, Pt
from docx.table import Table as Grid
from docx.table import _Cell as GridCell
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from typesetting.look import SCALES, Look
from typesetting.source import Block, Cell, Row, Source, Table

SHADES = ("FFFFFF", "E8EEF4", "C9D6E3")
STANDS = {
    "top": WD_CELL_VERTICAL_ALIGNMENT.TOP,
    "middle": WD_CELL_VERTICAL_ALIGNMENT.CENTER,
    "bottom": WD_CELL_VERTICAL_ALIGNMENT.BOTTOM,
}
EDGES = {
    "grid": ("top", "left", "bottom", "right", "insideH", "insideV"),
    "horizontal": ("top", "bottom", "insideH"),
    "shaded": (),
    "none": (),
}


def write(source: Source, look: Look, path: Path) -> None:
    """Write the Word file."""
    document = Document()
    document.core_properties.title = source.title
    document.styles["Normal"].font.name, document.styles["Normal"].font.size = look.font, Pt(look.size)
    document.styles["Normal"].paragraph_format.space_after = Pt(0)
    _page(document.sections[0], look)
    for part in source.parts:
        if isinstance(part, Table):
            _table(document, part, look)
        else:
            _block(document, part, look)
    document.save(str(path))


def _page(section: Section, look: Look) -> None:
    if look.landscape:
        section.orientation, section.page_width, section.page_height = WD_ORIENT.LANDSCAPE, Mm(297), Mm(210)
    else:
        section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(20)
    if look.page_head:
        section.header.paragraphs[0].text = look.page_head
    foot = section.footer.paragraphs[0]
    if look.page_foot or look.numbered:
        foot.text = look.page_foot
    if look.numbered:
        foot.add_run("\t\tSida ")
        _field(foot.add_run(), "PAGE")
        foot.add_run(" (")
        _field(foot.add_run(), "NUMPAGES")
        foot.add_run(")")


def _field(run: Run, code: str) -> None:
    for kind, text in (("begin", ""), ("", code), ("end", "")):
        element = OxmlElement("w:instrText" if text else "w:fldChar")
        if text:
            element.text = text
        else:
            element.set(qn("w:fldCharType"), kind)
        run._r.append(element)  # noqa: SLF001  # python-docx has no public way to write a field


def _block(document: WordDocument, block: Block, look: Look) -> None:
    if block.kind == "page":
        document.add_page_break()
    elif block.kind == "bullets":
        for text in block.texts:
            document.add_paragraph(text, style="List Bullet")
    else:
        _paragraph(document.add_paragraph(), block, look)


def _paragraph(paragraph: Paragraph, block: Block, look: Look) -> None:
    run = paragraph.add_run()
    for at, text in enumerate(block.texts):
        if at:
            run.add_break()
        run.add_text(text)
    run.font.bold = block.kind != "paragraph"
    run.font.size = Pt(look.size * SCALES[block.kind])
    paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(5)


def _table(document: WordDocument, table: Table, look: Look) -> None:
    rows = [*([_spans(table)] if table.spans else []), _head(table), *table.rows]
    grid = document.add_table(rows=len(rows), cols=len(table.columns))
    grid.autofit = False
    _borders(grid, look)
    width = 257.0 if look.landscape else 170.0
    for at, share in enumerate(look.shares(table.widths)):
        for part in (grid.columns[at], *grid.columns[at].cells):
            part.width = Mm(width * share)
    heads = len(rows) - len(table.rows)
    for at, row in enumerate(rows):
        _row(grid, at, row, look, head=at < heads)
    if table.spans:
        _merge_spans(grid, table)
    document.add_paragraph()


def _merge_spans(grid: Grid, table: Table) -> None:
    at = 0
    for _, count in table.spans:
        grid.cell(0, at).merge(grid.cell(0, at + count - 1))
        at += count


def _head(table: Table) -> Row:
    return Row(tuple(Cell((column.text,)) for column in table.columns))


def _spans(table: Table) -> Row:
    return Row(tuple(cell for text, count in table.spans for cell in (Cell((text,)), *[None] * (count - 1))))


def _row(grid: Grid, at: int, row: Row, look: Look, *, head: bool) -> None:
    properties = grid.rows[at]._tr.get_or_add_trPr()  # noqa: SLF001  # python-docx has no public row properties
    if head and look.repeat_header:
        properties.append(OxmlElement("w:tblHeader"))
    if not look.rows_break:
        properties.append(OxmlElement("w:cantSplit"))
    cells = row.cells or (Cell((row.across,)), *[None] * (len(grid.columns) - 1))
    for column, cell in enumerate(cells):
        if cell:
            _fill(grid.cell(at, column), cell, look, bold=head or bool(row.theme))
            if cell.rows > 1:
                grid.cell(at, column).merge(grid.cell(at + cell.rows - 1, column))
    if row.across and look.merged_themes:
        grid.cell(at, 0).merge(grid.cell(at, len(grid.columns) - 1))
    if look.rules == "shaded":
        _shade(grid, at, SHADES[2] if head else SHADES[at % 2])


def _fill(cell: GridCell, content: Cell, look: Look, *, bold: bool) -> None:
    cell.vertical_alignment = STANDS[look.stand]
    for at, part in enumerate(content.parts):
        paragraph = cell.add_paragraph() if at else cell.paragraphs[0]
        if part.startswith("- "):
            paragraph.style = "List Bullet"
        paragraph.add_run(part.removeprefix("- ")).font.bold = bold
        if look.justify:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
        paragraph.paragraph_format.space_after = Pt(7 if look.rules == "none" else 2)


def _borders(grid: Grid, look: Look) -> None:
    borders = OxmlElement("w:tblBorders")
    for edge in EDGES[look.rules]:
        if look.open_sides and edge in {"left", "right"}:
            continue
        line = OxmlElement(f"w:{edge}")
        for key, value in (("val", "single"), ("sz", "4"), ("color", "444444")):
            line.set(qn(f"w:{key}"), value)
        borders.append(line)
    grid._tbl.tblPr.append(borders)  # noqa: SLF001  # python-docx has no public table borders


def _shade(grid: Grid, at: int, colour: str) -> None:
    for cell in grid.rows[at].cells:
        shade = OxmlElement("w:shd")
        for key, value in (("val", "clear"), ("color", "auto"), ("fill", colour)):
            shade.set(qn(f"w:{key}"), value)
        cell._tc.get_or_add_tcPr().append(shade)  # noqa: SLF001  # python-docx has no public cell shading
