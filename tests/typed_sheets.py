"""Texts typed side by side on a sheet, and the cells of the tables found there."""

from collections.abc import Sequence

from typed_pages import STEP, line

from extract.pages.ink import Edge
from extract.pages.sheets import Sheet
from extract.pages.turning import Frame
from extract.records import Table, Word


def across(
    texts: Sequence[str], xs: Sequence[float], foot: float, *, step: float = STEP, bold: bool = False
) -> list[Word]:
    """The words of texts side by side, the first line of each at `foot`; `|` begins another line."""
    return [
        word
        for x, text in zip(xs, texts, strict=False)
        for number, part in enumerate(text.split("|"))
        for word in line(part, x, foot + step * number, bold=bold).words
    ]


def height_of(texts: Sequence[str]) -> int:
    """How many lines there are under the first one."""
    return max(text.count("|") for text in texts)


def in_middle(text: str, x: float, first: float, last: float) -> list[Word]:
    """The words of a text between the feet of two lines, as many of its lines over their middle as under it."""
    return across([text], [x], (first + last - text.count("|") * STEP) / 2)


def sheet_of(
    words: Sequence[Word], edges: Sequence[Edge] = (), *, number: int = 1, size: tuple[float, float] = (600, 800)
) -> Sheet:
    """A sheet of the words and what is drawn."""
    return Sheet(number, Frame(*size, 0), tuple(words), tuple(edges))


def texts_of(table: Table, joint: str = " ") -> list[list[str]]:
    """The texts of the cells, row by row, with a joint between the lines of each."""
    return [
        [joint.join(one.text for one in cell.lines) for cell in table.cells if cell.row == row]
        for row in range(table.rows)
    ]
