"""The annotated sentences beside the tests, and what is counted in each by itself, once for all tests."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from nlp.counter import count
from nlp.records import Passage, Reading

FOLDER = Path(__file__).parent / "data"


@cache
def lines(name: str) -> tuple[dict[str, Any], ...]:
    """The lines of a file, as annotated."""
    return tuple(map(json.loads, (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()))


@cache
def readings(name: str) -> tuple[Reading, ...]:
    """What is counted in each line, in order."""
    return tuple(count(Passage(line["text"])) for line in lines(name))
