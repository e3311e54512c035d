"""The sheet Granska: what a person should look at, most consequential first, with what to check in words."""

from __future__ import annotations

from collections.abc import Callable, Set
from dataclasses import dataclass, replace

from outputs.columns import table
from outputs.review import complaints
from outputs.rows import NOT_UNDERSTOOD, CountRow, NumberRow
from outputs.workbook import counts_sheet
from outputs.workbook.listing import FIRST, HEADER, Field, Listing, declared
from outputs.workbook.lists import COMMENTS
from outputs.workbook.material import Material
from outputs.workbook.plan import Cell, Colouring, DropDown, Formula, Marked, Sheet, Style, letters
from outputs.workbook.read_as import read_as
from outputs.workbook.sheets import COUNTS, WORK_LIST

LEFT, DONE = "kvar", "klart"
LONGEST = 2_000
"""Lines of the list. Nobody works through more before the next run, and each line searches the whole of Antal."""
_CONTRACT = table("granska")
_ORDER = (*_CONTRACT.sheet, *_CONTRACT.folded)
VALUE_CHECK = "Värdet saknas; fylls det i så räknas det."
PARTS_CHECK = "Delarna räknas redan: sätt då nej i Räknas? på dem."
NUMBER_CHECK = "Ingen regel förstod talet. Är det ett antal som saknas i bladet Antal?"


@dataclass(frozen=True, slots=True)
class Task:
    """A count or number to look at.

    `in_totals`: it goes into totals, or would with a value; by `weight` they may be wrong.
    """

    identity: str
    kind: str
    file: str
    page: int
    category: str
    value: float | None
    read_as: str
    sentence: Marked
    check: str
    place: str
    in_totals: bool
    weight: float
    done: bool
    comment: str


def work_list(material: Material) -> Sheet:
    """The sheet, filtered to what is left."""
    tasks = _tasks(material)
    fields = _fields(material)
    listing = Listing(
        name=WORK_LIST,
        table=WORK_LIST,
        title="Att granska",
        lead="Det som påverkar summorna mest står först. Klicka på Rätta för att komma till raden i bladet Antal.",
        fields=fields,
        rows=tasks[:LONGEST],
        legend=(Cell(_legend(len(tasks)), "note"),),
        folded=len(_CONTRACT.folded),
        frozen_columns=2,
    )
    done = frozenset(line for line, task in enumerate(listing.rows, FIRST) if task.done)
    return replace(
        listing.sheet(),
        tables=(listing.table_of((_ORDER.index("klart"), LEFT)),),
        hidden_lines=done,
        drop_downs=(_comments(listing),),
        colourings=(
            Colouring(replace(listing.area, top=FIRST), f'${_reference("klart", FIRST)}="{DONE}"', "reviewed"),
        ),
    )


def _legend(tasks: int) -> str:
    told = "Det som är klart göms av filtret i kolumnen Klart?: uppdatera med Data, Använd igen (Ctrl+Alt+L)."
    if tasks <= LONGEST:
        return told
    return f"{told} Listan visar de {LONGEST} viktigaste av {tasks}; resten står i Antal (filtrera Granskning)."


def _tasks(material: Material) -> list[Task]:
    """What is left first, then what the totals hang on, then by weight; ties in reading order."""
    comments = {entry.subject_id: entry.comment for entry in material.tables.reviews if entry.subject == "tal"}
    reviewed = {
        entry.subject_id for entry in material.tables.reviews if entry.subject == "antal" and not complaints(entry)
    }
    wholes = {row.part_of for row in material.tables.counts if row.count.summed}
    counts = [
        _of_count(row, _check(row, wholes), row.count_id in reviewed) for row in material.tables.counts if row.doubtful
    ]
    # A document without promises stands among the documents with its warning: its numbers would bury all others.
    followed = {row.document_id for row in material.tables.promises}
    numbers = [
        _of_number(row, comments.get(row.number_id, ""))
        for row in material.tables.numbers
        if row.role == NOT_UNDERSTOOD and row.document_id in followed
    ]
    return sorted((*counts, *numbers), key=lambda task: (task.done, task.kind, not task.in_totals, -task.weight))


