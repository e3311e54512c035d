"""Headings beneath a promise or a theme: whose outcomes stand there, and which of them are promises in short."""

import pytest
from typed_text import rows, typed, typed_as

from extract.flow.headings import heading_kind
from extract.promises.wording.aims import names_subject


def actors(follow_up):
    return [(one.actor, one.text.text) for promise in follow_up.promises for one in promise.activities]


@pytest.mark.parametrize(
    "promise", ["Vårt löfte: Polisen och kommunen ska synas i centrum.", "Vi ska synas i centrum."]
)
def test_what_each_party_tells_beneath_its_name_is_of_the_promise_above(promise: str):
    follow_up = typed(
        "# 1. Centrum", promise, "## Polisen", "* 84 fotpatruller har gåtts.", "## Kommunen", "* 92 kvällar.",
        "# 2. Trafik", "Polisen ska göra 60 kontroller.", "## Polisen", "* 47 kontroller har gjorts.",
    )  # fmt: skip
    text = promise.removeprefix("Vårt löfte: ")
    assert [(theme, said, told) for theme, said, _, told in rows(follow_up)] == [
        ("1. Centrum", text, "84 fotpatruller har gåtts."),
        ("1. Centrum", text, "92 kvällar."),
        ("2. Trafik", "Polisen ska göra 60 kontroller.", "47 kontroller har gjorts."),
    ]
    assert [actor for actor, _ in actors(follow_up)] == ["polis", "kommun", "polis"]


def test_parties_beneath_a_promise_in_a_heading_report_on_it():
    follow_up = typed(
        "# Polisen och kommunen ska synas i centrum", "## Polisen", "* 84 fotpatruller har gåtts.",
        "## Kommunen", "* Fältarna har arbetat 92 kvällar.",
    )  # fmt: skip
    assert {promise.text.text for promise in follow_up.promises} == {"Polisen och kommunen ska synas i centrum"}
    assert [actor for actor, _ in actors(follow_up)] == ["polis", "kommun"]


def test_parties_report_on_the_promise_right_under_the_title():
    follow_up = typed(
        "Vi ska tillsammans minska langningen.",
        "# Polisen", "* Sju tillslag mot langare.", "# Kommunen", "* 16 tillsyner.",
    )  # fmt: skip
    assert [(said, told) for _, said, _, told in rows(follow_up)] == [
        ("Vi ska tillsammans minska langningen.", "Sju tillslag mot langare."),
        ("Vi ska tillsammans minska langningen.", "16 tillsyner."),
    ]
    assert [actor for actor, _ in actors(follow_up)] == ["polis", "kommun"]


def test_promises_beneath_the_name_of_a_party_are_promises_still():
    follow_up = typed(
        "# Centrum",
        "Vi ska synas i byn.",
        "## Polisen",
        "* Polisen ska gå fler pass.",
        "* Polisen ska fråga de boende.",
    )
    assert not rows(follow_up)


def test_what_shall_be_done_next_year_is_no_promise_that_is_followed_up():
    follow_up = typed(
        "# Centrum", "Polisen ska synas i byn.", "", "Polisen har gått 14 pass.",
        "# Fortsatt arbete", "Kommunen och polisen kommer att bjuda in till fem dialoger under 2024.",
    )  # fmt: skip
    assert [promise.text.text for promise in follow_up.promises] == ["Polisen ska synas i byn."]


def test_numbered_goals_in_nouns_are_promises_like_one_with_a_verb():
    follow_up = typed_as(
        "Uppföljning av samverkansöverenskommelsen i Orsa kommun 2021",
        "# Mål 1: Färre unga ska börja med droger", "* Polisen har besökt alla klasser.",
        "# Mål 2: Färre inbrott", "* Polisen har haft 19 insatser.",
    )  # fmt: skip
    assert [(promise, told) for _, promise, _, told in rows(follow_up)] == [
        ("Färre unga ska börja med droger", "Polisen har besökt alla klasser."),
        ("Färre inbrott", "Polisen har haft 19 insatser."),
    ]


def test_figures_alone_under_a_noun_are_what_was_done_where_no_heading_is_over_outcomes():
    follow_up = typed_as(
        "Detta gjorde vi 2018 – medborgarlöften i Orsa",
        "# Polisens löften", "## Synliga poliser i Orsa och Våmhus", "* Poliserna har gått 44 pass.",
        "## Trafikkontroller på väg 45 och 70", "* 35 kontroller och 62 böter.",
        "# Kommunens löften", "## Trygga gångvägar i byarna", "* Sly har röjts.",
    )  # fmt: skip
    assert [(promise, told) for _, promise, _, told in rows(follow_up)] == [
        ("Synliga poliser i Orsa och Våmhus", "Poliserna har gått 44 pass."),
        ("Trafikkontroller på väg 45 och 70", "35 kontroller och 62 böter."),
        ("Trygga gångvägar i byarna", "Sly har röjts."),
    ]
    assert [promise.actor for promise in follow_up.promises] == ["polis", "polis", "kommun"]


