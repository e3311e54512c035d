"""Rows of a table that only its words tell: where texts begin together, and what under a table is none of its rows."""

import pytest
from typed_words import page, words_of

from extract.tables.baselines import row_cuts, setting
from extract.tables.beginnings import begun_together
from extract.tables.extending import extended
from extract.tables.lattice import Grid
from extract.tables.levels import levels
from extract.tables.refining import refined

XS = (40.0, 190.0, 340.0, 490.0)
LEADING = 12


def rows_begun(*texts: tuple[str, str, str]) -> int:
    """How many rows begin together in three columns of texts, a line each."""
    pieces = [
        (x + 2, 100 + LEADING * i, text) for i, line in enumerate(texts) for x, text in zip(XS, line, strict=False)
    ]
    return 1 + len(begun_together(levels(words_of(page(*pieces)), XS)))


ONE_LINE_EACH = [
    ("Remiss till partnerna", "Kommunledningen", "Mars 2023"),
    ("Svar in", "Polisen", "Maj 2023"),
    ("Beslut i nämnden", "Trygghetsrådet", "Augusti 2023"),
    ("Start", "Alla", "Januari 2024"),
]
SEVERAL_LINES_EACH = [
    ("Kommunledningen", "Lokalt brottsförebyggande", "Samordnar arbetet mot"),
    ("och rådet", "råd", "klotter vid skolor"),
    ("Polisen", "Områdespoliser i norra", "Går fotpatruller varje"),
    ("", "delen", "helg"),
    ("Fritid", "Fältarna", "Möter unga på torget"),
    ("", "", "om kvällen"),
]
ONE_ROW_OF_SENTENCES = [
    ("Polisen ska synas mer", "Vi har gått patruller i", "Färre anmälningar"),
    ("på torget om kvällen.", "centrum. Kommunen har", "än förra året, och"),
    ("Kommunen ska laga", "satt upp kameror vid", "fler som svarar att"),
    ("lampor i parken.", "stationen och bytt", "de känner sig trygga."),
    ("Skolan ska ha öppet.", "lampor.", ""),
]
PARAGRAPHS_APART = [
    ("Polisen ska synas", "Vi har gått patruller i centrum", "Klart"),
    ("Kommunen ska laga", "och på torget", "Klart"),
    ("Skolan ska ha öppet", "Kommunen har satt upp", "Inte klart ännu"),
    ("Fritid ska ordna", "kameror och lampor", "Klart"),
]


@pytest.mark.parametrize(
    ("texts", "rows"),
    [(ONE_LINE_EACH, 4), (SEVERAL_LINES_EACH, 3), (ONE_ROW_OF_SENTENCES, 1), (PARAGRAPHS_APART, 1)],
    ids=["a line each", "several lines each", "one row of sentences", "paragraphs that begin apart"],
)
def test_rows_that_nothing_parts_begin_where_all_columns_begin(texts, rows):
    assert rows_begun(*texts) == rows


def test_items_of_lists_side_by_side_are_no_rows():
    assert rows_begun(*[("• Fler poliser", "• Klart", "• Kommun")] * 4) == 1


def rows_with_figures(leading: int, *texts: tuple[str, str, str]) -> int:
    """How many rows two columns of texts beside one of figures make; lines without figures are `leading` down."""
    top, pieces = 100, []
    for line in texts:
        top += LEADING if line[1] else leading
        pieces += [(x + 2, top, text) for x, text in zip(XS, line, strict=False)]
    lines = levels(words_of(page(*pieces)), XS)
    return 1 + len(row_cuts(lines, setting(lines)))


@pytest.mark.parametrize("leading", [LEADING, 16])
def test_the_rest_of_a_text_beside_figures_is_no_row_however_its_lines_are_set(leading: int):
    rest = ("", "", "skolorna")
    lines = [("Möten", "12", "Polisen och"), rest, ("Kontroller", "7", "Kommunen"), ("Vandringar", "3", "Kommunen")]
    assert rows_with_figures(leading, *lines) == 3


