"""One typed row a table of the contract; `contract/` says which column each field becomes.

Empty text and None are both written as nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from nlp.records import Count
from outputs.count_parts import UNSAID, Proof, Standing, Verdict

ReadStatus = Literal["ok", "varning", "fel"]
"""How the reading of a PDF went: well, with something to look at, or not at all."""
NOT_UNDERSTOOD = "granska"
"""The role of a number that no rule understood."""


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """One PDF."""

    document_id: str
    file: str
    sha256: str
    status: ReadStatus
    pages: int | None = None
    title: str = ""
    municipality: str = ""
    code: str = ""
    county: str = ""
    year: str = ""
    reason: str = ""
    tables: int = 0
    activities: int = 0
    counts: int = 0
    doubtful: int = 0

    @property
    def was_read(self) -> bool:
        """Whether rows could come of it: it is neither unreadable nor the copy of another file."""
        return self.pages is not None


@dataclass(frozen=True, slots=True)
class PromiseRow:
    """One promise and how it went."""

    promise_id: str
    document_id: str
    municipality: str
    code: str
    year: str
    theme: str
    number: int
    text: str
    actor: str
    measurable: bool
    goal: float | None
    goal_category: str
    done: float | None
    fulfilment: str


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """What was reported of one promise in one period."""

    activity_id: str
    document_id: str
    file: str
    municipality: str
    code: str
    year: str
    theme: str
    promise_id: str
    promise_number: int
    promise: str
    column: str
    period: str
    start: date | None
    end: date | None
    text: str
    empty: bool
    first_page: int
    last_page: int


@dataclass(frozen=True, slots=True)
class CountRow:
    """One count: where, what, proof, review, and what holds.

    `summed_given_value` is true where the count would be summed if it had a value; `part_of` and `repeats` are ids.
    """

    count_id: str
    where: Standing
    count: Count
    proof: Proof
    part_of: str
    repeats: str
    summed_given_value: bool
    valid: Verdict
    reviewed: Verdict = UNSAID

    @property
    def doubtful(self) -> bool:
        """Whether a person should look at it."""
        return bool(self.count.doubts)

    @property
    def doubts(self) -> str:
        """What to check, in sentences."""
        return " ".join(self.count.doubts)


@dataclass(frozen=True, slots=True)
class NumberRow:
    """One number expression with its role; `mark` is where it begins in `sentence`."""

    number_id: str
    document_id: str
    file: str
    activity_id: str
    expression: str
    value: float | None
    role: str
    count_id: str
    page: int
    sentence: str
    mark: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class TotalRow:
    """The sum of what holds, of one municipality, year, period, category and actor."""

    municipality: str
    code: str
    year: str
    period: str
    category: str
    actor: str
    total: float
    rows: int


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """What an analyst entered about a count or number, as typed, with enough beside it to know it again.

    `applies` is false once the count or number no longer exists.
    """

    subject_id: str
    subject: str
    value: str = ""
    category: str = ""
    summed: str = ""
    comment: str = ""
    applies: bool = True
    file: str = ""
    page: int | None = None
    expression: str = ""
    sentence: str = ""


Row = DocumentRow | PromiseRow | ActivityRow | CountRow | NumberRow | TotalRow | ReviewRow
