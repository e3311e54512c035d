"""Whether it is unsure what a number counts, or which category that belongs to."""

from __future__ import annotations

from itertools import chain

from nlp.heads.doings import labelled, told_in_sentence
from nlp.heads.doubts import near
from nlp.heads.head_words import bearer
from nlp.heads.sites import Draft
from nlp.heads.uncounted import is_unknown
from nlp.records import OUTSIDE
from nlp.scrutiny.answers import Answer
from nlp.texts.signs import sign
from nlp.vocabulary.categories import OTHER
from nlp.vocabulary.participles import is_participle
from nlp.vocabulary.words import FINITE

# In a sentence with one of these a label is set off from its number, or names what it is the number of.
_LABELLING = frozenset({":", "=", "antal", "antalet"})
_BRACKETED = sign(lambda: {"("})
# The noun that the row of a table gives is no other number's.
_OF_ROW = frozenset({"cell", "löfte"})
# What two numbers of one noun are joined by.
_SHARING = frozenset({"och", "respektive", "resp", "samt", "eller", "till"})
# So many words between a number and its noun are more than the adjectives of one phrase.
_FAR = 3
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
    if (
        bearer(answer.one.head.lemma) not in near().shifts
        and answer.one.head.rule != "cell"
        and not _is_told_here(answer)
    ):
        return True
    sure = sort.nature == "aktivitet" or answer.one.head.lemma in near().cases
    if sure and sort.category != OTHER:
        return False
    return not (answer.per and answer.told.status == "pågående")


def _is_told_here(answer: Answer) -> bool:
    """Whether its own sentence says what was done at the occasions, or a count before it was of as many kinds."""
    one = answer.one
    here = chain(labelled(one), told_in_sentence(one))
    return any(told.sort.category == answer.sort.category for told in here)


def is_noun_near(answer: Answer) -> bool:
    """Whether a number has no noun, or stands behind another one whose noun it may count."""
    one = answer.one
    if not one.head.lemma:
        return not _is_of_those(answer)
    if (one.head.rule in near().heads and one.frame.word(one.last) not in _SHARING) or _is_far(one):
        return True
    if _is_of_too_few(answer) or _is_before_unknown(one):
        return True
    return not answer.tie and (_is_more_places(answer) or _is_behind_another(answer))


def _is_of_too_few(answer: Answer) -> bool:
    """`Inga fynd vid 7 av dem`: a part of more than the count that it would be a part of."""
    one, whole = answer.one, answer.before if answer.part_of == OUTSIDE else answer.whole
    if whole is None or not answer.tie:
        return False
    return (whole.amount if isinstance(whole, Draft) else whole.value or one.amount) < one.amount


def _is_before_unknown(one: Draft) -> bool:
    """`Möten: 3 ext., 2 int.`: what its label is about is counted, and no list has the word behind the number."""
    frame, behind = one.frame, one.last
    headed = frame.word(frame.first + 1) == ":" and (one.head.place or 0) < one.first
    short = frame.word(behind).endswith(".") or frame.word(behind + 1) == "."
    return headed and short and is_unknown(frame, behind)


def _is_far(one: Draft) -> bool:
    """`6 avslutade i förtid av ungdomar`: so many words stand between that another noun may be the one."""
    return one.head.rule == "efter" and (one.head.place or 0) - one.last >= _FAR


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
    return before.elliptic and before.head.rule not in _OF_ROW


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
