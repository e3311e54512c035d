"""The sections of a document one after another: which promise, which tell what was done, and of which promises."""

from __future__ import annotations

from dataclasses import replace

from extract.flow.blocks import Block, is_contents_line
from extract.flow.headings import REPORTING, promises
from extract.flow.progress import progress_said
from extract.flow.sections import Section
from extract.promises.prose.beside_tables import without
from extract.promises.prose.parting import Part, with_later_promises
from extract.promises.prose.reporting import Manner, Outcomes
from extract.promises.prose.section_parts import parts_of, tells_promises, told_of_theme
from extract.promises.prose.standing import Standing
from extract.promises.prose.tables_in_text import TablesInText
from extract.promises.prose.told_again import ToldAgain
from extract.promises.wording.outcomes import answered_under, any_promised, tells_only_plans, tells_outcome
from extract.promises.wording.under_headings import (
    answered_by_parties,
    begins_promises,
    holds_both,
    is_planned,
    is_told_and_remarked,
    only_reports,
    tells_its_own,
    tells_opinions,
    tells_what_is_next,
)
from extract.records import Promise, TracedText


class SectionReader:
    """Goes down the sections and writes down what it finds; `at` is where it stands."""

    def __init__(
        self, sections: tuple[Section, ...], at: Standing, tables: dict[int, tuple[Promise, ...]], manner: Manner
    ) -> None:
        self.sections, self.at, self.manner = sections, at, manner
        self.ledger, self.tables = at.ledger, TablesInText(at, tables)
        self.outcomes, self.again = Outcomes(at, manner), ToldAgain(at)

    def read(self, index: int) -> None:
        """Write down a section's promises and reports, unless it reports on a promise that was numbered above."""
        section, first = self.sections[index], len(self.ledger.promises)
        if not self.again.tells(section):
            self._read(section, index)
            self.again.note(section, first)

    def _read(self, section: Section, index: int) -> None:
        """Write down a section's promises and reports, and then what it tells besides those of a table."""
        besides = self._besides(section)
        text = self.ledger.text(section.heading) if section.heading else None
        if section.kind == "sidotext":
            self.ledger.progress = progress_said(text.text) if text is not None else ""
            self._set_aside(text, section.blocks)
        elif text is not None and (section.kind == "utöver" or only_reports(section)):
            besides = self.outcomes.report_besides(section, text)
        elif text is not None and self.at.tells_to_come(section):
            self.outcomes.report(section, text, besides)
        elif section.kind in REPORTING and not self._promises_in_time(section, index):
            planned = is_planned(section, next(iter(self.sections[index + 1 :]), None))
            self.outcomes.report(section, text, besides, planned=planned)
        elif text is not None and (self.at.scopes.reports_as_party(section) or self.at.is_answered_by_party(section)):
            self.outcomes.report_of_party(section, text)
            besides = ()
        elif text is not None and self.ledger.promises and not self.manner.strict and tells_opinions(section):
            besides = self.outcomes.report_opinions(section, text)
        elif section.kind == "lovande" and section.heading is not None:
            besides = self._promise_heading(section, section.heading, index, besides)
        else:
            self._theme_section(without(section, besides), text, index)
        self.tables.tell(section, besides)

    def _besides(self, section: Section) -> tuple[Block, ...]:
        """Texts that tell how much was done where tables promise, and are of no promise in the text either."""
        texts = tuple(block for block in section.blocks if block.kind != "tabell")
        if not self.manner.strict or tells_promises(section, texts, self.manner):
            return ()
        return self.tables.besides(section, themed=self.manner.tabled)

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
        answered = answered_by_parties(self.sections[index : index + 2])
        told = answered or tells_promises(section, blocks, self.manner)
        unread = self.manner.strict or (self.manner.telling and section.kind != "löfte")
        if (not reported and not told and unread) or tells_what_is_next(section):
            self._tell_unpromised(section, blocks, index)
        elif not reported and text is not None and self.at.answers_theme(text.text, blocks):
            self.at.answer(blocks, self.at.waiting)
        elif beneath and tells_outcome(blocks):
            self.at.report_on_theme(blocks)
        else:
            over = reported or (answered and text is None)
            parts = tuple(parts_of(section, blocks, self.at, self.manner, reported=over))
            if reported or self.at.open or any(part.kind != "text" for part in parts):
                self.at.tell(parts, section.rank)
            else:
                self._tell_of_theme(section, blocks)

    def _tell_unpromised(self, section: Section, blocks: tuple[Block, ...], index: int) -> None:
        """Write down texts none of which promises, but for one that stands over a table."""
        over = self.tables.promise_over(section, next(iter(self.sections[index + 1 :]), None))
        if over is None and not tells_what_is_next(section):
            self._tell_of_theme(section, blocks)
        else:
            self.at.tell((Part("löfte" if block is over else "text", block) for block in blocks), section.rank)

    def _tell_of_theme(self, section: Section, blocks: tuple[Block, ...]) -> None:
        """Write down what stands under no promise: in a report what was done for the theme is a row without one."""
        told = told_of_theme(section, blocks, self.manner)
        if not told and self.manner.reported and self.at.goes_on_by_party(section):
            told = tuple(block for block in blocks if not promises(block.text))
        self.ledger.set_aside(tuple(block for block in blocks if block not in told))
        if told:
            self.ledger.column = replace(self.ledger.column, actor=self.at.scopes.party)
            self.at.promise_unnamed()
            self.ledger.report(told)
            self.at.open = False

    def _reported_below(self, index: int) -> bool:
        """Whether a heading over outcomes comes before the next theme or promise."""
        below = next((s for s in self.sections[index + 1 :]), None)
        if (
            below is None
            or below.kind not in REPORTING - {"utöver"}
            or tells_only_plans(below.blocks)
            or tells_its_own(self.sections[index - 1] if index else None, self.sections[index], below)
            or begins_promises(self.sections[index + 1 : index + 3])
        ):
            return False
        return not self.manner.strict or (bool(below.blocks) and all(block.kind != "tabell" for block in below.blocks))

    def _promise_heading(
        self, section: Section, heading: Block, index: int, besides: tuple[Block, ...]
    ) -> tuple[Block, ...]:
        """A promise in a heading and what came of it; of `besides` what is told apart from it all the same."""
        self.at.scopes.enter_promise(section.rank)
        reported = self._reported_below(index) and not is_told_and_remarked(section, self.sections[index + 1])
        alike = section.rank in self.manner.answered
        if self.manner.strict and not reported and not answered_under(heading, section.blocks, in_report=alike):
            self.at.open = False
            self._set_aside(self.ledger.text(heading), without(section, besides).blocks)
            return besides
        self.at.promise_block(heading)
        if reported:
            self.ledger.set_aside(section.blocks)
        else:
            self.at.tell(with_later_promises(section.blocks), section.rank)
            self.at.ask_again(section.rank)
        return ()

    def _promises_in_time(self, section: Section, index: int) -> bool:
        """Whether promises with what came of them stand under a heading such as "2017" in a report of two years."""
        timed = section.kind == "period" and any_promised(section.blocks[:1])
        headed = section.kind == "utfall" and any_promised(section.blocks[:1]) and self._reported_below(index)
        both = timed or holds_both(section)
        free = not self.at.open or (both and bool(self.ledger.promises[-1].activities))
        return free and (both or headed)
