"""Headings that promise, labels that only lead on to promises, and labels within a paragraph."""

import pytest
from typed_pages import document, line, page
from typed_text import rows, typed, typed_as

from extract.flow.headings import heading_kind, promises
from extract.flow.vows import vow_in, was_promised
from extract.promises.understanding import understand
from extract.records import Line


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Vi lovade att rusta upp parken – delvis uppfyllt", "löfte"),
        ("Polisen lovade tio kontroller", "löfte"),
        ("Vi lovar att lyssna på invånarna", "löfte"),
        ("Vi åtar oss att hålla fyra möten", "löfte"),
        ("Tillsammans lovar Polisen och Vansbro kommun att", "rubrik"),
        ("För tryggare trafik lovar polisen och kommunen:", "rubrik"),
        ("Det här lovade vi dig 2022:", "rubrik"),
        ("Detta lovade vi juni 2021 – maj 2022", "rubrik"),
        ("Vad lovade ni för centrum?", "rubrik"),
        ("I medborgarlöftet 2022 lovade vi från polisens sida att:", "rubrik"),
        ("Löftet innebar att polisen skulle besöka alla skolor", "löfte"),
        ("Kommunen har lovat att göra en rad insatser för att öka tryggheten i Orsa.", "rubrik"),
        ("Polisen åtog sig att genomföra ett antal aktiviteter i syfte att minska buset.", "rubrik"),
        ("Polisen lovade att göra flera insatser mot droger", "löfte"),
        ("Trafik", ""),
    ],
)
def test_a_heading_with_the_verb_promises_or_leads_on(text: str, kind: str):
    assert vow_in(text) == kind


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Staden lovade att bygga ut parken.", True),
        ("Staden lovade att bygga ut parken. Det har den gjort.", False),
        ("Staden bygger ut parken.", False),
        ("Löftet var att polisen ska vara på plats under marknaden.", True),
        ("Kommunen skulle byta 40 lampor.", True),
        ("Enligt löftet skulle polisen besöka alla skolor.", True),
        ("Kommunen skulle ha bytt fler lampor.", False),
        ("Det här lovade vi.", False),
    ],
)
def test_one_sentence_of_what_was_promised_is_a_promise(text: str, *, told: bool):
    assert was_promised(text) == told


@pytest.mark.parametrize(
    ("text", "kind"),
    [("Mål 1:", "löfte"), ("Mål:", "plan"), ("Aktivitet 2.1:", "utfall"), ("Så här gick det:", "utfall")],
)
def test_labels_with_numbers_say_what_follows(text: str, kind: str):
    assert heading_kind(text) == kind


def test_a_question_of_whom_to_call_promises_nothing():
    assert not promises("Invånarna vet nu vem de ska ringa på kvällen.")
    assert promises("Polisen ska veta vem de ska ringa.")


def test_a_promise_in_the_past_as_a_heading_is_the_promise_and_what_follows_it_its_outcome():
    follow_up = typed(
        "# Vi lovade att öka synligheten i centrum – uppfyllt", "Polisen har gått 130 ronder.",
        "# Vi lovade att hålla fyra möten – ej uppfyllt", "Ett möte hölls i maj.",
    )  # fmt: skip
    assert [(row[1], row[3]) for row in rows(follow_up)] == [
        ("Vi lovade att öka synligheten i centrum – uppfyllt", "Polisen har gått 130 ronder."),
        ("Vi lovade att hålla fyra möten – ej uppfyllt", "Ett möte hölls i maj."),
    ]


def test_a_heading_that_leads_on_to_a_list_says_whose_the_promises_are():
    follow_up = typed(
        "# Tillsammans lovar Polisen och Orsa kommun", "* att göra minst 25 kontroller", "* att besöka alla skolor",
        "# Så blev resultatet", "* 31 kontroller är gjorda.", "* Sex skolor fick besök.",
    )  # fmt: skip
    assert [(p.text.text, p.actor, [a.text.text for a in p.activities]) for p in follow_up.promises] == [
        ("att göra minst 25 kontroller", "gemensamt", ["31 kontroller är gjorda."]),
        ("att besöka alla skolor", "gemensamt", ["Sex skolor fick besök."]),
    ]


