"""Make the sample PDFs, the test families and the test layouts again: `make.py [samples|families|layouts] [NAME…]`."""

from __future__ import annotations

import json
import sys
import tomllib
from pathlib import Path
from typing import Any

from typesetting.expected import expected, expected_rows
from typesetting.look import Look
from typesetting.producers import typeset
from typesetting.source import Source, load

SAMPLES = Path(__file__).resolve().parent
DATA = SAMPLES.parent / "tests" / "data"


def samples(names: list[str]) -> None:
    """Each document of `sources/`: its PDF and its expected rows and counts."""
    for path in sorted((SAMPLES / "sources").glob("*.toml")):
        source = load(path)
        _document(source, expected(source), SAMPLES, names)


def layouts(names: list[str]) -> None:
    """Each layout document of the tests, with its expected rows."""
    for path in sorted((DATA / "layouts").glob("*.toml")):
        source = load(path)
        rows = {"titel": source.title, **source.head, "rader": expected_rows(source)}
        _document(source, rows, path.parent, names)


def families(names: list[str]) -> None:
    """Each family of the tests: one document in every look of its manifest, and the rows that all must give."""
    for folder in sorted(DATA.glob("typeset*")):
        source = load(folder / "source.toml")
        _write(folder / "expected.json", {"titel": source.title, "rader": expected_rows(source)})
        for name, look in tomllib.loads((folder / "manifest.toml").read_text(encoding="utf-8")).items():
            if not names or name in names or folder.name in names:
                print(folder.name, name)
                typeset(source, Look(**look), folder / f"{name}.pdf")


def _document(source: Source, answer: dict[str, Any], folder: Path, names: list[str]) -> None:
    if not names or source.name in names:
        print(source.name)
        _write(folder / f"{source.name}.expected.json", answer)
        typeset(source, Look(**source.look), folder / f"{source.name}.pdf")


def _write(path: Path, content: object) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


KINDS = {"samples": samples, "families": families, "layouts": layouts}

if __name__ == "__main__":
    chosen, *wanted = sys.argv[1:] or ["samples"]
    KINDS[chosen](wanted)
