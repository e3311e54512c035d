"""The category of a thing where the noun alone does not tell it: occasions, and people whom something befell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain, takewhile

from nlp.heads.befallen import befallen
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

_BEFALLEN_NATURES = frozenset({"person", "fordon"})
_NAMED_BY_VERB = {"kontrollera": "kontroll"}
# `på uppdrag av kommunen` names nothing that was done.
_BEHALF = frozenset({"uppdrag", "initiativ", "begäran", "bekostnad", "inrådan"})
# Verbs that say of occasions only that there were some.
_ANY_DOING = frozenset(
    {
        "genomföra",
        "utföra",
        "göra",
        "hålla",
        "ske",
        "äga",
        "vara",
        "bli",
        "ha",
        "delta",
        "medverka",
        "närvara",
        "inträffa",
        "arbeta",
    }
)
_QUOTES = frozenset({'"', "”", "“", "'", "’", "»", "«"})
# Endings of nouns of doing.
_DOING = ("ning", "ing", "ande", "ende", "else", "tion", "arbete")
# Behind these stands what was done at an occasion, before them what made it needed.
_DEMANDING = frozenset({"krävt", "krävde", "föranlett", "föranledde", "påkallat", "påkallade", "nödvändiggjort"})
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
        category = befallen(draft, beside, made) or sort.category
        return lemma, replace(sort, category=category) if category != sort.category else sort
    return lemma, sort


def _beside(draft: Draft, before: Sequence[Draft], made: Sequence[Count]) -> list[Count]:
    """The earlier counts of the same sentence, which stand last of all earlier ones."""
    pairs = zip(reversed(before), reversed(made), strict=True)
    found = [count for _, count in takewhile(lambda pair: pair[0].frame is draft.frame, pairs)]
    return found[::-1]


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
    labelled = _labelled_before(draft) if lemma != "fall" else None
    if labelled:
        return lemma, labelled
    promised = promise.thing(draft.first) if promise.text and lemma != "fall" else None
    if promised and promised.sort.nature == "aktivitet":
        return lemma, promised.sort
    other = lemma == "tillfälle" and (_nobody_acts(draft.frame) or _is_of_another_doing(draft))
    category = OTHER if other else words().bearers[bearer(lemma) or lemma]
    return lemma, Sort(category, "aktivitet", known=False)


def _labelled_before(draft: Draft) -> Sort | None:
    """`Aktivitet: Tillsyn av butiker. Utfall: 3 tillfällen`: under a label, what the sentence before names."""
    frame = draft.frame
    label = frame.word(frame.first) in words().outcomes or frame.word(frame.first + 1) == ":"
    if not label or frame.first == 0:
        return None
    row = frame.row
    named = (at for at in range(frame.first) if row.lower[at + 1] != ":")
    before = (sort_of(base_form(row.text[row.starts[at] : row.ends[at]])) for at in named)
    return next((sort for sort in before if sort.known and sort.nature == "aktivitet" and sort.category != OTHER), None)


def _is_of_another_doing(draft: Draft) -> bool:
    """`Halkbekämpning skedde vid 12 tillfällen`, `prov togs vid fyra`: a doing that is of no category."""
    frame, clause = draft.frame, draft.frame.clause_at(draft.first)
    first = clause.first
    if any(known.means == "gjort" and known.base not in _ANY_DOING for known in frame.verbs_of(clause)):
        return True
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
    if frame.kind(place) == "noun" and frame.word(place) not in words().labels:
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
    demanding = next((at for at in clause.verbs if draft.frame.word(at) in _DEMANDING), clause.first)
    yield from _nouns(draft, clause, _DONE, first=demanding)
    yield from _nouns(draft, clause, _DONE, demanding)
    yield from told


def _nouns(
    draft: Draft, clause: Clause, natures: frozenset[str], end: int | None = None, *, first: int | None = None
) -> Iterator[_Told]:
    frame = draft.frame
    begin, last = clause.first if first is None else first, clause.last if end is None else end
    for at, kind in enumerate(frame.kinds(begin, last), begin):
        if kind != "noun" or at == draft.head.place:
            continue
        named = base_form(frame.written(at))
        idiom = frame.word(at - 1) == "på" and frame.word(at + 1) == "av" and named in _BEHALF
        holiday = named.endswith("lov") and frame.word(at - 1) in ("under", "på", "i")  # no decision
        quoted = frame.word(at - 1) in _QUOTES and frame.word(at + 1) in _QUOTES  # a name
        if named in words().labels or idiom or holiday or quoted:
            continue
        hinted = words().hints.get(named.lower(), named)
        sort = sort_of(hinted)
        if not bearer(hinted) and hinted != "vecka" and sort.known and sort.nature in natures:
            own = named == hinted and sort.nature in _DONE and not _is_doer(frame, at)
            yield _Told(named if own else "", sort)


def _is_doer(frame: Frame, place: int) -> bool:
    """`160 gånger har patruller gått till fots`: who went, not what was done so often."""
    active = frame.kind(place + 1) == "supine" and not frame.word(place + 1).endswith("s")
    return frame.kind(place - 1) == "auxiliary" and active
