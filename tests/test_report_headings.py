"""Headings that say whose report follows, of what time, whether promises were kept, or what was done besides them."""

import pytest
from typed_pages import document, line, page, table
from typed_text import rows, typed, typed_as

from extract.facts.actors import actor_in, answering
from extract.flow.backgrounds import background_words, names_background
from extract.flow.besides import beside_words, says_besides
from extract.flow.headings import heading_kind, is_sentence
from extract.flow.kept import kept_words, says_if_kept
from extract.promises.understanding import understand
from extract.promises.wording.matching import in_turn


@pytest.mark.parametrize("text", kept_words().examples)
def test_a_heading_asks_whether_promises_were_kept(text: str):
    assert (says_if_kept(text), heading_kind(text)) == (True, "utfall")


@pytest.mark.parametrize("text", kept_words().others)
def test_other_headings_of_promises_do_not_ask(text: str):
    assert not says_if_kept(text)


@pytest.mark.parametrize("text", background_words().examples)
def test_a_heading_stands_over_why_something_is_done(text: str):
    assert names_background(text)


@pytest.mark.parametrize("text", background_words().others)
def test_a_theme_may_begin_with_a_word_for_why(text: str):
    assert not names_background(text)


@pytest.mark.parametrize("text", beside_words().examples)
def test_a_heading_stands_over_what_was_done_besides(text: str):
    assert (says_besides(text), heading_kind(text)) == (True, "utöver")


@pytest.mark.parametrize("text", beside_words().others)
def test_other_headings_over_what_was_done_are_of_the_promises(text: str):
    assert not says_besides(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Uppföljning medborgarlöfte 2022", "namn"),
        ("Återkoppling på medborgarlöftet", "namn"),
        ("Uppföljning av tryggare gångvägar", "tema"),
        ("Nya löften 2024", "löfte"),
        ("2019", "period"),
        ("2021:", "period"),
    ],
)
def test_what_a_heading_says(text: str, kind: str):
    assert heading_kind(text) == kind


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Gatu- och parkförvaltningen", "kommun"),
        ("Socialnämndens insatser", "kommun"),
        ("Trygghetsenheten", "kommun"),
        ("Gränspolisenheten", "polis"),
        ("Lägenheten", ""),
        ("Trafiksäkerheten", ""),
    ],
)
def test_a_unit_of_the_municipality_is_known_by_its_ending(text: str, actor: str):
    assert actor_in(text) == actor


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Fritid", "kommun"),
        ("Barn och utbildning", "kommun"),
        ("Kultur + polisen", "gemensamt"),
        ("Försvaret", ""),
        ("HR", "kommun"),
    ],
)
def test_a_cell_of_who_answers_names_a_unit_by_its_field(text: str, actor: str):
    assert answering(text) == actor


@pytest.mark.parametrize("year", ["2017", "2017:", "År 2017", "Uppföljning 2017"])
def test_a_year_as_a_heading_holds_for_what_stands_under_it(year: str):
    follow_up = typed_as(
        "Medborgarlöften i Orsa 2017 och 2018", f"# {year}", "Kommunen ska laga bryggan.", "* Bryggan är hel.",
        f"# {year.replace('17', '18')}", "Polisen ska ha öppet i Skattungbyn.", "* Öppet nio torsdagar.",
        "# Medborgarlöften",
    )  # fmt: skip
    told = [(p.text.text, a.text.text, a.period.name) for p in follow_up.promises for a in p.activities]
    assert told == [
        ("Kommunen ska laga bryggan.", "Bryggan är hel.", "2017"),
        ("Polisen ska ha öppet i Skattungbyn.", "Öppet nio torsdagar.", "2018"),
    ]


def test_what_was_done_besides_is_under_no_promise():
    follow_up = typed(
        "# Löfte 1", "Polisen ska synas vid sjön.", "## Resultat", "* 14 kvällar.",
        "# Övriga insatser", "* Vakter har gått 80 ronder.", "* Nästa år ska fler vakter anställas.",
    )  # fmt: skip
    assert [(row[1], row[2], row[3]) for row in rows(follow_up)] == [
        ("Polisen ska synas vid sjön.", "Resultat", "14 kvällar."),
        ("", "Övriga insatser", "Vakter har gått 80 ronder."),
    ]
    assert "En rad hör inte till något löfte (”Övriga insatser”). Det som står där räknas, men inte mot något mål." in [
        one.text for one in follow_up.problems
    ]


def test_the_document_named_on_a_second_line_is_no_theme():
    lines = [line("Medborgarlöfte 2022 – uppföljning", 50, 60, size=14, bold=True)]
    grid = table([["*Löfte", "*Resultat"], ["Polisen ska synas.", "14 ronder."]], top=100)
    follow_up = understand(document(page(1, (grid,), lines), title="Orsa kommun"))
    assert [(row[0], row[3]) for row in rows(follow_up)] == [("", "14 ronder.")]


