"""Rows that no shade of their own tells: those of one label within its shade, and titles between shades."""

from collections.abc import Sequence

from typed_words import typed

from extract.records import Word
from extract.tables.banded_rows import around_titles
from extract.tables.filling import fill
from extract.tables.lattice import Grid
from extract.tables.levels import levels
from extract.tables.refining import with_own_columns

XS = (40.0, 150.0, 290.0, 370.0, 520.0)
STEP, BLANK = 12.0, 20.0
HEADS = ("Löfte", "Insats", "Ansvarig", "Utfall")


def bold(words: Sequence[Word]) -> list[Word]:
    return [Word(w.text, w.page, w.box, w.glyphs, w.size, bold=True) for w in words]


def read(*bands: Sequence[str]) -> list[list[str]]:
    """The rows of shades, each typed as lines with texts at its columns; an empty line is a blank between rows."""
    words = [word for x, text in zip(XS, HEADS, strict=False) for word in bold(typed(x + 2, 104.0, text))]
    ys, y = [100.0, 118.0], 120.0
    for band in bands:
        for printed in band:
            for x, text in zip(XS, printed.split("|"), strict=False):
                held = typed(x + 2, y, text.removeprefix("*"))
                words += bold(held) if text.startswith("*") else held
            y += STEP if printed else BLANK - STEP
        ys.append(y)
        y += 2
    floors = frozenset((j, column) for j in range(1, len(ys) - 1) for column in range(4))
    filled = fill(with_own_columns(Grid(XS, tuple(ys), floors=floors, ruled=False), words), words)
    texts = {(span.top, span.left): " ".join(w.text for w in filled.words[span]) for span in filled.written}
    return [[texts.get((row, column), "") for column in range(4)] for row in range(1, filled.grid.rows)]


def test_rows_of_one_label_in_its_shade_begin_where_all_cells_beside_it_do():
    rows = read(
        [
            "Lugna|Samverkan i|Polisen|Sex möten",
            "kvällar i|två byar||och nio",
            "centrum|||besök",
            "",
            "|Tillsyn|Skolan|Tre gånger",
        ],
        ["Fler|Märkning av|Kommunen|Det är", "cyklar|cyklar||gjort"],
    )
    assert rows == [
        ["Lugna kvällar i centrum", "Samverkan i två byar", "Polisen", "Sex möten och nio besök"],
        ["", "Tillsyn", "Skolan", "Tre gånger"],
        ["Fler cyklar", "Märkning av cyklar", "Kommunen", "Det är gjort"],
    ]


def test_paragraphs_beside_rows_of_one_label_are_of_the_row_over_them():
    rows = read(
        [
            "Lugna|Samverkan i|Polisen|Sex möten",
            "kvällar i|två byar||och nio",
            "alla byar|||besök.",
            "",
            "|||Fler möten",
            "|||i maj.",
            "",
            "|Tillsyn av|Skolan|Tre gånger",
            "|butiker||under våren",
        ],
        ["Fler|Märkning av|Kommunen|Det är", "cyklar|cyklar||gjort"],
    )
    assert [row[1:] for row in rows[:2]] == [
        ["Samverkan i två byar", "Polisen", "Sex möten och nio besök. Fler möten i maj."],
        ["Tillsyn av butiker", "Skolan", "Tre gånger under våren"],
    ]


def test_a_label_goes_on_beside_the_rows_that_it_is_for():
    rows = read(
        [
            "Färre inbrott|Tillsyn i|Polisen|Sex möten",
            "i byarna och|två byar||och två",
            "",
            "på gårdarna|Märkning|Skolan|Tre gånger",
        ],
        ["Fler|Märkning av|Kommunen|Det är", "cyklar|cyklar||gjort"],
    )
    assert [row[1:] for row in rows[:2]] == [
        ["Tillsyn i två byar", "Polisen", "Sex möten och två"],
        ["Märkning", "Skolan", "Tre gånger"],
    ]


