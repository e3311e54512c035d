"""Signs: which words that some rule cannot do without a text holds, as one number with a bit for each rule's words.

A rule that is about nothing but some words says so beside them (`_DENYING = sign(lambda: words().denying)`), and is
passed over in every sentence without that bit: `if frame.signs & _DENYING`. A sign only saves work. It may be of more
words than a rule needs, never of fewer, and every answer is the same if all words have all signs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache, reduce
from operator import or_

# As many words as `remembered` keeps.
_MOST = 65536
_LISTS: dict[int, Callable[[], Iterable[str]]] = {}
_TESTS: dict[int, Callable[[str], object]] = {}


class _Signs(dict[str, int]):
    """The signs of each lower-case word, found out once."""

    def __missing__(self, word: str) -> int:
        if len(self) >= _MOST:
            self.clear()
        tested = (bit for bit, is_one in _TESTS.items() if is_one(word))
        found = self[word] = sum(tested, _listed().get(word, 0))
        return found


_KNOWN = _Signs()


def signs_of(words: Iterable[str]) -> int:
    """The signs of some lower-case words, or'ed together."""
    return reduce(or_, filter(None, map(_KNOWN.__getitem__, words)), 0)


def sign(words: Callable[[], Iterable[str]]) -> int:
    """A sign of its own for some words; they are asked for when the first text is read, not when modules are."""
    bit = _new()
    _LISTS[bit] = words
    return bit


def sign_where(is_one: Callable[[str], object]) -> int:
    """A sign of its own for all words of which this holds."""
    bit = _new()
    _TESTS[bit] = is_one
    return bit


def _new() -> int:
    _KNOWN.clear()
    _listed.cache_clear()
    return 1 << (len(_LISTS) + len(_TESTS))


@cache
def _listed() -> dict[str, int]:
    """The signs of each word that is in a list."""
    listed: dict[str, int] = {}
    for bit, words in _LISTS.items():
        for word in frozenset(words()):
            listed[word] = listed.get(word, 0) | bit
    return listed
