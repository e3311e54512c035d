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
