"""Lists of facts, titles of rows, signs for nothing and rules of sums: what a row is where little is drawn."""

import pytest
from typed_words import page, words_of

from extract.pages.ink import Edge
from extract.pages.typed import without_typed_rules
from extract.tables.baselines import row_cuts, setting
from extract.tables.blocks import find_blocks
from extract.tables.entries import begun_with_figure, entry_cuts
from extract.tables.figure_rows import figure_cuts
from extract.tables.heads import head_size
from extract.tables.levels import levels
from extract.tables.refining import refined
from extract.tables.sums import without_sum_rules
from extract.tables.wording import is_figure

XS = (40.0, 190.0, 340.0)
LEADING = 12

FACTS = [
    ("Startdatum", "Den 1 juli 2023"),
    ("Ansvarig", "Områdespolisen i norra delen"),
    ("Budget högst", "284 500 kr"),
    ("Telefon", "010-555 01 99"),
    ("Plats", "Stationen och torget"),
]
ONE_CELL_EACH = [
    ("Polisen ska synas mer", "Vi har gått patruller i"),
    ("på torget om kvällen.", "centrum. Kommunen har"),
    ("Kommunen ska laga", "Satt upp kameror vid"),
]
HEADS_AND_FIGURES = [("Antal", "Andel"), ("Besök", "Procent"), ("12", "4"), ("13", "5"), ("14", "6")]


def lines_of(texts, left=(42.0, 192.0)):
    return page(
        *(
            (x, 100 + LEADING * i, text)
            for i, line in enumerate(texts)
            for x, text in zip(left, line, strict=True)
            if text
        )
    )


@pytest.mark.parametrize(
    ("texts", "cuts"),
    [(FACTS, 4), (FACTS[:2], 0), (ONE_CELL_EACH, 0), ([*FACTS, ("", "norrut")], 0), (HEADS_AND_FIGURES, 0)],
    ids=["facts", "two lines", "texts that go on", "a wrapped value", "heads over figures"],
)
def test_lines_that_begin_anew_in_all_columns_are_rows(texts, cuts):
    assert len(entry_cuts(levels(words_of(lines_of(texts)), XS))) == cuts


def test_a_few_figures_among_the_values_of_a_list_part_it_in_no_tables():
    lines = lines_of(FACTS)
    (grid,) = find_blocks(lines, [], continued=False)
    found = refined(grid, words_of(lines))
    assert (found.rows, found.columns) == (5, 2)


def test_heads_stay_with_the_figures_that_most_lines_under_them_are():
    lines = lines_of([("Klass", "Antal"), ("Polis", "76"), ("Värd", "56"), ("Vakt", "131")])
    (grid,) = find_blocks(lines, [], continued=False)
    assert refined(grid, words_of(lines)).rows == 4


@pytest.mark.parametrize(
    ("labels", "rows"),
    [
        (["Företagscertifikat", "Bankkonton", "  Vanliga", "  Särskilda"], 4),
        (["  Företag", "Konton i alla banker", "  Vanliga", "  Särskilda"], 4),
        (["Företagscertifikat", "Konton:", "Vanliga", "Särskilda"], 4),
        (["Företagscertifikat", "  Enskilda", "Vanliga", "Särskilda"], 3),
    ],
    ids=["titles of indented items", "farther to the left than the items above", "a colon", "the rest of a label"],
)
def test_a_label_under_figures_that_heads_those_after_it_is_a_row(labels, rows):
    shifted = [(42 + 5 * (len(text) - len(text.lstrip())), text.lstrip()) for text in labels]
    pieces = [(x, 100 + LEADING * i, text) for i, (x, text) in enumerate(shifted)]
    figures = [(200, 100 + LEADING * i, "37") for i in (0, 2, 3)]
    found = levels(words_of(page(*pieces, *figures)), XS)
    assert 1 + len(row_cuts(found, setting(found))) == rows


def level(at, *texts):
    """A line of a table at a height of its own, its label at the first or second indent."""
    return levels(words_of(page(*((x, at, text) for x, text in texts))), (40.0, 190.0, 260.0, 340.0))[0]


