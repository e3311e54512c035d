"""Periods: every printed form gives the contract's name and days, and what cannot be known stays empty."""

import calendar
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.facts.columns import heading
from extract.facts.former import compares, without_former
from extract.facts.period_words import PeriodExample, period_words
from extract.facts.periods import heads_time, names_period, period_of, tells_period, without_period
from extract.facts.spans import UNKNOWN, named, spanning
from extract.facts.weeks import week_of
from extract.facts.years import file_dating, year_of, year_over
from extract.records import Period

MONTHS = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
    "december",
]  # fmt: skip
years = st.integers(2015, 2035)
dashes = st.sampled_from(["-", "–", " - ", " – ", " till ", " t.o.m. "])


@pytest.mark.parametrize("example", period_words().examples, ids=lambda example: example.text)
def test_each_example_of_the_vocabulary_is_read(example: PeriodExample):
    context = period_of(example.year) if example.year else UNKNOWN
    assert period_of(example.text, context) == example.period


TERTIALS = st.sampled_from(["tertial {} {}", "T{} {}", "Aktivitet Tertial {} {}", "{}:a tertialet {}"])


@given(years, TERTIALS, st.integers(1, 3))
def test_a_tertial_is_four_months(year: int, form: str, number: int):
    form = form.replace("{}:a", "{}:e") if number == 3 else form
    found = period_of(form.format(number, year))
    assert found.name == f"{year}-T{number}"
    assert (found.start, found.end) == (date(year, 4 * number - 3, 1), _last_day(year, 4 * number))


@given(years, st.sampled_from(["kvartal {} {}", "Q{} {}", "Kv {} {}", "{q} kvartalet {}"]), st.integers(1, 4))
def test_a_quarter_is_three_months(year: int, form: str, number: int):
    ordinal = ["första", "andra", "tredje", "fjärde"][number - 1]
    text = f"{ordinal} kvartalet {year}" if "{q}" in form else form.format(number, year)
    found = period_of(text)
    assert (found.name, found.start, found.end) == (
        f"{year}-Q{number}",
        date(year, 3 * number - 2, 1),
        _last_day(year, 3 * number),
    )


@given(years, st.integers(1, 12), st.integers(1, 12), dashes)
def test_months_give_their_first_and_last_day(year: int, one: int, other: int, dash: str):
    first, last = min(one, other), max(one, other)
    found = period_of(f"{MONTHS[first - 1]}{dash}{MONTHS[last - 1]} {year}")
    assert (found.start, found.end) == (date(year, first, 1), _last_day(year, last))
    assert found == named(date(year, first, 1), _last_day(year, last))


@given(years, st.integers(2, 12), dashes)
def test_twelve_months_over_new_year_are_a_broken_year(year: int, first: int, dash: str):
    found = period_of(f"{MONTHS[first - 1]} {year}{dash}{MONTHS[first - 2]} {year + 1}")
    assert found == Period(f"{year}/{year + 1}", date(year, first, 1), _last_day(year + 1, first - 1))
    assert year_of(found) == f"{year}/{year + 1}"


@given(st.dates(date(2015, 1, 1), date(2030, 12, 31)), st.dates(date(2015, 1, 1), date(2030, 12, 31)), dashes)
def test_printed_days_come_out_as_printed(one: date, other: date, dash: str):
    first, last = min(one, other), max(one, other)
    text = f"{first.day} {MONTHS[first.month - 1]} {first.year}{dash}{last.day} {MONTHS[last.month - 1]} {last.year}"
    found = period_of(text)
    assert (found.start, found.end) == (first, last)


@given(st.text(max_size=60))
def test_any_text_gives_a_period_in_order_or_none(text: str):
    found = period_of(text)
    assert (found.start is None) == (found.end is None)
    assert found.start is None or found.end is None or found.start <= found.end


@given(st.integers(1, 3), st.sampled_from(["tertial {}", "T{}", "jan–apr", "kvartal 2"]))
def test_a_period_without_a_year_is_not_guessed(number: int, form: str):
    assert period_of(form.format(number)) == UNKNOWN


@pytest.mark.parametrize(
    ("text", "names", "rest"),
    [
        ("Antal tillsyner T2", True, "Antal tillsyner"),
        ("Aktivitet Tertial 1 2023", True, "Aktivitet"),
        ("Polisens åtgärder", False, "Polisens åtgärder"),
        ("Kommentar", False, "Kommentar"),
    ],
)
def test_the_words_of_a_header_are_told_from_its_period(text: str, names: bool, rest: str):  # noqa: FBT001 -- a table of examples
    assert names_period(text) == names
    assert without_period(text).lower() == rest.lower()


