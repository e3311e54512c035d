"""Lines that say by their own label, letter or length what they are: themes, outcomes of a period, texts alone."""

import pytest
from typed_text import rows, typed, typed_as

from extract.flow.headings import heading_kind
from extract.flow.labels import names_theme, theme_labels


@pytest.mark.parametrize("line", theme_labels().examples)
def test_a_line_with_a_label_names_the_theme(line: str):
    assert names_theme(line)


@pytest.mark.parametrize("line", theme_labels().others)
def test_other_lines_name_no_theme(line: str):
    assert not names_theme(line)


def test_the_number_of_a_period_is_no_number_of_a_heading():
    assert heading_kind("Uppföljning T2") == "utfall"
    assert heading_kind("Utfall kvartal 3:") == "utfall"


def test_themes_promises_and_outcomes_of_each_period_in_labelled_lines():
    follow_up = typed(
        "Område: Trafik", "Löfte: Polisen ska göra minst 30 kontroller.", "Uppföljning T1: 14 kontroller.",
        "Uppföljning T2: 19 kontroller, varav två på natten.", "",
        "Område: Skolan", "Löfte: Kommunen ska bjuda in till möten.", "Uppföljning T1: Inget möte.",
        "Uppföljning T2: Två möten.",
    )  # fmt: skip
    assert rows(follow_up) == [
        ("Område: Trafik", "Polisen ska göra minst 30 kontroller.", "Uppföljning T1:", "14 kontroller."),
        ("Område: Trafik", "Polisen ska göra minst 30 kontroller.", "Uppföljning T2:",
         "19 kontroller, varav två på natten."),
        ("Område: Skolan", "Kommunen ska bjuda in till möten.", "Uppföljning T1:", "Inget möte."),
        ("Område: Skolan", "Kommunen ska bjuda in till möten.", "Uppföljning T2:", "Två möten."),
    ]  # fmt: skip
    periods = [one.period.name for promise in follow_up.promises for one in promise.activities]
    assert periods == ["2023-T1", "2023-T2", "2023-T1", "2023-T2"]


def test_what_was_done_lettered_one_by_one():
    follow_up = typed(
        "# Trafik", "Polisen ska synas vid skolorna.", "", "Detta har gjorts:",
        "a) Polisen har gått 26 pass.", "b) Kommunen har målat två övergångsställen.",
    )  # fmt: skip
    told = [text for *_, text in rows(follow_up)]
    assert told == ["Polisen har gått 26 pass.", "Kommunen har målat två övergångsställen."]


def test_lines_without_full_stops_are_texts_of_their_own():
    follow_up = typed(
        "# Torget", "Polisen ska finnas på torget under sommarhalvåret, och kommunen ska hålla lamporna tända där.",
        "## Detta har gjorts", "41 fotpatruller", "Nio nya lampor", "Möten med handlarna i mars och oktober",
    )  # fmt: skip
    told = [text for *_, text in rows(follow_up)]
    assert told == ["41 fotpatruller", "Nio nya lampor", "Möten med handlarna i mars och oktober"]


def test_a_sentence_goes_on_below_a_line_that_is_full():
    follow_up = typed(
        "# Torget", "Polisen ska finnas på torget under hela sommaren.",
        "## Detta har gjorts", "Polisen har gått 41 pass på torget, de flesta av dem tillsammans med fältare från",
        "Orsa kommun.",
    )  # fmt: skip
    told = [text for *_, text in rows(follow_up)]
    assert told == ["Polisen har gått 41 pass på torget, de flesta av dem tillsammans med fältare från Orsa kommun."]


@pytest.mark.parametrize(
    ("heading", "actor"),
    [("Detta har polisen genomfört:", "polis"), ("Under året har kommunen genomfört", "kommun")],
)
def test_what_a_party_has_carried_out_is_of_that_party(heading: str, actor: str):
    follow_up = typed("# Så har vi uppfyllt vårt löfte", "## " + heading, "* Tolv möten.", "* Extra öppet på lovet.")
    assert [one.actor for promise in follow_up.promises for one in promise.activities] == [actor, actor]


def test_what_was_to_come_of_the_promises_is_no_theme():
    follow_up = typed(
        "# Det här utlovade vi", "* Fler patruller på torget.", "* Minst fyra insatser på krogar.",
        "# Det här blev utfallet", "Fem insatser har gjorts på krogar.", "", "Patruller har gått på torget.",
    )  # fmt: skip
    assert {theme for theme, *_ in rows(follow_up)} == {""}
    assert {promise.theme for promise in follow_up.promises} == {""}


def test_promises_and_outcomes_line_by_line_answer_in_turn():
    follow_up = typed(
        "# Våra löften", "Minst 30 fotpatruller i centrum", "Två temakvällar för föräldrar", "Nya lampor",
        "# Så gick det", "41 fotpatruller", "En temakväll med 60 deltagare", "Lamporna sattes upp i oktober",
    )  # fmt: skip
    assert [(promise, text) for _, promise, _, text in rows(follow_up)] == [
        ("Minst 30 fotpatruller i centrum", "41 fotpatruller"),
        ("Två temakvällar för föräldrar", "En temakväll med 60 deltagare"),
        ("Nya lampor", "Lamporna sattes upp i oktober"),
    ]


