"""Tables of every manner, typed: what stands over them, in them and beside them gives their rows."""

from datetime import date

import pytest
from typed_pages import document, line, lines, page, table

from extract.promises.understanding import understand
from nlp.document.follow_up import count_follow_up

FOOT = 250.0
"""A table typed so far down leaves room for text above it."""


def reports(
    rows, *text: str, title: str = "Uppföljning av medborgarlöften Orsa kommun 2023", headings: tuple[int, ...] = ()
):
    """(promise, column, period or first day, text, what a number counts) of each report of a table under some text."""
    printed = [
        line(t, 50, 100 + 20 * i, size=13 if i in headings else 10, bold=i in headings) for i, t in enumerate(text)
    ]
    follow_up = understand(document(page(1, [table(rows, top=FOOT)], printed), title=title))
    return [
        (p.text.text, a.column, a.period.name or (a.period.start or date.min).isoformat(), a.text.text, a.counted)
        for p in follow_up.promises
        for a in p.activities
    ]


PROMISE = "Polisen ska göra fler kontroller i Orsa."
LED = ["Löfte 1: Polisen ska synas i centrum.", "<", "<"]


def test_months_down_and_years_across_meet_in_each_cell():
    rows = (["Månad", "2022", "2023"], ["Januari", "4", "7"], ["Februari", "5", "9"])
    told = reports(rows, PROMISE, title="Uppföljning av medborgarlöften Orsa kommun")
    assert [(column, period, text) for _, column, period, text, _ in told] == [
        ("2022", "2022-01-01", "4"),
        ("2023", "2023-01-01", "7"),
        ("2022", "2022-02-01", "5"),
        ("2023", "2023-02-01", "9"),
    ]


def test_a_promise_over_the_header_is_that_of_the_table():
    told = reports((LED, ["Aktivitet", "Utfall", "Kommentar"], ["Fotpatrull", "22 pass", "Klart"]))
    assert {promise for promise, *_ in told} == {"Löfte 1: Polisen ska synas i centrum."}
    assert [text for *_, text, _ in told] == ["Fotpatrull", "22 pass", "Klart"]


def test_a_column_of_periods_needs_no_promise_column_under_a_promise():
    told = reports((LED, ["Tertial", "Polisen", "Kommunen"], ["Tertial 1", "Fem pass", "–"], ["Tertial 2", "Nio", ""]))
    assert [(column, period) for _, column, period, *_ in told] == [
        ("Polisen", "2023-T1"),
        ("Kommunen", "2023-T1"),
        ("Polisen", "2023-T2"),
        ("Kommunen", "2023-T2"),
    ]


def test_labels_and_figures_under_a_result_heading_are_reports_that_count_their_labels():
    rows = (["Besökta gårdar ......", "37"], ["Märkta maskiner", "112"])
    told = reports(rows, "Landsbygden", PROMISE, "Resultat:", headings=(0,))
    assert told == [
        (PROMISE, "Besökta gårdar", "2023", "37", "Besökta gårdar"),
        (PROMISE, "Märkta maskiner", "2023", "112", "Märkta maskiner"),
    ]


def test_labels_and_figures_elsewhere_are_another_table():
    rows = (["Kommunens växel", "37"], ["Polisens växel", "114"])
    assert reports(rows, "Kontakt", PROMISE, headings=(0,)) == []


@pytest.mark.parametrize(
    ("lead", "promise"),
    [
        (PROMISE, PROMISE),
        ("Medborgarlöftet 2023: Polisen och kommunen ska mötas.", "Polisen och kommunen ska mötas."),
        ("Tabellen visar vad polisen ska göra under året.", "Fotpatrull"),
    ],
)
def test_a_line_on_what_a_table_shows_is_no_promise(lead: str, promise: str):
    told = reports((["Aktivitet", "Utfall"], ["Fotpatrull", "22 pass"]), lead)
    assert told[0][0] == promise


@pytest.mark.parametrize("header", ["Brottstyp", "Anmälda brott", "Fråga"])
def test_a_table_of_facts_promises_nothing(header: str):
    assert reports(([header, "2022", "2023"], ["Inbrott", "71", "64"], ["Skadegörelse", "12", "9"])) == []


