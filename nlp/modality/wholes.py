"""The status of a whole that parts are counted from, and of its parts."""

from __future__ import annotations

from nlp.heads.head_words import bearer
from nlp.heads.sites import Draft
from nlp.modality.left_undone import calls_off
from nlp.modality.shares import behind_stroke, is_completed, is_doing, share_place, status_of_doing
from nlp.modality.shares_of_things import status_of_existing, status_of_people
from nlp.modality.status_rules import Told
from nlp.modality.status_words import words
from nlp.values import replace
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.verbs import verb
from nlp.vocabulary.words import FINITE

# Only `X av Y` and `av Y … X` say how Y was meant.
WHOLE_RULES = frozenset({"x-av-y", "av-y"})
_OF_PROMISED = "helhet-planerad"
# Times that there are anyhow: all of them were never said to have been spent.
_TIMES = frozenset(
    {"kväll", "natt", "helg", "dag", "dygn", "fredag", "lördag", "fredagskväll", "lördagskväll", "helgkväll"}
)
_DEALT = frozenset({"gjort", "stoppat", "fann", "drabbat", "anmält", "bötfällt"})
_LINKS = frozenset({"de", "dom", "totalt", "sammanlagt"})


def is_promised_whole(frame: Frame, first: int, end: int) -> bool:
    """`av de 15 utlovade kontrollerna`: what parts are counted out of, called by what was meant with it.

    The number may stand behind it in brackets: `av de utlovade kontrollerna (15)`.
    """
    if words().promised.isdisjoint(frame.words):
        return False
    bracketed = frame.word(first - 1) == "(" and frame.kind(first - 2) == "noun"
    at = first - (3 if bracketed else 1)
    while frame.word(at) in _LINKS or frame.word(at) in words().promised | words().owners or _is_owner(frame, at):
        at -= 1
    named = words().promised.intersection(frame.word(place) for place in range(at + 1, end))
    return bool(named) and (frame.word(at) == "av" or _is_set_against(frame, at))


def _is_set_against(frame: Frame, at: int) -> bool:
    """`inte de planerade sju`, `mot tänkta fem`, `i stället för de tänkta sex`: it came to something else."""
    word, before = frame.word(at), frame.word(at - 1)
    if word == "för":
        return before in ("stället", "istället")
    return word in words().against or (before, word) in (("jämfört", "med"), ("upp", "till"), ("nådde", "till"))


def _is_owner(frame: Frame, at: int) -> bool:
    return frame.kind(at) == "noun" and frame.word(at).endswith("s")


def status_of_whole(whole: Draft, told: Told) -> Told:
    """`X av Y`: Y is a goal where it was planned or is being completed, a level where it only says how many exist."""
    frame = whole.frame
    if whole.elliptic and _is_predicate(frame, whole.last):
        return Told("mål", "helhet-mål")
    between = {frame.word(at) for at in range(whole.last, max(whole.head.last, whole.last + 1))}
    if (
        told.rule == _OF_PROMISED
        or between & words().promised
        or (told.status == "planerat" and not told.rule.startswith("etikett"))
    ):
        return Told("mål", _OF_PROMISED)
    before = frame.word(whole.first - 1)
    between |= {before, frame.word(whole.first - 2) if before != "av" else ""}  # `2 kontroller gjorda av 10`
    opening = before in ("av", "de") and frame.word(frame.first) == "av"
    if behind := behind_stroke(whole):
        return behind
    if (
        told.rule in ("inställt", "inte-gjort")
        or _loses_parts(frame, whole.last)
        or _leaves_parts(whole)
        or _comes_to(whole)
        or _is_of_times(whole, opening=opening)
    ):
        return Told("mål", "helhet-mål")
    done = (verb(word) for word in between - words().standing)
    named = any(_is_done_participle(word) for word in frame.row.lower[whole.last : whole.head.last])
    if named or any(known and known.form == "participle" and known.means for known in done):
        return Told("utfört", "helhet-gjord")
    share = None if opening else share_place(whole)
    if share is not None and whole.head.lemma.endswith(words().cases):
        return Told("utfört", "helhet-gjord")  # `38 av 45 ansökningar beviljades`: all of them came in
    if share is not None and is_doing(whole):
        return status_of_doing(whole, share, told)
    if is_doing(whole) or whole.head.lemma.endswith("mål"):
        return Told("mål", "helhet-mål") if is_completed(whole) else told
    if _is_gone_through(whole):
        return Told("utfört", "helhet-gjord")
    return status_of_people(whole, None, told) if share is None else status_of_existing(whole, share, told)


def _is_of_times(whole: Draft, *, opening: bool) -> bool:
    """`på plats 14 av sommarens 16 helger`: there were so many, which does not say that they were all spent there."""
    share = share_place(whole) if bearer(whole.head.lemma) in _TIMES and not opening else None
    return share is not None and whole.frame.kind(share - 1) != "preposition"


