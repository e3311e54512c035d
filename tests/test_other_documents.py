"""Documents that are no follow-up give no promises, and the analyst is told so."""

import pytest
from typed_text import rows, typed_as

from extract.records import FollowUp

MINUTES = (
    "# § 45 Medborgarlöften 2023", "Polisen berättar om medborgarlöften.", "Nämnden ska få en rapport i maj.",
)  # fmt: skip
LETTER = (
    "Hej!",
    "Polisen och kommunen har en överenskommelse om trygghet.",
    "Under hösten ska vi bjuda in till möten.",
)
BUDGET = ("# Trygghet", "Kommunen ska anställa två trygghetsvärdar enligt medborgarlöftet.", "Kostnaden är 1 200 tkr.")
PRESS = ("Polisen och kommunen har skrivit under medborgarlöften.", "– Vi ska synas mer, säger kommunpolisen.")
CONTACTS = ("Medborgarlöften", "Anna Ek, kommunpolis, 0250-55 20 00", "Bo Al, säkerhetschef, 0250-55 20 01")


def nothing(follow_up: FollowUp) -> bool:
    """Whether no promise was made up, and the document says so."""
    return not follow_up.promises and any("ingen uppföljningstabell" in p.text for p in follow_up.problems)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Protokoll från kommunstyrelsen 2023-05-04", MINUTES),
        ("Brev till invånarna", LETTER),
        ("Budget 2024", BUDGET),
        ("Pressmeddelande: nya medborgarlöften", PRESS),
        ("Kontaktlista", CONTACTS),
    ],
)
def test_other_kinds_of_documents_promise_nothing(title: str, text: tuple[str, ...]):
    assert nothing(typed_as(title, *text))


def test_a_letter_that_reports_is_a_follow_up():
    follow_up = typed_as(
        "Brev: uppföljning av medborgarlöften", "# Trafik", "Polisen ska mäta farten.", "Fem mätningar."
    )
    assert rows(follow_up) == [("Trafik", "Polisen ska mäta farten.", "", "Fem mätningar.")]


def test_how_promises_will_be_followed_up_is_no_outcome():
    follow_up = typed_as(
        "Överenskommelse om medborgarlöften", "# Löften", "* Polisen ska synas.", "# Uppföljning",
        "Löftena ska följas upp varje tertial.",
    )  # fmt: skip
    assert [(p.text.text, p.activities) for p in follow_up.promises] == [("Polisen ska synas.", ())]
