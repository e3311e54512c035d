"""Words that only go with another and stand in no column of their own: leading dots, signs set apart from figures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.pages.lines import read_lines
from extract.records import Line, Word
from extract.tables.filling import Filled
from extract.tables.leaders import table_leaders
from extract.tables.wording import is_number

CURRENCIES = frozenset("$€£¥")
"""Signs that stand before their figure, at the left of its column where figures are at the right."""

WIDEST = 8.0
"""Times the type size that a column of figures with a sign at its left may be wide."""

NEAR = 1.5
"""Times the type size within which a per cent sign stands after its figure."""


@dataclass(frozen=True, slots=True)
class Satellites:
    """The words set apart, by the word that they follow or lead to."""

    after: dict[Word, tuple[Word, ...]]
    before: dict[Word, Word]

    def without(self, words: Sequence[Word]) -> tuple[Word, ...]:
        """The words that stand for themselves."""
        if not self.after and not self.before:
            return tuple(words)
        apart = {dot for found in self.after.values() for dot in found} | set(self.before.values())
        return tuple(word for word in words if word not in apart)

    def beside(self, words: Sequence[Word]) -> tuple[Word, ...]:
        """The words, each with those that go with it."""
        if not self.after and not self.before:
            return tuple(words)
        return tuple(found for word in words for found in self._with(word))

    def _with(self, word: Word) -> Iterator[Word]:
        if word in self.before:
            yield self.before[word]
        yield word
        yield from self.after.get(word, ())

    def put_back(self, filled: Filled) -> Filled:
        """The table with its words in the cells of those that they go with."""
        return Filled(filled.grid, {span: self.beside(words) for span, words in filled.words.items()})


def satellites(words: Sequence[Word]) -> Satellites:
    """The words of a page that go with others."""
    after = table_leaders(words)
    before: dict[Word, Word] = {}
    if any(word.text in CURRENCIES or word.text == "%" for word in words):
        for sign, figure in _signs(read_lines(words)):
            if sign.text in CURRENCIES:
                before[figure] = sign
            else:
                after.setdefault(figure, (sign,))
    return Satellites(after, before)


def _signs(lines: Iterable[Line]) -> Iterator[tuple[Word, Word]]:
    """Signs that stand alone, each with its figure: currencies before it, per cent after it."""
    for line in lines:
        for left, right in pairwise(line.words):
            gap = (right.box.x0 - left.box.x1) / right.size
            if left.text in CURRENCIES and gap < WIDEST and is_number(right.text):
                yield left, right
            elif right.text == "%" and gap < NEAR and is_number(left.text):
                yield right, left
