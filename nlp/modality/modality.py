"""Done, not done, promised, planned or existing: what the words around a count say of it."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.heads.head_words import bearer
from nlp.heads.sites import Draft
from nlp.modality.aims import AHEAD, ahead_by_form
from nlp.modality.owned import is_owned
from nlp.modality.planned import planned
from nlp.modality.promises import LEAST, opens_with_least
from nlp.modality.scope import Scope, is_in
from nlp.modality.scopes import scope_of, scope_of_frequency
from nlp.modality.special import SPECIAL, specially_told
from nlp.modality.states import STATED, state_in, state_words
from nlp.modality.status_rules import SAYING, Asked, Rule, Told, endings, rules, said_by, said_of_rule, words
from nlp.modality.unworded import status_by_form
from nlp.texts.signs import sign
from nlp.vocabulary.categories import OTHER
from nlp.vocabulary.cues import Said, Span, stands_in
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.verbs import verb
from nlp.vocabulary.words import FINITE

# A label does not reach over these.
# Said of a thing these tell that it stands somewhere else, of what is done that it was put off.
_MOVED = frozenset({"flyttats", "flyttades", "flyttat", "flyttade"})
# Between a verdict and what was done.
_SET_OFF = frozenset({",", "–", "—", "-", ";"})
_ENDING = frozenset({",", ";", "."})
_FARTHEST_LABEL = 5
_DENYING = sign(lambda: words("denying"))
_EITHER = "eller"
_STAYING = frozenset({"kvarstår"})


def status_of(frame: Frame, asked: Asked) -> Told:
    """The status of the count at `asked`; done where nothing says otherwise."""
    if asked.sort.nature == "plats" and is_owned(frame, asked):
        return Told("pågående", "nivå-har")
    if frame.signs & LEAST and opens_with_least(frame, asked):
        planned = frame.says(words("planned"), asked.last, max(asked.end, asked.last))
        return Told("mål", "löfte-minst", sure=not planned)
    return (specially_told(frame, asked) if frame.signs & SPECIAL else None) or _told(frame, asked)


def is_called_goal(frame: Frame, first: int) -> bool:
    """`löftet om minst 50`: a label before the number says that it is what was aimed at."""
    return _stand_before(frame, first, said_of_rule(frame, "mål-etikett"))


def is_meant(one: Draft) -> bool:
    """Whether a count is a goal or a plan by its own words, so that what was done is no part of it."""
    asked = Asked(one.first, one.last, max(one.last, one.head.last), one.head.sort, one.expression.precision, "")
    return status_of(one.frame, asked).status in ("mål", "planerat")


def _told(frame: Frame, asked: Asked) -> Told:
    """By the phrases that speak of the count, else by the form of its sentence."""
    recurring = scope_of_frequency(frame, asked.first) if asked.per else None
    scope = recurring or scope_of(frame, asked.first, asked.last, asked.end)
    if frame.signs & _DENYING and _is_left_undone(frame, asked, scope):
        return Told("ej utfört", "inte-gjort")
    ahead = ahead_by_form(frame, asked) if frame.signs & AHEAD else None
    if ahead:
        return ahead
    said = said_by(frame) if frame.signs & SAYING else None
    for rule in rules() if said else ():
        if said and rule.phrases in said and _fits(frame, asked, rule, scope, said):
            return _adjusted(frame, asked, rule, scope)
    state = _of_state(frame, asked, scope) if frame.signs & STATED else None
    return state or status_by_form(frame, asked, scope)


def _of_state(frame: Frame, asked: Asked, scope: Scope) -> Told | None:
    """`fyra är påbörjade`: how far it has come; of people and vehicles these words say something else."""
    told = state_in(frame, asked.first, scope.spans)
    if told is None or (asked.sort.nature in ("person", "fordon") and told.rule != "fortgår"):
        return None
    if told.rule == "delvis" and _EITHER in frame.words:  # `stängts helt eller delvis`
        return None
    doing = asked.sort.nature == "aktivitet" and not bearer(asked.lemma)
    if doing and _is_verdict_before(frame, asked.first):
        return None
    undertaking = not asked.lemma or asked.lemma in state_words("undertakings")
    meant = undertaking or (doing and told.rule != "ej-uppfylld")  # a promise not kept has been acted upon
    return told if told.status == "pågående" or (told.status == "ej utfört" and meant) else None


def _is_verdict_before(frame: Frame, first: int) -> bool:
    """`Delvis uppfyllt, två föreläsningar hölls`: the promise is half-way, what is told behind the mark is done."""
    set_off = frame.word(first - 1) in _SET_OFF
    return set_off and not any(frame.kind(at) in (*FINITE, "noun") for at in range(frame.first, first))


def _is_left_undone(frame: Frame, asked: Asked, scope: Scope) -> bool:
    """`fyra kontroller genomfördes inte`, `fyra kameror är inte monterade`: a passive denied after its subject."""
    if asked.sort.nature not in ("aktivitet", "sak", "plats"):
        return False
    denied = [at for at in scope.verbs for near in (at - 1, at + 1) if frame.word(near) in words("denying")]
    told = _is_gone_to if asked.sort.nature == "plats" else _is_doing_to
    done = any(told(frame, at) for at in scope.verbs)
    return done and any(at > asked.first for at in denied) and asked.precision == "exakt"


def _is_gone_to(frame: Frame, place: int) -> bool:
    """`Två skolor har inte besökts`: a passive of visiting or going through."""
    known = verb(frame.word(place))
    return known is not None and known.means == "stoppat" and known.passive


def _is_doing_to(frame: Frame, place: int) -> bool:
    """A passive or a participle of doing; `monterade` is one where it stands as an adjective."""
    known = verb(frame.word(place))
    return known is not None and known.means == "gjort" and (known.passive or frame.kind(place) == "adjective")


def _adjusted(frame: Frame, asked: Asked, rule: Rule, scope: Scope) -> Told:
    """`kommer att … minst N` is a promise."""
    if rule.id == "på-gång" and asked.precision == "minst":
        return Told("mål", "löfte-minst")
    if rule.id in ("ansökan", "beslutat") and asked.sort.category in ("beslut", "insats", "anmälan", "böter"):
        return Told("utfört", "utfört", sure=False)
    if rule.id == "på-gång" and _is_left_there(frame, asked, scope):
        return Told("pågående", "nivå-kvar", sure=False)
    if rule.id == "på-gång" and asked.sort.nature == "person" and "väntar" in frame.words:
        return Told("pågående", "nivå-verkar", sure=False)
    if rule.id == "inställt" and asked.sort.nature in ("sak", "fordon") and not frame.words.isdisjoint(_MOVED):
        return Told("utfört", "utfört", sure=False)
    if rule.id == "nivå-utöver" and asked.sort.nature in ("aktivitet", "utfall"):
        return Told("utfört", "utfört")
    if rule.id == "nivå" and _is_past_place(frame, asked):
        return Told("utfört", "utfört", sure=frame.word(frame.clause_at(asked.first).first) == "bland")
    if rule.id == "nivå" and asked.lemma.endswith(endings("lasting")):
        return Told("pågående", "nivå")
    if rule.id == "nivå" and asked.sort.nature in ("aktivitet", "utfall") and not asked.per:
        return planned(frame, asked, scope) or Told("utfört", "utfört", sure=False)
    return Told(rule.status, rule.id)


def _is_left_there(frame: Frame, asked: Asked, scope: Scope) -> bool:
    """`15 skyltar bytta, 3 kvarstår`: things and findings are there still; of what is undertaken it is to be done."""
    if asked.sort.nature == "aktivitet" or not asked.lemma or asked.lemma in state_words("undertakings"):
        return False
    return any(frame.says(_STAYING, first, last) for first, last in scope.spans)


def _is_past_place(frame: Frame, asked: Asked) -> bool:
    """`Hos 4 av butikerna fanns fel`, `Bland dem fanns två barn`: where something was found, and who was met."""
    clause = frame.clause_at(asked.first)
    if frame.word(clause.first) == "bland" and frame.word(clause.first + 1) != "annat":
        return True
    if not any(frame.word(at) == "fanns" for at in clause.verbs):
        return False
    if asked.sort.nature == "plats" or asked.sort.category == OTHER:
        return frame.kind(asked.first - 1) == "preposition"
    return asked.sort.nature == "person" and words("closing").isdisjoint(frame.words)


def _fits(frame: Frame, asked: Asked, rule: Rule, scope: Scope, said: Said) -> bool:
    phrases = said[rule.phrases]
    if rule.of and not asked.lemma.endswith(endings(rule.of)):
        return False
    if rule.where == "before":
        return _stand_before(frame, asked.first, phrases)
    if rule.where == "ahead":
        return stands_in(phrases, scope.spans[0][0], asked.first)
    denied = said.get(rule.unless, ())
    speaks = is_in(scope, phrases) or (rule.governs and _govern(frame, asked.first, phrases))
    return speaks and not (is_in(scope, denied) or (rule.governs and denied and _govern(frame, asked.first, denied)))


def _govern(frame: Frame, place: int, phrases: Sequence[Span]) -> bool:
    """`Vi lovade att …`, `… räknar med …, vilket ger …`: the verb before says it of what follows, with its joint."""
    first = frame.clause_at(place).first
    joint = first + (frame.word(first) == ",")
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
    """The article of `ett 20-tal`, a year or a mark, over which a label reaches."""
    return (at == place - 1 and frame.word(at) == "ett") or _is_year(frame, at) or _goes_over(frame, at)


def _goes_over(frame: Frame, place: int) -> bool:
    """A mark that a label reaches over."""
    return frame.kind(place) == "mark" and frame.word(place) not in _ENDING


def _is_year(frame: Frame, place: int) -> bool:
    """`Målvärde 2026: 40`: the year that the label is for."""
    word = frame.word(place)
    return len(word) == len("2026") and word.isdigit() and word.startswith(("19", "20"))
