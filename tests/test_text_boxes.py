"""Boxes of text, short columns under headings and menus are read each by itself, and none of them is a table."""

from pathlib import Path

import pytest
from bare_pdfs import objects, stream, written
from bare_pdfs import text as printed
from typed_pages import line

from extract.flow.menus import menu_lines
from extract.pages.boxes_in_order import with_boxes
from extract.pages.frames import frames
from extract.pages.ink import Edge, box_edges
from extract.pages.strokes import is_rounded_box
from extract.pages.text_boxes import rows_of_boxes, text_boxes
from extract.reader import read_document
from extract.records import Box, Line, Page, Word

PAGE = Box(0.0, 0.0, 600.0, 800.0)

LEFT = Box(40.0, 90.0, 280.0, 150.0)
RIGHT = Box(300.0, 90.0, 540.0, 150.0)


def card(heading: str, text: tuple[str, ...], box: Box) -> list[Line]:
    return [
        line(heading, box.x0 + 10, box.top + 16, bold=True),
        *(line(one, box.x0 + 10, box.top + 32 + 12 * i) for i, one in enumerate(text)),
    ]


def words(lines: list[Line]) -> list[Word]:
    return [word for one in lines for word in one.words]


def parts(lines: list[Line], boxes: tuple[Box, ...] = ()) -> list[str]:
    """How each part of the page begins."""
    found = with_boxes(words(lines), words(lines), boxes, PAGE)
    return [" ".join(word.text for word in part.words[:2]) for part in found]


CARDS = [
    *card("Torget", ("Vi gick 12 kvällar", "vid torget i maj."), LEFT),
    *card("Bussen", ("Tre vakter åkte med", "på nattens turer."), RIGHT),
]
FACTS = card("Siffror", ("Elva nya lampor", "Två nya bänkar"), RIGHT)
STORY = [line(f"Kommunen har lagat lampa {i}", 40, 100 + 17 * i) for i in range(4)]


def test_cards_beside_each_other_are_read_one_after_the_other():
    boxes = text_boxes(words(CARDS), [*box_edges(LEFT), *box_edges(RIGHT)], [])
    assert set(boxes) == {LEFT, RIGHT}
    title = line("Så gick det i Eksjö", 40, 60)
    assert parts([title, *CARDS], boxes) == ["Så gick", "Torget Vi", "Bussen Tre"]


def test_a_box_of_facts_is_read_apart_from_the_text_beside_it():
    below = line("Nästa rubrik", 40, 200, bold=True)
    boxes = text_boxes(words([*STORY, *FACTS, below]), [], [RIGHT])
    assert boxes == (RIGHT,)
    assert parts([*STORY, *FACTS, below], boxes) == ["Kommunen har", "Siffror Elva", "Nästa rubrik"]


def test_short_texts_in_boxes_beside_each_other_are_read_box_by_box():
    left, right = Box(40.0, 90.0, 200.0, 130.0), Box(220.0, 90.0, 380.0, 130.0)
    printed = [line("14 ronder i", 50, 106), line("centrum", 50, 118), line("Två möten", 230, 106)]
    assert text_boxes(words(printed), [], [left, right]) == ()
    assert rows_of_boxes(words(printed), [], [left, right]) == (left, right)
    assert parts(printed, (left, right)) == ["14 ronder", "Två möten"]
    assert rows_of_boxes(words(printed), [], [left]) == ()


def test_cells_that_touch_and_rows_in_shaded_columns_are_no_boxes_of_text():
    beside = Box(LEFT.x1, LEFT.top, RIGHT.x1, LEFT.bottom)
    touching = [*CARDS[:3], *card("Bussen", ("Tre vakter åkte med", "på nattens turer."), beside)]
    assert text_boxes(words(touching), [], [LEFT, beside]) == ()
    rows = [line(text, 310, 100 + 12 * i, bold=i == 0) for i, text in enumerate(("Antal", "Tolv", "Nio", "Elva"))]
    labels = [line(text, 40, 100 + 12 * i) for i, text in enumerate(("Insats", "Besök", "Möten", "Pass"))]
    assert text_boxes(words([*labels, *rows]), [], [RIGHT]) == ()


