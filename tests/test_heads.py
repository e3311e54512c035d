"""Which noun a number counts."""

from __future__ import annotations

import pytest
from counting import counts_of, only


@pytest.mark.parametrize(
    ("text", "lemma"),
    [
        ("Polisen gjorde 5 kontroller.", "kontroll"),
        ("Polisen har genomfört 5 stycken riktade kontroller.", "kontroll"),
        ("Det blev 12 st. nya fasta kameror.", "kamera"),
        ("Antal fotpatruller: 96", "fotpatrull"),
        ("Antalet anmälningar uppgick till 45.", "anmälan"),
        ("Samverkansmöten, 6 st", "samverkansmöte"),
        ("Vi delade ut reflexer till eleverna, 300 st.", "reflex"),
        ("Kommunen gjorde 7 krog tillsyner.", "krogtillsyn"),
        ("Gruppen höll 4 ANDT träffar.", "ANDT-träff"),
        ("Polisen gjorde 8 hastighets- och nykterhetskontroller.", "nykterhetskontroll"),
        ("Polisen hittade 37 brister.", "brist"),
        ("Elva vuxna deltog.", "vuxen"),
        ("Kommunen sätter upp 40 speglar.", "spegel"),
        ("Kommunen byter ut 90 lådor.", "låda"),
        ("Runt 50 Ystadsbor kom.", "ystadsbo"),
        ("Kommunen utbildade 25 fastighetsansvariga.", "fastighetsansvarig"),
        ("Anmälningarna ökade med 40 till 1 260.", "anmälan"),
    ],
)
def test_the_noun_after_or_before_a_number_is_what_it_counts(text: str, lemma: str):
    assert only(text).lemma == lemma


@pytest.mark.parametrize(
    ("text", "lemmas"),
    [
        ("Fem personer kom till torget. Mörkervandringen lockade 31.", ["person", "person"]),
        ("Polisen satte upp 3 fasta kameror samt 10 tillfälliga.", ["kamera", "kamera"]),
        ("Åtta fasta och 14 flyttbara kameror sattes upp.", ["kamera", "kamera"]),
        ("Kommunen köpte in 25 stolpar, 13 luckor och 8 hyllor.", ["stolpe", "lucka", "hylla"]),
        ("Besöken fördelar sig på 9 alkohol och 6 tobak.", ["besök", "besök"]),
        ("Tillsyn av alkohol 9 st, tobak 6 st", ["tillsyn", "tillsyn"]),
        ("Temakväll för grannar: 3 st, i snitt 14 deltagare.", ["temakväll", "deltagare"]),
        ("Sju kiosker saknade egenkontroll och fyra hade öppnade paket.", ["kiosk", "kiosk"]),
        ("Tre vandringar hölls i Norr och två i Söder.", ["vandring", "vandring"]),
        ("Kommunen bytte fyra kameror och flyttade en.", ["kamera", "kamera"]),
        ("Polisen grep 9 personer, varav tre minderåriga.", ["person", "person"]),
        ("Polisen stoppade 14 bilar, av vilka 5 saknade skatt.", ["bil", "bil"]),
        ("Pojkar och flickor stod för 44 respektive 9 av anmälningarna.", ["anmälan", "anmälan"]),
        ("Mål: 20 krogtillsyner. Utfall: 16.", ["krogtillsyn", "krogtillsyn"]),
        ("Möten i Ryd (12 personer), Berga (9) och Torp (21).", ["person", "person", "person"]),
        ("Vandringar: vecka 12 (8 deltagare), vecka 20 (14).", ["deltagare", "deltagare"]),
        ("Fyra möten hölls. Tre av kommunens fritidsledare deltog.", ["möte", "fritidsledare"]),
        ("40 patruller gick, 17 av kommunens fältare.", ["patrull", "patrull"]),
        ("Kommunen har infört ordningsvakter, fyra till antalet.", ["ordningsvakt"]),
        ("Kamerorna på torget (tolv till antalet) har hjälpt utredare.", ["kamera"]),
        ("Kontaktsamtal hållna med 14 unga/vårdnadshavare", ["ung"]),
        ("Mötet tog en kvart.", []),
        ("Två träffar lockade 90 ungdomar. Polisen var med vid en av dessa.", ["träff", "ungdom", "träff"]),
        ("Antalet ronder höjs till 40 och att två kameror köps in föreslås.", ["rond", "kamera"]),
        ("Ingen ungdom under 16 anträffades berusad.", ["ungdom"]),
        ("Kommunens fältare, fyra stycken, gick 30 pass.", ["fältare", "pass"]),
        ("Vi gjorde 12 turer, vilket kan jämföras med 9 under tertial 1.", ["tur"]),
        ("Det hölls 4 dialogpass.", ["dialogpass"]),
        ("Vi nådde 237 äldre, av vilka de flesta var kvinnor.", ["äldre"]),
        ("30 Hedemorabor deltog.", ["hedemorabo"]),
        ("Våra fältare, som är fyra till antalet, vandrade.", ["fältare"]),
        ("Rapporterade hastighetsöverträdelser E6 – 244 st", ["hastighetsöverträdelse"]),
        ("Taket på spår 1 är lagat.", []),
        ("Väg 40 – 3 kontroller, väg 27 – 2.", ["kontroll", "kontroll"]),
        ("I insatsen deltog 3 fältare och 1 polis.", ["fältare", "polis"]),
        ("3 ggr trafikkontroll, 2 ggr krogtillsyn", ["trafikkontroll", "krogtillsyn"]),
        ("Tre vandringar gick kl. 18 och två kl 20.", ["vandring", "vandring"]),
        ("Vi gjorde 4 insatser inom löfte 1 och 12 inom löfte 2.", ["insats", "insats"]),
        ("Det gick 4 patruller i område 1 och 3 i område 2.", ["patrull", "patrull"]),
        ("Tillsyn av krogar: 8 st á 2 timmar.", ["tillsyn"]),
        ("Sjuttio svarade; 31 av dem var kvinnor. Av 12 ärenden rörde 3 buller.", ["", "", "ärende", "ärende"]),
    ],
)
def test_a_noun_left_out_is_found_in_the_sentence_or_before_it(text: str, lemmas: list[str]):
    found = [count.lemma for count in counts_of(text)]
    assert found[-len([lemma for lemma in lemmas if lemma]) :] == [lemma for lemma in lemmas if lemma]


