"""Perfect participles as predicates: `är nedklippta`, `är riven`, `vitmålade`."""

from __future__ import annotations

import re

from nlp.remembered import remembered
from nlp.vocabulary.verbs import PARTICLES, verb
from nlp.vocabulary.words import word_class, word_letters

_ENDING = re.compile(r".{2,}(?:ad|ade|at|dd|dda|d|da|tt|t|ta|en|et|na)")


@remembered
def is_participle(word: str) -> bool:
    """Whether a lower-case word behind a form of being, or at the end of a list item, can be a perfect participle."""
    if not _ENDING.fullmatch(word):
        return False
    known = verb(word)
    if known:
        return known.form in ("participle", "supine") or word.endswith("ade")
    if word.endswith(("ade", "ad")) and word_class(word) in ("adjective", "past"):
        return True
    letters = word_letters(word)
    if letters:
        return "V" in letters and not letters.startswith("A")
    return any(word.startswith(one) and is_participle(word[len(one) :]) for one in PARTICLES)
