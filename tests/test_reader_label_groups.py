"""Which rows a label in the middle of several is for, where a page break may cut the first and the last of them."""

import pytest

from extract.tables.label_groups import Block, Group, label_groups

ROWS = [Block(100, 140), Block(152, 162), Block(174, 224), Block(236, 256), Block(268, 308)]
LOW = 9.0


def label(first: int, last: int, *, height: float = LOW, shift: float = 0.0) -> Block:
    """A label in the middle of rows, or `shift` lower."""
    middle = (ROWS[first].top + ROWS[last].foot) / 2 + shift
    return Block(middle - height / 2, middle + height / 2)


@pytest.mark.parametrize(
    ("labels", "groups"),
    [
        ((label(0, 1), label(2, 4)), [(0, 1), (2, 4)]),
        ((label(0, 0), label(1, 1), label(2, 4)), [(0, 0), (1, 1), (2, 4)]),
        ((label(1, 2), label(3, 4)), [(1, 2), (3, 4)]),
        ((label(0, 1), label(2, 4, shift=25)), [(0, 1), (2, 4)]),
        ((label(0, 1), label(2, 4, shift=-60)), [(0, 1), (2, 4)]),
        ((label(0, 1), label(2, 2), label(3, 3)), [(0, 1), (2, 2), (3, 3)]),
        ((label(0, 0), label(1, 1, height=40), label(2, 4)), []),
        ((label(0, 1, shift=7), label(2, 4)), []),
        ((label(0, 4, shift=20),), []),
    ],
    ids=[
        "every label in the middle",
        "rows of their own, and several",
        "rows of a label on the page before",
        "the last goes on overleaf, its label lower",
        "the last goes on overleaf, its label at the top",
        "the last in the middle of one row, the label under it overleaf",
        "one that reaches over the rows of the next",
        "one beside the middle",
        "no label in the middle",
    ],
)
def test_labels_have_the_rows_that_they_stand_in_the_middle_of(labels, groups):
    found = [(group.first, group.last) for group in label_groups(labels, ROWS, 3.0)]
    assert found == groups


def test_a_label_higher_than_its_row_has_that_one_alone():
    rows = [Block(100, 110), Block(132, 142), Block(164, 204), Block(216, 226)]
    tall = Block(123, 151)
    assert label_groups([Block(100, 109), tall, Block(190, 199)], rows, 3.0) == (Group(0, 0), Group(1, 1), Group(2, 3))
