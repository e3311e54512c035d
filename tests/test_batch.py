"""Many files read side by side: what goes wrong in one stays with it."""

from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool

import pytest
from conftest import ROOT

from extract.records import UnreadableFile
from extract.rule_files import RuleError
from pipeline import batch
from pipeline.batch import failure_sentence, read_batch
from pipeline.finding import Found, find_pdfs
from pipeline.time_limit import TookTooLongError

SAMPLE = sorted((ROOT / "samples").glob("*.pdf"))[0]


def failed_with(error: BaseException) -> Future:
    future: Future = Future()
    future.set_exception(error)
    return future


def test_a_worker_that_goes_down_costs_no_other_file_its_reading():
    waiting = Found(SAMPLE, SAMPLE.name)
    read = batch._outcome(waiting, failed_with(BrokenProcessPool()))
    assert not read.failed


def test_a_wrong_rule_stops_the_run_instead_of_failing_every_file():
    with pytest.raises(RuleError, match=r"roles\.toml"):
        batch._outcome(Found(SAMPLE, SAMPLE.name), failed_with(RuleError("roles.toml, regel x: fel")))


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
