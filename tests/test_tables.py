"""Rows follow the contract: columns, ids, links, what is summed, and files that cannot be read."""

from __future__ import annotations

import csv
import io
import pickle
from dataclasses import replace
from typing import get_type_hints

import pytest
from follow_ups import (
    CHECKS,
    HAVSVIK,
    MET_PARTLY,
    PATROLS,
    batch,
    count,
    counted,
    digest,
    document,
    follow_up,
    number,
    printed,
)
from hypothesis import given, settings
from hypothesis import strategies as st

import outputs.rows
from extract.records import Activity, Aside, Box, Period, Place, Problem
from nlp.records import OUTSIDE, CountedText, CountPlace, Link, Reading
from outputs import DocumentTables, copy_tables, read_tables, unread_tables
from outputs.columns import TABLES, ContractError, table, vocabulary
from outputs.document_tables import reason
from outputs.frames import csv_text, plain
from outputs.identity import numbered, place_id
from outputs.rows import CountRow, DocumentRow
from outputs.tables import Tables, tables_of

COLUMNS = {
    "dokument": "dokument_id fil sha256 sidor titel kommun kommunkod lan ar status orsak tabeller aktiviteter antal "
    "granska",
    "loften": "lofte_id dokument_id kommun kommunkod ar tema lofte_nr lofte aktor matbart mal mal_kategori utfall "
    "maluppfyllelse",
    "aktiviteter": "aktivitet_id dokument_id fil kommun kommunkod ar tema lofte_id lofte_nr lofte kolumn period "
    "period_start period_slut text tom sida_fran sida_till",
    "antal": "antal_id aktivitet_id dokument_id fil kommun kommunkod ar period period_start period_slut tema lofte_nr "
    "lofte kategori foremal grundform varde varde_min varde_max precision aktor aktor_kalla lage per del_av "
    "upprepar summeras mening uttryck start slut sida x0 top x1 bottom regel granska granska_skal granskat_varde "
    "granskad_kategori granskad_summeras granskningskommentar galler_varde galler_kategori galler_summeras",
    "tal": "tal_id dokument_id aktivitet_id uttryck varde roll antal_id sida mening start slut",
    "summering": "kommun kommunkod ar period kategori aktor summa rader",
    "granskning": "granskad_id avser granskat_varde granskad_kategori granskad_summeras granskningskommentar galler "
    "fil sida uttryck mening",
}


@pytest.mark.parametrize("name", TABLES)
def test_each_table_has_the_columns_of_the_contract_in_order(name: str):
    assert [column.name for column in table(name).columns] == COLUMNS[name].split()
    header = csv_text(table(name), ()).removesuffix("\r\n")
    assert header == ",".join(COLUMNS[name].split())


@pytest.mark.parametrize("name", TABLES)
def test_each_column_is_described_in_both_languages(name: str):
    for column in table(name).columns:
        assert column.sv.endswith(".")
        assert column.en.endswith(".")
        assert column.heading


@pytest.mark.parametrize("name", TABLES)
def test_each_column_is_a_field_of_its_row(name: str):
    for column in table(name).columns:
        found = getattr(outputs.rows, table(name).record)
        for part in column.field.split("."):
            hints = get_type_hints(found)
            assert part in hints or isinstance(vars(found)[part], property), f"{name}: {column.name}"
            found = hints.get(part)


def test_a_wrong_name_in_the_contract_is_told():
    with pytest.raises(ContractError, match="there is no vocabulary"):
        vocabulary("färger")
    with pytest.raises(ContractError, match=r"contract/antal\.toml: there is no column"):
        table("antal").column("summa")


def read(*parts: DocumentTables) -> Tables:
    return tables_of(batch(*parts).documents, {})


def by_expression(tables: Tables) -> dict[str, CountRow]:
    return {row.count.expression: row for row in tables.counts}


def test_the_evidence_holds_the_expression_where_it_says():
    tables = read()
    texts = {row.activity_id: row.text for row in tables.activities}
    for row in tables.counts:
        inside = texts.get(row.where.activity_id, row.proof.sentence)
        assert inside[row.count.start : row.count.end] == row.count.expression
        assert row.proof.sentence[row.proof.mark :].startswith(row.count.expression)
    for found in tables.numbers:
        assert texts.get(found.activity_id, found.sentence)[found.start : found.end] == found.expression


