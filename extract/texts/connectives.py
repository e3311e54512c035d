"""Small words that tell how a line or a cell goes on, read from `connectives.toml`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from extract.rule_files import read_table
from extract.word_lists import lists_of

FILE = Path(__file__).with_name("connectives.toml")


@dataclass(frozen=True, slots=True)
class Connectives:
    """Words in lower case: those that follow a suspended hyphen, that end no sentence, and that are never inflected.

    `ending` are suspending ones that are the end of other words more often than they follow a suspended hyphen;
    `inflecting` those of them that hardly ever follow one; `closing` are the end of words that are known alone.
    `bare` are endings that begin no text, `linking` those of the first parts of compounds.
    """

    suspending: frozenset[str]
    ending: frozenset[str]
    inflecting: frozenset[str]
    closing: frozenset[str]
    bare: frozenset[str]
    linking: frozenset[str]
    unfinished: frozenset[str]
    function: frozenset[str]


connectives = cache(lambda: lists_of(read_table(FILE), Connectives))
