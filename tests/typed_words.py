"""Words and lines of a page, typed at their places."""

from extract.pages.lines import read_lines
from extract.records import Box, Line, Word

SIZE = 10.0
"""Type size in points; a letter is half as wide."""


def typed(x: float, top: float, text: str) -> list[Word]:
    """The words of a text that begins at `x`, their first line's top at `top`."""
    words = []
    for word in text.split(" "):
        end = x + SIZE / 2 * len(word)
        if word:
            box = Box(x, top, end, top + SIZE)
            words.append(Word(word, 1, box, (box,) * len(word), SIZE))
        x = end + SIZE / 4
    return words


def page(*pieces: tuple[float, float, str]) -> tuple[Line, ...]:
    """The lines of texts at their places."""
    return read_lines([word for piece in pieces for word in typed(*piece)])


def words_of(lines: tuple[Line, ...]) -> list[Word]:
    """All words of some lines, in order."""
    return [word for line in lines for word in line.words]


def rows_of_figures(top: int, *labels: str) -> list[tuple[float, float, str]]:
    """Rows of a label and three figures each, the first at `top`."""
    return [
        (x, top + 12 * i, text)
        for i, label in enumerate(labels)
        for x, text in zip((50, 200, 300, 400), (label, "1 204", "3 310", "2 871"), strict=True)
    ]
