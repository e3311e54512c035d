"""What counting gives: counts and all other numbers of a text, each with its half-open span in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from extract.records import Compared
from nlp.values import value

Precision = Literal["exakt", "cirka", "minst", "högst", "intervall", "ospecificerat"]
Actor = Literal["polis", "kommun", "gemensamt", "annan", "okänd"]
ActorSource = Literal["mening", "sammanhang", ""]
Status = Literal["utfört", "ej utfört", "mål", "planerat", "pågående"]
STATUSES: tuple[Status, ...] = get_args(Status)
Fulfilment = Literal["uppfyllt", "delvis", "ej uppfyllt", "ej mätbart", "oklart"]

OUTSIDE = -1
"""`part_of` or `repeats` when the whole, or the first mention, stands outside the text."""


@value
class Passage:
    """A text to count in, with its surroundings; what is not known is empty.

    `before` is the text before it, `above` those before that one in its list, the nearest first. `about` is what its
    row of a table is about, `promise` and `theme` the ones that it stands under, `actor` what its column or the
    heading over its list says, `heading_actor` what the heading over all of the promise says. `counted` is what a bare
    number counts ("Antal tillsyner"). `breaks` are offsets where a bullet or paragraph begins. `status` is what the
    layout says of every count in it ("mål" in a goal column), else empty. `compared`: which figures the column says
    are only compared with. `years`: those that it reports, by its column or else its document.
    """

    text: str
    before: str = ""
    promise: str = ""
    theme: str = ""
    actor: str = ""
    counted: str = ""
    status: str = ""
    breaks: tuple[int, ...] = ()
    heading_actor: str = ""
    compared: Compared = ""
    years: frozenset[int] = frozenset()
    about: str = ""
    above: tuple[str, ...] = ()


@value
class Count:
    """A quantity of something that was done, found, owned, planned or promised (annotation rules)."""

    expression: str
    start: int
    end: int
    value: float | None
    low: float | None
    high: float | None
    precision: Precision
    thing: str
    lemma: str
    category: str
    actor: Actor
    actor_source: ActorSource
    status: Status
    per: str
    part_of: int | None
    repeats: int | None
    summed: bool
    doubts: tuple[str, ...]
    rule: str
    sentence: tuple[int, int]


@value
class Number:
    """A number expression with its role; `count` is the position of its count where the role is antal."""

    expression: str
    start: int
    end: int
    value: float | None
    role: str
    count: int | None
    rule: str
    sentence: tuple[int, int]


@value
class Reading:
    """All counts and all number expressions of one text, each in text order."""

    counts: tuple[Count, ...] = ()
    numbers: tuple[Number, ...] = ()


@dataclass(frozen=True, slots=True)
class CountPlace:
    """Which count of a document: the position of its text in `CountedFollowUp.texts`, and of the count in it."""

    text: int
    count: int


@dataclass(frozen=True, slots=True)
class Link:
    """A count that is a part of, or says again, another one; each count has at most one link of a kind."""

    kind: Literal["del_av", "upprepar"]
    source: CountPlace
    target: CountPlace


@dataclass(frozen=True, slots=True)
class CountedText:
    """One text of a follow-up, read. `promise` and `activity` are positions; None where it belongs to none."""

    promise: int | None
    activity: int | None
    aside: int | None
    reading: Reading


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a promise went: the number it promised, what was done toward it, and the party that its own text names."""

    measurable: bool
    goal: float | None
    goal_category: str
    done: float | None
    fulfilment: Fulfilment
    actor: str = ""


@dataclass(frozen=True, slots=True)
class CountedFollowUp:
    """The counts and numbers of one follow-up: its texts in reading order, links between them, an outcome a promise."""

    texts: tuple[CountedText, ...]
    links: tuple[Link, ...]
    outcomes: tuple[Outcome, ...]
