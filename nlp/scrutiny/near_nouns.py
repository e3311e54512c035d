"""Whether it is unsure what a number counts, or which category that belongs to."""

from __future__ import annotations

from nlp.heads.doubts import near
from nlp.heads.head_words import bearer
from nlp.heads.sites import Draft, over_counters
from nlp.records import OUTSIDE
from nlp.scrutiny.answers import Answer
from nlp.vocabulary.categories import OTHER
from nlp.vocabulary.participles import is_participle
from nlp.vocabulary.words import FINITE

# In a sentence with one of these a label is set off from its number, or names what it is the number of.
_LABELLING = frozenset({":", "=", "antal", "antalet"})
_DOING = frozenset({"aktivitet", "utfall"})
_OF_THOSE = frozenset({"dessa", "dem", "de", "dom"})


def is_category_near(answer: Answer) -> bool:
    """Whether the noun alone does not tell the category, and what else there is to tell it by is little."""
    lemma, sort = answer.one.head.lemma, answer.sort
    occasion = bearer(lemma)
    if occasion:
        return _is_turn_of_something(answer, occasion) if answer.per else _is_occasion_of_something(answer, occasion)
    if not lemma:
        return False
    if not sort.known or not sort.named:
        return True
    befallen = sort.category != answer.one.head.sort.category
    return (befallen and _is_of_one_verb_of_many(answer)) or (answer.tie in near().alike and _is_unlike_whole(answer))


def _is_unlike_whole(answer: Answer) -> bool:
    """`31 rattfyllerier, varav 19 rörde påverkade förare`: a part is mostly of the same things as its whole."""
    return answer.whole is not None and answer.whole.category != answer.sort.category


def _is_of_one_verb_of_many(answer: Answer) -> bool:
    """`Sju omhändertogs, 23 rapporterades och tre greps`: by what befell them, where different things befell others."""
    one, frame = answer.one, answer.one.frame
    told = sum(frame.kind(at) in ("past", "supine") for at in frame.clause_at(one.first).verbs)
    return told > 1 and any(other.frame is frame and other is not one for other in answer.drafts)


def _is_occasion_of_something(answer: Answer, occasion: str) -> bool:
    """`14 gånger har polisen tittat in`: a verb that tells no category, so that they may be occasions of anything."""
    if not answer.sort.named or answer.sort.category == OTHER:
        return True
    told = bool(answer.one.frame.clause_at(answer.one.first).verbs)
    return told and not answer.sort.known and occasion not in near().cases


def _is_turn_of_something(answer: Answer, occasion: str) -> bool:
    """`ska vara ute tre kvällar per vecka`: so often, of something that only a verb tells."""
    bare = answer.sort.category == OTHER and answer.one.head.lemma == occasion
    return bare and answer.told.status != "pågående"


def is_noun_near(answer: Answer) -> bool:
    """Whether a number has no noun, can be read with another one, or with a place or person that is no sure label."""
    one = answer.one
    if not one.head.lemma:
        return not _is_of_those(answer)
    if one.head.rule == "före":
        return _is_before_unsure(one)
    return one.head.rule == "utanför" or (not answer.tie and _is_behind_another(answer))


def _is_before_unsure(one: Draft) -> bool:
    """`antalet kontroller ökade, och rattfyllerierna minskade till 28`: other nouns between, or no label at all."""
    if "noun" in one.frame.kinds(one.head.last, one.first):
        return True
    if one.head.sort.nature in _DOING:
        return False
    return one.frame.word(one.first - 1) == "(" or _LABELLING.isdisjoint(one.frame.words)


def _is_behind_another(answer: Answer) -> bool:
    """A number behind another one, where the noun of that may be the one that both of them count."""
    one, before = answer.one, answer.before
    if before is None:
        return False
    if one.elliptic:
        return _is_before_another(answer)
    return before.elliptic or (one.head.place is not None and one.frame.kind(one.head.place) == "adjective")


def _is_of_those(answer: Answer) -> bool:
    """`71 av dessa gällde hastighet`: a part of what stands outside the text, which no total takes."""
    one = answer.one
    clause = one.frame.clause_at(one.first)
    return answer.part_of == OUTSIDE and one.frame.says(_OF_THOSE, clause.first, clause.last)


def _is_before_another(answer: Answer) -> bool:
    """`besökte tre föreningar och träffade 640 äldre`: behind a verb of its own, and before a word like a noun."""
    one, before = answer.one, answer.before
    if before is None or one.head.rule != "utelämnat" or is_participle(one.frame.word(one.last)):
        return False
    own = any(one.frame.kind(at) in FINITE for at in range(before.last, one.first))
    return own and one.frame.kind(over_counters(one.frame, one.last)) in ("noun", "adjective")
