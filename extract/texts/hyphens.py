"""What a line break stands for: a space, nothing, or nothing and no hyphen either."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from extract.records import Word
from extract.texts.connectives import connectives
from extract.texts.lexicon import Lexicon
from extract.texts.soft_hyphens import SOFT_HYPHEN
from extract.texts.strips import Strip

HYPHENS = "-\u2010\u2011"
CLOSING = frozenset(".,;:!?)")
DASHES = "\u2013\u2014"
LETTER_WIDTH = 0.75
"""A letter is at most this wide, in shares of the type size."""
LONG_WORD = 7
"""Words of so many letters are hardly made by chance of the pieces of two others."""
HABIT = 1
"""A document that breaks this many words within a part of them hyphenates."""


class Joint(Enum):
    """How the last word of a line meets the first of the next."""

    SPACE = "space"
    GLUE = "glue"
    DROP = "drop"


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of words: those printed whole in the document, a lexicon, whether it hyphenates, or cuts words."""

    printed: frozenset[str]
    lexicon: Lexicon
    hyphenates: bool = False
    cuts: bool = False

    def knows(self, word: str) -> bool:
        """Whether the word stands whole in the document or in the lexicon."""
        return bare(word) in self.printed or bare(word) in self.lexicon


def bare(word: str) -> str:
    """The word in lower case without the punctuation around it."""
    return word.lower().strip(".,;:!?()[]\"'”’»«/" + SOFT_HYPHEN)


def gather(blocks: Iterable[tuple[Strip, ...]], lexicon: Lexicon) -> Evidence:
    """What the document's own text says of its words and its hyphenation."""
    kept = [block for block in blocks if block]
    printed = frozenset(bare(word.text) for block in kept for word in _whole(block))
    evidence = Evidence(printed, lexicon)
    broken = sum(1 for block in kept for a, b in pairwise(block) if _ordinary(a.last, b.first, evidence))
    cuts = any(_surely_cut(a, b, evidence) for block in kept for a, b in pairwise(block))
    return Evidence(printed, lexicon, broken >= HABIT, cuts)


def _surely_cut(above: Strip, below: Strip, evidence: Evidence) -> bool:
    """Whether a line break cuts a word: its parts are none, together they are one."""
    if not _full(above, below):
        return False
    tail, head = _last_part(above.last.text), _first_part(bare(below.first.text))
    return _is_word(tail + head, evidence) and not _is_word(tail, evidence) and not _is_word(head, evidence)


def _whole(block: tuple[Strip, ...]) -> Iterator[Word]:
    """The words that surely are whole: not those at the two sides of a line break that may cut a word."""
    cuts = [_may_cut(above, below) for above, below in pairwise(block)]
    for strip, before, after in zip(block, [False, *cuts], [*cuts, False], strict=True):
        words = strip.line.words
        yield from words[before : len(words) - after]


def _may_cut(above: Strip, below: Strip) -> bool:
    return _hyphenated(above.last.text) or above.last.text.endswith(SOFT_HYPHEN) or _full(above, below)


def _ordinary(last: Word, first: Word, evidence: Evidence) -> bool:
    """Whether a hyphen at a line end cuts a word where no writer would: not between the words that it is made of."""
    if not _hyphenated(last.text) or not _may_be_one_word(last.text[:-1], first.text):
        return False
    left, right = _last_part(last.text[:-1]), bare(first.text)
    if f"{left}-{right}" in evidence.printed or not evidence.lexicon.makes(left + right):
        return False
    return not (evidence.lexicon.makes(left.removesuffix("s")) and evidence.lexicon.makes(right))


def _last_part(text: str) -> str:
    """What stands after the last hyphen, dash or slash of a word."""
    return bare(re.split(r"[/\-\u2010\u2011\u2013]", text)[-1])


def _first_part(text: str) -> str:
    """What stands before the first hyphen or slash of a word."""
    return re.split(r"[/\-\u2010\u2011]", text)[0]


def _hyphenated(text: str) -> bool:
    return len(text) > 1 and text[-1] in HYPHENS and text[-2].isalnum()


def joint(above: Strip, below: Strip, evidence: Evidence, after: Strip | None = None, begun: str = "") -> Joint:
    """How the text goes on from one line to the next, over pages too.

    `after` is the line after that; `begun` the last word as joined so far, where it began on an earlier line.
    """
    last, first = above.last.text, below.first.text
    if last.endswith(SOFT_HYPHEN):
        return Joint.DROP
    if first[0] in CLOSING:
        return Joint.GLUE
    if _hyphenated(last):
        return _hyphen_joint(last, first, evidence)
    if _breaks_after(last, first):
        return Joint.GLUE
    return Joint.GLUE if _cut(above, below, after, begun or last, evidence) else Joint.SPACE


