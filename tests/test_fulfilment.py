"""A promise is judged again when a review moves what it is measured by, and only then."""

from __future__ import annotations

from dataclasses import replace

import pytest
from follow_ups import counted, follow_up

from outputs import read_tables
from outputs.rows import PromiseRow, ReviewRow
from outputs.tables import tables_of


def after(entries: dict[str, dict[str, str]], **goal: object) -> PromiseRow:
    """The promise of twenty patrols, twelve of them done, after entries by expression; `goal` changes its count."""
    read = counted()
    promised = read.texts[1].reading
    changed = replace(promised, counts=(replace(promised.counts[0], **goal),))
    texts = (read.texts[0], replace(read.texts[1], reading=changed), *read.texts[2:])
    part = read_tables("tallmo.pdf", follow_up(), replace(read, texts=texts))
    ids = {row.count.expression: row.count_id for row in tables_of([part], {}).counts}
    reviews = {ids[name]: ReviewRow(ids[name], "antal", **entered) for name, entered in entries.items()}
    return tables_of([part], reviews).promises[0]


def test_without_a_review_what_was_read_holds():
    row = after({"30": {"value": "99"}, "12": {"comment": "stämmer"}})
    assert (row.goal, row.done, row.fulfilment) == (20, 12, "delvis")


@pytest.mark.parametrize(
    ("entries", "done", "fulfilment"),
    [
        ({"12": {"value": "25"}}, 25, "uppfyllt"),
        ({"12": {"value": "0"}}, 0, "ej uppfyllt"),
        ({"12": {"category": "möte"}}, 0, "ej uppfyllt"),
        ({"4": {"summed": "ja"}}, 16, "delvis"),
        ({"20": {"value": "10"}}, 12, "uppfyllt"),
    ],
)
def test_a_review_moves_the_outcome(entries: dict[str, dict[str, str]], done: float, fulfilment: str):
    row = after(entries)
    assert (row.done, row.fulfilment) == (done, fulfilment)


def test_of_what_should_be_few_less_is_better():
    assert after({"12": {"value": "19"}}, precision="högst").fulfilment == "uppfyllt"
    assert after({"12": {"value": "21"}}, precision="högst").fulfilment == "ej uppfyllt"


def test_a_promise_stands_under_its_own_document_and_number():
    other = replace(follow_up("annan.pdf"), sha256="f" * 64)
    parts = [read_tables("tallmo.pdf", follow_up(), counted()), read_tables("annan.pdf", other, counted())]
    twelve = next(row for row in parts[0].counts if row.count.expression == "12")
    entry = ReviewRow(twelve.count_id, "antal", value="25")
    rows = tables_of(parts, {twelve.count_id: entry}).promises
    assert [row.done for row in rows if row.number == 1] == [12, 25]
