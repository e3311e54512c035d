"""How large type is set: a line of it, and most of a document."""

from __future__ import annotations

from extract.records import Line, Page


def line_size(line: Line) -> float:
    """The size of most of a line's characters, in points."""
    sizes: dict[float, int] = {}
    for word in line.words:
        sizes[round(word.size, 1)] = sizes.get(round(word.size, 1), 0) + len(word.text)
    return max(sizes, key=lambda size: (sizes[size], size), default=0.0)


def body_size(pages: tuple[Page, ...]) -> float:
    """The size that most characters are set in, tables included."""
    weights: dict[float, int] = {}
    for page in pages:
        for line in page.all_lines:
            size = line_size(line)
            weights[size] = weights.get(size, 0) + len(line.text)
    return max(weights, key=lambda size: (weights[size], -size), default=0.0)
