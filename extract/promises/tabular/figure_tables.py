"""Tables of figures: those that count what was done, and those that say how things are."""

from __future__ import annotations

from collections.abc import Sequence

from extract.facts.columns import Heading, heading, names_deed
from extract.facts.figures import figure_kind, is_measured, tells_standing
from extract.promises.grids.document_tables import describe_document
from extract.promises.grids.grids import GridRow
from extract.promises.grids.period_columns import tells_periods
from extract.promises.grids.promise_columns import is_bare_number
from extract.promises.tabular.layouts import REPORTS

FEWEST = 2
"""So many rows make a table of figures; one may be anything."""
MOST = 0.7
"""The share of the filled cells that are numbers; a word among them says why there is none, as "utgår" does."""
HALF = 0.5
GOALS = frozenset({"löfte", "mål", "mått"})
"""Under such a header a share is what was to be reached."""


def counts_deeds(headings: Sequence[Heading], rows: Sequence[GridRow]) -> bool:
    """Whether most heads of rows, or of columns beside periods, are words for what somebody did, over numbers."""
    if len(rows) < FEWEST or not _numbers(headings, rows) or states_facts(headings, rows):
        return False
    timed = tells_periods(rows, 0, headings[0].text)
    heads = [head.text for head in headings[1:] if head.role == "okänd"] if timed else _row_heads(rows)
    return _share([figure_kind(text) == "insats" for text in heads]) >= HALF


def counts_toward(headings: Sequence[Heading], rows: Sequence[GridRow]) -> bool:
    """Whether a table of figures counts deeds and sets no goals, so that it tells how far a promise over it came."""
    if any(head.role in GOALS for head in headings) or not _numbers(headings, rows):
        return False
    kinds = [figure_kind(text) == "insats" for text in _row_heads(rows)]
    named = any(names_deed(head.text) for head in headings if not is_measured(head.text))
    return named or _share(kinds) >= HALF


def lists_deeds(headings: Sequence[Heading]) -> bool:
    """Whether a table by its headers holds activities first, and then their numbers or what came of them."""
    reported = [head for head in headings[1:] if head.role in REPORTS or head.dated]
    first = headings[0].role in ("aktivitet", "löfte") and not headings[0].dated
    return first and bool(reported) and not any(is_measured(head.text) for head in reported)


def states_facts(headings: Sequence[Heading], rows: Sequence[GridRow], over: str = "") -> bool:
    """Whether the words of a table of figures, or the heading over it, tell of money, shares, people or crimes.

    Or of what the document is: labels of a word or two, and beside them what they say.
    """
    labels = [heading.text for heading in headings[:1] if heading.text] + _row_heads(rows)
    if describe_document(labels, [head.text for head in headings]):
        return True
    if not _numbers(headings, rows):
        return False
    telling = [head for head in headings[1:] if head.dated or head.role in ("okänd", "utfall", "totalt")]
    if telling and all(is_measured(head.text) for head in telling):
        return True
    kinds = [figure_kind(text) for text in _row_heads(rows)]
    if headings[0].role in GOALS or "insats" in kinds:
        return False
    if _share([text.endswith("%") for text in _said(headings, rows)]) > HALF:
        return True
    measured = any(is_measured(head.text) or head.role == "fakta" for head in headings)
    told = {figure_kind(head.text) for head in telling}
    named = told == {"fakta"} or ("insats" not in told and tells_standing(over))
    return headings[0].role != "aktivitet" and (measured or named or _share([k == "fakta" for k in kinds]) >= MOST)


def _numbers(headings: Sequence[Heading], rows: Sequence[GridRow]) -> bool:
    """Whether most of what stands right of the first column, remarks apart, is numbers."""
    return _share([_is_figure(text) for text in _said(headings, rows)]) >= MOST


def _said(headings: Sequence[Heading], rows: Sequence[GridRow]) -> list[str]:
    """The cells right of the first column, remarks apart, that say anything."""
    columns = [c for c, head in enumerate(headings) if c and head.role not in ("kommentar", "ansvarig", "status")]
    cells = [row.text(c) for row in rows for c in columns if row.slots[c].strips]
    return [text for text in cells if any(char.isalnum() for char in text)]


def _is_figure(text: str) -> bool:
    """Whether a cell holds a number, with a sign of its unit or none."""
    return is_bare_number(text.rstrip("% ").removesuffix("kr"))


def _row_heads(rows: Sequence[GridRow]) -> list[str]:
    texts = [row.text(0) for row in rows if row.slots[0].strips and not row.merged]
    return [text for text in texts if heading(text).role != "totalt"]


def _share(told: Sequence[bool]) -> float:
    return sum(told) / len(told) if told else 0.0
