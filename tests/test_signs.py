"""Signs of words save work, and change no answer."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import nlp.texts.rows
from nlp.counter import count
from nlp.records import Passage, Reading
from nlp.texts.rows import read
from nlp.texts.signs import sign, sign_where, signs_of

DATA = Path(__file__).parent / "data"
ALL = -1
FILES = ("sentences.jsonl", "opened.jsonl")


def texts(name: str) -> list[str]:
    return [json.loads(line)["text"] for line in (DATA / name).read_text(encoding="utf-8").splitlines()]


def readings(found: list[str]) -> list[Reading]:
    """What is counted in each text, by itself and with the text before it, as its promise and in one with it."""
    pairs = zip(found, ["", *found], strict=False)
    return [
        count(passage)
        for text, before in pairs
        for passage in (Passage(text), Passage(text, before=before, promise=before), Passage(f"{before} {text}"))
    ]


@pytest.mark.parametrize("name", FILES)
def test_no_answer_changes_where_nothing_is_passed_over(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """With all signs on all words every rule is tried in every sentence."""
    found = texts(name)
    passed_over = readings(found)
    monkeypatch.setattr(nlp.texts.rows, "signs_of", lambda _: ALL)
    assert readings(found) == passed_over


def test_a_word_has_the_signs_of_its_lists_and_of_what_holds_for_it() -> None:
    listed, tested = sign(lambda: ["ordet"]), sign_where(lambda word: word.endswith("ordet"))
    both = listed | tested
    assert (signs_of("ordet") & both, signs_of("nyordet") & both, signs_of("orden") & both) == (both, tested, 0)


def test_each_sign_is_one_bit_of_its_own() -> None:
    one, other = sign(lambda: ["här"]), sign(lambda: ["där"])
    assert one.bit_count() == other.bit_count() == 1
    assert one != other


def test_a_row_has_the_signs_of_all_its_words_and_tells_those_between_two_places() -> None:
    listed = sign(lambda: ["fordon"])
    row = read("Polisen stoppade 12 fordon i maj.")
    assert row.signs & listed
    assert not row.signs_between(0, 3) & listed
    assert row.signs_between(3, 4) & listed
