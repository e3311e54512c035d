"""Pages of municipalities' web sites: plain lines are labels of lists, items are promises, the page talks of itself."""

from datetime import date

import pytest
from typed_pages import document, line, page, table
from typed_text import rows, typed, typed_as

from extract.facts.actors import signed_by
from extract.flow.closings import Furnishing, closing_words, is_closing, is_furniture, is_signed_name
from extract.flow.labels import label_kind, label_words
from extract.promises.understanding import understand
from extract.records import Line


@pytest.mark.parametrize(("text", "kind"), label_words().examples.items())
def test_each_label_gets_its_kind(text: str, kind: str):
    assert label_kind(text) == kind


@pytest.mark.parametrize("text", closing_words().examples)
def test_each_closing_is_known(text: str):
    assert is_closing(text)


@pytest.mark.parametrize(
    ("rule", "text"), [(rule, text) for rule in closing_words().patterns for text in rule.examples + rule.other]
)
def test_each_pattern_of_furniture_finds_its_examples_and_no_other_line(rule: Furnishing, text: str):
    assert (rule.pattern.search(text) is not None) == (text in rule.examples)
    assert is_furniture(text) == (text in rule.examples)


@pytest.mark.parametrize(
    ("text", "below", "signed"),
    [
        ("Annika Holm", "Kommunpolis Orsa", True),
        ("Per Ask", "Polisområdeschef.", True),
        ("Lugna Ekholmen", "Polisen ska synas på Ekholmen varje helg.", False),
        ("Gröna Stigen", "Samordnaren går stigen en gång i veckan.", False),
    ],
)
def test_a_name_over_a_title_is_a_signature_and_a_heading_over_a_sentence_is_none(
    text: str, below: str, *, signed: bool
):
    assert is_signed_name(text, below) == signed


def test_a_plain_line_with_a_colon_over_a_list_says_what_the_list_holds():
    follow_up = typed(
        "Synlig polis var årets fokus.",
        "Följande insatser utlovades av polis och kommun:", "* Fotpatrull på lördagar.", "* Minst tre trafikdagar.",
        "Resultatet blev:", "* Patruller har gåtts på 41 lördagar.", "* Fyra trafikdagar.",
    )  # fmt: skip
    assert [row[1:] for row in rows(follow_up)] == [
        ("Fotpatrull på lördagar.", "Resultatet blev:", "Patruller har gåtts på 41 lördagar."),
        ("Minst tre trafikdagar.", "Resultatet blev:", "Fyra trafikdagar."),
    ]


def test_a_list_in_the_introduction_is_no_outcome():
    follow_up = typed(
        "# Bakgrund", "Dialogerna genomfördes på följande platser:", "* Torget.", "* Skolan.",
        "# Trafik", "Polisen ska mäta farten.", "Resultat:", "Fem mätningar.",
    )  # fmt: skip
    assert rows(follow_up) == [("Trafik", "Polisen ska mäta farten.", "Resultat:", "Fem mätningar.")]


ITEMS_IN_TURN = (
    "# Det här lovade vi oktober 2021 – september 2022",
    "## Ökad trygghet", "Vi arbetar vid Resecentrum.",
    "* Fast kamera vid torget. Polis", "", "En ansökan är inlämnad.", "", "Arbetet fortsätter.",
    "* Minst 90 fotpatruller. Kommun", "", "Det blev 95 patruller.",
    "## Lugnare trafik", "* Två nya övergångsställen.", "", "Det ena är klart.",
)  # fmt: skip


def test_items_that_take_turns_with_paragraphs_under_promises_are_promises():
    follow_up = typed_as("Uppföljning medborgarlöfte Orsa kommun 2021-2022", *ITEMS_IN_TURN)
    assert [(theme, promise, text) for theme, promise, _, text in rows(follow_up)] == [
        ("Ökad trygghet", "Fast kamera vid torget. Polis", "En ansökan är inlämnad."),
        ("Ökad trygghet", "Fast kamera vid torget. Polis", "Arbetet fortsätter."),
        ("Ökad trygghet", "Minst 90 fotpatruller. Kommun", "Det blev 95 patruller."),
        ("Lugnare trafik", "Två nya övergångsställen.", "Det ena är klart."),
    ]
    assert [promise.actor for promise in follow_up.promises] == ["polis", "kommun", ""]


