"""PDFs written by hand, object by object, so that a test can break just one thing in them."""

import zlib
from collections.abc import Mapping

FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"


def stream(content: bytes, entries: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), entries, content)


def packed(content: bytes) -> bytes:
    return stream(zlib.compress(content), b"/Filter /FlateDecode")


def text(words: str, x: int = 40, y: int = 200) -> bytes:
    """The instructions that print a line."""
    return b"BT /F1 12 Tf %d %d Td (%s) Tj ET" % (x, y, words.encode("cp1252"))


def objects(*contents: bytes, page: bytes = b"/MediaBox [0 0 400 300]", font: bytes = FONT) -> dict[int, bytes]:
    """Catalogue 1, page tree 2, font 3, and for each page its object and its drawing, from 4."""
    numbers = range(4, 4 + 2 * len(contents), 2)
    made = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(numbers), b" ".join(b"%d 0 R" % n for n in numbers)),
        3: font,
    }
    for number, content in zip(numbers, contents, strict=True):
        made[number] = b"<< /Type /Page /Parent 2 0 R %s /Resources << /Font << /F1 3 0 R >> >> /Contents %d 0 R >>" % (
            page,
            number + 1,
        )
        made[number + 1] = content
    return made


def written(parts: Mapping[int, bytes], *, root: bytes = b"/Root 1 0 R") -> bytes:
    """The file of the objects, with its cross-reference table."""
    data, places = b"%PDF-1.5\n", {}
    for number, part in parts.items():
        places[number] = len(data)
        data += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    size = max(parts) + 1
    rows = [b"%010d 00000 n \n" % places[n] if n in places else b"0000000000 65535 f \n" for n in range(size)]
    table = b"xref\n0 %d\n%s" % (size, b"".join(rows))
    return data + table + b"trailer\n<< /Size %d %s >>\nstartxref\n%d\n%%%%EOF\n" % (size, root, len(data))
