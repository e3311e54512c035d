"""What a line break stands for: a space, nothing, or nothing and no hyphen either."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum
from itertools import pairwise

from extract.records import Word
from extract.texts.connectives import connectives
from extract.texts.cut_words import first_part, is_cut, is_full, last_part, surely_cut
from extract.texts.evidence import Evidence, bare
from extract.texts.lexicon import Lexicon
from extract.texts.soft_hyphens import SOFT_HYPHEN
from extract.texts.strips import Strip

HYPHENS = "-\u2010\u2011"
BREAK = "\u2010"
"""What stands only where a program broke a word, unlike the sign that writers type."""
CLOSING = frozenset(".,;:!?)")
DASHES = "\u2013\u2014"
HABIT = 1
"""A document that breaks this many words within a part of them hyphenates."""


class Joint(Enum):
    """How the last word of a line meets the first of the next."""

    SPACE = "space"
    GLUE = "glue"
    DROP = "drop"


def gather(blocks: Iterable[tuple[Strip, ...]], lexicon: Lexicon) -> Evidence:
    """What the document's own text says of its words and its hyphenation."""
    kept = [block for block in blocks if block]
    printed = frozenset(bare(word.text) for block in kept for word in _whole(block))
    evidence = Evidence(printed, lexicon)
    broken = sum(1 for block in kept for a, b in pairwise(block) if _ordinary(a.last, b.first, evidence))
    cut = [len(a.line.words) for block in kept for a, b in pairwise(block) if surely_cut(a, b, evidence)]
    return Evidence(printed, lexicon, broken >= HABIT, cuts=bool(cut), fills=max(cut, default=0) > 1)


def _whole(block: tuple[Strip, ...]) -> Iterator[Word]:
    """The words that surely are whole: not those at the two sides of a line break that may cut a word."""
    cuts = [_may_cut(above, below) for above, below in pairwise(block)]
    for strip, before, after in zip(block, [False, *cuts], [*cuts, False], strict=True):
        words = strip.line.words
        yield from words[before : len(words) - after]


def _may_cut(above: Strip, below: Strip) -> bool:
    return _hyphenated(above.last.text) or above.last.text.endswith(SOFT_HYPHEN) or is_full(above, below)


def _ordinary(last: Word, first: Word, evidence: Evidence) -> bool:
    """Whether a hyphen at a line end cuts a word where no writer would: not between the words that it is made of."""
    if not _hyphenated(last.text) or last.text[-1] == BREAK or not _may_be_one_word(last.text[:-1], first.text):
        return False
    left, right = last_part(last.text[:-1]), bare(first.text)
    if f"{left}-{right}" in evidence.printed or not evidence.lexicon.makes(left + right):
        return False
    return not (evidence.lexicon.makes(left.removesuffix("s")) and evidence.lexicon.makes(right))


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
    return Joint.GLUE if is_cut(above, below, after, begun or last, evidence) else Joint.SPACE


def _breaks_after(last: str, first: str) -> bool:
    """Whether a line may break here within a word: after a slash or a dash that has no space before it."""
    if len(last) < 2 or not last[-2].isalnum() or not first[:1].isalnum():
        return False
    return last[-1] == "/" or (last[-1] in DASHES and first.lower() not in connectives().suspending)


def _hyphen_joint(last: str, first: str, evidence: Evidence) -> Joint:
    left, right = last[:-1], first
    breaks = evidence.hyphenates or last[-1] == BREAK
    if bare(right) in connectives().ending and _is_end_of(left, bare(right), evidence, breaks=breaks):
        return Joint.DROP
    if bare(right) in connectives().closing and evidence.knows(bare(left) + bare(right)):
        return Joint.DROP
    if _are_capitals(left, right):
        return Joint.DROP if breaks and not evidence.stands(left) else Joint.GLUE
    if bare(right) in connectives().suspending or not right[:1].isalnum():
        return Joint.SPACE
    if not _may_be_one_word(left, right):
        return Joint.GLUE
    if f"{bare(left)}-{bare(right)}" in evidence.printed:
        return Joint.GLUE
    whole = bare(left) + bare(right)
    ends = bare(right) in connectives().bare and evidence.makes(last_part(bare(left)) + bare(right))
    if last[-1] == BREAK or evidence.knows(whole) or ends:
        return Joint.DROP
    if not evidence.hyphenates or (_is_in_phrase(left, right) and _are_words(left, right, evidence)):
        return Joint.GLUE
    return Joint.DROP


def _is_end_of(left: str, right: str, evidence: Evidence, *, breaks: bool) -> bool:
    """Whether a small word is the end of the one before: together they are known, or a compound of no other word.

    What stands before a suspended hyphen is a word; what is none was broken, by who breaks words elsewhere too.
    """
    stem = last_part(left)
    if evidence.knows(bare(left) + right) or (breaks and not evidence.makes(stem)):
        return True
    alone = evidence.lexicon.makes(stem) and right not in connectives().inflecting
    return not alone and evidence.lexicon.makes(stem + right)


def _is_in_phrase(left: str, right: str) -> bool:
    """Whether a word has another hyphen of its own: prova-på-kvällar is written with all of them."""
    return any(sign in left or sign in bare(right)[:-1] for sign in HYPHENS)


def _are_words(left: str, right: str, evidence: Evidence) -> bool:
    """Whether what stands right before and after a line break are words by themselves, and no word together."""
    before, after = last_part(left), first_part(bare(right))
    return before in evidence.lexicon and after in evidence.lexicon and not evidence.knows(before + after)


def _are_capitals(left: str, right: str) -> bool:
    """Whether both sides of a line break are in capitals, so that one abbreviation may be broken in two."""
    return (
        min(len(left), len(right)) > 1
        and left.isalpha()
        and left.isupper()
        and right[:2].isalpha()
        and right[:2].isupper()
    )


def _may_be_one_word(left: str, right: str) -> bool:
    """No abbreviation (LOS-, A-), number or name is joined into one word."""
    stem = last_part(left)
    return right[:1].islower() and len(stem) > 1 and stem.isalpha() and not left[-2:].isupper()
