"""What kind of thing a piece of text is, as far as tables care: a number, a list mark, a page reference."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

NUMBER = re.compile(
    r"[<>≤≥~±+\-\u2010-\u2015\u2212]?\s*[$€£¥]?\s*\(?[$€£¥]?\s*[+\-\u2010-\u2015\u2212]?\s*"
    r"(?:\d[\d\s.,:/'’]*|[.,]\d+)\s*(?:%|‰|st\.?|kr|tkr|mkr|[a-z]|\*+)?\)?\s*(?:%|[a-z]|\*+|\(\w\)|\d\))?"
)
"""A printed number with its sign, currency, unit or footnote mark."""

ENDING = re.compile(r"\d+\.")
"""A whole number and a full stop."""

YEAR = re.compile(r"(?:19|20)\d\d")
"""A year of our times."""

TIME = re.compile(r"(?:kl\.?\s*)?\d{1,2}[.:]\d\d(?:\s*[ap]\.?m\.?)?(?:\s*[-\u2013]\s*\d{1,2}[.:]\d\d)?", re.I)
"""A time of day, or from one to another."""

SIGNS_BETWEEN = frozenset("-\u2013\u2014\u00b1/")
"""What stands between numbers that go together."""

NOTHING = re.compile(
    r"[-\u2010-\u2015\u2212.:*\u2026xX]{1,3}|[-\u2010-\u2015\u2212](?:\s[-\u2010-\u2015\u2212]){1,3}|\(\*{1,3}\)|\.{4,}"
    r"|\(?n\.?\s?a\.?\)?|n/a|\(?[a-z]\)|nil|…",
    re.IGNORECASE,
)
"""What stands in a number's place where there is none."""

TICK = re.compile(r"\(?(?:[xX\u2713\u2714\u2611\u2612]|[jJ]a|[nN]ej|[yY]es|[nN]o)\)?")
"""What says that something holds, or does not, in a table of yes and no."""

LIST_MARK = re.compile(
    r"[\u2022\u2023\u25aa\u25ab\u25cf\u25cb\u25e6\u25a0\u25a1\u2043\u2219\u00b7\u2713\u2714\u2192\uf000-\uf0ff*o\-\u2013\u2014]"
    r"|\(?(?:\d{1,3}|[a-zåäö]|[ivx]{1,5})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?",
    re.IGNORECASE,
)
"""What begins an item of a list or a numbered heading."""

CAPTION = re.compile(
    r"(?=[A-ZÅÄÖ]|\w+\.?\s?\d|\w+:)"
    r"(?i:table|tabell|tab|figure|figur|fig|diagram|chart|bild|källa|source|note|notes|anm)\b"
)
"""How what is printed over or under a table, but is no part of it, begins. In small letters it has a number."""

_REMEMBERED = 4096
"""Texts of which it is remembered whether they are figures: each word of a page is asked for some ten times."""


def is_caption(text: str) -> bool:
    """Whether a line begins as captions, sources and notes do."""
    return CAPTION.match(text) is not None


@lru_cache(maxsize=_REMEMBERED)
def is_number(text: str) -> bool:
    """Whether a text is one number as printed, or numbers that go together: a range, an error, a share in brackets.

    A whole number with a full stop after it ends a sentence or begins an item.
    """
    if ENDING.fullmatch(text.strip()):
        return False
    if NUMBER.fullmatch(text.strip()) is not None:
        return True
    pieces = text.split()
    goes_on = len(pieces) > 1 and _is_plain(pieces[0]) and pieces[-1] not in SIGNS_BETWEEN
    return goes_on and all(_is_further(before, piece) for before, piece in pairwise(pieces))


def _is_plain(piece: str) -> bool:
    return NUMBER.fullmatch(piece) is not None


def _is_further(before: str, piece: str) -> bool:
    """Whether a piece goes on in a text of numbers: a sign between two, what follows it, or a number in brackets."""
    if piece in SIGNS_BETWEEN:
        return before not in SIGNS_BETWEEN
    if piece[0] in "([":
        return _is_plain(piece.strip("()[];,"))
    return before in SIGNS_BETWEEN and _is_plain(piece)


def is_year(text: str) -> bool:
    """Whether a text is a year of our times."""
    return YEAR.fullmatch(text.strip()) is not None


def is_time(text: str) -> bool:
    """Whether a text is a time of day, or from one to another."""
    return TIME.fullmatch(text.strip()) is not None


@lru_cache(maxsize=_REMEMBERED)
def is_figure(text: str) -> bool:
    """Whether a text is a number or what stands in a number's place."""
    return is_number(text) or NOTHING.fullmatch(text.strip()) is not None


def is_tick(text: str) -> bool:
    """Whether a text only says that something holds, as the crosses in a table of who does what do."""
    return TICK.fullmatch(text.strip()) is not None


def is_list_mark(text: str) -> bool:
    """Whether a text is a bullet, an item's number or letter, or a heading's number."""
    return LIST_MARK.fullmatch(text.strip()) is not None
