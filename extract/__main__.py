"""`python -m extract FILE…`: the raw table grids of PDF files as JSON Lines."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from extract.reader import read_document
from extract.records import Table, UnreadableFile

USAGE = "Användning: python -m extract FIL.pdf [FIL.pdf …]"
ALL_READ, SOME_UNREADABLE, WRONG_USAGE = 0, 1, 2


def main(arguments: list[str]) -> int:
    """Write one line a table; a bad file gives none and one message on standard error."""
    if not arguments or any(argument.startswith("-") for argument in arguments):
        print(USAGE, file=sys.stderr)  # noqa: T201  # the program's answer
        return WRONG_USAGE
    return max(map(_write_file, arguments))


def _write_file(file: str) -> int:
    try:
        document = read_document(Path(file), file)
    except UnreadableFile as error:
        print(error, file=sys.stderr)  # noqa: T201  # the program's answer
        return SOME_UNREADABLE
    for page in document.pages:
        for table in page.tables:
            sys.stdout.write(json.dumps(table_line(file, table), ensure_ascii=False) + "\n")
    for problem in document.all_problems:
        print(f"{file}: {problem.text}", file=sys.stderr)  # noqa: T201  # the program's answer
    return ALL_READ


def table_line(file: str, table: Table) -> dict[str, object]:
    """A table in the words of the data contract."""
    return {
        "fil": file,
        "sida": table.page,
        "bbox": [round(side, 2) for side in (table.box.x0, table.box.top, table.box.x1, table.box.bottom)],
        "rader": rows(table),
        "celler": [
            {"r": cell.row, "c": cell.column, "rs": cell.row_span, "cs": cell.column_span, "text": cell.text}
            for cell in table.cells
        ],
    }


def rows(table: Table) -> list[list[str | None]]:
    """The texts by row and column: a merged cell's in its first place, None in the others that it covers."""
    grid: list[list[str | None]] = [[""] * table.columns for _ in range(table.rows)]
    for cell in table.cells:
        for row in range(cell.row, cell.row + cell.row_span):
            grid[row][cell.column : cell.column + cell.column_span] = [None] * cell.column_span
        grid[cell.row][cell.column] = cell.text
    return grid


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # standard output is a text stream here
    sys.exit(main(sys.argv[1:]))
