"""Rows cut by a page where a promise spans several rows or pages, or is cut itself."""

import pytest
from typed_pages import page, table
from typed_tables import FIRST, HEAD, SECOND, SECOND_READ, cells, read


def test_a_whole_row_under_a_merged_promise_is_a_row_of_its_own_on_the_next_page():
    rows = [HEAD, FIRST, ("Kommunen ska laga.", "Lampor", "Sju lampor."), ("^", "Grindar", "21 grindar")]
    follow_up = read(page(1, [table(rows)]), page(2, [table([HEAD, ("", "Staket", "Tolv staket.")], 2)]))
    assert [[a.text.text for a in p.activities] for p in follow_up.promises][1:] == [
        ["Lampor", "Sju lampor.", "Grindar", "21 grindar", "Staket", "Tolv staket."]
    ]


@pytest.mark.parametrize(
    ("last", "first", "whole"),
    [
        (
            ["", "Totalt 127 böter.", "Vi arbetar"],
            ["Vi ska\nsynas.", "", "vidare."],
            ["Vi ska synas.", "Totalt 127 böter."],
        ),
        (["Vi ska", "", "Klart."], ["synas.", "Sex möten.", ""], ["Vi ska synas.", "Sex möten."]),
    ],
    ids=["kept whole overleaf", "in mid-sentence"],
)
def test_what_a_promise_of_two_pages_has_beside_it_may_begin_on_either(
    last: list[str], first: list[str], whole: list[str]
):
    follow_up = read(page(1, [table([HEAD, FIRST, last])]), page(2, [table([HEAD, first, SECOND], 2)]))
    assert [row[:2] for row in cells(follow_up)][1:] == [whole, SECOND_READ]


def test_a_row_without_a_promise_is_one_of_several_where_others_lack_it_too():
    rest = ["", "En annan rad.", "Klar."]
    follow_up = read(page(1, [table([HEAD, FIRST, rest, rest])]), page(2, [table([HEAD, SECOND], 2)]))
    assert [row[0] for row in cells(follow_up)] == ["Polisen ska synas i centrum.", SECOND_READ[0]]


def test_a_row_of_which_one_cell_alone_was_kept_whole_overleaf_is_one_row():
    last, first = ["Vi ska synas.", "", "Lugnare"], ["", "Nio pass.", ""]
    follow_up = read(page(1, [table([HEAD, FIRST, last])]), page(2, [table([first, SECOND], 2)]))
    assert [row[:2] for row in cells(follow_up)][1:] == [["Vi ska synas.", "Nio pass."], SECOND_READ]


def test_rows_cut_at_the_head_and_the_foot_of_one_page_are_two_rows():
    middle = [["", "• Sex möten", ""], SECOND, ["", "• Tre kurser", "• Lugnare"]]
    pages = [
        page(1, [table([HEAD, FIRST, ["Vi ska mötas.", "• Ett brev", ""]])]),
        page(2, [table(middle, 2)]),
        page(3, [table([["Vi ska\nlära ut.", "• Två prov", ""]], 3)]),
    ]
    follow_up = read(*pages)
    assert [row[0] for row in cells(follow_up)][1:] == ["Vi ska mötas.", SECOND_READ[0], "Vi ska lära ut."]
    assert [a.text.text for p in follow_up.promises[1::2] for a in p.activities][::2] == [
        "Ett brev Sex möten", "Tre kurser Två prov",
    ]  # fmt: skip


def test_a_row_cut_from_its_merged_promise_is_a_row_of_its_own():
    rows = [HEAD, ["Vi ska mötas.", "Möten", "Nio."], ["^", "Brev", "Två."], ["Vi ska synas.", "Pass", "Sju."]]
    follow_up = read(page(1, [table(rows)]), page(2, [table([HEAD, ["", "Ronder", "Elva."]], 2)]))
    assert [a.text.text for a in follow_up.promises[1].activities] == ["Pass", "Sju.", "Ronder", "Elva."]


def test_the_end_of_a_divided_word_does_not_wait_for_more():
    rows = [HEAD, ["Fler lampor", "Nio", "Klart"], ["Färre fester på camping-\nen", "Två besök", "Lugnt"]]
    follow_up = read(page(1, [table(rows)]), page(2, [table([["Fler vandringar", "Sju", "Klart"]], 2)]))
    assert [row[0] for row in cells(follow_up)][1:] == ["Färre fester på campingen", "Fler vandringar"]


@pytest.mark.parametrize(
    "first",
    [
        ["Cykelmärkning", "Sista helgen i maj", ""],
        ["Städdag", "26 april", ""],
        ["Hur det blev med ljuset", "Märkning i maj", "Klart"],
    ],
)
def test_a_month_among_other_words_makes_no_header_overleaf(first: list[str]):
    follow_up = read(page(1, [table([HEAD, FIRST])]), page(2, [table([first, SECOND], 2)]))
    assert [row[0] for row in cells(follow_up)][1:] == [first[0], SECOND_READ[0]]
    assert follow_up.tables == 1
