"""What a present tense says besides a level: what was brought about, what is to be made, and more of it."""

from __future__ import annotations

from functools import cache

from nlp.modality.scope import Scope
from nlp.modality.status_rules import Asked
from nlp.modality.status_words import words
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.participles import is_participle
from nlp.vocabulary.verbs import verb

# What comes of a doing, which a log tells of in the present: `en anmälan upprättas`, `två bilar bärgas`.
_TOLD_AT_ONCE = frozenset({"utfall", "fordon"})
# `Lägesbilden bygger på 380 enkätsvar`, `kommunen tar del av 40 tips`: nothing is made.
_RESTING = frozenset({"på", "del"})


def is_brought_about(frame: Frame, scope: Scope) -> bool:
    """`är nedklippta`, `är nu avverkade`: the participle of what was done, in the present, and no plan."""
    for at in scope.verbs:
        if frame.word(at) != "är":
            continue
        place = frame.over(at + 1, "adverb")
        word = frame.word(place)
        if is_participle(word) and word not in words().standing and word not in meant_words():
            return True
    return False


def is_to_be_made(frame: Frame, scope: Scope, first: int) -> bool:
    """`monteras efter sommaren`, `bygger två gupp`, `fortsätter med nio till`: the present of what is done once.

    Whoever is counted at `first`, before an active verb, does something themselves and is not made.
    """
    present = [at for at in scope.verbs if frame.kind(at) == "present"]
    return any(_is_doing(frame.word(at)) and (at < first or frame.word(at).endswith("s")) for at in present)


def _is_doing(word: str) -> bool:
    """A present of doing that goes on for no long time, or a passive one of no known verb."""
    if word in words().keeping:
        return False
    known = verb(word)
    return known.means == "gjort" if known else word.endswith("s")


def is_being_done(frame: Frame, asked: Asked, scope: Scope) -> bool:
    """`Två skyltar målas om`, `kommunen bygger tre lekplatser`; a report is there as soon as it is told of."""
    if asked.sort.nature in _TOLD_AT_ONCE:
        return False
    present = [at for at in scope.verbs if frame.kind(at) == "present" and frame.word(at + 1) not in _RESTING]
    return any(_is_making(frame.word(at)) and (at < asked.first or frame.word(at).endswith("s")) for at in present)


def _is_making(word: str) -> bool:
    return verb(word).means == "gjort" and word not in words().summing and word not in words().keeping


@cache
def meant_words() -> frozenset[str]:
    """All words that say of a noun beside them that it was only meant."""
    return words().promising | words().planned | words().decided | words().left_labels
