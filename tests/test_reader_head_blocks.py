"""Heads over several lines, each centred over its column, with nothing drawn: what stands over each other is one."""

import pytest
from typed_pages import line
from typed_sheets import across, sheet_of, texts_of

from extract.pages.sheets import Sheet
from extract.records import Word
from extract.tables.tables import find_tables

HIGH = ((None, "Vad vi gjorde under våren", "Bedömning av"), ("Vad vi lovade", "och hösten", "det hela"))
HALF = ((None, None, "Bedömning av"), ("Vad vi lovade", "Vad vi gjorde", None), (None, None, "det hela"))
AIRY = ((None, "Insatser", None), ("Vad vi lovade", "under", "Bedömning"), (None, "våren", None))

ROWS = (
    ("Polisen ska besöka alla|förskolor i kommunen.", "Fjorton besök i maj.", "Uppnått"),
    ("Kommunen ska ha tillsyn|på krogarna.", "Åtta tillsyner, alla|med polisen.", "Delvis uppnått"),
)
PLACES, WIDTHS = (50.0, 190.0, 340.0), (130.0, 140.0, 110.0)


def centred(text: str, column: int, foot: float) -> tuple[Word, ...]:
    return line(text, PLACES[column] + (WIDTHS[column] - 5 * len(text)) / 2, foot, bold=True).words


def page(heads: tuple[tuple[str | None, ...], ...], step: float) -> Sheet:
    words, foot = [], 100.0
    for texts in heads:
        words += [w for column, text in enumerate(texts) if text for w in centred(text, column, foot)]
        foot += step
    for row in ROWS:
        foot += 12
        words += across(row, PLACES, foot)
        foot += 24
    return sheet_of(words)


@pytest.mark.parametrize(("heads", "step"), [(HIGH, 12.0), (HALF, 6.0), (AIRY, 16.0)])
def test_what_stands_over_each_other_is_one_head(heads: tuple[tuple[str | None, ...], ...], step: float):
    (table,) = find_tables(page(heads, step)).tables
    under = [" ".join(filter(None, (texts[column] for texts in heads))) for column in range(len(PLACES))]
    assert texts_of(table) == [under, *([text.replace("|", " ") for text in row] for row in ROWS)]
