"""Reports on plans: actions with their state, aims under a heading over outcomes, themes that go on overleaf."""

from dataclasses import replace

import pytest
from typed_pages import document, line, page, table
from typed_text import rows, typed, typed_as

from extract.promises.understanding import understand
from extract.records import Box

PLAN = "Uppföljning av åtgärdsplan 2023 Orsa kommun och polisen"


def test_an_action_and_its_state_in_one_paragraph_are_a_promise_and_what_came_of_it():
    follow_up = typed_as(
        PLAN, "# Trafik",
        "Åtgärd 1: Tio hastighetskontroller vid skolor. Läge: Tolv kontroller är gjorda.", "",
        "Åtgärd 2: Nya farthinder. Läge: Två farthinder är byggda.",
    )  # fmt: skip
    assert [row[1:] for row in rows(follow_up)] == [
        ("Åtgärd 1: Tio hastighetskontroller vid skolor.", "", "Läge: Tolv kontroller är gjorda."),
        ("Åtgärd 2: Nya farthinder.", "", "Läge: Två farthinder är byggda."),
    ]


def test_headings_beside_one_that_says_how_much_are_promises_under_one_over_outcomes():
    follow_up = typed(
        "# Så här gick det", "## Minst två insatser mot langning", "Två insatser har gjorts vid torget.",
        "## Regelbundna möten i lokala råd", "Fyra möten har hållits.",
    )  # fmt: skip
    assert [row[:2] for row in rows(follow_up)] == [
        ("", "Minst två insatser mot langning"),
        ("", "Regelbundna möten i lokala råd"),
    ]


def test_what_was_promised_under_a_theme_of_a_report_does_not_wait_for_the_next_theme():
    follow_up = typed(
        "# Så gick det", "## Unga", "Gården ska ha öppet fler kvällar.", "## Bedrägerier", "Fyra träffar har hållits."
    )
    assert rows(follow_up) == [("Bedrägerier", "", "Så gick det", "Fyra träffar har hållits.")]


def test_a_theme_that_goes_on_overleaf_is_the_same_theme():
    told = rows(
        typed(
            "# Trafik", "Polisen ska mäta farten.", "Tolv mätningar har gjorts.",
            "# Trafik (forts.)", "Kommunen ska bygga hinder.", "Två hinder har byggts.",
        )
    )  # fmt: skip
    assert [row[0] for row in told] == ["Trafik", "Trafik"]


def test_a_line_that_leads_to_the_next_heading_and_one_that_only_points_elsewhere_are_no_rows():
    follow_up = typed(
        "Polisen ska mäta farten.", "", "Under 2023 har vi bland annat gjort följande:",
        "# Trafik", "* Tolv mätningar.", "# Skolor", "Kommunen ska bygga hinder.", "Två hinder har byggts.",
        "", "Avser även löfte 2.",
    )  # fmt: skip
    assert [row[3] for row in rows(follow_up)] == ["Tolv mätningar.", "Två hinder har byggts."]


def test_of_several_years_a_report_is_of_the_one_that_it_begins_with():
    follow_up = typed_as(
        "Uppföljning av medborgarlöften Orsa kommun 2020–2022", "# Polisen har gjort",
        "* 2020, några ronder i byarna.", "* 2021 gick vi 20 ronder.",
        "* Under 2022 gick vi 30 ronder, 2021 var de 20.", "* 14 möten.",
    )  # fmt: skip
    told = [one.period.name for promise in follow_up.promises for one in promise.activities]
    assert told == ["2020", "2021", "2020/2022", "2020/2022"]


def test_a_party_over_rows_of_a_table_says_whose_they_are_until_another_theme_does():
    rows = [
        ("", "Kv 1", "Kv 2"), ("Polisen", "<", "<"), ("Trafikkontroller", "4", "5"),
        ("Kommunen", "<", "<"), ("Vandringar", "1", "2"), ("Övrigt", "<", "<"), ("Möten", "1", "1"),
    ]  # fmt: skip
    heading = line("Kvartalsuppföljning 2024", 50, 100, size=13, bold=True)
    follow_up = understand(document(page(1, [table(rows, top=200)], [heading]), title="Trygghet i Orsa kommun"))
    assert [(one.text.text, one.actor) for one in follow_up.promises] == [
        ("Trafikkontroller", "polis"), ("Vandringar", "kommun"), ("Möten", ""),
    ]  # fmt: skip


def test_a_mark_under_the_name_of_a_party_says_whose_a_promise_is():
    rows = [
        ("Löfte", "Polisen", "Kommunen", "Klart", "Pågår", "Kommentar"),
        ("Fler ronder i centrum", "x", "", "x", "", "49 ronder"),
        ("Nya lampor", "", "X", "", "x", "Elva stolpar"),
        ("Krogtillsyner", "x", "x", "x", "", "Fyra tillsyner"),
    ]
    follow_up = understand(document(page(1, [table(rows)]), title="Uppföljning av löften 2023, Orsa kommun"))
    told = [(one.actor, one.activities[-1].text.text, one.activities[-1].actor) for one in follow_up.promises]
    assert told == [
        ("polis", "49 ronder", "polis"),
        ("kommun", "Elva stolpar", "kommun"),
        ("gemensamt", "Fyra tillsyner", "gemensamt"),
    ]


