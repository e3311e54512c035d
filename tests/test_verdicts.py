"""What was to be done, and under it how far it has come."""

import pytest
from typed_text import rows, typed, typed_as

from extract.flow.verdicts import begins_with_verdict, verdict_words


@pytest.mark.parametrize(("text", "verdict"), verdict_words().examples.items())
def test_each_text_begins_with_a_verdict_or_not(text: str, *, verdict: bool):
    assert begins_with_verdict(text) == verdict


def test_a_line_over_a_verdict_is_the_promise_though_nothing_is_called_one():
    follow_up = typed_as(
        "Trygghetsplan 2021 för Orsa kommun och polisen, uppföljning",
        "# Insatser vid vattnet", "1. Livbojar vid badplatserna", "", "Klart. Elva livbojar hänger på plats.", "",
        "2. Båtpolis på sjön i juli", "", "Ej genomfört. Båten var på varv.",
        "# Insatser på skolan", "3. Rastvakter utbildas", "", "Pågår – arbetet ska vara klart i höst.",
    )  # fmt: skip
    assert rows(follow_up) == [
        ("Insatser vid vattnet", "Livbojar vid badplatserna", "", "Klart. Elva livbojar hänger på plats."),
        ("Insatser vid vattnet", "Båtpolis på sjön i juli", "", "Ej genomfört. Båten var på varv."),
        ("Insatser på skolan", "Rastvakter utbildas", "", "Pågår – arbetet ska vara klart i höst."),
    ]


def test_bold_lines_over_states_are_promises():
    follow_up = typed(
        "# Centrum", "**Ljusare gångvägar", "Status: Klar. 61 lampor är bytta.", "",
        "**Fler ordningsvakter", "Status: Försenad. Upphandlingen överklagades.",
    )  # fmt: skip
    assert rows(follow_up) == [
        ("Centrum", "Ljusare gångvägar", "", "Status: Klar. 61 lampor är bytta."),
        ("Centrum", "Fler ordningsvakter", "", "Status: Försenad. Upphandlingen överklagades."),
    ]


def test_one_verdict_in_running_text_makes_no_promise_of_the_line_over_it():
    follow_up = typed("# Löfte", "Vi ska bygga en bro.", "# Resultat", "Arbetet gick fort", "", "Klart. 900 meter.")
    assert [row[1] for row in rows(follow_up)] == ["Vi ska bygga en bro."] * 2


def test_a_state_under_what_was_done_makes_no_promise_of_it():
    follow_up = typed(
        "# Löfte 1", "Vi ska bygga en bro.", "**Resultat", "Bron invigdes i maj", "", "Status: Klar", "",
        "# Löfte 2", "Vi ska måla broar.", "**Resultat", "Sju broar", "", "Status: Klar",
    )  # fmt: skip
    assert [row[1] for row in rows(follow_up)] == ["Vi ska bygga en bro."] * 2 + ["Vi ska måla broar."] * 2


def test_a_verdict_on_a_line_of_its_own_in_a_list_item_is_parted_from_its_action():
    follow_up = typed(
        "# Badet", "* Livbojar", "Klart – elva bojar.", "", "* Badvärdar", "Utgår. Ingen sökte.",
    )  # fmt: skip
    assert [row[1:] for row in rows(follow_up)] == [
        ("Livbojar", "", "Klart – elva bojar."),
        ("Badvärdar", "", "Utgår. Ingen sökte."),
    ]


LABELLED = ["Aktivitet: Polisen går ute på torget", "", "Utfall: 43 pass.", ""]
LABELLED += ["Aktivitet: Kommunen ser över lamporna", "", "Utfall: 30 lampor är bytta."]


def test_labelled_activities_over_what_came_of_them_are_the_promises_where_nothing_else_is():
    follow_up = typed_as("Redovisning av aktiviteter 2022, Orsa kommun och polisen", "# Centrum", *LABELLED)
    assert rows(follow_up) == [
        ("Centrum", "Polisen går ute på torget", "Utfall:", "43 pass."),
        ("Centrum", "Kommunen ser över lamporna", "Utfall:", "30 lampor är bytta."),
    ]


@pytest.mark.parametrize("promise", ["Polisen och kommunen ska öka tryggheten i Orsa.", "Mål: Färre brott i Orsa."])
def test_they_are_what_was_done_under_a_promise(promise: str):
    follow_up = typed("# Centrum", promise, "", *LABELLED)
    assert {said for _, said, _, _ in rows(follow_up)} == {promise.removeprefix("Mål: ")}
