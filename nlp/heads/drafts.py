"""From number expressions to counts of something: which expressions count, and of which noun."""

from __future__ import annotations

from nlp.heads.days_out import OF_DAYS, are_days_out, days_of_days, is_manned
from nlp.heads.dealt_with import is_numbered_label
from nlp.heads.doubts import Doubt
from nlp.heads.head_words import bearer, words
from nlp.heads.headings import RULE as HEADING
from nlp.heads.headings import ends_contents, is_label, is_sure
from nlp.heads.heads import Head
from nlp.heads.labelled import is_goal_behind_slash, is_goal_beside_outcome
from nlp.heads.noun_search import find_head
from nlp.heads.nouns_behind import noun_behind
from nlp.heads.ones import one_of
from nlp.heads.people_told import people_told
from nlp.heads.signed_numbers import CHANGED, CHANGING, is_change, is_changed_by, is_former, is_signed
from nlp.heads.sites import Draft, Refusal, Site, drafted
from nlp.heads.summed_items import SUMMING, noun_of_sum
from nlp.heads.vague import is_vague_count
from nlp.heads.zeros import zero_of
from nlp.roles.roled import COMPARED, LISTED, OF_ITEM, OTHER_YEAR, RoledExpression

_UNCOUNTED_FORMS = frozenset({"ordinal", "fraction", "compound", "shape", "echo"})
# Roles that a sentence can take back: the label of a goal, a share of what was to be done, a place in a list.
_REOPENED = frozenset({"beteckning", "bråk", "betyg", "namn"})
# Between `veckor` and what they were devoted to; without it the weeks are a length of time.
_DEVOTED = frozenset({"med", "mot"})
_SOME = frozenset({"några", "någon", "något"})
_DENYING = frozenset({"inte", "ej", "varken"})
# Past tenses that look like auxiliaries.
_HAD = frozenset({"hade", "fick"})
_LOOKED_INTO = frozenset({"plats", "fordon"})
_LABEL = "beteckning"
_UNSURE = frozenset({LISTED, OTHER_YEAR, OF_ITEM})
_MEASURED = frozenset({"varaktighet", "belopp", "avstånd", "vikt"})
_GUESSES = frozenset({"ämne", "förra-meningen", "utanför"})


def is_closed(roled: RoledExpression) -> bool:
    """Whether an expression counts nothing, whatever sentence it stands in."""
    if roled.expression.form in _UNCOUNTED_FORMS:
        return True
    return roled.role is not None and roled.sure and roled.role not in _REOPENED


def draft(site: Site, at: int) -> Draft | Refusal:
    """The expression at position `at` as a count, or the rule by which it counts nothing."""
    roled = site.expressions[at]
    form = roled.expression.form
    if form in _UNCOUNTED_FORMS or (roled.role is not None and roled.sure and not _is_reopened(site, at)):
        return Refusal(roled.rule)
    if form == "negation":
        return zero_of(site, at)
    if form == "vague":
        return _vague(site, at)
    return one_of(site, at) if form == "one" else _number(site, at)


def _is_reopened(site: Site, at: int) -> bool:
    return site.expressions[at].role in _REOPENED and _counts_all_the_same(site, at)


def _counts_all_the_same(site: Site, at: int) -> bool:
    """A number that looks like a name or a fraction, and is none here."""
    goal = is_goal_beside_outcome(site, at) or is_goal_behind_slash(site, at)
    return goal or _is_share_of_work(site, at) or _is_average(site, at)


def _is_average(site: Site, at: int) -> bool:
    """`Snittet var 8,5 ingripanden per dygn`: a grade has no noun that is counted just behind it."""
    head = noun_behind(site, at) if site.expressions[at].role == "betyg" else None
    return head is not None and head.sort.known and head.first == site.places[at][1]


def _is_share_of_work(site: Site, at: int) -> bool:
    """`sex av tio planerade kontroller`: a share of what was to be done is two counts, a share of people none.

    `1/3 av kontrollerna` is a share whatever it is of.
    """
    if site.expressions[at].role != "bråk" or site.expressions[at].expression.form not in ("digits", "word"):
        return False
    head = noun_behind(site, at)
    if head is None or bearer(head.lemma) is not None:
        return False
    first, last = site.places[at]
    if "/" in (site.frame.word(first - 1), site.frame.word(last)):
        return False
    if site.frame.word(first - 1 - 2 * (site.frame.word(first - 1) == "av")) in words().roughly:
        return False
    past = any(site.frame.kind(place) == "past" for place in site.frame.clause_at(site.places[at][0]).verbs)
    had = past or not site.frame.words.isdisjoint(_HAD)
    return head.sort.nature == "aktivitet" or (head.sort.nature in _LOOKED_INTO and had)


def _vague(site: Site, at: int) -> Draft | Refusal:
    first, _ = site.places[at]
    if _is_denied(site, first):
        return Refusal("ungefär-nekat")
    head = noun_behind(site, at) or people_told(site, at)
    verdict = is_vague_count(site.frame, first, head)
    if not verdict.counts or head is None:
        return Refusal(verdict.rule)
    return drafted(site, at, head, verdict.rule)