def test_the_days_of_a_heading_go_before_those_of_the_title():
    follow_up = typed_as("Uppföljning medborgarlöfte Orsa kommun 2021-2022", *ITEMS_IN_TURN)
    (period,) = {activity.period for promise in follow_up.promises for activity in promise.activities}
    assert (period.name, period.start, period.end) == ("2021/2022", date(2021, 10, 1), date(2022, 9, 30))


def test_what_the_page_says_of_itself_is_no_outcome():
    follow_up = typed(
        "# Trafik", "Polisen ska mäta farten.", "Fem mätningar har gjorts.", "",
        "Sidan uppdaterades: 3 mars 2023", "", "Har du frågor? Kontakta kommunen på 0250-55 20 00.",
    )  # fmt: skip
    assert [row[3] for row in rows(follow_up)] == ["Fem mätningar har gjorts."]
    assert [aside.text.text[:5] for aside in follow_up.asides if aside.kind == "sidram"] == ["Sidan", "Har d"]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Minst 150 fotpatruller. Polis", "polis"),
        ("Nya lampor i parken (Kommunen)", "kommun"),
        ("En vandring i månaden. Polis och kommun", "gemensamt"),
        ("Städning varje dag (Bostadsbolaget Orsa Hem)", "annan"),
        ("Start av EST (Effektiv Samordning för Trygghet)", ""),
        ("Vi besöker skolor. Polisen kommer dit.", ""),
        ("Polis", ""),
    ],
)
def test_a_party_alone_after_the_last_sentence_signs_the_promise(text: str, actor: str):
    assert signed_by(text) == actor


@pytest.mark.parametrize(
    "promise",
    [
        "Polisen och kommunen lovade 2023 att arbeta för färre inbrott.",
        "Polisen lovade fler besök hos äldre. Polisen lovade även att synas i byarna.",
        "Årets medborgarlöfte har särskilt fokus på inbrott. Insatser mot stöldligor.",
        "Medborgarlöftet handlar om trygga hem.",
    ],
)
def test_what_was_promised_or_what_the_promise_is_about_stands_over_what_was_done(promise: str):
    follow_up = typed(
        "Orsa kommun ligger vid sjön.", "", promise,
        "# Polisen har under året gjort en rad insatser", "* Sex möten om grannsamverkan.",
    )  # fmt: skip
    assert [row[1] for row in rows(follow_up)] == [promise]


def test_lists_of_what_was_done_without_any_promise_are_rows_of_an_empty_one():
    follow_up = typed(
        "Polisen och kommunen arbetar för färre inbrott i Orsa.",
        "**Polisens insatser:", "* Sex möten om grannsamverkan.", "* Kontroller vid 37 tillfällen.",
        "**Kommunens insatser:", "* Ny cykelväg.",
    )  # fmt: skip
    assert [row[1:] for row in rows(follow_up)] == [
        ("", "Polisens insatser:", "Sex möten om grannsamverkan."),
        ("", "Polisens insatser:", "Kontroller vid 37 tillfällen."),
        ("", "Kommunens insatser:", "Ny cykelväg."),
    ]
    assert [activity.actor for activity in follow_up.promises[0].activities] == ["polis", "polis", "kommun"]
    assert any("vilket löfte de hör till" in problem.text for problem in follow_up.problems)


def test_a_heading_of_a_party_alone_says_whose_everything_under_it_is():
    follow_up = typed(
        "# Polisen", "## Löfte", "Besök ska göras varje vecka.", "## Uppföljning", "* Besök 47 veckor.",
        "# Kommunen", "## Löfte", "Sommarjobb ska erbjudas.", "## Uppföljning", "* 118 jobb.",
    )  # fmt: skip
    assert [(p.actor, [a.actor for a in p.activities]) for p in follow_up.promises] == [
        ("polis", ["polis"]),
        ("kommun", ["kommun"]),
    ]


def test_a_heading_of_a_party_s_part_in_the_promise_is_no_theme_and_says_whose_it_is():
    follow_up = typed(
        "# I medborgarlöftet för 2019 lovade Polisen och Orsa kommun",
        "## Polisens del i löftet för 2019", "* Att göra tre krogtillsyner.",
        "## Kommunens del i löftet", "* Att gå två nattvandringar.",
        "# POLISENS UPPFÖLJNING", "* Tre tillsyner är gjorda.",
        "Annika Holm Kommunpolis Orsa",
    )  # fmt: skip
    assert [(p.theme, p.actor) for p in follow_up.promises] == [("", "polis"), ("", "kommun")]
    assert [row[3] for row in rows(follow_up)] == ["Tre tillsyner är gjorda."]


