"""The class of a word without its neighbours, verb forms, and bare lines of statistics."""

from __future__ import annotations

import pytest
from counting import only

from extract.rule_files import pairs
from nlp.heads.bullets import table
from nlp.heads.doubts import Doubt, sentence
from nlp.vocabulary.verbs import entries, verb
from nlp.vocabulary.words import examples, word_class


@pytest.mark.parametrize(("word", "expected"), examples().items())
def test_each_word_class_holds_its_own_examples(word: str, expected: str):
    assert word_class(word) == expected


@pytest.mark.parametrize(
    ("word", "base", "form", "passive"),
    [
        ("rapporterades", "rapportera", "past", True),
        ("genomförts", "genomföra", "supine", True),
        ("höll", "hålla", "past", False),
        ("skrivna", "skriva", "participle", True),
        ("stoppas", "stoppa", "present", True),
        ("anmälda", "anmäla", "participle", True),
    ],
)
def test_a_verb_form_is_known_by_its_entry(word: str, base: str, form: str, passive: bool):  # noqa: FBT001  # a column
    found = verb(word)
    assert found is not None
    assert (found.base, found.form, found.passive) == (base, form, passive)


@pytest.mark.parametrize("word", ["mobiler", "fritidsklubbar", "blommorna", "mopparna", "offensiver"])
def test_an_inflected_noun_of_the_field_is_a_noun_whatever_its_ending_looks_like(word: str):
    assert word_class(word) == "noun"


def test_every_verb_is_found_by_its_own_base_form():
    assert [entry.base for entry in entries() if verb(entry.base) is None] == []


@pytest.mark.parametrize(("line", "lemma"), [*pairs(table(), "examples").items(), *pairs(table(), "people").items()])
def test_a_bare_line_counts_what_it_describes(line: str, lemma: str):
    assert only(line).lemma == lemma


@pytest.mark.parametrize("doubt", Doubt)
def test_every_doubt_has_a_swedish_sentence(doubt: Doubt):
    assert sentence(doubt).endswith(".")
