"""A bad rule is refused with a message that names file and rule."""

from __future__ import annotations

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
    section_of,
    strings,
    text,
)


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
