"""The last row of a table of figures goes on as far as its texts do."""

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
