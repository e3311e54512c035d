"""Documents without a table: headings, paragraphs and bullets become themes, promises and what was done."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typed_pages import document, line, page, word
from typed_text import rows, typed

from extract.promises.understanding import understand
from extract.promises.wording.list_numbers import counts_on
from extract.records import Line


def test_bullets_under_a_heading_of_outcomes():
    follow_up = typed(
        "# Trafik",
        "Polisen lovar att kontrollera farten på Storgatan.",
        "## Detta har polisen gjort 2022",
        "* 14 kontroller.",
        "* Två förare anmäldes.",
    )
    promise = "Polisen lovar att kontrollera farten på Storgatan."
    column = "Detta har polisen gjort 2022"
    assert rows(follow_up) == [
        ("Trafik", promise, column, "14 kontroller."),
        ("Trafik", promise, column, "Två förare anmäldes."),
    ]
    first = follow_up.promises[0].activities[0]
    assert (first.actor, first.period.name) == ("polis", "2022")


def test_a_promise_in_a_heading_is_followed_by_what_came_of_it():
    follow_up = typed("# Löfte 1: Polisen ska synas i centrum", "Vi gick 35 fotpatruller.", "", "Det blev lugnare.")
    assert rows(follow_up) == [
        ("", "Polisen ska synas i centrum", "", "Vi gick 35 fotpatruller."),
        ("", "Polisen ska synas i centrum", "", "Det blev lugnare."),
    ]


def test_a_list_of_promises_answered_by_a_list_of_outcomes():
    follow_up = typed(
        "# Löften", "* Att göra sex krogtillsyner.", "* Att bjuda in till dialog.",
        "# Uppföljning", "* Sju tillsyner är gjorda.", "* Dialogen hölls i maj.",
    )  # fmt: skip
    assert rows(follow_up) == [
        ("", "Att göra sex krogtillsyner.", "Uppföljning", "Sju tillsyner är gjorda."),
        ("", "Att bjuda in till dialog.", "Uppföljning", "Dialogen hölls i maj."),
    ]


def test_a_heading_over_what_was_promised_and_done_is_the_theme_and_no_promise():
    follow_up = typed(
        "# Uppföljning av löften", "# Torget", "Kommunen lovade att ställa ut bänkar.", "", "Elva bänkar är ute.",
    )  # fmt: skip
    assert rows(follow_up) == [("Torget", "Kommunen lovade att ställa ut bänkar.", "", "Elva bänkar är ute.")]
    assert len(follow_up.promises) == 1


def test_a_list_of_outcomes_whose_numbers_go_on_from_those_of_the_promises():
    follow_up = typed(
        "# Våra löften", "1. Polisen ska besöka fyra marknader.", "", "2. Kommunen ska ordna två städdagar.",
        "# Så gick det", "3. Tre marknader fick besök.", "", "4. Städdagarna samlade 70 personer.",
    )  # fmt: skip
    assert rows(follow_up) == [
        ("", "Polisen ska besöka fyra marknader.", "Så gick det", "Tre marknader fick besök."),
        ("", "Kommunen ska ordna två städdagar.", "Så gick det", "Städdagarna samlade 70 personer."),
    ]


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        (["1."], True),
        (["1.", "2."], True),
        (["4)", "5)", "6)"], True),
        (["12."], False),
        (["4.", "6."], False),
        (["2.", "1."], False),
        ([], False),
    ],
)
def test_numbers_in_turn_are_places_in_a_list(numbers, expected):
    assert counts_on(numbers) == expected


def test_where_nothing_promises_the_heading_does():
    follow_up = typed("# Trafik", "Vi gjorde 240 kontroller.", "# Narkotika", "**Sök på skolor", "Fyra sök har gjorts.")
    assert rows(follow_up) == [
        ("Trafik", "", "", "Vi gjorde 240 kontroller."),
        ("Narkotika", "Sök på skolor", "", "Fyra sök har gjorts."),
    ]


def test_introduction_and_contacts_are_no_rows():
    follow_up = typed(
        "# Inledning", "Polisen och kommunen ska följa upp löftena.",
        "# Trafik", "Polisen ska kontrollera farten.", "Resultat:", "14 kontroller.",
        "# Kontakt", "Anna Ek, 0250-55 20 00",
    )  # fmt: skip
    assert rows(follow_up) == [("Trafik", "Polisen ska kontrollera farten.", "Resultat:", "14 kontroller.")]


def test_a_contents_list_is_no_row():
    follow_up = typed("# Innehåll", "Trafik .......... 2", "# Trafik", "Polisen ska synas.", "Resultat:", "Fem besök.")
    assert rows(follow_up) == [("Trafik", "Polisen ska synas.", "Resultat:", "Fem besök.")]
    assert [a.text.text for a in follow_up.asides if a.kind == "innehåll"] == ["Trafik .......... 2"]


def test_each_party_has_its_own_heading():
    follow_up = typed(
        "Vi lovar att minska otryggheten vid stationen.",
        "# POLISENS UPPFÖLJNING", "* Tolv patruller.",
        "# KOMMUNENS UPPFÖLJNING", "* Fjorton nya lampor.",
    )  # fmt: skip
    assert [(a.actor, a.text.text) for a in follow_up.promises[0].activities] == [
        ("polis", "Tolv patruller."),
        ("kommun", "Fjorton nya lampor."),
    ]


def test_a_promise_without_any_report_is_kept_alone():
    follow_up = typed("# Löften 2024", "* Polisen ska synas.", "* Kommunen ska laga lampor.")
    assert [(p.text.text, p.activities) for p in follow_up.promises] == [
        ("Polisen ska synas.", ()),
        ("Kommunen ska laga lampor.", ()),
    ]


def test_bullets_straight_under_a_promise_tell_what_came_of_it():
    follow_up = typed(
        "# Skolor", "Löfte: Polisen lovar att besöka alla skolor.", "* Alla har fått besök.", "* 31 möten hölls.",
        "# Parker", "Löfte: Vi lovar att göra följande:", "* 12 nya lampor.", "* Klippa buskar.",
    )  # fmt: skip
    assert [(p.text.text, [a.text.text for a in p.activities]) for p in follow_up.promises] == [
        ("Polisen lovar att besöka alla skolor.", ["Alla har fått besök.", "31 möten hölls."]),
        ("12 nya lampor.", []),
        ("Klippa buskar.", []),
    ]


def test_the_number_of_a_list_is_no_part_of_its_promise():
    follow_up = typed("# 1. Polisen ska synas i centrum", "Vi gick 35 gånger.", "# 2. Trafik vid E4", "Inget gjordes.")
    assert [p.text.text for p in follow_up.promises] == ["Polisen ska synas i centrum", "2. Trafik vid E4"]


def test_a_numbered_promise_that_names_its_theme_is_under_it():
    follow_up = typed("# Löfte 1: Skolor", "Polisen ska besöka skolor.", "* Fem besök gjordes.")
    assert rows(follow_up) == [("Löfte 1: Skolor", "Polisen ska besöka skolor.", "", "Fem besök gjordes.")]


def test_the_numbers_of_a_list_are_no_part_of_its_outcomes():
    follow_up = typed("# Vi lovade", "Polisen ska gå ute.", "# Resultat", "1. Vi gick 22 pass.", "2. Åtta krogar.")
    assert [row[3] for row in rows(follow_up)] == ["Vi gick 22 pass.", "Åtta krogar."]


def test_questions_are_headings_of_promises_and_outcomes():
    follow_up = typed(
        "# Vad lovade ni om torget?", "Polisen ska vara där.", "# Vad har ni gjort?", "Polisen har varit där.",
        "# Vad lovade ni i år?", "Två nya parker.", "# Vad som hände", "En park har öppnat.",
    )  # fmt: skip
    assert [(row[1], row[3]) for row in rows(follow_up)] == [
        ("Polisen ska vara där.", "Polisen har varit där."),
        ("Två nya parker.", "En park har öppnat."),
    ]


def test_items_below_a_numbered_promise_tell_what_came_of_it():
    follow_up = typed(
        "# Våra löften", "1. Polisen ska göra 20 kontroller.", "* 23 kontroller gjordes.",
        "2. Kommunen ska hålla tre möten.", "* Två möten hölls.",
    )  # fmt: skip
    assert [(row[1], row[3]) for row in rows(follow_up)] == [
        ("Polisen ska göra 20 kontroller.", "23 kontroller gjordes."),
        ("Kommunen ska hålla tre möten.", "Två möten hölls."),
    ]


def test_lines_with_labels_are_read_one_by_one():
    follow_up = typed(
        "Löfte: Vi ska öka tryggheten i Hedemora", "Status: Klart", "Kommentar: Fem vandringar har hållits", "",
        "Löfte: Fler vuxna ska vara ute", "Resultat: Nio vuxna var ute",
    )  # fmt: skip
    assert [(row[1], row[3]) for row in rows(follow_up)] == [
        ("Vi ska öka tryggheten i Hedemora", "Status: Klart"),
        ("Vi ska öka tryggheten i Hedemora", "Fem vandringar har hållits"),
        ("Fler vuxna ska vara ute", "Nio vuxna var ute"),
    ]


def test_a_status_has_its_line_to_itself():
    follow_up = typed("# Trafik", "Polisen ska mäta farten på tio gator.", "Status: Gul", "Fyra gator har mätts.")
    assert [row[3] for row in rows(follow_up)] == ["Status: Gul", "Fyra gator har mätts."]


def test_bold_heads_in_the_line_are_themes():
    told = "Polisen har genomfört 14 kontroller.", "Kommunen har öppnat en fritidsgård."
    heads = [[word(head, 50, foot, bold=True)] for head, foot in (("Trafik.", 130), ("Unga.", 160))]
    printed = [
        Line((*head, *line(text, 90, foot).words)) for head, text, foot in zip(heads, told, (130, 160), strict=True)
    ]
    follow_up = understand(document(page(1, (), printed), title="Uppföljning av medborgarlöften Orsa kommun 2023"))
    assert [(row[0], row[1], row[3]) for row in rows(follow_up)] == [
        ("Trafik", "", told[0]), ("Unga", "", told[1]),
    ]  # fmt: skip


def test_the_boxes_of_a_checklist_begin_its_items():
    follow_up = typed("# Vi lovade", "☑ Polisen ska gå ute.", "☒ Två möten.", "# Resultat", "✓ Ja.", "✗ Inga möten.")
    assert [(row[1], row[3]) for row in rows(follow_up)] == [
        ("Polisen ska gå ute.", "Ja."),
        ("Två möten.", "Inga möten."),
    ]


pieces = st.sampled_from(
    [
        "# Trafik", "## Resultat", "# Löfte 1", "# Gnosjö kommun", "# Tertial 1", "# Kontakt", "## Polisen ska synas",
        "Polisen ska göra tio besök.", "Resultat: Fem besök.", "Löfte 2: Kommunen ska laga lampor.", "* Tio besök.",
        "* ", "Trafik ........ 4", "**Fet rad", "Vi har gjort fem besök.", "att minska brotten", "Mål: 20", "",
    ]
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(pieces, max_size=14))
def test_any_order_of_parts_is_read_and_keeps_its_words(parts: list[str]):
    follow_up = typed(*parts)
    texts = [text for promise in follow_up.promises for text in promise.texts]
    kept = " ".join(t.text for t in (*texts, *(aside.text for aside in follow_up.asides))).split()
    printed = [word for part in parts for word in part.lstrip("#*").split()]
    assert sorted(kept) == sorted([*printed, *follow_up.title.split()])


def answers(follow_up) -> list[tuple[str, str, list[str]]]:
    return [(p.theme, p.text.text, [a.text.text for a in p.activities]) for p in follow_up.promises]


def test_outcomes_that_are_fewer_or_more_than_the_promises_go_by_the_words_they_share():
    follow_up = typed(
        "# Det här lovade vi", "* Fler patruller i centrum.", "* Tio krogtillsyner.", "* Nya lampor i parken.",
        "# Det här har vi gjort", "* Elva krogtillsyner genomfördes.", "* Två av tillsynerna gav varning.",
        "* 40 lampor är satta i parken.", "* 14 patruller gick i centrum.",
    )  # fmt: skip
    assert answers(follow_up) == [
        ("", "Fler patruller i centrum.", ["14 patruller gick i centrum."]),
        ("", "Tio krogtillsyner.", ["Elva krogtillsyner genomfördes.", "Två av tillsynerna gav varning."]),
        ("", "Nya lampor i parken.", ["40 lampor är satta i parken."]),
    ]


def test_themes_said_twice_first_promise_and_then_report():
    follow_up = typed(
        "# Det här lovade vi", "## Centrum", "* Fler patruller.", "* Tio tillsyner.", "## Trafik", "* Fem kontroller.",
        "# Så gick det", "## Trafik", "* Sex kontroller.", "## Centrum", "* 14 patruller.", "* Elva tillsyner.",
    )  # fmt: skip
    assert answers(follow_up) == [
        ("Centrum", "Fler patruller.", ["14 patruller."]),
        ("Centrum", "Tio tillsyner.", ["Elva tillsyner."]),
        ("Trafik", "Fem kontroller.", ["Sex kontroller."]),
    ]


def test_a_party_s_report_answers_that_party_s_promises():
    follow_up = typed(
        "# Löften", "## Polisen lovar:", "* Tre krogtillsyner.", "* Ett besök i månaden.",
        "## Kommunen lovar:", "* Två nattvandringar.",
        "# Uppföljning", "## Kommunens uppföljning", "* Två vandringar gjordes.",
        "## Polisens uppföljning", "* Tre tillsyner gjordes.", "* Nio besök gjordes.",
    )  # fmt: skip
    assert [told for _, _, told in answers(follow_up)] == [
        ["Tre tillsyner gjordes."], ["Nio besök gjordes."], ["Två vandringar gjordes."],
    ]  # fmt: skip
    assert [promise.actor for promise in follow_up.promises] == ["polis", "polis", "kommun"]


def test_items_set_further_in_tell_what_came_of_the_item_above_them():
    printed = [
        line("Löften", 50, 100, size=15, bold=True),
        line("• Polisen ska synas i centrum.", 60, 130), line("◦ 14 patruller gjordes.", 80, 144),
        line("• Kommunen ska laga lampor.", 60, 158), line("◦ 40 lampor har bytts.", 80, 172),
    ]  # fmt: skip
    assert answers(understand(document(page(1, (), printed)))) == [
        ("", "Polisen ska synas i centrum.", ["14 patruller gjordes."]),
        ("", "Kommunen ska laga lampor.", ["40 lampor har bytts."]),
    ]


def test_a_promise_that_is_never_reported_on_takes_no_report_of_the_next():
    follow_up = typed(
        "# Löfte 1", "Polisen ska synas.", "# Löfte 2", "Kommunen ska laga lampor.",
        "## Uppföljning", "* 40 lampor.", "* 12 bänkar.",
    )  # fmt: skip
    assert [told for _, _, told in answers(follow_up)] == [[], ["40 lampor.", "12 bänkar."]]


def test_a_promise_printed_again_over_each_slide_is_no_page_furniture():
    promise = "Löfte 1: Polisen ska finnas i Orsa två kvällar"
    slides = [
        page(number, (), [line(promise, 50, 60, number, size=18, bold=True), line(said, 50, 90, number)])
        for number, said in ((2, "Det har vi gjort:"), (3, "Det återstår:"))
    ]
    told = [line("• 97 pass i Orsa", 60, 110, 2), line("• Fyra trafikkontroller vid travbanan i juli", 60, 130, 2)]
    told.append(line("• Samtal med ungdomar på alla fritidsgårdar i kommunen", 60, 150, 2))
    slides[0] = page(2, (), [*slides[0].lines, *told])
    follow_up = understand(document(page(1), *slides))
    assert rows(follow_up)[0] == ("", "Polisen ska finnas i Orsa två kvällar", "Det har vi gjort:", "97 pass i Orsa")


def test_themes_that_come_again_over_what_was_done_are_themes_of_what_was_promised():
    follow_up = typed(
        "# Löften", "## Trafik", "* Polisen ska mäta farten.", "* Kommunen ska bygga farthinder.",
        "## Skola", "* Polisen ska besöka sjuorna.",
        "# Resultat", "## Trafik", "* Polisen har mätt farten elva gånger.", "* Kommunen har byggt tre hinder.",
        "## Skola", "* Polisen har besökt fyra klasser.",
    )  # fmt: skip
    assert rows(follow_up) == [
        ("Trafik", "Polisen ska mäta farten.", "Resultat", "Polisen har mätt farten elva gånger."),
        ("Trafik", "Kommunen ska bygga farthinder.", "Resultat", "Kommunen har byggt tre hinder."),
        ("Skola", "Polisen ska besöka sjuorna.", "Resultat", "Polisen har besökt fyra klasser."),
    ]


def test_numbered_lines_that_count_on_are_the_items_of_a_list():
    follow_up = typed(
        "# Polisens åtaganden", "1. Minst 15 trafikkontroller på E45.", "2. Närvaro på marknaden.",
        "3. Besök på skolor.", "# Resultat", "1. 17 trafikkontroller.", "2. Fyra poliser arbetade på marknaden.",
        "3. Nio skolbesök.",
    )  # fmt: skip
    assert [(promise, text) for _, promise, _, text in rows(follow_up)] == [
        ("Minst 15 trafikkontroller på E45.", "17 trafikkontroller."),
        ("Närvaro på marknaden.", "Fyra poliser arbetade på marknaden."),
        ("Besök på skolor.", "Nio skolbesök."),
    ]
    assert {promise.actor for promise in follow_up.promises} == {"polis"}


def test_a_line_of_how_somebody_works_leads_on_to_what_is_promised():
    follow_up = typed(
        "# Trafik", "Polisen arbetar för säkrare vägar genom att:", "* Göra minst 20 kontroller.", "* Besöka skolorna.",
    )  # fmt: skip
    told = [(promise.text.text, promise.actor, promise.activities) for promise in follow_up.promises]
    assert told == [("Göra minst 20 kontroller.", "polis", ()), ("Besöka skolorna.", "polis", ())]


def test_numbered_lines_are_items_whatever_sign_they_end_with():
    follow_up = typed(
        "Polisen och kommunen lovade 2023 att:", "1. genomföra minst fyra vandringar,", "2. mäta farten vid skolorna,",
        "3. starta en grupp för föräldrar.", "Så gick det:", "1. Tre vandringar genomfördes.",
        "2. Farten mättes vid sex skolor.", "3. Gruppen startade i april.",
    )  # fmt: skip
    assert [(promise, text) for _, promise, _, text in rows(follow_up)] == [
        ("genomföra minst fyra vandringar,", "Tre vandringar genomfördes."),
        ("mäta farten vid skolorna,", "Farten mättes vid sex skolor."),
        ("starta en grupp för föräldrar.", "Gruppen startade i april."),
    ]


def test_a_theme_over_what_each_party_did_may_be_called_as_a_unit_of_one():
    follow_up = typed(
        "# Skolor", "## Polisen", "Tolv besök på Norrskolan.", "## Kommunen", "Två nya fältare.",
        "# Centrum", "## Polisen", "46 fotpatruller.", "## Kommunen", "Nio ronder på torget.",
    )  # fmt: skip
    assert [(theme, text) for theme, _, _, text in rows(follow_up)] == [
        ("Skolor", "Tolv besök på Norrskolan."),
        ("Skolor", "Två nya fältare."),
        ("Centrum", "46 fotpatruller."),
        ("Centrum", "Nio ronder på torget."),
    ]


def test_what_a_party_tells_after_another_is_told_in_however_few_words():
    follow_up = typed("# Centrum", "## Polisen", "46 fotpatruller.", "## Kommunen", "Ny belysning på torget.")
    told = [(one.actor, one.text.text) for promise in follow_up.promises for one in promise.activities]
    assert told == [("polis", "46 fotpatruller."), ("kommun", "Ny belysning på torget.")]


def test_a_remark_below_a_list_is_no_closing_of_it():
    follow_up = typed(
        "# Trafik", "Löfte: Polisen ska göra 20 kontroller.", "Resultat:", "* 26 kontroller har gjorts.",
        "* Sju förare fick böter.", "Bedömning: Löftet är uppfyllt.", "Löftena följs upp i mars.",
    )  # fmt: skip
    assert [row[3] for row in rows(follow_up)] == [
        "26 kontroller har gjorts.", "Sju förare fick böter.", "Bedömning: Löftet är uppfyllt."
    ]  # fmt: skip
