"""Whether it is unsure if a count is a part of another one, so that it may be summed twice or not at all."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.heads.doubts import near
from nlp.heads.head_words import bearer
from nlp.heads.looked_into import RULE as LOOKED_INTO
from nlp.heads.sites import Draft, opening_bracket
from nlp.modality.status_words import words
from nlp.records import Count
from nlp.relations.bracket_lists import KIND as KIND_IN_BRACKETS
from nlp.relations.items import are_named_places
from nlp.relations.relation_rules import words as words_of_ties
from nlp.relations.side_by_side import are_of_like_times
from nlp.scrutiny.answers import Answer
from nlp.texts.abbreviations import is_short_adjective
from nlp.vocabulary.words import FINITE

# A sum and what it sums.
_FEWEST = 3
# Before a number that sums none beside it: it may sum what stands in other rows.
_SUM = "summa"
# Kinds of words straight before a number of fewer things that may be some of those before.
_PARTING = FINITE | {"preposition"}
_JOINING = frozenset({"och", "samt"})
_SET_OFF = frozenset({",", ";"})
_TOLD = FINITE | {"supine"}
# `900 fordon, 41 rapporterade`: as a part of the vehicles they are in no total of what was reported.
_BEFALLEN = frozenset({"anmälan", "böter"})


def is_whole_near(answer: Answer) -> bool:
    """By the rule that ties it to a whole, or by its looks where none does."""
    tie, one = answer.tie, answer.one
    if _adds_up(_listed(answer)):
        return False
    if answer.tie in ("", "summa") and _may_be_sum(answer):
        return True
    if tie == "delmängd":
        return _is_of_what_it_befell(answer) or one.word_before not in near().parting
    if tie == "x-av-y":
        return _is_of_unsaid(answer) or (answer.sort.nature != "aktivitet" and _is_share(answer))
    if tie:
        return tie == KIND_IN_BRACKETS or (tie == "de-n" and _is_said_nowhere(answer))
    if one.frame.word(one.first - 1 - (one.word_before == ":")) == _SUM:
        return True
    if _is_told_of_before(answer) or _is_in_brackets(answer):
        return True
    return answer.before is not None and (_is_untied(answer) or _is_kind_of_one_before(answer))


def _is_told_of_before(answer: Answer) -> bool:
    """`Vi gjorde 19 tillsyner. Vid 3 tillsyner fanns brister`: fewer of what a sentence before has counted."""
    one, lemma = answer.one, answer.one.head.lemma
    if one.head.place is None or answer.told.status != "utfört" or one.zero or one.head.rule == "cell":
        return False
    earlier = zip(answer.drafts, answer.made, strict=False)
    return any(
        made.lemma == lemma and made.status == "utfört" and before.frame is not one.frame and before.amount > one.amount
        for before, made in earlier
    )


def _is_in_brackets(answer: Answer) -> bool:
    """`22 pass (totalt 65)`: set off behind what it may belong to."""
    one, before = answer.one, answer.before
    if before is None or answer.told.status != "utfört" or opening_bracket(one.frame, before.first) is not None:
        return False
    return opening_bracket(one.frame, one.first) is not None


def _is_of_what_it_befell(answer: Answer) -> bool:
    """`900 fordon, 41 rapporterade`: the part is of another category than its whole, whose totals hold it."""
    apart = answer.whole is None or answer.whole.category != answer.sort.category
    return apart and answer.sort.category in _BEFALLEN


def _adds_up(listed: Sequence[Draft]) -> bool:
    """`Fart 4, bälte 2, totalt 6 böter`, `7 åtgärder (klara 4, pågår 3)`: the last or the first is all the others."""
    if len(listed) < _FEWEST:
        return False
    values, last = [one.amount for one in listed], listed[-1]
    if values[-1] == sum(values[:-1]) and last.frame.says(words_of_ties().totals, listed[-2].last, last.first):
        return True
    if values[0] != sum(values[1:]) or are_named_places(listed[0], listed[1]):
        return False
    return all(one.elliptic for one in listed[1:])


def _may_be_sum(answer: Answer) -> bool:
    """`15 pass i Hult, 11 i Åby och 4 i Näset`: the first is as many as the others, and each has a place of its own."""
    listed = _listed(answer)
    if len(listed) < _FEWEST or not are_named_places(listed[0], listed[1]):
        return False
    told = {listed[0].word_before, listed[1].word_before}
    if told & (near().parting | words_of_ties().totals):  # `15 pass i Hult, varav 11 …`
        return False
    return listed[0].amount == sum(one.amount for one in listed[1:])


def _listed(answer: Answer) -> Sequence[Draft]:
    """The counts of its sentence."""
    return [other for other in answer.drafts if other.frame is answer.one.frame]


def _is_share(answer: Answer) -> bool:
    """`fick handla i 5 av 32 butiker`: nothing says whether the 32 were done, or only what there is to do."""
    one = answer.one
    told = bool(one.clause.verbs)
    return told and not one.zero and words().promised.isdisjoint(one.frame.words)


def _is_of_unsaid(answer: Answer) -> bool:
    """`Rattonykterhet: 2/210`: nothing says what the whole is of, so that the part may be in no total."""
    part_of = answer.part_of
    return part_of is not None and part_of >= 0 and answer.drafts[part_of].head.rule == LOOKED_INTO


def _is_said_nowhere(answer: Answer) -> bool:
    """`Under de två temaveckorna`: told of as known, where nothing before says that it was counted."""
    one = answer.one
    return all(other.expression.value != one.expression.value for other in answer.drafts[: answer.at])


def _is_untied(answer: Answer) -> bool:
    """`30 insatser: 18 av polisen`, `402 överträdelser, 97 i Väst`: fewer of the same with no word that parts them."""
    one = answer.one
    if not one.elliptic or one.head.rule != "utelämnat" or answer.before is None or answer.told.status != "utfört":
        return False
    if are_of_like_times(answer.before, one):
        return False
    if one.word_before in _JOINING:
        return _follows_part(answer, answer.before)
    if _are_alike_placed(answer.before, one):
        return False
    if one.word_before in _SET_OFF:
        return one.frame.kind(one.last) != "adjective" and not is_short_adjective(one.frame.word(one.last))
    parted = one.word_before == ":" or one.frame.kind(one.first - 1) in _PARTING
    return parted and one.amount < answer.before.amount


def _are_alike_placed(before: Draft, one: Draft) -> bool:
    """`212 pass i Norrby, 87 i Väster`, `26 böter för fart, 17 för bälte`: each behind its own preposition."""
    frame = one.frame
    if frame.kind(one.last) != "preposition" or frame.word(one.first - 1) == ":":
        return False
    return any(frame.word(at) == frame.word(one.last) for at in range(before.last, one.first))


def _follows_part(answer: Answer, before: Draft) -> bool:
    """`grep fem, två anhölls och en häktades`: beside fewer of the same that are a part, or may be behind a comma."""
    set_off = before.word_before == "," or answer.made[-1].part_of is not None
    return before.elliptic and set_off and before.head.lemma == answer.one.head.lemma


def _is_kind_of_one_before(answer: Answer) -> bool:
    """`sju skolor, tre grundskolor`, `26 ungdomar, 17 pojkar`: fewer of a kind of those before, with no own verb."""
    one, before, lemma = answer.one, answer.before, answer.one.head.lemma.lower()
    if before is None or one.zero or not lemma:
        return False
    if bearer(lemma) and lemma == before.head.lemma.lower() and one.word_before == ",":
        return one.amount < before.amount
    first = answer.at - 1
    while first > 0 and answer.drafts[first - 1].frame is one.frame:
        first -= 1
    wholes = [made for made in answer.made[first : answer.at] if _may_hold(made, answer)]
    return any(_is_kind(lemma, made.lemma.lower()) for made in wholes) and _TOLD.isdisjoint(
        one.frame.kinds(before.last, one.first)
    )


def _may_hold(made: Count, answer: Answer) -> bool:
    return made.category == answer.sort.category and (made.value or 0) > answer.one.amount


def _is_kind(lemma: str, whole: str) -> bool:
    return bool(whole) and lemma != whole and (whole in near().general or lemma.endswith(whole))
