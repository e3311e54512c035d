"""A line within a cell that leads over to a list, or heads it, says how far what is listed has come."""

from __future__ import annotations

from itertools import accumulate

import pytest

from nlp.counter import count
from nlp.records import Passage


def counted(*paragraphs: str) -> list[tuple[str, str]]:
    """Each number of a cell of these paragraphs in a follow-up of 2023, and how far it has come."""
    text = " ".join(paragraphs)
    breaks = tuple(accumulate(len(one) + 1 for one in paragraphs[:-1]))
    found = count(Passage(text, breaks=breaks, years=frozenset({2023}))).counts
    return [(one.expression, one.status) for one in found]


@pytest.mark.parametrize(
    ("lead", "status"),
    [
        ("Planeras:", "planerat"),
        ("Under 2024 ska vi:", "mål"),
        ("Tolv skolor är med. Nästa år kommer kommunen att:", "mål"),
        ("Nästa steg", "planerat"),
        ("Pågår:", "pågående"),
        ("Inte genomfört:", "ej utfört"),
        ("Inför 2024", "planerat"),
        ("Resultat 2023:", "utfört"),
    ],
)
def test_what_is_listed_under_a_line_has_come_as_far_as_it_says(lead: str, status: str):
    listed = counted("Fem möten hölls.", lead, "6 lampor vid stigen", "fyra möten med handeln")[-2:]
    assert listed == [("6", status), ("fyra", status)]


def test_the_next_such_line_begins_anew():
    paragraphs = "Planeras:", "6 möten i byn", "Genomfört:", "5 möten i staden"
    assert counted(*paragraphs) == [("6", "planerat"), ("5", "utfört")]


def test_what_is_told_there_to_have_been_done_was_done():
    assert counted("Planeras:", "6 möten i byn", "Polisen gjorde fyra besök.")[1] == ("fyra", "utfört")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("En vandring hölls. Inför 2024: två vandringar.", "planerat"),
        ("Fortsatt arbete: två lampor på torget.", "planerat"),
        ("En vandring. Ytterligare två vandringar 2024.", "planerat"),
        ("Ytterligare två vandringar 2023.", "utfört"),
        ("Under våren ska vi: två möten, en vandring", "mål"),
        ("Detta gjordes inför 2023: två möten.", "utfört"),
        ("Inför skolstarten: två möten.", "utfört"),
    ],
)
def test_so_does_a_label_before_a_colon(text: str, status: str):
    assert dict(counted(text))["två"] == status
