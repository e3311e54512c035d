"""Done, not done, promised, planned or existing."""

from __future__ import annotations

import pytest
from counting import counts_of, only

from nlp.counter import count
from nlp.modality.status_rules import rules
from nlp.records import Passage


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Polisen har gjort 9 sök.", "utfört"),
        ("62 planerade trafikkontroller har utförts.", "utfört"),
        ("52 fortkörning", "utfört"),
        ("Polisen ska göra minst tre insatser.", "mål"),
        ("Att utföra sex krogtillsyner före årsskiftet.", "mål"),
        ("Minst sex insatser mot droger.", "mål"),
        ("Vi lovade att vara ute vid 150 tillfällen.", "mål"),
        ("Två möten ställdes in.", "ej utfört"),
        ("Ytterligare 6 kameror är beställda.", "planerat"),
        ("Vi räknar med att ett par kameror kan komma på plats i vinter.", "planerat"),
        ("I kommunen finns 37 kameror.", "pågående"),
        ("Torget bevakas av sju kameror.", "pågående"),
        ("Tre gånger per år görs en genomgång.", "pågående"),
        ("Sextio besök är gjorda till och med oktober.", "utfört"),
        ("Minst tre insatser vid stationer där unga samlas.", "mål"),
        ("En temadag per år i var och en av byarna.", "mål"),
        ("Planen är att tre grupper ska starta i höst.", "planerat"),
        ("Lpo Motala 31 överträdelser", "utfört"),
        ("Lokalpolisområde Mora: 12 böter, 3 varningar", "utfört"),
        ("Sala: 4 möten", "utfört"),
        ("Två skolor har inte besökts alls.", "ej utfört"),
        ("Målet för året, 60 samtal, klarades i oktober.", "mål"),
        ("Två papperskorgar har flyttats till hållplatsen.", "utfört"),
        ("Vid torget sitter nu 20 lampor, och fler är på gång.", "pågående"),
        ("Kommunen avser att i vår utbilda 40 anställda.", "planerat"),
        ("Så följer vi upp: två gånger om året redovisas arbetet för rådet.", "pågående"),
    ],
)
def test_words_around_a_count_tell_its_status(text: str, status: str):
    assert counts_of(text)[0].status == status


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("Vi räknade 45 cyklister på en väg som är smal.", "utfört"),
        ("26 ärenden är öppna och 9 ligger i kö.", "pågående, pågående"),
        ("Fem ansökningar är ännu inte avgjorda.", "pågående"),
        ("Sju anmälningar ligger hos åklagaren, två är avslutade.", "pågående, utfört"),
        ("Pågående ärenden: 6", "pågående"),
        ("Avslutade: 11, pågående: 4, ej påbörjade: 2", "utfört, pågående, ej utfört"),
        ("Fem delmål nåddes, två nåddes delvis och ett nåddes inte.", "utfört, pågående, ej utfört"),
        ("Fyra aktiviteter är gjorda, en inte alls.", "utfört, ej utfört"),
        ("Två av punkterna utgår.", "ej utfört"),
        ("Nämnden har beslutat att sätta upp fyra fartvisare.", "planerat"),
        ("Kommunen har fått tillstånd att sätta upp sju kameror.", "planerat"),
        ("Nämnden har beslutat att återkalla två tillstånd.", "utfört"),
        ("Tre kameror är ännu inte monterade.", "ej utfört"),
        ("Tre kameror togs i drift i juni.", "utfört"),
        ("Vi fick ställa in två av sju pass.", "ej utfört, mål"),
        ("Verket ska ställa krav på tre av butikerna.", "mål"),
        ("I handlingsplanen finns 17 åtgärder.", "mål"),
        ("I planen ingår nio besök, samtliga avklarade.", "utfört"),
        ("Löftet uppfylldes: 13 ronder gjordes mot utlovade 10.", "utfört, mål"),
        ("Kontroller har gjorts på 5 av 11 utpekade platser.", "utfört, pågående"),
        ("Vi har besökt 17 av de registrerade 29 kioskerna.", "utfört, pågående"),
        ("Centret bemannas av fyra ordningsvakter.", "pågående"),
        ("De sex träffar som ska ordnas i vår är inplanerade.", "planerat"),
        ("Åtta ungdomar som skulle flytta fick hjälp.", "utfört"),
        ("Trots att två ronder ställdes in gjorde vi 14.", "ej utfört, utfört"),
        ("Vi har klarat 5 besök av de 9 som planerats.", "utfört, mål"),
        ("9 av de 11 utlovade ronderna har gjorts.", "utfört, mål"),
        ("Kommunen höll tre av fyra möten.", "utfört, mål"),
        ("Tillsyner: 0 av 4 genomförda på grund av sjukdom", "ej utfört, mål"),
        ("Tre förare hade inte ställt in färdskrivaren.", "utfört"),
        ("Vi hann besöka fyra av fem skolor.", "utfört, mål"),
        ("Alkohollinjen har visats i 7 av 9 klasser.", "utfört, pågående"),
        ("Broschyren har lämnats till 31 hushåll av 50, 12 samtal.", "utfört, pågående, utfört"),
        ("Vi kom inte upp till 40 kontroller utan gjorde 31.", "mål, utfört"),
        ("Antal genomförda möten: 3 (av 4)", "utfört, mål"),
        ("Samtliga 6 utlovade kurser är genomförda.", "utfört"),
        ("Av sju planerade kurser blev fyra av, tre sköts upp.", "mål, utfört, ej utfört"),
        ("Av 30 ronder ställdes två in.", "mål, ej utfört"),
        ("Elva fotpatruller utlovades, tretton genomfördes.", "mål, utfört"),
        ("Meningen var att hålla nio kurser, men bara sex hölls.", "mål, utfört"),
        ("Kommunen planerade 20 besök men hann bara med 16.", "mål, utfört"),
        ("Fyra kurser genomförda, resterande 3 flyttas fram.", "utfört, planerat"),
        ("7 av 9 kurser klara, resten skjuts upp.", "utfört, mål"),
        ("3 genomförda och 2 inställda kurser.", "utfört, ej utfört"),
        ("Fyra kurser (varav 1 inställd).", "utfört, ej utfört"),
        ("Farthinder: mål 9, uppsatta 4, beställda 2.", "mål, utfört, planerat"),
        ("Kurser: planerade 14, genomförda 11, inställda 3.", "mål, utfört, ej utfört"),
        ("Antal inställda kurser: 3", "ej utfört"),
        ("Vi nådde inte målet om 20 möten utan stannade på 16.", "mål, utfört"),
        ("Besöken nådde inte målet, 5 besök ställdes in.", "ej utfört"),
        ("Målet, 20 besök, nåddes.", "mål"),
        ("4 nya kameror vid torget, 6 till är beställda", "utfört, planerat"),
        ("Sex vandringar, ytterligare två planeras", "utfört, planerat"),
        ("Tre kameror, fyra lampor och två skyltar ska sättas upp", "mål, mål, mål"),
        ("Planerade kurser: 8. Genomförda kurser: 6.", "mål, utfört"),
        ("Just nu övervakas 5 torg.", "pågående"),
        ("Kommunen har tillstånd för 11 kameror.", "pågående"),
        ("Kommunen har fått tillstånd för 3 nya kameror.", "planerat"),
        ("Ansökan om fem kameror är inlämnad.", "planerat"),
        ("De två sista kurserna hålls i november.", "planerat"),
        ("Genomför tre temakvällar under våren.", "mål"),
        ("Varje månad hålls två dialogmöten.", "pågående"),
        ("Fem kurser genomfördes inte.", "ej utfört"),
        (
            "Av planens 16 punkter är nio avklarade, fem pågår och två har inte startats.",
            "mål, utfört, pågående, ej utfört",
        ),
        ("Åtgärdsplanen innehåller 12 åtgärder: 7 klara, 4 pågår, 1 ej startad.", "mål, utfört, pågående, ej utfört"),
        ("Sju åtgärder är avslutade och tre är under arbete.", "utfört, pågående"),
        ("Fyra delmoment är delvis genomförda.", "pågående"),
        ("Tre aktiviteter har av tidsbrist inte kunnat starta.", "ej utfört"),
        ("Två träffar hölls i stället för de fem som var tänkta.", "utfört, mål"),
        ("De nya kamerorna ska komplettera de 18 kameror som redan finns vid hamnen.", "pågående"),
        ("Fyra värdar bemannar disken på helgerna.", "pågående"),
        ("Kommunen driver tre öppna förskolor.", "pågående"),
        ("Ansökan avser totalt 9 kameror på fyra torg.", "planerat, planerat"),
        ("Det blir två sök per termin framöver.", "planerat"),
        ("De två återstående skolorna får besök i september.", "planerat"),
        ("Resterande fyra butiker besöks i höst.", "planerat"),
        ("Till detta kommer sex kontroller som gjorts av hamnvakten.", "utfört"),
        ("Här beskrivs de fyra insatser som parterna lovar att genomföra.", "mål"),
        ("3 av 14 alkotester var positiva.", "utfört, utfört"),
        ("Tre insatser, varav en mot langning, har genomförts.", "utfört, utfört"),
        ("Genomfört enligt plan: 4 träffar", "utfört"),
        ("Delvis uppfyllt, 18 av 24 fotpatruller.", "utfört, mål"),
        ("Tre kameror, som ska täcka hela torget, har satts upp.", "utfört"),
        ("Sex skolor har reviderat sin plan; de två som återstår blir klara i vår.", "utfört, planerat"),
        ("Delvis uppfyllt: 6 dialogmöten hållna mot planerade 10", "utfört, mål"),
        ("Vid kvällarna brukar det komma 10 till 12 killar.", "pågående"),
        ("Omkring 15 personer vistas dagligen vid apoteket.", "pågående"),
        ("26 fotpatruller mot utlovade 24.", "utfört, mål"),
        ("12 möten av lovade tio.", "utfört, mål"),
        ("Vi nådde målet: 12 möten hölls.", "utfört"),
        ("Kontroller (lovat 10): 9.", "mål, utfört"),
        ("Fyra av fem vandringar, den sista ställdes in.", "utfört, mål"),
        ("I avtalet står att minst fyra samordnade besök per år ska göras.", "mål"),
        ("Källaren drabbades av sex inbrott.", "utfört"),
        ("Två pass drabbades av sjukdom.", "ej utfört"),
        ("Vid 4 av 7 kontroller påträffades narkotika.", "utfört, utfört"),
        ("4 av 7 kontroller har gjorts.", "utfört, mål"),
        ("6 av 9 butiker sålde folköl till ungdomarna.", "utfört, utfört"),
        ("6 av 9 skolor har fått besök.", "utfört, pågående"),
        ("I 3 av 9 trapphus hittades narkotika.", "utfört, utfört"),
        ("Polisen deltog i 4 av 9 möten.", "utfört, utfört"),
        ("12 av 20 besök gjordes av kommunen.", "utfört, utfört"),
        ("Fältarna hann med 22 av 30 vandringar.", "utfört, mål"),
        ("5 av 8 kameror är uppsatta.", "utfört, mål"),
        ("3 av 5 områdespoliser har gått kursen.", "utfört, pågående"),
        ("7 av 9 cykelställ på plats", "utfört, mål"),
        ("Antal inskrivna elever vid terminens slut: 31", "pågående"),
        ("Fältgruppen: 3,5 tjänster", "pågående"),
        ("Stöld ur villa 14, samma period ifjol 9.", "utfört"),
        ("Åtta lyktor best.", "planerat"),
        ("Brandkåren har utbildat 9 av 11 vaktmästare.", "utfört, pågående"),
        ("Kommunen har nu 14 kameror sedan tre tillkommit i vår.", "pågående, utfört"),
        ("Förvaltningen är indelad i fyra enheter.", "pågående"),
        ("14 rundor utf., 4 inst.", "utfört, ej utfört"),
        ("Av planerade 14 rundor är 9 gjorda till och med juli, övriga 5 läggs i höst.", "mål, utfört, planerat"),
        ("Kommunen har fått lov att sätta upp 14 kameror.", "planerat"),
        ("3 av 4 parksoffor klara.", "utfört, mål"),
        ("Parterna höll åtta möten mot de sex vi lovat.", "utfört, mål"),
        ("Nio rundor i stället för sju som kommunen utlovat", "utfört, mål"),
        ("2 av 14 positiva drogtester.", "utfört, utfört"),
        ("Löftena handlade om att bygga två lekplatser.", "mål"),
        ("Inom tre år kan kommunen ha upp till 40 kameror.", "planerat"),
        ("Målvärde 2026: 40 tillsyner.", "mål"),
        ("Ej besökta skolor: 4", "ej utfört"),
        ("Minst 200 besökare under helgen.", "utfört"),
        ("Åtta ärenden är avslutade, fyra fortsätter.", "utfört, pågående"),
        ("Parterna räknar med två sök i veckan, vilket ger tolv skolor.", "planerat, planerat"),
        ("Två nya grupper startar till hösten.", "planerat"),
        ("Det blev en städdag i stället för tre.", "utfört, mål"),
        ("Två tunnlar har fått ljus, ytterligare fyra är projekterade.", "utfört, planerat"),
        ("Inga nya ärenden, fem gamla kvar.", "utfört, pågående"),
        ("Av 9 rundor är 2 kvar.", "mål, planerat"),
        ("Kommunens 40 tillstånd fördelar sig på 28 krogar och 12 kaféer.", "pågående, pågående, pågående"),
        ("Tillsynerna fördelar sig på fyra områden.", "utfört"),
        ("På rundan noterades 14 punkter, av dessa har 6 åtgärdats.", "utfört, utfört"),
        ("Två av de fyra rundorna är avklarade.", "utfört, mål"),
        ("I 4 av 22 kiosker såldes tobak.", "utfört, utfört"),
        ("På 4 av 22 skolor finns kameror.", "pågående, pågående"),
        ("Rådet har antagit en handlingsplan med 12 aktiviteter.", "mål"),
        ("Sju punkter är klara, fyra delvis och två inte påbörjade.", "utfört, pågående, ej utfört"),
        ("8 ej genomförda", "ej utfört"),
        ("Kommunen har 70 serveringstillstånd.", "pågående"),
        ("Rektorerna träffar områdespolisen fyra gånger per termin.", "pågående"),
        ("Kameror: 4 uppsatta, 2 beviljade.", "utfört, utfört"),
        ("Polisen hann med tre av de fem kontroller som utlovats.", "utfört, mål"),
        ("Kommunen genomförde fyra av de sex åtgärder som ingick i löftet.", "utfört, mål"),
        ("Fältverksamheten stöttar just nu sju ungdomar.", "pågående"),
        ("Sju krogar ansökte om längre öppettider.", "utfört"),
        ("Sju skolor har beställt föreläsningen.", "utfört"),
        ("Kommunen har beställt sju bänkar.", "planerat"),
        ("Från 31 till 44 områden", "pågående"),
        ("Polisen hade 12 planerade insatser men genomförde 9.", "mål, utfört"),
        ("Polisen planerade 12 insatser, genomförde 9 och ställde in 3.", "mål, utfört, ej utfört"),
        ("Fem tillsyner planerades, fyra genomfördes och en ställdes in.", "mål, utfört, ej utfört"),
        ("Kommunen planerade tio möten men höll sju.", "mål, utfört"),
        ("Tyvärr kunde ett par av träffarna inte genomföras.", "ej utfört"),
        ("Ca 15 besök på Oasen, ej dokumenterat.", "utfört"),
        ("Sex st utförda, två st kvar.", "utfört, planerat"),
        ("Kommunen ska ha tolv möten, sju på våren och fem på hösten.", "mål, mål, mål"),
        ("Tre avvisningar har beslutats.", "utfört"),
        ("Året gav 12 elever i programmet; nio är färdiga och tre går vidare in i 2026.", "utfört, utfört, pågående"),
        ("Sex (6) nattvandringar klara, två avbokade.", "utfört, ej utfört"),
        ("Nio (9) besök gjorda enligt tidplanen, ett inställt.", "utfört, ej utfört"),
        ("Tre kontroller utförda, en framflyttad till våren.", "utfört, ej utfört"),
        ("Det till maj framflyttade mötet samlade 30 deltagare.", "utfört"),
        ("Åtta bilar fick flyttas från torget.", "utfört"),
        ("Fyra familjer fick flytta till nya lägenheter.", "utfört"),
        ("Föräldrarna passade på att ställa frågor; 61 åhörare räknades in.", "utfört"),
        ("Klubben önskade ställa upp på kvällen, och 40 ungdomar släpptes in.", "utfört"),
        ("Plan Q4: 3 trygghetsvandringar", "planerat"),
        ("Plan för T2: 20 pass, varav 12 i hamnen", "planerat, planerat"),
        ("Sex vandringar – fyra gjorda, två kvar", "mål, utfört, planerat"),
        ("10 skyltar – 7 uppsatta, 3 kvar", "mål, utfört, planerat"),
        ("24 skyltar beställdes, 20 uppsatta, 4 kvar.", "planerat, utfört, planerat"),
        ("40 fotpatruller – utfall 44", "mål, utfört"),
        ("12 kontroller, resultat: 3 böter", "utfört, utfört"),
        ("8 av 9 klasser", "utfört, pågående"),
        ("8 av 9 klasser har fått besök.", "utfört, pågående"),
        ("11 av 14 lampor", "utfört, mål"),
        ("Fyra lampor på Skolgatan kvar.", "planerat"),
        ("En skola bokad till 12 september.", "planerat"),
        ("Höstens plan: 4 föräldramöten och en temavecka", "planerat, planerat"),
        ("Planering vårterminen: ett möte med handlarna", "planerat"),
        ("Nästa steg: två dialogmöten", "planerat"),
        ("Planering T1: tre skolbesök genomfördes", "utfört"),
        ("Plan och utfall T2: 14 kontroller", "utfört"),
        ("Utfall mot plan: 14 kontroller", "utfört"),
        ("Tobakstillsyn kvarstår att göra på 6 ställen.", "planerat"),
        ("Det är inte uteslutet att vi kommer att ha 80 kameror om några år.", "planerat"),
        ("Talet ska jämföras med att det på bussarna sitter 900 kameror.", "pågående"),
        ("De två värdar som jobbar på stationen ägnar sig åt skolungdomar.", "pågående"),
        ("De fyra bilar som kontrollerades hade brister.", "utfört"),
        ("Stadens upphandlade vakter hade 90 kontakter med unga.", "utfört"),
        ("Nämnden gjorde tillsyn på 8 av de totalt 20 kiosker som finns.", "utfört, pågående"),
        ("Fältarna skulle vara ute varje lördag, vilket skedde vid 30 tillfällen.", "utfört"),
        ("Vi räknar med två kurser, vilket ger 40 platser.", "planerat, planerat"),
        ("4 av 12 kontroller slutade med böter.", "utfört, utfört"),
        ("3 av 18 samtal utmynnade i en anmälan.", "utfört, utfört"),
        ("Vi landade i 7 av 10 samtal.", "utfört, mål"),
        ("Av de 14 drönarna ägs nio av polisen.", "pågående, pågående"),
        ("Antal nätverksmöten: 9 (8 enligt plan)", "utfört, mål"),
        ("9 nätverksmöten (enligt plan)", "utfört"),
        ("Inte genomfört, nytt försök i T3 (3 kvällar).", "planerat"),
        ("Två nya drönarpiloter utbildas i vår.", "planerat"),
    ],
)
def test_each_count_has_the_status_of_its_own_words(text: str, statuses: str):
    assert ", ".join(count.status for count in counts_of(text)) == statuses


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Ingen ansökan om föreningslokal lämnades in.", "ej utfört"),
        ("Ingen butik har besökts.", "ej utfört"),
        ("Inget av besöken genomfördes.", "ej utfört"),
        ("Ingen av de åtta butikerna sålde tobak.", "utfört"),
        ("Natten gick utan ett enda gripande.", "utfört"),
        ("Ingen kurs är inbokad.", "planerat"),
        ("Ingen av vandringarna blev av.", "ej utfört"),
        ("Besöken gav inga anmärkningar.", "utfört"),
    ],
)
def test_a_zero_is_undone_or_found_or_planned(text: str, status: str):
    assert counts_of(text)[0].status == status


