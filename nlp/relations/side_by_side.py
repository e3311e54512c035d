"""Two counts side by side that look like a whole and a part: `20 godkändes medan 6 fick anmärkning`."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.heads.head_words import words as having
from nlp.heads.sites import Draft
from nlp.modality.plans import said_of
from nlp.relations.relation_rules import words
from nlp.vocabulary.categories import sort_of
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.verbs import Verb

_BEFALLING = frozenset({"drabbat", "anmält", "bötfällt"})
# `fick en varning`, `fick skjuts hem`
_GETTING = frozenset({"fick", "fått", "får"})
_GIVEN = frozenset({"beslut", "böter", "anmälan"})
_HELP = frozenset({"skjuts", "hjälp", "vård"})
_MUST = frozenset({"måste", "behöver", "ska", "skall"})
# `i mars`, `under första tertialet`
_TIME, _TIME_BEFORE = 3, 2


def are_of_like_times(whole: Draft, this: Draft) -> bool:
    """`tre insatser i mars, två i april`, `I maj 12, i juni 9`: each has a month of its own, or a season, or a week."""
    frame = this.frame
    if whole.frame is not frame:
        return False
    behind = this.behind if this.elliptic else this.head.last
    after = range(whole.end, this.first - 1)
    before = range(frame.first, whole.first - 1)
    return _have_like_times(frame, behind, after) or _have_like_times(frame, this.first - _TIME_BEFORE, before)


def _have_like_times(frame: Frame, own: int, others: range) -> bool:
    """Whether a part of the year or week is named at a place, and one of the same length at one of some others."""
    like = next((times for times in words().parts_of_time if _names(frame, own, times)), None)
    return like is not None and any(_names(frame, at, like) for at in others)


def _names(frame: Frame, at: int, times: frozenset[str]) -> bool:
    """Whether one of some times stands at a place, be it with a number: `vecka 12`, `under tertial 2`, `den 5 maj`."""
    opened = frame.kind(at) == "preposition" or frame.word(at) == "den"
    return frame.word(at) in times or (opened and not times.isdisjoint(frame.row.lower[at + 1 : at + _TIME]))


def are_outcomes(whole: Draft, this: Draft) -> bool:
    """`11 avvisades och 4 greps`: what befell some and what befell others, each told by its own passive."""
    frame, own = this.frame, this.frame.verb(this.behind)
    told = frame.verbs_of(frame.clause_at(whole.first))
    apart = frame.clause_at(whole.first) is not this.clause
    return apart and _befell(own) and (any(map(_befell, told)) or _was_given(whole))


def _was_given(whole: Draft) -> bool:
    """`Sex förare fick en varning`: what befell them is the object of a verb of getting."""
    frame = whole.frame
    clause = whole.clause
    got = next((at for at in clause.verbs if frame.word(at) in _GETTING and at >= whole.last), clause.last)
    nouns = (frame.lemma(at) for at in range(got, clause.last) if frame.kind(at) == "noun")
    return any(sort_of(noun).category in _GIVEN or noun in _HELP for noun in nouns)


def _befell(known: Verb) -> bool:
    return known.passive and (known.means in _BEFALLING or known.base in words().taking_away)


def is_called_off(whole: Draft, this: Draft) -> bool:
    """`18 vandringar genomfördes, fyra inställda`: those that came to nothing are not among those that were done.

    Of what came in it is what became of some: `5 anmälningar, 2 nedlagda`.
    """
    told = said_of(this) if whole.head.sort.nature != "utfall" else None
    return told is not None and told.status == "ej utfört" and said_of(whole) is None


def is_set_against(drafts: Sequence[Draft], at: int) -> bool:
    """`20 godkändes medan 6 fick anmärkning`, `åtta beviljades och tre avslogs`: two counts side by side."""
    this, whole = drafts[at], drafts[at - 1]
    own, other = this.clause, this.frame.clause_at(whole.first)
    if this.word_before == "medan" or _both_have(whole, this):
        return True
    if _is_obliged(this) and _has_passed(this.frame, range(other.first, this.first)):
        return True
    if _is_next_in_order(whole, this) or _are_graded(whole, this):
        return True
    if _have_declined(this) and any(this.frame.word(at) in words().joined for at in other.verbs):
        return True
    judged, told = (any(this.frame.word(at) in words().verdicts for at in clause.verbs) for clause in (other, own))
    return own is not other and judged and told


def _are_graded(whole: Draft, this: Draft) -> bool:
    """`Fyra mål är gröna, två röda`: some stand so, and others so."""
    return this.frame.word(this.behind) in words().grades and this.frame.says(words().grades, whole.last, this.first)


def _have_declined(this: Draft) -> bool:
    """`Tre bolag har anslutit sig, två har tackat nej`: what the others did is no part of what some did."""
    clause = this.clause
    return this.frame.says(words().declined, this.last, clause.last)


def _is_next_in_order(whole: Draft, this: Draft) -> bool:
    """`Syd stoppade flest, 202, därefter Väst med 195`, `medan Väst hade minst med fyra`: one place after another."""
    frame, before = this.frame, this.first - 1
    before = frame.back_over(before, "adverb")
    if frame.word(before) != "med":
        return False
    return frame.says(words().following, whole.last, before)


def _is_obliged(this: Draft) -> bool:
    """`två måste komplettera`."""
    return this.frame.word(this.behind) in _MUST


def _has_passed(frame: Frame, before: range) -> bool:
    """`Tio butiker hade rätt skyltning, två måste komplettera`: the others passed."""
    return any(frame.word(at) in words().passed for at in before)


def _both_have(whole: Draft, this: Draft) -> bool:
    """`Sju butiker saknade tillstånd och fyra hade öppna förpackningar`: one was found with some, one with others."""
    places = (whole.head.last, this.behind)
    return all(this.frame.word(at) in having().having and this.frame.kind(at + 1) != "supine" for at in places)
