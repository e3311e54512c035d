"""Ids that stay the same when the same file is read again, by any version."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from math import floor

from extract.records import Place

DIGEST = 12
"""How many hex digits of the SHA-256 name a document."""
OFF_GRID = 0.318
"""Shifts the whole-point grid off the halves and tenths where type is set, so that noise moves nothing over an edge."""


def document_id(file: str, sha256: str) -> str:
    """The id of a document: the digest of its bytes, of its name where they are out of reach."""
    return (sha256 or _digest(file))[:DIGEST]


def place_id(document_id: str, place: Place | None, evidence: str) -> str:
    """Document, page and whole points from the left and top; text that is printed nowhere goes by its own digest."""
    if place is None:
        return f"{document_id}-u{_digest(evidence)[:8]}"
    return f"{document_id}-s{place.page}-{_grid(place.box.x0)}-{_grid(place.box.top)}"


def numbered(ids: Iterable[str]) -> tuple[str, ...]:
    """The ids in order, each repetition told apart by -2, -3 …."""
    seen: Counter[str] = Counter()
    told = []
    for name in ids:
        seen[name] += 1
        told.append(name if seen[name] == 1 else f"{name}-{seen[name]}")
    return tuple(told)


def _grid(points: float) -> int:
    return floor(points + OFF_GRID)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()
