"""Numbers as most of them stand, with nothing beside them that belongs to them: `12 kontroller`, `två möten`."""

from __future__ import annotations

from nlp.numerals.number_kinds import Kind, is_year, kind_of
from nlp.numerals.number_words import data
from nlp.numerals.piece import FACTORS, Piece
from nlp.remembered import remembered
from nlp.texts.rows import Row

# More digits may be a date, a telephone number or another shape by themselves, unless they are a year.
_LONGEST = 3
# Words that a number before them may go on with, beside those that are numbers themselves.
_GOING_ON = frozenset({*FACTORS, *data()["fractions"]["between"], "och", "till", "eller", "à", "á", "halvt", "komma"})
# Marks that end a number, unless a digit follows at once, and the end of the text.
_CLOSING = frozenset({".", ",", ")", ";", "!", "?", ""})


def read_plain(row: Row, place: int, kind: Kind) -> Piece | None:
    """The number at `place` where it stands alone before what is no part of it; None where more must be seen."""
    follows = row.word(place + 1)
    if follows not in _CLOSING and not (_ends_number(follows) and row.spaced(place + 1)):
        return None
    if kind.family != "digits":
        return Piece(place, place, "one" if kind.value == 1 else "word", kind.value)
    written = row.lower[place]
    if not _is_plain(written) or row.glued(place):
        return None
    return Piece(place, place, "digits", float(written))


@remembered
def _is_plain(written: str) -> bool:
    """`12`, `112`, `2023`: digits that are no date, telephone number or other shape by themselves."""
    return written.isdecimal() and (len(written) <= _LONGEST or is_year(written))


@remembered
def _ends_number(word: str) -> bool:
    """Whether a number before a word ends there."""
    return word.isalpha() and word not in _GOING_ON and kind_of(word) is None
