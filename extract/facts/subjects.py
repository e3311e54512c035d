"""Whether a document is about promises of police and municipalities at all."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from extract.rule_files import any_section_of, read_table, strings
from extract.word_lists import lists_of

FILE = Path(__file__).with_name("subjects.toml")


@dataclass(frozen=True, slots=True)
class SubjectWords:
    """Word beginnings in groups, those of promises and of safety apart.

    `enough` groups, or one decisive word, settle the subject.
    A title that begins with one of `other_kinds` names a kind of document that is no follow-up; one of `telling_kinds`
    may tell what was done without being made as a follow-up is.
    """

    enough: int
    decisive: tuple[str, ...]
    groups: tuple[tuple[str, ...], ...]
    promise: tuple[str, ...]
    safety: tuple[str, ...]
    other_kinds: tuple[str, ...]
    telling_kinds: tuple[str, ...]


@cache
def subject_words() -> SubjectWords:
    """The vocabulary of `subjects.toml`; a missing or an unknown key is refused."""
    known = read_table(FILE)
    groups = any_section_of(known, "groups")
    return lists_of(
        known,
        SubjectWords,
        besides={"groups"},
        groups=tuple(strings(groups, name) for name in groups.values),
        promise=strings(groups, "promise"),
        safety=strings(groups, "subject"),
    )


def speaks_of_promises(text: str) -> bool:
    """Whether a text names promises, so that a sentence of what somebody shall do may be one."""
    known = subject_words()
    return any(word.startswith((*known.decisive, *known.promise)) for word in _words(text))


def speaks_of_safety(title: str) -> bool:
    """Whether a title has a word for safety or order, as what is promised has."""
    return any(word.startswith(subject_words().safety) for word in _words(title))


def is_of_another_kind(title: str) -> bool:
    """Whether a title's first word says that the document is a budget, an invitation or the like."""
    return _first_word(title).startswith(subject_words().other_kinds)


def is_of_telling_kind(title: str) -> bool:
    """Whether a title's first word says that the document is minutes, a letter or a press notice."""
    return _first_word(title).startswith(subject_words().telling_kinds)


def _first_word(title: str) -> str:
    first = re.search(r"[^\W\d_]+", title.lower())
    return first.group() if first else ""


def _words(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]+", text.lower()))


def is_about_promises(text: str, *, told: bool = False) -> bool:
    """Whether the words of a text are those of a follow-up of promises.

    Fewer will do where it is `told` otherwise: by the headers and cells of a table, or by a title that reports.
    """
    known = subject_words()
    words = _words(text)
    if any(word.startswith(known.decisive) for word in words):
        return True
    return sum(any(word.startswith(stems) for word in words) for stems in known.groups) >= known.enough - told
