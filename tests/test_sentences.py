import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlp.texts.language import blank_language
from nlp.texts.rows import read
from nlp.texts.sentences import sentences


def split(text: str, breaks: tuple[int, ...] = ()) -> list[str]:
    return [text[sentence.start : sentence.end] for sentence in sentences(read(text), breaks)]


@pytest.mark.parametrize(
    "text",
    [
        "Polisen har satt upp 3 st. Fasta kameror",
        "Det gällde bl.a. Lambohov och Ljungsbro.",
        "Sammanlagt ca. 20 besök, d.v.s. Fler än väntat.",
        "Mötet hölls kl. 18 vid S:t Larsparken.",
        "Det kostade 1.200 kr och tog 2.5 h.",
        "1. Fler patruller",
        "Mopedkontr. T1: 18 st",
        "Hembesök med 2 fältass. fyra kvällar",
        "se www.polisen.se/ostergotland för mer",
    ],
)
def test_abbreviations_numbers_and_addresses_end_no_sentence(text):
    assert split(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mål: 20 krogtillsyner. Utfall: 16.", ["Mål: 20 krogtillsyner.", "Utfall: 16."]),
        ("Vi gick ut. (Alla var med.) Sen hem!", ["Vi gick ut.", "(Alla var med.)", "Sen hem!"]),
        ("Alla var med m.m. Sedan var det slut.", ["Alla var med m.m.", "Sedan var det slut."]),
        ("Slut i perioden.Polisen kom.", ["Slut i perioden.", "Polisen kom."]),
        ("• 3 möten • 4 besök", ["• 3 möten", "• 4 besök"]),
        ("Möten: 3 st. SSPF träffas ofta.", ["Möten: 3 st.", "SSPF träffas ofta."]),
        ("Rubrik\n\nText", ["Rubrik", "Text"]),
        ("1. Fler. 2. Färre.", ["1. Fler.", "2. Färre."]),
        ("Vi gjorde 4 mopedkontr. Alla gick bra.", ["Vi gjorde 4 mopedkontr.", "Alla gick bra."]),
        ("Hur många? 12 stycken.", ["Hur många?", "12 stycken."]),
    ],
)
def test_a_sentence_ends_at_its_mark_a_bullet_or_a_paragraph(text, expected):
    assert split(text) == expected


def test_a_break_begins_a_sentence():
    assert split("tre möten fyra besök", (10,)) == ["tre möten", "fyra besök"]


@settings(deadline=None)
@given(st.text(max_size=80), st.lists(st.integers(0, 90), max_size=4))
def test_sentences_hold_every_token_once_in_any_text(text, breaks):
    row = read(text)
    held = [place for s in sentences(row, tuple(breaks)) for place in range(s.first, s.last)]
    assert held == list(range(len(row)))


@settings(deadline=None)
@given(st.text(max_size=80))
def test_tokens_stand_where_they_stand_in_the_text_as_given(text):
    row = read(text)
    assert len(row.text) == len(text)
    assert all(text[start] == row.text[start] or not text[start].isprintable() for start in row.starts)


@settings(deadline=None)
@given(st.text(alphabet=st.sampled_from("abåÅ 0123.,:;-–/()'\n\u00a0\u00ad²½"), max_size=40))
def test_what_stands_between_blanks_is_cut_as_in_the_whole_text(text):
    row = read(text)
    whole = [token for token in blank_language().tokenizer(row.text) if not token.is_space]
    assert row.starts == [token.idx for token in whole]
    assert [row.written(at) for at in range(len(row))] == [token.text for token in whole]


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("3st 5-8km/h kl.18 31dec", ["3", "st", "5", "-", "8", "km", "/", "h", "kl.", "18", "31", "dec"]),
        ("v.36-38 A-traktor S:t 18:30", ["v.", "36", "-", "38", "A-traktor", "S:t", "18:30"]),
        ("Patruller:T1=12 BRÅ:s SSPF:are", ["Patruller", ":", "T", "1", "=", "12", "BRÅ:s", "SSPF:are"]),
        ("polis/kommun, hastighets- och", ["polis", "/", "kommun", ",", "hastighets-", "och"]),
    ],
)
def test_words_and_digits_come_apart_and_names_stay_whole(text, tokens):
    row = read(text)
    assert [row.written(at) for at in range(len(row))] == tokens


def test_a_text_without_marks_is_cut_at_commas_into_pieces_of_a_length_that_people_write():
    parts = split("en lista utan slut, " * 400)
    assert max(len(part.split()) for part in parts) < 250
    assert all(part.startswith("en lista") for part in parts)
    assert "".join(parts).replace(" ", "") == ("enlistautanslut," * 400)
