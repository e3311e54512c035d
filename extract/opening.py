"""PDF files opened, or refused in a sentence that an analyst understands."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pdfplumber
from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect
from pdfminer.pdfexceptions import PDFException
from pdfminer.pdfpage import PDFPage
from pdfminer.psexceptions import PSException
from pdfplumber.page import Page as PlumberPage
from pdfplumber.pdf import PDF
from pdfplumber.utils.exceptions import MalformedPDFException, PdfminerException

from extract.records import UnreadableFile

DAMAGED = (
    PdfminerException,
    MalformedPDFException,
    PDFException,
    PSException,
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
    struct.error,
    zlib.error,
)
"""What damaged bytes make the PDF library raise: it takes the file's word for the kind and range of every value."""

ENCRYPTED = (PDFPasswordIncorrect, PDFEncryptionError)


@contextmanager
def opened(path: Path, name: str) -> Iterator[PDF]:
    """The open PDF; raises UnreadableFile where there is none in the file or a password is needed."""
    try:
        size = path.stat().st_size
    except OSError as error:
        raise UnreadableFile(f"{name} går inte att öppna: {error.strerror}. Kontrollera att filen finns.") from error
    if size == 0:
        raise UnreadableFile(f"{name} är tom (0 byte). Hämta filen på nytt.")
    try:
        pdf = pdfplumber.open(path)
    except OSError as error:
        raise UnreadableFile(f"{name} går inte att öppna: {error.strerror}. Kontrollera rättigheterna.") from error
    except DAMAGED as error:
        raise UnreadableFile(_refusal(path, name, error)) from error
    try:
        yield pdf
    finally:
        pdf.stream.close()


def _refusal(path: Path, name: str, error: BaseException) -> str:
    """Why the file cannot be opened; the library wraps the cause, often without a message."""
    if any(isinstance(cause, ENCRYPTED) for cause in _causes(error)):
        return f"{name} är skyddad med lösenord. Spara en kopia utan lösenord och kör igen."
    with path.open("rb") as file:
        start = file.read(1024)
    if b"%PDF" not in start:
        return f"{name} är inte en PDF, fast namnet säger det. Kontrollera att rätt fil har sparats."
    return f"{name} är skadad och går inte att läsa. Hämta filen på nytt."


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error and everything inside it."""
    waiting: list[object] = [error]
    while waiting:
        found = waiting.pop()
        if isinstance(found, BaseException):
            yield found
            waiting += [found.__cause__, found.__context__, *found.args]


def pages(pdf: PDF) -> Iterator[PlumberPage]:
    """The pages."""
    for number, page in enumerate(PDFPage.create_pages(pdf.doc), start=1):
        yield PlumberPage(pdf, page, number)