def test_a_title_of_indented_items_is_a_row_of_a_ruled_cell_though_it_stands_nearer_to_what_is_above():
    found = [
        level(100, (42, "Styrränta vid varje möte"), (200, "37"), (270, "4")),
        level(111, (42, "Certifikat")),
        level(123, (51, "En månad"), (200, "12"), (270, "4")),
        level(135, (51, "Två månader"), (200, "13"), (270, "4")),
    ]
    assert len(figure_cuts(found)) == 3


@pytest.mark.parametrize(
    ("lines", "begun"),
    [
        ([("Norra stan", "Polisen har gått", "12"), ("", "ronder", ""), ("Centrum", "Vi gick dit", "7")], {2}),
        ([("Norra stan", "Polisen har gått", "12"), ("och torget", "ronder", "7"), ("Centrum", "Vi", "9")], {2}),
        ([("Norra stan", "Polisen har gått", "12"), ("", "ronder med", "7"), ("Centrum", "Vi", "9")], set()),
        ([("Norra stan", "Polisen har gått", "Klart"), ("Centrum", "Vi gick dit", "Pågår")], set()),
    ],
    ids=["numbers beside first lines", "a label that goes on", "a number beside a later line", "no numbers"],
)
def test_texts_whose_first_lines_have_numbers_beside_them_begin_rows(lines, begun):
    head = ("Plats", "Vad som gjorts", "Antal")
    texts = [head, *lines]
    places = (42.0, 142.0, 292.0)
    found = levels(words_of(lines_of(texts, places)), (40.0, 140.0, 290.0, 390.0))
    assert {index - 1 for index in begun_with_figure(found)} - {0} == begun


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("(*)", True),
        (".....", True),
        ("(NA)", True),
        ("(**)", True),
        ("(och)", False),
        ("etc.", False),
        ("7.", False),
        ("7,5", True),
    ],
)
def test_what_stands_for_no_number_is_a_figure(text, figure):
    assert is_figure(text) is figure


TOTALS = [("Besök", "12", "9"), ("Patruller", "30", "14"), ("Summa", "42", "23")]


@pytest.mark.parametrize(
    ("rows", "at", "spans", "kept"),
    [
        (TOTALS, 124.0, [(192, 215), (272, 295)], 0),
        (TOTALS, 124.0, [(192, 295)], 0),
        (TOTALS, 124.0, [(42, 295)], 1),
        (TOTALS, 124.0, [(42, 100), (192, 215), (272, 295)], 3),
        ([("Område", "2022", "2023"), *TOTALS], 112.0, [(192, 215), (272, 295)], 2),
    ],
    ids=["each over a figure", "over all figures", "as wide as the table", "labels too", "under the years of a head"],
)
def test_rules_of_sums_are_no_rules_of_the_table(rows, at, spans, kept):
    lines = lines_of(rows, (42.0, 192.0, 272.0))
    rules = [Edge(upright=False, at=at, start=start, end=end) for start, end in spans]
    assert len(without_sum_rules(rules, lines)) == kept


@pytest.mark.parametrize(
    ("first", "left"),
    [(("Månad", ":", "Pris", ":", "Antal"), 1), (("Månad", ":", "Pris", "", "Antal"), 4)],
    ids=["beside another bar in the heads", "alone on all lines"],
)
def test_colons_under_one_another_are_a_typed_rule(first, left):
    rows = [first, *[(name, ":", "3,07", "", "129") for name in ("Jan", "Feb", "Mar")]]
    places = (40.0, 100.0, 120.0, 180.0, 200.0)
    pieces = [
        (x, 100 + LEADING * i, text) for i, row in enumerate(rows) for x, text in zip(places, row, strict=True) if text
    ]
    kept, _ = without_typed_rules(words_of(page(*pieces)))
    assert sum(word.text == ":" for word in kept) == left


def test_years_over_words_in_the_heads_are_no_figures():
    head = [level(100, (200, "2003"), (270, "Avtal")), level(111, (42, "Konto"), (200, "beslut"), (270, "för året"))]
    assert head_size([*head, level(123, (42, "Vård"), (200, "12"), (270, "13"))]) == len(head)
