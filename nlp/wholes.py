"""The status of a whole that parts are counted from, and of a zero."""

from __future__ import annotations

from nlp.drafts import Draft
from nlp.modality import Told
from nlp.verbs import verb

_PLANNED = frozenset(
    {
        "planerade",
        "planerat",
        "planerad",
        "inplanerade",
        "beslutade",
        "utlovade",
        "lovade",
        "beställda",
        "bokade",
        "tänkta",
        "avtalade",
    }
)
_COMPLETED = frozenset(
    {
        "klara",
        "klart",
        "gjorda",
        "genomförda",
        "avslutade",
        "hållna",
        "utförda",
        "färdiga",
        "gröna",
        "uppfyllda",
        "uppnådda",
        "påbörjade",
        "slutförda",
        "verkställda",
        "startade",
        "invigda",
        "monterade",
        "uppsatta",
    }
)
_EXISTING = frozenset({"plats", "person", "sak", "fordon"})
_FOUND = frozenset({"fann", "fått", "blev", "gav", "anmält", "drabbat", "bötfällt"})


def status_of_whole(whole: Draft, told: Told) -> Told:
    """`X av Y`: Y is a goal where it was planned or is being completed, a level where it only says how many exist."""
    frame = whole.frame
    between = {frame.word(at) for at in range(whole.last, whole.head.last)}
    if between & _PLANNED:
        return Told("mål", "helhet-planerad")
    if frame.word(whole.first - 1) != "av" and not frame.word(whole.first - 1).endswith("s"):
        return told
    if whole.head.sort.nature == "aktivitet" or whole.head.lemma.endswith("mål"):
        completed = any(frame.word(at) in _COMPLETED for at in range(whole.head.last, frame.last))
        return Told("mål", "helhet-avklarad") if completed else told
    if whole.head.sort.nature == "plats" and told.status != "mål":
        return Told("pågående", "helhet-finns")
    return told


def status_of_zero(zero: Draft, told: Told) -> Told:
    """Not done for an activity, done for an outcome that was looked for and not found; a zero in a plan is planned."""
    if told.status in ("planerat", "mål", "pågående") and told.rule != "nivå-har":
        return Told(told.status if told.status != "mål" else "planerat", told.rule)
    if zero.head.sort.nature == "aktivitet":
        return Told("ej utfört", "noll-ej-gjort")
    found = zero.head.sort.nature in ("utfall", "person", "plats", "fordon")
    clause = zero.frame.clause_at(zero.first)
    verbs = [known for at in clause.verbs if (known := verb(zero.frame.word(at)))]
    found = found or any(known.means in _FOUND for known in verbs)
    return Told("utfört", "noll-utfall") if found else Told("ej utfört", "noll-ej-gjort")
