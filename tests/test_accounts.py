"""Letters, press notices and minutes: what they tell was done becomes rows, whatever they promise."""

import pytest
from typed_pages import document, line, page, table
from typed_text import rows, typed_as

from extract.flow.matters import begins_matter
from extract.promises.understanding import understand
from extract.promises.wording.deeds import deed_words, is_formal, is_neutral, tells_deed

MINUTES = (
    "Plats och tid: Kommunhuset kl. 13.00–16.20", "",
    "**Övriga närvarande", "Dag Frid, kommunpolis", "",
    "# § 11 Föregående protokoll", "Protokollet lades till handlingarna.",
    "# § 12 Uppföljning av medborgarlöfte 2022", "Dnr KS 2022/114",
    "## Sammanfattning av ärendet",
    "Kommunpolisen redovisade vad som har gjorts enligt löftet.", "",
    "Polisen har under året gått 48 fotpatruller.", "", "Kommunen har bytt 31 lampor.",
    "## Beslut", "Kommunstyrelsen beslutade att lägga informationen till handlingarna.",
    "## Beslutsunderlag", "Tjänsteskrivelse 2023-01-20",
    "# § 13 Ekonomisk rapport", "Nämnden har gjort ett överskott på 2 miljoner kronor.", "",
    "Paragraferna justeras omedelbart.", "", "Vid protokollet", "", "Anna Ek", "", "Bo Al",
)  # fmt: skip


@pytest.mark.parametrize(("text", "deed"), deed_words().examples.items())
def test_each_sentence_is_told_for_what_it_is(text: str, *, deed: bool):
    assert tells_deed(text) == deed


@pytest.mark.parametrize(
    ("text", "begins"),
    [("§ 12 Uppföljning", True), ("Ks § 7 Löften", True), ("12 § Rapport", True), ("Antagen enligt § 44", False)],
)
def test_a_matter_begins_with_its_paragraph_sign(text: str, *, begins: bool):
    assert begins_matter(text) == begins


def test_headings_over_decisions_tell_nothing_and_headings_of_the_matter_are_no_themes():
    told = [(is_formal(text), is_neutral(text)) for text in ("Förslag till beslut", "Sammanfattning", "Trafik")]
    assert told == [(True, False), (False, True), (False, False)]


def test_minutes_give_what_the_matter_of_the_promises_tells_was_done():
    follow_up = typed_as("Sammanträdesprotokoll Orsa 2023-03-14", *MINUTES)
    assert rows(follow_up) == [
        ("", "", "", "Polisen har under året gått 48 fotpatruller."),
        ("", "", "", "Kommunen har bytt 31 lampor."),
    ]
    assert follow_up.year == "2022"


def test_minutes_that_print_the_promises_give_them_with_what_came_of_each():
    follow_up = typed_as(
        "Protokoll Orsa BRÅ", "**§ 1 Öppnande", "Ordföranden hälsade välkommen.", "**§ 3 Återrapport medborgarlöften",
        "Löfte 1: Polisen ska synas mer i centrum.", "Per Alm berättade att 35 fotpatruller har genomförts.",
        "Löfte 2: Kommunen ska förbättra belysningen.", "14 stolpar har bytts ut.",
        "**§ 4 Nästa möte", "Nästa möte är den 8 februari.", "Justeras", "Anders Ask",
    )  # fmt: skip
    assert rows(follow_up) == [
        ("", "Polisen ska synas mer i centrum.", "", "Per Alm berättade att 35 fotpatruller har genomförts."),
        ("", "Kommunen ska förbättra belysningen.", "", "14 stolpar har bytts ut."),
    ]


