"""Which PDFs a run is about."""

from __future__ import annotations

import os
import unicodedata
from dataclasses import dataclass
from pathlib import Path


class NothingToRead(Exception):
    """INPUT holds nothing to read; the message is a Swedish sentence that says what to do."""


@dataclass(frozen=True, slots=True)
class Found:
    """A PDF to read: where it lies, and its name as the outputs give it (relative to INPUT, `/` between folders)."""

    path: Path
    name: str


def find_pdfs(given: Path) -> tuple[Found, ...]:
    """Every PDF under a folder, or the one file given, ordered by name; raises NothingToRead."""
    if not given.exists():
        raise NothingToRead(
            f"{given} finns inte. Kontrollera sökvägen: INPUT ska vara en mapp med PDF:er, eller en PDF."
        )
    if given.is_file():
        return (_found(given, given.parent),) if _is_pdf_name(given.name) else _refuse_other_file(given)
    found = tuple(sorted((_found(path, given) for path in _walk(given)), key=_order))
    if not found:
        raise NothingToRead(f"Det finns inga PDF-filer i {given}. Lägg uppföljningarna där (namnen slutar på .pdf).")
    return found


def _refuse_other_file(given: Path) -> tuple[Found, ...]:
    raise NothingToRead(f"{given} är ingen PDF-fil (namnet slutar inte på .pdf). Spara den som PDF och försök igen.")


def _walk(folder: Path) -> list[Path]:
    """PDFs in the folder and below it; hidden files and folders belong to other programs (.venv, ._name on macOS)."""
    paths: list[Path] = []
    for parent, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        paths += [Path(parent, name) for name in files if _is_pdf_name(name) and not name.startswith((".", "~$"))]
    return paths


def _is_pdf_name(name: str) -> bool:
    return name.lower().endswith(".pdf")


def _found(path: Path, root: Path) -> Found:
    # A name in another encoding than the system's would stop the CSV files: what cannot be decoded becomes "?".
    printable = os.fsencode(path.relative_to(root).as_posix()).decode("utf-8", "replace").replace("\ufffd", "?")
    return Found(path, unicodedata.normalize("NFC", printable))


def _order(found: Found) -> tuple[str, str]:
    """By name, the same on every system; without the ending, so that `a.pdf` comes before its copy `a kopia.pdf`."""
    return found.name[: -len(".pdf")], str(found.path)
