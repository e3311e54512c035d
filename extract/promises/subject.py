"""What of a document is read for promises and what was done, and in which manner it tells."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from extract.facts.dating import told_by
from extract.facts.subjects import (
    is_about_promises,
    is_of_another_kind,
    is_of_telling_kind,
    speaks_of_promises,
    speaks_of_safety,
)
from extract.flow.blocks import Block
from extract.flow.headings import heading_kind, reports
from extract.flow.matters import matters_of
from extract.promises.tabular.sure_tables import Sureness
from extract.promises.wording.tellings import counts_deeds
from extract.records import Period

SHORT = 3
"""A document of at most so many pages, or one with promises in its title, may tell of them in its running text."""


@dataclass(frozen=True, slots=True)
class Subject:
    """The blocks and tables to read, and those blocks that are of other matters.

    `telling`: a letter, a press notice or minutes, where nothing is a promise that is not called so. `account`: what
    was done may stand in running text that is under no promise. `title` is the one that tells its time.
    `counted`: a good part of its texts tell how much was done. `doubted`: nothing but the manner of its tables or texts
    says that it is a follow-up.
    """

    title: str
    blocks: tuple[Block, ...] = ()
    left: tuple[Block, ...] = ()
    telling: bool = False
    minutes: bool = False
    account: bool = False
    counted: bool = False
    doubted: bool = False

    @property
    def tables(self) -> frozenset[int]:
        """The tables to read, by their places among the document's."""
        return frozenset(block.table for block in self.blocks if block.kind == "tabell")


def subject_of(blocks: tuple[Block, ...], title: str, text: str, pages: int, *, tabled: Sureness = "nej") -> Subject:
    """What to read of a document of these blocks and all this `text`; nothing where it is about something else.

    `tabled`: how surely a table of it is a follow-up by itself.
    """
    shown = tabled != "nej" or (reports(title) and "polis" in text.lower())
    about, counted = is_about_promises(text, told=shown), counts_deeds(blocks)
    if not (about or counted or tabled != "nej") or (is_of_another_kind(title) and not reports(title)):
        return Subject(title, left=blocks)
    telling = is_of_telling_kind(title) and not reports(title)
    matters = matters_of(blocks, minutes=telling)
    if matters is not None:
        told = matters.heading if told_by(matters.heading).period != Period() else title
        return Subject(told, matters.read, matters.left, telling=True, minutes=True, account=True)
    account = telling or counted or pages <= SHORT or speaks_of_promises(title) or reports(title)
    doubted = not about and tabled != "ja"
    return Subject(title, blocks, telling=telling, minutes=telling, account=account, counted=counted, doubted=doubted)


def reports_of_safety(subject: Subject, text: str) -> bool:
    """Whether a document reports on safety, so that goals in it may be promises, though none is called so.

    Its title or kind reports, and its title is on safety or its `text` names the police; or the title is on safety,
    and lists stand under headings over what was done.
    """
    safe = speaks_of_safety(subject.title)
    if reports(subject.title) or subject.telling:
        return safe or "polis" in text.lower()
    pairs = pairwise(subject.blocks)
    return safe and any(_is_outcome_heading(head) and below.kind == "punkt" for head, below in pairs)


def _is_outcome_heading(block: Block) -> bool:
    """Whether a heading says more than one word of what was done."""
    return block.kind == "rubrik" and len(block.text.split()) > 1 and heading_kind(block.text) == "utfall"
