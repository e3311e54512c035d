"""How fast counting is: words a second, and how many times the time that plain Swedish tokenising takes.

    .venv/bin/python -m benchmarks.counting [FILE.jsonl]

Two kinds of text are measured: the annotated sentences of the tests, short and nearly all with numbers, and running
text, as reports have it. FILE holds lines with a "text" and is measured instead. Processor time is measured, the best
of many short rounds in turns, so that other work on the machine matters little. The same texts come again and again
then, whose words plain tokenising has long remembered. Texts that neither has met are therefore measured too, each
read once, as the reports in a folder are.
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

DATA = Path(__file__).resolve().parent.parent / "tests" / "data"
DENSE, NEW = DATA / "sentences.jsonl", DATA / "opened.jsonl"
RUNNING = Path(__file__).with_name("running_text.txt")
WORDS = 4_000
ROUNDS = 40
LEAST_WORDS_A_SECOND = 20_000
MOST_TIMES = 25


def texts(path: Path) -> list[str]:
    """The texts of the file, one a line, repeated to at least WORDS words."""
    lines = path.read_text(encoding="utf-8").splitlines()
    read = [json.loads(line)["text"] for line in lines] if path.suffix == ".jsonl" else lines
    return read * (1 + WORDS // words_in(read))


def unmet(path: Path, met: set[str]) -> list[str]:
    """The texts of the file that are none of those met, each once."""
    return [text for text in dict.fromkeys(texts(path)) if text not in met]


def words_in(read: list[str]) -> int:
    return sum(len(text.split()) for text in read)


def seconds(work: Callable[[str], object], read: list[str]) -> float:
    """The processor time of one round."""
    begun = time.process_time()
    for text in read:
        work(text)
    return time.process_time() - begun


def measure(name: str, path: Path) -> None:
    """Print what one kind of text takes."""
    read = texts(path)
    tokenise = spacy.blank("sv").make_doc
    # In turns, so that both meet the machine at its fastest.
    rounds = [(seconds(tokenise, read), seconds(lambda text: count(Passage(text)), read)) for _ in range(ROUNDS)]
    plain, counting = (min(times) for times in zip(*rounds, strict=True))
    tell(name, read, plain, counting)


def measure_first_reading(name: str, path: Path, warming: Path) -> None:
    """Print what texts take that are read for the first time, once other texts have been read."""
    tokenise = spacy.blank("sv").make_doc
    warm = texts(warming)
    read = unmet(path, set(warm))
    for text in warm:
        tokenise(text)
        count(Passage(text))
    turns = [(seconds(tokenise, [text]), seconds(lambda text: count(Passage(text)), [text])) for text in read]
    plain, counting = (sum(times) for times in zip(*turns, strict=True))
    tell(name, read, plain, counting)


def tell(name: str, read: list[str], plain: float, counting: float) -> None:
    words = words_in(read)
    print(f"{name}: {len(read)} texter, {words / len(read):.0f} ord i var")
    print(f"{words / plain:12,.0f} ord/s  vanlig uppdelning i ord, spacy.blank('sv')")
    print(f"{words / counting:12,.0f} ord/s  hela räkningen (mål: minst {LEAST_WORDS_A_SECOND:,})")
    print(f"{counting / plain:12.1f} gånger så lång tid (mål: högst {MOST_TIMES})")


def main() -> None:
    if len(sys.argv) > 1:
        measure(sys.argv[1], Path(sys.argv[1]))
        return
    measure_first_reading("Meningar som läses första gången", NEW, DENSE)
    measure("Täta meningar", DENSE)
    measure("Löpande text", RUNNING)


if __name__ == "__main__":
    main()
