"""Negations as counts of nought."""

from __future__ import annotations

from nlp.heads.antecedents import meant, named_before, of_surroundings, outside
from nlp.heads.doubts import Doubt
from nlp.heads.head_words import words
from nlp.heads.heads import Head, head_after, left_out
from nlp.heads.heads_before import head_before
from nlp.heads.negation import DESCRIBING, countable, negated
from nlp.heads.negation_words import rules
from nlp.heads.partitives import partitive
from nlp.heads.sites import Draft, Refusal, Site, drafted
from nlp.parties.mentions import is_party
from nlp.values import replace
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.verbs import verb
from nlp.vocabulary.words import FINITE, PAST

# `är inget ovanligt`: what is said of something, not what there is none of.
_COPULAS = frozenset({"är", "var", "blev", "varit"})
_SHORT = 3
_BEFALLING = frozenset({"drabbat", "anmält", "bötfällt"})
# Verbs of dying, which no passive tells.
_DYING = frozenset({"omkomma", "dö", "avlida"})
# Between nobody and what befell him: `ingen har kunnat åtalas`.
_COULD = frozenset({"kunde", "kunnat", "behövde", "behövt"})
_JOINING = frozenset({"men", "varav", ";", "–"})
_TELLING = FINITE | {"supine"}
_SUBJECT_RULES = frozenset({"inte-gjorts", "inte-gjord"})


def zero_of(site: Site, at: int) -> Draft | Refusal:
    """The negation at position `at` as a count of nought, or why it is none."""
    first, last = site.places[at]
    frame = site.frame
    if frame.word(first) == "varken" and frame.kind(last) == "noun" and not is_party(frame, last):
        head = head_after(frame, last)
        return _nought(site, at, head, "varken") if head and countable(head) else Refusal("nekar-oräknat")
    told = negated(frame, first, last)
    if isinstance(told, Head) and site.before and _is_said_of(site, first, told):
        told = replace(meant(site.before[-1], last), rule=told.rule)
    if isinstance(told, Head) and not _is_numbered(site, told):
        doubts = (Doubt.ZERO,) if told.rule in _SUBJECT_RULES or _is_bare_singular(frame, first) else ()
        return replace(_nought(site, at, told, told.rule, *doubts), partitive=told.rule in ("av", "inte-av"))
    described = isinstance(told, Refusal) and told.rule == DESCRIBING
    left_out = _left_out(site, at) if frame.word(first) in rules().none and not described else None
    if left_out:
        return left_out
    return told if isinstance(told, Refusal) else Refusal("nekar-räknat")


def _is_said_of(site: Site, first: int, head: Head) -> bool:
    """`Av 140 förare var ingen påverkad`: what none of those that were counted before was like."""
    described = head.place is not None and site.frame.kind(head.place) == "adjective"
    return described and site.latest() is not None and site.frame.word(first - 1) in _COPULAS


def _is_bare_singular(frame: Frame, first: int) -> bool:
    """`Ingen åtgärd.`: a cell of its own may say what was decided, not how many there were."""
    return frame.last - frame.first <= _SHORT and frame.word(first) in ("ingen", "inget")


def _nought(site: Site, at: int, head: Head, rule: str, *doubts: Doubt) -> Draft:
    return replace(drafted(site, at, head, rule, *doubts), zero=True)


def _left_out(site: Site, at: int) -> Draft | None:
    """`kommunen ingen`, `Inga.`, `Ingen av dem`: the noun stands elsewhere."""
    _, last = site.places[at]
    frame, latest = site.frame, site.latest()
    place = frame.over(last, "adjective")
    if place > last and frame.word(site.places[at][0] - 1) in _COPULAS:
        return None
    nobody = _nobody(site, site.places[at][0], last)
    if nobody:
        return _nought(site, at, nobody, "ingen-drabbad")
    label = _label(frame, site.places[at][0]) if _ends_phrase(frame, place) else None
    if label:
        return _nought(site, at, label, "ingen-etikett")
    none_did = frame.kind(last) in FINITE and frame.word(site.places[at][0] - 1) in words().joints | _JOINING
    if latest and (none_did or _ends_phrase(frame, place)):
        return _nought(site, at, meant(latest, last), "ingen-utan-substantiv")
    if frame.kind(last) == "past" and site.places[at][0] == frame.first and (told := _premises_before(site, last)):
        return _nought(site, at, told, "ingen-utan-substantiv", Doubt.ZERO)
    again = _meant(site, site.places[at][0], last) if _is_none_done(frame, site.places[at][0], last) else None
    if again:
        return _nought(site, at, again, "ingen-gjord")
    alone = frame.last - frame.first <= _SHORT and frame.kind(place) != "noun"  # not `Inget intresse.`
    whole = alone or _is_whole_answer(frame, site.places[at][0], last)
    around = of_surroundings(site, last) if whole else None
    if around:
        return _nought(site, at, around, "ingen-ensam")
    found = partitive(site, at, last) if frame.word(last) == "av" else None
    counts = found is not None and (countable(found) or not found.lemma)
    return _nought(site, at, found, "ingen-av") if found and counts else None


