"""Figures of another year than the one that is followed up."""

from __future__ import annotations

import pytest

from nlp.counter import count
from nlp.document.passages import years_in
from nlp.records import Passage


def counted(text: str, *years: int) -> list[float | None]:
    return [one.value for one in count(Passage(text, years=frozenset(years))).counts]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Tillsyner 2023: 31. Tillsyner 2022: 24.", [31]),
        ("2022: 14 tillsyner. 2023: 19 tillsyner.", [19]),
        ("År 2021 gjordes 12 kontroller. År 2022 gjordes 15 kontroller.", [15]),
        ("Antal kontroller 2024: 45. Antal kontroller 2023: 38.", [45]),
        ("Under 2022 genomfördes 40 trygghetsvandringar. Under 2023 genomfördes 52.", [52]),
        ("Under 2023 har polisen gjort 45 kontroller. Under 2022 gjordes 30.", [45]),
        ("2023 anmäldes 312 brott. 2022 anmäldes 344 brott.", [312]),
        ("Inbrott 2021: 45. Inbrott 2022: 38. Inbrott 2023: 41.", [41]),
        ("Utfall 2022: 12 Utfall 2023: 14", [14]),
        ("Under 2023 anmäldes 120 fall. Motsvarande för 2022 var 98 fall.", [120]),
        ("T1 2023: 12. T2 2023: 15. T1 2022: 11.", [12, 15]),
        ("I mars 2023 gjordes 4 kontroller. I mars 2022 gjordes 3 kontroller.", [4]),
        ("Under 2022 gick 14 nattvandrare. 2023 var de 18.", [18]),
        ("Antalet anmälda inbrott var 45 år 2022 och 38 år 2023.", [38]),
    ],
)
def test_of_two_years_the_latest_is_counted_and_the_other_compared_with(text: str, values: list[float]):
    reading = count(Passage(text))
    assert [one.value for one in reading.counts] == values
    assert "skillnad" in {number.role for number in reading.numbers}


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("År 2022 installerades 12 kameror. År 2023 gjordes 45 trygghetsvandringar.", [12, 45]),
        ("Under våren 2022 gjordes 10 tillsyner. Under hösten 2022 gjordes 12 tillsyner.", [10, 12]),
        ("Hösten 2022 gjordes 8 tillsyner. Våren 2023 gjordes 9 tillsyner.", [8, 9]),
        ("Sedan 2021 har 12 kameror satts upp. Under 2023 sattes 3 kameror upp.", [12, 3]),
        ("Antalet anmälda inbrott var 45 år 2022.", [45]),
    ],
)
def test_what_is_of_other_things_or_parts_of_years_is_counted(text: str, values: list[float]):
    assert counted(text) == values


def test_the_years_that_are_reported_decide_which_figure_counts():
    text = "2022: 14 tillsyner. 2023: 19 tillsyner."
    assert counted(text, 2022) == [14]
    assert counted(text, 2022, 2023) == [14, 19]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Under 2022 gick polisen 47 vandringar och under 2023 58 vandringar.", [47, 58]),
        ("Nio insatser har gjorts, fyra under 2022 och fem under 2023.", [9, 4, 5]),
        ("Polisen gjorde 12 kontroller 2023. 2022 gjordes 14.", [12, 14]),
        ("Under 2023 gjordes 26 tillsyner, jämfört med 19 tillsyner 2022.", [26]),
        ("Under 2023 gjordes 26 tillsyner, mot 31 under 2021.", [26]),
    ],
)
def test_in_a_follow_up_of_two_years_neither_is_compared_with_the_other(text: str, values: list[float]):
    assert counted(text, 2022, 2023) == values


def test_a_figure_of_an_earlier_year_alone_is_flagged():
    (one,) = count(Passage("Under 2021 installerades 12 kameror.", years=frozenset({2023}))).counts
    assert "annan period" in one.doubts[0]
    assert not count(Passage("Under 2023 installerades 12 kameror.", years=frozenset({2023}))).counts[0].doubts


@pytest.mark.parametrize(
    ("period", "years"),
    [("2023-T1", {2023}), ("2022/2023", {2022, 2023}), ("2019/2021", {2019, 2020, 2021}), ("", set())],
)
def test_a_period_names_its_years(period: str, years: set[int]):
    assert years_in(period) == years


def test_a_rough_figure_of_a_year_is_set_against_the_one_before():
    assert counted("Under 2016 gjordes cirka 107 000 insatser. 2017 var det cirka 105 000.") == [105_000]
