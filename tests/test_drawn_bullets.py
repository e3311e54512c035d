"""Bullets drawn as shapes, or by a code without a letter, are bullets; other small shapes are nothing."""

from pathlib import Path

import pytest
from bare_pdfs import objects, stream, text, written
from drawn_pdfs import lines_of, pdf_of, read_pdf


def lines(tmp_path: Path, data: bytes) -> list[str]:
    return lines_of(read_pdf(tmp_path, data))


def disc(canvas, x, y):
    canvas.circle(x, y, 1.9, stroke=0, fill=1)


def ring(canvas, x, y):
    canvas.circle(x, y, 1.9, stroke=1, fill=0)


def square(canvas, x, y):
    canvas.rect(x - 2, y - 2, 4, 4, stroke=0, fill=1)


def twice(canvas, x, y):
    disc(canvas, x, y)
    disc(canvas, x + 0.1, y)


@pytest.mark.parametrize("shape", [disc, ring, square, twice])
def test_a_small_shape_before_a_line_is_its_bullet(tmp_path: Path, shape):
    def draw(canvas):
        for y in (200, 180):
            shape(canvas, 50, y + 4)
            canvas.drawString(60, y, "Fem besok")

    assert lines(tmp_path, pdf_of(draw)) == ["• Fem besok", "• Fem besok"]


@pytest.mark.parametrize(
    ("x", "y", "radius"),
    [(30, 204, 1.9), (50, 220, 1.9), (50, 204, 6), (110, 204, 1.9)],
    ids=["far away", "over the line", "large", "behind the text"],
)
def test_other_shapes_are_no_bullets(tmp_path: Path, x: float, y: float, radius: float):
    def draw(canvas):
        canvas.drawString(62, 200, "Fem")
        canvas.drawString(120, 200, "besok")
        canvas.circle(x, y, radius, stroke=0, fill=1)

    assert lines(tmp_path, pdf_of(draw)) == ["Fem besok"]


@pytest.mark.parametrize("ruled", [True, False])
def test_bullets_close_to_the_text_of_the_column_before_are_bullets(tmp_path: Path, ruled: bool):  # noqa: FBT001 # a row
    def draw(canvas):
        for y, said in ((200, "Tolv ronder i Alby"), (180, "Tre"), (160, "Tolv ronder i Alby")):
            canvas.drawString(50, y, said)
            disc(canvas, 166, y + 4)
            canvas.drawString(176, y, "Fem besok")
        if ruled:
            canvas.line(158, 150, 158, 215)

    page = read_pdf(tmp_path, pdf_of(draw)).pages[0]
    assert sum("\u2022 Fem besok" in line.text for line in page.all_lines) == 3


@pytest.mark.parametrize("code", ["\x7f", "\x95"])
def test_codes_that_print_a_bullet_are_one(tmp_path: Path, code: str):
    content = text("@ Fem kontroller").replace(b"@", code.encode("latin-1"))
    assert lines(tmp_path, written(objects(stream(content)))) == ["• Fem kontroller"]
