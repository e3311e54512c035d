"""What stands under a heading, a label or a column of what was not done, goes on or lies ahead is no outcome."""

import pytest
from typed_pages import document, page, table
from typed_text import typed

from extract.flow.progress import progress_said, progress_words, said_over_list, to_do_words
from extract.promises.understanding import understand
from extract.records import FollowUp
from nlp.document.follow_up import count_follow_up

PROMISE = "# Löfte 1: Polisen ska gå 50 fotpatruller"


@pytest.mark.parametrize(("heading", "kind"), progress_words().examples.items())
def test_each_heading_says_how_far_what_is_beneath_it_has_come(heading: str, kind: str):
    assert progress_said(heading) == kind


def counted(follow_up: FollowUp) -> list[tuple[str, str]]:
    """Each number outside the promises, and how far it has come."""
    texts = [text for text in count_follow_up(follow_up).texts if text.activity is not None or text.promise is None]
    return [(count.expression, count.status) for text in texts for count in text.reading.counts]


@pytest.mark.parametrize(
    "heading", ["Återstår:", "Det här har vi inte hunnit med:", "Inte genomfört", "## Detta blev inte av"]
)
def test_what_is_listed_as_not_done_is_not_done(heading: str):
    follow_up = typed(PROMISE, "Detta har gjorts:", "* 40 fotpatruller.", heading, "* Tre fotpatruller.", "* Två möten")
    assert counted(follow_up) == [("40", "utfört"), ("Tre", "ej utfört"), ("Två", "ej utfört")]
    assert count_follow_up(follow_up).outcomes[0].done == 40


def test_what_is_told_there_to_have_been_done_was_done():
    follow_up = typed(PROMISE, "Detta har gjorts:", "* 40 fotpatruller.", "Inte genomfört", "* Vi hann med sex möten.")
    assert counted(follow_up)[1] == ("sex", "utfört")


@pytest.mark.parametrize("label", ["Återstår", "Inte genomfört"])
def test_a_label_of_what_was_not_done_stays_with_its_text(label: str):
    follow_up = typed(PROMISE, "Vi har gått 40 fotpatruller.", "", f"{label}: tre fotpatruller.")
    told = [one.text.text for one in follow_up.promises[0].activities]
    assert told == ["Vi har gått 40 fotpatruller.", f"{label}: tre fotpatruller."]
    assert [status == "utfört" for _, status in counted(follow_up)] == [True, False]


@pytest.mark.parametrize(("column", "status"), [("Ej genomfört", "ej utfört"), ("Genomfört/ej genomfört", "utfört")])
def test_a_column_of_what_was_not_done_holds_no_outcomes(column: str, status: str):
    rows = [["Löfte", "Resultat", column], ["Polisen ska gå 50 fotpatruller", "40 fotpatruller", "Tio fotpatruller"]]
    assert counted(understand(document(page(1, [table(rows)])))) == [("40", "utfört"), ("Tio", status)]


@pytest.mark.parametrize(
    ("label", "status"),
    [("Pågår:", "pågående"), ("Ej påbörjat:", "ej utfört"), ("Nästa år:", "planerat"), ("## Framåt", "planerat")],
)
def test_what_is_listed_as_going_on_or_ahead_is_not_done(label: str, status: str):
    follow_up = typed(PROMISE, "Detta har gjorts:", "* 40 fotpatruller.", label, "* Tre fotpatruller.", "* Två möten")
    assert counted(follow_up) == [("40", "utfört"), ("Tre", status), ("Två", status)]
    assert count_follow_up(follow_up).outcomes[0].done == 40


@pytest.mark.parametrize(
    ("column", "status"), [("Pågår", "pågående"), ("Nästa steg", "planerat"), ("Utgår", "ej utfört")]
)
def test_so_is_what_a_column_says_so_of(column: str, status: str):
    rows = [["Löfte", "Resultat", column], ["Polisen ska gå 50 fotpatruller", "40 fotpatruller", "Tio utbildningar"]]
    assert counted(understand(document(page(1, [table(rows)])))) == [("40", "utfört"), ("Tio", status)]


@pytest.mark.parametrize("heading", ["Utvecklingsområden", "Så går vi vidare", "Inför 2024:", "Nästa steg"])
def test_a_plain_line_over_a_list_of_what_lies_ahead_heads_it(heading: str):
    follow_up = typed(PROMISE, "Detta har gjorts:", "* 40 fotpatruller.", heading, "* Tre fotpatruller.", "* Två möten")
    assert counted(follow_up) == [("40", "utfört"), ("Tre", "planerat"), ("Två", "planerat")]


def test_what_stands_besides_under_how_the_work_goes_on_is_not_done():
    follow_up = typed(PROMISE, "Detta har gjorts:", "* 40 fotpatruller.", "# Så går vi vidare", "* Fyra möten")
    assert counted(follow_up) == [("40", "utfört"), ("Fyra", "planerat")]


@pytest.mark.parametrize(("line", "kind"), to_do_words().examples.items())
def test_each_line_over_a_list_says_whether_it_is_still_to_be_done(line: str, kind: str):
    assert said_over_list(line) == kind


@pytest.mark.parametrize("line", ["Under 2024 ska vi:", "Kommunen kommer att:", "## Under 2024 ska vi"])
def test_what_a_line_over_a_list_says_shall_be_done_is_not_done(line: str):
    follow_up = typed(PROMISE, "Detta har gjorts:", "* 40 fotpatruller.", line, "* Tre fotpatruller.", "* Två möten")
    assert counted(follow_up) == [("40", "utfört"), ("Tre", "mål"), ("Två", "mål")]
    assert count_follow_up(follow_up).outcomes[0].done == 40
