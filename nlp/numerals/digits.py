"""The value of a number written in digits: `1 200`, `2.150`, `1,5`, `½`, and misread digits such as `1O`."""

from __future__ import annotations

import math
import re
import unicodedata

from nlp.numerals.number_words import data
from nlp.remembered import remembered
from nlp.texts.rows import Row

_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")
_PLAIN = re.compile(r"\d+(?:[.,]\d+)?")
_ENGLISH = re.compile(r"[1-9]\d{0,2}(?:,\d{3})+")
_PARTS = {"1/2": 0.5, "1/4": 0.25, "3/4": 0.75}
_GROUP_LENGTH = 3
# So many digits has no figure behind the label of what is counted.
_TOO_LONG = 9
_GROUP = re.compile(r"\d{3}(?:,\d+)?")
# Letters of periods: tertial, quarter, half-year.
_PERIODS = frozenset({"t", "q", "k", "h"})
# What follows the last digit may be a unit (2l, 3i), so a misread text ends in a digit or an o.
_MISREAD = re.compile(r"[\doli|]*\d[\doli|]*o|[oli|]+[\doli|]*\d|\d+[oli|][\doli|]*\d")
_ENDS_IN_L = re.compile(r"\d+l")
_LOOKALIKES = str.maketrans("oli|", "0111")


@remembered
def digits_value(written: str) -> float | None:
    """The value of one token of digits; None where its marks make it no quantity (18:30, 1.2.3)."""
    if _THOUSANDS.fullmatch(written) and not written.startswith("0"):
        return _finite(written.replace(".", "").replace(",", "."))
    if _PLAIN.fullmatch(written):
        return _finite(written.replace(",", "."))
    return _fraction_sign(written)


def _finite(written: str) -> float | None:
    """The value; None for digits without end, which are no quantity."""
    return value if math.isfinite(value := float(written)) else None


def _fraction_sign(written: str) -> float | None:
    return unicodedata.numeric(written, None) if len(written) == 1 else None


def grouped(row: Row, place: int) -> int:
    """The last token of a number whose thousands are set apart by blanks (`1 200`); `place` itself if they are not."""
    first = row.lower[place]
    if not (first.isdecimal() and len(first) <= 3 and first[0] != "0") or names_period(row, place):
        return place
    last = place
    while row.spaced(last + 1) and _GROUP.fullmatch(row.lower[last + 1]) and "," not in row.lower[last]:
        last += 1
    return place if last > place and _is_row_of_figures(row, place, last) else last


def _is_row_of_figures(row: Row, place: int, last: int) -> bool:
    """`Anmälda brott 120 135 142`: figures side by side, as nothing that is counted runs to hundreds of millions."""
    begin = place
    while row.spaced(begin) and row.lower[begin - 1].isdecimal() and len(row.lower[begin - 1]) <= _GROUP_LENGTH:
        begin -= 1
    digits = len(row.lower[begin]) + _GROUP_LENGTH * (last - begin)
    zeros = all(row.lower[at] == "000" for at in range(begin + 2, last + 1))
    labelled = row.word(begin - 1).isalpha() or row.word(begin - 1) == ":"
    return labelled and digits >= _TOO_LONG and not zeros and not row.word(last + 1)[:1].isalpha()


def names_period(row: Row, place: int) -> bool:
    """`T1`, `Q3`: the digit belongs to the letter before it, so that `T1 112` is a period and its figure."""
    return row.glued(place) and row.lower[place - 1] in _PERIODS


def read_digits(row: Row, place: int) -> tuple[int, float | None]:
    """The last token and the value of the number in digits that begins at `place`."""
    last = grouped(row, place)
    value = digits_value("".join(row.lower[place : last + 1])) if last > place else digits_value(row.lower[place])
    if row.glued(last + 1) and row.lower[last + 1] in "½¼¾" and value is not None:
        return last + 1, value + (_fraction_sign(row.lower[last + 1]) or 0)
    if value is not None and (part := _written_part(row, last)):
        return last + 3, value + part
    return last, value


def _written_part(row: Row, last: int) -> float | None:
    """The half of `2 1/2`, which stands in three tokens after a blank."""
    if row.word(last + 2) != "/":
        return None
    written = "".join(row.lower[last + 1 : last + 4])
    joined = row.spaced(last + 1) and row.glued(last + 2) and row.glued(last + 3)
    return _PARTS.get(written) if joined else None


def english_thousands(row: Row, place: int) -> float | None:
    """The value of `12,000`, which is no Swedish way of writing; None where a unit that is measured follows."""
    written = row.lower[place]
    if "," not in written or not _ENGLISH.fullmatch(written) or row.word(place + 1) in data()["measures"]["words"]:
        return None
    return float(written.replace(",", ""))


def misread(row: Row, place: int) -> tuple[int, float] | None:
    """The last token and likely value where letters stand for digits (`1O`, `l0`, `2O5`); None where none do."""
    if row.lower[place].isdecimal() and not row.glued(place + 1):
        return None
    last = place
    while (
        row.glued(last + 1)
        and last - place < 6
        and (row.word(last + 1).isdecimal() or _is_lookalike(row.word(last + 1)))
    ):
        last += 1
    written = "".join(row.lower[place : last + 1])
    if written.isdecimal() or (row.glued(last + 1) and row.word(last + 1).isalpha()):
        return None
    if not _MISREAD.fullmatch(written) and not (_ENDS_IN_L.fullmatch(written) and _is_plural(row.word(last + 1))):
        return None
    return last, float(written.translate(_LOOKALIKES))


def _is_plural(word: str) -> bool:
    """`2l möten`: a plural that no litres are of."""
    return word.endswith(tuple(data()["measures"]["plurals"])) and word not in data()["measures"]["liquids"]


def _is_lookalike(word: str) -> bool:
    return word != "" and not word.strip("oli|")
