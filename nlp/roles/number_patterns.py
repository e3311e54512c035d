"""A small notation for what stands around a number, compiled once: `kl|kl. N`, `N:dag {månad}`, `ök*|minsk* med N`.

Elements are set apart by blanks, and each is one token:

    N  N:class      the number expression; a class limits how it is written and its value
    word  a|b       one of these lower-case words; `ök*` begins so, `*gatan` ends so
    {class}         one of a class of words
    #               a token that begins with a digit, or a number word
    _               any token
    ~               a token that begins with a letter
    @               a token that begins with a capital
    ^               the beginning of the sentence
    $               a mark, or the end of the text
    !a|b            a token that is none of these (or nothing)
    element?        may be left out
    +element        without a blank before it
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from nlp.roles.pattern_elements import Element, element_of
from nlp.texts.rows import Row

# Offsets from the number of the words that `Sequence.admits` is told.
_SETTLED = frozenset({-2, -1, 1})


@dataclass(frozen=True, slots=True)
class Sequence:
    """One way to read a pattern: what stands left of the number (nearest first) and right of it.

    `admits` sees the words beside the number. What these leave open is `needed`, which words alone settle, by their
    offset from the number, and `unseen`, the other elements.
    """

    left: tuple[Element, ...]
    right: tuple[Element, ...]
    number: str
    number_glued: bool
    needed: tuple[tuple[int, frozenset[str]], ...]
    unseen: tuple[tuple[int, Element], ...]

    @property
    def opening(self) -> bool:
        """Whether the number must open a sentence, as most do not."""
        return bool(self.left) and self.left[0].opening

    @property
    def rarest(self) -> frozenset[str]:
        """Of what is needed the words that are in the fewest texts: those whose shortest is the longest."""
        return max((words for _, words in self.needed), key=lambda words: min(map(len, words)))

    def admits_behind(self, after: str) -> bool:
        """Whether the sequence can fit before this word, as far as its letters tell."""
        return not self.right or self.right[0].admits(after)

    def admits_before(self, far: str, before: str) -> bool:
        """Whether the sequence can fit behind these words, as far as their letters tell; `far` precedes `before`."""
        left = self.left
        return not left or (left[0].admits(before) and (len(left) == 1 or left[1].admits(far)))

    def fits(self, row: Row, first: int, last: int, starts: frozenset[int]) -> bool:
        """Whether the tokens around the expression at `first` to `last` are such, once those beside it are admitted."""
        if first in starts and self.left and not self.opening:
            return False
        for offset, words in self.needed:
            if row.word(last + offset if offset > 0 else first + offset) not in words:
                return False
        for offset, element in self.unseen:
            place = last + offset if offset > 0 else first + offset
            if (element.glued and not row.glued(place)) or not element.fits(row, place, starts):
                return False
        return True


def _left_open(left: tuple[Element, ...], right: tuple[Element, ...]) -> Iterator[tuple[int, Element]]:
    """The elements that the words beside the number do not settle, by their offset from it."""
    placed = (*enumerate(right, 1), *((-step, element) for step, element in enumerate(left, 1)))
    return ((at, element) for at, element in placed if at not in _SETTLED or element.placed)


def sequences(pattern: str, classes: Mapping[str, frozenset[str]], numbers: Mapping[str, object]) -> Iterator[Sequence]:
    """Every way to read `pattern`, its optional elements in and out; `ValueError` says what is wrong with it."""
    ways = [(part,) if not _optional(part) else (part[:-1], "") for part in pattern.split()]
    for chosen in product(*ways):
        yield _sequence([part for part in chosen if part], classes, numbers)


def _optional(part: str) -> bool:
    return part.endswith("?") and len(part) > 1


def _sequence(parts: list[str], classes: Mapping[str, frozenset[str]], numbers: Mapping[str, object]) -> Sequence:
    places = [place for place, part in enumerate(parts) if part.lstrip("+").partition(":")[0] == "N"]
    if len(places) != 1:
        raise ValueError("mönstret ska ha just ett N")
    here = places[0]
    number = parts[here].lstrip("+").partition(":")[2]
    if number and number not in numbers:
        raise ValueError(f"talklassen {number!r} finns inte")
    elements = [element_of(part, classes) for place, part in enumerate(parts) if place != here]
    left, right = tuple(reversed(elements[:here])), tuple(elements[here:])
    left_open = list(_left_open(left, right))
    needed = tuple((at, one.words) for at, one in left_open if one.literal and not one.glued)
    unseen = tuple((at, one) for at, one in left_open if one.glued or not one.literal)
    return Sequence(left, right, number, parts[here].startswith("+"), needed, unseen)
