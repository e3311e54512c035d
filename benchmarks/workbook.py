"""How long writing takes and how much memory, as counts grow: `python -m benchmarks.workbook [counts …]`.

Each size runs in a process of its own, so that the memory is that run's alone. Seconds are of the processor; "öppnas"
are LibreOffice's, for opening and computing the workbook. The last column is the time a count takes relative to the
smallest size: near 1 means that writing grows no faster than the counts.
"""

from __future__ import annotations

import csv
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from math import nan
from pathlib import Path

from extract.records import Activity, Box, FollowUp, Period, Promise, Run, TracedText, Word
from nlp.records import Count, CountedFollowUp, CountedText, Number, Outcome, Reading
from outputs import Batch, DocumentTables, read_tables, write

SIZES = (1_000, 10_000, 100_000)
LONGEST = 600
"""Seconds that LibreOffice may take."""
PER_TEXT, PER_DOCUMENT = 5, 50
"""Counts to a text, texts to a document."""
BOXES = tuple(Box(40 + 5 * at, 60, 45 + 5 * at, 70) for at in range(1_000))
"""Places of letters, shared by all texts so that it is not the input that fills the memory."""
SENTENCE = "Under perioden gjordes 12 kontroller kring torget och stationen, ofta sent på kvällen."


def main(sizes: tuple[int, ...] = SIZES) -> None:
    """Print a line for each size."""
    print(f"{'antal':>8} {'sekunder':>9} {'igen':>7} {'MB minne':>9} {'MB fil':>7} {'öppnas':>7} {'relativt':>9}")
    first = 0.0
    for size in sizes:
        run = subprocess.run([sys.executable, "-m", __spec__.name, "--one", str(size)], check=True, capture_output=True)
        seconds, again, memory, book, opened = map(float, run.stdout.split())
        first = first or seconds / size
        figures = f"{seconds:>9.1f} {again:>7.1f} {memory:>9.0f} {book:>7.1f} {opened:>7.0f}"
        print(f"{size:>8} {figures} {seconds / size / first:>9.2f}", flush=True)


def one(size: int) -> None:
    """Write a batch of `size` counts twice; the second time the workbook of the first is read for corrections."""
    batch = Batch(tuple(_document(at) for at in range(size // (PER_TEXT * PER_DOCUMENT))), Path("in"))
    with tempfile.TemporaryDirectory() as folder:
        times = []
        for _ in range(2):
            start = time.process_time()
            write(batch, Path(folder))
            times.append(time.process_time() - start)
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        book = Path(folder) / "uppfoljning.xlsx"
        print(*times, memory, book.stat().st_size / 1e6, _opened(book, size))


def _opened(book: Path, size: int) -> float:
    """The seconds that LibreOffice needs to open and compute the workbook, and to save all lines of Antal."""
    soffice = shutil.which("soffice")
    if soffice is None:
        return nan
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    profile, folder = f"-env:UserInstallation={(book.parent / 'profil').as_uri()}", book.parent / "csv"
    form = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,3"
    command = [soffice, profile, "--headless", "--convert-to", form, "--outdir", str(folder), str(book)]
    subprocess.run(command, check=True, capture_output=True, timeout=LONGEST)
    (counts,) = folder.glob("*Antal.csv")
    with counts.open(encoding="utf-8", newline="") as lines:
        told = sum(1 for _ in csv.reader(lines))
    if told < size:
        raise SystemExit(f"LibreOffice öppnade {told} rader av {size} antal")
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before


def _document(at: int) -> DocumentTables:
    text = " ".join([SENTENCE] * PER_TEXT)
    starts = [len(SENTENCE) * place + place for place in range(PER_TEXT)]
    reading = Reading(tuple(map(_count, starts)), tuple(_number(start, place) for place, start in enumerate(starts)))
    activities = tuple(Activity("Tertial 1", Period("2023-T1"), _printed(text, line)) for line in range(PER_DOCUMENT))
    promise = Promise(1, "Torget", _printed("Vi ska synas mer.", 0), activities)
    texts = tuple(CountedText(0, place, None, reading) for place in range(PER_DOCUMENT))
    file = f"uppföljning {at:04}.pdf"
    follow_up = FollowUp(file, f"{at:012x}".ljust(64, "0"), PER_DOCUMENT, "Uppföljning", None, "2023", 1, (promise,))
    outcome = Outcome(measurable=False, goal=None, goal_category="", done=None, fulfilment="ej mätbart")
    return read_tables(file, follow_up, CountedFollowUp(texts, (), (outcome,)))


def _printed(text: str, line: int) -> TracedText:
    return TracedText(text, (Run(0, len(text), Word(text, line + 1, BOXES[0], BOXES[: len(text)], 10)),))


def _count(start: int) -> Count:
    at = start + SENTENCE.index("12")
    return Count(
        "12", at, at + 2, 12, 12, 12, "exakt", "kontroller", "kontroll", "kontroll", "polis", "mening", "utfört", "",
        None, None, summed=True, doubts=("Osäkert.",) if at % 7 == 0 else (), rule="siffra",
        sentence=(start, start + len(SENTENCE)),
    )  # fmt: skip


def _number(start: int, count: int) -> Number:
    at = start + SENTENCE.index("12")
    return Number("12", at, at + 2, 12, "antal", count, "siffra", (start, start + len(SENTENCE)))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        one(int(sys.argv[2]))
    else:
        main(tuple(map(int, sys.argv[1:])) or SIZES)
