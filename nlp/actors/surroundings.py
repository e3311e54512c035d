"""The actor of a count: by its sentence, else by what stands around the text, in the order of the annotation rules."""

from __future__ import annotations

from functools import lru_cache

from nlp.actors.actors import NAMING_ACTORS, actor_in
from nlp.actors.company import WITH, company_of, joined_by, joins_us
from nlp.actors.earlier import Earlier, joins_in, leading_in
from nlp.actors.joint_doers import only_helped
from nlp.actors.nobodys import exists_by_itself, happened, is_why
from nlp.actors.taking_part import owner_of
from nlp.heads.sites import Draft
from nlp.parties.mentions import mentions_of
from nlp.parties.party_list import lexicon
from nlp.records import Actor, ActorSource, Passage, Status
from nlp.texts.rows import read
from nlp.texts.sentences import sentences
from nlp.values import value
from nlp.vocabulary.categories import Sort
from nlp.vocabulary.frame import Frame, frame_of

# So many words are the longest label of a promise, with its colon: `Löfte nummer 2 :`.
_LABEL = 4
_ACTORS = frozenset({"polis", "kommun", "gemensamt", "annan"})


@value
class Doer:
    """An actor and where it was found; the source of an unknown one is empty."""

    actor: Actor
    source: ActorSource


NOBODY = Doer("okänd", "")
_PARTIES = frozenset({"polis", "kommun"})
_NO_COMPANY: frozenset[Actor] = frozenset()


def actor_of(passage: Passage, draft: Draft, sort: Sort, status: Status, earlier: Earlier) -> Doer:
    """Who did it: the sentence, the one before it, the column, the promise, the heading."""
    if exists_by_itself(draft, sort, status):
        return NOBODY
    signs = draft.frame.signs
    said = actor_in(draft.frame, draft.first) if signs & NAMING_ACTORS else None
    if said == NOBODY.actor:  # by one of the parties, whichever
        alone = _known(passage.actor) if passage.actor else None
        return Doer(alone, "sammanhang") if alone in ("polis", "kommun") else NOBODY
    company = company_of(draft) if signs & WITH and sort.category != "möte" else _NO_COMPANY
    if said != "annan" and sort.category == "beslut" and _is_others_decision(draft):
        return NOBODY
    helped = said == "annan" and only_helped(draft.frame)
    if happened(draft, sort) and (not said or helped or is_why(draft)):
        return NOBODY
    if said and not helped:
        return Doer(joined_by(company, said), "mening")
    if not said and joins_us(draft.frame, company):
        return Doer("gemensamt", "mening")
    around = _acting_before(passage, draft, earlier) or _told_around(passage)
    if not around and status == "mål" and _is_our_promise(draft):
        around = "gemensamt"
    if around and joined_by(company, around) != around:
        return Doer("gemensamt", "mening")
    if helped and not around:
        return Doer("annan", "mening")
    return Doer(around, "sammanhang") if around else NOBODY


def _acting_before(passage: Passage, draft: Draft, earlier: Earlier) -> Actor | None:
    """Who acts in the sentences before; the next bullet in a party's column is not of the helpers in the one above."""
    place = draft.frame.first
    around = earlier.around(place)
    own = around == "annan" and passage.actor in _PARTIES and earlier.is_begun_anew(place)
    return None if own else around


def owner_alone(whole: Draft) -> Doer:
    """Whose a whole is that somebody only took part in: its owner's, whoever the text around it is about."""
    owner = owner_of(whole)
    return Doer(owner, "mening") if owner else NOBODY


def _told_around(passage: Passage) -> Actor | None:
    """The actor around a text: of what is before it, its column, row and list, its promise, the headings above it."""
    return (
        (_last_named(passage.before, others=passage.actor not in _PARTIES) if passage.before else None)
        or (_known(passage.actor) if passage.actor else None)
        or (_last_named(passage.about) if passage.about else None)
        or next(filter(None, map(_last_named, passage.above)), None)
        or (promised_by(passage.promise, passage.heading_actor) if passage.promise else None)
        or (_heading(passage.theme) if passage.theme else None)
        or (_known(passage.heading_actor) if passage.heading_actor else None)
    )


def _is_our_promise(draft: Draft) -> bool:
    """`Vi ska bjuda in till två möten`: those who make a promise are both parties."""
    frame = draft.frame
    said = {frame.word(at) for at in range(frame.first, frame.last)}
    promised = bool(said & {"ska", "skall", "lovar", "kommer"}) or _is_labelled_promise(frame)
    return "vi" in said and promised


def _is_labelled_promise(frame: Frame) -> bool:
    """`Löfte 2: Vi finns i kontoret …`: the label of the sentence calls it a promise."""
    marked = ":" in frame.row.lower[frame.first : frame.first + _LABEL]
    return marked and frame.word(frame.first).endswith(("löfte", "löftet"))


def _is_others_decision(draft: Draft) -> bool:
    """`Kommunen deltog i 2 insatser, vilket ledde till flera förbud`: who joined in did not decide."""
    frame = draft.frame
    if lexicon().joining.isdisjoint(frame.words):
        return False
    return any(verb.means == "gav" for verb in frame.verbs_of(draft.clause))


def _known(actor: str) -> Actor | None:
    return actor if actor in _ACTORS else None  # type: ignore[return-value]  # just checked


def promised_by(promise: str, heading: str = "") -> Actor | None:
    """The party that a promise's own text names as its maker or doer; None where it names none.

    Whom `heading`, the actor of those over it, tells of is the one that says "vi" there.
    """
    return _named(promise, owner=not _known(heading))


def _last_named(text: str, *, others: bool = True) -> Actor | None:
    """The actor of the last sentence that names one; without `others`, none who only took part in what was done."""
    named = [actor for actor in _per_sentence(text[-600:], others) if actor and actor != NOBODY.actor]
    return named[-1] if named else None


def _named(text: str, *, owner: bool = False) -> Actor | None:
    """The actor that a promise or heading names; `vi` in a promise is both parties."""
    if not text:
        return None
    named = [actor for actor in _per_sentence(text) if actor]
    if named:
        return "gemensamt" if {"polis", "kommun"} <= set(named) else named[0]
    return "gemensamt" if owner and {"vi", "vår", "våra", "vårt"} & set(text.lower().split()) else None


@lru_cache(maxsize=1024)
def _heading(text: str) -> Actor | None:
    """The one party that a heading names, as owner too: `Kommunens löften`."""
    row = read(text)
    named = {mention.party.actor for mention in mentions_of(frame_of(row, 0, len(row)))} if len(row) else set()
    if {"polis", "kommun"} <= named:
        return "gemensamt"
    return named.pop() if len(named) == 1 else None


@lru_cache(maxsize=4096)
def _per_sentence(text: str, others: bool = True) -> tuple[Actor | None, ...]:  # noqa: FBT001, FBT002 # cached by it
    if not text.strip():
        return ()
    row = read(text)
    frames = (frame_of(row, part.first, part.last) for part in sentences(row))
    return tuple(leading_in(frame) for frame in frames if others or not joins_in(frame))
