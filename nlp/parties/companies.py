"""Housing companies by the form of their names: `Uppsalahem`, `Telge Bostäder`."""

from __future__ import annotations

from functools import cache

from nlp.parties.party_list import Party, entries, lexicon
from nlp.remembered import remembered
from nlp.texts.rows import Row
from nlp.vocabulary.categories import sort_of

_SHORTEST_COMPANY = 3


def company_at(row: Row, place: int) -> tuple[int, Party, bool] | None:
    """`Uppsalahem`; `Telge Bostäder`, whose second word needs a name before it."""
    found = company(row.word(place))
    if not found or not row.written(place)[:1].isupper():
        return None
    named = row.word(place).removesuffix("s") not in lexicon().companies
    return found if named or (place > 0 and row.written(place - 1)[:1].isupper()) else None


@remembered
def company(word: str) -> tuple[int, Party, bool] | None:
    """A housing company, as `Uppsalahem`; the first part of `studentbostäder` is a word of the lexicon, no name."""
    owns = word.endswith("s")
    name = word.removesuffix("s")
    if not name.endswith(lexicon().companies):
        return None
    start = name.removesuffix(next(tail for tail in lexicon().companies if name.endswith(tail)))
    if not start:
        return 1, _others(), owns
    plain = not start.isalpha() or any(sort_of(form).known for form in (start, start.removesuffix("s")))
    if plain or len(start) < _SHORTEST_COMPANY:
        return None
    return 1, _others(), owns


@cache
def _others() -> Party:
    """Whom the name of a company means."""
    return next(party for party, _, _ in entries() if party.id == "annan")
