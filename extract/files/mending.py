"""A damaged PDF file given the table of contents that it lost, so that what is left of it can be read."""

from __future__ import annotations

import re

OBJECT = re.compile(rb"(?<!\d)(\d{1,7})[ \t\r\n]+(\d{1,5})[ \t\r\n]+obj\b")
CATALOG = re.compile(rb"/Type\s*/Catalog\b")
PAGE_TREE = re.compile(rb"/Type\s*/Pages\b")
PAGE = re.compile(rb"/Type\s*/Page\b")
PARENT = re.compile(rb"/Parent\b")

HEAD = 4096
"""Bytes of an object looked at for its kind; dictionaries stand first and are short."""

NEW_TREE, NEW_CATALOG = 8_000_001, 8_000_002
"""Numbers for objects written anew, beyond any in a real file."""


def mended(data: bytes) -> bytes | None:
    """The file with a catalogue and a trailer written after its end; None where it holds no page of a PDF."""
    objects = _objects(data)
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


def _tree(kids: list[int]) -> bytes:
    listed = b" ".join(b"%d 0 R" % kid for kid in kids)
    return b"\n%d 0 obj\n<</Type/Pages/Count %d/Kids[%s]>>\nendobj\n" % (NEW_TREE, len(kids), listed)


def _catalog(tree: int) -> bytes:
    return b"\n%d 0 obj\n<</Type/Catalog/Pages %d 0 R>>\nendobj\n" % (NEW_CATALOG, tree) + _trailer(NEW_CATALOG)


def _trailer(catalog: int) -> bytes:
    return b"\ntrailer\n<</Root %d 0 R>>\nstartxref\n0\n%%%%EOF\n" % catalog
