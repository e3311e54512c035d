"""Heads that are said again on a page, over rows too few to show columns by themselves."""

from typed_pages import line

from extract.pages.lines import read_lines
from extract.records import Line
from extract.tables.heads_again import said_again

XS = (50.0, 200.0, 350.0)


def printed(foot: float, *texts: str, bold: bool = False) -> list[Line]:
    """Texts side by side, each at its column."""
    return [line(text, x, foot, bold=bold) for text, x in zip(texts, XS, strict=False)]


def regions(*lines: Line, heads: frozenset[tuple[str, ...]] = frozenset()) -> list[tuple[int, float]]:
    """How many columns each region has, and where it ends."""
    found = said_again(read_lines([word for one in lines for word in one.words]), (), heads)
    return [(one.grid.columns, one.grid.ys[-1]) for one in found]


HEADS = ("Åtagande", "Resultat", "Status")
FIRST = printed(100, *HEADS, bold=True) + printed(116, "Polisen ska synas.", "Nio pass", "Klart")
SECOND = printed(200, *HEADS, bold=True) + printed(216, "Kommunen ska tända.", "Fem lampor", "Klart")
TITLE = [line("Stationen", 50, 140, size=14, bold=True)]


def test_three_heads_said_twice_are_heads_over_single_rows():
    assert regions(*FIRST, *TITLE, *SECOND) == [(3, 117.0), (3, 217.0)]


def test_heads_said_once_are_those_of_a_table_of_the_page_or_none():
    assert regions(*SECOND) == []
    assert regions(*SECOND, heads=frozenset({HEADS})) == [(3, 217.0)]


def test_a_line_that_begins_under_one_head_only_is_no_row_of_them():
    text = [line("De boende tycker att bilar kör för fort.", 50, 116)]
    assert regions(*printed(100, *HEADS, bold=True), *text, *SECOND) == [(3, 217.0)]
