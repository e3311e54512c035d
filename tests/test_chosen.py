"""What a survey pointed out, or somebody chose, is not done toward a promise."""

import pytest
from counted_follow_ups import T1, T3, activity, counted, promise

from nlp.document.outcome_data import examples_of


@pytest.mark.parametrize(("report", "chosen"), examples_of("chosen"))
def test_what_was_only_chosen_is_no_outcome(report: str, chosen: bool):  # noqa: FBT001 # a row of the table
    outcome = counted(promise("Kommunen ska bygga om 10 korsningar.", activity(report))).outcomes[0]
    assert (outcome.done, outcome.fulfilment) == ((None, "oklart") if chosen else (11, "uppfyllt"))


def test_whoever_promised_to_point_out_has_kept_it():
    said = activity("11 korsningar har identifierats.")
    assert counted(promise("Kommunen ska identifiera 10 farliga korsningar.", said)).outcomes[0].done == 11


@pytest.mark.parametrize(
    "reports",
    [
        ("Vi fick förslag på 40 korsningar.", "Tio av dem valdes ut.", "Fyra korsningar är ombyggda, sex kvarstår."),
        ("Vi fick förslag på 40 korsningar. Tio av dem valdes ut. Fyra korsningar är ombyggda.",),
        (
            "80 boende pekade på möten ut 40 korsningar. Tio av dessa valdes ut.",
            "Fyra av de tio korsningarna är klara.",
        ),
    ],
)
def test_what_was_done_of_what_was_chosen_is(reports: tuple[str, ...]):
    times = (T1, T1, T3)
    said = (activity(text, time) for text, time in zip(reports, times, strict=False))
    outcome = counted(promise("Kommunen ska bygga om tio korsningar.", *said)).outcomes[0]
    assert (outcome.goal, outcome.done, outcome.fulfilment) == (10, 4, "delvis")


@pytest.mark.parametrize(
    ("report", "done"),
    [
        ("Tio vandringar, varav två ska göras i höst.", 8),
        ("10 vandringar, varav 3 återstår.", 7),
        ("Tio vandringar hölls, varav två ska följas upp.", 10),
    ],
)
def test_of_a_whole_only_what_is_done_counts(report: str, done: int):
    read = counted(promise("Vi ska hålla tio vandringar.", activity(report)))
    whole = read.texts[1].reading.counts[0]
    assert (read.outcomes[0].done, bool(whole.doubts)) == (done, done < 10)
    assert whole.status == "utfört"
