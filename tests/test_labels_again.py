"""Labels that a sheet prints again over the table of the next page."""

import pytest
from typed_pages import document, line, page, table

from extract.flow.furniture import labels_again, sort_lines

BEFORE = page(1, [table([("Löfte", "Åtgärd"), ("Tryggt torg", "Möte"), ("Fler ute", "Vandring")], ruled=False)])
REST = table([("Löfte", "Åtgärd"), ("", "Samtal")], 2, ruled=False)


@pytest.mark.parametrize(
    ("x", "foot", "text", "again"),
    [
        (52, 98, "Fler ute", True),
        (52, 98, "Tryggt torg", False),
        (90, 98, "Fler ute", False),
        (52, 180, "Fler ute", False),
    ],
    ids=["the last label", "another label", "elsewhere", "under the table"],
)
def test_the_last_label_over_the_next_table_is_no_text(x: float, foot: float, text: str, again: bool):  # noqa: FBT001 # a parameter
    here = page(2, [REST], [line(text, x, foot, 2)])
    assert bool(labels_again(BEFORE, here)) == again
    assert bool(sort_lines(document(BEFORE, here).pages)[1].text) != again
