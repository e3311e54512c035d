"""Lines that say what the theme is by a label of their own: "Område: Trafik"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from extract.facts.columns import header_words
from extract.flow.heading_tables import heading_table
from extract.word_lists import lists_of

DASH = re.compile(r"\s[–—-]\s")
"""What stands between a label and its theme in place of a colon."""


@dataclass(frozen=True, slots=True)
class ThemeLabels:
    """The labels, each as its words; a theme after one has at most `words` words, and more are a text on it."""

    labels: frozenset[tuple[str, ...]]
    words: int
    examples: tuple[str, ...]
    others: tuple[str, ...]


@cache
def theme_labels() -> ThemeLabels:
    """The table `theme` of `sections.toml`; a missing or an unknown key is refused."""
    return lists_of(heading_table("theme"), ThemeLabels)


def names_theme(line: str) -> bool:
    """Whether a line is a label and the name of a theme, and no sentence."""
    label, colon, name = line.partition(":") if ":" in line else DASH.sub(":", line, count=1).partition(":")
    words = tuple(word for word in header_words(label) if not word.isdigit())
    short = 0 < len(name.split()) <= theme_labels().words and not name.endswith((".", ":"))
    return colon == ":" and short and words in theme_labels().labels