def _premises_before(site: Site, last: int) -> Head | None:
    """`Nio butiker kontrollerades. Ingen sålde.`: none of the premises that were counted straight before."""
    before = site.before[-1] if site.before else None
    counted = before is not None and before.head.sort.nature == "plats" and before.frame.last == site.frame.first
    return meant(before, last) if before is not None and counted else None


def _is_none_done(frame: Frame, first: int, last: int) -> bool:
    """`Ingen ny har satts upp`, `Inga har genomförts`: none of what is done was done, the noun left out."""
    place = last + (frame.word(last) in rules().new)
    if frame.kind(place) not in _TELLING or (place == last and frame.word(first) != "inga"):
        return False
    return any(_is_done(frame.word(at)) for at in frame.clause_at(first).verbs if at >= place)


def _nobody(site: Site, first: int, last: int) -> Head | None:
    """`Ingen omkom`, `Tre stoppades. Ingen rapporterades.`: no person, or none of those told of before."""
    frame = site.frame
    place = _befalling(frame, first, last) if frame.word(first) == "ingen" else None
    told = frame.verb(place) if place else None
    if place is None or not told:
        return None
    hurt = (frame.word(place + 1), frame.word(place + 2)) == ("till", "skada")
    befallen = (told.passive or told.form == "participle") and told.means in _BEFALLING
    if not (hurt or told.base in _DYING or befallen):
        return None
    checked = ("person", "fordon") if hurt or told.base in _DYING else ("person", "fordon", "plats")
    if site.before and site.before[-1].head.sort.nature in checked:
        return meant(site.before[-1], last)
    return left_out(last, "ingen-drabbad", "person")


def _befalling(frame: Frame, first: int, last: int) -> int | None:
    """Where it stands what befell nobody: `ingen greps`, `ingen har kunnat gripas`, `kunde ingen gripas`."""
    place = last + (frame.word(last) in ("har", "hade"))
    could, became = frame.word(place) in _COULD, frame.word(place) in ("blev", "blivit")
    place += could or became
    told = frame.verb(place)
    could = could or frame.word(first - 1) in _COULD
    forms = ("infinitive", "present") if could else ("participle",) if became else ("past", "supine")
    return place if told and told.form in forms else None


def _is_done(word: str) -> bool:
    known = verb(word)
    return known.form in PAST and known.means in ("gjort", "planerat")


def _meant(site: Site, first: int, last: int) -> Head | None:
    """What was counted or named before, or what the text around is about; nothing for `inget`, which is anything."""
    if site.before:
        return meant(site.before[-1], last)
    named = named_before(site.frame, first) or of_surroundings(site, last)
    return named or (None if site.frame.word(first) == "inget" else outside(last))


def _is_whole_answer(frame: Frame, first: int, last: int) -> bool:
    """`Nej, inga under året`: besides the negation only an answer and a time."""
    said = all(frame.kind(at) == "mark" or frame.word(at) in words().labels for at in range(frame.first, first))
    rest = (at for at in range(last, frame.last) if frame.kind(at) not in ("mark", "preposition"))
    return said and all(frame.word(at) in words().times for at in rest)


def _label(frame: Frame, first: int) -> Head | None:
    """`Kameror: inga nya`: the label before the colon says what there was none of."""
    found = head_before(frame, first) if frame.word(first - 1) == ":" else None
    return found if found and countable(found) else None


def _is_numbered(site: Site, head: Head) -> bool:
    """Whether the noun already has a number of its own: `5 kontroller har inte genomförts`."""
    spans = [
        site.places[at]
        for at, roled in enumerate(site.expressions)
        if roled.expression.form not in ("negation", "vague", "one")
    ]
    return head.rule in _SUBJECT_RULES and any(last <= head.first <= last + 2 for _, last in spans)


def _ends_phrase(frame: Frame, place: int) -> bool:
    return place >= frame.last or frame.kind(place) in ("mark", "conjunction", "preposition")
