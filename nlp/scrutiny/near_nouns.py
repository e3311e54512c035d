"""Whether it is unsure what a number counts, or which category that belongs to."""

from __future__ import annotations

from nlp.heads.doubts import near
from nlp.heads.head_words import bearer
from nlp.heads.sites import Draft, opening_bracket
from nlp.records import OUTSIDE
from nlp.scrutiny.answers import Answer
from nlp.texts.signs import sign
from nlp.vocabulary.categories import DONE, OTHER, is_entry
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
    unsure = sort.category == OTHER or (sort.nature != "aktivitet" and answer.one.head.lemma not in near().cases)
    return unsure and not (answer.per and answer.told.status == "pågående")


def is_noun_near(answer: Answer) -> bool:
    """Whether a number has no noun, can be read with another one, or with a place or person that is no sure label."""
    one = answer.one
    if not one.head.lemma:
        return not _is_of_those(answer)
    if _is_before_a_second_noun(one) or (one.frame.signs & _BRACKETED and _is_added_in_brackets(answer)):
        return True
    if one.head.rule == "före":
        return _is_before_unsure(one)
    return one.head.rule in near().heads or (not answer.tie and (_is_place_done(answer) or _is_behind_another(answer)))


def _is_added_in_brackets(answer: Answer) -> bool:
    """`Kursen hölls i maj (38 deltagare)`: beside what was done, and by no rule of what brackets hold."""
    one = answer.one
    if answer.tie or answer.told.status == "mål" or one.head.rule == "där" or one.head.sort.nature in DONE:
        return False
    return opening_bracket(one.frame, one.first) is not None


def _is_before_a_second_noun(one: Draft) -> bool:
    """`26 fredags kvällar`, `3 LOS insatser`: a noun that no file has may be the first part of the one behind it."""
    place = one.head.place
    if place is None or place < one.last or is_entry(one.head.lemma.lower()):
        return False
    return one.frame.kind(place + 1) == "noun"


def _is_before_unsure(one: Draft) -> bool:
    """`antalet kontroller ökade, och rattfyllerierna minskade till 28`: other nouns between, or no label at all."""
    if one.word_before == ":":
        return False
    if "noun" in one.frame.kinds(one.head.last, one.first):
        return True
    if one.head.sort.nature in DONE:
        return False
    return one.word_before == "(" or _LABELLING.isdisjoint(one.frame.words)


def _is_behind_another(answer: Answer) -> bool:
    """A number behind another one, where the noun of that may be the one that both of them count."""
    one, before = answer.one, answer.before
    if before is None:
        return False
    if one.elliptic:
        return _is_before_another(answer)
    shared = before.elliptic and before.head.rule not in _OF_ROW
    return shared or (_is_adjective(one) and not (_is_adjective(before) and is_entry(one.head.lemma.lower())))


def _is_place_done(answer: Answer) -> bool:
    """`Kontroll av skrothandlare 4 st, 1 polisanmäld`: a place meant by a number alone, where people may be."""
    one = answer.one
    return one.head.rule == "utelämnat" and answer.sort.nature == "plats" and answer.told.status == "utfört"


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
