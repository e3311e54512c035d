"""Whether a number is a part of one before it: by a phrase before it, or by having no noun of its own."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from nlp.heads.disguised import governs
from nlp.heads.head_words import words as heads_words
from nlp.heads.lone_numbers import is_standing_label, is_state
from nlp.heads.sites import Draft
from nlp.heads.told_there import RULE as THERE
from nlp.modality.modality import is_meant
from nlp.modality.plans import said_of
from nlp.modality.status_words import words as status_words
from nlp.relations.cases import has_company
from nlp.relations.descriptions import is_described
from nlp.relations.phrases_before import stands_before
from nlp.relations.relation_rules import Ties, part_rules, words
from nlp.relations.subsets import is_subset, label_before
from nlp.relations.taken_out import is_bracketed_goal
from nlp.texts.signs import sign
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.participles import is_participle
from nlp.vocabulary.words import FINITE

# `230 samtal, de flesta om nedskräpning (88)`: what so many of the whole were about.
_ABOUT = frozenset({"om", "gällande", "rörande", "kring"})
_FOR_INSTANCE = frozenset({"annat"})
_AMONG = frozenset({"bland", "av"})
_THEM = frozenset({"dem"})
# `Två greps. Fem andra rapporterades`: beside those that were told of.
_OTHERS = "andra"
_WITHOUT_NOUN = frozenset({"utelämnat", "utanför", "fore", "förra-meningen"})


def taken_from(drafts: Sequence[Draft], at: int, found: Ties) -> str:
    """The rule by which a number that has no noun of its own is a part though no phrase says so; empty for others."""
    this = drafts[at]
    if this.frame.word(this.last) == _OTHERS:
        return ""
    if this.frame.word(this.behind) in status_words().left_labels:  # `4 kvarstår`
        return ""
    if this.head.rule == "av-helhet" or (this.head.rule in _WITHOUT_NOUN and _opens(this) and _continues(this)):
        return "av-helhet"
    if at == 0 or _are_labels(drafts[at - 1], this):
        return ""
    if this.frame.signs & BRACKETS and _is_in_brackets(drafts, at):
        return "inom-parentes"
    if is_bracketed_goal(drafts[at - 1], this):
        drafts, at = [*drafts[: at - 1], this], at - 1
    return "delmängd" if is_subset(drafts, at) and not _is_next_state(drafts, at, found) else ""


def _are_labels(before: Draft, this: Draft) -> bool:
    """`Godkända 14, underkända 2`: each figure stands behind what became of so many."""
    frame = this.frame
    return before.frame is frame and is_standing_label(frame, this.first) and is_standing_label(frame, before.first)


def called_part(drafts: Sequence[Draft], at: int) -> str:
    """The rule whose phrase stands before a number and makes it a part; empty where none does."""
    this = drafts[at]
    for rule in part_rules():
        if stands_before(this, rule):
            company = not rule.nouns or has_company(drafts, at)
            if company and not _counts_others(drafts, at, rule.id):
                return rule.id
    return ""


@cache
def part_nouns() -> frozenset[str]:
    """The nouns that some phrases make parts of, which by themselves are in most texts: `i två fall`."""
    return frozenset().union(*(rule.nouns for rule in part_rules()))


def among_those(drafts: Sequence[Draft], at: int) -> str:
    """`Bland de gripna fanns två pojkar`: the first number of a clause that opens with those it is taken from."""
    this = drafts[at]
    clause = this.clause
    opens = this.frame.word(clause.first) in _AMONG and this.frame.word(clause.first + 1) in words().owners | _THEM
    told = any(clause.first < place < this.first for place in clause.verbs)
    first = at == 0 or drafts[at - 1].first < clause.first
    return "bland" if opens and told and first and not _is_opening_whole(this.frame, clause.first, this.first) else ""


def _is_opening_whole(frame: Frame, opening: int, first: int) -> bool:
    """`Av de kontrollerade 60 mopederna var …`: the number stands in the phrase that opens the clause."""
    described = (frame.kind(at) == "adjective" or is_participle(frame.word(at)) for at in range(opening + 2, first))
    return all(described)


def about_some(drafts: Sequence[Draft], at: int) -> str:
    """`230 samtal, de flesta om nedskräpning (88) och musik (71)`: in brackets, how many of them were about it."""
    frame, first = drafts[at].frame, drafts[at].first
    if frame.word(first - 1) != "(" or frame.word(drafts[at].last) != ")":
        return ""
    before = (one for one in reversed(drafts[:at]) if one.frame is frame and frame.word(one.first - 1) != "(")
    whole = next(before, None)
    if whole is None or drafts[at].amount >= whole.amount:
        return ""
    between = frozenset(frame.row.lower[whole.last : first])
    return "om-några" if between & _ABOUT and between & (words().most | _FOR_INSTANCE) else ""


def the_most(this: Draft) -> str:
    """`Flest kontroller (11) gjordes på torget`: in brackets behind what most were, not how many there were in all."""
    place = this.head.place
    bracketed = place == this.first - 2 and this.word_before == "("
    return "om-några" if bracketed and place is not None and this.frame.word(place - 1) in words().most else ""


PARTING = sign(lambda: frozenset().union(*(rule.phrases.telling for rule in part_rules() if not rule.nouns)))
AMONG = sign(lambda: _AMONG)
BRACKETS = sign(lambda: {"("})


def _opens(this: Draft) -> bool:
    return this.first == this.frame.first or _opens_with_place(this) or _opens_with_av(this)


def _opens_with_place(this: Draft) -> bool:
    """`Vi besökte 14 krogar. På tre saknades …`: where something was so, of what was counted before."""
    where = this.first == this.frame.first + 1 and this.frame.word(this.frame.first) in heads_words().whereabouts
    return where and this.head.sort.nature in ("plats", "fordon", "aktivitet")


def _opens_with_av(this: Draft) -> bool:
    if "av" not in this.frame.words:
        return False
    first = this.clause.first
    opening = first + (this.frame.word(first) == ",")
    opening += this.frame.word(opening) in ("och", "samt")
    said = this.frame.word(opening) == "av"
    return said and (opening == first or this.frame.word(opening + 1) in heads_words().pronouns)


def _continues(this: Draft) -> bool:
    """`Av dem hade 5 …`, `12 st. rörde narkotika`: something is said of some of what was named before."""
    place = this.behind
    if _opens_with_av(this):
        return True
    if _opens_with_place(this):
        return this.frame.kind(place) in FINITE
    new = is_state(this.frame, place) or this.frame.word(place) in words().coming
    return (this.frame.kind(place) in FINITE or governs(this.frame, place)) and not new


def _counts_others(drafts: Sequence[Draft], at: int, rule: str) -> bool:
    """What is shared out, or named for example, must be the same things as the whole."""
    if rule == "bland-annat":
        return not _is_same(drafts, at)
    return rule == "fördelat" and not (_is_same(drafts, at) or _share_it_all(drafts, at))


def _share_it_all(drafts: Sequence[Draft], at: int) -> bool:
    """`40 besök, fördelade på 25 butiker och 15 krogar`: together they are as many as the whole."""
    frame, whole = drafts[at].frame, drafts[at - 1]
    shares = [one.amount for one in drafts[at:] if one.frame is frame]
    return at > 0 and whole.frame is frame and len(shares) > 1 and sum(shares) == whole.expression.value


def _is_same(drafts: Sequence[Draft], at: int) -> bool:
    """Whether a number counts the same things as the one before it."""
    return at > 0 and (drafts[at].elliptic or drafts[at].head.sort.category == drafts[at - 1].head.sort.category)


def _is_next_state(drafts: Sequence[Draft], at: int, found: Ties) -> bool:
    """`Åtta är klara, tre pågår`: how far each has come, side by side, unless the first tells how many there are.

    The label of this one says nothing of the one before: `Felanmälningar: 122, åtgärdade 118`.
    """
    this = drafts[at]
    if at - 1 in found.part_of or said_of(this) is None:
        return False
    label = label_before(this)
    labelled = this.frame.word(label - 1) == ","
    return said_of(drafts[at - 1], label if labelled else this.first) is not None


def _is_in_brackets(drafts: Sequence[Draft], at: int) -> bool:
    """`20 besök (12 av kommunen och 7 av polisen)`, `20 besök på krogar (12)`: smaller numbers without noun."""
    this = drafts[at]
    if this.head.rule not in ("utelämnat", THERE) or at == 0 or drafts[at - 1].frame is not this.frame:
        return False
    opening = next((k for k in range(this.first - 1, this.frame.first, -1) if this.frame.word(k) in ("(", ")")), None)
    before = [one for one in drafts[:at] if one.frame is this.frame and opening and one.last <= opening]
    before = [one for one in before if one.head.rule != THERE]
    less = bool(before) and this.amount < (before[-1].expression.value or 0)
    if not less or this.frame.word(opening or 0) != "(" or this.frame.word(before[-1].first - 1) == "(":
        return False
    chosen = not words().most.isdisjoint(this.frame.row.lower[before[-1].last : this.first])
    described = chosen or this.head.rule == THERE or is_described(this.frame, this.behind)
    return is_meant(this) == is_meant(before[-1]) and described