def _is_denied(site: Site, place: int) -> bool:
    """The `några` of `inte … några kameror` is no second count."""
    if site.frame.word(place) not in _SOME:
        return False
    clause = site.frame.clause_at(place)
    return site.frame.says(_DENYING, clause.first, clause.last)


def _number(site: Site, at: int) -> Draft | Refusal:
    roled = site.expressions[at]
    if site.frame.signs & CHANGING and is_changed_by(site.frame, site.places[at][0]):
        return Refusal("skillnad-ändrades", COMPARED)
    if at and site.expressions[at - 1].role == _LABEL and _is_last_of_row(site, at):
        return Refusal("av-beteckning", _LABEL)
    head = (noun_of_sum(site, at) if site.frame.signs & SUMMING else None) or find_head(site, at)
    head = (days_of_days(site, at) if roled.rule == OF_DAYS else None) or head
    if refused := _refused_as_label(site, at, head):
        return refused
    is_open = roled.role is None or _counts_all_the_same(site, at) or (roled.rule == HEADING and is_sure(site, at))
    if head is not None and head.rule in _GUESSES and _is_of_measured(site, at):
        return Refusal("av-mätt", str(site.expressions[at - 1].role))
    if head is not None and head.lemma.endswith(words().durations):
        return Refusal(roled.rule, "varaktighet")
    if head is None or not (is_open or _is_worth(site, at, head)):
        return Refusal(roled.rule)
    signed = site.frame.signs & CHANGED and is_signed(site.frame, site.places[at][0], head)
    former = at and is_former(site.frame, site.places[at][0], site.amount(at), site.latest())
    if former or (signed and is_change(site.frame, site.places[at][0], head)):
        return Refusal("skillnad-tecken" if signed else "skillnad-förr", COMPARED)
    if head.rule in _GUESSES and not float(roled.expression.value or 0).is_integer():
        return Refusal("decimaltal-utan-substantiv")
    return drafted(site, at, head, f"antal-{head.rule}", *_doubts(site, at, is_open=is_open and not signed))


def _refused_as_label(site: Site, at: int, head: Head | None) -> Refusal | None:
    """The number of a heading, of a page in a list of contents, or of one of several by their numbers."""
    rule = site.expressions[at].rule
    if rule == HEADING and is_label(site, at, head):
        return Refusal(rule)
    if at and site.expressions[0].rule == HEADING and ends_contents(site, at):
        return Refusal("sidnummer", _LABEL)
    numbered = head is not None and is_numbered_label(site.frame, site.places[at], head)
    return Refusal("numrerad", _LABEL) if numbered else None


def _is_of_measured(site: Site, at: int) -> bool:
    """`Av de 1 340 timmarna var 410 på natten`: so many of what is measured are measured too."""
    clause = site.frame.clause_at(site.places[at][0])
    whole = at and site.expressions[at - 1].role in _MEASURED and site.places[at - 1][0] > clause.first
    return bool(whole) and site.frame.word(clause.first) in words().of


def _is_last_of_row(site: Site, at: int) -> bool:
    """`Etapp 2 av 4 är klar`: how far a row of labels goes; `aktivitet 3 av 4 skolor` has a noun of its own."""
    before, (first, last) = site.places[at - 1][1], site.places[at]
    return first == before + 1 and site.frame.word(before) == "av" and site.frame.kind(last) != "noun"


def _doubts(site: Site, at: int, *, is_open: bool) -> list[Doubt]:
    sure = (is_open and site.expressions[at].rule not in _UNSURE) or _is_acting(site, at)
    doubts = [] if sure else [Doubt.ROLE]
    if site.expressions[at].expression.form == "slip":
        doubts.append(Doubt.SLIP)
    return doubts


def _is_acting(site: Site, at: int) -> bool:
    """`Drygt 800 invånare har svarat`: they did something, so that they are no figure of how many live there."""
    return site.expressions[at].role == "befolkning" and site.frame.tells_past(site.places[at][0])


def _is_worth(site: Site, at: int, head: Head) -> bool:
    """Whether an expression that may have another role counts all the same: its own noun follows and is known."""
    roled = site.expressions[at]
    if head.rule != "efter" or head.place is None:
        return False
    if roled.role == "varaktighet" and head.lemma == "vecka":
        return site.frame.word(head.place + 1) in _DEVOTED and not is_manned(site.frame, site.places[at][0])
    if roled.role == "varaktighet" and bearer(head.lemma):
        told = any(verb < head.place for verb in site.frame.clause_at(head.place).verbs)
        devoted = site.frame.word(head.place + 1) in _DEVOTED and head.lemma not in ("timme", "gång")
        return (not told and devoted) or are_days_out(drafted(site, at, head, roled.rule))
    return head.sort.known and not bearer(head.lemma)
