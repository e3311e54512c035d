"""What counts where a follow-up is written in freer words: expression, base form, category, status, summed or not."""

from __future__ import annotations

import pytest
from counting import counts_of, only, told

KINDS = {
    "a whole that was only meant is a goal": [
        ("6 av målsatta 9 sommarträffar klara.", ["6 sommarträff möte utfört +", "9 sommarträff möte mål -"]),
        ("14 av begärda 20 kameror uppsatta.", ["14 kamera kamera utfört +", "20 kamera kamera mål -"]),
        ("9 av tilltänkta 12 lektioner hållna", ["9 lektion utbildning utfört +", "12 lektion utbildning mål -"]),
        ("16 av föresatta 20 fotpatruller", ["16 fotpatrull patrull utfört +", "20 fotpatrull patrull mål -"]),
        ("7 av ambitionens 10 kontroller", ["7 kontroll kontroll utfört +", "10 kontroll kontroll mål -"]),
        ("10 av 12 förutsedda tillsynsbesök klara", [
            "10 tillsynsbesök tillsyn utfört +", "12 tillsynsbesök tillsyn mål -",
        ]),
        ("12 av förväntade 20 anmälningar kom in.", ["12 anmälan anmälan utfört +", "20 anmälan anmälan mål -"]),
        ("Endast 3 av äskade 5 tjänster har tillsatts.", ["3 tjänst övrigt utfört +", "5 tjänst övrigt mål -"]),
        ("Av sex pass blev det bara fyra.", ["sex pass patrull mål -", "fyra pass patrull utfört +"]),
        ("Åtta av de tio skolbesök vi siktade på är gjorda.", [
            "Åtta skolbesök besök utfört +", "tio skolbesök besök mål -",
        ]),
        ("Åtta av de tio möten vi hade hoppats på blev av.", ["Åtta möte möte utfört +", "tio möte möte mål -"]),
        ("Nio av de planerade vandringarna (elva) genomfördes.", [
            "Nio vandring platsbesiktning utfört +", "elva vandring platsbesiktning mål -",
        ]),
        ("Sex av årets inplanerade träffar (8) är gjorda.", ["Sex träff möte utfört +", "8 träff möte mål -"]),
        ("Sex av höstens tänkta möten hölls.", ["Sex möte möte utfört -"]),
        ("Nio dialoger har hållits av tolv.", ["Nio dialog möte utfört +", "tolv dialog möte mål -"]),
        ("Tre pass gicks av åtta planerade.", ["Tre pass patrull utfört +", "åtta pass patrull mål -"]),
        ("Förutom de tolv vandringarna gjordes 4 extra.", [
            "tolv vandring platsbesiktning utfört -", "4 vandring platsbesiktning utfört +",
        ]),
        ("Nio kiosker besöktes, varav fem kiosker fått besök fler än en gång.", [
            "Nio kiosk plats utfört +", "fem kiosk plats utfört -",
        ]),
        ("Ökad polisnärvaro – polisen ska fotpatrullera minst 30 gånger.", ["30 gång patrull mål -"]),
    ],
    "what was hoped for is a goal though no som says so": [
        ("Vi nådde 22 fotpatruller mot de 30 vi hade föresatt oss.", [
            "22 fotpatrull patrull utfört +", "30 fotpatrull patrull mål -",
        ]),
        ("Utfallet är fler än de tio vandringar kommunen hade räknat med.", ["tio vandring platsbesiktning mål -"]),
        ("Sex träffar hölls, två färre än de åtta vi planerat.", ["Sex träff möte utfört +", "åtta träff möte mål -"]),
        ("Målet, en kontroll i månaden, har vi klarat: totalt blev det 14 kontroller.", [
            "en kontroll kontroll mål -", "14 kontroll kontroll utfört +",
        ]),
        ("Löftet, minst tre besök per skola, har vi hållit: totalt 41 besök.", [
            "tre besök besök mål -", "41 besök besök utfört +",
        ]),
        ("Ambitionen – fyra möten per termin – uppnåddes inte.", ["fyra möte möte mål -"]),
        ("Målsättningen, att hålla tio dialogmöten, har vi inte klarat: det blev sju.", [
            "tio dialogmöte möte mål -", "sju dialogmöte möte utfört +",
        ]),
        ("Kravet, 12 tillsyner per år, uppfylldes redan i september.", ["12 tillsyn tillsyn mål -"]),
    ],
    "the word behind a number says more than the noun before it": [
        ("Vecka 15: 11 mätplatser, 3 402 passerande, 291 rapporterade", [
            "11 mätplats plats utfört +", "3 402 passerande fordon utfört +", "291 passerande anmälan utfört -",
        ]),
        ("3 402 passerande fordon mättes.", ["3 402 fordon fordon utfört +"]),
        ("Kontroll av pantbanker 3 st, 1 anmäld", ["3 pantbank plats utfört +", "1 pantbank anmälan utfört -"]),
        ("7 krogar besökta, 2 anmälda", ["7 krog plats utfört +", "2 krog anmälan utfört -"]),
        ("Tillsyn tobak: 9 butiker, 3 rapporterade", ["9 butik plats utfört +", "3 butik anmälan utfört -"]),
        ("Hamnfesten: 9 ingripanden, 3 grips för stöld", ["9 ingripande insats utfört +", "3 person person utfört +"]),
        ("Kvällen gav 12 tillsyner, 2 fick böter", ["12 tillsyn tillsyn utfört +", "2 person böter utfört +"]),
        ("Mc-träff: 120 motorcyklar, 6 rapporterades för fortkörning", [
            "120 motorcykel fordon utfört +", "6 motorcykel anmälan utfört -",
        ]),
        ("Åtta kontroller, 71 mopeder, 6 förare anmälda för rattfylleri", [
            "Åtta kontroll kontroll utfört +", "71 moped fordon utfört +", "6 förare anmälan utfört +",
        ]),
        ("Marknaden: 10 poliser i tjänst, en misshandel anmäld", [
            "10 polis person utfört +", "en misshandel anmälan utfört +",
        ]),
        ("71 mopeder och 6 bilar rapporterades", ["71 moped anmälan utfört +", "6 bil anmälan utfört +"]),
        ("Trafikkontroll: 212 fordon, 17 bötfällda", ["212 fordon fordon utfört +", "17 bötfälld böter utfört +"]),
        ("Vid skolan: 2 vägar, 540 kontrollerade, 3 misstänkta för rattfylleri", [
            "2 väg plats utfört +", "540 kontrollerad person utfört +", "3 kontrollerad person utfört -",
        ]),
        ("Inför löftet frågade vi er boende om oron, och drygt 600 av er svarade.", ["600 boende person utfört +"]),
        ("Klagomål: 30 st, åtgärdat i 22 fall", ["30 klagomål anmälan utfört +", "22 fall anmälan utfört -"]),
        ("Enkäten om löftet besvarades av 1 204 av er.", ["1 204 person person utfört +"]),
    ],
    "none of a whole is nought though its negation stands apart": [
        ("Inga nya tillstånd sökta i höst", ["Inga tillstånd beslut ej utfört -"]),
        ("Vi har inte lyckats genomföra en enda av de tre utlovade kontrollerna.", [
            "inte kontroll kontroll ej utfört -", "tre kontroll kontroll mål -",
        ]),
        ("Polisen har inte kunnat hålla en enda av de åtta träffarna.", [
            "inte träff möte ej utfört -", "åtta träff möte mål -",
        ]),
        ("Vi har inte hunnit någon av de sex tillsynerna.", [
            "inte tillsyn tillsyn ej utfört -", "sex tillsyn tillsyn mål -",
        ]),
        ("Kommunen har inte fått upp en enda av kamerorna.", ["inte kamera kamera ej utfört -"]),
        ("En lördag hade vi 90 samtal, en annan knappt 20.", ["90 samtal möte utfört +", "20 samtal möte utfört +"]),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "counts"),
    [pytest.param(text, counts, id=f"{kind}: {text}") for kind, rows in KINDS.items() for text, counts in rows],
)
def test_each_kind_counts_what_it_says(text: str, counts: list[str]):
    assert told(text) == counts


