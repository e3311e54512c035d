"""Upright glyphs gathered into words: by baseline, then by gaps judged against the type size."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from statistics import median

from extract.pages.ink import Glyph
from extract.pages.signs import HOLE, letters, without_holes
from extract.records import Word, enclosing

FINE = 3
"""Decimals of a type size in points: one type has one size wherever on a page it stands."""

SAME_BASELINE = 0.12
"""Part of the type size that baselines of one line of type may differ."""

WORD_GAP = 0.16
"""Part of the type size: a wider gap parts two words. A space is about 0.25, squeezed ones 0.18; kerning under 0.1."""

SPACE_GAP = 0.01
"""Part of the type size: a printed space without room between its neighbours parts nothing; a squeezed one does."""

FAR_APART = 8
"""Signs drawn between two that stand together: they belong to two cells, since no word is drawn so."""

SPACED_OUT, SPACED_OUT_MOST, SPACED_OUT_SIGNS = 0.08, 0.35, 6
"""Parts of the type size between which the gaps inside a letter-spaced line of so many signs lie."""

LEADER_DOTS = 4
"""So many dots in a row lead the eye across the page; fewer belong to the text."""

DOTS = frozenset(".\u2026\u00b7")
"""What rows of leading dots are printed with; an ellipsis is three."""

SMALLER, HIGHER = 0.82, 0.12
"""A sign under this part of its neighbour's size, its foot higher by this part of it, is raised: a footnote mark."""
DOUBLED = 0.12
"""Part of the type size: the same sign drawn again so near is bold by overprinting, not a second letter."""


def read_words(glyphs: Iterable[Glyph], page: int) -> list[Word]:
    """The words of upright glyphs, by baseline and then from the left."""
    return [
        word
        for row in _baselines(glyphs)
        for run in _runs(_once(sorted(row, key=lambda glyph: glyph.box.x0)))
        for part in _without_leaders(run)
        if (word := _word(part, page)) is not None
    ]


def dots(text: str) -> int:
    """How many dots a text is made of; 0 where it has anything else."""
    return len(text) + 2 * text.count("\u2026") if DOTS.issuperset(text) else 0


def _baselines(glyphs: Iterable[Glyph]) -> Iterator[list[Glyph]]:
    """Glyphs on one baseline each."""
    row: list[Glyph] = []
    for at, level in groupby(sorted(glyphs, key=_baseline), key=_baseline):
        found = list(level)
        if row and at - _baseline(row[-1]) > SAME_BASELINE * min(found[0].size, row[-1].size):
            yield row
            row = []
        row += found
    if row:
        yield row


def _baseline(glyph: Glyph) -> float:
    return glyph.origin[1]


def _runs(row: Sequence[Glyph]) -> Iterator[list[Glyph]]:
    """Glyphs from the left, cut where a word ends."""
    tracking = _tracking(row)
    run: list[Glyph] = []
    space: Glyph | None = None
    for glyph in row:
        if glyph.text.isspace():
            space = space or glyph
            continue
        if run and _parts(run[-1], glyph, tracking, space):
            yield run
            run = []
        run.append(glyph)
        space = None
    if run:
        yield run


def _without_leaders(run: list[Glyph]) -> Iterator[list[Glyph]]:
    """A run parted where a row of leading dots begins and ends."""
    if DOTS.isdisjoint([glyph.text for glyph in run]):
        yield run
        return
    parts = [list(part) for _, part in groupby(run, lambda glyph: dots(glyph.text) > 0)]
    whole: list[Glyph] = []
    for part in parts:
        if sum(dots(glyph.text) for glyph in part) < LEADER_DOTS:
            whole += part
            continue
        yield from filter(None, (whole, part))
        whole = []
    yield from filter(None, [whole])


def _tracking(row: Sequence[Glyph]) -> float:
    """The gap that a letter-spaced line has between all its signs; 0 for ordinary type."""
    signs = [glyph for glyph in row if not glyph.text.isspace()]
    if len(signs) < SPACED_OUT_SIGNS:
        return 0.0
    gaps = sorted([(after.box.x0 - before.box.x1) / before.size for before, after in pairwise(signs)])
    if gaps[len(gaps) // 4] <= SPACED_OUT:
        return 0.0
    middle = median(gaps)
    return middle if middle < SPACED_OUT_MOST else 0.0


def _parts(before: Glyph, after: Glyph, tracking: float, space: Glyph | None) -> bool:
    """Whether a word ends between two neighbours on a line; a space under the next sign takes no room."""
    size = max(before.size, after.size)
    gap = after.box.x0 - before.box.x1
    if gap > (WORD_GAP + tracking) * size:
        return True
    if space is not None and min(gap, after.box.x0 - space.box.x0) > SPACE_GAP * size:
        return True
    if before.size != after.size and (is_raised(after, before) or is_raised(before, after)):
        return True
    return abs(after.order - before.order) > FAR_APART


def is_raised(sign: Glyph | Word, beside: Glyph | Word) -> bool:
    """Whether a sign is set smaller and higher than the one beside it."""
    return sign.size < SMALLER * beside.size and beside.box.bottom - sign.box.bottom > HIGHER * beside.size


def _word(run: Sequence[Glyph], page: int) -> Word | None:
    """The word of a run of glyphs; None where nothing in it is text."""
    text, boxes = letters(run)
    if HOLE in text:
        read = without_holes(text)
        text, boxes = text[read], boxes[read]
    if not text.strip():
        return None
    bold = sum([glyph.bold for glyph in run]) * 2 > len(run)
    return Word(text, page, enclosing(boxes), boxes, round(max([glyph.size for glyph in run]), FINE), bold)


def _once(row: Iterable[Glyph]) -> list[Glyph]:
    """A row from the left without the signs printed again over themselves; what was drawn first stays."""
    kept: list[Glyph] = []
    for glyph in row:
        twin = _twin(glyph, kept)
        if twin is None:
            kept.append(glyph)
        elif glyph.order < kept[twin].order:
            kept[twin] = glyph
    return kept


def _twin(glyph: Glyph, row: Sequence[Glyph]) -> int | None:
    """The place in a row, of signs no farther right, of the same sign at the same place and as large."""
    near = DOUBLED * glyph.size
    for place in range(len(row) - 1, -1, -1):
        other = row[place]
        if glyph.box.x0 - other.box.x0 > near:
            return None
        if glyph.text == other.text and max(abs(glyph.box.top - other.box.top), abs(glyph.size - other.size)) <= near:
            return place
    return None
