"""A smaller number of the same things that something else is said of: part of the one before it, or beside it."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.heads.head_words import words as having
from nlp.heads.sites import Draft
from nlp.modality.modality import is_called_goal, is_meant
from nlp.modality.plans import said_of
from nlp.modality.status_words import words as status_words
from nlp.relations.descriptions import has_a_kind, is_placed, is_told_apart
from nlp.relations.items import are_items
from nlp.relations.predicates import COMING_IN, has_predicate
from nlp.relations.relation_rules import words
from nlp.relations.side_by_side import are_outcomes, is_called_off, is_set_against
from nlp.vocabulary.participles import is_participle
from nlp.vocabulary.verbs import Verb
from nlp.vocabulary.words import FINITE

# How the noun is found of a number that goes on about the one before.
_LEFT_OUT = frozenset({"utelämnat", "haft"})
# So many words from `som` to its verb: `som bara fick fem`, `som i år fick fem`.
_TO_VERB = 3
_BESIDES = "extra"
_FINISHING = frozenset({"slutföra", "avsluta", "fullfölja", "färdigställa", "avverka"})
_ENDING = frozenset({"mark", "preposition"})
_WITHIN = frozenset({"hos", "i"})
_WITH = frozenset({"med", "utan"})
_DEALT_WITH = frozenset({"anmält", "bötfällt", "drabbat"})


def is_subset(drafts: Sequence[Draft], at: int) -> bool:
    """`73 fordon vägdes och 12 hade överlast`: a smaller number of the same things that something else is said of."""
    this = drafts[at]
    if this.head.rule not in _LEFT_OUT or this.zero or at == 0 or drafts[at - 1].frame is not this.frame:
        return False
    value, larger = this.amount, drafts[at - 1].amount
    described = _is_one_described(this) or _is_one_with(drafts[at - 1], this)
    one = value == 1 and not (_has_result(drafts[at - 1], this) or described)
    if one or value >= larger or this.word_before in words().more:
        return False
    if this.frame.word(this.last) == _BESIDES:  # `Förutom de 12 gjordes 4 extra`
        return False
    if this.frame.word(this.last) == "till" and (value == 0 or this.frame.kind(this.last + 1) in _ENDING):
        return False  # `3 möten, 2 till i höst`
    if not (_is_said_apart(drafts[at - 1], this) or is_told_apart(drafts[at - 1], this)):
        return False
    if is_set_against(drafts, at) or are_outcomes(drafts[at - 1], this) or _is_last_item(drafts, at):
        return False
    if is_participle(this.frame.word(this.behind)) and has_a_kind(drafts[at - 1]):
        return False
    if is_called_goal(this.frame, this.first) or is_called_off(drafts[at - 1], this):
        return False
    return value == 0 or not (is_meant(drafts[at - 1]) or is_meant(this) or _is_unfinished(drafts, at))


def _is_last_item(drafts: Sequence[Draft], at: int) -> bool:
    """`Nio misstänks för rattfylleri, sju för drograttfylleri och två körde utan körkort`: the last of a list."""
    return drafts[at].word_before == "och" and at > 1 and are_items(drafts[at - 2], drafts[at - 1])


def _has_result(whole: Draft, this: Draft) -> bool:
    """`3 tips, 1 ledde till ingripande`, `40 kontrollerades, vapen hittades hos en.`: what came of one of them."""
    if this.expression.form == "one":
        looked_into = whole.head.sort.nature in ("person", "fordon", "plats")
        return looked_into and this.word_before in _WITHIN and this.frame.kind(this.last) == "mark"
    told = this.frame.verb(this.behind)
    return this.expression.form == "digits" and told.means in ("gav", *_DEALT_WITH)


def _is_one_described(this: Draft) -> bool:
    """`5 anmälningar, 1 nedlagd`: a figure, and straight behind it what became of one of them."""
    return this.expression.form == "digits" and is_participle(this.frame.word(this.behind))


def _is_one_with(whole: Draft, this: Draft) -> bool:
    """`5 tillsyner, en med anmärkning`: straight behind the whole, of which nothing with whom or what is told."""
    beside = whole.behind_noun + 1 == this.first and this.word_before == ","
    return beside and this.frame.word(this.last) in _WITH


def _is_unfinished(drafts: Sequence[Draft], at: int) -> bool:
    """`slutförde 17 medlingar; fem pågår`: those that go on are beside those that were finished."""
    told, frame = said_of(drafts[at]), drafts[at].frame
    if told is None or told.status != "pågående":
        return False
    return any(known.base in _FINISHING for known in frame.verbs_of(frame.clause_at(drafts[at - 1].first)))


def _is_said_apart(whole: Draft, this: Draft) -> bool:
    """A verb of its own (`12 hade`), the end of the clause (`på 9.`) or a description (`, 34 med anmärkning`)."""
    frame = this.frame
    place = this.behind
    if has_predicate(whole, this, place):
        return True
    trailing = frame.kind(this.first - 1) == "preposition" and frame.kind(place) == "mark" and not _is_beside(this)
    if trailing or is_peak(this):
        return True
    told = _is_comment(whole, this, place) or _is_shown(whole, this, place) or _is_dealt_with(this, place)
    return told or _is_subject_behind(whole, this) or _is_of_exception(whole, this)


def is_peak(this: Draft) -> bool:
    """`Totalt kom 96 personer, som mest 41 i Tuna`: the most that there were of them at once."""
    return this.frame.word(this.first - 2) == "som" and this.word_before in words().most


def _is_of_exception(whole: Draft, this: Draft) -> bool:
    """`39 besök, lika många på varje plats utom badhuset som bara fick fem`: what one of those got that share it."""
    frame, before = this.frame, this.first - 1
    before = frame.back_over(before, "adverb")
    relative = next((at for at in range(before, whole.last, -1) if frame.word(at) == "som"), None)
    if relative is None or frame.word(before) not in having().having or before - relative > _TO_VERB:
        return False
    return frame.says(words().excepting, whole.last, relative)


def _is_subject_behind(whole: Draft, this: Draft) -> bool:
    """`Vid tillsyn av 12 krogar fick två anmärkning`: those that were gone through open the clause of its verb."""
    frame = this.frame
    clause = this.clause
    opens = frame.kind(clause.first) == "preposition" and frame.clause_at(whole.first) is clause
    verbs = [at for at in clause.verbs if frame.kind(at) in FINITE]
    return opens and bool(verbs) and whole.last <= verbs[0] == this.first - 1


def _is_comment(whole: Draft, this: Draft, place: int) -> bool:
    """`, 34 med anmärkning`: what describes them stands behind the number, which a comma sets off."""
    frame, before = this.frame, this.first - 1
    before = frame.back_over(before, "adverb")
    trailed = frame.word(place) in words().describing or frame.kind(place) == "adverb"
    return trailed and frame.word(before) == "," and not is_placed(whole, this.first, place)


def _is_shown(whole: Draft, this: Draft, place: int) -> bool:
    """`, åtgärdade 118`: a label of its own before the number, and nothing behind it."""
    frame = this.frame
    if frame.kind(place) != "mark" or frame.word(label_before(this) - 1) not in (",", ";"):
        return False
    return frame.word(this.first - 1) in status_words().shown or _is_label_of_some(whole, this)


def _is_label_of_some(whole: Draft, this: Draft) -> bool:
    """`Felanmälningar: 122, åtgärdade 118`, `Stulna motorer 7 st, återfunna 2`: what became of some of what came in."""
    place = label_before(this)
    labels = this.frame.row.lower[this.frame.first : whole.first]
    done = is_participle(this.frame.word(place)) and whole.head.sort.nature in COMING_IN
    plain = all(word in words().recorded or not is_participle(word) for word in labels)
    return done and plain and said_of(whole, place) is None


def label_before(this: Draft) -> int:
    """The place of the word before a number, and before its colon."""
    return this.first - 1 - (this.word_before == ":")


def _is_dealt_with(this: Draft, place: int) -> bool:
    """`stoppade 50 förare och rapporterade 6`: the object of a verb of reporting ends the clause."""
    clause = this.clause
    known = list(this.frame.verbs_of(clause))
    dealt = any(one.means in _DEALT_WITH and not one.passive for one in known)
    alike = sum(one.means in _DEALT_WITH for one in _verbs_before(this)) > 0
    return dealt and not alike and this.frame.kind(this.first - 1) in FINITE and this.frame.kind(place) == "mark"


def _verbs_before(this: Draft) -> list[Verb]:
    """The verbs of the sentence that stand more than a step before a count: those of what was told first."""
    frame = this.frame
    places = (at for clause in frame.clauses for at in clause.verbs if at < this.first - 1)
    return [known for at in places if (known := frame.verb(at))]


def _is_beside(this: Draft) -> bool:
    """`och vid Parken vid 64`: a place of its own stands before the number, as one stood before the other.

    A preposition straight before another one belongs to its verb: `var med på 6`.
    """
    return "preposition" in this.frame.kinds(max(this.frame.first, this.first - 4), this.first - 2)
