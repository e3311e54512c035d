"""What a title, a heading or a file name tells of the time that its document or section is about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from extract.facts.period_tokens import Token, tokens_of
from extract.facts.period_words import period_words
from extract.facts.periods import names_period, period_in, period_of
from extract.facts.spans import UNKNOWN, whole_months
from extract.records import Period

DAYS = frozenset({"date", "month"})
"""Pieces that alone may be the day when something was written."""
PARTS = frozenset({"unit", "unitword", "season", *DAYS})
"""Pieces that name a part of a year."""


@dataclass(frozen=True, slots=True)
class Dating:
    """`period` is that of whatever has no time of its own, `within` the days in which unsaid years are looked up.

    The two differ where a year is known and which part of it is not. `vague`: a part was spoken of, of unknown days.
    """

    period: Period = UNKNOWN
    within: Period = UNKNOWN
    vague: bool = False

    def of(self, header: str) -> Period:
        """The period that a header under it names."""
        return period_of(header, self.within)

    def under(self, heading: str, *, surely: bool = True) -> Dating:
        """What holds under a heading: the time that it names, even one of unknown days; else what held before.

        Where the heading is not `surely` about its time, as a theme is, only known days count.
        """
        told = told_by(heading, self.within) if names_period(heading) else UNDATED
        if told.period == UNKNOWN and not (surely and told.vague):
            return self
        return Dating(told.period, told.within if told.within.start else self.within, told.vague)


UNDATED = Dating()


@dataclass(frozen=True, slots=True)
class DatedHeadings:
    """The time that holds under the headings so far: the document's own, or `now` what one of `rank` told."""

    own: Dating
    now: Dating
    rank: float = 0.0

    def beneath(self, heading: str, rank: float, *, surely: bool) -> DatedHeadings:
        """What holds beneath one more heading; a higher one that tells no time ends what a lower one told.

        The years of the document go before that of a heading beside it: the spring after an autumn has another.
        """
        if names_period(heading):
            beside = self.own.under(heading, surely=surely) if rank <= self.rank else self.own
            now = beside if beside.period not in (self.own.period, UNKNOWN) else self.now.under(heading, surely=surely)
            return DatedHeadings(self.own, now, rank)
        return DatedHeadings(self.own, self.own, rank) if rank < self.rank else self


def dating_of(period: Period) -> Dating:
    """The dating of a known period."""
    return Dating(period, period)


def told_by(title: str, context: Period = UNKNOWN) -> Dating:
    """What a title tells; a lone month or day is when it was written, unless the title says that it tells of it."""
    printed = tuple(_without_publishing(tuple(tokens_of(title))))
    found, written = _without_written(printed)
    kept = _accounted(tuple(token for token in found if token.text not in period_words().after_month))
    within = _year(kept) or _year(written) or _school_year(kept) or context
    period = period_in(kept, within if written or not _year(kept) else context)
    vague = period.start is None and any(token.kind in PARTS for token in kept)
    return Dating(period, period if period.start else within, vague)


def accounts(text: str) -> bool:
    """Whether a line says that it accounts for something: `Uppföljning av åtgärder`; a bare `År 2024` heads a part."""
    return any(word.startswith(period_words().accounting) and word != "år" for word in text.lower().split())


def _school_year(tokens: tuple[Token, ...]) -> Period | None:
    """The months of a school year whose two years the pieces say: which days of August and June are in it is unsaid."""
    years = [token for token in tokens if token.kind == "years"]
    if len(years) != 1 or not any(token.text in period_words().school for token in tokens):
        return None
    first, last = years[0].year, years[0].number
    return Period("", date(first, 8, 1), date(last, 6, 30)) if last == first + 1 else None


def _accounted(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The pieces without the years of a plan, where they say which one of these is followed up."""
    spans = [token for token in tokens if token.kind == "years"]
    years = [at for at, token in enumerate(tokens) if token.kind == "year"]
    if len(spans) != 1 or len(years) != 1 or not spans[0].year <= tokens[years[0]].year <= spans[0].number:
        return tokens
    before = tokens[max(0, years[0] - 2) : years[0]]
    told = any(token.text.startswith(period_words().accounting) for token in before)
    return tuple(token for token in tokens if token not in spans) if told else tokens


def _without_publishing(tokens: tuple[Token, ...]) -> Iterator[Token]:
    """The pieces without "publicerad 12 maj 2023" and the like."""
    words, skipping = period_words(), False
    for token in tokens:
        if token.text.startswith(words.published):
            skipping = True
        elif not skipping or (token.kind not in ("date", "month", "year") and token.text not in words.before_date):
            skipping = False
            yield token


def _without_written(tokens: tuple[Token, ...]) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
    """The pieces without the lone month or day when the text was written, and that one with its year."""
    days = [i for i, token in enumerate(tokens) if token.kind in DAYS]
    if len(days) != 1 or _tells_of(tokens, days[0]):
        return tokens, ()
    end = days[0] + 1 + (days[0] + 1 < len(tokens) and tokens[days[0] + 1].kind == "year")
    return tokens[: days[0]] + tokens[end:], tokens[days[0] : end]


def _tells_of(tokens: tuple[Token, ...], day: int) -> bool:
    """Whether a word before or just after a lone month says that it is the time told of, or its last part."""
    words = period_words()
    before = {token.text for token in tokens[max(0, day - 2) : day]} | {tokens[0].text}
    after = {token.text for token in tokens[day + 1 : day + 2]}
    return bool((before | after) & words.telling or before & words.until)


def _year(tokens: tuple[Token, ...]) -> Period | None:
    """The one year that the pieces say."""
    said = {token.year for token in tokens if token.kind in ("year", "date") and token.year}
    return whole_months(said.pop(), 1, 12) if len(said) == 1 else None
