"""The status of a whole that parts are counted from, and of a zero."""

from __future__ import annotations

from dataclasses import replace

from nlp.heads.head_words import words as head_words
from nlp.heads.sites import Draft
from nlp.modality.states import state_in
from nlp.modality.status_rules import Told, words
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.verbs import verb
from nlp.vocabulary.words import FINITE

# Only `X av Y` and `av Y … X` say how Y was meant.
WHOLE_RULES = frozenset({"x-av-y", "av-y"})
_NONE = frozenset({"ingen", "inget", "inga"})
_FINDABLE = frozenset({"utfall", "person", "plats", "fordon"})
# Endings of what is done where it is called for: omhändertagande, gripande, ingripande.
_DEEDS = ("ande", "ende")
# Categories of verbs that tell what the parties do, not what they find.
_WORK = frozenset({"tillsyn", "kontroll", "besök", "sök", "möte", "patrull", "utbildning"})
# What there was none of, had there been more: `inga nya områden`.
_NEW = frozenset({"ny", "nytt", "nya", "fler", "ytterligare"})
_LINKS = frozenset({"de", "dom", "totalt", "sammanlagt"})
_FOUND = frozenset({"fann", "fått", "blev", "gav", "anmält", "drabbat", "bötfällt"})
# Before `X av Y` these make places of them, where something happened: `vid två av nio kontroller påträffades …`.
_PLACING = frozenset({"i", "vid", "på", "under"})
_WAS = frozenset({"var", "hade", "visade", "saknade", "gällde", "rörde", "gav"})


def is_promised_whole(frame: Frame, first: int, end: int) -> bool:
    """`av de 15 utlovade kontrollerna`: what parts are counted out of, called by what was meant with it."""
    if words("promised").isdisjoint(frame.words):
        return False
    at = first - 1
    while frame.word(at) in _LINKS or frame.word(at) in words("promised") | words("owners") or _is_owner(frame, at):
        at -= 1
    named = words("promised").intersection(frame.word(place) for place in range(at + 1, end))
    return bool(named) and (frame.word(at) == "av" or _is_set_against(frame, at))


def _is_set_against(frame: Frame, at: int) -> bool:
    """`inte de planerade sju`, `mot tänkta fem`, `i stället för de tänkta sex`: it came to something else."""
    word, before = frame.word(at), frame.word(at - 1)
    if word == "för":
        return before in ("stället", "istället")
    return word in words("against") or (word == "med" and before == "jämfört")


def _is_owner(frame: Frame, at: int) -> bool:
    return frame.kind(at) == "noun" and frame.word(at).endswith("s")


def status_of_whole(whole: Draft, told: Told) -> Told:
    """`X av Y`: Y is a goal where it was planned or is being completed, a level where it only says how many exist."""
    frame = whole.frame
    between = {frame.word(at) for at in range(whole.last, max(whole.head.last, whole.last + 1))}
    if between & words("promised") or (told.status == "planerat" and not told.rule.startswith("etikett")):
        return Told("mål", "helhet-planerad")
    before = frame.word(whole.first - 1)
    between |= {frame.word(at) for at in (whole.first - 1, whole.first - 2)}
    if told.rule == "inställt" or _loses_parts(frame, whole.last):
        return Told("mål", "helhet-mål")
    opening = before in ("av", "de") and frame.word(frame.first) == "av"
    if any((known := verb(word)) and known.form == "participle" and known.means for word in between):
        return Told("utfört", "helhet-gjord")
    if _is_looked_back_on(whole):
        return Told("utfört", "helhet-gjord")
    activity = whole.head.sort.nature == "aktivitet" and whole.head.lemma not in head_words().bearers
    if activity or whole.head.lemma.endswith("mål"):
        completed = _is_completed(frame, whole)
        if completed or (before in ("av", "/") and not opening):
            return Told("mål", "helhet-mål", sure=completed or _is_carried_out(frame, whole))
        return told
    if _is_gone_through(whole):
        return Told("utfört", "helhet-gjord")
    if whole.head.sort.nature == "plats" and not opening and told.status != "mål":
        return Told("pågående", "helhet-finns")
    return told


def _is_looked_back_on(whole: Draft) -> bool:
    """`2 av 14 prov var positiva`, `vid 5 av 9 kontroller fanns …`: what some of them showed, so all were done."""
    frame, clause = whole.frame, whole.frame.clause_at(whole.first)
    behind = [at for at in clause.verbs if at > whole.last]
    if whole.head.sort.nature != "aktivitet" or frame.word(whole.first - 1) != "av" or not behind:
        return False
    if frame.kind(behind[0]) != "past" and frame.word(behind[0]) not in _WAS:
        return False
    if frame.word(clause.first) in _PLACING and frame.kind(clause.first + 1) == "number":
        return True
    known = verb(frame.word(behind[-1]))
    shown = frame.word(behind[-1]) in _WAS or (known is not None and known.means in _FOUND)
    return shown and state_in(frame, whole.first, ((clause.first, clause.last),)) is None


