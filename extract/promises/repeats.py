"""Promises that running text prints again: on the next slide, or over their outcomes after a list of them all."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from extract.promises.headers import CONTINUED
from extract.records import Promise, TracedText


def without_repeats(
    promises: list[Promise], printed: Collection[int]
) -> tuple[tuple[Promise, ...], tuple[TracedText, ...]]:
    """The promises, each once with all of its reports, and the texts that only say one again.

    Only those at the places `printed` in running text are looked at: a table may say one promise in every row.
    """
    kept: list[tuple[str, Promise]] = []
    again: list[TracedText] = []
    for at, promise in enumerate(promises):
        said = _said(promise) if at in printed else ""
        if said and kept and kept[-1][0] == said:
            kept[-1] = (said, _with_reports(kept[-1][1], promise))
            again.append(promise.text)
        else:
            kept.append((said, promise))
    silent = [place for place, (said, promise) in enumerate(kept) if said and not promise.activities]
    told = [place for place in silent if any(s == kept[place][0] and p.activities for s, p in kept[place + 1 :])]
    again += [kept[place][1].text for place in told]
    return tuple(promise for place, (_, promise) in enumerate(kept) if place not in told), tuple(again)


def _said(promise: Promise) -> str:
    """The words of a promise, punctuation and "forts." apart; empty where they are hardly a promise's own."""
    words = re.findall(r"\w+", CONTINUED.sub("", promise.text.text).casefold())
    return " ".join(words) if len(words) > 1 else ""


def _with_reports(promise: Promise, again: Promise) -> Promise:
    """The promise with the reports of the place where it is printed again."""
    before = len(promise.activities)
    moved = tuple(replace(one, sums=tuple(i + before for i in one.sums)) for one in again.activities)
    return replace(promise, activities=promise.activities + moved)
