"""What counts in the short lines of a status cell and in answers to what was planned: as in `test_freer_wording.py`."""

from __future__ import annotations

import pytest
from counting import counts_of, told

KINDS = {
    "a label of what was not done makes the activity behind it nought": [
        ("Ej utfört: kontrollköp av tobak.", ["Ej kontrollköp kontroll ej utfört -"]),
        ("Ej genomförda: föreläsningar för föräldrar", ["Ej föreläsning utbildning ej utfört -"]),
        ("Inte genomfört – trygghetsvandring i Hagaby", ["Inte trygghetsvandring platsbesiktning ej utfört -"]),
        ("Hundsök: ej utfört", ["ej hundsök sök ej utfört -"]),
        ("Kontrollköp av folköl, ej genomfört.", ["ej kontrollköp kontroll ej utfört -"]),
        ("Ej utförda: 3 kontroller.", ["3 kontroll kontroll ej utfört -"]),
        ("Inte utfört: mötet med krögarna flyttades till hösten", []),
        ("Nattvandring (3 kvällar) ej genomfört.", ["3 kväll patrull ej utfört -"]),
    ],
    "how it went with a promise is told before what was done": [
        ("Ej uppfyllt: 3 tillsyner gjorda av 8", ["3 tillsyn tillsyn utfört +", "8 tillsyn tillsyn mål -"]),
        ("Inte uppnått: 9 fotpatruller", ["9 fotpatrull patrull utfört +"]),
        ("Ej uppfyllda löften: 2", ["2 löfte övrigt ej utfört -"]),
        ("Fem möten hållna av åtta.", ["Fem möte möte utfört +", "åtta möte möte mål -"]),
        ("10 kameror uppsatta av 12", ["10 kamera kamera utfört +", "12 kamera kamera mål -"]),
        ("Fyra böter utfärdade av två poliser", ["Fyra böter böter utfört +", "två polis person utfört +"]),
    ],
    "what came of a plan or an offer counts though no noun is said": [
        ("Vi planerade tre vandringar. Det blev en, då höstvädret satte stopp.", [
            "tre vandring platsbesiktning mål -", "en vandring platsbesiktning utfört +",
        ]),
        ("Fyra lektioner var inbokade. Det blev en.", [
            "Fyra lektion utbildning mål -", "en lektion utbildning utfört +",
        ]),
        ("Vi planerade fem möten men det blev ett.", ["fem möte möte mål -", "ett möte möte utfört +"]),
        ("Det blev en lyckad kväll.", []),
        ("Sju krogar skrev på, ytterligare en tackade nej.", ["Sju krog plats utfört +", "en krog plats utfört +"]),
        ("Alla erbjöds samtal och flera tackade ja.", ["flera person person utfört -"]),
        ("Anmälan lades ner, ingen kunde gripas.", ["ingen person person utfört +"]),
        ("Ingen har kunnat åtalas för branden.", ["Ingen person person utfört +"]),
        ("Av 12 besökta kiosker var det bara fyra som inte hade någon brist.", [
            "12 kiosk plats utfört +", "fyra kiosk plats utfört -",
        ]),
        ("Två krogar som inte hade någon skylt fick påpekande.", ["Två krog plats utfört +"]),
    ],
    "those who put their names down are people to come": [
        ("Kurs i HLR: 14 klara, 6 anmälda.", ["14 kurs utbildning utfört +", "6 anmäld person planerat -"]),
        ("Ledarutbildning: 9 deltagare, 4 nya anmälda.", [
            "9 deltagare person utfört +", "4 deltagare person planerat -",
        ]),
        ("Nio ungdomar anmälda till höstlägret.", ["Nio ungdom person planerat -"]),
        ("Till kursen anmälde sig 40 personer.", ["40 person person utfört +"]),
        ("Efter föreläsningen är tre ungdomar anmälda för narkotikabrott.", ["tre ungdom anmälan utfört +"]),
        ("7 krogar besökta, 2 anmälda.", ["7 krog plats utfört +", "2 krog anmälan utfört -"]),
    ],
    "what is left refused or put off is not done": [
        ("Vi fick in 12 förslag; åtta har genomförts och fyra ligger i nästa års budget.", [
            "12 förslag övrigt utfört +", "åtta förslag övrigt utfört -", "fyra förslag övrigt planerat -",
        ]),
        ("Två kameror finns i kommande års plan.", ["Två kamera kamera planerat -"]),
        ("Fem kameror på plats, två på väg.", ["Fem kamera kamera utfört +", "två kamera kamera planerat -"]),
        ("Länsstyrelsen avslog ansökan för två av platserna.", ["två plats plats utfört -"]),
        ("Ansökan om tre kameror avslogs.", ["tre kamera kamera ej utfört -"]),
        ("Belysning klar på 8 gårdar, ej påbörjad på övriga 3", [
            "8 gård plats utfört +", "3 gård plats ej utfört -",
        ]),
    ],
    "one counts in lines without a verb and not where it tells a share or a question": [
        ("Av 40 stölder klarades 10 upp, en uppklaring på 25 procent.", [
            "40 stöld anmälan utfört +", "10 stöld anmälan utfört -",
        ]),
        ("På frågan om man mött en polis svarade var tredje ja.", []),
        ("Fem skolor besöktes och på var och en av dem hölls en föreläsning.", ["Fem skola plats utfört +"]),
        ("Markering i en bil, inget beslag.", ["en bil fordon utfört +", "inget beslag övrigt utfört +"]),
        ("Kontroll av en krog, utan anmärkning.", ["en krog plats utfört +"]),
        ("200 personer visiterades, och vapen hittades hos en.", [
            "200 person person utfört +", "en person person utfört -",
        ]),
        ("Bolaget har skänkt en lådcykel till föreningen.", ["en lådcykel fordon utfört +"]),
        ("Polisen höll en föreläsning på 45 minuter.", ["en föreläsning utbildning utfört +"]),
    ],
    "the words beside tell what is counted": [
        ("Tillsyn av hygienlokaler, 8 objekt", ["8 objekt plats utfört +"]),
        ("Klottersanering: 14 objekt", ["14 objekt övrigt utfört +"]),
        ("Laserpunkten bemannades vid sju tillfällen.", ["sju tillfälle kontroll utfört +"]),
        ("Handlarna har anställt två butiksvärdar.", ["två butiksvärd person utfört +"]),
        ("Tre bedömdes löpa hög risk för återfall.", ["Tre person person utfört +"]),
        ("Fältarna arbetade fyra extrakvällar.", ["fyra extrakväll patrull utfört +"]),
    ],
    "one that a phrase says was dealt with counts": [
        ("Polisen tog hand om en berusad kvinna.", ["en kvinna person utfört +"]),
        ("Räddningstjänsten ryckte ut på en brand.", ["en brand övrigt utfört +"]),
        ("Polisen slog till mot en olaglig klubb.", ["en klubb plats utfört +"]),
        ("Vi kallade till ett extra möte i april.", ["ett möte möte utfört +"]),
        ("Åklagaren har väckt ett åtal.", ["ett åtal beslut utfört +"]),
        ("Ett atal träffar hölls.", ["Ett atal träff möte utfört -"]),
        ("En moped stals vid torget.", ["En moped fordon utfört +"]),
    ],
    "what is behind or was put aside is not done": [
        ("Tre möten fick stå tillbaka.", ["Tre möte möte ej utfört -"]),
        ("Fyra besök fick läggas på is.", ["Fyra besök besök ej utfört -"]),
        ("Fem kontroller borde ha gjorts.", ["Fem kontroll kontroll mål -"]),
        ("På tur: två vandringar", ["två vandring platsbesiktning planerat -"]),
        ("Resterar 3 tillsyner.", ["3 tillsyn tillsyn planerat -"]),
        ("Vi mäktade med två av fyra träffar.", ["två träff möte utfört +", "fyra träff möte mål -"]),
        ("Vi gick i land med sex av nio besök.", ["sex besök besök utfört +", "nio besök besök mål -"]),
        ("Två av sju åtgärder släpar efter.", ["Två åtgärd övrigt pågående -", "sju åtgärd övrigt mål -"]),
        ("19 av 48 köp lyckades.", ["19 köp kontroll utfört -", "48 köp kontroll utfört +"]),
    ],
    "what was looked for and not found is nought": [
        ("Vapen hittades inte.", ["inte vapen övrigt utfört +"]),
        ("Beslag har inte kunnat göras.", ["inte beslag övrigt utfört +"]),
        ("Trots spaning kunde ingen gripas.", ["ingen person person utfört +"]),
        ("Ingen blev skadad.", ["Ingen person person utfört +"]),
        ("Hundekipage fanns inte att tillgå.", []),
        ("Klotter har inte sanerats.", []),
    ],
    "a label behind another and a slash tell what is counted and how often": [
        ("Polisområde Gotland: Rattfyllerier: 14 Omhändertagna körkort: 5", [
            "14 rattfylleri anmälan utfört +", "5 körkort övrigt utfört +",
        ]),
        ("Norra området: Kontroller: 14 Utfärdade böter: 22", [
            "14 kontroll kontroll utfört +", "22 böter böter utfört +",
        ]),
        ("Tillsyner: Norr: 4", ["4 tillsyn tillsyn utfört +"]),
        ("Kontroll av A-traktorer: Resultat: 34", ["34 kontroll kontroll utfört +"]),
        ("3 föräldramöten, ca 40 deltagare/möte", ["3 föräldramöte möte utfört +", "40 deltagare person utfört -"]),
        ("Vakter fanns på plats 14 av sommarens 16 helger.", ["14 helg patrull utfört +", "16 helg patrull mål -"]),
        ("Kommunen hamnade på plats 14 av Sveriges kommuner.", []),
        ("14 unga/vårdnadshavare deltog.", ["14 ung person utfört +"]),
        ("Fyra förare stoppades, varav en utan körkort.", [
            "Fyra förare person utfört +", "en förare person utfört -",
        ]),
        ("Två kamerastolpar är beställda.", ["Två kamerastolpe övrigt planerat -"]),
    ],
    "ranks of several and those beside others": [
        ("Den andra av fyra föreläsningar hölls i maj.", ["fyra föreläsning utbildning mål -"]),
        ("Den sista av fem vandringar genomfördes.", ["fem vandring platsbesiktning utfört +"]),
        ("Etapp 2 av 4 är klar.", []),
        ("Hållit 3 föräldramöten, 2 till i höst", ["3 föräldramöte möte utfört +", "2 föräldramöte möte planerat -"]),
        ("6 besök fördelade på Norr 4, Söder 2", [
            "6 besök besök utfört +", "4 besök besök utfört -", "2 besök besök utfört -",
        ]),
        ("Tre bolag har anslutit sig, två har tackat nej.", ["Tre bolag plats utfört +", "två bolag plats utfört +"]),
        ("40 butiker tillfrågades, sex tackade nej.", ["40 butik plats utfört +", "sex butik plats utfört -"]),
        ("Två fältare har anställts, en tillträder i maj.", [
            "Två fältare person utfört +", "en fältare person planerat -",
        ]),
    ],
    "what something grew to is there and those who were asked were met": [
        ("Grannsamverkan har vuxit till 94 områden.", ["94 område plats pågående -"]),
        ("Antalet anmälningar ökade till 94.", ["94 anmälan anmälan utfört +"]),
        ("En gång i veckan träffas parterna, dvs. 40 möten under året.", [
            "En möte möte pågående -", "40 möte möte utfört +",
        ]),
        ("14 av de 20 tillfrågade handlarna var nöjda.", [
            "14 handlare person utfört -", "20 handlare person utfört +",
        ]),
        ("Kommunens tolv fältare har gått kursen.", ["tolv fältare person pågående -"]),
    ],
    "sums and times in telegram style": [
        (
            "51 patruller, 6 gripna. Helår 154.",
            ["51 patrull patrull utfört +", "6 gripen person utfört +", "154 patrull patrull utfört +"],
        ),
        (
            "51 patruller, 6 gripna, helår 154.",
            ["51 patrull patrull utfört +", "6 gripen person utfört +", "154 patrull patrull utfört +"],
        ),
        (
            "12 möten, 45 deltagare, totalt 300",
            ["12 möte möte utfört +", "45 deltagare person utfört -", "300 deltagare person utfört +"],
        ),
        ("9 tillsyner, inga anmärkningar. Totalt: 31", [
            "9 tillsyn tillsyn utfört -", "inga anmärkning beslut utfört +", "31 tillsyn tillsyn utfört +",
        ]),
        ("Stängt i 3 v., 1 varning.", ["1 varning beslut utfört +"]),
        ("300 förare kontrollerades under en vecka, 4 var påverkade.", [
            "300 förare person utfört +", "4 förare person utfört -",
        ]),
        ("Tre vandringar. Den sista flyttas till mars -25.", ["Tre vandring platsbesiktning utfört +"]),
        ("9 sök gjordes. Inga vapen vid åtta av dem.", [
            "9 sök sök utfört +", "Inga vapen övrigt utfört +", "åtta sök sök utfört -",
        ]),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "counts"),
    [pytest.param(text, counts, id=f"{kind}: {text}") for kind, rows in KINDS.items() for text, counts in rows],
)
def test_each_kind_counts_what_it_says(text: str, counts: list[str]):
    assert told(text) == counts


def test_figures_added_up_are_exact_and_adjectives_are_no_people():
    assert {one.precision for one in counts_of("Deltagare: 14+22+9")} == {"exakt"}
    assert [one.lemma for one in counts_of("3 fasta, 2 mobila", promise="Vi ska sätta upp kameror.")] == ["kamera"] * 2


def test_a_total_that_may_be_of_one_of_several_things_is_looked_at():
    assert [bool(one.doubts) for one in counts_of("51 patruller, 6 gripna. Helår 154.")][-1]
    assert not counts_of("12 möten. Helår 40.")[-1].doubts
    assert [bool(one.doubts) for one in counts_of("51 patruller, 6 gripna, helår 154.")][-1]
