"""The number of a heading, a line of contents or a footnote: a label, unless what follows is counted by it."""

from __future__ import annotations

from nlp.heads.heads import Head
from nlp.heads.sites import Site
from nlp.vocabulary.categories import OTHER
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.words import FINITE

RULE = "rubriknummer"
# More numbered headings than these no follow-up has: a larger number counts, if it agrees with its noun.
_HEADINGS = 12
_COUNTED = frozenset({"aktivitet", "utfall", "person", "fordon"})
_DEFINITE = ("arna", "erna", "orna", "ena")
_JOINTS = frozenset({"och", "samt", "&", ","})


def is_label(site: Site, at: int, head: Head | None) -> bool:
    """Whether the number opens a heading: no counted noun in agreement with it follows as its own."""
    if not _is_capitalised(site, at):
        return False
    value = site.amount(at)
    people = head is not None and head.rule == "efter" and head.sort.nature == "person"  # `30 Ystadsbor deltog`
    if value > _HEADINGS and (people or not _tells(site.frame)):
        return False
    if head is None or head.rule not in ("efter", "split") or head.place is None or not head.sort.known:
        return not site.counted
    follows = at + 1 < len(site.expressions) and site.places[at + 1][0] == site.places[at][1]
    return follows or not _agrees(site.frame, head, value) or _is_topic(site.frame, head)


def is_sure(site: Site, at: int) -> bool:
    """Whether what looks like the number of a heading is a count: it is large, or a verb tells what was done."""
    value = site.amount(at)
    return value > _HEADINGS or _tells(site.frame) or not _is_capitalised(site, at)


def ends_contents(site: Site, at: int) -> bool:
    """The page that a line of contents ends with."""
    frame, (first, last) = site.frame, site.places[at]
    opened = not any(one.frame is frame for one in site.before)
    return opened and last == frame.last and frame.kind(first - 1) in ("noun", "mark")


def _tells(frame: Frame) -> bool:
    return any(kind in FINITE for kind in frame.classes)


def _is_capitalised(site: Site, at: int) -> bool:
    """`2 Trygga stråk`; not the abbreviation of `3 LOS-insatser`."""
    written = site.frame.written(site.places[at][1])
    return written[1:2].islower()


def _agrees(frame: Frame, head: Head, value: float) -> bool:
    """A singular after one, else a plural in the indefinite, or a noun that looks alike in both."""
    if head.place is None:
        return False
    word, lemma = frame.word(head.place), head.lemma.lower()
    if value == 1 or word == lemma:
        return word == lemma and head.sort.nature in _COUNTED and head.sort.category != OTHER
    return not word.endswith((*_DEFINITE, "s"))


def _is_topic(frame: Frame, head: Head) -> bool:
    """`Trygga stråk och torg`: two things under one heading, of which nothing is told."""
    if head.place is None or _tells(frame):
        return False
    return frame.word(head.place + 1) in _JOINTS and frame.kind(head.place + 2) in ("noun", "adjective")
