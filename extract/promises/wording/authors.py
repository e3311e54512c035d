"""Whose report a document is by its title, which holds where nothing closer says who did it."""

from __future__ import annotations

import re
from dataclasses import replace

from extract.facts.actors import actor_in
from extract.facts.municipalities import mentions
from extract.flow.headings import reports
from extract.records import Promise

PARTS = re.compile(r"\s[–—-]\s|:\s")
"""What parts a title that says first what it is about, and then whose it is."""
OWNED = 2
"""The words of an owner and of what is owned: "Polisens arbete"."""


def author_of(title: str) -> str:
    """The party whose report a part of the title says that it is, as "Polisens redovisning"; empty where none."""
    named = next(mentions(title), None)
    own = (_owner_in(part.split(), reported=reports(title)) for part in PARTS.split(title))
    place = named.municipality.name if named else ""
    return next((actor_in(word) for word in own if word and not (place and word.startswith(place))), "")


def _owner_in(words: list[str], *, reported: bool) -> str:
    """The genitive that a part of a title opens with, where it says that something was done, or the title does."""
    if not words or not words[0].lower().endswith("s") or words[1:2] in (["och"], ["&"]):
        return ""
    return words[0] if reported or reports(" ".join(words[:OWNED])) else ""


def by_author(promises: tuple[Promise, ...], author: str) -> tuple[Promise, ...]:
    """The promises, the outcomes of which no heading and no promise says the actor given to the author."""
    return tuple(
        replace(promise, activities=tuple(replace(one, actor=one.actor or author) for one in promise.activities))
        if author and not promise.actor
        else promise
        for promise in promises
    )
