"""Where the reading of running text stands: under which headings, in which promise, and which promises wait."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby

from extract.facts.actors import actor_in, names_parties_only, names_units_only
from extract.facts.dating import DatedHeadings
from extract.facts.municipalities import mentions
from extract.flow.blocks import Block
from extract.flow.cutting import LABEL_RANK
from extract.flow.progress import progress_said, said_over_list
from extract.flow.sections import Section
from extract.flow.tenses import names_later_year
from extract.promises.prose.addressed import addressed_by
from extract.promises.prose.ledger import Column, Ledger
from extract.promises.prose.parting import Part
from extract.promises.prose.scopes import Scopes
from extract.promises.wording.aims import is_numbered_aim, is_plain_theme
from extract.promises.wording.outcomes import any_promised, tells_outcome
from extract.promises.wording.responsible import names_responsible, responsible
from extract.records import TracedText


class Standing:
    """What the headings so far say, and the promises that what is told belongs to.

    `open`: text belongs to the last promise. `waiting` are the promises in force without a report, `latest` those of
    them under the last heading, of rank `told`. `asked` are those that waited together, reported on already or not.
    `over`: so many promises stand over the last heading over outcomes that has none right under it.
    `answering`: who answers for what the last heading is about, where a line under it says so.
    """

    def __init__(self, ledger: Ledger, dated: DatedHeadings, scopes: Scopes) -> None:
        self.ledger, self.dated = ledger, dated
        self.scopes = scopes
        self.waiting: list[int] = []
        self.latest: list[int] = []
        self.asked: list[int] = []
        self.told = 0.0
        self.over = 0
        self.answering = ""
        self.open = False

    def enter(self, section: Section, text: TracedText) -> None:
        """A heading that names a theme, a municipality or a numbered promise ends what stood before it."""
        self.ledger.progress = progress_said(text.text)
        self.open, self.answering = False, ""
        self.dated = self.dated.beneath(text.text, section.rank, surely=False)
        self.ledger.column = Column(period=self.dated.now.period)
        if section.kind == "kommun":
            self.ledger.municipality = next(mentions(text.text)).municipality
        self.scopes.enter(section, text)

    def tells_to_come(self, section: Section) -> bool:
        """Whether a heading under which the last promise is told says what shall be done in a later year than its."""
        later = names_later_year(section.title, self.dated.own.period)
        return self.open and later and said_over_list(section.title) in ("mål", "planerat")

    def answers_theme(self, theme: str, blocks: tuple[Block, ...]) -> bool:
        """Whether a theme under a heading over outcomes is one that promises stand under already."""
        column = self.scopes.reporting
        found = [i for i, promise in enumerate(self.ledger.promises) if promise.theme == theme]
        if column is None or not found or not blocks:
            return False
        self.ledger.column, self.waiting, self.open = column, found, True
        return True

    def is_answered_by_party(self, section: Section) -> bool:
        """Whether a party tells beneath its name what it did for the promises that stand right above it."""
        asked = [self.ledger.promises[at] for at in self.asked]
        above = self.told if self.told < LABEL_RANK else self.scopes.theme_rank
        if not asked or section.rank <= above or any(promise.theme != self.scopes.theme for promise in asked):
            return False
        others = {promise.actor for promise in asked}
        if "" not in others and section.heading is not None and actor_in(section.title) not in others:
            return False  # it promises as the parties above it did
        self.open = self.scopes.names_party_of(section) and not any_promised(section.blocks)
        return self.open and tells_outcome(section.blocks)

    def goes_on_by_party(self, section: Section) -> bool:
        """Whether a party tells of a theme after another did, in so few words that these alone tell of no deed."""
        last = self.ledger.promises[-1] if self.ledger.promises else None
        beside = last is not None and not last.text.text and bool(last.activities) and last.theme == self.scopes.subject
        return beside and self.scopes.names_party_of(section)

    def ask_again(self, rank: float) -> None:
        """The promise of a heading without a report waits for what the parties tell beneath it."""
        if self.ledger.promises and not self.ledger.promises[-1].activities:
            self.asked, self.told = [len(self.ledger.promises) - 1], rank

    def report_on_theme(self, blocks: tuple[Block, ...]) -> None:
        """What was done for a theme beneath a heading over outcomes: of the promises that wait, else of none.

        A numbered aim, as "Mål 2. Färre inbrott", is a promise itself, and so is one among other aims.
        """
        column = self.ledger.column = self.scopes.reporting or self.ledger.column
        heading = self.scopes.heading
        asked = [at for at in self.asked if at < self.over]
        if asked:
            self.ledger.column = replace(column, theme=self.scopes.theme)
            self.answer(blocks, [at for at in self.waiting if at in asked])
        elif heading is not None and (is_numbered_aim(heading.text) or heading.text in self.scopes.aims):
            self._promise(heading, "")
            self.ledger.column = column
            self.ledger.report(blocks)
        else:
            self.promise_unnamed()
            self.ledger.report(blocks)
        self.open = False

    def tell(self, parts: Iterable[Part], rank: float) -> None:
        """Promises, what came of them, and other text, each where it stands."""
        first = len(self.ledger.promises)
        for kind, run in groupby(parts, key=lambda part: part.kind):
            blocks = tuple(part.block for part in run)
            if kind == "löfte":
                for block in blocks:
                    self.promise_block(block)
            elif kind == "vidare":
                self.ledger.promise_on(blocks)
            elif kind != "text":
                if kind == "eget":
                    self.promise_unnamed()
                self.ledger.report(blocks)
            else:
                for block in blocks:
                    self._tell_besides(block)
        silent = [i for i in range(first, len(self.ledger.promises)) if not self.ledger.promises[i].activities]
        self.waiting = [*self.waiting, *silent] if self.scopes.promised is not None else silent
        self.latest, self.told = silent, rank
        self.asked = list(self.waiting)

    def _tell_besides(self, block: Block) -> None:
        """A text that is neither promise nor report: who answers for the promise above it, or else for the heading."""
        if self.open and names_responsible(block.text):
            self.ledger.answered_for(block)
            return
        self.ledger.aside("text", self.ledger.text(block))
        if names_responsible(block.text):
            self.answering = responsible(block.text)

    def answer(self, blocks: tuple[Block, ...], waiting: list[int]) -> None:
        """Reports on the promises that wait for one, or did, those of the reporting party first; else on the last."""
        addressed = addressed_by(self.ledger, blocks, waiting or self.asked, self.waiting or self.asked)
        if len(addressed) > 1 and blocks and all(block.kind != "tabell" for block in blocks):
            self.ledger.answer(blocks, addressed)
        else:
            self.ledger.report(blocks, addressed[0] if addressed else -1)
        if blocks:
            self.waiting = [at for at in self.waiting if at not in addressed]
            self.latest = [at for at in self.latest if at not in addressed]

    def promise_by_heading(self, *, telling: bool, aimed: bool = False, labelled: bool = False) -> None:
        """Where nothing else promises, the heading over the outcomes does, under the heading above it or its own.

        `aimed`: the text under it says how much was to be done, so that it is no theme of promises.
        `labelled`: a label such as "Resultat:" stands over what was done, and the heading is what it came of.
        """
        heading = self.scopes.heading
        if heading is None:
            return
        above = [theme for theme in self.scopes.themes if theme != heading.text]
        if telling or names_parties_only(heading.text):
            by_words = "" if names_units_only(heading.text) else actor_in(heading.text)
            self.ledger.column = replace(self.ledger.column, actor=self.scopes.party or by_words)
            self.promise_unnamed()
        elif not aimed and self.scopes.has_subject(heading.text, themed=labelled or bool(above)):
            self.promise_unnamed()
        else:
            plain = is_plain_theme(heading.text) and not aimed and self.scopes.promised is None
            itself = heading.text if plain else ""
            self._promise(heading, above[-1] if above else itself)

    def promise_unnamed(self, theme: str = "") -> None:
        """Reports without a promise go on under the last such one, else under one without a text.

        Their theme is that of the headings, and `theme` where those name none.
        """
        column, last = self.ledger.column, self.ledger.promises[-1] if self.ledger.promises else None
        theme = self.scopes.subject or theme
        beside = last is not None and (last.theme, last.municipality) == (theme, self.ledger.municipality)
        if last is None or last.text.text or not beside:
            self._promise(TracedText(""), theme)
        self.open, self.ledger.column = True, column

    def promise_block(self, block: Block) -> None:
        self._begin()
        self.ledger.promise_of(block, self.scopes.theme, self.scopes.promiser)

    def _promise(self, text: TracedText, theme: str) -> None:
        self._begin()
        self.ledger.promise(text, theme, self.scopes.promiser or self.answering)

    def _begin(self) -> None:
        """A promise begins: what follows is of it, and under no heading over outcomes."""
        self.open, self.asked, self.ledger.progress = True, [], ""
        self.ledger.column = replace(Column(), period=self.dated.now.period)
