"""The subject of a printed e-mail, which is its title, however small it is printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from pathlib import Path

from extract.records import Line, Page
from extract.rule_files import read_table
from extract.word_lists import lists_of

FILE = Path(__file__).with_name("mail.toml")
NEAR = 5
"""The other lines over an e-mail are so many lines away from its subject at most."""
FEWEST = 2
"""So many of them show that it is one."""


@dataclass(frozen=True, slots=True)
class MailLabels:
    """The label of a subject, and those of the lines beside it."""

    subject: frozenset[str]
    beside: frozenset[str]
    examples: dict[str, str]


mail_labels = cache(lambda: lists_of(read_table(FILE), MailLabels))


def with_subject_apart(page: Page) -> Page:
    """The page with the subject of an e-mail as a line of its own, behind that of its label."""
    at = _place(page.lines)
    if at is None:
        return page
    words = page.lines[at].words
    return replace(page, lines=(*page.lines[:at], Line(words[:1]), Line(words[1:]), *page.lines[at + 1 :]))


def subject_line(lines: Sequence[Line]) -> Line | None:
    """The subject where it is a line of its own behind its label; None where the page is no e-mail."""
    for label, line in pairwise(lines):
        if len(label.words) == 1 and _label(label) in mail_labels().subject and label.foot == line.foot:
            return line
    return None


def _place(lines: Sequence[Line]) -> int | None:
    labels = [_label(line) for line in lines]
    for at, label in enumerate(labels):
        near = {other for other in labels[max(0, at - NEAR) : at + NEAR] if other in mail_labels().beside}
        if label in mail_labels().subject and len(lines[at].words) > 1 and len(near) >= FEWEST:
            return at
    return None


def _label(line: Line) -> str:
    """The line's label in lower case; empty where its first word is none."""
    first = line.words[0].text
    return first[:-1].casefold() if first.endswith(":") else ""
