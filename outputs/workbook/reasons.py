"""Why counts wait for a person: the lines of the overview that name each reason and count it."""

from __future__ import annotations

from collections import Counter

from outputs.workbook.counts_sheet import WAITING, WRONG, heading
from outputs.workbook.material import Material
from outputs.workbook.plan import EMPTY_LINE, Cell, Formula, Line
from outputs.workbook.safe import literal
from outputs.workbook.sheets import COUNTS

TITLE = "Antal att granska, per skäl"


def reasons(material: Material) -> list[Line]:
    """A section with a line a reason, the commonest first, and how many counts still wait for it; none without any."""
    found = Counter(reason for row in material.tables.counts for reason in row.count.doubts)
    if not found:
        return []
    return [(Cell(TITLE, "section"),), *(_line(reason) for reason, _ in found.most_common()), EMPTY_LINE]


def _line(reason: str) -> Line:
    return Cell(Formula("=" + "+".join(_waiting(reason, state) for state in (WAITING, WRONG))), "grid"), Cell(reason)


def _waiting(reason: str, state: str) -> str:
    """How many counts in a state of review have a reason, among others or alone."""
    states, told = f"{COUNTS}[{heading('granskning')}]", f"{COUNTS}[{heading('granska_skal')}]"
    return f"COUNTIFS({states},{literal(state)},{told},{literal(f'*{reason}*')})"
