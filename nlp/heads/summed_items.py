"""Items whose noun stands with their sum behind them: `Fart 96, bälte 12, totalt 108 kontroller`."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.heads.head_words import words
from nlp.heads.heads import Head
from nlp.heads.heads_before import head_before
from nlp.heads.nouns_behind import noun_behind
from nlp.heads.sites import Draft, Site, over_counters
from nlp.texts.signs import sign
from nlp.values import replace
from nlp.vocabulary.categories import OTHER
from nlp.vocabulary.words import FINITE

SUMMING = sign(lambda: words().outcomes)
_FEWEST = 2
_ENDING = frozenset({"mark", "conjunction"})


def noun_of_sum(site: Site, at: int) -> Head | None:
    """The noun of the sum behind a number that helps to make it up; its own where that is of the same kind."""
    frame = site.frame
    if not FINITE.isdisjoint(frame.classes):
        return None
    total = next((k for k in range(at + 1, len(site.places)) if _is_summing(site, k)), None)
    items = [k for k in range(total or 0) if site.expressions[k].role is None]
    if total is None or len(items) < _FEWEST or not all(_is_item(site, k) for k in items):
        return None
    if sum(site.amount(k) for k in items) != site.expressions[total].expression.value:
        return None
    noun, own = noun_behind(site, total), head_before(frame, site.places[at][0])
    if noun and own and _is_kind_of(own, noun):
        return own
    if noun is None:
        return None
    last = site.places[at][1]
    return replace(noun, place=None, first=last, last=last, rule="utelämnat")


def _is_summing(site: Site, at: int) -> bool:
    """`totalt 149`, `summa: 149`, with its noun behind it."""
    before = site.places[at][0] - 1
    before -= site.frame.word(before) == ":"
    return site.frame.word(before) in words().outcomes and site.expressions[at].role is None


def _is_item(site: Site, at: int) -> bool:
    """A label and its number, and the end of the item."""
    first, last = site.places[at]
    end = site.frame.kind(over_counters(site.frame, last)) in _ENDING
    before = first - 1 - (site.frame.word(first - 1) == ":")
    return end and site.frame.kind(before) not in _ENDING


def _is_kind_of(own: Head, noun: Head) -> bool:
    """`stölder` of `anmälningar`, `dagpass` of `pass`."""
    alike = own.sort.known and own.sort.category == noun.sort.category != OTHER
    return alike or own.lemma.lower().endswith(noun.lemma.lower())


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
