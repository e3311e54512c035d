"""Whether the verbs around a noun say that it came about: made, met with, taken part in, or counted beside another."""

from __future__ import annotations

from nlp.heads.article_words import rules
from nlp.heads.head_words import words
from nlp.heads.heads import Head
from nlp.parties.mentions import is_party
from nlp.vocabulary.cues import is_said, length_at
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.verbs import Verb, verb
from nlp.vocabulary.words import PAST

_LATER = frozenset({"sedan", "genast", "direkt"})
_PAST = frozenset({"fick", "blev", "hade", "kom"})
_GOVERNING = frozenset({"gjort", "planerat", "inställt", "fann", "stoppat"})
_JOINTS = frozenset({"och", "samt", ",", "+", "varav", "därav", "däribland"})
# What befalls people, vehicles and premises, and what an authority gives them.
_BEFALLING = frozenset({"drabbat", "anmält", "bötfällt", "stoppat", "fann"})
_GIVEN = frozenset({"böter", "beslut"})
# Behind `tas`: `tas i beslag`, `tas på bar gärning`.
_TAKEN = frozenset({"i", "på", "för", "med", "om"})
_LONGEST_PHRASAL = 3
# So far back a list of counted things may reach.
_REACH = 12


def is_marked(frame: Frame, first: int) -> bool:
    """`Hunden markerade på ett släp`: the preposition belongs to the verb."""
    known = frame.verb(first - 2)
    return frame.word(first - 1) == "på" and known.base in ("markera", "reagera")


def is_taken_part_in(frame: Frame, first: int) -> bool:
    """`Polisen höll i en föreläsning`, `deltog i maj i ett möte`: the preposition belongs to the verb."""
    before = before_time(frame, first - 2)
    before -= frame.kind(before) == "adverb"
    known = frame.verb(before)
    return frame.word(first - 1) in ("i", "på", "vid") and known.base in rules().partaking


def before_time(frame: Frame, place: int) -> int:
    """Past `i oktober`, `under hösten` backwards: `… och i oktober en på Öster`."""
    timed = frame.word(place) in words().times and frame.word(place - 1) in ("i", "under", "på")
    return place - 2 if timed else place


def is_acting(frame: Frame, first: int, head: Head) -> bool:
    """`En förare hade inget körkort`, `En krog fick en erinran`, `En elev erkände`: the subject of no opinion."""
    clause = frame.clause_at(first)
    person = head.sort.nature == "person"
    told = any(
        frame.word(at) in _PAST
        or (frame.kind(at) == "past" and (not person or frame.word(at).endswith("s")))
        or (frame.kind(at) == "supine" and not person)
        for at in clause.verbs
    )
    said = any(frame.word(at) in rules().opinions - _PAST for at in clause.verbs)
    behind = head.last + (frame.word(head.last) in _LATER)
    told = told or (person and is_said(frame, behind, behind + 2, rules().resisting))
    return first <= clause.first + 1 and told and not said


def is_reported_now(frame: Frame, first: int, head: Head) -> bool:
    """`En förare rapporteras`, `Efter larmet grips en man`, `En krog får en erinran`: an event in the present tense."""
    clause = frame.clause_at(first)
    opens = first <= clause.first + 1
    told = (at for at in clause.verbs if at == first - 1 or (opens and at >= head.last))
    if not any(_is_event_now(frame, at) for at in told):
        return False
    return rules().generally.isdisjoint(frame.words) and all(frame.word(part.first) != "om" for part in frame.clauses)


def _is_event_now(frame: Frame, place: int) -> bool:
    """A present of what befalls somebody, or of getting what an authority gives."""
    word = frame.word(place)
    if word == "tas":
        return frame.word(place + 1) in _TAKEN
    if word == "får":
        at = frame.over(place + 1, "number", "adjective")
        return frame.kind(at) == "noun" and frame.sort(at).category in _GIVEN
    return is_befalling_now(word)


def is_befalling_now(word: str) -> bool:
    """`grips`, `rapporteras`, `bötfälls`: told in the present it has come to pass all the same."""
    known = verb(word)
    return word != "finns" and known.form == "present" and known.passive and known.means in _BEFALLING


