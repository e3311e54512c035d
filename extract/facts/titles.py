"""The title: the largest text on the first page, else that of the metadata."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from extract.facts.mail import subject_line
from extract.facts.municipalities import mentions
from extract.facts.periods import names_period
from extract.facts.subjects import speaks_of_promises
from extract.records import Box, Line, Page, TracedText
from extract.rule_files import read_table
from extract.texts.evidence import Evidence
from extract.texts.strips import Strip, strips_in
from extract.texts.traced import traced
from extract.texts.type_sizes import body_size, line_size
from extract.word_lists import lists_of

FILE = Path(__file__).with_name("titles.toml")
SAME_SIZE = 0.96
"""Lines of at least this share of the largest type belong to the title."""
LARGER = 1.08
"""A title is set at least this much larger than the text that fills most of the page."""
LINE_GAP = 2.2
"""Title lines stand at most this many type sizes apart."""
CASE_NUMBER = re.compile(r"(?:dnr|diarienr|diarienummer|datum|dok\.?nr|ärendenr)\b.*", re.IGNORECASE)
"""What a page may say of itself in larger type than its text, and no title is."""


def title_lines(page: Page) -> tuple[Line, ...]:
    """The lines of the largest text outside the page's tables; where all is of one size, its first bold lines.

    Cards beside each other hold figures in larger type than any title's. An e-mail says its title beside a label.
    """
    subject = subject_line(page.lines)
    if subject is not None:
        return (subject,)
    lines = tuple(line for line in page.lines if not any(card.holds(line.box) for card in page.cards))
    named = [i for i, line in enumerate(lines) if not CASE_NUMBER.fullmatch(line.text)]
    sizes = [line_size(lines[i]) for i in named if any(c.isalpha() for c in lines[i].text)]
    if not sizes:
        return ()
    largest = max(sizes)
    if largest > LARGER * body_size((page,)):
        chosen = [i for i in named if line_size(lines[i]) >= SAME_SIZE * largest]
    else:
        bold = [i for i in named if all(word.bold for word in lines[i].words)]
        chosen = [i for i in bold if line_size(lines[i]) >= SAME_SIZE * line_size(lines[bold[0]])]
        over = [i for i in chosen if _is_over_table(lines[i], page)]
        return _without_theme(tuple(lines[i] for i in _first_run(lines, chosen)), [lines[i] for i in over])
    return tuple(lines[i] for i in _first_run(lines, chosen))


def _is_over_table(line: Line, page: Page) -> bool:
    """Whether a line stands right over a table."""
    word = line.words[0]
    return any(0 <= table.box.top - word.box.top - word.size / 2 < LINE_GAP * word.size for table in page.tables)


def _without_theme(title: tuple[Line, ...], over: list[Line]) -> tuple[Line, ...]:
    """The lines of a title in the type of the text but for one that is the first of several headings `over` tables.

    Such a line says nothing of what the document is, as the line above it does.
    """
    if len(title) == 1 or len(over) == 1 or not title or title[-1] not in over or not title[-1].text[:1].isupper():
        return title
    last = title[-1]
    told = any(speaks_of_promises(line.text) for line in title[:-1])
    names = speaks_of_promises(last.text) or names_period(last.text) or next(mentions(last.text), None) is not None
    return title[:-1] if told and not names else title


def _first_run(lines: tuple[Line, ...], chosen: list[int]) -> list[int]:
    """The first of the chosen lines and those that follow it closely."""
    run: list[int] = chosen[:1]
    for index in chosen[1:]:
        above, below = lines[run[-1]].words[0], lines[index].words[0]
        if index != run[-1] + 1 or not 0 < below.box.bottom - above.box.bottom < LINE_GAP * below.size:
            break
        run.append(index)
    return run


@dataclass(frozen=True, slots=True)
class ProgramTitles:
    """What programs write around a document's title, in place of one, and examples with what is left of them."""

    around: re.Pattern[str]
    none: frozenset[str]
    examples: dict[str, str]


program_titles = cache(lambda: lists_of(read_table(FILE), ProgramTitles))


def metadata_title(title: str) -> str:
    """The title in a document's metadata; empty where a program gave it by itself."""
    bare = " ".join(program_titles().around.sub("", title).split())
    return "" if bare.lower().rstrip("0123456789 ") in program_titles().none else bare


def title_text(lines: tuple[Line, ...], evidence: Evidence) -> TracedText:
    """The title's lines joined."""
    return traced(line_strips(lines), evidence) if lines else TracedText("")


def line_strips(lines: tuple[Line, ...]) -> tuple[Strip, ...]:
    """Lines outside tables with the edges of their own block."""
    if not lines:
        return ()
    left = min(line.words[0].box.x0 for line in lines)
    right = max(line.words[-1].box.x1 for line in lines)
    return strips_in(lines, Box(left, 0.0, right, 0.0))
