"""Ways of telling a status that go before all phrases: labels, headings, deals, clauses that say which are meant."""

from __future__ import annotations

from nlp.heads.lone_numbers import is_standing_label
from nlp.heads.signed_numbers import SIZES, is_sample_size
from nlp.modality.aims import is_named_aim
from nlp.modality.labels import LABELLING, told_by_label
from nlp.modality.left_undone import calls_off, verbs_of_calling_off
from nlp.modality.obliged import OBLIGED, told_as_obliged
from nlp.modality.relatives import RELATIVE, told_in_relative
from nlp.modality.states import STATED, said_states, state_of_label
from nlp.modality.status_rules import Asked, Told
from nlp.modality.status_words import words
from nlp.modality.wholes import is_promised_whole
from nlp.texts.signs import sign
from nlp.vocabulary.frame import Frame

_LONGEST_HEADING = 5
_WAY = "väg"
_ROAD = sign(lambda: {_WAY})


_CALLED = sign(verbs_of_calling_off)
_COLON = sign(lambda: {":"})
_KEPT = sign(lambda: words().kept)
_DONE = _KEPT | SIZES
# Before what a promise was kept by.
_BY = frozenset({"genom", "med"})
_TO_COME = frozenset({"ska", "skall", "kommer"})
_APPLYING = sign(lambda: words().applying | words().ordering)
_AIMS = sign(lambda: words().aims)
_HEADINGS = sign(lambda: words().headings)
_PROMISED = sign(lambda: words().promised)
# Without one of these a sentence tells a status in none of the special ways.
SPECIAL = (
    STATED
    | _CALLED
    | _COLON
    | _APPLYING
    | _HEADINGS
    | _AIMS
    | _PROMISED
    | LABELLING
    | RELATIVE
    | OBLIGED
    | _ROAD
    | _DONE
)


def specially_told(frame: Frame, asked: Asked) -> Told | None:
    """The status by a way of telling it that goes before all phrases; None where the sentence has no word for any."""
    signs = frame.signs
    colon = frame.word(asked.first - 1) == ":"
    if (
        (colon or (signs & STATED and is_standing_label(frame, asked.first)))
        and (told := state_of_label(frame, asked.first))
        and not (colon and _is_told_of_itself(frame, asked))
    ):
        return told
    if signs & _DONE and (rule := _rule_of_done(frame, asked.first)):
        return Told("utfört", rule)
    if signs & _ROAD and _is_on_its_way(frame, asked):
        return Told("planerat", "på-väg")
    if signs & OBLIGED and (obliged := told_as_obliged(frame, asked)):
        return obliged
    if signs & _CALLED and _is_called_off(frame, asked):
        return Told("ej utfört", "inställt")
    if signs & _APPLYING and (_is_applied_for(frame, asked.first) or _is_ordered(frame, asked.first)):
        return Told("planerat", "ansökan-avser")
    if signs & _HEADINGS and _is_under_heading(frame, asked):
        return Told("mål", "mål-rubrik")
    if signs & _AIMS and (is_named_aim(frame, asked) or _is_by_plan(frame, asked)):
        return Told("mål", "mål-namngivet")
    if signs & _PROMISED and is_promised_whole(frame, asked.first, asked.end):
        return Told("mål", "helhet-planerad")
    labelled = told_by_label(frame, asked) if signs & LABELLING else None
    return labelled or (told_in_relative(frame, asked) if signs & RELATIVE else None)


def _is_by_plan(frame: Frame, asked: Asked) -> bool:
    """`11 möten (10 enligt plan)`: alone in brackets, so many were planned."""
    said = frame.word(asked.first - 1), frame.word(asked.last), frame.word(asked.last + 2)
    return said == ("(", "enligt", ")") and frame.word(asked.last + 1) in words().aims


def _is_told_of_itself(frame: Frame, asked: Asked) -> bool:
    """`Delvis uppfyllt: 6 möten hållna av 10`: behind its noun stands what was done, the label judges the promise."""
    if asked.sort.nature != "aktivitet" or asked.end <= asked.last:
        return False
    known = frame.verb(asked.end)
    return known.means == "gjort" and known.form in ("participle", "past", "supine")


def _is_on_its_way(frame: Frame, asked: Asked) -> bool:
    """`Kommunen har två kameror på väg och polisen tre`: what somebody has so is still to come."""
    clause = frame.clause_at(asked.first)
    if not clause.verbs and (frame.word(asked.last), frame.word(asked.last + 1)) == ("på", _WAY):
        return frame.kind(asked.last + 2) in ("mark", "adverb")  # `Tre kameror på plats, två på väg`
    if asked.sort.nature not in ("sak", "aktivitet") or [frame.word(at) for at in clause.verbs] != ["har"]:
        return False
    pairs = (at for at in range(clause.verbs[0], clause.last) if frame.word(at) == "på" and frame.word(at + 1) == _WAY)
    return any(frame.kind(at + 2) in ("mark", "conjunction", "adverb") for at in pairs)


def _is_under_heading(frame: Frame, asked: Asked) -> bool:
    """`Löfte: …`: all of the sentence is promised, up to a word of outcome; not `Löfte 2: klart, …`."""
    if frame.word(frame.first) not in words().headings:
        return False
    reach = range(frame.first, min(frame.first + _LONGEST_HEADING, asked.first))
    colon = next((at for at in reach if frame.word(at) == ":"), None)
    if colon is None or any(colon < begin <= colon + 2 for spans in said_states(frame).values() for begin, _ in spans):
        return False
    return words().outcomes.isdisjoint(frame.row.lower[frame.first : asked.first])


def _is_called_off(frame: Frame, asked: Asked) -> bool:
    """`Av 20 pass ställdes fem in`: a verb and its particle with the number between them."""
    clause = frame.clause_at(asked.first)
    return calls_off(frame, range(clause.first, asked.first), range(asked.last, clause.last))


def _rule_of_done(frame: Frame, first: int) -> str:
    """The rule by which those of a sample, or what a promise was kept by, are done; empty for all else."""
    if frame.signs & SIZES and is_sample_size(frame, first):
        return "stickprov"
    return "löfte-infriat" if frame.signs & _KEPT and _is_how_it_was_met(frame, first) else ""


def _is_how_it_was_met(frame: Frame, first: int) -> bool:
    """`har infriat löftet genom att hålla minst sex kvällar`, `hållit vad den lovade med över 30 kontroller`."""
    means = next((at for at in range(first - 1, frame.first, -1) if frame.word(at) in _BY), frame.first)
    if frame.word(means) == "med":
        far = any(frame.kind(at) not in ("adverb", "adjective", "preposition") for at in range(means + 1, first))
        if far or frame.word(means - 1) in words().aims:  # `målet med minst tio besök`
            return False
    before = frame.row.lower[frame.first : means]
    return not words().kept.isdisjoint(before) and _TO_COME.isdisjoint(before)


def _is_applied_for(frame: Frame, first: int) -> bool:
    """`Ansökan avser 23 kameror på 14 platser`."""
    clause = frame.clause_at(first)
    said = frame.row.lower[clause.first : first]
    return bool(words().applying & set(said)) and bool(words().concerning & set(said))


def _is_ordered(frame: Frame, first: int) -> bool:
    """`Beställning är lagd på fyra skyltar`, `Avtal finns om sju kameror`: a deal on them opens the clause."""
    if frame.word(first - 1) not in words().ordering_of:
        return False
    return frame.word(frame.clause_at(first).first) in words().ordering
