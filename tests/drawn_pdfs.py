"""PDFs drawn by functions of their canvas, read as the program reads them."""

import io
from collections.abc import Callable
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from extract.reader import read_document
from extract.records import Document


def pdf_of(*pages: Callable[[Canvas], object], size: tuple[int, int] = (400, 300), **options) -> bytes:
    """A PDF whose pages are drawn by the given functions."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=size, pageCompression=0, **options)
    for draw in pages:
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def read_pdf(folder: Path, data: bytes) -> Document:
    """What is read of a file of these bytes."""
    path = folder / "fil.pdf"
    path.write_bytes(data)
    return read_document(path, path.name)


def lines_of(document: Document) -> list[str]:
    """The lines of its pages."""
    return [line.text for page in document.pages for line in page.lines]
