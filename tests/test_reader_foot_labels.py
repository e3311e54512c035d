"""Labels at the foot of several rows, in tables where all cells stand at the foot of their rows."""

from dataclasses import replace

import pytest
from typed_pages import STEP, table

from extract.pages.ink import Edge
from extract.records import Line, Table
from extract.tables.foot_labels import AtFoot, at_foot, foot_doubts, with_foot_labels

HEADS = ("Löfte", "Åtgärd", "Resultat")
SHORT, LONG = "Möte", "Vi har gått\nrunt i byn\noch sett"
WHOLE = AtFoot(cut=False, blank=frozenset())
CUT = AtFoot(cut=True, blank=frozenset())


def set_low(*labels: str, heads: bool = True, shift: float = 0.0) -> Table:
    """A table of rows with a short text and a long one, all at the foot; the last label stands `shift` higher."""
    rows = [HEADS] if heads else []
    made = table([*rows, *((label, SHORT, LONG) for label in labels)], ruled=False)
    last = max((cell.row for cell in made.cells if cell.column == 0 and cell.lines), default=-1)
    cells = []
    for cell in made.cells:
        over = (
            cell.box.bottom
            - cell.box.top
            - STEP * len(cell.lines)
            - (shift if (cell.row, cell.column) == (last, 0) else 0)
        )
        lines = tuple(Line(tuple(lowered(word, over) for word in line.words)) for line in cell.lines)
        cells.append(replace(cell, lines=lines))
    return replace(made, cells=tuple(cells))


def lowered(word, by):
    box = replace(word.box, top=word.box.top + by, bottom=word.box.bottom + by)
    return replace(word, box=box)


def rule_under(made: Table, row: int) -> Edge:
    at = next(cell.box.bottom for cell in made.cells if (cell.row, cell.column) == (row, 1))
    return Edge(at=at, start=made.box.x0, end=made.box.x1, upright=False)


def labelled(
    made: Table, before: AtFoot | None = None, *rules: Edge, continued: bool = False
) -> list[tuple[str, int, int]]:
    found = with_foot_labels(made, rules, before, continued=continued)
    taken = [(cell.row + r, cell.column) for cell in found.cells for r in range(cell.row_span)]
    assert sorted(taken) == [(row, column) for row in range(made.rows) for column in range(3)]
    return [(cell.text, cell.row, cell.row_span) for cell in found.cells if cell.column == 0 and cell.lines][1:]


def test_a_label_at_the_foot_is_one_cell_over_all_its_rows():
    assert labelled(set_low("", "Tryggt torg", "", "", "Fler ute")) == [("Tryggt torg", 1, 2), ("Fler ute", 3, 3)]


def test_blanks_under_a_label_stay_where_none_stands_right_under_the_heads():
    assert labelled(set_low("Tryggt torg", "", "Fler ute")) == [("Tryggt torg", 1, 1), ("Fler ute", 3, 1)]


def test_what_goes_on_from_another_page_shows_nothing_but_what_was_shown_there():
    made = set_low("", "Tryggt torg", "Fler ute")
    assert labelled(made, continued=True) == [("Tryggt torg", 2, 1), ("Fler ute", 3, 1)]
    assert labelled(made, WHOLE, continued=True) == [("Tryggt torg", 1, 2), ("Fler ute", 3, 1)]


def test_rows_at_the_head_of_a_page_may_be_those_of_a_label_that_the_page_before_cuts():
    made = set_low("", "", "Tryggt torg", "Fler ute")
    assert labelled(made, CUT, continued=True) == [("Tryggt torg", 3, 1), ("Fler ute", 4, 1)]
    assert labelled(made, CUT, rule_under(made, 1), continued=True) == [("Tryggt torg", 2, 2), ("Fler ute", 4, 1)]


def test_cells_at_the_top_of_their_rows_tell_nothing():
    made = table([HEADS, *((label, SHORT, LONG) for label in ("", "Tryggt torg", "", "Fler ute"))], ruled=False)
    assert labelled(made) == [("Tryggt torg", 2, 1), ("Fler ute", 4, 1)]


@pytest.mark.parametrize(
    ("made", "told"),
    [
        (set_low("Tryggt torg", "", "Fler ute"), True),
        (set_low("Tryggt torg", "Lugnt torg", "Fler ute"), False),
        (set_low("Tryggt torg", "Fler ute", ""), False),
        (set_low("Tryggt torg", "", "Fler ute", "", shift=STEP), True),
    ],
    ids=["a blank between labels", "no blank", "only at the end of the page", "cut at the end, a blank before"],
)
def test_rows_whose_label_may_be_the_one_under_them_are_told(made: Table, told: bool):  # noqa: FBT001 # a parameter
    assert bool(list(foot_doubts(made, (), None))) == told


def test_a_rule_under_rows_without_a_label_tells_that_theirs_stands_over_them():
    made = set_low("Tryggt torg", "", "Fler ute")
    assert not list(foot_doubts(made, [rule_under(made, 2)], None))


def test_a_page_tells_the_next_how_its_labels_stand():
    made = with_foot_labels(set_low("", "Tryggt torg", "Fler ute", shift=STEP), (), None, continued=False)
    assert at_foot(made, None) == CUT
    assert at_foot(set_low("Tryggt torg", "Fler ute"), None) is None