def test_bold_words_that_begin_a_short_line_make_it_a_heading():
    printed = [
        line("Polisen ska göra tre krogtillsyner.", 50, 100),
        Line((*line("POLISENS UPPFÖLJNING", 50, 130, bold=True).words, *line("av medborgarlöftet", 155, 130).words)),
        line("• Tre tillsyner är gjorda.", 60, 160),
    ]
    assert rows(understand(document(page(1, (), printed)))) == [
        (
            "",
            "Polisen ska göra tre krogtillsyner.",
            "POLISENS UPPFÖLJNING av medborgarlöftet",
            "Tre tillsyner är gjorda.",
        )
    ]


def test_a_numbered_heading_that_is_the_promise_is_not_its_theme_too():
    follow_up = typed("# 1. Minst tio kontroller vid torget", "Uppföljning:", "14 kontroller gjordes.")
    assert rows(follow_up) == [("", "1. Minst tio kontroller vid torget", "Uppföljning:", "14 kontroller gjordes.")]


def test_a_line_under_the_text_of_an_item_is_of_the_item():
    printed = [
        line("Polisen ska gå två vandringar.", 50, 100),
        line("Resultat:", 50, 130, bold=True),
        line("• Två vandringar är gjorda.", 60, 160),
        line("Den ena gick runt torget.", 70, 172),
        line("• 14 invånare var med.", 60, 184),
    ]
    texts = [row[3] for row in rows(understand(document(page(1, (), printed))))]
    assert texts == ["Två vandringar är gjorda. Den ena gick runt torget.", "14 invånare var med."]


def test_a_plain_promise_is_followed_by_what_came_of_it():
    follow_up = typed(
        "Vi utlovar att gå två vandringar.", "", "De gjordes i maj.", "",
        "Polisen utlovar tio kontroller i Horred.", "", "Elva är gjorda.",
    )  # fmt: skip
    assert [(row[1], row[3]) for row in rows(follow_up)] == [
        ("Vi utlovar att gå två vandringar.", "De gjordes i maj."),
        ("Polisen utlovar tio kontroller i Horred.", "Elva är gjorda."),
    ]


def test_a_period_told_once_for_several_rows_is_that_of_them_all():
    grid = [
        ["Period", "Löfte", "Resultat"],
        ["Tertial 1", "Polisen ska synas.", "Nio pass."], ["^", "Kommunen ska ha öppet.", "40 kvällar."],
        ["Tertial 2", "Polisen ska synas.", "Tolv pass."], ["", "Kommunen ska ha öppet.", "22 kvällar."],
    ]  # fmt: skip
    follow_up = understand(document(page(1, [table(grid)])))
    assert [[(a.period.name, a.text.text) for a in p.activities] for p in follow_up.promises] == [
        [("2023-T1", "Nio pass."), ("2023-T2", "Tolv pass.")],
        [("2023-T1", "40 kvällar."), ("2023-T2", "22 kvällar.")],
    ]


def test_items_with_a_report_line_each_are_promises():
    follow_up = typed(
        "# Hamnen",
        "* Polisen ska vara i hamnen varje kväll.", "Resultat: Polisen var där 40 kvällar.",
        "* Kommunen ska laga bryggan.", "Resultat: Bryggan är lagad.",
    )  # fmt: skip
    assert [(row[1], row[3]) for row in rows(follow_up)] == [
        ("Polisen ska vara i hamnen varje kväll.", "Polisen var där 40 kvällar."),
        ("Kommunen ska laga bryggan.", "Bryggan är lagad."),
    ]


def test_a_heading_of_parties_goes_on_with_the_reports_beside_it():
    follow_up = typed(
        "Polisens insatser:", "* Besök på tre skolor.",
        "Kommunens insatser:", "* Ny belysning.",
        "Gemensamt:", "* Två vandringar.",
    )  # fmt: skip
    told = [(activity.text.text, activity.actor) for promise in follow_up.promises for activity in promise.activities]
    assert told == [("Besök på tre skolor.", "polis"), ("Ny belysning.", "kommun"), ("Två vandringar.", "gemensamt")]


