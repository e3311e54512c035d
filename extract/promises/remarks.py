"""What the analyst must be told of a document: what was not found, and what does not add up."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from extract.facts.places import DocumentPlace
from extract.promises.tabular.tables_in_flow import ReadTable
from extract.promises.tabular.totals import wrong_totals
from extract.promises.wording.deeds import says_how_much
from extract.records import Activity, Box, Document, FollowUp, Line, Problem, Promise, TracedText

FIGURE = re.compile(r"\d+")
MANY_FIGURES = 5
"""So many figures in lines that seem to be columns are worth a word."""

MANY_LEFT = 12
"""Contacts and dates have fewer figures than this."""
MANY_LINES = 4
ACROSS = 2
"""Gaps of a line that stands across three columns, and such lines."""
LONGEST_MARK = 3
MOST_NAMED = 3
GAP = 1.2
"""Words of one line hardly stand more than so many type sizes apart."""


def remarks(
    follow_up: FollowUp, document: Document, tables: tuple[ReadTable, ...], place: DocumentPlace
) -> tuple[Problem, ...]:
    """The reader's own problems first, then those of the understanding."""
    return tuple(dict.fromkeys([*document.all_problems, *_found(follow_up, document, tables, place)]))


def unsure() -> tuple[Problem, ...]:
    """A warning where nothing but the manner of a document's tables or texts says that it is a follow-up."""
    return (
        Problem(
            "Varken titeln eller texten säger att filen är en uppföljning. Programmet har läst den för att den "
            "räknar upp insatser: kontrollera att det är rätt fil.",
        ),
    )


def guesses(count: int) -> tuple[Problem, ...]:
    """A warning where reports on several promises share no words with any one of them, or with two."""
    if not count:
        return ()
    rows = "En rad" if count == 1 else f"{count} rader"
    return (
        Problem(
            f"{rows} under en lista med flera löften säger inte vilket av dem det gäller, eller gäller flera. Jämför "
            "i filen vilket löfte det är.",
        ),
    )


def _found(
    follow_up: FollowUp, document: Document, tables: tuple[ReadTable, ...], place: DocumentPlace
) -> Iterator[Problem]:
    if not follow_up.promises:
        yield Problem(
            "Filen har ingen uppföljningstabell och inga löften som programmet känner igen. "
            "Kontrollera att det är rätt fil."
        )
        return
    yield from _without_promise(follow_up)
    yield from _left_out(follow_up)
    yield from _in_columns(document, follow_up)
    yield from _unplaced(follow_up, place)
    yield from _without_year(follow_up) if not follow_up.year else _without_period(follow_up)
    yield from wrong_totals(follow_up.promises)
    for table in tables:
        for header in table.reading.unknown if table.reading else ():
            yield Problem(f"Kolumnrubriken ”{header}” är okänd. Kolumnen är med som den står.", table.table.page)


def _without_promise(follow_up: FollowUp) -> Iterator[Problem]:
    """A warning that tells where rows that say how many stand under no promise, where others do."""
    unnamed = [promise for promise in follow_up.promises if not promise.text.text]
    if len(unnamed) == len(follow_up.promises):
        yield Problem("Filen redovisar insatser men säger inte vilket löfte de hör till.")
        return
    loose = [(promise, row) for promise in unnamed for row in promise.activities if says_how_much(row.text.text)]
    if not loose:
        return
    rows = "En rad hör" if len(loose) == 1 else f"{len(loose)} rader hör"
    under = _listed(dict.fromkeys(_whereabouts(promise, row) for promise, row in loose))
    yield Problem(f"{rows} inte till något löfte ({under}). Det som står där räknas, men inte mot något mål.")


def _whereabouts(promise: Promise, row: Activity) -> str:
    """The heading that a row stands under, or its page where it has none."""
    heading = row.column or promise.theme
    return f"”{heading}”" if heading else f"sidan {row.pages[0]}"


def _listed(names: Iterable[str]) -> str:
    """The first of some names."""
    named = list(names)
    return ", ".join(named[:MOST_NAMED]) + (" m.fl." if len(named) > MOST_NAMED else "")


