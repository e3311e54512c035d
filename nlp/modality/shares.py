"""`X av Y`: where X and Y stand, and whether X is so much of a plan or what some of all that was done showed."""

from __future__ import annotations

from nlp.heads.head_words import bearer
from nlp.heads.head_words import words as heads_words
from nlp.heads.looked_into import RULE as LOOKED_INTO
from nlp.heads.sites import Draft
from nlp.modality.states import state_in
from nlp.modality.status_rules import Told
from nlp.modality.status_words import words
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.verbs import verb
from nlp.vocabulary.words import FINITE

OF = frozenset({"av", "utav", "/"})
COPULAS = frozenset({"är", "var", "har", "hade", "varit", "blev", "blivit"})
# Doing that is told in the active: `9 av 12 vandringar ägde rum`.
_OCCURRING = frozenset({"ske", "äga"})
# Nothing but doing, with what is done behind it: `Kommunen höll 3 av 4 möten`; others may have led or ordered the rest.
_CARRYING_OUT = frozenset({"genomföra", "göra", "utföra", "hålla", "fullfölja"})
# Behind a verb of ending before what came of it: `4 av 12 kontroller slutade med böter`.
_ENDING = frozenset({"med", "i", "utan"})


def share_place(whole: Draft) -> int | None:
    """Where the X of `X av Y` stands; None where Y opens the clause (`Av Y …`) or no `av` stands before it."""
    frame = whole.frame
    at = next((k for k in range(whole.first - 1, frame.first - 1, -1) if frame.word(k) in OF), None)
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
    determined = whole.word_before not in OF
    if is_completed(whole) if determined else is_progress(whole, share):
        return Told("mål", "helhet-mål")
    if determined and told.status == "mål":
        return told
    frame, clause = whole.frame, whole.clause
    behind = [at for at in clause.verbs if at > whole.last]
    plain = frame.kind(share - 1) == "preposition" or all(_is_known(frame.word(at)) for at in behind)
    return Told("utfört", "helhet-gjord", sure=plain)


def _is_known(word: str) -> bool:
    return word in COPULAS or bool(verb(word))


def is_progress(whole: Draft, share: int) -> bool:
    """Whether only the doing of X is told, or that it is left: `7 av 10 besök är gjorda`, `5 av 5 möten`."""
    frame, clause = whole.frame, whole.clause
    end = whole.behind_noun
    if is_reached(frame, clause.first, end):
        return True
    if frame.kind(share - 1) == "preposition":
        return False
    if state_in(frame, whole.first, ((clause.first, clause.last),)) is not None:
        return True
    verbs = [at for at in clause.verbs if not whole.first <= at < end and frame.word(at) not in COPULAS]
    told = [at for at in verbs if at >= end] or [at for at in verbs if at < share]
    if told:
        carried_out = told[-1] == share - 1 and frame.verb(told[-1]).base in _CARRYING_OUT
        return carried_out or (_is_doing(frame, told[-1]) and not tells_how(frame, told[-1], whole))
    finite = any(frame.kind(at) in FINITE for at in clause.verbs) or _shows_by_form(frame, end)
    return not (finite or _is_verdict(frame, whole))


def _shows_by_form(frame: Frame, place: int) -> bool:
    """`6 av 40 besök utmynnade i en varning`: an unknown verb in the past, behind which the sentence goes on."""
    word = frame.word(place)
    return word.endswith("ade") and not verb(word) and frame.kind(place + 1) in ("preposition", "noun")


def is_completed(whole: Draft) -> bool:
    """`Nio av årets elva träffar är avklarade.`: to say only that some are done is to say that all were meant."""
    frame, verbs = whole.frame, whole.frame.clause_at(whole.last).verbs
    ended = [at for at in verbs if frame.kind(at + 1) == "mark" and at > whole.last]
    if not ended or frame.verb(ended[-1]).means != "gjort":
        return False
    before = frame.back_over(ended[-1] - 1, "adverb")
    return frame.verb(ended[-1]).passive or frame.word(before) in COPULAS


def _is_doing(frame: Frame, place: int) -> bool:
    known = frame.verb(place)
    return known.means == "gjort" and (known.passive or known.base in _OCCURRING)


def tells_how(frame: Frame, place: int, whole: Draft) -> bool:
    """`12 av 20 besök gjordes av kommunen`: by whom or when some were done."""
    return place > whole.last and frame.word(place + 1) in words().by_whom


def _is_verdict(frame: Frame, whole: Draft) -> bool:
    """`2 av 14 positiva prov`: the adjective tells what those few showed."""
    between = (frame.word(at) for at in range(whole.last, whole.head.place or whole.last))
    return any(word in words().shown for word in between)


def is_doing(whole: Draft) -> bool:
    """Whether what is counted is done, not there: an activity, occasions of one, or what no noun tells."""
    return whole.head.sort.nature == "aktivitet" or bool(bearer(whole.head.lemma)) or not whole.head.lemma


def is_reached(frame: Frame, first: int, end: int) -> bool:
    """`hann med 9 av 12`, `7 av 10 blev av`; not what a whole that ends before `end` led to."""
    if words().reaching.isdisjoint(frame.words):
        return False
    return any(_tells(frame, at, behind=at >= end) for at in range(first, frame.last))


def _tells(frame: Frame, at: int, *, behind: bool) -> bool:
    word, after = frame.word(at), frame.word(at + 1)
    if "blev" in word:
        return after == "av"
    return word in words().reaching and not (behind and after in _ENDING)


def behind_stroke(whole: Draft) -> Told | None:
    """`12/14 ua`, `9 positiva av 31`, those beside an offence were gone through; of `9/15 genomförda` 15 were meant."""
    shown = whole.word_before == "/" and whole.frame.word(whole.last) in words().shown
    stated = whole.frame.word(whole.first - 2)
    shown = shown or (whole.word_before == "av" and stated in words().shown and verb(stated).means != "stoppat")
    if shown or whole.head.rule == LOOKED_INTO:
        return Told("utfört", "helhet-gjord")
    meant = whole.word_before == "/" or whole.word_before in heads_words().goals  # `44 pass av plan 48`
    return Told("mål", "helhet-mål") if meant and is_doing(whole) else None
