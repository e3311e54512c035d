"""Counts that are parts of, or say again, counts of other texts of the same follow-up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extract.records import Activity, FollowUp
from nlp.document.part_rows import parts_of_rows
from nlp.document.period_sums import Found, is_free, is_part, is_unclear_sum, same_thing, summed_periods
from nlp.document.remarks import beyond_figures, parts_in_remarks
from nlp.document.summaries import SURE, said_in_summary
from nlp.document.table_sums import summed_in_table
from nlp.document.totals import is_sum_row
from nlp.records import OUTSIDE, Count, CountedText, CountPlace, Link

# How far the whole of a part has come by itself, where nothing else is known of it.
_OF_WHOLE = frozenset({"pågående", "mål"})


def links_between(follow_up: FollowUp, texts: Sequence[CountedText]) -> Iterator[Link]:
    """At most one link of a kind for each count; its target stands in another text, first in reading order."""
    found = list(_found(texts))
    links = [*_links_under_promises(follow_up, found), *_sum_rows(follow_up, found), *parts_of_rows(follow_up, found)]
    links += parts_in_remarks(follow_up, found)
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


def beyond_their_figures(follow_up: FollowUp, texts: Sequence[CountedText]) -> Iterator[CountPlace]:
    """The counts of remarks that are more than the figure beside them that they may tell of."""
    return beyond_figures(follow_up, list(_found(texts)))


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
        or summed_in_table(activities, one, own)
        or _done_before(activities[one.activity], one, earlier)
        or _judged(activities[one.activity], one, earlier)
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


def _done_before(activity: Activity, one: Found, earlier: Sequence[Found]) -> Found | None:
    """`19 platser har inventerats`, and in the next period `7 av de 19 platserna är åtgärdade`: the 19 were done.

    So few as in `tre av fyra klasser` may be others where nothing points back.
    """
    before = activity.text.text[: one.count.start].split()
    sure = (one.count.value or 0) >= SURE or before[-1:] in (["de"], ["dessa"], ["alla"])
    if not sure or not is_open_whole(one.count, one.text, one.place):
        return None
    done = (other for other in earlier if other.activity is not None and is_part(one.count, other.count))
    return next((other for other in done if other.count.value == one.count.value), None)


def _judged(activity: Activity, one: Found, earlier: Sequence[Found]) -> Found | None:
    """What a status sums up: `Nej, 4 av 5` beside `fyra möten har hållits`, or beside what together is as many."""
    if activity.nature != "status" or one.count.status != "utfört" or not one.count.value:
        return None
    done = [other for other in earlier if other.activity is not None and is_free(other.count)]
    same = [other for other in done if same_thing(one.count, other.count)]
    alone = next((other for other in same if other.count.value == one.count.value), None)
    summed = sum(other.count.value or 0 for other in same) == one.count.value
    return alone or (same[0] if summed else None)


def is_open_whole(count: Count, text: CountedText, place: CountPlace) -> bool:
    """Whether nothing but its parts is known to have been done of a count."""
    return count.status in _OF_WHOLE and any(part.part_of == place.count for part in text.reading.counts)


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
