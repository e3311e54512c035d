"""Whether it is unsure what a number counts, or which category that belongs to."""

from __future__ import annotations

from nlp.heads.doubts import near
from nlp.heads.head_words import bearer
from nlp.heads.sites import Draft
from nlp.records import OUTSIDE
from nlp.scrutiny.answers import Answer
from nlp.texts.signs import sign
from nlp.vocabulary.categories import OTHER, is_entry
from nlp.vocabulary.participles import is_participle
from nlp.vocabulary.words import FINITE

# In a sentence with one of these a label is set off from its number, or names what it is the number of.
_LABELLING = frozenset({":", "=", "antal", "antalet"})
_BRACKETED = sign(lambda: {"("})
# The noun that the row of a table gives is no other number's.
_OF_ROW = frozenset({"cell", "löfte"})
_OF_THOSE = frozenset({"dessa", "dem", "de", "dom"})


def is_category_near(answer: Answer) -> bool:
    """Whether no file has the noun, or the one that has it does not name it as sure."""
    lemma, sort = answer.one.head.lemma, answer.sort
    if bearer(lemma):
        return _is_occasion_of_anything(answer)
    if not lemma:
        return False
    return not sort.known or not sort.named


def _is_occasion_of_anything(answer: Answer) -> bool:
    """`14 gånger har polisen tittat in`, `träffats tre gånger om klottret`: nothing tells what was done then."""
    sort = answer.sort
    if not sort.named:
        return True
    sure = sort.nature == "aktivitet" or answer.one.head.lemma in near().cases
    if sure and sort.category != OTHER:
        return False
    return not (answer.per and answer.told.status == "pågående")


def is_noun_near(answer: Answer) -> bool:
    """Whether a number has no noun, or stands behind another one whose noun it may count."""
    one = answer.one
    if not one.head.lemma:
        return not _is_of_those(answer)
    return one.head.rule in near().heads or (not answer.tie and (_is_more_places(answer) or _is_behind_another(answer)))


def _is_more_places(answer: Answer) -> bool:
    """`besökte tre skolor och mötte 64 nya`: a place meant by a number alone, and more than were named."""
    one, before = answer.one, answer.before
    meant = one.head.rule == "utelämnat" and answer.sort.nature == "plats" and answer.told.status == "utfört"
    return meant and before is not None and one.amount > before.amount


def _is_behind_another(answer: Answer) -> bool:
    """A number behind another one, where the noun of that may be the one that both of them count."""
    one, before = answer.one, answer.before
    if before is None:
        return False
    if one.elliptic:
        return _is_before_another(answer)
    shared = before.elliptic and before.head.rule not in _OF_ROW
    return shared or (_is_adjective(one) and not (_is_adjective(before) and is_entry(one.head.lemma.lower())))


def _is_adjective(one: Draft) -> bool:
    """`11 avvisade`: the number counts those whom an adjective stands for."""
    return one.head.place is not None and one.frame.kind(one.head.place) == "adjective"


def _is_of_those(answer: Answer) -> bool:
    """`71 av dessa gällde hastighet`: a part of what stands outside the text, which no total takes."""
    one = answer.one
    clause = one.clause
    return answer.part_of == OUTSIDE and one.frame.says(_OF_THOSE, clause.first, clause.last)


def _is_before_another(answer: Answer) -> bool:
    """`besökte tre föreningar och träffade 640 äldre`: behind a verb of its own, and before another noun."""
    one, before = answer.one, answer.before
    if before is None or one.head.rule != "utelämnat" or is_participle(one.frame.word(one.last)):
        return False
    own = one.frame.has(FINITE, before.last, one.first)
    return own and one.frame.kind(one.behind) == "noun"
