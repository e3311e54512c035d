"""Tables that only say how far each promise or theme of the document has come: they promise nothing themselves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extract.flow.headings import NUMBERING
from extract.records import Aside, Nature, Promise

JUDGING: frozenset[Nature] = frozenset({"status", "ansvarig"})
"""What an overview tells of a promise, and nothing that was done."""


def without_overview(promises: Sequence[Promise]) -> tuple[tuple[Promise, ...], tuple[Aside, ...]]:
    """The promises, each with what an overview says of it, and what it says of themes with several promises.

    One is of the overview where it has the words of another, or of its theme, and that one tells what was done.
    """
    told = [promise for promise in promises if any(one.nature == "utfall" for one in promise.activities)]
    kept, asides = list(promises), list[Aside]()
    for promise in promises:
        meant = _meant(promise, told) if _only_judges(promise) else []
        if len(meant) == 1:
            at = next(
                i for i, other in enumerate(kept) if other.text == meant[0].text and other.theme == meant[0].theme
            )
            kept[at] = replace(kept[at], activities=kept[at].activities + promise.activities)
        if meant:
            kept.remove(promise)
        if len(meant) > 1:
            asides += [Aside("annan tabell", text) for text in promise.texts]
    return tuple(kept), tuple(asides)


def _only_judges(promise: Promise) -> bool:
    natures = {one.nature for one in promise.activities}
    return "status" in natures and natures <= JUDGING


def _meant(promise: Promise, told: Sequence[Promise]) -> list[Promise]:
    """The promises with its words, else those under the theme with its words."""
    beside = [other for other in told if other.municipality == promise.municipality]
    words = _words(promise.text.text)
    return [one for one in beside if _words(one.text.text) == words] or [
        one for one in beside if _words(one.theme) == words
    ]


def _words(text: str) -> str:
    """A name without the number before it, in lower case."""
    return NUMBERING.sub("", text).strip(" .:").casefold()
