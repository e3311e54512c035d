"""`python -m extract FILE…`: the raw table grids of PDF files as JSON Lines."""

from __future__ import annotations

import sys
from pathlib import Path

from extract.json_lines import table_line
from extract.reader import read_document
from extract.records import UnreadableFile

USAGE = """Användning:
  python -m extract FIL.pdf [FIL.pdf …]    skriver varje tabell som den lästes, en rad JSON för varje
"""
ALL_READ, SOME_UNREADABLE, WRONG_USAGE = 0, 1, 2


def main(arguments: list[str]) -> int:
    """Write one line a table; a bad file gives none and one message on standard error."""
    if arguments[:1] in (["-h"], ["--help"]):
        sys.stdout.write(USAGE)
        return ALL_READ
    option = next((argument for argument in arguments if argument.startswith("-")), None)
    if option or not arguments:
        sys.stderr.write((f"Väljaren {option} finns inte.\n" if option else "") + USAGE)
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
            sys.stdout.write(table_line(file, table) + "\n")
    for problem in document.all_problems:
        print(f"{file}: {problem.text}", file=sys.stderr)  # noqa: T201  # the program's answer
    return ALL_READ


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # standard output is a text stream here
    sys.exit(main(sys.argv[1:]))
