"""Pages of municipalities' web sites: plain lines are labels of lists, items are promises, the page talks of itself."""

from datetime import date

import pytest
from typed_text import rows, typed, typed_as

from extract.facts.actors import signed_by
from extract.flow.labels import closing_words, is_closing, label_kind, label_words


@pytest.mark.parametrize(("text", "kind"), label_words().examples)
def test_each_label_gets_its_kind(text: str, kind: str):
    assert label_kind(text) == kind


@pytest.mark.parametrize("text", closing_words()[1])
def test_each_closing_is_known(text: str):
    assert is_closing(text)


def test_a_plain_line_with_a_colon_over_a_list_says_what_the_list_holds():
    follow_up = typed(
        "Synlig polis var årets fokus.",
        "Följande insatser utlovades av polis och kommun:", "* Fotpatrull på lördagar.", "* Minst tre trafikdagar.",
        "Resultatet blev:", "* Patruller har gåtts på 41 lördagar.", "* Fyra trafikdagar.",
    )  # fmt: skip
    assert [row[1:] for row in rows(follow_up)] == [
        ("Fotpatrull på lördagar.", "Resultatet blev:", "Patruller har gåtts på 41 lördagar."),
        ("Minst tre trafikdagar.", "Resultatet blev:", "Fyra trafikdagar."),
    ]


def test_a_list_in_the_introduction_is_no_outcome():
    follow_up = typed(
        "# Bakgrund", "Dialogerna genomfördes på följande platser:", "* Torget.", "* Skolan.",
        "# Trafik", "Polisen ska mäta farten.", "Resultat:", "Fem mätningar.",
    )  # fmt: skip
    assert rows(follow_up) == [("Trafik", "Polisen ska mäta farten.", "Resultat:", "Fem mätningar.")]


ITEMS_IN_TURN = (
    "# Det här lovade vi oktober 2021 – september 2022",
    "## Ökad trygghet", "Vi arbetar vid Resecentrum.",
    "* Fast kamera vid torget. Polis", "", "En ansökan är inlämnad.", "", "Arbetet fortsätter.",
    "* Minst 90 fotpatruller. Kommun", "", "Det blev 95 patruller.",
    "## Lugnare trafik", "* Två nya övergångsställen.", "", "Det ena är klart.",
)  # fmt: skip


def test_items_that_take_turns_with_paragraphs_under_promises_are_promises():
    follow_up = typed_as("Uppföljning medborgarlöfte Orsa kommun 2021-2022", *ITEMS_IN_TURN)
    assert [(theme, promise, text) for theme, promise, _, text in rows(follow_up)] == [
        ("Ökad trygghet", "Fast kamera vid torget. Polis", "En ansökan är inlämnad."),
        ("Ökad trygghet", "Fast kamera vid torget. Polis", "Arbetet fortsätter."),
        ("Ökad trygghet", "Minst 90 fotpatruller. Kommun", "Det blev 95 patruller."),
        ("Lugnare trafik", "Två nya övergångsställen.", "Det ena är klart."),
    ]
    assert [promise.actor for promise in follow_up.promises] == ["polis", "kommun", ""]


def test_the_days_of_a_heading_go_before_those_of_the_title():
    follow_up = typed_as("Uppföljning medborgarlöfte Orsa kommun 2021-2022", *ITEMS_IN_TURN)
    (period,) = {activity.period for promise in follow_up.promises for activity in promise.activities}
    assert (period.name, period.start, period.end) == ("2021/2022", date(2021, 10, 1), date(2022, 9, 30))


def test_what_the_page_says_of_itself_is_no_outcome():
    follow_up = typed(
        "# Trafik", "Polisen ska mäta farten.", "Fem mätningar har gjorts.", "",
        "Sidan uppdaterades: 3 mars 2023", "", "Har du frågor? Kontakta kommunen på 0250-55 20 00.",
    )  # fmt: skip
    assert [row[3] for row in rows(follow_up)] == ["Fem mätningar har gjorts."]
    assert [aside.text.text[:5] for aside in follow_up.asides if aside.kind == "sidram"] == ["Sidan", "Har d"]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Minst 150 fotpatruller. Polis", "polis"),
        ("Nya lampor i parken (Kommunen)", "kommun"),
        ("En vandring i månaden. Polis och kommun", "gemensamt"),
        ("Vi besöker skolor. Polisen kommer dit.", ""),
        ("Polis", ""),
    ],
)
def test_a_party_alone_after_the_last_sentence_signs_the_promise(text: str, actor: str):
    assert signed_by(text) == actor