def test_a_press_notice_gives_its_deeds_and_neither_its_lead_nor_what_somebody_says():
    follow_up = typed_as(
        "Färre inbrott i Orsa efter årets medborgarlöfte", "PRESSMEDDELANDE", "2023-12-18", "",
        "Polisen och kommunen har nu följt upp 2023 års medborgarlöfte. Resultatet är gott.", "",
        "Under året har polisen genomfört 26 trafikkontroller.", "",
        "– Vi är mycket nöjda med samarbetet, säger kommunpolisen.", "",
        "Sommarens nattvandringar blev tolv till antalet.", "",
        "För mer information, kontakta: Eva Ros, kommunpolis, 114 14",
    )  # fmt: skip
    assert [row[3] for row in rows(follow_up)] == [
        "Under året har polisen genomfört 26 trafikkontroller.",
        "Sommarens nattvandringar blev tolv till antalet.",
    ]
    assert follow_up.promises[0].activities[0].period.name == follow_up.year == "2023"


def test_a_letter_gives_its_deeds_and_neither_greetings_nor_names():
    follow_up = typed_as(
        "Till dig som bor i Orsa", "Hej!", "",
        "Förra året gav polisen och kommunen er ett löfte om tryggare kvällar. Här berättar vi vad vi har gjort.", "",
        "Polisen har varit på plats 42 kvällar.", "", "Vi har bland annat:", "* Öppnat en fritidsgård.",
        "* Mött 77 ungdomar.", "",
        "Tack för att ni hör av er!", "", "Vänliga hälsningar", "", "Jonas Ek", "", "Sara Ny",
    )  # fmt: skip
    assert [row[3] for row in rows(follow_up)] == [
        "Polisen har varit på plats 42 kvällar.",
        "Öppnat en fritidsgård.",
        "Mött 77 ungdomar.",
    ]


def test_a_letter_with_its_promises_and_how_it_went():
    follow_up = typed_as(
        "Brev till invånarna i Orsa", "Kära Orsabo,", "",
        "Det här lovade vi dig 2022:", "* Polisen ska mäta farten varje vecka.", "* Kommunen ska klippa buskarna.",
        "Så här gick det:", "* Det blev 61 mätningar.", "* Buskarna är klippta.", "",
        "Med vänlig hälsning", "", "Orsa kommun och Polisen",
    )  # fmt: skip
    assert [(row[1], row[3]) for row in rows(follow_up)] == [
        ("Polisen ska mäta farten varje vecka.", "Det blev 61 mätningar."),
        ("Kommunen ska klippa buskarna.", "Buskarna är klippta."),
    ]


def test_running_text_under_themes_is_rows_of_the_themes_and_of_what_was_promised_there():
    follow_up = typed_as(
        "Medborgarlöfte Orsa 2022", "# Så gick det", "## Nattvandringar",
        "Vi lovade tio nattvandringar. Det blev tolv.",
        "## Skolbesök", "14 av 15 skolor har fått besök.",
    )  # fmt: skip
    assert [(row[0], row[1], row[3]) for row in rows(follow_up)] == [
        ("Nattvandringar", "Vi lovade tio nattvandringar.", "Det blev tolv."),
        ("Skolbesök", "", "14 av 15 skolor har fått besök."),
    ]


def test_a_long_document_that_mentions_a_promise_is_no_account():
    text = " Medborgarlöften finns. Kommunen har byggt två skolor."
    pages = [page(at, (), [line(text, 50, 100, at)]) for at in range(1, 6)]
    assert not understand(document(*pages, title="Årsredovisning för Orsa kommun")).promises


def test_notes_of_a_meeting_give_what_somebody_reports_in_a_list():
    follow_up = typed_as(
        "Minnesanteckningar från BRÅ i Orsa", "**1. Inledning", "Eva hälsade alla välkomna.",
        "**2. Lägesrapport medborgarlöfte", "Kommunpolisen rapporterar:", "* 14 kontroller har gjorts.",
        "* Två krogtillsyner.", "", "Nästa steg är att planera inför skolavslutningen.",
        "**3. Ny kamera", "Länsstyrelsen har gett tillstånd till en kamera.",
    )  # fmt: skip
    told = [(a.text.text, a.actor) for promise in follow_up.promises for a in promise.activities]
    assert told == [("14 kontroller har gjorts.", "polis"), ("Två krogtillsyner.", "polis")]