@pytest.mark.parametrize(("text", "status"), [(text, rule.status) for rule in rules() for text in rule.examples])
def test_each_status_rule_tells_its_own_examples(text: str, status: str):
    assert counts_of(text)[0].status == status


def test_a_goal_column_makes_goals_of_all_but_levels():
    assert only("5 kontroller", status="mål").status == "mål"
    assert only("I kommunen finns 37 kameror.", status="mål").status == "pågående"


def test_a_promise_in_the_present_is_one():
    one = only("Kommunen mäter farten på sju gator där många kör fort.", status="mål")
    assert (one.status, one.actor) == ("mål", "kommun")


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("Minst två gånger i månaden ska polisen ha kontroll.", "månad"),
        ("Gångtunnlarna kontrolleras sex gånger per år.", "år"),
        ("Minst en kampanj ska hållas varje år.", "år"),
        ("Polisen gjorde sex insatser i veckan som gick.", ""),
        ("Polisen körde två rundor om dagen.", "dag"),
        ("Polisen gick ut vid 31 tillfällen, oftast med ett lag per pass.", ""),
        ("Kommunen ska varje år hålla minst sex kurser.", "år"),
        ("Vi ska varje termin hålla tre föreläsningar.", "termin"),
        ("Minst två fotpatruller varje helgnatt.", "helgnatt"),
        ("Vid varje match finns fyra dialogpoliser på plats.", "match"),
        ("Två värdar finns vid varje hållplats.", "hållplats"),
        ("Kommunen ska ordna ett möte på varje högstadieskola.", ""),
        ("Nätverket har träffats 34 gånger, varje tisdag.", ""),
    ],
)
def test_a_frequency_has_its_base(text: str, per: str):
    assert only(text).per == per