@pytest.mark.parametrize(
    ("item", "promise", "told"),
    [
        ("Polisen ska göra 20 kontroller – 22 gjorda", "Polisen ska göra 20 kontroller", "– 22 gjorda"),
        ("Polisen ska göra 20 kontroller (utfall: 22).", "Polisen ska göra 20 kontroller", "(utfall: 22)."),
        (
            "Löfte 1, polisen ska mäta farten: tolv mätningar är gjorda",
            "Löfte 1, polisen ska mäta farten:",
            "tolv mätningar är gjorda",
        ),
    ],
)
def test_an_item_may_promise_and_tell_what_came_of_it_behind_a_sign(item: str, promise: str, told: str):
    assert rows(typed("* " + item)) == [("", promise, "", told)]


def test_an_item_of_a_list_of_promises_may_tell_what_came_of_it_behind_a_dash():
    follow_up = typed(
        "Polisens åtaganden", "* Gå 40 ronder – genomfört, 44 stycken", "* Trygga skolor – vi genomför besök"
    )
    told = [(one.text.text, [row.text.text for row in one.activities]) for one in follow_up.promises]
    assert told == [("Gå 40 ronder", ["– genomfört, 44 stycken"]), ("Trygga skolor – vi genomför besök", [])]


def test_what_a_colon_leads_to_is_promised_where_it_does_not_tell_of_the_past():
    follow_up = typed("* Polisen ska göra följande: 20 kontroller och tre möten.", "* Kommunen ska byta lampor.")
    assert not any(promise.activities for promise in follow_up.promises)


def test_a_promise_looked_back_on_and_what_came_of_it_in_one_paragraph_of_any_text():
    follow_up = typed_as("Löften uppfyllda i Orsa 2023", "Polisen lovade 25 ronder på Storgatan. Det blev 29.")
    assert rows(follow_up) == [("", "Polisen lovade 25 ronder på Storgatan.", "", "Det blev 29.")]


def test_a_large_figure_over_what_it_counts_is_an_item_with_it():
    left, right = Box(40.0, 120.0, 180.0, 190.0), Box(220.0, 120.0, 360.0, 190.0)
    printed = [
        line("Året i siffror – medborgarlöften i Orsa kommun 2023", 40, 90, size=14, bold=True),
        line("52", 50, 155, size=24, bold=True), line("fotpatruller", 50, 175),
        line("3", 230, 155, size=24, bold=True), line("vandringar (mål 4)", 230, 175),
    ]  # fmt: skip
    one = replace(page(1, (), printed), columns=(left, right), cards=(left, right))
    follow_up = understand(document(one, title=""))
    assert follow_up.title == "Året i siffror – medborgarlöften i Orsa kommun 2023"
    assert [row[3] for row in rows(follow_up)] == ["52 fotpatruller", "3 vandringar (mål 4)"]


@pytest.mark.parametrize(
    ("first", "second"),
    [("Löfte 1", "Löfte 2: Belysning"), ("Uppföljning av löfte 1", "Uppföljning av löfte 2")],
)
def test_promises_of_a_list_are_told_of_under_the_numbers_of_their_places(first: str, second: str):
    told = typed(
        "# Löften", "1. Polisen ska mäta farten tio gånger.", "2. Kommunen ska byta lampor.",
        f"# {first}", "Elva mätningar har gjorts.", f"# {second}", "40 lampor är bytta.",
    )  # fmt: skip
    assert [(row[1], row[3]) for row in rows(told)] == [
        ("Polisen ska mäta farten tio gånger.", "Elva mätningar har gjorts."),
        ("Kommunen ska byta lampor.", "40 lampor är bytta."),
    ]


@pytest.mark.parametrize(
    ("subtitle", "period"),
    [
        ("Uppföljning av åtgärder, första halvåret 2025", "2025-H1"),
        ("Redovisning för 2024", "2024"),
        ("År 2024", "2024/2026"),
        ("Antagen av fullmäktige 2024", "2024/2026"),
        ("Uppföljning 2024–2026", "2024/2026"),
    ],
)
def test_a_line_under_the_title_says_which_part_of_the_plan_is_accounted_for(subtitle: str, period: str):
    promised = "# Trafik", "Polisen ska mäta farten.", "Tolv mätningar har gjorts."
    plan = typed_as("Uppföljning av medborgarlöften 2024–2026 Orsa kommun", subtitle, "", *promised)
    assert [one.period.name for promise in plan.promises for one in promise.activities] == [period]
