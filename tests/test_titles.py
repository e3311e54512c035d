"""Titles that a document has, and those that only the program gave it that it was written in."""

import pytest
from typed_pages import line, page

from extract.facts.titles import metadata_title, program_titles
from extract.promises.understanding import understand
from extract.records import Document


@pytest.mark.parametrize(("given", "title"), program_titles().examples.items())
def test_what_a_program_writes_around_or_for_a_title_is_none_of_it(given: str, title: str):
    assert metadata_title(given) == title


@pytest.mark.parametrize(("metadata", "title"), [("Löften 2023", "Löften 2023"), ("untitled", ""), ("", "")])
def test_the_metadata_has_the_title_only_where_the_page_has_none(metadata: str, title: str):
    plain = page(1, (), [line("Polisen och kommunen lovar att synas.", 50, 100)])
    titled = page(1, (), [line("Så gick det", 50, 60, size=18), *plain.lines])
    assert understand(Document("a.pdf", "0" * 64, metadata, (plain,))).title == title
    assert understand(Document("a.pdf", "0" * 64, metadata, (titled,))).title == "Så gick det"
