"""Short words as they are read: `polis o kommun`, `4 genomf.`, `3 förare anm.`, `40 bytta, rest. 15`."""

from __future__ import annotations

import sys
from functools import cache

from nlp.texts.language import settings

# The letter that stands for a word or for a measure.
_WITH = "m"
_OTHERS = frozenset(settings()["beside"]["others"])
_DEFINITE = ("en", "na")
# Between what was done with some and the rest of them; `12 av 15, rest. 3`.
_SETTING_OFF, _OUT_OF = frozenset({",", ";", "–", "-"}), frozenset({"av", "/"})
_FARTHEST_REST = 3


@cache
def _letters() -> dict[str, str]:
    return {letter: sys.intern(word) for letter, word in settings()["letters"].items()}


@cache
def _participles() -> dict[str, str]:
    return _with_stops(settings()["participles"])


def _with_stops(words: dict[str, str]) -> dict[str, str]:
    """Words cut short, with their stop and without."""
    return {short + stop: sys.intern(word) for short, word in words.items() for stop in ("", ".")}


@cache
def _joined() -> tuple[tuple[str, ...], tuple[str, ...]]:
    found = settings()["joined"]
    return tuple(found["begins"]), tuple(found["ends"])


@cache
def _attributes() -> dict[str, str]:
    return _with_stops(settings()["attributes"]["words"])


@cache
def _attributed() -> tuple[str, ...]:
    return tuple(settings()["attributes"]["before"])


@cache
def _predicates() -> dict[str, str]:
    return _with_stops(settings()["predicates"])


@cache
def _lacking() -> dict[str, str]:
    return _with_stops(settings()["lacking"])


@cache
def _below() -> dict[str, str]:
    return _with_stops(settings()["below"])


@cache
def _remaining() -> dict[str, str]:
    return _with_stops(settings()["remaining"])


@cache
def _beside() -> dict[str, str]:
    return {short: sys.intern(word) for short, word in settings()["beside"]["words"].items()}


@cache
def shortened() -> frozenset[str]:
    """The words that `write_out` looks for."""
    return frozenset(
        (*_letters(), *_participles(), *_attributes(), *_predicates(), *_beside(), *_remaining(), *_lacking())
    )


def write_out(lower: list[str]) -> None:
    """`polis o kommun`, `åk 2 & 5`, `4 genomf.`, `2 omh. mopeder`: short words and marks as they are read."""
    lower[:] = [_participles().get(word, word) for word in lower]
    if not _beside().keys().isdisjoint(lower) and not _OTHERS.isdisjoint(lower):
        lower[:] = [_beside().get(word, word) if _is_label(lower, at) else word for at, word in enumerate(lower)]
    if not _remaining().keys().isdisjoint(lower):
        lower[:] = [_remaining()[word] if _is_of_rest(lower, at) else word for at, word in enumerate(lower)]
    for at in range(1, len(lower)):
        before = lower[at - 1].rstrip(".") or lower[max(at - 2, 0)]
        lower[at] = _written_out(lower[at], before, lower[at + 1] if at + 1 < len(lower) else "")


def _is_of_rest(lower: list[str], at: int) -> bool:
    """`40 stolpar bytta, rest. 15 till våren`: before a figure, behind a comma and what other figures count.

    `Barer 4, rest. 3` are restaurants, as the figures stand behind their nouns.
    """
    if lower[at] not in _remaining() or at < _FARTHEST_REST or not "".join(lower[at + 1 : at + 2]).isdecimal():
        return False
    counted = lower[at - 2][:1].isalpha() or lower[at - 3] in _OUT_OF
    return lower[at - 1] in _SETTING_OFF and counted and any(word.isdecimal() for word in lower[:at])


def _is_label(lower: list[str], at: int) -> bool:
    """Whether nothing but marks and figures stands beside a word."""
    return not any(word.isalpha() for word in lower[max(at - 1, 0) : at] + lower[at + 1 : at + 2])


def _written_out(word: str, before: str, after: str) -> str:
    """A word as it is read between two others."""
    if word in _predicates():
        return _predicates()[word] if before.isdecimal() else word
    if word in _lacking() and before.isdecimal() and after:
        return _below()[word] if after.isdecimal() else _lacking()[word]
    if word in _attributes():
        described = (before.isdecimal() and after.endswith(_attributed())) or before.endswith(_attributed())
        return _attributes()[word] if described else word
    if word not in _letters() or not after[:1].isalnum():
        return word
    joins = before.isalpha() or word == "&" or (before.isdigit() and _is_joined(word, before, after))
    return _letters()[word] if joins else word


def _is_joined(letter: str, number: str, following: str) -> bool:
    """`14 besök, 4 m hund`, `3 m. föreningar`: with something, against `30 m kabel`."""
    if letter.rstrip(".") != _WITH:
        return False
    stopped = letter != _WITH
    named = following.startswith(_joined()[0]) and not (stopped and following.endswith(_DEFINITE))  # `50 m. Polisen …`
    return named or ((stopped or len(number) == 1) and following.endswith(_joined()[1]))
