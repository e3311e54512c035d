"""What letters, press notices and minutes tell was done, under no promise that they print."""

from __future__ import annotations

from dataclasses import replace

from extract.facts.actors import actor_in
from extract.facts.dating import DatedHeadings, Dating
from extract.facts.municipalities import mentions
from extract.facts.spans import UNKNOWN
from extract.facts.subjects import speaks_of_promises
from extract.flow.headings import REPORTING
from extract.flow.matters import begins_matter
from extract.flow.sections import Section
from extract.promises.prose.ledger import Column, Ledger
from extract.promises.prose.reader import ProseReading
from extract.promises.prose.scopes import Scopes, themed_ranks
from extract.promises.wording.deeds import is_formal, is_neutral
from extract.promises.wording.tellings import reported_in, told_in
from extract.promises.wording.under_headings import tells_what_is_next
from extract.records import TracedText
from extract.texts.evidence import Evidence


def read_account(sections: tuple[Section, ...], dating: Dating, evidence: Evidence, *, minutes: bool) -> ProseReading:
    """A row for every text that tells of something done, under an empty promise for each theme.

    In `minutes` what was done may be told under headings such as "Sammanfattning".
    """
    ledger, scopes = Ledger(evidence, Column(period=dating.period)), Scopes(themed_ranks(sections))
    teller = _Teller(ledger, DatedHeadings(dating, dating), scopes, minutes=minutes)
    for section in sections:
        teller.read(section)
    return ProseReading(tuple(teller.ledger.promises), tuple(teller.ledger.asides))


class _Teller:
    """Goes down the sections; `told` is the theme of the last promise, None before the first one."""

    def __init__(self, ledger: Ledger, dated: DatedHeadings, scopes: Scopes, *, minutes: bool) -> None:
        self.ledger, self.dated, self.scopes, self.minutes = ledger, dated, scopes, minutes
        self.told: str | None = None

    def read(self, section: Section) -> None:
        if section.heading is not None:
            self._enter(section, self.ledger.text(section.heading))
        blocks = tuple(block for block in section.blocks if block.kind != "tabell")
        if self._is_silent(section):
            self.ledger.set_aside(blocks)
            return
        told = reported_in(blocks) if section.kind in REPORTING else told_in(blocks)
        for position, block in enumerate(blocks):
            if position not in told:
                self.ledger.set_aside((block,))
        if told:
            self._begin()
            self.ledger.report(tuple(block for position, block in enumerate(blocks) if position in told))

    def _is_silent(self, section: Section) -> bool:
        return (
            is_formal(section.title)
            or tells_what_is_next(section)
            or section.kind == "plan"
            or (section.kind == "sidotext" and not self.minutes)
        )

    def _enter(self, section: Section, text: TracedText) -> None:
        """What a heading says of the time, the actor and the theme of what is told under it."""
        reporting = section.kind in REPORTING
        self.ledger.aside("kolumnrubrik" if reporting else "rubrik", text)
        self.dated = self.dated.beneath(text.text, section.rank, surely=reporting)
        said = text.text if reporting else ""
        actor = actor_in(text.text) if reporting else ""
        period = self.dated.now.of(said) if section.kind == "period" else UNKNOWN
        time = period if period.start is not None else self.dated.now.period
        self.ledger.column = Column(said, time, actor or self.scopes.party)
        if section.kind == "kommun":
            self.ledger.municipality, self.told = next(mentions(text.text)).municipality, None
            self.scopes.enter(section, text)
        themed = section.kind == "tema" and not begins_matter(text.text)
        unsaid = is_neutral(text.text) or is_formal(text.text) or speaks_of_promises(text.text)
        if themed and (self.scopes.names_party_of(section) or not unsaid):
            self.scopes.enter(section, text)
            self.ledger.column = replace(self.ledger.column, actor=self.scopes.party)

    def _begin(self) -> None:
        if self.told != self.scopes.subject:
            self.told = self.scopes.subject
            self.ledger.promise(TracedText(""), self.told, "")
