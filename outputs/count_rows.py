"""The counts and numbers of one follow-up into rows, each with its proof and its place."""

from __future__ import annotations

from dataclasses import dataclass

from extract.records import FollowUp, Place, TracedText
from nlp.records import Count, CountedFollowUp, CountedText, CountPlace, Number
from outputs.count_parts import Proof, Standing, Verdict
from outputs.document_rows import Reported
from outputs.identity import numbered, place_id
from outputs.rows import ActivityRow, CountRow, DocumentRow, NumberRow, PromiseRow

DONE = "utfört"
HUNDREDTHS = 2
"""Decimals of places in points, as data files show them."""


@dataclass(frozen=True, slots=True)
class Where:
    """A counted text with the rows that it belongs to."""

    document: DocumentRow
    traced: TracedText
    promise: PromiseRow | None
    activity: ActivityRow | None

    @property
    def page(self) -> int:
        """Where the text begins; page 1 for a text printed nowhere."""
        if self.activity:
            return self.activity.first_page
        return self.traced.pages[0] if self.traced.pages else 1

    def sentence(self, found: Count | Number) -> tuple[str, int]:
        """The evidence and where `found` begins in it: its sentence; outside activities the whole text."""
        if self.activity is None:
            return self.traced.text, found.start
        start, end = found.sentence
        return self.traced.text[start:end], found.start - start

    def place(self, found: Count | Number) -> Place | None:
        """Where `found` is printed."""
        return self.traced.place(found.start, found.end)


@dataclass(frozen=True, slots=True)
class Found:
    """A count with its place among the document's counts, and where it stands."""

    at: CountPlace
    count: Count
    where: Where
    place: Place | None


@dataclass(frozen=True, slots=True)
class Links:
    """Which count is a part of, or repeats, which; by place among the document's counts."""

    wholes: dict[CountPlace, CountPlace]
    firsts: dict[CountPlace, CountPlace]


def counted_rows(
    document: DocumentRow, follow_up: FollowUp, counted: CountedFollowUp, rows: Reported
) -> tuple[tuple[CountRow, ...], tuple[NumberRow, ...]]:
    """All counts and all numbers of a document, in reading order."""
    places = [_where(document, follow_up, rows, text) for text in counted.texts]
    found = [
        Found(CountPlace(t, c), count, places[t], places[t].place(count))
        for t, text in enumerate(counted.texts)
        for c, count in enumerate(text.reading.counts)
    ]
    names = numbered(_name(f.where, f.count) for f in found)
    ids = {f.at: name for f, name in zip(found, names, strict=True)}
    links = _links(counted)
    by_place = {f.at: f.count for f in found}
    counts = tuple(_count_row(f, ids, links, by_place) for f in found)
    return counts, _number_rows(counted, places, ids)


def _name(where: Where, found: Count | Number) -> str:
    return place_id(where.document.document_id, where.place(found), f"{where.sentence(found)[0]}|{found.expression}")


def _where(document: DocumentRow, follow_up: FollowUp, rows: Reported, text: CountedText) -> Where:
    if text.promise is None:
        aside = follow_up.asides[text.aside].text if text.aside is not None else TracedText("")
        return Where(document, aside, None, None)
    promise = follow_up.promises[text.promise]
    if text.activity is None:
        return Where(document, promise.text, rows.promises[text.promise], None)
    activity = rows.activities[text.promise][text.activity]
    return Where(document, promise.activities[text.activity].text, rows.promises[text.promise], activity)


def _links(counted: CountedFollowUp) -> Links:
    """The links inside texts and between them; one between texts overrides."""
    links = Links({}, {})
    for t, text in enumerate(counted.texts):
        for c, count in enumerate(text.reading.counts):
            if count.part_of is not None and count.part_of >= 0:
                links.wholes[CountPlace(t, c)] = CountPlace(t, count.part_of)
            if count.repeats is not None and count.repeats >= 0:
                links.firsts[CountPlace(t, c)] = CountPlace(t, count.repeats)
    for link in counted.links:
        (links.wholes if link.kind == "del_av" else links.firsts)[link.source] = link.target
    return links


def _summed_given_value(found: Found, links: Links, by_place: dict[CountPlace, Count]) -> bool:
    """Whether only a value is missing for the count to be summed."""
    count = found.count
    if count.status != DONE or count.per or count.repeats is not None or found.at in links.firsts:
        return False
    whole = links.wholes.get(found.at)
    if whole is None:
        return count.part_of is None
    return by_place[whole].status != DONE or by_place[whole].value is None


def _count_row(found: Found, ids: dict[CountPlace, str], links: Links, by_place: dict[CountPlace, Count]) -> CountRow:
    count = found.count
    return CountRow(
        count_id=ids[found.at],
        where=_standing(found.where),
        count=count,
        proof=_proof(found),
        part_of=ids[links.wholes[found.at]] if found.at in links.wholes else "",
        repeats=ids[links.firsts[found.at]] if found.at in links.firsts else "",
        summed_given_value=_summed_given_value(found, links, by_place),
        valid=Verdict(count.value, count.category, count.summed),
    )


def _standing(where: Where) -> Standing:
    document, promise, activity = where.document, where.promise, where.activity
    owner = promise or document
    return Standing(
        activity_id=activity.activity_id if activity else "",
        document_id=document.document_id,
        file=document.file,
        municipality=owner.municipality,
        code=owner.code,
        year=owner.year,
        period=activity.period if activity else "",
        period_start=activity.start if activity else None,
        period_end=activity.end if activity else None,
        theme=activity.theme if activity else promise.theme if promise else "",
        promise_number=promise.number if promise else None,
        promise=promise.text if promise else "",
    )


def _proof(found: Found) -> Proof:
    sentence, mark = found.where.sentence(found.count)
    if found.place is None:
        return Proof(sentence, mark, found.where.page)
    box = found.place.box
    edges = (round(edge, HUNDREDTHS) for edge in (box.x0, box.top, box.x1, box.bottom))
    return Proof(sentence, mark, found.place.page, *edges)


def _number_rows(counted: CountedFollowUp, places: list[Where], ids: dict[CountPlace, str]) -> tuple[NumberRow, ...]:
    found = [
        (where, number, "" if number.count is None else ids[CountPlace(t, number.count)])
        for t, (text, where) in enumerate(zip(counted.texts, places, strict=True))
        for number in text.reading.numbers
    ]
    names = numbered(_name(where, number) for where, number, _ in found)
    return tuple(_number_row(name, *one) for name, one in zip(names, found, strict=True))


def _number_row(number_id: str, where: Where, number: Number, count_id: str) -> NumberRow:
    sentence, mark = where.sentence(number)
    place = where.place(number)
    return NumberRow(
        number_id=number_id,
        document_id=where.document.document_id,
        file=where.document.file,
        activity_id=where.activity.activity_id if where.activity else "",
        expression=number.expression,
        value=number.value,
        role=number.role,
        count_id=count_id,
        page=place.page if place else where.page,
        sentence=sentence,
        mark=mark,
        start=number.start,
        end=number.end,
    )