def test_the_only_theme_under_the_title_is_still_a_theme():
    follow_up = typed("# Uppföljning av tryggare gångvägar", "Kommunen ska tända lampor.", "", "Elva lampor är tända.")
    assert [(row[1], row[3]) for row in rows(follow_up)] == [("Kommunen ska tända lampor.", "Elva lampor är tända.")]


@pytest.mark.parametrize("mark", ["* ", ""])
def test_a_promise_and_what_came_of_it_in_one_item(mark: str):
    follow_up = typed(
        "# Löften", f"{mark}Kommunen ska öppna två badplatser till sommaren.", f"{' ' * 2 if mark else ''}En öppnades.",
        "", f"{mark}Polisen ska mäta farten.", "Elva mätningar gjordes.",
    )  # fmt: skip
    assert [(row[1], row[3]) for row in rows(follow_up)] == [
        ("Kommunen ska öppna två badplatser till sommaren.", "En öppnades."),
        ("Polisen ska mäta farten.", "Elva mätningar gjordes."),
    ]


@pytest.mark.parametrize("party", ["Polisen", "Kommunen", "Kultur och fritid", "Polisen och kommunen"])
def test_a_card_is_known_by_its_left_column_and_who_answers_is_the_actor(party: str):
    card = table([["Löfte 1", "Kommunen ska ge start åt ett råd."], ["Ansvarig", party], ["Resultat", "Fem möten."]])
    title = [line("Medborgarlöften 2022", 50, 60, size=16, bold=True)]
    follow_up = understand(document(page(1, (card,), title), title="Medborgarlöften Orsa 2022"))
    told = [(a.column, a.text.text, a.actor) for p in follow_up.promises for a in p.activities]
    assert told == [("Ansvarig", party, ""), ("Resultat", "Fem möten.", answering(party))]


def test_a_label_with_a_figure_alone_is_a_label_and_its_text():
    follow_up = typed(
        "# Nattvandring på Storgatan", "Mål: 40 kvällar", "", "Utfall: 52", "", "# Öppet hus", "Resultat: tre", "",
        "# Läxhjälp", "Mål 12. Utfall 9.",
    )  # fmt: skip
    told = [(p.text.text, a.column, a.text.text, a.nature, a.counted) for p in follow_up.promises for a in p.activities]
    assert told == [
        ("Nattvandring på Storgatan", "Mål:", "40 kvällar", "mål", ""),
        ("Nattvandring på Storgatan", "Utfall:", "52", "utfall", "Nattvandring på Storgatan"),
        ("Öppet hus", "Resultat:", "tre", "utfall", ""),
        ("Läxhjälp", "", "Mål 12. Utfall 9.", "utfall", ""),
    ]


@pytest.mark.parametrize(
    ("outcomes", "expected"),
    [
        (["Polisen har genomfört nio besök.", "Kommunen har genomfört två dansaftnar."], "ordning"),
        (["Två dansaftnar.", "Nio besök."], "ord"),
        (["Det gick bra.", "Det gick också bra."], "ordning"),
        (["Nio besök."], "ord"),
    ],
)
def test_outcomes_answer_promises_in_turn_unless_their_words_say_otherwise(outcomes: list[str], expected: str):
    turn = in_turn(outcomes, ["Polisen ska genomföra tio besök.", "Kommunen ska ordna dansaftnar."])
    assert turn == (expected == "ordning")


@pytest.mark.parametrize(
    ("outcomes", "lofte"),
    [
        (["* Fler poliser syntes på öppna platser.", "* Sju insatser mot langning på öppna platser."], [0, 1]),
        (["* Cykelträff på Ringvägen.", "* Sju insatser mot langning.", "* Fler poliser syntes på torget."], [2, 1, 0]),
        (["* Insats i Orsa mot langning.", "* Vi syntes på torget i Orsa.", "* Sju insatser mot langning."], [1, 0, 1]),
        (["Vi syntes på torget. Sju insatser gjordes mot langning. Torget blev lugnare."], [1]),
    ],
)
def test_outcomes_in_other_words_come_under_the_promise_that_they_answer(outcomes: list[str], lofte: list[int]):
    promises = [
        "Att synas på torget.",
        "Att göra insatser mot langning på öppna platser.",
        "Att se över cyklar i Orsa.",
    ]
    follow_up = typed("# Löften", *(f"* {text}" for text in promises[: max(2, len(outcomes))]), "# Resultat", *outcomes)
    told = {activity.text.text: promises.index(p.text.text) for p in follow_up.promises for activity in p.activities}
    assert [told[text.removeprefix("* ")] for text in outcomes] == lofte


