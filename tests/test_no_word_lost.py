"""Every printed word is in one text of the follow-up: a promise, a report or an aside; none is in two."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from typed_pages import document, page, table

from extract.promises.understanding import understand
from extract.reader import read_document
from extract.records import Document, FollowUp, Line, TracedText

SAMPLES = sorted((Path(__file__).parent.parent / "samples").glob("*.pdf"))

Printed = tuple[int, int, int]


def texts_of(follow_up: FollowUp) -> Iterator[TracedText]:
    for promise in follow_up.promises:
        yield promise.text
        yield from (activity.text for activity in promise.activities)
    yield from (aside.text for aside in follow_up.asides)


def lines_of(read: Document) -> Iterator[Line]:
    for one in read.pages:
        yield from one.lines
        yield from (line for table in one.tables for cell in table.cells for line in cell.lines)


def told(follow_up: FollowUp) -> Counter[Printed]:
    """How many texts each printed word stands in."""
    places = [
        {(run.word.page, round(run.word.box.x0), round(run.word.box.bottom)) for run in text.runs}
        for text in texts_of(follow_up)
    ]
    return Counter(place for text in places for place in text)


def lost(read: Document, follow_up: FollowUp) -> set[str]:
    """The words that stand in no text, but for headers that are printed again."""
    found = told(follow_up)
    words = [word for line in lines_of(read) for word in line.words if any(c.isalnum() for c in word.text)]
    missing = {word.text for word in words if not found[word.page, round(word.box.x0), round(word.box.bottom)]}
    headers = {word for aside in follow_up.asides if aside.kind == "kolumnrubrik" for word in aside.text.text.split()}
    return missing - headers


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_each_word_of_a_sample_is_told_once(path: Path):
    read = read_document(path, path.name)
    follow_up = understand(read)
    assert lost(read, follow_up) == set()
    assert max(told(follow_up).values()) == 1


def test_a_header_over_several_columns_is_told_once():
    rows = [("Löfte", "Aktiviteter 2024", "<"), ("^", "Tertial 1", "Tertial 2"), ("Vi ska synas.", "5 pass", "7 pass")]
    read = document(page(1, [table(rows)]))
    follow_up = understand(read)
    assert lost(read, follow_up) == set()
    assert max(told(follow_up).values()) == 1
    assert [a.column for a in follow_up.promises[0].activities] == [
        "Aktiviteter 2024 Tertial 1",
        "Aktiviteter 2024 Tertial 2",
    ]
