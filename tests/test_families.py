"""One follow-up typeset by six producers in many looks: whoever made the PDF, its rows come out the same."""

import json
import tomllib
from pathlib import Path

import pytest
from follow_up_rows import marked, rows_of, same_rows

from extract import read_follow_up

FOLDER = Path(__file__).parent / "data" / "typeset"
LOOKS = sorted(tomllib.loads((FOLDER / "manifest.toml").read_text(encoding="utf-8")))
EXPECTED = json.loads((FOLDER / "expected.json").read_text(encoding="utf-8"))

# Looks that are not read right yet, each with what goes wrong. The set may only shrink.
KNOWN_FAILURES: dict[str, str] = {}


@pytest.mark.parametrize("name", marked(LOOKS, KNOWN_FAILURES))
def test_every_look_gives_the_same_rows_and_title(name: str):
    follow_up = read_follow_up(FOLDER / f"{name}.pdf", f"{name}.pdf")
    same_rows(rows_of(follow_up), EXPECTED["rader"])
    assert follow_up.title == EXPECTED["titel"]


def test_every_pdf_of_the_family_is_in_the_manifest():
    assert sorted(path.stem for path in FOLDER.glob("*.pdf")) == LOOKS
