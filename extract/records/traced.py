"""Text that knows where each of its characters is printed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from extract.records.printed import Box, Place, Word, enclosing

BESIDE, ABOVE = 0.5, 0.8
"""Part of the lower (narrower) of two signs' height (width) that they share where they stand on one line."""


@dataclass(frozen=True, slots=True)
class Run:
    """`text[start:end]` of a traced text was printed as `word.text[first:first + end - start]`."""

    start: int
    end: int
    word: Word
    first: int = 0


@dataclass(frozen=True, slots=True)
class TracedText:
    """A text of single spaces in NFC that knows where each of its characters is printed.

    `runs` are in text order and do not overlap; what lies between them (the joining spaces) is printed nowhere.
    `breaks` are the offsets where a new bullet or paragraph begins (never 0).
    """

    text: str
    runs: tuple[Run, ...] = ()
    breaks: tuple[int, ...] = ()

    def place(self, start: int, end: int) -> Place | None:
        """The page and box of `text[start:end]`, the part on its first line; None where nothing of it is printed."""
        glyphs = [(run.word.page, box) for run in self.runs for box in _glyphs_within(run, start, end)]
        if not glyphs:
            return None
        page, first = glyphs[0]
        line = [box for at, box in glyphs if at == page and _on_line_of(first, box)]
        return Place(page, enclosing(line))

    def followed_by(self, *others: TracedText) -> TracedText:
        """The text with others as further paragraphs."""
        text, runs, breaks = self.text, [*self.runs], [*self.breaks]
        for other in others:
            start = len(text) + 1
            text += f" {other.text}"
            runs += [replace(run, start=run.start + start, end=run.end + start) for run in other.runs]
            breaks += [start, *(at + start for at in other.breaks)]
        return TracedText(text, tuple(runs), tuple(breaks))

    @property
    def pages(self) -> tuple[int, int] | None:
        """First and last page that the text is printed on; None for a text printed nowhere."""
        pages = [run.word.page for run in self.runs]
        return (min(pages), max(pages)) if pages else None


def _glyphs_within(run: Run, start: int, end: int) -> tuple[Box, ...]:
    if run.end <= start or run.start >= end:
        return ()
    skip = run.first - run.start
    return run.word.glyphs[max(start, run.start) + skip : min(end, run.end) + skip]


def _on_line_of(first: Box, box: Box) -> bool:
    """Whether two signs stand on one line: beside each other, or in turned text above each other."""
    down = first.shared_height(box)
    across = first.shared_width(box)
    beside = down > BESIDE * min(first.height, box.height)
    return beside or across > ABOVE * min(first.width, box.width)
