"""Text whose letters stand from right to left is noticed, told, and never passed on as words."""

import pytest
from typed_pages import document, line, page, table

from extract.promises.understanding import understand
from extract.texts.backwards import reads_backwards
from extract.texts.lexicon import swedish

SAID = "Polisen har genomfört trafikkontroller under sommaren."


@pytest.mark.parametrize(
    ("text", "backwards"),
    [
        (SAID[::-1], True),
        (SAID, False),
        ("Anna Ek, Kungälv", False),
        ("12 34 56", False),
        ("tak kat tak kat", False),
        ("XYZQ ABCD QWRT", False),
        ("the states, which it seems are participating", False),
    ],
)
def test_a_line_is_told_by_its_words(text: str, backwards: bool):  # noqa: FBT001 -- a table of examples
    assert reads_backwards(line(text, 50, 100), swedish()) == backwards


def test_it_is_told_with_its_page_and_is_in_no_row():
    rows = [["Löfte", "Resultat"], ["Polisen ska synas.", SAID[::-1]], ["Kommunen ska laga lampor.", "Fem lampor."]]
    follow_up = understand(document(page(1, [table(rows, widths=(30, 70))])))
    texts = [activity.text.text for promise in follow_up.promises for activity in promise.activities]
    assert texts == ["", "Fem lampor."]
    (told,) = [problem for problem in follow_up.problems if "baklänges" in problem.text]
    assert told.page == 1
    kept = " ".join(aside.text.text for aside in follow_up.asides)
    assert "rellortnokkifart" in kept
