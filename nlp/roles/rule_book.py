"""What a rule of `roles.toml` is once it is read, and which rules can fit a number between its words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, get_args

from nlp.numerals.piece import Form
from nlp.roles.number_patterns import Sequence

Role = Literal[
    "årtal", "datum", "klockslag", "ålder", "lagrum", "procent", "bråk", "belopp", "telefon", "väg", "årskurs", "vecka",
    "hastighet", "namn", "rang", "varaktighet", "ordningstal", "beteckning", "avstånd", "vikt", "takt", "befolkning",
    "period", "betyg", "skillnad",
]  # fmt: skip

Side = Literal["right", "left", "far"]
"""Where a word stands by which a way is looked up: behind the number, before it, or before that with one between."""

OPEN = "öppet"
ROLES = frozenset(get_args(Role))
LABELS = frozenset({"period", "rang", "beteckning", "namn", "årskurs", "vecka", "väg"})
"""Roles that a word before a number gives it; before a word of pieces it counts all the same: `T1, 6 st`."""


@dataclass(frozen=True, slots=True)
class NumberClass:
    """A limit on the number of a pattern: how it is written, its value, its form."""

    written: re.Pattern[str] | None
    low: float
    high: float
    forms: frozenset[str]
    capital: bool

    def fits(self, written: str, value: float | None) -> bool:
        """Whether a number of this value, written so, is of this class; its form is another matter."""
        if self.capital and not written[:1].isupper():
            return False
        if self.written and not self.written.fullmatch(written):
            return False
        return value is None or self.low <= value <= self.high


@dataclass(frozen=True, slots=True)
class Rule:
    """One `[[role]]` of the rule file; in an example, [] marks a number that the rule must decide."""

    id: str
    role: str
    sure: bool
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Way:
    """One way in which a rule's patterns can fit; `order` ranks them all, and the first that fits decides."""

    order: int
    rule: Rule
    sequence: Sequence
    forms: frozenset[str]

    def is_for(self, form: Form, classes: frozenset[str]) -> bool:
        """Whether the way is meant for such a number; compounds and shapes have roles of their own unless named."""
        if self.sequence.number and self.sequence.number not in classes:
            return False
        return form in self.forms or (not self.forms and form not in ("compound", "shape"))

    @property
    def is_label(self) -> bool:
        """Whether only what stands before a number makes a label of it."""
        return self.rule.role in LABELS and not self.sequence.right


@dataclass(frozen=True, slots=True)
class RuleBook:
    """All ways, by the word that they need: right of the number, left of it, or left with one token between.

    Those of `rare` need one of `rare_words` farther away, so that most texts pass over them; `always` need none.
    """

    rules: tuple[Rule, ...]
    numbers: dict[str, NumberClass]
    right: dict[str, list[Way]]
    left: dict[str, list[Way]]
    far: dict[str, list[Way]]
    rare: list[Way]
    always: list[Way]
    pieces: frozenset[str]

    @property
    def rare_words(self) -> frozenset[str]:
        """The words without one of which no way of `rare` fits."""
        return frozenset().union(*(way.sequence.rarest for way in self.rare))

    def anywhere(self, form: Form, classes: frozenset[str], *, rare: bool) -> tuple[Way, ...]:
        """The ways, looked up by no word, for a number of this form and these classes.

        `rare` says that one of the rare words is in the text.
        """
        return self._meant((*(self.rare if rare else ()), *self.always), form, classes)

    def beside(self, side: Side, word: str, form: Form, classes: frozenset[str]) -> tuple[Way, ...]:
        """The ways that are looked up by a word on a side of such a number."""
        shelf = self.right if side == "right" else self.left if side == "left" else self.far
        return self._meant(shelf.get(word, ()), form, classes)

    def _meant(self, found: Iterable[Way], form: Form, classes: frozenset[str]) -> tuple[Way, ...]:
        return tuple(way for way in found if way.is_for(form, classes))

    def fitting(self, found: Iterable[Way], after: str, *, glued: bool) -> list[Way]:
        """Those that fit before a word, as far as its letters tell; `glued`: nothing stands before the number."""
        counts = after in self.pieces and not glued
        return [
            way
            for way in found
            if (glued or not way.sequence.number_glued)
            and not (counts and way.is_label)
            and way.sequence.admits_behind(after)
        ]
