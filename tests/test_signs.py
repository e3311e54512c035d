"""Signs of words save work, and change no answer."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from annotated import lines, readings

import nlp.texts.rows
import nlp.vocabulary.frame
from nlp.counter import count
from nlp.records import Passage, Reading
from nlp.texts.rows import read
from nlp.texts.signs import sign, sign_where, signs_of
from nlp.vocabulary.frame import frame_of

ALL = -1
FILES = ("sentences", "opened")


def beside(texts: Sequence[str]) -> list[Reading]:
    """What is counted in two texts beside each other: in one with the other around it, and in both in one."""
    pairs = list(zip(texts[::2], texts[1::2], strict=False))
    around = (Passage(text, before=before, promise=before) for before, text in pairs)
    return list(map(count, (*around, *(Passage(f"{before} {text}") for before, text in pairs))))


@pytest.mark.parametrize("name", FILES)
def test_no_answer_changes_where_nothing_is_passed_over(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """With all signs on all words every rule is tried in every sentence."""
    texts = [line["text"] for line in lines(name)]
    alone, in_company = readings(name), beside(texts)
    for module in (nlp.texts.rows, nlp.vocabulary.frame):
        monkeypatch.setattr(module, "signs_of", lambda _: ALL)
    assert tuple(map(count, map(Passage, texts))) == alone
    assert beside(texts) == in_company


def test_words_have_the_signs_of_their_lists_and_of_what_holds_for_them() -> None:
    listed, tested = sign(lambda: ["ordet"]), sign_where(lambda word: word.endswith("ordet"))
    both = listed | tested
    assert (signs_of(["ordet"]) & both, signs_of(["nyordet"]) & both, signs_of(["orden"]) & both) == (both, tested, 0)
    assert signs_of(["ett", "nyordet", "till"]) & both == tested
    assert signs_of([]) == 0


def test_each_sign_is_one_bit_of_its_own() -> None:
    one, other = sign(lambda: ["här"]), sign(lambda: ["där"])
    assert one.bit_count() == other.bit_count() == 1
    assert one != other


def test_a_sign_that_is_new_holds_for_words_that_were_met_before() -> None:
    read("Polisen stoppade tolv fordon.")
    known = sign(lambda: ["fordon"])
    assert read("Polisen stoppade tolv fordon.").signs & known


def test_a_sentence_has_the_signs_of_its_own_words_only() -> None:
    listed = sign(lambda: ["fordon"])
    row = read("Polisen stoppade tolv fordon. Två brann.")
    assert row.signs & frame_of(row, 0, 5).signs & listed
    assert not frame_of(row, 5, len(row)).signs & listed
