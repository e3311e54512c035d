import csv
import re
import tomllib
from pathlib import Path

import pytest

from extract.records import Compared
from extract.rule_files import RuleError
from nlp.counter import count
from nlp.numerals.number_shapes import load_shapes, shapes
from nlp.numerals.numerals import find_expressions
from nlp.records import Passage
from nlp.roles import period_words, second_values
from nlp.roles.role_rules import DATA, load_rules, rule_book
from nlp.roles.roled import RoledExpression
from nlp.roles.roles import roles_of
from nlp.roles.rule_book import OPEN, ROLES, Rule
from nlp.texts.rows import read
from nlp.texts.sentences import sentences


def roled(text: str) -> list[RoledExpression]:
    row = read(text)
    return roles_of(row, find_expressions(row), sentences(row))


def marked(example: str) -> tuple[str, list[tuple[int, int]]]:
    """The example without its marks, and the places that they mark; [[3]] is a 3 that stands in brackets itself."""
    text, places, begun = "", [], 0
    for part in re.split(r"(\[\[|\]\]|\[|\])", example):
        if part in ("[", "[["):
            text += part[1:]
            begun = len(text)
        elif part in ("]", "]]"):
            places.append((begun, len(text)))
            text += part[1:]
        else:
            text += part
    return text, places


def examples() -> list[tuple[Rule, str]]:
    return [(rule, example) for rule in rule_book().rules for example in rule.examples]


@pytest.mark.parametrize(
    ("rule", "example"), examples(), ids=lambda value: value if isinstance(value, str) else value.id
)
def test_a_rule_gives_its_role_in_its_own_examples(rule, example):
    text, places = marked(example)
    found = roled(text)
    for start, end in places:
        hit = [r for r in found if r.expression.start < end and start < r.expression.end]
        told = None if rule.role == OPEN else rule.role
    assert [r.role for r in hit] == [told] * len(hit) != [], [(r.expression, r.role, r.rule) for r in found]


@pytest.mark.parametrize("rule", rule_book().rules, ids=lambda rule: rule.id)
def test_a_rule_decides_at_least_one_of_its_own_examples(rule):
    assert rule.examples
    assert rule.id in {found.rule for example in rule.examples for found in roled(marked(example)[0])}


@pytest.mark.parametrize(("text", "role"), second_values.examples().items())
def test_a_second_value_without_its_unit_has_the_role_of_the_first(text: str, role: str):
    last = roled(text)[-1]
    assert (last.role, last.rule in (second_values.RULE, second_values.OF_SUM)) == (role, True)


@pytest.mark.parametrize("example", period_words.examples())
def test_figures_of_another_period_are_told_from_those_of_the_one_followed_up(example):
    text, places = marked(example)
    quoted = {(r.expression.start, r.expression.end) for r in roled(text) if r.role == "skillnad"}
    assert quoted == set(places)


def phrases() -> list[tuple[str, str]]:
    with (Path(__file__).parent / "data" / "roles.csv").open(encoding="utf-8", newline="") as file:
        return [(row["roll"], row["exempel"]) for row in csv.DictReader(file)]


@pytest.mark.parametrize(("role", "example"), phrases())
def test_a_number_in_a_phrase_of_a_follow_up_has_its_role(role, example):
    text, places = marked(example)
    found = roled(text)
    for start, end in places:
        assert {r.role for r in found if r.expression.start < end and start < r.expression.end} == {role}


PIECES = [
    "4 kontroller T1, [6] st T2 och [9] st T3",
    "varit på plats [3–4] gånger i veckan",
    "fanns på plats [3] kvällar/vecka",
    "enligt tobakslagen [8] st, alkohollagen [12] st.",
    "i årskurs 7 [4] ggr, vecka 12 [3] st",
]


@pytest.mark.parametrize("example", PIECES)
def test_a_number_before_a_word_of_pieces_is_no_label_whatever_stands_before_it(example):
    text, places = marked(example)
    open_ones = [(r.expression.start, r.expression.end) for r in roled(text) if r.role is None]
    assert [place for place in places if place not in open_ones] == []


