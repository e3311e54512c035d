"""The Swedish tokeniser: how spaCy cuts what stands between blanks."""

from __future__ import annotations

import re
import sys
import unicodedata
from functools import cache
from pathlib import Path
from typing import Any

import spacy
from spacy.attrs import IS_SPACE, ORTH  # type: ignore[import-not-found]  # a compiled module without stubs
from spacy.language import Language

from extract.rule_files import read_toml
from nlp.remembered import remembered
from nlp.texts.abbreviations import is_shortened

DATA = Path(__file__).with_name("language.toml")

_LETTER = r"[^\W\d_²³¹⁰⁴-⁹₀-₉¼-¾⅐-⅞]"
_RAISED = r"[²³¹⁰⁴-⁹₀-₉¼-¾⅐-⅞]"
# A digit run keeps the marks within it (1,5 18.30 2023:196); letters keep hyphens and colons (A-traktor, S:t). Behind
# the label of a period a colon leads to its figure (T1:5, v.12:4).
_CUTS = (
    rf"(?<=\d)(?={_LETTER}|{_RAISED})",
    rf"(?<={_LETTER})(?=\d|{_RAISED})",
    rf"(?<={_RAISED})(?=\d|{_LETTER})",
    r"[^\w\s.,:\-'’]",
    r"(?<=\d)-|-(?=\d)",
    rf"(?<={_LETTER}[.])(?=\d)",
    rf"(?<={_LETTER})[:,](?=\d)|(?<=\d)[:,](?={_LETTER})",
    rf"(?<={_LETTER}),(?={_LETTER})",
    rf"(?<=\bst)[.](?={_LETTER})",
    rf"(?<={_LETTER}{{3}}):(?=[A-ZÅÄÖ]\d)",
    r"(?<=\b[TtQqHhKk]\d):(?=\d)|(?<=\b[Vv]\d\d):(?=\d)|(?<=\b[Vv][.]\d\d):(?=\d)",
    r"(?<=[a-zåäöéü])[.:](?=[A-ZÅÄÖ][a-zåäö])|(?<=\d)[.](?=[A-ZÅÄÖa-zåäö])",
    r"(?<=[)\]”])[.,:]|[.,:](?=[(\[”])",
)
_PREFIX = re.compile(r"\.\.+|[^\w\s]")
_SUFFIX = re.compile(rf"\.\.+$|[^\w\s\-]$|(?<!{_LETTER})-$")
_URL = re.compile(r"(?i)(?:https?://|www\.)\S*[\w/]|[\w-]+(?:\.[\w-]+)*\.(?:se|nu|com|org|eu)(?:/\S*)?")
# Behind a word or a number these are cut off, unless it is an abbreviation with its stop.
_PARTED_MARKS = frozenset(",;:.!?")
# Every blank that a text may hold is read as a plain space of the same length, so that offsets stay.
_BLANKS = dict.fromkeys(
    map(
        ord,
        "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\v\f\x1c\x1d\x1e\x1f\x85\u2028\u2029",
    ),
    " ",
) | dict.fromkeys(range(0xD800, 0xE000), "\ufffd")


@cache
def settings() -> dict[str, Any]:
    """The word lists of `language.toml`."""
    return read_toml(DATA)


@cache
def _abbreviations() -> frozenset[str]:
    """The abbreviations that are one token, as they stand and with a first capital."""
    words = settings()["abbreviations"]
    exact = [word for word in words["open"] + words["closing"] if " " not in word]
    return frozenset(form for word in exact for form in (word, word[0].upper() + word[1:]))


@cache
def blank_language() -> Language:
    """Swedish without any model; `3st`, `5-8km/h`, `kl.18` and `31dec` come apart, `bl.a.` and `S:t` do not."""
    language = spacy.blank("sv")
    # Nothing else is asked of its words, and the other twenty facts would be found out for each new one.
    language.vocab.lex_attr_getters = {IS_SPACE: str.isspace}  # type: ignore[attr-defined]  # left out of its stub
    tokenizer: Any = language.tokenizer  # spaCy types it as any callable
    tokenizer.rules = {form: [{ORTH: form}] for form in _abbreviations()}
    tokenizer.token_match = is_shortened
    tokenizer.prefix_search = _PREFIX.match
    tokenizer.suffix_search = _SUFFIX.search
    tokenizer.infix_finditer = re.compile("|".join(_CUTS)).finditer
    tokenizer.url_match = _URL.fullmatch
    return language


def plain_text(text: str) -> str:
    """The text with a plain space for each other blank, as long as it was."""
    return text if text.isprintable() else text.translate(_BLANKS)


@remembered
def tokens_of(piece: str) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """The tokens of a text without blanks, as word lists are compared with, and the steps from edge to edge of them.

    They are composed, in lower case and without soft hyphens. The steps are the length of each and what stands behind
    it: nothing between two of them, one blank behind the last.
    """
    if _is_whole(piece):
        return (_compared(piece),), (len(piece), 1)
    if piece[-1] in _PARTED_MARKS and _is_whole(piece[:-1]) and not (piece in _abbreviations() or is_shortened(piece)):
        return (_compared(piece[:-1]), piece[-1]), (len(piece) - 1, 0, 1, 1)
    tokens = blank_language().tokenizer(piece)
    steps = [step for token in tokens for step in (len(token.text), 0)]
    return tuple(_compared(token.text) for token in tokens), (*steps[:-1], 1)


def _is_whole(piece: str) -> bool:
    """Whether there is no mark, and no digit beside a letter, to cut at."""
    return piece.isalpha() or piece.isdecimal()


def _compared(token: str) -> str:
    # One string for each word, however it is written, makes every look-up of it a comparison of places in memory.
    return sys.intern(unicodedata.normalize("NFC", token.lower().replace("\u00ad", "")))
