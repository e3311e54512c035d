"""Headings that are promises in short or name their themes, questions, goals, numbered actions and authors."""

import pytest
from typed_text import rows, typed, typed_as

from extract.flow.headings import heading_kind
from extract.promises.wording.aims import aim_words, names_subject, says_aim
from extract.promises.wording.authors import author_of
from extract.promises.wording.deeds import is_neutral


@pytest.mark.parametrize(("text", "aim"), aim_words().examples.items())
def test_a_heading_says_an_aim_as_its_example_says(text: str, aim: bool):  # noqa: FBT001 - a column of the table
    assert says_aim(text) is aim


@pytest.mark.parametrize("heading", ["Gågatan", "Lokal närvaro", "Kvarnens parkering", "2. Unga"])
def test_a_word_or_two_without_an_aim_name_a_subject(heading: str):
    assert names_subject(heading)
    assert not names_subject("Fler vandringar")


def test_in_a_document_of_aims_each_heading_is_the_promise_and_nothing_new_is_a_report():
    follow_up = typed_as(
        "Medborgarlöften Mora kommun 2022",
        "# Färre bråk på tåget", "Vakterna har åkt med 30 gånger.",
        "# Fyra träffar med föreningar", "Tre träffar blev av.",
        "# Rena hållplatser", "Inget att berätta ännu.",
    )  # fmt: skip
    assert [row[1:] for row in rows(follow_up)] == [
        ("Färre bråk på tåget", "", "Vakterna har åkt med 30 gånger."),
        ("Fyra träffar med föreningar", "", "Tre träffar blev av."),
        ("Rena hållplatser", "", "Inget att berätta ännu."),
    ]


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Hur många möten har ni haft?", "utfall"),
        ("Blev gångtunneln ljusare?", "utfall"),
        ("Vem kan jag ringa?", "tema"),
        ("Det här hann vi inte med", "tema"),
        ("Det här har vi inte hunnit", "utfall"),
    ],
)
def test_a_question_about_what_was_stands_over_what_was_done(heading: str, kind: str):
    assert heading_kind(heading) == kind


def test_a_numbered_line_over_its_labelled_report_is_what_was_to_be_done():
    follow_up = typed(
        "# Resecentrum", "## Åtgärder",
        "1.1 Vakter på kvällståget", "Uppföljning: Två vakter har åkt med sedan mars.", "",
        "1.2 Belysning vid spåren", "Uppföljning: 14 stolpar är på plats.",
    )  # fmt: skip
    assert [(row[1], row[3]) for row in rows(follow_up)] == [
        ("1.1 Vakter på kvällståget", "Två vakter har åkt med sedan mars."),
        ("1.2 Belysning vid spåren", "14 stolpar är på plats."),
    ]


@pytest.mark.parametrize(
    ("title", "actor"),
    [
        ("Polisens återrapportering av löftena 2021", "polis"),
        ("Kommunens redovisning av medborgarlöften 2020", "kommun"),
        ("Redovisning av Polisens löften", ""),
        ("Borås redovisning av medborgarlöften", ""),
        ("Polisens sommarfest", ""),
        ("Medborgarlöften Orsa 2024: Polisens arbete per område", "polis"),
        ("Medborgarlöften Orsa 2024 – kommunens insatser under året", "kommun"),
        ("Uppföljning Orsa 2024 – polisens och kommunens löften", ""),
        ("Medborgarlöften Orsa 2024 – polisens dag", ""),
    ],
)
def test_a_title_says_whose_report_it_is(title: str, actor: str):
    assert author_of(title) == actor


def test_a_numbered_heading_over_a_sentence_that_promises_names_its_theme():
    follow_up = typed(
        "# Löfte 1: Norra stan", "Polisen och kommunen ska göra norra stan tryggare.", "* Vi gick 12 kvällar.",
        "# Löfte 2: Hamnen", "Kommunen ska lysa upp hamnen.", "* 20 stolpar är på plats.",
    )  # fmt: skip
    assert [row[:2] for row in rows(follow_up)] == [
        ("Löfte 1: Norra stan", "Polisen och kommunen ska göra norra stan tryggare."),
        ("Löfte 2: Hamnen", "Kommunen ska lysa upp hamnen."),
    ]


