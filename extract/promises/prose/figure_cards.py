"""Cards of figures: a heading that names a deed, and under it nothing but how many were done and to be done."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from extract.facts.figures import figure_kind
from extract.promises.grids.promise_columns import is_bare_number
from extract.records import Activity, Aside, Period, Promise, TracedText


def with_headed_figures(
    promises: Iterable[Promise], asides: Sequence[Aside], period: Period
) -> tuple[tuple[Promise, ...], tuple[Aside, ...]]:
    """The promises, those of such cards named by their headings, and the texts that are still no part of one."""
    headings = {aside.text.text: aside.text for aside in asides if aside.kind == "rubrik"}
    read = list(promises)
    named = {at: headings[p.theme] for at, p in enumerate(read) if p.theme in headings and _is_card(p)}
    kept = tuple(aside for aside in asides if not any(aside.text is text for text in named.values()))
    told = (_named(one, named[at], period) if at in named else one for at, one in enumerate(read))
    return tuple(told), kept


def _is_card(promise: Promise) -> bool:
    """Whether a figure is all that stands as the promise, or figures all that is reported of none, under a deed."""
    told = [activity.text.text for activity in promise.activities]
    figure = is_bare_number(promise.text.text)
    return figure_kind(promise.theme) == "insats" and (
        figure or (not promise.text.text and bool(told) and all(map(is_bare_number, told)))
    )


def _named(promise: Promise, heading: TracedText, period: Period) -> Promise:
    done = _done(promise.text, promise.activities[0].period if promise.activities else period)
    told = (*((done,) if promise.text.text else ()), *promise.activities)
    activities = tuple(
        replace(one, counted=heading.text, theme="") if is_bare_number(one.text.text) else one for one in told
    )
    return replace(promise, text=heading, theme="", activities=activities)


def _done(figure: TracedText, period: Period) -> Activity:
    return Activity("", period, figure, pages=figure.pages or (1, 1))
