"""Headings over several columns: which columns each is over, and where drawn cells and years hold them; typed rules."""

from itertools import pairwise
from pathlib import Path

import pytest
from drawn_pdfs import pdf_of, read_pdf
from reportlab.pdfgen.canvas import Canvas

from extract.json_lines import rows

SIZE = 9
STEP = 12

CROPS = """\
-----------------------------------------
   Gröda      :    Yta ha    :  Skörd
              : 2010  : 2011 : 2011
-----------------------------------------
Korn          :  76   :  12  :   54
Havre         :  31   :   9  :   17
Vete          :  28   :  44  :    3
Råg           :  11   :  15  :   60
-----------------------------------------"""


def tables_of(tmp_path: Path, font: str, texts: list[tuple[float, float, str]], rules=()) -> list[list[list[str]]]:
    """The tables of a page with texts at their places, from the top left."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont(font, SIZE)
        for x, y, text in texts:
            canvas.drawString(x, 300 - y, text)
        for x0, y0, x1, y1 in rules:
            canvas.line(x0, 300 - y0, x1, 300 - y1)

    read = read_pdf(tmp_path, pdf_of(draw, size=(420, 300)))
    tables = [table for page in read.pages for table in page.tables]
    return [[[text or "" for text in row] for row in rows(table)] for table in tables]


def test_rules_may_be_typed_and_are_no_words(tmp_path: Path):
    texts = [(40.0, 40.0 + STEP * i, line) for i, line in enumerate(CROPS.split("\n"))]
    (table,) = tables_of(tmp_path, "Courier", texts)
    assert table[0] == ["Gröda", "Yta ha", "", "Skörd\n2011"]
    assert table[2:4] == [["Korn", "76", "12", "54"], ["Havre", "31", "9", "17"]]


FIGURES = [(x, 100.0 + STEP * i, "412") for i in range(5) for x in (140, 200, 260, 320)]
LABELS = [(42.0, 100.0 + STEP * i, text) for i, text in enumerate(["Norr", "Söder", "Öster", "Väster", "Centrum"])]
SUBHEADS = [(x, 82.0, "Antal") for x in (135, 195, 255, 315)]


def test_a_drawn_cell_over_two_columns_holds_a_heading_and_two_under_it(tmp_path: Path):
    frame = [(40, y, 350, y) for y in (54, 88, 165)]
    sides = [(x, 54, x, 165) for x in (40, 130, 250, 350)] + [(x, 88, x, 165) for x in (190, 310)]
    heads = [(42, 82, "Område"), (175, 66, "Kvinnor"), (290, 66, "Män")]
    (table,) = tables_of(tmp_path, "Helvetica", [*heads, *SUBHEADS, *FIGURES, *LABELS], [*frame, *sides])
    assert table[:2] == [["Område", "Kvinnor", "", "Män", ""], ["", "Antal", "Antal", "Antal", "Antal"]]


@pytest.mark.parametrize("labelled", [74.0, 82.0])
def test_years_over_headings_are_headings(labelled: float, tmp_path: Path):
    years = [(167, 66, "2022"), (287, 66, "2023")]
    rules = [(40, y, 350, y) for y in (54, 88, 165)]
    texts = [(42, labelled, "Område"), *years, *SUBHEADS, *FIGURES, *LABELS]
    (table,) = tables_of(tmp_path, "Helvetica", texts, rules)
    assert table[0][1:] == ["2022", "", "2023", ""]
    assert table[1][1:] == ["Antal"] * 4


def test_a_heading_stands_over_the_columns_whose_middle_it_is_over(tmp_path: Path):
    below = zip((130, 195, 255, 315), ("Alls", "In", "Ut", "Kvar"), strict=True)
    heads = [(42, 82, "Månad"), (280, 66, "Handel"), *((x, 82, text) for x, text in below)]
    rules = [(40, y, 350, y) for y in (54, 88, 165)]
    (table,) = tables_of(tmp_path, "Helvetica", [*heads, *FIGURES, *LABELS], rules)
    assert table[0] == ["Månad", "Alls", "In", "Handel", ""]
    assert table[1] == ["", "", "", "Ut", "Kvar"]


def test_a_year_under_a_word_ends_its_heading_though_a_label_stands_beside_it(tmp_path: Path):
    spanners = [(158, 60, "Anmälda brott"), (280, 60, "Insatser")]
    words = [(x, 74, "Jan.") for x in (140, 200, 260, 320)]
    years = [(x, 84, year) for x, year in zip((140, 200, 260, 320), ("2022", "2023") * 2, strict=True)]
    texts = [*spanners, *words, (42, 84, "Område"), *years, *FIGURES, *LABELS]
    (table,) = tables_of(tmp_path, "Helvetica", texts, [(40, y, 350, y) for y in (48, 90, 165)])
    assert table[0] == ["Område", "Anmälda brott", "", "Insatser", ""]
    assert table[1] == ["", "Jan.\n2022", "Jan.\n2023", "Jan.\n2022", "Jan.\n2023"]


def test_column_numbers_under_headings_are_of_the_head(tmp_path: Path):
    over = [(x, 72, text) for x, text in zip((135, 195, 255, 315), ("Våld", "Stöld", "Bus", "Fler"), strict=True)]
    numbers = [(x + 5, 82, f"({i})") for i, x in enumerate((135, 195, 255, 315), start=1)]
    texts = [(42, 72, "Månad eller"), (42, 82, "kvartal"), *over, *numbers, *FIGURES, *LABELS]
    (table,) = tables_of(tmp_path, "Helvetica", texts, [(40, y, 350, y) for y in (60, 88, 165)])
    assert table[0] == ["Månad eller\nkvartal", "Våld\n(1)", "Stöld\n(2)", "Bus\n(3)", "Fler\n(4)"]


def test_a_number_beside_words_over_figures_is_of_the_head(tmp_path: Path):
    over = [(x, 72, text) for x, text in zip((135, 195, 255, 315), ("Andel", "Per", "Andel", "Per"), strict=True)]
    rest = [(x, 82, text) for x, text in zip((135, 195, 255, 315), ("utsatta", "1 000") * 2, strict=True)]
    texts = [*over, (42, 82, "Område"), *rest, *FIGURES, *LABELS]
    (table,) = tables_of(tmp_path, "Helvetica", texts, [(40, y, 350, y) for y in (60, 88, 165)])
    assert table[0] == ["Område", "Andel\nutsatta", "Per\n1 000", "Andel\nutsatta", "Per\n1 000"]


def test_headings_of_one_and_two_lines_stand_under_the_spanning_one(tmp_path: Path):
    """An empty line lies between it and the shorter ones."""
    spanners = [(185, 60, "Utfall"), (285, 60, "Mål")]
    long = [(135, 74, "Första"), (255, 74, "Andra")]
    ends = [(x, 84, text) for x, text in zip((135, 195, 255, 315), ("halvåret", "Totalt") * 2, strict=True)]
    texts = [*spanners, *long, (42, 84, "Område"), *ends, *FIGURES, *LABELS]
    (table,) = tables_of(tmp_path, "Helvetica", texts, [(40, y, 350, y) for y in (48, 90, 165)])
    assert table[0] == ["Område", "Utfall", "", "Mål", ""]
    assert table[1] == ["", "Första\nhalvåret", "Totalt", "Andra\nhalvåret", "Totalt"]


def test_a_rule_under_a_heading_tells_its_columns_though_it_is_not_in_their_middle(tmp_path: Path):
    spanners = [(135, 66, "Utfall 2023"), (315, 66, "Mål")]
    under = [(130, 70, 280, 70), (310, 70, 345, 70)]
    ends = [(x, 82, text) for x, text in zip((140, 200, 260, 320), ("T1", "T2", "T3", "2024"), strict=True)]
    texts = [*spanners, (42, 82, "Åtgärd"), *ends, *FIGURES, *LABELS]
    (table,) = tables_of(tmp_path, "Helvetica", texts, [*under, *((40, y, 350, y) for y in (54, 88, 165))])
    assert table[:2] == [["Åtgärd", "Utfall 2023", "", "", "Mål"], ["", "T1", "T2", "T3", "2024"]]


def test_the_upper_of_three_tiers_stands_over_all_columns_of_the_next(tmp_path: Path):
    upper = [(215, 54, "Elever")]
    middle = [(162, 68, "Heltid"), (282, 68, "Deltid")]
    ends = [(x, 82, text) for x, text in zip((138, 198, 258, 318), ("Kv", "Män", "Kv", "Män"), strict=True)]
    texts = [*upper, *middle, (42, 82, "Skola"), *ends, *FIGURES, *LABELS]
    (table,) = tables_of(tmp_path, "Helvetica", texts, [(40, y, 350, y) for y in (42, 88, 165)])
    assert table[0] == ["Skola", "Elever", "", "", ""]
    assert table[1] == ["", "Heltid", "", "Deltid", ""]
    assert table[2][1:] == ["Kv", "Män", "Kv", "Män"]


@pytest.mark.parametrize("rules", [((88, 40), (165, 40), (74, 190)), ((88, 40), (74, 190))])
def test_a_heading_over_a_rule_of_its_own_is_of_the_table_under_it(
    rules: tuple[tuple[float, float], ...], tmp_path: Path
):
    """The table's own first rule lies under all heads, or there is none but that."""
    ends = [(x, 84, text) for x, text in zip((140, 200, 260, 320), ("Alla", "Kv", "Män", "Okänt"), strict=True)]
    texts = [(210, 70, "Utsatta personer"), (42, 84, "Område"), *ends, *FIGURES, *LABELS]
    (table,) = tables_of(tmp_path, "Helvetica", texts, [(x, y, 350, y) for y, x in rules])
    assert table[0] == ["Område", "Alla", "Utsatta personer", "", ""]
    assert table[1] == ["", "", "Kv", "Män", "Okänt"]