@pytest.mark.parametrize("shape", shapes(), ids=lambda shape: shape.id)
def test_a_shape_gives_its_role(shape):
    assert shape.role in ROLES | {OPEN}
    for example in shape.examples:
        role = None if shape.role == OPEN else shape.role
        assert [(r.role, r.rule) for r in roled(f"se {example}, och")] == [(role, shape.id)]


def test_no_two_rules_have_one_id():
    ids = [rule.id for rule in rule_book().rules] + [shape.id for shape in shapes()]
    assert len(ids) == len(set(ids))


def test_no_word_stands_twice_in_a_class_and_no_class_is_unused():
    file = tomllib.loads(DATA.read_text(encoding="utf-8"))
    patterns = " ".join(pattern for rule in file["role"] for pattern in rule["patterns"])
    assert [name for name, words in file["words"].items() if len(words) > len(set(words))] == []
    assert [name for name in file["words"] if f"{{{name}}}" not in patterns] == []
    assert [name for name in file["numbers"] if f"N:{name}" not in patterns] == []


def test_every_role_has_a_rule():
    given = {rule.role for rule in rule_book().rules} | {shape.role for shape in shapes()}
    assert given >= ROLES


RULE = """
[words]
dag = ["dag"]
styck = ["st"]
[numbers.liten]
low = 1
[[role]]
id = "prov"
role = "vecka"
patterns = ["vecka N"]
examples = ["vecka [3]"]
"""


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("vecka N", "vecka", "just ett N"),
        ("vecka N", "{månad} N", "{månad} finns inte"),
        ("vecka N", "vecka N:stor", "'stor' finns inte"),
        ("vecka N", "v*cka N", "går inte att läsa"),
        ('role = "vecka"', 'role = "veka"', "'veka' finns inte"),
        ("examples", "exempel", "okänd nyckel exempel"),
    ],
)
def test_a_rule_that_no_number_can_fit_is_refused_by_file_and_name(tmp_path, old, new, problem):
    path = tmp_path / "roller.toml"
    path.write_text(RULE.replace(old, new), encoding="utf-8")
    with pytest.raises(RuleError, match=rf"roller\.toml: regeln prov: .*{re.escape(problem)}"):
        load_rules(path)


@pytest.mark.parametrize(("pattern", "problem"), [(r"\d+(", "går inte att läsa"), (r"\d", "eget exempel '12'")])
def test_a_shape_that_cannot_be_right_is_refused_by_file_and_name(tmp_path, pattern, problem):
    path = tmp_path / "former.toml"
    path.write_text(
        f"[[shape]]\nid = 'x'\nrole = 'datum'\npattern = '{pattern}'\nexamples = ['12']\n", encoding="utf-8"
    )
    with pytest.raises(RuleError, match=rf"former\.toml: regeln x: .*{problem}"):
        load_shapes(path)


@pytest.mark.parametrize(
    ("text", "compared", "counted", "summed"),
    [
        ("71 kontroller (52)", "inom parentes", "", [71]),
        ("36 (28)", "inom parentes", "Trafikkontroller", [36]),
        ("Nio förare var påverkade (7)", "inom parentes", "", [9]),
        ("-6", "allt", "Trafikkontroller", []),
        ("9 fler kontroller", "allt", "", []),
        ("112", "", "Märkta maskiner", [112]),
        ("112", "", "", []),
    ],
)
def test_the_column_says_which_figures_are_only_compared_with(
    text: str, compared: Compared, counted: str, summed: list[int]
):
    reading = count(Passage(text, compared=compared, counted=counted))
    assert [one.value for one in reading.counts if one.summed] == summed


def test_a_word_that_ends_one_paragraph_says_nothing_of_the_number_that_opens_the_next():
    text = "Nästa steg 6 kontroller av buss 12 besök på skolor"
    breaks = text.index("6"), text.index("12")
    assert [one.expression for one in count(Passage(text, breaks=breaks)).counts] == ["6", "12"]
