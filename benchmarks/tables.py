"""The tables of every PDF in a folder, as the candidate file that an ICDAR 2013 scorer reads.

    .venv/bin/python -m benchmarks.tables FOLDER CANDIDATES.json

Each PDF goes through the table reader end to end, no region given; what it cannot read has no tables.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from extract.__main__ import table_line
from extract.reader import read_document
from extract.records import UnreadableFile


def candidates(path: Path) -> list[dict[str, object]]:
    """The tables of one PDF in the scorer's words; none where the file is refused."""
    try:
        document = read_document(path, path.name)
    except UnreadableFile as error:
        print(error, file=sys.stderr)
        return []
    lines = [table_line(path.name, table) for page in document.pages for table in page.tables]
    return [{"page": x["sida"], "rows": x["rader"], "cells": x["celler"], "bbox": x["bbox"]} for x in lines]


def main(folder: str, output: str) -> None:
    """Write the candidate file."""
    found = {path.stem: candidates(path) for path in sorted(Path(folder).rglob("*.pdf"))}
    Path(output).write_text(json.dumps(found, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:3])
