"""The tables of every PDF in a folder, as the candidate file that an ICDAR 2013 scorer reads.

    .venv/bin/python -m benchmarks.tables FOLDER CANDIDATES.json

Each PDF goes through the table reader end to end, no region given; what it cannot read has no tables.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from extract.json_lines import contract_table
from extract.reader import read_document
from extract.records import UnreadableFile


def candidates(path: Path) -> list[dict[str, object]]:
    """The tables of one PDF in the scorer's words; none where the file is refused."""
    try:
        document = read_document(path, path.name)
    except UnreadableFile as error:
        print(error, file=sys.stderr)
        return []
    lines = [contract_table(path.name, table) for page in document.pages for table in page.tables]
    return [{"page": x["sida"], "rows": x["rader"], "cells": x["celler"], "bbox": x["bbox"]} for x in lines]


def main(arguments: list[str]) -> int:
    """Write the candidate file; 2 without a folder and a file to write."""
    if len(arguments) != 2:
        print(
            "Ange en mapp med PDF-filer och en fil att skriva: python -m benchmarks.tables MAPP UT.json",
            file=sys.stderr,
        )
        return 2
    folder, output = map(Path, arguments)
    found = {path.stem: candidates(path) for path in sorted(folder.rglob("*.pdf"))}
    output.write_text(json.dumps(found, ensure_ascii=False), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
