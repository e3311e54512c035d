"""Rough amounts and negations: `ett par`, `flera hundra`, `ett stort antal`, `inte en enda`."""

from __future__ import annotations

from nlp.numerals.misspelt import misspelt_amount
from nlp.numerals.number_kinds import kind_of
from nlp.numerals.number_words import data
from nlp.numerals.piece import FACTORS, Form, Piece
from nlp.texts.phrases import Phrases
from nlp.texts.rows import Row
from nlp.values import replace


def _phrases() -> Phrases[tuple[Form, float | None]]:
    phrases: Phrases[tuple[Form, float | None]] = Phrases()
    for entry in data()["vague"]:
        phrases.add(entry["words"], ("vague", entry.get("low")))
    phrases.add(data()["negations"]["words"], ("negation", 0.0))
    return phrases


def _negated_modifiers() -> Phrases[str]:
    """`inte mindre än`: says how exact a number is, and negates nothing."""
    phrases: Phrases[str] = Phrases()
    for entry in data()["modifiers"]:
        phrases.add((words for words in entry["words"] if words.startswith(("inte ", "ej "))), entry["id"])
    return phrases


# Nouns that are numbers: hundratal, dussin.
_AMOUNTS = frozenset({"tal", "collective"})
_PHRASES = _phrases()
_NEGATED_MODIFIERS = _negated_modifiers()


def read_phrase(row: Row, place: int) -> Piece | None:
    """The rough amount or negation that begins at `place`; None where the word begins none."""
    if row.word(place) == "ett" and row.word(place + 1) == "par":
        return _read_pair(row, place)
    found = _PHRASES.longest(row, place)
    if found is None:
        return _read_misspelt(row, place)
    length, (form, low) = found
    if form == "negation" and _NEGATED_MODIFIERS.longest(row, place):
        return None
    if form == "negation":
        return Piece(place, place + length - 1, form, 0, 0, 0)
    return _times(row, Piece(place, place + length - 1, form, None, low))


def _read_misspelt(row: Row, place: int) -> Piece | None:
    meant = misspelt_amount(row, place)
    return Piece(place, meant[0], "vague", None, meant[1]) if meant else None


def _read_pair(row: Row, place: int) -> Piece:
    """`ett par`, `ett par hundra`, `ett par tre`, `ett par, tre`."""
    three = place + 3 if row.word(place + 2) == "," else place + 2
    if row.word(three) == "tre":
        return Piece(place, three, "range", 2.5, 2, 3)
    return _times(row, Piece(place, place + 1, "pair", 2, 2))


def _factor(word: str) -> float | None:
    kind = kind_of(word)
    return kind.value if kind and kind.family in _AMOUNTS else FACTORS.get(word)


def _times(row: Row, piece: Piece) -> Piece:
    """`ett par hundra`, `flera tusen`, `ett par hundra tusen`, `flera hundratal`, `ett par dussin`."""
    while factor := _factor(row.word(piece.last + 1)):
        value = piece.value * factor if piece.value else None
        piece = replace(piece, last=piece.last + 1, value=value, low=piece.low * factor if piece.low else None)
    return piece
