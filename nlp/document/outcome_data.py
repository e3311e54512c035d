"""The words and numbers that tell how a promise went, read from `outcomes.toml`."""

from __future__ import annotations

from pathlib import Path

from extract.rule_files import Table, any_section_of, read_table

_FILE = Path(__file__).with_name("outcomes.toml")


def section(name: str) -> Table:
    """A section of the file; refused where it is missing."""
    return any_section_of(read_table(_FILE), name)
