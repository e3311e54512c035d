"""Two columns that stand in one are told with their page: nothing is said of running text, of lists, of figures."""

import pytest
from typed_pages import line

from extract.records import Box, Cell, Line, Table
from extract.tables.run_together import run_together

LEFT = ("Sex möten på", "två platser i", "centrum.", "Nio besök i", "byarna.", "Klart")
RIGHT = ("Tre pass vid", "stationen och", "torget i maj.", "Fem skolor", "har besökts.", "Nej")
RUNNING = (
    "Sex möten på två platser i",
    "centrum och nio besök i de",
    "små byarna har gjorts av alla",
    "som var med under året",
)


def lines(*texts: tuple[float, str]) -> list[Line]:
    """Texts at their places, each on a line of its own a step under the one before; those of one step are one line."""
    return [line(text, x, 100 + 12 * i) for i, (x, text) in enumerate(texts)]


BESIDE = [
    Line((*line(left, 52, 100 + 12 * i).words, *line(right, 126, 100 + 12 * i).words))
    for i, (left, right) in enumerate(zip(LEFT, RIGHT, strict=True))
]
MIDDLE = [*lines(*((52, text) for text in LEFT)), *lines(*((126, text) for text in RIGHT))]


@pytest.mark.parametrize(
    ("held", "told"),
    [
        (BESIDE, True),
        (MIDDLE, True),
        (lines(*((52, text) for text in RUNNING * 2)), False),
        (lines(*((52, "• " + text) for text in RUNNING * 2)), False),
        (lines(*((52, text) for text in LEFT)), False),
        (lines(*((52, f"Antal {text.lower()}") for text in LEFT)), False),
    ],
    ids=["beside", "at other heights", "running text", "lists", "one column", "one word first"],
)
def test_two_columns_in_one_are_told(held: list[Line], told: bool):  # noqa: FBT001 # a parameter
    box = Box(50, 90, 200, 200)
    head = Cell(0, 1, 1, 1, Box(200, 90, 300, 200), tuple(lines((202, "Status"))))
    table = Table(2, Box(50, 90, 300, 200), 1, 2, (Cell(0, 0, 1, 1, box, tuple(held)), head))
    found = [(problem.page, problem.text.split(" har ")[0]) for problem in run_together(2, [table])]
    assert found == ([(2, "Sida 2")] if told else [])