@pytest.mark.parametrize("note", ["*Bara vardagar", "† Bara vardagar."])
def test_a_footnote_in_the_first_column_is_no_promise(note: str):
    told = reports((["Löfte", "T1", "T2"], ["Fler pass", "Sju", "Nio"], ["Fler möten", "Ett", "Två"], [note, "", ""]))
    assert {promise for promise, *_ in told} == {"Fler pass", "Fler möten"}


def test_a_note_over_the_whole_width_is_no_promise():
    note = ["Siffrorna är hämtade ur polisens system.", "<"]
    told = reports((["Löfte", "Utfall"], ["Fler pass", "22 pass"], note))
    assert [promise for promise, *_ in told] == ["Fler pass"]


def test_a_sum_of_periods_tells_which_cells_it_sums():
    rows = (["Kvartal", "Antal pass"], ["Q1", "2"], ["Q2", "5"], ["Q3", "4"], ["Q4", "1"], ["Summa", "13"])
    printed = lines(PROMISE, 50, 100)
    follow_up = understand(document(page(1, [table(rows, top=FOOT)], printed)))
    total = follow_up.promises[0].activities[-1]
    assert (total.sums, total.period.name) == ((0, 1, 2, 3), "2023")
    assert any("Summan 13" in problem.text for problem in follow_up.problems)


@pytest.mark.parametrize("sign", ["●", "✓"])
def test_a_sign_alone_in_a_cell_is_a_status(sign: str):
    told = reports((["Löfte", "Status", "Utfall"], ["Fler pass", sign, "22 pass"]))
    assert [text for *_, text, _ in told] == [sign, "22 pass"]


def test_a_row_that_is_only_a_period_holds_for_the_rows_under_it():
    rows = (["Löfte", "Utfall"], ["Tertial 1", "<"], ["Fler pass", "Elva"], ["Tertial 2", "<"], ["Fler möten", "Två"])
    told = reports(rows)
    assert [(promise, period) for promise, _, period, *_ in told] == [
        ("Fler pass", "2023-T1"),
        ("Fler möten", "2023-T2"),
    ]


def test_a_place_a_row_and_a_deed_a_column_count_what_was_done_there():
    rows = (["Ort", "Trafikkontroller", "Fotpatrullering"], ["Orsa", "21", "36"], ["Skattungbyn", "9", "4"])
    assert [(promise, counted, text) for promise, _, _, text, counted in reports(rows)] == [
        ("Orsa", "trafikkontroller", "21"),
        ("Orsa", "fotpatrullering", "36"),
        ("Skattungbyn", "trafikkontroller", "9"),
        ("Skattungbyn", "fotpatrullering", "4"),
    ]


def test_figures_of_places_that_tell_of_no_deed_are_another_table():
    rows = (["Ort", "Invånare", "Hushåll"], ["Orsa", "5300", "2400"], ["Skattungbyn", "310", "150"])
    assert reports(rows) == []


def test_a_wrong_sum_is_reported_by_its_row_and_not_by_the_promise_over_the_table():
    rows = [["Aktivitet", "Antal T1", "Antal T2", "Totalt"], ["Tillsyner", "4", "7", "12"], ["Ronder", "1", "2", "3"]]
    over = [line("Polisen ska göra Orsa tryggare.", 50, 100)]
    follow_up = understand(document(page(1, [table(rows, top=FOOT)], over)))
    assert [problem.text for problem in follow_up.problems] == [
        "Summan 12 i kolumnen ”Totalt” på raden ”Tillsyner” stämmer inte: delarna är tillsammans 11.",
    ]


def test_a_row_of_reports_alone_is_of_the_numbered_promise_over_it():
    rows = [["Vår", "Höst"], ["14 kontroller.", "19 kontroller."]]
    told = reports(rows, "Löfte 1: Lugnare trafik", headings=(0,))
    assert [(promise, column, text) for promise, column, _, text, _ in told] == [
        ("Lugnare trafik", "Vår", "14 kontroller."),
        ("Lugnare trafik", "Höst", "19 kontroller."),
    ]


def test_a_sum_of_more_of_the_year_than_the_table_has_is_no_wrong_one():
    rows = [["Aktivitet", "T2", "T3", "Ackumulerat 2023"], ["Fotpatruller", "12", "15", "40"], ["Möten", "2", "3", "7"]]
    pages = page(1, [table(rows, top=FOOT)])
    told = [one.text for one in understand(document(pages, title="Uppföljning medborgarlöften Orsa 2023")).problems]
    assert [text for text in told if "Ackumulerat" in text] == [
        "Kolumnen ”Ackumulerat 2023” räknar med mer av tiden än perioderna i tabellen. Det som redovisats "
        "tidigare räknas inte i summorna."
    ]


