"""Months by their first letters: only a run of them tells which they are."""

import pytest

from extract.facts.month_initials import months_spelled


@pytest.mark.parametrize(
    ("heads", "first", "last"),
    [("x J F M A M J J A S O N D y", "januari", "december"), ("x J J A S O N y", "juni", "november")],
)
def test_letters_in_a_row_are_the_months_that_begin_so(heads: str, first: str, last: str):
    spelled = months_spelled(heads.split())
    assert (spelled[0], spelled[1], spelled[-2], spelled[-1]) == ("x", first, last, "y")
    assert len(spelled) == len(heads.split())


@pytest.mark.parametrize("heads", ["A B C D E F G", "J F M A M", "J F M x A M J", ""])
def test_other_letters_and_few_of_them_are_none(heads: str):
    assert months_spelled(heads.split()) == heads.split()
