"""How far a count has come, seen beside the other counts of its text: by the layout, its whole, or its own words."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.heads.sites import Draft
from nlp.modality.headings_ahead import is_ahead
from nlp.modality.lead_ins import said_over
from nlp.modality.noughts import status_of_zero
from nlp.modality.plans import OF_PLAN, is_left, is_planned, said_of
from nlp.modality.presents import meant_words
from nlp.modality.promises import OFTEN
from nlp.modality.status_rules import Told
from nlp.modality.wholes import status_of_part, status_of_whole
from nlp.records import OUTSIDE, Count, Passage
from nlp.relations.bracket_lists import RULE as LISTED
from nlp.relations.larger_totals import LEVEL
from nlp.relations.relation_rules import Ties
from nlp.relations.subsets import is_peak
from nlp.vocabulary.participles import is_participle
from nlp.vocabulary.verbs import verb_with_particle
from nlp.vocabulary.words import FINITE

# `varav fyra ersätter gamla`: a present that describes some of what was done makes no level of them.
_DESCRIBING = frozenset({"nivå-nutid", "nivå-verkar", "nivå", "ansökan", "beslutat"})
# `Tre av områdena ligger i hamnen`: a present that tells of some of what was told of before; `3 ggr/v` has no verb.
_PRESENT = frozenset({"nivå-nutid", "nivå-verkar", OFTEN})
_NOT_YET = frozenset({"ej utfört", "pågående", "planerat"})
_MEANT = frozenset({"mål", "planerat"})
# `elva är klara, tre ligger i nästa års plan`: what is told of a part by a verb of its own.
_DONE = frozenset({"past", "supine"})
_WAS = frozenset({"fick", "hade", "blev", "var", "kom"})
_ON_ITS_WAY = "på-gång"
_TO_COME = frozenset({"planerat", "ej utfört"})
_DESCRIBED = frozenset({"varav", "delmängd"})


def base_of_peak(drafts: Sequence[Draft], at: int, made: Sequence[Count]) -> str:
    """`12 ungdomar per kväll, som mest 30`: what is most of what recurs is so of one time too; empty for others."""
    beside = at > 0 and drafts[at - 1].frame is drafts[at].frame
    return made[-1].per if beside and is_peak(drafts[at]) else ""


def status_in_text(
    passage: Passage, drafts: Sequence[Draft], at: int, tied: Ties, told: Told, made: Sequence[Count]
) -> Told:
    """The status of the count at a position, whose own words say `told`; `made` are the counts before it."""
    one, repeated = drafts[at], tied.repeats[at]
    unsaid = told.status == "utfört" and not (_is_finite(one) and _is_told_done(one))
    if passage.status in _NOT_YET:  # `Återstår: fyra besök`, but `vi besökte tre`
        return Told(passage.status, "kolumn") if unsaid else told  # type: ignore[arg-type]  # so does the heading
    if passage.status and (told.status != "pågående" or told.rule in _PRESENT):  # a promise tells in the present too
        return Told(passage.status, "kolumn")  # type: ignore[arg-type]  # the layout speaks the contract's words
    if unsaid and (over := said_over(passage, one.frame, one.first)):
        return Told(over, "rad-över-listan")
    if told.status == "utfört" and not _is_told_done(one) and is_ahead(passage.theme, passage.years):
        return Told("planerat", "rubrik-framåt", sure=False)
    if told.status == "utfört" and not _is_told_done(one) and is_ahead(_behind(one), passage.years):
        return Told("planerat", "senare-år", sure=False)
    if told.rule == "löfte-fragment" and passage.promise:  # a frequency without a verb, told of a promise
        return Told("pågående", "återkommande")
    if one.zero or one.expression.value == 0:
        return status_of_zero(one, told)
    if repeated is not None and repeated != OUTSIDE:
        return Told(made[repeated].status, told.rule)
    if not (tied.rules[at] or at in tied.part_of or one.frame.signs & OF_PLAN):
        return told  # tied to no other count, and to no plan
    return _as_whole(one, tied, at, told, made) or _beside_parts(drafts, at, tied, told)


def _as_whole(one: Draft, tied: Ties, at: int, told: Told, made: Sequence[Count]) -> Told | None:
    """The status of the whole that stands before a part, where the part has none of its own."""
    whole, rule = tied.part_of[at], tied.rules[at]
    if whole == OUTSIDE and one.partitive and told.rule in _PRESENT:
        return Told("utfört", "som-helheten", sure=False)
    if whole is None or not 0 <= whole < at:
        return None
    own = (
        told.rule.startswith("etikett")
        or said_of(one)
        or is_left(one)
        or (told.status in _TO_COME and (_has_verb(one) or told.rule == _ON_ITS_WAY))
    )
    own = own or (made[whole].status in _MEANT and (_is_at_verb(one) or _has_become(one)))
    shared = rule in ("summa", LISTED) and one.elliptic and not own
    if shared or rule == "fördelat":
        return Told(made[whole].status, told.rule)
    if rule == "varav" and made[whole].status in _MEANT and not _has_verb(one):  # `Mål: 40 besök, varav 10 nattetid`
        return Told(made[whole].status, told.rule)
    if told.rule in _DESCRIBING and rule in _DESCRIBED and at not in tied.wholes:
        return Told(made[whole].status, "som-helheten", sure=False)
    return None


def _is_at_verb(one: Draft) -> bool:
    """`planerade tio, gick sju och ställde in tre`, `tio planerades, sju genomfördes`: its own verb stands at it."""
    frame, first = one.frame, one.first - 1
    before = first - (frame.kind(first) in ("preposition", "adverb"))
    return frame.kind(before) in FINITE or frame.kind(one.behind) in FINITE


def _is_told_done(one: Draft) -> bool:
    """Whether a past tense, or what something has come to be, stands in its sentence."""
    frame = one.frame
    done = (frame.kind(at) in _DONE or is_participle(frame.word(at)) for at in range(frame.first, frame.last))
    return any(done) or frame.says(_WAS, frame.first, frame.last)


def _behind(one: Draft) -> str:
    """`två till 2025`: the rest of its clause, which may name a year after all that are followed up."""
    return " ".join(one.frame.row.lower[one.last : one.frame.clause_at(one.first).last])


def _is_finite(one: Draft) -> bool:
    """Whether a finite verb stands in its clause."""
    return any(one.frame.kind(at) in FINITE for at in one.clause.verbs)


def _has_verb(one: Draft) -> bool:
    """Whether a verb of its own stands behind it, or what became of it: `5 beslutade kameror, varav 2 uppsatta`."""
    return any(at >= one.first for at in one.clause.verbs) or _has_become(one)


def _has_become(one: Draft) -> bool:
    """`10 skyltar – 7 uppsatta, 3 kvar`: a participle of what was done with it stands right behind it."""
    became = one.frame.word(one.behind)
    return became not in meant_words() and (is_participle(became) or verb_with_particle(became).form == "participle")


def _beside_parts(drafts: Sequence[Draft], at: int, tied: Ties, told: Told) -> Told:
    """The status of a whole by what is told of its parts, and of a part by how its whole was meant."""
    one, whole = drafts[at], tied.part_of[at]
    if tied.rules[at] == LEVEL and told.status == "utfört":
        return Told("pågående", LEVEL)
    if told.status != "planerat" and whole is None and is_planned(one, _parts(drafts, tied, at)):
        return Told("mål", "helhet-planerad")
    if at in tied.wholes:
        return status_of_whole(one, told)
    if tied.rules[at] == "x-av-y" and whole is not None and whole != OUTSIDE:
        return status_of_part(one, drafts[whole], told)
    return told


def _parts(drafts: Sequence[Draft], tied: Ties, at: int) -> Sequence[Draft]:
    """The counts that are parts of the one at a position."""
    return [drafts[k] for k, whole in enumerate(tied.part_of) if whole == at] if at in tied.part_of else ()
