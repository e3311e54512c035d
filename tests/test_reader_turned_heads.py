"""Heads that stand on end over narrow columns are read as a person does with the head to that side."""

from pathlib import Path

import pytest
from drawn_pdfs import pdf_of, read_pdf
from reportlab.pdfgen.canvas import Canvas

from extract.json_lines import rows

COLUMNS = (120, 170, 220)
HEADS = (("Trygg stad", ""), ("Ny belysning", "i parker"), ("Besök", "på skolor"))
LABELS = ("Norra distriktet", "Södra distriktet", "Östra distriktet", "Västra distriktet")


def draw(canvas: Canvas, turn: int) -> None:
    """A grid with its heads drawn on end, of one line or two, read up the page or down it."""
    canvas.setFont("Helvetica", 9)
    for y in (280, 200, 180, 160, 140, 120):
        canvas.line(40, y, 270, y)
    for x in (40, *COLUMNS, 270):
        canvas.line(x, 120, x, 280)
    for x, head in zip(COLUMNS, HEADS, strict=True):
        for line, text in enumerate(head):
            canvas.saveState()
            canvas.translate(x + 18 + 11 * line if turn == 90 else x + 30 - 11 * line, 205 if turn == 90 else 275)
            canvas.rotate(turn)
            canvas.drawString(0, 0, text)
            canvas.restoreState()
    for row, label in enumerate(LABELS):
        canvas.drawString(44, 186 - 20 * row, label)
        for x in COLUMNS:
            canvas.drawString(x + 20, 186 - 20 * row, "12")


@pytest.mark.parametrize("turn", [90, 270])
def test_heads_on_end_are_read_in_their_order(turn: int, tmp_path: Path):
    (table,) = read_pdf(tmp_path, pdf_of(lambda canvas: draw(canvas, turn), size=(420, 300))).pages[0].tables
    assert rows(table)[0][1:] == ["Trygg stad", "Ny belysning\ni parker", "Besök\npå skolor"]
