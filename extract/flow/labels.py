"""Lines of ordinary text that say what the list under them holds."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from extract.facts.columns import header_words
from extract.flow.kept import SECTIONS
from extract.flow.vows import vow_in
from extract.rule_files import load_table, number, section_of, strings, tables_of, text

LabelKind = Literal["löfte", "utfall", ""]
FILE = Path(__file__).with_name("sections.toml")
LABEL_KEYS = {"promised", "done", "promises", "pointing", "words", "example"}


@dataclass(frozen=True, slots=True)
class LabelWords:
    """Beginnings of the words of a line over a list; `words` is how many it has at most, unless it points."""

    promised: tuple[str, ...]
    done: tuple[str, ...]
    promises: tuple[str, ...]
    pointing: tuple[str, ...]
    words: int
    examples: tuple[tuple[str, str], ...]


@cache
def label_words() -> LabelWords:
    """The table `label` of `sections.toml`; a missing or an unknown key is refused."""
    known = section_of(load_table(FILE, SECTIONS), "label", LABEL_KEYS)
    return LabelWords(
        promised=strings(known, "promised"),
        done=strings(known, "done"),
        promises=strings(known, "promises"),
        pointing=strings(known, "pointing"),
        words=number(known, "words"),
        examples=tuple((text(e, "text"), text(e, "kind")) for e in tables_of(known, "example", {"text", "kind"})),
    )


def leads_promises(text: str) -> bool:
    """Whether a line says that somebody promised, and nothing of what: the list under it does."""
    return text.rstrip().endswith((":", " att")) and vow_in(text) == "rubrik"


def label_kind(text: str) -> LabelKind:
    """What a line that ends in a colon says of the list under it; empty where it says nothing of it."""
    if not text.rstrip().endswith(":"):
        return ""
    known, words = label_words(), header_words(text)
    if len(words) > known.words and not (
        leads_promises(text) or any(word.startswith(known.pointing) for word in words)
    ):
        return ""
    kinds: list[tuple[tuple[str, ...], LabelKind]] = [
        (known.promised, "löfte"),
        (known.done, "utfall"),
        (known.promises, "löfte"),
    ]
    return next((kind for stems, kind in kinds if any(word.startswith(stems) for word in words)), "")