def _breaks_after(last: str, first: str) -> bool:
    """Whether a line may break here within a word: after a slash or a dash that has no space before it."""
    if len(last) < 2 or not last[-2].isalnum() or not first[:1].isalnum():
        return False
    return last[-1] == "/" or (last[-1] in DASHES and first.lower() not in connectives().suspending)


def _hyphen_joint(last: str, first: str, evidence: Evidence) -> Joint:
    left, right = last[:-1], first
    if bare(right) in connectives().ending and _is_end_of(left, bare(right), evidence):
        return Joint.DROP
    if bare(right) in connectives().suspending or not right[:1].isalnum():
        return Joint.SPACE
    if not _may_be_one_word(left, right):
        return Joint.GLUE
    if f"{bare(left)}-{bare(right)}" in evidence.printed:
        return Joint.GLUE
    whole = bare(left) + bare(right)
    if last[-1] == "\u2010" or evidence.knows(whole):
        return Joint.DROP
    if not evidence.hyphenates or (_is_in_phrase(left, right) and _are_words(left, right, evidence)):
        return Joint.GLUE
    return Joint.DROP


def _is_end_of(left: str, right: str, evidence: Evidence) -> bool:
    """Whether a small word is the end of the one before: together they are known, or a compound of no other word."""
    stem = _last_part(left)
    if evidence.knows(bare(left) + right):
        return True
    alone = evidence.lexicon.makes(stem) and right not in connectives().inflecting
    return not alone and evidence.lexicon.makes(stem + right)


def _is_in_phrase(left: str, right: str) -> bool:
    """Whether a word has another hyphen of its own: prova-på-kvällar is written with all of them."""
    return any(sign in left or sign in bare(right)[:-1] for sign in HYPHENS)


def _are_words(left: str, right: str, evidence: Evidence) -> bool:
    """Whether what stands right before and after a line break are words by themselves, and no word together."""
    before, after = _last_part(left), _first_part(bare(right))
    return before in evidence.lexicon and after in evidence.lexicon and not evidence.knows(before + after)


def _may_be_one_word(left: str, right: str) -> bool:
    """No abbreviation (LOS-, A-), number or name is joined into one word."""
    stem = _last_part(left)
    return right[:1].islower() and len(stem) > 1 and stem.isalpha() and not left[-2:].isupper()


def _cut(above: Strip, below: Strip, after: Strip | None, begun: str, evidence: Evidence) -> bool:
    """Whether one word was cut in two because it reaches the edge of its cell, where not one more letter fits.

    Two words are taken for one after other words only where the one is known, or too long for any line of the cell.
    """
    if not _full(above, below):
        return False
    tail, head = _last_part(begun), bare(below.first.text)
    longer = head + bare(after.first.text) if after and len(below.line.words) == 1 and _full(below, after) else head
    begins = _is_word(head, evidence) or _is_word(longer, evidence)
    whole = any(_is_word(tail + end, evidence) for end in (head, longer, _first_part(head)))
    if len(above.line.words) > 1:
        sure = evidence.knows(tail + head) or _is_too_long(above, below)
        return whole and not begins and (sure or not _is_word(tail, evidence))
    if _is_word(tail, evidence):
        return evidence.knows(tail + head) or (whole and (not begins or _spans(tail, head, evidence)))
    return whole or (evidence.cuts and (not begins or begun[:1].islower()))


def _spans(tail: str, head: str, evidence: Evidence) -> bool:
    """Whether the last word of a compound begins before the line break and ends after it: kontr-oller, kont-roller."""
    ends = (tail[i:] + head for i in range(1, len(tail)))
    return any(len(end) >= LONG_WORD and end in evidence.lexicon for end in ends)


def _is_too_long(above: Strip, below: Strip) -> bool:
    """Whether the words at a line break make one that no line of the cell has room for."""
    boxes = (above.last.box, below.first.box)
    return sum(box.x1 - box.x0 for box in boxes) > above.right - above.left


def _full(above: Strip, below: Strip) -> bool:
    """Whether a line ends in a letter, the next begins with one, and not even that one would have fitted.

    A word that stands out of its cell is whole: who lets words do so does not cut them.
    """
    last, first = above.last, below.first
    if not (last.text[-1].isalpha() and first.text[:1].islower()):
        return False
    glyph = first.glyphs[0]
    return 0 <= above.room < min(glyph.x1 - glyph.x0, LETTER_WIDTH * first.size)


def _is_word(text: str, evidence: Evidence) -> bool:
    """Whether a text is a word by itself: printed whole elsewhere, in the lexicon, or a compound of its words."""
    return text in evidence.printed or evidence.lexicon.makes(text)
