"""Which rows of a table are its header, and what stands over each column."""

from __future__ import annotations

import re
from dataclasses import replace

from extract.facts.actors import names_parties_only
from extract.facts.columns import Heading, Role, heading, names_deed
from extract.facts.month_initials import months_spelled
from extract.facts.periods import heads_time, names_period
from extract.flow.headings import promises
from extract.flow.verdicts import begins_with_verdict
from extract.promises.grids.grids import Grid, GridRow
from extract.promises.grids.municipality_columns import heads_places
from extract.promises.grids.over_columns import header_strips
from extract.promises.grids.period_columns import heads_periods
from extract.promises.grids.promise_columns import is_bare_number

LONGEST_LABEL = 12
"""A header or theme has at most this many words."""
LONGEST_ABBREVIATED, LONGEST_ABBREVIATION = 4, 6
"""A header of at most so many words may end with a dot, where its last word is at most so long."""
LEADS, DEEPEST = 2, 3
"""Rows over the header that only hold a caption or a theme; rows that it has itself."""
TELLING: frozenset[Role] = frozenset(
    {"löfte", "mål", "aktivitet", "utfall", "mått", "totalt", "tema", "period", "nummer"}
)
"""Header words that hardly stand in a row of short answers, as "Klart" and "Polisen" do."""
DASHES = frozenset({"-", "–", "—"})
CONTINUED = re.compile(r"\(?\b(?:forts(?:ättning)?\.?|fortsatt)\)?", re.IGNORECASE)


def header_span(grid: Grid) -> tuple[int, int]:
    """The header's first row and the row after its last; both 0 where the table has no header."""
    for start, row in enumerate(grid.rows[: LEADS + 1]):
        if _is_header(row) or _groups_columns(grid, start) or _heads_rows(grid, start):
            return start, _header_end(grid, start)
        if row.lone is None:
            break
    return 0, 0


def _heads_rows(grid: Grid, at: int) -> bool:
    """Whether a row of labels in any words stands over a column that tells periods, or one that promises."""
    row, below = grid.rows[at], grid.rows[at + 1 :]
    texts = [row.text(c) for c in row.filled]
    if not all(is_label(text) for text in texts) or _is_data(texts):
        return False
    kinds = (heads_periods, heads_places, _heads_promises, _heads_deeds, _heads_figures)
    return any(heads(row, below) for heads in kinds)


def _heads_figures(row: GridRow, below: tuple[GridRow, ...]) -> bool:
    """Whether a label for activities and others in any words, as of places, stand over columns of numbers alone."""
    if len(row.filled) < len(row.slots) or heading(row.text(0)).role not in ("aktivitet", "mått", "löfte"):
        return False
    cells = [other.text(c) for c in row.filled[1:] for other in below if other.slots[c].strips and not other.merged]
    return len(cells) > len(row.filled) and all(map(_is_figure, cells))


def _heads_deeds(row: GridRow, below: tuple[GridRow, ...]) -> bool:
    """Whether labels for what was done stand over columns of numbers, as over what was done in each place."""
    deeds = [c for c in row.filled if c and names_deed(row.text(c)) and row.slots[c].column_span == 1]
    cells = [other.text(c) for c in deeds for other in below if other.slots[c].strips]
    return 2 * len(deeds) >= len(row.slots) - 1 > 0 and bool(cells) and all(map(_is_figure, cells))


def _is_figure(text: str) -> bool:
    return is_bare_number(text) or text in DASHES


def _heads_promises(row: GridRow, below: tuple[GridRow, ...]) -> bool:
    """Whether every cell under a label that promises nothing is a sentence of what somebody shall do."""
    if len(row.filled) < len(row.slots) or any(promises(row.text(c)) for c in row.filled):
        return False
    columns = ([other.text(c) for other in below if other.slots[c].strips] for c in row.filled[:-1])
    return any(len(texts) > 1 and all(promises(text) for text in texts) for texts in columns)


def _groups_columns(grid: Grid, at: int) -> bool:
    """Whether a row holds nothing but a label over some of the columns that the next row names, but for the first.

    What begins over the first column runs on over others for want of room, as a title in a spreadsheet does.
    """
    row = grid.rows[at]
    beneath = grid.rows[at + 1] if at + 1 < len(grid.rows) else None
    if row.lone is None or beneath is None or row.slots[0].strips or not row.lone.column_span > 1:
        return False
    return _is_header(beneath)


def is_label(text: str) -> bool:
    """Whether a text is short and no sentence."""
    return 0 < len(text.split()) <= LONGEST_LABEL and not text.rstrip().endswith((".", ";"))


