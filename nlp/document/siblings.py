"""What a bare number in a row counts where the other cells of the row say it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.records import Activity
from nlp.heads.head_words import bearer
from nlp.vocabulary.categories import sort_of
from nlp.vocabulary.lemmas import base_form

_SPOKEN = re.compile(r"\d[\d ]*(?:st\.? )?(?P<thing>[^\W\d_]{3,})\.?")
"""A cell of a number and a word: `4 möten`."""


def counted_beside(activities: Sequence[Activity], number: int) -> str:
    """The known noun that all wordy cells beside a bare number count: the 12 of `4 möten | 3 möten | 12`.

    Empty where they differ, where they count occasions, and for a number that says itself what it counts.
    """
    here = activities[number]
    if not here.counted:
        return ""
    beside = (one for one in activities if one is not here and one.counted == "" and not one.empty)
    spoken = [_SPOKEN.fullmatch(one.text.text) for one in beside]
    nouns = {found["thing"].lower() if found else "" for found in spoken}
    noun = nouns.pop() if len(nouns) == 1 else ""
    lemma = base_form(noun) if noun else ""
    return noun if lemma and sort_of(lemma).known and not bearer(lemma) else ""