def test_who_signs_and_where_to_read_more_is_no_outcome():
    follow_up = typed(
        "# Trafik", "Polisen ska mäta farten.", "Fem mätningar har gjorts.", "",
        "Eva Lund", "", "Kommunpolis Orsa", "", "Relaterade länkar:", "Grannsamverkan", "", "Fartkameror",
    )  # fmt: skip
    assert [row[3] for row in rows(follow_up)] == ["Fem mätningar har gjorts."]


def test_what_stands_below_a_list_tells_no_year():
    follow_up = typed_as(
        "Polisens medborgarlöften i Orsa",
        "I löftet för 2017 har polisen och kommunen gjort följande:", "* Fem möten har hållits.",
        "Löftet för 2018 finns på en egen sida.",
    )  # fmt: skip
    assert follow_up.year == "2017"


def test_a_row_that_names_the_party_of_the_promises_under_it():
    cells = [["Åtagande", "Utfall"], ["Polisens åtaganden", "<"], ["Fler kontroller.", "31 kontroller."]]
    cells += [["Kommunens åtaganden", "<"], ["Ny belysning.", "Klart i maj."]]
    follow_up = understand(document(page(1, [table(cells)]), title="Uppföljning av medborgarlöften Orsa 2023"))
    assert [promise.actor for promise in follow_up.promises] == ["polis", "kommun"]


def test_links_contacts_and_menus_around_a_page_are_no_rows():
    follow_up = typed(
        "Start / Kommun / Trygg och säker", "", "# Trafik", "Polisen ska mäta farten.", "## Resultat",
        "* Fem mätningar har gjorts.", "* Kontaktcenter har tagit emot 40 samtal.", "* LinkedIn", "",
        "Kontaktcenter 0250-55 20 00 orsa.se · Om webbplatsen", "", "© Orsa kommun", "",
        "https://www.orsa.se/medborgarlofte/ 1/1",
    )  # fmt: skip
    assert [row[3] for row in rows(follow_up)] == [
        "Fem mätningar har gjorts.",
        "Kontaktcenter har tagit emot 40 samtal.",
    ]


def test_short_lines_far_apart_are_paragraphs_whatever_the_page_is_like():
    printed = [line("Polisen ska synas i centrum.", 50, 100), line("Resultat", 50, 130, bold=True)]
    printed += [line(text, 50, 152 + 17 * at) for at, text in enumerate(["Nio pass", "Två möten", "En vandring"])]
    printed += [line("Vid torget stod en buss och delade ut", 50, 300), line("broschyrer.", 50, 310)]
    assert [row[3] for row in rows(understand(document(page(1, (), printed))))] == [
        "Nio pass", "Två möten", "En vandring", "Vid torget stod en buss och delade ut broschyrer.",
    ]  # fmt: skip


@pytest.mark.parametrize("stamp", ["11/23/26, 7:56 AM", "2026-11-23 07:56"])
def test_what_the_browser_prints_over_a_single_page_is_no_row(stamp: str):
    head = line(f"{stamp} Så har polisen uppfyllt medborgarlöftet i Orsa", 30, 20, size=8)
    title = line("Så har polisen uppfyllt medborgarlöftet i Orsa", 50, 150, size=20)
    body = [line("Trafik", 50, 200, size=13, bold=True), line("Polisen har gjort 40 trafikkontroller 2022.", 50, 220)]
    body += [line("Skolor", 50, 250, size=13, bold=True), line("Polisen har besökt alla 14 skolor.", 50, 270)]
    follow_up = understand(document(page(1, (), [head, title, *body])))
    assert [one.text.text for p in follow_up.promises for one in p.activities] == [body[1].text, body[3].text]
    assert stamp in " ".join(aside.text.text for aside in follow_up.asides if aside.kind == "sidram")


def test_a_note_in_smaller_type_right_under_a_short_text_is_no_row():
    body = [line("Polisen ska göra 40 kontroller.", 50, 100), line("• 38 kontroller har gjorts.*", 60, 114)]
    note = line("* Siffran avser januari till november.", 50, 140, size=7)
    follow_up = understand(document(page(1, (), [*body, note])))
    assert [row[3] for row in rows(follow_up)] == ["38 kontroller har gjorts."]


