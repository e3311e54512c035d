"""Parts, wholes and repetitions."""

from __future__ import annotations

import pytest
from counting import counts_of

from nlp.records import OUTSIDE
from nlp.relations.relation_rules import rules


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Kommunen besvarade 37 samtal under 82 kvällar.", [None, 0]),
        ("Sju kontroller, en med anmärkning.", [None, 0]),
        ("Sju möten med skolan, ett med föreningen.", [None, None]),
        ("92 böter skrevs ut, varav 47 för fortkörning.", [None, 0]),
        ("Sju insatser har gjorts. En insats ledde till tre gripanden.", [None, 0, None]),
        ("Sju trygghetsvandringar. En vandring samlade 40 boende.", [None, 0, None]),
        ("Sju insatser gjordes i Norr. En insats i Söder gav tre beslag.", [None, None, None]),
        ("Sju insatser gjordes i maj. En insats i juni gav tre beslag.", [None, None, None]),
        ("Sju insatser har gjorts. En insats gjordes av kommunen.", [None, None]),
        ("9 bilar i Torpa, 5 bilar i Hageby och 4 bilar i Ektorp.", [None, None, None]),
        ("15 pass i Torpa, 11 pass i Hageby och 4 pass i Ektorp.", [None, None, None]),
        ("15 pass i Vara, 11 pass i Skara och 4 pass i Götene.", [None, None, None]),
        ("15 pass i staden, 11 pass i Hageby och 4 pass i Ektorp.", [None, 0, 0]),
        ("15 pass i Vara, 11 i Hageby och 4 i Ektorp.", [None, None, None]),
        ("Möten: 14 på Torget, 8 på Skolan, 6 på nätet.", [None, None, None]),
        ("Vi stod vid stationen 5 gånger, på torget 4 gånger och vid badet 1 gång.", [None, None, None]),
        ("Fotpatrull: torget 5 ggr, badet 3 ggr, parken 2 ggr.", [None, None, None]),
        ("Vi besökte sju skolor, fem förskolor och två fritidsgårdar.", [None, None, None]),
        ("Vi besökte sju skolor, fem grundskolor och två gymnasieskolor.", [None, 0, 0]),
        ("Tolv möten hölls, varav 8 i Norr och 4 i Söder.", [None, 0, 0]),
        ("4 av 6 planerade utbildningar är gjorda.", [1, None]),
        ("Av 31 anmälningar gällde 5 stöld.", [None, 0]),
        ("73 tunga fordon vägdes och 12 hade överlast.", [None, 0]),
        ("Kommunen besökte 27 krogar och fann brister på 9.", [None, 0]),
        ("Tullverket kom med åtta inspektörer, fem från Norr och tre från Söder.", [None, 0, 0]),
        ("Hittills i år har 31 tillsyner gjorts. I maj gjordes endast två tillsyner.", [None, 0]),
        ("Polisen har till och med oktober hållit 19 möten. Under juli hölls ett möte.", [None, 0]),
        ("Polisen höll till och med maj 19 möten. Under juli hölls 4 möten.", [None, None]),
        ("I mars gjordes 19 tillsyner. I maj gjordes två tillsyner.", [None, None]),
        ("4 ronder. Vid en av dem avvisades 3 gäster.", [None, 0, None]),
        ("14 tillsyner varav 3 m anmärkning.", [None, 0]),
        ("Vi gjorde 14 tillsyner. Vid fyra tillsyner hittades vattenpipor.", [None, 0]),
        ("Vi gjorde 14 tillsyner i hamnen. Vid fyra tillsyner på torget hittades vattenpipor.", [None, None]),
        ("131 av dem avsåg fortkörning.", [OUTSIDE]),
        ("Tre av besöken gjordes i maj och två i juni.", [OUTSIDE, OUTSIDE]),
        ("61 förare lagfördes. Fyra misstänktes för rattfylleri och en för drograttfylleri.", [None, 0, 0]),
        ("Felanmälningar om belysning: 122, åtgärdade 118", [None, 0]),
        ("Klagomål: 30, avslutade: 21", [None, 0]),
        ("8 klara, pågår 3", [None, None]),
        ("Polisen satte upp 3 fasta kameror samt 10 tillfälliga.", [None, None]),
        ("3 insatser där 10 verksamheter besöktes.", [None, None]),
        ("Polisen gjorde 14 kontroller och kommunen 12.", [None, None]),
        ("Polisen gjorde sju insatser av de tio utlovade.", [1, None]),
        ("Det blev sju vandringar av planerade nio.", [1, None]),
        ("Sju (av nio) vandringar är gjorda.", [1, None]),
        ("Tio kontroller, de fyra senaste i december.", [None, 0]),
        ("Kommunen delade ut 900 broschyrer vid fyra av sina mötesplatser.", [None, OUTSIDE]),
        ("Sex möten är planerade. De tre första hölls i maj.", [None, 0]),
        ("7 av 9 butiker klarade köpet och 2 fick anmärkning.", [1, None, 1]),
        ("7 av 9 butiker klarade köpet och 3 kiosker fick anmärkning.", [1, None, None]),
        ("Vi gjorde sju vandringar (av planerade nio).", [1, None]),
        ("40 fordon (av 12 märken) stoppades.", [None, None]),
        ("25 (30 %) av butikerna fick besök.", [OUTSIDE]),
        ("Totalt 30 möten (18 i Norr, 12 i Söder).", [None, 0, 0]),
        ("Totalt 30 möten (18 av kommunen och 7 av polisen).", [None, 0, 0]),
        ("Polisen stoppade 40 fordon (9 bussar, 31 lastbilar).", [None, 0, 0]),
        ("Klotter syntes på tre av tio granskade skolor.", [1, None]),
        ("87 ingripanden: 54 avvisningar, 21 LOB och 12 gripanden.", [None, 0, 0, 0]),
        ("Kvällen samlade 19 personer: nio poliser, sex från tullen och fyra från kommunen.", [None, 0, 0, 0]),
        ("60 samtal togs emot, främst om buller (22) och skadegörelse (14).", [None, 0, 0]),
        ("31 insatser, fördelade på 19 kontroller och 12 besök.", [None, 0, 0]),
        ("8 poliser deltog: 5 ordningsböter, 3 rapporter.", [None, None, None]),
        ("18 kontroller (11 krogar, 7 butiker).", [None, None, None]),
        ("40 bilar stoppades och 3 saknade skatt.", [None, 0]),
        ("9 av utlovade 10 kontroller.", [1, None]),
        ("8 av 16 butiker har fått tillsyn. I två butiker såldes tobak.", [1, None, 0]),
        ("14 böter skrevs ut: 9 bälte, 5 mobil.", [None, 0, 0]),
        ("Tre elever tackade ja till lovjobb, två tackade nej.", [None, None]),
        ("Elva kiosker saknade egenkontroll och fem hade felaktig skyltning.", [None, None]),
        ("Av 33 noterade fel är 21 lagade, 8 pågår och 4 har skjutits fram.", [None, 0, 0, 0]),
        ("De 30 besöken fördelar sig på 18 kiosker och 12 krogar.", [None, 0, 0]),
        ("22 synpunkter, 9 åtgärdade.", [None, 0]),
        ("14 brister noterade, 6 klara.", [None, 0]),
        ("31 synpunkter inkomna, 12 åtgärdade", [None, 0]),
        ("4 korgar uppsatta, 2 flyttade", [None, None]),
        ("Tillsyn: 9 alkohol, 6 tobak, 3 folköl", [None, None, None]),
        ("3 klara, 2 pågår, 1 ej startad.", [None, None, None]),
        ("Sex bilar, fyra mopeder och två cyklar togs i beslag.", [None, None, None]),
        ("Fyra vrak är bortforslade, två kvar.", [None, None]),
        ("64 händelser, varav 12 rörde skadegörelse och 5 klotter.", [None, 0, 0]),
        ("Polisen gjorde 17 kontroller. Flest kontroller (11) gjordes vid skolan.", [None, 0]),
        ("Totalt kom 96 personer, som mest 41 i Tuna.", [None, 0]),
        ("Skolan mötte 14 elever, och av dessa elever har nio fått stöd.", [None, 0]),
    ],
)
def test_parts_point_at_their_whole(text: str, parts: list[int | None]):
    assert [count.part_of for count in counts_of(text)] == parts


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Det blev tre insatser i mars, två i april och en i maj.", [3, 2, 1]),
        ("Under våren gjordes fem vandringar, under sommaren tre och under hösten två.", [5, 3, 2]),
        ("Polisen gjorde 14 kontroller i tertial 1, 9 i tertial 2 och 5 i tertial 3.", [14, 9, 5]),
        ("Sju kontroller gjordes under T1, fyra under T2 och tre under T3.", [7, 4, 3]),
        ("Vi gjorde 7 besök vecka 12, 4 vecka 14 och 3 vecka 15.", [7, 4, 3]),
        ("Det blev tolv samtal den 4 maj, nio den 5 maj och tre den 6 juni.", [12, 9, 3]),
        ("Vi höll åtta möten under kvartal 1, fem möten under kvartal 2 och tre under kvartal 3.", [8, 5, 3]),
    ],
)
def test_what_was_done_in_each_part_of_the_year_is_counted_by_itself_though_it_adds_up(text: str, values: list[float]):
    assert [(count.value, count.part_of, count.doubts) for count in counts_of(text)] == [
        (value, None, ()) for value in values
    ]


