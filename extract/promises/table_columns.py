"""The columns of a joined table: each header as printed, what it says, and the period of its cells."""

from __future__ import annotations

from dataclasses import dataclass

from extract.facts.columns import Heading, heading
from extract.facts.periods import period_of
from extract.facts.years import year_of
from extract.promises.headers import header_strips
from extract.promises.joining import JoinedTable
from extract.records import Period, TracedText
from extract.texts.hyphens import Evidence
from extract.texts.traced import traced


@dataclass(frozen=True, slots=True)
class Column:
    """A column's header as printed, what it says, and the period of its cells."""

    text: TracedText
    heading: Heading
    period: Period

    @property
    def names_thing(self) -> bool:
        """Whether its cells say what the numbers of their row count."""
        return self.heading.role in ("aktivitet", "mått") and not self.heading.dated


def columns_of(table: JoinedTable, evidence: Evidence, context: Period) -> tuple[Column, ...]:
    """The table's columns; what a header lacks of its period is taken from `context`."""
    texts = [traced(header_strips(table.header, c), evidence) for c in range(len(table.edges))]
    return tuple(column(text, _filled(context, texts)) for text in texts)


def column(text: TracedText, context: Period) -> Column:
    """A header understood; a period that it lacks, or lacks the year of, is taken from `context`."""
    head = heading(text.text)
    return Column(text, head, period_of(text.text, context) if head.dated else context)


def _filled(context: Period, headers: list[TracedText]) -> Period:
    """The context, or where nothing is known the one year that the table's headers name."""
    years = {year_of(period_of(text.text)) for text in headers} - {""}
    return context if context.start or len(years) != 1 else period_of(years.pop())
