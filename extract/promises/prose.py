"""A document without a table understood: headings, paragraphs and bullets to promises with their outcomes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from extract.facts.actors import actor_in, names_parties_only, signed_by
from extract.facts.columns import heading
from extract.facts.dating import DatedHeadings, Dating
from extract.facts.municipalities import mentions
from extract.facts.spans import UNKNOWN
from extract.flow.flow import Block, is_contents_line
from extract.flow.headings import NUMBERING, REPORTING, promises, reports
from extract.flow.outline import Section, without_number
from extract.promises.layouts import MEASURES
from extract.promises.outcomes import leads_in, tells_only_plans, tells_outcome
from extract.promises.parting import Part, before_report, in_running_text, in_turn, takes_turns, under_promises
from extract.records import Activity, Aside, AsideKind, Municipality, Nature, Period, Promise, TracedText
from extract.texts.hyphens import Evidence
from extract.texts.traced import traced_paragraphs

THEME_WORDS, NUMBERED_THEME_WORDS = 6, 3
"""A heading of at most so many words is a theme even where it stands for the promise; of fewer, where numbered."""


@dataclass(frozen=True, slots=True)
class ProseReading:
    """Promises in order, and the texts that are no part of one."""

    promises: tuple[Promise, ...]
    asides: tuple[Aside, ...]


@dataclass(frozen=True, slots=True)
class _Column:
    """What the heading over outcomes says of them."""

    text: str = ""
    period: Period = UNKNOWN
    actor: str = ""
    nature: Nature = "utfall"


def read_prose(
    sections: tuple[Section, ...],
    title: str,
    dating: Dating,
    evidence: Evidence,
    tables: dict[int, tuple[Promise, ...]],
    *,
    promising: bool,
) -> ProseReading:
    """The promises of the sections, those of `tables` (by their place in the flow) where they stand.

    `dating` is the document's own, `title` tells whether it reports at all. Where tables hold promises, or
    nothing in the document is called a promise (`promising`), text is one only with a heading over its outcomes.
    """
    reader = _Reader(sections, dating, evidence, tables)
    reader.reported = reports(title)
    reader.strict = reader.strict or not promising
    for index in range(len(sections)):
        reader.read(index)
    return ProseReading(tuple(reader.promises), tuple(reader.asides))


def _is_plain_theme(heading: str) -> bool:
    """Whether a heading over outcomes names a subject, and not by itself what was to be done."""
    words = heading.split()
    return len(words) <= THEME_WORDS and (not NUMBERING.match(heading) or len(words) <= NUMBERED_THEME_WORDS)


class _Reader:
    """Goes down the sections and keeps what stands over the text: municipality, theme, promise, outcome heading."""

    def __init__(
        self, sections: tuple[Section, ...], dating: Dating, evidence: Evidence, tables: dict[int, tuple[Promise, ...]]
    ) -> None:
        self.sections, self.evidence, self.tables = sections, evidence, tables
        self.dating = DatedHeadings(dating, dating)
        self.strict = any(tables.values())
        self.reported = False
        self.promises: list[Promise] = []
        self.asides: list[Aside] = []
        self.themes: list[tuple[float, str]] = []
        self.heading: TracedText | None = None
        self.waiting: list[int] = []
        self.promised: float | None = None
        self.promiser = ""
        self.party: tuple[float, str] = (0.0, "")
        self.open = False
        self.column = _Column(period=dating.period)
        self.municipality: Municipality | None = None

    def read(self, index: int) -> None:
        section = self.sections[index]
        text = self._text(section.heading) if section.heading else None
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
            self.promises += found
            self.open = self.open and not found

    def _text(self, block: Block) -> TracedText:
        return traced_paragraphs((block.paragraph,), self.evidence) if block.paragraph else TracedText("")

    def _aside(self, kind: AsideKind, text: TracedText) -> None:
        self.asides.append(Aside(kind, text))

    def _set_aside(self, text: TracedText | None, blocks: tuple[Block, ...]) -> None:
        if text is not None:
            self._aside("rubrik", text)
        for block in blocks:
            if block.kind == "tabell":
                continue
            self._aside("innehåll" if is_contents_line(block.text) else "text", self._text(block))

    def _theme_section(self, section: Section, text: TracedText | None, index: int) -> None:
        if text is not None:
            self._aside("rubrik", text)
            self._enter(section, text)
        blocks = tuple(block for block in section.blocks if block.kind != "tabell" and not is_contents_line(block.text))
        self._set_aside(None, tuple(b for b in section.blocks if b.kind != "tabell" and is_contents_line(b.text)))
        reported = self._reported_below(index)
        if self.strict and not reported:
            self._set_aside(None, blocks)
        elif not reported and self.promised is not None and takes_turns(blocks):
            self._told(in_turn(blocks))
        elif section.kind == "löfte":
            self._told(under_promises(blocks, reported=reported, in_report=self.reported))
        elif reported:
            self._told(before_report(blocks, headed=self.heading is not None and not self.strict))
        else:
            self._plain(blocks, titled=text is not None)

    def _enter(self, section: Section, text: TracedText) -> None:
        """A heading that names a theme, a municipality or a numbered promise ends what stood before it."""
        self.open = False
        self.dating = self.dating.beneath(text.text, section.rank, surely=False)
        self.column = _Column(period=self.dating.now.period)
        if self.promised is not None and section.rank <= self.promised:
            self.promised = None
        if section.kind == "kommun":
            self.municipality = next(mentions(text.text)).municipality
            self.themes, self.heading = [], None
        elif section.kind == "tema":
            self._enter_theme(section.rank, text)
        elif section.kind == "löfte":
            self.heading = text
            self.promised = section.rank
            self.promiser = actor_in(text.text)

    def _enter_theme(self, rank: float, text: TracedText) -> None:
        """A theme, but for a heading of parties alone among promises, which says whose they are."""
        self._close_themes(rank)
        if rank <= self.party[0] or names_parties_only(text.text):
            self.party = (rank, actor_in(text.text) if names_parties_only(text.text) else "")
        self.promiser = ""
        self.heading = text
        if self.promised is None or not self.party[1]:
            self.themes.append((rank, text.text))

    def _close_themes(self, rank: float) -> None:
        """A heading ends the themes of its own and lower ranks."""
        self.themes = [theme for theme in self.themes if theme[0] < rank]

    def _reported_below(self, index: int) -> bool:
        """Whether a heading over outcomes comes before the next theme or promise."""
        below = next((s for s in self.sections[index + 1 :]), None)
        if below is None or below.kind not in REPORTING:
            return False
        return not self.strict or (bool(below.blocks) and all(block.kind != "tabell" for block in below.blocks))

    def _promise_heading(self, section: Section, heading: Block, index: int) -> None:
        self._close_themes(section.rank)
        self.heading = None
        if self.strict and not self._reported_below(index):
            self.open = False
            self._set_aside(self._text(heading), section.blocks)
            return
        self._promise_block(heading)
        if self._reported_below(index):
            self._set_aside(None, section.blocks)
        else:
            self._activities(section.blocks)

    def _told(self, parts: Iterable[Part]) -> None:
        """Promises, what came of them, and other text, each where it stands."""
        first = len(self.promises)
        for part in parts:
            if part.kind == "löfte":
                self._promise_block(part.block)
            elif part.kind == "utfall":
                self._activities((part.block,))
            else:
                self._aside("text", self._text(part.block))
        self.waiting = [i for i in range(first, len(self.promises)) if not self.promises[i].activities]

    def _plain(self, blocks: tuple[Block, ...], *, titled: bool) -> None:
        """Text with no heading over its outcomes, under one of its own that may stand for the promise."""
        if titled and self.reported and not any(promises(block.text) for block in blocks) and tells_outcome(blocks):
            self._promise_by_heading()
        self._told(in_running_text(blocks, titled=titled, begun=self.open))

    def _report(self, section: Section, text: TracedText | None) -> None:
        said = text.text if text else ""
        if text is not None:
            self._aside("kolumnrubrik", text)
        period = self.dating.now.under(said).period
        nature: Nature = "mål" if section.kind == "plan" else "utfall"
        if not self.open and section.blocks and not self.strict:
            self._promise_unsaid(section)
        self.column = _Column(said, period, actor_in(said) or self.party[1], nature)
        if section.kind == "utfall" and tells_only_plans(section.blocks):
            self._set_aside(None, section.blocks)
        elif self.open and self._paired(section.blocks):
            self._activities_in_turn(section.blocks)
        elif self.open:
            self._activities(section.blocks)
        else:
            self._set_aside(None, section.blocks)
        self.waiting = []

    def _paired(self, blocks: tuple[Block, ...]) -> bool:
        """Whether a list answers a list of promises, item by item."""
        return len(blocks) == len(self.waiting) > 1 and all(block.kind != "tabell" for block in blocks)

    def _activities_in_turn(self, blocks: tuple[Block, ...]) -> None:
        for at, block in zip(self.waiting, blocks, strict=True):
            self._add(self._text(block), self.column.actor, at)

    def _promise_by_heading(self) -> None:
        """Where nothing else promises, the heading over the outcomes does, under the heading above it or its own."""
        if self.heading is not None:
            itself = self.heading.text if _is_plain_theme(self.heading.text) else ""
            above = [theme for _, theme in self.themes if theme != self.heading.text]
            self._promise(self.heading, above[-1] if above else itself)

    def _promise_unsaid(self, section: Section) -> None:
        """Over reports that stand under no promise: the heading above them, else one without a text over a list."""
        self._promise_by_heading()
        listed = any(block.kind == "punkt" for block in section.blocks)
        if not self.open and section.kind == "utfall" and listed and not tells_only_plans(section.blocks):
            self._promise(TracedText(""))

    def _promise_block(self, block: Block) -> None:
        """A promise from the running text; the number of its place in a list is no part of it."""
        number, rest = without_number(block)
        if number is not None:
            self._aside("text", self._text(number))
        self._promise(self._text(rest))

    def _promise(self, text: TracedText, theme: str | None = None) -> None:
        """A promise under the nearest theme, or the one given."""
        self.open = True
        self.column = replace(self.column, text="", actor="", period=self.dating.now.period, nature="utfall")
        nearest = self.themes[-1][1] if self.themes else ""
        said = nearest if theme is None else theme
        actor = signed_by(text.text) or self.promiser or self.party[1]
        self.promises.append(Promise(0, said, text, (), actor, self.municipality))

    def _activities(self, blocks: tuple[Block, ...]) -> None:
        actor = self.column.actor
        for position, block in enumerate(blocks):
            if block.kind == "tabell":
                continue
            text = self._text(block)
            if leads_in(blocks, position):
                self._aside("text", text)
                actor = actor_in(text.text) or actor
            else:
                self._add(text, actor)

    def _add(self, text: TracedText, actor: str, at: int = -1) -> None:
        column = self.column
        measure = heading(column.text).role in MEASURES
        pages = text.pages or (1, 1)
        activity = Activity(column.text, column.period, text, column.nature, actor, pages=pages, measure=measure)
        self.promises[at] = replace(self.promises[at], activities=(*self.promises[at].activities, activity))