def test_a_printed_mail_gives_its_deeds():
    follow_up = typed_as(
        "Uppföljning av medborgarlöftet 2021 i Orsa", "Från: Karin Ek", "Till: Kommunstyrelsen", "",
        "Här kommer en kort redovisning av vad som gjordes.", "", "Polisen genomförde 33 trafikkontroller.", "",
        "Hör av er om ni har frågor.", "", "Mvh Karin",
    )  # fmt: skip
    assert [row[3] for row in rows(follow_up)] == ["Polisen genomförde 33 trafikkontroller."]


def test_what_was_done_besides_the_promises_of_a_table_is_a_row_under_none():
    cells = [["Vi lovade", "Vi gjorde"], ["att gå ute i Orsa", "Tre dagar."], ["att hålla kurser", "Två kurser."]]
    below = [
        "1 Kurserna hölls vid två tillfällen.",
        "Kommentar: Tre kurser har ställts in.",
        "Utöver löftet hölls en kväll om bedrägerier där 70 äldre deltog.",
        "Arbetet har varit bra.",
    ]
    printed = [line(text, 50, 300 + 30 * at) for at, text in enumerate(below)]
    follow_up = understand(document(page(1, [table(cells)], printed), title="Medborgarlöften i Orsa kommun 2022"))
    assert [(row[1], row[3]) for row in rows(follow_up)] == [
        ("att gå ute i Orsa", "Tre dagar."),
        ("att hålla kurser", "Två kurser."),
        ("", "Utöver löftet hölls en kväll om bedrägerier där 70 äldre deltog."),
    ]


@pytest.mark.parametrize(
    "title",
    ["Rapport till trygghetsrådet i Orsa kommun 2022", "Orsa 2022", "Till nämnden: polisens och kommunens arbete 2022"],
)
def test_texts_that_count_deeds_are_rows_whatever_the_title_says(title: str):
    follow_up = typed_as(
        title,
        "# Droger",
        "Polisen har gjort 14 insatser vid stationen.",
        "# Grannar",
        "Grannsamverkan finns nu i nio byar, varav två är nya.",
        "",
        "Kommunen ordnade tre trygghetsvandringar.",
        "# Kontakt",
        "Anna Ek, kommunpolis",
    )
    assert rows(follow_up) == [
        ("Droger", "", "", "Polisen har gjort 14 insatser vid stationen."),
        ("Grannar", "", "", "Grannsamverkan finns nu i nio byar, varav två är nya."),
        ("Grannar", "", "", "Kommunen ordnade tre trygghetsvandringar."),
    ]


def test_the_status_of_a_plan_is_told_in_a_list_of_headed_items():
    follow_up = typed_as(
        "Åtgärdsplan trygga torg, Orsa. Status 2022",
        "1. Fler vakter. Sex ordningsvakter har arbetat i sju veckor.",
        "2. Kameror. Fem kameror har satts upp.",
    )
    assert [row[3] for row in rows(follow_up)] == [
        "Fler vakter. Sex ordningsvakter har arbetat i sju veckor.",
        "Kameror. Fem kameror har satts upp.",
    ]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Handlingsplan 2022", ("Polisen ska göra 40 kontroller.", "Kommunen ska ha tio möten.")),
        ("Mätning 2022", ("Av 900 tillfrågade har 410 svarat.", "Åtta av tio har sagt att polisen syns i kommunen.")),
        (
            "Läget 2022",
            ("Anmälda inbrott i kommunen har minskat från 71 till 64.", "Polisen har fått 340 anmälningar."),
        ),
        ("Ansökan 2022", ("Kommunen söker 200 000 kronor.", "Polisen och vi höll fyra möten i fjol.")),
    ],
)
def test_texts_that_count_other_things_are_no_account(title: str, text: tuple[str, ...]):
    assert typed_as(title, "# Trygghet", *text).promises == ()
