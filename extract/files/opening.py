"""PDF files opened, or refused in a sentence that an analyst understands."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pdfplumber
from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect, PDFXRefFallback
from pdfminer.pdftypes import dict_value, list_value, resolve1
from pdfplumber.pdf import PDF
from pdfplumber.utils.exceptions import PdfminerException

from extract.files.damage import DAMAGED, Losses
from extract.files.leaves import Leaves, find_leaves
from extract.files.mending import mended
from extract.records import Problem, UnreadableFile

ENCRYPTED = (PDFPasswordIncorrect, PDFEncryptionError)

HEAD, TAIL = 1024, 2048
"""Bytes at the beginning and the end of a file in which its header and its end mark stand."""

BROKEN_FILE = "Filen är skadad. Det som gick att läsa är läst, men text kan saknas: jämför med originalet."
CUT_OFF = "Filen är avkortad: slutet saknas. Text kan saknas: hämta filen på nytt."


@dataclass(frozen=True, slots=True)
class Opened:
    """An open PDF: its leaves in order, its metadata's title, its bytes, and what is wrong with the file as a whole."""

    leaves: Leaves
    title: str
    data: bytes
    problems: tuple[Problem, ...]


@contextmanager
def opened(path: Path, name: str, losses: Losses) -> Iterator[Opened]:
    """The open PDF; raises UnreadableFile where there is none in the file, or a password is needed."""
    data = _bytes(path, name)
    pdf, leaves = _opened(data, name)
    try:
        title = pdf.metadata.get("Title")
        faults = _faults(pdf, data, lost=losses.taken())
        yield Opened(leaves, title if isinstance(title, str) else "", data, faults)
    finally:
        pdf.stream.close()


def _bytes(path: Path, name: str) -> bytes:
    try:
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise UnreadableFile(f"{name} finns inte. Kontrollera sökvägen och kör igen.") from error
    except IsADirectoryError as error:
        raise UnreadableFile(f"{name} är en mapp. Ange en PDF-fil.") from error
    except PermissionError as error:
        raise UnreadableFile(f"{name} får du inte läsa. Ändra filens behörighet eller kopiera den.") from error
    except OSError as error:
        raise UnreadableFile(f"{name} går inte att läsa från disken ({error.strerror}). Kopiera filen.") from error
    if not data:
        raise UnreadableFile(f"{name} är tom (0 byte). Hämta filen på nytt.")
    return data


def _opened(data: bytes, name: str) -> tuple[PDF, Leaves]:
    """The PDF and its leaves, of the file as it is or else mended."""
    try:
        pdf, leaves = _read(data)
        if leaves.pages:
            return _less_lost(data, pdf, leaves)
        refusal = UnreadableFile(f"{name} {_why_pageless(pdf)} Hämta filen på nytt.")
    except DAMAGED as error:
        refusal = UnreadableFile(_refusal(data, name, error))
        if _is_encrypted(error):
            raise refusal from error
    anew = _mended(data)
    if anew is None or not anew[1].pages:
        raise refusal
    return anew


def _read(data: bytes) -> tuple[PDF, Leaves]:
    """The PDF and its leaves; raises what damage raises."""
    pdf = pdfplumber.open(BytesIO(data))
    return pdf, find_leaves(pdf)


def _mended(data: bytes) -> tuple[PDF, Leaves] | None:
    """The same of the file read from its beginning without its table of contents; None where that is in vain."""
    better = mended(data)
    if better is None:
        return None
    try:
        return _read(better)
    except DAMAGED:
        return None


def _less_lost(data: bytes, pdf: PDF, leaves: Leaves) -> tuple[PDF, Leaves]:
    """The mended file, where that loses fewer drawings.

    A stream whose length is wrong ends where the file says that it ends, not where its table says.
    """
    lost = leaves.lost
    anew = _mended(data) if lost else None
    if anew is None or len(anew[1].pages) < len(leaves.pages) or anew[1].lost >= lost:
        return pdf, leaves
    return anew


def _why_pageless(pdf: PDF) -> str:
    """Whether the file truly has no pages, or those that it has cannot be found."""
    try:
        tree = dict_value(pdf.doc.catalog["Pages"])
        empty = not list_value(tree["Kids"]) and not resolve1(tree.get("Count"))
    except DAMAGED:
        empty = False
    return "har inga sidor." if empty else "är så skadad att ingen sida går att läsa."


def _refusal(data: bytes, name: str, error: BaseException) -> str:
    """Why the file cannot be opened."""
    if _is_encrypted(error):
        return f"{name} är skyddad med lösenord. Spara en kopia utan lösenord och läs in den i stället."
    if b"%PDF" not in data[:HEAD] and b"endobj" not in data:
        return f"{name} är ingen PDF-fil{_although(name)}. Kontrollera att rätt fil har sparats."
    return f"{name} är så skadad att den inte går att läsa. Hämta filen på nytt."


def _although(name: str) -> str:
    return ", fast namnet säger det" if name.lower().endswith(".pdf") else ""


def _is_encrypted(error: BaseException) -> bool:
    """Whether a password is the cause: the library wraps it in an exception whose own message is empty."""
    waiting: list[object] = [error]
    while waiting:
        found = waiting.pop()
        if isinstance(found, ENCRYPTED):
            return True
        if isinstance(found, PdfminerException):
            waiting += [found.__cause__, found.__context__, *found.args]
    return False


def _faults(pdf: PDF, data: bytes, *, lost: bool) -> tuple[Problem, ...]:
    """What is wrong with the file as a whole; `lost` says that data was lost before its first page."""
    if b"%%EOF" not in data[-TAIL:]:
        return (Problem(CUT_OFF),)
    if lost or any(isinstance(xref, PDFXRefFallback) for xref in pdf.doc.xrefs):
        return (Problem(BROKEN_FILE),)
    return ()
