"""Headings over what shall be done, as "Det här ska vi göra", where nothing above them is promised."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from extract.flow.sections import Section
from extract.promises.outcomes import any_promised
from extract.promises.under_headings import is_numbered_promise

SHALL = re.compile(r"\b(?:ska|skall|skulle)\b", re.IGNORECASE)


def with_plans_promised(sections: Iterable[Section]) -> Iterator[Section]:
    """The sections, those with lists under such headings as promises; a promise above is what their lists are of."""
    promised = False
    for section in sections:
        if section.kind == "plan" and not promised and _lists_plans(section):
            yield replace(section, kind="löfte")
            continue
        if section.kind in ("tema", "kommun"):
            promised = False
        headed = section.heading is not None and is_numbered_promise(section.heading.text)
        promised = promised or headed or section.kind in ("löfte", "lovande") or any_promised(section.blocks)
        yield section


def _lists_plans(section: Section) -> bool:
    """Whether a heading says what shall be done, and a list under it or the names of parties tell what."""
    heading = section.heading.text if section.heading is not None else ""
    return SHALL.search(heading) is not None and (not section.blocks or section.blocks[0].kind == "punkt")
