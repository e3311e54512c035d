"""What two rows of a follow-up may both tell of is looked at before it is summed twice."""

from dataclasses import replace

import pytest
from counted_follow_ups import T1, T2, YEAR, activity, counted, promise

from extract.records import Activity


def asked(*rows: Activity) -> list[float | None]:
    """The counts to look at for this, where each row stands under a promise of its own."""
    result = counted(*(promise(f"Löfte {number}.", row, number=number) for number, row in enumerate(rows, 1)))
    told = (count for text in result.texts for count in text.reading.counts)
    return [count.value for count in told if any("två gånger" in doubt for doubt in count.doubts)]


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ("Polisen har gjort 34 krogtillsyner.", "Kommunen har deltagit i 34 krogtillsyner.", [34]),
        ("Polisen har gjort 34 krogtillsyner.", "Polisen har gjort 33 krogtillsyner.", []),
        ("Polisen har gjort 34 krogtillsyner.", "Polisen har gjort 34 tillsyner.", [34]),
        ("Polisen har gjort sju krogtillsyner.", "Polisen har gjort sju tillsyner.", []),
        ("Polisen har gjort 34 krogtillsyner.", "Polisen har gått 34 fotpatruller.", []),
        ("Polisen har gjort två krogtillsyner.", "Polisen har gjort två krogtillsyner.", []),
        ("Polisen har gjort 34 krogtillsyner.", "Polisen ska göra 34 krogtillsyner.", []),
    ],
)
def test_as_many_of_the_same_thing_in_two_rows_are_looked_at(first: str, second: str, found: list[float]):
    assert asked(activity(first), activity(second)) == found


def test_what_both_parties_tell_of_with_each_other_is_looked_at_under_two_names_too():
    cells = ("29 fredagskvällar ute tillsammans med kommunen.", "29 fredagar ute tillsammans med polisen.")
    named = zip(cells, ("polis", "kommun"), strict=True)
    row = promise("Vi ska synas.", *(replace(activity(cell), actor=actor) for cell, actor in named))
    doubts = [count.doubts for text in counted(row).texts for count in text.reading.counts]
    assert [any("två gånger" in doubt for doubt in told) for told in doubts] == [False, True]


def test_rows_of_other_times_tell_of_other_things():
    rows = ["Polisen har gjort nio krogtillsyner."] * 2
    assert asked(activity(rows[0], T1), activity(rows[1], T2)) == []
    assert asked(activity(rows[0], T1), activity(rows[1], YEAR)) == [9]


def test_a_year_told_elsewhere_than_the_periods_that_sum_to_it_is_looked_at():
    year = promise("Trygg krog.", activity("Under året gjordes 20 krogtillsyner.", YEAR))
    periods = promise(
        "Krogtillsyner", activity("8", T1, counted="Krogtillsyner"), activity("12", T2, counted="Krogtillsyner")
    )
    for rows in ((year, periods), (periods, year)):
        doubts = {count.value: count.doubts for text in counted(*rows).texts for count in text.reading.counts}
        assert [value for value, told in doubts.items() if any("två gånger" in doubt for doubt in told)] == [20]


def test_as_many_under_no_promise_in_other_words_are_looked_at_where_they_are_no_few():
    told = promise("Vi ska minska brotten.", activity("Polisen har skrivit 17 brottsanmälningar och 4 rapporter."))
    summary = promise("", activity("Polisen har anmält 17 brott och gjort 4 anmälningar."), number=2)
    doubts = {count.value: count.doubts for count in counted(told, summary).texts[-1].reading.counts}
    assert [value for value, said in doubts.items() if any("två gånger" in doubt for doubt in said)] == [17]
