"""Promises of a list that come again, in part of their words, as headings over what came of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extract.records import Promise, TracedText

FEWEST = 3
"""A heading of fewer words may be in many promises."""


def under_short_heads(promises: Sequence[Promise]) -> tuple[tuple[Promise, ...], tuple[TracedText, ...]]:
    """The promises, each silent one with what is told under the only heading that shortens it, and those headings."""
    heads: dict[int, int] = {}
    for at, promise in enumerate(promises):
        listed = [i for i, other in enumerate(promises[:at]) if not other.activities and _shortens(promise, other)]
        if promise.activities and len(listed) == 1 and listed[0] not in heads:
            heads[listed[0]] = at
    kept = (
        replace(promise, activities=promises[heads[at]].activities) if at in heads else promise
        for at, promise in enumerate(promises)
        if at not in heads.values()
    )
    return tuple(kept), tuple(promises[at].text for at in heads.values())


def _shortens(head: Promise, promise: Promise) -> bool:
    """Whether the words of one are at least half of those of another, in their order and with none between."""
    short, whole = _words(head), _words(promise)
    starts = range(len(whole) - len(short) + 1)
    within = any(whole[at : at + len(short)] == short for at in starts)
    return within and len(short) >= FEWEST and len(short) < len(whole) <= 2 * len(short)


def _words(promise: Promise) -> list[str]:
    return re.findall(r"\w+", promise.text.text.casefold())
