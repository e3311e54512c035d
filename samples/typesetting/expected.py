"""What must come out of a document: its rows by the data contract, and its counts as annotated by hand."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from typing import Any

from typesetting.source import Block, Label, Source, Table

MONTHS = {"T": 4, "Q": 3, "H": 6}
"""How many months a tertial, a quarter and a half-year have."""

ACTORS = {"Polisen": "polis", "Kommunen": "kommun", "Polisen och kommunen": "gemensamt"}


@dataclass(frozen=True, slots=True)
class Standing:
    """Where in the document a text stands: under which theme, promise and heading."""

    theme: str
    promise: str
    number: int
    label: Label
    municipality: str = ""
    actor: str = ""
    period: str = ""


def expected(source: Source) -> dict[str, Any]:
    """The whole expectation of a sample, ready for JSON; `aktor` stands at the counts, not at the rows."""
    rows = expected_rows(source)
    plain = [{key: value for key, value in row.items() if key != "aktor"} for row in rows]
    numbers = [_place(number, rows) | {"roll": number["roll"]} for number in source.numbers]
    head = {"fil": f"{source.name}.pdf", "titel": source.title, **source.head}
    return head | {"rader": plain, "antal": _counts(source, rows), "tal": numbers}


def expected_rows(source: Source) -> list[dict[str, Any]]:
    """One row a cell, bullet or paragraph that is an activity, promise by promise in reading order."""
    walk = Walk()
    for part in source.parts:
        if isinstance(part, Table):
            walk.table(part)
        else:
            walk.block(part)
    return sorted(walk.rows, key=lambda row: row["lofte_nr"])


class Walk:
    """A walk through a document that notes its rows and where it stands."""

    def __init__(self) -> None:
        self.rows: list[dict[str, Any]] = []
        self.standing = Standing("", "", 0, Label(""))
        self.timed: dict[tuple[str, str], int] | None = None
        self.promised = 0

    def block(self, block: Block) -> None:
        """A heading changes the standing; texts that are activities become rows."""
        label = block.label
        if label.unpromised:
            self.promised += 1
            self.standing = replace(self.standing, promise="", number=self.promised)
        if label.means in {"theme", "promise", "municipality"}:
            self._enter(label, label.text)
        elif label.means == "column":
            self.standing = replace(self.standing, label=label)
        elif label.means == "row":
            heading = self.standing.label
            period, actor = label.period or heading.period, label.actor or heading.actor
            own = replace(label, text=heading.text, period=period, dates=label.dates or heading.dates, actor=actor)
            self.rows += [_row(replace(self.standing, label=own), text) for text in block.texts]

    def table(self, table: Table) -> None:
        """Promise and theme cells change the standing, the others become rows."""
        self.timed = {} if any(label.means == "period" for label in table.columns) else None
        self._things(table)
        for row in table.rows:
            if row.theme:
                self.standing = replace(self.standing, theme=row.theme)
            if row.promise:
                self._enter(Label(row.promise, "promise"), row.promise)
            cells = [(label, cell) for label, cell in zip(table.headers, row.cells, strict=bool(row.cells)) if cell]
            named = [ACTORS[cell.text] for label, cell in cells if label.responsible]
            covered = any(label.responsible for label in table.columns) and not named
            actor = self.standing.actor if covered else "".join(named)
            told = [dict(label.periods)[cell.text] for label, cell in cells if label.means == "period"]
            merged = any(label.means == "period" for label in table.columns) and not told
            period = self.standing.period if merged else "".join(told)
            self.standing = replace(self.standing, actor=actor, period=period)
            for label, cell in cells:
                self._enter(label, cell.text)
            self.rows += [
                _row(replace(self.standing, label=label), cell.text) for label, cell in cells if label.means == "row"
            ]
        self.timed = None

    def _things(self, table: Table) -> None:
        """Columns whose header is what a row header is elsewhere: one promise each, its cells below one another."""
        told = next((at for at, label in enumerate(table.columns) if label.means == "period"), 0)
        for at, label in enumerate(table.headers):
            if label.means != "thing":
                continue
            self._enter(replace(label, means="promise"), label.text)
            for row in table.rows:
                period, cell = row.cells[told], row.cells[at]
                if period and cell:
                    spoken = replace(self.standing, period=dict(table.columns[told].periods)[period.text], label=label)
                    self.rows.append(_row(spoken, cell.text))

    def _enter(self, label: Label, text: str) -> None:
        if not text:
            return
        if label.means == "theme":
            self.standing = replace(self.standing, theme=text)
        elif label.means == "promise":
            self.standing = replace(self.standing, promise=text, number=self._number(text))
        elif label.means == "municipality":
            self.standing = replace(self.standing, municipality=label.municipality)

    def _number(self, promise: str) -> int:
        """The number of a promise; rows of several periods may all say the one that they are of."""
        said = (self.standing.theme, promise)
        if self.timed is not None and said in self.timed:
            return self.timed[said]
        self.promised += 1
        if self.timed is not None:
            self.timed[said] = self.promised
        return self.promised


def _row(standing: Standing, text: str) -> dict[str, Any]:
    label = standing.label
    period = label.period or standing.period
    start, end = label.dates or calendar(period)
    period = "" if "-" in period[5:] else period
    row = {"lofte_nr": standing.number, "tema": standing.theme, "lofte": standing.promise, "kolumn": label.text}
    row |= {"period": period, "period_start": start, "period_slut": end, "aktor": label.actor or standing.actor}
    row |= {"kommun": standing.municipality} if standing.municipality else {}
    return row | {"text": text, "tom": text in {"", "-", "–"}} | ({"valfri": True} if label.optional else {})


def calendar(period: str) -> tuple[str, str]:
    """First and last day of a period by the calendar, empty for a period without a name; or both days as written."""
    if not period:
        return "", ""
    if "-" in period[5:]:
        start, end = period.split("/")
        return start, end
    if part := re.fullmatch(r"(\d{4})-([TQH])(\d)", period):
        year, months, at = int(part[1]), MONTHS[part[2]], int(part[3])
        last = months * at
        return f"{year}-{last - months + 1:02}-01", f"{year}-{last:02}-{monthrange(year, last)[1]}"
    return f"{period[:4]}-01-01", f"{period[-4:]}-12-31"


def _counts(source: Source, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    names = [count.get("namn") for count in source.counts]
    counts = [_place(count, rows) | _count(count, names) for count in source.counts]
    return [count | {"summeras": _summed(count, counts)} for count in counts]


def _place(note: dict[str, Any], rows: list[dict[str, Any]]) -> dict[str, Any]:
    """Find `i`, a piece of text with the expression in brackets, in the one row or promise that holds it."""
    marked = note["i"]
    before, rest = marked.split("[", 1)
    expression, after = rest.split("]", 1)
    piece = before + expression + after
    key = "lofte" if note.get("i_lofte") else "text"
    found = {
        row["lofte_nr"] if key == "lofte" else at: row for at, row in enumerate(rows) if _holds(row, note, piece, key)
    }
    if len(found) != 1 or next(iter(found.values()))[key].count(piece) != 1:
        raise ValueError(f"{marked!r} stands {len(found)} times, or several times in one text")
    at, row = found.popitem()
    start = row[key].index(piece) + len(before)
    place = {"uttryck": expression, "start": start, "slut": start + len(expression)}
    return place | {"rad": None if key == "lofte" else at, "lofte_nr": row["lofte_nr"]}


def _holds(row: dict[str, Any], note: dict[str, Any], piece: str, key: str) -> bool:
    """A bare number is told apart by the promise and the column that it stands under."""
    under = row["lofte"] == note.get("lofte", row["lofte"]) and row["kolumn"] == note.get("kolumn", row["kolumn"])
    return under and (row[key] == piece if "lofte" in note else piece in row[key])


def _count(note: dict[str, Any], names: list[str | None]) -> dict[str, Any]:
    value, exact = note.get("varde"), note.get("precision", "exakt") == "exakt"
    links = {key: names.index(note[key]) if key in note else None for key in ("del_av", "upprepar")}
    known = note["aktor"] != "okänd"
    return {
        "varde": value,
        "varde_min": note.get("varde_min", value if exact else None),
        "varde_max": note.get("varde_max", value if exact else None),
        "precision": note.get("precision", "exakt"),
        **{key: note[key] for key in ("foremal", "grundform", "kategori", "aktor")},
        "aktor_kalla": note.get("aktor_kalla", "mening") if known else None,
        "lage": note.get("lage", "utfört"),
        "per": note.get("per"),
        **links,
    }


def _summed(count: dict[str, Any], counts: list[dict[str, Any]]) -> bool:
    whole = None if count["del_av"] is None else counts[count["del_av"]]
    inside = whole is not None and whole["lage"] == "utfört" and whole["varde"] is not None
    done = count["varde"] is not None and count["lage"] == "utfört"
    return done and count["upprepar"] is None and not count["per"] and not inside
