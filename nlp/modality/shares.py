"""`X av Y`: whether X is so much of a plan, or what some of all that was done, or of all that there is, showed."""

from __future__ import annotations

from nlp.heads.head_words import bearer
from nlp.heads.sites import Draft
from nlp.modality.states import state_in
from nlp.modality.status_rules import Told
from nlp.modality.status_words import words
from nlp.parties.mentions import is_party
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.participles import is_participle
from nlp.vocabulary.verbs import verb
from nlp.vocabulary.words import FINITE, PARTICLES

# `hann`, its object and a verb before a number
_NEAR = 3
_OF = frozenset({"av", "utav", "/"})
_COPULAS = frozenset({"är", "var", "har", "hade", "varit", "blev", "blivit"})
# Doing that is told in the active: `9 av 12 vandringar ägde rum`.
_OCCURRING = frozenset({"ske", "äga"})
# Nothing but doing, with what is done behind it: `Kommunen höll 3 av 4 möten`; others may have led or ordered the rest.
_CARRYING_OUT = frozenset({"genomföra", "göra", "utföra", "hålla", "fullfölja"})


def share_place(whole: Draft) -> int | None:
    """Where the X of `X av Y` stands; None where Y opens the clause (`Av Y …`) or no `av` stands before it."""
    frame = whole.frame
    at = next((k for k in range(whole.first - 1, frame.first - 1, -1) if frame.word(k) in _OF), None)
    if at is None:
        return None
    for place in range(at - 1, frame.first - 1, -1):
        if frame.kind(place) == "number":
            return place
        if frame.kind(place) == "mark" and frame.word(place) != "(":  # `9 (av 12)`
            return None
    return None


def status_of_doing(whole: Draft, share: int, told: Told) -> Told:
    """The status of Y, where it is something that is done: a plan, or done."""
    determined = whole.frame.word(whole.first - 1) not in _OF
    if is_completed(whole) if determined else is_progress(whole, share):
        return Told("mål", "helhet-mål")
    if determined and told.status == "mål":
        return told
    frame, clause = whole.frame, whole.frame.clause_at(whole.first)
    behind = [at for at in clause.verbs if at > whole.last]
    plain = frame.kind(share - 1) == "preposition" or all(_is_known(frame.word(at)) for at in behind)
    return Told("utfört", "helhet-gjord", sure=plain)


def _is_known(word: str) -> bool:
    return word in _COPULAS or verb(word) is not None


def status_of_existing(whole: Draft, share: int, told: Told) -> Told:
    """The status of Y, where it is a place or a thing: there anyway, gone through, or one that was to be put up."""
    frame = whole.frame
    if _is_measured(frame, share) or _was_time_for(frame, share):
        return Told("mål", "helhet-mål")
    if whole.head.sort.nature == "plats":
        shown = told.status != "mål" and _shows(whole, share)
        return Told("utfört", "helhet-gjord") if shown else Told("pågående", "helhet-finns")
    if whole.head.sort.nature == "sak" and (not words().erecting.isdisjoint(frame.words) or _is_seen_to(whole, share)):
        return Told("mål", "helhet-mål")
    named = whole.head.place is not None and is_party(frame, whole.head.place)
    staff = named and whole.head.sort.nature == "person" and frame.word(share + 1) in _OF
    return Told("pågående", "helhet-finns") if staff else told


def _is_measured(frame: Frame, share: int) -> bool:
    """`Uppnått till 80 %: 8 av 10 butiker besökta`: held against what was to be reached, before a mark."""
    before = share - 1 - (frame.kind(share - 1) == "adverb")
    if frame.kind(before) != "mark":
        return False
    label = frame.row.lower[frame.first : before]
    return not (words().kept | words().measuring).isdisjoint(label) and "number" not in frame.kinds(before, share)


def _was_time_for(frame: Frame, share: int) -> bool:
    """`Vi hann med 4 av 5 skolor`, `hunnit besöka 6 av 9`: so many of those that were to be reached."""
    return not words().in_time.isdisjoint(frame.row.lower[max(frame.first, share - _NEAR) : share])


def _is_seen_to(whole: Draft, share: int) -> bool:
    """`12 av 16 armaturer utbytta`, `7 av 9 busskurer har lagats`: so many things are dealt with, the rest are not."""
    frame, clause = whole.frame, whole.frame.clause_at(whole.first)
    end = max(whole.last, (whole.head.place or 0) + 1)
    told = [at for at in clause.verbs if at >= end and frame.word(at) not in _COPULAS]
    told = told or [at for at in clause.verbs if at == share - 1]  # `Bemannat 3 av 4 tjänster`
    if told and (known := verb(frame.word(told[-1]))):
        active = known.form == "past" and not known.passive and told[-1] > share and frame.kind(told[-1] + 1) != "mark"
        return known.means == "gjort" and not active and not _tells_how(frame, told[-1], whole)
    if any(
        frame.word(at) in ("är", "har", "blev") and _is_changed(frame.word(at + 1)) for at in range(end, clause.last)
    ):
        return True
    ends = frame.kind(end + 1) == "mark" and is_participle(frame.word(end))
    return frame.kind(share - 1) != "preposition" and ends and frame.word(end) not in words().shown