def test_a_frame_is_known_by_its_sides_with_round_corners_too():
    edges = [
        Edge(upright=False, at=90, start=50, end=270), Edge(upright=False, at=150, start=50, end=270),
        Edge(upright=True, at=40, start=100, end=140), Edge(upright=True, at=280, start=100, end=140),
    ]  # fmt: skip
    assert frames(edges, []) == [LEFT]
    assert frames([*edges, *box_edges(RIGHT)], [LEFT]) == [LEFT, RIGHT]


@pytest.mark.parametrize(("cut", "kind"), [(8.0, "box"), (30.0, "lozenge")])
def test_a_filled_path_is_a_box_where_it_goes_along_all_sides(cut: float, kind: str):
    x0, top, x1, bottom = LEFT.x0, LEFT.top, LEFT.x1, LEFT.bottom
    points = [
        (x0 + cut, top), (x1 - cut, top), (x1, top + cut), (x1, bottom - cut),
        (x1 - cut, bottom), (x0 + cut, bottom), (x0, bottom - cut), (x0, top + cut), (x0 + cut, top),
    ]  # fmt: skip
    assert is_rounded_box(points, LEFT) is (kind == "box")


@pytest.mark.parametrize(("corner", "tables"), [(8, 1), (60, 0)], ids=["round corners", "a lozenge"])
def test_what_an_outline_with_round_corners_holds_is_no_diagram(tmp_path: Path, corner: int, tables: int):
    x0, x1, low, high, c = 40, 360, 140, 260, corner
    outline = b"%d %d m %d %d l %d %d l %d %d l %d %d l %d %d l %d %d l %d %d l %d %d l S" % (
        *(x0 + c, low, x1 - c, low, x1, low + c, x1, high - c, x1 - c, high),
        *(x0 + c, high, x0, high - c, x0, low + c, x0 + c, low),
    )
    rows = [("Insats", "2022", "2023"), ("Ronder", "12", "14"), ("Besok", "7", "9"), ("Moten", "31", "28")]
    shown = [
        printed(t, x, 235 - 24 * n) for n, row in enumerate(rows) for x, t in zip((110, 200, 270), row, strict=True)
    ]
    path = tmp_path / "ram.pdf"
    path.write_bytes(written(objects(stream(b"\n".join([outline, *shown])))))
    assert len(read_document(path, path.name).pages[0].tables) == tables


def column(x: float, top: float, *texts: str) -> list[Line]:
    """Lines under each other; those with a mark are headings in larger type, with room above."""
    found, foot = [], top
    for text in texts:
        foot += 24 if text.startswith("#") else 13
        size, bold = (13.0, True) if text.startswith("#") else (10.0, False)
        found.append(line(text.removeprefix("#"), x, foot, size=size, bold=bold))
    return found


ARTICLES = (
    column(
        40,
        80,
        *("#Stationen", "Polisen gick 52 pass till fots", "vid stationen under hösten.", "Fyra fick lämna platsen."),
        *("#Skolorna", "Vi mätte farten.", "Det gav tolv böter.", "Sju klasser fick besök."),
    ),
    column(
        320,
        80,
        *("#Grannar", "Sex gator gick med i samverkan.", "Två av dem ligger i byn och", "en ligger nere vid sjön och"),
        *("fler väntar på sina skyltar.", "#Unga", "Fältarna var ute."),
    ),
)


def test_short_texts_under_headings_of_their_own_are_read_column_by_column():
    left, right = ARTICLES
    assert parts([*left, *right]) == ["Stationen Polisen", "Grannar Sex"]


def test_headings_that_begin_rows_part_no_columns():
    header = [line("Område", 40, 100, bold=True), line("Utfall", 320, 100, bold=True)]
    rows = []
    for i, name in enumerate(("Trafik", "Skola", "Centrum", "Unga")):
        rows += [line(name, 40, 130 + 40 * i, bold=True), line("Mer närvaro behövs", 40, 143 + 40 * i)]
        rows += [line("Polisen var där varje", 320, 130 + 40 * i), line("vecka i två månader.", 320, 143 + 40 * i)]
    assert len(parts([*header, *rows])) == 1


