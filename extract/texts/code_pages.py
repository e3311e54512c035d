"""Text read with another alphabet than it was written with, as `f\u00f7rare` for `f\u00f6rare`: letters put back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from itertools import product

from extract.records import Line, Page, Word
from extract.texts.holes import is_word
from extract.texts.lexicon import Lexicon, swedish
from extract.texts.mended import Mended, with_mended_told
from extract.texts.page_lines import with_lines

WRITTEN = ("cp1252", "cp850", "mac_roman")
"""Alphabets that Swedish has been written with: of Windows, of DOS and of the Macintosh."""

READ = (*WRITTEN, "cp437", "cp1250", "cp1251", "cp1253", "koi8_r")
"""Alphabets that it is then taken for: those, and of the systems set up for other languages."""

LETTERS = "\u00e5\u00e4\u00f6\u00c5\u00c4\u00d6\u00e9"
SEVEN_BITS = dict(zip("}{|][\\", LETTERS, strict=False))
"""The Swedish letters of the oldest alphabet stand where others have brackets (SEN 85 02 00)."""

UNUSED = "\u2022"
"""What a code that Windows leaves unused is printed as."""

SHORTEST, SURE = 3, 3
"""Letters of a word that tells, and how many different ones must become words."""

Letters = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class CodePages:
    """What the signs of a document's mistaken words stand for; nothing where there are none."""

    letters: Letters

    def mended(self, page: Page) -> Page:
        """The page with the right letters, and with a warning if it has had others."""
        mended: list[Mended] = []
        page = with_lines(page, partial(self._lines, mended)) if self.letters else page
        return with_mended_told(page, mended, "hade fel teckenkod")

    def _lines(self, mended: list[Mended], lines: tuple[Line, ...]) -> tuple[Line, ...]:
        return tuple(self._line(mended, line) for line in lines)

    def _line(self, mended: list[Mended], line: Line) -> Line:
        words = tuple(map(self._word, line.words))
        mended += [Mended(old.text, new.text) for old, new in zip(line.words, words, strict=True) if old is not new]
        return Line(words)

    def _word(self, word: Word) -> Word:
        if self.letters.keys().isdisjoint(word.text) or not _is_mistaken(word.text, self.letters, swedish()):
            return word
        return replace(word, text=_put_back(word.text, self.letters))


def code_pages(lines: Iterable[Line]) -> CodePages:
    """The alphabets that turn most of a document's strange words into words; none where they are too few."""
    signs = frozenset().union(*_slips())
    words = {word.text for line in lines for word in line.words if not signs.isdisjoint(word.text)}
    strange = [word for word in words if any(_beside_letters(word, signs))]
    if len(strange) < SURE:
        return CodePages({})
    lexicon = swedish()
    gains = [_gain(strange, letters, lexicon) for letters in _slips()]
    best = max(range(len(gains)), key=gains.__getitem__)
    return CodePages(_slips()[best] if gains[best] >= SURE else {})


def _gain(words: Sequence[str], letters: Letters, lexicon: Lexicon) -> int:
    """How many words an alphabet makes; 0 where it makes as many that are none."""
    told = [word for word in words if any(_beside_letters(word, letters.keys())) and not _is_known(word, lexicon)]
    turned = [_bare(_put_back(word, letters)) for word in told]
    counted = [word for word in turned if len(word) >= SHORTEST]
    known = sum(word.isalpha() and lexicon.makes(word) for word in counted)
    return known if 2 * known > len(counted) else 0


def _is_mistaken(word: str, letters: Letters, lexicon: Lexicon) -> bool:
    """Whether signs of a word are letters: with them it is known, or without them it is not."""
    if not any(_beside_letters(word, letters.keys())):
        return False
    return is_word(_put_back(word, letters), lexicon) or not _is_known(word, lexicon)


def _beside_letters(word: str, signs: Iterable[str]) -> Iterator[bool]:
    """For every sign that stands before or after a letter, that it does."""
    for place, sign in enumerate(word):
        if sign in signs and (word[place + 1 : place + 2].isalpha() or word[place - 1 : place].isalpha()):
            yield True


def _is_known(word: str, lexicon: Lexicon) -> bool:
    bare = _bare(word)
    return bare.isalpha() and lexicon.makes(bare)


def _bare(word: str) -> str:
    """A word without the signs round it, in lower case."""
    start, end = 0, len(word)
    while start < end and not word[start].isalpha():
        start += 1
    while start < end and not word[end - 1].isalpha():
        end -= 1
    return word[start:end].lower()


def _put_back(word: str, letters: Letters) -> str:
    return "".join(letters.get(sign, sign) for sign in word)


@cache
def _slips() -> tuple[Letters, ...]:
    """For every two alphabets, what a sign of the one stands for in the other."""
    pairs = [_slip(written, read) for written, read in product(WRITTEN, READ)]
    return tuple(letters for letters in (SEVEN_BITS, *pairs) if letters)


def _slip(written: str, read: str) -> Letters:
    seen = {letter.encode(written, "ignore").decode(read, "ignore") or UNUSED: letter for letter in LETTERS}
    return {sign: letter for sign, letter in seen.items() if sign != letter}
