"""What stands in columns and is no table: text in two columns, lists, heads of letters; and tables beside such text."""

import pytest
from typed_pages import line

from extract.pages.lines import read_lines
from extract.pages.sheets import Sheet
from extract.pages.turning import Frame
from extract.records import Box, Line, Word
from extract.tables.asides import without_asides
from extract.tables.blocks import find_blocks
from extract.tables.diagrams import bar_diagrams, is_diagram, lying_bars
from extract.tables.filling import fill
from extract.tables.judging import is_white_table
from extract.tables.refining import refined

SIZE = 10.0
STEP = 12.0

PROSE = "Polisen och kommunen ska under året"

LEFT = """\
Arbetet med de lokala löftena
gick bra i de flesta av stadens
delar, och de boende har fått se
fler i uniform än året innan. På
torgen var det lugnt hela våren
och sommaren, men under hösten
kom klagomålen tillbaka, främst
om mopeder. Då fick patrullerna
nya tider och kom oftare ut på
kvällen, vilket märktes genast."""

RIGHT = """\
De som svarade på frågorna var
nöjda med hur ofta någon kom
förbi, fler än vid den förra. Det
är ändå många som känner oro när
de går hem ensamma, och därför
ska belysningen bytas på vägarna
till skolan och vid stationen så
snart det finns pengar. Det är
samma mål som i planen från år
2009."""


def typed(rows: list[tuple[str, ...]], *places: float) -> tuple[Line, ...]:
    """The lines of rows of texts that begin at the places; a letter is half as wide as it is high."""
    words = []
    for i, row in enumerate(rows):
        for x, text in zip(places, row, strict=False):
            at = x
            for word in text.split():
                box = Box(at, 100 + STEP * i, at + SIZE / 2 * len(word), 100 + STEP * i + SIZE)
                words.append(Word(word, 1, box, (box,) * len(word), SIZE))
                at = box.x1 + SIZE / 4
    return read_lines(words)


def are_tables(lines: tuple[Line, ...]) -> bool:
    words = [word for line in lines for word in line.words]
    found = [fill(refined(grid, words), words) for grid in find_blocks(lines, [], continued=False)]
    return any(map(is_white_table, found))


@pytest.mark.parametrize(
    "rows",
    [
        [*zip(LEFT.split("\n"), RIGHT.split("\n"), strict=True)],
        [("1", "Vi ska synas mer"), ("2", "Vi ska höras"), ("3", "Vi ska lyssna"), ("4", "Vi ska svara")],
        [("Till:", "Alla chefer"), ("Från:", "Stab"), ("Datum:", "14 mars"), ("Ämne:", "Nya löften")],
        [("08.30", "Kaffe"), ("09.00", "Inledning"), ("10.15", "Löften i grupp"), ("11.30\u201312.00", "Slut")],
    ],
    ids=["text", "list", "letter", "agenda"],
)
def test_what_only_stands_in_two_columns_is_no_table(rows):
    assert not are_tables(typed(rows, 50, 290))


def test_labels_with_figures_are_a_table():
    rows = [("Kontroller:", "14"), ("Besök:", "7"), ("Möten:", "21"), ("Vandringar:", "3")]
    assert are_tables(typed(rows, 50, 290))


def test_a_table_is_parted_from_the_text_that_it_goes_on_beside():
    rows = [("", "Norr", "12", "15"), ("", "Söder", "4", "31"), (PROSE, "Öster", "6", "9"), ("Källa: vi", "", "", "")]
    lines = typed([*rows, ("", "Väster", "8", "2"), (PROSE, PROSE)], 50, 290, 350, 400)
    parted = [line.text for line in without_asides(lines)]
    assert parted == ["Norr 12 15", "Söder 4 31", "Öster 6 9", "Väster 8 2", PROSE, "Källa: vi", f"{PROSE} {PROSE}"]


def test_a_picture_under_most_words_is_the_page_and_no_diagram():
    found = []
    for rows in (20, 5):
        words = tuple(word for line in typed([("Norr", "12")] * rows, 60, 120) for word in line.words)
        sheet = Sheet(1, Frame(400, 600, 0), words, (), pictures=(Box(50, 90, 300, 165),))
        found.append(is_diagram(Box(55, 95, 200, 160), sheet))
    assert found == [True, False]


HEIGHTS = [40, 62, 25, 80]


@pytest.mark.parametrize(
    ("heights", "texts", "diagrams"),
    [
        (HEIGHTS, (), 1),
        (HEIGHTS, ("12", "31", "4", "9"), 1),
        (HEIGHTS, ("Norr", "Väst", "Syd", "Öst"), 0),
        ([20, 20, 40], (), 0),
    ],
    ids=["bars", "bars with their figures", "cells with words", "shaded cells over one row or two"],
)
@pytest.mark.parametrize("lying", [False, True])
def test_boxes_of_different_lengths_on_one_line_are_the_bars_of_a_diagram(
    heights: list[int],
    texts: tuple[str, ...],
    diagrams: int,
    lying: bool,  # noqa: FBT001 # a parameter
):
    upright = [Box(50 + 40 * i, 200 - height, 75 + 40 * i, 200) for i, height in enumerate(heights)]
    flat = [Box(50, 100 + 30 * i, 50 + height, 120 + 30 * i) for i, height in enumerate(heights)]
    bars = tuple(flat if lying else upright)
    words = tuple(
        word
        for text, bar in zip(texts, bars, strict=False)
        for word in line(text, bar.x0 + 1, bar.bottom - 2, size=8).words
    )
    sheet = Sheet(1, Frame(400, 600, 0), words, (), panels=bars)
    assert len(lying_bars(sheet) if lying else bar_diagrams(sheet)) == diagrams


YEARS = [("2021", "2022", "2023"), ("Polisen", "Kommunen", "Alla")]


def test_years_over_the_names_of_a_diagrams_bars_are_no_table():
    assert not are_tables(typed(YEARS, 50, 150, 250))
