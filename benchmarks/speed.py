"""How long the table reader takes, as a ratio to pdfplumber's own `extract_tables` on the same ruled pages.

    .venv/bin/python -m benchmarks.speed FILE.pdf…

Both read each file from its bytes, in turn, several times in one run; the least processor time of each counts.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

import pdfplumber

from extract.reader import read_document

ROUNDS = 25
LIMIT = 1.3


def plumber_tables(path: Path) -> None:
    """What pdfplumber does by itself."""
    with pdfplumber.open(path) as pdf:
        for page in pdf.pages:
            page.extract_tables()


def our_tables(path: Path) -> None:
    """What the reader does."""
    read_document(path, path.name)


def fastest(works: list[Callable[[Path], None]], path: Path) -> list[float]:
    """The fastest of several rounds for each of the works, in seconds of processor time, taking turns."""
    times: list[list[float]] = [[] for _ in works]
    for _ in range(ROUNDS):
        for work, taken in zip(works, times, strict=True):
            start = time.process_time()
            work(path)
            taken.append(time.process_time() - start)
    return [min(taken) for taken in times]


def main(files: list[str]) -> int:
    """Print a ratio a file and over all; 1 where any file is over the limit, 2 without files."""
    if not files:
        print("Ange en eller flera PDF-filer med rutnät: python -m benchmarks.speed FIL.pdf …", file=sys.stderr)
        return 2
    totals, worst = [0.0, 0.0], 0.0
    for file in files:
        theirs, ours = fastest([plumber_tables, our_tables], Path(file))
        totals, worst = [totals[0] + theirs, totals[1] + ours], max(worst, ours / theirs)
        print(f"{ours / theirs:5.2f}  {ours:6.3f} s  {theirs:6.3f} s  {Path(file).name}")
    print(f"{totals[1] / totals[0]:5.2f}  i allt; {worst:.2f} som mest (gräns {LIMIT})")
    return int(worst > LIMIT)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
