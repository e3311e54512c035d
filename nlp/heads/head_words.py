"""The word lists of `heads.toml`: words around a number, and nouns and phrases that stand for others."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from nlp.remembered import remembered
from nlp.vocabulary.categories import sort_of
from nlp.vocabulary.cues import Cues
from nlp.vocabulary.word_lists import file_lists

_FILE = Path(__file__).with_name("heads.toml")


@dataclass(frozen=True, slots=True)
class Words:
    """The word lists of `heads.toml`.

    `bearers` are nouns that take another's category, each with its default; `hints` nouns that stand for an activity.
    """

    counters: frozenset[str]
    labels: frozenset[str]
    pronouns: frozenset[str]
    attributes: frozenset[str]
    times: frozenset[str]
    about: frozenset[str]
    where: frozenset[str]
    grounds: tuple[str, ...]
    followed: frozenset[str]
    of_doing: tuple[str, ...]
    any_doing: frozenset[str]
    looking: frozenset[str]
    figures: frozenset[str]
    came: frozenset[str]
    roughly: frozenset[str]
    demanding: frozenset[str]
    bodies: tuple[str, ...]
    built: tuple[str, ...]
    building: frozenset[str]
    mass: frozenset[str]
    countable: frozenset[str]
    of: frozenset[str]
    joints: frozenset[str]
    answers: frozenset[str]
    durations: tuple[str, ...]
    owners: frozenset[str]
    governing: frozenset[str]
    having: frozenset[str]
    supines: frozenset[str]
    times_of_day: frozenset[str]
    parting: frozenset[str]
    goals: frozenset[str]
    outcomes: frozenset[str]
    total_labels: frozenset[str]
    year_labels: frozenset[str]
    quantifiers: frozenset[str]
    whereabouts: frozenset[str]
    speeds: frozenset[str]
    sides: frozenset[str]
    on_road: frozenset[str]
    degrees: frozenset[str]
    shading: frozenset[str]
    standing: frozenset[str]
    states: frozenset[str]
    told: frozenset[str]
    fining: frozenset[str]
    deciding: frozenset[str]
    reports: frozenset[str]
    searching: frozenset[str]
    fined: frozenset[str]
    changing: frozenset[str]
    peopled: Cues
    gathering: frozenset[str]
    reported: Cues
    reporting: frozenset[str]
    enrolled: frozenset[str]
    held: tuple[str, ...]
    arranged: frozenset[str]
    shifts: frozenset[str]
    when: tuple[str, ...]
    bearers: dict[str, str]
    hints: dict[str, str]
    first_doings: dict[str, Cues]
    last_doings: dict[str, Cues]


words = cache(lambda: file_lists(_FILE, Words))


@remembered
def bearer(lemma: str) -> str | None:
    """The bearer that a noun is, or that is the last part of a noun of no known sort: `sommarkväll` is a kväll."""
    known = words().bearers
    if lemma in known:
        return lemma
    if sort_of(lemma).known:
        return None
    return next((lemma[cut:] for cut in range(2, len(lemma) - 2) if lemma[cut:] in known), None)
