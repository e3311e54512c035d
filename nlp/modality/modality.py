"""Done, not done, promised, planned or existing: what the words around a count say of it."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.heads.head_words import bearer
from nlp.heads.sites import Draft
from nlp.modality.adjusted import adjusted
from nlp.modality.aims import AHEAD, ahead_by_form, is_more_to_come
from nlp.modality.left_undone import DENYING, is_left_undone
from nlp.modality.levels import is_owned
from nlp.modality.promises import LEAST, opens_with_least
from nlp.modality.scope import Scope, is_in
from nlp.modality.scopes import scope_of, scope_of_frequency
from nlp.modality.special import SPECIAL, specially_told
from nlp.modality.states import STATED, state_in, state_words
from nlp.modality.status_rules import SAYING, Asked, Rule, Told, rules_said, said_by, said_of_rule
from nlp.modality.status_words import words
from nlp.modality.unworded import status_by_form
from nlp.numerals.number_kinds import is_year
from nlp.vocabulary.cues import Said, Span, stands_in
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.words import FINITE

# Between a verdict and what was done.
_SET_OFF = frozenset({",", "–", "—", "-", ";"})
_ENDING = frozenset({",", ";", "."})
_FARTHEST_LABEL = 5
_EITHER = "eller"
_FINISHED = frozenset({"past", "supine", "participle"})


def status_of(frame: Frame, asked: Asked) -> Told:
    """The status of the count at `asked`; done where nothing says otherwise."""
    if asked.sort.nature == "plats" and is_owned(frame, asked):
        return Told("pågående", "nivå-har")
    if asked.sort.nature == "aktivitet" and frame.word(asked.first - 1) == "av" and is_more_to_come(frame, asked.first):
        return Told("mål", "helhet-mål", sure=False)
    if frame.signs & LEAST and opens_with_least(frame, asked):
        planned = frame.says(words().planned, asked.last, max(asked.end, asked.last))
        return Told("mål", "löfte-minst", sure=not planned)
    return (specially_told(frame, asked) if frame.signs & SPECIAL else None) or _told(frame, asked)


def is_called_goal(frame: Frame, first: int) -> bool:
    """`löftet om minst 50`: a label before the number says that it is what was aimed at."""
    return _stand_before(frame, first, said_of_rule(frame, "mål-etikett"))


def is_meant(one: Draft) -> bool:
    """Whether a count is a goal or a plan by its own words, so that what was done is no part of it."""
    asked = Asked(one.first, one.last, one.end, one.head.sort, one.expression.precision, "")
    return status_of(one.frame, asked).status in ("mål", "planerat")


def _told(frame: Frame, asked: Asked) -> Told:
    """By the phrases that speak of the count, else by the form of its sentence."""
    recurring = scope_of_frequency(frame, asked.first) if asked.per else None
    scope = recurring or scope_of(frame, asked.first, asked.last, asked.end)
    if frame.signs & DENYING and is_left_undone(frame, asked, scope):
        return Told("ej utfört", "inte-gjort")
    ahead = ahead_by_form(frame, asked) if frame.signs & AHEAD else None
    if ahead:
        return ahead
    said = said_by(frame) if frame.signs & SAYING else None
    for rule in rules_said(said) if said else ():
        if said and _fits(frame, asked, rule, scope, said):
            return adjusted(frame, asked, rule, scope)
    state = _of_state(frame, asked, scope) if frame.signs & STATED else None
    return state or status_by_form(frame, asked, scope)


def _of_state(frame: Frame, asked: Asked, scope: Scope) -> Told | None:
    """`fyra är påbörjade`: how far it has come; of people and vehicles these words say something else."""
    told = state_in(frame, asked.first, scope.spans)
    if told is None or (asked.sort.nature in ("person", "fordon") and told.rule != "fortgår"):
        return None
    closed = told.rule == "stoppad" and asked.lemma.endswith(words().cases)  # `54 utredningar har lagts ned`
    if closed and frame.tells_past(asked.first):
        return None
    if told.rule == "delvis" and _EITHER in frame.words:  # `stängts helt eller delvis`
        return None
    doing = asked.sort.nature == "aktivitet" and not bearer(asked.lemma)
    if doing and _is_verdict_before(frame, asked.first):
        return None
    labelled = frame.word(asked.first - 1) == "(" and asked.sort.nature == "sak"  # `Norr ej påbörjad (8 lampor)`
    undertaking = labelled or not asked.lemma or asked.lemma in state_words().undertakings
    meant = undertaking or (doing and told.rule != "ej-uppfylld")  # a promise not kept has been acted upon
    return told if told.status == "pågående" or (told.status == "ej utfört" and meant) else None


def _is_verdict_before(frame: Frame, first: int) -> bool:
    """`Delvis uppfyllt, två träffar hölls`, `Löfte 2: ej klart, 3 möten`: what is told behind the mark is done."""
    begin = frame.first
    if frame.word(begin) in words().headings:
        begin = next((at + 1 for at in range(begin, first) if frame.word(at) == ":"), begin)
    return frame.word(first - 1) in _SET_OFF and not frame.has((*FINITE, "noun"), begin, first)


def _fits(frame: Frame, asked: Asked, rule: Rule, scope: Scope, said: Said) -> bool:
    phrases = [span for span in said[rule.phrases] if not _is_done_attribute(frame, asked, span)]
    if rule.of and not asked.lemma.endswith(rule.of):
        return False
    denied = said.get(rule.unless, ())
    if rule.where != "clause" and _is_told_anew(frame, asked):
        return False
    if rule.where == "before":
        return _stand_before(frame, asked.first, phrases) and not _stand_before(frame, asked.first, denied)
    if rule.where == "ahead":
        return stands_in(phrases, scope.spans[0][0], asked.first)
    speaks = is_in(scope, phrases) or (rule.governs and _govern(frame, asked.first, phrases))
    return speaks and not (is_in(scope, denied) or (rule.governs and denied and _govern(frame, asked.first, denied)))


def _is_told_anew(frame: Frame, asked: Asked) -> bool:
    """`Vi nådde inte målet, 5 kontroller uteblev`: behind the comma the number has a verb of its own."""
    place = frame.over(asked.end, "adverb")
    return frame.word(asked.first - 1) == "," and frame.kind(place) in FINITE


def _is_done_attribute(frame: Frame, asked: Asked, span: Span) -> bool:
    """`15 lovade insatser är genomförda`: between the number and its noun, where the clause says that it was done."""
    if not asked.last <= span[0] < span[1] < asked.end:
        return False
    clause = frame.clause_at(asked.first)
    verbs = (frame.verb(at) for at in clause.verbs if at >= asked.end)
    return any(known and known.means == "gjort" and known.form in _FINISHED for known in verbs)


def _govern(frame: Frame, place: int, phrases: Sequence[Span]) -> bool:
    """`Vi lovade att …`, `… räknar med …, vilket ger …`: the verb before says it of what follows, with its joint."""
    first = frame.clause_at(place).first
    joint = first + (frame.word(first) == ",")
    if frame.word(joint) == "vilket" and frame.tells_past(place):
        return False  # `skulle vara där varje fredag, vilket skedde 41 fredagar`: what was promised came about
    return frame.word(joint) in ("att", "vilket") and stands_in(phrases, frame.first, joint + 1)


def _stand_before(frame: Frame, place: int, phrases: Sequence[Span]) -> bool:
    """Whether a label ends just before the number, with nothing but modifiers between."""
    return any(
        place - _FARTHEST_LABEL < begin
        and end <= place
        and all(frame.kind(at) in ("adverb", "adjective") or _is_passed(frame, at, place) for at in range(end, place))
        for begin, end in phrases
    )


def _is_passed(frame: Frame, at: int, place: int) -> bool:
    """The article of `ett 20-tal`, a year (`Målvärde 2026: 40`) or a mark, over which a label reaches."""
    return (at == place - 1 and frame.word(at) == "ett") or is_year(frame.word(at)) or _goes_over(frame, at)


def _goes_over(frame: Frame, place: int) -> bool:
    """A mark that a label reaches over."""
    return frame.kind(place) == "mark" and frame.word(place) not in _ENDING
