"""Lists of labels with a figure each, which look like dates or addresses one by one: `fre 12, lör 14`, `Ekbacken 2`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from nlp.roles.roled import LISTED, UNCLEAR, RoledExpression
from nlp.texts.rows import Row
from nlp.values import replace, value

_JOINTS = frozenset({",", ";", "och", "samt", "&"})
_OPENERS = frozenset({":", "("})
_ENDS = frozenset({".", ")", "", ",", ";", "och", "samt", "&"})
_DEFINITE = ("en", "et", "an")
_STREETS = ("gatan", "gata", "vägen", "väg", "gränd", "gränden", "stigen", "stig", "allé", "allén", "esplanaden")
_FEWEST = 2

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


@value
class Read:
    """The figures at some positions that are counts after all; or that nobody can tell from dates."""

    positions: tuple[int, ...]
    counts: bool


def take_lists(row: Row, roled: list[RoledExpression], starts: frozenset[int]) -> None:
    """Open the figures that stand in a list of labels, as what each looks like alone it is not there, in place."""
    numbers = [at for at, one in enumerate(roled) if one.expression.form == "digits"]
    for read in _lists_of(row, [roled[at] for at in numbers], starts):
        for at in (numbers[position] for position in read.positions):
            role, rule = (None, LISTED) if read.counts else (UNCLEAR, roled[at].rule)
            roled[at] = replace(roled[at], role=role, sure=not read.counts, rule=rule)


def _lists_of(row: Row, figures: Sequence[RoledExpression], starts: frozenset[int]) -> Iterator[Read]:
    """The lists of at least two labelled figures, read; `starts` are the places where sentences begin."""
    run: list[int] = []
    for at, figure in enumerate(figures):
        if not (run and _has_label(row, figure) and _goes_on(row, figures[at - 1], figure)):
            yield from _read(row, figures, run)
            run = []
        if run or (_has_label(row, figure) and _opens(row, figure, starts)):
            run.append(at)
    yield from _read(row, figures, run)


def _has_label(row: Row, figure: RoledExpression) -> bool:
    """Whether a weekday, a name or a definite noun stands before a figure, and of a name nothing more behind it."""
    label = _label(row, figure)
    word = row.word(label)
    if weekday(word) is not None:
        return True
    named = word.isalpha() and (row.written(label)[0].isupper() or word.endswith(_DEFINITE))
    return named and row.word(figure.last) in _ENDS


def _label(row: Row, figure: RoledExpression) -> int:
    """The place of the word before a figure, and before the stop of one that is cut short: `Storg. 7`."""
    label = figure.first - 1
    return label - (row.word(label) == "." and row.glued(label))


def _opens(row: Row, figure: RoledExpression, starts: frozenset[int]) -> bool:
    """Whether the label of a figure opens a sentence, a bracket or what a colon leads to."""
    label = _label(row, figure)
    headed = weekday(row.word(label)) is not None and label - 1 in starts  # `Ingripanden fre 14, lör 22`
    return label in starts or headed or row.word(label - 1) in _OPENERS


def _goes_on(row: Row, before: RoledExpression, this: RoledExpression) -> bool:
    """Whether a joint stands before the label of a figure, and at most one word between that and the figure before."""
    joint = _label(row, this) - 1
    return row.word(joint) in _JOINTS and 0 <= joint - before.last <= 1


def _read(row: Row, figures: Sequence[RoledExpression], run: Sequence[int]) -> Iterator[Read]:
    closed = tuple(at for at in run if figures[at].role is not None)
    if len(run) < _FEWEST or not closed:
        return
    label = _label(row, figures[run[0]])
    if row.word(label - 1) not in _OPENERS and row.word(label).endswith(_STREETS):
        yield Read(closed, counts=False)  # `Storgatan 12, Hamngatan 3` alone in a cell
        return
    days = [weekday(row.word(_label(row, figures[at]))) for at in run]
    dated = [(day, figures[at].expression.value or 0) for day, at in zip(days, run, strict=True) if day is not None]
    if not dated or len(closed) < len(run) or not all(are_dates(*pair) for pair in pairwise(dated)):
        yield Read(closed, counts=True)
    elif row.word(label - 1) == ":":
        yield Read(closed, counts=False)
