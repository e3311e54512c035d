"""Cards and slides: figures under the name of a deed, and names of promises over what is promised."""

import pytest
from typed_text import rows, typed, typed_as

from nlp.document.follow_up import count_follow_up


@pytest.mark.parametrize("card", [("46", "Mål: 40"), ("Mål: 40", "Utfall: 46"), ("Mål: 40", "Gjort: 46")])
def test_figures_under_a_deed_are_how_many_were_done_and_to_be_done(card: tuple[str, str]):
    follow_up = typed("# Fotpatruller", card[0], "", card[1], "# Trygghetsvandringar", "Mål: 2", "", "Utfall: 1")
    outcomes = count_follow_up(follow_up).outcomes
    assert [promise.text.text for promise in follow_up.promises] == ["Fotpatruller", "Trygghetsvandringar"]
    assert [(one.goal, one.done, one.fulfilment) for one in outcomes] == [(40, 46, "uppfyllt"), (2, 1, "delvis")]


def test_a_figure_under_a_subject_is_no_promise_of_it():
    follow_up = typed_as("Medborgarlöften Orsa 2023", "# Fotpatruller", "46", "", "Mål: 40", "", "Mest i centrum.")
    told = [(promise.text.text, [one.text.text for one in promise.activities]) for promise in follow_up.promises]
    assert told == [("Fotpatruller", ["46", "40", "Mest i centrum."])]


def test_a_heading_of_figures_is_told_once():
    follow_up = typed("# Fotpatruller", "46", "", "Mål: 40")
    texts = [aside.text.text for aside in follow_up.asides] + [promise.text.text for promise in follow_up.promises]
    assert texts.count("Fotpatruller") == 1


def test_the_name_of_a_numbered_promise_is_the_theme_of_what_is_promised_under_it():
    follow_up = typed(
        "# Löfte 1: Tryggare centrum", "## Vi lovade", "* Minst 40 fotpatruller", "## Vi gjorde", "* 46 fotpatruller",
        "# Löfte 2: Trafik vid skolor", "## Vi lovade", "* Tio kontroller", "## Vi gjorde", "* Tolv kontroller",
    )  # fmt: skip
    assert rows(follow_up) == [
        ("Tryggare centrum", "Minst 40 fotpatruller", "Vi gjorde", "46 fotpatruller"),
        ("Trafik vid skolor", "Tio kontroller", "Vi gjorde", "Tolv kontroller"),
    ]
