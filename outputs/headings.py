"""How the sheets that take entries are known again by their headings, also when some have been edited or moved."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from outputs.columns import table
from outputs.entries import REVIEW, of_text
from outputs.records import OutputError
from outputs.rows import ReviewRow

WITHIN = 40
"""Lines from the top of a sheet where headings are looked for."""
_ENOUGH = 0.5
"""The share of a form's headings that tells it."""
_PAGE = re.compile(r"-s(\d+)-")


@dataclass(frozen=True, slots=True)
class Form:
    """A sheet that takes entries: its headings by column, which of them are needed, and how a line becomes an entry."""

    headings: Mapping[str, str]
    needed: tuple[str, ...]
    entry: Callable[[Mapping[str, str]], ReviewRow | None]

    def share(self, line: Sequence[str]) -> float:
        """How much of the form's headings the line holds."""
        known = {_folded(heading) for heading in self.headings.values()}
        return len(known & set(map(_folded, line))) / len(known)

    def fits(self, line: Sequence[str]) -> bool:
        """Whether the line can be this form's headings."""
        return self.share(line) >= _ENOUGH

    def placed(self, line: Sequence[str], where: str) -> Placed:
        """Where each column is. Edited headings are taken in order where as many are unknown as are missing.

        Raises OutputError where a needed column cannot be told.
        """
        folded = [_folded(heading) for heading in line]
        places = {
            name: folded.index(_folded(heading))
            for name, heading in self.headings.items()
            if _folded(heading) in folded
        }
        missing = [name for name in self.headings if name not in places]
        strange = [at for at, heading in enumerate(line) if heading and at not in places.values()]
        if len(missing) != len(strange):
            self._refuse(missing, where)
            return Placed(self, places, _own_columns([line[at] for at in strange], where))
        told = tuple(
            f"Rubriken \u201d{line[at]}\u201d i {where} har lästs som \u201d{self.headings[name]}\u201d."
            for name, at in zip(missing, strange, strict=True)
        )
        return Placed(self, places | dict(zip(missing, strange, strict=True)), told)

    def _refuse(self, missing: Sequence[str], where: str) -> None:
        lost = [self.headings[name] for name in missing if name in self.needed]
        if lost:
            raise OutputError(
                f"Rubriken \u201d{lost[0]}\u201d saknas i {where}, så det som är ifyllt där kan inte föras över. Skriv "
                "tillbaka rubriken, eller flytta arbetsboken till en annan mapp, och kör igen. Inget har ändrats."
            )


@dataclass(frozen=True, slots=True)
class Placed:
    """A form with the place, from 0, of each column in a sheet, and what to tell about it."""

    form: Form
    places: Mapping[str, int]
    messages: tuple[str, ...]


def _own_columns(headings: Sequence[str], where: str) -> tuple[str, ...]:
    if not headings:
        return ()
    told = f"Egna kolumner ({', '.join(headings)}) i {where} följer inte med till den nya arbetsboken"
    return (f"{told}; de finns kvar i kopian.",)


def _folded(heading: str) -> str:
    return " ".join(heading.split()).casefold()


def _of_count(told: Mapping[str, str]) -> ReviewRow | None:
    return of_text({**told, "granskad_id": told["antal_id"], "avser": "antal", "sida": _page(told["antal_id"])})


def _of_task(told: Mapping[str, str]) -> ReviewRow | None:
    """A comment beside a task of the work list, about a count or a number."""
    entered = {"granskad_id": told["id"], "avser": "tal", "granskningskommentar": told["kommentar"]}
    beside = {"fil": told.get("fil", ""), "mening": told.get("mening", ""), "sida": _page(told["id"])}
    return of_text({**entered, **beside})


def _page(name: str) -> str:
    """The page that an id tells."""
    found = _PAGE.search(name)
    return found[1] if found else ""


def _headings(name: str) -> dict[str, str]:
    contract = table(name)
    shown = (*contract.sheet, *contract.folded) or tuple(column.name for column in contract.columns)
    return {column: contract.column(column).heading for column in shown}


COUNTS = Form(_headings("antal"), ("antal_id", *REVIEW), _of_count)
FORMS = (
    COUNTS,
    Form(_headings("granska"), ("id", "kommentar"), _of_task),
    Form(_headings("granskning"), ("granskad_id", *REVIEW), of_text),
)
