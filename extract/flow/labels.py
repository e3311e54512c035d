"""Lines of ordinary text that say what the list under them holds."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from extract.facts.columns import header_words

LabelKind = Literal["löfte", "utfall", ""]
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
    """The table `label` of `sections.toml`; an unknown key is an error that names it."""
    raw = _table("label", LABEL_KEYS)
    promised, done, promises, pointing = (tuple(raw[key]) for key in ("promised", "done", "promises", "pointing"))
    examples = tuple((entry["text"], entry["kind"]) for entry in raw["example"])
    return LabelWords(promised, done, promises, pointing, raw["words"], examples)


def _table(name: str, keys: set[str]) -> dict[str, Any]:
    text = files("extract.flow").joinpath("sections.toml").read_text(encoding="utf-8")
    raw: dict[str, Any] = tomllib.loads(text)[name]
    if set(raw) != keys:
        raise ValueError(f"sections.toml: wrong keys {sorted(set(raw) ^ keys)} in {name}")
    return raw


def label_kind(text: str) -> LabelKind:
    """What a line that ends in a colon says of the list under it; empty where it says nothing of it."""
    if not text.rstrip().endswith(":"):
        return ""
    known, words = label_words(), header_words(text)
    if len(words) > known.words and not any(word.startswith(known.pointing) for word in words):
        return ""
    kinds: list[tuple[tuple[str, ...], LabelKind]] = [
        (known.promised, "löfte"),
        (known.done, "utfall"),
        (known.promises, "löfte"),
    ]
    return next((kind for stems, kind in kinds if any(word.startswith(stems) for word in words)), "")
