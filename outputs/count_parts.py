"""What a count is written with: where it stands, its evidence, and what is said of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Standing:
    """Where in the follow-up a count stands; what lies outside activities or promises has those fields empty."""

    activity_id: str
    document_id: str
    file: str
    municipality: str
    code: str
    year: str
    period: str
    period_start: date | None
    period_end: date | None
    theme: str
    promise_number: int | None
    promise: str


@dataclass(frozen=True, slots=True)
class Proof:
    """The evidence: a sentence, where the expression begins in it (`mark`), its place in points from the top left."""

    sentence: str
    mark: int
    page: int
    x0: float | None = None
    top: float | None = None
    x1: float | None = None
    bottom: float | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is said of a count by an analyst (what is not said is empty), or what holds in the end."""

    value: float | None = None
    category: str = ""
    summed: bool | None = None
    comment: str = ""

    @property
    def answer(self) -> str:
        """Whether it is summed, as an analyst says it."""
        return {None: "", True: "ja", False: "nej"}[self.summed]


UNSAID = Verdict()
"""Where nobody has said anything of a count."""
