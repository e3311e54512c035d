"""Official letters to a board, and texts with a lead: what frames the matter is neither theme nor outcome."""

from typed_pages import document, line, page
from typed_text import rows, typed, typed_as

from extract.promises.understanding import understand


def test_what_frames_an_official_letter_is_no_theme_and_no_outcome():
    follow_up = typed(
        "# Förslag till beslut", "Kommunstyrelsen godkänner uppföljningen.",
        "# Uppföljning", "Löfte 1: Polisen ska synas på torget.", "Polisen har gått 40 pass på torget.",
        "# Ekonomiska konsekvenser", "Förslaget medför inga kostnader för 2024.",
        "# Beslutsunderlag", "Medborgarlöften 2022, KS 2021/388", "", "Beslutet skickas till: polisen",
    )  # fmt: skip
    assert rows(follow_up) == [("", "Polisen ska synas på torget.", "", "Polisen har gått 40 pass på torget.")]


def test_what_comes_next_is_no_outcome():
    follow_up = typed(
        "# Resultat", "## Torget", "* Polisen har gått 40 pass.", "## Skolor", "* 22 skolbesök har gjorts.",
        "# Fortsatt arbete", "En ny överenskommelse tas fram för 2024–2026.",
    )  # fmt: skip
    assert [(theme, text) for theme, _, _, text in rows(follow_up)] == [
        ("Torget", "Polisen har gått 40 pass."),
        ("Skolor", "22 skolbesök har gjorts."),
    ]


def test_promises_in_plain_text_below_one_in_a_bold_lead():
    follow_up = typed(
        "**Polisen ska mäta farten i Orsa.", "", "Under året har polisen mätt farten 38 gånger.", "",
        "Polisen ska besöka skolor och fritidsgårdar.", "", "Ett tiotal besök har gjorts.",
    )  # fmt: skip
    assert rows(follow_up) == [
        ("", "Polisen ska mäta farten i Orsa.", "", "Under året har polisen mätt farten 38 gånger."),
        ("", "Polisen ska besöka skolor och fritidsgårdar.", "", "Ett tiotal besök har gjorts."),
    ]


def test_a_lead_on_promised_activities_promises_nothing():
    follow_up = typed(
        "**Samtliga utlovade aktiviteter är genomförda.", "# Löften", "* Att synas på torget.",
        "# Resultat", "* Polisen har gått 40 pass.",
    )  # fmt: skip
    assert [promise.text.text for promise in follow_up.promises] == ["Att synas på torget."]


def test_the_lead_tells_the_months_that_are_reported():
    follow_up = typed_as(
        "Så har vi arbetat med medborgarlöftena",
        "Här är en sammanfattning av polisens arbete mellan januari och sista april 2021.",
        "* Fotpatruller i centrum, 23 pass.",
    )
    assert {one.period.name for promise in follow_up.promises for one in promise.activities} == {"2021-T1"}


def test_the_month_of_a_letter_is_no_heading():
    follow_up = understand(
        document(
            page(
                1,
                (),
                [
                    line("Januari 2022", 50, 100),
                    line("Här berättar vi vad som har gjorts under 2021.", 50, 130),
                    line("Vi lovade att starta grannsamverkan i fem byar.", 50, 160, bold=True),
                    line("Sex byar har kommit igång.", 50, 190),
                ],
            ),
            title="Till dig som bor i Orsa kommun",
        )
    )
    assert [one.period.name for promise in follow_up.promises for one in promise.activities] == ["2021"]


def test_what_somebody_is_quoted_to_think_is_no_outcome():
    follow_up = typed_as(
        "Så har vi arbetat med medborgarlöftena 2021",
        "* Fotpatruller i centrum, 23 pass.", "* Tre möten med de boende.",
        "* Det pågår mycket bra verksamhet tack vare medborgarlöftena, säger kommunpolis Lisa Ek.",
    )  # fmt: skip
    assert [text for *_, text in rows(follow_up)] == ["Fotpatruller i centrum, 23 pass.", "Tre möten med de boende."]


def test_the_headings_of_every_matter_are_neither_theme_nor_promise():
    follow_up = typed(
        "# Sammanfattning av ärendet", "Under 2023 har parterna arbetat med ett löfte, som är uppfyllt.",
        "# Beskrivning av ärendet", "Löftet togs fram efter en enkät som 412 invånare besvarade.",
        "## Löfte 1. Polisen ska göra 25 kontroller", "31 kontroller har gjorts.",
        "# Uppföljning", "Nästa uppföljning redovisas i februari 2024.",
        "# Beslutet ska skickas till", "Lokalpolisområde Mora", "", "Barn- och utbildningsnämnden",
    )  # fmt: skip
    assert rows(follow_up) == [("", "Polisen ska göra 25 kontroller", "", "31 kontroller har gjorts.")]


def test_who_made_the_document_is_no_theme_of_what_was_done():
    follow_up = typed_as(
        "Trygghetsrådet i Orsa kommun 2022",
        "# Rådets sammansättning", "Rådet består av nio ledamöter från kommunen och polisen.",
        "# Detta har vi gjort under året", "* Fyra trygghetsvandringar med 80 deltagare", "* Polisen stod på torget",
    )  # fmt: skip
    assert rows(follow_up) == [
        ("", "", "Detta har vi gjort under året", "Fyra trygghetsvandringar med 80 deltagare"),
        ("", "", "Detta har vi gjort under året", "Polisen stod på torget"),
    ]


def test_a_plan_on_safety_that_names_no_party_is_read_by_its_title():
    follow_up = typed_as(
        "Handlingsplan mot ungdomsbrott 2021 – redovisning",
        "# Fler vuxna ute", "Nattvandrarna har varit ute 44 kvällar.", "# Skolnärvaro", "61 samtal har hållits.",
    )  # fmt: skip
    assert [text for *_, text in rows(follow_up)] == [
        "Nattvandrarna har varit ute 44 kvällar.",
        "61 samtal har hållits.",
    ]
