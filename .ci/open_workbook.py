"""Open the workbook of `make extract` as a user would, and hold it against the data files beside it."""

import csv
import subprocess
import sys
import tempfile
from pathlib import Path

import openpyxl

SHEETS = {"Översikt", "Löften", "Antal", "Granska", "Dokument", "Om"}


def main(folder: Path) -> None:
    workbook = folder / "uppfoljning.xlsx"
    sheets = openpyxl.load_workbook(workbook)
    missing = SHEETS - set(sheets.sheetnames)
    if missing:
        sys.exit(f"{workbook}: blad saknas: {', '.join(sorted(missing))}")
    with (folder / "antal.csv").open(encoding="utf-8", newline="") as file:
        counts = sum(1 for _ in csv.DictReader(file))
    first, last = next(iter(sheets["Antal"].tables.values())).ref.split(":")
    rows = sheets["Antal"][last].row - sheets["Antal"][first].row
    if rows != counts or not counts:
        sys.exit(f"{workbook}: bladet Antal har {rows} rader, antal.csv {counts}")
    with tempfile.TemporaryDirectory() as scratch:
        convert = ["soffice", "--headless", "--convert-to", "pdf", "--outdir", scratch, str(workbook)]
        subprocess.run(convert, check=True, capture_output=True, timeout=300)
        if not (Path(scratch) / "uppfoljning.pdf").stat().st_size:
            sys.exit(f"{workbook}: LibreOffice kunde inte öppna arbetsboken")
    print(f"{workbook}: {len(sheets.sheetnames)} blad, {rows} antal, öppnas i LibreOffice")


main(Path(sys.argv[1]))
