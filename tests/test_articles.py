"""en and ett as numbers or articles, and vague amounts."""

from __future__ import annotations

import pytest
from counting import counts_of, only

from nlp.heads.article_words import examples

ONES, ARTICLES = examples()


@pytest.mark.parametrize("text", ONES)
def test_one_thing_done_is_a_count(text: str):
    assert only(text).value == 1


@pytest.mark.parametrize("text", ARTICLES)
def test_idioms_and_characterisations_are_no_counts(text: str):
    assert counts_of(text) == ()


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Två kameror sattes upp, varav en vid hamnen.", [2, 1]),
        ("Tre krogar fick en varning.", [3]),
        ("En av dessa bilar stoppades.", [1]),
        ("Kommunen satte upp två fasta kameror och flyttade en tillfällig.", [2, 1]),
        ("Två temaveckor är inbokade, en om cykel och en om mörker.", [2, 1, 1]),
        ("Vi ska bjuda in till ett möte med handlarna.", [1]),
        ("En butik stängdes av kommunen.", [1]),
        ("En kamera kan aldrig ersätta en polis.", []),
        ("Tre brandposter och en defekt är utbytta.", [3, 1]),
        ("Vi tog fem mopeder som körde för fort och en stulen cykel.", [5, 1]),
        ("I styrkan ingick tre bilar, en båt och en drönare.", [3, 1, 1]),
        ("Laget består av en samordnare och fyra värdar.", [1, 4]),
        ("I samverkan har en olaglig krog stängts och tre källare tömts.", [1, 3]),
        ("Kommunen sätter upp fyra bänkar i vår, polisen en.", [4, 1]),
        ("Vi har hållit nio samtal och en rundvandring.", [9, 1]),
        ("Polisen hittade droger i en butik och två kiosker.", [1, 2]),
        ("Varje skola ska ha en ordningsplan.", []),
        ("Licensen drogs in för en krog och två fick varning.", [1, 2]),
        ("Snabbast körde någon i 131 på en 80-väg.", []),
        ("Ett av insatsområdena är droger.", []),
        ("Trafikgruppen deltog i maj i en temavecka om bälte.", [1]),
        ("Tre lokaler genomsöktes som en följd av samtal från grannar.", [3]),
        ("Det blev ett besök mer än planerat.", []),
        ("Nio möten hölls, ett mer än vad som lovats.", [9]),
        ("Kommunen gjorde en vandring för lite jämfört med löftet.", []),
        ("Vi hamnade ett besök under målet.", []),
        ("En pojke medgav att han hade klottrat.", [1]),
        ("En mopedist försökte smita från patrullen.", [1]),
        ("Punktpatrull, där en patrull står på ett torg, har gjorts 12 gånger.", [12]),
        ("I skolan, där en insats är planerad, hölls två möten.", [1, 2]),
        ("Satsningen fick ett stort genomslag.", []),
        ("Patrullen står då på en given plats.", []),
        ("En misshandel har kunnat klaras upp.", [1]),
        ("Vi höll två loppisar en söndag i maj.", [2]),
        ("Fältarna var ute fyra fredagar och en lördag.", [4, 1]),
        ("En deltagare har hoppat av gruppen.", [1]),
    ],
)
def test_one_counts_where_a_figure_could_stand(text: str, counts: list[int]):
    assert [count.value for count in counts_of(text)] == counts


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Kommunen har gjort flera trygghetsskapande åtgärder.", 1),
        ("Enstaka grannar har hört av sig om störningar.", 1),
        ("Polisen har genomfört ett antal krogtillsyner.", 1),
        ("Synligheten har ökat, vilket flera företagare bekräftar.", 0),
        ("Kommunen samarbetar med flera aktörer.", 0),
    ],
)
def test_vague_amounts_count_what_was_done(text: str, number: int):
    assert len(counts_of(text)) == number
