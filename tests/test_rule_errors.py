"""A bad rule is refused with a message that names file and rule."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from extract.rule_files import (
    RuleError,
    any_section_of,
    flag,
    load_table,
    load_tables,
    number,
    one_of,
    pairs,
    pattern,
    read_rows,
    read_table,
    section_of,
    strings,
    text,
)
from extract.word_lists import lists_of


def written(folder: Path, content: str) -> Path:
    path = folder / "rules.toml"
    path.write_text(content, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ('[[rule]]\nid = "a"\nwords = ["x"]\ntypo = 1', "rules.toml: regeln a: okänd nyckel typo"),
        ('[[rule]]\nid = "a"', "rules.toml: regeln a: nyckeln words saknas"),
        ("rule = [", "rules.toml: filen är inte giltig TOML"),
        ('[[other]]\nid = "a"', "rules.toml: avsnittet .* saknas"),
    ],
)
def test_a_file_that_is_wrong_is_refused_by_name(tmp_path: Path, content: str, message: str):
    with pytest.raises(RuleError, match=message):
        load_tables(written(tmp_path, content), "rule", {"id", "words"})


@pytest.mark.parametrize("read", [text, strings, flag, pairs, number, pattern])
def test_a_value_of_the_wrong_kind_is_refused(tmp_path: Path, read):
    table = load_table(written(tmp_path, "words = 3.5"), {"words"})
    with pytest.raises(RuleError, match=r"rules\.toml: regeln rules: words ska vara"):
        read(table, "words")


def test_a_pattern_that_is_none_and_a_word_outside_the_vocabulary_are_refused(tmp_path: Path):
    table = load_table(written(tmp_path, 'shape = "(a"\nkind = "c"'), {"shape", "kind"})
    with pytest.raises(RuleError, match=r"rules\.toml: regeln rules: shape är inget giltigt mönster"):
        pattern(table, "shape")
    with pytest.raises(RuleError, match=r"rules\.toml: regeln rules: kind 'c' är inte en av a, b"):
        one_of(table, "kind", ("a", "b"))


def test_a_section_that_is_missing_or_has_other_keys_is_refused(tmp_path: Path):
    whole = load_table(written(tmp_path, '[words]\nshort = ["x"]'), {"words"})
    with pytest.raises(RuleError, match=r"rules\.toml: avsnittet \[other\] saknas"):
        any_section_of(whole, "other")
    with pytest.raises(RuleError, match=r"rules\.toml: regeln words: okänd nyckel short"):
        section_of(whole, "words", {"long"})


@dataclass(frozen=True)
class Lists:
    """Lists of three types, and what is made of another key."""

    words: frozenset[str]
    endings: tuple[str, ...]
    phrases: tuple[tuple[str, ...], ...]
    most: int


def test_a_class_of_word_lists_is_filled_by_the_names_and_types_of_its_fields(tmp_path: Path):
    content = 'words = ["x", "y"]\nendings = ["z"]\nphrases = ["x y"]\nlimit = 2'
    table = read_table(written(tmp_path, content))
    assert lists_of(table, Lists, besides={"limit"}, most=2) == Lists(frozenset("xy"), ("z",), (("x", "y"),), 2)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ('words = ["x"]\nendings = []\nphrases = []', "nyckeln most saknas"),
        ('words = ["x"]\nendings = []\nphrases = []\nmost = 1\nword = []', "okänd nyckel word"),
        ('words = "x"\nendings = []\nphrases = []\nmost = 1', "words ska vara en lista av texter"),
    ],
)
def test_word_lists_other_than_those_of_the_class_are_refused(tmp_path: Path, content: str, message: str):
    with pytest.raises(RuleError, match=rf"rules\.toml: regeln rules: {message}"):
        lists_of(read_table(written(tmp_path, content)), Lists)


@pytest.mark.parametrize(
    ("content", "message"),
    [("word,kind\nx,y\n", "kolumnerna ska vara word, base"), ("word,base\nx\n", "rad 2 ska ha 2 fält, inte 1")],
)
def test_rows_with_other_columns_are_refused_by_file(tmp_path: Path, content: str, message: str):
    with pytest.raises(RuleError, match=rf"rules\.toml: {message}"):
        read_rows(written(tmp_path, content), ("word", "base"))
