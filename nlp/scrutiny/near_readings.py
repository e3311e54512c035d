"""Where two readings of a count lie near each other, so that a person should look."""

from __future__ import annotations

from collections.abc import Iterator

from nlp.heads.doubts import Doubt, near
from nlp.heads.sites import Draft
from nlp.scrutiny.answers import Answer
from nlp.scrutiny.near_nouns import is_category_near, is_noun_near
from nlp.scrutiny.near_roles import is_role_near
from nlp.scrutiny.near_statuses import is_status_near
from nlp.scrutiny.near_wholes import is_whole_near
from nlp.texts.signs import sign

# Where nothing beside en or ett says that it is a number.
_ARTICLES = frozenset({"en-räknas", "en-drabbad", "en-gjord", "en-vid"})
# Where only a verb of doing or happening does, and the noun may be of a thing in general.
_OF_THINGS = frozenset({"en-drabbad", "en-gjord"})
_THINGS = frozenset({"plats", "sak"})
_FOUND_NOT = "noll-utfall"
_EACH = sign(lambda: near().each)
_AVERAGE = sign(lambda: near().averages)


def near_readings(answer: Answer) -> Iterator[Doubt]:
    """The reasons for a person to look at a count, beside those that finding it gave."""
    one = answer.one
    yield from one.doubts
    if one.expression.form == "one" and _is_article_near(answer):
        yield Doubt.ARTICLE
    if one.zero and answer.told.rule == _FOUND_NOT and _is_only_had(one):
        yield Doubt.ZERO
    if answer.told.rule != "kolumn" and is_status_near(answer):
        yield Doubt.STATUS
    if is_whole_near(answer):
        yield Doubt.PART
    if is_category_near(answer):
        yield Doubt.CATEGORY
    if is_noun_near(answer):
        yield Doubt.NOUN
    if is_role_near(answer):
        yield Doubt.ROLE
    if one.frame.signs & _AVERAGE and answer.told.status == "utfört" and not answer.per and _is_average(one):
        yield Doubt.AVERAGE


def _is_article_near(answer: Answer) -> bool:
    """By what it is of, by a word for each of many, or by standing in a description."""
    one = answer.one
    if one.rule in _OF_THINGS and answer.sort.nature in _THINGS and answer.before is None:
        return True
    return _is_for_each(answer) or (one.rule in _ARTICLES and _is_in_description(one))


def _is_for_each(answer: Answer) -> bool:
    """`På varje skola hölls en föreläsning`: done once for each of them, and all together more often."""
    one, frame = answer.one, answer.one.frame
    each = frame.signs & _EACH and frame.says(near().each, frame.clause_at(one.first).first, one.first)
    return bool(each) and answer.told.status == "utfört" and not answer.per


def _is_in_description(one: Draft) -> bool:
    """`platser där en patrull står`, `den som får ett samtal`: an article behind what opens a clause of its own."""
    return one.frame.says(near().describing, one.clause.first, one.first)


def _is_only_had(one: Draft) -> bool:
    """`Butikerna fick ingen förvarning`, `en hade aldrig haft körkort`: nobody looked for it and found none."""
    verbs = one.clause.verbs
    return bool(verbs) and near().having.issuperset(map(one.frame.word, verbs))


def _is_average(one: Draft) -> bool:
    """`med i snitt 15 deltagare`, `I genomsnitt kom 30`: the word stands before it in its clause."""
    frame, opening = one.frame, one.clause.first
    since = next((at + 1 for at in range(one.first - 1, opening, -1) if frame.kind(at) == "number"), opening)
    return frame.says(near().averages, since, one.first)
