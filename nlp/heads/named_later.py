"""Figures whose noun stands in the total behind them, as in `T1: 6, T2: 4, T3: 7. Totalt 17 tillsyner`."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.heads.head_words import words
from nlp.heads.heads import Head
from nlp.heads.sites import Draft
from nlp.values import replace

_FEWEST = 2


def named_later(drafts: Sequence[Draft]) -> Sequence[Draft]:
    """The drafts, where those without any noun that make up a named total get the noun of that total."""
    if not drafts or drafts[0].head.lemma:  # as nearly everywhere
        return drafts
    at = next((k for k, one in enumerate(drafts) if one.head.lemma), 0)
    if at < _FEWEST or not _is_total(drafts[at]) or not _make_up(drafts[:at], drafts[at]):
        return drafts
    return [*(_named(one, drafts[at].head) for one in drafts[:at]), *drafts[at:]]


def _is_total(one: Draft) -> bool:
    before = one.frame.row.lower[max(one.frame.first, one.first - 2) : one.first]
    return one.head.place is not None and not words().outcomes.isdisjoint(before)


def _make_up(parts: Sequence[Draft], total: Draft) -> bool:
    return sum(one.amount for one in parts) == total.expression.value


def _named(one: Draft, head: Head) -> Draft:
    return replace(one, head=replace(head, place=None, first=one.last, last=one.last, rule="utelämnat"))
