"""A name in parentheses after the full stop belongs to the sentence before it: `… 150 tillfällen. (Polis)`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from nlp.texts.rows import Row
from nlp.texts.sentences import Sentence

_LONGEST_TAG = 8


def with_tags(row: Row, parts: Sequence[Sentence]) -> Sequence[Sentence]:
    """The sentences, each with the tag that follows it."""
    if "(" not in row.lower:
        return parts
    made: list[Sentence] = []
    for part in parts:
        if made and _is_tag(row, part):
            made[-1] = replace(made[-1], last=part.last, end=part.end)
        else:
            made.append(part)
    return made


def _is_tag(row: Row, part: Sentence) -> bool:
    return (
        row.lower[part.first] == "("
        and row.lower[part.last - 1] in (")", ".")
        and part.last - part.first <= _LONGEST_TAG
        and not any(row.written(at).isdigit() for at in range(part.first, part.last))
    )