def is_gone_through(frame: Frame, first: int, head: Head) -> bool:
    """`Vid en butik saknades skylt`, `Skylt saknades hos en butik`: premises, and what was found or lacking there."""
    if frame.word(first - 1) not in ("vid", "hos", "i", "på") or not head.lemma.endswith(rules().premises):
        return False
    before = first - 2
    opens = before < frame.first or frame.kind(before) in ("mark", "conjunction")
    ends = frame.kind(head.last) == "mark" and frame.word(before).endswith("des")
    return (opens and frame.word(head.last) in rules().lacking) or (ends and frame.word(before) in rules().lacking)


def is_met(frame: Frame, first: int) -> bool:
    """`Föreningen har följt en person`, `lotsade en familj vidare`: the object just behind what somebody did."""
    told = frame.kind(first - 1) in PAST and not frame.word(first - 1).endswith("s")
    return told and frame.word(first - 1) not in rules().suffering | rules().opinions | words().about


def is_met_by_phrase(frame: Frame, first: int) -> bool:
    """`tog hand om en berusad man`, `ryckte ut på en brand`: the words just before it say that it came to pass."""
    return any(
        length_at(frame, first - back, rules().phrasal, first) == back for back in range(1, _LONGEST_PHRASAL + 1)
    )


def is_had_there(frame: Frame, first: int, head: Head) -> bool:
    """`Polisen har en områdespolis i Rosta`: staff and vehicles that are there."""
    return head.sort.nature != "plats" and frame.word(first - 1) in ("har", "finns", "hade", "fanns")


def is_made(frame: Frame, first: int, head: Head) -> bool:
    """The subject of a passive verb of doing, or the object just after one: `Ett bollplank ska sättas upp`."""
    clause = frame.clause_at(first)
    known = [(at, frame.verb(at)) for at in clause.verbs]
    told = [(at, found) for at, found in known if found and found.form != "present"]
    doing = [(at, found) for at, found in told if found.means in ("gjort", "planerat", "inställt")]
    subject = first <= clause.first + 1 and any(found.passive for at, found in doing if at >= head.last)
    subject = subject or (first <= clause.first + 1 and any(is_past_passive(frame, at) for at in clause.verbs))
    subject = subject or (first <= clause.first + 1 and any(_is_about(found) for at, found in told if at >= head.last))
    subject = subject or (first <= clause.first + 1 and is_said(frame, first, clause.last, rules().arrivals))
    return subject or any(
        at < first <= at + 3
        for at, found in told
        if found.means in _GOVERNING
        if not found.passive or frame.kind(at) == "past" or frame.word(at).endswith("s")
    )


def _is_about(found: Verb) -> bool:
    """`En notering avsåg belysning`: what one of something was about."""
    return found.base in ("avse", "gälla", "röra") and found.form == "past"


def is_past_passive(frame: Frame, place: int) -> bool:
    word, known = frame.word(place), frame.verb(place)
    told = word.endswith(("des", "tes")) or known.passive  # `skylten stals`
    past = frame.kind(place) == "past" and told
    return past or (frame.kind(place) == "supine" and frame.word(place).endswith("ts"))


def says(frame: Frame, place: int, meanings: frozenset[str]) -> bool:
    """Whether a verb of the clause says that something was done to, or came of, the thing."""
    return any(verb.means in meanings and verb.form != "present" for verb in frame.verbs_of(frame.clause_at(place)))


def is_beside_count(frame: Frame, first: int, last: int) -> bool:
    """Coordinated with another number: `13 verkstäder och ett lager`, `en lokal har stängts och två utrymts`.

    `last` is the place behind the phrase of the one that is asked about.
    """
    behind = last + (frame.kind(last) == "supine")
    if frame.word(behind) in _JOINTS and _is_counted_next(frame, behind + 1):
        return True
    return frame.word(first - 1) in _JOINTS and is_counted_before(frame, first - 1)


def is_counted_before(frame: Frame, place: int) -> bool:
    """Whether a number stands so near before a joint that what follows it is coordinated with what was counted."""
    return "number" in frame.kinds(max(frame.first, place - _REACH + 1), place)


def _is_counted_next(frame: Frame, place: int) -> bool:
    """A number, or what another party has of the same: `en drönare och polisen två`."""
    return frame.kind(place) == "number" or (is_party(frame, place) and frame.kind(place + 1) == "number")


def is_added(frame: Frame, first: int) -> bool:
    """`Utöka bevakningen med en kamera`, `har kompletterats med ett bollplank`."""
    if frame.word(first - 1) != "med":
        return False
    clause = frame.clause_at(first)
    return any(frame.word(at).startswith(rules().adding) for at in clause.verbs if at < first)