def _check(row: CountRow, wholes: Set[str]) -> str:
    """What to check, and what an entry would do to the totals."""
    if row.count.value is not None or not row.summed_given_value:
        return row.doubts
    return " ".join((row.doubts, VALUE_CHECK, PARTS_CHECK)[: 3 if row.count_id in wholes else 2])


def _of_count(row: CountRow, check: str, done: bool) -> Task:  # noqa: FBT001 # a field of the task, not a switch
    count = row.count
    return Task(
        identity=row.count_id,
        kind="antal",
        file=row.where.file,
        page=row.proof.page,
        category=row.valid.category,
        value=row.valid.value,
        read_as=read_as(row),
        sentence=counts_sheet.evidence(row),
        check=check,
        place=" ".join(filter(None, (row.where.municipality, row.where.period or row.where.year))),
        in_totals=bool(row.valid.summed) or (count.value is None and row.summed_given_value),
        weight=row.valid.value or count.low or 1,
        done=done,
        comment="",
    )


def _of_number(row: NumberRow, comment: str) -> Task:
    return Task(
        identity=row.number_id,
        kind="tal",
        file=row.file,
        page=row.page,
        category="",
        value=row.value,
        read_as="",
        sentence=Marked(row.sentence, row.mark, row.mark + len(row.expression)),
        check=NUMBER_CHECK,
        place="",
        in_totals=False,
        weight=row.value or 1,
        done=bool(comment),
        comment=comment,
    )


def _fields(material: Material) -> tuple[Field[Task], ...]:
    made: dict[str, Callable[[Task, int], Cell]] = {
        "nr": lambda _task, line: Cell(line - HEADER, "number"),
        "klart": lambda task, line: Cell(_state(task, line), "text"),
        "sida": lambda task, _line: material.link(task.file, task.page),
        "ratta": lambda task, line: Cell(_jump(task, line), "link" if task.kind == "antal" else "text"),
        "kommentar": lambda task, _line: Cell(task.comment or None, "review"),
    }
    fields: dict[str, Field[Task]] = {name: declared(_CONTRACT.column(name)) for name in _ORDER}
    heads: dict[str, Style] = {"kommentar": "review_heading", "sida": "heading"}
    return tuple(
        replace(field, make=made.get(name, field.make), head=heads.get(name, field.head))
        for name, field in fields.items()
    )


def _reference(name: str, line: int) -> str:
    return f"{letters(_ORDER.index(name) + 1)}{line}"


def _state(task: Task, line: int) -> Formula:
    """Done once something stands beside it here, or in the review columns of Antal."""
    comment, identity = _reference("kommentar", line), _reference("id", line)
    states, names = (f"{COUNTS}[{counts_sheet.heading(column)}]" for column in ("granskning", "antal_id"))
    there = f"INDEX({states},MATCH({identity},{names},0))"
    if task.kind == "tal":
        return Formula(f'=IF({comment}<>"","{DONE}","{LEFT}")')
    return Formula(f'=IF(OR({comment}<>"",IFERROR({there},"")="{counts_sheet.DONE}"),"{DONE}","{LEFT}")')


def _jump(task: Task, line: int) -> Formula | str:
    """A link to the count's own line in Antal, wherever it has been sorted to."""
    if task.kind == "tal":
        return "–"
    found = f"MATCH({_reference('id', line)},{COUNTS}[{counts_sheet.heading('antal_id')}],0)+{HEADER}"
    cell = f"#{COUNTS}!{counts_sheet.letter('granskat_varde')}"
    return Formula(f'=HYPERLINK("{cell}"&{found},"Rätta")')


def _comments(listing: Listing[Task]) -> DropDown:
    heading = _CONTRACT.column("kommentar").heading
    advice = "Välj i listan eller skriv egna ord; då är raden klar."
    area = listing.column(_ORDER.index("kommentar") + 1)
    return DropDown(area, heading, advice, COMMENTS, strict=False)
