"""Done, not done, promised, planned or existing: what the words around a count say of it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from nlp.categories import Sort
from nlp.cues import Cues, cues, is_said, length_at
from nlp.frame import Clause, Frame
from nlp.records import Precision, Status
from nlp.rule_files import Table, flag, load_tables, read_toml, strings, text
from nlp.words import FINITE

_FILE = Path(__file__).with_name("modality.toml")
_STATUSES = frozenset({"utfört", "ej utfört", "mål", "planerat", "pågående"})
_EXISTING = frozenset({"sak", "person", "plats", "fordon"})
_FARTHEST_LABEL = 4
_PAST_AUXILIARIES = frozenset(
    {"hade", "var", "blev", "fick", "kunde", "ville", "varit", "blivit", "fått", "haft", "kom"}
)
_TELLING = frozenset({"svarat", "drabbat", "anmält", "bötfällt", "stoppat", "fann", "gjort", "gav", "blev"})


@dataclass(frozen=True, slots=True)
class Rule:
    """Phrases that give a status: before the number, or anywhere in its clause; not with any of `unless`."""

    id: str
    status: Status
    before: bool
    phrases: Cues
    unless: Cues
    examples: tuple[str, ...]
    governs: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """A status and the rule that told it; `sure` is false where only the absence of other signs speaks for it."""

    status: Status
    rule: str
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Asked:
    """What a status depends on besides the words: where the number and its phrase stand, what it counts and how."""

    first: int
    last: int
    end: int
    sort: Sort
    precision: Precision
    per: str


def status_of(frame: Frame, asked: Asked) -> Told:
    """The status of the count at `asked`; done where nothing says otherwise."""
    if asked.sort.nature == "plats" and _is_owned(frame, asked):
        return Told("pågående", "nivå-har")
    if _is_called_off(frame, asked):
        return Told("ej utfört", "inställt")
    if _is_under_heading(frame, asked):
        return Told("mål", "mål-rubrik")
    for rule in rules():
        if _fits(frame, asked, rule):
            return _adjusted(frame, asked, rule)
    return _unworded(frame, asked)


def _adjusted(frame: Frame, asked: Asked, rule: Rule) -> Told:
    """`kommer att … minst N` is a promise."""
    if rule.id == "på-gång" and asked.precision == "minst":
        return Told("mål", "löfte-minst")
    if rule.id == "nivå" and asked.sort.nature == "plats" and _is_past_place(frame, asked):
        return Told("utfört", "utfört", sure=False)
    if rule.id == "nivå" and asked.sort.nature in ("aktivitet", "utfall") and not asked.per:
        return Told("utfört", "utfört", sure=False)
    return Told(rule.status, rule.id)


def _is_under_heading(frame: Frame, asked: Asked) -> bool:
    """`Löfte: …`: all of the sentence is promised, up to a word of outcome."""
    headed = frame.word(frame.first) in words("headings") and frame.word(frame.first + 1) == ":"
    return headed and words("outcomes").isdisjoint(frame.row.lower[frame.first : asked.first])


def _is_past_place(frame: Frame, asked: Asked) -> bool:
    """`Hos 4 av butikerna fanns fel`: the places are where something was found, not what there was."""
    clause = frame.clause_at(asked.first)
    return frame.kind(asked.first - 1) == "preposition" and any(frame.word(at) == "fanns" for at in clause.verbs)


def _is_called_off(frame: Frame, asked: Asked) -> bool:
    """`Av 20 pass ställdes fem in`: a verb and its particle with the number between them."""
    clause = frame.clause_at(asked.first)
    called = [at for at in range(clause.first, asked.first) if frame.word(at) in words("called")]
    return bool(called) and any(frame.word(at) in words("off") for at in range(asked.last, clause.last))


def _unworded(frame: Frame, asked: Asked) -> Told:
    if _is_having(frame, asked) or (_is_owned(frame, asked) and asked.sort.nature in _EXISTING):
        return Told("pågående", "nivå-har")
    verbs = {_tense(frame, at) for clause in frame.clauses for at in clause.verbs}
    past = verbs & {"past", "supine"}
    if _is_planned(frame, asked):
        return Told("planerat", "planerad")
    coming = _coming(frame, asked)
    if coming:
        return coming
    if _is_new_level(frame, asked):
        return Told("pågående", "nivå-till")
    fragment = not verbs & FINITE and not past and asked.first <= frame.first + 2
    if asked.precision == "minst" and fragment:
        return Told("mål", "löfte-minst")
    if not past and _opens_a_promise(frame, asked):
        return Told("mål", "löfte-infinitiv")
    if not verbs and asked.sort.category == "kamera" and ":" in frame.row.lower[frame.first : asked.first]:
        return Told("pågående", "nivå-etikett", sure=False)
    if asked.per and not past:
        return Told("mål", "löfte-etikett") if _ends_in_tag(frame) else Told("pågående", "återkommande")
    if "present" in verbs and not past and asked.sort.nature in _EXISTING and not _is_befallen(frame, asked):
        return Told("pågående", "nivå-nutid", sure=False)
    return Told("utfört", "utfört", sure=bool(past) or not verbs & FINITE)


def _fits(frame: Frame, asked: Asked, rule: Rule) -> bool:
    if rule.before:
        return _stands_before(frame, asked.first, rule.phrases)
    clause = frame.clause_at(asked.first)
    said = is_said(frame, clause.first, clause.last, rule.phrases) or _governed(frame, clause, rule)
    return said and not is_said(frame, clause.first, clause.last, rule.unless)


def _governed(frame: Frame, clause: Clause, rule: Rule) -> bool:
    """`Vi lovade att …`: the verb before an `att` says it of what follows."""
    if not rule.governs or frame.word(clause.first) != "att":
        return False
    return is_said(frame, frame.first, clause.first, rule.phrases)


def _stands_before(frame: Frame, place: int, phrases: Cues) -> bool:
    """Whether a label ends just before the number, with nothing but modifiers between."""
    for at in range(place - 1, max(place - _FARTHEST_LABEL, frame.first - 1), -1):
        length = length_at(frame, at, phrases, place)
        if length and all(frame.kind(k) in ("adverb", "adjective", "mark") for k in range(at + length, place)):
            return True
    return False


def _coming(frame: Frame, asked: Asked) -> Told | None:
    """`kommer att hålla fyra kvällar` is a promise, `fyra kameror kommer att sättas upp` a plan."""
    clause = frame.clause_at(asked.first)
    if not any(frame.word(at) in words("coming") for at in clause.verbs):
        return None
    later = [at for at in clause.verbs if frame.kind(at) == "infinitive"]
    if not later:
        return None
    passive = frame.word(later[-1]).endswith("s") and asked.precision != "minst"
    return Told("planerat", "kommer-passiv") if passive else Told("mål", "kommer-att")


def _is_new_level(frame: Frame, asked: Asked) -> bool:
    """`har ökat från 25 till 31`: the number after till, of things that exist."""
    clause = frame.clause_at(asked.first)
    said = {frame.word(at) for at in range(clause.first, asked.first)}
    changed = bool(said & words("changing")) and "från" in said
    return (
        changed
        and "till" in (frame.word(asked.first - 1), frame.word(asked.first - 2))
        and asked.sort.nature in _EXISTING
    )


def _is_planned(frame: Frame, asked: Asked) -> bool:
    """A word of planning in or just after the phrase, and no verb that says it was done."""
    clause = frame.clause_at(asked.first)
    end = min(asked.end + 3, clause.last)
    said = [at for at in range(asked.last, end) if frame.word(at) in words("planned")]
    done = [at for at in clause.verbs if at not in said and frame.word(at) not in ("är", "har")]
    return bool(said) and not done


def _is_having(frame: Frame, asked: Asked) -> bool:
    """`kommunen har 12 ordningsvakter`: a verb of having and no other verb in the clause."""
    verbs = [frame.word(at) for at in frame.clause_at(asked.first).verbs]
    return len(verbs) == 1 and verbs[0] in words("having") and asked.sort.nature in _EXISTING


def _is_owned(frame: Frame, asked: Asked) -> bool:
    """`kommunens tre skolor`, `våra tre skolor`."""
    before = frame.word(asked.first - 1)
    return before in words("owners") or (
        before.endswith("s") and frame.kind(asked.first - 1) == "noun" and len(before) > 4
    )


def _tense(frame: Frame, place: int) -> str:
    """The class of a verb, with auxiliaries told apart by their tense."""
    if frame.kind(place) != "auxiliary":
        return frame.kind(place)
    return "past" if frame.word(place) in _PAST_AUXILIARIES else "present" if frame.word(place) == "är" else "auxiliary"


def _is_befallen(frame: Frame, asked: Asked) -> bool:
    """A verb of the clause tells what was done to the counted people or things."""
    return any(verb.means in _TELLING for verb in frame.verbs_of(frame.clause_at(asked.first)))


def _opens_a_promise(frame: Frame, asked: Asked) -> bool:
    """`Att utföra sex tillsyner`, `Göra minst tre insatser`: an infinitive or `att` opens the sentence."""
    first = frame.first + (not frame.word(frame.first)[:1].isalnum())
    verbs = [at for clause in frame.clauses for at in clause.verbs]
    if frame.word(first) == "att":
        return bool(verbs)
    return (
        bool(verbs)
        and verbs[0] < asked.first
        and frame.kind(verbs[0]) == "infinitive"
        and not any(frame.kind(at) in FINITE for at in verbs)
    )


def _ends_in_tag(frame: Frame) -> bool:
    """A name in parentheses closes the sentence, as promises name who makes them."""
    return frame.word(frame.last - 1) == ")" or frame.word(frame.last - 2) == ")"


@cache
def words(name: str) -> frozenset[str]:
    table = Table(_FILE.name, "words", dict(_section()))
    return frozenset(strings(table, name))


def _section() -> dict[str, object]:
    section = read_toml(_FILE).get("words", {})
    return section if isinstance(section, dict) else {}


@cache
def rules() -> tuple[Rule, ...]:
    """The rules of `modality.toml` in order; an unknown status is refused."""
    tables = load_tables(_FILE, "status", {"id", "status", "where", "phrases", "examples"}, {"unless", "governs"})
    return tuple(_rule(table) for table in tables)


def _rule(table: Table) -> Rule:
    status, where = text(table, "status"), text(table, "where")
    if status not in _STATUSES:
        raise table.refuse(f"okänt läge {status}")
    if where not in ("before", "clause"):
        raise table.refuse(f"where ska vara before eller clause, inte {where}")
    phrases, unless = cues(strings(table, "phrases")), cues(strings(table, "unless"))
    examples, governs = strings(table, "examples"), flag(table, "governs")
    return Rule(table.name, status, where == "before", phrases, unless, examples, governs)  # type: ignore[arg-type]  # just checked
