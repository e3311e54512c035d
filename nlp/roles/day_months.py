"""Days and months in short (`14/5`) beside others of the text that are known as such."""

from __future__ import annotations

from nlp.roles.roled import RoledExpression
from nlp.texts.rows import Row

_DATE = "datum"
_LAST_DAY = 31
_LAST_MONTH = 12


def take_dates(row: Row, roled: list[RoledExpression]) -> None:
    """Give the days and months their role, in place, where another pair of the text is known: `14/5: 12, 3/9: 9`."""
    pairs = [at for at in range(len(roled) - 1) if _is_pair(row, roled[at], roled[at + 1])]
    dates = (row.text[one.expression.start : one.expression.end] for one in roled if one.role == _DATE)
    if any("/" in written for written in dates) or any(roled[at].role == _DATE for at in pairs):
        for place in (place for at in pairs for place in (at, at + 1) if roled[place].role != _DATE):
            roled[place] = roled[place].told(_DATE, "datum-bredvid")


def _is_pair(row: Row, day: RoledExpression, month: RoledExpression) -> bool:
    joined = row.word(day.last) == "/" and month.first == day.last + 1
    if not joined or not (row.glued(day.last) and row.glued(month.first)):
        return False
    return 0 < (day.expression.value or 0) <= _LAST_DAY and 0 < (month.expression.value or 0) <= _LAST_MONTH
