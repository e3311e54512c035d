"""Lines of ordinary text that say what the list under them holds, or by a label of their own what the theme is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from extract.facts.actors import actor_in
from extract.facts.columns import header_words, heading
from extract.flow.heading_tables import heading_table
from extract.flow.headings import promises
from extract.flow.progress import said_over_list
from extract.flow.tenses import IN_THE_PAST
from extract.flow.vows import vow_in
from extract.word_lists import lists_of

LabelKind = Literal["löfte", "utfall", ""]
LONGEST_INNER = 4
"""A label within a paragraph has at most this many words."""
DASH = re.compile(r"\s[–—-]\s")
"""What stands between a label and its theme in place of a colon."""


@dataclass(frozen=True, slots=True)
class LabelWords:
    """Beginnings of the words of a line over a list; `words` is how many it has at most, unless it points.

    `shall` are the verbs of what is to be done, whatever else the line says.
    """

    promised: tuple[str, ...]
    shall: frozenset[str]
    done: tuple[str, ...]
    promises: tuple[str, ...]
    pointing: tuple[str, ...]
    words: int
    examples: dict[str, str]


label_words = cache(lambda: lists_of(heading_table("label"), LabelWords))


def leads_promises(text: str) -> bool:
    """Whether a line says that somebody promised, and nothing of what: the list under it does."""
    return text.rstrip().endswith((":", " att")) and vow_in(text) == "rubrik"


def label_kind(text: str) -> LabelKind:
    """What a line that ends in a colon says of the list under it; empty where it says nothing of it."""
    if not text.rstrip().endswith(":"):
        return ""
    known, words = label_words(), header_words(text)
    pointing = any(word.startswith(known.pointing) for word in words)
    if (pointing and not known.shall.isdisjoint(words)) or _leads_on_to_deeds(text):
        return "löfte"
    if len(words) > known.words and not (leads_promises(text) or pointing):
        return ""
    kinds: list[tuple[tuple[str, ...], LabelKind]] = [
        (known.promised, "löfte"),
        (known.done, "utfall"),
        (known.promises, "löfte"),
    ]
    return next((kind for stems, kind in kinds if any(word.startswith(stems) for word in words)), "")


def _leads_on_to_deeds(text: str) -> bool:
    """Whether the list says what somebody means to do, as after "Polisen arbetar för trygga torg genom att:"."""
    leads = text.rstrip(" :").endswith(" att") and actor_in(text) != "" and not said_over_list(text)
    return leads and not vow_in(text) and IN_THE_PAST.search(text) is None and not promises(text)


@dataclass(frozen=True, slots=True)
class ThemeLabels:
    """The labels, each as its words; a theme after one has at most `words` words, and more are a text on it."""

    labels: frozenset[tuple[str, ...]]
    words: int
    examples: tuple[str, ...]
    others: tuple[str, ...]


theme_labels = cache(lambda: lists_of(heading_table("theme"), ThemeLabels))


def names_theme(line: str) -> bool:
    """Whether a line is a label and the name of a theme, and no sentence."""
    label, colon, name = line.partition(":") if ":" in line else DASH.sub(":", line, count=1).partition(":")
    words = tuple(word for word in header_words(label) if not word.isdigit())
    short = 0 < len(name.split()) <= theme_labels().words and not name.endswith((".", ":"))
    return colon == ":" and short and words in theme_labels().labels


def labels_action(text: str) -> bool:
    """Whether a text begins with the label of what was to be done, as "Åtgärd 2: Nya lampor" does."""
    label, colon, _ = text.partition(":")
    return colon == ":" and len(label.split()) <= LONGEST_INNER and heading(label).role == "aktivitet"
