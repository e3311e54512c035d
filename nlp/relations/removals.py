"""Things that were taken down, closed or replaced beside such that came to be: summed, they make too many."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from nlp.heads.sites import Draft
from nlp.modality.scopes import scope_of
from nlp.relations.relation_rules import words
from nlp.texts.signs import sign
from nlp.vocabulary.cues import Cues, cues, is_said

_LASTING = frozenset({"sak", "plats", "utfall", "fordon"})
_STANDING = "kamera"


@cache
def _removing() -> Cues:
    return cues(words().removing)


REMOVING = sign(lambda: _removing().telling)


def is_taken_from_others(drafts: Sequence[Draft], at: int) -> bool:
    """`Fyra nya kameror sattes upp, två gamla togs ned`: the second act is told of what the first is told of."""
    one = drafts[at]
    if not one.frame.signs & REMOVING or one.head.sort.nature not in _LASTING or not _is_removed(one):
        return False
    others = [other for other in drafts if other is not one and other.head.lemma == one.head.lemma]
    return one.head.sort.category == _STANDING or not all(map(_is_removed, others))


def _is_removed(one: Draft) -> bool:
    if not one.frame.signs & REMOVING:
        return False
    scope = scope_of(one.frame, one.first, one.last, one.end)
    return any(is_said(one.frame, first, last, _removing()) for first, last in scope.spans)
