"""One number expression by its place in a row of tokens."""

from __future__ import annotations

from typing import Literal

from nlp.numerals.number_words import data
from nlp.values import value

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


@value
class Piece:
    """A number expression by its first and last token in the row, before its surroundings are looked at."""

    first: int
    last: int
    form: Form
    value: float | None
    low: float | None = None
    high: float | None = None
    tail: str = ""


FACTORS = {word: int(value) for value, words in data()["multipliers"].items() for word in words}
"""What a word after a number multiplies it by."""
