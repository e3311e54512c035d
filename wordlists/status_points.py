"""Writes how much each word speaks for each status of a count, from the annotated sentences of `tests/data`.

Run by hand from the project's root with the project's own environment (numpy comes with pandas); README.md beside this
file says when. It writes `nlp/scrutiny/status_points.csv`. The points are those of a logistic regression, rounded to
halves of a natural logarithm and left out where they are small, so that a person can read and correct them.
"""

from __future__ import annotations

import csv
import json
import sys
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from nlp.scrutiny.status_points import ALWAYS, FILE, STATUSES, Beside, signs
from nlp.texts.rows import read
from nlp.texts.sentences import sentences
from nlp.vocabulary.categories import sort_of
from nlp.vocabulary.frame import frame_of

DATA = Path("tests/data")
PARTS = ("opened", "sentences", "heldout-2", "heldout-5")
"""The sentences that may be read; the others show how well this goes for sentences that nobody has read."""
FEWEST = 5
"""A sign of fewer counts says little of what it will say elsewhere."""
PER_UNIT = 2
"""Points in a natural logarithm of odds."""
WEAKEST = 0.5
"""Weights nearer to nought are left out."""
PULL = 1.0
"""How strongly weights are pulled to nought."""
STEPS = 400


def main() -> None:
    """Write the table."""
    paths = [Path(name) for name in sys.argv[1:]] or [DATA / f"{part}.jsonl" for part in PARTS]
    told = [one for path in paths for line in path.read_text(encoding="utf-8").splitlines() for one in _told(line)]
    common = Counter(sign for found, _ in told for sign in found)
    names = sorted(sign for sign, times in common.items() if times >= FEWEST)
    weights = _weights(told, names)
    given = np.rint(np.where(abs(weights) >= WEAKEST, weights, 0) * PER_UNIT).astype(int)
    with FILE.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(["tecken", *STATUSES])
        kept = [[name, *(number or "" for number in row)] for name, row in zip(names, given, strict=True) if row.any()]
        rows.writerows(kept)
    sys.stderr.write(f"{len(told)} counts, {len(kept)} signs\n")


def _told(line: str) -> Iterator[tuple[frozenset[str], int]]:
    """The signs of each count of an annotated sentence, with the position of its status."""
    given = json.loads(line)
    row = read(given["text"])
    parts = sentences(row)
    for count in given["antal"]:
        first, last = bisect_left(row.starts, count["start"]), bisect_left(row.starts, count["slut"])
        part = next((part for part in parts if part.first <= first < part.last), None)
        if part is None or count.get("tveksam"):
            continue
        nature = sort_of(count["grundform"] or "").nature
        beside = Beside(first, last, count["precision"], nature, bool(count["per"]))
        yield frozenset(signs(frame_of(row, part.first, part.last), beside)), STATUSES.index(count["lage"])


def _weights(told: list[tuple[frozenset[str], int]], names: list[str]) -> np.ndarray:
    """The weights of a softmax regression, found by steps downhill with momentum."""
    place = {name: at for at, name in enumerate(names)}
    given = np.zeros((len(told), len(names)), dtype=np.float32)
    for at, (found, _) in enumerate(told):
        given[at, [place[sign] for sign in found if sign in place]] = 1
    wanted = np.eye(len(STATUSES), dtype=np.float32)[[status for _, status in told]]
    pull = np.full((len(names), 1), PULL, dtype=np.float32)
    pull[place[ALWAYS]] = 0
    step = 1 / (0.5 * np.linalg.norm(given, 2) ** 2 + PULL)
    weights = ahead = np.zeros((len(names), len(STATUSES)), dtype=np.float32)
    for turn in range(STEPS):
        scores = given @ ahead
        odds = np.exp(scores - scores.max(axis=1, keepdims=True))
        slope = given.T @ (odds / odds.sum(axis=1, keepdims=True) - wanted) + pull * ahead
        weights, earlier = ahead - step * slope, weights
        ahead = weights + turn / (turn + 3) * (weights - earlier)
    return weights


if __name__ == "__main__":
    main()