def test_a_status_in_the_heading_of_a_promise_is_a_row_of_its_own():
    follow_up = typed(
        "# Löfte 1: Polisen ska göra minst 30 kontroller. Status: uppfyllt", "* 34 kontroller.", "* 3 rattfyllon.",
        "# Löfte 2: Kommunen ska starta två grupper. Status: delvis uppfyllt", "En grupp har startat.",
    )  # fmt: skip
    assert [(row[1], row[3]) for row in rows(follow_up)] == [
        ("Polisen ska göra minst 30 kontroller.", "Status: uppfyllt"),
        ("Polisen ska göra minst 30 kontroller.", "34 kontroller."),
        ("Polisen ska göra minst 30 kontroller.", "3 rattfyllon."),
        ("Kommunen ska starta två grupper.", "Status: delvis uppfyllt"),
        ("Kommunen ska starta två grupper.", "En grupp har startat."),
    ]


def test_a_promise_and_its_outcome_in_one_paragraph_are_parted_at_the_label():
    told = ("Vi ska mäta farten. Resultat: Under året gjordes 23 mätningar.", "Vi ska gå ut. Utfall: Nio ronder.")
    printed = [
        Line((*line(f"Löfte {at}.", 50, foot, bold=True).words, *line(text, 95, foot).words))
        for at, (text, foot) in enumerate(zip(told, (130, 160), strict=True), 1)
    ]
    follow_up = understand(document(page(1, (), printed)))
    assert rows(follow_up) == [
        ("", "Vi ska mäta farten.", "Resultat:", "Under året gjordes 23 mätningar."),
        ("", "Vi ska gå ut.", "Utfall:", "Nio ronder."),
    ]


def test_a_label_within_an_outcome_cuts_nothing():
    follow_up = typed("Polisen ska söka efter droger.", "Resultat:", "Fyra sök har gjorts. Resultat: inga fynd.")
    assert [row[3] for row in rows(follow_up)] == ["Fyra sök har gjorts. Resultat: inga fynd."]


def test_numbered_goals_with_activities_are_promises():
    follow_up = typed_as(
        "Uppföljning av åtgärdsplan 2024, Orsa kommun och Polisen",
        "**Mål 1: Färre unga ska dras in i gäng", "Aktivitet 1.1: Utbilda all personal",
        "Uppföljning: 640 anställda har gått kursen.", "**Mål 2: Fler ska känna sig trygga i centrum",
        "Aktivitet 2.1: Sätta upp tio kameror", "Uppföljning: Sex är uppsatta.",
    )  # fmt: skip
    assert rows(follow_up) == [
        ("", "Färre unga ska dras in i gäng", "Aktivitet 1.1:", "Utbilda all personal"),
        ("", "Färre unga ska dras in i gäng", "Uppföljning:", "640 anställda har gått kursen."),
        ("", "Fler ska känna sig trygga i centrum", "Aktivitet 2.1:", "Sätta upp tio kameror"),
        ("", "Fler ska känna sig trygga i centrum", "Uppföljning:", "Sex är uppsatta."),
    ]


def test_a_heading_that_comes_again_under_every_promise_is_a_label_and_no_theme():
    follow_up = typed(
        "# Cyklar", "## Löfte 1", "Polisen ska märka 500 cyklar.", "**Genomfört", "512 är märkta.",
        "**Effekt", "Stölderna har minskat.", "## Löfte 2", "Kommunen ska bygga 50 platser.", "**Genomfört",
        "42 är byggda.", "**Effekt", "De används flitigt.",
    )  # fmt: skip
    assert [row[0] for row in rows(follow_up)] == ["Cyklar"] * 4
    assert [(row[2], row[3]) for row in rows(follow_up)][1::2] == [
        ("Effekt", "Stölderna har minskat."),
        ("Effekt", "De används flitigt."),
    ]


def test_months_over_lists_of_what_was_done_tell_its_days():
    follow_up = typed_as(
        "Så arbetade vi med medborgarlöftet i Orsa",
        "# Juni 2024",
        "* Fem mopeder togs.",
        "# Juli 2024",
        "* Sex ritter.",
    )
    periods = [activity.period for promise in follow_up.promises for activity in promise.activities]
    assert [(str(period.start), str(period.end)) for period in periods] == [
        ("2024-06-01", "2024-06-30"),
        ("2024-07-01", "2024-07-31"),
    ]
    assert follow_up.year == "2024"


def test_a_heading_of_a_party_alone_is_no_promise():
    follow_up = typed("# Polisen", "* 14 kontroller gjordes.", "# Kommunen", "* Nio lampor sattes upp.")
    assert [p.text.text for p in follow_up.promises] == [""]
    assert [a.actor for a in follow_up.promises[0].activities] == ["polis", "kommun"]


