"""What counts in whole sentences of follow-ups: expression, base form, category, status, and whether it is summed."""

from __future__ import annotations

import pytest
from counting import counts_of

from nlp.counter import count
from nlp.records import Passage
from nlp.roles.cells import measure_examples


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        (
            "Utbildningar för föräldrar (3), lärare (2) och ledare (1).",
            [f"{count} utbildning utbildning utfört +" for count in (3, 2, 1)],
        ),
        (
            "Möten med krögare (5), butiker (3) och skolor (2)",
            ["5 möte möte utfört +", "3 möte möte utfört +", "2 möte möte utfört +"],
        ),
        ("Vår: 9 kontroller, 14 böter. Höst: 12 kontroller, 31 böter. Totalt 21 kontroller och 45 böter.", [
            "9 kontroll kontroll utfört +", "14 böter böter utfört +",
            "12 kontroll kontroll utfört +", "31 böter böter utfört +",
            "21 kontroll kontroll utfört -", "45 böter böter utfört -",
        ]),
        ("Nya områden: Björke, Lund och Vik (3 st). Totalt 17 områden i kommunen.", [
            "3 område plats utfört +", "17 område plats pågående -",
        ]),
        ("Tre nya nattvandrargrupper. Totalt 11 grupper i kommunen.", [
            "Tre nattvandrargrupp övrigt utfört +", "11 grupp övrigt pågående -",
        ]),
        ("Trygghetsvandringar: Björke, Lund och Vik (3 st)", ["3 trygghetsvandring platsbesiktning utfört +"]),
        ("31 av 38 chefer har gått utbildningen.", ["31 chef person utfört +", "38 chef person pågående -"]),
        ("Av 38 chefer har 31 gått utbildningen.", ["38 chef person pågående -", "31 chef person utfört +"]),
        ("12 av 38 deltagare svarade.", ["12 deltagare person utfört -", "38 deltagare person utfört +"]),
        ("2 uppsatta, 3 monterade, 1 utplacerad", [
            "2  övrigt utfört +", "3  övrigt utfört +", "1  övrigt utfört +",
        ]),
        ("2 intagna", ["2 intagen person utfört +"]),
        ("Fyra kontrollkvällar hölls i juni.", ["Fyra kontrollkväll kontroll utfört +"]),
        ("Två utbildningstillfällen planeras.", ["Två utbildningstillfälle utbildning planerat -"]),
        (
            "Av kommunens tolv fritidsgårdar har fem fått besök av polisen.",
            ["tolv fritidsgård plats pågående -", "fem fritidsgård plats utfört +"],
        ),
        ("En lördag i april kontrollerades 80 förare.", ["80 förare person utfört +"]),
        ("På en rastplats utanför orten stoppades tolv lastbilar.", ["tolv lastbil fordon utfört +"]),
        ("En helg var polisen ute.", ["En helg patrull utfört +"]),
        ("Polisen genomför minst fyra fotpatruller i centrum.", ["fyra fotpatrull patrull mål -"]),
        ("Tillsyn av krogar vid minst åtta tillfällen.", ["åtta tillfälle tillsyn mål -"]),
        ("Prognos: 14 besök vid årets slut.", ["14 besök besök planerat -"]),
        ("Löftet att synas vid minst 50 tillfällen hölls.", ["50 tillfälle patrull mål -"]),
        ("Vi gjorde 12 besök, bland annat 3 i hamnen.", ["12 besök besök utfört +", "3 besök besök utfört -"]),
        (
            "Polisen rapporterade 90 överträdelser; merparten, 61 stycken, gällde fart.",
            ["90 överträdelse anmälan utfört +", "61 överträdelse anmälan utfört -"],
        ),
        ("Polisen gjorde 30 kontroller (12 på väg 27, 18 i centrum).", [
            "30 kontroll kontroll utfört +", "12 kontroll kontroll utfört -", "18 kontroll kontroll utfört -",
        ]),
        ("Flera bilar körde för fort.", ["Flera bil fordon utfört -"]),
        ("Fem personer delgavs misstanke om brott.", ["Fem person person utfört +"]),
        ("De butiker som inte kontrollerade ålder fick besök.", []),
        ("Förbi rastplatsen passerar cirka 4 000 bilar varje dag.", []),
        ("Att handlarna fick nio frågor är inget ovanligt.", ["nio fråga övrigt utfört +"]),
        ("20 ansökningar om tillstånd kom in, varav 6 tillfälliga.", [
            "20 ansökan övrigt utfört +", "6 ansökan övrigt utfört -",
        ]),
        ("Av kommunens 40 krogar har 31 fått minst ett tillsynsbesök.", [
            "40 krog plats pågående -", "31 krog plats utfört +",
        ]),
        ("Tillstånd: 9 nya, 4 ändringar", ["9 tillstånd beslut utfört +", "4 ändring övrigt utfört +"]),
        ("Nattfotboll 20 lördagar, 30 deltagare per kväll.", [
            "20 lördag övrigt utfört +", "30 deltagare person utfört -",
        ]),
        ("Hos en verksamhet hittades olagliga smällare.", ["en verksamhet plats utfört +"]),
        ("Bråket började utanför en krog i centrum.", []),
        ("I juni hölls en cykelvecka och i november en om reflexer.", [
            "en cykelvecka temavecka utfört +", "en cykelvecka temavecka utfört +",
        ]),
        ("Vi fick 90 svar, en svarsfrekvens på 31 procent.", ["90 svar övrigt utfört +"]),
        ("Stoppat 210 fordon, bötfällt 32 förare och rapporterat 5 för rattfylleri.", [
            "210 fordon fordon utfört +", "32 förare böter utfört +", "5 förare anmälan utfört +",
        ]),
        ("31 flygande inspektioner gjordes.", ["31 inspektion kontroll utfört +"]),
        ("Ett olagligt boende upptäcktes.", ["Ett boende plats utfört +"]),
        ("Från 13 länder deltog poliser.", ["13 land plats utfört +"]),
        ("Föreningen ordnade 5 soppkvällar.", ["5 soppkväll övrigt utfört +"]),
        ("Fältarna var ute 5 fredagskvällar.", ["5 fredagskväll patrull utfört +"]),
        ("Fältarna mötte 700 ungdomar under 61 kvällspass.", [
            "700 ungdom person utfört +", "61 kvällspass patrull utfört +",
        ]),
        ("Polisen rapporterade fyra för fortkörning och två för bältesslarv.", [
            "fyra person anmälan utfört +", "två person anmälan utfört +",
        ]),
        ("Polisen gjorde 9 kontroller och rapporterade sex för fortkörning.", [
            "9 kontroll kontroll utfört +", "sex person anmälan utfört +",
        ]),
        ("Åtta bötfälldes, därav tre för fart.", ["Åtta person böter utfört +", "tre person böter utfört -"]),
        ("Rådet har haft fyra möten och arbetsgruppen nio.", ["fyra möte möte utfört +", "nio möte möte utfört +"]),
        ("Gruppen har setts sex gånger, den mindre gruppen varje vecka.", ["sex gång möte utfört +"]),
        ("Av de kontrollerade 50 mopederna var 18 trimmade.", [
            "50 moped fordon utfört +", "18 moped fordon utfört -",
        ]),
        ("Åtta av tio punkter är klara.", ["Åtta punkt övrigt utfört +", "tio punkt övrigt mål -"]),
        ("Tillsynerna uppgick till 112.", ["112 tillsyn tillsyn utfört +"]),
        ("Skatteverket granskade tre av bolagen.", ["tre bolag plats utfört -"]),
        ("Det förs en dialog med bolaget om staketet.", []),
        ("Styrgruppen har haft tre sammanträden, varav ett digitalt.", [
            "tre sammanträde möte utfört +", "ett sammanträde möte utfört -",
        ]),
        ("Åtgärd: Tillsyn av kiosker. Utfall: 4 tillfällen.", ["4 tillfälle tillsyn utfört +"]),
        ("Kursen hade 20 deltagare, varav 16 fullföljt alla träffar.", [
            "20 deltagare person utfört +", "16 deltagare person utfört -",
        ]),
        ("Vandring i Solberga 4/5. 21 deltog.", ["21 person person utfört +"]),
        ("Grannsamverkan: 22 aktiva grupper, 3 nystartade", ["22 grupp övrigt pågående -", "3 grupp övrigt utfört +"]),
        ("Totalt 24 besök, fördelat på 10 under T1, 8 under T2 och 6 under T3.", [
            "24 besök besök utfört +", "10 besök besök utfört -", "8 besök besök utfört -", "6 besök besök utfört -",
        ]),
        ("Kommunen tog bort 9 uttjänta fordon.", ["9 fordon fordon utfört +"]),
        ("Inplanerade vandringar: 3", ["3 vandring platsbesiktning planerat -"]),
        ("Reflexer delades ut vid 7 tillfällen.", ["7 tillfälle övrigt utfört +"]),
        ("Appen “Felanmälan” laddades ned 900 gånger.", ["900 gång övrigt utfört +"]),
        ("Stolparna sattes upp till en kostnad av 90 000 kronor.", []),
        ("Under lovet var fältarna ute åtta kvällar.", ["åtta kväll patrull utfört +"]),
        ("Indikator: Antal nya områden. Mål 2023: 5. Utfall 2023: 7.", [
            "5 område plats mål -", "7 område plats utfört +",
        ]),
        ("Aktivitet 4: Medborgardialoger. Uppnått, 3 st.", ["3 medborgardialog möte utfört +"]),
        ("Antal besökare/kväll: 35", ["35 besökare person utfört -"]),
        ("Antal ej genomförda aktiviteter: 2", ["2 aktivitet övrigt ej utfört -"]),
        ("Antal öppna ärenden 31/12: 9", ["9 ärende anmälan pågående -"]),
        ("Trygghetsvandring 14/5 12 deltagare", ["12 deltagare person utfört +"]),
        ("Den 2/6 14 bilar stoppades.", ["14 bil fordon utfört +"]),
        ("Den 2/6 14 hölls ett möte.", ["ett möte möte utfört +"]),
        ("Tillsyn av samtliga serveringsställen (31)", ["31 serveringsställe plats utfört +"]),
        ("Distrikt 1: 4", ["4  övrigt utfört +"]),
        ("Sedan starten 2021 har 41 elever fått hjälp, 12 i år.", [
            "41 elev person utfört +", "12 elev person utfört -",
        ]),
        ("Kommunen ska köpa två lampor och har redan köpt en.", ["två lampa övrigt mål -", "en lampa övrigt utfört +"]),
        ("Samtliga 14 lovade vandringar är genomförda.", ["14 vandring platsbesiktning utfört +"]),
        ("Kommunen lovade tre möten och höll fyra.", ["tre möte möte mål -", "fyra möte möte utfört +"]),
        ("14 mopedister av 140 saknade lyse.", ["14 mopedist person utfört -", "140 mopedist person utfört +"]),
        ("Fyra av fältarna har jobbat 12 helger.", ["Fyra fältare person utfört -", "12 helg patrull utfört +"]),
        ("I maj har tre män häktats och en utvisats.", ["tre man person utfört +", "en man person utfört +"]),
        ("Mål 15, gjorda 12", ["15  övrigt mål -", "12  övrigt utfört +"]),
        ("Polisen: 12 pass, kommunen: 8 pass, vakter: 4 pass", [
            "12 pass patrull utfört +", "8 pass patrull utfört +", "4 pass patrull utfört +",
        ]),
        ("Vi har gått 12 pass och hållit 4 möten.", ["12 pass patrull utfört +", "4 möte möte utfört +"]),
        ("6 möten och 14 kvällar", ["6 möte möte utfört +", "14 kväll patrull utfört +"]),
        ("Tre bussar fick avbryta sin färd.", ["Tre buss fordon utfört +"]),
        ("Nämnden klubbade i mars pengar till fyra kameror.", ["fyra kamera kamera planerat -"]),
        ("Två nya kameror är att vänta i vår.", ["Två kamera kamera planerat -"]),
        ("Fem har hört av sig och vill bli volontärer.", ["Fem person person utfört +"]),
        ("I år har inte ett enda fönster krossats.", ["inte ett enda fönster övrigt utfört +"]),
        ("Samverkan omfattar sex hamnar mot tre för två år sedan.", ["sex hamn plats pågående -"]),
        ("Polisen lät inalles 480 bilister blåsa.", ["480 bilist person utfört +"]),
        ("Två av tre kvällar genomförda, en inställd p.g.a. sjukdom.", [
            "Två kväll patrull utfört +", "tre kväll patrull mål -", "en kväll patrull ej utfört -",
        ]),
        ("Tertial 2: 9 besök, totalt 21 hittills i år.", ["9 besök besök utfört +", "21 besök besök utfört -"]),
        ("Kommunen höll 5 möten i maj och 9 i juni.", ["5 möte möte utfört +", "9 möte möte utfört +"]),
        ("Fyra garage har fått ljus och de två sista görs 2024.", [
            "Fyra garage plats utfört +", "två garage plats planerat -",
        ]),
        ("3 möten, 1 inställt", ["3 möte möte utfört +", "1 möte möte ej utfört -"]),
        ("8 krogar besökta, inga anmärkningar", ["8 krog plats utfört +", "inga anmärkning beslut utfört +"]),
        ("I snitt 20 deltagare per gång.", ["20 deltagare person utfört -"]),
        ("Halkbekämpning har skett vid 9 tillfällen.", ["9 tillfälle övrigt utfört +"]),
        ("Kvällar i tjänst: 31", ["31 kväll patrull utfört +"]),
        ("Polis 9, kommun 6, gemensamt 3", ["9  övrigt utfört +", "6  övrigt utfört +", "3  övrigt utfört +"]),
        ("14 (11)", ["14  övrigt utfört +"]),
        ("Vandringar: inga under hösten.", ["inga vandring platsbesiktning ej utfört -"]),
        ("Anmälningar 14, varav narkotika 6 och stöld 2", [
            "14 anmälan anmälan utfört +", "6 anmälan anmälan utfört -", "2 stöld anmälan utfört -",
        ]),
        ("Elever (31), föräldrar (14) och lärare (5) deltog.", [
            "31 elev person utfört +", "14 förälder person utfört +", "5 lärare person utfört +",
        ]),
        ("Godkända 14, underkända 2", ["14  övrigt utfört +", "2  övrigt utfört +"]),
        ("Målet om 10 uppnått.", ["10  övrigt mål -"]),
        ("12 (i fjol 9)", ["12  övrigt utfört +"]),
        ("I år är siffran 22.", ["22  övrigt utfört +"]),
        ("5 saknade personer", ["5 person person utfört +"]),
        ("I Berga (12) och Ryd (9) gjordes flest kontroller.", [
            "12 kontroll kontroll utfört +", "9 kontroll kontroll utfört +",
        ]),
        ("Brister: saknad journal (5) och brister i egenkontroll (3).", [
            "5 journal övrigt utfört +", "3 brist övrigt utfört +",
        ]),
        ("Flest tips kom från centrum (41), följt av hamnen (22).", [
            "41 tips anmälan utfört +", "22 tips anmälan utfört +",
        ]),
        ("12 polis, 4 kommun", []),
        ("Av butikerna har en fått en varning.", ["en butik plats utfört -"]),
        ("Kommunen behöver en kamera vid torget.", []),
        ("Där får man sätta upp en kamera.", []),
        ("12 möten (ett inställt)", ["12 möte möte utfört +", "ett möte möte ej utfört -"]),
        ("Polisen har 6 kontroller månatligen.", ["6 kontroll kontroll pågående -"]),
        ("Kameror: 4 fasta, 2 mobila", ["4 kamera kamera pågående -", "2 kamera kamera pågående -"]),
        ("Polisen stoppade 50 förare och rapporterade 6.", ["50 förare person utfört +", "6 förare anmälan utfört -"]),
        ("T1 – 14 vandringar", ["14 vandring platsbesiktning utfört +"]),
        ("50+ besökare kom till mötet.", ["50 besökare person utfört +"]),
        ("Fyra uppfyllda löften och två delvis uppfyllda.", [
            "Fyra löfte övrigt utfört +", "två löfte övrigt pågående -",
        ]),
        ("Polisen lovade att göra fyra kontroller i veckan.", ["fyra kontroll kontroll mål -"]),
        ("I fjol var den 508, varav 372 onyktra och 136 påverkade.", []),
        ("Storgatan 12, Hamngatan 3", []),
        (
            "Det är gjort 21 besök. Målet för hela året är 45.",
            ["21 besök besök utfört +", "45 besök besök mål -"],
        ),
        (
            "Vi gjorde 16 besök, planen för perioden var minst 25.",
            ["16 besök besök utfört +", "25 besök besök mål -"],
        ),
        ("Ansökan inlämnad för 5 kameror", ["5 kamera kamera planerat -"]),
        ("Tillståndsansökan för 5 kameror är gjord.", ["5 kamera kamera planerat -"]),
        ("Fältarna har varit ute 9 dagar.", ["9 dag patrull utfört +"]),
        ("Polisen patrullerade 13 dagar på stranden.", ["13 dag patrull utfört +"]),
        ("Insatsen pågick 9 dagar.", []),
        ("Veckor med polis i byn – 33", ["33 vecka patrull utfört +"]),
        ("Veckor med inriktning på fart – 3", ["3 vecka temavecka utfört +"]),
        ("Vid fyra tillfällen har patrullen fått avbrytas.", ["fyra tillfälle patrull ej utfört -"]),
        ("Polisen har gripit tre misstänkta och kommunen har bytt ut nio lås.", [
            "tre misstänkt person utfört +", "nio lås övrigt utfört +",
        ]),
        ("Löfte 1 nås, löfte 2 är osäkert.", []),
        (
            "Polisen har gått 33 kvällar, varav till fots 14 kvällar.",
            ["33 kväll patrull utfört +", "14 kväll patrull utfört -"],
        ),
        ("Det var 11 brott, att jämföra med 17 år 2021.", ["11 brott anmälan utfört +"]),
        ("Kameran var trasig 9 dagar.", []),
        (
            "Totalt gjordes 31 kontroller, 19 av polisen och 12 av kommunens tekniker.",
            ["31 kontroll kontroll utfört +", "19 kontroll kontroll utfört -", "12 kontroll kontroll utfört -"],
        ),
        (
            "14 möten hölls och 9 av kommunens lärare deltog.",
            ["14 möte möte utfört +", "9 lärare person utfört -"],
        ),
        (
            "Kommunens värdar har gått 90 pass och polisen har anmält 14 brott.",
            ["90 pass patrull utfört +", "14 brott anmälan utfört +"],
        ),
        ("Nattvandrarna har gjort 12 vandringar.", ["12 vandring patrull utfört +"]),
        (
            "Åtta personer misstänks för stöld, fem för häleri och tre har kört utan körkort.",
            ["Åtta person person utfört +", "fem person person utfört +", "tre person person utfört +"],
        ),
        (
            "Åtta personer misstänks för brott, fem för stöld och tre för häleri.",
            ["Åtta person person utfört +", "fem person person utfört -", "tre person person utfört -"],
        ),
        (
            "Möten har hållits i Hult (44 personer) och Näs (ett trettiotal).",
            ["44 person person utfört +", "trettiotal person person utfört +"],
        ),
    ],
)  # fmt: skip
def test_a_sentence_has_these_counts(text: str, counts: list[str]):
    found = [
        f"{count.expression} {count.lemma} {count.category} {count.status} {'+' if count.summed else '-'}"
        for count in counts_of(text)
    ]
    assert found == counts


