"""Lines of a printed page that lead elsewhere: a few words without a verb among texts that tell in whole sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from extract.flow.blocks import Block
from extract.flow.closings import is_closing
from extract.flow.cutting import is_remark
from extract.flow.headings import heading_kind, promises
from extract.flow.tenses import IN_THE_PAST
from extract.promises.wording.deeds import says_how_much

LONGEST = 8
"""Words that such a line has at most."""

SHORTEST = 4
"""Words of a text that tells at least: an address has a number too."""

FEWEST = 2
"""Texts that must tell in sentences before a line of words among them is none."""

ENDS = (".", "!", "?", ":", "”", '"', ")")
"""How a sentence ends, or a line that leads in what comes next."""


def loose_lines(blocks: Sequence[Block]) -> list[Block]:
    """The paragraphs that are no sentences and say neither how much nor what was, where all that is told is sentences.

    Only at the end of what stands under a heading: a line over others may be a promise in short.
    """
    texts = [block.text for block in blocks if block.kind in ("stycke", "punkt") and _tells(block.text)]
    told = [text for text in texts if len(text.split()) >= SHORTEST]
    if len(told) < FEWEST or not all(text.endswith(ENDS) for text in told):
        return []
    return list(_loose(blocks))


def _loose(blocks: Sequence[Block]) -> Iterator[Block]:
    """The lines in question at the end of what stands under each heading, from the last: others lead what follows."""
    ends = True
    for block, above in pairwise(reversed(blocks)):
        ends = block.kind == "rubrik" or (ends and block.kind == "stycke" and _is_loose(block.text))
        if ends and block.kind == "stycke" and above.kind in ("stycke", "punkt"):
            yield block


def _is_loose(text: str) -> bool:
    """Whether a line is a few words that tell, promise and introduce nothing."""
    short = len(text.split()) <= LONGEST and not text.endswith(ENDS)
    other = _tells(text) or promises(text) or is_remark(text)
    return short and not other and heading_kind(text) == "tema"


def _tells(text: str) -> bool:
    return (IN_THE_PAST.search(text) is not None or says_how_much(text)) and not is_closing(text)
