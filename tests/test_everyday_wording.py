"""Sentences as officers and officials write them: expression, base form, category, status, summed or not."""

from __future__ import annotations

import pytest
from counting import told

from nlp.counter import count
from nlp.records import Passage

KINDS = {
    "occasions of what a passive tells are of that": [
        ("Avtalet har följts upp vid två tillfällen under året.", ["två tillfälle övrigt utfört +"]),
        ("Extra lampor har hyrts in vid tre tillfällen.", ["tre tillfälle övrigt utfört +"]),
        ("Värdarna har gått 90 rundor och ringt jouren vid tre tillfällen.", [
            "90 runda patrull utfört +", "tre tillfälle övrigt utfört +",
        ]),
        ("Polisen har synts på torget vid sju tillfällen.", ["sju tillfälle patrull utfört +"]),
    ],
    "pieces in a bracket are of what stands before it": [
        ("Klippta häckar (tre parker), nya lampor (17 st).", ["tre park plats utfört +", "17 lampa övrigt utfört +"]),
        ("Norr (8 deltagare), Söder (14).", ["8 deltagare person utfört +", "14 deltagare person utfört +"]),
    ],
    "how it goes with some is no part of how it goes with others": [
        ("Vid halvårsskiftet var åtta aktiviteter gröna, fem gula och en röd.", [
            "åtta aktivitet övrigt utfört +", "fem aktivitet övrigt utfört +", "en aktivitet övrigt utfört +",
        ]),
    ],
    "what became of some that were made or came in is a part": [
        ("Rådet har lämnat ett tiotal förslag; tre har antagits.", [
            "tiotal förslag övrigt utfört +", "tre förslag övrigt utfört -",
        ]),
        ("Elva motioner har väckts; två har bifallits.", ["Elva motion övrigt utfört +", "två motion övrigt utfört +"]),
        ("38 lokaler kontrollerades och av dem hade 9 så pass stora brister att vi kommer åter.", [
            "38 lokal plats utfört +", "9 lokal plats utfört -",
        ]),
    ],
    "harm that was not done is an outcome": [
        ("Ingen kamera har vandaliserats.", ["Ingen kamera kamera utfört +"]),
        ("Under året har ingen skylt klottrats ned.", ["ingen skylt övrigt utfört +"]),
        ("Ingen kamera har monterats.", ["Ingen kamera kamera ej utfört -"]),
    ],
    "those who take up a post in the present have not yet": [
        ("I juni fick vi fyra nya kollegor och 3 till tillträder efter utbildningen.", [
            "fyra kollega person utfört +", "3 kollega person planerat -",
        ]),
    ],
    "why something was called off was not called off itself": [
        ("Dialogen fick ställas in för att bara två anmält sig.", ["två person person utfört +"]),
    ],
    "a plural that looks like a verb is a noun": [
        ("Sex av åtta portar saknade fungerande lås.", ["Sex port övrigt utfört -", "åtta port övrigt utfört +"]),
        ("Fem grabbar greps.", ["Fem grabb person utfört +"]),
    ],
    "what was also done on a shift does not name it": [
        ("Parkvärdarna har haft 61 arbetspass och ryckt in vid fyra störningar.", [
            "61 arbetspass patrull utfört +", "fyra störning anmälan utfört +",
        ]),
    ],
    "a case that was closed was dealt with": [
        ("17 utredningar är öppna medan 54 lagts ned.", [
            "17 utredning övrigt pågående -", "54 utredning övrigt utfört +",
        ]),
    ],
    "those who something befell are people": [
        ("Av de som greps var fem under 18 år.", ["fem person person utfört -"]),
    ],
    "those who were reported at what was done are no part of it": [
        ("29 kontroller. 85 rapporterades för fortkörning, varav en för grov sådan.", [
            "29 kontroll kontroll utfört +", "85 person anmälan utfört +", "en person anmälan utfört -",
        ]),
        ("Vi har gjort 29 kontroller. Nio bötfälldes.", ["29 kontroll kontroll utfört +", "Nio person böter utfört +"]),
        ("29 kontroller gjordes och 85 rapporterades.", [
            "29 kontroll kontroll utfört +", "85 person anmälan utfört +",
        ]),
        ("310 utandningsprov gjordes och fem åkte fast.", [
            "310 utandningsprov kontroll utfört +", "fem person person utfört +",
        ]),
        ("45 fordon synades. 12 rapporterades.", ["45 fordon fordon utfört +", "12 fordon anmälan utfört -"]),
    ],
    "what only things do tells of no people": [
        ("29 kontroller gjordes. Tre visade på brister.", [
            "29 kontroll kontroll utfört +", "Tre kontroll kontroll utfört -",
        ]),
        ("Sex tillsyner. Två resulterade i vite.", ["Sex tillsyn tillsyn utfört +", "Två tillsyn tillsyn utfört -"]),
    ],
    "each place of a list has its own number of the same": [
        ("Norrskolan 60 personer, Byns skola 45, Västerskolan 80.", [
            "60 person person utfört +", "45 person person utfört +", "80 person person utfört +",
        ]),
    ],
    "a holiday week is a time": [
        ("Fältarna arbetade under påskveckan (fyra kvällar).", ["fyra kväll patrull utfört +"]),
    ],
    "who gave up is one of those told of": [
        ("12 ungdomar gick kursen. Två hoppade av.", ["12 ungdom person utfört +", "Två ungdom person utfört -"]),
        ("Tre hoppade av kursen.", ["Tre person person utfört +"]),
    ],
    "a month set off from all is part of it": [
        ("78 patruller. I mars blev det bara sex.", ["78 patrull patrull utfört +", "sex patrull patrull utfört -"]),
        ("78 patruller. I mars gick vi sex till.", ["78 patrull patrull utfört +", "sex patrull patrull utfört +"]),
    ],
    "figures between two others are a range": [
        ("Träffarna har haft allt från 8 till 40 åhörare.", ["8 till 40 åhörare person utfört +"]),
    ],
}  # fmt: skip
CASES = [case for cases in KINDS.values() for case in cases]


@pytest.mark.parametrize(("text", "counts"), CASES)
def test_everyday_wording_is_counted(text: str, counts: list[str]):
    assert told(text) == counts


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("Av de 1 340 timmar som vakterna arbetat har 410 legat på natten.", {"410": "varaktighet"}),
        ("Av anslagets 300 000 kronor gick 120 000 till belysning.", {"120 000": "belopp"}),
    ],
)
def test_some_of_what_is_measured_is_measured_too(text: str, others: dict[str, str]):
    roles = {one.expression: one.role for one in count(Passage(text)).numbers}
    assert {number: roles[number] for number in others} == others


def test_a_number_in_words_that_opens_a_text_is_no_label_of_a_list():
    found = count(Passage("Två. Städning har skett en gång.", before="5 anmälda skadegörelser"))
    assert [(one.lemma, one.value) for one in found.counts] == [("skadegörelse", 2), ("städning", 1)]
