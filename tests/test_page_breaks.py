"""The signs that tell whether a row at the top of a page goes on with the last one of the page before."""

import pytest
from typed_pages import line, page, table
from typed_tables import read

HEAD = ["*Löfte", "*Aktivitet", "*Tidpunkt", "*Utfall"]
ROWS = [
    ["Vi ska synas i centrum", "Fotpatrull på torget", "Mars", "Tolv pass med två poliser."],
    ["Vi ska minska farten", "Mätning vid skolan", "April", "Sju mätningar, 23 bötfällda."],
    ["Vi ska laga lampor", "Byte av lampor", "Hela året", "Nitton lampor är bytta."],
]
SPAN = [["^", "Samtal med ungdomar", "Maj", "Nio samtal."], ["^", "Utskick till hushållen", "Juni", "Ett brev."]]
NUMBERS = [["*Insats", "*Kv 1", "*Kv 2"], ["Fotpatrull", "41", "57"], ["Kontroll", "6", "–"], ["Besök", "9", "7"]]
EDGES = {"closed": {"open_bottom": False}, "open": {"open_bottom": True}}
FIGURES = [("Utdelade pennor", "60", "–"), ("Åhörare", "133", "5"), ("", "4", "11")]


def said(last: list[str], first: list[str], rows: list[list[str]], **opened: bool) -> list[list[str]]:
    """What the last promises of two pages say in every cell."""
    above = page(1, [table([*rows, last], **opened)])
    follow_up = read(above, page(2, [table([first, *rows[1:2]], 2)]))
    return [[p.text.text, *(a.text.text for a in p.activities)] for p in follow_up.promises]


@pytest.mark.parametrize("header", [[], [HEAD]], ids=["header once", "header repeated"])
@pytest.mark.parametrize("opened", EDGES, ids=list(EDGES))
def test_a_row_with_everything_that_a_row_has_begins_anew_whatever_the_edge(header: list[list[str]], opened: str):
    last, first = ["^", "Byte av skyltar", "Juli", "23 skyltar längs vägen"], ROWS[0]
    above = page(1, [table([HEAD, *ROWS, SPAN[0], last], **EDGES[opened])])
    follow_up = read(above, page(2, [table([*header, first, ROWS[1]], 2, open_top=opened == "open")]))
    assert [p.text.text for p in follow_up.promises][2:] == [ROWS[2][0], ROWS[0][0], ROWS[1][0]]
    assert [a.text.text for a in follow_up.promises[2].activities][-3:] == last[1:]


@pytest.mark.parametrize("opened", EDGES, ids=list(EDGES))
def test_a_row_under_a_merged_promise_with_short_answers_of_its_own_is_new_whatever_the_edge(opened: str):
    first = ["", "Temadag för äldre", "22 februari", "Inställd på grund av snön"]
    promises = said(ROWS[2], first, [HEAD, *ROWS, *SPAN, ROWS[0]], **EDGES[opened])
    assert promises[-2] == ["Vi ska laga lampor", *ROWS[2][1:], *first[1:]]


def test_a_row_under_the_promise_above_may_lack_what_other_rows_have():
    first = ["", "Möte i byn", "Före jul", ""]
    promises = said(["^", "Fler skyltar", "Juli", "23 skyltar."], first, [HEAD, *ROWS, *SPAN])
    assert promises[2][-6:] == ["Fler skyltar", "Juli", "23 skyltar.", *first[1:]]


@pytest.mark.parametrize("rows", [[], [["^", "Möte i byn", "Före jul", "Sex kom."]]], ids=["at once", "a row later"])
def test_a_promise_of_several_rows_goes_on_overleaf_beside_a_row_of_its_own(rows: list[list[str]]):
    last, first = ["Vi ska synas mer", "Fler pass", "Juli", "23 pass."], ["och i byarna", "Brev", "Maj", "Två brev."]
    *above, end = [last, *rows]
    promises = said(end, first, [HEAD, *ROWS, *SPAN, *above])
    assert promises[3][0] == "Vi ska synas mer och i byarna"
    assert promises[3][-6:] == [*end[1:], *first[1:]]


