"""Small follow-ups made by hand, for the tests of what is written."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from extract.records import Activity, Aside, Box, FollowUp, Municipality, Period, Promise, Run, TracedText, Word
from nlp.records import Count, CountedFollowUp, CountedText, CountPlace, Link, Number, Outcome, Reading
from outputs import Batch, DocumentTables, copy_tables, read_tables, unread_tables

TALLMO = Municipality("Tallmo", "0127", "Granbygdens län")
HAVSVIK = Municipality("Havsvik", "1499", "Kustlandets län")
TERTIALS = (
    Period("2023-T1", date(2023, 1, 1), date(2023, 4, 30)),
    Period("2023-T2", date(2023, 5, 1), date(2023, 8, 31)),
)


def printed(text: str, page: int = 1, top: float = 100.0, x0: float = 50.0) -> TracedText:
    """The text as printed on one line, each character five points wide."""
    runs, at = [], 0
    for piece in text.split(" "):
        boxes = tuple(Box(x0 + 5 * i, top, x0 + 5 * i + 5, top + 10) for i in range(at, at + len(piece)))
        if piece:
            box = Box(boxes[0].x0, top, boxes[-1].x1, top + 10)
            runs.append(Run(at, at + len(piece), Word(piece, page, box, boxes, 10.0)))
        at += len(piece) + 1
    return TracedText(text, tuple(runs))


def count(text: str, expression: str, value: float | None, category: str = "kontroll", **changes: Any) -> Count:
    """A count of `expression` in `text`, done by the police, with one sentence."""
    start = text.index(expression)
    made = Count(
        expression, start, start + len(expression), value, value, value, "exakt", category, category, category,
        "polis", "mening", "utfört", "", None, None, value is not None, (), "test", (0, len(text)),
    )  # fmt: skip
    return replace(made, **changes)


def number(text: str, expression: str, role: str, of: int | None = None, value: float | None = None) -> Number:
    """A number of `expression` in `text`."""
    start = text.index(expression)
    return Number(expression, start, start + len(expression), value, role, of, "test", (0, len(text)))


MET_PARTLY = Outcome(measurable=True, goal=20, goal_category="patrull", done=12, fulfilment="delvis")
NOT_MEASURABLE = Outcome(measurable=False, goal=None, goal_category="", done=None, fulfilment="ej mätbart")
PATROLS = "Under våren gick grupperna 12 pass vid torget, varav 4 sent på kvällen."
CHECKS = "Polisen gjorde 30 kontroller och ett antal besök kl. 21."


def follow_up(file: str = "tallmo.pdf", year: str = "2023", place: Municipality = TALLMO) -> FollowUp:
    """Two promises in two periods, one cell empty, on two pages."""
    patrols = Activity("Tertial 1", TERTIALS[0], printed(PATROLS, top=120))
    silent = Activity("Tertial 2", TERTIALS[1], printed("–", top=120, x0=400))
    checks = Activity("Tertial 1", TERTIALS[0], printed(CHECKS, page=2, top=80), pages=(2, 2))
    promises = (
        Promise(1, "Torget", printed("Vi ska synas vid torget minst 20 kvällar.", top=110), (patrols, silent)),
        Promise(2, "Trafik", printed("Farten ska ned på skolvägarna.", page=2, top=70), (checks,)),
    )
    asides = (Aside("titel", printed(f"Så gick det {year}", top=20)),)
    return FollowUp(file, digest(file), 2, f"Så gick det {year}", place, year, 1, promises, asides)


def counted() -> CountedFollowUp:
    """What `follow_up` holds: a whole with a part, a value missing, a goal, a number that no rule understood."""
    goal = "Vi ska synas vid torget minst 20 kvällar."
    texts = (
        CountedText(None, None, 0, Reading((), (number("Så gick det 2023", "2023", "årtal", value=2023),))),
        CountedText(0, None, None, Reading(
            (count(goal, "20", 20, "patrull", status="mål", summed=False, precision="minst", high=None),),
            (number(goal, "20", "antal", 0, 20),),
        )),
        CountedText(0, 0, None, Reading(
            (count(PATROLS, "12", 12, "patrull"), count(PATROLS, "4", 4, "patrull", part_of=0, summed=False)),
            (number(PATROLS, "12", "antal", 0, 12), number(PATROLS, "4", "antal", 1, 4)),
        )),
        CountedText(1, 0, None, Reading(
            (
                count(CHECKS, "30", 30, doubts=("Är det kontroller eller fordon?",)),
                count(CHECKS, "ett antal", None, "besök", precision="ospecificerat", doubts=("Hur många?",)),
            ),
            (
                number(CHECKS, "30", "antal", 0, 30), number(CHECKS, "ett antal", "antal", 1),
                number(CHECKS, "21", "granska", None, 21),
            ),
        )),
    )  # fmt: skip
    links = (Link("del_av", CountPlace(2, 1), CountPlace(2, 0)),)
    outcomes = (MET_PARTLY, NOT_MEASURABLE)
    return CountedFollowUp(texts, links, outcomes)


def digest(file: str) -> str:
    """The made-up SHA-256 of a made-up file."""
    return hashlib.sha256(file.encode("utf-8", "surrogateescape")).hexdigest()


def document(file: str = "tallmo.pdf", year: str = "2023", place: Municipality = TALLMO) -> DocumentTables:
    """A file that was read."""
    return read_tables(file, follow_up(file, year, place), counted())


def of_every_kind() -> tuple[DocumentTables, ...]:
    """Two files that were read, of two municipalities and years; one that failed; and a copy of the first."""
    return (
        document(),
        document("havsvik/å 2022.pdf", "2022/2023", HAVSVIK),
        unread_tables("trasig.pdf", digest("trasig"), "Filen är ingen PDF."),
        copy_tables("kopia.pdf", digest("tallmo.pdf"), "tallmo.pdf"),
    )


def batch(*documents: DocumentTables, root: Path = Path("/indata")) -> Batch:
    """A batch of the documents, else of the one follow-up."""
    return Batch(documents or (document(),), root)