def test_a_label_for_activities_and_places_over_figures_are_the_header():
    rows = [["Aktivitet", "Kajen", "Sandtorp", "Totalt"], ["Fotpatruller", "14", "9", "23"], ["Möten", "–", "4", "4"]]
    told = reports(rows, title="Medborgarlöfte Orsa 2023: polisens arbete per område")
    assert [(promise, column, text) for promise, column, _, text, _ in told if column != "Totalt"] == [
        ("Fotpatruller", "Kajen", "14"), ("Fotpatruller", "Sandtorp", "9"),
        ("Möten", "Kajen", "–"), ("Möten", "Sandtorp", "4"),
    ]  # fmt: skip


def test_a_summary_table_that_names_promises_by_their_themes_reports_on_them():
    text = [
        line("Narkotika", 50, 60, size=13, bold=True),
        line("Polisen ska öka sin närvaro vid stationen.", 50, 80),
        line("• 38 fotpatruller har gjorts.", 60, 95),
        line("Buskörning", 50, 130, size=13, bold=True),
        line("Kommunen ska bygga farthinder.", 50, 150),
        line("• Tre har byggts.", 60, 165),
        line("Sammanfattning", 50, 200, size=13, bold=True),
    ]
    summary = table([["Löfte", "Bedömning"], ["Narkotika", "Uppfyllt"], ["Buskörning", "Delvis"]], top=FOOT)
    follow_up = understand(document(page(1, [summary], text)))
    assert [(p.text.text, [a.text.text for a in p.activities]) for p in follow_up.promises] == [
        ("Polisen ska öka sin närvaro vid stationen.", ["38 fotpatruller har gjorts.", "Uppfyllt"]),
        ("Kommunen ska bygga farthinder.", ["Tre har byggts.", "Delvis"]),
    ]


@pytest.mark.parametrize("header", ["Typ av kontroll", "Kontroller"])
def test_a_row_that_only_says_of_what_kind_counts_what_its_header_says(header: str):
    rows = ([header, "Tertial 1", "Tertial 2"], ["Hastighet", "8", "11"], ["Nykterhet", "6", "7"])
    counted = [counted for *_, counted in reports(rows) if counted]
    assert {thing.split(" av ")[1] for thing in counted} == {"Hastighet", "Nykterhet"}
    assert all(thing.startswith("kontroll") for thing in counted)


OVER = (line("Trafik", 50, 80, size=13, bold=True), line("Polisen ska genomföra minst 20 trafikkontroller.", 50, 100))


@pytest.mark.parametrize("row", ["Hastighet", "Trafikkontroller"])
def test_a_table_of_figures_tells_what_was_done_toward_the_promise_over_it(row: str):
    figures = table([["Kontroller", "Tertial 1", "Tertial 2"], [row, "8", "11"]], top=FOOT)
    follow_up = understand(document(page(1, [figures], OVER)))
    (promise,) = follow_up.promises
    assert promise.text.text == OVER[1].text
    assert [one.text.text for one in promise.activities if one.counted] == ["8", "11"]
    assert not follow_up.problems
    (outcome,) = count_follow_up(follow_up).outcomes
    assert (outcome.goal, outcome.done, outcome.fulfilment) == (20, 19, "delvis")


def test_a_table_with_goals_of_its_own_promises_beside_the_promise_over_it():
    figures = table([["Kontroller", "Mål", "Utfall"], ["Hastighet", "10", "11"]], top=FOOT)
    follow_up = understand(document(page(1, [figures], OVER)))
    assert [promise.text.text for promise in follow_up.promises] == [OVER[1].text, "Hastighet"]


def test_a_number_in_a_column_of_what_was_planned_is_what_the_promise_is_measured_by():
    rows = [["Insats", "Planerat", "Genomfört"], ["Trafikkontroller", "30", "22"]]
    follow_up = understand(document(page(1, [table(rows, top=FOOT)])))
    assert [(one.text.text, one.measure) for one in follow_up.promises[0].activities] == [("30", True), ("22", False)]


