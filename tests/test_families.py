"""One follow-up typeset by six producers in many looks: whoever made the PDF, its rows come out the same."""

import json
import tomllib
from pathlib import Path

import pytest

from extract import read_follow_up

FOLDER = Path(__file__).parent / "data" / "typeset"
LOOKS = sorted(tomllib.loads((FOLDER / "manifest.toml").read_text(encoding="utf-8")))

# Looks that are not read right yet, each with what goes wrong. The set may only shrink.
KNOWN_FAILURES: dict[str, str] = {}


def marked(name: str):
    reason = KNOWN_FAILURES.get(name)
    return pytest.param(name, marks=[pytest.mark.xfail(reason=reason, strict=True)] if reason else [])


def iso(day):
    return day.isoformat() if day else ""


def rows_read(path: Path) -> list[dict[str, object]]:
    """Every activity of a PDF in the words of the data contract."""
    return [
        {
            "lofte_nr": promise.number,
            "tema": promise.theme,
            "lofte": promise.text.text,
            "kolumn": activity.column,
            "period": activity.period.name,
            "period_start": iso(activity.period.start),
            "period_slut": iso(activity.period.end),
            "aktor": activity.actor,
            "text": activity.text.text,
            "tom": activity.empty,
        }
        for promise in read_follow_up(path, path.name).promises
        for activity in promise.activities
    ]


@pytest.mark.parametrize("name", map(marked, LOOKS))
def test_every_look_gives_the_same_rows(name: str):
    expected = json.loads((FOLDER / "expected.json").read_text(encoding="utf-8"))
    assert rows_read(FOLDER / f"{name}.pdf") == expected["rader"]


@pytest.mark.parametrize("name", map(marked, LOOKS))
def test_every_look_gives_the_same_title(name: str):
    expected = json.loads((FOLDER / "expected.json").read_text(encoding="utf-8"))
    assert read_follow_up(FOLDER / f"{name}.pdf", name).title == expected["titel"]


def test_every_pdf_of_the_family_is_in_the_manifest():
    assert sorted(path.stem for path in FOLDER.glob("*.pdf")) == LOOKS
