"""What an earlier run and its analysts have left in the output folder: their entries, and whose files are there."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path

from outputs import old_workbook, review_file
from outputs.datapackage import NAME
from outputs.entries import merged
from outputs.rows import ReviewRow

WORKBOOK, PACKAGE, REVIEWS = "uppfoljning.xlsx", "datapackage.json", "granskning.csv"


@dataclass(frozen=True, slots=True)
class Earlier:
    """Entries by the id of what they are about, what to tell, and what the earlier run wrote.

    `hashes` has the SHA-256 of each data file as it was written; of other files it knows the name alone.
    """

    entries: dict[str, ReviewRow] = field(default_factory=dict)
    messages: tuple[str, ...] = ()
    hashes: dict[str, str] = field(default_factory=dict)


def earlier(directory: Path) -> Earlier:
    """Everything that was entered: in the workbook, and in granskning.csv where that has been changed or stands alone.

    Raises OutputError where the workbook holds entries that cannot be told apart.
    """
    hashes = _hashes(directory / PACKAGE)
    book, told = _from_workbook(directory / WORKBOOK)
    reviews = directory / REVIEWS
    if book is not None and (not reviews.exists() or sha256(reviews) == hashes.get(REVIEWS)):
        return Earlier(book, told, hashes)
    alone, more = _from_file(reviews)
    entries, differing = merged((*(book or {}).values(), *alone.values()))
    return Earlier(entries, (*told, *more, *differing), hashes)


def sha256(path: Path) -> str:
    """The file's SHA-256."""
    with path.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def _from_workbook(path: Path) -> tuple[dict[str, ReviewRow] | None, tuple[str, ...]]:
    """The workbook's entries, None where there is no workbook that takes entries; and what to tell about it."""
    if not path.exists():
        return None, ()
    try:
        book = old_workbook.read(path)
    except old_workbook.UnreadableWorkbook as wrong:
        return None, (
            f"{path.name} gick inte att läsa: {wrong}. Den sparas som kopia, och granskningarna hämtas ur {REVIEWS} "
            "om den finns.",
        )
    if not book.own:
        return None, (f"{path.name} är inte skriven av det här programmet. Den sparas som kopia.",)
    return book.entries, book.messages


def _from_file(path: Path) -> tuple[dict[str, ReviewRow], tuple[str, ...]]:
    if not path.exists():
        return {}, ()
    try:
        return review_file.read(path)
    except review_file.UnreadableReviews as wrong:
        return {}, (f"{path.name} gick inte att använda ({wrong}). Den sparas som kopia.",)


def _hashes(package: Path) -> dict[str, str]:
    """What the earlier run wrote, by file; nothing where its description is missing or somebody else's."""
    try:
        told = json.loads(package.read_bytes())
        others = dict.fromkeys(told["other_files"], "")
        written = {one["path"]: one["hash"].removeprefix("sha256:") for one in told["resources"]}
    except (FileNotFoundError, ValueError, KeyError, TypeError, AttributeError):
        return {}
    return others | written if told.get("name") == NAME else {}
