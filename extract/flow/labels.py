"""Lines of ordinary text that say what stands under them, or that they belong to the page alone."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from extract.facts.columns import header_words

LabelKind = Literal["löfte", "utfall", ""]
LABEL_KEYS = {"promised", "done", "promises", "pointing", "words", "example"}
CLOSING_KEYS = {"beginnings", "examples", "titles", "signatures"}
NAMES = re.compile(r"(?:[A-ZÅÄÖ][a-zåäöé]+(?:-[A-ZÅÄÖ][a-zåäöé]+)?\s?){2,}")
"""Two names with capital letters, as a signature begins."""
NAME_ALONE = re.compile(r"[A-ZÅÄÖ][a-zåäöé]+(?:[ -][A-ZÅÄÖ][a-zåäöé]+){1,2}")
LONGEST_SIGNATURE = 9


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


@dataclass(frozen=True, slots=True)
class ClosingWords:
    """Beginnings of paragraphs that belong to the page alone, and endings of the titles that people sign with."""

    beginnings: tuple[str, ...]
    titles: tuple[str, ...]
    examples: tuple[str, ...]


@cache
def closing_words() -> ClosingWords:
    """The table `closing` of `sections.toml`; an unknown key is an error that names it."""
    raw = _table("closing", CLOSING_KEYS)
    examples = (*raw["examples"], *raw["signatures"])
    return ClosingWords(tuple(raw["beginnings"]), tuple(raw["titles"]), examples)


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


def is_closing(text: str) -> bool:
    """Whether a paragraph is the page's own: when it was updated, whom to ask, who signs it."""
    return text.lower().startswith(closing_words().beginnings) or _signs(text)


def _signs(text: str) -> bool:
    words = text.split()
    if len(words) > LONGEST_SIGNATURE or text.endswith(":") or not NAMES.match(text):
        return False
    if _is_sentence(text):
        return False
    return any(word.endswith(closing_words().titles) for word in header_words(text))


def is_signed_name(text: str, below: str) -> bool:
    """Whether a line is a name alone, and the line below it begins with the title that its owner signs with."""
    words = below.split()
    if not words or len(words) > LONGEST_SIGNATURE or _is_sentence(below):
        return False
    titled = words[0].lower().rstrip(".,").endswith(closing_words().titles)
    return titled and NAME_ALONE.fullmatch(text) is not None


def _is_sentence(text: str) -> bool:
    """Whether a line with a full stop is more than names and titles with capital letters."""
    return text.endswith(".") and not all(word[0].isupper() for word in text.split())
