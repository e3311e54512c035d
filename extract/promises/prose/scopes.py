"""What the headings so far say of the text beneath them, each for as long as no higher heading comes."""

from __future__ import annotations

import re
from collections import Counter
from itertools import zip_longest

from extract.facts.actors import actor_in, names_parties_only, names_units_only
from extract.flow.cutting import LABEL_RANK
from extract.flow.headings import promises
from extract.flow.labels import names_theme
from extract.flow.matters import begins_matter
from extract.flow.sections import Section
from extract.promises.prose.ledger import Column
from extract.promises.wording.aims import names_subject
from extract.promises.wording.deeds import is_formal, is_neutral
from extract.promises.wording.outcomes import any_promised
from extract.promises.wording.under_headings import is_numbered_promise
from extract.records import TracedText

TOLD = frozenset({"löfte", "lovande", "utfall", "plan"})
"""Kinds of headings over promises and over what came of them."""
CONTINUED = re.compile(r"(?<=\w)[\s,(–-]+forts(?:ättning)?\.?\)?$", re.IGNORECASE)
"""What a theme ends with where its heading stands again on the next page."""


def themed_ranks(sections: tuple[Section, ...]) -> frozenset[float]:
    """The ranks of headings most of which name themes, and not parties or what belongs to every report."""
    told = [s for s, below in zip_longest(sections, sections[1:]) if s.blocks or _is_told_beneath(s, below)]
    headings = [s.heading for s in told if s.kind == "tema" and s.heading is not None]
    parties = Counter(h.rank for h in headings if names_parties_only(h.text) and not names_units_only(h.text))
    themes = Counter(h.rank for h in headings if not names_parties_only(h.text) and not _is_of_form(h.text))
    return frozenset(rank for rank, count in themes.items() if count >= parties[rank])


def _is_told_beneath(section: Section, below: Section | None) -> bool:
    """Whether what is told of a theme stands right beneath it, under a heading that only says what it is, or whose."""
    if below is None or below.rank <= section.rank or not below.blocks:
        return False
    return below.kind in TOLD or names_parties_only(below.theme)


def _is_of_form(heading: str) -> bool:
    return is_formal(heading) or is_neutral(heading)


class Scopes:
    """Themes, a heading of promises (its rank in `promised`), one over outcomes (`reporting`), and whose text it is.

    `subjects` and `aims` are headings that those beside them show to name subjects, or what is to come about.
    """

    def __init__(
        self,
        themed: frozenset[float] = frozenset(),
        subjects: frozenset[str] = frozenset(),
        aims: frozenset[str] = frozenset(),
    ) -> None:
        self._themed, self.subjects, self.aims = themed, subjects, aims
        self.heading: TracedText | None = None
        self.promised: float | None = None
        self._themes: list[tuple[float, str]] = []
        self._promiser = ""
        self._party: tuple[float, str] = (0.0, "")
        self._reporting: tuple[float, Column] | None = None

    @property
    def themes(self) -> list[str]:
        """The themes in force, the highest first."""
        return [theme for _, theme in self._themes]

    @property
    def theme(self) -> str:
        """The nearest theme; empty where there is none."""
        return self._themes[-1][1] if self._themes else ""

    @property
    def theme_rank(self) -> float:
        """The rank of the nearest theme's heading; 0 where there is none."""
        return self._themes[-1][0] if self._themes else 0.0

    @property
    def subject(self) -> str:
        """The nearest theme that is one, and does not only say whose the text is."""
        return next((theme for rank, theme in reversed(self._themes) if not self._names_party(rank, theme)), "")

    @property
    def party(self) -> str:
        """The party that everything under a heading of its name belongs to."""
        return self._party[1]

    @property
    def promiser(self) -> str:
        """Whose the promises are by the heading over them."""
        return self._promiser or self.party

    @property
    def reporting(self) -> Column | None:
        """The heading over outcomes that has themes of its own beneath it."""
        return self._reporting[1] if self._reporting else None

    def enter(self, section: Section, text: TracedText) -> None:
        """What a heading of a municipality, a theme or of promises changes."""
        rank = section.rank
        if self.promised is not None and rank <= self.promised:
            self.promised = None
        if self._reporting is not None and rank <= self._reporting[0]:
            self._reporting = None
        if section.kind == "kommun":
            self._themes, self.heading = [], None
        elif section.kind == "tema":
            self._enter_theme(rank, text)
        elif section.kind == "namn":
            self._close_themes(rank)
            self._promiser, self.heading = "", None
        elif section.kind == "löfte":
            if rank >= LABEL_RANK:  # what a line right under it says is promised is no outcome
                self._reporting = None
            self.heading, self.promised, self._promiser = text, rank, actor_in(text.text)

    def _enter_theme(self, rank: float, text: TracedText) -> None:
        """A theme, unless it is a matter of minutes, or names parties alone among promises and says whose they are."""
        self._close_themes(rank)
        alone = self._names_party(rank, text.text)
        if rank <= self._party[0] or alone:
            self._party = (rank, actor_in(text.text) if alone else "")
        self.heading = text
        if self.promised is None:
            self._promiser = ""
        if (self.promised is None or not self.party) and not begins_matter(text.text):
            self._themes.append((rank, CONTINUED.sub("", text.text)))

    def names_party_of(self, section: Section) -> bool:
        """Whether a section's heading only says whose its text is."""
        return self._names_party(section.rank, section.theme)

    def _names_party(self, rank: float, heading: str) -> bool:
        """Whether a heading says whose the text is; a unit such as the school is a theme where its like are."""
        return names_parties_only(heading) and not (rank in self._themed and names_units_only(heading))

    def has_subject(self, heading: str, *, themed: bool) -> bool:
        """Whether a heading names a subject, by its own words or as those beside it do, and is no promise."""
        if is_numbered_promise(heading):
            return False
        subject = heading in self.subjects and not themed
        return subject or names_theme(heading) or names_subject(heading, themed=themed)

    def enter_promise(self, rank: float) -> None:
        """A heading that is a promise ends the themes of its own and lower ranks."""
        self._close_themes(rank)
        self.heading = None

    def enter_report(self, section: Section, column: Column) -> None:
        """A heading over outcomes without text of its own may have themes beneath it."""
        if self.promised is not None and section.rank <= self.promised:
            self.promised = None
        if not section.blocks and section.rank < LABEL_RANK:
            self._reporting = (section.rank, column)
        elif self._reporting is not None and section.rank <= self._reporting[0]:
            self._reporting = None

    def reports_on_theme(self, section: Section) -> bool:
        """Whether a theme beneath a heading over outcomes has what was done under it."""
        promised = any_promised(section.blocks)
        return self.is_beneath_report(section) and section.kind == "tema" and not promised

    def is_beneath_report(self, section: Section) -> bool:
        """Whether a section's heading is lower than one over outcomes that is in force."""
        return self._reporting is not None and section.rank > self._reporting[0]

    def reports_as_party(self, section: Section) -> bool:
        """Whether a heading beneath one over outcomes says whose those are."""
        promised = bool(section.blocks) and promises(section.blocks[0].text)
        return self.is_beneath_report(section) and not promised and self.names_party_of(section)

    def _close_themes(self, rank: float) -> None:
        self._themes = [theme for theme in self._themes if theme[0] < rank]