def test_the_most_of_what_recurs_is_no_more_than_one_of_them():
    assert [count.per for count in counts_of("Omkring 14 elever/kväll, som mest 31.")] == ["kväll", "kväll"]


def test_what_recurs_or_is_not_done_is_not_summed():
    assert not only("Gångtunnlarna kontrolleras sex gånger per år.").summed
    assert not only("Två möten ställdes in.").summed
    assert only("Två möten hölls.").summed


@pytest.mark.parametrize(
    ("theme", "status"),
    [
        ("Vad händer 2024?", "planerat"),
        ("Nästa steg", "planerat"),
        ("Trygghet 2023", "utfört"),
        ("Trygghet", "utfört"),
    ],
)
def test_what_stands_under_a_heading_of_what_is_to_come_was_not_done(theme: str, status: str):
    passage = Passage("Kommunen får två nya fältare.", theme=theme, years=frozenset({2023}))
    assert [one.status for one in count(passage).counts] == [status]
    told = Passage("Kommunen fick två nya fältare i juni.", theme=theme, years=frozenset({2023}))
    assert [one.status for one in count(told).counts] == ["utfört"]


@pytest.mark.parametrize(
    ("text", "status"), [("Kommunen får två nya fältare.", "planerat"), ("Kommunen fick två nya fältare.", "utfört")]
)
def test_a_present_under_a_label_of_what_is_planned_is_no_deed(text: str, status: str):
    assert [one.status for one in count(Passage(text, status="planerat")).counts] == [status]
