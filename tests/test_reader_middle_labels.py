"""Labels in the middle of rows that shades tell one by one, in the column of the labels too."""

from typed_sheets import in_middle

from extract.tables.lattice import Grid
from extract.tables.middle_labels import with_middle_labels

XS = (40.0, 120.0, 240.0, 400.0)
LEADING, BLANK = 12.0, 18.0
TEXTS = ("ett|två|tre", "ett", "ett|två", "ett|två|tre|fyra", "ett|två")


def label_floors(
    *labels: tuple[str, int, int],
    headed: bool = False,
    top: bool = False,
    left_out: int = 0,
    told: tuple[int, ...] = (),
    surely: bool = False,
) -> list[int]:
    """The lines that part labels, each in the middle of its rows, of a grid that parts all of its rows in every column.

    `headed`: the first row is a line of heads. `top`: the cells beside the labels begin at the top of their rows.
    `left_out`: a line that parts no labels; where lines are `told`, no others do.
    """
    texts = ("Resultat", *TEXTS) if headed else TEXTS
    at, foot = [], 100.0
    for text in texts:
        at.append((foot, foot + text.count("|") * LEADING))
        foot = at[-1][1] + BLANK
    words = [w for (a, b), text in zip(at, texts, strict=True) for w in in_middle(text, XS[2], a, b)]
    words += [w for a, b in at for w in in_middle("Möte", XS[1], a, a if top else b)]
    words += in_middle("Löfte", XS[0], *at[0]) if headed else []
    for text, first, end in labels:
        words += in_middle(text, XS[0], at[first][0], at[end - 1][1])
    ys = (at[0][0] - 14, *(b + 4 for _, b in at))
    floors = frozenset((row, column) for row in range(len(ys)) for column in range(left_out == row > 0, 3))
    if told:
        floors = frozenset((row, column) for row, column in floors if column or row in (0, *told))
    grid = with_middle_labels(Grid(XS, ys, floors=floors, ruled=False), words, surely=surely)
    assert {(row, column) for row, column in floors if column} == {(row, c) for row, c in grid.floors if c}
    return [row for row in range(1, len(texts)) if (row, 0) in grid.floors]


def test_rows_beside_one_label_are_not_parted_in_its_column():
    assert label_floors(("Tryggt|torg", 0, 3), ("Fler ute", 3, 5)) == [3]


def test_rows_under_the_heads_may_have_their_label_on_the_page_before():
    assert label_floors(("Tryggt|torg", 2, 4), ("Fler ute", 4, 6), headed=True) == [1, 2, 4]


def test_labels_are_told_where_a_line_leaves_them_out():
    """The label of the last row is on the next page."""
    assert label_floors(("Tryggt|torg", 0, 3), ("Fler ute", 3, 5), left_out=1) == [2, 3, 4]


def test_where_some_lines_leave_labels_out_the_others_end_one():
    assert label_floors(("Tryggt|torg", 0, 3), ("Fler ute", 3, 5), left_out=1, told=(3,)) == [3]
    assert label_floors(("Tryggt|torg", 0, 3), ("Fler ute", 3, 5), left_out=1, told=(2,)) == [2]


def test_a_label_that_a_page_break_may_cut_does_not_tell_surely():
    labels = ("Tryggt|torg", 0, 3), ("Fler ute", 3, 5)
    assert label_floors(*labels, surely=True) == [1, 2, 3, 4]
    assert label_floors(("Ljust", 0, 1), ("Tryggt|torg", 1, 4), ("Fler", 4, 5), surely=True) == [1, 4]


def test_labels_beside_cells_that_begin_at_the_top_are_left_where_they_are():
    assert label_floors(("Tryggt|torg", 0, 3), ("Fler ute", 3, 5), top=True) == [1, 2, 3, 4]


def test_labels_of_one_row_each_leave_all_parted():
    assert label_floors(*((str(i), i, i + 1) for i in range(5))) == [1, 2, 3, 4]


def test_labels_of_rows_as_near_as_the_lines_of_a_text_are_not_made_one(monkeypatch):
    monkeypatch.setattr("test_reader_middle_labels.BLANK", LEADING)
    assert label_floors(("Tryggt|torg", 0, 1), ("Lugnt", 1, 2), ("Ljust", 2, 3), ("Fler", 3, 5)) == [1, 2, 3, 4]
