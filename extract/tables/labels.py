"""Whether a text in a table begins anew or goes on: by its first sign, the room above it, its weight, its indent."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extract.records import Word
from extract.tables.leading_words import leads_on
from extract.tables.levels import Level

SPACE = 0.25
"""Part of the type size that a space takes."""

SLACK = 0.3
"""Part of the type size by which a word must fit at the end of a line before leaving it out was meant."""

INDENT = 0.3
"""Part of the type size: labels that begin farther apart are not set alike; from 0.2 to 0.8 nothing changes."""


MANY = 8
"""Labels of which one would go on in small letters if any did; 4 tell the same, 16 are more than a page may have."""

ENDS = (".", "!", "?", ":", ";")
"""What a text ends with that nothing goes on with."""

BROKEN = ("-", "\u2010", "\u00ad")
"""What a word that goes on in the next line ends with."""


def stands_out(label: Level, other: Level) -> bool:
    """Whether a label begins farther to the left than another one, as no rest of that one does."""
    return bool(label.columns[0] and other.columns[0]) and _indent(label, other) > INDENT


def heads_items(lines: Sequence[Level], index: int) -> bool:
    """Whether a lone label between two labelled lines of figures begins where the upper one does, the lower not."""
    if not 0 < index < len(lines) - 1:
        return False
    above, title, below = lines[index - 1 : index + 2]
    if title.filled != {0} or not above.is_figures or not above.columns[0]:
        return False
    return stands_out(title, below) and _indent(above, title) <= INDENT


def _indent(label: Level, other: Level) -> float:
    """How much farther to the right the other label begins, in type sizes."""
    first, second = label.columns[0][0], other.columns[0][0]
    return (second.box.x0 - first.box.x0) / max(first.size, second.size)


def begins_label(above: Level, below: Level) -> bool:
    """Whether a line has a label that does not only go on with the one above it."""
    return bool(below.columns[0]) and not (above.columns[0] and reads_on(above.text(0), below.text(0)))


def reads_on(above: str, below: str) -> bool:
    """Whether a label goes on in the line below: not where that begins as a new one does, with a capital or figure.

    It does all the same where the line above breaks off in a word, a list or before what a preposition leads to.
    """
    if below[0].islower() or below[0] in "(&-\u2013" or above.endswith(("-", ",", "&", "/", "\u00ad")):
        return True
    return leads_on(above)


def goes_on(above: Level, below: Level) -> bool:
    """Whether a text of one line goes on in the next."""
    return any(reads_on(above.text(column), below.text(column)) for column in above.filled & below.filled)


def had_room(above: Sequence[Word], below: Sequence[Word], width: float) -> bool:
    """Whether the first word of the lower line would have fitted on the upper one."""
    first = below[0]
    used = above[-1].box.x1 - above[0].box.x0
    needed = SPACE * first.size + first.box.width + SLACK * first.size
    return used + needed <= width and not above[-1].text.endswith(("-", "\u00ad", "/"))


def is_new_label(above: Level, below: Level, width: float) -> bool:
    """Whether a lone label does not go on with the one above.

    That had room for its first word, is not as bold or stands farther in, or the lower one leads to others by a colon.
    """
    if below.filled != {0} or reads_on(above.text(0), below.text(0)):
        return False
    if had_room(above.columns[0], below.columns[0], width) or is_bolder(below, above):
        return True
    return stands_out(below, above) or below.text(0).endswith(":")


def is_labelled_anew(above: Level, below: Level) -> bool:
    """Whether a line of a label and more stands under another one, and none of its texts goes on from there."""
    labelled = bool(above.columns[0] and below.columns[0])
    return labelled and len(above.filled) > 1 < len(below.filled) and not goes_on(above, below)


def are_short(labels: Sequence[str]) -> bool:
    """Whether many labels, one after the other, all begin anew, so that each is seen to be of one line."""
    return len(labels) >= MANY and not any(reads_on(above, below) for above, below in pairwise(labels))


def is_title_of_items(lines: Sequence[Level], index: int) -> bool:
    """Whether a lone label under a row of figures does not go on with its label, and heads those under it."""
    return heads_items(lines, index) and not reads_on(lines[index - 1].text(0), lines[index].text(0))


def is_bolder(title: Level, other: Level) -> bool:
    """Whether a label is printed bold, as titles of rows are, and another is not."""
    return title.columns[0][0].bold and not other.columns[0][0].bold
