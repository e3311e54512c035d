"""`python -m nlp`: JSON Lines in and out, or a sentence as argument with every step shown."""

from __future__ import annotations

import sys

from nlp.counter import count
from nlp.explanation import explain
from nlp.json_lines import BadLine, answer, passage


def main() -> int:
    """0 when all lines were read, 2 at the first bad one."""
    if len(sys.argv) > 1:
        sys.stdout.write(explain(" ".join(sys.argv[1:])) + "\n")
        return 0
    sys.stdin.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # a text stream in every program run
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # a text stream in every program run
    for number, line in enumerate(sys.stdin, 1):
        if not line.strip():
            continue
        try:
            identity, given = passage(line, number)
        except BadLine as error:
            sys.stderr.write(f"{error}\n")
            return 2
        sys.stdout.write(answer(identity, count(given)) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