@pytest.mark.parametrize("heading", ["Stölder och inbrott", "Våld mot äldre", "Ordning i centrum"])
def test_two_words_joined_name_a_subject(heading: str):
    assert names_subject(heading)


def test_a_heading_among_subjects_is_one_too():
    follow_up = typed(
        "# Trafik", "34 kontroller har gjorts.", "# Effektiv samordning för lugna kvällar", "Elva insatser har gjorts.",
        "# Droger", "Nio personer har rapporterats.",
    )  # fmt: skip
    assert [(theme, promise) for theme, promise, *_ in rows(follow_up)] == [
        ("Trafik", ""), ("Effektiv samordning för lugna kvällar", ""), ("Droger", ""),
    ]  # fmt: skip


@pytest.mark.parametrize("heading", ["Hjälpte informationen på sidan dig?", "Var informationen till hjälp?"])
def test_a_question_to_the_reader_is_over_no_outcomes(heading: str):
    assert heading_kind(heading) == "sidotext"
    follow_up = typed(
        "# Skolvägar", "Polisen lovade att mäta farten.", "", "Farten har mätts 27 gånger.", "# " + heading
    )
    assert [told for *_, told in rows(follow_up)] == ["Farten har mätts 27 gånger."]


def test_numbered_aims_beneath_a_heading_over_outcomes_are_promises():
    follow_up = typed_as(
        "Överenskommelse om samverkan i Orsa 2020–2023", "# Uppföljning år 2021",
        "## Mål 1. Minska inbrotten i fritidshus", "Grannsamverkan har startat i sex områden.",
        "## Mål 2. Centrum", "Polisen har gjort åtta besök.",
    )  # fmt: skip
    assert [(theme, promise, told) for theme, promise, _, told in rows(follow_up)] == [
        ("", "Mål 1. Minska inbrotten i fritidshus", "Grannsamverkan har startat i sex områden."),
        ("Mål 2. Centrum", "", "Polisen har gjort åtta besök."),
    ]


def test_what_happens_next_is_neither_promise_nor_outcome():
    follow_up = typed(
        "# Polisens löften", "Vi ska finnas i byarna.", "", "Uppföljning: 14 besök har gjorts.",
        "# Vad händer nu?", "Löftena följs upp igen i juni 2024.",
        "# Uppgifter", "Löftena redovisas nästa gång i juni 2024.",
    )  # fmt: skip
    assert [(promise, told) for _, promise, _, told in rows(follow_up)] == [
        ("Vi ska finnas i byarna.", "14 besök har gjorts."),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "labels", [("Löfte:", "Resultat:"), ("## Löfte", "## Resultat"), ("## Vad lovade vi?", "## Så gick det")]
)
def test_a_unit_among_themes_is_a_theme_whatever_stands_over_its_text(labels: tuple[str, str]):
    vow, report = labels
    parts = [
        line
        for theme, said, told in (
            ("Torget", "Vi ska synas mer.", "Fem pass."),
            ("Skolan", "Färre droger där.", "Fyra sök."),
        )
        for line in (f"# {theme}", *_labelled(vow, said), *_labelled(report, told))
    ]
    follow_up = typed(*parts)
    assert [(promise.theme, promise.actor) for promise in follow_up.promises] == [("Torget", ""), ("Skolan", "")]
    assert actors(follow_up) == [("", "Fem pass."), ("", "Fyra sök.")]


def _labelled(label: str, text: str) -> tuple[str, ...]:
    return (label, text) if label.startswith("#") else (f"{label} {text}",)


def test_a_party_right_under_a_heading_over_outcomes_tells_what_came_of_the_promise():
    follow_up = typed(
        "# Löfte 1 – Centrum", "**Vad har vi lovat?", "Vi ska öka tryggheten i centrum.", "**Vad har vi gjort?",
        "**Polisen:", "31 fotpatruller och fyra husrannsakningar.", "**Kommunen:", "Tolv nya lampor vid torget.",
        "**Hur blev det?", "Fler känner sig trygga.",
    )  # fmt: skip
    assert {said for _, said, _, _ in rows(follow_up)} == {"Vi ska öka tryggheten i centrum."}
    assert actors(follow_up) == [
        ("polis", "31 fotpatruller och fyra husrannsakningar."),
        ("kommun", "Tolv nya lampor vid torget."),
        ("", "Fler känner sig trygga."),
    ]
