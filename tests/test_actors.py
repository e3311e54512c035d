"""Who did what is counted."""

from __future__ import annotations

import pytest
from counting import counts_of, only

from nlp.actors import actor_in
from nlp.frame import frame_of
from nlp.language import read
from nlp.parties import table_examples
from nlp.rows import row_of


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Polisen har gjort 9 sök.", "polis"),
        ("Tillståndsenheten har gjort 17 tillsyner.", "kommun"),
        ("Polis och kommun har besökt 22 krogar.", "gemensamt"),
        ("Polisen har tillsammans med kommunen gått tre vandringar.", "gemensamt"),
        ("Polisen gjorde 4 insatser ihop med Tullverket.", "polis"),
        ("Parterna gjorde 3 insatser.", "gemensamt"),
        ("Gemensamt har 19 krogbesök gjorts.", "gemensamt"),
        ("Räddningstjänsten gjorde 12 besök.", "annan"),
        ("12 kontroller gjordes av polisen i kommunen.", "polis"),
        ("Kommunpolisen har träffat skolledningarna fyra gånger.", "polis"),
        ("Minst 3 insatser mot droger. (Polis)", "polis"),
        ("Under perioden gjordes 5 kontroller.", "okänd"),
        ("Ordningsvakterna som kommunen anlitar gjorde 80 ronder.", "kommun"),
        ("140 poliser medverkade.", "polis"),
    ],
)
def test_the_sentence_names_the_actor(text: str, actor: str):
    assert only(text).actor == actor


def test_each_clause_has_its_own_actor():
    text = "Polisen besökte 22 skolor, och tillståndsenheten gjorde 17 tillsyner."
    assert [count.actor for count in counts_of(text)] == ["polis", "kommun"]


@pytest.mark.parametrize(
    ("surroundings", "actor"),
    [
        ({"before": "Polisen arbetade i centrum."}, "polis"),
        ({"actor": "kommun"}, "kommun"),
        ({"promise": "Vi ska göra fler kontroller."}, "gemensamt"),
        ({"promise": "Polisen ska göra fler kontroller."}, "polis"),
        ({"theme": "Kommunens löften"}, "kommun"),
        ({"before": "Polisen var ute.", "actor": "kommun"}, "polis"),
    ],
)
def test_the_surroundings_name_the_actor_where_the_sentence_does_not(surroundings: dict[str, str], actor: str):
    found = only("Under perioden gjordes 5 kontroller.", **surroundings)
    assert (found.actor, found.actor_source) == (actor, "sammanhang")


def test_places_that_exist_and_those_who_answer_have_no_actor():
    text = "Polisen sökte på kommunens tre skolor."
    assert [count.actor for count in counts_of(text)] == ["okänd"]
    assert only("1816 personer svarade på enkäten.", actor="kommun").actor == "okänd"


@pytest.mark.parametrize(("text", "actor"), table_examples())
def test_each_actor_rule_finds_its_own_examples(text: str, actor: str):
    row = row_of(read(text))
    assert actor_in(frame_of(row, 0, len(row)), len(row) - 2) == actor
