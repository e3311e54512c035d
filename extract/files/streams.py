"""Whether the packed parts of a PDF can be unpacked to their end."""

from __future__ import annotations

import zlib

from pdfminer.ascii85 import ascii85decode, asciihexdecode
from pdfminer.pdftypes import (
    LITERALS_ASCII85_DECODE,
    LITERALS_ASCIIHEX_DECODE,
    LITERALS_FLATE_DECODE,
    PDFStream,
    resolve1,
)

from extract.files.damage import DAMAGED

ZLIB_HEADER = 2
"""Bytes before the packed data; a checksum follows it that writers are known to cut off."""


def is_whole(part: object) -> bool:
    """Whether a stream is there and unpacks to its end; asked before it is first read, True for one already read."""
    stream = resolve1(part)
    if not isinstance(stream, PDFStream):
        return False
    if stream.rawdata is None or stream.decipher is not None:
        return True
    try:
        return _unpacks(stream.rawdata, [name for name, _ in stream.get_filters()])
    except DAMAGED:
        return False


def holds_bytes(part: object) -> bool:
    """Whether a stream unpacks to anything but white space."""
    stream = resolve1(part)
    return isinstance(stream, PDFStream) and bool(stream.get_data().strip())


def _unpacks(data: bytes, filters: list[object]) -> bool:
    """Whether the packing that all common writers use comes to its end; others are left to the library."""
    for name in filters:
        if name in LITERALS_ASCII85_DECODE:
            data = ascii85decode(data)
        elif name in LITERALS_ASCIIHEX_DECODE:
            data = asciihexdecode(data)
        else:
            return name not in LITERALS_FLATE_DECODE or _inflates(data)
    return True


def _inflates(data: bytes) -> bool:
    """Whether all of it unpacks and agrees with its checksum, or the checksum alone is cut off."""
    whole = zlib.decompressobj()
    whole.decompress(data)
    if whole.eof:
        return True
    bare = zlib.decompressobj(-zlib.MAX_WBITS)
    bare.decompress(data[ZLIB_HEADER:])
    return bare.eof
