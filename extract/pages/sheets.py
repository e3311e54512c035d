"""Pages brought upright: the words that a person reads on them, and what could not be read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from extract.pages.bullets import drawn_bullets, without_outlines
from extract.pages.ink import Edge, Glyph, Ink, Turn
from extract.pages.lines import read_lines
from extract.pages.signs import as_read
from extract.pages.turning import Frame
from extract.pages.typed import without_typed_rules
from extract.pages.words import read_words
from extract.records import Box, Word, words_of


@dataclass(frozen=True, slots=True)
class CutText:
    """Words that are drawn over or under the box that they are seen through, as where the row of a sheet is too low."""

    box: Box
    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page in the frame that it is read in: its words and edges, upright; `cut` are words that nobody sees there."""

    number: int
    frame: Frame
    words: tuple[Word, ...]
    edges: tuple[Edge, ...]
    panels: tuple[Box, ...] = ()
    slants: tuple[Box, ...] = ()
    pictures: tuple[Box, ...] = ()
    cut: tuple[CutText, ...] = ()

    @property
    def width(self) -> float:
        """Of the frame, in points."""
        return self.frame.back.width

    @property
    def height(self) -> float:
        """Of the frame, in points."""
        return self.frame.back.height


def read_sheet(number: int, ink: Ink) -> Sheet:
    """The page as it is read: turned as most of its text is, its glyphs gathered into words."""
    glyphs = [
        readable for glyph in ink.glyphs if is_printed(glyph, ink.pictures) and (readable := as_read(glyph)) is not None
    ]
    bullets = drawn_bullets(glyphs, ink.dots, ink.edges)
    glyphs += bullets
    by_turn = _by_turn(glyph for glyph in glyphs if glyph.cut is None)
    frame = Frame(ink.width, ink.height, max(by_turn, key=lambda turn: len(by_turn[turn]), default=0))
    words = [
        word
        for turn, turned in sorted(by_turn.items())
        for word in _words(number, turned, Frame(ink.width, ink.height, turn), frame)
    ]
    said, typed = without_typed_rules(words)
    edges = (*map(frame.edge, without_outlines(ink.edges, bullets)), *typed)
    panels, slants, pictures = (tuple(map(frame.box, boxes)) for boxes in (ink.panels, ink.slants, ink.pictures))
    return Sheet(number, frame, said, edges, panels, slants, pictures, tuple(_cut(number, glyphs, frame, ink)))


def _cut(number: int, glyphs: Iterable[Glyph], frame: Frame, ink: Ink) -> Iterator[CutText]:
    """The words that are cut off, box by box."""
    found: dict[tuple[Box, Turn], list[Glyph]] = {}
    for glyph in glyphs:
        if glyph.cut is not None:
            found.setdefault((glyph.cut, glyph.turn), []).append(glyph)
    for (box, turn), own in found.items():
        words = _words(number, own, Frame(ink.width, ink.height, turn), frame)
        if words:
            yield CutText(frame.box(box), tuple(words))


def is_printed(glyph: Glyph, pictures: Sequence[Box]) -> bool:
    """Whether a person sees the sign: printed, or the text of a scanned picture laid behind it."""
    return glyph.shown or any(picture.holds(glyph.box) for picture in pictures)


def _by_turn(glyphs: Iterable[Glyph]) -> dict[Turn, list[Glyph]]:
    """The glyphs by how they are turned."""
    found: dict[Turn, list[Glyph]] = {}
    for glyph in glyphs:
        found.setdefault(glyph.turn, []).append(glyph)
    return found


def _words(number: int, glyphs: list[Glyph], own: Frame, frame: Frame) -> list[Word]:
    """The words of equally turned glyphs, read in their own frame and brought into the sheet's."""
    read = read_lines(read_words(map(own.glyph, glyphs), number))
    words = words_of(read)
    return words if own.turn == frame.turn else [frame.word(own.back.word(word)) for word in words]
