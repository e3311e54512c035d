"""Whether a document is about promises of police and municipalities at all."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class SubjectWords:
    """Word beginnings in groups, that of promises apart; `enough` groups, or one decisive word, settle the subject.

    A title that begins with one of `other_kinds` names a kind of document that is no follow-up.
    """

    enough: int
    decisive: tuple[str, ...]
    groups: tuple[tuple[str, ...], ...]
    promise: tuple[str, ...]
    other_kinds: tuple[str, ...]


@cache
def subject_words() -> SubjectWords:
    """The vocabulary of `subjects.toml`; an unknown key is an error that names it."""
    raw = tomllib.loads(files("extract.facts").joinpath("subjects.toml").read_text(encoding="utf-8"))
    if unknown := set(raw) - {"enough", "decisive", "other_kinds", "groups"}:
        raise ValueError(f"subjects.toml: unknown key {sorted(unknown)}")
    groups = tuple(tuple(stems) for stems in raw["groups"].values())
    return SubjectWords(
        raw["enough"], tuple(raw["decisive"]), groups, tuple(raw["groups"]["promise"]), tuple(raw["other_kinds"])
    )


def speaks_of_promises(text: str) -> bool:
    """Whether a text names promises, so that a sentence of what somebody shall do may be one."""
    known = subject_words()
    return any(word.startswith((*known.decisive, *known.promise)) for word in _words(text))


def is_of_another_kind(title: str) -> bool:
    """Whether a title's first word says that the document is minutes, a letter, a budget or the like."""
    first = re.search(r"[^\W\d_]+", title.lower())
    return first is not None and first.group().startswith(subject_words().other_kinds)


def _words(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]+", text.lower()))


def is_about_promises(text: str) -> bool:
    """Whether the words of a text are those of a follow-up of promises."""
    known = subject_words()
    words = _words(text)
    if any(word.startswith(known.decisive) for word in words):
        return True
    return sum(any(word.startswith(stems) for word in words) for stems in known.groups) >= known.enough
