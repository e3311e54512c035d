"""When a negation is a count of zero: what was not done, and what was looked for and not found."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from extract.rule_files import Table, pairs, read_toml, strings
from nlp.heads.head_words import bearer
from nlp.heads.heads import Head, head_after
from nlp.heads.sites import Refusal
from nlp.vocabulary.categories import sort_of
from nlp.vocabulary.cues import Cues, is_said, length_at
from nlp.vocabulary.frame import Clause, Frame
from nlp.vocabulary.lemmas import base_form
from nlp.vocabulary.participles import is_participle
from nlp.vocabulary.verbs import verb
from nlp.vocabulary.word_lists import file_lists
from nlp.vocabulary.words import FINITE

_FILE = Path(__file__).with_name("negation.toml")
_DONE = frozenset({"gjort", "stoppat", "fann", "drabbat", "anmält", "bötfällt", "blev", "gav", "har"})
# So many words before the negation its subject may begin: 12 stoppade förare hade inga.
_SUBJECT = 5
_LEVELS = frozenset({"finns", "har", "planerat", "lovat"})
_EXAMPLES = frozenset({"examples", "no_examples"})
_ONE = frozenset({"en", "ett"})


@dataclass(frozen=True, slots=True)
class Rules:
    """The word lists of `negation.toml`."""

    never: Cues
    degrees: Cues
    none: frozenset[str]
    uncounted: frozenset[str]
    indefinite: frozenset[str]
    needs: frozenset[str]
    determiners: frozenset[str]


@cache
def rules() -> Rules:
    return file_lists(_FILE, Rules, _EXAMPLES)


def examples() -> tuple[dict[str, str], tuple[str, ...]]:
    """Sentences with the expression that is a zero in them, and sentences without any."""
    table = Table(_FILE.name, _FILE.stem, read_toml(_FILE))
    return pairs(table, "examples"), strings(table, "no_examples")


def negated(frame: Frame, first: int, last: int) -> Head | Refusal:
    """What the negation at places `first` to before `last` makes zero, or why it makes none."""
    if length_at(frame, first, rules().never) or frame.kind(first - 1) == "number":
        return Refusal("nekar-uttryck")
    if is_participle(frame.word(last)) and _is_figure(frame, last + 1 + (frame.word(last + 1) == ":")):
        return Refusal("nekar-etikett")  # `genomförda 14, ej genomförda 6`
    clause = frame.clause_at(first)
    denies_noun = frame.word(first) in rules().none or last - first > 1
    if denies_noun and _is_unneeded(frame, last, clause):
        return Refusal("nekar-behov")
    if not denies_noun and frame.word(first - 1) == "att" and frame.kind(last) == "infinitive":
        return Refusal("nekar-allmänt")
    if not denies_noun and _is_attribute(frame, last, clause):
        return Refusal("nekar-beskrivning")
    if not denies_noun and is_said(frame, last, frame.last, rules().degrees):
        return Refusal("nekar-grad")
    if not denies_noun and _is_general(frame, first, clause):
        return Refusal("nekar-allmänt")
    if denies_noun and _describes(frame, first, clause):
        return Refusal("nekar-beskrivning")
    head = _denied_noun(frame, first, last) if denies_noun else _undone(frame, first)
    if head is None:
        return Refusal("nekar-utan-substantiv")
    looked_for = head.rule == "något-inte" and any(verb.means == "fann" for verb in frame.verbs_of(clause))
    some = head.rule in ("av", "inte-av") and (head.sort.known or bearer(head.lemma) is not None)
    counts = countable(head) or looked_for or some or _are_places(frame, head)
    return head if counts else Refusal("nekar-oräknat")


def _is_figure(frame: Frame, place: int) -> bool:
    return frame.kind(place) == "number" and frame.word(place) not in _ONE


def _are_places(frame: Frame, head: Head) -> bool:
    """`Inga otrygga platser`, against `ingen plats`."""
    return head.place is not None and head.sort.nature == "plats" and frame.word(head.place) == "platser"


def _is_unneeded(frame: Frame, last: int, clause: Clause) -> bool:
    """`Inga insatser bedöms nödvändiga`, `har krävts`: a verb or a predicate of need, no attribute of the noun."""
    if any(frame.word(at) in rules().needs for at in clause.verbs):
        return True
    told = (at for at in range(last + 1, clause.last) if frame.word(at) in rules().needs)
    return any(frame.kind(at + 1) != "noun" for at in told)


def _describes(frame: Frame, first: int, clause: Clause) -> bool:
    """`En förare hade inget körkort`, `12 bilar hade inga vinterdäck`: what those who are counted had not."""
    if frame.word(first - 1) != "hade" or any(frame.kind(at) == "supine" for at in clause.verbs):
        return False
    return any(frame.kind(at) == "number" for at in range(max(clause.first, first - _SUBJECT), first - 1))


def _is_attribute(frame: Frame, place: int, clause: Clause) -> bool:
    """`Inte påbörjade åtgärder: 2`: a participle that is denied before its noun, in a label with its number."""
    finite = any(frame.kind(at) in FINITE for at in clause.verbs if at != place)
    return not finite and is_participle(frame.word(place)) and frame.kind(place + 1) == "noun" and ":" in frame.words


def _is_general(frame: Frame, first: int, clause: Clause) -> bool:
    """`Ett tips leder inte till någon anmälan`: a verb in the present that tells of no doing, having or planning."""
    if frame.kind(first - 1) != "present" or any(frame.kind(at) in ("auxiliary", "supine") for at in clause.verbs):
        return False
    known = verb(frame.word(first - 1))
    return known is None or (known.means not in _LEVELS and not (known.passive and known.means in _DONE))


def countable(head: Head) -> bool:
    """Whether the noun is something this field counts."""
    return head.sort.known and head.lemma.lower() not in rules().uncounted


def _denied_noun(frame: Frame, first: int, last: int) -> Head | None:
    """`inga nya kameror`, `inte en enda kontroll`, `ingen av anmälningarna`."""
    if frame.word(last) == "av":
        found = head_after(frame, last + 2 if frame.word(last + 1) in rules().determiners else last + 1)
        return replace(found, rule="av") if found else None
    found = head_after(frame, last) if frame.kind(last) != "infinitive" else None
    return replace(found, rule=f"ingen-{frame.word(first)}") if found else None


def _undone(frame: Frame, place: int) -> Head | None:
    """What `inte`, `ej` or `varken` leaves undone in its clause."""
    clause = frame.clause_at(place)
    return (
        _some(frame, place, clause)
        or _fronted(frame, place, clause)
        or _object(frame, place, clause)
        or _subject(frame, place, clause)
        or _planned(frame, place, clause)
    )


def _some(frame: Frame, place: int, clause: Clause) -> Head | None:
    """`inte … några nya kameror`, `inte … ett enda inbrott`."""
    end = frame.last if frame.word(place) == "varken" else clause.last
    for at in range(place + 1, end):
        single = frame.word(at) in _ONE and frame.word(at + 1) == "enda"
        if single or frame.word(at) in rules().indefinite:
            found = _denied_noun(frame, at, at + 1 + single)
            rule = "inte-av" if found and found.rule == "av" else "inte-några"
            return replace(found, first=at, rule=rule) if found else None
    return None


def _fronted(frame: Frame, place: int, clause: Clause) -> Head | None:
    """`Något skolbesök hann vi inte med`, `I år har några möten inte hållits`: the indefinite word comes first."""
    opening = (at for at in range(clause.first, place) if frame.word(at) in rules().indefinite)
    at = next(opening, None)
    if at is None:
        return None
    found = head_after(frame, at + 1)
    before = found is not None and found.place is not None and found.place < place
    return replace(found, rule="något-inte") if found and before else None


def _object(frame: Frame, place: int, clause: Clause) -> Head | None:
    """`har inte genomfört narkotikasök`, `gjorde inte kontroller`: a bare activity just after the verb."""
    verbs = [at for at in clause.verbs if at >= place - 2 and frame.kind(at) != "auxiliary"]
    known = [verb for verb in frame.verbs_of(clause) if verb.means in _DONE and not verb.passive]
    if not verbs or not known:
        return None
    start = max(place, next((at for at in verbs if at > place), verbs[-1])) + 1
    found = head_after(frame, start)
    bare = found is not None and found.place is not None and _is_bare(frame.word(found.place), found.lemma)
    return replace(found, rule="inte-gjort") if found and bare and found.sort.nature == "aktivitet" else None


def _subject(frame: Frame, place: int, clause: Clause) -> Head | None:
    """`Kontroller har inte genomförts`, `har ej kunnat hållas`: the bare noun that the passive verb is about."""
    undone = (verb.means == "gjort" and (verb.passive or verb.base == "ske") for verb in frame.verbs_of(clause))
    if not any(undone):
        return None
    for at in range(clause.first, place):
        lemma = base_form(frame.written(at)) if frame.kind(at) == "noun" else ""
        if lemma and sort_of(lemma).nature in ("aktivitet", "sak") and _is_bare(frame.word(at), lemma):
            return Head(at, lemma, sort_of(lemma), at, at + 1, "inte-gjorts")
    return None


def _planned(frame: Frame, place: int, clause: Clause) -> Head | None:
    """`Besiktningen är inte genomförd`: one activity that was planned opens the sentence and was left undone."""
    at = frame.first
    if clause.first != at or frame.kind(at) != "noun" or frame.kind(at + 1) not in FINITE:
        return None
    lemma = base_form(frame.written(at))
    sort = sort_of(lemma)
    definite = frame.word(at) in (lemma + "en", lemma + "n", lemma + "et", lemma + "t")
    said = [verb(frame.word(later)) for later in (at + 1, *range(place + 1, min(place + 4, clause.last)))]
    undone = any(known and known.means == "gjort" and known.passive for known in said) or _came_to_nothing(frame, place)
    if definite and undone and sort.known and sort.nature == "aktivitet":
        return Head(at, lemma, sort, at, at + 1, "inte-gjord")
    return None


def _came_to_nothing(frame: Frame, place: int) -> bool:
    """`Mötet blev inte av`, `har inte blivit av`."""
    return "av" in (frame.word(place + 1), frame.word(place + 2)) and not frame.words.isdisjoint(("blev", "blivit"))


def _is_bare(word: str, lemma: str) -> bool:
    """Whether a noun is indefinite: nothing in particular was left undone, there was none."""
    return (
        word.endswith(("ar", "er", "or", "r")) or word == lemma.lower() or (word.endswith("n") and lemma.endswith("e"))
    )