def test_rows_leave_the_place_of_every_letter_behind():
    """A worker hands over rows alone, or a batch would not fit in memory."""
    assert len(pickle.dumps(document())) < len(pickle.dumps((follow_up(), counted()))) / 2


def test_a_part_names_its_whole_and_a_goal_has_no_activity():
    rows = by_expression(read())
    assert rows["4"].part_of == rows["12"].count_id
    assert (rows["20"].where.activity_id, rows["20"].where.promise_number) == ("", 1)
    assert rows["20"].proof.sentence == "Vi ska synas vid torget minst 20 kvällar."


@pytest.mark.parametrize(
    ("changes", "given_value"),
    [
        ({}, True),
        ({"status": "planerat"}, False),
        ({"per": "vecka"}, False),
        ({"repeats": OUTSIDE}, False),
        ({"part_of": OUTSIDE}, False),
    ],
)
def test_only_what_lacks_nothing_but_a_value_is_summed_once_it_has_one(
    changes: dict[str, object], *, given_value: bool
):
    vague = count(CHECKS, "ett antal", None, "besök", **changes)
    texts = (CountedText(1, 0, None, Reading((vague,))),)
    tables = read(read_tables("tallmo.pdf", follow_up(), replace(counted(), texts=texts, links=())))
    assert tables.counts[0].summed_given_value is given_value


@pytest.mark.parametrize(("value", "given_value"), [(12, False), (None, True)])
def test_a_vague_part_is_summed_only_where_its_whole_is_not(value: float | None, *, given_value: bool):
    reading = Reading((count(PATROLS, "12", value), count(PATROLS, "4", None)))
    links = (Link("del_av", CountPlace(0, 1), CountPlace(0, 0)),)
    changed = replace(counted(), texts=(CountedText(0, 0, None, reading),), links=links)
    tables = read(read_tables("tallmo.pdf", follow_up(), changed))
    assert by_expression(tables)["4"].summed_given_value is given_value


def test_every_number_is_there_and_counts_name_their_row():
    tables = read()
    rows = by_expression(tables)
    told = {row.expression: (row.role, row.count_id) for row in tables.numbers}
    assert told["12"] == ("antal", rows["12"].count_id)
    assert told["21"] == ("granska", "")
    assert told["2023"] == ("årtal", "")


def test_a_document_is_described_with_how_much_needs_a_look():
    (row,) = read().documents
    assert (row.status, row.reason, row.activities, row.counts, row.doubtful) == ("ok", "", 3, 5, 3)


def test_problems_become_a_warning_that_names_the_page():
    problems = (Problem("Texten är bleknad.", 2), Problem("Filen är lagad."))
    (row,) = read(read_tables("tallmo.pdf", replace(follow_up(), problems=problems), counted())).documents
    assert (row.status, row.reason) == ("varning", "Sidan 2: Texten är bleknad. Filen är lagad.")


@pytest.mark.parametrize(
    ("pages", "said"),
    [
        ((1,), "Sida 1 är tom."),
        ((1, 4), "Sida 1 är tom. Detsamma gäller sida 4."),
        ((1, 2, 4, 7), "Sida 1 är tom. Detsamma gäller sidorna 2, 4 och 7."),
    ],
)
def test_what_ails_several_pages_alike_is_said_once(pages: tuple[int, ...], said: str):
    assert reason([Problem(f"Sida {page} är tom.", page) for page in pages]) == said


def test_promises_without_anything_under_them_are_a_warning():
    bare = replace(follow_up(), promises=tuple(replace(one, activities=()) for one in follow_up().promises))
    (row,) = read(read_tables("tallmo.pdf", bare, replace(counted(), texts=(), links=()))).documents
    assert (row.status, row.reason[:15]) == ("varning", "Löften hittades")


@pytest.mark.parametrize(("loose", "status"), [(2, "ok"), (3, "varning")])
def test_many_counts_outside_all_promises_are_a_warning(loose: int, status: str):
    text = "I övrigt gjordes 1 insats, 2 besök och 3 möten."
    found = tuple(count(text, str(value), value) for value in range(1, loose + 1))
    source = replace(follow_up(), asides=(Aside("text", printed(text)),))
    texts = (CountedText(None, None, 0, Reading(found)),)
    (row,) = read(read_tables("tallmo.pdf", source, replace(counted(), texts=texts, links=()))).documents
    assert row.status == status
    assert not row.reason or row.reason.startswith("3 av 3 antal står utanför löften och aktiviteter.")


