"""The steps of finding a table, one at a time: columns, blocks, stacks, rows, headings, and what goes on outside."""

from itertools import pairwise

import pytest
from typed_words import SIZE, page, typed, words_of

from extract.pages.ink import Edge
from extract.tables.baselines import row_cuts, setting
from extract.tables.blocks import find_blocks
from extract.tables.extending import extended
from extract.tables.figure_rows import figure_cuts
from extract.tables.gutters import find_gutters
from extract.tables.headings import headings
from extract.tables.heads import head_cuts, head_size
from extract.tables.lattice import Grid
from extract.tables.levels import levels
from extract.tables.pieces import is_figure_line
from extract.tables.refining import refined, with_walls
from extract.tables.spanners import Under
from extract.tables.stacks import find_stacks
from extract.tables.wording import is_number

LONG = page(
    *((50, 100 + 12 * i, "Polisen ska synas mer") for i in range(3)),
    *((157, 100 + 12 * i, text) for i, text in enumerate(["Fotpatruller i", "centrum med", "två kollegor"] * 3)),
)
"""A short text that comes within half a type size of a long one, whose lines begin at one place."""


def test_a_column_is_known_by_many_lines_that_begin_at_one_place():
    assert [150 < gutter.middle < 160 for gutter in find_gutters(LONG)] == [True]


def test_words_of_running_text_are_no_columns():
    texts = ["Under hösten har polisen arbetat", "med flera insatser på torget och", "vid skolorna där många unga är"]
    assert find_gutters(page(*((50, 100 + 12 * i, text) for i, text in enumerate(texts)))) == []


def test_a_list_mark_within_a_column_begins_none():
    lines = page(
        *((x, 100 + 12 * i, text) for i in range(4) for x, text in ((50, "Löfte ett"), (150, "•"), (165, "besök")))
    )
    assert len(find_gutters(lines)) == 1


TIGHT, LOOSE = 12, 24


@pytest.mark.parametrize(
    ("tops", "texts", "rows"),
    [
        ((0, TIGHT, TIGHT + LOOSE), ["Polisen ska finnas", "på torget varje", "Kommunen ska laga lampor"], 2),
        ((0, LOOSE, 2 * LOOSE), ["Polisen ska finnas", "Kommunen ska laga", "Skolan ska öppna tidigt"], 3),
        ((0, LOOSE, 2 * LOOSE), ["Polisen ska finnas", "på torget varje kväll", "Skolan ska öppna tidigt"], 2),
        ((0, TIGHT, TIGHT + LOOSE), ["Polisen har gjort:", "• två besök hemma", "• ett möte på torget"], 1),
    ],
    ids=["wider leading", "wide throughout", "text going on", "list in one cell"],
)
def test_rows_of_sentences_end_where_the_leading_is_wider(tops, texts, rows):
    lines = levels(words_of(page(*((50, top, text) for top, text in zip(tops, texts, strict=True)))), (40, 400))
    assert len(row_cuts(lines, setting(lines))) + 1 == rows


@pytest.mark.parametrize(
    ("labels", "figured", "rows"),
    [
        (["Satisfied", "Neither satisfied", "nor dissatisfied", "Dissatisfied"], (0, 1, 3), 3),
        (["Satisfied to some", "Neither satisfied", "nor dissatisfied", "Dissatisfied"], (0, 2, 3), 3),
        (["other persons", "men", "of which", "women"], (0, 1, 3), 3),
    ],
    ids=["figures on the first line", "figures on the last line", "labels in small letters"],
)
def test_a_label_over_two_lines_is_one_row_with_its_figures(labels, figured, rows):
    pieces = [(50, 100 + 14 * i, label) for i, label in enumerate(labels)]
    pieces += [(x, 100 + 14 * i, "412") for i in figured for x in (200, 260)]
    lines = levels(words_of(page(*pieces)), (40, 180, 240, 300))
    assert len(row_cuts(lines, setting(lines))) + 1 == rows


def test_a_section_title_between_upright_rules_is_a_row():
    pieces = [(50, 100, "Total"), (50, 114, "Sex"), (50, 128, "Male students"), (50, 142, "Female")]
    pieces += [(x, 100 + 14 * i, "412") for i in (0, 2, 3) for x in (200, 260)]
    cuts = figure_cuts(levels(words_of(page(*pieces)), (40, 180, 240, 300)))
    assert [round(cut.at) for cut in cuts] == [112, 126, 140]


def test_a_block_keeps_the_rest_of_a_long_cell_in_one_column():
    rest = [(200.0, 112.0 + 12 * i, "och vidare ännu") for i in range(8)]
    last = 112.0 + 12 * 8 + 6
    lines = page((50, 100, "Löfte ett"), (200, 100, "Vi gjorde"), *rest, (50, last, "Löfte två"), (200, last, "Inget"))
    grids = list(find_blocks(lines, [], continued=False))
    assert [round(grid.box.bottom) for grid in grids] == [round(last + SIZE) + 1]


