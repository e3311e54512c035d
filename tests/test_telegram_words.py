"""Words of telegrams: cut short, set in brackets, told of what is left, of how often and of where."""

from __future__ import annotations

import pytest
from counting import told

from nlp.counter import count
from nlp.records import Passage

KINDS = {
    "a word cut short is of the kind of what its label counts": [
        ("Träffar: 3 fys., 5 digit.", ["3 träff möte utfört +", "5 träff möte utfört +"]),
        ("Tillsyn: 6 alk., 2 tob.", ["6 tillsyn tillsyn utfört +", "2 tillsyn tillsyn utfört +"]),
        ("Tillsyn: 6 krog., 2 kiosk.", ["6 krog plats utfört +", "2 kiosk plats utfört +"]),
    ],
    "what befell somebody is cut short behind them": [
        ("3 förare anm. för rattf.", ["3 förare anmälan utfört +"]),
        ("5 pers. rapp., 2 RF", ["5 person anmälan utfört +", "2 rattfylleri anmälan utfört +"]),
        ("9 fordon kontr., 2 anm.", ["9 fordon fordon utfört +", "2 anmärkning beslut utfört +"]),
        ("8 A-trakt. koll., 3 KF", ["8 A-traktor fordon utfört +", "3 körförbud beslut utfört +"]),
    ],
    "what became of some is cut short behind their number": [
        ("18 fel, 14 avhjälp.", ["18 fel övrigt utfört +", "14 fel övrigt utfört -"]),
        ("9 mopeder, 7 godk., 2 underk.", [
            "9 moped fordon utfört +", "7 moped fordon utfört -", "2 moped fordon utfört -",
        ]),
    ],
    "what is left is not done": [
        ("22 lampor bytta, rest. 9 i vår", ["22 lampa övrigt utfört +", "9 lampa övrigt planerat -"]),
        ("Besök: 8 av 11, rest 3 i maj", [
            "8 besök besök utfört +", "11 besök besök mål -", "3 besök besök planerat -",
        ]),
        ("Barer 5, rest. 9, caféer 2", [
            "5 bar plats utfört +", "9 restaurang plats utfört +", "2 café plats utfört +",
        ]),
    ],
    "how often is told of what goes on": [
        ("Rondering 4 ggr/v.", ["4 rondering patrull pågående -"]),
        ("2 pass/vecka", ["2 pass patrull pågående -"]),
        ("Minst 2 vandringar/termin", ["2 vandring platsbesiktning mål -"]),
        ("Två vandringar per termin", ["Två vandring platsbesiktning mål -"]),
    ],
    "fewer of a kind in brackets are some of all": [
        ("31 deltagare (18 flickor)", ["31 deltagare person utfört +", "18 flicka person utfört -"]),
        ("9 beslag (cannabis, 2 kokain)", ["9 beslag övrigt utfört +", "2 beslag övrigt utfört -"]),
    ],
    "places side by side each have their own": [
        ("13 pass i Tallby, 8 i Ekeby och 5 i Alby", [
            "13 pass patrull utfört +", "8 pass patrull utfört +", "5 pass patrull utfört +",
        ]),
        ("13 pass i området, 8 i Ekeby och 5 i Alby", [
            "13 pass patrull utfört +", "8 pass patrull utfört -", "5 pass patrull utfört -",
        ]),
    ],
    "where or to whom it was done stands behind what is counted": [
        ("Orosanmälningar unga (9)", ["9 orosanmälan anmälan utfört +"]),
        ("Hembesök äldre 6", ["6 hembesök besök utfört +"]),
        ("Skadegörelse skolor (4)", ["4 skadegörelse anmälan utfört +"]),
        ("Utbildning personal (9)", ["9 personal person utfört +"]),
        ("Kontroll av förare (15)", ["15 kontroll kontroll utfört +"]),
    ],
    "orders beside fines are no fines": [
        ("4 föreläggn., 2 böter", ["4 föreläggande beslut utfört +", "2 böter böter utfört +"]),
        ("Trafik: 4 förelägganden", ["4 föreläggande böter utfört +"]),
    ],
    "what so many were for is told behind them": [
        ("6 OB skadegörelse, 2 LOB fylleri", ["6 ordningsbot böter utfört +", "2 LOB anmälan utfört +"]),
        ("Bötfällda: 9 fart, 4 mobil", ["9 bötfälld böter utfört +", "4 bötfälld böter utfört +"]),
        ("Stölder: 9 (varav 2 livsmedel)", ["9 stöld anmälan utfört +", "2 stöld anmälan utfört -"]),
        ("Inbrott: villa 3, lgh 6, butik 1", [
            "3 inbrott anmälan utfört +", "6 inbrott anmälan utfört +", "1 inbrott anmälan utfört +",
        ]),
    ],
    "one of several by its number is not counted": [
        ("Kiosk 1: 3 besök. Kiosk 2: 4 besök.", ["3 besök besök utfört +", "4 besök besök utfört +"]),
        ("Kiosker 9: 3 utan brister", ["9 kiosk plats utfört +", "3 kiosk plats utfört +"]),
    ],
    "what was called off is set off by a plus": [
        ("Rundor: 9 + 2 inst.", ["9 runda patrull utfört +", "2 runda patrull ej utfört -"]),
    ],
    "those that are new are not all": [
        ("Grannsamverkan: +4 omr., tot. 31", ["4 område plats utfört +", "31 område plats pågående -"]),
    ],
    "none of them did, and so many of something were held": [
        ("Sju kiosker kontrollerades; ingen sålde.", ["Sju kiosk plats utfört +", "ingen kiosk plats utfört +"]),
        ("Sju kiosker kontrollerades. Ingen sålde.", ["Sju kiosk plats utfört +", "Ingen kiosk plats utfört +"]),
        ("Hittills i år har tre hållits.", ["tre  övrigt utfört +"]),
    ],
    "what some of those before did is no thing that is counted": [
        ("Samtal m. 4 familjer, 3 accepterat stöd.", ["4 familj övrigt utfört +", "3 familj övrigt utfört -"]),
        ("Lekplatser 9 besikt., 3 m. fel.", [
            "9 besiktning platsbesiktning utfört +", "3 besiktning platsbesiktning utfört -",
        ]),
    ],
    "so many of all that were tested": [
        ("7 positiva av 40", ["7  övrigt utfört -", "40  övrigt utfört +"]),
    ],
    "who were there for so many weeks had no theme": [
        ("Väktare 40 veckor med rondering", []),
        ("Fyra veckor med fokus på fart", ["Fyra vecka temavecka utfört +"]),
        ("Sjöpolis 9 dagar till sjöss, 31 båtar kontr., 3 sjöfyllerier", [
            "9 dag kontroll utfört +", "31 båt fordon utfört +", "3 sjöfylleri anmälan utfört +",
        ]),
    ],
}  # fmt: skip


