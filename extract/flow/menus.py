"""Menus of printed web pages: a narrow column of links beside the text, which is no part of it."""

from __future__ import annotations

from extract.flow.reading_order import column_of
from extract.records import Line, Page, box_of, words_of
from extract.texts.type_sizes import line_size

FEWEST = 3
"""Links that a menu has at least."""

LONGEST = 5
"""Words that a link has at most."""

WIDEST = 0.35
"""Part of the page's width that a menu has at most."""


def menu_lines(page: Page) -> tuple[Line, ...]:
    """The lines of the page's menus, as they are read."""
    columns: dict[int, list[Line]] = {}
    for line in page.lines:
        column = column_of(page, line.box)
        if column is not None:
            columns.setdefault(column, []).append(line)
    return tuple(line for lines in columns.values() if _is_menu(lines, page) for line in lines)


def _is_menu(lines: list[Line], page: Page) -> bool:
    """Whether the lines of a column are links: a few words each, in one type, none of which tells or counts."""
    box = box_of(words_of(lines))
    one_type = len({(round(line_size(line), 1), line.words[-1].bold) for line in lines}) == 1
    narrow = len(lines) >= FEWEST and box.width <= WIDEST * page.width
    return narrow and one_type and all(map(_is_link, lines))


def _is_link(line: Line) -> bool:
    text = line.text
    return len(line.words) <= LONGEST and text[-1] not in ".:;!?," and not any(sign.isdigit() for sign in text)
