"""The first heading of a text without a title is a theme, and lists of promises come again as headings in short."""

import pytest
from typed_pages import SIZE, line, page
from typed_text import rows, typed

from extract.promises.understanding import understand
from extract.records import Document, FollowUp

TRAFFIC = ("Polisen lovade att göra 30 nykterhetskontroller i Orsa under 2023.", "Polisen har gjort 34 kontroller.")
CENTRE = ("Kommunen lovade att laga lamporna på torget.", "Kommunen har lagat 12 lampor.")


def untitled(*printed: str, file: str = "uppföljning orsa 2023.pdf") -> FollowUp:
    """Lines with nothing over the first of them: `## ` is a heading."""
    lines = [
        line(
            row.removeprefix("## "), 50, 60 + 30 * at, bold=row[:2] == "##", size=SIZE * (1.2 if row[:2] == "##" else 1)
        )
        for at, row in enumerate(printed)
    ]
    return understand(Document(file, "0" * 64, "", (page(1, (), lines),)))


def test_a_first_heading_like_those_below_it_is_a_theme():
    follow_up = untitled("## Trafiksäkerhet", *TRAFFIC, "## Trygghet i centrum", *CENTRE)
    assert [(row[0], row[1], row[3]) for row in rows(follow_up)] == [
        ("Trafiksäkerhet", *TRAFFIC),
        ("Trygghet i centrum", *CENTRE),
    ]
    assert follow_up.title == "Trafiksäkerhet"


@pytest.mark.parametrize("title", ["Medborgarlöften", "Orsa tryggare", "Redovisning", "Året 2023", "Protokoll"])
def test_a_first_heading_that_names_the_document_is_its_title(title: str):
    follow_up = untitled(f"## {title}", *TRAFFIC, "## Trygghet i centrum", *CENTRE)
    assert title not in {promise.theme for promise in follow_up.promises}


def test_a_heading_of_a_type_of_its_own_is_the_title():
    follow_up = untitled("## Trafiksäkerhet", *TRAFFIC, *CENTRE)
    assert {promise.theme for promise in follow_up.promises} == {""}


LIST = (
    "Löftet ska uppfyllas genom de aktiviteter som redovisas nedan:",
    "* Genomföra Kraftsamling på kommunens skolor. (kommun och polis)",
    "* Årets stadskärna 2023 (kommun och polis)",
    "* Samordna tillsyn på krogarna (kommun och polis)",
)


def test_headings_that_shorten_the_promises_of_a_list_stand_over_what_came_of_them():
    follow_up = typed(
        "# Våra aktiviteter", *LIST, "## Kraftsamling på kommunens skolor. (kommun och polis)",
        "Polisen har besökt sju skolor.", "## Samordna tillsyn på krogarna (kommun och polis)",
        "14 tillsyner har gjorts.",
    )  # fmt: skip
    assert [promise.text.text for promise in follow_up.promises] == [item.removeprefix("* ") for item in LIST[1:]]
    assert [[one.text.text for one in promise.activities] for promise in follow_up.promises] == [
        ["Polisen har besökt sju skolor."], [], ["14 tillsyner har gjorts."],
    ]  # fmt: skip


def test_a_label_with_a_dash_names_the_theme():
    follow_up = typed(
        "# Prioriterat område – trygga torg", "Vi har gått 40 ronder.", "# Det här vill vi uppnå", "* Färre brott."
    )
    assert [(row[0], row[1], row[3]) for row in rows(follow_up)] == [
        ("Prioriterat område – trygga torg", "", "Vi har gått 40 ronder.")
    ]
