"""Numbers of ordinary sentences and short cells that count nothing, whatever stands beside them."""

from __future__ import annotations

import pytest
from counting import told

from nlp.counter import count
from nlp.records import Passage


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("Busslinje 14 kör var tionde minut.", {"14": "beteckning", "tionde": "takt"}),
        ("Larmet kom kvart över elva på kvällen.", {"elva": "klockslag"}),
        ("Projektet är inne på sitt andra år av tre.", {"andra": "varaktighet", "tre": "varaktighet"}),
        ("Antalet brott per 1 000 invånare sjönk till 98.", {"1 000": "befolkning", "98": "takt"}),
        ("Gruppen 65+ bjöds in till träffar.", {"65": "ålder"}),
        ("Antalet vandrare har vuxit från ett dussin till ett trettiotal.", {"dussin": "skillnad"}),
        ("Nya vakter from 1/9.", {"1": "datum", "9": "datum"}),
        ("Handläggningstid 40 dgr (mål 55).", {"40": "varaktighet", "55": "varaktighet"}),
        ("Trygga 64 % (mål 70)", {"64": "procent", "70": "procent"}),
        ("Hus 2, 5 och 8: nya lås.", {"2": "beteckning", "5": "beteckning", "8": "beteckning"}),
        ("Skolor F–6: 4 besök; 7–9: 6 besök", {"6": "årskurs", "7–9": "beteckning"}),
        ("LOB: 9 (varav 2 u. 18 år)", {"18": "ålder"}),
        ("Lokalen i hus 7 rymmer 120 åhörare.", {"7": "beteckning", "120": "befolkning"}),
        ("På rasten finns numera fyra vuxna ute i stället för två.", {"två": "skillnad"}),
        ("Vandr. 1 (mars): 18 delt. Vandr. 2 (okt): inst.", {"1": "beteckning", "2": "beteckning"}),
    ],
)
def test_numbers_that_count_nothing_have_their_role(text: str, others: dict[str, str]):
    assert {one.expression: one.role for one in count(Passage(text)).numbers if one.count is None} == others


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Enkätsvar vt: 240/500", ["240 enkätsvar övrigt utfört -", "500  övrigt utfört +"]),
        ("Kiosker: 9 besökta/12 planerade", ["9 kiosk plats utfört +", "12 kiosk plats planerat -"]),
        ("44 cyklar, 21 u. lyse", ["44 cykel fordon utfört +", "21 person person utfört +"]),
        ("Cykelbränder 2, trapphus 1", ["2 cykelbrand övrigt utfört +", "1 trapphus plats utfört +"]),
        ("Gångstråk: 5 inv., 3 lagade", ["5 inv övrigt utfört +", "3 inv övrigt utfört -"]),
    ],
)
def test_what_is_lost_or_mistaken_in_short_cells_counts(text: str, counts: list[str]):
    assert told(text) == counts
