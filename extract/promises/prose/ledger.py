"""Promises, their reports and all other text of a document, written down as they are come upon."""

from __future__ import annotations

from dataclasses import dataclass, replace

from extract.facts.actors import actor_in, begins_with_party, labelled_by, signed_by
from extract.facts.columns import heading
from extract.facts.spans import UNKNOWN
from extract.flow.blocks import Block, is_contents_line
from extract.flow.cutting import without_remark_label
from extract.flow.headings import PROMISE
from extract.flow.progress import Progress, progress_said, said_over_list
from extract.promises.grids.promise_columns import is_bare_number
from extract.promises.tabular.layouts import MEASURES
from extract.promises.tabular.row_times import labelled_part
from extract.promises.wording.list_numbers import counts_on, without_number
from extract.promises.wording.matching import answered_by, in_turn, tells_of
from extract.promises.wording.outcomes import leads_in
from extract.promises.wording.responsible import names_responsible, responsible
from extract.records import Activity, Aside, AsideKind, Municipality, Nature, Period, Promise, TracedText
from extract.texts.evidence import Evidence
from extract.texts.traced import traced_paragraphs


@dataclass(frozen=True, slots=True)
class Column:
    """What the heading over outcomes says of them; `theme` is one beneath it, where their promises stand under none."""

    text: str = ""
    period: Period = UNKNOWN
    actor: str = ""
    nature: Nature = "utfall"
    theme: str = ""


def _same_words(text: str, other: str) -> bool:
    return bool(text) and text.rstrip(".").casefold() == other.rstrip(".").casefold()


