"""Figures of another period or year in brackets behind that of this one: the 22 of `31 pass (T1: 22)`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nlp.roles.roled import COMPARED, RoledExpression
from nlp.texts.rows import Row

_MARKS = frozenset({":", "=", ","})
_ENDS = frozenset({".", ";", "!", "?"})
# With these the figure before the bracket is of all periods, and the one in it a part.
_WHOLE = frozenset({"året", "årets", "helår", "helåret", "totalt", "sammanlagt", "summa", "hela", "varav", "år"})
_PARTS = frozenset({"varav", "därav"})
# So many words name a numbered period: `fg tertial 1`, `T1`.
_LONGEST_NAME = 2
_THING = 2


def take_bracketed(row: Row, roled: list[RoledExpression]) -> None:
    """Give the figures of other periods in brackets their role, in place."""
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
