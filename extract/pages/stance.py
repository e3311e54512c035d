"""How type is set: which way it is turned, and whether it is mirrored or bold."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pdfminer.layout import LTChar

from extract.pages.ink import Turn

BOLD_NAMES = re.compile(r"bold|black|heavy|demi|-medi(?:ital)?$|(?:cm|ec|sf)(?:ss)?bx", re.IGNORECASE)
"""What the names of bold types hold; those of TeX are shortened."""

Type = tuple[str, tuple[float, float, float, float], bool]
"""A font's name, the matrix of its signs without their place, and whether they are set backwards."""


@dataclass(frozen=True, slots=True)
class Stance:
    """How all signs of one type stand on the page; `turn` is which way their baseline runs."""

    turn: Turn
    mirrored: bool
    bold: bool


class Stances(dict[Type, Stance]):
    """The stance of each type of a page, told once."""

    def of(self, char: LTChar) -> Stance:
        """How a sign stands."""
        return self[char.fontname, char.matrix[:4], char.adv < 0]

    def __missing__(self, kind: Type) -> Stance:
        """The stance of a type met for the first time."""
        name, matrix, backwards = kind
        mirrored = matrix[0] * matrix[3] - matrix[1] * matrix[2] < 0
        bold = BOLD_NAMES.search(str(name)) is not None
        found = self[kind] = Stance(_turn(matrix, backwards=backwards, mirrored=mirrored), mirrored, bold)
        return found


def _turn(matrix: tuple[float, float, float, float], *, backwards: bool, mirrored: bool) -> Turn:
    a, b, _, _ = matrix
    sign = -1 if backwards else 1
    if abs(a) >= abs(b):
        return 0 if a * sign > 0 or mirrored else 180
    return 90 if b * sign > 0 else 270
