"""The status of a whole that parts are counted from, and of a zero."""

from __future__ import annotations

from nlp.frame import Frame
from nlp.heads import words as head_words
from nlp.sites import Draft
from nlp.status_rules import Told, words
from nlp.verbs import verb

# Only `X av Y` and `av Y … X` say how Y was meant.
WHOLE_RULES = frozenset({"x-av-y", "av-y"})
_LINKS = frozenset({"de", "dom", "totalt", "sammanlagt"})
_FOUND = frozenset({"fann", "fått", "blev", "gav", "anmält", "drabbat", "bötfällt"})


def is_promised_whole(frame: Frame, first: int, end: int) -> bool:
    """`av de 15 utlovade kontrollerna`: what parts are counted out of, called by what was meant with it."""
    at = first - 1
    while frame.word(at) in _LINKS or frame.word(at) in words("promised"):
        at -= 1
    named = words("promised").intersection(frame.word(place) for place in range(at + 1, end))
    return bool(named) and frame.word(at) == "av"


def status_of_whole(whole: Draft, told: Told) -> Told:
    """`X av Y`: Y is a goal where it was planned or is being completed, a level where it only says how many exist."""
    frame = whole.frame
    between = {frame.word(at) for at in range(whole.last, max(whole.head.last, whole.last + 1))}
    if between & words("promised"):
        return Told("mål", "helhet-planerad")
    before = frame.word(whole.first - 1)
    between |= {frame.word(at) for at in (whole.first - 1, whole.first - 2)}
    if told.rule == "inställt":
        return Told("mål", "helhet-mål")
    opening = before in ("av", "de") and frame.word(frame.first) == "av"
    if any((known := verb(word)) and known.form == "participle" and known.means for word in between):
        return Told("utfört", "helhet-gjord")
    activity = whole.head.sort.nature == "aktivitet" and whole.head.lemma not in head_words().bearers
    if activity or whole.head.lemma.endswith("mål"):
        return Told("mål", "helhet-mål") if before in ("av", "/") and not opening else told
    if whole.head.sort.nature == "plats" and not opening and told.status != "mål":
        return Told("pågående", "helhet-finns")
    return told


def status_of_zero(zero: Draft, told: Told) -> Told:
    """Not done for an activity, done for an outcome that was looked for and not found; a zero in a plan is planned."""
    if not zero.zero and told.status != "utfört":
        return told
    if told.status in ("planerat", "mål") or told.rule in ("nivå", "nivå-har"):
        return Told(told.status if told.status != "mål" else "planerat", told.rule)
    if zero.partitive:
        return Told("utfört", "noll-av")
    if zero.head.sort.nature == "aktivitet":
        return Told("ej utfört", "noll-ej-gjort")
    found = (zero.head.rule in ("av", "av-tal", "av-dem") and zero.partitive) or zero.head.sort.nature in (
        "utfall",
        "person",
        "plats",
        "fordon",
    )
    clause = zero.frame.clause_at(zero.first)
    verbs = [known for at in clause.verbs if (known := verb(zero.frame.word(at)))]
    decided = zero.head.sort.category == "beslut" and any(known.means == "gjort" for known in verbs)
    found = (found and not decided) or any(known.means in _FOUND for known in verbs)
    return Told("utfört", "noll-utfall") if found else Told("ej utfört", "noll-ej-gjort")