PARTED = [["Polisens åtgärder", "Kommunens åtgärder"], ["97 patruller i centrum", "Elva sommarjobbare i parken"]]


@pytest.mark.parametrize(
    "headers",
    [
        ["Polisens åtgärder", "Kommunens åtgärder"],
        ["Polisens uppföljning", "Kommunens uppföljning"],
        ["Det här har polisen gjort", "Det här har kommunen gjort"],
        ["Polisen", "Kommunen"],
    ],
)
def test_columns_of_two_parties_hold_reports_and_no_promises(headers: list[str]):
    rows = [headers, *PARTED[1:], ["Polisen har besökt 14 skolor", "En ny fritidsgård har öppnats"]]
    heading = line("Norrbyn", 50, 120, size=13, bold=True)
    title = "Uppföljning av medborgarlöften Orsa 2023"
    follow_up = understand(document(page(1, [table(rows, top=FOOT)], [heading]), title=title))
    assert [(p.theme, p.text.text) for p in follow_up.promises] == [("Norrbyn", "")]
    assert [(a.text.text, a.actor) for a in follow_up.promises[0].activities] == [
        ("97 patruller i centrum", "polis"),
        ("Elva sommarjobbare i parken", "kommun"),
        ("Polisen har besökt 14 skolor", "polis"),
        ("En ny fritidsgård har öppnats", "kommun"),
    ]


def test_columns_of_two_parties_answer_the_promise_over_them():
    told = reports(PARTED, PROMISE)
    assert [(row[0], row[3]) for row in told] == [(PROMISE, text) for text in PARTED[1]]


def test_names_and_numbers_of_two_parties_are_no_reports():
    assert reports([["Polisen", "Kommunen"], ["Eva Ek, kommunpolis", "Per Al, säkerhetschef"]]) == []


def test_the_header_over_the_promises_says_whose_they_are():
    rows = [["Polisens insatser", "Antal"], ["Trafikkontroller", "14"], ["Skolbesök", "9"]]
    follow_up = understand(document(page(1, [table(rows)], ()), title="Uppföljning av medborgarlöften Orsa 2023"))
    assert [(p.text.text, p.actor) for p in follow_up.promises] == [
        ("Trafikkontroller", "polis"), ("Skolbesök", "polis"),
    ]  # fmt: skip


def test_a_first_row_of_short_answers_is_no_second_line_of_the_header():
    rows = [["Åtgärd", "Ansvarig", "Resultat"], ["Ronder vid skolor", "Polisen", "46 ronder har gjorts"]]
    assert [row[3] for row in reports(rows)] == ["Polisen", "46 ronder har gjorts"]


def test_columns_of_why_are_no_reports_unless_they_stand_behind_them():
    rows = [
        ["Löfte", "Bakgrund", "Resultat", "Orsak"],
        [PROMISE, "12 lampor var trasiga", "14 kontroller", "Två sjuka"],
    ]
    assert [(row[1], row[3]) for row in reports(rows)] == [("Resultat", "14 kontroller"), ("Orsak", "Två sjuka")]


def test_a_heading_that_promises_beside_answered_ones_is_kept_beside_a_table_of_figures():
    told = reports(
        (["Aktivitet", "2022", "2023"], ["Kontroller", "19", "27"]),
        "Polisen ska bidra till en lugnare trafik", "Kontroller har gjorts i byarna.",
        "Kommunen ska nå fler föräldrar", "Möten på fem skolor, alla välbesökta.",
        "Statistik", headings=(0, 2, 4),
    )  # fmt: skip
    assert [text for *_, text, _ in told] == [
        "Kontroller har gjorts i byarna.", "Möten på fem skolor, alla välbesökta.", "19", "27"
    ]  # fmt: skip


def test_a_sentence_in_larger_type_than_a_table_is_no_theme_of_it():
    rows = (["Åtgärd", "Uppföljning"], ["Fler lampor", "Nio lampor."], ["Färre klotter", "Fyra saneringar."])
    printed = [
        line("Lägesbild i korthet", 50, 100, size=16, bold=True),
        line("Sju av tio känner sig trygga när de går ut sent på kvällen.", 50, 125, size=12),
        line("Åtgärder", 50, 150, size=16, bold=True),
    ]
    follow_up = understand(document(page(1, [table(rows, top=FOOT)], printed)))
    assert [promise.theme for promise in follow_up.promises] == ["", ""]