def documents(*parts: DocumentTables) -> dict[str, DocumentRow]:
    return {row.file: row for row in read(*parts).documents}


def test_copies_and_failures_have_ids_of_their_own():
    sha = digest("tallmo.pdf")
    rows = documents(
        copy_tables("a.pdf", sha, "tallmo.pdf"),
        document(),
        copy_tables("z.pdf", sha, "tallmo.pdf"),
        unread_tables("låst.pdf", "", "Filen går inte att öppna."),
    )
    assert rows["tallmo.pdf"].document_id == sha[:12]
    assert (rows["a.pdf"].document_id, rows["z.pdf"].document_id) == (f"{sha[:12]}-2", f"{sha[:12]}-3")
    assert rows["a.pdf"].status == "varning"
    assert "tallmo.pdf" in rows["a.pdf"].reason
    assert (rows["låst.pdf"].status, rows["låst.pdf"].reason) == ("fel", "Filen går inte att öppna.")
    assert len(rows["låst.pdf"].document_id) == 12


def test_a_file_name_with_bytes_that_are_no_text_is_shown_all_the_same():
    (row,) = read(document("gr\udce5.pdf")).documents
    assert row.file == "gr\ufffd.pdf"


def test_the_order_of_files_changes_nothing():
    files = (document(), document("b.pdf", "2022", HAVSVIK), unread_tables("c.pdf", digest("c"), "Trasig."))
    assert read(*files) == read(*reversed(files))


def test_a_batch_of_nothing_readable_has_documents_alone():
    tables = read(unread_tables("a.pdf", digest("a"), "Trasig."))
    assert [len(tables.rows(name)) for name in TABLES] == [1, 0, 0, 0, 0, 0, 0]


@given(
    x0=st.integers(0, 20_000).map(lambda twentieths: twentieths / 20),
    top=st.integers(0, 20_000).map(lambda twentieths: twentieths / 20),
    noise=st.floats(-0.01, 0.01),
)
def test_an_id_does_not_change_with_the_last_decimals_of_a_place(x0: float, top: float, noise: float):
    exact = Place(3, Box(x0, top, x0 + 9, top + 9))
    shaken = Place(3, Box(x0 + noise, top - noise, x0 + 9, top + 9))
    assert place_id("abc", exact, "") == place_id("abc", shaken, "")


def test_an_id_depends_on_the_place_alone():
    first = {row.count.expression: row.count_id for row in read().counts}
    fewer = replace(counted(), texts=counted().texts[2:], links=())
    assert {row.count_id for row in read(read_tables("tallmo.pdf", follow_up(), fewer)).counts} <= set(first.values())


def test_counts_at_one_place_are_told_apart():
    assert numbered(["a", "b", "a", "a"]) == ("a", "b", "a-2", "a-3")


def test_a_count_that_is_printed_nowhere_goes_by_its_words():
    text = "Det blev 5 möten."
    silent = replace(printed(text), runs=())
    promise = replace(follow_up().promises[0], activities=(Activity("T1", Period(), silent),))
    texts = (CountedText(0, 0, None, Reading((count(text, "5", 5),), (number(text, "5", "antal", 0, 5),))),)
    one = read_tables(
        "x.pdf", replace(follow_up("x.pdf"), promises=(promise,)),
        replace(counted(), texts=texts, links=(), outcomes=(MET_PARTLY,)),
    )  # fmt: skip
    (row,) = read(one).counts
    assert row.count_id.startswith(f"{digest('x.pdf')[:12]}-u")
    assert (row.proof.page, row.proof.x0) == (1, None)


@pytest.mark.parametrize(
    ("value", "text"), [(5.0, "5"), (60.5, "60.5"), (0.1, "0.1"), (1e6, "1000000"), (True, "true")]
)
def test_numbers_are_written_as_the_contract_says(value: float, text: str):
    assert plain(value) == text


@settings(max_examples=30)
@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1))
def test_any_text_comes_back_from_the_csv(text: str):
    row = DocumentRow("id", "a.pdf", "", "ok", title=text)
    content = csv_text(table("dokument"), [row])
    (line,) = csv.DictReader(io.StringIO(content, newline=""))
    assert line["titel"] == text
    assert content.endswith("\r\n")
