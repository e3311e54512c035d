"""Cells written like telegrams: what counts in them, and what their other numbers are."""

from __future__ import annotations

import pytest
from counting import told

from nlp.counter import count
from nlp.records import Passage


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("Rtj: 14 tillsyner enl LSO 5:4", {"5:4": "lagrum"}),
        ("6 kontroller enl 3:9 OL", {"3:9": "lagrum"}),
        ("Hembesök 70+: 31 st", {"70": "ålder"}),
        ("Kaffeträff 65+, 22 delt.", {"65": "ålder"}),
        ("Besök i åk 6 & 8, 9 klasser", {"6": "årskurs", "8": "årskurs"}),
        ("Info i åk 5, 7 & 9.", {"5": "årskurs", "7": "årskurs", "9": "årskurs"}),
        ("Fältarna ute v 31 & 33.", {"31": "vecka", "33": "vecka"}),
        ("Enkät: 310 svar, 7 av 10 nöjda.", {"7": "bråk", "10": "bråk"}),
        ("Värdar på torget 7 dgr/v.", {"7": "takt"}),
        ("Avtal 3+1 år.", {"3": "varaktighet", "1": "varaktighet"}),
        ("Gruppen har fyra fältare i stället för sex.", {"sex": "skillnad"}),
        ("5 omr.poliser mot normalt 8.", {"8": "skillnad"}),
        ("Förra året var den siffran 21 bilister.", {"21": "skillnad"}),
        ("Detta var fjärde hösten med nattvandrare.", {"fjärde": "ordningstal"}),
        ("Snittbetyget 3,4 är bäst i länet.", {"3,4": "betyg"}),
        ("Med 9 000 invånare är Ängsby störst.", {"9 000": "befolkning"}),
        ("4 avvisade PL 13", {"13": "lagrum"}),
        ("Från 310 kontroller 2019 till 420 i år.", {"310": "skillnad", "2019": "årtal"}),
        ("Inbrott: 4 (7 föreg. år).", {"7": "skillnad"}),
        ("Åtg. 2–5 klara", {"2–5": "beteckning"}),
        ("60 m häck klippt", {"60": "avstånd"}),
        ("Kön var 50 m. Polisen dirigerade.", {"50": "avstånd"}),
        ("Utbildning 3 dagar.", {"3": "varaktighet"}),
    ],
)
def test_numbers_that_count_nothing_have_their_role(text: str, others: dict[str, str]):
    assert {one.expression: one.role for one in count(Passage(text)).numbers if one.count is None} == others


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("4 PL 13, 2 LOB", ["4 PL beslut utfört +", "2 LOB anmälan utfört +"]),
        ("3 avvisade PL 13", ["3 avvisad person utfört +"]),
        ("Flera bilister saknade körkort.", ["Flera bilist person utfört -"]),
        ("Många föräldrar har blivit uppringda.", ["Många förälder person utfört -"]),
        ("Flera av dem har avvisats.", ["Flera person person utfört -"]),
        ("Fyra av dem greps.", ["Fyra person person utfört -"]),
        (
            "Sju mopeder stoppades, flera av dem var trimmade.",
            [
                "Sju moped fordon utfört +",
                "flera moped fordon utfört -",
            ],
        ),
        ("Många av dem upplever otrygghet.", []),
        ("I ett annat fall hittades narkotika.", ["ett fall anmälan utfört +"]),
        ("En annan insats gjordes i juni.", ["En insats insats utfört +"]),
        ("En annan insats är nattvandring.", []),
        ("Vandringen flyttades till en annan dag.", []),
    ],
)
def test_what_was_passed_over_counts(text: str, counts: list[str]):
    assert told(text) == counts


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("5 föreläggn., 2 erinringar", ["5 föreläggande beslut utfört +", "2 erinran beslut utfört +"]),
        ("7 vårdnadsh. kontaktade", ["7 vårdnadshavare person utfört +"]),
        ("Krogtillsyn 4 st. Inga anm.", ["4 krogtillsyn tillsyn utfört +", "Inga anmärkning beslut utfört +"]),
        ("Bilbesiktn. 9 st. Inga fel.", ["9 bilbesiktning kontroll utfört +", "Inga fel övrigt utfört +"]),
        ("Klotter: 12 anm.", ["12 anmälan anmälan utfört +"]),
        ("9 butiker besökta, 2 anm.", ["9 butik plats utfört +", "2 anmärkning beslut utfört +"]),
        ("9 kontr., 4 m. anm.", ["9 kontroll kontroll utfört +", "4 kontroll kontroll utfört -"]),
        ("Elevråd 3 g per termin", ["3 elevråd möte mål -"]),
    ],
)
def test_words_cut_short_are_what_they_stand_for(text: str, counts: list[str]):
    assert told(text) == counts


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        (
            "8 möten, 3 skolbesök, 2 inställda",
            [
                "8 möte möte utfört +",
                "3 skolbesök besök utfört +",
                "2 skolbesök besök ej utfört -",
            ],
        ),
        (
            "9 rundor, 5 m. polis, 1 inst.",
            [
                "9 runda patrull utfört +",
                "5 runda patrull utfört -",
                "1 runda patrull ej utfört -",
            ],
        ),
        ("8 möten och 3 besök inställda", ["8 möte möte ej utfört -", "3 besök besök ej utfört -"]),
        (
            "14 förslag, 8 klara, 4 på g",
            [
                "14 förslag övrigt utfört +",
                "8 förslag övrigt utfört -",
                "4 förslag övrigt planerat -",
            ],
        ),
        (
            "6 kameror, 4 uppe, 2 på gång",
            [
                "6 kamera kamera utfört +",
                "4 kamera kamera utfört -",
                "2 kamera kamera planerat -",
            ],
        ),
        ("3 av 5 möten, de övriga inställda", ["3 möte möte utfört +", "5 möte möte mål -"]),
        ("Inga nya kameror har beställts.", ["Inga kamera kamera ej utfört -"]),
        ("Inga möten är planerade.", ["Inga möte möte planerat -"]),
        (
            "Under vecka 9 rapporterade polisen i Åby 31 fortkörare, och sju körkort omhändertogs.",
            [
                "31 fortkörare anmälan utfört +",
                "sju körkort övrigt utfört +",
            ],
        ),
        ("Utredningar 14, nedlagda 5", ["14 utredning övrigt utfört +", "5 utredning övrigt ej utfört -"]),
        ("12 skolor, 9 besökta", ["12 skola plats utfört +", "9 skola plats utfört -"]),
        ("30 fordon, 12 kontrollerade", ["30 fordon fordon utfört +", "12 fordon fordon utfört -"]),
        ("5 platser, 140 stoppade", ["5 plats plats utfört +", "140 stoppad person utfört +"]),
    ],
)
def test_each_item_of_a_list_has_its_own_state(text: str, counts: list[str]):
    assert told(text) == counts


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Båtpatrull 11 dgr.", ["11 dag patrull utfört +"]),
        ("Sjöpolis 6 dagar till sjöss", ["6 dag patrull utfört +"]),
        ("ATK-bil uppställd 8 dgr på Backvägen", ["8 dag kontroll utfört +"]),
        ("Polis ute 14 ggr", ["14 gång patrull utfört +"]),
        ("Projektet pågår 14 dagar.", []),
    ],
)
def test_days_and_times_that_somebody_was_out_count(text: str, counts: list[str]):
    assert told(text) == counts


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("5 anmälningar, 1 nedlagd", ["5 anmälan anmälan utfört +", "1 anmälan anmälan utfört -"]),
        ("14 brott anmälda, 2 uppklarade", ["14 brott anmälan utfört +", "2 brott anmälan utfört -"]),
        ("Stulna cyklar: 8, återfunna: 3", ["8 cykel fordon utfört +", "3 cykel fordon utfört -"]),
        (
            "12 vandringar, 1 inställd",
            [
                "12 vandring platsbesiktning utfört +",
                "1 vandring platsbesiktning ej utfört -",
            ],
        ),
        ("4 kameror uppsatta, 1 flyttad", ["4 kamera kamera utfört +", "1 kamera kamera utfört +"]),
        ("Uppsatta kameror 12, flyttade 3", ["12 kamera kamera utfört +", "3 kamera kamera utfört +"]),
    ],
)
def test_what_became_of_some_of_what_came_in_is_a_part(text: str, counts: list[str]):
    assert told(text) == counts
