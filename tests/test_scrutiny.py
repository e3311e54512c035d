"""Which counts a person is asked to look at, and which are left alone because they are sure."""

from __future__ import annotations

import pytest
from counting import counts_of

from extract.rule_files import RuleError
from nlp.heads.doubts import Doubt, sentence
from nlp.scrutiny import status_points


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("Någon anmälan har inte upprättats.", Doubt.STATUS),
        ("Polisen kan göra 5 kontroller i Norrby.", Doubt.STATUS),
        ("Sex kameror är på plats sedan de satts upp.", Doubt.STATUS),
        ("Båtsamverkan: 5 aktiva hamnar", Doubt.STATUS),
        ("I parken sitter redan sex kameror som ska bytas ut.", Doubt.STATUS),
        ("Kommunens 14 fältare träffade unga.", Doubt.STATUS),
        ("Tolv elever har egen kontaktperson och mår bättre.", Doubt.STATUS),
        ("Vi var med i arbetet för att nå minst 30 butiker.", Doubt.STATUS),
        ("Polisen vägde 18 ekipage och tre fick lasta om.", Doubt.PART),
        ("24 möten under året: 15 i Norrby.", Doubt.PART),
        ("Polisen grep fem personer, två anhölls och en häktades.", Doubt.PART),
        ("Löftet om 30 kontroller höll: 34 kontroller gjordes.", Doubt.STATUS),
        ("Under våren hölls 14 möten, 6 under hösten.", Doubt.PART),
        ("Vakterna visiterade 30 personer och 7 anmäldes.", Doubt.PART),
        ("5 av 9 skolor har fått besök.", Doubt.PART),
        ("Vi besökte tre skolor och mötte 64 nya.", Doubt.NOUN),
        ("Husrannsakan på två adresser och tre till.", Doubt.NOUN),
        ("Polisen genomförde 14 spaningar.", Doubt.CATEGORY),
        ("Nio gånger har vakterna skjutsat hem ungdomar.", Doubt.CATEGORY),
        ("Larmet har utlösts 14 gånger på grund av hot.", Doubt.CATEGORY),
        ("I maj skrevs 7 förelägganden.", Doubt.CATEGORY),
        ("Trivselmått för hamnen: 4,2.", Doubt.ROLE),
        ("De sökte av ett stråk där en person stoppades.", Doubt.ARTICLE),
        ("Jämfört med maj anmäldes 12 inbrott.", Doubt.ROLE),
        ("Åtta möten hölls mot 12 möten tidigare.", Doubt.ROLE),
        ("Tre skyltar på väg till hamnen är betalda.", Doubt.STATUS),
        ("Krögarna lät oss veta att tre krogar måste göra om kursen.", Doubt.STATUS),
        ("Hunden sökte på nio skolor, fyra grundskolor och två gymnasier.", Doubt.PART),
        ("Sammanlagt gjordes 41 anmälningar, främst om 9 inbrott.", Doubt.PART),
        ("Två förare greps, en hade sprit och nio körkort.", Doubt.NOUN),
        ("Vi gjorde 31 anmälningar (maj: 9).", Doubt.ROLE),
        ("Polisen gick fyra patruller i veckan i maj.", Doubt.ROLE),
        ("15 deltagare x 2", Doubt.ROLE),
        ("Fyra gårdar x 2 temakvällar", Doubt.ROLE),
        ("Minst 70 och högst 80 personer deltog.", Doubt.ROLE),
        ("Tre lag om vardera fyra poliser arbetade.", Doubt.ROLE),
        ("Förra insatsen gav 31 anmälningar.", Doubt.ROLE),
        ("Bilen fick bära 900 kilo men var lastad med 1 400.", Doubt.ROLE),
        ("Butikerna fick ingen varning.", Doubt.ZERO),
        ("Fyra nya kameror sattes upp, två gamla togs ned.", Doubt.REMOVED),
        ("Kommunen öppnade två fritidsgårdar och stängde en.", Doubt.REMOVED),
        ("Sex lampor monterades. Fyra gamla demonterades.", Doubt.REMOVED),
        ("I varje kommundel hölls ett dialogmöte.", Doubt.ARTICLE),
        ("Några stölder har anmälts. År 2018 var de 41.", Doubt.ROLE),
        ("Summa 9 dialogmöten under året.", Doubt.PART),
        ("Fältarna höll sex kvällar med ett snitt på 38 besökare.", Doubt.AVERAGE),
        ("Fyra bilister kunde inte ställa in backspegeln.", Doubt.STATUS),
        ("Hamnsamarbetet: 14 båtklubbar med.", Doubt.STATUS),
        ("Parterna har enats om tre insatser.", Doubt.STATUS),
        ("Inte ett enda fönster har krossats.", Doubt.CATEGORY),
        ("Under de två fartveckorna rapporterades elva.", Doubt.PART),
        ("Under våren blev det 39 möten, men Norrby fick fem.", Doubt.PART),
        ("31 bilar kontrollerades, 4 fick körförbud.", Doubt.PART),
        ("Totalt 20 insatser, 5 i hamnen, 7 på torget och 3 övriga.", Doubt.PART),
        ("Mopeder: 14 stoppade / 3 rapporterade / 2 körkort.", Doubt.NOUN),
        ("Sju avslutade i förtid av ungdomar.", Doubt.NOUN),
        ("Inget fynd vid 4 av dem.", Doubt.NOUN),
        ("Kommunen tecknade en överenskommelse med skolan.", Doubt.ARTICLE),
        ("Under hösten öppnades en träffpunkt för unga.", Doubt.ARTICLE),
        ("12 handlarträffar, 15 per gång.", Doubt.STATUS),
        ("Fyra lampor kvarstår.", Doubt.STATUS),
        ("Löftena följs upp fyra gånger per år.", Doubt.STATUS),
        ("Föreningen har vandrat. Sanering har skett 14 kvällar.", Doubt.CATEGORY),
        ("14 tillsyner gjordes. I oktober gjordes bara 3 tillsyner.", Doubt.PART),
        ("12 kvällspass i maj (totalt 41).", Doubt.PART),
        ("Polisen stoppade 14 bilar; 3 bärgades.", Doubt.PART),
    ],
)
def test_a_reading_near_another_is_said(text: str, doubt: Doubt):
    assert any(sentence(doubt) in count.doubts for count in counts_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "Tolv kontroller är genomförda.",
        "25 ej använt bilbälte",
        "Polisen tog 8 fordon där föraren inte hade körkort.",
        "Kommunen har gjort 14 tillsyner.",
        "Polisen och kommunen har gjort 14 tillsyner.",
        "Av lastbilarna var 40 svenska.",
        "Samverkansmöten 6 st",
        "Polisen gjorde 14 razzior.",
        "I Norrby finns 12 kameror.",
        "Kommunens fyra fritidsgårdar har haft öppet.",
        "Inga fynd gjordes.",
        "Fem förare misstänks för rattfylleri.",
        "Drygt 900 invånare har svarat på enkäten.",
        "Ett fordon ställdes av.",
        "Åtta åtgärder genomfördes.",
        "Genomföra fyra vandringar.",
        "På väg 23 stoppades elva förare.",
        "35 bilvrak togs bort.",
        "Klotter togs bort på 14 platser.",
        "Skolbesök: 0",
        "Ingen vapenkontroll har utförts under perioden.",
        "Inga kontrollköp gjordes 2021.",
        "Tre busskurer är uppsatta.",
        "Kommunen har satt upp två skateskyltar.",
        "Polisen har synts i parken vid 14 tillfällen.",
        "Barn i riskzon som fått stöd: 8",
        "Två möten är inplanerade.",
    ],
)
def test_what_is_sure_needs_no_look(text: str):
    assert [count.doubts for count in counts_of(text)] == [()]


