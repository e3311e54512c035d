"""The tables of `sections.toml`: what headings, labels and lines over lists say."""

from __future__ import annotations

from pathlib import Path

from extract.rule_files import Table, any_section_of, any_tables_of, load_table

FILE = Path(__file__).with_name("sections.toml")
SECTIONS = {
    "label", "kept", "besides", "remark", "progress", "to_do", "background", "matter", "report", "subtitle", "theme",
    "filler", "kind",
}  # fmt: skip
"""The parts of the file."""


def heading_table(section: str) -> Table:
    """The table `[section]`; a part of the file that is missing or unknown is refused."""
    return any_section_of(load_table(FILE, SECTIONS), section)


def kind_tables() -> list[Table]:
    """The tables `[[kind]]`, one for each kind of heading."""
    return any_tables_of(load_table(FILE, SECTIONS), "kind")
