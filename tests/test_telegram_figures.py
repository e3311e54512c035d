"""Figures of telegrams: set side by side, by period, as shares of what was looked into, or with a sign."""

from __future__ import annotations

import pytest
from counting import told

from nlp.counter import count
from nlp.records import Passage

KINDS = {
    "a colon leads from the label of a period to its figure": [
        ("Nattvandring T1:7 T2:12", ["7 nattvandring patrull utfört +", "12 nattvandring patrull utfört +"]),
        ("Tillsyner v.14:3, v.15:20", ["3 tillsyn tillsyn utfört +", "20 tillsyn tillsyn utfört +"]),
        ("Skolbesök mars:4 apr: 7", ["4 skolbesök besök utfört +", "7 skolbesök besök utfört +"]),
        ("Krogtillsyn T1 (8) T2 (3)", ["8 krogtillsyn tillsyn utfört +", "3 krogtillsyn tillsyn utfört +"]),
    ],
    "as many figures as labels before the colon are one of each": [
        ("Hembesök T1/T2/T3: 9/14/2", [
            "9 hembesök besök utfört +", "14 hembesök besök utfört +", "2 hembesök besök utfört +",
        ]),
        ("Rundor em/kväll: 5/3", ["5 runda patrull utfört +", "3 runda patrull utfört +"]),
        ("Möten/vandringar: 4/2", ["4 möte möte utfört +", "2 vandring platsbesiktning utfört +"]),
        ("Tillsyner/anm.: 12/3", ["12 tillsyn tillsyn utfört +", "3 anmärkning beslut utfört +"]),
        ("Skolbesök (mål/utfall): 12/14", ["12 skolbesök besök mål -", "14 skolbesök besök utfört +"]),
    ],
    "the labels may stand in brackets behind the figures": [
        ("Kiosker: 12/20/2 (besökta/totalt/anm.)", [
            "12 kiosk plats utfört +", "20 kiosk plats utfört +", "2 kiosk plats utfört +",
        ]),
        ("Vandringar 4/6 (vår/höst)", ["4 vandring platsbesiktning utfört +", "6 vandring platsbesiktning utfört +"]),
    ],
    "so many of a plan or of all days": [
        ("31 pass av plan 40", ["31 pass patrull utfört +", "40 pass patrull mål -"]),
        ("Fältarna ute 12 av 30 dagar", ["12 dag patrull utfört +"]),
        ("Avtalet gällde 12 av 30 dagar", []),
        ("Grannsamverkan: 4 områden, 2 på kö", ["4 område plats utfört +", "2 område plats planerat -"]),
    ],
    "so many of those that were looked into": [
        ("Kontrollköp: 0/5 sålde", ["0 kontrollköp kontroll utfört -", "5 kontrollköp kontroll utfört +"]),
        ("Kiosker 7/9 ua", ["7 kiosk plats utfört -", "9 kiosk plats utfört +"]),
        ("Mopeder 6/8 godkända", ["6 moped fordon utfört -", "8 moped fordon utfört +"]),
        ("Drograttfylleri: 3/140", ["3 drograttfylleri anmälan utfört -", "140  övrigt utfört +"]),
        ("9 utan bälte av 55", ["9 bälte anmälan utfört -", "55  övrigt utfört +"]),
        ("11 utan lyse av 70", ["11 person person utfört -", "70 person person utfört +"]),
        ("Rattfylleri: 3/90 tester", ["3 rattfylleri anmälan utfört +", "90 test kontroll utfört +"]),
        ("Kiosker 12/4 anm.", ["12 kiosk plats utfört +", "4 anmärkning beslut utfört +"]),
        ("Alkotest 140, 2 pos.", ["140 alkotest kontroll utfört +", "2 alkotest kontroll utfört -"]),
    ],
    "by so many something became more or fewer": [
        ("Cykelstölder -14 st", []),
        ("Bilinbrott +6, klotter −9", []),
        ("Skadegörelse minus 8", []),
        ("Skadegörelse – 8 st", ["8 skadegörelse anmälan utfört +"]),
        ("Krogtillsyn -6, fotpatrull -9", ["6 krogtillsyn tillsyn utfört +", "9 fotpatrull patrull utfört +"]),
        ("Bilinbrott: 9 (fg T 12)", ["9 bilinbrott anmälan utfört +"]),
    ],
    "what was done with so many stands between a noun and its figure": [
        ("Förskolor besökta 9, kiosker 3", ["9 förskola plats utfört +", "3 kiosk plats utfört +"]),
        ("Mopeder märkta 21, sålda 2", ["21 moped fordon utfört +", "2 moped fordon utfört +"]),
        ("Väktare avvisade 6", ["6 avvisad person utfört +"]),
    ],
}  # fmt: skip


@pytest.mark.parametrize(("text", "counts"), [case for cases in KINDS.values() for case in cases])
def test_figures_of_a_telegram(text: str, counts: list[str]):
    assert told(text) == counts


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("Krogtillsyn 14/22/3", {"14/22/3": "granska"}),
        ("Möte 5/10/23", {"5/10/23": "datum"}),
        ("Dnr 14/22/3", {"14/22/3": "beteckning"}),
        ("Rån -2 st", {"2": "skillnad"}),
        ("Bilinbrott: 9 (fg T 12)", {"12": "skillnad"}),
        ("7 anmälda stölder ur bil (12)", {"12": "skillnad"}),
        ("Start kl 12:30", {"12:30": "klockslag"}),
        ("9 vandringar, jämfört med 4 tertialet innan", {"4": "skillnad"}),
        ("Bollplan 4", {"4": "beteckning"}),
    ],
)
def test_figures_of_a_telegram_that_count_nothing(text: str, others: dict[str, str]):
    assert {one.expression: one.role for one in count(Passage(text)).numbers if one.count is None} == others


@pytest.mark.parametrize(
    ("text", "expression"),
    [("Drograttfylleri: 3/140", "3"), ("Drograttfylleri: 3/140", "140"), ("Krogtillsyn -6", "6")],
)
def test_figures_that_may_be_read_in_two_ways_are_looked_at(text: str, expression: str):
    assert next(one for one in count(Passage(text)).counts if one.expression == expression).doubts
