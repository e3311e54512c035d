"""Words and periods that make a number a total of others."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from extract.records import Period
from extract.rule_files import any_section_of, read_table, strings

DATA = Path(__file__).with_name("totals.toml")


@cache
def _pattern(section: str) -> re.Pattern[str]:
    """The words of a section as whole words; `RuleError` where one of its examples is missed."""
    table = any_section_of(read_table(DATA), section)
    pattern = re.compile(rf"(?i)\b(?:{'|'.join(map(re.escape, strings(table, 'words')))})\b")
    for example in strings(table, "examples"):
        if not pattern.search(example):
            raise table.refuse(f"missar sitt eget exempel {example!r}")
    return pattern


def says_total(sentence: str) -> bool:
    """Whether a sentence gives a total (totalt, under året)."""
    return _pattern("sentence").search(sentence) is not None


def says_year_total(sentence: str) -> bool:
    """Whether a sentence gives a total of a whole year (totalt under året, sedan årsskiftet)."""
    in_words = _pattern("year_total").search(sentence) is not None
    return in_words or (says_in_year(sentence) and _pattern("total").search(sentence) is not None)


def says_in_year(sentence: str) -> bool:
    """Whether a sentence is about the year (under året), which may also mean the period that it stands under."""
    return _pattern("in_year").search(sentence) is not None


def says_summary(heading: str) -> bool:
    """Whether a heading stands over what is told again in short (Resultat i korthet)."""
    return _pattern("summary").search(heading) is not None


def is_sum_row(header: str) -> bool:
    """Whether a row's header is a word for a total (Summa), or begins with one that says nothing else (Summa möten)."""
    return _pattern("row").fullmatch(header.strip(" :.")) is not None or _pattern("sum_of").match(header) is not None


def is_part_row(header: str) -> bool:
    """Whether a row's header says that it tells of some of the row above (– varav nattetid)."""
    return _pattern("part_row").match(header.lstrip(" -–—•*")) is not None


def says_no_thing(header: str) -> bool:
    """Whether such a header only says where, when or how (därav vid skolor), and not what it counts."""
    return _pattern("part_place").match(header.lstrip(" -–—•*")) is not None


def periods_within(part: Period, whole: Period) -> bool:
    """Whether `part` is a shorter period inside `whole`; False where dates are unknown."""
    if part.start is None or part.end is None or whole.start is None or whole.end is None:
        return False
    return whole.start <= part.start and part.end <= whole.end and (part.start, part.end) != (whole.start, whole.end)
