"""Nouns that are cut short, written in pieces, misspelt or left out, and what stands in their place."""

from __future__ import annotations

import pytest
from counting import counts_of, only

from nlp.texts.abbreviations import examples, expanded
from nlp.vocabulary.categories import sort_of
from nlp.vocabulary.lemmas import base_form
from nlp.vocabulary.misspellings import mended


@pytest.mark.parametrize(("short", "noun"), examples().items())
def test_every_abbreviation_of_the_file_gives_its_example(short: str, noun: str):
    assert base_form(short) == noun


@pytest.mark.parametrize("word", ["kontroll", "polisen.se", "bl.a", "t.ex", "malmö", "papers", "tills vidare"])
def test_a_word_that_shortens_no_noun_stays(word: str):
    assert expanded(word) is None


@pytest.mark.parametrize(
    ("text", "lemma", "category"),
    [
        ("Pol. har gått 18 fotpatr. i hamnen.", "fotpatrull", "patrull"),
        ("7 hast.ktrl längs länsväg 23", "hastighetskontroll", "kontroll"),
        ("4 nya grannsamv.omr. har startat.", "grannsamverkansområde", "plats"),
        ("6 gem. möten m. handlare", "möte", "möte"),
        ("11 best. kameror", "kamera", "kamera"),
        ("2 föräldramö. under våren", "föräldramöte", "möte"),
        ("Antal vandr.: 3", "vandring", "platsbesiktning"),
        ("Fem krogtills. gjordes.", "krogtillsyn", "tillsyn"),
        ("31 pers. kom.", "person", "person"),
        ("9 orosanm. har kommit in.", "orosanmälan", "anmälan"),
        ("Minst 2 samv.möten per termin", "samverkansmöte", "möte"),
        ("Mopedkontr. 3 ggr längs stranden", "mopedkontroll", "kontroll"),
        ("Dialogmöten m. föräldrar 9", "dialogmöte", "möte"),
        ("Ca 70 mopeder/tillf.", "moped", "fordon"),
        ("Fältarna ute 14 dgr.", "dag", "patrull"),
        ("Övervakningskam. i drift: 7", "övervakningskamera", "kamera"),
    ],
)
def test_a_noun_cut_short_is_read_in_full(text: str, lemma: str, category: str):
    count = only(text)
    assert (count.lemma, count.category) == (lemma, category)


@pytest.mark.parametrize(
    ("text", "lemma"),
    [
        ("10 kontroler gjordes.", "kontroll"),
        ("Fyra trygghetsvandrignar hölls.", "trygghetsvandring"),
        ("12 anmälingar", "anmälan"),
        ("Kommunen gjorde 4 krogtilsyner.", "krogtillsyn"),
        ("Vi gick två trygghetsvandingar.", "trygghetsvandring"),
        ("Polisen höll tre föreläsnigar.", "föreläsning"),
        ("7 husransakningar", "husrannsakan"),
        ("Tre insattser", "insats"),
    ],
)
def test_a_noun_with_one_letter_wrong_is_mended_and_looked_at(text: str, lemma: str):
    count = only(text)
    assert count.lemma == lemma
    assert count.doubts


@pytest.mark.parametrize("word", ["förband", "patent", "nödlandning", "betong"])
def test_a_swedish_word_that_looks_like_a_misspelling_is_left(word: str):
    assert mended(word, base_form(word)) is None


@pytest.mark.parametrize(
    ("text", "lemmas"),
    [
        ("3 skol besök och 2 hem besök", ["skolbesök", "hembesök"]),
        ("5 kontroll köp gjordes.", ["kontrollköp"]),
        ("14 ordnings böter skrevs.", ["ordningsbot"]),
        ("Tre narkotika sök med hund", ["narkotikasök"]),
        ("2 alkohol- och 3 tobakstillsyner", ["alkoholtillsyn", "tobakstillsyn"]),
        ("4 street race-kontroller", ["race-kontroll"]),
    ],
)
def test_compounds_in_pieces_are_put_together(text: str, lemmas: list[str]):
    assert [count.lemma for count in counts_of(text)] == lemmas


@pytest.mark.parametrize(
    ("text", "lemma"),
    [
        ("Sju berusade fick skjuts hem.", "berusad"),
        ("Fem hemlösa fick hjälp.", "hemlös"),
        ("Tre brottsaktiva har gripits.", "brottsaktiv"),
        ("16 arbetslösa fick sommarjobb.", "arbetslös"),
        ("Polisen grep två misstänkta män.", "man"),
        ("Fyra skadade personer hittades.", "person"),
        ("Polisen synade 410 förares körkort.", "förare"),
        ("Hunden sökte i 12 elevers skåp.", "elev"),
        ("Antal gripna: 4", "gripen"),
        ("Antal rapporterade för fortkörning: 45", "rapporterad"),
    ],
)
def test_people_are_named_by_adjectives_and_in_the_genitive(text: str, lemma: str):
    assert counts_of(text)[0].lemma == lemma


