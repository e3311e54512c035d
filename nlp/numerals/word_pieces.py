"""Number expressions that begin with a number word: `två hundra fyra`, `två och en halv`, `ett halvt dussin`."""

from __future__ import annotations

from nlp.numerals.number_kinds import Kind, kind_of
from nlp.numerals.number_words import cardinal, data
from nlp.numerals.piece import FACTORS, Piece
from nlp.texts.rows import Row
from nlp.values import replace

_BETWEEN = frozenset(data()["fractions"]["between"])


def read_word_piece(row: Row, place: int, kind: Kind) -> Piece:
    """The longest run of tokens that reads as one cardinal: två hundra tjugo fyra, hundra och fem."""
    last, value = place, kind.value
    written = row.lower[place].replace("-", "")
    for ahead in range(place + 1, min(len(row), place + 24)):
        if not _continues(row.lower[ahead]):
            break
        written += row.lower[ahead].replace("-", "")
        total = None if row.lower[ahead] in ("och", "-") else cardinal(written)
        if total is not None:
            last, value = ahead, total
    collected = read_collective(row, place, last, value)
    if collected:
        return collected
    noun = last + 2 if row.word(last + 1) in _BETWEEN else last + 1
    part = kind_of(row.word(noun))
    if part and part.family == "fraction" and value and part.value:
        factor = FACTORS.get(row.word(noun + 1))
        if factor:  # `en halv miljon`
            return Piece(place, noun + 1, "word", value * part.value * factor)
        return Piece(place, noun, "fraction", value * part.value)
    return _with_part(row, Piece(place, last, "one" if value == 1 else "word", value))


def _continues(word: str) -> bool:
    kind = kind_of(word)
    return word in ("och", "-") or (kind is not None and kind.family in ("cardinal", "one"))


def _with_part(row: Row, piece: Piece) -> Piece:
    """`två och en halv`, `tre och en femtedel`, `en och en halv miljon`, `fem komma fem`."""
    if row.word(piece.last + 1) == "och" and (numerator := cardinal(row.word(piece.last + 2))):
        part = kind_of(row.word(piece.last + 3))
        if part and part.family == "fraction" and part.value and piece.value:
            factor = FACTORS.get(row.word(piece.last + 4))
            value = (piece.value + numerator * part.value) * (factor or 1)
            return replace(piece, last=piece.last + (4 if factor else 3), value=value, form="word")
    return _with_decimals(row, piece) if row.word(piece.last + 1) == "komma" else piece


def _with_decimals(row: Row, piece: Piece) -> Piece:
    last, decimals = piece.last + 1, ""
    while (digit := cardinal(row.word(last + 1))) is not None and digit < 100:
        last, decimals = last + 1, decimals + str(digit)
    if not decimals or piece.value is None:
        return piece
    return replace(piece, last=last, value=float(f"{piece.value:.0f}.{decimals}"), form="word")


def read_collective(row: Row, first: int, last: int, times: float | None) -> Piece | None:
    """`ett dussin`, `ett halvt hundratal`, `två tjog`, `tre hundratal`; the article of one stays outside."""
    half = row.word(last + 1) == "halvt"
    noun = last + 2 if half else last + 1
    kind = kind_of(row.word(noun))
    some = half or times not in (None, 1)
    is_amount = kind is not None and (kind.family == "collective" or (some and kind.family == "tal"))
    if kind is None or kind.value is None or times is None or not is_amount:
        return None
    value = times * kind.value * (0.5 if half else 1)
    return Piece(first + 1 if times == 1 else first, noun, "collective", value)
