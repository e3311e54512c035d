"""Rows that nothing is drawn between, in a frame or between upright rules; and drawn rows that hold one row each."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import pytest
from typed_words import typed

from extract.pages.ink import Edge
from extract.pages.lines import read_lines
from extract.pages.sheets import Sheet
from extract.pages.turning import Frame
from extract.records import Word
from extract.tables.framed import framed
from extract.tables.labels import reads_on
from extract.tables.lattice import Grid, Span
from extract.tables.lattice import cells as cells_of
from extract.tables.leading_words import leads_on
from extract.tables.levels import between, levels
from extract.tables.reading_on import without_parted_texts
from extract.tables.refining import refined
from extract.tables.tables import drawn_grids, find_tables

XS = (40.0, 150.0, 280.0, 430.0, 520.0)
STEP, TOP = 12.0, 100.0

Row = Sequence[Sequence[str]]

ROWS: list[Row] = [
    (
        ["Vi ska synas mer i", "alla delar av byn"],
        ["Polisen har gått i", "centrum och vid bion"],
        ["Sju pass"],
        ["Klart"],
    ),
    (["Vi ska laga lampor"], ["Kommunen har bytt dem"], ["Fyrtio lampor längs ån", "och vid båda skolorna"], ["Pågår"]),
    (["Vi ska tala om gifter"], ["• Nio klasser", "• Ett möte för hemmen"], [], ["Klart"]),
    (["Vi ska hålla öppet"], ["Gården har haft öppet", "på lov. Många kom."], ["Tjugo kvällar"], ["Klart"]),
]


@dataclass(frozen=True, slots=True)
class Setting:
    """How the texts of a table stand: so much air between its rows, its cells at the top, in the middle or below."""

    air: float
    aligned: float


def words_of(rows: Sequence[Row], how: Setting) -> list[Word]:
    """The words of the rows, from the top."""
    found, top = [], TOP
    for cells in rows:
        height = max(map(len, cells))
        for x, lines in zip(XS, cells, strict=False):
            first = top + how.aligned * STEP * (height - len(lines))
            found += [word for i, line in enumerate(lines) for word in typed(x + 2, first + STEP * i, line)]
        top += STEP * height + how.air
    return found


def frame(words: Sequence[Word], *floors: float) -> Grid:
    """The words between upright rules, with a row of heads over them, and level rules at `floors`."""
    ys = (TOP - 20, TOP - 4, *floors, max(word.box.bottom for word in words) + 4)
    lines = range(1, len(ys) - 1)
    walls = frozenset((row, i) for row in range(len(ys) - 1) for i in range(1, len(XS) - 1))
    return Grid(XS, ys, walls=walls, floors=frozenset((j, c) for j in lines for c in range(len(XS) - 1)))


HEADS = [
    word
    for x, head in zip(XS, ("Löfte", "Insats", "Resultat", "Läge"), strict=False)
    for word in typed(x + 2, 84, head)
]


@pytest.mark.parametrize("aligned", [0.0, 0.5, 1.0], ids=["top", "middle", "bottom"])
def test_rows_of_a_frame_are_parted_by_the_air_between_its_cells(aligned: float):
    words = words_of(ROWS, Setting(air=6.0, aligned=aligned))
    assert refined(frame(words), [*HEADS, *words]).rows == 1 + len(ROWS)


def test_one_label_may_stand_for_several_rows_of_a_frame():
    spanned = [ROWS[0], *([[], *row[1:]] for row in ROWS[1:3]), ROWS[3]]
    words = words_of(spanned, Setting(air=3.0, aligned=1.0))
    assert refined(frame(words), [*HEADS, *words]).rows == 1 + len(ROWS)


def test_paragraphs_beside_one_another_make_no_rows_of_a_drawn_row():
    cells = (
        ["Vi ska synas mer i", "alla delar av byn", "varje helg, hela året"],
        ["Polisen har gått i", "centrum och vid bion", "Vi har bytt lampor", "vid skolan och ån"],
        ["Färre säger sig vara", "otrygga än förra året", "i mätningen"],
        ["Klart"],
    )
    words = words_of([cells], Setting(air=0.0, aligned=0.0))
    apart = [word if word.box.x0 < XS[1] else moved(word, STEP) for word in words]
    assert refined(frame(apart), [*HEADS, *apart]).rows == 2


def moved(word: Word, down: float) -> Word:
    """The word so much further down where it is of a second paragraph, two lines under the top."""
    if word.box.top < TOP + 2 * STEP:
        return word
    return replace(word, box=replace(word.box, top=word.box.top + down, bottom=word.box.bottom + down))


def test_what_stands_over_the_label_of_a_drawn_row_is_of_that_row():
    high = (
        ["Vi ska laga lampor", "vid ån"],
        ["Lampor har bytts längs", "ån. Fler ska bytas."],
        ["• Nio lampor", "• Tolv"],
        [],
    )
    high = (high[0], [*high[1], "Nya har köpts in", "från en firma."], ["• Möten", *high[2]], high[3])
    rows = [ROWS[0], high, ROWS[1], ROWS[3]]
    words = words_of(rows, Setting(air=8.0, aligned=1.0))
    tops = [TOP]
    for cells in rows:
        tops.append(tops[-1] + STEP * max(map(len, cells)) + 8.0)
    drawn = replace(frame(words, *(top - 4 for top in tops[1:-1])), ruled=False)
    assert refined(drawn, [*HEADS, *words]).rows == 1 + len(rows)


LONG = [
    ("", "Polisen har under året haft pass vid", ""),
    ("Vi ska synas", "resecentrum och i parken varav många", "Antalet anmälda brott"),
    ("mer i byn och", "har gjorts på kvällar av områdespoliser", "på platsen har gått ned"),
    ("vid alla torg", "med volontärer. Under sommaren fanns", "från nittio till sextio."),
    ("", "ett kontor där den som ville kunde", "Fler uppgav att de"),
    ("", "fråga om skydd mot stöld och annat", "känner sig trygga nu"),
    *[("", "och där den som ville kunde få hjälp", "och fler går dit nu")] * 6,
    ("", "hela året.", "än för två år sedan."),
]


def test_where_sentences_begin_with_capitals_long_texts_of_small_letters_go_on():
    xs = (40.0, 150.0, 350.0, 520.0)
    words = [
        w
        for i, line in enumerate(LONG)
        for x, text in zip(xs, line, strict=False)
        for w in typed(x + 2, 100 + STEP * i, text)
    ]
    lines = levels(words, xs)
    cuts = [between(above, below) for above, below in pairwise(lines)]
    assert without_parted_texts(cuts[:3], lines, []) == []


@pytest.mark.parametrize("line", ["Du ska möta polis till fots i", "Ett samarbete mellan", "Kontroller av"])
def test_a_line_that_leads_to_what_it_speaks_of_goes_on(line: str):
    assert leads_on(line)
    assert reads_on(line, "Edsbyn")


@pytest.mark.parametrize("line", ["i", "Klass I", "Kontroller totalt", "Elever som är med."])
def test_a_line_that_ends_a_text_does_not(line: str):
    assert not leads_on(line)
    assert not reads_on(line, "Edsbyn")


def test_a_number_that_ends_a_text_makes_no_heads_of_the_rows_over_it():
    rows: list[Row] = [
        *ROWS[:3],
        (["Vi ska ploga"], ["Plogning före klockan", "58"], ["Sandlådor där de boende", "kan hämta sand"], []),
    ]
    words = words_of([*rows, *ROWS], Setting(air=6.0, aligned=0.0))
    floors = [TOP + STEP * 2 * (i + 1) + 6.0 * (i + 1) - 3 for i in range(len(rows) + len(ROWS) - 1)]
    drawn = replace(frame(words, *floors), walls=frozenset(), ruled=False)
    assert refined(drawn, [*HEADS, *words]).rows == 1 + len(rows) + len(ROWS)


def bold(words: Sequence[Word]) -> list[Word]:
    return [replace(word, bold=True) for word in words]


def test_a_bold_title_over_several_columns_leads_on_to_nothing():
    title = bold(typed(42.0, TOP, "Färre brott som rör och drabbar alla våra unga i"))
    words = words_of(ROWS, Setting(air=6.0, aligned=0.0))
    moved = [replace(w, box=replace(w.box, top=w.box.top + 18, bottom=w.box.bottom + 18)) for w in words]
    grid = refined(frame(moved), [*HEADS, *title, *moved])
    assert grid.rows == 2 + len(ROWS)
    assert Span(1, 0, 2, 4) in cells_of(grid)


SIDES = [Edge(upright=True, at=x, start=TOP - 20, end=TOP + 220) for x in (XS[0], XS[-1])]
RULES = [Edge(upright=False, at=y, start=XS[0], end=XS[-1]) for y in (TOP - 20, TOP - 4, TOP + 220)]


def test_a_table_that_fills_a_frame_has_the_columns_of_its_heads():
    words = [*bold(HEADS), *words_of(ROWS, Setting(air=6.0, aligned=0.0))]
    (frame,) = drawn_grids([*SIDES, *RULES])
    found = framed(frame, read_lines(words), RULES, None)
    assert found is not None
    assert found.grid.columns == len(XS) - 1
    (table,) = find_tables(Sheet(1, Frame(560, 400, 0), tuple(words), (*SIDES, *RULES))).tables
    assert (table.rows, table.columns) == (1 + len(ROWS), len(XS) - 1)


def test_what_parts_the_labels_from_the_rest_under_heads_is_no_grid():
    words = [*bold(HEADS), *words_of(ROWS, Setting(air=6.0, aligned=0.0))]
    round_body = [replace(side, start=TOP - 4) for side in SIDES]
    wall = replace(round_body[0], at=XS[1])
    edges = (*round_body, wall, *RULES[1:])
    (frame,) = drawn_grids(edges)
    found = framed(frame, read_lines(words), edges, None)
    assert found is not None
    assert (frame.columns, found.grid.columns) == (2, len(XS) - 1)
    assert framed(frame, read_lines(words[len(HEADS) :]), edges, None) is None


def test_a_frame_round_a_table_and_more_is_no_part_of_it():
    words = [*typed(42.0, TOP + 200, "Vi tackar alla som var med oss i år och ses igen nästa vår på samma plats")]
    words += [*bold(HEADS), *words_of(ROWS, Setting(air=6.0, aligned=0.0))]
    lines = read_lines(words)
    (grid,) = drawn_grids([*SIDES, *RULES])
    assert framed(grid, lines, RULES, None) is None
