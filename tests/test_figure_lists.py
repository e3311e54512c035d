"""Lists of labels with a figure each, which look like dates or addresses one by one."""

from __future__ import annotations

import pytest
from counting import counts_of
from hypothesis import given
from hypothesis import strategies as st

from nlp.counter import count
from nlp.records import Passage
from nlp.roles.figure_lists import are_dates, weekday


def roles_of(text: str, **surroundings: str) -> list[str]:
    return [number.role for number in count(Passage(text, **surroundings)).numbers]


@pytest.mark.parametrize(
    ("text", "lemma", "values"),
    [
        ("Kontroller: fre 12, lör 14.", "kontroll", [12, 14]),
        ("Nattvandringar: fredag 6, lördag 8", "nattvandring", [6, 8]),
        ("Fotpatruller (mån 3, tis 4, ons 2)", "fotpatrull", [3, 4, 2]),
        ("Fre 3 tillsyner, lör 5.", "tillsyn", [3, 5]),
        ("Måndag 3 möten, tisdag 4 möten, onsdag 2.", "möte", [3, 4, 2]),
        ("Ingripanden fre 14, lör 22, sön 3", "ingripande", [14, 22, 3]),
        ("Tillsyner: Ekbacken 2, Solbacken 3.", "tillsyn", [2, 3]),
        ("Tillsyner per stadsdel: Björkbacken 4, Furuvägen 3, Granliden 2", "tillsyn", [4, 3, 2]),
        ("Antal besök: Storgatan 3, Ringvägen 2", "besök", [3, 2]),
        ("Patruller: torget 4, hamnen 3, stationen 1", "patrull", [4, 3, 1]),
        ("Kameror: torget 2, stationen 4", "kamera", [2, 4]),
        ("Tillsyn av serveringsställen. Centrum 12, Hamnen 4, Norr 3.", "tillsyn", [12, 4, 3]),
        ("Kontroller Norr 14 Söder 6 Centrum 12", "kontroll", [14, 6, 12]),
        ("Fotpatrullering Rosengård 14 Nydala 6", "fotpatrullering", [14, 6]),
        ("Fart 14, bälte 9 och mobil 6: sammanlagt 29 ordningsböter", "ordningsbot", [14, 9, 6, 29]),
        ("Norr 14, söder 9, öster 3, summa 26 vandringar", "vandring", [14, 9, 3, 26]),
        ("Alkohol: 18, tobak: 11, totalt 29 tillsynsbesök", "tillsynsbesök", [18, 11, 29]),
        ("Åk 7 4, åk 8 3, totalt 7 föreläsningar", "föreläsning", [4, 3, 7]),
        ("Torget 5, stationen 3, hamnen 2, inalles 10 ingripanden", "ingripande", [5, 3, 2, 10]),
    ],
)
def test_each_figure_counts_what_the_label_of_the_list_says(text: str, lemma: str, values: list[int]):
    assert [(one.lemma, one.value) for one in counts_of(text)] == [(lemma, value) for value in values]


@pytest.mark.parametrize(
    "text", ["Patruller: torget 4, hamnen 3, stationen 1", "Fotpatruller: Torpa 12, Hageby 7, Ektorp 5."]
)
def test_no_item_of_a_list_is_the_sum_of_those_behind_it(text: str):
    assert all(one.summed for one in counts_of(text))


def test_what_could_be_an_address_or_a_date_is_flagged():
    assert all(one.doubts for one in counts_of("Antal besök: Storgatan 3, Ringvägen 2"))
    assert all(one.doubts for one in counts_of("Kontroller: fre 12, lör 14."))


@pytest.mark.parametrize(
    "text",
    [
        "Kontroller: fre 12, lör 13.",
        "Storgatan 12, Hamngatan 3",
        "Ekbacken 2, Solbacken 3",
        "Björkskolan 3, Ängskolan 2",
    ],
)
def test_what_nobody_can_tell_is_for_a_person_to_look_at(text: str):
    assert roles_of(text) == ["granska", "granska"]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Nattvandring fre 12, lör 13.", "datum"),
        ("Kontroller: fre 6/12, lör 7/12", "datum"),
        ("Möte ons 12 maj och fre 14 maj.", "datum"),
        ("Husrannsakan på Storgatan 5, Ringvägen 12.", "beteckning"),
    ],
)
def test_dates_and_addresses_stay_what_they_are(text: str, role: str):
    assert set(roles_of(text)) == {role}


def test_a_share_and_a_day_look_alike_where_things_are_counted():
    assert roles_of("14/12", counted="Antal tillsyner") == ["granska"]
    assert roles_of("14/12") == ["datum"]


@given(st.integers(0, 6), st.integers(1, 22), st.integers(1, 6))
def test_days_of_one_week_can_be_dates(day: int, date: int, later: int):
    assert are_dates((day, date), ((day + later) % 7, date + later))
    assert not are_dates((day, date), ((day + later) % 7, date + later + 1))


def test_a_weekday_is_known_in_short_and_whole():
    assert [weekday(word) for word in ("mån", "tisdag", "ons", "torsdagar", "fredagen", "lör", "månad")] == [
        0,
        1,
        2,
        3,
        4,
        5,
        None,
    ]
