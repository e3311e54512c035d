"""The base of a frequency: `fyra gånger per år`, `en gång i veckan`, `två kontroller varje månad`."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from nlp.texts.rule_files import load_tables, strings, text
from nlp.vocabulary.frame import Frame

_FILE = Path(__file__).with_name("frequency.toml")
_ANYWHERE = frozenset({"per", "varje", "/"})
_OPENING = frozenset({"per", "varje"})
_ADJOINING = frozenset({"i", "om"})
_REACH = 2


def per(frame: Frame, last: int, phrase_end: int) -> str:
    """The unit of a frequency that the number ending before `last` has; empty where it is none.

    `per` and `varje` open its clause or stand anywhere after it there; `i` and `om` stand only just after the noun.
    """
    if units().keys().isdisjoint(frame.words):
        return ""
    clause = frame.clause_at(last - 1)
    end = clause.last
    if frame.word(clause.first) in _OPENING and clause.first + 1 < last - 1:
        opening = units().get(frame.word(clause.first + 1))
        if opening:
            return opening
    for at in range(last, end - 1):
        unit = units().get(frame.word(at + 1))
        word = frame.word(at)
        if unit and word in _ANYWHERE:
            return unit
        if (
            unit
            and word in _ADJOINING
            and frame.word(at + 1) != unit
            and at <= max(last + 1, phrase_end) + _REACH - 1
            and (word == "om" or _recurs(frame, last) or _is_totalled(frame, at + 2))
        ):
            return unit
    return ""


def _recurs(frame: Frame, last: int) -> bool:
    """`gånger i veckan`, or a present or promise; `sex insatser i veckan` of the past may be the week that was."""
    if frame.word(last) in ("gång", "gånger", "ggr", "dagar", "timmar", "kvällar", "tillfällen", "pass"):
        return True
    return not any(frame.kind(at) in ("past", "supine") for at in frame.clause_at(last - 1).verbs)


def _is_totalled(frame: Frame, place: int) -> bool:
    """`har hållit ett möte i månaden, totalt 11`: the sum that follows says that it recurred."""
    return frame.word(place) == "," and frame.word(place + 1) in ("totalt", "sammanlagt")


@cache
def units() -> dict[str, str]:
    """Each written unit and the noun that it stands for."""
    return {
        word: text(table, "per")
        for table in load_tables(_FILE, "unit", {"per", "words"})
        for word in strings(table, "words")
    }
