"""What counts where a follow-up is written in freer words: expression, base form, category, status, summed or not."""

from __future__ import annotations

import pytest
from counting import counts_of


def _told(text: str) -> list[str]:
    return [
        f"{one.expression} {one.lemma} {one.category} {one.status} {'+' if one.summed else '-'}"
        for one in counts_of(text)
    ]


@pytest.mark.parametrize(
    ("text", "counts"),
    [
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
        ("Åtta av de tio skolbesök vi siktade på är gjorda.", [
            "Åtta skolbesök besök utfört +", "tio skolbesök besök mål -",
        ]),
        ("Åtta av de tio möten vi hade hoppats på blev av.", ["Åtta möte möte utfört +", "tio möte möte mål -"]),
    ],
)  # fmt: skip
def test_a_whole_that_was_only_meant_is_a_goal(text: str, counts: list[str]):
    assert _told(text) == counts


@pytest.mark.parametrize(
    ("text", "counts"),
    [
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
)  # fmt: skip
def test_what_was_hoped_for_is_a_goal_though_no_som_says_so(text: str, counts: list[str]):
    assert _told(text) == counts
