"""A document without a table understood: headings, paragraphs and bullets to promises with their outcomes."""

from __future__ import annotations

from dataclasses import dataclass

from extract.facts.dating import DatedHeadings, Dating
from extract.flow.headings import reports
from extract.flow.sections import Section
from extract.promises.prose.figure_cards import with_headed_figures
from extract.promises.prose.introduced import of_introduction
from extract.promises.prose.ledger import Column, Ledger
from extract.promises.prose.listed_promises import with_lists_of_promises
from extract.promises.prose.manners import manner_of
from extract.promises.prose.repeats import joined_over_time, without_repeats
from extract.promises.prose.scopes import Scopes, themed_ranks
from extract.promises.prose.section_reader import SectionReader
from extract.promises.prose.standing import Standing
from extract.promises.wording.aims import aims_beside, subjects_beside, with_aims_beside
from extract.promises.wording.cut_outcomes import with_outcomes_apart
from extract.promises.wording.short_heads import under_short_heads
from extract.records import Aside, Promise
from extract.texts.evidence import Evidence


@dataclass(frozen=True, slots=True)
class ProseReading:
    """Promises in order, the texts that are no part of one, and how many reports may be of another promise."""

    promises: tuple[Promise, ...]
    asides: tuple[Aside, ...]
    guessed: int = 0


def read_prose(
    sections: tuple[Section, ...],
    title: str,
    dating: Dating,
    evidence: Evidence,
    tables: dict[int, tuple[Promise, ...]],
    *,
    promising: bool,
    telling: bool = False,
) -> ProseReading:
    """The promises of the sections, those of `tables` (by their place in the flow) where they stand.

    `dating` is the document's own, `title` tells whether it reports at all. Where tables hold promises, or
    nothing in the document is called a promise (`promising`), text is one only with a heading over its outcomes; in a
    letter or minutes (`telling`), only under a heading of promises too.
    """
    sections = with_lists_of_promises(sections)
    sections = with_outcomes_apart(sections, reported=reports(title))
    sections = with_aims_beside(sections)
    ledger = Ledger(evidence, Column(period=dating.period))
    manner = manner_of(sections, title, tables, promising=promising, telling=telling)
    scopes = Scopes(themed_ranks(sections), subjects_beside(sections), aims_beside(sections))
    standing = Standing(ledger, DatedHeadings(dating, dating), scopes)
    reader = SectionReader(sections, standing, tables, manner)
    for index in range(len(sections)):
        reader.read(index)
    once, again = without_repeats(ledger.promises, ledger.printed)
    once, heads = under_short_heads(once) if not any(tables.values()) else (once, ())
    promises, anew = joined_over_time(once)
    promises = of_introduction(promises, sections)
    told = {aside.text for aside in ledger.asides}
    asides = (*ledger.asides, *(Aside("text", text) for text in (*again, *heads, *anew) if text not in told))
    promises, asides = with_headed_figures(promises, asides, dating.period)
    return ProseReading(promises, asides, ledger.guessed)
