"""Counts that are parts of, or say again, counts of other texts of the same follow-up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from extract.records import Activity, FollowUp
from nlp.document.period_sums import Found, is_part, is_told_in_total, is_unclear_sum, same_thing, summed_periods
from nlp.document.summaries import said_in_summary
from nlp.document.totals import is_sum_row
from nlp.heads.doubts import Doubt, sentence
from nlp.records import OUTSIDE, Count, CountedText, CountPlace, Link, Reading
from nlp.values import replace


def links_between(follow_up: FollowUp, texts: Sequence[CountedText]) -> Iterator[Link]:
    """At most one link of a kind for each count; its target stands in another text, first in reading order."""
    found = list(_found(texts))
    links = [*_links_under_promises(follow_up, found), *_sum_rows(follow_up, found)]
    yield from links
    repeated = {link.source for link in links if link.kind == "upprepar"}
    yield from (link for link in said_in_summary(follow_up, texts, found, repeated) if link.source not in repeated)


def _links_under_promises(follow_up: FollowUp, found: Sequence[Found]) -> Iterator[Link]:
    for promise in range(len(follow_up.promises)):
        own = [one for one in found if one.promise == promise]
        for at, one in enumerate(own):
            yield from _links_of(follow_up, one, own[:at], own)


def unclear_sums(follow_up: FollowUp, texts: Sequence[CountedText]) -> Iterator[CountPlace]:
    """The counts that may be for the whole year, where the periods do not sum to them."""
    found = list(_found(texts))
    for place, promise in enumerate(follow_up.promises):
        own = [one for one in found if one.promise == place]
        yield from (one.place for one in own if is_unclear_sum(promise.activities, one, own))


def _found(texts: Sequence[CountedText]) -> Iterator[Found]:
    for number, text in enumerate(texts):
        if text.promise is not None:
            for at, count in enumerate(text.reading.counts):
                yield Found(CountPlace(number, at), count, text.promise, text.activity, text)


def _links_of(follow_up: FollowUp, one: Found, earlier: Sequence[Found], own: Sequence[Found]) -> Iterator[Link]:
    others = [other for other in earlier if other.place.text != one.place.text]
    first = _first_mention(follow_up, one, others, own)
    if first:
        yield Link("upprepar", one.place, first.place)
    whole = _whole(one, others) if one.count.part_of == OUTSIDE else None
    if whole:
        yield Link("del_av", one.place, whole.place)


def _first_mention(follow_up: FollowUp, one: Found, earlier: Sequence[Found], own: Sequence[Found]) -> Found | None:
    """What this count says again: the cells that it sums, the goal, or the same number said before."""
    if one.activity is None or (one.count.repeats is not None and one.count.repeats != OUTSIDE):
        return None
    activities = follow_up.promises[one.promise].activities
    if one.count.repeats == OUTSIDE:
        return next((other for other in reversed(earlier) if other.count.value == one.count.value), None)
    return (
        _summed_cell(activities[one.activity], own)
        or _goal_again(activities, one, earlier)
        or summed_periods(activities, one, own)
        or _done_before(one, earlier)
    )


def _summed_cell(activity: Activity, own: Sequence[Found]) -> Found | None:
    """The first count in the cells that a Totalt cell sums."""
    return next((other for other in own if other.activity in activity.sums), None)


def _goal_again(activities: Sequence[Activity], one: Found, earlier: Sequence[Found]) -> Found | None:
    """The goal that this one says again; the goal of another period's column is one of its own."""
    if one.count.status != "mål" or one.count.per:
        return None
    period = activities[one.activity or 0].period
    goals = (
        other
        for other in earlier
        if other.count.status == "mål"
        and same_thing(one.count, other.count)
        and (other.activity is None or activities[other.activity].period == period)
    )
    return next((goal for goal in goals if goal.count.value == one.count.value and goal.count.value), None)


def _done_before(one: Found, earlier: Sequence[Found]) -> Found | None:
    """`19 platser har inventerats`, and in the next period `7 av de 19 platserna är åtgärdade`: the 19 were done."""
    if one.count.status != "pågående" or all(count.part_of != one.place.count for count in one.text.reading.counts):
        return None
    done = (other for other in earlier if other.activity is not None and is_part(one.count, other.count))
    return next((other for other in done if other.count.value == one.count.value), None)


def _whole(one: Found, earlier: Sequence[Found]) -> Found | None:
    """The nearest whole in an earlier text that can hold this part."""
    value = one.count.value
    for other in reversed(earlier):
        holds = other.count.value is not None and (value is None or other.count.value >= value)
        if other.activity is not None and holds and other.count.part_of is None and other.count.status == "utfört":
            return other
    return None


def _sum_rows(follow_up: FollowUp, found: Sequence[Found]) -> Iterator[Link]:
    """A row Summa says again what the rows above it say in the same column."""
    for one in found:
        if one.activity is None:
            continue
        column = follow_up.promises[one.promise].activities[one.activity]
        if not column.sums_above and not is_sum_row(follow_up.promises[one.promise].text.text):
            continue
        first = next((other for other in found if _above(follow_up, one, other, column)), None)
        if first and not column.sums:
            yield Link("upprepar", one.place, first.place)


def _above(follow_up: FollowUp, one: Found, other: Found, column: Activity) -> bool:
    if other.promise >= one.promise or other.activity is None or other.count.status != "utfört":
        return False
    if column.sums_above:
        return (one.promise - other.promise, other.activity) in column.sums_above
    return follow_up.promises[other.promise].activities[other.activity].column == column.column


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
        known = counts[place].status == "pågående"  # a level of what was done, of which it then tells
        status = counts[first].status if known else counts[place].status
        counts[place] = replace(counts[place], repeats=OUTSIDE, status=status)
    for place, count in counts.items():
        if is_told_in_total(count) and CountPlace(place.text, count.part_of or 0) in firsts:
            counts[place] = replace(count, part_of=None)  # the total says again what other cells report, not this one
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