def test_a_part_in_a_later_sentence_points_back():
    assert [count.part_of for count in counts_of("Polisen delade ut 40 böter. Av dessa rörde 12 fortkörning.")] == [
        None,
        0,
    ]


@pytest.mark.parametrize(
    ("text", "repeats"),
    [
        ("Kommunen besökte 22 krogar. Av de 22 fick 3 en erinran.", [None, 0, None]),
        ("Av de 22 fick 3 en erinran.", [OUTSIDE, None]),
        ("Polisen gjorde 5 kontroller och kommunen 3 kontroller, totalt 8 kontroller.", [None, None, 0]),
        ("Fart 14, bälte 9, totalt 23 ordningsböter", [None, None, 0]),
        ("I november registrerade de 57 ingripanden.", [None]),
        ("De 57 ingripandena gällde mest fusk.", [OUTSIDE]),
        ("8 krogar och 3 restauranger besöktes, samtliga 11 utan anmärkning.", [None, None, 0]),
        ("Vi gjorde 14 besök i mars. I maj gjordes ytterligare 9. Totalt blev det 23.", [None, None, 0]),
        ("Stölder 12, rån 3, totalt 15 anmälningar", [None, None, 0]),
        ("Elever 45, lärare 6, totalt 51 deltagare", [None, None, 0]),
        ("Dagpass 11 st, nattpass 9 st, totalt 20 pass", [None, None, 0]),
        ("Mopedkontr. T1: 6 st, T2: 11. Tot 17.", [None, None, 0]),
    ],
)
def test_a_number_said_again_points_at_the_first(text: str, repeats: list[int | None]):
    assert [count.repeats for count in counts_of(text)] == repeats


