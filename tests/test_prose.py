"""Documents without a table: headings, paragraphs and bullets become themes, promises and what was done."""

from hypothesis import given, settings
from hypothesis import strategies as st
from typed_text import rows, typed


def test_bullets_under_a_heading_of_outcomes():
    follow_up = typed(
        "# Trafik",
        "Polisen lovar att kontrollera farten på Storgatan.",
        "## Detta har polisen gjort 2022",
        "* 14 kontroller.",
        "* Två förare anmäldes.",
    )
    promise = "Polisen lovar att kontrollera farten på Storgatan."
    column = "Detta har polisen gjort 2022"
    assert rows(follow_up) == [
        ("Trafik", promise, column, "14 kontroller."),
        ("Trafik", promise, column, "Två förare anmäldes."),
    ]
    first = follow_up.promises[0].activities[0]
    assert (first.actor, first.period.name) == ("polis", "2022")


def test_a_promise_in_a_heading_is_followed_by_what_came_of_it():
    follow_up = typed("# Löfte 1: Polisen ska synas i centrum", "Vi gick 35 fotpatruller.", "", "Det blev lugnare.")
    assert rows(follow_up) == [
        ("", "Polisen ska synas i centrum", "", "Vi gick 35 fotpatruller."),
        ("", "Polisen ska synas i centrum", "", "Det blev lugnare."),
    ]


def test_a_list_of_promises_answered_by_a_list_of_outcomes():
    follow_up = typed(
        "# Löften", "* Att göra sex krogtillsyner.", "* Att bjuda in till dialog.",
        "# Uppföljning", "* Sju tillsyner är gjorda.", "* Dialogen hölls i maj.",
    )  # fmt: skip
    assert rows(follow_up) == [
        ("", "Att göra sex krogtillsyner.", "Uppföljning", "Sju tillsyner är gjorda."),
        ("", "Att bjuda in till dialog.", "Uppföljning", "Dialogen hölls i maj."),
    ]


def test_where_nothing_promises_the_heading_does():
    follow_up = typed("# Trafik", "Vi gjorde 240 kontroller.", "# Narkotika", "**Sök på skolor", "Fyra sök har gjorts.")
    assert rows(follow_up) == [
        ("Trafik", "Trafik", "", "Vi gjorde 240 kontroller."),
        ("Narkotika", "Sök på skolor", "", "Fyra sök har gjorts."),
    ]


def test_introduction_and_contacts_are_no_rows():
    follow_up = typed(
        "# Inledning", "Polisen och kommunen ska följa upp löftena.",
        "# Trafik", "Polisen ska kontrollera farten.", "Resultat:", "14 kontroller.",
        "# Kontakt", "Anna Ek, 0250-55 20 00",
    )  # fmt: skip
    assert rows(follow_up) == [("Trafik", "Polisen ska kontrollera farten.", "Resultat:", "14 kontroller.")]


def test_a_contents_list_is_no_row():
    follow_up = typed("# Innehåll", "Trafik .......... 2", "# Trafik", "Polisen ska synas.", "Resultat:", "Fem besök.")
    assert rows(follow_up) == [("Trafik", "Polisen ska synas.", "Resultat:", "Fem besök.")]
    assert [a.text.text for a in follow_up.asides if a.kind == "innehåll"] == ["Trafik .......... 2"]


def test_each_party_has_its_own_heading():
    follow_up = typed(
        "Vi lovar att minska otryggheten vid stationen.",
        "# POLISENS UPPFÖLJNING", "* Tolv patruller.",
        "# KOMMUNENS UPPFÖLJNING", "* Fjorton nya lampor.",
    )  # fmt: skip
    assert [(a.actor, a.text.text) for a in follow_up.promises[0].activities] == [
        ("polis", "Tolv patruller."),
        ("kommun", "Fjorton nya lampor."),
    ]


def test_a_promise_without_any_report_is_kept_alone():
    follow_up = typed("# Löften 2024", "* Polisen ska synas.", "* Kommunen ska laga lampor.")
    assert [(p.text.text, p.activities) for p in follow_up.promises] == [
        ("Polisen ska synas.", ()),
        ("Kommunen ska laga lampor.", ()),
    ]


def test_bullets_straight_under_a_promise_tell_what_came_of_it():
    follow_up = typed(
        "# Skolor", "Löfte: Polisen lovar att besöka alla skolor.", "* Alla har fått besök.", "* 31 möten hölls.",
        "# Parker", "Löfte: Vi lovar att göra följande:", "* 12 nya lampor.", "* Klippa buskar.",
    )  # fmt: skip
    assert [(p.text.text, [a.text.text for a in p.activities]) for p in follow_up.promises] == [
        ("Polisen lovar att besöka alla skolor.", ["Alla har fått besök.", "31 möten hölls."]),
        ("12 nya lampor.", []),
        ("Klippa buskar.", []),
    ]


def test_the_number_of_a_list_is_no_part_of_its_promise():
    follow_up = typed("# 1. Polisen ska synas i centrum", "Vi gick 35 patruller.", "# 2. Trafik", "Inget gjordes.")
    assert [p.text.text for p in follow_up.promises] == ["Polisen ska synas i centrum", "2. Trafik"]


def test_a_numbered_promise_that_names_its_theme_is_under_it():
    follow_up = typed("# Löfte 1: Skolor", "Polisen ska besöka skolor.", "* Fem besök gjordes.")
    assert rows(follow_up) == [("Löfte 1: Skolor", "Polisen ska besöka skolor.", "", "Fem besök gjordes.")]


def test_promises_that_nothing_answers_are_told_to_the_analyst():
    follow_up = typed("# Löften 2024", "* Polisen ska synas.", "* Kommunen ska laga lampor.")
    assert any("ingen redovisning" in problem.text for problem in follow_up.problems)


pieces = st.sampled_from(
    [
        "# Trafik", "## Resultat", "# Löfte 1", "# Gnosjö kommun", "# Tertial 1", "# Kontakt", "## Polisen ska synas",
        "Polisen ska göra tio besök.", "Resultat: Fem besök.", "Löfte 2: Kommunen ska laga lampor.", "* Tio besök.",
        "* ", "Trafik ........ 4", "**Fet rad", "Vi har gjort fem besök.", "att minska brotten", "Mål: 20", "",
    ]
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(pieces, max_size=14))
def test_any_order_of_parts_is_read_and_keeps_its_words(parts: list[str]):
    follow_up = typed(*parts)
    texts = [t for p in follow_up.promises for t in (p.text, *(a.text for a in p.activities))]
    kept = " ".join(t.text for t in (*texts, *(aside.text for aside in follow_up.asides))).split()
    printed = [word for part in parts for word in part.lstrip("#*").split()]
    assert sorted(kept) == sorted([*printed, *follow_up.title.split()])
