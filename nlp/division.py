"""A text in its sentences, and its number expressions with their roles."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from nlp.heads.label_rows import with_label_rows
from nlp.numerals.numerals import find_expressions
from nlp.records import Passage
from nlp.roles.cells import roles_in_cell
from nlp.roles.roled import RoledExpression
from nlp.roles.roles import roles_of
from nlp.texts.rows import Row, read
from nlp.texts.sentences import Sentence, sentences
from nlp.texts.tags import with_tags
from nlp.values import value
from nlp.vocabulary.frame import Frame, frame_of


@value
class Division:
    """A text as words, its sentences, its expressions with their roles, and the frames made of it so far."""

    row: Row
    parts: Sequence[Sentence]
    roled: Sequence[RoledExpression]
    frames: dict[int, Frame]

    def frame(self, part: Sentence) -> Frame:
        """The frame of a sentence, made once: those behind it ask who acted there when its own counts are found."""
        known = self.frames.get(part.first)
        if known is None:
            known = self.frames[part.first] = frame_of(self.row, part.first, part.last)
        return known


def divide(passage: Passage) -> Division | None:
    """The text of a passage; None where it has no expression."""
    row = read(passage.text)
    expressions = find_expressions(row)
    if not expressions:
        return None
    parts = with_label_rows(row, with_tags(row, sentences(row, passage.breaks)))
    roled = roles_of(row, expressions, parts, frozenset(map(float, passage.years)))
    return Division(row, parts, roles_in_cell(row.text, roled, passage.compared, passage.counted), {})


def by_sentence(division: Division) -> Iterator[tuple[Sentence, Sequence[RoledExpression]]]:
    """The sentences that have an expression, each with those that begin in it."""
    parts, roled = division.parts, division.roled
    if len(parts) == 1:
        yield parts[0], roled
        return
    begins = [one.expression.start for one in roled]
    for part in parts:
        inside = roled[bisect_left(begins, part.start) : bisect_left(begins, part.end)]
        if inside:
            yield part, inside