def test_the_whole_year_is_that_of_the_document_s_part_of_one():
    assert period_of("Mål helår", period_of("tertial 2 2024")) == period_of("2024")
    broken = period_of("juni 2022–maj 2023")
    assert period_of("Mål helår", broken) == broken


def test_all_parts_of_a_year_span_it():
    tertials = [period_of(f"tertial {n} 2023") for n in (1, 2, 3)]
    assert spanning(tertials) == period_of("2023")
    assert spanning([*tertials, UNKNOWN]) == UNKNOWN
    assert year_over(tertials) == "2023"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("uppfoljning-2021.pdf", "2021"),
        ("mapp 2019/medborgarlofte_T2_2020.pdf", "2020-T2"),
        ("2021-2023 uppföljning.pdf", "2021/2023"),
        ("rapport.pdf", ""),
        ("dnr20231234567.pdf", ""),
    ],
)
def test_a_file_name_tells_its_period(name: str, expected: str):
    assert file_dating(name).period.name == expected


def _last_day(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


@pytest.mark.parametrize(
    ("header", "own"),
    [
        ("Utfall 2023 (2022)", "Utfall 2023"),
        ("2023 (2022)", "2023"),
        ("Antal 2024 (föregående år)", "Antal 2024"),
        ("Antal (fg år)", "Antal"),
        ("Utfall (2023)", "Utfall (2023)"),
        ("Tertial 2 2023 (7 juni-31 aug)", "Tertial 2 2023 (7 juni-31 aug)"),
        ("Tertial 1 (1 jan-30 april 2023)", "Tertial 1 (1 jan-30 april 2023)"),
        ("Utfall 2023 (antal)", "Utfall 2023 (antal)"),
    ],
)
def test_a_former_year_in_brackets_is_not_the_header_s_own(header: str, own: str):
    assert without_former(header) == own
    assert compares(header) == (own != header)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Tertial 1", True),
        ("Kv 3 2023", True),
        ("januari", True),
        ("1 jan–30 april", True),
        ("Våren", True),
        ("Höst", True),
        ("2021", True),
        ("v. 25–26", True),
        ("14 februari", False),
        ("Maj på torget", False),
        ("12", False),
        ("Polisen", False),
    ],
)
def test_a_cell_that_is_nothing_but_a_period_is_known(text: str, told: bool):  # noqa: FBT001 -- a table of examples
    assert tells_period(text) == told


@pytest.mark.parametrize(
    ("text", "year", "days"),
    [
        ("Vecka 25", "2023", (date(2023, 6, 19), date(2023, 6, 25))),
        ("v. 1-2 2024", "", (date(2024, 1, 1), date(2024, 1, 14))),
        ("v. 53", "2023", (None, None)),
        ("v. 12", "", (None, None)),
    ],
)
def test_a_week_is_its_days_where_its_year_is_known(text: str, year: str, days: tuple[date | None, date | None]):
    found = week_of(text, period_of(year))
    assert (found.name, found.start, found.end) == ("", *days)


@pytest.mark.parametrize(
    "header", ["Vår", "Sommar", "HÖST", "Vinter/vår", "Höst och vinter", "Sommar (v. 25–33)", "Höst -23", "Vår 2024"]
)
def test_a_season_alone_is_a_period_of_unknown_days(header: str):
    assert names_period(header)
    assert period_of(header, period_of("2024")) == UNKNOWN


@pytest.mark.parametrize("text", ["Vår uppföljning", "Vår stad", "Vår och andras trygghet", "En tryggare sommar"])
def test_a_season_beside_other_words_is_no_period(text: str):
    assert not names_period(text)


@pytest.mark.parametrize(("header", "dated"), [("Insatser höst", True), ("Vår", True), ("Vår plan", False)])
def test_a_column_header_may_end_in_a_season(header: str, *, dated: bool):
    assert heading(header).dated is dated


@pytest.mark.parametrize(
    ("header", "heads"),
    [
        ("Före sommaren", True), ("I början av maj", True), ("Maj", True), ("Ronder T1", True), ("26 april", False),
        ("Efter 31/8 2023", True), ("2023-04-30", True), ("1 jan–30 april", True), ("Skogsdag i oktober", False),
        ("Torget", False),
    ],
)  # fmt: skip
def test_a_header_says_its_time_and_little_else(header: str, *, heads: bool):
    assert heads_time(header) is heads


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("Tertal 1", "2023-T1"),
        ("Terial 3", "2023-T3"),
        ("Kvartl 4", "2023-Q4"),
        ("Halvår2", "2023-H2"),
        ("Kvarter 3", ""),
    ],
)
def test_a_part_of_a_year_with_a_slip_is_told_by_the_number_after_it(header: str, name: str):
    assert period_of(header, period_of("2023")).name == name
