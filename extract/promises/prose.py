"""A document without a table understood: headings, paragraphs and bullets to promises with their outcomes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from extract.facts.actors import actor_in, names_parties_only
from extract.facts.dating import DatedHeadings, Dating
from extract.facts.municipalities import mentions
from extract.facts.spans import UNKNOWN
from extract.flow.blocks import Block, is_contents_line
from extract.flow.headings import NUMBERING, REPORTING, promises, reports
from extract.flow.outline import Section
from extract.promises.ledger import Column, Ledger
from extract.promises.outcomes import tells_only_plans, tells_outcome
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
from extract.promises.scopes import Scopes
from extract.records import Aside, Nature, Period, Promise, TracedText
from extract.texts.hyphens import Evidence

THEME_WORDS, NUMBERED_THEME_WORDS = 6, 3
"""A heading of at most so many words is a theme even where it stands for the promise; of fewer, where numbered."""


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


def _is_plain_theme(heading: str) -> bool:
    """Whether a heading over outcomes names a subject, and not by itself what was to be done."""
    words = heading.split()
    return len(words) <= THEME_WORDS and (not NUMBERING.match(heading) or len(words) <= NUMBERED_THEME_WORDS)


def _is_in(promise: Promise, sections: tuple[Section, ...]) -> bool:
    """Whether a table's promise is printed in the text over it."""
    last = promise.text.runs[-1].word if promise.text.runs else None
    texts = (block.paragraph for section in sections for block in section.blocks if block.paragraph)
    return any(paragraph.strips[-1].line.words[-1] == last for paragraph in texts)


