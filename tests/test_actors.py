"""Who did what is counted."""

from __future__ import annotations

import pytest
from counting import counts_of, only

from nlp.actors.actors import actor_in
from nlp.actors.surroundings import promised_by
from nlp.counter import count
from nlp.parties.party_list import table_examples
from nlp.records import Passage
from nlp.texts.rows import read
from nlp.vocabulary.frame import frame_of


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Polisen har gjort 9 sök.", "polis"),
        ("Tillståndsenheten har gjort 17 tillsyner.", "kommun"),
        ("Polis och kommun har besökt 22 krogar.", "gemensamt"),
        ("Polisen har tillsammans med kommunen gått tre vandringar.", "gemensamt"),
        ("Polisen gjorde 4 insatser ihop med Tullverket.", "polis"),
        ("Parterna gjorde 3 insatser.", "gemensamt"),
        ("Gemensamt har 19 krogbesök gjorts.", "gemensamt"),
        ("Föreläsningar för Lions, PRO och Röda Korset: 130 deltagare.", "okänd"),
        ("Kommunen har informerat tillsammans drygt 90 föräldrar.", "kommun"),
        ("Av polisen gjordes tolv kontroller.", "polis"),
        ("Av Länsstyrelsen meddelades fyra förbud.", "annan"),
        ("Av kommunen har nio tillsyner gjorts.", "kommun"),
        ("Polisen kontrollerade sju av kommunens krogar.", "polis"),
        ("Räddningstjänsten gjorde 12 besök.", "annan"),
        ("12 kontroller gjordes av polisen i kommunen.", "polis"),
        ("Kommunpolisen har träffat skolledningarna fyra gånger.", "polis"),
        ("Minst 3 insatser mot droger. (Polis)", "polis"),
        ("Under perioden gjordes 5 kontroller.", "okänd"),
        ("I maj höll bland annat polisen fyra föreläsningar.", "polis"),
        ("Under hösten gjorde bland andra kommunen tre tillsyner.", "kommun"),
        ("Ordningsvakterna som kommunen anlitar gjorde 80 ronder.", "kommun"),
        ("140 poliser medverkade.", "polis"),
        ("Trafikenheten mätte farten vid sju tillfällen.", "polis"),
        ("Klubben har utbildat 12 ledare.", "annan"),
        ("Tre kommunpoliser arbetar i Norrby.", "polis"),
        ("Löfte 2: Vi finns i trygghetskontoret sex gånger per termin.", "gemensamt"),
    ],
)
def test_the_sentence_names_the_actor(text: str, actor: str):
    assert only(text).actor == actor


def test_those_who_only_helped_in_the_text_before_do_not_act_in_the_next():
    passage = Passage("Sju besök gjordes.", before="Besök tillsammans med Försäkringskassan", actor="kommun")
    assert [one.actor for one in count(passage).counts] == ["kommun"]


def test_with_whom_some_were_done_says_nothing_of_what_follows():
    told = counts_of("31 krogkontroller. 18 av dem gjordes tillsammans med kommunen. 14 förare greps.", actor="polis")
    assert [count.actor for count in told] == ["polis", "gemensamt", "polis"]


