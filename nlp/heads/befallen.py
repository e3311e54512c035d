"""The category of people and vehicles by what befell them: reported, fined, or of those who were."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.heads.head_words import words
from nlp.heads.sites import Draft, over_counters
from nlp.records import Count
from nlp.texts.signs import sign, sign_where
from nlp.vocabulary.frame import Clause, Frame
from nlp.vocabulary.verbs import verb
from nlp.vocabulary.words import FINITE

BEFALLEN = {"anmält": "anmälan", "bötfällt": "böter"}
_TELLING = sign(lambda: words().fined) | sign_where(lambda word: (known := verb(word)) and known.means in BEFALLEN)
_SHARING = frozenset({"och", "samt", "som", "vilka"})
_JOINING = frozenset({"och", "samt"})
_FINED = "böta"
# Straight before one of several numbers a verb of these meanings is told of that one alone.
_GOVERNING = frozenset({"gjort", "fann", "stoppat", "drabbat", *BEFALLEN})
_BEFORE_FINE = frozenset({"betala", "en", "ett", "med"})


def befallen(draft: Draft, beside: Sequence[Count], made: Sequence[Count]) -> str | None:
    """The category, given the earlier counts of its sentence and all earlier ones; None where nothing is told."""
    told = _by_verbs(draft) if draft.frame.signs & _TELLING else None
    if told or not made:
        return told
    return _inherited(draft, beside) if beside else _carried(draft, made)


def _by_verbs(draft: Draft) -> str | None:
    """The category that the verbs give people and vehicles: of the clause, and of those that go on about them."""
    frame, own = draft.frame, draft.clause
    for place in range(draft.last, draft.head.place or draft.last):  # `gav fyra rapporterade fortkörare`
        known = frame.verb(place)
        if known and known.form != "supine" and known.means in BEFALLEN:
            return BEFALLEN[known.means]
    going_on = [clause for clause in frame.clauses if clause.first > draft.last and _goes_on(frame, clause)]
    for clause in (own, *going_on):
        for place in _verbs_about(draft, clause) if clause is own else clause.verbs:
            known = frame.verb(place)
            if frame.word(place) in words().fined and _is_fined(draft, place):
                return BEFALLEN["bötfällt"]
            if known and not known.passive and _does_itself(draft, place):
                continue
            told = known and (known.passive or (clause is own and known.form in ("supine", "past", "participle")))
            if known and known.means in BEFALLEN and told:
                return BEFALLEN[known.means]
    return None


def _is_fined(draft: Draft, place: int) -> bool:
    """`fick böter`, `får två förare betala en ordningsbot`: whoever is said to have been given it was fined."""
    frame = draft.frame
    if frame.word(place + 1) == _FINED:
        return True
    at = place + 1 if place >= draft.last else (draft.head.place or draft.last - 1) + 1
    while frame.kind(at) in ("adjective", "adverb") or frame.word(at) in _BEFORE_FINE:
        at += 1
    return frame.kind(at) == "noun" and frame.sort(at).category == "böter"


def _does_itself(draft: Draft, place: int) -> bool:
    """`30 föräldrar har anmält sig`, `fem anmälde intresse`: the people are the subject, and it befell nobody."""
    if draft.frame.word(place + 1) == "sig":
        return True
    behind = draft.last if draft.head.place is None else draft.head.place
    return place >= behind and draft.frame.kind(place + 1) in ("noun", "pronoun")


def _verbs_about(draft: Draft, clause: Clause) -> Sequence[int]:
    """`120 fordon kontrollerats, 9 förare rapporterats`: each its own; `17 av 90 förare`: none of the 90."""
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
    governing = frame.verb(draft.first - 1)
    if len(numbers) > 1 and governing and governing.means in _GOVERNING:
        return [draft.first - 1]
    if len(numbers) == 1:
        return clause.verbs
    told = ((at, over_counters(frame, at + 1)) for at in numbers)
    # `212 fordon, 17 bötfällda`, `4 anmälda personer, 1 gripen`
    of_others = {place for at, place in told if at >= draft.last or _describes(frame, draft, at, place)}
    return behind or [at for at in clause.verbs if at not in of_others and not _is_of_next(frame, stop, at)]


def _describes(frame: Frame, draft: Draft, number: int, place: int) -> bool:
    """Whether what stands at a place belongs to the noun of an earlier number alone, which only a comma sets off."""
    # `4 anmälda personer`, not `under vecka 16 rapporterade polisen 874 fortkörare`
    earlier = number < draft.first and frame.kind(place) == "adjective" and frame.kind(place + 1) == "noun"
    return earlier and not frame.says(_JOINING, place, draft.first)


def _is_of_next(frame: Frame, number: int, place: int) -> bool:
    """`71 skotrar, 6 förare anmälda`: a verb behind the next number, which only a comma sets off."""
    joined = frame.says(_JOINING, number, place)
    return number < place and frame.word(number - 1) == "," and not joined


def _goes_on(frame: Frame, clause: Clause) -> bool:
    """`saknade körkort och rapporterades`, `som bötfälldes`: a verb straight after the joint shares the subject."""
    place = frame.over(clause.first + 1, "adverb")
    return frame.word(clause.first) in _SHARING and frame.kind(place) in FINITE


def _inherited(draft: Draft, beside: Sequence[Count]) -> str | None:
    """`356 av dessa bilister` are of the category of those they are taken from."""
    taken = draft.partitive or (draft.elliptic and _is_of_those(draft))
    return beside[-1].category if taken and beside[-1].category in BEFALLEN.values() else None


def _is_of_those(draft: Draft) -> bool:
    """`varav 30`, `… och av dessa körde 233 för fort`: some of those that were told of."""
    frame = draft.frame
    opening = draft.clause.first
    opening += frame.word(opening) in _SHARING
    if frame.word(draft.first - 1) in words().parting:
        return True
    if any(known.means == "drabbat" for known in frame.verbs_of(draft.clause)):
        return False
    return frame.word(opening) in words().of and frame.word(opening + 1) in ("dessa", "dem", "dom")


def _carried(draft: Draft, made: Sequence[Count]) -> str | None:
    """`30 förare rapporterades. Av dem hade 12 druckit`, `… Året därpå blev det 44`: more of those told of before."""
    if not draft.elliptic or made[-1].lemma != draft.head.lemma:
        return None
    frame, place = draft.frame, draft.clause.first
    came = frame.word(place) in words().of or draft.partitive
    return made[-1].category if came and made[-1].category in BEFALLEN.values() else None
