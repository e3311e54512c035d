"""The finished file with nothing of the clock in it: fixed dates inside, fixed time stamps on its parts."""

from __future__ import annotations

import re
import zipfile
from datetime import datetime
from pathlib import Path

FIXED_DATE = datetime(2000, 1, 1)  # noqa: DTZ001 # the file format's dates have no time zone
"""Stands where the format wants a date and the program has none to give."""
_STAMP = (1980, 1, 1, 0, 0, 0)
_CORE = "docProps/core.xml"
_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")
_CHUNK = 1 << 20


def repack(path: Path) -> None:
    """Rewrite the file in place, part by part."""
    fresh = path.with_suffix(".repack")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(fresh, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            _copy(old, new, name)
    fresh.replace(path)


def _copy(old: zipfile.ZipFile, new: zipfile.ZipFile, name: str) -> None:
    part = zipfile.ZipInfo(name, _STAMP)
    part.compress_type = zipfile.ZIP_DEFLATED
    part.external_attr = 0o600 << 16
    part.create_system = 3
    if name == _CORE:
        new.writestr(
            part, _MODIFIED.sub(rb"\g<1>" + FIXED_DATE.strftime("%Y-%m-%dT%H:%M:%SZ").encode(), old.read(name))
        )
        return
    with old.open(name) as source, new.open(part, "w", force_zip64=True) as target:
        while chunk := source.read(_CHUNK):
            target.write(chunk)
