"""What a damaged PDF does to the library that reads it."""

from __future__ import annotations

import logging
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

from pdfminer.pdfexceptions import PDFException
from pdfminer.psexceptions import PSException
from pdfplumber.utils.exceptions import MalformedPDFException, PdfminerException

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
"""What damaged bytes make the library raise: it takes the file's word for the kind and range of every value."""

LOST_DATA = ("Data-loss while decompressing", "Invalid or inconsistent", "unknown token", "Not adding object")
"""Beginnings of its log messages that mean that something printed is missing."""


class _Ear(logging.Handler):
    """Remembers whether the library told of lost data; lets nothing through to standard error."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard = False

    def emit(self, record: logging.LogRecord) -> None:
        self.heard = self.heard or str(record.msg).startswith(LOST_DATA)


class Losses:
    """Whether data was lost since `taken` was last asked."""

    def __init__(self, ear: _Ear) -> None:
        self._ear = ear

    def taken(self) -> bool:
        """True once for all losses so far."""
        heard, self._ear.heard = self._ear.heard, False
        return heard


@contextmanager
def listening() -> Iterator[Losses]:
    """Hears of lost data while a file is read; the library's own messages go nowhere."""
    log, ear = logging.getLogger("pdfminer"), _Ear()
    before = log.propagate
    log.addHandler(ear)
    log.propagate = False
    try:
        yield Losses(ear)
    finally:
        log.removeHandler(ear)
        log.propagate = before
