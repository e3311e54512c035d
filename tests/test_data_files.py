"""The lists of words that the rules go by, as they stand in the files beside the code."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import ROOT

# A key with the texts of a list, or some of these on a line of their own.
LIST = re.compile(r'^\s*(?:[\w-]+|"[^"]*") = (?=\[)|"(?:[^"\\]|\\.)*"|\'[^\']*\'')
WIDEST = 120
FILES = sorted(path for folder in ("extract", "nlp") for path in (ROOT / folder).rglob("*.toml"))


def lists_in(value: object, at: str = "") -> Iterator[tuple[str, list[str]]]:
    """Each list of texts in a file, with its place."""
    if isinstance(value, dict):
        for key, inside in value.items():
            yield from lists_in(inside, f"{at}.{key}")
    elif isinstance(value, list) and all(isinstance(item, str) for item in value):
        yield at, value
    elif isinstance(value, list):
        for number, inside in enumerate(value, 1):
            yield from lists_in(inside, f"{at} {number}")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_list_says_a_word_twice(path: Path):
    found = lists_in(tomllib.loads(path.read_text(encoding="utf-8")))
    assert {at: twice for at, words in found if (twice := [w for w, n in Counter(words).items() if n > 1])} == {}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_list_is_longer_than_a_line_that_can_be_read(path: Path):
    lines = enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
    wide = ((number, line) for number, line in lines if len(line) > WIDEST and '", "' in line)
    assert [number for number, line in wide if not LIST.sub("", line).strip(", []")] == []
