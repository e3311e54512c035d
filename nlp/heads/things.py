"""The category of a thing where the noun alone does not tell it: occasions, and people whom something befell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain, takewhile

from nlp.heads.context import Promise
from nlp.heads.head_words import bearer, words
from nlp.heads.hits import sort_here
from nlp.heads.sites import Draft
from nlp.heads.surveyed import is_of_place
from nlp.parties.mentions import mentions_of
from nlp.records import Count
from nlp.values import value
from nlp.vocabulary.categories import OTHER, Sort, sort_of
from nlp.vocabulary.cues import Cues, is_said
from nlp.vocabulary.frame import Clause, Frame
from nlp.vocabulary.lemmas import base_form
from nlp.vocabulary.verbs import verb
from nlp.vocabulary.words import FINITE, VERBAL

_BEFALLEN = {"anmält": "anmälan", "bötfällt": "böter"}
_BEFALLEN_NATURES = frozenset({"person", "fordon"})
_NAMED_BY_VERB = {"kontrollera": "kontroll"}
_SHARING = frozenset({"och", "samt", "som", "vilka"})
# `på uppdrag av kommunen` names nothing that was done.
_BEHALF = frozenset({"uppdrag", "initiativ", "begäran", "bekostnad", "inrådan"})
# Endings of nouns of doing.
_DOING = ("ning", "ing", "ande", "ende", "else", "tion", "arbete")
_BEFORE_FINE = frozenset({"betala", "en", "ett", "med"})
_CAME = frozenset({"blev", "blir", "siffran"})
_DONE = frozenset({"aktivitet", "utfall"})


@value
class _Told:
    """What occasions are occasions of: its name where a noun gives one, and its sort."""

    name: str
    sort: Sort


def resolved(draft: Draft, before: Sequence[Draft], made: Sequence[Count], promise: Promise) -> tuple[str, Sort]:
    """Base form and sort of what a draft counts, given the counts before it and the promise that it stands under."""
    lemma, sort = draft.head.lemma, draft.head.sort
    if bearer(lemma):
        return _of_occasion(draft, before, made, promise)
    if lemma == "mätning" and not words().speeds.isdisjoint(draft.frame.words):
        return lemma, sort_of("hastighetsmätning")
    if lemma == "besiktning" and is_of_place(draft.frame, promise.text):
        return lemma, sort_of("platsbesiktning")
    if sort.nature in _BEFALLEN_NATURES:
        beside = _beside(draft, before, made)
        category = _befallen(draft) or _inherited(draft, beside) or _carried(draft, beside, made) or sort.category
        return lemma, replace(sort, category=category) if category != sort.category else sort
    return lemma, sort


def _beside(draft: Draft, before: Sequence[Draft], made: Sequence[Count]) -> list[Count]:
    """The earlier counts of the same sentence, which stand last of all earlier ones."""
    pairs = zip(reversed(before), reversed(made), strict=True)
    found = [count for _, count in takewhile(lambda pair: pair[0].frame is draft.frame, pairs)]
    return found[::-1]


def _befallen(draft: Draft) -> str | None:
    """The category that the verbs give people and vehicles: of the clause, and of those that go on about them."""
    frame, own = draft.frame, draft.frame.clause_at(draft.first)
    going_on = [clause for clause in frame.clauses if clause.first > draft.last and _goes_on(frame, clause)]
    for clause in (own, *going_on):
        for place in _verbs_about(draft, clause) if clause is own else clause.verbs:
            known = verb(frame.word(place))
            if frame.word(place) in words().fined and _is_fined(draft, place):
                return _BEFALLEN["bötfällt"]
            if known and not known.passive and _does_itself(draft, place):
                continue
            told = known and (known.passive or (clause is own and known.form in ("supine", "past", "participle")))
            if known and known.means in _BEFALLEN and told:
                return _BEFALLEN[known.means]
    return None


def _is_fined(draft: Draft, place: int) -> bool:
    """`fick böter`, `får två förare betala en ordningsbot`: whoever is said to have been given it was fined."""
    frame = draft.frame
    at = place + 1 if place >= draft.last else (draft.head.place or draft.last - 1) + 1
    while frame.kind(at) in ("adjective", "adverb") or frame.word(at) in _BEFORE_FINE:
        at += 1
    return frame.kind(at) == "noun" and sort_of(base_form(frame.written(at))).category == "böter"


def _does_itself(draft: Draft, place: int) -> bool:
    """`30 föräldrar har anmält sig`, `fem anmälde intresse`: the people are the subject, and it befell nobody."""
    behind = draft.last if draft.head.place is None else draft.head.place
    return place >= behind and draft.frame.kind(place + 1) in ("noun", "pronoun")


def _verbs_about(draft: Draft, clause: Clause) -> Sequence[int]:
    """`har 120 fordon kontrollerats, 9 förare rapporterats och …`: each its own; `17 av 90 förare`: none of the 90."""
    frame = draft.frame
    place = draft.head.place or draft.last
    if frame.word(place + 1) == "som":
        return clause.verbs
    before = draft.first - 1 - (frame.word(draft.first - 1) in words().owners)
    if frame.word(before) in words().of:
        return [at for at in clause.verbs if draft.first < at < place]
    numbers = [at for at in range(clause.first, clause.last) if frame.kind(at) == "number"]
    stop = next((at for at in numbers if at >= draft.last), clause.last)
    stop = next((at for at in range(draft.last, stop) if frame.kind(at) == "subjunction"), stop)
    behind = [at for at in clause.verbs if draft.last <= at < stop]
    alone = not behind or len(numbers) == 1 or frame.kind(draft.first - 1) in VERBAL - {"auxiliary"}
    return clause.verbs if alone else behind


def _goes_on(frame: Frame, clause: Clause) -> bool:
    """`saknade körkort och rapporterades`, `som bötfälldes`: a verb straight after the joint shares the subject."""
    place = clause.first + 1 + (frame.kind(clause.first + 1) == "adverb")
    return frame.word(clause.first) in _SHARING and frame.kind(place) in FINITE


def _inherited(draft: Draft, beside: Sequence[Count]) -> str | None:
    """`356 av dessa bilister` are of the category of those they are taken from."""
    taken = draft.partitive or (draft.elliptic and draft.frame.word(draft.first - 1) in words().parting)
    return beside[-1].category if taken and beside and beside[-1].category in _BEFALLEN.values() else None


def _carried(draft: Draft, beside: Sequence[Count], made: Sequence[Count]) -> str | None:
    """`30 förare rapporterades. Av dem hade 12 druckit`, `… Året därpå blev det 44`: more of those told of before."""
    if beside or not made or not draft.elliptic or made[-1].lemma != draft.head.lemma:
        return None
    frame, place = draft.frame, draft.frame.clause_at(draft.first).first
    opens = frame.word(place) in words().of or draft.partitive
    came = opens or not _CAME.isdisjoint(frame.words)
    return made[-1].category if came and made[-1].category in _BEFALLEN.values() else None


def _of_occasion(draft: Draft, before: Sequence[Draft], made: Sequence[Count], promise: Promise) -> tuple[str, Sort]:
    """`tillfälle`, `gång`, `fall` take the category of the activity; `gång` takes its name too."""
    lemma = draft.head.lemma
    named = _named_by_start(lemma)
    if named:
        return lemma, named
    beside = _beside(draft, before, made)
    if lemma == "fall" and _has_its_own(draft):
        return lemma, sort_of("anmälan")
    same = [count for count in beside if count.lemma == lemma or lemma == "fall"]
    if same and not _tells_of_its_own(draft, before):
        return lemma, Sort(same[-1].category, "aktivitet", known=True)
    for told in chain(_labelled(draft), _told(draft)):
        if told.sort.category != OTHER or lemma != "fall":
            return (told.name if lemma == "gång" and told.name else lemma), told.sort
    done = next((one for one in reversed(made) if sort_of(one.lemma).nature == "aktivitet"), None)
    if lemma == "fall" and done:
        return lemma, Sort(done.category, "aktivitet", known=True)
    promised = promise.thing(draft.first) if promise.text and lemma != "fall" else None
    if promised and promised.sort.nature == "aktivitet":
        return lemma, promised.sort
    other = lemma == "tillfälle" and (_nobody_acts(draft.frame) or _is_of_another_doing(draft))
    category = OTHER if other else words().bearers[bearer(lemma) or lemma]
    return lemma, Sort(category, "aktivitet", known=False)


def _is_of_another_doing(draft: Draft) -> bool:
    """`Halkbekämpning har skett vid 12 tillfällen`: a doing of no known sort opens the clause."""
    frame, first = draft.frame, draft.frame.clause_at(draft.first).first
    if frame.kind(first) != "noun" or first >= draft.first:
        return False
    lemma = base_form(frame.written(first))
    return frame.word(first) == lemma.lower() and lemma.endswith(_DOING) and not sort_of(lemma).known


def _nobody_acts(frame: Frame) -> bool:
    """`Larmet gick vid fyra tillfällen`, `det brann vid två`: something happens, and no party is the subject."""
    if frame.kind(frame.first + 1) in ("past", "supine") and frame.word(frame.first) == "det":
        return frame.word(frame.first + 1) not in words().told
    if frame.kind(frame.first) != "noun" or mentions_of(frame):
        return False
    lemma = base_form(frame.written(frame.first))
    subject = frame.word(frame.first) != lemma and sort_of(lemma).nature in ("sak", "utfall", "plats")
    return subject and any(kind == "past" for kind in frame.classes)


def _has_its_own(draft: Draft) -> bool:
    """`46 fall av dopning`: what they are cases of stands behind."""
    frame, place = draft.frame, draft.head.place
    if (
        place is None
        or frame.word(place + 1) not in ("av", "rörande", "gällande")
        or frame.kind(place + 2) == "pronoun"
    ):
        return False
    named = sort_of(base_form(frame.written(place + 2))) if place + 2 < frame.last else None
    return named is not None and named.nature not in ("aktivitet", "plats")


def _labelled(draft: Draft) -> Iterator[_Told]:
    """`fotpatrull 12 ggr, kontroll: 4 ggr`: the activity that stands straight before the number."""
    frame = draft.frame
    place = draft.first - 1 - (frame.word(draft.first - 1) == ":")
    if frame.kind(place) == "noun":
        named = base_form(frame.written(place))
        sort = sort_here(frame, named, sort_of(named))
        found = sort != sort_of(named)
        if sort.known and (found or sort.nature == "aktivitet") and not bearer(named):
            yield _Told(named, sort)


def _named_by_start(lemma: str) -> Sort | None:
    """`utbildningskväll`, `kontrolltillfälle`: the first part says what the occasions are of."""
    start = lemma[: -len(bearer(lemma) or "")].rstrip("-")
    found = next((sort_of(form) for form in (start, start.removesuffix("s")) if sort_of(form).known), None)
    return found if found and found.nature == "aktivitet" else None


def _tells_of_its_own(draft: Draft, before: Sequence[Draft]) -> bool:
    """`… och skrev anmälan i två fall`: another clause, which names before the cases what was done in them."""
    own = draft.frame.clause_at(draft.first)
    if draft.head.lemma != "fall" or before[-1].frame.clause_at(before[-1].first) is own:
        return False
    return any(told.sort.nature in ("aktivitet", "utfall") for told in _nouns(draft, own, _DONE, draft.first))


def _told(draft: Draft) -> Iterator[_Told]:
    """What the sentence says is done: the clause's words, then for a bare `gång` the other clauses' too."""
    frame = draft.frame
    own = frame.clause_at(draft.first)
    others = [clause for clause in frame.clauses if clause is not own]
    clauses = (own, *(others if draft.head.lemma != "fall" else ()))
    yield from _doings(draft, clauses, words().first_doings)
    for clause in clauses:
        yield from _in_clause(draft, clause)
        yield from _doings(draft, (clause,), words().last_doings)
    if draft.head.lemma == "gång":
        yield from _nouns(draft, own, frozenset({"sak"}))


def _doings(draft: Draft, clauses: Sequence[Clause], doings: dict[str, Cues]) -> Iterator[_Told]:
    for category, phrases in doings.items():
        if not phrases.starts.isdisjoint(draft.frame.words) and any(
            is_said(draft.frame, clause.first, clause.last, phrases) for clause in clauses
        ):
            yield _Told("", Sort(category, "aktivitet", known=True))


def _in_clause(draft: Draft, clause: Clause) -> Iterator[_Told]:
    verbs = [one for one in draft.frame.verbs_of(clause) if one.category]
    told = [_Told(_NAMED_BY_VERB.get(one.base, ""), Sort(one.category, "aktivitet", known=True)) for one in verbs]
    yield from (one for one, said in zip(told, verbs, strict=True) if said.means == "anmält" or said.category == OTHER)
    yield from _nouns(draft, clause, _DONE)
    yield from told


def _nouns(draft: Draft, clause: Clause, natures: frozenset[str], end: int | None = None) -> Iterator[_Told]:
    frame = draft.frame
    last = clause.last if end is None else end
    for at, kind in enumerate(frame.kinds(clause.first, last), clause.first):
        if kind != "noun" or at == draft.head.place:
            continue
        named = base_form(frame.written(at))
        idiom = frame.word(at - 1) == "på" and frame.word(at + 1) == "av" and named in _BEHALF
        if named in words().labels or idiom:
            continue
        hinted = words().hints.get(named.lower(), named)
        sort = sort_of(hinted)
        if not bearer(hinted) and hinted != "vecka" and sort.known and sort.nature in natures:
            yield _Told(named if named == hinted and sort.nature in _DONE else "", sort)