def test_headers_of_seasons_tell_the_years_of_the_document():
    rows = (["Löfte", "Vår 2022", "Höst 2023"], [PROMISE, "Sex kontroller", "Åtta kontroller"])
    follow_up = understand(document(page(1, [table(rows)]), title="Uppföljning av medborgarlöften Orsa kommun"))
    assert follow_up.year == "2022/2023"


@pytest.mark.parametrize(
    ("cells", "nature"),
    [(["Två kvällar", "Fler pass"], "mål"), (["Det har hållits två kvällar.", "Sju pass gjordes."], "utfall")],
)
def test_activities_beside_results_were_to_be_done_but_for_those_in_the_past(cells: list[str], nature: str):
    rows = (
        ["Mål", "Aktivitet", "Resultat"],
        ["Färre bränder", cells[0], "Nöjda"],
        ["Fler pass", cells[1], "Färre bråk"],
    )
    follow_up = understand(document(page(1, [table(rows)])))
    assert {a.nature for p in follow_up.promises for a in p.activities if a.column == "Aktivitet"} == {nature}


@pytest.mark.parametrize("label", ["Löfte", "Löfte 1", "Mål", "Målsättning"])
@pytest.mark.parametrize("said", ["Färre störningar på kajen under sommaren.", "Polisen ska synas mer på kajen."])
def test_the_label_of_a_text_over_a_table_says_that_it_is_promised_and_is_no_part_of_it(label: str, said: str):
    told = reports([["Aktivitet", "Resultat"], ["Båtpatrull", "Fem turer"]], "Kajen", f"{label}: {said}", headings=(0,))
    assert [(promise, text) for promise, _, _, text, _ in told] == [(said, "Båtpatrull"), (said, "Fem turer")]


def test_a_goal_in_figures_over_a_table_says_how_much_of_its_promises():
    told = reports([["Aktivitet", "Resultat"], ["Båtpatrull", "Fem turer"]], "Kajen", "Mål: 20 turer.", headings=(0,))
    assert [promise for promise, *_ in told] == ["Båtpatrull"]


@pytest.mark.parametrize(
    "first",
    [["Ärende", "Uppföljning av medborgarlöften 2023"], ["Dokumenttyp", "Uppföljning"], ["Datum", "2024-02-11"]],
)
def test_a_table_of_what_the_document_is_promises_nothing(first: list[str]):
    assert not reports([first, ["Nämnd", "Kommunstyrelsen"], ["Handläggare", "Per Lind"]])


def test_a_table_of_what_the_document_is_says_its_year():
    rows = [["Ärende", "Uppföljning av medborgarlöften 2023"], ["Nämnd", "Kommunstyrelsen"], ["Datum", "2024-02-11"]]
    told = table([["Löfte", "Resultat"], ["Polisen ska synas.", "Fem pass"]], top=FOOT)
    follow_up = understand(document(page(1, [table(rows, top=100), told], ()), title="Orsa kommun"))
    assert (follow_up.year, [a.period.name for p in follow_up.promises for a in p.activities]) == ("2023", ["2023"])


def promised(rows) -> list[tuple[str, list[str]]]:
    """Each promise of a table with what is told of it."""
    follow_up = understand(document(page(1, [table(rows)], ()), title="Uppföljning av medborgarlöften Orsa 2023"))
    return [(p.text.text, [a.text.text for a in p.activities]) for p in follow_up.promises]


def test_rows_of_several_periods_say_one_promise_again():
    rows = [
        ["Tertial", "Löfte", "Resultat"],
        ["T1", "Polisen ska göra 20 kontroller.", "Nio kontroller"],
        ["T1", "Kommunen ska tända lampor.", "Fem lampor"],
        ["T2", "Polisen ska göra 20 kontroller.", "Elva kontroller"],
    ]
    assert promised(rows) == [
        ("Polisen ska göra 20 kontroller.", ["Nio kontroller", "Elva kontroller"]),
        ("Kommunen ska tända lampor.", ["Fem lampor"]),
    ]