def _is_done_participle(word: str) -> bool:
    """`de 20 tillfrågade handlarna`: by its form a past tense too."""
    return word.endswith("ade") and word not in words().standing and verb(word).means in _DEALT


def _is_predicate(frame: Frame, place: int) -> bool:
    """`4 av 6 genomförda`, `0 av 4 genomförda på grund av …`, `8 av 14 besökta`: so many of all are done."""
    known = frame.verb(place)
    ends = known.means == "stoppat" and frame.kind(place + 1) == "mark"
    done = (known.means == "gjort" or ends) and known.form == "participle"
    return done and frame.kind(place + 1) in ("mark", "preposition")


def _is_gone_through(whole: Draft) -> bool:
    """`2 av de 19 krogar som kontrollerades`: the clause behind says what was done with them."""
    frame, place = whole.frame, whole.behind_noun
    if frame.word(place) != "som":
        return False
    told = next((at for at in range(place + 1, frame.last) if frame.kind(at) in ("past", "supine", "present")), None)
    return told is not None and frame.kind(told) != "present" and frame.word(told).endswith(("des", "tes", "ts"))


# What a label before `X av Y` may say without X being undone: `Ej uppnått – 7 av 10 besök`.
_REST = frozenset({"sista", "resten", "resterande", "övriga", "återstående"})
_PREDICATING = frozenset({"är", "har", "blev", "var"})
# Told by what stands behind the whole: `fyra av de sex kontroller som utlovats`, `tre av de fem vi lovat`.
_OF_THE_WHOLE = frozenset({"som-tänkt", "som-lovas", "löfte", "förr-tänkt"})


def _is_done_before(part: Draft) -> bool:
    """`Polisen hann med fyra av …`: a verb of reaching in the past governs the part."""
    frame = part.frame
    before = [at for at in part.clause.verbs if at < part.first]
    if not before or any(frame.word(at) in ("ska", "skulle", "lovade") for at in before):
        return False
    return frame.word(before[-1]) in words().reaching


def _is_done_behind(whole: Draft) -> bool:
    """`Åtta av de tio besök vi siktade på är gjorda`: the clause goes on behind what was meant with the whole."""
    frame, end = whole.frame, whole.behind_noun
    told = (at for at in range(end, frame.last) if frame.word(at) in _PREDICATING)
    states = (frame.verb(frame.over(at + 1, "adverb")) for at in told)
    return any(known and known.form == "participle" and known.means == "gjort" for known in states)


def status_of_part(part: Draft, whole: Draft, told: Told) -> Told:
    """`Brister fanns i tre av tio besökta kök`: what was found in what was gone through is an outcome."""
    if _is_labelled_begun(part, told) or (told.rule == "inställt" and _tells_of_rest(part)):
        return Told("utfört", "del-av-gjord")
    if told.rule in _OF_THE_WHOLE and (_is_done_before(part) or _is_done_behind(whole)):
        return Told("utfört", "del-av-gjord")
    of = status_of_whole(whole, told)
    return told if of.sure else replace(told, sure=False)


def _tells_of_rest(part: Draft) -> bool:
    """`Fyra av fem vandringar, den sista ställdes in`: what follows is said of the one that is left."""
    frame = part.frame
    commas = (at for at in range(part.last, frame.last) if frame.word(at) == ",")
    return any(frame.word(at + 2) in _REST for at in commas)


def _is_labelled_begun(part: Draft, told: Told) -> bool:
    """`Delvis uppfyllt, 18 av 24 vandringar`: the promise is half-way, those vandringar are done."""
    frame, before = part.frame, range(part.frame.first, part.first)
    begun = told.rule in ("påbörjad", "delvis") and part.first > frame.first
    labelled = begun and frame.kind(part.first - 1) == "mark"
    return labelled and not any(frame.kind(at) in FINITE for at in before)


def _loses_parts(frame: Frame, place: int) -> bool:
    """`Av 20 pass ställdes fem in`: what some of was called off had been planned."""
    clause = frame.clause_at(place)
    behind = range(place, clause.last)
    return calls_off(frame, behind, behind)


def _comes_to(whole: Draft) -> bool:
    """`Av sex pass blev det bara fyra`: so many of all came about."""
    frame = whole.frame
    for at in range(whole.last, frame.clause_at(whole.last).last) if is_doing(whole) else ():
        if (frame.word(at), frame.word(at + 1)) == ("blev", "det"):
            place = frame.over(at + 2, "adverb")
            return frame.kind(place) == "number" and frame.kind(place + 1) in ("mark", "conjunction")
    return False


def _leaves_parts(whole: Draft) -> bool:
    """`Av 12 vandringar är 3 kvar`: what some of is left had been planned."""
    frame = whole.frame
    behind = range(whole.last, frame.clause_at(whole.last).last)
    return is_doing(whole) and any(frame.word(at) in words().left_labels for at in behind)