@pytest.mark.parametrize("kept", [1, 3], ids=["all but the end of a text", "some of it"])
def test_a_promise_kept_whole_overleaf_is_of_the_row_that_goes_on_beside_it(kept: int):
    whole = ["Vi ska synas mer", "Fler pass", "Juli", "23 pass i centrum och nio i byarna."]
    last = ["", *(text if kept == 1 else "" for text in whole[1:3]), "23 pass i centrum och"]
    first = [whole[0], *("" if kept == 1 else text for text in whole[1:3]), "nio i byarna."]
    assert said(last, first, [HEAD, *ROWS, *SPAN, ROWS[0]])[4] == whole


@pytest.mark.parametrize("last", FIGURES[:2])
@pytest.mark.parametrize("first", FIGURES)
def test_a_figure_never_goes_on_with_another(last: tuple[str, ...], first: tuple[str, ...]):
    promises = said(list(last), list(first), NUMBERS, open_bottom=True)
    figures = [cell for row in promises for cell in row[1:]]
    assert all(" " not in cell for cell in figures)


@pytest.mark.parametrize(
    ("last", "first"),
    [
        (["^", "Byte av skyltar", "Juli", ""], ["", "", "", "23 skyltar längs vägen."]),
        (["^", "Byte av skyltar", "Juli", "Nio skyltar."], ["", "", "", "Fjorton lampor."]),
    ],
    ids=["kept whole overleaf", "a sentence more"],
)
def test_what_lacks_something_that_every_row_has_is_no_row(last: list[str], first: list[str]):
    promises = said(last, first, [HEAD, *ROWS, *SPAN])
    assert promises[2][-3:] == [*last[1:3], " ".join(filter(None, (last[3], first[3])))]


def test_a_promise_and_what_stands_beside_it_may_be_kept_whole_on_one_page_each():
    themed = [["*Fokusområde", "*Mål", "*Åtgärd", "*Utfall"]]
    themed += [["Trygghet", "Fler vuxna ute", "Vandringar", "Nio kvällar."], ["^", "Färre bränder", "Ronder", "Tolv."]]
    themed += [["Trafik", "Lägre fart", "Mätning", "Sju mätningar."], ["^", "Fler hjälmar", "Kontroller", "23 bot."]]
    above = page(1, [table([*themed, ["^", "", "Övning på skolor", ""]])])
    follow_up = read(above, page(2, [table([["", "Skolor är beredda", "", "Två övade."], themed[3]], 2)]))
    last = follow_up.promises[-2]
    assert [last.text.text, *(a.text.text for a in last.activities)] == [
        "Skolor är beredda", "Övning på skolor", "Två övade."
    ]  # fmt: skip


def test_margins_of_a_page_that_lies_are_as_high_as_those_of_one_that_stands():
    def lying(number: int, *rows: list[str]) -> object:
        furniture = [
            line("Diarienummer: 2025/63", 600, 80, number),
            line(f"Dnr 2025/63, sid {number}", 380, 522, number),
        ]
        return page(number, [table(list(rows), number)], furniture)

    follow_up = read(lying(1, HEAD, ["*Trafik", "<", "<", "<"], ROWS[1]), lying(2, HEAD, ROWS[2]))
    assert [p.theme for p in follow_up.promises] == ["Trafik", "Trafik"]
    assert follow_up.tables == 1


def test_a_row_overleaf_with_a_month_and_a_party_is_no_header_where_only_its_promise_is_bold():
    first = ["*Vi ska ha rent i centrum", "Nytt program", "Februari", "Antaget av tekniska utskottet"]
    promises = said([f"*{ROWS[0][0]}", *ROWS[0][1:]], first, [HEAD, *ROWS, *SPAN])
    assert [promise[0] for promise in promises][-2:] == ["Vi ska ha rent i centrum", ROWS[0][0]]


def test_a_promise_that_begins_as_one_does_is_new_though_the_rows_lack_full_stops_that_others_have():
    stops = [[f"{text}." for text in row] for row in ROWS]
    first = ["Vi ska lyssna", "Möte i byn", "", "Sex kom"]
    promises = said(["Vi ska synas mer", "Fler pass", "Juli", "Nio pass"], first, [HEAD, *stops], open_bottom=True)
    assert ["Vi ska lyssna", "Möte i byn", "", "Sex kom"] in promises
