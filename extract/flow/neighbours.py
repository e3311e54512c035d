"""Sections that are what those beside them show them to be, whatever their own headings say."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import pairwise

from extract.facts.actors import names_parties_only
from extract.flow.backgrounds import names_background
from extract.flow.cutting import LABEL_RANK
from extract.flow.heading_words import HeadingKind
from extract.flow.headings import promises
from extract.flow.kept import leads_remark
from extract.flow.sections import Section
from extract.flow.tenses import IN_THE_PAST

LONGEST_REPEATED = 4
OF_A_PROMISE = frozenset({"utfall", "löfte", "lovande", "plan"})
"""Headings with text of their own that a heading of the report's form may follow."""
REPORTED = frozenset({"utfall", "plan"})
SEVERAL = 2
"""Promises that a summary is of at least."""
ABOVE = 0.25
"""How much higher than a heading of its own type one stands: less than any difference in type."""


def by_neighbours(sections: tuple[Section, ...], *, judged: bool) -> tuple[Section, ...]:
    """The sections with the kinds that those around them tell; `judged`: actions stand under their own verdicts."""
    known = _with_themes_of_actions(sections) if judged else _without_frames(sections)
    return _with_labels_of_the_form(_with_backgrounds(_with_summaries(known)))


def _with_summaries(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """A remark under a heading as high as those over the promises is on them all, and on none by itself.

    Unless what came of each promise stands under a heading so high too.
    """
    remarks = [s for s in sections if 0 < s.rank < LABEL_RANK and leads_remark(s.title)]
    if len(remarks) != 1:
        return sections
    summary = remarks[0]
    promised = [s for s in sections if s.rank >= summary.rank and s is not summary and _is_of_one(s)]
    level = any(s.kind in REPORTED and s.rank == summary.rank and s is not summary for s in sections)
    if len(promised) < SEVERAL or level:
        return sections
    return tuple(replace(s, kind="tema") if s is summary else s for s in sections)


def _is_of_one(section: Section) -> bool:
    """Whether a heading is a promise, or has one or a table under it."""
    held = (block.kind == "tabell" or promises(block.text) for block in section.blocks)
    return section.kind == "lovande" or any(held)


def _with_backgrounds(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """Headings such as "Orsak" are no themes: after a promise they stand over what came of it, else over why."""
    told = [*sections]
    for at, section in enumerate(sections):
        if names_background(section.theme):
            promised = at > 0 and _is_of_promise(told[at - 1])
            told[at] = replace(section, kind="utfall" if promised else "sidotext")
    return tuple(told)


def _is_of_promise(section: Section) -> bool:
    return section.kind in OF_A_PROMISE or any(promises(block.text) for block in section.blocks)


def _without_frames(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """The sections, one that only tells who made the document, before the only heading over outcomes, as no theme."""
    reporting = [at for at, section in enumerate(sections) if section.kind == "utfall" and section.heading is not None]
    at = reporting[0] - 1 if len(reporting) == 1 else -1
    if at < 0 or sections[at].kind != "tema" or sections[at].heading is None or not sections[at].blocks:
        return sections
    above, report = sections[at], sections[at + 1]
    told = any(b.kind != "stycke" or promises(b.text) or IN_THE_PAST.search(b.text) for b in above.blocks)
    framing = above.rank == report.rank and report.rank < LABEL_RANK and not told
    return (*sections[:at], replace(above, kind="sidotext"), *sections[at + 1 :]) if framing else sections


def _with_themes_of_actions(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """Headings without text over actions with their verdicts name themes, and stand above those of their own type.

    Such as "Åtgärder i skolan" does where one of its rank does.
    """
    themed = {section.rank for section in sections if section.kind == "tema"}
    telling = {section.rank for section in sections if section.kind == "tema" and section.blocks}
    told = list(sections)
    for at, (section, below) in enumerate(pairwise(sections)):
        over = section.kind == "tema" or (section.kind == "utfall" and section.rank in themed)
        if over and section.heading is not None and not section.blocks and below.kind == "lovande":
            rank = section.rank if section.rank in telling else min(section.rank, below.rank - ABOVE)
            told[at] = replace(section, kind="tema", heading=replace(section.heading, rank=rank))
    return tuple(told)


def _with_labels_of_the_form(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """Short headings that come again after what is told of each promise ("Effekt") as headings over outcomes."""
    said = Counter(_name(section) for section in sections)
    after = {_name(below) for above, below in pairwise(sections) if not _may_precede(above, said)}
    themes = after | _promised_and_reported(sections)
    return tuple(
        replace(section, kind="utfall")
        if section.kind == "tema" and said[_name(section)] > 1 and _name(section) and _name(section) not in themes
        else section
        for section in sections
    )


def _promised_and_reported(sections: tuple[Section, ...]) -> set[str]:
    """Headings beneath one of promises and again beneath one over outcomes: themes, told of after all promises."""
    beneath: dict[HeadingKind, set[str]] = {"löfte": set(), "utfall": set()}
    over: Section | None = None
    for section in sections:
        if section.kind in beneath and not section.blocks:
            over = section
        elif over is not None and section.rank <= over.rank:
            over = None
        elif over is not None:
            beneath[over.kind].add(_name(section))
    return beneath["löfte"] & beneath["utfall"]


def _name(section: Section) -> str:
    """The heading's text where it may be a label of the report's form; empty otherwise."""
    text = section.title.rstrip(" :").lower()
    short = len(text.split()) <= LONGEST_REPEATED and not names_parties_only(text)
    return text if short and section.kind == "tema" and section.blocks else ""


def _may_precede(above: Section, said: Counter[str]) -> bool:
    """Whether a label of the form may come after a section: one of a promise, with text, or such a label."""
    return bool(above.blocks) and (above.kind in OF_A_PROMISE or (said[_name(above)] > 1 and _name(above) != ""))
