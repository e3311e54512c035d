"""A damaged PDF file given the table of contents that it lost, so that what is left of it can be read."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

OBJECT = re.compile(rb"(?<!\d)(\d{1,7})[ \t\r\n]+(\d{1,5})[ \t\r\n]+obj\b")
CATALOG = re.compile(rb"/Type\s*/Catalog\b")
PAGE_TREE = re.compile(rb"/Type\s*/Pages\b")
PAGE = re.compile(rb"/Type\s*/Page\b")
PARENT = re.compile(rb"/Parent\b")

PACKED = re.compile(rb"/ObjStm\b(?:(?!endobj).){0,400}?stream\r?\n", re.DOTALL)
FIRST = re.compile(rb"/First\s+(\d{1,9})")
INDIRECT_LENGTH = re.compile(rb"/Length\s+\d{1,7}\s+\d{1,5}\s+R\b")
ENCRYPTED = b"/Encrypt"
"""A file that says this in its trailer cannot be read without it."""

LARGEST_PACK = 4_000_000
"""Bytes of a packed stream of objects looked at."""

HEAD = 4096
"""Bytes of an object looked at for its kind; dictionaries stand first and are short."""

NEW_TREE, NEW_CATALOG = 8_000_001, 8_000_002
"""Numbers for objects written anew, beyond any in a real file."""


def mended(data: bytes) -> bytes | None:
    """The file with a catalogue and a trailer written after its end; None where it holds no page of a PDF."""
    objects = _objects(data)
    objects.update((number, head) for number, head in _packed(data) if number not in objects)
    data = _as_it_stands(data)
    catalogs = [number for number, head in objects.items() if CATALOG.search(head)]
    if catalogs:
        return data + _trailer(catalogs[-1])
    trees = [number for number, head in objects.items() if PAGE_TREE.search(head) and not PARENT.search(head)]
    if trees:
        return data + _catalog(trees[-1])
    kids = [number for number, head in objects.items() if PAGE.search(head)]
    if kids:
        return data + _tree(kids) + _catalog(NEW_TREE)
    return None


def _objects(data: bytes) -> dict[int, bytes]:
    """The beginning of each numbered object, the last version of each."""
    found = list(OBJECT.finditer(data))
    ends = [*(match.start() for match in found[1:]), len(data)][: len(found)]
    return {int(m[1]): data[m.end() : min(end, m.end() + HEAD)] for m, end in zip(found, ends, strict=True)}


def _as_it_stands(data: bytes) -> bytes:
    """The file, of the same length, without what its lost table is needed for.

    A length that is told elsewhere is left to the mark at the stream's end; a trailer that tells nothing gives way.
    """
    data = INDIRECT_LENGTH.sub(lambda match: b"/Length 0".ljust(len(match[0])), data)
    return data if ENCRYPTED in data else data.replace(b"trailer", b"treiler")


def _packed(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The beginning of each object that stands in a packed stream of objects, as far as it can be unpacked."""
    for match in PACKED.finditer(data):
        try:
            content = zlib.decompressobj().decompress(data[match.end() : match.end() + LARGEST_PACK])
        except zlib.error:
            continue
        first = FIRST.search(data, match.start(), match.end())
        numbers = [int(word) for word in content[: int(first[1]) if first else 0].split() if word.isdigit()]
        body = content[int(first[1]) if first else 0 :]
        yield from ((n, body[at : at + HEAD]) for n, at in zip(numbers[::2], numbers[1::2], strict=False))


def _tree(kids: list[int]) -> bytes:
    listed = b" ".join(b"%d 0 R" % kid for kid in kids)
    return b"\n%d 0 obj\n<</Type/Pages/Count %d/Kids[%s]>>\nendobj\n" % (NEW_TREE, len(kids), listed)


def _catalog(tree: int) -> bytes:
    return b"\n%d 0 obj\n<</Type/Catalog/Pages %d 0 R>>\nendobj\n" % (NEW_CATALOG, tree) + _trailer(NEW_CATALOG)


def _trailer(catalog: int) -> bytes:
    return b"\ntrailer\n<</Root %d 0 R>>\nstartxref\n0\n%%%%EOF\n" % catalog
