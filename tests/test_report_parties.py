"""Reports by party and period: whose promises they answer, whose they are, and under which theme."""

import pytest
from typed_pages import document, line, page, table
from typed_text import rows, typed, typed_as

from extract.facts.actors import names_parties_only
from extract.promises.understanding import understand

PARTIES = (
    "# Löften 2023", "* Polisen ska göra 30 skoterkontroller.", "* Kommunen ska få fler vuxna ut på kvällarna.",
)  # fmt: skip


def test_parties_under_tertials_report_on_their_own_promises_every_time():
    follow_up = typed(
        *PARTIES, "# Tertial 1", "## Polisen", "* 11 kontroller", "* Tre förare bötfälldes", "## Kommunen",
        "* Nio vandringar", "# Tertial 2", "**Polisen", "* Sju kontroller", "**Kommunen", "* Marknadsdagar med fältare",
    )  # fmt: skip
    told = [(row[1][:7], row[2], row[3]) for row in rows(follow_up)]
    assert told == [
        ("Polisen", "Tertial 1", "11 kontroller"),
        ("Polisen", "Tertial 1", "Tre förare bötfälldes"),
        ("Polisen", "Tertial 2", "Sju kontroller"),
        ("Kommune", "Tertial 1", "Nio vandringar"),
        ("Kommune", "Tertial 2", "Marknadsdagar med fältare"),
    ]
    activities = [one for promise in follow_up.promises for one in promise.activities]
    assert [(one.actor, one.period.name) for one in activities] == [
        ("polis", "2023-T1"), ("polis", "2023-T1"), ("polis", "2023-T2"), ("kommun", "2023-T1"), ("kommun", "2023-T2"),
    ]  # fmt: skip


def test_plain_lines_of_parties_under_a_period_are_headings_and_no_rows():
    follow_up = typed(*PARTIES, "# Halvår 1", "Polisen", "* 11 kontroller", "Kommunen", "* Nio vandringar")
    assert [(row[1][:7], row[3]) for row in rows(follow_up)] == [
        ("Polisen", "11 kontroller"), ("Kommune", "Nio vandringar"),
    ]  # fmt: skip


def test_a_list_of_promises_is_answered_in_every_period():
    follow_up = typed(
        "# Löften", "1. Polisen ska åka sex skoterturer.", "", "2. Kommunen ska byta lampor.",
        "# Tertial 1", "* Två skoterturer.", "* Inga lampor är bytta.",
        "# Tertial 2", "* Fem skoterturer.", "* 40 lampor är bytta.", "* Några lampor stals.",
    )  # fmt: skip
    assert [(row[1][:7], row[3]) for row in rows(follow_up)] == [
        ("Polisen", "Två skoterturer."),
        ("Polisen", "Fem skoterturer."),
        ("Kommune", "Inga lampor är bytta."),
        ("Kommune", "40 lampor är bytta."),
        ("Kommune", "Några lampor stals."),
    ]


def test_a_unit_among_themes_is_a_theme_and_among_parties_a_party():
    themes = typed_as(
        "Årsberättelse 2021 för trygghetsarbetet i Orsa", "# Nattvandring", "Polisen bjöd 40 vandrare på kaffe.",
        "# Skolan", "Elva klasser har fått besök.",
    )  # fmt: skip
    parties = typed_as(
        "Årsberättelse 2021 för trygghetsarbetet i Orsa", "# Polisen", "40 vandrare har fått kaffe.",
        "# Skolan", "Elva klasser har fått besök.",
    )  # fmt: skip
    assert [row[0] for row in rows(themes)] == ["Nattvandring", "Skolan"]
    assert [a.actor for p in parties.promises for a in p.activities] == ["polis", "kommun"]


