"""What a bare number in a table counts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.facts.actors import actor_in
from extract.facts.columns import fillers, header_words, heading, names_deed
from extract.facts.former import without_former
from extract.facts.periods import without_period
from extract.promises.grids.grids import GridRow
from extract.promises.grids.promise_columns import is_bare_number
from extract.promises.tabular.layouts import Layout
from extract.promises.tabular.table_columns import Column

OFTEN = re.compile(
    r"(?i)(?:minst |cirka |ca\.? )?\d+(?: ?[-–] ?\d+)?\s?(?:st\.?|stycken|ggr\.?|gång(?:er)?|x)?"
    r"(?:\s?(?:per|i|/|varje)\s?\w+(?:\s?\(.*\))?)?\.?"
)
"""How many or how often, as a goal column says it with no word for what: "2 per år", "10 st", "2 per skola (5 st)"."""
ANY = "insats"
"""How a word for any deed begins, which tells less than the row does."""


def counted_in(row: GridRow, at: int, columns: Sequence[Column], layout: Layout, promise: str, *, timed: bool) -> str:
    """What the number in a report cell counts: the thing that its column names, else what its row is about.

    Where the row is nothing but a period (`timed`), an unknown word alone is a thing too, as "Besökare" is; so is one
    for a deed in a table of places.
    """
    rest = without_period(without_former(columns[at].text.text))
    role = columns[at].heading.role
    said = role in ("okänd", "utfall") and (len(rest.split()) > 1 or (timed and role == "okänd"))
    said = said or (role in ("okänd", "aktivitet") and names_deed(rest) and (timed or not names_deed(promise)))
    return rest if said and names_thing(rest) else _row_thing(row, at, columns, layout) or promise


def of_kind(thing: str, header: str) -> str:
    """What is counted in a row that only says of what kind: "Hastighet" under "Typ av kontroll" counts checks of it."""
    deeds = [word for word in header_words(header) if names_deed(word) and not word.startswith(ANY)]
    return f"{deeds[-1]} av {thing}" if deeds and not names_deed(thing) else thing


def names_thing(header: str) -> bool:
    """Whether a header has a word for something to count, which "Utfall (antal)" has not."""
    words = [word for word in header_words(header) if word not in fillers() and not actor_in(word)]
    return any(heading(word).role in ("okänd", "aktivitet") for word in words)


def _row_thing(row: GridRow, at: int, columns: Sequence[Column], layout: Layout) -> str:
    """What the row is about where it says so more closely than its promise does: its activity, measure or label."""
    texts = [row.text(c) for c in layout.reports if c != at and (columns[c].names_thing or c == layout.labels)]
    wordy = (text for text in texts if any(char.isalpha() for char in text) and not is_bare_number(text))
    return next((text for text in wordy if not OFTEN.fullmatch(text)), "")
