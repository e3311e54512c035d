"""Headings that say what is to come about, and so are promises in short, apart from those that name a subject."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from extract.facts.columns import header_words
from extract.flow.headings import NUMBERING
from extract.flow.sections import Section
from extract.promises.wording.deeds import says_how_much
from extract.promises.wording.outcomes import any_promised, tells_outcome
from extract.rule_files import read_table
from extract.word_lists import lists_of

FILE = Path(__file__).with_name("aims.toml")

FEWEST = 2
"""So many headings with aims show what the others of the document are."""

NUMBERED = re.compile(r"(?:del)?mål (?:nr\.? ?)?\d{1,2}\s?[:.–-]\s*(?P<aim>\w.*)", re.IGNORECASE)
"""A goal with its number."""

SUBJECT = 2
"""A heading of at most so many words, without an aim, names a subject."""

THEME_WORDS, NUMBERED_THEME_WORDS = 6, 3
"""A heading of at most so many words is a theme even where it stands for the promise; of fewer, where numbered."""


@dataclass(frozen=True, slots=True)
class AimWords:
    """Words that a heading with an aim begins with; `binding` ones join the words of a subject, and are none.

    Beside a plain subject, one that begins with a `likely` word names another.
    """

    words: frozenset[str]
    likely: frozenset[str]
    binding: frozenset[str]
    examples: dict[str, bool]


aim_words = cache(lambda: lists_of(read_table(FILE), AimWords))


def says_aim(heading: str, *, counted: bool = True) -> bool:
    """Whether a heading says what is to come about, or, where it is `counted`, how much of it."""
    return _says_surely(heading, counted=counted) or _first_word(heading) in aim_words().likely


def _says_surely(heading: str, *, counted: bool = True) -> bool:
    """Whether a heading says an aim whatever stands beside it."""
    bare = NUMBERING.sub("", heading.strip())
    return _first_word(heading) in aim_words().words or (counted and says_how_much(bare))


def _first_word(heading: str) -> str:
    return NUMBERING.sub("", heading.strip()).lower().split(" ")[0]


def is_numbered_aim(heading: str) -> bool:
    """Whether a heading is the number of a goal and what is to come about, as "Mål 2. Färre inbrott" is."""
    found = NUMBERED.fullmatch(heading.strip())
    return found is not None and says_aim(found["aim"])


def names_subject(heading: str, *, themed: bool = False) -> bool:
    """Whether a heading names a place or a subject, which nobody can promise: a word or two without an aim.

    `themed`: a heading over it is its theme, so that two words are no other.
    """
    words = len([word for word in header_words(NUMBERING.sub("", heading)) if word not in aim_words().binding])
    return words == 1 or (words <= SUBJECT and not themed and not says_aim(heading))


def is_plain_theme(heading: str) -> bool:
    """Whether a heading over outcomes names a subject, and not by itself what was to be done."""
    words = heading.split()
    return len(words) <= THEME_WORDS and (not NUMBERING.match(heading) or len(words) <= NUMBERED_THEME_WORDS)


def headed_by_aims(sections: tuple[Section, ...]) -> bool:
    """Whether most headings over text say aims, so that each of them is what was promised."""
    headings = [section.theme for section in sections if section.theme and section.blocks]
    aims = sum(map(_says_surely if any(map(_names_plainly, headings)) else says_aim, headings))
    return aims >= FEWEST and 2 * aims > len(headings)


def _names_plainly(heading: str) -> bool:
    """Whether a heading names a subject in a word or two, and says nothing that may be an aim."""
    return not says_aim(heading) and names_subject(heading)


def subjects_beside(sections: tuple[Section, ...]) -> frozenset[str]:
    """Headings without an aim that stand among others of their type, some of which name subjects: they do too."""
    return frozenset(text for texts in _by_rank(sections) for text in _subjects_among(texts))


def aims_beside(sections: tuple[Section, ...]) -> frozenset[str]:
    """Headings among others of their type, some of which say aims and none of which names a subject: they are aims."""
    groups = [texts for texts in _by_rank(sections) if len(texts) >= FEWEST and not any(map(names_subject, texts))]
    return frozenset(text for texts in groups if any(_says_surely(t, counted=False) for t in texts) for text in texts)


def _by_rank(sections: tuple[Section, ...]) -> list[list[str]]:
    """The headings over text that are of no kind, those of one type together."""
    over_text = [section for section in sections if section.theme and section.blocks]
    ranks = dict.fromkeys(section.rank for section in over_text)
    return [[section.theme for section in over_text if section.rank == rank] for rank in ranks]


def _subjects_among(headings: list[str]) -> list[str]:
    """Of headings of one type those that name subjects: all without an aim, where most are plain, or one and no aim."""
    mostly = FEWEST <= sum(map(names_subject, headings)) > len(headings) / 2
    plain = any(map(_names_plainly, headings)) and not any(map(_says_surely, headings))
    if not (mostly or plain):
        return []
    return [text for text in headings if not (_says_surely(text) or (says_aim(text) and not plain))]


def with_aims_beside(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """Headings with aims over what came of them are promises where one of their rank says what somebody shall do."""
    ranks = {section.rank for section in sections if section.kind == "lovande"}
    return tuple(
        replace(section, kind="lovande")
        if section.kind == "tema" and section.rank in ranks and _is_kept_aim(section)
        else section
        for section in sections
    )


def _is_kept_aim(section: Section) -> bool:
    return says_aim(section.title, counted=False) and tells_outcome(section.blocks) and not any_promised(section.blocks)
