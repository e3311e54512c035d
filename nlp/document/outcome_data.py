"""The words and numbers that tell how a promise went, read from `outcomes.toml`."""

from __future__ import annotations

from pathlib import Path

from extract.rule_files import Table, any_section_of, read_table, strings

_FILE = Path(__file__).with_name("outcomes.toml")


def section(name: str) -> Table:
    """A section of the file; refused where it is missing."""
    return any_section_of(read_table(_FILE), name)


def examples_of(name: str) -> tuple[tuple[str, bool], ...]:
    """The texts of a section that its words are about, and those that only look so, each with whether they are."""
    pairs = (("examples", True), ("others", False))
    return tuple((text, known) for key, known in pairs for text in strings(section(name), key))
