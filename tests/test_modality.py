"""Done, not done, promised, planned or existing."""

from __future__ import annotations

import pytest
from counting import counts_of, only

from nlp.status_rules import rules


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Polisen har gjort 9 sök.", "utfört"),
        ("62 planerade trafikkontroller har utförts.", "utfört"),
        ("52 fortkörning", "utfört"),
        ("Polisen ska göra minst tre insatser.", "mål"),
        ("Att utföra sex krogtillsyner före årsskiftet.", "mål"),
        ("Minst sex insatser mot droger.", "mål"),
        ("Vi lovade att vara ute vid 150 tillfällen.", "mål"),
        ("Två möten ställdes in.", "ej utfört"),
        ("Ytterligare 6 kameror är beställda.", "planerat"),
        ("Vi räknar med att ett par kameror kan komma på plats i vinter.", "planerat"),
        ("I kommunen finns 37 kameror.", "pågående"),
        ("Torget bevakas av sju kameror.", "pågående"),
        ("Tre gånger per år görs en genomgång.", "pågående"),
    ],
)
def test_words_around_a_count_tell_its_status(text: str, status: str):
    assert counts_of(text)[0].status == status


@pytest.mark.parametrize(("text", "status"), [(text, rule.status) for rule in rules() for text in rule.examples])
def test_each_status_rule_tells_its_own_examples(text: str, status: str):
    assert counts_of(text)[0].status == status


def test_a_goal_column_makes_goals_of_all_but_levels():
    assert only("5 kontroller", status="mål").status == "mål"
    assert only("I kommunen finns 37 kameror.", status="mål").status == "pågående"


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("Minst två gånger i månaden ska polisen ha kontroll.", "månad"),
        ("Gångtunnlarna kontrolleras sex gånger per år.", "år"),
        ("Minst en kampanj ska hållas varje år.", "år"),
        ("Polisen gjorde sex insatser i veckan som gick.", ""),
    ],
)
def test_a_frequency_has_its_base(text: str, per: str):
    assert only(text).per == per


def test_what_recurs_or_is_not_done_is_not_summed():
    assert not only("Gångtunnlarna kontrolleras sex gånger per år.").summed
    assert not only("Två möten ställdes in.").summed
    assert only("Två möten hölls.").summed
