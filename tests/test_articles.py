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
    ],
)
def test_one_counts_where_a_figure_could_stand(text: str, counts: list[int]):
    assert [count.value for count in counts_of(text)] == counts


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Kommunen har gjort flera trygghetsskapande åtgärder.", 1),
        ("Polisen har genomfört ett antal krogtillsyner.", 1),
        ("Synligheten har ökat, vilket flera företagare bekräftar.", 0),
        ("Kommunen samarbetar med flera aktörer.", 0),
    ],
)
def test_vague_amounts_count_what_was_done(text: str, number: int):
    assert len(counts_of(text)) == number
