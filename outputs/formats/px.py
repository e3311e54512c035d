"""PX (PC-Axis, AXIS-VERSION 2013), for PxWeb and PxWin: the sums as a cube.

Municipality, category and actor in the stub, period in the heading. Where nothing is summed the cell is "..", for no
report is not zero. The keywords and their order are those of Statistics Sweden's file format description.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from math import fsum
from pathlib import Path

from outputs.columns import vocabulary
from outputs.frames import plain
from outputs.rows import TotalRow
from outputs.tables import Tables

FILE = "uppfoljning.px"
TITLE = "Antal i uppföljningar av medborgarlöften efter kommun, kategori, aktör och period"
NOTE = (
    "Bara det som är utfört räknas, efter granskning. "
    "Två punkter betyder att inget finns att summera, inte att antalet är noll."
)
MISSING = '".."'
UNKNOWN = "okänd"
WIDTH = 200
"""Letters to a line of a list; the format allows 256."""

Key = tuple[str, str, str, str]


def write(tables: Tables, folder: Path) -> tuple[str, ...]:
    """Write the cube."""
    text = "\r\n".join(_lines(tables.totals)) + "\r\n"
    (folder / FILE).write_bytes(text.encode())
    return (FILE,)


def _lines(totals: Sequence[TotalRow]) -> Iterator[str]:
    sums = _sums(totals)
    places = {_place(row): row.code or UNKNOWN for row in totals} or {UNKNOWN: UNKNOWN}
    periods = sorted({_period(row) for row in totals}) or [UNKNOWN]
    decimals = max((_decimals(value) for value in sums.values()), default=0)
    stub = {"kommun": tuple(places), "kategori": vocabulary("kategori"), "aktör": vocabulary("aktor")}
    yield from _head(decimals)
    yield f"STUB={_list(stub)};"
    yield 'HEADING="period";'
    for name, words in (*stub.items(), ("period", tuple(periods))):
        yield f'VALUES("{name}")={_list(words)};'
    yield f'CODES("kommun")={_list(places.values())};'
    yield f'NOTE="{NOTE}";'
    yield "DATA="
    for place, category, actor in product(*stub.values()):
        cells = (sums.get((place, category, actor, period)) for period in periods)
        yield " ".join(MISSING if cell is None else plain(cell) for cell in cells) + " "
    yield ";"


def _head(decimals: int) -> Iterator[str]:
    yield 'CHARSET="ANSI";'
    yield 'AXIS-VERSION="2013";'
    yield 'CODEPAGE="utf-8";'
    yield 'LANGUAGE="sv";'
    yield f"DECIMALS={decimals};"
    yield f"SHOWDECIMALS={decimals};"
    yield 'MATRIX="UPPFOLJ";'
    yield 'SUBJECT-CODE="ML";'
    yield 'SUBJECT-AREA="Medborgarlöften";'
    yield f'TITLE="{TITLE}";'
    yield 'CONTENTS="Antal";'
    yield 'UNITS="antal";'


def _sums(totals: Iterable[TotalRow]) -> dict[Key, float]:
    found: dict[Key, list[float]] = defaultdict(list)
    for row in totals:
        found[_place(row), row.category, row.actor, _period(row)].append(row.total)
    return {key: fsum(values) for key, values in found.items()}


def _place(row: TotalRow) -> str:
    return row.municipality or UNKNOWN


def _period(row: TotalRow) -> str:
    return row.period or row.year or UNKNOWN


def _decimals(value: float) -> int:
    return len(plain(value).partition(".")[2])


def _list(words: Iterable[str]) -> str:
    """Quoted words with commas between, broken into lines after a comma."""
    lines = [""]
    for word in words:
        quoted = '"' + word.replace('"', "'") + '",'
        if len(lines[-1]) + len(quoted) > WIDTH:
            lines.append("")
        lines[-1] += quoted
    return "\r\n".join(lines).removesuffix(",")