def _is_gone_through(whole: Draft) -> bool:
    """`2 av de 19 krogar som kontrollerades`: the clause behind says what was done with them."""
    frame, place = whole.frame, max(whole.last, (whole.head.place or 0) + 1)
    if frame.word(place) != "som":
        return False
    told = next((at for at in range(place + 1, frame.last) if frame.kind(at) in ("past", "supine", "present")), None)
    return told is not None and frame.kind(told) != "present" and frame.word(told).endswith(("des", "tes", "ts"))


# What a label before `X av Y` may say without X being undone: `Ej uppnått – 7 av 10 besök`.
_BEHIND_LABEL = frozenset({"ej-påbörjad", "mål-etikett", "mål-etikett-bar"})


def _is_labelled_undone(part: Draft) -> bool:
    """Whether only a label that denies stands before the number, and a mark between them."""
    frame, before = part.frame, range(part.frame.first, part.first)
    denied = any(frame.word(at) in words("denying") for at in before)
    return denied and frame.kind(part.first - 1) == "mark" and not any(frame.kind(at) in FINITE for at in before)


def status_of_part(part: Draft, whole: Draft, told: Told) -> Told:
    """`Brister fanns i tre av tio besökta kök`: what was found in what was gone through is an outcome."""
    if told.rule in _BEHIND_LABEL and _is_labelled_undone(part):
        return Told("utfört", "del-av-gjord")
    of = status_of_whole(whole, told)
    if told.status == "pågående" and of.rule == "helhet-gjord":
        return Told("utfört", "del-av-gjord")
    return told if of.sure else replace(told, sure=False)


def _is_completed(frame: Frame, whole: Draft) -> bool:
    """`Nio av årets elva träffar är avklarade.`: to say only that some are done is to say that all were meant."""
    verbs = frame.clause_at(whole.last).verbs
    ended = [at for at in verbs if frame.kind(at + 1) == "mark" and at > whole.last]
    known = verb(frame.word(ended[-1])) if ended else None
    return known is not None and known.means == "gjort" and known.passive


def _is_carried_out(frame: Frame, whole: Draft) -> bool:
    """`5 av 9 möten har hållits`, `8 av 10 kontroller`: what was to be done, as far as any verb says."""
    clause = frame.clause_at(whole.first)
    return not clause.verbs or any(known.means == "gjort" for known in frame.verbs_of(clause))


def _loses_parts(frame: Frame, place: int) -> bool:
    """`Av 20 pass ställdes fem in`: what some of was called off had been planned."""
    clause = frame.clause_at(place)
    called = [at for at in range(place, clause.last) if frame.word(at) in words("called")]
    return bool(called) and any(frame.word(at) in words("off") for at in range(called[0], clause.last))


def status_of_zero(zero: Draft, told: Told) -> Told:
    """Not done for an activity, done for an outcome that was looked for and not found; a zero in a plan is planned."""
    if not zero.zero and told.status != "utfört":
        return told
    if told.status in ("planerat", "mål") or told.rule in ("nivå", "nivå-har"):
        return Told(told.status if told.status != "mål" else "planerat", told.rule)
    if zero.frame.word(zero.first) in _NONE and _is_called_off(zero):
        return Told("utfört", "noll-utfall")
    if zero.partitive:
        return Told("ej utfört", "noll-ej-gjort") if _is_undone(zero) else Told("utfört", "noll-av")
    made = any(known.means == "gjort" for known in zero.frame.verbs_of(zero.frame.clause_at(zero.first)))
    sure = _tells_outcome(zero) or zero.head.sort.nature == "aktivitet" or not made
    return Told("utfört", "noll-utfall", sure) if _is_outcome(zero) else Told("ej utfört", "noll-ej-gjort", sure)


def _is_called_off(zero: Draft) -> bool:
    """`Inga kurser ställdes in`: nothing was called off."""
    clause = zero.frame.clause_at(zero.first)
    return any(zero.frame.word(at) in words("called") | words("off_labels") for at in range(zero.last, clause.last))


def _is_undone(zero: Draft) -> bool:
    """`Inget av besöken genomfördes`: none of what was to be done was done."""
    verbs = zero.frame.verbs_of(zero.frame.clause_at(zero.first))
    done = any(known.passive and known.means == "gjort" for known in verbs)
    return done and zero.head.sort.nature in ("aktivitet", "sak")


def _is_outcome(zero: Draft) -> bool:
    """Whether the zero is what was found, not what was left undone."""
    sort = zero.head.sort
    if sort.nature == "aktivitet":
        return zero.head.lemma.endswith(_DEEDS)
    if _tells_outcome(zero):
        return True
    verbs = tuple(zero.frame.verbs_of(zero.frame.clause_at(zero.first)))
    made = any(known.means == "gjort" for known in verbs)
    if made and (sort.category == "beslut" or (zero.rule == "något-inte" and any(known.passive for known in verbs))):
        return False
    if sort.nature == "plats" and (made or _NEW & {zero.frame.word(zero.last), zero.frame.word(zero.last + 1)}):
        return False
    visited = any(known.category in _WORK for known in verbs)
    return sort.nature in _FINDABLE and not visited


def _tells_outcome(zero: Draft) -> bool:
    """Whether a verb beside the zero tells what came of something."""
    return any(known.means in _FOUND for known in zero.frame.verbs_of(zero.frame.clause_at(zero.first)))