def test_each_clause_has_its_own_actor():
    text = "Polisen besökte 22 skolor, och tillståndsenheten gjorde 17 tillsyner."
    assert [count.actor for count in counts_of(text)] == ["polis", "kommun"]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Polis och kommun höll 4 respektive 7 kurser.", "polis, kommun"),
        ("Kommunen gjorde 30 tillsyner, varav 7 med polis.", "kommun, gemensamt"),
        ("Kommunen gjorde 30 tillsyner (7 med polis).", "kommun, gemensamt"),
        ("Av kommunens 30 tillsyner gjordes 7 med polisen och 2 med tullen.", "kommun, gemensamt, kommun"),
        ("Polisen gjorde 9 kontroller själv och 3 med kommunen.", "polis, gemensamt"),
        ("Polis: 9 kontroller, kommun: 5, gemensamt: 2.", "polis, kommun, gemensamt"),
        ("11 insatser (polisen), 6 (kommunen) och 2 tillsammans.", "polis, kommun, gemensamt"),
        ("12 pass (polis), 9 pass (kommun)", "polis, kommun"),
        ("Polisen och kommunen: 4 insatser.", "gemensamt"),
        (
            "Polisen gjorde 46 besök, varav 12 tillsammans med kommunen. Fem bilister rapporterades.",
            "polis, gemensamt, polis",
        ),
        (
            "Polisen gjorde tio kontroller. Fyra gjordes tillsammans med tullen. Sex förare anmäldes.",
            "polis, polis, polis",
        ),
        ("Fem tillsyner gjordes tillsammans med tullen. Två brister hittades.", "annan, okänd"),
        ("Polisen – 4 insatser, kommunen – 5 insatser.", "polis, kommun"),
        ("Polisen var på 11 möten; kommunen på 16.", "polis, kommun"),
        ("Kommunens handläggare gjorde 12 tillsyner, fyra av dem tillsammans med polisen.", "kommun, gemensamt"),
        ("Polisen: 5 kontroller. Kommunen: 4 besök.", "polis, kommun"),
        ("30 fortkörning 6 rattfylleri Fältgruppen: 20 kvällar", "okänd, okänd, kommun"),
        ("8 poliser och 3 fältare deltog.", "polis, kommun"),
        ("Kommunen hyr nio lokaler men nyttjar bara sju.", "kommun, kommun"),
        ("Kommunen medverkade vid två razzior, vilket ledde till fyra förbud.", "kommun, okänd"),
        ("31 kontroller, 19 av polisen och 12 av kommunens tekniker.", "okänd, polis, kommun"),
        (
            "Det gjordes 31 tillsyner, 19 av kommunens inspektörer och 12 av polisens områdespoliser.",
            "okänd, kommun, polis",
        ),
        ("Av månadens 9 besök gjordes sex av kommunen och tre av polisen.", "okänd, kommun, polis"),
        ("Synlig närvaro – polisen kommer att vara på torget minst 25 gånger.", "polis"),
        ("Riktade åtgärder: kommunen ska röja på minst sex platser.", "kommun"),
        ("Lunds stads inhyrda vakter gjorde 80 ingripanden.", "kommun"),
        ("Fältning av funktion på socialtjänsten har skett vid 14 tillfällen.", "kommun"),
        ("Kommunen gjorde kontrollköp i 14 av de registrerade 25 butikerna.", "kommun, okänd"),
        ("Kommunpolisen höll två möten efter tre utlösta brandlarm.", "polis, okänd"),
        ("Räddningstjänsten larmades till nio bränder.", "okänd"),
        ("Polispatrullerna tog nio ungdomar på torget.", "polis"),
        ("Krogronder – polis 9, kommun 12, gemensamt 4", "polis, kommun, gemensamt"),
        ("Krogronder polis 9, kommun 12", "polis, kommun"),
    ],
)
def test_each_count_has_its_own_actor(text: str, actors: str):
    assert ", ".join(count.actor for count in counts_of(text)) == actors


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Tulltjänstemännen öppnade fem paket.", "annan"),
        ("Kommunens miljö- och byggkontor besökte 13 verkstäder.", "kommun"),
        ("Stadens enhet för trygghet och säkerhet har hållit 7 träffar.", "kommun"),
        ("I maj höll kommunens nya trygghetsteam fyra träffar.", "kommun"),
        ("Polisens brottsförebyggare har haft 8 samtal.", "polis"),
        ("Kommunens invånare lämnade 210 synpunkter.", "okänd"),
        ("Personal från kommunen gjorde 12 hembesök.", "kommun"),
        ("Representanter för handeln och två fältare kom.", "kommun"),
        ("9 kontroller gjordes av det lokala polisområdet.", "polis"),
        ("Skolorna besöktes 16 gånger.", "okänd"),
        ("Skolorna har fått 16 besök.", "okänd"),
        ("Skolan hade fyra besök av polisen.", "polis"),
        ("Socialtjänsten fick 31 orosanmälningar från polisen.", "polis"),
        ("Polisen deltog vid kommunens 3 vandringar.", "gemensamt"),
        ("Kommunen gjorde fem tillsyner med polisen.", "gemensamt"),
        ("Kommunen hade fem möten med polisen.", "kommun"),
        ("Fyra av föreningarna besöktes av polisen.", "polis"),
        ("Mälar Bostäder har bytt 9 portar.", "annan"),
        ("Ordningsvakterna har funnits på plats 80 kvällar.", "annan"),
        ("Sex insatser i polisens regi.", "polis"),
        ("Kustbevakarna stoppade tre båtar.", "annan"),
        ("Från Kronofogden deltog två handläggare.", "annan"),
        ("Från kommunen kom 4 fältare.", "kommun"),
        ("Enligt Skatteverket saknades 3 kassor.", "okänd"),
        ("Sju lokaler besöktes av polis, kommun och räddningstjänst.", "gemensamt"),
        ("Tillsammans med kommunens fältare gick vi sex ronder.", "gemensamt"),
        ("Tillsyn utförd på 5 krogar ihop med polis.", "gemensamt"),
        ("Kommunen var med på 2 av polisens 6 insatser.", "gemensamt"),
        ("Polisen gjorde 4 sök ihop med tullen.", "polis"),
        ("Kommunens bostadsbolag satte upp två kameror.", "annan"),
        ("Kommunens skolor ordnade 9 lektioner.", "kommun"),
        ("Fyra nya föreningar har gått med.", "okänd"),
        ("Åtta tillsyner, tre av dem gemensamt med polisen och Räddningstjänsten.", "okänd"),
        ("Polisen har haft möten med 6 föreningar.", "polis"),
        ("Kommunen gav bidrag till sex klubbar.", "kommun"),
        ("Kontroller gjordes på 3 platser: torget, stationen och skolan.", "okänd"),
        ("Vasabostäder har bytt 14 portar.", "annan"),
        ("Studentbostäder fick 14 portar.", "okänd"),
        ("Länsstyrelsens inspektioner ledde till fyra förbud.", "annan"),
        ("Krögarna informerades vid tre träffar.", "okänd"),
        ("Räddningstjänsten larmades till 40 uppdrag.", "annan"),
        ("Skolkuratorn höll fyra stödsamtal.", "kommun"),
    ],
)
def test_who_stands_beside_whom(text: str, actor: str):
    assert counts_of(text)[0].actor == actor


