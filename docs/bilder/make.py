"""The pictures of the workbook in the docs, from the samples: `.venv/bin/python docs/bilder/make.py`.

Needs LibreOffice and pdftoppm. Each sheet is printed to PDF, and its first page is cut to what is on it.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from openpyxl import load_workbook
from PIL import Image, ImageOps

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PICTURES = {"Översikt": "oversikt", "Löften": "loften", "Antal": "antal", "Granska": "granska", "Jämför": "jamfor"}
RESOLUTION = "100"
FOOT, EDGE, COLOURS = 0.945, 12, 48
"""Where the printed foot begins, as a share of the page; the white edge left, in pixels; the colours kept."""


def main() -> None:
    """Write a picture for each sheet of PICTURES."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        run([str(Path(sys.executable).with_name("uppfoljning")), "extract", str(ROOT / "samples"), "--output", name])
        pages = first_pages(folder)
        for sheet, picture in PICTURES.items():
            draw(folder / "uppfoljning.pdf", pages[sheet], HERE / picture)


def first_pages(folder: Path) -> dict[str, int]:
    """Print the workbook, and tell each sheet's first page by the title in the sheet's first cell."""
    convert = [
        "soffice",
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(folder),
        str(folder / "uppfoljning.xlsx"),
    ]
    run(convert)
    text = run(["pdftotext", "-layout", str(folder / "uppfoljning.pdf"), "-"]).split("\f")
    titles = {sheet.title: str(sheet["A1"].value) for sheet in load_workbook(folder / "uppfoljning.xlsx")}
    return {
        sheet: next(
            number for number, page in enumerate(text, 1) if page.strip().split("\n")[0].strip() == titles[sheet]
        )
        for sheet in PICTURES
    }


def draw(pdf: Path, page: int, picture: Path) -> None:
    """One page as a small PNG: few colours, the paper's white edges and foot cut away."""
    run(["pdftoppm", "-r", RESOLUTION, "-f", str(page), "-l", str(page), "-png", "-singlefile", str(pdf), str(picture)])
    file = picture.with_suffix(".png")
    with Image.open(file) as drawn:
        sheet = drawn.convert("RGB").crop((0, 0, drawn.width, round(drawn.height * FOOT)))
    left, top, right, bottom = ImageOps.invert(sheet).getbbox() or (0, 0, *sheet.size)
    edged = sheet.crop((left - EDGE, top - EDGE, right + EDGE, min(bottom + EDGE, sheet.height)))
    edged.quantize(COLOURS).save(file, optimize=True)


def run(command: list[str]) -> str:
    """The program's output."""
    # The commands are the ones above, with paths of this project.
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=300).stdout  # noqa: S603 # see above


if __name__ == "__main__":
    main()
