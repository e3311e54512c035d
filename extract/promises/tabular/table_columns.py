"""The columns of a joined table: each header as printed, what it says, and the period of its cells."""

from __future__ import annotations

from dataclasses import dataclass

from extract.facts.columns import Heading, heading
from extract.facts.dating import Dating, dating_of
from extract.facts.former import compares, without_former
from extract.facts.month_initials import months_spelled
from extract.facts.periods import names_period, period_of
from extract.facts.spans import spanning
from extract.facts.years import year_of
from extract.promises.grids.joining import JoinedTable
from extract.promises.grids.over_columns import header_strips
from extract.records import Compared, Period, TracedText
from extract.texts.evidence import Evidence
from extract.texts.traced import traced


@dataclass(frozen=True, slots=True)
class Column:
    """A column's header as printed, what it says, and the period of its cells.

    `compared`: which figures in them are another period's, or differences. `marked`: a mark in one says that what the
    header says is so.
    """

    text: TracedText
    heading: Heading
    period: Period
    compared: Compared = ""
    marked: bool = False

    @property
    def names_thing(self) -> bool:
        """Whether its cells say what the numbers of their row count."""
        return self.heading.role in ("aktivitet", "mått") and not self.heading.dated


def columns_of(table: JoinedTable, evidence: Evidence, dating: Dating) -> tuple[Column, ...]:
    """The table's columns; what a header lacks of its period is taken from `dating`."""
    texts = [traced(header_strips(table.header, c), evidence) for c in range(len(table.edges))]
    said = months_spelled([text.text for text in texts])
    return tuple(column(text, _filled(dating, texts), words) for text, words in zip(texts, said, strict=True))


def column(text: TracedText, dating: Dating, words: str = "") -> Column:
    """A header understood, by the `words` that it stands for where it is short for them.

    A period that it lacks, or lacks the year of, is taken from `dating`.
    """
    head, said = heading(words or text.text), without_former(words or text.text)
    return Column(text, head, dating.of(said) if head.dated else dating.period, _compared(head))


def _compared(head: Heading) -> Compared:
    if head.role == "skillnad":
        return "allt"
    return "inom parentes" if compares(head.text) else ""


def _filled(dating: Dating, headers: list[TracedText]) -> Dating:
    """The dating; where it knows no year the one that the headers name, and where it knows no part that of them all."""
    years = {year_of(period_of(without_former(text.text))) for text in headers} - {""}
    if dating.within.start is None and len(years) == 1:
        year = period_of(years.pop())
        return Dating(dating.period, year, dating.vague) if dating.vague else dating_of(year)
    whole = spanning(
        [period for text in headers if names_period(text.text) and (period := dating.of(without_former(text.text)))]
    )
    known = dating.period.start or whole.start is None or whole != dating.within
    return dating if known else dating_of(whole)
