"""The counts of the samples come out as they were annotated by hand, each in its place."""

import json
from pathlib import Path

import pytest
from follow_up_rows import marked, read_once

from extract.records import FollowUp
from nlp.document.follow_up import count_follow_up
from nlp.records import Count, CountedText, CountPlace

SAMPLES = Path(__file__).resolve().parent.parent / "samples"
NAMES = sorted(path.stem for path in (SAMPLES / "sources").glob("*.toml"))
FIELDS = ("uttryck", "start", "slut", "varde", "varde_min", "varde_max", "precision", "grundform", "kategori")
ABOUT = ("aktor", "aktor_kalla", "lage", "per", "summeras")

# Samples whose counts are not all right yet, each with what goes wrong. The set may only shrink.
KNOWN_FAILURES: dict[str, str] = {}

Fact = dict[str, object]


def annotated(expected: dict) -> list[Fact]:
    """The counts as annotated, each with the promise and the cell that it stands in."""
    return [_place(expected, note) | {field: note[field] for field in (*FIELDS, *ABOUT)} for note in expected["antal"]]


def _place(expected: dict, note: dict) -> Fact:
    row = {"kolumn": "", "text": ""} if note["rad"] is None else expected["rader"][note["rad"]]
    linked = {kind: note[kind] is not None for kind in ("del_av", "upprepar")}
    return {"lofte_nr": note["lofte_nr"], "kolumn": row["kolumn"], "text": row["text"]} | linked


def counted(follow_up: FollowUp) -> list[Fact]:
    """The counts as read, in the same words."""
    book = count_follow_up(follow_up)
    links = {(link.kind, link.source) for link in book.links}
    return [
        _where(follow_up, text)
        | {"del_av": count.part_of is not None or ("del_av", CountPlace(at, number)) in links}
        | {"upprepar": count.repeats is not None or ("upprepar", CountPlace(at, number)) in links}
        | _what(count)
        for at, text in enumerate(book.texts)
        if text.promise is not None
        for number, count in enumerate(text.reading.counts)
    ]


def _where(follow_up: FollowUp, text: CountedText) -> Fact:
    promise = follow_up.promises[text.promise]
    place = {"lofte_nr": promise.number, "kolumn": "", "text": ""}
    if text.activity is None:
        return place
    activity = promise.activities[text.activity]
    return place | {"kolumn": activity.column, "text": activity.text.text}


def _what(count: Count) -> Fact:
    values = (count.expression, count.start, count.end, count.value, count.low, count.high, count.precision)
    about = (count.actor, count.actor_source or None, count.status, count.per or None, count.summed)
    return dict(zip((*FIELDS, *ABOUT), (*values, count.lemma, count.category, *about), strict=True))


def order(fact: Fact) -> tuple[int, str, str, int]:
    return fact["lofte_nr"], fact["kolumn"], fact["text"], fact["start"]


@pytest.mark.parametrize("name", marked(NAMES, KNOWN_FAILURES))
def test_sample_gives_its_counts(name: str):
    expected = json.loads((SAMPLES / f"{name}.expected.json").read_text(encoding="utf-8"))
    read = counted(read_once(SAMPLES / f"{name}.pdf"))
    assert sorted(read, key=order) == sorted(annotated(expected), key=order)


@pytest.mark.parametrize("name", NAMES)
def test_sample_gives_its_other_numbers(name: str):
    expected = json.loads((SAMPLES / f"{name}.expected.json").read_text(encoding="utf-8"))
    due = {(note["lofte_nr"], note["uttryck"], note["roll"]) for note in expected["tal"]}
    follow_up = read_once(SAMPLES / f"{name}.pdf")
    texts = [text for text in count_follow_up(follow_up).texts if text.promise is not None]
    numbers = [(follow_up.promises[text.promise].number, number) for text in texts for number in text.reading.numbers]
    assert due == {(at, number.expression, number.role) for at, number in numbers if number.count is None}
