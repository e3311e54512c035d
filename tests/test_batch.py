"""Many files read side by side: what goes wrong in one stays with it."""

import os
from concurrent.futures.process import BrokenProcessPool

import pytest
from conftest import ROOT

from extract.records import UnreadableFile
from extract.rule_files import RuleError
from outputs import DocumentTables
from pipeline import batch
from pipeline.batch import failure_sentence, read_batch, read_file
from pipeline.finding import Found, find_pdfs
from pipeline.time_limit import TookTooLongError

SAMPLE = sorted((ROOT / "samples").glob("*.pdf"))[0]


def read_or_go_down(found: Found) -> DocumentTables:
    """As `read_file`, but for two files that take their worker, or the whole run, with them."""
    if found.name == "kraschar.pdf":
        os._exit(1)
    if found.name == "regelfel.pdf":
        raise RuleError("roles.toml: regeln x: fel")
    return read_file(found)


@pytest.fixture
def going_down(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch, "read_file", read_or_go_down)


@pytest.mark.usefixtures("going_down")
def test_a_worker_that_goes_down_costs_no_other_file_its_reading(tmp_path):
    (tmp_path / "kraschar.pdf").touch()
    read = read_batch([Found(tmp_path / "kraschar.pdf", "kraschar.pdf"), Found(SAMPLE, SAMPLE.name)], jobs=2)
    rows = {one.document.file: one.document for one in read}
    assert (rows[SAMPLE.name].status, rows["kraschar.pdf"].status) == ("ok", "fel")
    assert "kraschade" in rows["kraschar.pdf"].reason


@pytest.mark.usefixtures("going_down")
def test_a_wrong_rule_stops_the_run_instead_of_failing_every_file():
    with pytest.raises(RuleError, match=r"roles\.toml"):
        list(read_batch([Found(SAMPLE, "regelfel.pdf")], jobs=1))


def test_a_copy_is_not_read_again_and_a_file_that_is_gone_says_so(tmp_path):
    for name in ("a.pdf", "a kopia.pdf"):
        (tmp_path / name).write_bytes(SAMPLE.read_bytes())
    files = (*find_pdfs(tmp_path), Found(tmp_path / "borta.pdf", "borta.pdf"))
    read = list(read_batch(files, jobs=2))
    rows = {one.document.file: one.document for one in read}
    assert rows["a.pdf"].status == "ok"
    assert "a.pdf" in rows["a kopia.pdf"].reason
    assert rows["borta.pdf"].status == "fel"
    assert "finns inte" in rows["borta.pdf"].reason


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (UnreadableFile("x.pdf är tom."), "x.pdf är tom."),
        (TookTooLongError(), "10 minuter"),
        (MemoryError(), "minne"),
        (BrokenProcessPool(), "kraschade"),
        (KeyError("x"), "oväntat fel"),
    ],
)
def test_every_failure_is_told_in_swedish(error, says):
    assert says in failure_sentence(error)