@pytest.mark.parametrize(
    ("surroundings", "lemma"),
    [
        ({"counted": "Antal trygghetsvandringar"}, "trygghetsvandring"),
        ({"promise": "Antal skolbesök"}, "skolbesök"),
        ({"before": "Kommunen gjorde 9 tillsyner."}, "tillsyn"),
    ],
)
def test_a_bare_number_counts_what_its_surroundings_name(surroundings: dict[str, str], lemma: str):
    assert only("7", **surroundings).lemma == lemma


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Cykelmärkning x 3, 140 cyklar.", ["3 cykelmärkning", "140 cykel"]),
        ("Föräldramöten x2 och hembesök x 5", ["2 föräldramöte", "5 hembesök"]),
        ("3 x krogtillsyn", ["3 krogtillsyn"]),
        ("BMW X5 bärgades.", []),
    ],
)
def test_a_times_sign_stands_between_a_label_and_its_number(text: str, counted: list[str]):
    assert [f"{one.expression} {one.lemma}" for one in counts_of(text)] == counted


def test_the_thing_holds_the_noun_with_its_adjectives_and_attributes():
    assert only("Kommunen satte upp 3 nya kameror med ljud.").thing == "nya kameror med ljud"


@pytest.mark.parametrize("cell", ["T1: 4 T2: 6", "T1 4, T2 6", "Vår: 4 Höst: 6"])
def test_each_figure_of_a_list_of_periods_is_a_count(cell: str):
    assert [count.value for count in counts_of(cell)] == [4, 6]


@pytest.mark.parametrize(
    ("text", "lemma"),
    [
        ("Avvisningar av personer som stört ordningen på torget (ca 30 stycken).", "avvisning"),
        ("Avvisat personer som druckit på allmän plats (12 st)", "person"),
    ],
)
def test_a_figure_in_closing_brackets_counts_what_the_line_is_about(text: str, lemma: str):
    assert only(text).lemma == lemma


@pytest.mark.parametrize("text", ["Motsvarande siffra för Arboga är 150.", "Övriga regioner låg på mellan 12 och 30."])
def test_a_figure_of_another_place_is_a_count_of_what_was_told_before(text: str):
    assert only(text).doubts


def test_a_number_that_counts_nothing_known_is_no_count():
    assert counts_of("Se sidan 12.") == ()


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("2 Trygga gator och torg", []),
        ("1 Inledning", []),
        ("6 Unga och droger", []),
        ("10 Sammanfattning av åren 23", []),
        ("2 Siffrorna avser hela distriktet.", []),
        ("1 Kommunens fyra badplatser ingår inte.", ["fyra"]),
        ("3 Flera besök gjordes gemensamt.", ["Flera"]),
        ("3 LOB-ingripanden", ["3"]),
        ("34 Cykelkontroller", ["34"]),
        ("4 Hastighetskontroller har gjorts.", ["4"]),
        ("14 Beslag", ["14"]),
    ],
)
def test_the_number_of_a_heading_or_a_footnote_is_no_count(text: str, counted: list[str]):
    assert [count.expression for count in counts_of(text)] == counted


def test_a_small_number_before_a_capital_needs_a_look():
    assert only("5 Fotpatruller").doubts
    assert not only("34 Fotpatruller").doubts


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Vi besökte årskurs 5 och två fritidsgårdar.", ["två"]),
        ("Polisen kontrollerade väg 23, fyra infarter och fem rastplatser.", ["fyra", "fem"]),
        ("Kontroller: 8 på E6, 5 på väg 190 och 4 i Ale.", ["8", "5", "4"]),
        ("Arbetet följs upp på operativ nivå tio gånger per år.", ["tio"]),
        ("Polisen har haft två veckor med fokus på mobil.", ["två"]),
        ("Inbrott på offentlig plats: 31", ["31"]),
        ("Snittet var 6,5 kontroller per månad.", ["6,5"]),
    ],
)
def test_a_number_with_a_noun_of_its_own_goes_on_after_a_road_a_grade_or_a_label(text: str, counted: list[str]):
    assert [count.expression for count in counts_of(text)] == counted


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Bara åtta av Sveriges 20 mest befolkade kommuner svarade.", ["kommun", "kommun"]),
        ("12 mycket allvarliga brister hittades.", ["brist"]),
        ("I rapporten anges att 44 förare mellan januari och maj bötfälldes.", ["förare"]),
        ("Kontrollköp gjordes i 35 butiker (ej i hamnen).", ["butik"]),
        ("En husrannsakan gjordes där stöldgods för flera hundratusen hittades.", ["husrannsakan"]),
        ("Drygt en av tio kontrollerade företag fick stänga.", []),
    ],
)
def test_degrees_spans_and_round_shares_leave_the_noun_to_its_number(text: str, counted: list[str]):
    assert [one.lemma for one in counts_of(text)] == counted