def _is_header(row: GridRow) -> bool:
    texts = [row.text(c) for c in row.filled]
    if len(texts) < 2 or not all(is_label(text) or _ends_as_abbreviation(text) for text in texts):
        return False
    known = [heading(text) for text in months_spelled(texts)]
    telling = any((h.dated and _names_column(h)) or h.role in TELLING for h in known) or all(
        row.slots[c].bold or names_parties_only(row.text(c)) for c in row.filled
    )
    return telling and sum(map(_names_column, known)) * 2 >= len(texts) and not _is_data(texts)


def _names_column(head: Heading) -> bool:
    """Whether a header is known by its words; a day, or a month among other words, stands in reports as well."""
    if head.role != "okänd" or head.actor:
        return True
    return head.dated and heads_time(head.text)


def _ends_as_abbreviation(text: str) -> bool:
    """Headers such as "Löfte nr." or "T1 jan.-apr." end with a dot too."""
    last = re.split(r"[\s/–-]", text)[-1]
    return len(text.split()) <= LONGEST_ABBREVIATED and len(last) <= LONGEST_ABBREVIATION


def _is_data(texts: list[str]) -> bool:
    """A row of numbers under a row header is no header, even when the row header is a header word."""
    return any(re.fullmatch(r"[-–]?\d{1,3}(?:[ .]\d{3})*|[-–]", text) for text in texts)


def _header_end(grid: Grid, start: int) -> int:
    first = grid.rows[start]
    deep = max((slot.row_span for slot in first.slots if slot.strips), default=1)
    grouped = any(1 < slot.column_span < grid.columns for slot in first.slots if slot.strips)
    end = start + max(1, deep if deep < len(grid.rows) - start else 1)
    limit = min(start + DEEPEST, len(grid.rows))
    while end < limit and _continues_header(grid.rows[end], first, grouped=grouped and end == start + 1):
        end += 1
    return end


def _continues_header(row: GridRow, above: GridRow, *, grouped: bool) -> bool:
    """Whether a row under a header row is its second line: labels only, all of them known or its first column empty.

    Not one that tells how many of something, or only how far things have come and whose they are, nor one in plain type
    under a header all in bold.
    """
    if row.merged or not row.filled or (row.lone is not None and not grouped):
        return False
    texts = [row.text(c) for c in row.filled]
    if not all(is_label(text) for text in texts) or _is_data(texts) or any(map(_tells_how_many, texts)):
        return False
    if grouped and not row.slots[0].strips:
        return True
    if all(above.slots[c].bold for c in above.filled) and not any(row.slots[c].bold for c in row.filled):
        return False
    known = [heading(text) for text in texts]
    return all(head.known for head in known) and any(map(_names_more_than_answers, known))


def _names_more_than_answers(head: Heading) -> bool:
    return (head.dated or head.role in TELLING or names_parties_only(head.text)) and not begins_with_verdict(head.text)


def _tells_how_many(text: str) -> bool:
    """Whether a cell begins with a figure and goes on in words, as "46 ronder har gjorts" does and "1 jan" does not."""
    return re.match(r"\d+ [^\W\d]", text) is not None and not names_period(text)


def same_header(one: tuple[GridRow, ...], other: tuple[GridRow, ...]) -> bool:
    """Whether two headers say the same, line breaks and "forts." apart."""
    if not one or not other or len(one[0].slots) != len(other[0].slots):
        return False
    return all(_bare_header(one, c) == _bare_header(other, c) for c in range(len(one[0].slots)))


def _bare_header(rows: tuple[GridRow, ...], column: int) -> str:
    text = " ".join(strip.line.text for strip in header_strips(rows, column))
    return re.sub(r"[\W_]+", "", CONTINUED.sub("", text)).lower()


def without_header(rows: tuple[GridRow, ...], header: tuple[GridRow, ...]) -> tuple[GridRow, ...]:
    """The rows without those that say the header once more in the middle of a table."""
    size, kept, at = len(header), [], 0
    while at < len(rows):
        if size and same_header(header, rows[at : at + size]):
            at += size
        else:
            kept.append(rows[at])
            at += 1
    return tuple(kept)


def split_header(row: GridRow, header: tuple[GridRow, ...]) -> GridRow | None:
    """What stands under the header in a row that holds both for want of a rule; None where the header is not in it."""
    if not header or len(header[0].slots) != len(row.slots):
        return None
    heads = [[strip.line.text for strip in header_strips(header, c)] for c in range(len(row.slots))]
    lines = [[strip.line.text for strip in slot.strips] for slot in row.slots]
    if any(line[: len(head)] != head for line, head in zip(lines, heads, strict=True)):
        return None
    slots = tuple(replace(slot, strips=slot.strips[len(head) :]) for slot, head in zip(row.slots, heads, strict=True))
    return GridRow(slots, row.page) if any(slot.strips for slot in slots) else None
