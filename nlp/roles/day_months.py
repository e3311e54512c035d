"""Days and months in short (`14/5`) beside others of the text that are known as such."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nlp.texts.rows import Row
from nlp.values import value

_LAST_DAY = 31
_LAST_MONTH = 12


@value
class Figure:
    """A number at places `first` to before `last`; whether it is known as a date."""

    first: int
    last: int
    value: float | None
    dated: bool


def beside_dates(row: Row, figures: Sequence[Figure], *, known: bool) -> Iterator[int]:
    """Positions of the figures that are day or month, as another pair of the text is: `14/5: 12, 3/9: 9`.

    `known` says that a day and a month in one figure are among the dates of the text.
    """
    pairs = [at for at in range(len(figures) - 1) if _is_pair(row, figures[at], figures[at + 1])]
    if known or any(figures[at].dated for at in pairs):
        yield from (place for at in pairs for place in (at, at + 1) if not figures[place].dated)


def _is_pair(row: Row, day: Figure, month: Figure) -> bool:
    joined = row.word(day.last) == "/" and month.first == day.last + 1
    if not joined or not (row.glued(day.last) and row.glued(month.first)):
        return False
    return 0 < (day.value or 0) <= _LAST_DAY and 0 < (month.value or 0) <= _LAST_MONTH