def _is_changed(word: str) -> bool:
    """`utbytta`, `nedmonterade`: a participle with its particle, of a verb that the file has without it."""
    stem = next((word.removeprefix(particle) for particle in PARTICLES if word.startswith(particle)), "")
    known = verb(stem)
    return known is not None and known.form == "participle" and known.means == "gjort"


def is_progress(whole: Draft, share: int) -> bool:
    """Whether only the doing of X is told, or that it is left: `7 av 10 besök är gjorda`, `5 av 5 möten`."""
    frame, clause = whole.frame, whole.frame.clause_at(whole.first)
    if is_reached(frame, clause.first):
        return True
    if frame.kind(share - 1) == "preposition":
        return False
    if state_in(frame, whole.first, ((clause.first, clause.last),)) is not None:
        return True
    end = max(whole.last, (whole.head.place or 0) + 1)
    verbs = [at for at in clause.verbs if not whole.first <= at < end and frame.word(at) not in _COPULAS]
    told = [at for at in verbs if at >= end] or [at for at in verbs if at < share]
    if told:
        carried_out = told[-1] == share - 1 and _base(frame.word(told[-1])) in _CARRYING_OUT
        return carried_out or (_is_doing(frame, told[-1]) and not _tells_how(frame, told[-1], whole))
    finite = any(frame.kind(at) in FINITE for at in clause.verbs)
    return not (finite or _is_verdict(frame, whole))


def is_completed(whole: Draft) -> bool:
    """`Nio av årets elva träffar är avklarade.`: to say only that some are done is to say that all were meant."""
    frame, verbs = whole.frame, whole.frame.clause_at(whole.last).verbs
    ended = [at for at in verbs if frame.kind(at + 1) == "mark" and at > whole.last]
    known = verb(frame.word(ended[-1])) if ended else None
    if known is None or known.means != "gjort":
        return False
    before = ended[-1] - 1 - (frame.kind(ended[-1] - 1) == "adverb")
    return known.passive or frame.word(before) in _COPULAS


def is_reached(frame: Frame, first: int) -> bool:
    """`hann med 9 av 12`, `7 av 10 blev av`."""
    if words().reaching.isdisjoint(frame.words):
        return False
    said = frame.row.lower[first : frame.last]
    return any(word in words().reaching and "blev" not in word for word in said) or any(
        word in ("blev", "blivit") and said[at + 1 : at + 2] == ["av"] for at, word in enumerate(said)
    )


def _base(word: str) -> str:
    known = verb(word)
    return known.base if known else ""


def _is_doing(frame: Frame, place: int) -> bool:
    known = verb(frame.word(place))
    if known is None or known.means != "gjort":
        return False
    return known.passive or known.base in _OCCURRING


def _tells_how(frame: Frame, place: int, whole: Draft) -> bool:
    """`12 av 20 besök gjordes av kommunen`: by whom or when some were done."""
    return place > whole.last and frame.word(place + 1) in words().by_whom


def _is_verdict(frame: Frame, whole: Draft) -> bool:
    """`2 av 14 positiva prov`: the adjective tells what those few showed."""
    between = (frame.word(at) for at in range(whole.last, whole.head.place or whole.last))
    return any(word in words().shown for word in between)


def _shows(whole: Draft, share: int) -> bool:
    """`6 av 10 butiker sålde öl`: what some showed when all were gone through."""
    frame, clause = whole.frame, whole.frame.clause_at(whole.first)
    end = max(whole.last, (whole.head.place or 0) + 1)
    if frame.kind(share - 1) == "preposition":
        around = [at for at in clause.verbs if not share <= at < end]  # no participle of the phrase itself
        told = any(frame.kind(at) == "past" or frame.word(at) in ("fick", "hade") for at in around)
        return told and not any(_reaches(frame.word(at)) for at in around)
    shown = (at for at in range(end, clause.last) if at in clause.verbs or frame.word(at) in words().shown)
    behind = next((at for at in shown if frame.word(at) not in ("har", "är")), None)
    if behind is None or (frame.kind(behind + 1) == "mark" and _is_gone_through(frame.word(behind))):
        return False
    return frame.word(behind) in words().shown


def _is_gone_through(word: str) -> bool:
    """`9 av 12 krogar kontrollerade`: what was done with some, not what they did or showed."""
    known = verb(word)
    return known is not None and known.means == "stoppat" and is_participle(word)


def _reaches(word: str) -> bool:
    """`Skyltar sattes upp vid tre av länets nio skolor`: what is done reaches some of those that are there."""
    known = verb(word)
    return known is not None and known.means == "gjort" and word not in words().shown


def is_doing(whole: Draft) -> bool:
    """Whether what is counted is done, not there: an activity, occasions of one, or what no noun tells."""
    return whole.head.sort.nature == "aktivitet" or bool(bearer(whole.head.lemma)) or not whole.head.lemma
