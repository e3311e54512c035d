"""What a line break stands for: a space, nothing, or nothing and no hyphen either."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from extract.lexicon import Lexicon
from extract.records import Word
from extract.strips import Strip

HYPHENS = "-\u2010\u2011"
SOFT_HYPHEN = "\u00ad"
DASHES = "\u2013\u2014"
SUSPENDING = frozenset({"och", "eller", "samt", "till", "respektive", "resp", "resp.", "som", "men", "&", "/"})
LETTER_WIDTH = 0.75
"""A letter is at most this wide, in shares of the type size."""
HABIT = 2
"""A document that breaks this many ordinary words hyphenates."""


class Joint(Enum):
    """How the last word of a line meets the first of the next."""

    SPACE = "space"
    GLUE = "glue"
    DROP = "drop"


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of words: those printed whole in the document, a lexicon, and whether it hyphenates ordinary words."""

    printed: frozenset[str]
    lexicon: Lexicon
    hyphenates: bool = False

    def knows(self, word: str) -> bool:
        """Whether the word stands whole in the document or in the lexicon."""
        return bare(word) in self.printed or bare(word) in self.lexicon


def bare(word: str) -> str:
    """The word in lower case without the punctuation around it."""
    return word.lower().strip(".,;:!?()[]\"'”’»«/" + SOFT_HYPHEN)


def gather(blocks: Iterable[tuple[Strip, ...]], lexicon: Lexicon) -> Evidence:
    """What the document's own text says of its words and its hyphenation."""
    kept = [block for block in blocks if block]
    printed = frozenset(bare(word.text) for block in kept for strip in block for word in _whole(strip, block))
    evidence = Evidence(printed, lexicon)
    broken = sum(
        1 for block in kept for a, b in zip(block, block[1:], strict=False) if _ordinary(a.last, b.first, evidence)
    )
    return Evidence(printed, lexicon, broken >= HABIT)


def _whole(strip: Strip, block: tuple[Strip, ...]) -> tuple[Word, ...]:
    """The words that surely are whole: not the ones at a line's ends where the text goes on."""
    start = 0 if strip is block[0] else 1
    return strip.line.words[start:-1]


def _ordinary(last: Word, first: Word, evidence: Evidence) -> bool:
    """Whether a hyphen at a line end cuts a word that the lexicon has whole."""
    if not _hyphenated(last.text) or not first.text[:1].islower():
        return False
    left, right = bare(last.text[:-1]), bare(first.text)
    return left + right in evidence.lexicon and f"{left}-{right}" not in evidence.printed


def _hyphenated(text: str) -> bool:
    return len(text) > 1 and text[-1] in HYPHENS and text[-2].isalnum()


def joint(above: Strip, below: Strip, evidence: Evidence) -> Joint:
    """How the text goes on from one line to the next, on the same page or over pages."""
    last, first = above.last.text, below.first.text
    if last.endswith(SOFT_HYPHEN):
        return Joint.DROP
    if _hyphenated(last):
        return _hyphen_joint(last, first, evidence)
    if _breaks_after(last, first):
        return Joint.GLUE
    return Joint.GLUE if _cut(above, below, evidence) else Joint.SPACE


def _breaks_after(last: str, first: str) -> bool:
    """Whether a line may break here within a word: after a slash or a dash that has no space before it."""
    tail = len(last) > 1 and last[-2].isalnum() and last[-1] in "/" + DASHES
    return tail and first[:1].isalnum() and first.lower() not in SUSPENDING


def _hyphen_joint(last: str, first: str, evidence: Evidence) -> Joint:
    left, right = last[:-1], first
    if bare(right) in SUSPENDING or not right[:1].isalnum():
        return Joint.SPACE
    if not _may_be_one_word(left, right):
        return Joint.GLUE
    if f"{bare(left)}-{bare(right)}" in evidence.printed:
        return Joint.GLUE
    whole = bare(left) + bare(right)
    if evidence.hyphenates or last[-1] == "\u2010" or evidence.knows(whole):
        return Joint.DROP
    return Joint.GLUE


def _may_be_one_word(left: str, right: str) -> bool:
    """No abbreviation (LOS-, A-), number or name is joined into one word."""
    stem = bare(left)
    return right[:1].islower() and len(stem) > 1 and stem.isalpha() and not left[-2:].isupper()


def _cut(above: Strip, below: Strip, evidence: Evidence) -> bool:
    """Whether one word was cut in two because it fills the whole line of its cell."""
    last, first = above.last, below.first
    if len(above.line.words) > 1 or not (last.text[-1].isalpha() and first.text[:1].islower()):
        return False
    glyph = first.glyphs[0]
    if above.room >= min(glyph.x1 - glyph.x0, LETTER_WIDTH * first.size):
        return False
    tail, head = bare(last.text.rsplit("/", 1)[-1]), bare(first.text)
    if tail + head in evidence.printed or not evidence.knows(head):
        return True
    if evidence.knows(tail):
        return False
    return evidence.lexicon.makes(tail + head) or not evidence.lexicon.makes(tail)