def test_headings_that_a_rule_parts_from_those_under_them_stand_over_all_of_these(tmp_path: Path):
    spanners = [(162, 60, "Utfall"), (285, 60, "Mål")]
    ends = [(x, 76, text) for x, text in zip((138, 198, 258, 318), ("T1", "T2", "T1", "T2"), strict=True)]
    texts = [*spanners, (42, 76, "Åtgärd"), *ends, *FIGURES, *LABELS]
    (table,) = tables_of(tmp_path, "Helvetica", texts, [(40, y, 350, y) for y in (50, 65, 82, 165)])
    assert table[:2] == [["", "Utfall", "", "Mål", ""], ["Åtgärd", "T1", "T2", "T1", "T2"]]


def test_a_heading_of_one_line_beside_one_of_two_ends_at_its_rule(tmp_path: Path):
    spanners = [(162, 54, "Flickor"), (280, 54, "Övriga"), (280, 63, "elever")]
    under = [(132, 68, 222, 68), (250, 68, 345, 68)]
    ends = [(x, 80, text) for x, text in zip((138, 198, 258, 318), ("Alla", "Nya", "Alla", "Nya"), strict=True)]
    texts = [*spanners, (42, 80, "Skola"), *ends, *FIGURES, *LABELS]
    (table,) = tables_of(tmp_path, "Helvetica", texts, [*under, *((40, y, 350, y) for y in (42, 88, 165))])
    assert table[:2] == [["Skola", "Flickor", "", "Övriga\nelever", ""], ["", "Alla", "Nya", "Alla", "Nya"]]


