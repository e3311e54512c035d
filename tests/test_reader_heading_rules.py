"""Rules under headings of running text, as wide as the tables below: they draw no table."""

from dataclasses import replace

from typed_words import typed

from extract.pages.ink import Edge
from extract.pages.lines import read_lines
from extract.tables.heading_rules import is_headed, without_heading_rules

LEFT, RIGHT = 50.0, 500.0
LARGE = 13.0


def level(at: float, *, soft: bool = False) -> Edge:
    return Edge(upright=False, at=at, start=LEFT, end=RIGHT, soft=soft)


def page(*pieces: tuple[float, float, str, float]):
    """Lines of a size each at their places."""
    return read_lines([word for x, top, text, size in pieces for word in _sized(x, top, text, size)])


def _sized(x: float, top: float, text: str, size: float):
    return [replace(word, size=size) for word in typed(x, top, text)]


HEADING = (LEFT, 100, "Skolvägar", LARGE)
TEXT = (LEFT, 130, "Kommunen ska bygga om två korsningar.", 10.0)
HEADS = [(LEFT, 130, "Insats", 10.0), (250, 130, "T1", 10.0), (350, 130, "T2", 10.0)]
UNDER = level(114)


def test_a_rule_between_a_heading_and_running_text_is_no_tables():
    assert without_heading_rules([UNDER, level(300)], page(HEADING, TEXT)) == [level(300)]


def test_the_box_of_a_heading_goes_with_its_foot():
    box = [level(97, soft=True), level(115, soft=True)]
    assert without_heading_rules([*box, level(300, soft=True)], page(HEADING, TEXT)) == [level(300, soft=True)]


def test_a_rule_between_a_title_and_the_heads_of_its_table_stays():
    assert without_heading_rules([UNDER], page(HEADING, *HEADS)) == [UNDER]


def test_a_rule_between_two_rows_of_one_type_size_stays():
    assert without_heading_rules([UNDER], page((LEFT, 100, "Skolvägar", 10.0), TEXT)) == [UNDER]


def test_a_rule_over_a_cell_with_room_around_its_text_stays():
    assert without_heading_rules([UNDER], page((LEFT + 6, 100, "Skolvägar", LARGE), (LEFT + 6, *TEXT[1:]))) == [UNDER]


def test_a_title_in_larger_type_over_heads_without_a_rule_between_begins_another_table():
    assert is_headed(page(HEADING, *HEADS))
    assert not is_headed(page((LEFT, 100, "Skolvägar", 10.0), *HEADS))
