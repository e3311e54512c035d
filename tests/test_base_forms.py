"""Singular base forms of nouns."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from extract.rule_files import pairs
from nlp.vocabulary.lemmas import base_form, by_ending, ending_rules


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("LOS-insatser", "LOS-insats"),
        ("serveringsställen", "serveringsställe"),
        ("Trygghetsvandringarna", "trygghetsvandring"),
        ("A-traktorer", "A-traktor"),
        ("ordningsböter", "ordningsbot"),
        ("anmälningar", "anmälan"),
        ("husrannsakningar", "husrannsakan"),
        ("verkstäder", "verkstad"),
        ("förare", "förare"),
        ("besök", "besök"),
        ("narkotikasöken", "narkotikasök"),
        ("böter", "böter"),
        ("inspektörer", "inspektör"),
        ("HUNDSÖK", "hundsök"),
        ("kon\u00adtroller", "kontroll"),
    ],
)
def test_a_noun_has_its_singular_indefinite_base_form(word: str, base: str):
    assert base_form(word) == base


@pytest.mark.parametrize(
    ("form", "base"), [pair for rule in ending_rules() for pair in pairs(rule, "examples").items()]
)
def test_each_ending_rule_gives_its_own_examples(form: str, base: str):
    assert by_ending(form) == base


def inflected() -> list[tuple[str, str]]:
    """Plural and definite forms of the field's nouns with their base forms."""
    with (Path(__file__).parent / "data" / "base_forms.csv").open(encoding="utf-8", newline="") as file:
        return [(form, row["base"]) for row in csv.DictReader(file) for form in row["forms"].split()]


def test_plural_and_definite_forms_come_to_the_right_singular():
    assert len(inflected()) > 500
    assert [(form, base_form(form), base) for form, base in inflected() if base_form(form) != base] == []
