"""What stands under a heading, as far as it decides how the heading is read."""

from __future__ import annotations

import re

from extract.facts.actors import names_parties_only
from extract.facts.columns import heading
from extract.flow.besides import is_of_opinions
from extract.flow.blocks import Block
from extract.flow.headings import promises, reports
from extract.flow.kept import leads_remark
from extract.flow.sections import Section
from extract.flow.tenses import mostly_past
from extract.promises.wording.deeds import looks_ahead, tells_deed
from extract.promises.wording.outcomes import answered_under, any_promised, tells_outcome, told_after, told_how_many

PAIR = 2
"""A section and the one below it."""
ONE = re.compile(r"(?:\w*löfte|\w*åtagande|(?:del)?mål) (?:nr\.? ?)?\d{1,2}\s?[:.–-]?|(?:del)?mål\s?:", re.IGNORECASE)
"""The number of one promise and nothing else, as in "Löfte 2:"."""
NUMBERED = re.compile(
    r"(?:\w*löfte|åtagande) (?:nr\.? ?)?\d{1,2}\s?[:.–-]\s*\w|(?:\d{1,2}[.)]?\s+)?(?:\w*löfte|åtagande) om \w"
    r"|\d{1,2}[.)]?\s+(?:\w*löfte|åtagande)\s?[:–-]\s*\w",
    re.IGNORECASE,
)


def is_numbered_promise(heading: str) -> bool:
    """Whether a heading says what a promise is about: "Löfte 2 – Nya lampor", "2. Löfte om nya lampor"."""
    return NUMBERED.match(heading.strip()) is not None


def numbers_one(section: Section) -> bool:
    """Whether a heading numbers the one promise that stands first under it, in whatever words it promises."""
    first = section.blocks[0].kind if section.blocks else ""
    return first == "stycke" and ONE.fullmatch(section.title.strip()) is not None


def is_told_and_remarked(section: Section, below: Section) -> bool:
    """Whether what came of a promise stands right under it, and below that only a remark."""
    return leads_remark(below.title) and tells_outcome(section.blocks)


def tells_its_own(before: Section | None, section: Section, below: Section) -> bool:
    """Whether a numbered promise tells itself what was done, so that a heading as high after it is not its.

    What is promised in so many words under such a heading has its outcome under the next one, unless that of the
    promise `before` it stands right under that.
    """
    if below.rank > section.rank:
        return False
    numbered = is_numbered_promise(section.title)
    told = mostly_past([block.text for block in section.blocks]) and not any_promised(section.blocks)
    beside = before is not None and before.rank == section.rank and is_answered(before, before.blocks, in_report=False)
    return (numbered and told) or (beside and is_answered(section, section.blocks, in_report=True))


def is_answered(section: Section, blocks: tuple[Block, ...], *, in_report: bool) -> bool:
    """Whether what follows the numbered promise in `blocks`, the section's texts, is what came of it."""
    return numbers_one(section) and bool(blocks) and answered_under(blocks[0], blocks[1:], in_report=in_report)


def holds_both(section: Section) -> bool:
    """Whether under a heading over outcomes there is first a promise, and then what came of it."""
    blocks = section.blocks
    return section.kind == "utfall" and bool(blocks) and promises(blocks[0].text) and told_after(blocks, 0)


def begins_promises(sections: tuple[Section, ...]) -> bool:
    """Whether the first section's heading, over outcomes or of a time, has promises of its own beneath it."""
    section, after = sections[0], sections[1:]
    promised = not section.blocks and any(below.kind in ("lovande", "löfte") for below in after)
    timed = section.kind == "period" and any_promised(section.blocks[:1])
    return promised or timed or holds_both(section)


def answered_by_parties(sections: tuple[Section, ...]) -> bool:
    """Whether the first section ends in a promise, and a party tells what it did under its name right beneath it."""
    if len(sections) < PAIR or not sections[0].blocks or sections[1].heading is None:
        return False
    (section, below), last = sections, sections[0].blocks[-1]
    beneath = below.rank > section.rank and (
        section.rank > 0 or (section.heading is None and not any_promised(below.blocks))
    )
    named = beneath and names_parties_only(sections[1].heading.text)
    return named and last.kind == "stycke" and promises(last.text) and tells_outcome(below.blocks)


def only_reports(section: Section) -> bool:
    """Whether under a heading that names the document as a report outcomes stand, and no promises."""
    named = section.kind == "namn" and reports(section.title)
    return named and not any_promised(section.blocks) and tells_outcome(section.blocks)


def tells_opinions(section: Section) -> bool:
    """Whether what people think is told in figures under a heading, and nothing is promised there."""
    told = section.kind in ("tema", "period") and is_of_opinions(section.title) and bool(told_how_many(section.blocks))
    return told and not any_promised(section.blocks)


def tells_what_is_next(section: Section) -> bool:
    """Whether a heading says that what shall be done next stands under it, and nothing there tells of a deed."""
    return looks_ahead(section.theme) and not any(tells_deed(block.text) for block in section.blocks)


def is_planned(section: Section, below: Section | None) -> bool:
    """Whether a label such as "Aktiviteter:" stands over what was to be done, as "Utfall:" comes right after it.

    One with a time of its own, or over texts in the past, stands over what was done.
    """
    if below is None or section.rank != below.rank or not section.blocks:
        return False
    above, after = heading(section.title), heading(below.title)
    named = (above.role, after.role) == ("aktivitet", "utfall") and not above.dated
    return named and not mostly_past([block.text for block in section.blocks])
