"""Cuts held against the sentences that they would part: a word goes on nowhere but in its own cell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from extract.tables.labels import BROKEN, ENDS, had_room
from extract.tables.leading_words import leads_on
from extract.tables.levels import Cut, Level, column_widths, tightest
from extract.tables.wording import is_figure

SHORT = 2
"""Words of a text that what follows in small letters goes on with; one alone may be a cell in small letters."""

SMALL = 0.85
"""Part of the lines of texts that may begin with small letters where sentences begin with capitals."""

SOLID = 1.05
"""Times the tightest step from line to line of a cell that the one between two of its lines is at most."""

BEGUN = 3
"""Texts that begin a column or follow a sentence, and tell whether sentences begin with capitals."""

SEVERAL = 3
"""Columns of a table in which a row without a label has more than one text; with one beside it, it never has."""

NEARER, SENTENCES_NEARER = 0.6, 0.9
"""Parts of the air over rows with labels: less over a line without one is that between two paragraphs.

Under texts that all end a sentence, so is less than the second.
"""


def without_parted_texts(
    cuts: Sequence[Cut],
    lines: Sequence[Level],
    sure: Sequence[Cut],
    *,
    inner: bool = False,
    banded: bool = False,
    blank: float = 0.0,
) -> list[Cut]:
    """The cuts but for those through a text; `sure` are cuts where all other columns begin, beside such a label.

    `inner`: rules or shades part the lines from other rows over them, so that none of the page before goes on in them.
    `banded`: they part several rows, so that what stands over a label is but a cell that is higher than it; `blank` is
    the lowest between these.
    """
    if not cuts or not _is_titled(lines):
        return list(cuts)
    known = {cut.at for cut in sure}
    kept = [cut for cut in cuts if cut.at in known or not any(_parts_text(cut, lines, c) for c in _columns(lines))]
    if kept and _is_piece(*_parted(kept[0], lines), inner=inner, banded=banded):
        del kept[0]
    return [_beside_label(cut, lines) for cut in _without_paragraphs(kept, lines, known, blank)] if kept else []


def _parted(cut: Cut, lines: Sequence[Level]) -> tuple[list[Level], list[Level]]:
    """The lines over and under a cut."""
    return [line for line in lines if line.middle < cut.at], [line for line in lines if line.middle > cut.at]


def _is_piece(over: Sequence[Level], under: Sequence[Level], *, inner: bool, banded: bool) -> bool:
    """Whether the first lines hold but a piece of a row: no label, and text in one column alone or set solid."""
    filled = frozenset[int]().union(*(line.filled for line in over))
    if 0 in filled:
        return False
    return (inner and len(filled) == 1) or (banded and bool(under) and _is_solid(over, under))


def _is_solid(over: Sequence[Level], under: Sequence[Level]) -> bool:
    """Whether no more air stands between two parts of a row than between the lines of its cells."""
    return under[0].bottom - over[-1].bottom <= SOLID * tightest([*over, *under])


def _columns(lines: Sequence[Level]) -> range:
    return range(len(lines[0].columns))


def _is_titled(lines: Sequence[Level]) -> bool:
    """Whether texts begin with capitals, so that small letters tell that one goes on: all, or those after sentences."""
    texts = [line.text(column) for line in lines for column in line.filled]
    if sum(text[0].islower() for text in texts) <= SMALL * len(texts):
        return True
    columns = ([line.text(column) for line in lines if line.columns[column]] for column in _columns(lines))
    begun = [under for column in columns for over, under in pairwise([".", *column]) if over.endswith(ENDS)]
    return len(begun) >= BEGUN and sum(text[0].islower() for text in begun) * 2 < len(begun)


def _sides(cut: Cut, lines: Sequence[Level], column: int) -> tuple[Level, Level] | None:
    """The lines with the nearest texts of a column over and under a cut."""
    over = next((line for line in reversed(lines) if line.columns[column] and line.middle < cut.at), None)
    under = next((line for line in lines if line.columns[column] and line.middle > cut.at), None)
    return (over, under) if over and under else None


def _parts_text(cut: Cut, lines: Sequence[Level], column: int) -> bool:
    """Whether a text of a column goes on under a cut."""
    sides = _sides(cut, lines, column)
    if sides is None or not cut.parts(column) or _is_title_over(*sides, column):
        return False
    over, under = (side.text(column) for side in sides)
    if leads_on(over):
        return True
    if over.endswith(ENDS) or not (under[0].islower() or _is_pushed(*sides, column, lines)):
        return False
    return over.endswith(BROKEN) or len(over.split()) >= SHORT


def _is_title_over(above: Level, below: Level, column: int) -> bool:
    """Whether a line in bold type, as titles over several columns are, stands over one without any."""
    return all(w.bold for w in above.columns[column]) and not any(w.bold for w in below.columns[column])


def _is_pushed(above: Level, below: Level, column: int, lines: Sequence[Level]) -> bool:
    """Whether a text begins with a number that had no room on the line above, which holds nothing else."""
    if (
        column == 0
        or above.filled != {column}
        or not below.text(column)[0].isdecimal()
        or is_figure(below.text(column))
    ):
        return False
    return not had_room(above.columns[column], below.columns[column], column_widths(lines)[column])


def _beside_label(cut: Cut, lines: Sequence[Level]) -> Cut:
    """The cut in the other columns only, where it would part the label that stands over several rows."""
    if cut.spans is None and _parts_text(cut, lines, 0):
        return replace(cut, spans=((1, len(lines[0].columns)),))
    return cut


def _without_paragraphs(cuts: Sequence[Cut], lines: Sequence[Level], known: set[float], blank: float) -> list[Cut]:
    """The cuts but for those over rows without a label that are but paragraphs of the row above.

    There is less air over them than over all rows with a label, or than the `blank` between rows that are drawn.
    """
    parts = _under(cuts, lines)
    labelled = {at for at, part in parts.items() if any(line.columns[0] for line in part)}
    least = min([_air(cut, lines) for cut in cuts[1:] if cut.at in labelled], default=blank)
    return [
        cut
        for cut in cuts
        if cut.at in known
        or cut.at in labelled
        or not (_is_near(cut, lines, parts[cut.at], least) or _is_lone_sentence(parts[cut.at]))
    ]


def without_near(cuts: Sequence[Cut], lines: Sequence[Level]) -> list[Cut]:
    """The cuts but for those beside a label, under sentences, with less air than all between labels have."""
    least = min((_air(cut, lines) for cut in cuts if cut.spans is None), default=0.0)
    parts = _under(cuts, lines)
    return [cut for cut in cuts if cut.spans is None or not _is_near(cut, lines, parts[cut.at], least, other=0.0)]


def _under(cuts: Sequence[Cut], lines: Sequence[Level]) -> dict[float, list[Level]]:
    """The lines under each cut, down to the next."""
    ends = [*(cut.at for cut in cuts[1:]), float("inf")]
    both = zip(cuts, ends, strict=False)
    return {cut.at: [line for line in lines if cut.at < line.middle < end] for cut, end in both}


def _is_near(cut: Cut, lines: Sequence[Level], part: Sequence[Level], least: float, other: float = NEARER) -> bool:
    """Whether less than a share of the `least` air is over the part under a cut, an `other` where no sentences end."""
    columns = {column for line in part for column in line.filled if cut.parts(column)}
    over = [sides[0].text(column) for column in columns if (sides := _sides(cut, lines, column))]
    share = SENTENCES_NEARER if all(text.endswith(ENDS) for text in over) else other
    return _air_beside(cut, lines) < share * least


def _is_lone_sentence(part: Sequence[Level]) -> bool:
    """Whether all that stands under a cut is one text of sentences in a table of several columns with texts."""
    filled = frozenset[int]().union(*(line.filled for line in part))
    if len(filled) != 1 or len(part[0].columns) < SEVERAL:
        return False
    (column,) = filled
    return part[-1].text(column).endswith(ENDS)


def _air(cut: Cut, lines: Sequence[Level]) -> float:
    """How high the blank is that a cut goes through."""
    over = max((line.bottom for line in lines if line.middle < cut.at), default=cut.at)
    return min((line.top for line in lines if line.middle > cut.at), default=cut.at) - over


def _air_beside(cut: Cut, lines: Sequence[Level]) -> float:
    """How high the blank is over the first line under a cut that it parts from others, in the columns of that."""
    below = next((line for line in lines if line.middle > cut.at and any(map(cut.parts, line.filled))), None)
    over = [line.bottom for line in lines if below and line.middle < cut.at and line.filled & below.filled]
    return below.top - max(over, default=below.top) if below else 0.0