@pytest.mark.parametrize(
    ("text", "wholes"),
    [
        ("14 av årets 20 planerade skolbesök gjorda, 6 utgår", [1, None, 1]),
        ("22 av 30 tillsyner gjorda, resterande 8 görs i vår", [1, None, 1]),
        ("Det blev 60 patruller, lika många på varje ort utom i hamnen som fick 8.", [None, 0]),
        ("Totalt gjordes 44 kontroller, flest i centrum som fick 20.", [None, 0]),
        ("Norr hade 12 möten, Söder fick bara två.", [None, None]),
        ("Målet, ett pass i veckan, har vi klarat: totalt blev det 71 pass.", [None, None]),
        ("Vi har inte hunnit någon av de sex tillsynerna.", [1, None]),
    ],
)
def test_what_is_left_or_shared_out_is_part_of_its_whole(text: str, wholes: list[int | None]):
    assert [one.part_of for one in counts_of(text)] == wholes


@pytest.mark.parametrize(
    ("text", "precision", "low", "high"),
    [
        ("Uppskattningsvis deltog 300 personer i vandringen.", "cirka", None, None),
        ("Det uppskattningsvis fanns 9 000 besökare på plats.", "cirka", None, None),
        ("Antalet besökare uppskattades till 900.", "cirka", None, None),
        ("Kvällarna uppskattades av 120 ungdomar.", "exakt", 120, 120),
        ("Kommunen förfogar numera över två drönare.", "exakt", 2, 2),
        ("Vi förfogar över 40 kameror.", "exakt", 40, 40),
        ("Polisen kontrollerade över 40 bilar.", "minst", 40, None),
    ],
)
def test_a_word_apart_from_its_number_says_how_exact_it_is(
    text: str, precision: str, low: int | None, high: int | None
):
    one = only(text)
    assert (one.precision, one.low, one.high) == (precision, low, high)


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("Räknat per plats blev det ungefär tio besök.", "plats"),
        ("I snitt per vecka blev det tre fotpatruller.", "vecka"),
        ("Sett per termin blir det fyra möten.", "termin"),
        ("I snitt blev det tre fotpatruller.", ""),
    ],
)
def test_a_base_in_front_makes_a_frequency(text: str, per: str):
    assert only(text).per == per


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Polisen deltog vid elva besök och Skatteverket vid fyra.", ["polis", "annan"]),
        ("Miljökontoret var med vid åtta tillsyner, Arbetsmiljöverket vid två.", ["kommun", "annan"]),
        ("Gästhamnens vakter larmade oss tolv gånger.", ["annan"]),
    ],
)
def test_a_second_party_has_its_own_number_behind_the_same_preposition(text: str, actors: list[str]):
    assert [one.actor for one in counts_of(text)] == actors


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Två gånger har passet fått avlysas.", "ej utfört"),
        ("Vid två tillfällen fick vi avboka.", "ej utfört"),
        ("Fyra pass blev vi tvungna att stryka.", "ej utfört"),
        ("Två platser är ännu inte besiktigade.", "ej utfört"),
        ("Två vandringar fick vänta till våren.", "ej utfört"),
        ("Tre förare fick vänta till bärgaren kom.", "utfört"),
        ("Nästa steg är tre dialogkvällar.", "planerat"),
        ("Vi kommer tillbaka med tio kontroller till.", "planerat"),
        ("Ambitionsnivån är 30 tillsyner.", "mål"),
        ("Fyra grabbar stoppades vid staketet.", "utfört"),
        ("Polisen fick hjälp vid två tillfällen.", "utfört"),
    ],
)
def test_what_somebody_had_to_drop_or_has_ahead_is_not_done(text: str, status: str):
    assert only(text).status == status
