"""The output folder: all files or none, the same bytes every time, and nobody else's files touched."""

from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from follow_ups import HAVSVIK, batch, document, of_every_kind

from outputs import OutputError, check, write
from outputs.formats import FORMATS

ROOT = Path(__file__).resolve().parent.parent
RUN = """
import sys
from pathlib import Path
sys.path[:0] = ["tests", "."]
from follow_ups import batch, of_every_kind
from outputs import write
from outputs.formats import FORMATS
write(batch(*reversed(of_every_kind())), Path(sys.argv[1]), tuple(FORMATS))
"""


def content(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_same_input_gives_the_same_bytes_anywhere_at_any_time(every_format: Path, tmp_path: Path):
    """In another order of files, time zone and locale, with other hashes and at another time of day."""
    elsewhere = {**os.environ, "TZ": "Asia/Kolkata", "LC_ALL": "sv_SE.UTF-8", "PYTHONHASHSEED": "2"}
    subprocess.run([sys.executable, "-c", RUN, str(tmp_path)], check=True, cwd=ROOT, env=elsewhere, timeout=60)
    assert content(tmp_path) == content(every_format)


def test_a_second_run_leaves_everything_as_it_was(every_format: Path, tmp_path: Path):
    shutil.copytree(every_format, tmp_path, dirs_exist_ok=True)
    assert write(batch(*of_every_kind()), tmp_path, tuple(FORMATS)).messages == ()
    assert content(tmp_path) == content(every_format)


@pytest.mark.parametrize("failing", ["uppfoljning.xlsx", "datapackage.json", "uppfoljning.sqlite"])
def test_when_one_file_cannot_be_put_in_place_all_stay_as_they_were(
    once_written: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: str
):
    shutil.copytree(once_written, tmp_path, dirs_exist_ok=True)
    before = content(tmp_path)
    replace = Path.replace

    def refuse(source: Path, target: Path) -> Path:
        if target == tmp_path / failing and source.parent.name.startswith(".uppfoljning-"):
            raise PermissionError(errno.EACCES, "Permission denied", str(target))
        return replace(source, target)

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(OutputError, match=f"Det går inte att skriva {failing} i "):
        write(batch(document("b.pdf", "2022", HAVSVIK)), tmp_path, ["sqlite"])
    after = content(tmp_path)
    assert {name: after[name] for name in before} == before
    assert all(name.startswith("uppfoljning 20") for name in after.keys() - before.keys())


def test_what_would_stop_the_run_is_told_before_it(once_written: Path, tmp_path: Path):
    check(tmp_path / "ny")
    assert not (tmp_path / "ny").exists()
    (tmp_path / "fil").touch()
    with pytest.raises(OutputError, match="är en fil"):
        check(tmp_path / "fil")
    shutil.copytree(once_written, tmp_path / "ut")
    (tmp_path / "ut" / "~$uppfoljning.xlsx").touch()
    with pytest.raises(OutputError, match="är öppen i Excel"):
        check(tmp_path / "ut")
    with pytest.raises(OutputError, match="Formatet ”pdf” finns inte"):
        check(tmp_path, ["pdf"])


def test_a_full_disk_is_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def full(*_arguments: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("outputs.folder.os.fsync", full)
    with pytest.raises(OutputError, match="Disken är full, så inget skrevs"):
        write(batch(), tmp_path / "ut")
    assert not (tmp_path / "ut").exists()


def test_a_file_in_the_place_of_the_folder_is_told_of(tmp_path: Path):
    (tmp_path / "ut").write_text("mitt")
    with pytest.raises(OutputError, match="är en fil, eller ligger i något som inte är en mapp"):
        write(batch(), tmp_path / "ut")
    assert (tmp_path / "ut").read_text() == "mitt"


def test_only_what_was_written_is_in_the_folder(tmp_path: Path):
    written = write(batch(), tmp_path / "ny" / "ut", ["px"])
    assert sorted(content(tmp_path / "ny" / "ut")) == sorted(written.files)


def test_the_description_names_the_version_and_every_file(tmp_path: Path):
    written = write(batch(), tmp_path, ["px"])
    package = json.loads((tmp_path / "datapackage.json").read_text(encoding="utf-8"))
    assert package["contract_version"] == "1.0"
    described = {one["path"] for one in package["resources"]} | set(package["other_files"])
    assert described == set(written.files) - {"uppfoljning.xlsx", "datapackage.json"}


def test_files_of_the_user_are_left_alone_and_a_namesake_is_kept_as_a_copy(tmp_path: Path):
    (tmp_path / "anteckningar.txt").write_text("mina")
    (tmp_path / "antal.csv").write_text("också mina")
    (tmp_path / "uppfoljning.xlsx").write_bytes(b"en gammal fil")
    told = write(batch(), tmp_path).messages
    assert (tmp_path / "anteckningar.txt").read_text() == "mina"
    assert [path.read_text() for path in tmp_path.glob("antal 20*.csv")] == ["också mina"]
    assert [path.read_bytes() for path in tmp_path.glob("uppfoljning 20*.xlsx")] == [b"en gammal fil"]
    assert any(message.startswith("Den förra antal.csv är sparad som antal 20") for message in told)


def test_formats_of_an_earlier_run_that_are_not_asked_for_again_are_told_of(every_format: Path, tmp_path: Path):
    shutil.copytree(every_format, tmp_path, dirs_exist_ok=True)
    (told,) = write(batch(*of_every_kind()), tmp_path, ["jsonl", "px"]).messages
    assert told.startswith("Kvar från en tidigare körning, med äldre data: csv-svensk, parquet, uppfoljning.sqlite.")
    assert "FORMAT=csv-svensk,parquet,sqlite" in told
    assert (tmp_path / "uppfoljning.sqlite").exists()
