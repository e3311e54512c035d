"""The one real follow-up that is annotated whole: every count of it, and what is summed, must come out of the PDF."""

import json
from dataclasses import dataclass
from pathlib import Path

import pytest
from follow_up_rows import read_once

from nlp.document.follow_up import count_follow_up
from nlp.records import Count, CountedFollowUp

PRINTS = [
    "linkoping-2023",
    "linkoping-2023.horizontal-rules",
    "linkoping-2023.portrait",
    "linkoping-2023.repeated-header",
]
FIELDS = {
    "varde": "value",
    "varde_min": "low",
    "varde_max": "high",
    "precision": "precision",
    "grundform": "lemma",
    "kategori": "category",
    "aktor": "actor",
    "lage": "status",
    "per": "per",
    "summeras": "summed",
}


@dataclass(frozen=True, slots=True)
class Seen:
    """A count by the row of its activity and its place in the text."""

    row: int
    start: int
    expression: str


@pytest.fixture(scope="module", params=PRINTS)
def counted(request, shared) -> CountedFollowUp:
    return count_follow_up(read_once(Path(shared) / "real" / f"{request.param}.pdf"))


@pytest.fixture(scope="module")
def gold(shared) -> dict[Seen, dict[str, object]]:
    read = json.loads((shared / "real" / "linkoping-2023.gold.json").read_text(encoding="utf-8"))
    return {Seen(count["rad"], count["start"], count["uttryck"]): count for count in read["antal"]}


def counts_of(counted: CountedFollowUp) -> dict[Seen, Count]:
    activities = [text.reading for text in counted.texts if text.activity is not None]
    return {
        Seen(row, count.start, count.expression): count
        for row, reading in enumerate(activities)
        for count in reading.counts
    }


def test_every_count_of_the_gold_is_found_and_no_other(counted, gold):
    assert set(counts_of(counted)) == set(gold)


@pytest.mark.parametrize("field", FIELDS)
def test_each_count_says_what_the_gold_says(counted, gold, field):
    found = counts_of(counted)
    sure = [seen for seen in gold if seen in found and not gold[seen]["tveksam"]]
    said = {seen: getattr(found[seen], FIELDS[field]) or None for seen in sure}
    assert said == {seen: gold[seen][field] or None for seen in said}


def test_no_number_of_the_gold_document_is_left_to_a_person(counted):
    assert [number for text in counted.texts for number in text.reading.numbers if number.role == "granska"] == []
