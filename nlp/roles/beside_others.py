"""Numbers whose role those beside them tell: decimals of a row, days and months, figures of what is only compared."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from nlp.roles.roled import COMPARED, RoledExpression
from nlp.texts.rows import Row

# Roles that all figures of a row have once the first has one.
_SHARED = frozenset({"betyg", "takt", "hastighet", "procent", "belopp"})
_BETWEEN = frozenset({",", ";", "/", "|", "och", "samt", "(", ")", "–", "-"})
_DATE = "datum"
_LAST_DAY = 31
_LAST_MONTH = 12
_MARKS = frozenset({":", "=", ","})
_ENDS = frozenset({".", ";", "!", "?"})
# With these the figure before the bracket is of all periods, and the one in it a part.
_WHOLE = frozenset({"året", "årets", "helår", "helåret", "totalt", "sammanlagt", "summa", "hela", "varav", "år"})
_PARTS = frozenset({"varav", "därav"})
# So many words name a numbered period: `fg tertial 1`, `T1`.
_LONGEST_NAME = 2
_THING = 2
_PARTING = frozenset({"varav", "därav", "däribland", "inklusive"})
_JOINTS = frozenset({"och", "samt", ","})
_STOPS = frozenset({".", ";", "!", "?", ")"})


def take_decimals(row: Row, roled: list[RoledExpression]) -> None:
    """Give the open decimals that go on with a row the role of its first one, in place: `Medelbetyg 3,2 3,5 3,7`."""
    role, end = "", -1
    for at, one in enumerate(roled):
        decimal = "," in row.word(one.first) and one.expression.form == "digits"
        near = end >= 0 and all(word in _BETWEEN for word in row.lower[end : one.first])
        if one.role == "årtal" and near:
            end = one.last
        elif near and role and decimal and one.role is None and not row.word(one.last)[:1].isalpha():
            roled[at] = one.told(role, "decimalrad")
            end = one.last
        else:
            shared = decimal and one.role in _SHARED
            role, end = (one.role or "", one.last) if shared else ("", -1)


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


def take_bracketed(row: Row, roled: list[RoledExpression]) -> None:
    """Give the figures of other periods in brackets their role, in place: the 22 of `31 pass (T1: 22)`."""
    for at in list(_of_bracketed_periods(row, roled)):
        roled[at] = roled[at].told(COMPARED, "annan-period")


def _of_bracketed_periods(row: Row, figures: Sequence[RoledExpression]) -> Iterator[int]:
    """Positions of the figures that are compared with: alone in a bracket with their period, behind another figure."""
    for at, period in enumerate(figures):
        if period.role not in ("period", "årtal") or at + 1 == len(figures):
            continue
        opening = next(
            (k for k in range(period.first - 1, period.first - 2 - _LONGEST_NAME, -1) if row.word(k) == "("), None
        )
        figure = figures[at + 1]
        if opening is None or figure.role is not None or not _is_alone(row, period.last, figure):
            continue
        if period.role == "årtal" and row.word(period.first - 1) != "(":
            continue
        if _follows_figure(row, opening, figures[:at], _PARTS if period.role == "årtal" else _WHOLE):
            yield at + 1


def _is_alone(row: Row, begin: int, figure: RoledExpression) -> bool:
    """Whether only a mark or a year stands between the period and its figure, and at most its noun behind it."""
    between = row.lower[begin : figure.first]
    behind = row.lower[figure.last : figure.last + _THING + 1]
    closed = ")" in behind and all(word[:1].isalpha() for word in behind[: behind.index(")")])
    return closed and all(word in _MARKS or word.isdecimal() for word in between)


def _follows_figure(row: Row, opening: int, before: Sequence[RoledExpression], whole: frozenset[str]) -> bool:
    """Whether the sentence has an open figure before the bracket, which no word of the whole says to hold it."""
    begin = next((k + 1 for k in range(opening - 1, -1, -1) if row.word(k) in _ENDS), 0)
    said = row.lower[begin:opening]
    return whole.isdisjoint(said) and any(one.role is None and one.first >= begin for one in before)


def take_parts(row: Row, roled: list[RoledExpression]) -> None:
    """Give the parts of figures that are compared with the role of their whole, in place: `508, varav 372 och 136`."""
    for at in list(_parts_of_compared(row, roled)):
        roled[at] = roled[at].told(COMPARED, "jämförd-del")


def _parts_of_compared(row: Row, numbers: Sequence[RoledExpression]) -> Iterator[int]:
    """Positions of the open numbers that are parts of the compared one before them."""
    inside = False
    for at, (before, this) in enumerate(pairwise(numbers), 1):
        between = row.lower[before.last : this.first]
        if not (this.may_be_figure and this.role is None) or not _STOPS.isdisjoint(between):
            inside = False
            continue
        begins = before.role == COMPARED and not _PARTING.isdisjoint(between[-2:])
        inside = begins or (inside and bool(between) and between[-1] in _JOINTS)
        if inside:
            yield at
