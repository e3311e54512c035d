"""Texts that belong to the page alone: contacts, menus, links, the day of its last change, and who signs it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import zip_longest
from pathlib import Path

from extract.facts.columns import header_words
from extract.flow.blocks import Block
from extract.flow.tenses import FIGURE, IN_THE_PAST
from extract.rule_files import any_tables_of, read_table, strings
from extract.word_lists import lists_of

FILE = Path(__file__).with_name("closings.toml")
NAMES = re.compile(r"(?:[A-ZÅÄÖ][a-zåäöé]+(?:-[A-ZÅÄÖ][a-zåäöé]+)?\s?){2,}")
"""Two names with capital letters, as a signature begins."""
NAME_ALONE = re.compile(r"[A-ZÅÄÖ][a-zåäöé]+(?:[ -][A-ZÅÄÖ][a-zåäöé]+){1,2}")
TO_READERS = re.compile(r"\bom (?:ni|du) har\b|\b(?:19|20)\d\d\b", re.IGNORECASE)
"""Words of a wish that tell of nothing done: what readers may have, and a year."""
LONGEST_SIGNATURE = 9
LONGEST_LINK = 8
LONGEST_FURNITURE = 30
"""A line of contacts or links has at most this many words."""


@dataclass(frozen=True, slots=True)
class Furnishing:
    """A pattern that shows that a line is the page's own, with examples and lines that are not."""

    id: str
    pattern: re.Pattern[str]
    examples: tuple[str, ...]
    other: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClosingWords:
    """Beginnings of paragraphs and whole lines that belong to the page, and endings of titles that people sign with.

    `farewells` begin the paragraph that names follow, `wishes` what a letter says last to its readers.
    """

    beginnings: tuple[str, ...]
    farewells: tuple[str, ...]
    wishes: tuple[str, ...]
    lines: frozenset[str]
    titles: tuple[str, ...]
    patterns: tuple[Furnishing, ...]
    examples: tuple[str, ...]


@cache
def closing_words() -> ClosingWords:
    """The vocabulary of `closings.toml`; an unknown key, or a pattern that is none, is refused."""
    known = read_table(FILE)
    return lists_of(
        known,
        ClosingWords,
        besides={"beginnings", "pattern", "examples", "signatures"},
        beginnings=strings(known, "beginnings") + strings(known, "farewells"),
        patterns=tuple(lists_of(entry, Furnishing) for entry in any_tables_of(known, "pattern")),
        examples=strings(known, "examples") + strings(known, "signatures"),
    )


def closing_blocks(blocks: tuple[Block, ...]) -> list[Block]:
    """The blocks that belong to the page alone."""
    found: list[Block] = []
    name = leaving = linking = False
    for block, below in zip_longest(blocks, blocks[1:]):
        signs, name = name, below is not None and is_signed_name(block.text, below.text)
        leaving = _takes_leave(block.text) or ((leaving or signs) and _is_signature_line(block))
        if block.kind == "punkt":
            own = is_furniture(block.text) or (linking and is_link(block.text))
        else:
            own = block.kind == "stycke" and (signs or name or leaving or is_closing(block.text))
            linking = own
        if own:
            found.append(block)
    return found


def is_link(text: str) -> bool:
    """Whether an item of a list under a line of the page's own is one of its links: a few words, and no sentence."""
    return len(text.split()) <= LONGEST_LINK and text[-1:] not in ".!" and IN_THE_PAST.search(text) is None


def _takes_leave(text: str) -> bool:
    return text.lower().startswith(closing_words().farewells)


def _is_signature_line(block: Block) -> bool:
    """Whether a line after the farewell is one of names and titles: short, and no sentence."""
    plain = not block.text.endswith((".", ":")) and IN_THE_PAST.search(block.text) is None
    return block.kind == "stycke" and plain and len(block.text.split()) <= LONGEST_SIGNATURE


def is_closing(text: str) -> bool:
    """Whether a paragraph is the page's own: when it was updated, whom to ask, who signs it."""
    return text.lower().startswith(closing_words().beginnings) or is_furniture(text) or _signs(text) or _wishes(text)


def _wishes(text: str) -> bool:
    """Whether a paragraph says what the writer hopes for, and nothing that was done."""
    said = TO_READERS.sub("", text)
    told = IN_THE_PAST.search(said) or FIGURE.search(said)
    return told is None and text.lower().startswith(closing_words().wishes)


def is_furniture(text: str) -> bool:
    """Whether a line, of a list or not, is a link, a contact or a menu, and tells nothing that was done."""
    if text.lower().strip(" .:›»") in closing_words().lines:
        return True
    if len(text.split()) > LONGEST_FURNITURE or IN_THE_PAST.search(text):
        return False
    return any(entry.pattern.search(text) for entry in closing_words().patterns)


def _signs(text: str) -> bool:
    words = text.split()
    if len(words) > LONGEST_SIGNATURE or text.endswith(":") or not NAMES.match(text):
        return False
    if _is_sentence(text):
        return False
    return any(word.endswith(closing_words().titles) for word in header_words(text))


def is_signed_name(text: str, below: str) -> bool:
    """Whether a line is a name alone, and the line below it begins with the title that its owner signs with."""
    words = below.split()
    if not words or len(words) > LONGEST_SIGNATURE or _is_sentence(below):
        return False
    titled = words[0].lower().rstrip(".,").endswith(closing_words().titles)
    return titled and NAME_ALONE.fullmatch(text) is not None


def _is_sentence(text: str) -> bool:
    """Whether a line with a full stop is more than names and titles with capital letters."""
    return text.endswith(".") and not all(word[0].isupper() for word in text.split())
