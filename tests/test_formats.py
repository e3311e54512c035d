"""Each format on request says the same as the CSV files."""

from __future__ import annotations

import csv
import json
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pandas as pd
import pytest
from follow_ups import batch
from opened_workbook import rows

from outputs import OutputError, write
from outputs.columns import TABLES, table


def as_csv(value: object) -> str:
    """A value as the contract's CSV writes it."""
    if value is None or value is pd.NA:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    return f"{value:g}" if isinstance(value, float) else str(value)


@pytest.mark.parametrize("name", TABLES)
def test_json_lines(every_format: Path, name: str):
    lines = (every_format / f"jsonl/{name}.jsonl").read_text(encoding="utf-8").splitlines()
    found = [{key: as_csv(value) for key, value in json.loads(line).items()} for line in lines]
    assert found == rows(every_format, name)


@pytest.mark.parametrize("name", TABLES)
def test_parquet(every_format: Path, name: str):
    frame = pd.read_parquet(every_format / f"parquet/{name}.parquet").astype(object)
    found = [
        {key: "" if pd.isna(value) else as_csv(value) for key, value in line.items()}
        for line in frame.to_dict("records")
    ]
    assert found == rows(every_format, name)


@pytest.mark.parametrize("name", TABLES)
def test_sqlite(every_format: Path, name: str):
    with closing(sqlite3.connect(every_format / "uppfoljning.sqlite")) as database:
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        found = database.execute(f"SELECT * FROM {name}").fetchall()  # noqa: S608 # a name of the contract
    truths = [column.type == "boolean" for column in table(name).columns]
    told = [[as_csv(bool(v) if truth else v) for v, truth in zip(line, truths, strict=True)] for line in found]
    assert told == [list(line.values()) for line in rows(every_format, name)]


def test_swedish_csv_survives_a_double_click(every_format: Path):
    content = (every_format / "csv-svensk/antal.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    lines = list(csv.DictReader(content.decode("utf-8-sig").splitlines(), delimiter=";"))
    assert {line["kommunkod"] for line in lines} == {'="0127"', '="1499"'}
    assert {line["ar"] for line in lines} == {'="2023"', '="2022/2023"'}
    assert {line["summeras"] for line in lines} == {"ja", "nej"}


def test_px_holds_every_sum_and_nothing_else(every_format: Path):
    text = (every_format / "uppfoljning.px").read_text(encoding="utf-8")
    words = dict(re.findall(r'^VALUES\("(.+)"\)=(.+);', text, re.MULTILINE))
    sizes = {name: len(listed.split(",")) for name, listed in words.items()}
    assert sizes == {"kommun": 2, "kategori": 18, "aktör": 5, "period": 1}
    cells = text.split("DATA=")[1].replace(";", "").split()
    assert len(cells) == 2 * 18 * 5 * 1
    assert sum(float(cell) for cell in cells if cell != '".."') == sum(
        float(one["summa"]) for one in rows(every_format, "summering")
    )
    assert 'CODES("kommun")="1499","0127";' in text


def test_an_unknown_format_names_the_known_ones_and_writes_nothing(tmp_path: Path):
    with pytest.raises(
        OutputError, match=r"Formatet ”xls” finns inte\. De som finns är csv-svensk, jsonl, parquet, px, sqlite"
    ):
        write(batch(), tmp_path / "ut", ["xls"])
    assert not (tmp_path / "ut").exists()


def test_parquet_without_its_package_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("outputs.formats.find_spec", lambda _name: None)
    with pytest.raises(OutputError, match="behöver paketet pyarrow"):
        write(batch(), tmp_path / "ut", ["parquet"])
    assert not (tmp_path / "ut").exists()
