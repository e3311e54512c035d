"""Reading number expressions off a row of tokens: where each begins and ends, its form and its plain value."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from nlp.numerals.digit_pieces import read_digit_piece, read_misread
from nlp.numerals.digits import names_period
from nlp.numerals.number_kinds import Family, Kind, is_year, kind_of
from nlp.numerals.number_words import INSIDE, ITEM_LABELS, ROADS, SPREADS
from nlp.numerals.piece import FACTORS, Form, Piece
from nlp.numerals.plain_pieces import read_plain
from nlp.numerals.rough_pieces import read_phrase
from nlp.numerals.word_pieces import read_word_piece
from nlp.texts.rows import Row
from nlp.values import replace

_DASHES = frozenset("-–—−")
# How far before `40 till 52` the `från` of a change can stand: från förra årets 40 till 52.
_CHANGE = 3
# What begins a verb of change: what it changed with and to are two figures.
_CHANGING = ("ök", "utök", "minsk", "steg", "stig", "sjönk", "sjunk", "växt", "vux")
# Endings of a noun in the plural, and nouns that have none.
_PLURALS = (
    "er", "ar", "or", "anden", "enden", "möten", "besök", "pass", "sök", "samtal", "tips", "beslut", "brott",
    "förare", "fordon",
)  # fmt: skip
_UNITS = frozenset({"st", "st.", "stycken"})
_BETWEEN = _DASHES | {"till", "à", "á", "eller"}
_ECHOING: frozenset[Form] = frozenset({"word", "digits"})
_LINKS = _BETWEEN | {"och"}
_PLAIN = frozenset({"digits", "cardinal", "one"})


def pieces(row: Row) -> Iterator[Piece]:
    """The number expressions of a row in order; none overlaps another, and each token with a digit is in one."""
    following = 0
    before: Piece | None = None
    for place in row.places(kind_of, 0, len(row.lower)):
        kind = kind_of(row.lower[place]) if place >= following else None
        piece = _read(row, place, kind) if kind else None
        if piece is None or (piece.form == "one" and _is_article(row, piece)):
            continue
        if before and _is_echo(row, before, piece):
            piece = replace(piece, form="echo")
        yield piece
        before, following = piece, piece.last + 1


def _read(row: Row, place: int, kind: Kind) -> Piece | None:
    """The longest expression that begins with this word."""
    if kind.family in ("phrase", "one") and (phrase := read_phrase(row, place)):
        return phrase
    if kind.family == "phrase":
        return None
    if kind.family in _PLAIN and (plain := read_plain(row, place, kind)):
        return plain
    single = _READERS[kind.family](row, place, kind)
    if single is None or single.value is None or single.form not in ("digits", "word", "one"):
        return single
    return _read_range(row, single) or single


def _is_article(row: Row, one: Piece) -> bool:
    """Whether en/ett only belongs to the rough amount after it: ett 15-tal, ett hundratal."""
    kind = kind_of(row.word(one.last + 1))
    if kind is None or kind.family not in ("digits", "tal", "collective"):
        return False
    following = _READERS[kind.family](row, one.last + 1, kind)
    return following is not None and following.form in ("tal", "collective")


def _is_echo(row: Row, before: Piece, piece: Piece) -> bool:
    """Whether `piece` stands in brackets after `before` and says the same: Fem (5), 5 (fem)."""
    if not ({before.form, piece.form} == _ECHOING or (before.form, piece.form) == ("one", "digits")):
        return False
    behind = piece.last + 1 + (row.word(piece.last + 1) in _UNITS)
    in_brackets = row.word(piece.first - 1) == "(" and row.word(behind) == ")"
    follows = piece.first - 2 - (row.word(before.last + 1) in _UNITS) == before.last
    return in_brackets and follows and before.value == piece.value


def _read_double(_: Row, place: int, kind: Kind) -> Piece:
    return Piece(place, place, "range", _middle(kind.value or 0, kind.top or 0), kind.value, kind.top)


def _read_tal(_: Row, place: int, kind: Kind) -> Piece:
    """`femtontal` is about fifteen; `femtontals` says no more than that there are many."""
    if kind.tail == "tals":
        return Piece(place, place, "vague", None)
    return Piece(place, place, "tal", kind.value, tail=kind.tail)


def _read_fraction(row: Row, place: int, kind: Kind) -> Piece:
    """`en tredjedel`; `halvannat hundra` is a whole number."""
    factor = FACTORS.get(row.word(place + 1))
    if factor and kind.value:
        return Piece(place, place + 1, "word", kind.value * factor)
    return Piece(place, place, "fraction", kind.value, tail=kind.tail)


def _plain(form: Form) -> Callable[[Row, int, Kind], Piece]:
    return lambda _, place, kind: Piece(place, place, form, kind.value, tail=kind.tail)


_READERS: dict[Family, Callable[[Row, int, Kind], Piece | None]] = {
    "slip": read_misread,
    "digits": read_digit_piece,
    "cardinal": read_word_piece,
    "one": read_word_piece,
    "range": _read_double,
    "collective": _plain("collective"),
    "tal": _read_tal,
    "ordinal": _plain("ordinal"),
    "fraction": _read_fraction,
    "compound": _plain("compound"),
}


def _read_range(row: Row, low: Piece) -> Piece | None:
    """`44-76`, `44 till 76`, `mellan 44 och 76`; not `från 24 till 140`, which is a change."""
    link = row.word(low.last + 1)
    if link not in _LINKS:
        return None
    before = row.word(low.first - 1)
    place = low.last + 2
    kind = kind_of(row.word(place)) if place < len(row) else None
    is_link = link in _BETWEEN or (link == "och" and before == "mellan")
    if not is_link or kind is None or kind.family not in ("digits", "cardinal") or _is_change(row, low, link):
        return None
    if link in _DASHES and (row.glued(low.last + 1) != row.glued(place) or _labels_period(row, low)):
        return None
    if "\n" in row.text[row.ends[low.last] : row.starts[low.last + 1]]:  # `12\n- 5`: a dash that opens the next line
        return None
    high = _READERS[kind.family](row, place, kind)
    if high is None or _is_of_item(row, low, high):
        return None
    if link == "till" and is_year(row.lower[low.first]) and not is_year(row.lower[high.first]):
        return None  # `från 1 732 besök 2018 till 2 220`: what there was in the year, and what there is
    return _joined_range(row, low, high, between=before == "mellan")


def _labels_period(row: Row, low: Piece) -> bool:
    """`T1 – 14`, `E6 – 14`, `väg 40 – 3`: a period or a road and its figure; `T1-3` is three periods."""
    road = row.word(low.first - 1) in ROADS
    return (road or names_period(row, low.first)) and not row.glued(low.last + 1)


def _is_of_item(row: Row, low: Piece, high: Piece) -> bool:
    """`Vecka 12 – 14 kontroller`: the label of an item, and behind a dash with blanks so many of what is counted."""
    label, behind = low.first - 1, row.word(high.last + 1)
    if row.word(label) not in ITEM_LABELS or row.word(low.last + 1) not in _DASHES or row.glued(low.last + 1):
        return False
    return row.word(label - 1) not in INSIDE and behind.isalpha() and behind.endswith(_PLURALS)


def _is_change(row: Row, low: Piece, link: str) -> bool:
    """`från förra årets 40 till 52`, `ökade med 310 till 2 480`; `ökade med 3 till 5 procent` is a range.

    So is `allt från 8 till 40`.
    """
    if row.word(low.first - 1) == "från":
        return row.word(low.first - 2) not in SPREADS
    if link != "till":
        return False
    before = row.lower[max(0, low.first - _CHANGE) : low.first]
    share = row.word(low.last + 3) in ("%", "procent", "procentenheter")
    return "från" in before or ("med" in before and any(word.startswith(_CHANGING) for word in before) and not share)


def _joined_range(row: Row, low: Piece, high: Piece, *, between: bool) -> Piece | None:
    if low.value is None or high.value is None or row.lower[low.first].startswith("0"):
        return None
    factor = FACTORS.get(row.lower[high.last], 1)
    bottom = low.value * factor if high.last > low.last + 2 and low.value * factor < high.value else low.value
    if bottom >= high.value or high.form not in ("digits", "word", "tal", "compound", "collective"):
        return None
    form: Form = high.form if high.form in ("tal", "compound") else "range"
    first = low.first - 1 if between else low.first
    return Piece(first, high.last, form, _middle(bottom, high.value), bottom, high.value, high.tail)


def _middle(low: float, high: float) -> float:
    return (low + high) / 2
