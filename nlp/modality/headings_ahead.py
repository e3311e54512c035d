"""Headings over what is still to come: `Nästa steg`, `Vad händer 2025?` in a follow-up of 2024."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from functools import lru_cache

from extract.flow.progress import progress_said

_YEAR = re.compile(r"\b20\d\d\b")


@lru_cache(maxsize=512)
def is_ahead(heading: str, years: AbstractSet[int]) -> bool:
    """Whether a heading says so, or names a year after all those that are followed up."""
    later = [int(year) for year in _YEAR.findall(heading)]
    return bool(years and later and min(later) > max(years)) or progress_said(heading) == "planerat"
