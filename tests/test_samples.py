"""The samples say what must come out of them, and it does."""

import importlib
import json
from pathlib import Path
from types import SimpleNamespace

import pytest
from follow_up_rows import marked, read_once, rows_of, same_rows

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "samples"
NAMES = sorted(path.stem for path in (SAMPLES / "sources").glob("*.toml"))
LAYOUTS = sorted((ROOT / "tests" / "data" / "layouts").glob("*.toml"))

# Samples that are not read right yet, each with what goes wrong. The set may only shrink.
KNOWN_FAILURES: dict[str, str] = {}


@pytest.fixture
def typesetting(monkeypatch: pytest.MonkeyPatch):
    """The package that makes the samples; what it expects of them needs nothing but Python."""
    monkeypatch.syspath_prepend(str(SAMPLES))
    return SimpleNamespace(
        load=importlib.import_module("typesetting.source").load,
        expected=importlib.import_module("typesetting.expected").expected,
        expected_rows=importlib.import_module("typesetting.expected").expected_rows,
    )


def answer(folder: Path, name: str) -> dict:
    return json.loads((folder / f"{name}.expected.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", marked(NAMES, KNOWN_FAILURES))
def test_sample_gives_its_rows(name: str):
    expected = answer(SAMPLES, name)
    follow_up = read_once(SAMPLES / f"{name}.pdf")
    same_rows(rows_of(follow_up), expected["rader"])
    assert follow_up.municipality is not None
    read = (follow_up.title, follow_up.municipality.name, follow_up.municipality.code, follow_up.year)
    assert read == (expected["titel"], expected["kommun"], expected["kommunkod"], expected["ar"])


@pytest.mark.parametrize("name", NAMES)
def test_what_a_sample_must_give_is_what_its_source_says(typesetting, name: str):
    source = typesetting.load(SAMPLES / "sources" / f"{name}.toml")
    assert typesetting.expected(source) == answer(SAMPLES, name)


@pytest.mark.parametrize("path", LAYOUTS, ids=lambda path: path.stem)
def test_what_a_layout_must_give_is_what_its_source_says(typesetting, path: Path):
    source = typesetting.load(path)
    assert typesetting.expected_rows(source) == answer(path.parent, path.stem)["rader"]


@pytest.mark.parametrize("name", NAMES)
def test_every_count_of_a_sample_stands_where_it_says(name: str):
    expected = answer(SAMPLES, name)
    promises = {row["lofte_nr"]: row["lofte"] for row in expected["rader"]}
    for note in [*expected["antal"], *expected["tal"]]:
        text = promises[note["lofte_nr"]] if note["rad"] is None else expected["rader"][note["rad"]]["text"]
        assert text[note["start"] : note["slut"]] == note["uttryck"]


def test_every_sample_has_its_source():
    assert sorted(path.stem for path in SAMPLES.glob("*.pdf")) == NAMES
