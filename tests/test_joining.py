"""Tables over several pages become one, and rows cut by a page break become one row, by evidence alone."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from typed_pages import document, line, lines, page, table
from typed_tables import FIRST, HEAD, SECOND, SECOND_READ, cells, read

from extract.promises.understanding import understand
from extract.records import Document


def test_one_page_is_read_as_it_stands():
    follow_up = read(page(1, [table([HEAD, FIRST, SECOND])]))
    assert cells(follow_up) == [
        ["Polisen ska synas i centrum.", "Polisen har gått 14 patruller.", ""],
        ["Kommunen ska laga lampor.", "Sju lampor är lagade.", "Inga lampor."],
    ]
    assert [a.column for a in follow_up.promises[0].activities] == ["Tertial 1", "Tertial 2"]
    assert [a.period.name for a in follow_up.promises[0].activities] == ["2023-T1", "2023-T2"]
    assert follow_up.tables == 1


@pytest.mark.parametrize("head", [[], [HEAD], [["*Löfte (forts.)", "*Tertial 1", "*Tertial\n2"]]])
def test_a_new_row_on_the_next_page_is_a_row_of_its_own(head: list[list[str]]):
    follow_up = read(page(1, [table([HEAD, FIRST])]), page(2, [table([*head, SECOND], 2)]))
    assert [row[0] for row in cells(follow_up)] == ["Polisen ska synas i centrum.", "Kommunen ska laga lampor."]
    assert follow_up.tables == 1


@pytest.mark.parametrize("head", [[], [HEAD]])
@pytest.mark.parametrize(
    ("last", "first", "whole"),
    [
        (
            ["Polisen ska synas", "Två besök.", ""],
            ["i hamnen.", "", ""],
            ["Polisen ska synas i hamnen.", "Två besök.", ""],
        ),
        (
            ["Polisen ska synas.", "", "Fem besök och"],
            ["", "", "Två möten."],
            ["Polisen ska synas.", "", "Fem besök och Två möten."],
        ),
        (
            ["Polisen ska synas.", "Fem", "Två möten"],
            ["", "besök.", "har hållits."],
            ["Polisen ska synas.", "Fem besök.", "Två möten har hållits."],
        ),
    ],
)
def test_a_row_that_goes_on_is_one_row(head: list[list[str]], last: list[str], first: list[str], whole: list[str]):
    follow_up = read(page(1, [table([HEAD, SECOND, last])]), page(2, [table([*head, first, FIRST], 2)]))
    assert cells(follow_up)[1] == whole
    assert len(follow_up.promises) == 3
    assert follow_up.promises[1].activities[1].pages[0] in (1, 2)


def test_an_open_edge_joins_what_words_leave_open():
    rows = ["Polisen ska synas.", "Fem besök.", ""]
    later = ["", "Två möten.", ""]
    joined = read(page(1, [table([HEAD, rows], open_bottom=True)]), page(2, [table([later, SECOND], 2, open_top=True)]))
    assert cells(joined)[0] == ["Polisen ska synas.", "Fem besök. Två möten.", ""]


def test_an_open_top_alone_joins_no_whole_rows():
    rows = ["Samtal med föräldrar", "Polisen har haft möten.", "Oron har minskat"]
    later = ["Drogfri gård", "Hund vid tre tillfällen", "Inga fynd"]
    apart = read(page(1, [table([HEAD, rows])]), page(2, [table([later], 2, open_top=True)]))
    assert cells(apart) == [rows, later]


def test_a_row_over_three_pages_is_one_row():
    follow_up = read(
        page(1, [table([HEAD, ["Polisen ska synas", "Fem besök på", ""]])]),
        page(2, [table([HEAD, ["mer i centrum och", "skolor och", ""]], 2)]),
        page(3, [table([HEAD, ["vid stationen.", "torg.", ""]], 3)]),
    )
    assert cells(follow_up) == [
        ["Polisen ska synas mer i centrum och vid stationen.", "Fem besök på skolor och torg.", ""]
    ]
    assert follow_up.promises[0].activities[0].pages == (1, 3)


def test_a_theme_row_at_the_top_of_a_page_is_no_continuation():
    follow_up = read(
        page(1, [table([HEAD, ["*Trygghet", "<", "<"], ["Polisen ska synas", "Fem besök", ""]])]),
        page(2, [table([["*Trafik", "<", "<"], SECOND], 2)]),
    )
    assert [(p.theme, p.text.text) for p in follow_up.promises] == [
        ("Trygghet", "Polisen ska synas"),
        ("Trafik", "Kommunen ska laga lampor."),
    ]


def test_a_changed_header_begins_another_table():
    changed = ["*Löfte", "*Tertial 1", "*Tertial 3"]
    follow_up = read(page(1, [table([HEAD, FIRST])]), page(2, [table([changed, SECOND], 2)]))
    assert follow_up.tables == 2
    assert [a.period.name for a in follow_up.promises[1].activities] == ["2023-T1", "2023-T3"]


def test_merged_promises_hold_for_their_rows():
    follow_up = read(page(1, [table([HEAD, SECOND, ["^", "Åtta lampor.", "Nio lampor."]])]))
    assert cells(follow_up) == [
        ["Kommunen ska laga lampor.", "Sju lampor är lagade.", "Inga lampor.", "Åtta lampor.", "Nio lampor."]
    ]


def test_page_furniture_is_in_no_cell_and_no_row():
    def furnished(number: int, *rows: list[str]) -> object:
        text = (line(f"Sida {number} (2)", 600, 590, number), line("Dnr KS 2023/12", 50, 30, number))
        return page(number, [table(list(rows), number)], text)

    follow_up = read(
        furnished(1, HEAD, ["Polisen ska synas", "Fem besök", ""]), furnished(2, HEAD, ["i centrum.", "", ""])
    )
    assert cells(follow_up) == [["Polisen ska synas i centrum.", "Fem besök", ""]]
    assert sorted(a.text.text for a in follow_up.asides if a.kind == "sidram") == [
        "Dnr KS 2023/12", "Dnr KS 2023/12", "Sida 1 (2)", "Sida 2 (2)"
    ]  # fmt: skip


def test_other_tables_are_set_aside():
    contacts = table([["*Namn", "*Telefon"], ["Anna", "0250-55 20 00"]], top=400)
    follow_up = read(page(1, [table([HEAD, FIRST]), contacts]))
    assert len(follow_up.promises) == 1
    assert [a.text.text for a in follow_up.asides if a.kind == "annan tabell"] == [
        "Namn",
        "Telefon",
        "Anna",
        "0250-55 20 00",
    ]


def test_an_unknown_column_is_kept_and_named():
    follow_up = read(page(1, [table([["*Löfte", "*Tertial 1", "*Väder"], FIRST])]))
    assert follow_up.promises[0].activities[1].column == "Väder"
    assert any("Väder" in problem.text for problem in follow_up.problems)


def test_a_wrong_sum_is_told_with_its_row_and_column():
    head = ["*Aktivitet", "*Antal T1", "*Antal T2", "*Totalt"]
    rows = [["Krogtillsyner", "4", "5", "9"], ["Vandringar", "2", "–", "3"], ["Summa", "6", "5", "12"]]
    follow_up = read(page(1, [table([head, *rows])]))
    krog, walks, summed = follow_up.promises
    assert krog.activities[2].sums == walks.activities[2].sums == (0, 1)
    assert [a.counted for a in walks.activities] == ["Vandringar", "", "Vandringar"]
    assert summed.activities[0].sums_above == ((2, 0), (1, 0))
    assert [problem.text for problem in follow_up.problems] == [
        "Summan 3 i kolumnen ”Totalt” på raden ”Vandringar” stämmer inte: delarna är tillsammans 2.",
        "Summan 12 i kolumnen ”Totalt” på raden ”Summa” stämmer inte: delarna är tillsammans 11.",
    ]


def test_what_cannot_be_known_is_said():
    plain = table([["*Löfte", "*Resultat"], ["Polisen ska synas.", "Fem besök."]])
    follow_up = understand(document(page(1, [plain]), title="Uppföljning av medborgarlöften"))
    assert (follow_up.municipality, follow_up.year) == (None, "")
    assert follow_up.promises[0].activities[0].period.name == ""
    assert len(follow_up.problems) == 2


def test_a_document_about_something_else_gives_nothing():
    prices = table([["Year", "Wheat", "Total"], ["2005", "12", "12"]])
    follow_up = understand(document(page(1, [prices]), title="Prices of grain"))
    assert follow_up.promises == ()
    assert len(follow_up.problems) == 1


texts = st.sampled_from(
    ["", "", "–", "12", "*Löfte", "*Totalt", "*T1 2023", "Polisen ska\nsynas.", "och fem\nbesök", "<", "^", "Nr"]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.lists(texts, min_size=3, max_size=3), min_size=1, max_size=5), min_size=1, max_size=3))
@example([[["", "*Totalt", "*Totalt"], ["*T1 2023", "", ""], ["*T1 2023", "", "12"]]])
@example([[["", "*Totalt", "*Löfte"], ["–", "^", "–"]], [["", "12", ""]]])
def test_any_tables_are_read_without_losing_a_word(grids: list[list[list[str]]]):
    pages = [page(n, [table(_possible(rows), n)], lines("Fri text.", 50, 500, n)) for n, rows in enumerate(grids, 1)]
    printed = document(*pages)
    follow_up = understand(printed)
    texts = [text for promise in follow_up.promises for text in promise.texts]
    texts += [aside.text for aside in follow_up.asides]
    kept = {run.word.text for text in texts for run in text.runs}
    assert _words(printed) - kept <= {"–"}
    for number, promise in enumerate(follow_up.promises, 1):
        assert promise.number == number
        assert all(0 <= i < len(promise.activities) for a in promise.activities for i in a.sums)


def _possible(rows: list[list[str]]) -> list[list[str]]:
    """Cells covered from outside the table, or from two sides, are empty ones."""
    return [
        [
            ""
            if (text == "<" and c == 0) or (text == "^" and (r == 0 or rows[r - 1][c] in "<^"))
            else text.replace("<", "")
            for c, text in enumerate(row)
        ]
        for r, row in enumerate(rows)
    ]


def _words(printed: Document) -> set[str]:
    cells = [w.text for p in printed.pages for t in p.tables for c in t.cells for x in c.lines for w in x.words]
    return set(cells) | {w.text for p in printed.pages for x in p.lines for w in x.words}


def test_a_caption_row_names_the_period_or_the_theme_of_its_table():
    rows = [["*Löfte", "*Utfört"], ["Polisen ska synas.", "Fem besök."]]
    dated = read(page(1, [table([["*Tertial 2", "<"], *rows])])).promises[0]
    themed = read(page(1, [table([["*Trygghet", "<"], *rows])])).promises[0]
    assert (dated.theme, dated.activities[0].period.name) == ("", "2023-T2")
    assert (themed.theme, themed.activities[0].period.name) == ("Trygghet", "2023")


def test_a_column_in_which_nothing_is_printed_is_none():
    rows = [("Löfte", "", "Resultat", ""), ("Vi ska synas.", "", "5 pass", ""), ("Vi ska lyssna.", "7 möten", "<", "")]
    follow_up = read(page(1, [table(rows)]))
    assert cells(follow_up) == [["Vi ska synas.", "5 pass"], ["Vi ska lyssna.", "7 möten"]]


def test_a_table_without_a_header_goes_on_under_the_last_theme_of_the_one_above():
    rows = [["Löfte", "Resultat"], ["Vi ska synas.", "5 pass"], ["*Trafik", "<"], ["Löfte", "Resultat"]]
    follow_up = read(page(1, [table(rows), table([["Vi ska mäta farten.", "7 kontroller"]], top=300)]))
    assert [(p.theme, p.activities[0].text.text) for p in follow_up.promises] == [
        ("", "5 pass"),
        ("Trafik", "7 kontroller"),
    ]


def test_what_stands_over_a_page_of_columns_goes_on_with_their_cells():
    above = table([HEAD, FIRST, ("Kommunen ska laga.", "Sju lampor", "Inga lampor och")], ruled=False)
    tail = [line("inga stolpar.", 368, 95, 2)]
    below = table([("Vi ska mäta.", "Sex mätningar.", "Nio mätningar.")], 2, top=100, ruled=False)
    follow_up = read(page(1, [above]), page(2, [below], tail))
    assert [row[2] for row in cells(follow_up)] == ["", "Inga lampor och inga stolpar.", "Nio mätningar."]


def test_a_page_of_one_cell_goes_on_with_it():
    above = table([HEAD, FIRST, ("Kommunen ska laga.", "Sju lampor", "Inga lampor och")], ruled=False)
    follow_up = read(page(1, [above]), page(2, [], [line("inga stolpar.", 368, 95, 2)]))
    assert cells(follow_up)[1] == ["Kommunen ska laga.", "Sju lampor", "Inga lampor och inga stolpar."]


CUT = ("Kommunen ska laga bel-", "Sju lampor är lagade.", "")


@pytest.mark.parametrize("drawn", [{"ruled": True}, {"ruled": False}])
def test_the_rest_of_one_cell_over_a_note_goes_on_with_it(drawn: dict[str, bool]):
    above = table([HEAD, FIRST, CUT], **drawn)
    note = line("Underlaget finns hos kommunens trygghetsråd, som har samlat det under hela året.", 50, 140, 2)
    follow_up = read(page(1, [above]), page(2, [], [line("ysning.", 52, 95, 2), note]))
    assert cells(follow_up)[1] == ["Kommunen ska laga belysning.", *CUT[1:]]


def test_the_last_item_of_a_list_overleaf_is_of_its_cell():
    above = table([HEAD, FIRST, ("Kommunen ska laga.", "• Sju lampor.\n• En bro.", "")])
    follow_up = read(page(1, [above]), page(2, [], [line("• Tio stolpar.", 206, 95, 2)]))
    assert cells(follow_up)[1][1] == "Sju lampor. En bro. Tio stolpar."


def test_columns_with_few_words_on_a_page_are_those_of_the_page_before():
    above = table([HEAD, FIRST, ("Kommunen ska laga.", "Sju lampor", "")], 1, (30, 30, 60), ruled=False)
    below = table([HEAD, ("", "och en bro.", "")], 2, (20, 40, 20), ruled=False)
    follow_up = read(page(1, [above]), page(2, [below]))
    assert cells(follow_up)[1] == ["Kommunen ska laga.", "Sju lampor och en bro.", ""]


def test_what_stands_over_the_middle_of_a_label_is_of_its_row():
    first = ["", "Ett möte hölls.", ""], ["Vi ska lyssna.", "Två till hölls.", "Nio möten."]
    follow_up = read(page(1, [table([HEAD, ["*Trafik", "<", "<"], *first, SECOND], ruled=False)]))
    assert cells(follow_up)[0] == ["Vi ska lyssna.", "Ett möte hölls. Två till hölls.", "Nio möten."]
    cut = ["", "", "Ett möte i"], ["Vi ska lyssna.", "Två till hölls.", "centrum hölls."]
    follow_up = read(page(1, [table([HEAD, FIRST, *cut, SECOND], ruled=False)]))
    assert cells(follow_up)[1] == ["Vi ska lyssna.", "Två till hölls.", "Ett möte i centrum hölls."]


def test_a_source_under_a_table_is_no_row_of_it():
    follow_up = read(page(1, [table([HEAD, SECOND, ("Källa: kommunens egna system.", "", "")])]))
    assert cells(follow_up) == [[*SECOND_READ, "Inga lampor."]]


def test_text_across_the_columns_after_a_table_is_no_part_of_it():
    above = table([HEAD, FIRST, ("Kommunen ska laga.", "Sju lampor", "Inga lampor och")], ruled=False)
    text = line("inga stolpar, enligt kommunen som har hand om gatorna i centrum.", 50, 95, 2)
    follow_up = read(page(1, [above]), page(2, [], [text]))
    assert cells(follow_up)[1] == ["Kommunen ska laga.", "Sju lampor", "Inga lampor och"]


@pytest.mark.parametrize(
    ("text", "column"), [("Underlaget finns hos kommunens trygghetsråd.", 50), ("Underlaget finns.", 210)]
)
def test_a_sentence_after_a_table_is_no_part_of_a_row_without_full_stops(text: str, column: int):
    rows = [HEAD, ("Vi ska synas.", "Fem pass", "Lugnare"), ("Kommunen ska laga.", "Sju lampor", "Inga fynd")]
    above = table(rows, ruled=False)
    follow_up = read(page(1, [above]), page(2, [], [line(text, column, 95, 2)]))
    assert cells(follow_up)[1] == list(rows[2])


def test_a_header_said_again_on_its_page_goes_on_with_the_table_and_its_theme():
    above = table([HEAD, ["*Trafik", "<", "<"], ("Vi ska mäta farten", "Fem pass", "Sex pass")])
    below = table([HEAD, ("Vi ska", "besök", "möten")], top=300)
    follow_up = read(page(1, [above, below]))
    assert follow_up.tables == 1
    assert [(p.theme, *row) for p, row in zip(follow_up.promises, cells(follow_up), strict=True)] == [
        ("Trafik", "Vi ska mäta farten", "Fem pass", "Sex pass"),
        ("Trafik", "Vi ska", "besök", "möten"),
    ]


def test_a_header_said_again_under_a_heading_begins_another_table():
    above, below = table([HEAD, ["*Trafik", "<", "<"], FIRST]), table([HEAD, SECOND], top=300)
    heading = line("Trygghet", 50, 290, size=14, bold=True)
    follow_up = read(page(1, [above, below], [heading]))
    assert [promise.theme for promise in follow_up.promises] == ["Trafik", "Trygghet"]
