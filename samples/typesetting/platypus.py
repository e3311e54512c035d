"""A document set by ReportLab."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import Any

from reportlab.lib import colors
from reportlab.lib.enums import TA_JUSTIFY, TA_LEFT
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate
from reportlab.platypus import Table as Grid

from typesetting.look import SCALES, Look
from typesetting.source import Block, Cell, Source, Table

FONTS = Path("/usr/share/fonts/truetype/dejavu")
GREY = colors.Color(0.3, 0.3, 0.3)
RULES: dict[str, list[tuple[Any, ...]]] = {
    "grid": [("GRID", (0, 0), (-1, -1), 0.6, GREY)],
    "horizontal": [("LINEBELOW", (0, 0), (-1, -1), 0.6, GREY), ("LINEABOVE", (0, 0), (-1, 0), 0.6, GREY)],
    "shaded": [("ROWBACKGROUNDS", (0, 0), (-1, -1), [colors.Color(0.85, 0.9, 0.94), colors.white])],
    "none": [("BOTTOMPADDING", (0, 0), (-1, -1), 10)],
}


def write(source: Source, look: Look, path: Path) -> None:
    """Set the document and write the PDF."""
    pdfmetrics.registerFont(TTFont("DejaVu", FONTS / "DejaVuSans.ttf"))
    pdfmetrics.registerFont(TTFont("DejaVu-Bold", FONTS / "DejaVuSans-Bold.ttf"))
    size = landscape(A4) if look.landscape else A4
    template = SimpleDocTemplate(str(path), pagesize=size, title=source.title, margin=20 * mm, invariant=1)
    story = [flowable for part in source.parts for flowable in _part(part, look, size[0] - 144)]
    template.build(story, onFirstPage=_furniture(look), onLaterPages=_furniture(look))


def _furniture(look: Look) -> Callable[[Canvas, SimpleDocTemplate], None]:
    def draw(canvas: Canvas, template: SimpleDocTemplate) -> None:
        canvas.setFont("DejaVu", 8)
        canvas.drawString(72, template.pagesize[1] - 40, look.page_head)
        canvas.drawString(72, 40, look.page_foot)
        if look.numbered:
            canvas.drawRightString(template.pagesize[0] - 72, 40, f"Sida {template.page}")

    return draw


def _style(look: Look, scale: float = 1, *, bold: bool = False) -> ParagraphStyle:
    size = look.size * scale
    return ParagraphStyle(
        f"{scale}{bold}",
        fontName="DejaVu-Bold" if bold else "DejaVu",
        fontSize=size,
        leading=size * 1.25,
        alignment=TA_JUSTIFY if look.justify else TA_LEFT,
        splitLongWords=look.cut_words,
        spaceAfter=6 if scale > 1 else 2,
    )


def _part(part: Block | Table, look: Look, width: float) -> list[Any]:
    if isinstance(part, Table):
        return [_table(part, look, width)]
    if part.kind == "page":
        return [PageBreak()]
    if part.kind == "bullets":
        return [_item(text, look) for text in part.texts]
    scale = SCALES[part.kind]
    return [Paragraph("<br/>".join(map(escape, part.texts)), _style(look, scale, bold=scale > 1))]


def _item(text: str, look: Look) -> Paragraph:
    style = _style(look)
    style.leftIndent, style.bulletIndent = 12, 2
    return Paragraph(escape(text), style, bulletText=look.bullet)


def _table(table: Table, look: Look, width: float) -> Grid:
    style: list[tuple[Any, ...]] = [("VALIGN", (0, 0), (-1, -1), look.stand.upper()), *RULES[look.rules]]
    head = [Cell((column.text,)) for column in table.columns]
    rows = [[_cell(cell, look, bold=True) for cell in head]]
    for at, row in enumerate(table.rows, start=1):
        if row.across and look.merged_themes:
            style.append(("SPAN", (0, at), (-1, at)))
        cells = row.cells or (Cell((row.across,)), *[Cell(("",))] * (len(head) - 1))
        style += [("SPAN", (c, at), (c, at + cell.rows - 1)) for c, cell in enumerate(cells) if cell and cell.rows > 1]
        rows.append([_cell(cell, look, bold=bool(row.theme)) if cell else "" for cell in cells])
    return Grid(
        rows,
        colWidths=[width * share for share in look.shares(table.widths)],
        style=style,
        repeatRows=int(look.repeat_header),
        splitInRow=int(look.rows_break),
        splitByRow=1,
    )


def _cell(cell: Cell, look: Look, *, bold: bool) -> list[Paragraph]:
    return [
        _item(part[2:], look) if part.startswith("- ") else Paragraph(escape(part), _style(look, bold=bold))
        for part in cell.parts
    ]
