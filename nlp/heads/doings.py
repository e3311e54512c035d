"""What a sentence says is done at the occasions that it counts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nlp.heads.article_words import rules
from nlp.heads.head_words import bearer, words
from nlp.heads.hits import sort_here
from nlp.heads.nouns_told import Told, nouns_told
from nlp.heads.sites import Draft
from nlp.parties.mentions import mentions_of
from nlp.vocabulary.categories import DONE, OTHER, Sort, sort_of
from nlp.vocabulary.cues import Cues, is_said
from nlp.vocabulary.frame import Clause, Frame
from nlp.vocabulary.verbs import Verb

_NAMED_BY_VERB = {"kontrollera": "kontroll"}
_BEEN = frozenset(
    {"varit", "var", "vara", "är", "funnits", "fanns", "finnas", "finns", "synts", "syntes", "synas", "syns"}
)
_WE = frozenset({"vi"})
_WALKED = frozenset({"gick", "gått", "går"})
_WALKING = "vandra"
_DAY = "dag"
_AT = frozenset({"på", "vid", "i", "hos"})
# What shifts can be of: no offences that were met with on them.
_ON_SHIFT = frozenset({"aktivitet"})
# What joins a clause of another doer.
_BESIDE = frozenset({"och", "samt", "men", "medan", ",", ";"})


def labelled(draft: Draft) -> Iterator[Told]:
    """`fotpatrull 12 ggr, kontroll: 4 ggr`: the activity that stands straight before the number."""
    frame = draft.frame
    place = draft.first - 1 - (frame.word(draft.first - 1) == ":")
    if frame.kind(place) == "noun" and frame.word(place) not in words().labels:
        named = frame.lemma(place)
        sort = sort_here(frame, named, sort_of(named))
        found = sort != sort_of(named)
        if sort.known and (found or sort.nature == "aktivitet") and not bearer(named):
            yield Told(named, sort)


def told_in_sentence(draft: Draft) -> Iterator[Told]:
    """What the sentence says is done: the clause's words, then for a bare `gång` the other clauses' too."""
    frame = draft.frame
    own = draft.clause
    others = [clause for clause in frame.clauses if clause is not own and not _is_of_others(frame, own, clause)]
    if draft.head.lemma in words().shifts:  # `haft 61 pass och ryckt in vid fyra bråk`: it was also done
        others = [clause for clause in others if frame.kind(clause.first) != "conjunction"]
    clauses = (own, *(others if draft.head.lemma != "fall" else ()))
    for clause in clauses:
        yield from _doings(draft, (clause,), words().first_doings)
        yield from _in_clause(draft, clause)
    if draft.head.lemma == "gång":
        yield from nouns_told(draft, own, frozenset({"sak"}))


def _is_of_others(frame: Frame, own: Clause, other: Clause) -> bool:
    """`Värdarna har gått 112 pass och polisen har anmält 17 brott`: beside it another party did something else."""
    named = [one for one in mentions_of(frame) if one.agent]
    doers = {one.party.id for one in named if own.first <= one.first < own.last}
    beside = other.first + (frame.word(other.first) in _BESIDE)
    theirs = next((one.party.id for one in named if one.first == beside), None)
    joined = beside > other.first or frame.word(other.first - 1) in _BESIDE
    return joined and theirs is not None and bool(doers) and theirs not in doers


def _doings(draft: Draft, clauses: Sequence[Clause], doings: dict[str, Cues]) -> Iterator[Told]:
    for category, phrases in doings.items():
        if not phrases.telling.isdisjoint(draft.frame.words) and any(
            is_said(draft.frame, clause.first, clause.last, phrases) for clause in clauses
        ):
            yield Told("", Sort(category, "aktivitet", known=True))


def _in_clause(draft: Draft, clause: Clause) -> Iterator[Told]:
    """By its verbs, nouns and phrases; a noun of no category of its own (`med extra bemanning`) says least."""
    verbs = [one for one in draft.frame.verbs_of(clause) if one.category and not _only_met(draft, one)]
    told = [Told(_NAMED_BY_VERB.get(one.base, ""), _sort_of(draft, one)) for one in verbs]
    yield from (one for one, said in zip(told, verbs, strict=True) if said.means == "anmält" or said.category == OTHER)
    demanding = next((at for at in clause.verbs if draft.frame.word(at) in words().demanding), clause.first)
    natures = _ON_SHIFT if draft.head.lemma in words().shifts or draft.head.lemma == _DAY else DONE
    named = [*nouns_told(draft, clause, natures, first=demanding), *nouns_told(draft, clause, natures, demanding)]
    yield from (one for one in named if one.sort.category != OTHER)
    yield from told
    yield from _doings(draft, (clause,), words().last_doings)
    stayed = _stayed(draft, clause)
    if stayed:
        yield stayed
    yield from (one for one in named if one.sort.category == OTHER)


def _sort_of(draft: Draft, told: Verb) -> Sort:
    """What a verb says was done: those who have walked so many evenings or shifts were out at night."""
    out = told.base == _WALKING and (bearer(draft.head.lemma) or "") in words().shifts
    return Sort("patrull" if out else told.category, "aktivitet", known=True)


def _stayed(draft: Draft, clause: Clause) -> Told | None:
    """`På fritidsgården har vi varit 11 gånger` are visits, `vid stationen har polisen varit 212 gånger` patrols."""
    frame = draft.frame
    walked = any(frame.word(at) in _WALKED for at in clause.verbs)
    if walked and any(frame.word(at).startswith("nattvandr") for at in range(clause.first, clause.last)):
        return Told("", Sort("patrull", "aktivitet", known=True))
    if not any(frame.word(at) in _BEEN for at in clause.verbs) or not (mentions_of(frame) or _WE & frame.words):
        return None
    for at in range(clause.first + 1, clause.last):
        joint = at - 1 - (frame.word(at - 1).endswith("s") and frame.word(at - 2) in _AT)  # `i Ljusdals centrum`
        if frame.kind(at) == "noun" and frame.word(joint) in _AT:
            lemma = frame.lemma(at)
            if sort_of(lemma).nature == "plats":
                inside = lemma.endswith(rules().premises) and frame.word(joint) != "vid"
                category = "besök" if inside else "patrull"
                return Told("", Sort(category, "aktivitet", known=False))
    return None


def _only_met(draft: Draft, told: Verb) -> bool:
    """`mött 1 100 ungdomar under 84 pass`: whom they met on their shifts makes no meetings of them."""
    return told.category == "möte" and told.means == "stoppat" and (bearer(draft.head.lemma) or "") in words().shifts