def test_parts_of_done_wholes_are_not_summed_and_parts_of_plans_are():
    assert [count.summed for count in counts_of("34 patruller gick, varav 10 nattetid.")] == [True, False]
    assert [count.summed for count in counts_of("301 av de 340 planerade tillsynerna är gjorda.")] == [True, False]


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.id)
def test_each_relation_rule_ties_its_own_examples(rule):
    for text in rule.examples:
        tied = [count for count in counts_of(text) if count.part_of is not None or count.repeats is not None]
        assert tied, f"relations.toml: {rule.id}: {text}"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Sju stycken restaurangtillsyner gjordes vid 3 tillfällen.", [None, 0]),
        ("Vid sex tillfällen gjordes 15 skolbesök.", [1, None]),
        ("9 inspektioner (4 tillfällen)", [None, 0]),
        ("Hundsök: 8 st, fördelat på 5 tillfällen", [None, 0]),
        ("Nykterhetskontroller 11 st, 4 tillfällen", [None, 0]),
        ("Vi har vid 7 tillfällen rapporterat 20 förare.", [1, None]),
        ("Tillsyn har skett vid 3 tillfällen. Sammanlagt gjordes 8 tillsyner.", [1, None]),
        ("Tre patruller har varit ute 12 kvällar.", [1, None]),
        ("Tillsyn på 14 restauranger vid 6 tillfällen.", [None, None]),
        ("Polisen har haft tre möten och fem kvällar på stan.", [None, None]),
        ("Rådet har träffats fyra gånger och dessutom hållit två möten.", [None, None]),
        ("Sök gjordes vid 4 tillfällen på Ekskolan och vid 2 på Alskolan.", [None, None]),
        ("Vi har delat ut 300 reflexer vid 5 tillfällen.", [None, None]),
    ],
)
def test_occasions_of_what_is_counted_itself_are_not_summed_beside_it(text: str, parts: list[int | None]):
    counts = counts_of(text)
    assert [count.part_of for count in counts] == parts
    assert [count.summed for count in counts] == [part is None for part in parts]
    assert all(count.doubts for count in counts if count.part_of is not None)


def test_occasions_that_others_joined_in_are_among_those_told_of():
    counts = counts_of("Fyra föräldramöten hölls och vid två tillfällen medverkade fältgruppen.")
    assert [count.part_of for count in counts] == [None, 0]


