"""Reports whose titles name no promise: what somebody shall do is one where what was done stands right under it."""

import pytest
from typed_text import rows, typed_as

TITLES = ["Uppföljning 2023 – Orsa kommun och polisen", "Så gick det 2023: polis och kommun i Orsa"]


@pytest.mark.parametrize("title", TITLES)
def test_a_list_without_verbs_under_what_somebody_shall_do_is_what_came_of_it(title: str):
    follow_up = typed_as(
        title,
        "# Stationen",
        "Polisen ska synas oftare på stationen.",
        "* 31 fotpatruller.",
        "* Ett mobilt kontor.",
        "# Skolor",
        "Fler vuxna ska finnas på skolgårdarna.",
        "* Rastvärdar på varje skola.",
    )
    assert rows(follow_up) == [
        ("Stationen", "Polisen ska synas oftare på stationen.", "", "31 fotpatruller."),
        ("Stationen", "Polisen ska synas oftare på stationen.", "", "Ett mobilt kontor."),
        ("Skolor", "Fler vuxna ska finnas på skolgårdarna.", "", "Rastvärdar på varje skola."),
    ]


def test_a_paragraph_without_a_verb_is_what_came_of_it_too():
    follow_up = typed_as(
        TITLES[0], "# Gator", "Kommunen ska lysa upp fler gator.", "", "Nio nya lampor och två skyltar."
    )
    assert rows(follow_up) == [
        ("Gator", "Kommunen ska lysa upp fler gator.", "", "Nio nya lampor och två skyltar."),
    ]


@pytest.mark.parametrize("heading", ["Kommande år", "Framåt", "Nästa steg"])
def test_lists_of_what_is_to_come_are_no_outcomes(heading: str):
    follow_up = typed_as(
        TITLES[0], "# Trafik", "24 mätningar har gjorts.", f"# {heading}", "Kommunen ska laga torget.", "* 12 lampor."
    )
    assert rows(follow_up) == [("Trafik", "", "", "24 mätningar har gjorts.")]


def test_a_theme_beside_a_heading_that_promises_keeps_its_rows():
    follow_up = typed_as(
        "Uppföljning av överenskommelsen 2023, Orsa kommun",
        "# Fler ska känna sig trygga",
        "* Polisen har gått 31 fotpatruller.",
        "# Inbrott",
        "* Polisen har haft nio insatser mot inbrott.",
        "* Två byar har startat grannsamverkan.",
    )
    assert rows(follow_up) == [
        ("", "Fler ska känna sig trygga", "", "Polisen har gått 31 fotpatruller."),
        ("Inbrott", "", "", "Polisen har haft nio insatser mot inbrott."),
        ("Inbrott", "", "", "Två byar har startat grannsamverkan."),
    ]
