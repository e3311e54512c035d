"""Headers: each role, kind of heading and actor is told by its own examples, typing errors and line breaks included."""

import pytest

from extract.facts.actors import actor_in, actor_words
from extract.facts.columns import header_words, heading, role_words
from extract.facts.subjects import is_about_promises
from extract.flow.heading_words import kind_words
from extract.flow.headings import heading_kind
from extract.texts.spelling import alike, distance

ROLES = [(entry.role, example) for entry in role_words() for example in entry.examples]
KINDS = [(entry.kind, example) for entry in kind_words() for example in entry.examples]
ACTORS = [(entry.actor, example) for entry in actor_words() for example in entry.examples]


@pytest.mark.parametrize(("role", "example"), ROLES)
def test_each_role_gets_its_examples(role: str, example: str):
    assert heading(example).role == role


@pytest.mark.parametrize(("kind", "example"), KINDS)
def test_each_kind_of_heading_gets_its_examples(kind: str, example: str):
    assert heading_kind(example) == kind


def test_every_word_of_an_actor_can_be_met():
    """A text is looked at word by word, so that a word list of several words would never be found."""
    known = [word for entry in actor_words() for word in (*entry.stems, *entry.words)]
    assert [word for word in known if header_words(word) != (word,)] == []


@pytest.mark.parametrize(("actor", "example"), ACTORS)
def test_each_actor_gets_its_examples(actor: str, example: str):
    assert actor_in(example) == actor


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Trygghet i centrum", "tema"),
        ("Fokusområde 1: Trafik", "tema"),
        ("Polisen ska finnas på torget", "lovande"),
        ("Att minska skadegörelsen på skolorna", "lovande"),
        ("Knivsta kommun", "kommun"),
        ("Tertial 1 2023", "period"),
    ],
)
def test_other_headings_are_told_by_their_form(text: str, kind: str):
    assert heading_kind(text) == kind


# Headers as people write them, in none of the vocabulary's examples.
VARIANTS = {
    "löfte": ["Löfte / åtagande", "Vad har vi lovat?", "Medborgar-löfte", "Polisens och kommunens löfte", "Vi lovade"],
    "utfall": ["Genomförd aktivitet", "Vad har vi gjort hittills?", "Gjort under perioden", "Redovisning av resultat"],
    "status": ["Status (grön/gul/röd)", "Uppnått ja/nej", "Lägesstaus", "Bedömning av måluppfyllelse"],
    "ansvarig": ["Ansvarig(a)", "Vem gör det?", "Ansvarig förvaltning", "Ansvarig person"],
    "aktivitet": ["Aktivitet/åtgärd", "Hur ska vi göra?", "Aktivitieter", "Åtgärder kommunen"],
    "kommentar": ["Kommentar/analys", "Kommentrar", "Ev. kommentar", "Avvikelse från plan"],
    "mål": ["Mål 2023", "Målsättning/effekt", "Övergripande mål"],
    "mått": ["Målvärde", "Indikator/nyckeltal", "Uppföljning/mått"],
    "tema": ["Prioriterade problem", "Problem/område", "Insatsområde/tema"],
    "totalt": ["Totalt år 2023", "Summa T1–T3", "Ack."],
    "nummer": ["Löfte nr", "Löftesnr."],
    "tid": ["När?", "Klart senast", "Slutdatum"],
}


@pytest.mark.parametrize(("role", "text"), [(role, text) for role, texts in VARIANTS.items() for text in texts])
def test_headers_that_nobody_listed_get_their_role(role: str, text: str):
    assert heading(text).role == role


@pytest.mark.parametrize("text", ["Telefon", "Kapitel", "Bild", "Country", "Väder"])
def test_other_words_are_unknown(text: str):
    assert not heading(text).known


@pytest.mark.parametrize(
    ("printed", "word", "same"),
    [
        ("resutlat", "resultat", True),
        ("aktivitiet", "aktivitet", True),
        ("medborgarlöftte", "medborgarlöfte", True),
        ("mål", "mått", False),
        ("status", "startus", True),
        ("kommun", "kommentar", False),
    ],
)
def test_a_slip_is_forgiven_and_another_word_is_not(printed: str, word: str, same: bool):  # noqa: FBT001 -- a table of examples
    assert alike(printed, word) == same


def test_a_swap_of_neighbours_is_one_slip():
    assert distance("resutlat", "resultat") == 1


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("Uppföljning av medborgarlöften", True),
        ("Polisen och kommunen lovar trygghet", True),
        ("Quarterly report on fishing quotas", False),
        ("Årsredovisning för bostadsrättsföreningen", False),
    ],
)
def test_a_document_about_something_else_is_told_apart(text: str, about: bool):  # noqa: FBT001 -- a table of examples
    assert is_about_promises(text) == about


@pytest.mark.parametrize(("text", "role"), [("Orsak", "bakgrund"), ("Orsakk", "bakgrund"), ("Orsa", "okänd")])
def test_the_name_of_a_municipality_is_no_slip(text: str, role: str):
    assert heading(text).role == role