LINKS = ("Bygga och bo", "Trygghet", "Skola", "Kontakt", "Kultur")
MENU = [line(text, 40, 110 + 20 * i) for i, text in enumerate(LINKS)]
BODY = column(
    220,
    60,
    "#Så gick det med våra löften under det gångna året",
    *(
        "Polisen har varit ute på torget tolv kvällar i rad och",
        "pratat med alla som stod där och väntade på sin buss.",
    ),
    *(
        "Kommunen har bytt lampor i parken vid den gamla skolan",
        "och gångtunneln bakom den är målad i ljusa färger nu.",
    ),
    "#Skolan ska bli lugnare",
    *(
        "Fältarna har suttit med i matsalen varje vecka och ätit",
        "med eleverna, som säger att det nu har blivit bättre.",
    ),
    "Två klasser har gått med i stegen mot ett lugnare år.",
)


def test_a_menu_beside_the_text_is_a_part_of_its_own_and_furniture():
    found = with_boxes(words([*MENU, *BODY]), words([*MENU, *BODY]), (), PAGE)
    assert [(part.is_column, part.is_inset) for part in found] == [(True, True), (True, False)]
    columns = tuple(part.box for part in found)
    page = Page(1, PAGE.x1, PAGE.bottom, (), (*MENU, *BODY), (), columns, columns[:1])
    assert menu_lines(page) == tuple(MENU)


def test_labels_beside_the_texts_that_they_are_of_are_no_menu():
    labels = [line(name, 40, 100 + 40 * i) for i, name in enumerate(("Bygga", "Trygghet", "Skola", "Kontakt"))]
    texts = []
    for i in range(4):
        texts += [line("Polisen har varit ute på torget i tolv kvällar och", 220, 100 + 40 * i)]
        texts += [line("pratat med dem som stod där och väntade.", 220, 113 + 40 * i)]
    assert len(parts([*labels, *texts])) == 1


STORY_WIDE = [line(f"Kommunen har bytt lampor på {i} gator i centrum", 40, 100 + 14 * i) for i in range(1, 7)]
BESIDE = [line(text, 330, 125 + 13 * i) for i, text in enumerate(("Fakta", "Sävsjö har tolv byar", "och fyra skolor."))]
RULE = Edge(upright=True, at=320.0, start=112.0, end=154.0)


def test_a_line_left_of_a_few_words_is_the_side_of_a_box_of_facts():
    boxes = text_boxes(words([*STORY_WIDE, *BESIDE]), [RULE], [])
    assert [(box.x0, box.top, box.bottom) for box in boxes] == [(320.0, 112.0, 154.0)]


def test_a_line_drawn_anew_beside_each_paragraph_is_one():
    pieces = [
        Edge(upright=True, at=320.0, start=112.0, end=130.0),
        Edge(upright=True, at=320.0, start=136.0, end=154.0),
    ]
    assert len(text_boxes(words([*STORY_WIDE, *BESIDE]), pieces, [])) == 1


@pytest.mark.parametrize(
    "others",
    [
        [Edge(upright=True, at=35.0, start=112.0, end=154.0)],
        [Edge(upright=False, at=154.0, start=35.0, end=540.0)],
    ],
)
def test_the_line_of_a_table_is_the_side_of_no_box(others: list[Edge]):
    assert text_boxes(words([*STORY_WIDE, *BESIDE]), [RULE, *others], []) == ()


def test_a_line_between_two_columns_of_a_page_is_the_side_of_no_box():
    right = [line("Polisen har gått många pass i alla delar av staden", 330, 106 + 14 * i) for i in range(6)]
    rule = Edge(upright=True, at=320.0, start=90.0, end=190.0)
    assert text_boxes(words([*STORY_WIDE, *right]), [rule], []) == ()
