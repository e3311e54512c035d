"""Promises that come again: on the next slide, over their outcomes after a list of them all, or in tables by time."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from datetime import date

from extract.promises.grids.headers import CONTINUED
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
            kept[-1] = (said, kept[-1][1].with_reports(promise.activities))
            again.append(promise.text)
        else:
            kept.append((said, promise))
    silent = [place for place, (said, promise) in enumerate(kept) if said and not promise.activities]
    told = [place for place in silent if any(s == kept[place][0] and p.activities for s, p in kept[place + 1 :])]
    again += [kept[place][1].text for place in told]
    return tuple(promise for place, (_, promise) in enumerate(kept) if place not in told), tuple(again)


def joined_over_time(promises: Sequence[Promise]) -> tuple[tuple[Promise, ...], tuple[TracedText, ...]]:
    """The promises, each once where tables say it again for other times of the same year, and the texts that do.

    Not where a row sums others, which it knows by their places.
    """
    if any(one.sums_above for promise in promises for one in promise.activities):
        return tuple(promises), ()
    kept: list[Promise] = []
    again: list[TracedText] = []
    for promise in promises:
        at = next((at for at, other in enumerate(kept) if _is_of_other_time(other, promise)), None)
        if at is None:
            kept.append(promise)
        else:
            kept[at] = kept[at].with_reports(promise.activities)
            again.append(promise.text)
    return tuple(kept), tuple(again)


def _is_of_other_time(promise: Promise, again: Promise) -> bool:
    """Whether a promise comes again, word for word, and all that is reported of it is of other days of that year."""
    one, other = ((p.text.text, p.theme, p.actor, p.municipality) for p in (promise, again))
    if one != other or not promise.text.text:
        return False
    before, after = _days(promise), _days(again)
    parted = all(a[1] < b[0] or b[1] < a[0] for a in before for b in after)
    return bool(before and after) and parted and len({day.year for span in before + after for day in span}) == 1


def _days(promise: Promise) -> list[tuple[date, date]]:
    """The days that its reports are of; none where those of any are not known."""
    spans = {(one.period.start, one.period.end) for one in promise.activities}
    known = [(start, end) for start, end in spans if start and end]
    return known if len(known) == len(spans) else []


def _said(promise: Promise) -> str:
    """The words of a promise, punctuation and "forts." apart; empty where they are hardly a promise's own."""
    words = re.findall(r"\w+", CONTINUED.sub("", promise.text.text).casefold())
    return " ".join(words) if len(words) > 1 else ""
