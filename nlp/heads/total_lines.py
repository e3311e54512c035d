"""A sentence that is only a total: `51 patruller, 6 gripna. Helår 154` sums what the text began with."""

from __future__ import annotations

from nlp.heads.head_words import words
from nlp.heads.heads import Head, left_out
from nlp.heads.sites import Site, over_counters

_MARKS = frozenset({",", "(", ";", "–"})
RULE = "radsumma"
"""The rule where the text counts several things, so that the total may be of another one."""


def of_total_line(site: Site, first: int, last: int) -> Head | None:
    """What the text counted first, where its last sentence, or what a mark sets off in it, is a label of sums.

    Set off, it is so for a whole year only: `12 möten, 45 deltagare, totalt 300` tells of those who came.
    """
    label = _label(site, first)
    if not site.before or not label or not _ends(site, last):
        return None
    if site.latest() is not None and words().year_labels.isdisjoint(label):
        return None
    main = site.before[0]
    things = {one.head.lemma for one in site.before if one.head.lemma and not one.zero}
    rule = RULE if len(things) > 1 else "förra-meningen"
    return left_out(last, rule, main.head.lemma, main.head.sort)


def _label(site: Site, first: int) -> tuple[str, ...]:
    """The words of sums straight before a number, from the beginning of its sentence or a mark."""
    frame, begin = site.frame, first
    while begin > frame.first and frame.word(begin - 1) not in _MARKS:
        begin -= 1
    label = tuple(word for word in frame.row.lower[begin:first] if word[:1].isalpha())
    return label if all(word in words().total_labels for word in label) else ()


def _ends(site: Site, last: int) -> bool:
    frame = site.frame
    return all(frame.kind(at) == "mark" for at in range(over_counters(frame, last), frame.last))
