"""`python -m nlp`: JSON Lines in and out, or a sentence as argument with every step shown."""

from __future__ import annotations

import sys

from nlp.counter import count
from nlp.explanation import explain
from nlp.json_lines import BadLine, answer, passage

USAGE = """Användning:
  python -m nlp < MENINGAR.jsonl    räknar i varje rad, {"id": 1, "text": "Polisen höll tre möten."}
  python -m nlp "EN MENING"         visar ord för ord hur meningen räknas
"""
ALL_READ, WRONG_USAGE = 0, 2


def main() -> int:
    """0 when all lines were read, 2 at the first bad one."""
    given = sys.argv[1:]
    if given[:1] in (["-h"], ["--help"]):
        sys.stdout.write(USAGE)
        return ALL_READ
    if given and given[0].startswith("--") and " " not in given[0]:
        sys.stderr.write(f"Väljaren {given[0]} finns inte.\n{USAGE}")
        return WRONG_USAGE
    if given:
        sys.stdout.write(explain(" ".join(given)) + "\n")
        return ALL_READ
    if sys.stdin.isatty():  # somebody who waits for an answer, not a program that sends lines
        sys.stderr.write(USAGE)
        return WRONG_USAGE
    return _answer_lines()


def _answer_lines() -> int:
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # a text stream in every program run
    for number, line in enumerate(sys.stdin.buffer, 1):
        if not line.strip():
            continue
        try:
            identity, given = passage(line, number)
        except BadLine as error:
            sys.stderr.write(f"{error}\n")
            return WRONG_USAGE
        sys.stdout.write(answer(identity, count(given)) + "\n")
    return ALL_READ


if __name__ == "__main__":
    sys.exit(main())