def test_what_somebody_thinks_and_hopes_for_is_no_report():
    follow_up = typed_as(
        "Uppföljning av medborgarlöften Orsa kommun 2023",
        "# Trafik",
        "Polisen ska göra fler kontroller.",
        "Polisen har gjort 46 kontroller.",
        "* Det märks att bilisterna har sänkt farten, säger kommunpolisen Anna Ek.",
        "* Vi har gått 40 ronder, säger Bo Al.",
        "* Vi har fått många fina samtal, säger kommunpolisen Kim Öst.",
        "Vi ser fram emot att träffas på vårmarknaden.",
        "Vi hoppas på fler. Vi har gjort tio besök.",
    )
    assert [a.text.text for promise in follow_up.promises for a in promise.activities] == [
        "Polisen har gjort 46 kontroller.",
        "Vi har gått 40 ronder, säger Bo Al.",
        "Vi hoppas på fler. Vi har gjort tio besök.",
    ]


def test_links_between_and_under_the_texts_of_a_page_are_no_rows():
    follow_up = typed(
        "# Buskörning", "Polisen ska göra fler trafikkontroller.", "", "Polisen har gjort 33 trafikkontroller.", "",
        "Så anmäler du buskörning", "",
        "# Ungdomar", "Kommunen ska ha fältare ute varje helg.", "", "Fältarna har varit ute åtta kvällar.", "",
        "Tillbaka till medborgarlöften", "", "Relaterad information", "* Tips till polisen", "* Medborgarlöften 2022",
        "Hjälpte denna information dig?", "", "Ja", "", "Nej",
    )  # fmt: skip
    assert [text for *_, text in rows(follow_up)] == [
        "Polisen har gjort 33 trafikkontroller.", "Fältarna har varit ute åtta kvällar.",
    ]  # fmt: skip


def test_short_lines_are_rows_where_what_was_done_is_told_in_such_lines():
    follow_up = typed(
        "# Buskörning", "Polisen ska göra fler trafikkontroller.", "", "33 trafikkontroller", "", "Dialog med skolan",
    )  # fmt: skip
    assert [text for *_, text in rows(follow_up)] == ["33 trafikkontroller", "Dialog med skolan"]


def test_numbered_promises_of_a_letter_are_followed_by_what_came_of_each():
    follow_up = typed_as(
        "Uppföljning av medborgarlöften 2023 i Orsa", "För ett år sedan lovade vi er två saker.", "",
        "1. Vi lovade att polisen ska besöka alla klasser.", "", "Polisen har besökt samtliga klasser.", "",
        "2. Vi lovade att tillsammans ordna en dag om trygghet.", "", "Dagen hölls den 9 september.", "",
        "Nu hoppas vi på ett lika bra 2024. Hör av er om ni har idéer!", "", "Vänliga hälsningar",
    )  # fmt: skip
    assert [(promise.partition("att ")[2], text) for _, promise, _, text in rows(follow_up)] == [
        ("polisen ska besöka alla klasser.", "Polisen har besökt samtliga klasser."),
        ("tillsammans ordna en dag om trygghet.", "Dagen hölls den 9 september."),
    ]


def test_an_address_on_a_page_does_not_make_its_links_rows():
    follow_up = typed(
        "# Trafik", "Polisen ska mäta farten.", "", "Polisen har mätt farten tio gånger.", "",
        "# Skolvägar", "Kommunen ska bygga om.", "", "Två övergångar har byggts om.", "",
        "Cykla säkert till skolan", "",
        "# Kontakta oss", "Torggatan 2",
    )  # fmt: skip
    assert [text for *_, text in rows(follow_up)] == [
        "Polisen har mätt farten tio gånger.", "Två övergångar har byggts om.",
    ]  # fmt: skip


def test_what_somebody_has_promised_is_followed_by_what_came_of_it():
    follow_up = typed_as(
        "Medborgarlöften 2023 i Orsa", "Vi har lovat att minska stölderna vid sjön.", "",
        "Polisen har haft 22 pass vid sjön.", "", "Vi har lovat att synas på skolorna.", "",
        "Polisen har besökt fyra skolor.",
    )  # fmt: skip
    assert [(promise.partition("att ")[2], text) for _, promise, _, text in rows(follow_up)] == [
        ("minska stölderna vid sjön.", "Polisen har haft 22 pass vid sjön."),
        ("synas på skolorna.", "Polisen har besökt fyra skolor."),
    ]
