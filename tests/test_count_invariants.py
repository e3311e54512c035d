"""What holds for the counts of any text whatsoever."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from nlp.counter import count
from nlp.records import OUTSIDE, Passage, Reading

PARTIES = ["Polisen", "kommunen", "de", "dem", "dessa"]
NUMBERS = ["en", "ett", "5", "12", "tre", "flera", "2023", "4/6", "3-5", "1 200", "ca", "minst", "st."]
NOUNS = ["kontroller", "möten", "besök", "möte", "kamera", "tillfällen", "år", "veckan"]
VERBS = ["har", "ska", "gjort", "fick", "vid", "per", "i", "av", "varav", "nya", "planerade"]
SIGNS = ["inte", "inga", "ingen", "och", "samt", ",", ".", ":", "(", ")", "-", "•", "\n", "\u00a0"]
WORDS = st.sampled_from(PARTIES + NUMBERS + NOUNS + VERBS + SIGNS)
TEXTS = st.one_of(st.lists(WORDS, max_size=25).map(" ".join), st.text(max_size=60))


def assert_consistent(text: str, reading: Reading) -> None:
    for at, one in enumerate(reading.counts):
        assert text[one.start : one.end] == one.expression
        assert one.sentence[0] <= one.start < one.end <= one.sentence[1]
        assert one.part_of in (None, OUTSIDE, *(k for k in range(len(reading.counts)) if k != at))
        assert one.repeats in (None, OUTSIDE, *range(at))
        assert not (one.summed and (one.value is None or one.status != "utfört" or one.per or one.repeats is not None))
    for number in reading.numbers:
        assert text[number.start : number.end] == number.expression
        assert (number.role == "antal") == (number.count is not None)


@given(TEXTS)
@example("en Polisen och")
@example("de tre \n - 5")
@example("de 5 5 5")
@example("\xad0")
@example("två m \xad")
@settings(max_examples=300, deadline=None)
def test_counts_point_into_the_text_and_at_each_other(text: str):
    assert_consistent(text, count(Passage(text)))


@given(st.lists(WORDS, max_size=12).map(" ".join), st.lists(WORDS, max_size=8).map(" ".join))
@settings(max_examples=100, deadline=None)
def test_surroundings_never_break_a_reading(text: str, around: str):
    reading = count(Passage(text, before=around, promise=around, theme=around, actor="polis", counted=around))
    assert_consistent(text, reading)


@given(TEXTS)
@settings(max_examples=200, deadline=None)
def test_no_digit_is_outside_all_numbers(text: str):
    covered = {place for number in count(Passage(text)).numbers for place in range(number.start, number.end)}
    assert [place for place, letter in enumerate(text) if letter.isdecimal() and place not in covered] == []
