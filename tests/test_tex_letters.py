"""Bitmap fonts that TeX makes: å, ä, ö and ligatures are read by the codes of their signs, or reported."""

import pytest
from bare_pdfs import objects, stream, written

from extract.reader import read_document

ASCII = tuple(ord(sign) for sign in "abdefghiklmnoprstuv")


def bitmap_font(codes: tuple[int, ...], name: str = "a%d") -> bytes:
    names = [name % code for code in codes]
    differences = " ".join(f"{code} /{said}" for code, said in zip(codes, names, strict=True))
    drawn = " ".join(f"/{said} 90 0 R" for said in names)
    return (
        f"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 50 50] /FontMatrix [0.012 0 0 0.012 0 0] /FirstChar 0 "
        f"/LastChar 255 /Widths [{'42 ' * 256}] /Encoding << /Type /Encoding /Differences [{differences}] >> "
        f"/CharProcs << {drawn} >> >>"
    ).encode()


def read(path, codes: tuple[int, ...], said: bytes, name: str = "a%d"):
    content = stream(b"BT /F1 12 Tf 40 200 Td <%s> Tj ET" % said.hex().encode())
    parts = {**objects(content, font=bitmap_font(codes, name)), 90: stream(b"42 0 0 0 40 40 d1 0 0 40 40 re f")}
    file = path / "tex.pdf"
    file.write_bytes(written(parts))
    return read_document(file, file.name)


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("fr\u00e5n".encode("latin-1"), "från"),
        ("m\u00e4nniskor".encode("latin-1"), "människor"),
        (b"o\x1ber", "offer"),
        (b"\x1cnns", "finns"),
    ],
)
def test_letters_are_read_by_their_codes(tmp_path, said: bytes, text: str):
    (page,) = read(tmp_path, (*ASCII, 27, 28, 228, 229, 246), said).pages
    assert [line.text for line in page.lines] == [text]
    assert not page.problems


@pytest.mark.parametrize(("codes", "name"), [((*ASCII, 28), "a%d"), ((*ASCII, 28, 229), "g%d"), ((3, 229), "a%d")])
def test_fonts_that_do_not_show_their_encoding_are_not_guessed(tmp_path, codes: tuple[int, ...], name: str):
    (page,) = read(tmp_path, codes, b"n\x1c\x1c\x1c\x1c\x1cn", name).pages
    assert page.problems
    assert "fi" not in "".join(line.text for line in page.lines)
