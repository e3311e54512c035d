"""The columns that the last table of a page takes along to the next: their sides, where their texts stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from extract.pages.lines import read_lines
from extract.records import Box, Line, Word, enclosing
from extract.tables.columns import Columns
from extract.tables.filling import Filled
from extract.tables.last_titles import is_set_alike, titles

FOOT = 3
"""Lines that may stand under a table that goes on: the foot of the page, a note."""

MOST_STEP = 2.0
"""Times the type size: wider gaps between the lines of a table are not those between its rows."""

FEWEST_BLANKS = 2
"""Blanks between rows that tell the usual one."""


def carried(
    tables: Sequence[Filled], rest: Sequence[Line], width: float, before: Columns | None = None
) -> Columns | None:
    """The columns of a page's last table where it may go on overleaf; upright rules would tell them anew there.

    `before` are those of the page before, of which the table may have gone on.
    """
    last = max(tables, key=lambda filled: filled.grid.box.bottom, default=None)
    if last is None or last.grid.ruled or last.grid.columns <= 1:
        return None
    if not any(span.right - span.left == 1 for span in last.written):
        return None
    below = sum(line.words[0].box.top >= last.grid.box.bottom for line in rest)
    return _with_title(_columns(last, width), last, before) if below <= FOOT else None


def _with_title(columns: Columns, filled: Filled, before: Columns | None) -> Columns:
    """The columns with a bold title of the table's, or of the part of it on the page before."""
    own = next((line for line in titles(filled) if is_set_alike(line, line)), None)
    known = before.title if before is not None and len(before.starts) == len(columns.starts) else None
    return replace(columns, title=own or known)


def _columns(filled: Filled, width: float) -> Columns:
    xs = filled.grid.xs
    held = [
        [w for span, ws in filled.words.items() if (span.left, span.right) == (c, c + 1) for w in ws]
        for c in range(len(xs) - 1)
    ]
    texts = tuple(
        (min((w.box.x0 for w in words), default=left), max((w.box.x1 for w in words), default=right))
        for words, (left, right) in zip(held, pairwise(xs), strict=True)
    )
    starts = tuple(_usual_start(words, left) for words, left in zip(held, xs, strict=False))
    words = sorted((word for column in held for word in column), key=lambda word: word.box.top)
    size = sorted(word.size for word in words)[len(words) // 2]
    return Columns(xs, texts, starts, _step(words, size), size, width, _blank(filled))


def _blank(filled: Filled) -> float | None:
    """The middle one of the blanks between rows of texts; None where there are too few of them."""
    rows: dict[int, list[Box]] = {}
    for span, words in filled.words.items():
        if span.bottom - span.top == 1:
            rows.setdefault(span.top, []).extend(word.box for word in words)
    boxes = [enclosing(held) for _, held in sorted(rows.items()) if held]
    blanks = sorted(below.top - above.bottom for above, below in pairwise(boxes))
    return blanks[len(blanks) // 2] if len(blanks) >= FEWEST_BLANKS else None


def _usual_start(words: Sequence[Word], left: float) -> float:
    """Where most of a column's lines begin, to the point; its left side where it has none."""
    starts = [line.words[0].box.x0 for line in read_lines(words)]
    usual = Counter(map(round, starts)).most_common(1)
    return next((start for start in starts if round(start) == usual[0][0]), left) if usual else left


def _step(words: Iterable[Word], size: float) -> float:
    """The widest gap from line to line that is no wider than gaps within tables are."""
    foot, widest = float("inf"), 0.0
    for word in words:
        gap = word.box.top - foot
        widest = gap if widest < gap <= MOST_STEP * size else widest
        foot = word.box.bottom if foot == float("inf") else max(foot, word.box.bottom)
    return widest