def test_a_report_on_two_promises_is_said_where_one_of_them_has_no_other():
    follow_up = typed(
        "# Löften", "* Polisen ska besöka krogar.", "* Polisen ska patrullera torget.",
        "# Resultat", "Sju krogar fick besök. Vi gick också på torget med patruller.",
    )  # fmt: skip
    assert any("gäller flera" in problem.text for problem in follow_up.problems)


def test_a_party_reports_on_what_both_promised_too():
    follow_up = typed(
        "# Medborgarlöfte 2023", "## Polisens löften", "* Att besöka krogar.", "* Att synas på torget.",
        "## Polis och kommun i samverkan", "* Att gå vandringar i byarna.",
        "## Kommunens löften", "* Att klippa buskar.",
        "## Polisens uppföljning", "* Sju krogar fick besök.", "* Med kommunen gick vi två vandringar.",
        "## Kommunens uppföljning", "* Buskar klipptes på nio platser.",
    )  # fmt: skip
    assert [(told[1], told[3]) for told in rows(follow_up)] == [
        ("Att besöka krogar.", "Sju krogar fick besök."),
        ("Att gå vandringar i byarna.", "Med kommunen gick vi två vandringar."),
        ("Att klippa buskar.", "Buskar klipptes på nio platser."),
    ]


def test_what_is_said_of_the_promises_behind_a_list_of_outcomes_is_no_outcome():
    follow_up = typed(
        "# Löften", "* Polisen ska besöka krogar.", "# Resultat", "* Sju krogar fick besök.", "",
        "Just nu tar vi fram ett nytt medborgarlöfte med kommunen.", "", "Vi besökte också en kiosk.",
    )  # fmt: skip
    assert [told[3] for told in rows(follow_up)] == ["Sju krogar fick besök.", "Vi besökte också en kiosk."]


def test_a_sentence_that_only_says_who_promised_is_no_promise():
    follow_up = typed(
        "# Medborgarlöften 2023", "I årets medborgarlöfte lovade polisen och Orsa kommun.",
        "## Polisens löften", "* Att besöka krogar.", "# Resultat", "* Sju krogar fick besök.",
    )  # fmt: skip
    assert [promise.text.text for promise in follow_up.promises] == ["Att besöka krogar."]


def test_reports_that_no_words_place_under_one_of_several_promises_are_said():
    follow_up = typed(
        "# Löften", "* Polisen ska besöka krogar.", "* Kommunen ska laga broar.",
        "# Resultat", "* Sju krogar.", "* En bro.", "* Mycket blev inställt.",
    )  # fmt: skip
    assert any("under en lista med flera löften" in problem.text for problem in follow_up.problems)


def test_how_many_think_what_is_a_remark_on_the_only_promise():
    follow_up = typed(
        "# Löfte", "Polisen ska synas vid kajen.", "## Resultat", "* 14 ronder.",
        "## Vad invånarna tycker", "Det är lugnt, säger en granne.", "", "Av 90 svarande var 71 nöjda.",
    )  # fmt: skip
    told = [(a.column, a.text.text, a.nature) for p in follow_up.promises for a in p.activities]
    assert told == [
        ("Resultat", "14 ronder.", "utfall"),
        ("Vad invånarna tycker", "Av 90 svarande var 71 nöjda.", "kommentar"),
    ]


def test_answers_in_an_appendix_are_under_no_promise():
    follow_up = typed(
        "# Löfte", "Polisen ska synas vid kajen.", "## Resultat", "* 14 ronder.", "# Bilaga 1 Enkätsvar", "* 90 svar.",
    )  # fmt: skip
    assert [(row[1], row[3]) for row in rows(follow_up)] == [
        ("Polisen ska synas vid kajen.", "14 ronder."),
        ("", "90 svar."),
    ]


def test_a_promise_that_is_printed_again_is_one():
    follow_up = typed(
        "# Löfte 1: Polisen ska synas vid kajen", "Resultat: 14 ronder.", "",
        "# Löfte 1: Polisen ska synas vid kajen (forts.)", "Två personer avvisades.",
    )  # fmt: skip
    assert [(p.text.text, len(p.activities)) for p in follow_up.promises] == [("Polisen ska synas vid kajen", 2)]