@pytest.mark.parametrize(
    ("tops", "ends"),
    [((100, 135, 170, 205), [216]), ((100, 116, 132, 167), [143]), ((100, 146, 192, 238), [])],
    ids=["open rows", "wider gap than before", "lines far apart"],
)
def test_rows_may_stand_far_apart_where_they_do_so_evenly_in_one_set_of_columns(tops, ends):
    lines = page(*((x, top, "Sju kontroller") for top in tops for x in (50, 250)))
    assert [grid.ys[-1] for grid in find_blocks(lines, [], continued=False)] == ends


def test_a_word_too_long_for_its_column_joins_no_cells():
    rows = [(50, "Vi ska bygga om"), (50, "trafikknutpunkter"), (50, "i byn"), (50, "nya farthinder"), (140, "Inget")]
    words = words_of(page(*((x, 102 + 12 * i, text) for i, (x, text) in enumerate(rows))))
    grid = Grid((45, 132, 300), (100, 165), ruled=False)
    assert with_walls(grid, words, frozenset({132})).walls == {(0, 1)}
    assert with_walls(grid, words[-4:-1], frozenset({132})).walls == {(0, 1)}
    assert with_walls(grid, words[4:5], frozenset({132})).walls == frozenset()
    by_a_hair = Grid((45, 134, 300), (100, 165), ruled=False)
    assert with_walls(by_a_hair, words[4:5], frozenset({134})).walls == {(0, 1)}


def level(at: float) -> Edge:
    return Edge(upright=False, at=at, start=40, end=400)


@pytest.mark.parametrize(("rules", "floors"), [(1, 0), (2, 2)])
def test_a_lone_rule_is_that_of_the_header_and_cuts_no_block(rules, floors):
    lines = page(*[(x, top, "Sju kontroller") for top in range(100, 220, 12) for x in (50, 250)])
    drawn = [level(110.5), level(122.5)][:rules]
    (grid,) = find_blocks(lines, drawn, continued=False)
    assert len(grid.ys) - 2 == floors


RULED = (
    *((x, top, text) for top in (105, 125, 205, 225) for x, text in ((50, "Löfte"), (200, "Utfall"))),
    (50, 160, "Trafik i byn"),
)


def test_a_title_under_a_blank_parts_two_tables_between_rules():
    words = words_of(page(*RULED))
    found = find_stacks([level(y) for y in (100, 120, 140, 200, 220, 240)], words, continued=False)
    assert [(grid.ys[0], grid.ys[-1]) for grid in found] == [(100, 140), (200, 240)]


def test_a_title_with_as_much_space_over_it_as_rows_have_is_a_row():
    tops = (105, 125, 145, 165)
    rows = [(x, at + 20, text) for at in tops for x, text in ((50, "Löfte"), (200, "Utfall")) if at != tops[2]]
    words = words_of(page(*((x, 2 * at, text) for x, at, text in rows), (50, 330, "Trafik i byn")))
    found = find_stacks([level(230 + 40 * i) for i in range(5)], words, continued=False)
    assert [(grid.ys[0], grid.ys[-1]) for grid in found] == [(230, 390)]


@pytest.mark.parametrize(
    ("band", "tables"),
    [
        ([(45, 143, "T = spår."), (180, 160, "Antal i varje byn")], 2),
        ([(45, 148, "Källa: kommunen.")], 2),
        ([(45, 143, "Trygga mötesplatser"), (45, 160, "i hela byn")], 1),
    ],
    ids=["note and title", "source", "text of a row"],
)
def test_what_stands_between_two_tables_parts_them(band, tables):
    below = [(x, top - 20, text) for x, top, text in RULED[4:-1]]
    words = words_of(page(*RULED[:4], *band, *below))
    rules = [level(y) for y in (100, 120, 140, 180, 200, 220)]
    assert len(list(find_stacks(rules, words, continued=False))) == tables


def test_an_empty_band_parts_two_tables_between_rules():
    words = words_of(page(*RULED[:-1]))
    found = find_stacks([level(y) for y in (100, 120, 140, 200, 220, 240)], words, continued=False)
    assert [(grid.ys[0], grid.ys[-1]) for grid in found] == [(100, 140), (200, 240)]


def test_a_heading_stands_over_all_columns_that_it_reaches_into():
    xs = (40, 150, 250, 350)
    line = levels(words_of(page((50, 100, "Löfte"), (180, 100, "Aktiviteter under hela året 2024"))), xs)[0]
    assert [(heading.first, heading.end) for heading in headings(line, xs)] == [(0, 1), (1, 3)]


