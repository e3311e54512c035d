"""Printed lines made into a text that knows where each character stands."""

from __future__ import annotations

from extract.records import Line, Run, TracedText, Word
from extract.texts.evidence import Evidence
from extract.texts.hyphens import HYPHENS, Joint, joint
from extract.texts.paragraphs import Paragraph, paragraphs
from extract.texts.soft_hyphens import SOFT_HYPHEN
from extract.texts.strips import Strip, snug


class _Composer:
    """Text under construction: each word is set after what its joint to the one before asks for."""

    def __init__(self) -> None:
        self.text = ""
        self.runs: list[Run] = []
        self.breaks: list[int] = []

    def set(self, word: Word, joining: Joint) -> None:
        """Put a word; DROP takes away the hyphen that ends the word before it."""
        if joining is Joint.DROP:
            self._drop_last()
        elif joining is Joint.SPACE and self.text:
            self.text += " "
        for start, end in _visible(word.text):
            self.runs.append(Run(len(self.text), len(self.text) + end - start, word, start))
            self.text += word.text[start:end]

    @property
    def last_word(self) -> str:
        """What has been set since the last space."""
        return self.text.rsplit(" ", 1)[-1]

    def begin(self) -> None:
        """The next word begins a bullet or paragraph."""
        if self.text:
            self.breaks.append(len(self.text) + 1)

    def traced(self) -> TracedText:
        """What has been set."""
        return TracedText(self.text, tuple(self.runs), tuple(self.breaks))

    def _drop_last(self) -> None:
        last = self.runs[-1]
        if last.word.text[-1] not in HYPHENS:
            return
        self.text = self.text[:-1]
        self.runs[-1] = Run(last.start, last.end - 1, last.word, last.first)


def _visible(text: str) -> list[tuple[int, int]]:
    """The stretches of a word between its soft hyphens."""
    stretches, start = [], 0
    for index, char in enumerate(text + SOFT_HYPHEN):
        if char == SOFT_HYPHEN:
            stretches += [(start, index)] if index > start else []
            start = index + 1
    return stretches


def traced(strips: tuple[Strip, ...], evidence: Evidence) -> TracedText:
    """One text of all lines: bullets and paragraphs with single spaces between, their starts in `breaks`."""
    return traced_paragraphs(paragraphs(strips), evidence)


def traced_paragraphs(parts: tuple[Paragraph, ...], evidence: Evidence) -> TracedText:
    """One text of several paragraphs."""
    composer = _Composer()
    for part in parts:
        composer.begin()
        for index, strip in enumerate(part.strips):
            after = part.strips[index + 1] if index + 1 < len(part.strips) else None
            above = part.strips[index - 1]
            joining = joint(above, strip, evidence, after, composer.last_word) if index else Joint.SPACE
            _set_line(composer, strip.line, joining)
    return composer.traced()


def _set_line(composer: _Composer, line: Line, joining: Joint) -> None:
    before: Word | None = None
    for word in line.words:
        if before is not None:
            joining = Joint.GLUE if snug(before, word) else Joint.SPACE
        composer.set(word, joining)
        before = word


def traced_words(words: tuple[Word, ...]) -> TracedText:
    """Words of one line with single spaces between."""
    composer = _Composer()
    _set_line(composer, Line(words), Joint.SPACE)
    return composer.traced()
