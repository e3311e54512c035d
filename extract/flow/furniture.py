"""Page headers, page footers, page numbers and case numbers: what is printed around the text and is no part of it."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise, takewhile

from extract.facts.titles import CASE_NUMBER, LARGER, title_lines
from extract.flow.headings import promises
from extract.flow.menus import menu_lines
from extract.records import Line, Page
from extract.texts.type_sizes import body_size, line_size

ZONE = 0.12
"""Furniture stands within this share of the paper's longer side from the head or the foot of the page.

A page turned on its side has margins as high as those of one that stands.
"""
EDGE_ZONE = 0.05
"""Closer to the page's edge than this share, a line apart from the text is furniture even on a single page."""
PAGE_NUMBER = re.compile(
    r"(?:.{0,60}\s)?(?:sid(?:a|an)?\.?|s\.)\s*\d{1,3}(?:\s*(?:\(\s*\d{1,3}\s*\)|av\s*\d{1,3}|/\s*\d{1,3}))?"
    r"|-?\s*\d{1,3}\s*-?|\d{1,3}\s*(?:\(\s*\d{1,3}\s*\)|/\s*\d{1,3}|av\s*\d{1,3})",
    re.IGNORECASE,
)
STAMP = re.compile(r"(?:\d{1,2}/\d{1,2}/\d{2,4},|\d{4}-\d{2}-\d{2},?(?: kl\.?)?) \d{1,2}[:.]\d{2}\b(?!\s?[-–])")
"""When a browser printed the page, before the page's name; no hours from and to."""
LEVEL = 1.0
"""Points within which a label that is printed again begins at the same place."""
NOTE = re.compile(r"(?:\d{1,2}|[*†‡])\)?\s*\S|[*†]\S")

MARK = re.compile(r"\d{1,2}\)|[*†‡]")
"""A mark that is no number of what was done."""


@dataclass(frozen=True, slots=True)
class Sorted:
    """A page's lines: what belongs to its text, its furniture, and its footnotes."""

    text: tuple[Line, ...]
    furniture: tuple[Line, ...]
    notes: tuple[Line, ...]


def sort_lines(pages: tuple[Page, ...]) -> tuple[Sorted, ...]:
    """Each page's lines sorted; the title is never furniture."""
    title = set(title_lines(pages[0])) if pages else set()
    repeated = _repeated(pages)
    body = body_size(pages)
    again = [set[Line](), *(labels_again(before, page) for before, page in pairwise(pages))]
    return tuple(
        _sort(page, title if page is pages[0] else set(), repeated, body, own)
        for page, own in zip(pages, again, strict=False)
    )


def labels_again(before: Page, page: Page) -> set[Line]:
    """The label of the last rows of a page where it is printed again over the table of the next, as sheets do."""
    if not before.tables or not page.tables:
        return set()
    label = next((cell for cell in reversed(before.tables[-1].cells) if cell.column == 0 and cell.lines), None)
    texts = {" ".join(label.text.split()), *(line.text for line in label.lines)} if label else set()
    return {
        line
        for line in page.lines
        if label
        and line.text in texts
        and line.words[0].box.top < page.tables[0].box.top
        and abs(line.words[0].box.x0 - label.lines[0].words[0].box.x0) <= LEVEL
    }


def _sort(page: Page, title: set[Line], repeated: frozenset[str], body: float, again: set[Line]) -> Sorted:
    menus = set(menu_lines(page))
    kept = {line for line in page.lines if line in title or _heads_slide(line, body)}
    furniture = tuple(
        line
        for line in page.lines
        if line not in kept and (line in menus | again or _is_furniture(line, page, repeated))
    )
    marked = (line for line in _small_end(page, furniture, body) if line.words[0].raised or MARK.match(line.text))
    notes = tuple(line for line in (*_foot(page, furniture), *marked) if _is_note(line, body))
    first = next((i for i, line in enumerate(page.lines) if line in notes), len(page.lines))
    below = tuple(
        line for i, line in enumerate(page.lines) if i >= first and line not in furniture and _small(line, body)
    )
    text = tuple(line for line in page.lines if line not in furniture and line not in below)
    return Sorted(text, furniture, below)


def _heads_slide(line: Line, body: float) -> bool:
    """Whether a line in larger type than the text is a promise, which slides print again over what goes on."""
    return line_size(line) > LARGER * body and promises(line.text)


def _is_furniture(line: Line, page: Page, repeated: frozenset[str]) -> bool:
    if not _in_zone(line, page) or not _apart(line, page):
        return False
    if STAMP.match(line.text):
        return True
    if _pattern(line) in repeated or PAGE_NUMBER.fullmatch(line.text) or CASE_NUMBER.fullmatch(line.text):
        return True
    return line.foot > (1 - EDGE_ZONE) * page.height and not line.text.endswith(".")


def _apart(line: Line, page: Page) -> bool:
    """Whether every table, and every line that is not in the same zone, keeps its distance."""
    top, bottom = _extent(line)
    return all(bottom <= table.box.top + 1 or top >= table.box.bottom - 1 for table in page.tables)


def _extent(line: Line) -> tuple[float, float]:
    return min(word.box.top for word in line.words), max(word.box.bottom for word in line.words)


def _repeated(pages: tuple[Page, ...]) -> frozenset[str]:
    """Patterns of lines that stand near the same edge of at least two pages and a third of them."""
    counts: Counter[str] = Counter()
    for page in pages:
        edges = [line for line in page.lines if _in_zone(line, page)]
        counts.update({_pattern(line) for line in edges})
    return frozenset(pattern for pattern, count in counts.items() if count >= max(2, len(pages) / 3))


def _in_zone(line: Line, page: Page) -> bool:
    zone = ZONE * max(page.width, page.height)
    return not zone <= line.foot <= page.height - zone


def _pattern(line: Line) -> str:
    """The line's text with every number made alike."""
    return re.sub(r"\d+", "0", line.text.lower())


def _foot(page: Page, furniture: tuple[Line, ...]) -> tuple[Line, ...]:
    """Lines in the lower half of the page that stand below all its tables."""
    lowest = max((table.box.bottom for table in page.tables), default=0.5 * page.height)
    return tuple(line for line in page.lines if line not in furniture and line.foot > max(lowest, 0.5 * page.height))


def _small_end(page: Page, furniture: tuple[Line, ...], body: float) -> tuple[Line, ...]:
    """The last lines of a page where they are in smaller type than the text, wherever on the page that ends."""
    lines = [line for line in page.lines if line not in furniture]
    return tuple(takewhile(lambda line: _small(line, body), reversed(lines)))


def _is_note(line: Line, body: float) -> bool:
    return _small(line, body) and NOTE.match(line.text) is not None


def _small(line: Line, body: float) -> bool:
    return line_size(line) < 0.95 * body
