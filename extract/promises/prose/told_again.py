"""Numbered promises that come again under a heading over outcomes, each over what came of it."""

from __future__ import annotations

import re

from extract.flow.sections import Section
from extract.promises.prose.ledger import Column
from extract.promises.prose.standing import Standing
from extract.promises.wording.outcomes import any_promised, tells_outcome

NUMBER = re.compile(r"(\w*löfte|\w*åtagande|(?:del)?mål) (?:nr\.? ?)?(\d{1,2})(?!\d)", re.IGNORECASE)
"""What a heading of one promise begins with, as in "Löfte 2: Skolvägar"; "Uppföljning av löfte 2" holds it."""

REPORTS = ("utfall", "namn")
"""Kinds of headings that say that something is reported on."""


class ToldAgain:
    """Remembers which promises stand under each number, and reports on them where the number comes again."""

    def __init__(self, at: Standing) -> None:
        self.at = at
        self._promised: dict[str, tuple[list[int], str]] = {}
        self._listed = False

    def note(self, section: Section, first: int) -> None:
        """Remember the promises from the place `first` on as those of the section's number."""
        number, found = _number(section), list(range(first, len(self.at.ledger.promises)))
        if number and found:
            self._promised.setdefault(number, (found, section.title))
        elif section.kind == "löfte" and len(found) > 1 and not self._promised:
            self._promised = {f"löfte {place}": ([at], "") for place, at in enumerate(found, 1)}
            self._listed = True

    def tells(self, section: Section) -> bool:
        """Write down what stands under a number that comes again in or beneath a heading over outcomes, if that is so.

        Promises in a list have the numbers of their places; what tells of the past under those needs no such heading.
        """
        column = self.at.scopes.reporting if self.at.scopes.is_beneath_report(section) else None
        if column is None and section.kind in REPORTS:
            column = Column(section.title, self.at.dated.now.under(section.title).period)
        elif column is None and self._listed and tells_outcome(section.blocks):
            column = Column(period=self.at.dated.now.period)
        found, heading = self._promised.get(_number(section), ([], ""))
        if column is None or not found or any_promised(section.blocks):
            return False
        ledger = self.at.ledger
        if section.heading is not None:
            ledger.aside("rubrik", ledger.text(section.heading))
        again = tuple(block for block in section.blocks[:1] if heading.endswith(block.text))
        ledger.set_aside(again)
        ledger.column, self.at.open = column, True
        self.at.answer(section.blocks[len(again) :], found)
        return True


def _number(section: Section) -> str:
    """The kind and number of the promise that a heading names; empty where it names none."""
    named = NUMBER.search(section.title) if section.kind in REPORTS else NUMBER.match(section.title)
    return f"{named[1]} {named[2]}".lower() if named else ""