@pytest.mark.parametrize(
    "text",
    [
        "5 av 9 planerade kontroller har gjorts.",
        "Krogtillsyn: 17 (mål 12)",
        "Kommunen satte upp 7 fasta kameror samt 4 st. tillfälliga.",
        "Föreläsningar för personal (2 st) och elever (4 st).",
        "Kommunen har inte satt upp några kameror men har beställt sex stycken.",
        "Polisen gick 41 fotpatruller i Norrby, 17 i Väster.",
        "4 av 6 insatser är genomförda.",
        "I dag finns tre kameror på torget, ingen i hamnen.",
        "31 anmälningar om narkotika, varav 6 gäller överlåtelse.",
        "En bil stannades och en förare anmäldes.",
    ],
)
def test_two_beside_each_other_need_no_look(text: str):
    assert [count.doubts for count in counts_of(text)] == [(), ()]


@pytest.mark.parametrize(
    "text",
    [
        "Totalt 15 insatser, 5 i hamnen, 7 på torget och 3 övriga.",
        "Fart 14, bälte 9, mobil 6, totalt 29 ordningsböter",
        "Arbetet gav 31 anmälningar, 14 ordningsböter, 6 beslag och 4 körförbud.",
        "Fältpass 12 (T1), 9 (T2), 14 (T3), summa 35",
    ],
)
def test_a_list_that_adds_up_to_its_sum_needs_no_look(text: str):
    assert all(count.doubts == () for count in counts_of(text))


def test_a_part_of_what_stands_outside_the_text_needs_no_look_for_its_noun():
    assert [count.doubts for count in counts_of("17 av dessa gällde hastighet.")] == [()]


@pytest.mark.parametrize(
    ("rows", "problem"),
    [
        ("tecken,utfört,mål\nska,-3,4\n", "kolumnerna"),
        ("tecken,utfört,ej utfört,mål,planerat,pågående\nska,-3,4\n", "raden ska "),
        ("tecken,utfört,ej utfört,mål,planerat,pågående\nska,-3,,mycket,,\n", "hela tal"),
    ],
)
def test_a_table_of_points_that_is_wrong_is_refused_by_name(rows: str, problem: str, tmp_path, monkeypatch):
    wrong = tmp_path / "status_points.csv"
    wrong.write_text(rows, encoding="utf-8")
    monkeypatch.setattr(status_points, "FILE", wrong)
    with pytest.raises(RuleError, match=f"status_points.csv: .*{problem}"):
        status_points.points_by_sign.__wrapped__()


def test_each_status_has_words_that_speak_for_it():
    given = status_points.points_by_sign().values()
    assert all(max(column) > 0 for column in zip(*given, strict=True))