LAMPS = [
    ("Åtgärd", "Utfall", "Ansvarig"),
    ("Nya lampor", "Tolv sattes upp", "Gatukontoret"),
    ("Röjt sly", "I två parker", "Parken"),
]
WALKS = [
    ("Åtgärd", "Utfall", "Ansvarig"),
    ("Vandringar", "Sju har gåtts", "Skolan"),
    ("Värdar", "Sex är kvar", "Kommunen"),
]


def test_headings_said_again_at_other_places_begin_another_table(tmp_path: Path):
    lamps = [(x, 60 + STEP * i, t) for i, row in enumerate(LAMPS) for x, t in zip((40, 150, 260), row, strict=True)]
    walks = [(x, 140 + STEP * i, t) for i, row in enumerate(WALKS) for x, t in zip((40, 130, 215), row, strict=True)]
    texts = [(40.0, 40.0, "Belysning"), *lamps, (40.0, 120.0, "Vandringar"), *walks]
    assert tables_of(tmp_path, "Helvetica", texts) == [[list(row) for row in table] for table in (LAMPS, WALKS)]


def test_heads_close_together_over_the_first_of_the_drawn_rules_are_the_tables_own(tmp_path: Path):
    """The rule under each cell tells the columns, though figures leave more room between them than the heads do."""
    sides = (40, 130, 172, 198, 224)
    rules = [(a, 88 + 18 * i, b, 88 + 18 * i) for i in range(5) for a, b in pairwise(sides)]
    heads = list(zip((42, 132, 174, 200), (82,) * 4, ("Aktivitet", "Mål 2022", "Kv 1", "Kv 2"), strict=True))
    labels = [(42, 100 + 18 * i, text) for i, text in enumerate(["Möten", "Besök", "Tillsyner", "Kontroller"])]
    figures = [(x, 100 + 18 * i, text) for i in range(4) for x, text in ((132, "40"), (174, "9"), (200, "7"))]
    (table,) = tables_of(tmp_path, "Helvetica", [*heads, *labels, *figures], rules)
    assert table[:2] == [["Aktivitet", "Mål 2022", "Kv 1", "Kv 2"], ["Möten", "40", "9", "7"]]
