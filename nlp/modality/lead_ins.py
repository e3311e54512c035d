"""Lines within a text that say how far what is listed beneath them has come: `Planeras:`, `Under 2024 ska vi:`."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from extract.facts.columns import heading
from extract.flow.progress import Progress, said_over_list
from nlp.modality.headings_ahead import is_ahead
from nlp.records import Passage
from nlp.vocabulary.frame import Frame

_NEW_LINE = re.compile(r"\n\s*(?=\S)")
_SENTENCE_END = re.compile(r"[.!?]\s+(?=[A-ZÅÄÖ0-9])")
# A line without a colon heads what is beneath it where it is this short and names no figure.
_LONGEST_HEADING = 5
_FARTHEST_LABEL = 9


def said_over(passage: Passage, frame: Frame, place: int) -> Progress:
    """What the label before a place of a sentence says of it, else the line over the list that it stands in."""
    stop = min(place, frame.first + _FARTHEST_LABEL)
    colon = next((at for at in range(frame.first, stop) if frame.word(at) == ":"), None)
    starts = frame.row.starts
    if colon is not None and (said := _said(passage.text[starts[frame.first] : starts[colon]], passage)):
        return said
    parted = passage.breaks or "\n" in passage.text
    return _over_paragraph(passage, starts[place]) if parted else ""


def _over_paragraph(passage: Passage, offset: int) -> Progress:
    begins, said = _paragraphs(passage)
    return said[bisect_right(begins, offset) - 1]


@lru_cache(maxsize=256)
def _paragraphs(passage: Passage) -> tuple[list[int], list[Progress]]:
    """Where each paragraph begins, and what is said over it."""
    begins = sorted({0, *passage.breaks, *(found.end() for found in _NEW_LINE.finditer(passage.text))})
    texts = [passage.text[first:last].strip() for first, last in pairwise((*begins, len(passage.text)))]
    return begins, list(_carried(texts, passage))


def _carried(texts: list[str], passage: Passage) -> Iterator[Progress]:
    """What the latest line that leads in says, for each paragraph."""
    over: Progress = ""
    for text in texts:
        yield over
        last = _SENTENCE_END.split(text)[-1]
        if text.endswith(":"):
            over = _said(last, passage)
        elif len(text.split()) <= _LONGEST_HEADING and not text.endswith("."):
            over = _said(text, passage) or ("" if heading(text).role == "utfall" else over)


def _said(line: str, passage: Passage) -> Progress:
    return said_over_list(line) or ("planerat" if is_ahead(line, passage.years) else "")
