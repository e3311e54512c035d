"""Lines that stand in a table's columns right under or over it, and are no part of it, are told with their page."""

import pytest
from typed_pages import line, table

from extract.records import Line
from extract.tables.left_lines import left_lines

ROWS = table([("Löfte", "Tertial 1", "Tertial 2"), ("Polisen ska synas.", "Fem pass", "Sex pass")])
"""Its columns begin at 52, 206 and 360, its foot is at 124."""


def beside(*texts: tuple[float, str], foot: float) -> Line:
    return Line(tuple(word for x, text in texts for word in line(text, x, foot).words))


@pytest.mark.parametrize(
    ("left", "told"),
    [
        (beside((52, "i byn"), (206, "har gåtts"), foot=140), True),
        (beside((206, "Fem pass"), (360, "Sex pass"), foot=98), True),
        (beside((52, "Underlaget finns hos kommunen"), foot=140), False),
        (beside((52, "Orsa kommun"), (480, "Sida 2"), foot=140), False),
        (beside((52, "Orsa kommun"), (206, "Sida 2"), foot=190), False),
    ],
    ids=["under", "over", "running text", "foot of the page", "far off"],
)
def test_texts_in_the_columns_of_a_table_are_told(left: Line, told: bool):  # noqa: FBT001 # a parameter
    found = [(problem.page, problem.text.split(" har ")[0]) for problem in left_lines(3, [ROWS], [left])]
    assert found == ([(3, "Sida 3")] if told else [])
