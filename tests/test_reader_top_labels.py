"""Labels at the top of several rows without rules, higher than the first of these."""

import pytest
from typed_sheets import across

from extract.tables.levels import Cut, Level, levels
from extract.tables.reading_on import without_near
from extract.tables.top_labels import top_label_cuts

XS = (40.0, 140.0, 240.0, 400.0)
LEADING, BLANK = 12.0, 18.0
TEXTS = ("ett|två|tre", "ett", "ett|två", "ett|två|tre|fyra", "ett|två")


def page(*labels: tuple[str, int], down: float = 0.0) -> list[Level]:
    """Rows of an act and a text each, labels level with the first line of theirs; acts so much lower than texts."""
    words, feet, foot = [], [], 100.0
    for text in TEXTS:
        feet.append(foot)
        words += [*across(["Möte"], XS[1:], foot + down), *across([text], XS[2:], foot)]
        foot += text.count("|") * LEADING + BLANK
    for text, row in labels:
        words += across([text], XS, feet[row])
    return levels(words, XS)


def test_rows_beside_a_label_that_reaches_over_them_are_told_by_their_blanks():
    cuts = top_label_cuts(page(("Tryggt|torg|hela|året|om", 0), ("Fler ute", 3)))
    assert [cut.spans for cut in cuts] == [((1, 3),), ((1, 3),), None, ((1, 3),)]


@pytest.mark.parametrize(
    ("labels", "down"),
    [
        ((("Tryggt|torg", 0), ("Fler ute", 3)), 0.0),
        ((("Tryggt|torg|hela|året|om", 0), ("Fler ute", 3)), 7.0),
    ],
    ids=["none reaches over rows", "cells that do not begin at the top"],
)
def test_other_labels_tell_nothing(labels: tuple[tuple[str, int], ...], down: float):
    assert top_label_cuts(page(*labels, down=down)) == []


@pytest.mark.parametrize(("air", "kept"), [(8.0, 1), (10.0, 2)])
def test_less_air_beside_a_label_than_between_labels_is_that_between_paragraphs(air: float, kept: int):
    words = across(["Tryggt|torg", "Möte", "Ett möte hölls."], XS, 100.0)
    words += across(["", "", "Två till hölls."], XS, 110.0 + air) + across(["Fler ute", "Kurs", "En kurs."], XS, 140.0)
    cuts = [Cut(105.0, ((1, 3),)), Cut(125.0)]
    assert len(without_near(cuts, levels(words, XS))) == kept


def test_a_short_answer_beside_texts_with_less_air_over_them_begins_a_row():
    words = across(["Tryggt|torg", "Polisen", "Ett möte hölls."], XS, 100.0)
    words += across(["", "Kommunen", "Två till hölls."], XS, 118.0) + across(
        ["Fler ute", "Kurs", "En kurs."], XS, 140.0
    )
    cuts = [Cut(105.0, ((1, 3),)), Cut(125.0)]
    assert without_near(cuts, levels(words, XS)) == cuts
