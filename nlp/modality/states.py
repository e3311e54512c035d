"""How far what was undertaken has come: done, begun, stopped or never started, by a word of its own statement."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from extract.rule_files import Table, flag, load_tables, one_of, strings
from nlp.modality.status_rules import Told
from nlp.records import STATUSES, Status
from nlp.texts.signs import sign
from nlp.vocabulary.cues import Cues, Index, Said, Span, cues, index_of, said_in
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.word_lists import section_lists
from nlp.vocabulary.words import VERBAL

_FILE = Path(__file__).with_name("states.toml")
_KEYS = frozenset({"id", "status", "phrases", "examples"})


@dataclass(frozen=True, slots=True)
class State:
    """Phrases that say how far something has come; a denied one says that nothing was done.

    With `behind` they say it of a number only where they stand behind it: `sex fortsätter`, not `fortsätter med sex`;
    with `alone` where nothing follows that they may belong to: `fem delvis`, not `fem delvis nya`; with `label` only as
    the label of a figure: `öppna 3`, not `tre öppna`.
    """

    id: str
    status: Status
    phrases: Cues
    examples: tuple[str, ...]
    behind: bool = False
    alone: bool = False
    label: bool = False


@cache
def states() -> tuple[State, ...]:
    """The states of `states.toml`; an unknown status is refused."""
    return tuple(_state(table) for table in load_tables(_FILE, "state", _KEYS, {"behind", "alone", "label"}))


def _state(table: Table) -> State:
    phrases, examples = cues(strings(table, "phrases")), strings(table, "examples")
    status, marks = one_of(table, "status", STATUSES), (flag(table, key) for key in ("behind", "alone", "label"))
    return State(table.name, status, phrases, examples, *marks)


@dataclass(frozen=True, slots=True)
class StateWords:
    """The word lists of `states.toml`; `plans` are last parts of words."""

    denying: frozenset[str]
    verdicts: frozenset[str]
    undertakings: frozenset[str]
    plans: tuple[str, ...]
    holding: frozenset[str]


state_words = cache(lambda: section_lists(_FILE, "words", StateWords))


def said_states(frame: Frame) -> Said:
    """Which states a sentence says, and where."""
    return _said_states(frame) if frame.signs & STATED else {}


@lru_cache(maxsize=16)
def _said_states(frame: Frame) -> Said:
    return said_in(frame, _index())


@cache
def _index() -> Index:
    return index_of(one.phrases for one in states())


STATED = sign(lambda: _index().telling)


def _states_said(said: Said) -> list[State]:
    """The states that have a phrase among those a sentence says, in order."""
    return [states()[at] for at in sorted(map(_places_of_states().__getitem__, said))]


@cache
def _places_of_states() -> dict[Cues, int]:
    return {one.phrases: at for at, one in enumerate(states())}


def state_in(frame: Frame, first: int, spans: tuple[Span, ...]) -> Told | None:
    """The state that is said of the number at `first` within what speaks of it; None where none is."""
    said = said_states(frame)
    if not said:
        return None
    found = [
        (begin, end, one)
        for one in _states_said(said)
        if not one.label
        for begin, end in said[one.phrases]
        if any(start <= begin and end <= stop for start, stop in spans)
        and (begin > first or not (one.behind or one.alone))
        and not (one.alone and frame.kind(end) not in ("mark", "conjunction"))
        and not (one.alone and frame.kind(begin - 1) in VERBAL)
        and not (_is_active(frame, begin) or _is_of_another(frame, first, begin, end))
    ]
    found.sort(key=lambda known: (known[0] < first, known[0], -known[1]))
    if not found:
        return None
    begin, _, state = found[0]
    start = next(start for start, stop in spans if start <= begin < stop)
    if state.status != "ej utfört" and (_is_denied(frame, start, begin) or _is_denied_behind(frame, found[0][1])):
        return Told("ej utfört", "ej-uppfylld" if state.id == "uppfylld" else "ej-påbörjad")
    return Told(state.status, state.id)


def state_of_label(frame: Frame, first: int) -> Told | None:
    """`Genomförda: 14, ej påbörjade: 2`, `Pågående ärenden 3`: the state that the label of a number opens with."""
    said = said_states(frame)
    if not said:
        return None
    colon = first - (frame.word(first - 1) == ":")
    ends = ("mark",) if colon < first else ("mark", "conjunction")
    start = next((at for at in range(colon - 1, frame.first - 1, -1) if frame.kind(at) in ends), frame.first - 1) + 1
    start += frame.word(start) in ("antal", "antalet")
    denied = frame.word(start) in state_words().denying
    if denied and is_verdict(frame, start, first):
        return None
    for one in _states_said(said):
        spans = said[one.phrases]
        if any(begin == start + denied and _are_nouns(frame, end, colon) for begin, end in spans):
            return Told("ej utfört", "ej-påbörjad") if denied else Told(one.status, one.id)
    return None


def is_verdict(frame: Frame, start: int, first: int) -> bool:
    """`Ej uppfyllt: 2 kontroller`: so it went with what was promised, which the number behind does not count.

    The label begins at `start`, before the number at `first`.
    """
    told = start == frame.first and start + 3 == first and frame.word(start + 1) in state_words().verdicts
    return told and frame.kind(first + 1) in ("noun", "adjective")


def _are_nouns(frame: Frame, first: int, last: int) -> bool:
    return first <= last and all(frame.kind(at) == "noun" for at in range(first, last))


def _is_active(frame: Frame, place: int) -> bool:
    """`Tre skolor påbörjade arbetet`: a past tense with its subject before it and an object behind."""
    if not frame.word(place).endswith("ade") or frame.kind(place - 1) not in ("noun", "pronoun"):
        return False
    return frame.kind(place + 1) not in ("mark", "conjunction")


def _is_of_another(frame: Frame, first: int, begin: int, end: int) -> bool:
    """`12 ingripanden vid pågående brott`: it says how another thing is."""
    if frame.kind(end) != "noun":
        return False
    return begin < first or frame.has(("noun", "preposition"), first, begin)


def _is_denied_behind(frame: Frame, end: int) -> bool:
    """`ett nåddes inte.`: the denial closes the statement."""
    return frame.word(end) in state_words().denying and frame.kind(end + 1) in ("mark", "conjunction")


def _is_denied(frame: Frame, start: int, place: int) -> bool:
    return frame.says(state_words().denying, start, place)