def test_activities_under_a_label_right_before_that_of_outcomes_were_to_be_done():
    follow_up = typed(
        "# Narkotika", "Polisen ska minska tillgången på droger.", "**Aktiviteter:", "* 15 riktade insatser.",
        "* Två utbildningar.", "**Utfall:", "* 18 insatser har genomförts.",
    )  # fmt: skip
    natures = [one.nature for promise in follow_up.promises for one in promise.activities]
    assert natures == ["mål", "mål", "utfall"]


@pytest.mark.parametrize(
    ("label", "told"), [("**Aktiviteter:", "Polisen har gjort 15 insatser."), ("**Aktiviteter 2022:", "15 insatser.")]
)
def test_activities_in_the_past_or_of_a_time_before_outcomes_were_done(label: str, told: str):
    follow_up = typed(
        "# Narkotika", "Polisen ska minska tillgången på droger.", label, f"* {told}",
        "**Resultat:", "* Färre unga har prövat.",
    )  # fmt: skip
    assert [one.nature for promise in follow_up.promises for one in promise.activities] == ["utfall", "utfall"]


def test_activities_under_a_label_alone_were_done():
    follow_up = typed("# Narkotika", "Polisen ska minska tillgången på droger.", "**Insatser:", "* 15 insatser.")
    assert [one.nature for promise in follow_up.promises for one in promise.activities] == ["utfall"]


def test_a_promise_under_the_last_of_two_labels_begins_where_the_first_comes_again():
    follow_up = typed(
        "Kommunen ska laga trasiga staket.", "**Vad har vi gjort?", "Två staket har lagats vid skolan.",
        "**Hur gick det?", "Grannarna är nöjda.",
        "Polisen ska prata med alla cykelhandlare.", "**Vad har vi gjort?", "Fyra handlare har fått besök.",
        "**Hur gick det?", "Ingen har hört av sig sedan dess.",
    )  # fmt: skip
    promises = ["Kommunen ska laga trasiga staket.", "Polisen ska prata med alla cykelhandlare."]
    assert [promise.text.text for promise in follow_up.promises] == promises
    assert [column for *_, column, _ in rows(follow_up)] == ["Vad har vi gjort?", "Hur gick det?"] * 2


def test_a_question_of_the_problem_is_no_theme():
    follow_up = typed(
        "# Cykelstölder", "## Vad är problemet?", "Många cyklar försvinner vid stationen.",
        "## Vad lovar vi?", "Polisen ska märka cyklar.", "## Vad har vi gjort?", "90 cyklar har märkts.",
    )  # fmt: skip
    assert rows(follow_up) == [
        ("Cykelstölder", "Polisen ska märka cyklar.", "Vad har vi gjort?", "90 cyklar har märkts.")
    ]


@pytest.mark.parametrize("label", ["Mål:", "Delmål:"])
def test_the_label_of_a_goal_is_no_part_of_what_is_promised(label: str):
    follow_up = typed(
        "# Skolor", f"{label} Alla elever ska känna sig trygga på väg till skolan.", "**Utfall:", "* Tio besök."
    )
    assert rows(follow_up) == [
        ("Skolor", "Alla elever ska känna sig trygga på väg till skolan.", "Utfall:", "Tio besök.")
    ]
    assert any(aside.text.text == label for aside in follow_up.asides)


@pytest.mark.parametrize("bullet", ["", "* "])
@pytest.mark.parametrize("stop", [".", ""])
def test_the_time_before_a_colon_is_that_of_the_report(bullet: str, stop: str):
    follow_up = typed_as(
        "Uppföljning av medborgarlöften Orsa kommun 2022",
        "# Parken",
        "Kommunen ska klippa häckar.",
        f"{bullet}T1: 2 häckar är klippta{stop}",
        f"{bullet}Maj–augusti: 3 häckar är klippta{stop}",
        f"{bullet}T3: –",
    )
    (promise,) = follow_up.promises
    assert [(a.period.name, a.text.text) for a in promise.activities] == [
        ("2022-T1", f"T1: 2 häckar är klippta{stop}"),
        ("2022-T2", f"Maj–augusti: 3 häckar är klippta{stop}"),
        ("2022-T3", "T3: –"),
    ]


def test_a_report_may_name_another_tertial_than_the_title():
    follow_up = typed_as(
        "Uppföljning av medborgarlöften Orsa kommun, tertial 3 2022",
        "# Parken",
        "Kommunen ska klippa häckar.",
        "* T1: 2 häckar.",
        "* T3: 4 häckar.",
    )
    (promise,) = follow_up.promises
    assert [a.period.name for a in promise.activities] == ["2022-T1", "2022-T3"]


def test_a_time_outside_that_of_the_heading_is_no_other_one():
    follow_up = typed_as(
        "Uppföljning av medborgarlöften Orsa kommun 2022",
        "# Parken",
        "Kommunen ska klippa häckar.",
        "Resultat tertial 3:",
        "* Maj: förseningen gäller fortfarande.",
    )
    (promise,) = follow_up.promises
    assert [a.period.name for a in promise.activities] == ["2022-T3"]
