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

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from nlp.numerals.number_kinds import kind_of
from nlp.texts.rows import Row

Look = Callable[[str], bool]
Stand = Callable[[Row, int, frozenset[int]], bool]


@dataclass(frozen=True, slots=True)
class Element:
    """One token of a pattern: one of some words, or one that begins, ends, looks or stands as it says."""

    words: frozenset[str] = frozenset()
    begins: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    looks: tuple[Look, ...] = ()
    stands: tuple[Stand, ...] = ()
    negated: bool = False
    glued: bool = False

    @property
    def literal(self) -> bool:
        """Whether the element is nothing but a set of words, so that it can be looked up."""
        return bool(self.words) and not (self.begins or self.ends or self.looks or self.stands or self.negated)

    @property
    def placed(self) -> bool:
        """Whether more than the letters of a token tell if it is such a one."""
        return self.glued or bool(self.stands)

    @property
    def opening(self) -> bool:
        """Whether the element is nothing but the beginning of a sentence."""
        named = self.words or self.begins or self.ends or self.looks
        return self.stands == (_opens_sentence,) and not (named or self.negated)

    def admits(self, word: str) -> bool:
        """Whether a token of these letters can be such a one, wherever it stands."""
        return self._names(word) != self.negated or (not self.negated and self.placed)

    def fits(self, row: Row, place: int, starts: frozenset[int]) -> bool:
        """Whether the token at `place` is such a one; `starts` are the places where sentences begin."""
        for stands in self.stands:
            if stands(row, place, starts):
                return not self.negated
        return self._names(row.word(place)) != self.negated

    def _names(self, word: str) -> bool:
        if word in self.words:
            return True
        if self.begins and word.startswith(self.begins):
            return True
        if self.ends and word.endswith(self.ends):
            return True
        return bool(self.looks) and any(looks(word) for looks in self.looks)


def _is_number(word: str) -> bool:
    kind = kind_of(word)
    return kind is not None and kind.family in ("digits", "cardinal", "one", "ordinal")


_LOOKS: dict[str, Look] = {
    "#": _is_number,
    "~": lambda word: word[:1].isalpha(),
    "$": lambda word: not word[:1].isalnum(),
}


def _opens_sentence(_: Row, place: int, starts: frozenset[int]) -> bool:
    return place + 1 in starts


_STANDS: dict[str, Stand] = {
    "_": lambda row, place, _: 0 <= place < len(row.lower),
    "@": lambda row, place, _: 0 <= place < len(row.lower) and row.text[row.starts[place]].isupper(),
    "^": _opens_sentence,
}


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
        said, end = row.lower, len(row.lower)
        for offset, words in self.needed:
            place = last + offset if offset > 0 else first + offset
            if not 0 <= place < end or said[place] not in words:
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
    elements = [_element(part, classes) for place, part in enumerate(parts) if place != here]
    left, right = tuple(reversed(elements[:here])), tuple(elements[here:])
    left_open = list(_left_open(left, right))
    needed = tuple((at, one.words) for at, one in left_open if one.literal and not one.glued)
    unseen = tuple((at, one) for at, one in left_open if one.glued or not one.literal)
    return Sequence(left, right, number, parts[here].startswith("+"), needed, unseen)


def _element(part: str, classes: Mapping[str, frozenset[str]]) -> Element:
    glued, part = (True, part[1:]) if part.startswith("+") and len(part) > 1 else (False, part)
    negated, part = (True, part[1:]) if part.startswith("!") and len(part) > 1 else (False, part)
    words: set[str] = set()
    named: list[frozenset[str]] = []
    begins, ends, looks, stands = [], [], [], []
    for choice in part.split("|"):
        if choice in _LOOKS:
            looks.append(_LOOKS[choice])
        elif choice in _STANDS:
            stands.append(_STANDS[choice])
        elif choice.startswith("{") and choice.endswith("}"):
            if choice[1:-1] not in classes:
                raise ValueError(f"ordklassen {choice} finns inte")
            named.append(classes[choice[1:-1]])
        elif not choice or choice != choice.lower() or choice.strip("*") != choice.replace("*", ""):
            raise ValueError(f"elementet {part!r} går inte att läsa")
        elif choice.endswith("*") and len(choice) > 1:
            begins.append(choice[:-1])
        elif choice.startswith("*") and len(choice) > 1:
            ends.append(choice[1:])
        else:
            words.add(choice)
    known = named[0] if len(named) == 1 and not words else frozenset(words).union(*named)
    return Element(known, tuple(begins), tuple(ends), tuple(looks), tuple(stands), negated, glued)
