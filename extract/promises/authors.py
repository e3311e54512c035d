"""Whose report a document is by its title, which holds where nothing closer says who did it."""

from __future__ import annotations

from dataclasses import replace

from extract.facts.actors import actor_in
from extract.facts.municipalities import mentions
from extract.flow.headings import reports
from extract.records import Promise


def author_of(title: str) -> str:
    """The party whose report the title says that the document is, as "Polisens redovisning …"; empty where none."""
    words = title.split()
    named = next(mentions(title), None)
    if not words or not reports(title) or not words[0].lower().endswith("s"):
        return ""
    own = words[0] if named is None or not words[0].startswith(named.municipality.name) else ""
    return actor_in(own)


def by_author(promises: tuple[Promise, ...], author: str) -> tuple[Promise, ...]:
    """The promises, the outcomes of which no heading and no promise says the actor given to the author."""
    return tuple(
        replace(promise, activities=tuple(replace(one, actor=one.actor or author) for one in promise.activities))
        if author and not promise.actor
        else promise
        for promise in promises
    )
