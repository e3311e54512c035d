"""Rows that tell of some of the row above them are in its figures."""

import pytest
from typed_pages import document, line, page, table

from extract.promises.understanding import understand
from nlp.document.follow_up import count_follow_up
from nlp.heads.doubts import Doubt, sentence
from nlp.records import CountedFollowUp


def read(*rows: list[str]) -> CountedFollowUp:
    rows = (["Aktivitet", "T1", "T2", "Totalt"], *rows)
    only = page(1, [table(list(rows), top=150.0)])
    return count_follow_up(understand(document(only, title="Orsa 2023, uppföljning")))


def summed(read: CountedFollowUp) -> float:
    return sum(one.value or 0 for text in read.texts for one in text.reading.counts if one.summed)


@pytest.mark.parametrize("label", ["– varav nykterhetskontroller", "Varav nattetid", "därav på väg"])
def test_some_of_the_row_above_are_not_summed_again(label: str):
    result = read(["Trafikkontroller", "13", "8", "21"], [label, "9", "–", "9"], ["Krogtillsyner", "3", "2", "5"])
    assert summed(result) == 21 + 5
    assert [link.kind for link in result.links].count("del_av") == 2


def test_two_rows_of_some_belong_to_one():
    some = (["varav villor", "25", "10", "35"], ["varav lägenheter", "15", "20", "35"])
    result = read(["Besökta hem", "40", "30", "70"], *some)
    assert summed(result) == 70


def test_more_than_the_row_above_are_no_part_of_it():
    assert summed(read(["Trafikkontroller", "3", "2", "5"], ["varav stoppade fordon", "40", "30", "70"])) == 75


@pytest.mark.parametrize("ruled", [True, False])
def test_some_of_a_row_under_a_promise_are_in_its_row_and_count_what_it_counts(*, ruled: bool):
    rows = [
        ["Trafikkontroller", "13", "8", "21"],
        ["därav vid skolor", "9", "3", "12"],
        ["Rapporterade", "4", "5", "9"],
    ]
    head = ["Aktivitet", "T1", "T2", "Totalt"]
    over = [line("Löfte 1: Polisen ska göra minst 20 trafikkontroller.", 50, 100)]
    title = "Uppföljning av medborgarlöften Orsa kommun 2023"
    result = count_follow_up(
        understand(document(page(1, [table([head, *rows], top=150.0, ruled=ruled)], over), title=title))
    )
    figures = [one for text in result.texts if text.activity is not None for one in text.reading.counts]
    assert [one.category for one in figures if one.value in (9, 3, 12)][:3] == ["kontroll"] * 3
    assert summed(result) == 21 + 9
    assert [(one.goal, one.done, one.fulfilment) for one in result.outcomes] == [(20, 21, "uppfyllt")]


@pytest.mark.parametrize(
    ("figure", "remark", "told", "doubted"),
    [
        ("28", "12 kontroller i centrum.", 28, 0),
        ("28 kontroller", "Tolv gjordes vid skolor och 16 på landsväg.", 28, 0),
        ("28", "Ytterligare 12 kontroller gjordes i juli.", 40, 0),
        ("9", "14 positiva till åtgärden", 23, 1),
        ("9", "14 förare bötfälldes.", 23, 0),
        ("Polisen har gjort 28 kontroller under hela året.", "Tre kontroller gjordes i juli.", 31, 0),
    ],
)
def test_a_remark_beside_a_figure_tells_of_some_of_it(figure: str, remark: str, told: float, doubted: int):
    rows = [["Löfte", "Utfall", "Kommentar"], ["Nykterhetskontroller", figure, remark], ["Möten", "Nej", ""]]
    only = page(1, [table(rows, top=150.0)])
    result = count_follow_up(understand(document(only, title="Uppföljning av löften Orsa 2023")))
    assert summed(result) == told
    assert sum(sentence(Doubt.PART) in one.doubts for text in result.texts for one in text.reading.counts) == doubted
