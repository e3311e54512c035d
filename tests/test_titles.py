"""Titles that a document has, and those that only the program gave it that it was written in."""

import pytest
from typed_pages import line, page, table

from extract.facts.mail import mail_labels, subject_line, with_subject_apart
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


@pytest.mark.parametrize(("second", "theme"), [("Trafik", "Trafik"), ("Uppföljning 2023", "")])
def test_in_one_type_the_first_of_several_headings_over_tables_is_no_part_of_the_title(second: str, theme: str):
    printed = [
        line("Orsa kommun medborgarlöften 2023", 50, 60, bold=True),
        line(second, 50, 72, bold=True),
        line("Centrum", 50, 192, bold=True),
    ]
    rows = [["Aktivitet", "T1", "T2"], ["Fotpatruller", "4", "5"], ["Möten", "1", "2"]]
    pages = page(1, [table(rows, top=75), table(rows, top=195)], printed)
    follow_up = understand(Document("a.pdf", "0" * 64, "", (pages,)))
    assert {promise.theme for promise in follow_up.promises} == {theme, "Centrum"}
    assert follow_up.title == " ".join(["Orsa kommun medborgarlöften 2023", *([] if theme else [second])])


def test_a_bold_heading_in_smaller_type_close_under_the_title_is_no_part_of_it():
    told = [
        line(f"Polisen har gått {number} fotpatruller i centrum under våren.", 50, 80 + number) for number in (10, 24)
    ]
    printed = [
        line("Medborgarlöften Orsa 2023", 50, 60, size=10.7, bold=True),
        line("Trafik", 50, 74, bold=True),
        *told,
    ]
    follow_up = understand(Document("a.pdf", "0" * 64, "", (page(1, (), printed),)))
    assert follow_up.title == "Medborgarlöften Orsa 2023"


@pytest.mark.parametrize(("printed", "subject"), mail_labels().examples.items())
def test_an_e_mail_has_its_subject_for_a_title(printed: str, subject: str):
    first = page(1, (), [line(text, 50, 60 + 14 * at) for at, text in enumerate(printed.split("\n"))])
    found = subject_line(with_subject_apart(first).lines)
    assert (found.text if found is not None else "") == subject


def test_what_stands_over_the_subject_of_an_e_mail_heads_nothing():
    told = ["Från: Eva Ek", "Till: Kommunstyrelsen", "Ämne: Uppföljning av medborgarlöften Orsa 2023", "Hej,"]
    told += ["Polisen lovade att gå minst tio pass i Orsa.", "Det blev 14 pass."]
    printed = [line(text, 50, 60 + 24 * at, bold=at < 3) for at, text in enumerate(told)]
    follow_up = understand(Document("a.pdf", "0" * 64, "", (page(1, (), printed),)))
    (promise,) = follow_up.promises
    assert (follow_up.title, promise.theme) == ("Uppföljning av medborgarlöften Orsa 2023", "")
    assert (promise.text.text, [one.text.text for one in promise.activities]) == (told[4], told[5:])