def test_the_sentence_under_a_goal_is_the_promise_of_its_theme():
    follow_up = typed_as(
        "Uppföljning av det brottsförebyggande arbetet 2023, polisen och Ånge kommun",
        "# Mopeder", "## Mål", "Färre ska åka utan hjälm.", "## Resultat", "* Polisen har stoppat 33 mopeder.",
        "# Cyklar", "## Mål", "Fler cyklar ska ha lyse.", "## Resultat", "* 70 lysen har delats ut.",
    )  # fmt: skip
    assert [(row[0], row[1], row[3]) for row in rows(follow_up)] == [
        ("Mopeder", "Färre ska åka utan hjälm.", "Polisen har stoppat 33 mopeder."),
        ("Cyklar", "Fler cyklar ska ha lyse.", "70 lysen har delats ut."),
    ]


def test_a_promise_right_after_the_items_of_the_last_one_is_the_next():
    follow_up = typed(
        "Polisen ska vara ute mer på kvällarna.", "**Resultat:", "* 24 kvällar till fots.",
        "Kommunen ska bjuda in till fler vandringar.", "**Resultat:", "* Fyra vandringar.",
    )  # fmt: skip
    assert [(row[1], row[3]) for row in rows(follow_up)] == [
        ("Polisen ska vara ute mer på kvällarna.", "24 kvällar till fots."),
        ("Kommunen ska bjuda in till fler vandringar.", "Fyra vandringar."),
    ]


@pytest.mark.parametrize(("heading", "neutral"), [("Information om bedrägerier", ""), ("Information", "ja")])
def test_information_about_something_is_a_theme(heading: str, neutral: str):
    assert is_neutral(heading) is bool(neutral)


def test_a_heading_that_may_be_an_aim_is_a_theme_beside_plain_ones():
    follow_up = typed_as(
        "Uppföljning av medborgarlöften Orsa 2022", "## 1 Trygga boendemiljöer", "Polisen har gått 12 ronder.",
        "## 2 Trafik", "Polisen har gjort 31 kontroller.", "## 3 Mörka gångvägar i Skattunge",
        "Kommunen har satt upp 14 lampor.",
    )  # fmt: skip
    assert [(p.theme, p.text.text) for p in follow_up.promises] == [
        ("1 Trygga boendemiljöer", ""), ("2 Trafik", ""), ("3 Mörka gångvägar i Skattunge", ""),
    ]  # fmt: skip


def test_headings_that_all_may_be_aims_are_promises():
    follow_up = typed_as(
        "Uppföljning av medborgarlöften Orsa 2022", "## Trygga skolvägar", "Polisen har gått 12 ronder.",
        "## Säkra cykelvägar i hela Orsa", "Kommunen har satt upp 14 lampor.",
    )  # fmt: skip
    assert [p.text.text for p in follow_up.promises] == ["Trygga skolvägar", "Säkra cykelvägar i hela Orsa"]


def test_a_numbered_goal_that_names_a_party_is_a_theme_over_its_promise():
    follow_up = typed(
        "# Mål 1. Centrum", "Polisen ska gå 40 ronder i centrum.", "* 38 ronder har gåtts.",
        "# Mål 2. Skolorna", "Polisen ska besöka 14 skolor.", "* 12 skolor har fått besök.",
    )  # fmt: skip
    assert rows(follow_up) == [
        ("Mål 1. Centrum", "Polisen ska gå 40 ronder i centrum.", "", "38 ronder har gåtts."),
        ("Mål 2. Skolorna", "Polisen ska besöka 14 skolor.", "", "12 skolor har fått besök."),
    ]


def test_a_word_after_the_label_of_a_goal_is_a_theme():
    follow_up = typed(
        "# Mål: Unga", "Polisen ska besöka 14 skolor.", "* 12 skolor har fått besök.",
        "# Mål: Trafik", "Polisen ska göra 40 kontroller.", "* 38 kontroller har gjorts.",
    )  # fmt: skip
    assert [(p.theme, p.text.text) for p in follow_up.promises] == [
        ("Mål: Unga", "Polisen ska besöka 14 skolor."), ("Mål: Trafik", "Polisen ska göra 40 kontroller."),
    ]  # fmt: skip