@pytest.mark.parametrize(
    ("surroundings", "actor"),
    [
        ({"before": "Polisen arbetade i centrum."}, "polis"),
        ({"actor": "kommun"}, "kommun"),
        ({"promise": "Vi ska göra fler kontroller."}, "gemensamt"),
        ({"promise": "Polisen ska göra fler kontroller."}, "polis"),
        ({"theme": "Kommunens löften"}, "kommun"),
        ({"before": "Polisen var ute.", "actor": "kommun"}, "polis"),
    ],
)
def test_the_surroundings_name_the_actor_where_the_sentence_does_not(surroundings: dict[str, str], actor: str):
    found = only("Under perioden gjordes 5 kontroller.", **surroundings)
    assert (found.actor, found.actor_source) == (actor, "sammanhang")


def test_who_took_part_in_the_bullet_above_does_not_act_in_the_next():
    before = "Kommunens vakter deltog vid sex kontroller."
    assert only("Informerat 40 butiker.", before=before, actor="polis").actor == "polis"
    own = counts_of("Kommunen gjorde 7 kontroller med polisen och 4 på egen hand.", actor="kommun")[1]
    assert own.actor == "kommun"


def test_helpers_in_one_bullet_of_a_party_s_column_do_not_act_in_the_next():
    text = "Trygghetsvakter 86 kvällar 4 nya kameror"
    found = count(Passage(text, actor="kommun", breaks=(text.index("4 nya"),))).counts
    assert [one.actor for one in found] == ["annan", "kommun"]


def test_a_word_of_one_letter_between_two_others_is_read_as_the_word_it_stands_for():
    assert only("Polis o kommun gjorde 6 tillsyner.").actor == "gemensamt"
    assert only("Polisen gjorde 6 ronder m väktare.").actor == only("Polisen gjorde 6 ronder med väktare.").actor
    assert counts_of("30 m kabel o 5 m rör har lagts.") == ()


def test_a_word_that_only_ends_like_a_party_names_none():
    assert only("Vi har satt upp lampor på alla tre cykelvägarna.").actor == "okänd"
    assert only("Butiksägarna har satt upp tre kameror.").actor == "annan"


def test_a_party_on_its_own_is_the_one_of_the_column():
    own = "6 egna kontroller utöver de gemensamma"
    assert [only(own, **around).actor for around in ({}, {"actor": "kommun"})] == ["okänd", "kommun"]
    assert only("Informerat 40 butiker.", before=own, actor="kommun").actor == "kommun"