def test_questions_of_what_was_promised_and_how_it_went():
    follow_up = typed(
        "# Vad lovade polisen?", "Att göra 40 kontroller.", "# Vad blev det?", "Polisen gjorde 44 kontroller.",
        "# Vad lovade kommunen?", "Att lysa upp gångvägen.", "# Hur gick det?", "12 stolpar är på plats.",
    )  # fmt: skip
    assert [(p.actor, p.text.text, [a.text.text for a in p.activities]) for p in follow_up.promises] == [
        ("polis", "Att göra 40 kontroller.", ["Polisen gjorde 44 kontroller."]),
        ("kommun", "Att lysa upp gångvägen.", ["12 stolpar är på plats."]),
    ]


def test_under_a_theme_what_was_promised_is_followed_by_what_came_of_it():
    follow_up = typed(
        "# Båtar", "Polisen lovade att besöka alla tolv klubbar.", "", "Tio klubbar har fått besök.",
        "# Inbrott", "Staden lovade att bjuda in till fyra möten.", "", "Fem möten har hållits.",
    )  # fmt: skip
    assert [(row[0], row[1], row[3]) for row in rows(follow_up)] == [
        ("Båtar", "Polisen lovade att besöka alla tolv klubbar.", "Tio klubbar har fått besök."),
        ("Inbrott", "Staden lovade att bjuda in till fyra möten.", "Fem möten har hållits."),
    ]


def test_a_heading_over_a_form_is_the_promise_and_who_answers_for_it_is_none():
    follow_up = typed(
        "# Löfte 1 – Trygg station", "Ansvarig: Polisen", "", "Vad ska göras: Fler ronder", "",
        "Vad har gjorts: 52 ronder",
    )  # fmt: skip
    assert [(row[1], row[3]) for row in rows(follow_up)] == [("Löfte 1 – Trygg station", "52 ronder")]


def test_a_card_of_labels_holds_its_goal_however_long_and_who_answers_for_the_promise():
    follow_up = typed(
        "Löfte 1: Trygg station", "", "Mål: Minst 60 ronder.", "", "Resultat: 52 ronder har gjorts.", "",
        "Ansvarig: Polisen", "",
        "Löfte 2: Lugna gator", "", "Mål: Bygga om 6 korsningar före 2023 års utgång.", "",
        "Resultat: 5 korsningar är ombyggda.", "", "Ansvarig: Teknisk service",
    )  # fmt: skip
    assert [(p.text.text, p.actor, [a.text.text for a in p.activities]) for p in follow_up.promises] == [
        ("Trygg station", "polis", ["Minst 60 ronder.", "52 ronder har gjorts."]),
        (
            "Lugna gator",
            "kommun",
            ["Bygga om 6 korsningar före 2023 års utgång.", "5 korsningar är ombyggda."],
        ),
    ]


def test_who_answers_for_a_heading_answers_for_the_promise_that_it_is():
    follow_up = typed("# Trygg station", "Ansvarig: Polisen", "", "Vad har gjorts: 52 ronder")
    assert [(p.actor, [a.text.text for a in p.activities]) for p in follow_up.promises] == [("polis", ["52 ronder"])]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Löfte 1: Polisen ska minska otryggheten på och kring", "stationen"),
        ("Löfte 1: Polisen ska minska oron i", "Vik"),
    ],
)
def test_a_heading_over_two_lines_is_one_promise_though_the_first_had_room(first: str, second: str):
    heads = [line(first, 60, 120, size=15, bold=True), line(second, 60, 139, size=15, bold=True)]
    told = line("Polisen har gått 14 fotpatruller vid stationen under hösten.", 60, 165)
    follow_up = understand(document(page(1, [], [*heads, told])))
    assert [(p.text.text, len(p.activities)) for p in follow_up.promises] == [
        (f"{first} {second}".removeprefix("Löfte 1: "), 1)
    ]


def test_promises_in_a_list_at_the_top_leave_the_themes_below_their_reports():
    follow_up = typed_as(
        "Så uppfyllde polisen sitt löfte 2022 i Orsa", "I medborgarlöftet 2022 lovade vi från polisens sida att:",
        "* Fotpatrullera i centrum.", "* Besöka alla elever i årskurs 7.", "## Patrullering",
        "Under året har polisen gått 540 fotpatruller i centrum.", "## Skolbesök",
        "Polisen besökte samtliga 41 klasser i årskurs 7.",
    )  # fmt: skip
    assert [(p.theme, p.text.text, p.actor) for p in follow_up.promises] == [
        ("", "Fotpatrullera i centrum.", "polis"),
        ("", "Besöka alla elever i årskurs 7.", "polis"),
        ("Patrullering", "", ""),
        ("Skolbesök", "", ""),
    ]
    assert [len(p.activities) for p in follow_up.promises] == [0, 0, 1, 1]


