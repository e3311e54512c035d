"""What the docs name is there: the files, and the messages that they tell an analyst what to do about."""

import re

import pytest
from conftest import ROOT

STAGES = ("extract", "nlp", "outputs", "pipeline")
PATH = re.compile(r"`((?:extract|nlp|outputs|pipeline|tests|docs|samples|wordlists)/[\w./*-]*)`")
NOT_KEPT = {"outputs/generated/"}
"""Made by the program; no checkout has it."""


@pytest.mark.parametrize(
    "page",
    ["README.md", "docs/arbetsboken.md", "docs/for-utvecklare.md", "docs/matningar.md", "docs/matningar-i-detalj.md"],
)
def test_every_file_that_a_page_names_is_there(page: str):
    named = set(PATH.findall((ROOT / page).read_text(encoding="utf-8"))) - NOT_KEPT
    assert [name for name in sorted(named) if not any(ROOT.glob(name))] == []


def test_the_guide_names_every_file_of_words_and_rules():
    guide = (ROOT / "docs/for-utvecklare.md").read_text(encoding="utf-8")
    generated_or_listed_by_folder = ("nlp/vocabulary/categories/", "nlp/vocabulary/lexicon/")
    files = [path.relative_to(ROOT) for stage in ("extract", "nlp") for path in (ROOT / stage).rglob("*.*")]
    data = [file for file in files if file.suffix in (".toml", ".csv")]
    own = [file for file in data if not str(file).startswith(generated_or_listed_by_folder)]
    assert sorted(str(file) for file in own if f"{file.name}`" not in guide) == []


def said_by_the_program() -> str:
    """All code, texts that stand in several pieces joined."""
    sources = [path.read_text(encoding="utf-8") for stage in STAGES for path in (ROOT / stage).rglob("*.py")]
    return re.sub(r'"\s*\n\s*f?"', "", "\n".join(sources))


def messages(page: str) -> list[str]:
    """The first column of the table headed "programmet säger"."""
    (table,) = re.findall(r"^\| programmet säger \|.*\n\|[-|]+\n((?:\|.*\n)+)", page, re.MULTILINE)
    return [line.split("|")[1] for line in table.splitlines()]


@pytest.mark.parametrize("page", ["README.md", "docs/arbetsboken.md"])
def test_every_message_that_a_page_explains_is_one_that_the_program_says(page: str):
    """An ellipsis stands for what differs from time to time."""
    pieces = [
        piece.strip(" ;") for told in messages((ROOT / page).read_text(encoding="utf-8")) for piece in told.split("…")
    ]
    said = said_by_the_program()
    assert [piece for piece in pieces if piece not in said] == []
