"""Headings over what is still to come: `Nästa steg`, `Vad händer 2025?` in a follow-up of 2024."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from functools import lru_cache

from nlp.modality.status_words import words

_YEAR = re.compile(r"\b20\d\d\b")


@lru_cache(maxsize=512)
def is_ahead(heading: str, years: AbstractSet[int]) -> bool:
    """Whether a heading says so, or names a year after all those that are followed up."""
    said = heading.lower()
    later = [int(year) for year in _YEAR.findall(said)]
    if years and later and min(later) > max(years):
        return True
    return any(re.search(rf"\b{re.escape(phrase)}\b", said) for phrase in words().headings_ahead)
