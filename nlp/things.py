"""The category of a thing where the noun alone does not tell it: occasions, and people whom something befell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nlp.categories import OTHER, Sort, sort_of
from nlp.frame import Clause, Frame
from nlp.heads import bearer, words
from nlp.lemmas import base_form
from nlp.records import Count
from nlp.sites import Draft
from nlp.verbs import Verb

_BEFALLEN = {"anmält": "anmälan", "bötfällt": "böter"}
_BEFALLEN_NATURES = frozenset({"person", "fordon"})
_NAMED_BY_VERB = {"kontrollera": "kontroll"}


def resolved(draft: Draft, before: Sequence[Draft], made: Sequence[Count]) -> tuple[str, Sort]:
    """Base form and sort of what a draft counts, given the counts before it."""
    lemma, sort = draft.head.lemma, draft.head.sort
    beside = [count for one, count in zip(before, made, strict=True) if one.frame is draft.frame]
    if bearer(lemma):
        return _of_occasion(draft, beside)
    if sort.nature in _BEFALLEN_NATURES:
        return lemma, Sort(_befallen(draft) or _inherited(draft, beside) or sort.category, sort.nature, sort.known)
    return lemma, sort


def _befallen(draft: Draft) -> str | None:
    """The category that the verb of the clause gives people and vehicles."""
    frame, clause = draft.frame, draft.frame.clause_at(draft.first)
    for verb in frame.verbs_of(clause):
        if verb.means in _BEFALLEN and (verb.passive or verb.form in ("supine", "past", "participle")):
            return _BEFALLEN[verb.means]
    return None


def _inherited(draft: Draft, beside: Sequence[Count]) -> str | None:
    """`356 av dessa bilister` are of the category of those they are taken from."""
    return beside[-1].category if draft.partitive and beside and beside[-1].category in _BEFALLEN.values() else None


def _of_occasion(draft: Draft, beside: Sequence[Count]) -> tuple[str, Sort]:
    """`tillfälle`, `gång`, `fall` take the category of the activity; `gång` takes its name too."""
    lemma = draft.head.lemma
    same = [count for count in beside if count.lemma == lemma or lemma == "fall"]
    if same:
        return lemma, Sort(same[-1].category, "aktivitet", known=True)
    for told in _activities(draft):
        if isinstance(told, Verb):
            name = _NAMED_BY_VERB.get(told.base, lemma)
            return (name if lemma == "gång" else lemma), Sort(told.category, "aktivitet", known=True)
        named = lemma == "gång" and told not in words().hints.values()
        return (told if named else lemma), sort_of(told)
    category = words().bearers[bearer(lemma) or lemma]
    return lemma, Sort(category, "aktivitet", known=category != OTHER)


def _activities(draft: Draft) -> Iterator[Verb | str]:
    """What the sentence says is done: the clause's nouns, then its verbs; for a bare `gång` the other clauses' too."""
    frame = draft.frame
    own = frame.clause_at(draft.first)
    others = [clause for clause in frame.clauses if clause is not own]
    for clause in (own, *(others if draft.head.lemma != "fall" else ())):
        yield from _in_clause(frame, clause, draft)
    if draft.head.lemma == "gång":
        yield from _nouns(frame, own, draft, frozenset({"sak"}))


def _in_clause(frame: Frame, clause: Clause, draft: Draft) -> Iterator[Verb | str]:
    verbs = [verb for verb in frame.verbs_of(clause) if verb.category]
    yield from (verb for verb in verbs if verb.means == "anmält")
    yield from _nouns(frame, clause, draft, frozenset({"aktivitet", "utfall"}))
    yield from verbs


def _nouns(frame: Frame, clause: Clause, draft: Draft, natures: frozenset[str]) -> Iterator[str]:
    for at in range(clause.first, clause.last):
        if frame.kind(at) != "noun" or at == draft.head.place:
            continue
        lemma = words().hints.get(base_form(frame.written(at)), base_form(frame.written(at)))
        sort = sort_of(lemma)
        if not bearer(lemma) and lemma != "vecka" and sort.known and sort.nature in natures:
            yield lemma
