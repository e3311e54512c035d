"""Weekdays with a figure each: dates of days that follow each other, or how many there were on each."""

from __future__ import annotations

_DAYS = ("mån", "tis", "ons", "tor", "fre", "lör", "sön")
_WEEK = len(_DAYS)
_LAST_DAY = 31
# A month that ends between two days has begun this late.
_LATE = 21
_MONTHS = (28, 29, 30, 31)
_ENDINGS = ("", "s", "dag", "sdag", "dagar", "sdagar", "dagen", "sdagen")


def weekday(word: str) -> int | None:
    """Which day of the week a lower-case word names, counted from Monday; None where it names none."""
    if word[:3] not in _DAYS or word[3:] not in _ENDINGS:
        return None
    return _DAYS.index(word[:3])


def are_dates(one: tuple[int, float], other: tuple[int, float]) -> bool:
    """Whether two weekdays, each with a figure, can be dates in their order: `fre 12, lör 13`, `fre 30, sön 1`."""
    (day, date), (next_day, next_date) = one, other
    if not (0 < date <= _LAST_DAY and 0 < next_date <= _LAST_DAY):
        return False
    past_month = next_date < date
    if past_month and date < _LATE:
        return False
    lengths = _MONTHS if past_month else (0,)
    return any((next_date + length - date - (next_day - day)) % _WEEK == 0 for length in lengths)
