"""The real follow-up beside the project, in four typesettings: every row of its gold, whole."""

import json
from pathlib import Path

import pytest
from follow_up_rows import read_once, rows_of

from extract import read_follow_up

TYPESETTINGS = ["", ".portrait", ".repeated-header", ".horizontal-rules"]
FIELDS = ["lofte_nr", "tema", "lofte", "kolumn", "period", "period_start", "period_slut", "text", "tom"]


@pytest.mark.parametrize("typesetting", TYPESETTINGS)
def test_real_follow_up_gives_its_gold(shared: Path, typesetting: str):
    gold = json.loads((shared / "real" / "linkoping-2023.gold.json").read_text(encoding="utf-8"))
    follow_up = read_once(shared / "real" / f"linkoping-2023{typesetting}.pdf")
    assert [{name: row[name] for name in FIELDS} for row in rows_of(follow_up)] == gold["rader"]
    place = follow_up.municipality
    assert place is not None
    read = {"titel": follow_up.title, "kommun": place.name, "kommunkod": place.code, "ar": int(follow_up.year)}
    assert read == {name: gold[name] for name in read}
    assert follow_up.tables == 1
    assert follow_up.problems == ()


@pytest.mark.parametrize("folder", ["faults", "icdar/competition-dataset-eu"])
def test_what_is_no_follow_up_gives_no_promise_and_says_so(shared: Path, folder: str):
    from extract import UnreadableFile

    read = 0
    for path in sorted((shared / folder).glob("*.pdf"))[:6]:
        try:
            follow_up = read_follow_up(path, path.name)
        except UnreadableFile:
            continue
        read += 1
        assert follow_up.promises == ()
        assert any("ingen uppföljningstabell" in problem.text for problem in follow_up.problems)
    assert read