def test_a_list_of_promises_before_each_with_its_outcomes_is_no_promises_of_its_own():
    follow_up = typed(
        "# Våra löften", "* Polisen ska synas vid kajen.", "* Kommunen ska laga bron.",
        "# Polisen ska synas vid kajen", "14 ronder har gåtts.", "# Kommunen ska laga bron", "Bron är hel.",
    )  # fmt: skip
    assert [(row[1], row[3]) for row in rows(follow_up)] == [
        ("Polisen ska synas vid kajen", "14 ronder har gåtts."), ("Kommunen ska laga bron", "Bron är hel."),
    ]  # fmt: skip
    assert len(follow_up.promises) == 2


def test_a_numbered_promise_over_what_was_done_is_the_promise_whatever_the_title():
    follow_up = typed_as(
        "Medborgarlöften Orsa 2021", "# Löfte 1 – Fler ronder", "Status: Uppfyllt", "", "30 ronder har gåtts.",
        "# Löfte 2 – Nya lampor", "14 av 20 lampor är bytta.",
    )  # fmt: skip
    assert [row[1] for row in rows(follow_up)][-1] == "Löfte 2 – Nya lampor"
    assert [row[3] for row in rows(follow_up)] == [
        "Status: Uppfyllt",
        "30 ronder har gåtts.",
        "14 av 20 lampor är bytta.",
    ]


def test_a_heading_of_what_remains_leaves_a_numbered_promise_above_it_what_it_tells_itself():
    follow_up = typed_as(
        "Uppföljning medborgarlöften Orsa 2021", "# Löfte 1 – Fler ronder", "* 30 ronder har gåtts.",
        "* Sju möten hölls.", "# Löfte 2 – Nya lampor", "* 14 lampor har bytts.", "* Två stolpar togs bort.",
        "# Vad återstår", "Sex lampor ska bytas.",
    )  # fmt: skip
    assert [(row[1], row[3]) for row in rows(follow_up)][:4] == [
        ("Löfte 1 – Fler ronder", "30 ronder har gåtts."), ("Löfte 1 – Fler ronder", "Sju möten hölls."),
        ("Löfte 2 – Nya lampor", "14 lampor har bytts."), ("Löfte 2 – Nya lampor", "Två stolpar togs bort."),
    ]  # fmt: skip


@pytest.mark.parametrize("label", ["{}. Löfte om", "Löfte om", "{}. Löfte:"])
def test_a_heading_of_a_promise_about_something_is_the_promise_over_what_was_done(label: str):
    first, second = f"{label.format(1)} synlig polis i byn", f"{label.format(2)} säkra vägar i byn"
    follow_up = typed_as(
        "Avstämning medborgarlöften Orsa 2021", f"# {first}", "Polisen har gått 30 ronder.",
        f"# {second}", "Kommunen har bytt 14 lampor.",
    )  # fmt: skip
    assert [row[3] for row in rows(follow_up)] == ["Polisen har gått 30 ronder.", "Kommunen har bytt 14 lampor."]
    assert all(
        said.endswith(tuple(row[1].split())[-1]) for said, row in zip((first, second), rows(follow_up), strict=True)
    )


@pytest.mark.parametrize(
    ("text", "kind"),
    [("Arbetet med fältare", "tema"), ("Polisens arbete", "utfall"), ("Åtgärder från polisen", "utfall")],
)
def test_a_heading_of_work_with_somebody_is_a_theme(text: str, kind: str):
    assert heading_kind(text) == kind


def test_items_without_verbs_under_a_numbered_promise_are_outcomes_as_what_stands_under_its_neighbours():
    follow_up = typed_as(
        "Medborgarlöften Orsa 2021", "# Löfte 1.", "Polisen ska synas vid sjön.", "Polisen har gått 30 ronder.",
        "# Löfte 2.", "Kommunen ska lysa upp byn.", "* Vi har bytt 14 lampor.", "* 7 möten",
        "# Plan för tertial 3", "* 6 lampor",
    )  # fmt: skip
    assert [promise.text.text for promise in follow_up.promises] == [
        "Polisen ska synas vid sjön.",
        "Kommunen ska lysa upp byn.",
    ]
    assert [(row[1][:8], row[3]) for row in rows(follow_up)][:3] == [
        ("Polisen ", "Polisen har gått 30 ronder."), ("Kommunen", "Vi har bytt 14 lampor."), ("Kommunen", "7 möten"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "bold", "sentence"),
    [
        ("Nästa ruta gäller ungdomar.", False, True),
        ("Varje löfte redovisas i en egen ruta.", False, True),
        ("Vi har haft många besök.", False, True),
        ("Trygghet i centrum.", False, False),
        ("Vi har haft många besök.", True, False),
        ("Nästa ruta gäller ungdomar", False, False),
    ],
)
def test_a_short_line_in_larger_type_is_a_sentence_by_its_verb(text: str, *, bold: bool, sentence: bool):
    assert is_sentence(text, bold=bold) == sentence
