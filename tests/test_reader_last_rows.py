"""The last row of a table goes on as far as its texts do."""

import pytest
from typed_pages import line

from extract.pages.sheets import Sheet
from extract.pages.turning import Frame
from extract.tables.tables import find_tables

HEADS = ("Indikator", "Mål 2022", "Utfall 2021", "Utfall 2022", "Kommentar")
ROWS = (
    ("Antal vandringar", "6", "4", "7", "En extra vandring i|Orsa."),
    ("Antal fotpatruller i centrum", "100", "83", "112", "-"),
    ("Antal områden som|startats", "5", "3", "2", "Lågt intresse."),
    ("Antal tillsyner av krogar", "12", "9", "12", "Fyra gjordes tillsammans med|polisen."),
)
PLACES = (50.0, 220.0, 290.0, 360.0, 430.0)


def last_row(*after: str) -> list[str]:
    """The texts of the last row of such a table with nothing but white between, over some lines of text."""
    foot = 120.0
    words = [w for x, head in zip(PLACES, HEADS, strict=True) for w in line(head, x, 100.0, bold=True).words]
    for row in ROWS:
        lines = [text.split("|") for text in row]
        for x, parts in zip(PLACES, lines, strict=True):
            words += [w for at, part in enumerate(parts) for w in line(part, x, foot + 12 * at).words]
        foot += 12 * max(map(len, lines)) + 5
    for at, text in enumerate(after):
        words += line(text, 50.0, foot + 30 + 20 * at).words
    (table,) = find_tables(Sheet(1, Frame(760, 800, 0), tuple(words), ())).tables
    return [" ".join(one.text for one in cell.lines) for cell in table.cells if cell.row == table.rows - 1]


def test_a_text_that_goes_on_under_the_last_figures_is_of_their_row():
    assert last_row() == [*ROWS[-1][:-1], "Fyra gjordes tillsammans med polisen."]
    assert last_row("Till toppen", "Sidan uppdaterad 14 februari")[-1] == "Fyra gjordes tillsammans med polisen."


TEXTS = (
    ("Polisen ska synas vid|skolorna.", "Nio besök gjordes under|hela hösten.", "Lugnare i centrum."),
    ("Kommunen ska laga|belysningen.", "Sju lampor är lagade.", "Ljusare gator."),
    ("Föreningarna ska vandra|varje vecka.", "Tolv vandringar blev av.", "Fler vuxna ute."),
    ("Kommunen ska öppna|gården för unga|i byarna", "Den är öppen.", "Fler unga inne."),
)


def last_texts(*after: tuple[str, float]) -> list[str]:
    """The texts of the last row of a table of such texts with nothing but white between, over some lines."""
    places, foot, words = (50.0, 240.0, 430.0), 120.0, []
    for x, head in zip(places, ("Löfte", "Resultat", "Bedömning"), strict=True):
        words += line(head, x, 100.0, bold=True).words
    for row in TEXTS:
        lines = [text.split("|") for text in row]
        for x, parts in zip(places, lines, strict=True):
            words += [w for at, part in enumerate(parts) for w in line(part, x, foot + 18 * at).words]
        foot += 18 * max(map(len, lines)) + 12
    for text, under in after:
        words += line(text, 50.0, foot - 30 + under).words
    (table,) = find_tables(Sheet(1, Frame(760, 800, 0), tuple(words), ())).tables
    return [" ".join(one.text for one in cell.lines) for cell in table.cells if cell.row == table.rows - 1]


def test_lines_of_one_cell_alone_under_the_last_row_are_of_it():
    assert last_texts(("och på orten", 18), ("under sommaren.", 36))[0] == (
        "Kommunen ska öppna gården för unga i byarna och på orten under sommaren."
    )


@pytest.mark.parametrize(("text", "under"), [("och på orten", 36), ("Underlag: kommunen", 18)])
def test_lines_farther_down_or_that_begin_anew_are_not(text: str, under: float):
    assert last_texts((text, under))[0] == "Kommunen ska öppna gården för unga i byarna"