def test_an_inflected_noun_at_the_end_of_a_sentence_is_not_cut_short():
    assert counts_of("Det har varit lugnt under 12 helger.")[0].lemma == "helg"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Vi gjorde 9 besök i maj, totalt 25 under våren.", [1, None]),
        ("Under tertialet gick 11 fotpatruller, sammanlagt under året 60.", [1, None]),
        ("Under tertial 2 har 7 tillsyner gjorts. Totalt under året har 19 tillsyner gjorts.", [1, None]),
        ("Polisen har haft 8 möten med skolan, sammanlagt 15 möten under läsåret.", [1, None]),
        ("Polisen gjorde 12 tillsyner och kommunen gjorde totalt 30 tillsyner.", [None, None]),
        ("Polisen gjorde 6 kontroller i Floda, totalt 9 kontroller i Lerum.", [None, None]),
        ("Sex skolor besöktes vid totalt 14 besök.", [None, None]),
        ("14 vandringar har gjorts. Nio på våren och fem på hösten.", [None, 0, 0]),
        ("Totalt 15 kontroller. 6 i Norr, 4 i Söder och 5 i Väster.", [None, 0, 0, 0]),
        ("Tre av mötena hölls digitalt, de övriga fyra på plats.", [OUTSIDE, OUTSIDE]),
        ("Mopedkontroller (9): Vik 3, By 4, Ås 2", [None, 0, 0, 0]),
        ("Polisen har haft 5 möten. Vid två möten medverkade räddningstjänsten.", [None, 0]),
    ],
)
def test_what_is_in_a_total_is_not_summed_beside_it(text: str, parts: list[int | None]):
    assert [count.part_of for count in counts_of(text)] == parts


@pytest.mark.parametrize(
    "text",
    [
        "Grannsamverkan: 6 nya områden, totalt 44",
        "Fyra nya kameror är uppsatta, sammanlagt 13.",
        "Tre grupper har startat. Totalt 21 grupper.",
        "Kommunen satte upp två kameror till, så nu finns totalt nio.",
    ],
)
def test_a_total_of_what_is_new_and_what_was_there_is_a_level(text: str):
    new, total = counts_of(text)
    assert (new.status, new.part_of, new.summed) == ("utfört", None, True)
    assert (total.status, total.summed) == ("pågående", False)


@pytest.mark.parametrize(
    ("text", "repeats"),
    [
        ("Fem möten hölls, alla fem på Folkets hus.", [None, 0]),
        ("Vi har gjort 25 tillsyner. Dessa 25 tillsyner tog hela våren.", [None, 0]),
        ("Polisen har gjort 14 kontroller. De här 14 kontrollerna gav fyra böter.", [None, 0, None]),
        ("Dessa nio vandringar blev uppskattade.", [OUTSIDE]),
        ("De nämnda åtta besöken gjordes i maj.", [OUTSIDE]),
    ],
)
def test_those_just_told_of_are_said_again(text: str, repeats: list[int | None]):
    assert [count.repeats for count in counts_of(text)] == repeats


@pytest.mark.parametrize(
    ("text", "summed"),
    [
        ("Polisen har varit i parken vid 5 tillfällen, totalt 12 fotpatruller har gått där.", [False, True]),
        ("30 ansökningar inkom. 24 beviljades och 6 avslogs.", [True, False, False]),
        ("Kursen hölls tre gånger med 20 deltagare per gång.", [True, False]),
        ("Vi gick 31 vandringar med i snitt 5 deltagare per gång.", [True, False]),
        ("Av målet på 14 möten har 11 genomförts.", [False, True]),
        ("Vi har gjort två kontroller i veckan under 8 veckor.", [False]),
        ("Den 5 mars gjordes 4 tillsyner, den 9 april 6 och den 2 juni 5.", [True, True, True]),
        ("Totalt 22 insatser: 14 av polisen och 8 av parterna tillsammans.", [True, False, False]),
        ("Lampor byttes på fyra av kommunens nio skolgårdar.", [True, False]),
        ("Brister fanns i fyra av nio butiker.", [False, True]),
        ("Kontroller: 12 st (5 Norr, 4 Söder, 3 Centrum)", [True, False, False, False]),
        ("Fotpatruller: 20 (12 Ekbacken, 8 Solbacken)", [True, False, False]),
        ("Måltal 2024: minst 30 besök, varav 8 nattetid.", [False, False]),
        ("11 fall av fylleri upptäcktes, 4 gällde moped och 7 bil.", [True, False, False]),
        ("Nio personer avvisades och tre överlämnades till gränspolisen.", [True, True]),
        ("Trafiken kontrollerades elva gånger, mot sju gånger hösten innan.", [True]),
        ("Vi besökte 14 krogar. På tre saknades personalliggare.", [True, False]),
        ("Tio trapphus gicks igenom. I sex var belysningen trasig.", [True, False]),
        ("Nio gårdar besöktes. Hos två låg det sopor.", [True, False]),
        ("Tre möten hölls. I två deltog även vakter.", [True, False]),
        ("I maj besöktes 9 krogar. I juni besöktes 4.", [True, True]),
    ],
)
def test_no_count_is_summed_twice_or_lost(text: str, summed: list[bool]):
    assert [count.summed for count in counts_of(text)] == summed


