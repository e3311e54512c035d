"""What a number counts when its text does not say: the column or row, the text before, the promise above."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from nlp.heads.head_words import bearer, words
from nlp.heads.heads import Head, left_out
from nlp.numerals.number_words import cardinal
from nlp.parties.parties import begins_name
from nlp.records import Count
from nlp.values import value
from nlp.vocabulary.categories import Sort, sort_of
from nlp.vocabulary.lemmas import base_form

_NUMBER_OF = frozenset({"antal", "antalet"})
# Words of a number's phrase, with its noun.
_PHRASE = 2
_CLOSING = '.,:;()!?"”'


@value
class Promise:
    """What a text stands under: its words, and the activity that a number in them counts, if one does."""

    text: str = ""
    activity: tuple[str, Sort] | None = None

    def thing(self, place: int) -> Head | None:
        """What it promises, as the head of a number at `place`: what it counts itself, else what it names."""
        if self.activity:
            return left_out(place, "löfte", *self.activity)
        return named_thing(self.text, place, "löfte")


NO_PROMISE = Promise()


def promise_of(text: str, counts: Sequence[Count]) -> Promise:
    """The promise with the words `text`, which hold `counts`."""
    found = (one for one in counts if bearer(one.lemma) or sort_of(one.lemma).nature == "aktivitet")
    first = next(found, None)
    return Promise(text, (first.lemma, Sort(first.category, "aktivitet", known=True)) if first else None)


def named_thing(text: str, place: int, rule: str) -> Head | None:
    """The noun that a header or a promise names, as the head of a number at `place`; None where it names none."""
    found = _thing(text)
    return left_out(place, rule, *found) if found else None


@lru_cache(maxsize=4096)
def _thing(text: str) -> tuple[str, Sort] | None:
    """The noun after `Antal` or a number, else the first that is an activity, else the first of any known sort."""
    spelled = [word.strip(_CLOSING) for word in text.split()]
    nouns = [(base_form(word), sort_of(base_form(word))) for word in spelled if word and not _is_party(word)]
    if spelled and spelled[0].lower() in _NUMBER_OF and len(nouns) > 1:
        return next((noun for noun in nouns[1:] if noun[1].known), nouns[-1])
    numbered = _numbered(spelled)
    if numbered:
        return numbered
    known = [
        noun for noun in nouns if noun[1].known and noun[0] not in words().labels and noun[0] not in words().bearers
    ]
    activities = [noun for noun in known if noun[1].nature in ("aktivitet", "sak", "utfall")]
    return next(iter(activities or known), None) or _number_of(spelled)


def _number_of(spelled: Sequence[str]) -> tuple[str, Sort] | None:
    """`Nattvandrare på stan, antal kvällar`: what stands behind the word, where nothing before it is a thing."""
    at = next((at for at, word in enumerate(spelled[:-1]) if word.lower() in _NUMBER_OF), None)
    lemma = base_form(spelled[at + 1]) if at is not None else ""
    return (lemma, sort_of(lemma)) if lemma else None


def _numbered(spelled: Sequence[str]) -> tuple[str, Sort] | None:
    """The noun behind the first number: of `Grannsamverkan: 2 informationskvällar` a cell of its row counts those."""
    number = next((at for at, word in enumerate(spelled[:-1]) if word.isdecimal() or cardinal(word.lower())), None)
    if number is None:
        return None
    behind = (base_form(word) for word in spelled[number + 1 : number + 1 + _PHRASE] if word.isalpha() or "-" in word)
    noun = next(((lemma, sort) for lemma in behind if (sort := sort_of(lemma)).known), None)
    return noun if noun and noun[0] not in words().labels and noun[0] not in words().bearers else None


def _is_party(word: str) -> bool:
    """A name of someone who acts, and no activity or thing."""
    return begins_name(word.lower()) and sort_of(base_form(word)).nature not in ("aktivitet", "utfall")
