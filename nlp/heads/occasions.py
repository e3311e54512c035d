"""What occasions are occasions of: `tillfälle`, `gång`, `fall` and `kväll` take the category of what was done then."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import chain

from nlp.heads.context import Promise
from nlp.heads.days_out import is_out
from nlp.heads.doings import labelled, told_in_sentence
from nlp.heads.head_words import bearer, words
from nlp.heads.nouns_told import nouns_told
from nlp.heads.sites import Draft
from nlp.parties.mentions import mentions_of
from nlp.records import Count
from nlp.vocabulary.categories import DONE, OTHER, Sort, sort_of
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.lemmas import base_form
from nlp.vocabulary.verbs import verb

# What bare weeks are of where nothing says it.
_OUT_OF_DOORS = "patrull"
_CLOSING = ".,:;()!?"
# What a promise is to put an end to, or ask for, is no deed of a kind: `Stoppa buskörningen`.
_AIMING = frozenset({"stoppa", "söka"})


def of_occasion(
    draft: Draft, before: Sequence[Draft], beside: Sequence[Count], made: Sequence[Count], promise: Promise
) -> tuple[str, Sort]:
    """`tillfälle`, `gång`, `fall` take the category of the activity; `gång` takes its name too."""
    lemma = draft.head.lemma
    promised = _promised(promise, draft.first) if promise.text and lemma != "fall" else None
    own = _told_by_itself(draft) or _opening_its_cell(draft, promised)
    if own:
        return own
    adjoining = _noun_before(draft) if lemma == "fall" else None
    if adjoining:
        return lemma, adjoining
    same = [count for count in beside if count.lemma == lemma or lemma == "fall"]
    if same and not _tells_of_its_own(draft, before):
        return lemma, Sort(same[-1].category, "aktivitet", known=True)
    if draft.head.place is None and made and made[-1].lemma == lemma:  # `54 fall rapporterades. Av dessa rörde 32 …`
        return lemma, Sort(made[-1].category, "aktivitet", known=True)
    for told in chain(labelled(draft), told_in_sentence(draft)):
        if told.sort.category != OTHER or lemma != "fall":
            return (told.name if lemma == "gång" and told.name else lemma), told.sort
    done = next((one for one in reversed(made) if sort_of(one.lemma).nature == "aktivitet"), None)
    if lemma == "fall" and done:
        return lemma, Sort(done.category, "aktivitet", known=True)
    before_label = _labelled_before(draft) if lemma != "fall" else None
    if before_label:
        return lemma, before_label
    if promised:
        return lemma, promised
    other = lemma == "tillfälle" and (_nobody_acts(draft.frame) or _is_of_another_doing(draft))
    other = other or _is_arranged(lemma)
    category = (
        OTHER
        if other
        else _OUT_OF_DOORS
        if is_out(draft)
        else words().bearers.get(bearer(lemma) or lemma, _OUT_OF_DOORS)
    )
    return lemma, Sort(category, "aktivitet", known=False)


def _opening_its_cell(draft: Draft, promised: Sort | None) -> tuple[str, Sort] | None:
    """`12 gånger, 2 gripna` opens its text with how often a promised thing was done, and then tells what came of it."""
    frame, behind = draft.frame, (draft.head.place or 0) + 1
    opens = draft.first == 0 and draft.head.place is not None
    alone = opens and frame.word(behind) == "," and frame.kind(behind + 1) == "number"
    return (draft.head.lemma, promised) if alone and promised else None


def _promised(promise: Promise, place: int) -> Sort | None:
    """The activity that a promise names, else the deed that it tells with a verb: `Utbilda personal i att fråga`."""
    thing = promise.thing(place)
    if thing and thing.sort.nature == "aktivitet":
        return thing.sort
    deed = _deed_of(promise.text)
    return Sort(deed, "aktivitet", known=True) if deed else None


@lru_cache(maxsize=1024)
def _deed_of(promise: str) -> str:
    """The category of the first deed that an infinitive tells; empty where none does."""
    told = (verb(word.strip(_CLOSING).lower()) for word in promise.split())
    deeds = (one for one in told if one.form == "infinitive" and one.base not in _AIMING)
    return next((one.category for one in deeds if one.category not in ("", OTHER)), "")


def _told_by_itself(draft: Draft) -> tuple[str, Sort] | None:
    """What the occasions are of by their own word, or by what stands straight behind it."""
    lemma = draft.head.lemma
    named = _named_by_start(lemma)
    if named:
        return lemma, named
    behind = _named_behind(draft) if lemma == "gång" else ""
    if behind:
        return behind, sort_of(behind)
    return (lemma, sort_of("anmälan")) if lemma == "fall" and _has_its_own(draft) else None


def _named_behind(draft: Draft) -> str:
    """`3 ggr trafikkontroll, 2 ggr krogtillsyn`: the activity straight behind, where nothing more is told of it."""
    frame, place = draft.frame, (draft.head.place or 0) + 1
    if draft.head.place is None or frame.kind(place) != "noun" or frame.kind(place + 1) not in ("mark", "conjunction"):
        return ""
    lemma = frame.lemma(place)
    return lemma if sort_of(lemma).known and sort_of(lemma).nature == "aktivitet" else ""


def _is_arranged(lemma: str) -> bool:
    """`soppkväll`, `pubafton`: the first part says what it was about, against `fredagskväll`, `sommarnatt`."""
    last = bearer(lemma) or lemma
    start = lemma.lower().removesuffix(last).rstrip("-")
    return bool(start) and last in words().arranged and not start.startswith(words().when)


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
    """`Halkbekämpning skedde vid 12 tillfällen`, `avtalet har använts vid fyra`: a doing that is of no category."""
    frame, clause = draft.frame, draft.clause
    first = clause.first
    if any(
        (known.means == "gjort" or known.passive) and known.base not in words().any_doing
        for known in frame.verbs_of(clause)
    ):
        return True
    if frame.kind(first) != "noun":
        return False
    lemma = frame.lemma(first)
    return frame.word(first) == lemma.lower() and lemma.endswith(words().of_doing) and not sort_of(lemma).known


def _nobody_acts(frame: Frame) -> bool:
    """`Larmet gick vid fyra tillfällen`, `det brann vid två`: something happens, and no party is the subject."""
    if frame.kind(frame.first + 1) in ("past", "supine") and frame.word(frame.first) == "det":
        return frame.word(frame.first + 1) not in words().told
    if frame.kind(frame.first) != "noun" or mentions_of(frame):
        return False
    lemma = frame.lemma(frame.first)
    subject = frame.word(frame.first) != lemma and sort_of(lemma).nature in ("sak", "utfall", "plats")
    return subject and any(kind == "past" for kind in frame.classes)


def _has_its_own(draft: Draft) -> bool:
    """`46 fall av dopning`: what they are cases of stands behind."""
    frame, place = draft.frame, draft.head.place
    if place is None or frame.word(place + 1) not in ("av", "rörande", "gällande"):
        return False
    named = frame.sort(place + 2) if place + 2 < frame.last else None
    return named is not None and named.nature not in ("aktivitet", "plats")


def _noun_before(draft: Draft) -> Sort | None:
    """`ledde till varning i ett fall`: what they are cases of stands just before, as a bare noun."""
    frame, place = draft.frame, draft.first - 2
    if frame.word(place + 1) not in ("i", "vid") or frame.kind(place) != "noun":
        return None
    lemma = frame.lemma(place)
    sort = sort_of(lemma)
    bare = frame.word(place) == lemma.lower() and frame.kind(place - 1) in ("preposition", "conjunction", "mark")
    return sort if bare and sort.known and sort.nature in ("aktivitet", "utfall") else None


def _named_by_start(lemma: str) -> Sort | None:
    """`utbildningskväll`, `kontrolltillfälle`: the first part says what the occasions are of."""
    start = lemma[: -len(bearer(lemma) or "")].rstrip("-")
    found = next((sort_of(form) for form in (start, start.removesuffix("s")) if sort_of(form).known), None)
    return found if found and found.nature == "aktivitet" else None


def _tells_of_its_own(draft: Draft, before: Sequence[Draft]) -> bool:
    """`… och skrev anmälan i två fall`: another clause, which names before the cases what was done in them."""
    own = draft.clause
    if draft.head.lemma != "fall" or before[-1].frame.clause_at(before[-1].first) is own:
        return False
    return any(told.sort.nature in ("aktivitet", "utfall") for told in nouns_told(draft, own, DONE, draft.first))