def test_themes_under_a_party_s_report_hold_its_rows():
    follow_up = typed_as(
        "Uppföljning av samverkan i Orsa 2021", "# Polisens uppföljning", "## Synlighet", "* 30 patruller.",
        "## Skog", "* 12 kontroller.", "# Kommunens uppföljning", "## Skog", "* Två vägbommar är lagade.",
        "# Medborgarlöften",
    )  # fmt: skip
    told = [(p.theme, p.text.text, a.text.text, a.actor) for p in follow_up.promises for a in p.activities]
    assert told == [
        ("Synlighet", "", "30 patruller.", "polis"),
        ("Skog", "", "12 kontroller.", "polis"),
        ("Skog", "", "Två vägbommar är lagade.", "kommun"),
    ]


def test_parties_under_a_theme_leave_it_the_theme():
    follow_up = typed(
        "# Synlighet", "Polisen", "* 30 patruller.", "Kommunen", "* 44 kvällar.", "# Skog", "Polisen", "* 12 ronder."
    )
    told = [(p.theme, a.text.text, a.actor) for p in follow_up.promises for a in p.activities]
    assert told == [
        ("Synlighet", "30 patruller.", "polis"),
        ("Synlighet", "44 kvällar.", "kommun"),
        ("Skog", "12 ronder.", "polis"),
    ]


def test_a_text_that_begins_with_a_party_as_its_label_is_of_that_party():
    follow_up = typed(
        "# Löften", "* Polisen: Vi ska synas.", "# Resultat", "* Polisen: 30 ronder.", "* Skolan: två möten."
    )
    assert [p.actor for p in follow_up.promises] == ["polis"]
    assert [a.actor for p in follow_up.promises for a in p.activities] == ["polis", "kommun"]


@pytest.mark.parametrize(
    ("heading", "alone"),
    [
        ("Polisen i Orsa", True),
        ("Lokalpolisområde Mora/Orsa", True),
        ("Orsa kommun", True),
        ("Orsa", False),
        ("Polisen vid torget", False),
    ],
)
def test_a_party_with_its_place_is_a_party_alone(heading: str, alone: bool):  # noqa: FBT001 # a row of the table
    assert names_parties_only(heading) == alone


DONE = "* Tre kontroller har gjorts."
BY_BOTH = "# Polisen", DONE, "# Orsa kommun", "* 28 krogar har besökts.", "* Sex lampor är bytta."


@pytest.mark.parametrize(
    ("title", "promised"),
    [
        ("Uppföljning av medborgarlöften Orsa kommun 2023", "Löfte: Vi ska göra torget tryggare."),
        ("Uppföljning av medborgarlöften Orsa kommun 2023", ""),
        ("Redovisning av insatser för ökad trygghet i Orsa 2023", ""),
        ("Rapport om trygghet, Orsa 2023", ""),
    ],
)
def test_the_one_municipality_beside_the_police_tells_what_it_did_itself(title: str, promised: str):
    [promise] = typed_as(title, promised, *BY_BOTH).promises
    assert [one.actor or promise.actor for one in promise.activities] == ["polis", "kommun", "kommun"]


def test_a_table_under_the_name_of_the_one_municipality_is_of_what_it_did():
    polis = table([["Aktivitet", "T1", "T2"], ["Fotpatruller", "12", "14"]], top=120)
    kommun = table([["Aktivitet", "T1", "T2"], ["Tillsyn av tobak", "5", "8"]], top=220)
    over = [line(text, 50, foot, size=15.0, bold=True) for text, foot in (("Polisen", 110), ("Orsa kommun", 210))]
    told = understand(document(page(1, [polis, kommun], over), title="Uppföljning av medborgarlöften Orsa kommun 2023"))
    assert [(one.text.text, one.theme) for one in told.promises] == [
        ("Fotpatruller", "Polisen"), ("Tillsyn av tobak", "Orsa kommun"),
    ]  # fmt: skip


@pytest.mark.parametrize("title", ["Uppföljning av medborgarlöften 2023", "Rapport om trygghet 2023"])
def test_two_municipalities_have_each_their_own(title: str):
    told = typed_as(title, "# Orsa kommun", DONE, "# Mora kommun", "* 28 krogar har besökts.")
    assert [one.municipality and one.municipality.name for one in told.promises] == ["Orsa", "Mora"]
