"""What is of which promise: that of an introduction, items with outcomes in turn, and what is told in short."""

import pytest
from follow_ups import counted as counted_parts
from follow_ups import follow_up as one_follow_up
from typed_pages import SIZE, document, line, page, table
from typed_text import rows, typed

from extract.promises.understanding import understand
from extract.records import FollowUp
from nlp.document.follow_up import count_follow_up
from nlp.document.totals import says_summary
from outputs import read_tables
from outputs.tables import tables_of

VOW = "I medborgarlöftet för 2023 lovade polisen att arbeta mot droger bland unga i Orsa."
DRUGS = ("## Droger", "Polisen har sökt igenom två skolor med hund.", "Vi har haft nio samtal med unga.")
SAFETY = ("## Trygghet", "Polisen har gått 40 fotpatruller i centrum.")


def themed(follow_up: FollowUp) -> list[tuple[str, str, str]]:
    return [
        (one.theme or promise.theme, promise.text.text, one.text.text)
        for promise in follow_up.promises
        for one in promise.activities
    ]


OWNED = [("Droger", VOW, DRUGS[1]), ("Droger", VOW, DRUGS[2]), ("Trygghet", VOW, SAFETY[1])]


@pytest.mark.parametrize("heading", [(), ("# Genomförda insatser i medborgarlöftet 2023",)])
def test_what_is_told_under_themes_is_of_the_one_promise_of_the_introduction(heading: tuple[str, ...]):
    follow_up = typed(VOW, *heading, *DRUGS, *SAFETY)
    assert themed(follow_up) == OWNED
    assert len(follow_up.promises) == 1
    assert follow_up.problems == ()


def test_a_long_theme_that_ends_with_a_dot_is_a_theme():
    long = "Annat som har med tryggheten att göra vid skolor och på torg."
    named = "Övrig trygghet vid skolorna, på torget och i de yttre kommundelarna."
    assert [row[0] for row in themed(typed(VOW, *DRUGS, f"## {named}", SAFETY[1]))] == ["Droger", "Droger", named]
    assert {row[0] for row in themed(typed(VOW, *DRUGS, f"## {long}", SAFETY[1]))} == {"Droger"}


def test_themes_that_promise_themselves_keep_what_is_told_under_them():
    follow_up = typed(VOW, *DRUGS, "## Trygghet", "Polisen ska gå 30 fotpatruller.", SAFETY[1])
    assert themed(follow_up)[-1] == ("Trygghet", "Polisen ska gå 30 fotpatruller.", SAFETY[1])


def test_a_promise_that_only_leads_to_the_themes_owns_nothing():
    leading = "I medborgarlöftet lovade polisen att arbeta med följande två områden."
    assert {row[1] for row in themed(typed(leading, *DRUGS, *SAFETY))}.isdisjoint({leading})


def test_the_rows_of_a_theme_are_written_with_it():
    told = typed(VOW, *DRUGS, *SAFETY)
    part = read_tables("orsa.pdf", told, count_follow_up(told))
    tables = tables_of([part], {})
    assert [row.theme for row in tables.activities] == ["Droger", "Droger", "Trygghet"]
    assert {(row.count.expression, row.where.theme) for row in tables.counts} >= {("nio", "Droger"), ("40", "Trygghet")}
    assert [row.theme for row in tables.promises] == [""]


def test_a_row_without_a_theme_of_its_own_has_that_of_its_promise():
    part = read_tables("tallmo.pdf", one_follow_up(), counted_parts())
    tables = tables_of([part], {})
    themes = {row.promise_id: row.theme for row in tables.promises}
    assert all(row.theme == themes[row.promise_id] for row in tables.activities)


def test_items_each_with_its_outcome_in_a_labelled_paragraph_are_promises():
    follow_up = typed(
        "# Det här lovade vi:",
        "* Trafikinsatser mot mopeder vid minst nio tillfällen. (Polisen)", "Utfall: Nio insatser har gjorts.",
        "* Kontroller av mopeder i källare. (Polisen och bostadsbolag)", "Utfall: Kontroller har gjorts löpande.",
        "* Brev till vårdnadshavare. (Kommunen)", "Utfall: Brev har skickats till 640 hem.",
    )  # fmt: skip
    assert [(row[1].split(" ")[0], row[3]) for row in rows(follow_up)] == [
        ("Trafikinsatser", "Nio insatser har gjorts."),
        ("Kontroller", "Kontroller har gjorts löpande."),
        ("Brev", "Brev har skickats till 640 hem."),
    ]
    assert follow_up.problems == ()


