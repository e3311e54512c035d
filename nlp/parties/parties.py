"""Where a name of a party stands in a text: its words, its last part, a municipality, a company."""

from __future__ import annotations

from functools import cache

from extract.facts.municipalities import ambiguous, register
from nlp.parties.party_list import Party, entries, lexicon, party_names, party_tails, single_names
from nlp.remembered import remembered
from nlp.texts.abbreviations import expanded
from nlp.texts.rows import Row
from nlp.vocabulary.categories import sort_of
from nlp.vocabulary.words import word_class

_SHORTEST_START = 2
_TOWN_WORDS = frozenset({"kommun", "stad"})
# A police area in the indefinite has its name behind it.
_AREA = ("polisområde", "lpo")
_LONGEST_NAME = 3
_SHORTEST_COMPANY = 3


def name_at(row: Row, place: int) -> tuple[int, Party, bool] | None:
    """Length, party and whether genitive of the longest name at a place."""
    word = row.word(place)
    if not begins_name(word):
        return None
    if known := _name_alone(word):
        return known
    town = _town_at(row, place)
    if town:
        return town
    found = party_names().longest(row, place)
    named = (*found, False) if found else _by_form(word) or _company_at(row, place)
    if named and named[0] == 1 and _describes(row, place):
        return None
    if named is None or not row.word(place + named[0] - 1).endswith(_AREA):
        return named
    length, party, owns = named
    return length + _area_after(row, place + length), party, owns


@remembered
def _name_alone(word: str) -> tuple[int, Party, bool] | None:
    """Who is named by a word whatever stands beside it; None for one that may go on, or be something else."""
    if word in _first_words() or word.endswith(_AREA) or word_class(word) == "adjective":
        return None
    names = party_names()
    party = names.alone(word)
    if party:
        return 1, party, False
    return None if names.begins(word) else _by_form(word)


def _describes(row: Row, place: int) -> bool:
    """`tekniska brister`, against `tekniska gjorde`: a name that is an adjective before a noun."""
    return word_class(row.word(place)) == "adjective" and word_class(row.word(place + 1)) == "noun"


def name_ends_at(row: Row, place: int) -> bool:
    """Whether a name ends before a place."""
    starts = ((place - length, length) for length in range(1, _LONGEST_NAME + 1) if place >= length)
    return any((found := name_at(row, start)) is not None and found[0] == length for start, length in starts)


def _town_at(row: Row, place: int) -> tuple[int, Party, bool] | None:
    """`Herrljunga kommun`, `Borås Stads`: a municipality's name and what it calls itself are one name."""
    if row.word(place) not in _first_words():
        return None
    for length in (1, 2):
        own = " ".join(row.lower[place : place + length])
        called = row.word(place + length)
        if (own in _all_names() or own.removesuffix("s") in _all_names()) and called.removesuffix("s") in _TOWN_WORDS:
            return length + 1, municipality_party(), called.endswith("s")
    return None


def _area_after(row: Row, place: int) -> int:
    """How many words name the area of the police before them: `Lokalpolisområde Södra Skaraborg`."""
    end = place
    while end < min(place + 2, len(row)) and row.written(end)[:1].isupper():
        end += 1
    return end - place


@remembered
def begins_name(word: str) -> bool:
    """Whether a name can begin with a word: most words are passed over here."""
    known = party_names().begins(word) or _by_form(word) is not None or word in _first_words()
    return known or company(word) is not None


@cache
def _all_names() -> frozenset[str]:
    return frozenset(one.name.lower() for one in register())


@cache
def _first_words() -> frozenset[str]:
    first = {name.split()[0] for name in _all_names()}
    return frozenset(first | {f"{word}s" for word in first})


@cache
def municipality_names() -> frozenset[str]:
    """The municipalities whose names are nothing else, in lower case."""
    return frozenset(one.name.lower() for one in register() if one.name not in ambiguous())


@cache
def municipality_party() -> Party:
    """Whom the bare name of a municipality means."""
    return next(party for party, _, _ in entries() if party.id == "kommun")


@remembered
def _by_form(word: str) -> tuple[int, Party, bool] | None:
    """A party by the last part of its name, cut short, or in the genitive."""
    party = _by_tail(word) or _cut_short(word)
    if party:
        return 1, party, False
    owner = (single_names().get(word[:-1]) or _by_tail(word[:-1])) if word.endswith("s") else None
    return (1, owner, True) if owner else None


def _cut_short(word: str) -> Party | None:
    """`miljökont.`, `räddn.tj.`, `områdespol`: by the noun that the word shortens, or its definite form."""
    noun = expanded(word)
    named = (noun + ending for ending in ("", "en", "et")) if noun else ()
    return next((party for name in named if (party := single_names().get(name) or _by_tail(name))), None)


@remembered
def _by_tail(word: str) -> Party | None:
    tails = party_tails()
    return next((tails[word[cut:]] for cut in range(_SHORTEST_START, len(word) - 3) if word[cut:] in tails), None)


def _company_at(row: Row, place: int) -> tuple[int, Party, bool] | None:
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
