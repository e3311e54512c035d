"""What the analyst must be told of a document: what was not found, and what does not add up."""

from __future__ import annotations

from collections.abc import Iterator

from extract.facts.places import DocumentPlace
from extract.promises.tables_in_flow import ReadTable
from extract.promises.totals import wrong_totals
from extract.records import Document, FollowUp, Problem


def remarks(
    follow_up: FollowUp, document: Document, tables: tuple[ReadTable, ...], place: DocumentPlace
) -> tuple[Problem, ...]:
    """The reader's own problems first, then those of the understanding."""
    read = [*document.problems, *(problem for page in document.pages for problem in page.problems)]
    return tuple(dict.fromkeys([*read, *_found(follow_up, tables, place)]))


def _found(follow_up: FollowUp, tables: tuple[ReadTable, ...], place: DocumentPlace) -> Iterator[Problem]:
    if not follow_up.promises:
        yield Problem("varning", "Filen har ingen uppföljningstabell och inga löften som programmet känner igen.")
        return
    if not any(promise.activities for promise in follow_up.promises):
        yield Problem("varning", "Filen har löften, men ingen redovisning av dem som programmet känner igen.")
    yield from _unplaced(follow_up, place)
    if not follow_up.year:
        yield Problem("varning", "Året står varken i titeln, i tabellernas rubriker eller i filnamnet.")
    yield from _without_period(follow_up)
    yield from wrong_totals(follow_up.promises)
    for table in tables:
        for header in table.reading.unknown if table.reading else ():
            yield Problem(
                "varning", f"Kolumnrubriken ”{header}” är okänd. Kolumnen är med som den står.", table.table.page
            )


def _unplaced(follow_up: FollowUp, place: DocumentPlace) -> Iterator[Problem]:
    if follow_up.municipality is not None or all(promise.municipality for promise in follow_up.promises):
        return
    if place.several:
        names = ", ".join(municipality.name for municipality in place.several)
        yield Problem("varning", f"Dokumentet nämner flera kommuner ({names}), så ingen av dem är ifylld.")
    else:
        yield Problem("varning", "Ingen kommun står i titeln, på första sidan eller i filnamnet.")


def _without_period(follow_up: FollowUp) -> Iterator[Problem]:
    columns = dict.fromkeys(
        activity.column
        for promise in follow_up.promises
        for activity in promise.activities
        if activity.period.start is None and activity.period.end is None
    )
    if columns:
        names = ", ".join(f"”{column}”" for column in columns if column) or "text utan rubrik"
        yield Problem("varning", f"Det går inte att se vilken period detta gäller: {names}. Perioden är tom.")
