"""The word lists of `modality.toml`: words around a count that tell how far it has come."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from nlp.vocabulary.word_lists import section_lists

FILE = Path(__file__).with_name("modality.toml")


@dataclass(frozen=True, slots=True)
class Words:
    """The word lists of `modality.toml`, where what each is for stands beside it; tuples are last parts of words."""

    cases: tuple[str, ...]
    standing: frozenset[str]
    lasting: tuple[str, ...]
    managing: frozenset[str]
    incoming: frozenset[str]
    sought: frozenset[str]
    work: frozenset[str]
    limiting: frozenset[str]
    against: frozenset[str]
    ordering: frozenset[str]
    ordering_of: frozenset[str]
    meant_labels: frozenset[str]
    done_labels: frozenset[str]
    off_labels: frozenset[str]
    left_labels: frozenset[str]
    denying: frozenset[str]
    recording: frozenset[str]
    fresh: frozenset[str]
    fixed: frozenset[str]
    serving: tuple[str, ...]
    existing: frozenset[str]
    at_that_time: frozenset[str]
    posts: tuple[str, ...]
    keeping: frozenset[str]
    summing: frozenset[str]
    finding_out: frozenset[str]
    applying: frozenset[str]
    concerning: frozenset[str]
    sharing: frozenset[str]
    attending: frozenset[str]
    present: tuple[str, ...]
    groups: tuple[str, ...]
    reporting: frozenset[str]
    closing: frozenset[str]
    now: frozenset[str]
    ahead: frozenset[str]
    going_on: frozenset[str]
    arriving: frozenset[str]
    rest: frozenset[str]
    remaining: frozenset[str]
    promising: frozenset[str]
    promised: frozenset[str]
    comparing: frozenset[str]
    aiming: frozenset[str]
    spans: frozenset[str]
    reaching: frozenset[str]
    in_time: frozenset[str]
    by_whom: frozenset[str]
    shown: frozenset[str]
    must: frozenset[str]
    shall: frozenset[str]
    had: frozenset[str]
    amending: frozenset[str]
    erecting: frozenset[str]
    headings: frozenset[str]
    plan_labels: frozenset[str]
    aims: frozenset[str]
    met: frozenset[str]
    measuring: frozenset[str]
    kept: frozenset[str]
    outcomes: frozenset[str]
    calling_off: frozenset[str]
    coming: frozenset[str]
    changing: frozenset[str]
    planned: frozenset[str]
    decided: frozenset[str]
    having: frozenset[str]
    refusing: frozenset[str]
    owners: frozenset[str]


words = cache(lambda: section_lists(FILE, "words", Words))
