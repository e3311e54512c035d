"""Which category a counted thing has."""

from __future__ import annotations

import pytest
from counting import counts_of, only

from nlp.vocabulary.categories import categories, missed_examples


def test_every_category_of_the_contract_has_a_file():
    names = "tillsyn kontroll kamera insats besök sök platsbesiktning möte patrull böter anmälan person fordon plats"
    assert {category.name for category in categories()} == {
        *names.split(),
        "utbildning",
        "beslut",
        "temavecka",
        "övrigt",
    }


def test_every_category_holds_its_own_examples():
    assert missed_examples() == []


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("Polisen rapporterade 62 bilister.", "anmälan"),
        ("Totalt bötfälldes 51 förare.", "böter"),
        ("31 fordon stoppades.", "fordon"),
        ("Polisen har patrullerat vid 12 tillfällen.", "patrull"),
        ("Kontroller har gjorts vid 12 tillfällen.", "kontroll"),
        ("Vid 23 tillfällen anmäldes någon för olovlig körning.", "anmälan"),
        ("Beslut om åtgärdskrav har fattats i flera fall.", "beslut"),
        ("6 saknade körkort", "anmälan"),
        ("7 efterlysta", "person"),
        ("Kommunen har byggt två cirkulationsplatser.", "övrigt"),
        ("Sex övergångsställen har målats om.", "övrigt"),
        ("Kommunen har målat om sex övergångsställen.", "övrigt"),
        ("Fart mättes vid två övergångsställen.", "plats"),
        ("Skolbevakning 6 dagar", "insats"),
        ("Mobilt poliskontor: 4 dagar", "patrull"),
        ("Värdarna har varit ute 26 kvällar, med stöd av volontärer.", "patrull"),
        ("Skolans föräldrar vandrade 21 fredagskvällar.", "patrull"),
        ("Vuxenvandrarna fanns på plats 9 av kvällarna.", "patrull"),
        ("Rådet vandrade genom området vid två tillfällen.", "platsbesiktning"),
        ("30 gånger har polisen tittat in i biblioteket.", "besök"),
        ("På fritidsgården har polisen varit nio gånger.", "besök"),
        ("Polisen ska vara i Ekbackens centrum tre gånger i veckan.", "patrull"),
        ("Polisen ska synas på torget två kvällar i veckan.", "patrull"),
        ("Vid torget har polisen varit 80 gånger.", "patrull"),
        ("Polisen har ett tjugotal gånger promenerat genom parken.", "patrull"),
        ("Mobilt kontor vid torget 4 ggr", "patrull"),
        ("Det mobila kontoret har stått uppställt 12 gånger.", "patrull"),
        ("5 st avlägsnade enl. PL 13 a", "person"),
        ("3 st avvisade PL 13", "person"),
        ("840 svarade, vilket är få.", "person"),
        ("Larmet har gått 14 gånger till följd av stölder.", "övrigt"),
        ("Efter 112-samtal ryckte räddningstjänsten ut 14 gånger.", "insats"),
        ("Patrullering har skett längs fem skoterleder.", "plats"),
    ],
)
def test_what_the_noun_alone_does_not_tell_the_verb_tells(text: str, category: str):
    assert only(text).category == category


def test_the_base_of_a_frequency_gives_no_category():
    assert only("Polisen patrullerade tre gånger i veckan.").category == "patrull"


def test_an_unknown_noun_is_other_and_doubtful():
    found = only("Kommunen köpte 12 knäppgökar.")
    assert (found.category, bool(found.doubts)) == ("övrigt", True)


def test_people_taken_from_reported_people_are_reported_too():
    whole, part = counts_of("Totalt rapporterades 90 personer och 35 av dessa bilister var unga.")
    assert (whole.category, part.category) == ("anmälan", "anmälan")
