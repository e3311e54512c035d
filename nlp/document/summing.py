"""What goes into totals, seen with the links between the texts of a follow-up."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from nlp.document.links import is_open_whole
from nlp.document.period_sums import is_told_in_total
from nlp.heads.doubts import Doubt, sentence
from nlp.records import OUTSIDE, Count, CountedText, CountPlace, Link, Reading
from nlp.values import replace


def summed_anew(texts: Sequence[CountedText], links: Sequence[Link]) -> tuple[CountedText, ...]:
    """The texts with what the links tell: a linked count has its whole, or first mention, outside its text.

    A person is asked to look at a count that no total takes on account of a count that the file does not hold.
    """
    wholes = {link.source: link.target for link in links if link.kind == "del_av"}
    firsts = {link.source: link.target for link in links if link.kind == "upprepar"}
    counts = _counts(texts)
    for place in wholes:
        counts[place] = replace(counts[place], part_of=OUTSIDE)
    for place, first in firsts.items():
        known = is_open_whole(counts[place], texts[place.text], place)
        status = counts[first].status if known else counts[place].status
        counts[place] = replace(counts[place], repeats=OUTSIDE, status=status)
    for place, count in counts.items():
        if is_told_in_total(count) and CountPlace(place.text, count.part_of or 0) in firsts:
            counts[place] = _apart(count)  # the total says again what other cells report, and this one is no part
    lost = [place for place, count in counts.items() if _is_lost(count) and place not in firsts and place not in wholes]
    for place in lost:
        counts[place] = doubted(counts[place], Doubt.PART)
    for place, count in counts.items():
        counts[place] = replace(count, summed=_is_summed(count, _whole_of(place, wholes, counts)))
    return tuple(_with_counts(number, text, counts) for number, text in enumerate(texts))


def looked_at(texts: Sequence[CountedText], places: Iterable[CountPlace], doubt: Doubt) -> tuple[CountedText, ...]:
    """The texts where a person is asked to look at the counts at `places`."""
    counts = _counts(texts)
    counts |= {place: doubted(counts[place], doubt) for place in places}
    return tuple(_with_counts(number, text, counts) for number, text in enumerate(texts))


def doubted(count: Count, doubt: Doubt) -> Count:
    """The count with one more reason to look at it."""
    return replace(count, doubts=tuple(dict.fromkeys((*count.doubts, sentence(doubt)))))


def settled(count: Count, doubt: Doubt) -> Count:
    """The count without that reason to look at it."""
    return replace(count, doubts=tuple(one for one in count.doubts if one != sentence(doubt)))


def _apart(count: Count) -> Count:
    """The count as no part of another, which then is nothing to look at."""
    return replace(settled(count, Doubt.PART), part_of=None)


def _counts(texts: Sequence[CountedText]) -> dict[CountPlace, Count]:
    return {
        CountPlace(number, at): count
        for number, text in enumerate(texts)
        for at, count in enumerate(text.reading.counts)
    }


def _is_lost(count: Count) -> bool:
    """Whether no total takes a count that was done, as a part of, or saying again, what stands outside its text."""
    return count.status == "utfört" and bool(count.value) and OUTSIDE in (count.part_of, count.repeats)


def _whole_of(place: CountPlace, wholes: dict[CountPlace, CountPlace], counts: dict[CountPlace, Count]) -> Count | None:
    part_of = counts[place].part_of
    if part_of is None:
        return None
    return counts.get(wholes.get(place, CountPlace(place.text, part_of)))


def _is_summed(count: Count, whole: Count | None) -> bool:
    """The contract's rule for `summeras`; a part whose whole is nowhere in the file is not summed."""
    if count.value is None or count.status != "utfört" or count.repeats is not None or count.per:
        return False
    if count.part_of is None:
        return True
    return whole is not None and not (whole.status == "utfört" and whole.value is not None)


def _with_counts(number: int, text: CountedText, counts: dict[CountPlace, Count]) -> CountedText:
    own = tuple(counts[CountPlace(number, at)] for at in range(len(text.reading.counts)))
    return replace(text, reading=Reading(own, text.reading.numbers))
