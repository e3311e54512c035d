"""Counts that are the sum of others of their text."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import takewhile

from nlp.actors.actors import acting_in
from nlp.heads.head_words import words
from nlp.heads.lone_numbers import is_state
from nlp.heads.sites import Draft
from nlp.modality.modality import is_called_goal
from nlp.modality.plans import said_of
from nlp.relations.items import are_items
from nlp.relations.phrases_before import stands_before
from nlp.relations.relation_rules import Rule, Ties, rules
from nlp.relations.relation_rules import words as words_of_ties
from nlp.relations.side_by_side import are_of_like_times
from nlp.relations.totals_behind import is_sum_of_those_before, says_sum
from nlp.vocabulary.categories import DONE
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.words import FINITE

# Parts by how they are said only, which a sum says better.
_FREE = frozenset({"delmängd", "inom-parentes"})
# A sum and what it sums.
_FEWEST = 3
# What stands before the kinds that a number of activities is made up of; smaller sums come about by chance.
_BEFORE_SHARES = frozenset({":", "(", "fördelat", "fördelade", "uppdelat", "uppdelade"})
_SMALLEST = 5
_APART = frozenset({",", "–", "—", "("})
_WHOLE = frozenset({"aktivitet"})
# `46 elever fick samtal, 20 flickor och 26 pojkar`: people by their kinds, whatever stands before them;
# and `75 fordon kontrollerades: 61 A-traktorer och 14 mopeder`.
_THINGS = (frozenset({"fordon"}), frozenset({"plats"}))
_MET = (frozenset({"person"}), *_THINGS)


def sums(drafts: Sequence[Draft], found: Ties) -> None:
    """A number that is the sum of those after it in its sentence is their whole; of those before it, their total."""
    if len(drafts) < _FEWEST:
        return
    for at, this in enumerate(drafts):
        enough = len(drafts) - at >= _FEWEST
        after = _followers(drafts, at, found) if enough else []
        if (
            len(after) > 1
            and not _is_list_of_its_own(this, drafts[after[0]])
            and this.expression.value
            and sum(drafts[k].amount for k in after) == this.expression.value
        ):
            for k in after:
                if found.part_of[k] != at or found.rules[k] in _FREE:  # else how it was told to be one says more
                    found.tie(k, at, "summa")
        elif enough and (shares := _shares(drafts, at, found)):
            for k in shares:
                found.tie(k, at, "summa-av-slag")
        elif stands_before(this, _rule("sammanlagt")) or says_sum(this):
            is_sum_of_those_before(drafts, at, found)


def _followers(drafts: Sequence[Draft], at: int, found: Ties) -> list[int]:
    """The counts after a number in its sentence, without noun of their own or of the same noun, no parts yet."""
    lemma = drafts[at].head.lemma
    beside = takewhile(lambda k: drafts[k].frame is _frame_told_on(drafts, at), range(at + 1, len(drafts)))
    return [
        k
        for k in beside
        if (drafts[k].head.lemma == lemma or _is_kind_in_brackets(drafts[at], drafts[k]))
        and (
            found.part_of[k] is None
            or found.rules[k] in _FREE
            or (found.part_of[k] == at and drafts[k].frame is not drafts[at].frame)
        )
    ]


def _frame_told_on(drafts: Sequence[Draft], at: int) -> Frame:
    """`12 vandringar hölls. Sju på våren och fem på hösten`: the next sentence where nothing follows in its own."""
    this = drafts[at]
    following = drafts[at + 1] if at + 1 < len(drafts) else this
    if following.frame.first != this.frame.last:
        return this.frame
    goes_on = following.first == following.frame.first if following.elliptic else _counts_again(this, following)
    return following.frame if goes_on else this.frame


def _counts_again(this: Draft, following: Draft) -> bool:
    """`Vi gjorde 10 kontroller. 6 kontroller gjordes vid skolor och 4 i centrum`; not by others, or of another time."""
    doer = acting_in(following.frame)
    told, told_on = (set(one.frame.row.lower[one.frame.first : one.frame.last]) for one in (this, following))
    timed = any(told & times and told_on & times for times in words_of_ties().parts_of_time)
    alike = following.head.lemma == this.head.lemma and doer in (None, acting_in(this.frame))
    return alike and not timed and words_of_ties().more.isdisjoint(told_on)


def _shares(drafts: Sequence[Draft], at: int, found: Ties) -> list[int]:
    """`87 ingripanden: 54 avvisningar, 21 LOB och 12 gripanden`: activities of several kinds make up the number."""
    this, value = drafts[at], drafts[at].amount
    beside = list(takewhile(lambda k: drafts[k].frame is this.frame, range(at + 1, len(drafts))))
    if this.word_before == "(" or len(beside) < _FEWEST - 1 or value < _SMALLEST or are_items(this, drafts[beside[0]]):
        return []
    tied = any(found.part_of[k] is not None and not _is_free(found, k, beside) for k in beside)
    if tied or sum(drafts[k].amount for k in beside) != value:
        return []
    met = next((one for one in _MET if _is_done(this, one)), None)
    if met in _THINGS and _is_listed(this, drafts[beside[0]]) and not _are_kinds(this, [drafts[k] for k in beside]):
        return []
    kinds = met or DONE
    apart = kinds is DONE and _BEFORE_SHARES.isdisjoint(this.frame.row.lower[this.last : drafts[beside[0]].first])
    whole = met is not None or _is_done(this, _WHOLE)
    return beside if whole and not apart and all(_is_done(drafts[k], kinds) for k in beside) else []


def _is_free(found: Ties, part: int, beside: Sequence[int]) -> bool:
    """`22 personer: tolv poliser, sex från tullen och fyra andra`: taken only for a part of one beside it."""
    return found.rules[part] in _FREE and found.part_of[part] in beside


def _are_kinds(whole: Draft, kinds: Sequence[Draft]) -> bool:
    """`nio skolor, fyra grundskolor och fem gymnasier`: nouns that end in that of the whole, behind a comma."""
    lemma, first = whole.head.lemma.lower(), kinds[0]
    if first.word_before not in _APART:
        return False
    alike = all(one.head.sort.category == whole.head.sort.category for one in kinds)
    nouns = {one.head.lemma.lower() for one in kinds} - words_of_ties().of_their_own
    return alike and any(noun.endswith(lemma) for noun in nouns)


def _is_listed(this: Draft, following: Draft) -> bool:
    """`Sex bilar, fyra mopeder och två cyklar togs`: nothing but the noun stands between, so they lie side by side."""
    frame = this.frame
    plain = _BEFORE_SHARES.isdisjoint(frame.row.lower[this.last : following.first])
    return plain and not frame.has(FINITE, this.last, following.first)


def _is_done(one: Draft, natures: frozenset[str]) -> bool:
    return one.head.sort.nature in natures


def _is_kind_in_brackets(whole: Draft, kind: Draft) -> bool:
    """`20 fordon (3 bussar, 17 lastbilar)`: what is counted before the brackets, by its kinds."""
    between = kind.frame.row.lower[whole.last : kind.first]
    return "(" in between and ")" not in between and kind.head.sort.category == whole.head.sort.category


@cache
def _rule(name: str) -> Rule:
    return next(rule for rule in rules() if rule.id == name)


def _is_list_of_its_own(this: Draft, following: Draft) -> bool:
    """`Nio gällde fart, sex bälte`, `krögare (5), butiker (3)`: side by side; not `Kontroller (9): Vik 3, By 4`."""
    between = this.frame.row.lower[this.last : following.first]
    bracketed = this.word_before == "(" and ")" in between and between[:2] != [")", ":"]
    kinds = {this.frame.word(at) for at in (this.first - 1, this.last)} & words().mass
    apart = {this.frame.word(one.first - 1) for one in (this, following)} <= words().sides
    stated = is_state(this.frame, this.last) and said_of(following) is not None  # `3 klara, 2 pågår`
    named = stated or apart or (bool(kinds) and (this.head.place or 0) < this.first)  # `Tillsyn: 12 alkohol, 8 tobak`
    return (
        bracketed
        or named
        or are_items(this, following)
        or is_called_goal(this.frame, this.first)
        or are_of_like_times(this, following)
        or any(word in words().about for word in between)
    )
