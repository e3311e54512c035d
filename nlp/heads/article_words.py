"""The word lists of `articles.toml`, and what is found by them about an article or a vague amount."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from extract.rule_files import read_table, strings
from nlp.values import value
from nlp.vocabulary.cues import Cues
from nlp.vocabulary.word_lists import file_lists

_FILE = Path(__file__).with_name("articles.toml")
_EXAMPLES = frozenset({"examples", "no_examples"})


@dataclass(frozen=True, slots=True)
class Rules:
    """The word lists of `articles.toml`."""

    idioms: Cues
    arrivals: Cues
    kinds: Cues
    comings: Cues
    uncounted: frozenset[str]
    ongoing: frozenset[str]
    talking: frozenset[str]
    lacking: frozenset[str]
    premises: tuple[str, ...]
    licences: frozenset[str]
    prepositions: frozenset[str]
    places: frozenset[str]
    opinions: frozenset[str]
    resisting: Cues
    phrasal: Cues
    aims: frozenset[str]
    joints: frozenset[str]
    each: frozenset[str]
    before_occasions: frozenset[str]
    needs: frozenset[str]
    characterising: frozenset[str]
    shaping: frozenset[str]
    defining: frozenset[str]
    generally: frozenset[str]
    bringing: frozenset[str]
    recurring: frozenset[str]
    before_spans: frozenset[str]
    rates: frozenset[str]
    partaking: frozenset[str]
    units: frozenset[str]
    modals: frozenset[str]
    adding: tuple[str, ...]
    suffering: frozenset[str]
    another: frozenset[str]
    roads: tuple[str, ...]
    adopted: frozenset[str]


rules = cache(lambda: file_lists(_FILE, Rules, _EXAMPLES))


def examples() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Sentences with one count of one, and sentences where en and ett are articles."""
    table = read_table(_FILE)
    return strings(table, "examples"), strings(table, "no_examples")


@value
class Verdict:
    """Whether it counts, by which rule, and whether the other reading is near."""

    counts: bool
    rule: str
    near: bool = False
