"""Done, not done, promised, planned or existing: what the words around a count say of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from nlp.heads.head_words import bearer
from nlp.heads.sites import Draft
from nlp.modality.scopes import Scope, is_in, scope_of
from nlp.modality.states import state_in, state_words
from nlp.modality.status_rules import Asked, Rule, Told, rules, said_by, words
from nlp.modality.unworded import is_owned, planned, status_by_form
from nlp.modality.wholes import is_promised_whole
from nlp.vocabulary.cues import Said, Span, stands_in
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.verbs import verb
from nlp.vocabulary.words import FINITE

# A label does not reach over these.
_ENDING = frozenset({",", ";", "."})
_FARTHEST_LABEL = 4
_LONGEST_HEADING = 5


def status_of(frame: Frame, asked: Asked) -> Told:
    """The status of the count at `asked`; done where nothing says otherwise."""
    if asked.sort.nature == "plats" and is_owned(frame, asked):
        return Told("pågående", "nivå-har")
    special = None if _special_words().isdisjoint(frame.words) else _specially_told(frame, asked)
    return special or _told(frame, asked)


@cache
def _special_words() -> frozenset[str]:
    """The words without one of which a sentence tells a status in none of the special ways."""
    names = ("called", "applying", "ordering", "headings", "promised")
    return _labels().union({"som"}, *(words(name) for name in names))


def _specially_told(frame: Frame, asked: Asked) -> Told | None:
    """The status by a way of telling it that goes before all phrases."""
    if _is_called_off(frame, asked):
        return Told("ej utfört", "inställt")
    if _is_applied_for(frame, asked.first) or _is_ordered(frame, asked.first):
        return Told("planerat", "ansökan-avser")
    if _is_under_heading(frame, asked):
        return Told("mål", "mål-rubrik")
    if is_promised_whole(frame, asked.first, asked.end):
        return Told("mål", "helhet-planerad")
    return _labelled(frame, asked) or _in_relative(frame, asked)


def _in_relative(frame: Frame, asked: Asked) -> Told | None:
    """`de 35 kameror som redan finns`, `i stället för de fem som var tänkta`: the clause behind tells what they are."""
    begin = _relative(frame, asked.end) if "som" in frame.words else None
    if begin is None:
        return None
    finite = [at for at in range(begin, frame.last) if frame.kind(at) in FINITE]
    mark = next((at for at in range(begin, frame.last) if frame.kind(at) == "mark"), frame.last)
    stop = min(mark, *finite[1:2], frame.last)
    if asked.sort.nature in ("sak", "plats") and stands_in(_said(frame, "nivå"), begin, stop):
        return Told("pågående", "nivå-som-finns")
    if asked.sort.nature == "aktivitet" and _tells_doing(frame, begin, stop):
        return Told("utfört", "som-gjorts")
    planned = stands_in(_said(frame, "på-gång"), stop, frame.last)
    if stands_in(_said(frame, "löfte"), begin, stop) and not planned and not _is_past(frame, asked, begin):
        return Told("mål", "som-lovas")
    meant = any(stands_in(_said(frame, name), begin, stop) for name in ("löfte", "förr-tänkt", "på-gång"))
    compared = {frame.word(asked.first - 1), frame.word(asked.first - 2)} & words("comparing")
    return Told("mål", "som-tänkt") if meant and compared else None


def _said(frame: Frame, name: str) -> Sequence[Span]:
    """Where a sentence says a phrase of the rule with an id."""
    return said_by(frame).get(_by_id()[name].phrases, ())


@cache
def _by_id() -> dict[str, Rule]:
    return {rule.id: rule for rule in rules()}


def _is_past(frame: Frame, asked: Asked, stop: int) -> bool:
    """Whether what stands around a clause with `som` is told of the past, or of people."""
    kinds = {frame.kind(at) for at in range(frame.first, frame.last) if not asked.last <= at < stop}
    return bool(kinds & {"past", "supine"}) or asked.sort.nature in ("person", "fordon")


def _tells_doing(frame: Frame, first: int, last: int) -> bool:
    """`sju kontroller som gjorts av enheten`: a past form of doing, not denied."""
    done = any(
        frame.kind(at) in ("past", "supine") and (known := verb(frame.word(at))) and known.means == "gjort"
        for at in range(first, last)
    )
    return done and words("denying").isdisjoint(frame.row.lower[first:last])


def _relative(frame: Frame, end: int) -> int | None:
    """Where a clause with `som` begins that says which ones are meant, just behind the phrase or its attribute."""
    for at in range(end, min(end + _LONGEST_HEADING, frame.last)):
        if frame.word(at) == "som":
            return at
        if frame.kind(at) in ("mark", "conjunction", "number") or frame.kind(at) in FINITE:
            return None
    return None


def is_called_goal(frame: Frame, first: int) -> bool:
    """`löftet om minst 50`: a label before the number says that it is what was aimed at."""
    return _stand_before(frame, first, _said(frame, "mål-etikett"))


def is_meant(one: Draft) -> bool:
    """Whether a count is a goal or a plan by its own words, so that what was done is no part of it."""
    asked = Asked(one.first, one.last, max(one.last, one.head.last), one.head.sort, one.expression.precision, "")
    return status_of(one.frame, asked).status in ("mål", "planerat")


def _told(frame: Frame, asked: Asked) -> Told:
    """By the phrases that speak of the count, else by the form of its sentence."""
    scope = scope_of(frame, asked.first, asked.last, asked.end)
    if _is_left_undone(frame, asked, scope):
        return Told("ej utfört", "inte-gjort")
    said = said_by(frame)
    for rule in rules() if said else ():
        if rule.phrases in said and _fits(frame, asked, rule, scope, said):
            return _adjusted(frame, asked, rule, scope)
    return _of_state(frame, asked, scope) or status_by_form(frame, asked, scope)


def _of_state(frame: Frame, asked: Asked, scope: Scope) -> Told | None:
    """`fyra är påbörjade`: how far it has come; of people and vehicles these words say something else."""
    if asked.sort.nature in ("person", "fordon"):
        return None
    told = state_in(frame, asked.first, scope.spans)
    if told is None:
        return None
    doing = asked.sort.nature == "aktivitet" and not bearer(asked.lemma)
    meant = doing or not asked.lemma or asked.lemma in state_words("undertakings")
    return told if told.status == "pågående" or (told.status == "ej utfört" and meant) else None


def _labelled(frame: Frame, asked: Asked) -> Told | None:
    """`Tillsyner: planerade 12, utförda 9, inställda 3`, `Antal inställda möten: 3`: each figure has its own label."""
    said = _label(frame, asked.first) if not _labels().isdisjoint(frame.words) else None
    if not said or said.isdisjoint(_labels()) or _has_finite(frame, asked.first):
        return None
    if said & words("meant_labels") and words("done_labels").intersection(frame.row.lower):
        return Told("mål", "etikett-tänkt")
    if said & words("off_labels"):
        return Told("ej utfört", "etikett-inställt")
    if said & (words("planned") | words("left_labels")):
        return Told("planerat", "etikett-på-gång")
    return Told("utfört", "etikett-gjort") if said & words("done_labels") else None


@cache
def _labels() -> frozenset[str]:
    """All words that can label a figure."""
    names = ("meant_labels", "done_labels", "off_labels", "left_labels", "planned")
    return frozenset().union(*(words(name) for name in names))


def _label(frame: Frame, place: int) -> frozenset[str]:
    """The words of the label just before a number: one word after a mark, or all up to a colon."""
    at = place - 1
    if frame.word(at) != ":":
        return frozenset({frame.word(at)}) if frame.kind(at - 1) in ("mark", "conjunction") else frozenset()
    start = next((k for k in range(at - 1, frame.first - 1, -1) if frame.kind(k) == "mark"), frame.first - 1) + 1
    return frozenset(frame.row.lower[start:at]) if at - start < _LONGEST_HEADING else frozenset()


def _is_left_undone(frame: Frame, asked: Asked, scope: Scope) -> bool:
    """`fyra kontroller genomfördes inte`: a passive that is denied after its subject."""
    if asked.sort.nature not in ("aktivitet", "sak") or words("denying").isdisjoint(frame.words):
        return False
    denied = [at for at in scope.verbs for near in (at - 1, at + 1) if frame.word(near) in words("denying")]
    done = [known for at in scope.verbs if (known := verb(frame.word(at))) and known.passive and known.means == "gjort"]
    return bool(done) and any(at > asked.first for at in denied) and asked.precision == "exakt"


def _has_finite(frame: Frame, place: int) -> bool:
    """Whether the clause has a finite verb; `levererade` in `beställda 5, levererade 3` is none."""
    verbs = [at for at in frame.clause_at(place).verbs if frame.kind(at) in FINITE]
    return any(frame.kind(at - 1) != "mark" or frame.kind(at + 1) != "number" for at in verbs)


def _adjusted(frame: Frame, asked: Asked, rule: Rule, scope: Scope) -> Told:
    """`kommer att … minst N` is a promise."""
    if rule.id == "på-gång" and asked.precision == "minst":
        return Told("mål", "löfte-minst")
    if rule.id == "nivå" and asked.sort.nature == "plats" and _is_past_place(frame, asked):
        return Told("utfört", "utfört", sure=False)
    if rule.id == "nivå" and asked.sort.nature in ("aktivitet", "utfall") and not asked.per:
        return planned(frame, asked, scope) or Told("utfört", "utfört", sure=False)
    return Told(rule.status, rule.id)


def _is_under_heading(frame: Frame, asked: Asked) -> bool:
    """`Löfte: …`: all of the sentence is promised, up to a word of outcome."""
    if frame.word(frame.first) not in words("headings"):
        return False
    opening = frame.row.lower[frame.first : min(frame.first + _LONGEST_HEADING, asked.first)]
    return ":" in opening and words("outcomes").isdisjoint(frame.row.lower[frame.first : asked.first])


def _is_past_place(frame: Frame, asked: Asked) -> bool:
    """`Hos 4 av butikerna fanns fel`: the places are where something was found, not what there was."""
    clause = frame.clause_at(asked.first)
    return frame.kind(asked.first - 1) == "preposition" and any(frame.word(at) == "fanns" for at in clause.verbs)


def _is_called_off(frame: Frame, asked: Asked) -> bool:
    """`Av 20 pass ställdes fem in`: a verb and its particle with the number between them."""
    if words("called").isdisjoint(frame.words):
        return False
    clause = frame.clause_at(asked.first)
    called = [at for at in range(clause.first, asked.first) if frame.word(at) in words("called")]
    return bool(called) and any(frame.word(at) in words("off") for at in range(asked.last, clause.last))


def _is_applied_for(frame: Frame, first: int) -> bool:
    """`Ansökan avser 23 kameror på 14 platser`."""
    if words("applying").isdisjoint(frame.words):
        return False
    clause = frame.clause_at(first)
    said = frame.row.lower[clause.first : first]
    return bool(words("applying") & set(said)) and bool(words("concerning") & set(said))


def _is_ordered(frame: Frame, first: int) -> bool:
    """`Beställning är lagd på fyra skyltar`, `Avtal finns om sju kameror`: a deal on them opens the clause."""
    if words("ordering").isdisjoint(frame.words) or frame.word(first - 1) not in words("ordering_of"):
        return False
    return frame.word(frame.clause_at(first).first) in words("ordering")


def _fits(frame: Frame, asked: Asked, rule: Rule, scope: Scope, said: Said) -> bool:
    phrases = said[rule.phrases]
    if rule.where == "before":
        return _stand_before(frame, asked.first, phrases)
    if rule.where == "ahead":
        return stands_in(phrases, scope.spans[0][0], asked.first)
    speaks = is_in(scope, phrases) or (rule.governs and _govern(frame, asked.first, phrases))
    return speaks and not is_in(scope, said.get(rule.unless, ()))


def _govern(frame: Frame, place: int, phrases: Sequence[Span]) -> bool:
    """`Vi lovade att …`: the verb before an `att` says it of what follows."""
    clause = frame.clause_at(place)
    return frame.word(clause.first) == "att" and stands_in(phrases, frame.first, clause.first)


def _stand_before(frame: Frame, place: int, phrases: Sequence[Span]) -> bool:
    """Whether a label ends just before the number, with nothing but modifiers between."""
    return any(
        place - _FARTHEST_LABEL < begin
        and end <= place
        and all(
            frame.kind(at) in ("adverb", "adjective") or (frame.kind(at) == "mark" and frame.word(at) not in _ENDING)
            for at in range(end, place)
        )
        for begin, end in phrases
    )
