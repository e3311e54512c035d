"""Which PDFs a run is about."""

from pathlib import Path

import pytest

from pipeline.finding import NothingToRead, find_pdfs


def touch(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def test_pdfs_are_found_in_all_folders_and_told_by_name(tmp_path):
    touch(tmp_path, "b.pdf", "a/Ö.PDF", "a/z.Pdf", "läs mig.txt")
    assert [found.name for found in find_pdfs(tmp_path)] == ["a/z.Pdf", "a/Ö.PDF", "b.pdf"]


def test_hidden_files_and_folders_are_left_alone(tmp_path):
    touch(tmp_path, "a.pdf", "._a.pdf", "~$a.pdf", ".venv/b.pdf")
    assert [found.name for found in find_pdfs(tmp_path)] == ["a.pdf"]


def test_a_file_is_known_by_its_bare_name(tmp_path):
    touch(tmp_path, "x/a.pdf")
    assert [found.name for found in find_pdfs(tmp_path / "x" / "a.pdf")] == ["a.pdf"]


def test_names_are_composed_whatever_the_file_system_does(tmp_path):
    touch(tmp_path, "Ma\u030ala\u030a.pdf")
    assert [found.name for found in find_pdfs(tmp_path)] == ["Målå.pdf"]


def test_a_name_that_is_no_utf8_can_still_be_written(tmp_path):
    touch(tmp_path, "caf\udce9.pdf")
    assert [found.name for found in find_pdfs(tmp_path)] == ["caf?.pdf"]


@pytest.mark.parametrize(
    ("given", "says"), [("saknas", "finns inte"), ("tom", "inga PDF-filer"), ("rapport.docx", "ingen PDF-fil")]
)
def test_nothing_to_read_is_said_with_the_place_and_what_to_do(tmp_path, given, says):
    touch(tmp_path, "rapport.docx", "tom/anteckning.txt")
    with pytest.raises(NothingToRead, match=says) as told:
        find_pdfs(tmp_path / given)
    assert str(tmp_path / given) in str(told.value)
