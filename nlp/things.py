"""The category of a counted thing where the noun alone does not tell it: occasions, and people whom something befell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nlp.categories import OTHER, Sort, sort_of
from nlp.drafts import Draft
from nlp.frame import Clause, Frame
from nlp.heads import words
from nlp.lemmas import base_form
from nlp.verbs import Verb

_BEFALLEN = {"anmält": "anmälan", "bötfällt": "böter"}
_BEFALLEN_NATURES = frozenset({"person", "fordon"})
_NAMED_BY_VERB = {"kontrollera": "kontroll"}


def resolved(draft: Draft, before: Sequence[Draft]) -> tuple[str, Sort]:
    """Base form and sort of what a draft counts."""
    lemma, sort = draft.head.lemma, draft.head.sort
    if lemma in words().bearers:
        return _of_occasion(draft, before)
    if sort.nature in _BEFALLEN_NATURES:
        return lemma, Sort(_befallen(draft) or sort.category, sort.nature, sort.known)
    return lemma, sort


def _befallen(draft: Draft) -> str | None:
    """The category that the verb of the clause gives people and vehicles."""
    frame, clause = draft.frame, draft.frame.clause_at(draft.first)
    for verb in frame.verbs_of(clause):
        if verb.means in _BEFALLEN and (verb.passive or verb.form in ("supine", "past", "participle")):
            return _BEFALLEN[verb.means]
    return None


def _of_occasion(draft: Draft, before: Sequence[Draft]) -> tuple[str, Sort]:
    """`tillfälle`, `gång`, `fall` take the category of the activity; `gång` takes its name too."""
    lemma = draft.head.lemma
    for verb_or_noun in _activities(draft):
        if isinstance(verb_or_noun, Verb):
            name = _NAMED_BY_VERB.get(verb_or_noun.base, lemma)
            return (name if lemma == "gång" else lemma), Sort(verb_or_noun.category, "aktivitet", known=True)
        return (verb_or_noun if lemma == "gång" else lemma), sort_of(verb_or_noun)
    if before and before[-1].frame is draft.frame:
        return lemma, before[-1].head.sort
    category = words().bearers[lemma]
    return lemma, Sort(category, "aktivitet", known=category != OTHER)


def _activities(draft: Draft) -> Iterator[Verb | str]:
    """What the sentence says is done, nearest first: the clause's nouns, then its verbs, then the other clauses'."""
    frame = draft.frame
    own = frame.clause_at(draft.first)
    others = [clause for clause in frame.clauses if clause is not own]
    for clause in (own, *others):
        yield from _in_clause(frame, clause, draft)


def _in_clause(frame: Frame, clause: Clause, draft: Draft) -> Iterator[Verb | str]:
    verbs = [verb for verb in frame.verbs_of(clause) if verb.category]
    yield from (verb for verb in verbs if verb.means == "anmält")
    for at in range(clause.first, clause.last):
        lemma = base_form(frame.written(at)) if frame.kind(at) == "noun" and at != draft.head.place else ""
        if (
            lemma
            and lemma not in words().bearers
            and sort_of(lemma).nature in ("aktivitet", "utfall")
            and sort_of(lemma).known
        ):
            yield lemma
    yield from verbs
