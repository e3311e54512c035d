"""What is said of all promises is of none by itself, and a promise that comes again in each time's table is one."""

from typed_pages import document, line, page, table
from typed_text import rows, typed

from extract.promises.understanding import understand

PROMISES = (
    "# Polisen ska göra fler kontroller", "## Utfall", "Polisen har gjort 31 kontroller.",
    "# Kommunen ska bygga om torget", "## Utfall", "Torget byggdes om i maj.",
)  # fmt: skip


def test_a_remark_as_high_as_the_promises_is_of_no_one_of_them():
    told = typed(*PROMISES, "# Samlad bedömning", "Polisen och kommunen har träffats 12 gånger.")
    assert [(theme, promise) for theme, promise, *_ in rows(told)][2:] == [("Samlad bedömning", "")]


def test_a_remark_under_each_promise_is_of_it():
    told = typed(*PROMISES[:3], "## Bedömning", "Löftet är uppfyllt.", *PROMISES[3:], "## Bedömning", "Det är klart.")
    assert [promise.removeprefix("Polisen ska ") for _, promise, *_ in rows(told)] == [
        "göra fler kontroller", "göra fler kontroller", "Kommunen ska bygga om torget", "Kommunen ska bygga om torget",
    ]  # fmt: skip


def test_what_came_of_a_promise_stays_beside_the_remark_on_it():
    told = typed("# Polisen ska göra fler kontroller", "Polisen har gjort 31 kontroller.", "## Bedömning", "Bra.")
    assert [text for *_, text in rows(told)] == ["Polisen har gjort 31 kontroller.", "Bra."]


def test_a_promise_in_the_table_of_each_time_is_one_promise():
    def of(number: int, done: str, top: float):
        heading = line(f"Tertial {number}", 50, top, size=13, bold=True)
        return heading, table([["Löfte", "Polisens insatser"], ["Minska buskörningen.", done]], top=top + 20)

    parts = [of(1, "Fyra kontroller.", 100), of(2, "Elva kontroller.", 200)]
    printed = document(page(1, [part[1] for part in parts], [part[0] for part in parts]))
    (promise,) = understand(printed).promises
    assert [(a.period.name[-2:], a.text.text) for a in promise.activities] == [
        ("T1", "Fyra kontroller."), ("T2", "Elva kontroller."),
    ]  # fmt: skip


def test_how_many_answered_a_survey_is_nothing_that_was_done():
    told = typed(*PROMISES, "# Enkäten", "I oktober svarade 288 invånare på en enkät om trygghet.")
    assert [theme for theme, *_ in rows(told)] == ["", ""]


def test_a_table_of_contents_without_dots_promises_nothing():
    told = typed(
        "1. Inledning 2", "", "2. Löfte 1: Trafik 2", "", "3. Löfte 2: Torget 3", "",
        "# 1. Inledning", "Vi följer upp.",
        "# 2. Löfte 1: Trafik", "Polisen ska mäta farten.", "Resultat:", "* Nio mätningar.",
        "# 3. Löfte 2: Torget", "Kommunen ska bygga om torget.", "Resultat:", "* Torget är klart.",
    )  # fmt: skip
    assert [promise for _, promise, *_ in rows(told)] == ["Polisen ska mäta farten.", "Kommunen ska bygga om torget."]


def test_lines_that_end_in_figures_are_no_contents_where_no_heading_says_them():
    told = typed(
        "# Trafik", "Polisen ska mäta farten.", "Resultat:", "* Mätningar i byn: 9", "* Mätningar på väg 83: 12"
    )
    assert [text for *_, text in rows(told)] == ["Mätningar i byn: 9", "Mätningar på väg 83: 12"]


def test_a_remark_under_the_times_of_a_promise_is_of_all_its_time():
    told = typed(
        "# Trafik", "Löfte: Polisen ska göra fler kontroller.", "## Tertial 1", "* 12 kontroller.",
        "## Tertial 2", "* 18 kontroller.", "# Bedömning", "Löftet är uppfyllt.",
    )  # fmt: skip
    assert [a.period.name for a in told.promises[0].activities] == ["2023-T1", "2023-T2", "2023"]


def test_a_numbered_head_over_a_remark_is_of_its_promise():
    told = typed(
        "# 2 Trafik", "## 2.1 Löfte", "Polisen ska göra kontroller.",
        "## 2.2 Resultat", "Polisen har gjort 33 kontroller.",
        "## 2.3 Måluppfyllelse", "Löftet är uppfyllt.",
        "# 3 Skola", "## 3.1 Löfte", "Kommunen ska starta grupper.", "## 3.2 Resultat", "Fyra grupper har startats.",
        "## 3.3 Måluppfyllelse", "Löftet är delvis uppfyllt.",
    )  # fmt: skip
    assert [(promise.split()[0], text) for _, promise, _, text in rows(told)] == [
        ("Polisen", "Polisen har gjort 33 kontroller."), ("Polisen", "Löftet är uppfyllt."),
        ("Kommunen", "Fyra grupper har startats."), ("Kommunen", "Löftet är delvis uppfyllt."),
    ]  # fmt: skip


def test_the_name_of_a_party_over_a_list_is_the_head_of_its_rows():
    told = typed(
        "# Alkohol", "Vi ska minska ungas tillgång till alkohol.", "## Polisen", "* Sju tillslag.",
        "## Kommunen", "* Tillsyn av 16 butiker.",
    )  # fmt: skip
    assert [(column, text) for *_, column, text in rows(told)] == [
        ("Polisen", "Sju tillslag."), ("Kommunen", "Tillsyn av 16 butiker."),
    ]  # fmt: skip