def test_who_only_helped_leaves_the_doing_to_who_stands_around():
    text = "Tillsammans med räddningstjänsten har 14 tillsyner gjorts."
    assert [only(text, **around).actor for around in ({}, {"actor": "kommun"})] == ["annan", "kommun"]


def test_places_that_exist_and_those_who_answer_have_no_actor():
    text = "Polisen sökte på kommunens tre skolor."
    assert [count.actor for count in counts_of(text)] == ["okänd"]
    assert only("1816 personer svarade på enkäten.", actor="kommun").actor == "okänd"


@pytest.mark.parametrize(("text", "actor"), table_examples())
def test_each_actor_rule_finds_its_own_examples(text: str, actor: str):
    row = read(text)
    assert actor_in(frame_of(row, 0, len(row)), len(row) - 2) == actor


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Polisen gjorde nio vandringar, varav tre gemensamma.", ["polis", "gemensamt"]),
        ("Totalt 30 tillsyner, 12 av polis och kommun ihop.", ["okänd", "gemensamt"]),
        ("Totalt 30 tillsyner (18 av kommunen, 12 av polisen).", ["okänd", "kommun", "polis"]),
    ],
)
def test_a_part_has_its_own_actor(text: str, actors: list[str]):
    assert [count.actor for count in counts_of(text)] == actors


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Myndigheterna har gjort 30 oanmälda besök.", ["annan"]),
        ("Sammanlagt deltog 60 personer, varav 22 från Skatteverket.", ["okänd", "annan"]),
        ("Botkyrka gjorde 45 tillsyner och Södertälje 60.", ["kommun", "kommun"]),
        ("I Botkyrka gjordes 45 tillsyner.", ["okänd"]),
        ("Två insatser med polis och socialtjänst.", ["gemensamt"]),
        ("Här står de sex åtgärder som polisen och kommunen lovar att göra.", ["gemensamt"]),
        ("Fyra träffar har ordnats. (Polis, Borås Stad)", ["gemensamt"]),
        ("Ansvarig: Polisen. 12 kontroller har gjorts.", ["polis"]),
        ("12 kontroller har gjorts. Ansvarig: kommunen.", ["kommun"]),
        ("Kommunen har bytt belysning. 12 armaturer är nya.", ["kommun"]),
        ("Polisen var ute. Då deltog även skolan. 14 ungdomar kördes hem.", ["polis"]),
    ],
)
def test_authorities_towns_lists_and_sentences_before_name_the_actor(text: str, actors: list[str]):
    assert [count.actor for count in counts_of(text)] == actors


@pytest.mark.parametrize(
    ("promise", "actor"),
    [
        ("Tillsammans lovar Polisen och Vansbro kommun att ta bort klotter.", "gemensamt"),
        ("I samverkan ska Polisen och Trollhättans Stad göra tio tillsyner.", "gemensamt"),
        ("Polisen och Mark kommun lovar att mötas varje vecka.", "gemensamt"),
        ("Lokalpolisområdet och kommunen lovar tillsammans att gå vandringar.", "gemensamt"),
        ("Lokalpolisområde Södra Skaraborg och Skara kommun åtar sig att synas.", "gemensamt"),
        ("Polisområde Syd och Malmö stad utlovar tio vandringar.", "gemensamt"),
        ("Polisens och Borås Stads gemensamma löfte är tio insatser.", "gemensamt"),
        ("Polisen lovar att tillsammans med Lilla Edets kommun starta grupper.", "gemensamt"),
        ("Ale kommun, tillsammans med polisen, lovar att gå ut.", "gemensamt"),
        ("Polisen i Borås lovar att synas.", "polis"),
        ("Kommunpolisen lovar att besöka Ale kommun varje vecka.", "polis"),
        ("Polisen lovar att besöka Göteborgs stads skolor.", "polis"),
        ("Göteborgs stad lovar att byta lampor.", "kommun"),
        ("Medborgarlöftet för 2022 så lovade bland annat polisen att synas.", "polis"),
    ],
)
def test_a_promise_is_of_those_who_make_it_whatever_they_call_themselves(promise: str, actor: str):
    assert promised_by(promise) == actor


def test_what_a_party_shares_with_the_other_does_not_make_its_promise_a_joint_one():
    assert promised_by("Patrullera på platser som framkommer av våra gemensamma lägesbilder.", "polis") is None
    assert promised_by("Genomföra våra gemensamma insatser mot langning.", "polis") == "gemensamt"