@pytest.mark.parametrize(
    ("text", "lemmas"),
    [
        ("Rattfyllerier: 6 alkohol, 2 cannabis", ["rattfylleri", "rattfylleri"]),
        ("9 anmälningar, varav 4 narkotika och 5 vapen.", ["anmälan", "anmälan", "anmälan"]),
        ("Vid 3 husrannsakningar togs 2 vapen i beslag.", ["husrannsakan", "vapen"]),
        ("17 ordningsböter, 3 rattfyllerier och 2 stölder", ["ordningsbot", "rattfylleri", "stöld"]),
        ("17 ordningsböter, 3 rattfylleri", ["ordningsbot", "rattfylleri"]),
        ("Av 36 butiker hade 20 god skyltning, 11 bristande och 5 ingen skyltning alls.", ["butik"] * 4),
        ("Av de 14 krogarna fick 9 godkänt, 3 anmärkning och 2 föreläggande.", ["krog"] * 4),
        ("Av 60 mopeder fick 9 körförbud.", ["moped", "moped"]),
        ("Polisen i Syd fann 14 knivar, i Väst 9.", ["kniv", "kniv"]),
        ("Hässleholm gjorde 15 kontroller och Osby 4.", ["kontroll", "kontroll"]),
        ("Kontroller: 14 st, anmälningar: 5 st, böter: 22 st", ["kontroll", "anmälan", "böter"]),
        ("I beslag togs 9 klockor, varav 3 till ett värde av 90 000 kr.", ["klocka", "klocka"]),
        ("6 narkotikabrott varav 5 ringa, 1 vapenbrott", ["narkotikabrott", "narkotikabrott", "vapenbrott"]),
        ("82 vapen togs, varav nio var automatvapen.", ["vapen", "automatvapen"]),
        ("Fältarna mötte 230 unga, varav 90 flickor.", ["ung", "flicka"]),
        ("Av 12 ärenden är 5 pågående och 7 avslutade.", ["ärende", "ärende", "ärende"]),
        ("Vi har 3 aktiva grupper och 2 vilande.", ["grupp", "grupp"]),
        ("Tre gående och två närboende hördes.", ["gående", "närboende"]),
    ],
)
def test_a_noun_left_out_is_the_one_that_the_list_or_label_counts(text: str, lemmas: list[str]):
    assert [count.lemma for count in counts_of(text)] == lemmas


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("Vi fick in 51 tips. 39 av dessa har gällt droger.", "av dessa"),
        ("Polisen har 5 fasta och 3 mobila kameror.", "fasta"),
        ("Av 38 förare var elva under 25 år.", "under 25 år"),
        ("Av 9 tips har 6 st. handlat om klotter och 3 st. om bus.", "handlat om klotter"),
        ("Fyra löften är uppfyllda, ett är delvis uppfyllt.", "är delvis uppfyllt"),
        ("Vi gjorde 4 besök på våren och 5 under hösten.", "under hösten"),
    ],
)
def test_what_stands_for_a_noun_left_out_is_shown_without_the_words_around_it(text: str, thing: str):
    assert thing in [count.thing for count in counts_of(text)]


@pytest.mark.parametrize(
    ("noun", "category"),
    [
        ("kontrollplats", "plats"),
        ("färdskrivare", "övrigt"),
        ("brandsläckare", "övrigt"),
        ("informationsinsats", "insats"),
        ("livsmedelskontroll", "kontroll"),
        ("krogbesök", "tillsyn"),
        ("restaurangbesök", "besök"),
        ("klassrum", "plats"),
        ("rökdykare", "person"),
        ("dataintrång", "anmälan"),
        ("vattenskoter", "fordon"),
    ],
)
def test_compounds_go_by_their_own_entry_else_by_their_last_part(noun: str, category: str):
    assert sort_of(noun).category == category


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("Klotter har sanerats vid 17 tillfällen.", "övrigt"),
        ("Buskar har klippts vid två tillfällen.", "övrigt"),
        ("I 7 fall utfärdades ordningsbot.", "böter"),
        ("Vid åtta tillfällen har polisen mätt hastigheten.", "kontroll"),
        ("Rådet har träffats sju gånger.", "möte"),
        ("Polisen har föreläst om bedrägerier vid nio tillfällen.", "utbildning"),
    ],
)
def test_occasions_are_of_what_was_done_at_them(text: str, category: str):
    assert only(text).category == category


def test_some_of_the_cases_of_a_sentence_before_are_of_its_category():
    text = "Vi gjorde 20 krogtillsyner. Nio fall av langning anmäldes. Av dessa rörde fyra folköl och fem sprit."
    assert [one.category for one in counts_of(text)] == ["tillsyn", "anmälan", "anmälan", "anmälan"]


@pytest.mark.parametrize(
    ("text", "lemma"),
    [
        ("Det har gjorts tillsyn på folköl (7), tobak (11) och snus (2).", "tillsyn"),
        ("Vi har haft insatser mot langning (4), buskörning (5) och stölder (3).", "insats"),
        ("Besök hos krögare (4), butiker (3).", "besök"),
        ("Polisen tog alkohol (4) och tobak (3).", "alkohol tobak"),
    ],
)
def test_what_was_done_is_counted_where_brackets_tell_how_often_about_what(text: str, lemma: str):
    assert {count.lemma for count in counts_of(text)} == set(lemma.split())


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Två vakter var anlitade sommarveckorna 26–32.", [2]),
        ("Öppet hölls lovveckorna 8, 9 och 44.", []),
        ("Under trafikveckan 12 kontroller.", [12]),
        ("Under veckan 312 fordon.", [312]),
    ],
)
def test_numbers_of_weeks_are_told_from_what_was_done_in_them(text: str, values: list[int]):
    assert [count.value for count in counts_of(text)] == values


def test_premises_and_people_share_a_base_form_and_differ_in_category():
    assert [one.category for one in counts_of("Vi såg 4 boenden och pratade med 9 boende.")] == ["plats", "person"]