def test_a_heading_that_goes_on_below_stands_over_its_own_column_alone():
    pieces = [(180, 100, "Andel"), (60, 114, "Insats"), (180, 114, "antal"), (290, 114, "Total")]
    lines = levels(words_of(page(*pieces)), (40, 150, 250, 350))
    assert head_cuts(lines, Under((40, 150, 250, 350))) == []


def test_the_lines_over_the_figures_are_the_head():
    rows = [("Insats", "Antal"), ("", "2023"), ("Möten", "12"), ("Besök", "7")]
    pieces = [(x, 100 + 12 * i, text) for i, row in enumerate(rows) for x, text in zip((50, 200), row, strict=True)]
    assert head_size(levels(words_of(page(*pieces)), (40, 150, 300))) == 2


def test_headings_under_several_spanning_ones_are_one_row():
    heads = [(150, 100, "Män"), (270, 100, "Kvinnor"), *((x, 114, "Antal") for x in (120, 180, 240, 300))]
    figures = [(x, 128 + 14 * i, "412") for i in range(3) for x in (120, 180, 240, 300)]
    words = words_of(page((50, 100, "Ålder"), *heads, *figures, *((50, 128 + 14 * i, "Unga") for i in range(3))))
    table = refined(Grid((45, 340), (98, 175), ruled=False), words)
    assert (table.rows, table.columns) == (5, 5)


@pytest.mark.parametrize(
    "heads",
    [
        [(190, 100, "2007"), (300, 100, "2008")],
        [(215, 88, "Unga, ej elever"), (190, 100, "Pojkar"), (280, 100, "Flickor")],
    ],
    ids=["heads beside their figures", "heads under a long spanning one"],
)
def test_heads_centred_over_figures_at_the_right_stand_in_their_columns(heads):
    figures = [(x, 114 + 12 * i, "412") for i in range(4) for x in (250, 360)]
    lines = page((50, 100, "Ålder"), *heads, *figures, *((50, 114 + 12 * i, "Unga") for i in range(4)))
    first, second = (gutter.middle for gutter in find_gutters(lines))
    assert 75 <= first < 190
    assert 265 < second < heads[-1][0]


GRID = Grid((40, 150, 400), (100, 120, 140), floors=frozenset({(1, 0), (1, 1)}), ruled=False)


@pytest.mark.parametrize(
    ("x", "text", "rows"),
    [(160, "gick vidare", 3), (50, "Den här texten handlar om något annat än tabellen", 2)],
    ids=["rest of a cell", "running text"],
)
def test_a_table_takes_the_lines_under_its_last_rule_that_keep_to_its_columns(x, text, rows):
    lines = page((50, 105, "Löfte"), (160, 105, "Utfall"), (50, 125, "Trygghet"), (160, 125, "Polisen"), (x, 145, text))
    assert extended(GRID, lines, continued=False, between_rules=True).rows == rows


@pytest.mark.parametrize(
    ("text", "number"),
    [("63 (18.5%)", True), ("12 - 14", True), ("1.2 ± (0,3)", True), ("12 möten", False), ("(a)", False)],
)
def test_numbers_that_go_together_are_one_figure(text, number):
    assert is_number(text) is number


def test_typed_words_stand_apart():
    assert all(before.box.x1 < after.box.x0 for before, after in pairwise(typed(0, 0, "ett två tre")))


@pytest.mark.parametrize(
    ("cells", "figures"),
    [
        (("Möten", "4", "7"), True),
        (("Möten", "–", "–"), True),
        (("Möten", "–", "7"), True),
        (("Vi ska träffa unga.", "Fältgruppen har haft samtal", "–"), False),
    ],
)
def test_a_dash_beside_a_text_makes_no_line_of_figures(cells, figures):
    (line,) = page(*((50 + 220 * at, 100, text) for at, text in enumerate(cells)))
    assert is_figure_line(line) is figures


def test_columns_of_figures_agree_though_one_has_a_blank():
    rows = [
        ("Polisen", "12", "7", "3"),
        ("Kommunen", "4", "", "8"),
        ("Skolan", "9", "6", "2"),
        ("Fritid", "5", "1", "4"),
    ]
    rows += [("Bolaget", "3", "2", "9"), ("Krogarna", "8", "5", "6")]
    pieces = [
        (x, 100 + 12 * i, text)
        for i, row in enumerate(rows)
        for x, text in zip((50, 150, 200, 250), row, strict=True)
        if text
    ]
    lines = levels(words_of(page(*pieces)), (40.0, 140.0, 190.0, 240.0, 290.0))
    assert len(figure_cuts(lines)) == len(rows) - 1
