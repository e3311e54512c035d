"""Rows of dots: they lead from a label to its figures, or stand in a figure's place where there is none."""

from __future__ import annotations

import pytest
from typed_pages import line

from extract.tables.leaders import table_leaders

NAMES = ["Besök", "Samtal", "Möten"]


def leading(*typed: str) -> list[str]:
    """The words that dots lead from, on lines of figures out of any order."""
    rows = [line(text, 50.0, 100.0 + 12 * i) for i, text in enumerate(typed)]
    found = table_leaders([word for row in rows for word in row.words])
    return [word.text for word in found]


def test_dots_lead_from_a_label():
    assert leading("Besök ......  1 204", "Samtal .....    961", "Möten ......  3 310") == NAMES


@pytest.mark.parametrize(
    "row",
    ["Möten ......  310  ......", "Möten ......  ......  310", "Möten                 ......  310"],
    ids=["after a figure", "after the label's dots", "far from the label"],
)
def test_dots_in_a_figures_place_lead_from_nothing(row: str):
    found = leading("Besök ......  1 204  12", "Samtal .....    961  14", row)
    assert [word for word in found if word not in NAMES] == []


def test_dots_after_a_label_that_ends_in_a_number_lead_from_it():
    assert leading("Avtal 2 ........  1 204", "Avtal 1 ........    961", "Avtal 3 ........  3 310") == ["2", "1", "3"]
