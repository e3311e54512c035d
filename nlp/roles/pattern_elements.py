"""One token of a pattern of what stands around a number, and its notation (see `number_patterns`)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

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


def _opens_sentence(_: Row, place: int, starts: frozenset[int]) -> bool:
    return place + 1 in starts


_LOOKS: dict[str, Look] = {
    "#": _is_number,
    "~": lambda word: word[:1].isalpha(),
    "$": lambda word: not word[:1].isalnum(),
}
_STANDS: dict[str, Stand] = {
    "_": lambda row, place, _: 0 <= place < len(row.lower),
    "@": lambda row, place, _: 0 <= place < len(row.lower) and row.text[row.starts[place]].isupper(),
    "^": _opens_sentence,
}


def element_of(part: str, classes: Mapping[str, frozenset[str]]) -> Element:
    """The element that `part` writes; `ValueError` says what is wrong with it."""
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
