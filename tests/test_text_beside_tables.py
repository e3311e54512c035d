"""Promises in running text where tables promise too, or stand right under them."""

from typed_pages import document, line, page, table

from extract.promises.understanding import understand
from extract.records import FollowUp, Line

FOOT = 300.0
"""Where the table begins, under the text."""


def heading(text: str, foot: float, size: float = 16) -> Line:
    return line(text, 50, foot, size=size, bold=True)


def read(rows, *text: Line) -> FollowUp:
    return understand(document(page(1, [table(rows, top=FOOT)], text)))


def told(follow_up: FollowUp) -> list[tuple[str, str, list[str]]]:
    """(theme, promise, what was done) of each promise."""
    return [(one.theme, one.text.text, [a.text.text for a in one.activities]) for one in follow_up.promises]


def test_a_promise_right_over_a_table_is_no_outcome_of_the_one_before():
    rows = (["Typ av tillsyn", "Juni", "Juli"], ["Alkohol", "5", "9"], ["Brandskydd", "2", "3"])
    follow_up = read(
        rows,
        line("Polisen ska ha fler poliser i tjänst under marknaden.", 50, 100),
        line("Tolv poliser arbetade under marknaden.", 50, 130),
        line("Kommunen och polisen ska göra tillsyner på krogarna.", 50, 160),
    )
    reports = {promise: done for _, promise, done in told(follow_up)}
    assert reports["Polisen ska ha fler poliser i tjänst under marknaden."] == [
        "Tolv poliser arbetade under marknaden."
    ]
    assert "5" in reports["Kommunen och polisen ska göra tillsyner på krogarna."]


def test_parties_under_a_promise_tell_of_it_though_a_table_promises_too():
    follow_up = read(
        (["Löfte", "Resultat"], ["Polisen ska mäta farten i byn.", "Nio mätningar"]),
        heading("Bostadsområden", 90),
        line("Polisen och kommunen lovar att besöka alla områden.", 50, 115),
        heading("Polisen", 140, 13),
        line("• 61 besök i områdena.", 60, 160),
        heading("Kommunen", 185, 13),
        line("• Tre gårdsfester.", 60, 205),
        line("• Nya lampor på gatan.", 60, 219),
        heading("Trafik", 250),
    )
    assert told(follow_up) == [
        (
            "Bostadsområden",
            "Polisen och kommunen lovar att besöka alla områden.",
            ["61 besök i områdena.", "Tre gårdsfester.", "Nya lampor på gatan."],
        ),
        ("Trafik", "Polisen ska mäta farten i byn.", ["Nio mätningar"]),
    ]


def test_a_heading_over_results_as_high_as_the_theme_of_another_table_ends_it():
    people = table((["Deltagare", "Funktion"], ["Anna Berg", "Kommunpolis"]), top=130.0)
    results = table((["Löfte", "Resultat"], ["Polisen ska mäta farten.", "Nio mätningar"]), top=FOOT)
    text = (heading("Organisation", 110), heading("Resultat", 260))
    follow_up = understand(document(page(1, [people, results], text)))
    assert [theme for theme, *_ in told(follow_up)] == [""]


def test_short_sentences_in_larger_type_than_the_table_are_text_and_no_headings():
    rows = (
        ["Löfte", "Resultat"],
        *[[f"Polisen ska mäta farten i by {n}.", f"{n} mätningar är gjorda där."] for n in range(9)],
    )
    follow_up = understand(
        document(
            page(
                1,
                [table(rows, top=90.0)],
                [
                    heading("Arbetet med farten", 400),
                    line("Mätningarna gjordes vid nio skolor och 38 förare fick böter.", 50, 425, size=12),
                    heading("Arbetet med skolor", 460),
                    line("Lärarna har haft 70 samtal.", 50, 485, size=12),
                ],
            )
        )
    )
    reports = [done for _, _, reports in told(follow_up) for done in reports]
    assert "Lärarna har haft 70 samtal." in reports


def test_what_came_of_a_promise_needs_no_figures_where_other_themes_of_its_rank_tell_theirs_in_figures():
    follow_up = read(
        [["Löfte", "Genomfört 2023"], ["Kommunen ska stänga grinden nattetid.", "Grinden har stängts 90 nätter."]],
        heading("Skolan", 60),
        line("Polisen ska göra tio besök på skolan.", 50, 90),
        line("Polisen har gjort elva besök på skolan.", 50, 120),
        heading("Badhuset", 160),
        line("Kommunen ska bemanna badhuset på loven.", 50, 190),
        line("Badhuset har varit bemannat under alla lov.", 50, 220),
        heading("Parken", 260),
    )
    assert told(follow_up) == [
        ("Skolan", "Polisen ska göra tio besök på skolan.", ["Polisen har gjort elva besök på skolan."]),
        ("Badhuset", "Kommunen ska bemanna badhuset på loven.", ["Badhuset har varit bemannat under alla lov."]),
        ("Parken", "Kommunen ska stänga grinden nattetid.", ["Grinden har stängts 90 nätter."]),
    ]
