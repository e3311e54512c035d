"""Headings and titles of themes that nothing but their bold type parts from the rows under them."""

from __future__ import annotations

from collections.abc import Sequence

from extract.tables.levels import Cut, Level, between
from extract.tables.pieces import chunks
from extract.tables.wording import is_figure


def bold_cuts(lines: Sequence[Level]) -> list[Cut]:
    """The cut under the bold lines that a row begins with; none where they may be its bold label alone."""
    size = next((index for index, line in enumerate(lines) if not is_bold(line)), 0)
    if not size or any(word.bold for column in lines[size].columns for word in column):
        return []
    return [between(lines[size - 1], lines[size])]


def is_bold(line: Level) -> bool:
    """Whether all words of a line are bold."""
    return all(word.bold for column in line.columns for word in column)


def is_title_among(line: Level, lines: Sequence[Level]) -> bool:
    """Whether a line is a bold label alone, and so is one over later rows, the labels of which are not bold."""
    titles = [one for one in lines if one.filled == {0} and is_bold(one)]
    labels = [word for one in lines if one.is_figures for word in one.columns[0]]
    if line not in titles or any(word.bold for word in labels):
        return False
    return any(one.top > line.top for one in titles if one is not lines[-1])


def around_middle_titles(lines: Sequence[Level]) -> set[int]:
    """The lines that end over and with a bold text alone beyond the labels, of lines that are not all bold."""
    if all(is_bold(line) for line in lines):
        return set()
    alone = [index for index, line in enumerate(lines) if line.filled and 0 not in line.filled and is_bold(line)]
    pieces = {index: chunks([word for own in lines[index].columns for word in own]) for index in alone}
    titles = [index for index, found in pieces.items() if len(found) == 1 and not is_figure(found[0][0].text)]
    return {end for index in titles for end in (index - 1, index) if 0 <= end < len(lines) - 1}
