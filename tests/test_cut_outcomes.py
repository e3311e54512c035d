"""Texts that promise in one sentence and tell in the next what came of it."""

import pytest
from typed_text import rows, typed


def told(*texts: str) -> list[tuple[str, str]]:
    """(promise, report) of each report."""
    return [(promise, text) for _, promise, _, text in rows(typed(*texts))]


@pytest.mark.parametrize(
    ("promise", "outcome"),
    [
        ("Polisen ska göra minst tolv insatser.", "Polisen har gjort 15 insatser. De flesta på kvällstid."),
        ("Kommunen ska bygga två farthinder. De ska märkas.", "Ett är klart."),
        ("Vi lovar att besöka alla skolor. Det gäller årskurs 7.", "Under året har 14 besök gjorts."),
        ("Polisen ska starta fem områden.", "Tre har startat."),
        ("Vi lovade också tio kameror.", "Bostadsbolaget har satt upp sex i källare och garage."),
        ("Kommunen ska starta båtsamverkan i tre hamnar.", "Båtsamverkan finns nu i fyra hamnar med 96 båtägare."),
    ],
)
@pytest.mark.parametrize("mark", ["", "* "])
def test_what_came_of_a_promise_is_told_apart_from_it(promise: str, outcome: str, mark: str):
    assert told("# Centrum", f"{mark}{promise} {outcome}") == [(promise, outcome)]


@pytest.mark.parametrize(
    "text",
    [
        "Polisen ska synas i centrum. Förra året anmäldes 40 inbrott.",
        "Polisen ska göra fler kontroller. Det gäller skolorna.",
        "Polisen ska gå ronder. Kommunen har ordnat möten. Möten ska hållas varje år.",
    ],
)
def test_what_was_before_or_comes_next_stays_with_the_promise(text: str):
    assert [promise for promise, _ in told("# Centrum", text, "", "Det blev elva ronder.")] == [text]


def test_without_headings_each_paragraph_is_a_promise_with_its_outcome():
    texts = (
        "Polisen ska göra tolv insatser. Polisen har gjort 15.",
        "Kommunen ska bygga två farthinder. Ett är klart.",
    )
    assert told(texts[0], "", texts[1]) == [
        ("Polisen ska göra tolv insatser.", "Polisen har gjort 15."),
        ("Kommunen ska bygga två farthinder.", "Ett är klart."),
    ]