@pytest.mark.parametrize(
    "text", ["Fyra skolor fick två besök vardera.", "Tre träffar à 9 deltagare.", "Två grupper med 7 i varje."]
)
def test_a_number_for_each_of_several_is_for_a_person_to_look_at(text: str):
    assert counts_of(text)[1].doubts


@pytest.mark.parametrize(
    "text",
    [
        "38 av 45 ansökningar beviljades.",
        "12 av 15 ansökningar om serveringstillstånd har beviljats.",
        "9 av 12 tillståndsansökningar avslogs.",
        "Kommunen beviljade 38 av 45 ansökningar.",
        "Tre av fem överklaganden avslogs.",
        "Sju av tio butiker begärde legitimation.",
        "Åtta av tio krogar klarade kontrollen.",
        "6 av 8 butiker frågade efter leg.",
        "Sex av åtta restauranger följde reglerna.",
        "Fyra av fem föreningar deltog i mötet.",
        "Tre av nio förare hade ej bälte.",
        "60 av 80 synpunkter är besvarade.",
        "Elva av tolv krögare kom till mötet.",
    ],
)
def test_some_of_all_that_were_gone_through_are_a_part_and_the_whole_is_summed(text: str):
    part, whole = counts_of(text)
    assert (part.part_of, part.summed, whole.status, whole.summed) == (1, False, "utfört", True)


@pytest.mark.parametrize(
    ("text", "summed"),
    [
        ("Mars: 3 pass. April: 4 pass. Maj: 6 pass. 13 pass totalt.", [3, 4, 6]),
        ("Fem besök i Norr. Fyra besök i Söder. Nio besök sammanlagt.", [5, 4]),
        ("Under T2 gjordes 14 kontroller. Sedan årsskiftet har totalt 31 kontroller gjorts.", [31]),
        ("Mars: 3 pass. April: 4 pass. 20 pass totalt.", [3, 4, 20]),
        ("Nio vandringar gicks i år. Fyra vandringar gicks i Norr och fem i Söder.", [9]),
        ("Nio vandringar gicks i maj. Fyra vandringar gicks i juni och fem i juli.", [9, 4, 5]),
        ("Nio vandringar gicks i år. Dessutom gicks fyra vandringar i Norr och fem i Söder.", [9, 4, 5]),
        ("Polisen gick nio vandringar. Kommunen gick fyra vandringar i Norr och fem i Söder.", [9, 4, 5]),
        ("Nio vandringar gicks i år. Fyra vandringar gicks i Norr och två i Söder.", [9, 4, 2]),
        ("Vi höll tre träffar på Ekbacken, två på Björkgården och en på nätet.", [3, 2, 1]),
        ("Vi höll 30 träffar på Ekbacken, 20 på Björkgården och 10 på Holmen.", [30, 20, 10]),
        ("Vi höll tre träffar i Orsa, två i Norr och en i Söder.", [3]),
        ("Vi besökte 12 butiker i maj och samma 12 butiker i oktober.", [12]),
        ("Vi besökte samma 12 butiker som i fjol.", [12]),
    ],
)
def test_a_total_in_a_sentence_behind_is_summed_once(text: str, summed: list[int]):
    assert [count.value for count in counts_of(text) if count.summed] == summed


@pytest.mark.parametrize(
    ("text", "lemma"),
    [
        ("18 besök på fyra skolor, varav 5 på kvällstid.", "besök"),
        ("12 kontroller vid tre skolor, varav fyra nattetid.", "kontroll"),
        ("20 besök på åtta krogar, varav tre i hamnen.", "krog"),
    ],
)
def test_a_part_that_cannot_be_of_the_places_is_of_what_was_done_there(text: str, lemma: str):
    assert [(one.lemma, one.summed) for one in counts_of(text)][-1] == (lemma, False)
