"""The word lists and examples of `negation.toml`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from extract.rule_files import pairs, read_table, strings
from nlp.vocabulary.cues import Cues
from nlp.vocabulary.word_lists import file_lists

_FILE = Path(__file__).with_name("negation.toml")
_EXAMPLES = frozenset({"examples", "no_examples"})


@dataclass(frozen=True, slots=True)
class Rules:
    """The word lists of `negation.toml`."""

    never: Cues
    degrees: Cues
    none: frozenset[str]
    uncounted: frozenset[str]
    handled: frozenset[str]
    indefinite: frozenset[str]
    needs: frozenset[str]
    determiners: frozenset[str]
    carried: frozenset[str]
    new: frozenset[str]
    having: frozenset[str]
    reminding: frozenset[str]


rules = cache(lambda: file_lists(_FILE, Rules, _EXAMPLES))


def examples() -> tuple[dict[str, str], tuple[str, ...]]:
    """Sentences with the expression that is a zero in them, and sentences without any."""
    table = read_table(_FILE)
    return pairs(table, "examples"), strings(table, "no_examples")
