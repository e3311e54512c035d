"""Words that a line of a table cannot end a text with, read from `leading_words.toml`."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from extract.rule_files import load_table
from extract.word_lists import word_set

FILE = Path(__file__).with_name("leading_words.toml")


def leads_on(text: str) -> bool:
    """Whether a text of two words or more ends with one that leads to what it speaks of, so that it goes on."""
    _, space, last = text.rpartition(" ")
    return bool(space) and last in _leading()


@cache
def _leading() -> frozenset[str]:
    """The words, in lower case; a list that is missing or unknown is refused."""
    return word_set(load_table(FILE, {"leading"}), "leading")
