"""The page about joining with other statistics: its code runs as it stands, on files as they are written."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from conftest import ROOT
from follow_ups import HAVSVIK, TALLMO
from opened_workbook import rows

PEOPLE = f"kommunkod,ar,invanare\n{TALLMO.code},2023,20000\n{HAVSVIK.code},2022,4000\n"


def test_the_pandas_code_gives_counts_per_thousand(every_format: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    page = (ROOT / "docs" / "koppla-statistik.md").read_text(encoding="utf-8")
    (code,) = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    shutil.copy(every_format / "summering.csv", tmp_path)
    (tmp_path / "befolkning.csv").write_text(PEOPLE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    made: dict[str, object] = {}
    exec(code, made)  # noqa: S102 # the code of our own page
    joined = {(one["kommunkod"], one["kategori"]): one["per_1000"] for one in made["joined"].to_dict("records")}
    sums = {(one["kommunkod"], one["kategori"]): float(one["summa"]) for one in rows(every_format, "summering")}
    assert set(joined) == set(sums)
    assert {key: value for key, value in joined.items() if value == value} == {
        key: total / 20 for key, total in sums.items() if key[0] == "0127"
    }
