"""Reading number expressions off a row of tokens: where each begins and ends, its form and its plain value."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from nlp.digits import misread, read_digits
from nlp.number_kinds import Family, Kind, kind_of
from nlp.number_shapes import shape_at
from nlp.number_words import cardinal, data
from nlp.phrases import Phrases
from nlp.rows import Row

Form = Literal[
    "digits",  # 5, 1 200, 2,5, 1,5 miljoner
    "word",  # fem, tvåhundra fyra
    "one",  # en, ett: a count only where "1" could stand in its place
    "pair",  # ett par
    "tal",  # femtontal, 15-tal
    "collective",  # dussin, handfull
    "range",  # 44-76, mellan 44 och 76, två-tre
    "vague",  # flera, ett antal
    "negation",  # inte, ingen, varken
    "ordinal",  # andra, tredje
    "fraction",  # tredjedel, hälften
    "compound",  # treårig, 16-åring
    "shape",  # 2025-03-31, 0480-123 45
    "echo",  # the 5 of "Fem (5)": the expression before it, said again
    "slip",  # 1O, l0: letters for digits
]


@dataclass(frozen=True, slots=True)
class Piece:
    """A number expression by its first and last token in the row, before its surroundings are looked at."""

    first: int
    last: int
    form: Form
    value: float | None
    low: float | None = None
    high: float | None = None
    tail: str = ""


_FACTORS = {word: int(value) for value, words in data()["multipliers"].items() for word in words}
_DASHES = frozenset("-–—−")
_BETWEEN = _DASHES | {"till", "à", "eller"}
_GLUED_TAILS = frozenset(data()["tails"]["amount"]) | {
    "åring",
    "åringar",
    "åringen",
    "åringarna",
    "årig",
    "årigt",
    "åriga",
}
_WITH_HALF = [("och", "en", "halv"), ("och", "ett", "halvt")]


def _phrases() -> Phrases[tuple[Form, float | None]]:
    phrases: Phrases[tuple[Form, float | None]] = Phrases()
    for entry in data()["vague"]:
        phrases.add(entry["words"], ("vague", entry.get("low")))
    phrases.add(data()["negations"]["words"], ("negation", 0.0))
    return phrases


_PHRASES = _phrases()


def pieces(row: Row) -> Iterator[Piece]:
    """The number expressions of a row in order; none overlaps another, and each token with a digit is in one."""
    place = 0
    before: Piece | None = None
    kinds = [kind_of(word) for word in row.lower]
    while place < len(kinds):
        kind = kinds[place]
        piece = _read(row, place, kind) if kind else _read_misread(row, place)
        if piece is None or (piece.form == "one" and _is_article(row, piece)):
            place += 1
            continue
        if before and _is_echo(row, before, piece):
            piece = replace(piece, form="echo")
        yield piece
        before, place = piece, piece.last + 1


def _read(row: Row, place: int, kind: Kind) -> Piece | None:
    """The longest expression that begins with this word."""
    if kind.family in ("phrase", "one") and (phrase := _read_phrase(row, place)):
        return phrase
    if kind.family == "phrase":
        return None
    single = _READERS[kind.family](row, place, kind)
    if single.value is None or single.form not in ("digits", "word", "one"):
        return single
    return _read_range(row, single) or single


def _is_article(row: Row, one: Piece) -> bool:
    """Whether en/ett only belongs to the rough amount after it: ett 15-tal, ett hundratal."""
    kind = kind_of(row.word(one.last + 1))
    if kind is None or kind.family not in ("digits", "tal", "collective"):
        return False
    following = _READERS[kind.family](row, one.last + 1, kind)
    return following.form in ("tal", "collective")


def _is_echo(row: Row, before: Piece, piece: Piece) -> bool:
    """Whether `piece` stands in brackets after `before` and says the same: Fem (5), 5 (fem)."""
    in_brackets = row.word(piece.first - 1) == "(" and row.word(piece.last + 1) == ")"
    follows = piece.first - 2 == before.last
    return in_brackets and follows and {before.form, piece.form} == {"word", "digits"} and before.value == piece.value


def _read_phrase(row: Row, place: int) -> Piece | None:
    if row.word(place) == "ett" and row.word(place + 1) == "par":
        return _times(row, Piece(place, place + 1, "pair", 2, 2))
    found = _PHRASES.longest(row, place)
    if found is None:
        return None
    length, (form, low) = found
    if form == "negation":
        return Piece(place, place + length - 1, form, 0, 0, 0)
    return _times(row, Piece(place, place + length - 1, form, None, low))


def _times(row: Row, piece: Piece) -> Piece:
    """`ett par hundra`, `flera tusen`."""
    factor = _FACTORS.get(row.word(piece.last + 1))
    if not factor:
        return piece
    value = piece.value * factor if piece.value else None
    return replace(piece, last=piece.last + 1, value=value, low=piece.low * factor if piece.low else None)


def _read_digits(row: Row, place: int, _: Kind) -> Piece:
    shaped = shape_at(row, place)
    if shaped:
        return Piece(place, shaped[0], "shape", None, tail=shaped[1].id)
    slip = misread(row, place)
    if slip:
        return Piece(place, slip[0], "slip", slip[1])
    last, value = read_digits(row, place)
    joined = _joined_tail(row, last)
    if joined:
        form: Form = "tal" if row.word(joined) in ("tal", "talet") else "compound"
        return Piece(place, joined, form, value, tail=row.word(joined))
    while value is not None and (factor := _FACTORS.get(row.word(last + 1))):
        last, value = last + 1, value * factor
    return Piece(place, last, "digits", value)


def _joined_tail(row: Row, last: int) -> int | None:
    """The place of `tal` in 15-tal and 15tal, of `åringar` in 16-åringar."""
    if row.word(last + 1) == "-" and row.glued(last + 1) and row.glued(last + 2) and row.word(last + 2).isalpha():
        return last + 2
    if row.glued(last + 1) and row.word(last + 1) in _GLUED_TAILS:
        return last + 1
    return None


def _read_misread(row: Row, place: int) -> Piece | None:
    """`l0`, `O5`: a letter in the place of the first digit."""
    if row.lower[place] not in ("l", "o", "i") or not row.word(place + 1).isdecimal() or not row.glued(place + 1):
        return None
    slip = misread(row, place) if not row.glued(place) and row.text[row.starts[place]] in "lIO" else None
    return Piece(place, slip[0], "slip", slip[1]) if slip else None


def _read_words(row: Row, place: int, kind: Kind) -> Piece:
    """The longest run of tokens that reads as one cardinal: två hundra tjugo fyra, hundra och fem."""
    last, value = place, kind.value
    written = row.lower[place].replace("-", "")
    for ahead in range(place + 1, min(len(row), place + 24)):
        if not _continues(row.lower[ahead]):
            break
        written += row.lower[ahead].replace("-", "")
        total = None if row.lower[ahead] in ("och", "-") else cardinal(written)
        if total is not None and not (row.word(place - 1) == "mellan" and "och" in row.lower[place:ahead]):
            last, value = ahead, total
    collected = _read_collective(row, place, last, value)
    if collected:
        return collected
    part = kind_of(row.word(last + 1))
    if part and part.family == "fraction" and value and part.value:
        return Piece(place, last + 1, "fraction", value * part.value)
    return _with_half(row, Piece(place, last, "one" if value == 1 else "word", value))


def _continues(word: str) -> bool:
    kind = kind_of(word)
    return word in ("och", "-") or (kind is not None and kind.family in ("cardinal", "one"))


def _with_half(row: Row, piece: Piece) -> Piece:
    """`två och en halv`."""
    after = tuple(row.lower[piece.last + 1 : piece.last + 4])
    if after in _WITH_HALF and piece.value:
        return replace(piece, last=piece.last + 3, value=piece.value + 0.5, form="word")
    return piece


def _read_collective(row: Row, first: int, last: int, times: float | None) -> Piece | None:
    """`ett dussin`, `ett halvt dussin`, `två tjog`; the article of a single one stays outside."""
    half = row.word(last + 1) == "halvt"
    noun = last + 2 if half else last + 1
    kind = kind_of(row.word(noun))
    if kind is None or kind.family != "collective" or kind.value is None or times is None:
        return None
    value = times * kind.value * (0.5 if half else 1)
    return Piece(first + 1 if times == 1 else first, noun, "collective", value)


def _read_double(_: Row, place: int, kind: Kind) -> Piece:
    return Piece(place, place, "range", _middle(kind.value or 0, kind.top or 0), kind.value, kind.top)


def _plain(form: Form) -> Callable[[Row, int, Kind], Piece]:
    return lambda _, place, kind: Piece(place, place, form, kind.value, tail=kind.tail)


_READERS: dict[Family, Callable[[Row, int, Kind], Piece]] = {
    "digits": _read_digits,
    "cardinal": _read_words,
    "one": _read_words,
    "range": _read_double,
    "collective": _plain("collective"),
    "tal": _plain("tal"),
    "ordinal": _plain("ordinal"),
    "fraction": _plain("fraction"),
    "compound": _plain("compound"),
}


def _read_range(row: Row, low: Piece) -> Piece | None:
    """`44-76`, `44 till 76`, `mellan 44 och 76`; not `från 24 till 140`, which is a change."""
    link, before = row.word(low.last + 1), row.word(low.first - 1)
    place = low.last + 2
    kind = kind_of(row.word(place)) if place < len(row) else None
    is_link = link in _BETWEEN or (link == "och" and before == "mellan")
    if not is_link or kind is None or kind.family not in ("digits", "cardinal") or before == "från":
        return None
    if link in _DASHES and row.glued(low.last + 1) != row.glued(place):
        return None
    high = _READERS[kind.family](row, place, kind)
    return _joined_range(row, low, high, between=before == "mellan")


def _joined_range(row: Row, low: Piece, high: Piece, *, between: bool) -> Piece | None:
    if low.value is None or high.value is None or row.lower[low.first].startswith("0"):
        return None
    factor = _FACTORS.get(row.lower[high.last], 1)
    bottom = low.value * factor if high.last > low.last + 2 and low.value * factor < high.value else low.value
    if bottom >= high.value or high.form not in ("digits", "word", "tal", "compound", "collective"):
        return None
    form: Form = high.form if high.form in ("tal", "compound") else "range"
    first = low.first - 1 if between else low.first
    return Piece(first, high.last, form, _middle(bottom, high.value), bottom, high.value, high.tail)


def _middle(low: float, high: float) -> float:
    return (low + high) / 2