def _left_out(follow_up: FollowUp) -> Iterator[Problem]:
    """A warning where more figures stand in texts that belong to no promise than in those that do."""
    reports = [activity.text for promise in follow_up.promises for activity in promise.activities]
    outside = [aside.text for aside in follow_up.asides if aside.kind in ("text", "annan tabell")]
    left = _figures(_without_row_numbers(outside))
    if left >= MANY_LEFT and left > _figures([*reports, *(promise.text for promise in follow_up.promises)]):
        yield Problem(f"{left} tal står utanför löften och redovisning, fler än i dem: jämför raderna med filen.")


def _without_row_numbers(texts: list[TracedText]) -> list[TracedText]:
    """The texts without those that are but the numbers of rows, which count up from one to the next."""
    numbers = [text for text in texts if text.text.rstrip(".").isdecimal()]
    counted = [int(text.text.rstrip(".")) for text in numbers]
    if any(above + 1 != below for above, below in pairwise(counted)):
        return texts
    return [text for text in texts if text not in numbers]


def _in_columns(document: Document, follow_up: FollowUp) -> Iterator[Problem]:
    """A warning for each page with lines of figures that stand side by side and are in no table.

    Lines of three texts side by side need no figures where they have become rows.
    """
    rows = _words_of_rows(follow_up)
    for page in document.pages:
        lines = [line for line in page.lines if _gaps(line)]
        figures = sum(len(FIGURE.findall(line.text)) for line in lines)
        across = [line for line in lines if _gaps(line) >= ACROSS and _is_read(line, page.number, rows)]
        if (len(lines) >= MANY_LINES and figures >= MANY_FIGURES) or len(across) >= ACROSS:
            yield Problem("Text som står i spalter kan ha lästs tvärs över dem: jämför raderna med filen.", page.number)


def _gaps(line: Line) -> int:
    """How many times words of a line stand as far apart as columns do; a bullet or list number is no column."""
    apart = [(before, after.box.x0 - before.box.x1) for before, after in pairwise(line.words)]
    return sum(gap > GAP * word.size for at, (word, gap) in enumerate(apart) if at or len(word.text) > LONGEST_MARK)


def _words_of_rows(follow_up: FollowUp) -> set[tuple[int, Box]]:
    """Where the words of all promises and reports stand."""
    texts = (text for promise in follow_up.promises for text in promise.texts)
    return {(run.word.page, run.word.box) for text in texts for run in text.runs}


def _is_read(line: Line, page: int, rows: set[tuple[int, Box]]) -> bool:
    """Whether a line has become a row, or part of one, from end to end."""
    return all((page, word.box) in rows for word in (line.words[0], line.words[-1]))


def _figures(texts: list[TracedText]) -> int:
    return sum(len(FIGURE.findall(text.text)) for text in texts)


def _unplaced(follow_up: FollowUp, place: DocumentPlace) -> Iterator[Problem]:
    if follow_up.municipality is not None or all(promise.municipality for promise in follow_up.promises):
        return
    if place.several:
        names = ", ".join(municipality.name for municipality in place.several)
        yield Problem(f"Dokumentet nämner flera kommuner ({names}), så ingen av dem är ifylld.")
    else:
        yield Problem(
            "Ingen kommun står i titeln, på första sidan eller i filnamnet. Skriv den i filnamnet och kör igen."
        )


def _without_year(follow_up: FollowUp) -> Iterator[Problem]:
    """A warning that tells the cause of empty periods too, where there are any."""
    undated = any(activity.period.start is None for promise in follow_up.promises for activity in promise.activities)
    told = ", så perioderna är tomma" if undated else ""
    yield Problem(
        f"Året står varken i titeln, i tabellernas rubriker eller i filnamnet{told}. "
        "Skriv det i filnamnet och kör igen."
    )


def _without_period(follow_up: FollowUp) -> Iterator[Problem]:
    """A warning that names the columns that say how many when nobody can tell of which days, and the year."""
    undated = dict.fromkeys(
        _whereabouts(promise, row)
        for promise in follow_up.promises
        for row in promise.activities
        if row.period.start is None and row.period.end is None and says_how_much(row.text.text)
    )
    if undated:
        where = _listed(undated)
        yield Problem(f"Det går inte att se vilken del av {follow_up.year} detta gäller: {where}. Perioden är tom.")
