"""Headings over what shall be done: promises where nothing above them is promised."""

from typed_text import rows, typed, typed_as

from extract.records import FollowUp


def promised(follow_up: FollowUp) -> list[tuple[str, str, str]]:
    """(theme, promise, party) of each promise."""
    return [(promise.theme, promise.text.text, promise.actor) for promise in follow_up.promises]


def test_what_shall_be_done_for_a_theme_is_promised():
    follow_up = typed_as(
        "Medborgarlöfte Orsa 2023", "# Trafik", "Många kör fort.", "## Det här ska vi göra", "* Fler kontroller.",
        "* Nya skyltar.", "# Unga", "Många är ute sent.", "## Vad ska göras?", "* Fler vuxna ute.",
    )  # fmt: skip
    assert promised(follow_up) == [
        ("Trafik", "Fler kontroller.", ""),
        ("Trafik", "Nya skyltar.", ""),
        ("Unga", "Fler vuxna ute.", ""),
    ]


def test_each_party_promises_beneath_its_name():
    follow_up = typed_as(
        "Medborgarlöfte Orsa 2023", "# Det här ska vi göra", "Polisen:", "* Gå ronder på helger.", "Kommunen:",
        "* Laga belysningen.", "Tillsammans:", "* Ordna fyra vandringar.",
    )  # fmt: skip
    assert promised(follow_up) == [
        ("", "Gå ronder på helger.", "polis"),
        ("", "Laga belysningen.", "kommun"),
        ("", "Ordna fyra vandringar.", "gemensamt"),
    ]


def test_what_should_be_done_is_answered_by_what_was():
    follow_up = typed(
        "# Trafik", "## Det här skulle vi göra", "* Fler kontroller.", "* Nya skyltar.", "## Det här gjorde vi",
        "* 14 kontroller.", "* Två skyltar.",
    )  # fmt: skip
    assert [(promise, text) for _, promise, _, text in rows(follow_up)] == [
        ("Fler kontroller.", "14 kontroller."),
        ("Nya skyltar.", "Två skyltar."),
    ]


def test_a_plan_under_a_promise_is_how_it_shall_be_kept():
    follow_up = typed("# Trafik", "Polisen ska göra trafiken säkrare.", "## Det här ska vi göra", "* Fler kontroller.")
    assert [promise.text.text for promise in follow_up.promises] == ["Polisen ska göra trafiken säkrare."]
