"""A name in parentheses after the full stop belongs to the sentence before it: `… 150 tillfällen. (Polis)`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nlp.texts.rows import Row
from nlp.texts.sentences import Sentence
from nlp.values import replace

_LONGEST_TAG = 8


def with_tags(row: Row, parts: Sequence[Sentence]) -> Sequence[Sentence]:
    """The sentences, each with the tag that follows it."""
    if "(" not in row.lower:
        return parts
    made: list[Sentence] = []
    for part in (piece for one in parts for piece in _parted(row, one)):
        if made and _is_tag(row, part):
            made[-1] = replace(made[-1], last=part.last, end=part.end)
        else:
            made.append(part)
    return made


def _parted(row: Row, part: Sentence) -> Iterator[Sentence]:
    """`(Polis) Fem träffar hölls.`: the tag that a sentence seems to begin with, and the sentence."""
    close = _closing(row, part)
    if close is None or close + 1 >= part.last or not row.written(close + 1)[0].isupper():
        yield part
        return
    yield Sentence(part.first, close + 1, part.start, row.ends[close])
    yield Sentence(close + 1, part.last, row.starts[close + 1], part.end)


def _is_tag(row: Row, part: Sentence) -> bool:
    close = _closing(row, part)
    return close is not None and row.lower[close + 1 : part.last] in ([], ["."])


def _closing(row: Row, part: Sentence) -> int | None:
    """Where the bracket closes that a sentence opens with; None where it holds a digit or more than a name."""
    if row.lower[part.first] != "(":
        return None
    reach = range(part.first + 1, min(part.first + _LONGEST_TAG, part.last))
    close = next((at for at in reach if row.lower[at] == ")"), None)
    if close is None or any(row.written(at).isdigit() for at in range(part.first, close)):
        return None
    return close
