"""What the few words and figures of a status cell count."""

from __future__ import annotations

import pytest
from counting import counts_of

from nlp.counter import count
from nlp.records import Passage


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("9/15 genomförda", [(9, "utfört"), (15, "mål")]),
        ("2/3 klara", [(2, "utfört"), (3, "mål")]),
        ("Hundsök 31/40", [(31, "utfört"), (40, "mål")]),
        ("Skolbesök 27/25", [(27, "utfört"), (25, "mål")]),
        ("Dialogmöten 7/7.", [(7, "utfört"), (7, "mål")]),
        ("Fältkvällar (18/16)", [(18, "utfört"), (16, "mål")]),
    ],
)
def test_a_stroke_between_two_figures_sets_what_was_done_against_what_was_meant(
    text: str, found: list[tuple[int, str]]
):
    assert [(one.value, one.status) for one in counts_of(text)] == found


def test_two_small_figures_alone_may_be_a_day_or_a_share_and_are_for_a_person_to_look_at():
    assert [number.role for number in count(Passage("3/4")).numbers] == ["granska", "granska"]
    assert [number.role for number in count(Passage("Vandring vid hamnen (3/4)")).numbers] == ["datum", "datum"]


def test_a_share_under_a_promise_counts_what_it_promises():
    cell = count(Passage("3/4", promise="Vi ska genomföra fyra trygghetsvandringar."))
    assert [(one.value, one.lemma) for one in cell.counts] == [(3, "trygghetsvandring"), (4, "trygghetsvandring")]


@pytest.mark.parametrize(
    ("label", "category"),
    [
        ("Rapporterade förare", "anmälan"),
        ("Bötfällda förare", "böter"),
        ("Omhändertagna enligt LOB", "person"),
        ("Barn i riskzon", "person"),
        ("LOB", "anmälan"),
        ("Fotpatrullering, antal tillfällen", "patrull"),
    ],
)
def test_a_figure_in_a_row_counts_what_it_would_right_behind_the_label(label: str, category: str):
    assert [one.category for one in count(Passage("21", counted=label)).counts] == [category]


@pytest.mark.parametrize("cell", ["2, 180 elever", "2 st, ca 90 deltagare"])
def test_a_figure_before_those_who_came_counts_what_the_row_is_about(cell: str):
    one, other = count(Passage(cell, promise="Polisen ska synas.", about="Föreläsningar för elever")).counts
    assert (one.category, other.category) == ("utbildning", "person")
    assert other.doubts == ()


@pytest.mark.parametrize("cell", ["4 st, 1 anmärkning (överservering)", "4, en varning"])
def test_a_figure_before_what_came_of_it_counts_what_its_row_is_about(cell: str):
    assert [one.category for one in count(Passage(cell, promise="Riktad tillsyn, krogar")).counts] == [
        "tillsyn",
        "beslut",
    ]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("jan 2 feb 5 mars 4", [2, 5, 4]),
        ("Ronder: sep 9 okt 11 nov 8", [9, 11, 8]),
        ("T1 12 T2 9 T3 15", [12, 9, 15]),
        ("Tertial 1 – 7 besök", [7]),
        ("Kvartal 2 – 6 möten", [6]),
        ("2024 – 16 kontroller", [16]),
        ("Åk 5 – 18 klasser", [18]),
        ("1 januari 31 december", []),
        ("åk 7 – 9", []),
        ("Vid midsommar 6 vakter, vid valborg 8.", [6, 8]),
        ("2022 – 23", []),
    ],
)
def test_a_period_and_its_figure_are_told_apart(text: str, values: list[int]):
    assert [one.value for one in counts_of(text)] == values


@pytest.mark.parametrize(
    ("text", "lemmas"),
    [
        ("Elever 240 Lärare 12", ["elev", "lärare"]),
        ("Föräldrar 30, lärare 4, poliser 2", ["förälder", "lärare", "polis"]),
        ("Alkoholpåverkade, 9 st", ["alkoholpåverkad"]),
        ("Rattfulla: 5", ["rattfull"]),
        ("Sydväst: 61 rapporterade", ["rapporterad"]),
        ("LOB 14,", ["LOB"]),
    ],
)
def test_a_label_of_people_is_what_its_figure_counts(text: str, lemmas: list[str]):
    assert [one.lemma for one in counts_of(text)] == lemmas


@pytest.mark.parametrize(
    "text",
    ["2,3 anmälningar per 1 000 invånare", "Anmälda brott per 100 000 invånare: 912", "4 inbrott per 1000 invånare"],
)
def test_a_rate_of_the_population_counts_nothing(text: str):
    assert counts_of(text) == ()


@pytest.mark.parametrize(
    ("text", "lemmas"),
    [
        ("Under kvällen fick 380 blåsa.", ["person"]),
        ("2 100 fick blåsa under veckan.", ["person"]),
        ("Vi var 11 på vandringen.", ["person"]),
        ("Föreningen har lotsat en anhörig vidare.", ["anhörig"]),
        ("Av 18 inbjudningar kom 7 föräldrar.", ["inbjudan", "förälder"]),
    ],
)
def test_people_are_counted_by_what_they_did_or_what_was_done_for_them(text: str, lemmas: list[str]):
    counts = counts_of(text)
    assert [one.lemma for one in counts] == lemmas
    assert all(one.summed for one in counts)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Trafikkontroller: 9, 210 kontrollerade", [("trafikkontroll", "kontroll"), ("kontrollerad", "person")]),
        ("Nykterhetskontroller 3 ggr, 400 testade", [("nykterhetskontroll", "kontroll"), ("testad", "person")]),
        ("Mopedkontroller: 5 tillfällen, 32 kontrollerade", [("tillfälle", "kontroll"), ("moped", "fordon")]),
        (
            "Hastighetskontroller 8 st, 51 rapporterade",
            [("hastighetskontroll", "kontroll"), ("rapporterad", "anmälan")],
        ),
    ],
)
def test_those_looked_at_are_no_more_activities(text: str, found: list[tuple[str, str]]):
    assert [(one.lemma, one.category) for one in counts_of(text)] == found


def test_the_numbers_of_walks_and_meetings_in_a_list_count_nothing():
    assert counts_of("Trygghetsvandring 1: Torget. Trygghetsvandring 2: Hamnen.") == ()


def test_those_reported_are_not_counted_as_what_the_next_number_counts():
    counts = counts_of("Trafikvecka: 900 mätta fordon, 41 rapporterade, 3 körkort omhändertagna.")
    assert [(one.lemma, one.category) for one in counts][:2] == [("fordon", "fordon"), ("fordon", "anmälan")]
    assert counts[1].doubts


@pytest.mark.parametrize(
    ("counted", "lemma"),
    [
        ("Grannsamverkan: 2 informationskvällar", "informationskväll"),
        ("Märkning av cyklar hos två hundra hushåll", "hushåll"),
        ("Märk-DNA till 200 hushåll", "hushåll"),
        ("Riktad patrullering i hamnen, 3 ggr/vecka", "patrullering"),
        ("Antal besök på 3 skolor", "besök"),
        ("Nattvandrare på stan, antal kvällar", "kväll"),
    ],
)
def test_a_figure_counts_what_the_number_of_its_row_does(counted: str, lemma: str):
    assert [one.lemma for one in count(Passage("12", counted=counted)).counts] == [lemma]
