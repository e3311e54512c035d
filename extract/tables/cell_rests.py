"""The lines under a table that go on with single cells of its last row, the others of which hold less."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from extract.pages.lines import read_lines
from extract.records import Line, Word
from extract.tables.filling import Filled, slot_of
from extract.tables.labels import BROKEN, ENDS
from extract.tables.last_rows import LEADING, is_under
from extract.tables.lattice import Span


def with_rest_of_cells(filled: Filled, lines: Iterable[Line]) -> Filled | None:
    """The table with the lines under it that go on with texts of its last row; None where none does.

    Each piece of them begins where the text over it does, near it as lines of a text are, and that is in mid-sentence.
    """
    ends = {span: read_lines(filled.words[span])[-1] for span in filled.written if span.bottom == filled.grid.rows}
    foot = max((line.box.bottom for line in ends.values()), default=0.0)
    rest: dict[Span, list[Word]] = {}
    for line in sorted((line for line in lines if line.box.bottom > foot), key=lambda line: line.box.bottom):
        pieces = [tuple(held) for _, held in groupby(line.words, lambda word: slot_of(filled.grid, word)[1])]
        homes = [_home(piece, ends) for piece in pieces]
        if None in homes or line.box.bottom > foot + LEADING * _step(filled):
            break
        for span, piece in zip(homes, pieces, strict=True):
            if span is not None:
                rest.setdefault(span, []).extend(piece)
                ends[span] = Line(piece)
        foot = line.box.bottom
    if not rest:
        return None
    words = {span: (*held, *rest.get(span, ())) for span, held in filled.words.items()}
    return Filled(replace(filled.grid, ys=(*filled.grid.ys[:-1], foot + 1)), words)


def _home(piece: Sequence[Word], ends: Mapping[Span, Line]) -> Span | None:
    """The cell, of those that end in such lines, that a piece of a line under the table goes on with."""
    for span, line in ends.items():
        last = line.words[-1].text
        going = piece[0].text[0].islower() or last.endswith(BROKEN)
        if going and is_under(piece, line.words) and not last.endswith(ENDS):
            return span
    return None


def _step(filled: Filled) -> float:
    """The tightest step from line to line in the cells of a table."""
    cells = [read_lines(words) for words in filled.words.values() if words]
    return min((b.box.bottom - a.box.bottom for held in cells for a, b in pairwise(held)), default=0.0)
