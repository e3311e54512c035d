"""Running text in a document whose tables promise: it becomes rows, or the document says that it did not."""

import pytest
from typed_pages import SIZE, document, line, page, table
from typed_text import Row, rows

from extract.promises.understanding import understand
from extract.promises.wording.deeds import deed_words
from extract.promises.wording.introductions import tells_origin, told_results
from extract.records import FollowUp

CELLS = [["Vi lovade", "Vi gjorde"], ["att gå ute i Orsa", "Tre dagar."], ["att hålla kurser", "Två kurser."]]


def told(*texts: str) -> FollowUp:
    """A table, and below it lines, of which those with `# ` are headings."""
    printed = [
        line(
            text.removeprefix("# "),
            50,
            300 + 30 * at,
            size=SIZE * (1.5 if text.startswith("# ") else 1),
            bold="#" in text,
        )
        for at, text in enumerate(texts)
    ]
    return understand(document(page(1, [table(CELLS)], printed), title="Medborgarlöften i Orsa kommun 2022"))


def besides(follow_up: FollowUp) -> list[Row]:
    return [row for row in rows(follow_up) if row[2] not in CELLS[0]]


def test_a_theme_told_in_prose_beside_a_table_is_a_row_under_its_theme():
    follow_up = told("# Skattungbyn", "Byvandringen samlade 44 personer.", "# Bakgrund", "Kommunen har 16 byar.")
    assert besides(follow_up) == [("Skattungbyn", "", "", "Byvandringen samlade 44 personer.")]


def test_a_numbered_promise_in_prose_beside_a_table_is_a_promise():
    follow_up = told(
        "# Löfte 3: Fler lampor",
        "Lampor har satts upp i parken.",
        "# Löfte 4 – Nytt räcke",
        "Räcket på bron kom upp, 30 meter.",
    )
    assert [row[1] for row in besides(follow_up)] == ["Fler lampor", "Löfte 4 – Nytt räcke"]


def test_an_analysis_below_a_table_is_a_row_of_its_theme():
    follow_up = told("# Analys", "Anmälningarna gick ned från 51 till 38.")
    assert besides(follow_up) == [("", "", "Analys", "Anmälningarna gick ned från 51 till 38.")]


def test_text_that_promises_or_tells_and_became_no_row_is_reported_by_page_and_heading():
    follow_up = told(
        "# Nya löften", "Polisen ska öppna ett kontor i Skattungbyn.", "# Bakgrund", "Vi har bytt 9 chefer."
    )
    assert [(problem.page, problem.text) for problem in follow_up.problems] == [
        (
            1,
            "Under ”Nya löften” står text som lovar eller berättar om något gjort men inte har blivit rader: "
            "jämför med filen.",
        )
    ]


def test_text_that_says_the_rows_again_is_no_loss():
    follow_up = told("# Nya löften", "Vi lovade att gå ute i Orsa. Vi var ute tre dagar och höll kurser två gånger.")
    assert follow_up.problems == ()


def test_promises_in_prose_are_read_where_each_has_what_came_of_it():
    follow_up = told(
        "# Kommunens löften", "Vi ska laga bron.", "Bron är lagad nu.", "Vi ska ha öppet.", "Vi hade 9 kvällar.",
    )  # fmt: skip
    assert [row[1] for row in besides(follow_up)] == ["Vi ska laga bron.", "Vi ska ha öppet."]
    assert [promise.actor for promise in follow_up.promises[2:]] == ["kommun", "kommun"]


def test_a_theme_told_in_prose_beside_a_table_needs_no_figures():
    follow_up = told("# Skattungbyn", "Kommunen har rivit kiosken.", "# Bakgrund", "Vi har lyssnat på byborna.")
    assert besides(follow_up) == [("Skattungbyn", "", "", "Kommunen har rivit kiosken.")]


@pytest.mark.parametrize(("text", "made"), deed_words().origins.items())
def test_how_the_promises_came_about_is_told_from_what_was_done(text: str, *, made: bool):
    assert tells_origin(text) == made


@pytest.mark.parametrize(("text", "told"), deed_words().introductions.items())
def test_each_introduction_is_told_for_what_it_is(text: str, *, told: bool):
    assert any(told_results(text)) == told


def introduced(text: str) -> list[str]:
    """The problems of a table with a line over it, each up to where it says what stands there."""
    over = [line(text, 50, 40)]
    follow_up = understand(document(page(1, [table(CELLS)], over), title="Medborgarlöften i Orsa kommun 2022"))
    return [problem.text.split(" står ")[0] for problem in follow_up.problems]


def test_an_introduction_that_describes_the_work_gives_no_warning():
    told = "Nio löften gavs i maj sedan 230 invånare svarat. Nedan ses vad som gjordes under tre kvartal."
    assert introduced(told) == []


def test_a_result_in_an_introduction_is_reported():
    assert introduced("Löftena gäller hela året. Polisen har även gått 48 fotpatruller.") == ["Överst i filen"]


def below_one_promise(*texts: str) -> FollowUp:
    """A promise over a table of numbers, and lines below it."""
    over = line("Polisen ska göra Orsa till en tryggare plats.", 50, 80, bold=True)
    numbers = table([["Månad", "Insatser", "Beslag"], ["Mars", "34", "7"], ["April", "41", "9"]])
    below = [line(text, 50, 300 + 30 * at) for at, text in enumerate(texts)]
    return understand(document(page(1, [numbers], [over, *below]), title="Uppföljning av löftet, Orsa kommun 2022"))


def test_text_below_the_table_of_one_promise_is_of_that_promise_and_told_once():
    follow_up = below_one_promise("Dessutom har kommunen bekostat två lekplatser.")
    told = ["34", "41", "7", "9", "Dessutom har kommunen bekostat två lekplatser."]
    assert sorted(row[3] for row in rows(follow_up)) == told
    assert len(follow_up.promises) == 1


def test_a_number_under_a_kind_of_activity_counts_it():
    counted = {one.counted for promise in below_one_promise().promises for one in promise.activities}
    assert counted == {"insatser", "beslag"}


def test_a_table_under_the_heading_of_a_party_is_of_that_party():
    over = [
        line("Polisen och kommunen ska göra Orsa tryggare.", 50, 76),
        line("KOMMUNENS UPPFÖLJNING", 50, 95, size=SIZE * 1.3, bold=True),
    ]
    measures = table([["Åtgärd", "Resultat"], ["Belysning", "22 stolpar har bytts ut."]])
    follow_up = understand(document(page(1, [measures], over), title="Uppföljning av löftet, Orsa kommun 2022"))
    assert [one.actor for promise in follow_up.promises for one in promise.activities] == ["kommun", "kommun"]
