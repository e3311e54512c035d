"""Number expressions that begin with a digit: `1,5 miljoner`, `16-åring`, `2025-03-31`, `1O`."""

from __future__ import annotations

from nlp.numerals.digits import english_thousands, misread, read_digits
from nlp.numerals.number_kinds import Kind, kind_of
from nlp.numerals.number_shapes import shape_at
from nlp.numerals.number_words import data
from nlp.numerals.piece import FACTORS, Form, Piece
from nlp.numerals.word_pieces import read_collective
from nlp.texts.rows import Row
from nlp.texts.slashed import SLASHED, label_of_figure
from nlp.values import replace

_GLUED_TAILS = frozenset(data()["tails"]["amount"]) | {
    "åring",
    "åringar",
    "åringen",
    "åringarna",
    "årig",
    "årigt",
    "åriga",
}
_LETTER_FACTORS = {"k": 1000, "K": 1000, "M": 1000000}


def read_digit_piece(row: Row, place: int, _: Kind) -> Piece:
    shaped = shape_at(row, place)
    if shaped and not (row.signs & SLASHED and label_of_figure(row, place)):
        return Piece(place, shaped[0], "shape", None, tail=shaped[1].id)
    slip = misread(row, place)
    if slip:
        return Piece(place, slip[0], "slip", slip[1])
    english = english_thousands(row, place)
    if english is not None:
        return Piece(place, place, "slip", english)
    last, value = read_digits(row, place)
    joined = None if row.glued(place) and row.word(place - 1) == "-" else _joined_tail(row, last)
    if joined:
        if row.word(joined) == "tals":
            return Piece(place, joined, "vague", None)
        if value is not None and (large := _large(row.word(joined))):
            return Piece(place, joined, large[0], value * large[1])
        form: Form = "tal" if row.word(joined) in ("tal", "talet") else "compound"
        return Piece(place, joined, form, value, tail=row.word(joined))
    if value is None:
        return Piece(place, last, "digits", None)
    collected = read_collective(row, place, last, value)
    if collected:
        return collected
    return _scaled(row, Piece(place, last, "digits", value))


def _large(word: str) -> tuple[Form, float] | None:
    """What `10-tusen` and `15-hundratal` end in: the form that it makes and what it multiplies by."""
    if word in FACTORS:
        return "digits", FACTORS[word]
    kind = kind_of(word)
    return ("tal", kind.value) if kind and kind.family == "tal" and kind.value else None


def _scaled(row: Row, piece: Piece) -> Piece:
    """`1,5 miljoner`, `10k`, `3 hundra 21`: digits times a word, and what is added after it."""
    factor = FACTORS.get(row.word(piece.last + 1), 1)
    if row.glued(piece.last + 1):
        factor = _LETTER_FACTORS.get(row.text[row.starts[piece.last + 1] : row.ends[piece.last + 1]], factor)
    if factor == 1:
        return piece
    scaled = replace(piece, last=piece.last + 1, value=(piece.value or 0) * factor)
    added = row.word(scaled.last + 1)
    if added.isdecimal() and len(added) <= 3 and 0 < int(added) < factor <= 1000 and not row.glued(scaled.last + 1):
        more = _scaled(row, Piece(scaled.last + 1, scaled.last + 1, "digits", float(added)))
        if more.value is not None and more.value < factor:
            return replace(scaled, last=more.last, value=(scaled.value or 0) + more.value)
    return scaled


def _joined_tail(row: Row, last: int) -> int | None:
    """The place of `tal` in 15-tal and 15tal, of `åringar` in 16-åringar."""
    hyphened = row.word(last + 1) == "-" and row.glued(last + 1) and row.glued(last + 2)
    if hyphened and row.word(last + 2).isalpha() and len(row.word(last + 2)) > 1:
        return last + 2
    if row.glued(last + 1) and row.word(last + 1) in _GLUED_TAILS:
        return last + 1
    return None


def read_misread(row: Row, place: int, _: Kind) -> Piece | None:
    """`l0`, `O5`: a letter in the place of the first digit."""
    if not row.word(place + 1).isdecimal() or not row.glued(place + 1):
        return None
    slip = misread(row, place) if not row.glued(place) and row.text[row.starts[place]] in "lIO" else None
    return Piece(place, slip[0], "slip", slip[1]) if slip else None
