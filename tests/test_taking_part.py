"""Who did the whole of which somebody took part in some."""

from __future__ import annotations

import pytest
from counting import counts_of


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Polisen deltog vid tre av fem krogtillsyner.", ["polis", "okänd"]),
        ("Polisen medverkade vid 4 av 9 tillsynsbesök.", ["polis", "okänd"]),
        ("Kommunpolisen var med på 6 av 11 trygghetsvandringar.", ["polis", "okänd"]),
        ("Polisen närvarade vid två av de fyra mötena.", ["polis", "okänd"]),
        ("Räddningstjänsten följde med på 5 av 14 tillsyner.", ["annan", "okänd"]),
        ("Kommunen har deltagit i 7 av 8 samverkansmöten.", ["kommun", "okänd"]),
        ("Vid tre av fem krogtillsyner deltog polisen.", ["polis", "okänd"]),
        ("Polisen fanns på plats vid 8 av 10 matcher.", ["polis", "okänd"]),
        ("Av fem krogtillsyner deltog polisen vid tre.", ["okänd", "polis"]),
        ("Polisen bistod vid tre av totalt tio inspektioner.", ["polis", "okänd"]),
        ("Polisen deltog vid tre av kommunens fem krogtillsyner.", ["gemensamt", "kommun"]),
        ("Polisen deltog i 2 av nämndens 6 tillsyner.", ["gemensamt", "kommun"]),
        ("Tre av fem krogtillsyner gjordes tillsammans med polisen.", ["gemensamt", "okänd"]),
        ("Fyra av kommunens nio tillsyner gjordes tillsammans med polisen.", ["gemensamt", "kommun"]),
        ("Tio möten hölls, polisen deltog i sex.", ["okänd", "polis"]),
        ("Åtta vandringar ordnades av föreningen, kommunen medverkade på fem.", ["annan", "kommun"]),
    ],
)
def test_the_whole_is_not_done_by_who_joined_in_a_part(text: str, actors: list[str]):
    assert [count.actor for count in counts_of(text)] == actors


def test_a_column_does_not_make_the_whole_its_own():
    part, whole = counts_of("Deltog vid tre av fem krogtillsyner.", actor="polis")
    assert (part.actor, whole.actor) == ("polis", "okänd")
    assert part.part_of == 1
    assert whole.doubts


def test_who_came_to_a_meeting_is_no_part_of_what_others_did():
    part, whole = counts_of("22 av 30 elever deltog i träffen.")
    assert (part.actor, whole.actor) == ("okänd", "okänd")
    assert whole.status == "pågående"
