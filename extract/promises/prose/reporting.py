"""Sections under headings over outcomes: whose promises they report on."""

from __future__ import annotations

from dataclasses import dataclass, replace

from extract.facts.actors import actor_in, names_parties_only
from extract.facts.periods import names_period
from extract.facts.spans import UNKNOWN
from extract.flow.blocks import Block
from extract.flow.cutting import LABEL_RANK
from extract.flow.sections import Section
from extract.promises.prose.ledger import Column
from extract.promises.prose.standing import Standing
from extract.promises.wording.outcomes import tells_only_plans, told_how_many, told_of_others
from extract.promises.wording.tellings import closings_in
from extract.records import Nature, Period, TracedText

APPENDIX = ("bilaga", "appendix")


@dataclass(frozen=True, slots=True)
class Manner:
    """How a document tells: its tables promise (`tabled`), they or nothing in it does (`strict`), its title reports.

    `telling`: it is a letter, a press notice or minutes. `aimed`: its headings say what was to come about. `headed`:
    some stand over what was done. `listed`: what was done stands in lists right under promises that nothing calls so.
    `answered`: the ranks of headings that promise, over texts that tell what was done: below others of theirs, so do
    texts that say how much. `kept`: the ranks of themes with promises, each in a sentence, and what came of them.
    """

    tabled: bool
    strict: bool
    reported: bool
    telling: bool
    aimed: bool = False
    headed: bool = True
    listed: bool = False
    answered: frozenset[float] = frozenset()
    kept: frozenset[float] = frozenset()


class Outcomes:
    """Writes down what sections report, and gives their texts that stand under no promise."""

    def __init__(self, at: Standing, manner: Manner) -> None:
        self.at, self.manner, self.ledger = at, manner, at.ledger

    def report_besides(self, section: Section, text: TracedText) -> tuple[Block, ...]:
        """What was done besides the promises stands under none of them."""
        self.ledger.aside("kolumnrubrik", text)
        self.at.scopes.enter_promise(section.rank)
        self.ledger.column = Column(text.text, self._period_of(section, text.text), actor_in(text.text))
        told = told_of_others(section.blocks)
        self.ledger.set_aside(tuple(block for block in section.blocks if block not in told))
        self.at.open = False
        return told

    def report(
        self, section: Section, text: TracedText | None, besides: tuple[Block, ...] = (), *, planned: bool = False
    ) -> None:
        """What stands under a heading over outcomes is of the promises that wait for it, or of the last one.

        Texts in `besides` are not, and are written down elsewhere. `planned`: what was done stands under the next one.
        """
        said = text.text if text else ""
        if text is not None:
            self.ledger.aside("kolumnrubrik", text)
        if not self.at.open and section.blocks and not self.manner.strict:
            self._promise_unsaid(section)
        nature: Nature = "mål" if section.kind == "plan" or planned else "utfall"
        if not section.blocks or section.kind == "period" or not names_period(said):
            self._enter_time(section, said)
        column = Column(said, self._period_of(section, said), actor_in(said) or self.at.scopes.party, nature)
        self.at.scopes.enter_report(section, column)
        self.at.over = self.at.over if section.blocks else len(self.ledger.promises)
        self._answer(section, column, besides)

    def _enter_time(self, section: Section, said: str) -> None:
        """The time of a heading over outcomes holds for what stands beneath it, up to a heading as high."""
        if section.rank < LABEL_RANK:
            self.at.dated = self.at.dated.beneath(said, section.rank, surely=True)

    def _period_of(self, section: Section, said: str) -> Period:
        """The time of a heading over outcomes; one that is nothing but a time, as a month is, surely tells theirs."""
        told = self.at.dated.now.of(said) if section.kind == "period" else UNKNOWN
        return told if told.start is not None else self.at.dated.now.under(said).period

    def report_opinions(self, section: Section, text: TracedText) -> tuple[Block, ...]:
        """How many people think what is a remark on the only promise of the document, else under none."""
        self.ledger.aside("kolumnrubrik", text)
        told = told_how_many(section.blocks)
        self.ledger.set_aside(tuple(block for block in section.blocks if block not in told))
        self.ledger.column = Column(text.text, self._period_of(section, text.text), "", "kommentar")
        if len(self.ledger.promises) == 1 and not text.text.lower().startswith(APPENDIX):
            self.ledger.report(told)
            told = ()
        else:
            self.at.scopes.enter_promise(section.rank)
        self.at.open = False
        return told

    def report_of_party(self, section: Section, text: TracedText) -> None:
        """What one party reports beneath a heading over outcomes, as "Polisen" under "Tertial 1"."""
        self.ledger.aside("rubrik", text)
        if not self.at.open and section.blocks and not self.manner.strict:
            self._promise_unsaid(section)
        column = self.at.scopes.reporting or self.ledger.column
        said = text.text if not column.text or names_parties_only(column.text) else column.text
        self._answer(section, replace(column, text=said, actor=actor_in(text.text)))

    def _answer(self, section: Section, column: Column, besides: tuple[Block, ...] = ()) -> None:
        self.ledger.column = column
        if not self.at.open or (section.kind == "utfall" and tells_only_plans(section.blocks)):
            self.ledger.set_aside(tuple(block for block in section.blocks if block not in besides))
        else:
            closing = closings_in(section.blocks)
            blocks = tuple(block for block in section.blocks if block not in closing)
            as_many = section.rank == self.at.told and len(blocks) == len(self.at.waiting)
            over_all = section.rank < self.at.told or as_many
            self.at.answer(blocks, self.at.waiting if over_all else self.at.latest)
            self.ledger.set_aside(closing)

    def _promise_unsaid(self, section: Section) -> None:
        """Over reports that stand under no promise: the heading above them, else one without a text over a list."""
        self.at.promise_by_heading(telling=self.manner.telling, labelled=section.rank == LABEL_RANK)
        listed = any(block.kind == "punkt" for block in section.blocks)
        if (
            not self.at.open
            and section.kind in ("utfall", "period")
            and listed
            and not tells_only_plans(section.blocks)
        ):
            self.at.promise_unnamed()
