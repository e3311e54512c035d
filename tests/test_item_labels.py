"""Figures behind the label of an item: a week, a grade, how far so many have come, whose paragraph it is."""

from __future__ import annotations

import pytest
from counting import counts_of, only


@pytest.mark.parametrize(
    ("text", "value", "lemma"),
    [
        ("åk 5 – 9 klasser", 9, "klass"),
        ("vecka 12 – 14 kontroller", 14, "kontroll"),
        ("Årskurs 4 - 6 elever", 6, "elev"),
        ("v. 12 - 14 kontroller", 14, "kontroll"),
        ("Vecka 20 - 3 fotpatruller", 3, "fotpatrull"),
        ("Kvartal 2 - 3 möten", 3, "möte"),
        ("Dag 1 – 4 besök", 4, "besök"),
        ("Område 3 – 12 tillsyner", 12, "tillsyn"),
        ("Patrull 2 – 6 ingripanden", 6, "ingripande"),
        ("Punkt 2 - 5 kontroller", 5, "kontroll"),
    ],
)
def test_behind_a_label_and_a_dash_stands_how_many_there_were(text: str, value: int, lemma: str):
    one = only(text)
    assert (one.value, one.lemma) == (value, lemma)
    assert one.doubts


@pytest.mark.parametrize(
    "text", ["åk 7–9 elever", "Föreläsningar i åk 7 - 9 klasser", "Föreläsningar för elever i åk 7 – 9", "vecka 20–22"]
)
def test_a_range_of_weeks_or_grades_stays_one(text: str):
    assert counts_of(text) == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Klara 8, pågår 3", [(8, "utfört"), (3, "pågående")]),
        ("Kvar 3, klara 9", [(3, "planerat"), (9, "utfört")]),
        ("Genomförda 8, pågående 3, ej påbörjade 1.", [(8, "utfört"), (3, "pågående"), (1, "ej utfört")]),
        ("Pågår 3 Klart 8", [(3, "pågående"), (8, "utfört")]),
        ("Klart 5, ej klart 2", [(5, "utfört"), (2, "ej utfört")]),
        ("Avslutade 8, öppna 3", [(8, "utfört"), (3, "pågående")]),
        ("Helt genomförda 6, delvis 3", [(6, "utfört"), (3, "pågående")]),
        ("Status: klar 4, pågår 2", [(4, "utfört"), (2, "pågående")]),
        ("Startade 4, ej startade 2", [(4, "utfört"), (2, "ej utfört")]),
        ("Grön 4, gul 2, röd 1", [(4, "utfört"), (2, "pågående"), (1, "ej utfört")]),
        ("Godkända 14, underkända 2", [(14, "utfört"), (2, "utfört")]),
    ],
)
def test_how_far_so_many_have_come_labels_their_figure(text: str, told: list[tuple[int, str]]):
    found = counts_of(text)
    assert [(one.value, one.status) for one in found] == told
    assert found[0].doubts
    assert all(one.part_of is None for one in found)


@pytest.mark.parametrize(
    ("text", "lemma"),
    [
        ("Åtgärder: klara 8, pågår 3.", "åtgärd"),
        ("Löften: uppfyllda 4, delvis 2, ej uppfyllda 1", "löfte"),
        ("Ansökningar: beviljade 8, avslagna 3", "ansökan"),
    ],
)
def test_the_label_of_the_line_says_what_they_are(text: str, lemma: str):
    assert {one.lemma for one in counts_of(text)} == {lemma}


def test_the_column_says_what_they_are():
    assert [one.lemma for one in counts_of("Klara 8, pågår 3", counted="Antal åtgärder")] == ["åtgärd", "åtgärd"]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Vi har gjort 12 kontroller. Vi har gått 4 vandringar. (Polis)", ["polis", "polis"]),
        ("12 kontroller har gjorts. 4 vandringar har hållits. (kommunen)", ["kommun", "kommun"]),
        ("Tre möten hölls. Fem träffar hölls. (Polis och kommun)", ["gemensamt", "gemensamt"]),
        ("Tre möten hölls. (Polis) Fem träffar hölls. (Kommun)", ["polis", "kommun"]),
        ("Tre möten hölls. (Polis) Fem träffar hölls. Sex besök gjordes. (Kommun)", ["polis", "kommun", "kommun"]),
        (
            "5 tillsyner gjordes. Polisen deltog i två av dem. 3 anmärkningar gavs. (Kommunen)",
            ["kommun", "polis", "kommun"],
        ),
        ("Tre möten hölls (Polis). Fem träffar hölls (Kommun).", ["polis", "kommun"]),
        ("Polisen gjorde 12 kontroller. (Resultat) Fem bilister stoppades.", ["polis", "polis"]),
    ],
)
def test_a_name_that_closes_a_paragraph_reaches_its_sentences(text: str, actors: list[str]):
    assert [one.actor for one in counts_of(text)] == actors


@pytest.mark.parametrize(
    ("text", "category", "doubt"),
    [
        ("Vid trafikkontrollen utfärdades 14 förelägganden.", "böter", ""),
        ("12 förelägganden om ordningsbot skrevs.", "böter", ""),
        ("Polisen utfärdade 22 förelägganden för fortkörning.", "böter", ""),
        ("Trafikpolisen skrev 9 förelägganden.", "böter", ""),
        ("Vi delade ut 40 förelägganden till bilister.", "böter", ""),
        ("Tillsynen resulterade i 3 förelägganden.", "beslut", ""),
        ("4 förelägganden med vite.", "beslut", ""),
        ("Tolv förelägganden om kontrollbesiktning av fordon.", "beslut", ""),
        ("Tre förelägganden utfärdades.", "beslut", "kategori"),
        ("Polisen lämnade 4 förelägganden.", "beslut", "kategori"),
        ("Fem ronderingar genomfördes.", "patrull", ""),
        ("Kommunens väktare gjorde 12 ronderingar i parken.", "patrull", ""),
    ],
)
def test_what_surrounds_an_order_tells_whether_it_is_a_fine(text: str, category: str, doubt: str):
    one = only(text)
    assert one.category == category
    assert any("annan kategori" in said for said in one.doubts) == bool(doubt)


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("Har gjort 6 kontroller i månaden.", "månad"),
        ("6 kontroller/mån har gjorts", "månad"),
        ("Cirka 6 kontroller månatligen", "månad"),
        ("Vi har 4 möten årligen.", "år"),
        ("Sex kontroller veckovis har gjorts.", "vecka"),
    ],
)
def test_so_many_each_time_are_never_summed(text: str, per: str):
    one = only(text)
    assert (one.per, one.summed) == (per, False)
