"""What every sheet is made from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from outputs.tables import Tables
from outputs.workbook.plan import Cell
from outputs.workbook.safe import page_link

NO_MUNICIPALITY, NO_YEAR, NO_PERIOD = "okänd kommun", "okänt år", "utan period"
"""Stand in sheets where the data files have nothing, so that sums and filters can name them."""


_LAST = str.maketrans("åäö", "{|}")


@dataclass(frozen=True, slots=True)
class Material:
    """The rows of a batch, and the two folders that a link to a PDF goes between."""

    tables: Tables
    root: Path
    folder: Path

    @property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """Each municipality and year that counts belong to, as sheets name them, in Swedish order of the alphabet."""
        found = {(row.where.municipality or NO_MUNICIPALITY, row.where.year or NO_YEAR) for row in self.tables.counts}
        return tuple(sorted(found, key=lambda pair: (_alphabet(pair[0]), pair[1])))

    @property
    def municipalities(self) -> tuple[str, ...]:
        """The municipalities of `pairs`."""
        return tuple(dict.fromkeys(place for place, _ in self.pairs))

    @property
    def years(self) -> tuple[str, ...]:
        """The years of `pairs`."""
        return tuple(sorted({year for _, year in self.pairs}))

    def link(self, file: str, page: int | None, label: str = "") -> Cell:
        """A cell that opens a page of a PDF."""
        return Cell(page_link(self.root / file, page or 1, self.folder, label or f"s. {page or 1}"), "link")


def _alphabet(name: str) -> str:
    """Sorts å, ä and ö after z, whatever the locale."""
    return name.casefold().translate(_LAST)
