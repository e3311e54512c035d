"""The word lists of `articles.toml`: when en and ett are a count of one, and vague words a count at all."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from nlp.texts.rule_files import Table, load_table, strings
from nlp.vocabulary.cues import Cues, cues

_FILE = Path(__file__).with_name("articles.toml")
_PHRASES = ("idioms", "arrivals", "kinds", "comings")
_LISTS = (
    "uncounted",
    "licences",
    "prepositions",
    "places",
    "opinions",
    "aims",
    "joints",
    "each",
    "before_occasions",
    "needs",
    "characterising",
    "defining",
    "bringing",
    "recurring",
    "before_spans",
    "rates",
    "units",
)


@dataclass(frozen=True, slots=True)
class Rules:
    """The word lists of `articles.toml`."""

    idioms: Cues
    arrivals: Cues
    kinds: Cues
    comings: Cues
    uncounted: frozenset[str]
    licences: frozenset[str]
    prepositions: frozenset[str]
    places: frozenset[str]
    opinions: frozenset[str]
    aims: frozenset[str]
    joints: frozenset[str]
    each: frozenset[str]
    before_occasions: frozenset[str]
    needs: frozenset[str]
    characterising: frozenset[str]
    defining: frozenset[str]
    bringing: frozenset[str]
    recurring: frozenset[str]
    before_spans: frozenset[str]
    rates: frozenset[str]
    units: frozenset[str]


def table() -> Table:
    return load_table(_FILE, required={*_PHRASES, *_LISTS, "examples", "no_examples"})


@cache
def rules() -> Rules:
    found = table()
    return Rules(
        idioms=cues(strings(found, "idioms")),
        arrivals=cues(strings(found, "arrivals")),
        kinds=cues(strings(found, "kinds")),
        comings=cues(strings(found, "comings")),
        **{name: frozenset(strings(found, name)) for name in _LISTS},
    )


def examples() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Sentences with one count of one, and sentences where en and ett are articles."""
    return strings(table(), "examples"), strings(table(), "no_examples")
