"""The programs that make PDFs of a document, by name."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

from typesetting import html, platypus, typst_markup, word
from typesetting.look import Look
from typesetting.source import Source

CHROMIUM = ("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer")
OFFICE = ("soffice", "--headless", "--convert-to", "pdf", "--outdir")
SECONDS = 120


def typeset(source: Source, look: Look, path: Path) -> None:
    """Write the PDF of `source` in the given look to `path`."""
    with tempfile.TemporaryDirectory() as scratch:
        PRODUCERS[look.producer](source, look, path, Path(scratch))
    if look.turned:
        _turn(path, redraw=look.turned == "upright")


def _chromium(source: Source, look: Look, path: Path, scratch: Path) -> None:
    page = scratch / "page.html"
    page.write_text(html.page(source, look), encoding="utf-8")
    _run(*CHROMIUM, f"--user-data-dir={scratch}/profile", f"--print-to-pdf={path}", str(page))


def _weasyprint(source: Source, look: Look, path: Path, scratch: Path) -> None:  # noqa: ARG001  # needs no scratch folder
    from weasyprint import HTML

    HTML(string=html.page(source, look)).write_pdf(path)


def _office_html(source: Source, look: Look, path: Path, scratch: Path) -> None:
    page = scratch / f"{path.stem}.html"
    page.write_text(html.page(source, look), encoding="utf-8")
    _run(*OFFICE, str(path.parent), "--infilter=HTML (StarWriter)", str(page), profile=scratch)


def _office_word(source: Source, look: Look, path: Path, scratch: Path) -> None:
    page = scratch / f"{path.stem}.docx"
    word.write(source, look, page)
    _run(*OFFICE, str(path.parent), str(page), profile=scratch)


def _typst(source: Source, look: Look, path: Path, scratch: Path) -> None:
    import typst

    page = scratch / "page.typ"
    page.write_text(typst_markup.markup(source, look), encoding="utf-8")
    typst.compile(str(page), output=str(path))


def _reportlab(source: Source, look: Look, path: Path, scratch: Path) -> None:  # noqa: ARG001  # needs no scratch folder
    platypus.write(source, look, path)


def _run(*command: str, profile: Path | None = None) -> None:
    own = [f"-env:UserInstallation=file://{profile}/profile"] if profile else []
    subprocess.run([command[0], *own, *command[1:]], check=True, capture_output=True, timeout=SECONDS)


def _turn(path: Path, *, redraw: bool) -> None:
    from pypdf import PdfWriter

    writer = PdfWriter(clone_from=path)
    for page in writer.pages:
        page.rotate(90)
        if redraw:
            page.transfer_rotation_to_content()
            page.rotate(270)
    writer.write(path)


PRODUCERS: dict[str, Callable[[Source, Look, Path, Path], None]] = {
    "libreoffice-docx": _office_word,
    "libreoffice-html": _office_html,
    "chromium": _chromium,
    "weasyprint": _weasyprint,
    "typst": _typst,
    "reportlab": _reportlab,
}