def test_what_the_promise_was_is_said_once_and_then_reported_on():
    follow_up = typed_as(
        "Uppföljning av medborgarlöften 2022 i Orsa", "## Trafik", "Löftet var att göra minst 20 trafikkontroller.",
        "17 trafikkontroller har gjorts.", "## Skolor", "Löftet innebar att alla skolor skulle få besök.",
        "Polisen har besökt 14 skolor.",
    )  # fmt: skip
    assert rows(follow_up) == [
        ("Trafik", "Löftet var att göra minst 20 trafikkontroller.", "", "17 trafikkontroller har gjorts."),
        ("Skolor", "Löftet innebar att alla skolor skulle få besök.", "", "Polisen har besökt 14 skolor."),
    ]


def test_a_background_under_a_theme_is_none_and_after_a_promise_tells_how_it_went():
    follow_up = typed_as(
        "Uppföljning av medborgarlöften 2022 i Orsa", "# Gator", "## Orsak", "Storgatan är mörk.", "## Resultat",
        "* Kommunen har bytt 12 lampor.", "# Torget", "Polisen ska gå fler ronder på kvällarna.", "## Nuläge",
        "Polisen har gått 46 ronder.",
    )  # fmt: skip
    assert [(p.theme, p.text.text, [a.text.text for a in p.activities]) for p in follow_up.promises] == [
        ("Gator", "", ["Kommunen har bytt 12 lampor."]),
        ("Torget", "Polisen ska gå fler ronder på kvällarna.", ["Polisen har gått 46 ronder."]),
    ]


@pytest.mark.parametrize(
    ("text", "promised"),
    [
        ("Vandringen ställdes in på grund av sjukdom och kommer att hållas i april.", False),
        ("Mötet hölls inte men ska hållas i höst.", False),
        ("Platserna som pekades ut i dialogen ska bli trygga.", True),
        ("Torget var otryggt, vi lovar att patrullera där.", True),
        ("Vi har gjort en plan, och polisen ska följa den.", True),
        ("Mycket av det vi lovar handlar om möten.", False),
        ("Löftet rymmer flera saker som polisen och Orsa kommun ska göra under året.", False),
        ("Det vi lovar är att polisen ska gå fler ronder.", True),
        ("I det läget ska polisen larma om det.", True),
    ],
)
def test_what_was_told_first_and_comes_next_is_no_promise(text: str, *, promised: bool):
    assert promises(text) == promised


@pytest.mark.parametrize(
    ("text", "promised"),
    [
        ("Att öka antalet besök på skolorna.", True),
        ("Att följa upp de vandringar som har gjorts.", True),
        ("Att hjälpa dem där det gick fel.", True),
        ("Att starta grannsamverkan ingår i polisens löfte men intresset har varit lågt.", False),
        ("Att nå alla elever gick inte under våren.", False),
    ],
)
def test_a_goal_in_a_sentence_of_what_came_of_it_is_no_promise(text: str, *, promised: bool):
    assert promises(text) == promised


def test_what_came_of_a_promise_that_is_only_named_is_not_of_the_one_before():
    named = "Att möta äldre ingår i löftet men träffarna fick vänta."
    follow_up = typed(
        "I maj lovade polisen att göra 20 kontroller.", "", "Det blev 23 kontroller.", "", named, "",
        "Tre träffar hölls i oktober.", "", "Kommunen lovade att byta lampor.", "", "42 stolpar har bytts.",
    )  # fmt: skip
    assert [(promise, text) for _, promise, _, text in rows(follow_up)] == [
        ("I maj lovade polisen att göra 20 kontroller.", "Det blev 23 kontroller."),
        ("", named),
        ("", "Tre träffar hölls i oktober."),
        ("Kommunen lovade att byta lampor.", "42 stolpar har bytts."),
    ]


def test_what_the_parties_promise_under_the_number_of_a_promise_goes_on_with_it():
    follow_up = typed(
        "# Löfte 1: Vi ska öka tryggheten i parken", "Polisen lovar att gå 40 ronder.", "Kommunen lovar två möten.",
        "# Resultat", "* Polisen har gått 44 ronder.",
        "# Löfte 2: Trafiken ska bli lugnare", "Polisen lovar tio kontroller.", "# Resultat", "* Tolv kontroller.",
    )  # fmt: skip
    first, second = follow_up.promises
    said = "Vi ska öka tryggheten i parken Polisen lovar att gå 40 ronder. Kommunen lovar två möten."
    assert (first.text.text, len(first.activities), len(second.activities)) == (said, 1, 1)
    assert [said[at:].split()[0] for at in first.text.breaks] == ["Polisen", "Kommunen"]
    assert all(run.word.text == said[run.start : run.end] for run in first.text.runs)