BODY = [(x, 100.0 + 20 * i, text) for i in range(3) for x, text in ((50, "Insats"), (210, "Polisen"), (350, "Klart"))]
TABLE = Grid((40.0, 190.0, 340.0, 490.0), (95.0, 155.0), ruled=False)


@pytest.mark.parametrize(("text", "bottom"), [("* Siffran är osäker.", 155.0), ("och fler ändå", 169.0)])
def test_a_note_under_the_last_rule_is_no_row_but_the_rest_of_a_text_is(text: str, bottom: float):
    lines = page(*BODY, (50, 158, text))
    assert extended(TABLE, lines, continued=False, between_rules=True).ys[-1] == bottom


@pytest.mark.parametrize(
    ("x", "top", "first"),
    [(350, 70, 69.0), (352, 70, 82.0), (350, 62, 82.0), (50, 70, 82.0)],
    ids=["wraps", "begins elsewhere", "far over it", "over the first head"],
)
def test_a_head_that_wraps_begins_over_the_others(x: float, top: float, first: float):
    heads = [(50, 83, "Insats"), (210, 83, "Aktör"), (350, 83, "maj")]
    lines = page((x, top, "Januari till"), *heads, *BODY)
    assert extended(TABLE, lines, continued=False, between_rules=True).ys[0] == first


def test_rows_of_cells_centred_from_top_to_bottom_are_parted_by_gaps():
    rows = [
        [(0, 0, "Byt belysning vid"), (8, 1, "Ja"), (8, 2, "Nio stolpar"), (16, 0, "badplatsen")],
        [(36, 0, "Vandra"), (36, 1, "Nej"), (36, 2, "Inställt")],
        [(56, 2, "Fem besök av"), (64, 0, "Kontrollera butiker"), (64, 1, "Ja"), (72, 2, "två personer")],
    ]
    pieces = [((50, 170, 220)[column], 100 + top, text) for row in rows for top, column, text in row]
    table = refined(Grid((45, 340), (98, 185), ruled=False), words_of(page(*pieces)))
    assert (table.rows, table.columns) == (3, 3)


@pytest.mark.parametrize(("texts", "bottom"), [("12", 167.0), ("Klart", 137.0)], ids=["figures", "texts"])
def test_a_blank_after_every_few_rows_of_figures_under_a_shaded_head_ends_no_table(texts: str, bottom: float):
    heads = [(50, 100, "Plats"), (200, 100, "2021"), (350, 100, "2022")]
    rows = [(x, top, text) for top in (114, 126, 156) for x, text in ((50, "Ort"), (200, texts), (350, texts))]
    shaded = Grid((40.0, 190.0, 340.0, 490.0), (98.0, 112.0), ruled=False)
    assert extended(shaded, page(*heads, *rows), continued=False, between_rules=True).ys[-1] == bottom


BLANKS_IN_TURN = [("Gatljus", "14 lampor", ""), ("Gångvägsbommar", "", "Klar"), ("Cykelrundor", "", "Byarna")]
MANY_SHORT = [(name, "Två", "Fem ronder") for name in ("Torget", "Stationen", "Parken", "Skolan", "Badplatsen")]
ONE_SHORT_OF_TEXT = ("Utdelning av västar", "", "135 hushåll")
LABELS_ON_TWO_LINES = [("Ronder med", "Måndagar", "12"), ("Orsa bys vuxna", "", "")]


@pytest.mark.parametrize(
    ("texts", "rows"),
    [
        (BLANKS_IN_TURN, 3),
        ([*MANY_SHORT, ONE_SHORT_OF_TEXT, *MANY_SHORT[:2]], 8),
        (LABELS_ON_TWO_LINES, 1),
    ],
    ids=["cells filled in turn", "labels of one line", "a preposition leads on"],
)
def test_a_label_begun_with_a_capital_beside_other_cells_is_a_row(texts, rows):
    assert rows_with_figures(LEADING, *texts) == rows
