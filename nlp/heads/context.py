"""What a number counts when its text does not say: the column or row, the text before, the promise above."""

from __future__ import annotations

from functools import lru_cache

from nlp.heads.head_words import words
from nlp.heads.heads import Head
from nlp.vocabulary.categories import Sort, sort_of
from nlp.vocabulary.lemmas import base_form

_CLOSING = '.,:;()!?"”'


def named_thing(text: str, place: int, rule: str) -> Head | None:
    """The noun that a header or a promise names, as the head of a number at `place`; None where it names none."""
    found = _thing(text)
    return Head(None, found[0], found[1], place, place, rule) if found else None


@lru_cache(maxsize=4096)
def _thing(text: str) -> tuple[str, Sort] | None:
    """The noun after `Antal`, else the first that is an activity, else the first of any known sort."""
    spelled = [word.strip(_CLOSING) for word in text.split()]
    nouns = [(base_form(word), sort_of(base_form(word))) for word in spelled if word]
    if spelled and spelled[0].lower() in ("antal", "antalet") and len(nouns) > 1:
        return next((noun for noun in nouns[1:] if noun[1].known), nouns[-1])
    known = [
        noun for noun in nouns if noun[1].known and noun[0] not in words().labels and noun[0] not in words().bearers
    ]
    activities = [noun for noun in known if noun[1].nature in ("aktivitet", "sak", "utfall")]
    return next(iter(activities or known), None)
