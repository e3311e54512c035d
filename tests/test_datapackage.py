"""The data files are what their description says."""

from __future__ import annotations

from pathlib import Path

from follow_ups import HAVSVIK, batch, digest, document
from frictionless import Package

from outputs import copy_tables, unread_tables, write


def test_frictionless_finds_every_row_as_described(tmp_path: Path):
    """Types, enums, required values, primary and foreign keys, over files read, failed and copied."""
    files = (
        document(),
        document("havsvik/2022.pdf", "2022", HAVSVIK),
        unread_tables("trasig.pdf", digest("trasig"), "Filen är ingen PDF."),
        copy_tables("kopia.pdf", digest("tallmo.pdf"), "tallmo.pdf"),
    )
    write(batch(*files), tmp_path)
    report = Package(tmp_path / "datapackage.json").validate()
    assert report.valid, report.flatten(["type", "message"])
