"""Whom a column of who answers names: for each row, and for the promise that rows are of."""

import pytest
from typed_pages import line, page, table
from typed_tables import read

HEAD = ["Löfte", "Ansvarig", "Resultat"]


@pytest.mark.parametrize(
    ("answers", "actor"),
    [
        (["Polisen"], "polis"),
        (["Skolchef"], "kommun"),
        (["Polisen", "Polisen"], "polis"),
        (["Polisen", "Gatukontoret"], "gemensamt"),
        (["Alla"], ""),
    ],
)
def test_a_promise_is_of_those_who_answer_for_its_rows(answers: list[str], actor: str):
    rows = [["Fler cyklar märks" if at == 0 else "^", who, "40 cyklar."] for at, who in enumerate(answers)]
    follow_up = read(page(1, [table([HEAD, *rows, ["Färre bränder", "Kommunen", "Nio möten."]])]))
    assert [promise.actor for promise in follow_up.promises] == [actor, "kommun"]


def test_nobody_answers_where_no_column_says():
    rows = [["Löfte", "Resultat"], ["Fler cyklar märks", "40 cyklar."], ["Färre bränder", "Nio möten."]]
    assert [promise.actor for promise in read(page(1, [table(rows)])).promises] == ["", ""]


def test_a_promise_printed_over_its_table_is_of_those_who_answer_for_the_rows():
    rows = [
        ["Insats", "Ansvarig", "Resultat"],
        ["Vakter", "Kommunen", "56 kvällar."],
        ["Patrull", "Polisen", "Nio pass."],
    ]
    over = [line("Hamnen", 50, 100, size=14, bold=True), line("Löfte: Lugna kvällar i hamnen.", 50, 130)]
    (promise,) = read(page(1, [table(rows, top=150)], over)).promises
    assert (promise.text.text, promise.actor) == ("Lugna kvällar i hamnen.", "gemensamt")