class _Reader:
    """Goes down the sections and writes down what it finds.

    `open`: text belongs to the last promise. `waiting` are the promises in force without a report, `latest` those of
    them under the last heading, of rank `told`.
    """

    def __init__(
        self,
        sections: tuple[Section, ...],
        ledger: Ledger,
        tables: dict[int, tuple[Promise, ...]],
        dated: DatedHeadings,
    ) -> None:
        self.sections, self.ledger, self.tables, self.dated = sections, ledger, tables, dated
        self.strict = any(promise for found in tables.values() for promise in found if not _is_in(promise, sections))
        self.reported = self.telling = False
        self.scopes = Scopes()
        self.waiting: list[int] = []
        self.latest: list[int] = []
        self.told = 0.0
        self.open = False

    def read(self, index: int) -> None:
        section = self.sections[index]
        text = self.ledger.text(section.heading) if section.heading else None
        if section.kind == "sidotext":
            self._set_aside(text, section.blocks)
        elif section.kind in REPORTING:
            self._report(section, text)
        elif section.kind == "lovande" and section.heading is not None:
            self._promise_heading(section, section.heading, index)
        else:
            self._theme_section(section, text, index)
        self._tables(section)

    def _tables(self, section: Section) -> None:
        """A table's promises follow the section's text, and what was promised before is told no more."""
        for block in section.blocks:
            found = self.tables.get(block.table, ()) if block.kind == "tabell" else ()
            new = tuple(promise for promise in found if not self.ledger.goes_on(promise))
            self.ledger.promises += new
            self.open = self.open and not new

    def _set_aside(self, text: TracedText | None, blocks: tuple[Block, ...]) -> None:
        if text is not None:
            self.ledger.aside("rubrik", text)
        self.ledger.set_aside(blocks)

    def _theme_section(self, section: Section, text: TracedText | None, index: int) -> None:
        if text is not None:
            self.ledger.aside("rubrik", text)
            self._enter(section, text)
        blocks = tuple(block for block in section.blocks if block.kind != "tabell" and not is_contents_line(block.text))
        self.ledger.set_aside(tuple(block for block in section.blocks if is_contents_line(block.text)))
        reported = self._reported_below(index)
        if not reported and (self.strict or (self.telling and section.kind != "löfte")):
            self.ledger.set_aside(blocks)
        elif not reported and text is not None and self._answers_theme(text.text, blocks):
            self._answer(blocks, self.waiting)
        else:
            self._told(self._parts(section, blocks, reported=reported, titled=text is not None), section.rank)

    def _enter(self, section: Section, text: TracedText) -> None:
        """A heading that names a theme, a municipality or a numbered promise ends what stood before it."""
        self.open = False
        self.dated = self.dated.beneath(text.text, section.rank, surely=False)
        self.ledger.column = Column(period=self.dated.now.period)
        if section.kind == "kommun":
            self.ledger.municipality = next(mentions(text.text)).municipality
        self.scopes.enter(section, text)

    def _answers_theme(self, theme: str, blocks: tuple[Block, ...]) -> bool:
        """Whether a theme under a heading over outcomes is one that promises stand under already."""
        column = self.scopes.reporting
        found = [i for i, promise in enumerate(self.ledger.promises) if promise.theme == theme]
        if column is None or not found or not blocks:
            return False
        self.ledger.column, self.waiting, self.open = column, found, True
        return True

    def _reported_below(self, index: int) -> bool:
        """Whether a heading over outcomes comes before the next theme or promise."""
        below = next((s for s in self.sections[index + 1 :]), None)
        if below is None or below.kind not in REPORTING:
            return False
        return not self.strict or (bool(below.blocks) and all(block.kind != "tabell" for block in below.blocks))

    def _promise_heading(self, section: Section, heading: Block, index: int) -> None:
        self.scopes.enter_promise(section.rank)
        reported = self._reported_below(index)
        if self.strict and not reported:
            self.open = False
            self._set_aside(self.ledger.text(heading), section.blocks)
            return
        self._promise_block(heading)
        if reported:
            self.ledger.set_aside(section.blocks)
        else:
            self.ledger.report(section.blocks)

    def _parts(self, section: Section, blocks: tuple[Block, ...], *, reported: bool, titled: bool) -> Iterable[Part]:
        """What the blocks of a section are, by the headings that it stands under and what follows it."""
        promised = self.scopes.promised is not None and not reported
        if promised and takes_turns(blocks):
            return in_turn(blocks)
        if section.kind == "löfte":
            return under_promises(blocks, reported=reported, in_report=self.reported)
        if promised and lists_promises(blocks):
            return items(blocks)
        if reported:
            return before_report(blocks, headed=self.scopes.heading is not None and not self.strict)
        if titled and self.reported and not any(promises(block.text) for block in blocks) and tells_outcome(blocks):
            self._promise_by_heading()
        return in_running_text(blocks, titled=titled, begun=self.open)

    def _told(self, parts: Iterable[Part], rank: float) -> None:
        """Promises, what came of them, and other text, each where it stands."""
        first = len(self.ledger.promises)
        for part in parts:
            if part.kind == "löfte":
                self._promise_block(part.block)
            elif part.kind == "utfall":
                self.ledger.report((part.block,))
            else:
                self.ledger.aside("text", self.ledger.text(part.block))
        silent = [i for i in range(first, len(self.ledger.promises)) if not self.ledger.promises[i].activities]
        self.waiting = [*self.waiting, *silent] if self.scopes.promised is not None else silent
        self.latest, self.told = silent, rank

    def _report(self, section: Section, text: TracedText | None) -> None:
        said = text.text if text else ""
        if text is not None:
            self.ledger.aside("kolumnrubrik", text)
        if not self.open and section.blocks and not self.strict:
            self._promise_unsaid(section)
        nature: Nature = "mål" if section.kind == "plan" else "utfall"
        column = Column(said, self._period(section, said), actor_in(said) or self.scopes.party, nature)
        self.ledger.column = column
        self.scopes.enter_report(section, column)
        if not self.open or (section.kind == "utfall" and tells_only_plans(section.blocks)):
            self.ledger.set_aside(section.blocks)
        else:
            as_many = section.rank == self.told and len(section.blocks) == len(self.waiting)
            over_all = section.rank < self.told or as_many
            self._answer(section.blocks, self.waiting if over_all else self.latest)

    def _period(self, section: Section, said: str) -> Period:
        """The time of a heading over outcomes; one that is nothing but a time, as a month is, surely tells theirs."""
        told = self.dated.now.of(said) if section.kind == "period" else UNKNOWN
        return told if told.start is not None else self.dated.now.under(said).period

    def _answer(self, blocks: tuple[Block, ...], waiting: list[int]) -> None:
        """Reports on the promises that wait for one, those of the reporting party before others, else on the last."""
        actor, held = self.ledger.column.actor, self.ledger.promises
        own = [at for at in self.waiting if actor and held[at].actor == actor]
        addressed = own or waiting
        if len(addressed) > 1 and blocks and all(block.kind != "tabell" for block in blocks):
            self.ledger.answer(blocks, addressed)
        else:
            self.ledger.report(blocks, own[0] if own else -1)
        if blocks:
            self.waiting = [at for at in self.waiting if at not in addressed]
            self.latest = [at for at in self.latest if at not in addressed]

    def _promise_by_heading(self) -> None:
        """Where nothing else promises, the heading over the outcomes does, under the heading above it or its own."""
        heading = self.scopes.heading
        if heading is not None and (self.telling or names_parties_only(heading.text)):
            self.ledger.column = replace(self.ledger.column, actor=actor_in(heading.text))
            self._promise_unnamed()
        elif heading is not None:
            itself = heading.text if _is_plain_theme(heading.text) else ""
            above = [theme for theme in self.scopes.themes if theme != heading.text]
            self._promise(heading, above[-1] if above else itself)

    def _promise_unsaid(self, section: Section) -> None:
        """Over reports that stand under no promise: the heading above them, else one without a text over a list."""
        self._promise_by_heading()
        listed = any(block.kind == "punkt" for block in section.blocks)
        if not self.open and section.kind in ("utfall", "period") and listed and not tells_only_plans(section.blocks):
            self._promise_unnamed()

    def _promise_unnamed(self) -> None:
        """Reports without a promise go on under the last such one, else under one without a text."""
        column, last = self.ledger.column, self.ledger.promises[-1] if self.ledger.promises else None
        if last is None or last.text.text or last.theme != self.scopes.subject:
            self._promise(TracedText(""), self.scopes.subject)
        self.open, self.ledger.column = True, column

    def _promise_block(self, block: Block) -> None:
        self._begin()
        self.ledger.promise_of(block, self.scopes.theme, self.scopes.promiser)

    def _promise(self, text: TracedText, theme: str) -> None:
        self._begin()
        self.ledger.promise(text, theme, self.scopes.promiser)

    def _begin(self) -> None:
        """A promise begins: what follows is of it, and under no heading over outcomes."""
        self.open = True
        self.ledger.column = replace(Column(), period=self.dated.now.period)
