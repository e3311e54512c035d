"""A name in parentheses after the full stop belongs to the sentence before it: `… 150 tillfällen. (Polis)`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc

from nlp.texts.sentences import Sentence

_LONGEST_TAG = 8


def with_tags(doc: Doc, parts: Sequence[Sentence]) -> list[Sentence]:
    """The sentences, each with the tag that follows it."""
    made: list[Sentence] = []
    for part in parts:
        if made and _is_tag(doc, part):
            made[-1] = replace(made[-1], last=part.last, end=part.end)
        else:
            made.append(part)
    return made


def _is_tag(doc: Doc, part: Sentence) -> bool:
    short = part.last - part.first <= _LONGEST_TAG
    return (
        short
        and doc[part.first].text == "("
        and doc[part.last - 1].text in (")", ".")
        and not any(token.is_digit for token in doc[part.first : part.last])
    )