def test_paragraphs_of_a_cell_or_two_are_no_rows():
    rows = read(
        ["Lugna|Samverkan i|Polisen|Sex möten", "kvällar|två byar||och nio", "", "|||Dessutom", "|||två pass"],
        ["Fler|Märkning av|Kommunen|Det är", "cyklar|cyklar||gjort"],
    )
    assert [row[0] for row in rows] == ["Lugna kvällar", "Fler cyklar"]


def test_a_text_that_goes_on_under_a_wider_step_is_no_row():
    rows = read(
        ["Lugna|Samverkan i|Polisen|Sex möten", "kvällar|två byar||och nio", "", "|med flera|Skolan|besök i maj"],
        ["Fler|Märkning av|Kommunen|Det är", "cyklar|cyklar||gjort"],
    )
    assert [row[0] for row in rows] == ["Lugna kvällar", "Fler cyklar"]


def test_a_bold_line_that_ends_a_stretch_between_shades_is_a_title():
    rows = read(
        ["Lugna kvällar|Tillsyn|Polisen|Sex möten"],
        ["Fler cyklar|Märkning|Kommunen|Ja", "", "*Trafik"],
        ["Gång|Kö|Nej|Ja"],
    )
    assert [row[0] for row in rows] == ["Lugna kvällar", "Fler cyklar", "Trafik", "Gång"]


def test_titles_stand_over_and_between_the_rows_of_a_stretch_too():
    rows = read(
        ["*Narkotika", "", "Lugna kvällar|Tillsyn|Polisen|Sex möten"],
        ["Fler cyklar|Märkning|Kommunen|Ja"],
        ["Gång|Kö|Nej|Ja", "", "*Trafik och buller i alla byar nu", "", "Cykel|Bro|Nej|Ja"],
    )
    assert [row[0] for row in rows] == [
        "Narkotika",
        "Lugna kvällar",
        "Fler cyklar",
        "Gång",
        "Trafik och buller i alla byar nu",
        "Cykel",
    ]


def test_a_bold_label_that_stands_between_the_lines_beside_it_is_no_title():
    printed = [(42, 127, "*Fler"), (152, 122, "Märkning av"), (152, 134, "cyklar"), (42, 139, "*cyklar")]
    printed += [(372, 122, "Det är"), (372, 134, "gjort")]
    lines = levels(
        [w for x, y, t in printed for w in (bold(typed(x, y, t[1:])) if t[0] == "*" else typed(x, y, t))], XS
    )
    assert around_titles(lines) == []


def test_labels_in_bold_type_are_no_titles():
    rows = read(["*Lugna|Tillsyn|Polisen|Sex möten", "*kvällar"], ["*Fler|Märkning|Kommunen|Ja", "*cyklar"])
    assert [row[0] for row in rows] == ["Lugna kvällar", "Fler cyklar"]


def test_paragraphs_of_one_cell_move_no_lines_beside_them():
    printed = [(152, 0, "Sex möten på"), (152, 12, "två platser."), (152, 24, "Nio besök i"), (152, 36, "byarna.")]
    printed += [
        (42, 0, "Lugna kvällar"),
        (372, 0, "Två pass och"),
        (372, 12, "tre möten."),
        (372, 27, "Allt är klart."),
    ]
    first = [word for x, down, text in printed for word in typed(x, 122.0 + down, text)]
    words = [
        *first,
        *(w for x, t in zip(XS, ("Fler", "Märkning", "Skolan", "Gjort"), strict=False) for w in typed(x + 2, 177.0, t)),
    ]
    words += [word for x, text in zip(XS, HEADS, strict=False) for word in typed(x + 2, 104.0, text)]
    ys = (100.0, 118.0, 174.0, 192.0)
    floors = frozenset((j, column) for j in (1, 2) for column in range(4))
    grid = with_own_columns(Grid(XS, ys, floors=floors, ruled=False), words)
    assert grid.rows == 3