WALKS = "Kommunen ska gå trygghetsvandringar i alla kommundelar."
SHOPS = "Kommunen ska besöka alla 14 butiker."
NIGHTS = "Fältgruppen ska vara ute minst två kvällar i veckan."
VISITS = "Tillståndsenheten gör minst 40 tillsyner per år."


@pytest.mark.parametrize(
    ("promise", "cell", "counts"),
    [
        (WALKS, "Genomfört vid 3 tillfällen", ["3 tillfälle platsbesiktning utfört"]),
        (WALKS, "2 ggr/år", ["2 gång platsbesiktning pågående"]),
        (WALKS, "3 av 4", ["3 trygghetsvandring platsbesiktning utfört", "4 trygghetsvandring platsbesiktning mål"]),
        (SHOPS, "Tre av fem besökta.", ["Tre butik plats utfört", "fem butik plats mål"]),
        (SHOPS, "Resterande sex besökta i oktober", ["sex butik plats utfört"]),
        (WALKS, "Nej, inga under året", ["inga trygghetsvandring platsbesiktning ej utfört"]),
        (WALKS, "Inga ännu", ["Inga trygghetsvandring platsbesiktning ej utfört"]),
        (WALKS, "Inget intresse.", []),
        (WALKS, "Tillstånd sökt. Inget besked ännu", []),
        (NIGHTS, "48 st", ["48 kväll patrull utfört"]),
        (
            "Kommunen ska utbilda personal om våld.",
            "48 anställda vid tre tillfällen",
            ["48 anställd person utfört", "tre tillfälle utbildning utfört"],
        ),
        (VISITS, "22 alkohol, 21 tobak", ["22 tillsyn tillsyn utfört", "21 tillsyn tillsyn utfört"]),
        (VISITS, "38, målet ej uppfyllt", ["38 tillsyn tillsyn utfört"]),
        (VISITS, "Målet nått med råge, 51", ["51 tillsyn tillsyn utfört"]),
    ],
)
def test_a_short_cell_counts_what_its_promise_is_about(promise: str, cell: str, counts: list[str]):
    found = counts_of(cell, promise=promise)
    assert [f"{one.expression} {one.lemma} {one.category} {one.status}" for one in found] == counts


def test_figures_of_the_parties_side_by_side_are_no_sum():
    assert [one.part_of for one in counts_of("Polis 9, kommun 6, gemensamt 3")] == [None, None, None]


@pytest.mark.parametrize(
    ("text", "category"),
    [("8 gånger, tre gripna", "patrull"), ("8 gånger", "patrull"), ("8 ggr, 2 bötfällda", "patrull")],
)
def test_how_often_at_the_head_of_a_cell_is_of_what_was_promised(text: str, category: str):
    assert counts_of(text, promise="Polisen ska patrullera vid stationen minst 30 gånger.")[0].category == category


@pytest.mark.parametrize(
    ("label", "role"),
    [
        *measure_examples(),
        ("Klottersanering, antal m²", "avstånd"),
        ("Svarstid, minuter i snitt", "varaktighet"),
        ("Kilometer ny cykelväg", "avstånd"),
        ("Nattvandringar, antal kvällar", "antal"),
        ("Böter över 30 km/h", "antal"),
        ("Tillsyner minst 15 minuter", "antal"),
    ],
)
def test_a_row_whose_label_says_a_measure_counts_nothing(label: str, role: str):
    assert [number.role for number in count(Passage("12", counted=label)).numbers] == [role]
