"""A sentence that is only a total: `51 patruller, 6 gripna. Helår 154` sums what the text began with."""

from __future__ import annotations

from nlp.heads.head_words import words
from nlp.heads.heads import Head
from nlp.heads.sites import Site, over_counters

RULE = "radsumma"
"""The rule where the text counts several things, so that the total may be of another one."""


def of_total_line(site: Site, first: int, last: int) -> Head | None:
    """What the text counted first, where its last sentence is a label of sums and a number."""
    frame = site.frame
    if not site.before or site.latest() is not None or not _is_total_line(site, first, last):
        return None
    main = site.before[0]
    things = {one.head.lemma for one in site.before if one.head.lemma and not one.zero}
    rule = RULE if len(things) > 1 else "förra-meningen"
    return Head(None, main.head.lemma, main.head.sort, last, last, rule) if frame.first < first else None


def _is_total_line(site: Site, first: int, last: int) -> bool:
    frame = site.frame
    label = frame.row.lower[frame.first : first]
    behind = over_counters(frame, last)
    alone = all(frame.kind(at) == "mark" for at in range(behind, frame.last))
    passed = all(word in words().total_labels or not word[0].isalpha() for word in label)
    return alone and passed and any(word in words().total_labels for word in label)