class Ledger:
    """What has been read so far; `column` is the heading over reports, `progress` what one says of texts beneath it.

    `guessed` counts the reports on several promises that share no words with any one of them, or with two of them.
    """

    def __init__(self, evidence: Evidence, column: Column) -> None:
        self.evidence, self.column = evidence, column
        self.promises: list[Promise] = []
        self.printed: list[int] = []
        self.asides: list[Aside] = []
        self.guessed = 0
        self.progress: Progress = ""
        self.municipality: Municipality | None = None

    def text(self, block: Block) -> TracedText:
        """The block's text, traced to where it is printed."""
        return traced_paragraphs((block.paragraph,), self.evidence) if block.paragraph else TracedText("")

    def aside(self, kind: AsideKind, text: TracedText) -> None:
        """Write down a text that is neither promise nor report."""
        self.asides.append(Aside(kind, text, self.progress if kind == "text" else ""))

    def set_aside(self, blocks: tuple[Block, ...]) -> None:
        """Write down blocks that are neither; tables are read elsewhere."""
        for block in blocks:
            if block.kind != "tabell":
                self.aside("innehåll" if is_contents_line(block.text) else "text", self.text(block))

    def promise_of(self, block: Block, theme: str, actor: str) -> None:
        """Write down a promise from the running text; the number of its place in a list is no part of it."""
        number, rest = without_number(block)
        if number is not None:
            self.aside("text", self.text(number))
        self.promise(self.text(rest), theme, actor)

    def promise(self, text: TracedText, theme: str, actor: str) -> None:
        """Write down a promise; who signs it goes before what its headings say."""
        self.printed.append(len(self.promises))
        self.promises.append(
            Promise(0, theme, text, (), signed_by(text.text) or actor or labelled_by(text.text), self.municipality)
        )

    def promise_on(self, blocks: tuple[Block, ...]) -> None:
        """Write down further paragraphs of the last promise."""
        last = self.promises[-1]
        self.promises[-1] = replace(last, text=last.text.followed_by(*map(self.text, blocks)))

    def party_of(self, at: int) -> str:
        """Who promised: by the headings over it, else who shall do it by its own words."""
        promise = self.promises[at]
        verb = PROMISE.search(promise.text.text)
        by_words = verb is not None and begins_with_party(promise.text.text)
        return promise.actor or (actor_in(promise.text.text[: verb.start()]) if verb and by_words else "")

    def goes_on(self, promise: Promise) -> bool:
        """Write the reports of a table under the promise from the running text that it is under or repeats."""
        last = promise.text.runs[-1].word if promise.text.runs else None
        themed = self._printed_under(promise.text.text)
        for at, told in enumerate(self.promises):
            itself = last is not None and any(run.word == last for run in told.text.runs)
            if itself or at == themed or (at in self.printed and _same_words(told.text.text, promise.text.text)):
                actor = told.actor or promise.actor
                self.promises[at] = replace(told.with_reports(promise.activities), actor=actor)
                return True
        return False

    def _printed_under(self, name: str) -> int | None:
        """The one promise of the running text that stands under a theme of this name, as a summary table calls it."""
        found = [at for at in self.printed if _same_words(self.promises[at].theme, name)]
        return found[0] if len(found) == 1 else None

    def report(self, blocks: tuple[Block, ...], at: int = -1) -> None:
        """Write down what came of one promise; a line that only introduces a list may name its actor and progress."""
        actor = self.column.actor
        progress: Progress = ""
        for position, block in enumerate(self._unnumbered(blocks)):
            if block.kind == "tabell":
                continue
            if leads_in(blocks, position):
                self.aside("text", self.text(block))
                actor, progress = actor_in(block.text) or actor, said_over_list(block.text)
            else:
                self._activity(block, actor, at, progress if block.kind == "punkt" else "")

    def answer(self, blocks: tuple[Block, ...], waiting: list[int]) -> None:
        """Write down what came of several promises: in their order where as many, else by the words that they share."""
        blocks = self._unnumbered(blocks)
        told = [block for position, block in enumerate(blocks) if not leads_in(blocks, position)]
        self.set_aside(tuple(block for block in blocks if block not in told))
        texts = [self.promises[at].text.text for at in waiting]
        if in_turn([block.text for block in told], texts):
            for at, block in zip(waiting, told, strict=True):
                self._activity(block, self.column.actor, at)
            return
        last = waiting[-1]
        for block in told:
            found = answered_by(block.text, texts)
            last = waiting[found] if found is not None else last
            self.guessed += found is None
            self._activity(block, self.column.actor, last)
        silent = {place for place, at in enumerate(waiting) if not self.promises[at].activities}
        self.guessed += sum(not silent.isdisjoint(tells_of(block.text, texts)) for block in told)

    def _unnumbered(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        """The blocks without the numbers of their places, where these count on; the numbers are other text."""
        parted = [without_number(block) for block in blocks]
        numbers = [number for number, _ in parted if number is not None]
        if not counts_on([number.text for number in numbers]):
            return blocks
        for number in numbers:
            self.aside("text", self.text(number))
        return tuple(rest for _, rest in parted)

    def answered_for(self, block: Block, at: int = -1) -> None:
        """Write down who answers for a promise; what the headings over it say of its actor goes first."""
        self.aside("text", self.text(block))
        promise = self.promises[at]
        self.promises[at] = replace(promise, actor=promise.actor or responsible(block.text))

    def _activity(self, block: Block, actor: str, at: int, progress: Progress = "") -> None:
        if names_responsible(block.text):
            self.answered_for(block, at)
            return
        label, block = without_remark_label(block)
        if label is not None:
            self.aside("kolumnrubrik", self.text(label))
        text, column = self.text(block), self.column
        column = column if label is None else replace(column, text=label.text.rstrip(" :"))
        measure = heading(column.text).role in MEASURES
        pages = text.pages or (1, 1)
        actor = labelled_by(text.text) or actor
        counted = self.promises[at].text.text if is_bare_number(text.text) else ""
        activity = Activity(
            column.text,
            labelled_part(text.text, column.period),
            text,
            self._nature(at, progress),
            actor,
            counted,
            pages=pages,
            measure=measure,
            theme="" if self.promises[at].theme else column.theme,
        )
        self.promises[at] = replace(self.promises[at], activities=(*self.promises[at].activities, activity))

    def _nature(self, at: int, progress: Progress) -> Nature:
        """What the reports under the heading at hand are; one may say that they are left undone, go on or lie ahead.

        So may the line over their list (`progress`).
        """
        column, theme = self.column, self.column.theme or self.promises[at].theme
        said = progress or (said_over_list(column.text) if column.text else progress_said(theme))
        return (said or column.nature) if column.nature == "utfall" else column.nature
