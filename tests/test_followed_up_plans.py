"""Reports on plans: actions with their state, aims under a heading over outcomes, themes that go on overleaf."""

from typed_pages import document, line, page, table
from typed_text import rows, typed, typed_as

from extract.promises.understanding import understand

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
