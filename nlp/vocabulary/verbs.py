"""Verbs of the field: their forms, what they say of what is counted, and which kind of activity they are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Literal

from extract.rule_files import RuleError, read_rows
from nlp.remembered import remembered

VerbForm = Literal["", "present", "past", "supine", "infinitive", "participle"]
Meaning = Literal[
    "", "gjort", "har", "fått", "blev", "gav", "fann", "stoppat", "drabbat", "anmält", "bötfällt", "planerat", "finns",
    "avser", "inställt", "lovat", "svarat",
]  # fmt: skip
_FILE = Path(__file__).with_name("verbs.csv")
_MEANINGS = frozenset(Meaning.__args__)  # type: ignore[attr-defined]  # Literal keeps its members there


@dataclass(frozen=True, slots=True)
class Verb:
    """One form of a verb; `category` is that of the activity it tells of, empty where it tells of none.

    A word that the verb file does not have is no verb: all is empty, and it is false.
    """

    base: str
    form: VerbForm
    passive: bool
    means: Meaning
    category: str

    def __bool__(self) -> bool:
        return bool(self.base)


_NO_VERB = Verb("", "", passive=False, means="", category="")


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the file: the forms not derived from another."""

    base: str
    present: str
    past: str
    supine: str
    participle: str
    means: Meaning
    category: str


@remembered
def verb(word: str) -> Verb:
    """The verb that a lower-case word is a form of; false for a word that the file does not have."""
    return _forms().get(word, _NO_VERB)


PARTICLES = ("åter", "upp", "ned", "ner", "in", "ut", "bort", "fram", "av", "på", "till", "över", "om", "hop", "sam")


def verb_with_particle(word: str) -> Verb:
    """The verb that a word is a form of with a particle joined to it: `uppsatta`, `nedmonterade`, `utplacerad`."""
    stems = (word.removeprefix(one) for one in PARTICLES if word.startswith(one))
    return next((known for stem in stems if (known := verb(stem))), _NO_VERB)


def entries() -> list[Entry]:
    """The lines of the file with regular forms filled in; a line with an unknown meaning is refused."""
    return [_entry(line) for line in read_rows(_FILE, [field.name for field in fields(Entry)])]


def _entry(line: dict[str, str]) -> Entry:
    base, means = line["base"], line["means"]
    if means not in _MEANINGS:
        raise RuleError(f"{_FILE.name}: verbet {base}: okänd betydelse {means}")
    stem = base.removesuffix("s")
    return Entry(
        base,
        line["present"] or f"{stem}r",
        line["past"] or f"{stem}de",
        line["supine"] or f"{stem}t",
        line["participle"] or ("" if line["present"] else f"{stem}d"),
        means,  # type: ignore[arg-type]  # checked against the members just above
        line["category"],
    )


def _inflected(entry: Entry) -> Iterator[tuple[str, VerbForm, bool]]:
    yield entry.base, "infinitive", False
    for word, form in ((entry.present, "present"), (entry.past, "past"), (entry.supine, "supine")):
        yield word, form, False  # type: ignore[misc]  # the tuple above holds members of VerbForm
    yield _passive_present(entry.present), "present", True
    yield f"{entry.past}s", "past", True
    yield f"{entry.supine}s", "supine", True
    yield f"{entry.base}s", "infinitive", True
    for word in _agreeing(entry.participle):
        yield word, "participle", True


def _passive_present(present: str) -> str:
    if present.endswith("ar"):
        return f"{present[:-1]}s"
    return f"{present.removesuffix('er')}s"


def _agreeing(participle: str) -> tuple[str, ...]:
    """A participle with its neuter and plural: given, givet, givna; planerad, planerat, planerade."""
    if not participle:
        return ()
    if participle.endswith("en"):
        return participle, f"{participle[:-1]}t", f"{participle[:-2]}na"
    if participle.endswith("ad"):
        return participle, f"{participle[:-1]}t", f"{participle}e"
    neuter = f"{participle[:-1]}t" if participle.endswith("d") else participle
    return participle, neuter, f"{participle}a"


@cache
def _forms() -> dict[str, Verb]:
    """Every form; where two verbs share one, the first in the file holds, finite forms before others."""
    known: dict[str, Verb] = {}
    for entry in entries():
        for word, form, passive in _inflected(entry):
            if word and not (word.endswith("ss") and passive):
                known.setdefault(word, Verb(entry.base, form, passive, entry.means, entry.category))
    return known