def test_a_promise_said_again_in_the_next_row_is_one():
    rows = [
        ["Löfte", "Resultat"],
        ["Polisen ska göra 20 kontroller.", "Nio i byn"],
        ["Polisen ska göra 20 kontroller.", "Elva vid skolan"],
        ["Kommunen ska tända lampor.", "Fem lampor"],
    ]
    assert [told for _, told in promised(rows)] == [["Nio i byn", "Elva vid skolan"], ["Fem lampor"]]


def test_activities_under_a_promise_were_done_in_the_periods_of_their_rows_unless_they_are_called_planned():
    for head, nature in (("Insats", "utfall"), ("Planerad insats", "mål")):
        rows = [["Tertial", head, "Kommentar"], ["T1", "15 besök", "Ny polis"], ["T2", "6 besök", ""]]
        printed = [line("Polisen ska besöka skolan.", 50, FOOT - 10)]
        follow_up = understand(
            document(page(1, [table(rows, top=FOOT)], printed), title="Uppföljning av medborgarlöften Orsa 2023")
        )
        told = {a.nature for p in follow_up.promises for a in p.activities if a.column == head}
        assert (follow_up.promises[0].text.text, told) == ("Polisen ska besöka skolan.", {nature})


def test_a_line_that_reaches_a_hair_into_the_table_under_it_stands_over_it():
    rows = [["Insats", "Resultat"], ["Badvakter", "31 kvällar"]]
    printed = [line("Badet", 50, FOOT - 40, size=14, bold=True), line("Polisen ska synas på badet.", 50, FOOT + 0.5)]
    pages = page(1, [table(rows, top=FOOT)], printed)
    (promise,) = understand(document(pages, title="Uppföljning av medborgarlöften Orsa 2023")).promises
    assert (promise.theme, promise.text.text) == ("Badet", "Polisen ska synas på badet.")


@pytest.mark.parametrize("apart", [True, False])
def test_a_card_with_its_theme_and_time_over_the_promise_has_them(*, apart: bool):
    first = [["Område", "Centrum"], ["Period", "Tertial 1"], ["Löfte", "Polisen ska synas."], ["Resultat", "15 pass"]]
    second = [["Område", "Skolan"], ["Period", "Tertial 2"], ["Löfte", "Vi ska tända."], ["Resultat", "7 lampor"]]
    tables = [table(first), table(second, top=400)] if apart else [table(first + second)]
    follow_up = understand(document(page(1, tables, ()), title="Uppföljning av medborgarlöften Orsa 2023"))
    told = [(p.theme, p.text.text, a.period.name, a.text.text) for p in follow_up.promises for a in p.activities]
    assert told == [
        ("Centrum", "Polisen ska synas.", "2023-T1", "15 pass"),
        ("Skolan", "Vi ska tända.", "2023-T2", "7 lampor"),
    ]


def test_a_year_without_a_rule_under_it_reaches_over_the_parts_of_it_beside_the_first():
    rows = (["Löfte", "2022", "", "2023", ""], ["", "Jan–jun", "Jul–dec", "Jan–jun", "Jul–dec"], [PROMISE, *"4793"])
    told = reports(rows, title="Uppföljning av medborgarlöften Orsa kommun 2022–2023")
    assert [period for _, _, period, *_ in told] == ["2022-H1", "2022-H2", "2023-H1", "2023-H2"]


def test_a_goal_in_words_without_a_full_stop_is_the_promise_of_the_table_under_it():
    rows = [["Åtgärd", "Ansvarig", "Utfall"], ["Rekrytering", "HR", "Tre fältare"]]
    told = [line("Arbetet med fältare", 50, 100, size=13, bold=True), line("Mål: Fältare ute varje helg", 50, 130)]
    follow_up = understand(document(page(1, [table(rows, top=150.0)], told), title="Medborgarlöften Orsa 2023"))
    assert [(p.theme, p.text.text, len(p.activities)) for p in follow_up.promises] == [
        ("Arbetet med fältare", "Fältare ute varje helg", 3),
    ]  # fmt: skip