@pytest.mark.parametrize(("text", "counts"), [case for cases in KINDS.values() for case in cases])
def test_words_of_a_telegram(text: str, counts: list[str]):
    assert told(text) == counts


@pytest.mark.parametrize(
    ("text", "expression"),
    [
        ("Träffar: 3 ext., 2 int.", "3"),
        ("13 pass i Tallby, 8 i Ekeby och 5 i Alby", "13"),
        ("9 beslag (cannabis, 2 kokain)", "2"),
        ("Rondering 4 ggr/v.", "4"),
        ("Trygghetsvärdar: 8 st", "8"),
        ("Sju kiosker kontrollerades. Ingen sålde.", "Ingen"),
        ("Hittills i år har tre hållits.", "tre"),
    ],
)
def test_words_that_may_be_read_in_two_ways_are_looked_at(text: str, expression: str):
    assert next(one for one in count(Passage(text)).counts if one.expression == expression).doubts


@pytest.mark.parametrize(
    ("text", "others"),
    [("Kiosk 1: 3 besök", {"1": "beteckning"}), ("Väntetid 9 d.", {"9": "varaktighet"})],
)
def test_numbers_of_a_telegram_that_count_nothing(text: str, others: dict[str, str]):
    assert {one.expression: one.role for one in count(Passage(text)).numbers if one.count is None} == others


def test_how_often_is_a_goal_where_it_is_promised():
    assert [one.status for one in count(Passage("Rondering 4 ggr/v.", status="mål")).counts] == ["mål"]
