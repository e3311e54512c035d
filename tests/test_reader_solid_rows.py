"""Rows that nothing parts but where their texts begin, bold type, and rules beside a spanning cell."""

from dataclasses import replace
from itertools import pairwise

import pytest
from typed_words import typed

from extract.pages.bullets import without_outlines
from extract.pages.ink import Edge, Glyph
from extract.pages.lines import read_lines
from extract.records import Box, Cell, Line, Table, Word
from extract.tables.bold_titles import bold_cuts
from extract.tables.doubts import crowded
from extract.tables.filling import fill
from extract.tables.lattice import Grid
from extract.tables.levels import Cut, Level, between, levels
from extract.tables.reading_on import without_parted_texts
from extract.tables.refining import refined
from extract.tables.stacks import beside_spans, find_stacks
from extract.tables.together import together_cuts

XS = (40.0, 160.0, 280.0, 400.0, 520.0)
LEADING = 12


def words_in(*texts: tuple[str, ...], bold: int = 0) -> list[Word]:
    """The words of lines of texts in columns; the first so many lines are bold."""
    return [
        replace(word, bold=i < bold)
        for i, line in enumerate(texts)
        for x, text in zip(XS, line, strict=False)
        for word in typed(x + 2, 100 + LEADING * i, text)
    ]


def lines_in(*texts: tuple[str, ...], bold: int = 0) -> list[Level]:
    return levels(words_in(*texts, bold=bold), XS[: len(texts[0]) + 1])


def begun(lines: list[Level], cuts: list[Cut]) -> list[int]:
    """The lines that cuts stand over."""
    at = {between(above, below).at: index for index, (above, below) in enumerate(pairwise(lines), 1)}
    return [at[cut.at] for cut in cuts]


SOLID = [
    ("Tryggare torg", "Fotpatrull", "63 pass", "Klart"),
    ("Mindre droger", "Hund i skolan", "", "Pågår"),
    ("Renare stad i", "Sanering inom ett", "41 av 44", "Klart"),
    ("alla delar", "dygn", "", ""),
    ("Fler i samverkan", "Möten", "3 möten", "Pågår"),
]
SPANNING = [
    ("Vi ska minska", "Grannsamverkan", "Mars", "Fyra föreningar nu"),
    ("inbrotten i alla", "i nya delar", "", "har startat"),
    ("delar av byn", "Märkning av gods", "April", "Två tillfällen"),
    ("", "Snabb utryckning", "Juni", "På plats inom"),
    ("", "", "", "25 minuter"),
]
SENTENCES = [
    ("Polisen ska", "Vi har gått i", "Färre anmälda", "Klart"),
    ("synas på torget", "centrum. Sedan", "brott än förra", ""),
    ("Kommunen ska", "satte vi kameror", "året, och fler", ""),
    ("laga lampor", "vid stationen", "är trygga", ""),
]
CENTRED_LABELS = [
    ("", "Polisen har gått", "", ""),
    ("Synas på torget", "fotpatruller varje", "Klart", ""),
    ("", "helg i centrum", "", ""),
    ("", "Kommunen har bytt", "", ""),
    ("Laga lamporna", "lampor på flera", "Klart", ""),
    ("", "gator i byn", "", ""),
]


@pytest.mark.parametrize(
    ("texts", "rows"),
    [(SOLID, [1, 2, 4]), (SPANNING, [2, 3]), (SENTENCES, []), (CENTRED_LABELS, [])],
    ids=["set solid", "beside a label over several rows", "one row of sentences", "labels in the middle of their rows"],
)
def test_rows_set_solid_begin_where_their_texts_begin_together(texts: list[tuple[str, ...]], rows: list[int]):
    lines = lines_in(*texts)
    assert begun(lines, together_cuts(lines)) == rows


def test_a_label_over_several_rows_is_not_parted_by_the_rows_beside_it():
    lines = lines_in(*SPANNING)
    sure = together_cuts(lines)
    assert [cut.spans for cut in without_parted_texts(sure, lines, sure)] == [((1, 4),), None]


@pytest.mark.parametrize(
    ("below", "kept"),
    [("på torget varje kväll", 0), ("Kommunen ska laga", 1)],
)
def test_no_row_ends_within_a_sentence(below: str, kept: int):
    lines = lines_in(("Polisen ska synas", "Klart"), (below, ""))
    assert len(without_parted_texts([between(*lines)], lines, [])) == kept


@pytest.mark.parametrize(("bold", "rows"), [(0, []), (1, [1]), (2, [2]), (3, [])])
def test_bold_lines_over_others_are_a_row_of_their_own(bold: int, rows: list[int]):
    lines = lines_in(("Löfte", "Aktivitet"), ("", "under året"), ("Synas mer", "Fotpatruller"), bold=bold)
    assert begun(lines, bold_cuts(lines)) == rows


