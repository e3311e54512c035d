"""Words that show that a text tells of what has been, and figures in it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.records import Period

IN_THE_PAST = re.compile(
    r"\b(?:har|hade|blev|gjordes?|gick|ficks?|hölls?|var|togs?|gavs?|kom|sågs?|fanns|bjöds?|drogs?)\b"
    r"|\w{3,}(?:ade|des|tes|ats|its|rts|ogs|förda?|fört|lde|kte|pte|gde)\b|\w*(?<!vä)(?<!fjä)(?<!bo)rde\b"
    r"|\b(?:del|in|ut|upp|av|om)?(?:tog|gav|stod|bjöd|drog|skrev|satte|såg|lade)\b|\b(?:mötte|hyrde|tände|lyste)\b",
    re.IGNORECASE,
)
"""Verbs in the past, as a text that tells of outcomes has."""
FIGURE = re.compile(r"\b\d+\b")
YEAR = re.compile(r"\b20\d\d\b")


def mostly_past(texts: Sequence[str]) -> bool:
    """Whether more than half of some texts tell of what has been."""
    return 2 * sum(IN_THE_PAST.search(text) is not None for text in texts) > len(texts)


def names_later_year(text: str, period: Period) -> bool:
    """Whether a text names years, and none but such as come after a period."""
    years = [int(year) for year in YEAR.findall(text)]
    return period.end is not None and bool(years) and min(years) > period.end.year
