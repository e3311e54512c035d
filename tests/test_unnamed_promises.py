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


GOALS = ("* Polisen har besökt nio skolor.", "* Fältarna har haft 22 samtal.")


@pytest.mark.parametrize("title", ["Uppföljning av medborgarlöften i Orsa 2023", TITLES[0]])
@pytest.mark.parametrize(
    ("headings", "promises"),
    [
        (("Mål 1: Färre unga i riskzon", "Mål 2: Ökad trygghet"), ("Färre unga i riskzon", "Ökad trygghet")),
        (("Mål 1: Färre unga ska börja röka", "Mål 2: Ökad trygghet"), ("Färre unga ska börja röka", "Ökad trygghet")),
        (("Delmål 1: Inbrotten ska minska", "Delmål 2: Tio möten"), ("Inbrotten ska minska", "Tio möten")),
        (("Mål: Färre unga i riskzon", "Mål: Ökad trygghet"), ("Färre unga i riskzon", "Ökad trygghet")),
        (("Färre unga ska börja röka", "Färre inbrott"), ("Färre unga ska börja röka", "Färre inbrott")),
    ],
)
def test_goals_as_headings_are_all_promises_with_their_lists(
    title: str, headings: tuple[str, str], promises: tuple[str, str]
):
    follow_up = typed_as(title, f"# {headings[0]}", *GOALS, f"# {headings[1]}", *GOALS)
    told = [(promise.text.text, [one.text.text for one in promise.activities]) for promise in follow_up.promises]
    assert told == [(promise, [text.removeprefix("* ") for text in GOALS]) for promise in promises]


def test_numbers_alone_under_a_promise_are_reports_and_its_party_is_that_of_the_heading_above():
    follow_up = typed_as(
        "Detta gjorde vi 2023 – medborgarlöften i Orsa",
        "# Polisens löften",
        "## Fler kontroller på väg 45",
        "* 35 kontroller och tolv böter.",
        "# Kommunens löften",
        "## Trygga gångvägar",
        "* Sly har röjts längs nio vägar.",
    )
    told = [(p.theme, p.text.text, p.actor, [one.text.text for one in p.activities]) for p in follow_up.promises]
    assert told == [
        ("", "Fler kontroller på väg 45", "polis", ["35 kontroller och tolv böter."]),
        ("", "Trygga gångvägar", "kommun", ["Sly har röjts längs nio vägar."]),
    ]


def test_numbers_to_reach_under_promises_are_promises_themselves():
    follow_up = typed_as(
        "Uppföljning av medborgarlöften i Orsa 2023", "# Polisens löften", "## Trafik", "* Minst 35 kontroller.",
        "* En nykterhetskontroll i veckan.",
    )  # fmt: skip
    assert [p.text.text for p in follow_up.promises] == ["Minst 35 kontroller.", "En nykterhetskontroll i veckan."]


@pytest.mark.parametrize("numbers", [("1. ", "2. "), ("", "")])
def test_several_promises_over_lists_are_promises_though_nothing_calls_them_so(numbers: tuple[str, str]):
    follow_up = typed_as(
        "Uppföljning 2022 – Orsa kommun och polisen",
        f"{numbers[0]}Polisen ska ha fler poliser i byn.", "* Sex extra poliser arbetade i juli.",
        f"{numbers[1]}Kommunen ska ha vakter.", "* Två vakter 30 kvällar.",
    )  # fmt: skip
    assert [(p.text.text, [a.text.text for a in p.activities]) for p in follow_up.promises] == [
        ("Polisen ska ha fler poliser i byn.", ["Sex extra poliser arbetade i juli."]),
        ("Kommunen ska ha vakter.", ["Två vakter 30 kvällar."]),
    ]
