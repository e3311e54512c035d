"""A document without a table understood: headings, paragraphs and bullets to promises with their outcomes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from extract.facts.dating import DatedHeadings, Dating
from extract.flow.blocks import Block, is_contents_line
from extract.flow.headings import REPORTING, reports
from extract.flow.outline import Section
from extract.promises.beside_tables import told_beside_tables, without
from extract.promises.ledger import Column, Ledger
from extract.promises.outcomes import (
    answered_under,
    any_promised,
    kept_promise,
    tells_goal,
    tells_outcome,
    vows_kept,
)
from extract.promises.parting import (
    Part,
    before_report,
    in_running_text,
    in_turn,
    items,
    lists_promises,
    promise_first,
    takes_turns,
    under_promises,
)
from extract.promises.repeats import without_repeats
from extract.promises.reporting import Manner, Outcomes
from extract.promises.scopes import Scopes, themed_ranks
from extract.promises.standing import Standing
from extract.promises.table_readings import stands_in
from extract.promises.under_headings import (
    begins_promises,
    holds_both,
    is_answered,
    is_numbered_promise,
    only_reports,
    tells_opinions,
)
from extract.records import Aside, Promise, TracedText
from extract.texts.hyphens import Evidence


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
    ledger = Ledger(evidence, Column(period=dating.period))
    elsewhere = any(promise for found in tables.values() for promise in found if not stands_in(promise, sections))
    manner = Manner(tabled=elsewhere, strict=elsewhere or not promising, reported=reports(title), telling=telling)
    standing = Standing(ledger, DatedHeadings(dating, dating), Scopes(themed_ranks(sections)))
    reader = _Reader(sections, standing, tables, manner)
    for index in range(len(sections)):
        reader.read(index)
    promises, again = without_repeats(ledger.promises, ledger.printed)
    told = {aside.text for aside in ledger.asides}
    asides = (*ledger.asides, *(Aside("text", text) for text in again if text not in told))
    return ProseReading(promises, asides, ledger.guessed)


class _Reader:
    """Goes down the sections and writes down what it finds; `at` is where it stands."""

    def __init__(
        self, sections: tuple[Section, ...], at: Standing, tables: dict[int, tuple[Promise, ...]], manner: Manner
    ) -> None:
        self.sections, self.at, self.tables, self.manner = sections, at, tables, manner
        self.ledger = at.ledger
        self.outcomes = Outcomes(at, manner)

    def read(self, index: int) -> None:
        """Write down a section's promises and reports, and then what it tells besides those of a table."""
        section = self.sections[index]
        besides = self._besides(section)
        text = self.ledger.text(section.heading) if section.heading else None
        if section.kind == "sidotext":
            self._set_aside(text, section.blocks)
        elif text is not None and (section.kind == "utöver" or only_reports(section)):
            besides = self.outcomes.report_besides(section, text)
        elif section.kind in REPORTING and not self._promises_in_time(section, index):
            self.outcomes.report(section, text, besides)
        elif self.at.scopes.reports_as_party(section) and text is not None:
            self.outcomes.report_of_party(section, text)
        elif text is not None and self.ledger.promises and not self.manner.strict and tells_opinions(section):
            besides = self.outcomes.report_opinions(section, text)
        elif section.kind == "lovande" and section.heading is not None:
            self._promise_heading(section, section.heading, index)
        else:
            self._theme_section(without(section, besides), text, index)
        self._tell_around_tables(section, besides)

    def _besides(self, section: Section) -> tuple[Block, ...]:
        """Texts that tell how much was done where tables promise, and are of none of their promises."""
        if not self.manner.strict or (self.at.open and section.kind in REPORTING):
            return ()
        if self._tells_promises(section, tuple(block for block in section.blocks if block.kind != "tabell")):
            return ()
        reports = [one.text.text for p in self.ledger.promises for one in p.activities]
        return told_beside_tables(section, reports, themed=self.manner.tabled)

    def _tell_around_tables(self, section: Section, besides: tuple[Block, ...]) -> None:
        """What was done besides the promises of the section's tables, over and under those."""
        first = next((at for at, block in enumerate(section.blocks) if block.kind == "tabell"), len(section.blocks))
        above = tuple(block for block in section.blocks[:first] if block in besides)
        self._tell_besides(section, above)
        self._tables(section)
        self._tell_besides(section, tuple(block for block in besides if block not in above))

    def _tables(self, section: Section) -> None:
        """A table's promises follow the section's text, and what was promised before is told no more."""
        for block in section.blocks:
            found = self.tables.get(block.table, ()) if block.kind == "tabell" else ()
            new = tuple(promise for promise in found if not self.ledger.goes_on(promise))
            self.ledger.promises += new
            self.at.open = self.at.open and not new

    def _tell_besides(self, section: Section, told: tuple[Block, ...]) -> None:
        """What was done besides the promises of a table stands under none, or under the numbered one of its heading."""
        if not told:
            return
        if section.kind == "tema" and section.heading is not None and is_numbered_promise(section.heading.text):
            self.at.promise_by_heading(telling=False)
        else:
            self.ledger.column = replace(self.ledger.column, actor=self.ledger.column.actor or self.at.scopes.party)
            self.at.promise_unnamed()
        self.ledger.report(told)
        self.at.open = False

    def _set_aside(self, text: TracedText | None, blocks: tuple[Block, ...]) -> None:
        if text is not None:
            self.ledger.aside("rubrik", text)
        self.ledger.set_aside(blocks)

    def _theme_section(self, section: Section, text: TracedText | None, index: int) -> None:
        if text is not None:
            self.ledger.aside("rubrik", text)
            self.at.enter(section, text)
        blocks = tuple(block for block in section.blocks if block.kind != "tabell" and not is_contents_line(block.text))
        self.ledger.set_aside(tuple(block for block in section.blocks if is_contents_line(block.text)))
        beneath = self.at.scopes.reports_on_theme(section)
        reported = self._reported_below(index) and not beneath
        told = self._tells_promises(section, blocks)
        if not reported and not told and (self.manner.strict or (self.manner.telling and section.kind != "löfte")):
            self.ledger.set_aside(blocks)
        elif not reported and text is not None and self.at.answers_theme(text.text, blocks):
            self.at.answer(blocks, self.at.waiting)
        elif beneath and tells_outcome(blocks):
            self.at.report_on_theme(blocks)
        else:
            self.at.tell(self._parts(section, blocks, reported=reported, titled=text is not None), section.rank)

    def _tells_promises(self, section: Section, blocks: tuple[Block, ...]) -> bool:
        """Whether promises with what came of them stand in the texts of a section, tables or minutes or not."""
        if section.kind == "löfte":
            return is_answered(section, blocks, in_report=self.manner.reported)
        headed = section.kind == "tema" and section.heading is not None and kept_promise(section.blocks)
        return headed or (not self.manner.strict and bool(vows_kept(blocks)))

    def _reported_below(self, index: int) -> bool:
        """Whether a heading over outcomes comes before the next theme or promise."""
        below = next((s for s in self.sections[index + 1 :]), None)
        if (
            below is None
            or below.kind not in REPORTING - {"utöver"}
            or begins_promises(self.sections[index + 1 : index + 3])
        ):
            return False
        return not self.manner.strict or (bool(below.blocks) and all(block.kind != "tabell" for block in below.blocks))

    def _promise_heading(self, section: Section, heading: Block, index: int) -> None:
        self.at.scopes.enter_promise(section.rank)
        reported = self._reported_below(index)
        if self.manner.strict and not reported and not answered_under(heading, section.blocks, in_report=False):
            self.at.open = False
            self._set_aside(self.ledger.text(heading), section.blocks)
            return
        self.at.promise_block(heading)
        if reported:
            self.ledger.set_aside(section.blocks)
        else:
            self.ledger.report(section.blocks)

    def _parts(self, section: Section, blocks: tuple[Block, ...], *, reported: bool, titled: bool) -> Iterable[Part]:
        """What the blocks of a section are, by the headings that it stands under and what follows it."""
        promised = self.at.scopes.promised is not None and not reported
        if promised and takes_turns(blocks):
            return in_turn(blocks)
        if section.kind == "löfte" and not reported and is_answered(section, blocks, in_report=self.manner.reported):
            return promise_first(blocks)
        if section.kind == "löfte":
            return under_promises(blocks, reported=reported, in_report=self.manner.reported)
        if promised and lists_promises(blocks):
            return items(blocks)
        if reported:
            return before_report(blocks, headed=self.at.scopes.heading is not None and not self.manner.strict)
        numbered = section.heading is not None and is_numbered_promise(section.heading.text)
        if titled and (self.manner.reported or numbered) and not any_promised(blocks) and tells_outcome(blocks):
            self.at.promise_by_heading(telling=self.manner.telling, aimed=any(tells_goal(b.text) for b in blocks))
        return in_running_text(blocks, titled=titled, begun=self.at.open)

    def _promises_in_time(self, section: Section, index: int) -> bool:
        """Whether promises with what came of them stand under a heading such as "2017" in a report of two years."""
        timed = section.kind == "period" and any_promised(section.blocks[:1])
        headed = section.kind == "utfall" and any_promised(section.blocks[:1]) and self._reported_below(index)
        both = timed or holds_both(section)
        free = not self.at.open or (both and bool(self.ledger.promises[-1].activities))
        return free and (both or headed)
