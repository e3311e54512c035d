"""Whether two words are the same but for a typing error."""

from __future__ import annotations

SHORTEST_MISSPELT = 5
SHORTEST_TWICE_MISSPELT = 10


def alike(printed: str, word: str) -> bool:
    """Whether `printed` is `word` or is so with one slip (two in long words)."""
    if printed == word:
        return True
    allowed = (len(word) >= SHORTEST_MISSPELT) + (len(word) >= SHORTEST_TWICE_MISSPELT)
    if not allowed or abs(len(printed) - len(word)) > allowed or printed[:1] != word[:1]:
        return False
    return distance(printed, word) <= allowed


def distance(a: str, b: str) -> int:
    """The fewest letters to put in, take out, change or swap with their neighbour to make `a` into `b`."""
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        following = [i]
        for j, y in enumerate(b, 1):
            cost = min(row[j] + 1, following[-1] + 1, row[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                cost = min(cost, before[j - 2] + 1)
            following.append(cost)
        before, row = row, following
    return row[-1]