def test_outcomes_under_themes_answer_a_list_of_promises_and_how_it_came_about_is_none():
    follow_up = typed(
        "# Problem och polisens del i medborgarlöftet 2023",
        "* Genomföra riktade insatser mot narkotika.", "* Samarbetet med skolan ska fortsätta.",
        "Medborgarlöftet har tagits fram genom samtal med boende och anställda.",
        "# Insatser kopplade till medborgarlöftet", "## Narkotika",
        "Polisen har gjort nio insatser mot narkotika.", "Vi har haft träffar med skolan.",
    )  # fmt: skip
    assert themed(follow_up) == [
        ("Narkotika", "Genomföra riktade insatser mot narkotika.", "Polisen har gjort nio insatser mot narkotika."),
        ("Narkotika", "Samarbetet med skolan ska fortsätta.", "Vi har haft träffar med skolan."),
    ]
    assert follow_up.problems == ()


HEAD = ("Löfte", "Resultat")
CELLS = ("Fler ska märka cyklar.", "40 cyklar.")


@pytest.mark.parametrize("menu", ["Sök Meny", "Polismyndigheten     Uppföljning"])
def test_a_line_over_the_title_heads_no_table(menu: str):
    over = line(menu, 50, 30, size=SIZE * 1.2, bold=True)
    read = document(page(1, [table([HEAD, CELLS], top=150.0)], []))
    first = read.pages[0]
    whole = type(first)(1, first.width, first.height, first.tables, (over, *first.lines))
    follow_up = understand(type(read)(read.file, read.sha256, read.title, (whole,)))
    assert [promise.theme for promise in follow_up.promises] == [""]


def test_a_letterhead_wider_than_the_text_breaks_no_paragraph():
    wide = line("Polisen" + " " * 60 + "Dnr A12" + " " * 30 + "Sida", 50, 75)
    told = (
        "Under året har vi gjort 14 kontroller tillsammans med",
        "Trafikverket och nio möten med föräldrar vid skolorna",
        "i Orsa kommun.",
    )
    text = [wide, line("Polisen ska synas mer i trafiken.", 50, 110, bold=True, size=SIZE * 1.2)]
    text += [line(row, 50, 140 + 12 * at) for at, row in enumerate(told)]
    follow_up = understand(document(page(1, (), text)))
    assert [one.text.text for p in follow_up.promises for one in p.activities] == [" ".join(told)]


@pytest.mark.parametrize(("heading", "short"), [("Resultat i korthet", True), ("Resultat för skolorna", False)])
def test_what_is_told_in_short_is_said_again_under_the_promises(heading: str, *, short: bool):
    told = count_follow_up(typed(
        f"# {heading}", "* 28 trafikkontroller", "* 5 trygghetsvandringar",
        "# Löfte 1: Polisen ska göra minst 25 trafikkontroller", "Vi har gjort 28 trafikkontroller i byarna.",
        "# Löfte 2: Polisen och kommunen ska gå fem trygghetsvandringar", "Fem vandringar har genomförts.",
    ))  # fmt: skip
    first = [count for text in told.texts for count in text.reading.counts if text.promise == 0]
    assert [count.summed for count in first] == [not short, not short]
    assert says_summary(heading) == short
    assert [outcome.done for outcome in told.outcomes[1:]] == [28, 5]


def test_a_remark_is_told_without_its_label():
    follow_up = typed(
        "# Löfte 1: Polisen ska synas mer", "Vi har gått 40 fotpatruller.", "Kommentar: Två ställdes in.",
        "Återstår: tre patruller.",
    )  # fmt: skip
    assert [row[2:] for row in rows(follow_up)] == [
        ("", "Vi har gått 40 fotpatruller."), ("Kommentar", "Två ställdes in."), ("", "Återstår: tre patruller."),
    ]  # fmt: skip
