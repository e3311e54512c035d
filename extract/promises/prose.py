"""A document without a table understood: headings, paragraphs and bullets to promises with their outcomes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from extract.facts.actors import actor_in
from extract.facts.dating import DatedHeadings, Dating
from extract.flow.blocks import Block, is_contents_line
from extract.flow.headings import REPORTING, promises, reports
from extract.flow.outline import Section
from extract.promises.ledger import Column, Ledger
from extract.promises.outcomes import (
    answered_under,
    any_promised,
    kept_promise,
    tells_only_plans,
    tells_outcome,
    told_after,
    told_besides,
)
from extract.promises.parting import (
    Part,
    before_report,
    in_running_text,
    in_turn,
    items,
    lists_promises,
    takes_turns,
    under_promises,
)
from extract.promises.scopes import Scopes, themed_ranks
from extract.promises.standing import Standing
from extract.promises.table_readings import stands_in
from extract.records import Aside, Nature, Promise, TracedText
from extract.texts.hyphens import Evidence


@dataclass(frozen=True, slots=True)
class ProseReading:
    """Promises in order, and the texts that are no part of one."""

    promises: tuple[Promise, ...]
    asides: tuple[Aside, ...]


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
    reader = _Reader(sections, ledger, tables, DatedHeadings(dating, dating))
    reader.reported = reports(title)
    reader.strict = reader.strict or not promising
    reader.telling = telling
    for index in range(len(sections)):
        reader.read(index)
    return ProseReading(tuple(ledger.promises), tuple(ledger.asides))


class _Reader:
    """Goes down the sections and writes down what it finds; `at` is where it stands."""

    def __init__(
        self,
        sections: tuple[Section, ...],
        ledger: Ledger,
        tables: dict[int, tuple[Promise, ...]],
        dated: DatedHeadings,
    ) -> None:
        self.sections, self.ledger, self.tables = sections, ledger, tables
        self.at = Standing(ledger, dated, Scopes(themed_ranks(sections)))
        self.strict = any(promise for found in tables.values() for promise in found if not stands_in(promise, sections))
        self.reported = self.telling = False
        self.besides: tuple[Block, ...] = ()

    def read(self, index: int) -> None:
        section = self.sections[index]
        self.besides = self._besides(section)
        text = self.ledger.text(section.heading) if section.heading else None
        if section.kind == "sidotext":
            self._set_aside(text, section.blocks)
        elif section.kind in REPORTING and not self._promises_in_time(section):
            self._report(section, text)
        elif self.at.scopes.reports_as_party(section) and text is not None:
            self._report_of_party(section, text)
        elif section.kind == "lovande" and section.heading is not None:
            self._promise_heading(section, section.heading, index)
        else:
            self._theme_section(section, text, index)
        self._tables(section)
        self._told_besides()

    def _tables(self, section: Section) -> None:
        """A table's promises follow the section's text, and what was promised before is told no more."""
        for block in section.blocks:
            found = self.tables.get(block.table, ()) if block.kind == "tabell" else ()
            new = tuple(promise for promise in found if not self.ledger.goes_on(promise))
            self.ledger.promises += new
            self.at.open = self.at.open and not new

    def _told_besides(self) -> None:
        """What was done besides the promises of a table stands under none."""
        if self.besides:
            self.at.promise_unnamed()
            self.ledger.report(self.besides)
            self.at.open = False

    def _besides(self, section: Section) -> tuple[Block, ...]:
        """Paragraphs below the last table of a section that tell how much was done, where tables promise."""
        tables = [i for i, block in enumerate(section.blocks) if block.kind == "tabell"]
        if not tables or not self.strict or (self.at.open and section.kind in REPORTING):
            return ()
        return told_besides(section.blocks[tables[-1] + 1 :])

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
        reported = self._reported_below(index)
        told = text is not None and section.kind == "tema" and kept_promise(section.blocks)
        if not reported and not told and (self.strict or (self.telling and section.kind != "löfte")):
            self.ledger.set_aside(tuple(block for block in blocks if block not in self.besides))
        elif not reported and text is not None and self.at.answers_theme(text.text, blocks):
            self.at.answer(blocks, self.at.waiting)
        else:
            self.at.tell(self._parts(section, blocks, reported=reported, titled=text is not None), section.rank)

    def _reported_below(self, index: int) -> bool:
        """Whether a heading over outcomes comes before the next theme or promise."""
        below = next((s for s in self.sections[index + 1 :]), None)
        if below is None or below.kind not in REPORTING or self._begins_time(index + 1):
            return False
        return not self.strict or (bool(below.blocks) and all(block.kind != "tabell" for block in below.blocks))

    def _begins_time(self, index: int) -> bool:
        """Whether a heading that is nothing but a time has promises of its own beneath it."""
        section, after = self.sections[index], self.sections[index + 1 : index + 2]
        promised = not section.blocks and any(below.kind in ("lovande", "löfte") for below in after)
        return section.kind == "period" and (promised or any_promised(section.blocks[:1]))

    def _promise_heading(self, section: Section, heading: Block, index: int) -> None:
        self.at.scopes.enter_promise(section.rank)
        reported = self._reported_below(index)
        if self.strict and not reported and not answered_under(heading, section.blocks, in_report=False):
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
        if section.kind == "löfte":
            return under_promises(blocks, reported=reported, in_report=self.reported)
        if promised and lists_promises(blocks):
            return items(blocks)
        if reported:
            return before_report(blocks, headed=self.at.scopes.heading is not None and not self.strict)
        if titled and self.reported and not any_promised(blocks) and tells_outcome(blocks):
            self._promise_of_heading(section)
        return in_running_text(blocks, titled=titled, begun=self.at.open)

    def _promise_of_heading(self, section: Section) -> None:
        """Over outcomes the heading is what was promised, unless it only names the document."""
        if section.kind != "namn":
            self.at.promise_by_heading(telling=self.telling)
        elif section.heading is not None and reports(section.heading.text):
            self.at.promise_unnamed()

    def _report(self, section: Section, text: TracedText | None) -> None:
        said = text.text if text else ""
        if text is not None:
            self.ledger.aside("kolumnrubrik", text)
        if not self.at.open and section.blocks and not self.strict:
            self._promise_unsaid(section)
        nature: Nature = "mål" if section.kind == "plan" else "utfall"
        if not section.blocks or section.kind == "period":
            self.at.enter_time(section, said)
        column = Column(said, self.at.period_of(section, said), actor_in(said) or self.at.scopes.party, nature)
        self.at.scopes.enter_report(section, column)
        self._answer(section, column)

    def _promises_in_time(self, section: Section) -> bool:
        """Whether promises with what came of them stand under a heading such as "2017" in a report of two years."""
        timed = section.kind == "period" and any_promised(section.blocks[:1])
        headed = section.kind == "utfall" and promises(section.blocks[0].text) if section.blocks else False
        free = not self.at.open or (timed and bool(self.ledger.promises[-1].activities))
        return free and (timed or (headed and told_after(section.blocks, 0)))

    def _report_of_party(self, section: Section, text: TracedText) -> None:
        """What one party reports beneath a heading over outcomes, as "Polisen" under "Tertial 1"."""
        self.ledger.aside("rubrik", text)
        if not self.at.open and section.blocks and not self.strict:
            self._promise_unsaid(section)
        self._answer(section, replace(self.at.scopes.reporting or self.ledger.column, actor=actor_in(text.text)))

    def _answer(self, section: Section, column: Column) -> None:
        self.ledger.column = column
        if not self.at.open or (section.kind == "utfall" and tells_only_plans(section.blocks)):
            self.ledger.set_aside(tuple(block for block in section.blocks if block not in self.besides))
        else:
            as_many = section.rank == self.at.told and len(section.blocks) == len(self.at.waiting)
            over_all = section.rank < self.at.told or as_many
            self.at.answer(section.blocks, self.at.waiting if over_all else self.at.latest)

    def _promise_unsaid(self, section: Section) -> None:
        """Over reports that stand under no promise: the heading above them, else one without a text over a list."""
        self.at.promise_by_heading(telling=self.telling)
        listed = any(block.kind == "punkt" for block in section.blocks)
        if (
            not self.at.open
            and section.kind in ("utfall", "period")
            and listed
            and not tells_only_plans(section.blocks)
        ):
            self.at.promise_unnamed()
