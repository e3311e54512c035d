"""How fast counting is: words a second, and how many times the time that plain Swedish tokenising takes.

    python benchmarks/counting.py [FILE.jsonl]

FILE holds lines with a "text"; without it the annotated sentences of the tests are used. Processor time is measured,
the best of several rounds, so that other work on the machine matters little.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

import spacy

from nlp.counter import count
from nlp.records import Passage

SENTENCES = Path(__file__).resolve().parent.parent / "tests" / "data" / "sentences.jsonl"
WORDS = 20_000
ROUNDS = 8


def texts(path: Path) -> list[str]:
    """The texts of the file, repeated to at least WORDS words."""
    read = [json.loads(line)["text"] for line in path.read_text(encoding="utf-8").splitlines()]
    return read * (1 + WORDS // words_in(read))


def words_in(read: list[str]) -> int:
    return sum(len(text.split()) for text in read)


def seconds(work: Callable[[str], object], read: list[str]) -> float:
    """The processor time of one round."""
    begun = time.process_time()
    for text in read:
        work(text)
    return time.process_time() - begun


def main() -> None:
    read = texts(Path(sys.argv[1]) if len(sys.argv) > 1 else SENTENCES)
    words = words_in(read)
    tokenise = spacy.blank("sv").make_doc
    # In turns, so that both meet the machine at its fastest.
    rounds = [(seconds(tokenise, read), seconds(lambda text: count(Passage(text)), read)) for _ in range(ROUNDS)]
    plain, counting = (min(times) for times in zip(*rounds, strict=True))
    print(f"{words / plain:12,.0f} ord/s  vanlig uppdelning i ord, spacy.blank('sv')")
    print(f"{words / counting:12,.0f} ord/s  hela räkningen")
    print(f"{counting / plain:12.1f} gånger så lång tid")


if __name__ == "__main__":
    main()
