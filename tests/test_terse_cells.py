"""What counts in cells that are written as notes: cut words, slashes, labels before figures."""

from __future__ import annotations

import pytest
from counting import counts_of, told


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Bussar: 30 stoppade / 4 rapp. / 1 avställd buss", [
            "30 buss fordon utfört +", "4 rapport anmälan utfört +", "1 buss fordon utfört +",
        ]),
        ("Cyklister: 80 kontrollerade / 12 böter", [
            "80 cyklist person utfört +", "12 böter böter utfört +",
        ]),
        ("Kameror: 3 fasta / 2 mobila kameror", ["3 kamera kamera pågående -", "2 kamera kamera pågående -"]),
    ],
)  # fmt: skip
def test_the_label_counts_in_a_list_with_strokes_until_an_item_has_its_own_noun(text: str, counts: list[str]):
    assert told(text) == counts


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("2 omh. mopeder", ["2 moped fordon utfört +"]),
        ("9 rapp. förare, 40 kontr. fordon", ["9 förare anmälan utfört +", "40 fordon fordon utfört +"]),
        ("3 omh. körkort", ["3 körkort övrigt utfört +"]),
        ("4 omh. enl. LOB", ["4 omhändertagande övrigt utfört +"]),
        ("5 kontr. under hösten", ["5 kontroll kontroll utfört +"]),
        ("2 anm. från boende", ["2 anmälan anmälan utfört +"]),
    ],
)
def test_a_participle_cut_short_belongs_to_the_noun_behind_it(text: str, counts: list[str]):
    assert told(text) == counts


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Källarinbr. 4, båtmotorst. 9.", ["4 källarinbrott anmälan utfört +", "9 båtmotorst övrigt utfört +"]),
        ("Rån 2, inbrott 8, knallertst. 5.", [
            "2 rån anmälan utfört +", "8 inbrott anmälan utfört +", "5 knallertst övrigt utfört +",
        ]),
        ("Fotpatruller: Nyg. 6, torget 3.", ["6 fotpatrull patrull utfört +", "3 fotpatrull patrull utfört +"]),
        ("Vi gjorde 4 insatser. 12 bilar stoppades.", ["4 insats insats utfört +", "12 bil fordon utfört +"]),
    ],
)  # fmt: skip
def test_each_figure_of_a_list_of_labels_counts_its_own(text: str, counts: list[str]):
    assert told(text) == counts


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("11 åtgärder beslutade, 6 klara.", ["11 åtgärd övrigt planerat -", "6 åtgärd övrigt utfört +"]),
        ("4 beslutade vandringar, varav 3 genomförda", [
            "4 vandring platsbesiktning planerat -", "3 vandring platsbesiktning utfört +",
        ]),
        ("5 beslutade kameror, varav 2 uppsatta.", ["5 kamera kamera planerat -", "2 kamera kamera utfört +"]),
        ("De fyra beslutade insatserna har genomförts.", ["fyra insats insats utfört +"]),
        ("3 beslutade avvisningar", ["3 avvisning beslut utfört +"]),
    ],
)  # fmt: skip
def test_what_was_decided_is_a_plan_of_which_some_is_done(text: str, counts: list[str]):
    assert told(text) == counts


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Föreläsn. om vapen x 3, 90 elever", ["3 föreläsning utbildning utfört +", "90 elev person utfört +"]),
        ("Kontroll elsparkcyklar x 2", ["2 kontroll kontroll utfört +"]),
        ("Tillsyn krog x 4: a) pub b) hotell", ["4 tillsyn tillsyn utfört +"]),
        ("Hembesök x 5, skolor x 2", ["5 hembesök besök utfört +", "2 skola plats utfört +"]),
        ("LOS x 2: 1) däckfirma 2) nagelsalong", ["2 LOS insats utfört +"]),
        ("LOB 12, LOS 5", ["12 LOB anmälan utfört +", "5 LOS anmälan utfört +"]),
        ("Utpekade: 1. hamnen 2. stationen", []),
        ("1) 3 möten 2) 4 vandringar", ["3 möte möte utfört +", "4 vandring platsbesiktning utfört +"]),
        ("Möten: 1. Kontroller: 2. Böter: 3.", [
            "1 möte möte utfört +", "2 kontroll kontroll utfört +", "3 böter böter utfört +",
        ]),
        ("LOS-insats: 6 objekt", ["6 objekt plats utfört +"]),
    ],
)  # fmt: skip
def test_what_was_done_counts_and_the_marks_of_a_list_do_not(text: str, counts: list[str]):
    assert told(text) == counts


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Skylt saknades i en butik.", ["en butik plats utfört +"]),
        ("Byn går från 600 till 4 000 invånare på sommaren.", []),
        ("Befolkningen ökar från 900 till 2 000 i juli", []),
        ("3 förare u. 18 år", ["3 förare person utfört +"]),
        ("Omdömet för parken blev 3,8 i år", []),
        ("Medb.löfte 1: 12 vandringar", ["12 vandring platsbesiktning utfört +"]),
        ("Grannsamverkan: 3 nya områden (nu 41)", ["3 område plats utfört +", "41 område plats pågående -"]),
    ],
)
def test_what_the_words_beside_say_a_figure_is(text: str, counts: list[str]):
    assert told(text) == counts


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Nattvandring 3 (p+k)", ["gemensamt"]),
        ("Krogtillsyn 5 (pol + kom), 2 varningar", ["gemensamt", "gemensamt"]),
        ("4 möten (kommun), polisen 3 besök", ["kommun", "polis"]),
        ("Dialogpolis – 2 träffar IOGT", ["polis"]),
        ("Områdespol: 3 besök BRF", ["polis"]),
        ("Fältgr. – 9 helgpass", ["kommun"]),
        ("Miljökont. 4 tillsyner, 1 förbud", ["kommun", "kommun"]),
        ("Räddn.tj.: 5 utb.", ["annan"]),
        ("Familjeteamet har träffat 6 familjer.", ["kommun"]),
        ("Besök: Björkskolan 3", ["okänd"]),
    ],
)
def test_a_name_cut_short_or_in_brackets_says_who_did_it(text: str, actors: list[str]):
    assert [one.actor for one in counts_of(text)] == actors


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Löfte 2: klart (4/4 vandringar).", [
            "4 vandring platsbesiktning utfört +", "4 vandring platsbesiktning mål -",
        ]),
        ("Löfte 3: delvis, 6 kontroller", ["6 kontroll kontroll utfört +"]),
        ("Löfte 1: ej klart, 3 möten", ["3 möte möte utfört +"]),
        ("Löfte 1: 12 kontroller", ["12 kontroll kontroll mål -"]),
        ("Hembesök: 3 (planerat 5, HT).", ["3 hembesök besök utfört +", "5 hembesök besök planerat -"]),
        ("Hembesök: 0 (planerat 2, HT).", ["0 hembesök besök ej utfört -", "2 hembesök besök planerat -"]),
        ("Skolbesök: inga (plan. 4 i maj).", ["inga skolbesök besök ej utfört -", "4 skolbesök besök mål -"]),
    ],
)  # fmt: skip
def test_what_is_told_behind_a_verdict_or_before_a_plan_is_done(text: str, counts: list[str]):
    assert told(text) == counts


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Mopedkontroll skolan: 14 stoppade, 3 böter", ["14 moped fordon utfört +", "3 böter böter utfört +"]),
        ("Fordonskontroll: 40 kollade", ["40 fordon fordon utfört +"]),
        ("Butikstillsyn: 9 kontrollerade, 2 anmärkningar", [
            "9 butik plats utfört +", "2 anmärkning beslut utfört +",
        ]),
        ("Trafikkontroll: 12 stoppade", ["12 stoppad person utfört +"]),
        ("Trafikkontroller: 12 genomförda", ["12 trafikkontroll kontroll utfört +"]),
    ],
)  # fmt: skip
def test_those_that_a_participle_tells_of_count_and_not_the_activity_before_the_colon(text: str, counts: list[str]):
    assert told(text) == counts


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Enkät maj: 210 svar (120 kv, 84 män, 6 ej angett).", [
            "210 svar övrigt utfört +", "120 kvinna person utfört -", "84 man person utfört -", "6 man person utfört -",
        ]),
        ("Dialog: 70 pers. (40 kv / 30 m)", [
            "70 person person utfört +", "40 kvinna person utfört -", "30 kvinna person utfört -",
        ]),
        ("Patrull 12 kv, 8 helger", ["12 kväll patrull utfört +", "8 helg patrull utfört +"]),
    ],
)  # fmt: skip
def test_women_and_men_in_brackets_are_parts_of_those_who_answered(text: str, counts: list[str]):
    assert told(text) == counts


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Mopeder: 21 koll., 5 bötf.", ["21 moped fordon utfört +", "5 bötfälld böter utfört +"]),
        ("3 grip., 1 häkt.", ["3 gripen person utfört +", "1 häktad person utfört +"]),
        ("Tillsyn: 8 lokaler, 6 ok, 2 förel.", [
            "8 lokal plats utfört +", "6 lokal plats utfört -", "2 föreläggande beslut utfört +",
        ]),
        ("Ordningsvakter: 4 st fre/lör", ["4 ordningsvakt person utfört +"]),
        ("Pass: 9 dag, 12 kväll", ["9 dag patrull utfört +", "12 kväll patrull utfört +"]),
    ],
)  # fmt: skip
def test_words_cut_short_behind_a_figure_say_what_became_of_so_many(text: str, counts: list[str]):
    assert told(text) == counts


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Mopedkontroll: 9 stoppade, 2 anm.", ["9 moped fordon utfört +", "2 anmälan anmälan utfört +"]),
        ("Dag/kväll: 14/6 pass", ["14 pass patrull utfört +", "6 pass patrull utfört +"]),
        ("Tillsyn 8 (mål 10) – 3 m brister", [
            "8 tillsyn tillsyn utfört +", "10 tillsyn tillsyn mål -", "3 tillsyn tillsyn utfört -",
        ]),
        ("Insatser 5 st (3 torget, 1 stn, 1 parken).", [
            "5 insats insats utfört +", "3 insats insats utfört -", "1 insats insats utfört -",
            "1 insats insats utfört -",
        ]),
        ("Hamnen: 3 fotpatr; torget: 2; stn: 6", [
            "3 fotpatrull patrull utfört +", "2 fotpatrull patrull utfört +", "6 fotpatrull patrull utfört +",
        ]),
    ],
)  # fmt: skip
def test_a_figure_beside_a_label_or_a_goal_is_not_taken_for_what_is_counted(text: str, counts: list[str]):
    assert told(text) == counts


def test_parties_cut_short_label_the_figures_of_a_list():
    assert [(one.expression, one.lemma, one.actor) for one in counts_of("Möten: pol 4, kom 6, gem 2")] == [
        ("4", "möte", "polis"),
        ("6", "möte", "kommun"),
        ("2", "möte", "gemensamt"),
    ]


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Mc: 18 stoppade / 2 omh. mc", ["18 mc fordon utfört +", "2 mc fordon utfört +"]),
        ("Bussar 9 kontrollerade", ["9 buss fordon utfört +"]),
        ("Krogar 12 besökta", ["12 krog plats utfört +"]),
        ("Skadegörelse skolor 14, rån 1", ["14 skadegörelse anmälan utfört +", "1 rån anmälan utfört +"]),
        ("Stölder: butik 6, bibliotek 2", ["6 stöld anmälan utfört +", "2 stöld anmälan utfört +"]),
    ],
)
def test_the_noun_that_opens_a_line_is_what_its_figures_count(text: str, counts: list[str]):
    assert told(text) == counts