def rules_at(heights: list[float], start: float, end: float = 520.0) -> list[Edge]:
    return [Edge(upright=False, at=at, start=start, end=end) for at in heights]


WHOLE = rules_at([98.0, 111.0, 160.0], 40.0)
BESIDE = [
    ("Löfte", "Aktivitet", "Tid", "Utfall"),
    ("Minska inbrotten", "Grannsamverkan", "Mars", "Två nya områden"),
    ("i alla delar", "Märkning av gods", "April", "Ett möte hölls"),
    ("", "Snabb utryckning", "Juni", "Inom tio minuter"),
]


def test_rules_from_the_second_column_part_the_rows_beside_a_spanning_cell():
    words = words_in(*BESIDE)
    edges = [*WHOLE, *rules_at([123.0, 135.0], 160.0)]
    grid = next(iter(find_stacks(edges, words, continued=False)))
    filled = fill(refined(grid, words), words)
    assert (filled.grid.rows, filled.grid.columns) == (4, 4)
    label = next(span for span, held in filled.words.items() if any(word.text == "inbrotten" for word in held))
    assert label.bottom - label.top == 3


@pytest.mark.parametrize(
    ("short", "found"),
    [([123.0, 135.0], 2), ([123.0], 0), ([90.0, 95.0], 0)],
    ids=["under one another", "a lone one", "over the table"],
)
def test_a_lone_short_rule_or_one_over_the_table_parts_no_rows(short: list[float], found: int):
    rules = sorted([*WHOLE, *rules_at(short, 160.0)], key=lambda rule: rule.at)
    assert len(beside_spans(rules, WHOLE, read_lines(words_in(*BESIDE)))) == found


def test_short_rules_in_a_table_of_figures_are_those_of_headings_and_sums():
    figures = read_lines(words_in(*[("Brott", "12", "14", "3")] * 4))
    assert not beside_spans([*WHOLE, *rules_at([123.0, 135.0], 160.0)], WHOLE, figures)


def test_texts_that_touch_are_parted_where_the_others_of_their_column_begin():
    texts = [("Minska brotten", "Grannsamverkan"), ("Synas", "Fotpatruller"), ("Laga", "Nya lampor")]
    touching = [*typed(42, 136, "Gymnasiet ska vara fri"), *typed(162, 136, "Möten i skolan")]
    words = [
        *words_in(*texts),
        *(replace(word, box=replace(word.box, x1=min(word.box.x1, 162))) for word in touching[:4]),
    ]
    words += touching[4:]
    grid = Grid(
        (40, 160, 280),
        (98, 111, 123, 135, 148),
        floors=frozenset((j, c) for j in range(5) for c in (0, 1)),
        ruled=False,
    )
    filled = fill(refined(grid, words), words)
    assert len(filled.written) == 8


def test_the_outline_of_a_drawn_bullet_is_no_side_of_a_column():
    bullet = Glyph("\u2022", Box(50, 100, 53, 110), 10.0, (50, 108))
    outline = Edge(upright=False, at=105, start=50, end=53)
    rule = Edge(upright=False, at=105, start=40, end=300)
    assert list(without_outlines([outline, rule], [bullet])) == [rule]


def crowd(*rows: tuple[str, str, str]) -> Table:
    cells = tuple(
        Cell(r, c, 1, 1, Box(50.0 * c, 20.0 * r, 50.0 * c + 50, 20.0 * r + 20), lines_of(text))
        for r, row in enumerate(rows)
        for c, text in enumerate(row)
    )
    return Table(1, Box(0, 0, 150, 20.0 * len(rows)), len(rows), 3, cells, ruled=False)


def lines_of(text: str) -> tuple[Line, ...]:
    return tuple(Line(tuple(typed(0, 12 * i, part))) for i, part in enumerate(text.split("\n")) if part)


HEAD = ("Mål", "Status", "Ansvarig")
SINGLE = [("Torg", "Klart", "Polisen"), ("Skola", "Pågår", "Skolan"), ("Väg", "Klart", "Polisen")]


@pytest.mark.parametrize(
    ("last", "told"),
    [
        (("Stad\nBuss", "Klart\nPågår", "Polisen\nSkolan"), 1),
        (("Stad", "Klart", "Polisen\nSkolan"), 0),
        (("Stad", "Ej\npåbörjat", "Tekniska\nkontoret"), 0),
    ],
    ids=["two rows in one", "two that share it", "texts that go on"],
)
def test_cells_that_may_hold_several_rows_are_told_of(last: tuple[str, str, str], told: int):
    found = crowded([crowd(HEAD, *SINGLE, last)])
    assert [problem.page for problem in found] == [1] * told