def test_a_column_of_the_year_so_far_sums_those_before_it_and_that_of_the_goal_is_for_the_year():
    rows = [["Aktivitet", "T1", "T2", "Hittills i år", "Mål helår"], ["Fotpatruller", "28", "33", "61", "90"]]
    title = "Uppföljning av medborgarlöften Orsa kommun, tertial 2 2024"
    assert [(column, period, text) for _, column, period, text, _ in reports(rows, title=title)] == [
        ("T1", "2024-T1", "28"),
        ("T2", "2024-T2", "33"),
        ("Hittills i år", "2024", "61"),
        ("Mål helår", "2024", "90"),
    ]
    counted = count_follow_up(understand(document(page(1, [table(rows, top=FOOT)], []), title=title)))
    assert [(one.goal, one.done, one.fulfilment) for one in counted.outcomes] == [(90, 61, "delvis")]


def test_contents_of_forms_under_each_other_may_stand_in_different_columns():
    first = (["Löfte", "", "Polisen ska synas."], ["Resultat", "", "Sex pass"])
    second = (["Löfte", "Vi ska mäta farten.", "<"], ["Resultat", "Nio mätningar", "<"])
    told = reports((*first, *second))
    assert [(promise, column, text) for promise, column, _, text, _ in told] == [
        ("Polisen ska synas.", "Resultat", "Sex pass"),
        ("Vi ska mäta farten.", "Resultat", "Nio mätningar"),
    ]


def test_what_promises_rest_upon_over_the_header_is_no_theme_of_them():
    rows = (["Löftena gäller hela kalenderåret.", ""], ["Löfte", "Resultat"], ["Vi ska synas.", "Sex pass"])
    printed = page(1, [table(rows, top=FOOT)])
    (promise,) = understand(document(printed, title="Uppföljning av medborgarlöften Orsa kommun 2023")).promises
    assert (promise.theme, promise.text.text) == ("", "Vi ska synas.")


MARKED = ("Löfte", "Klart", "Pågår", "Ej gjort")
GOALS = ("Tre möten", "Två vandringar", "Fyra läger")


@pytest.mark.parametrize(
    ("marks", "fulfilments"),
    [
        (("X", "X", "X"), ["uppfyllt", "oklart", "ej uppfyllt"]),
        (("✓", "✓", "✓"), ["uppfyllt", "oklart", "ej uppfyllt"]),
        (("✗", "✗", "✗"), ["oklart", "oklart", "oklart"]),
    ],
)
def test_a_mark_says_what_its_header_says_of_how_far_something_has_come(marks: tuple[str, ...], fulfilments: list[str]):
    rows = [[goal, *("",) * i, mark, *("",) * (2 - i)] for i, (goal, mark) in enumerate(zip(GOALS, marks, strict=True))]
    title = "Uppföljning av medborgarlöften Orsa kommun 2023"
    follow_up = understand(document(page(1, [table([[*MARKED], *rows], top=FOOT)]), title=title))
    assert [one.fulfilment for one in count_follow_up(follow_up).outcomes] == fulfilments
    assert not follow_up.problems or "✗" in marks


def test_marks_of_two_kinds_in_a_column_and_texts_say_nothing_by_its_header():
    rows = [["Löfte", "Klart"], ["Tre möten", "X"], ["Två vandringar", "✓"], ["Fyra läger", "Två läger"]]
    title = "Uppföljning av medborgarlöften Orsa kommun 2023"
    follow_up = understand(document(page(1, [table(rows, top=FOOT)]), title=title))
    assert [one.marked for promise in follow_up.promises for one in promise.activities] == ["", "", ""]


def test_goals_that_only_say_how_much_are_of_the_activities_left_of_them():
    rows = (
        ["Aktivitet", "Mål", "Utfall"],
        ["Nykterhetskontroller", "25 kontroller", "28 kontroller"],
        ["Krogtillsyner", "10", "7"],
        ["Besök i åk 8", "Alla klasser", "Sex klasser"],
    )
    title = "Uppföljning av medborgarlöften Orsa kommun 2023"
    follow_up = understand(document(page(1, [table(rows, top=FOOT)]), title=title))
    assert [promise.text.text for promise in follow_up.promises] == [row[0] for row in rows[1:]]
    outcomes = count_follow_up(follow_up).outcomes
    assert [(one.goal, one.done) for one in outcomes] == [(25, 28), (10, 7), (None, None)]


def test_goals_in_words_are_promises_beside_their_activities():
    told = reports((["Aktivitet", "Mål", "Utfall"], ["Samtal", "Färre bråk", "Nio"], ["Lampor", "Ljusare", "Tolv"]))
    assert {promise for promise, *_ in told} == {"Färre bråk", "Ljusare"}
