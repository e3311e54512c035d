"""Numbered promises first, and the same numbers again over what came of each."""

import pytest
from typed_text import rows, typed

FARTS, BRIDGE = "Polisen ska mäta farten i byn.", "Kommunen ska laga gångbron."
TOLD = [
    ("", FARTS, "Resultat", "Elva mätningar har gjorts."),
    ("", FARTS, "Resultat", "Två förare fick böter."),
    ("", BRIDGE, "Resultat", "Bron lagades i maj."),
]


def test_numbers_as_headings_come_again_under_the_results():
    follow_up = typed(
        "# Löften", "## Löfte 1", FARTS, "## Löfte 2", BRIDGE,
        "# Resultat", "## Löfte 1", "* Elva mätningar har gjorts.", "* Två förare fick böter.",
        "## Löfte 2", "* Bron lagades i maj.",
    )  # fmt: skip
    assert rows(follow_up) == TOLD


def test_numbers_as_labels_come_again_under_the_results():
    follow_up = typed(
        f"Löfte 1: {FARTS}", "", f"Löfte 2: {BRIDGE}",
        "# Resultat", "Löfte 1: Elva mätningar har gjorts.", "", "Löfte 2: Bron lagades i maj.",
    )  # fmt: skip
    assert rows(follow_up) == [TOLD[0], TOLD[2]]


@pytest.mark.parametrize("named", ["Löfte 1: Trafik", "Mål 1 Trafik"])
def test_a_number_with_its_subject_tells_of_the_promise_under_it(named: str):
    follow_up = typed(
        "# Löften", f"## {named}", FARTS, "# Resultat", f"## {named}", "* Elva mätningar har gjorts.",
    )  # fmt: skip
    assert [row[1:] for row in rows(follow_up)] == [TOLD[0][1:]]


def test_a_number_that_promises_anew_under_the_results_is_a_promise():
    follow_up = typed(
        "# Resultat 2022", "## Löfte 1", FARTS, "* Elva mätningar har gjorts.",
        "# Resultat 2023", "## Löfte 1", BRIDGE, "* Bron lagades i maj.",
    )  # fmt: skip
    assert [promise.text.text for promise in follow_up.promises] == [FARTS, BRIDGE]
