"""The data files are what their description says."""

from __future__ import annotations

from pathlib import Path

from frictionless import Package


def test_frictionless_finds_every_row_as_described(every_format: Path):
    """Types, enums, required values, primary and foreign keys, over files read, failed and copied."""
    report = Package(every_format / "datapackage.json").validate()
    assert report.valid, report.flatten(["type", "message"])
