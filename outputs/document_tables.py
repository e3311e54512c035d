"""One PDF as rows: small enough to be sent between processes and kept for a whole batch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from extract.records import FollowUp, Problem
from nlp.records import CountedFollowUp
from outputs.count_rows import counted_rows
from outputs.document_rows import reported
from outputs.identity import document_id
from outputs.rows import NOT_UNDERSTOOD, ActivityRow, CountRow, DocumentRow, NumberRow, PromiseRow, ReadStatus

NO_ACTIVITIES = "Löften hittades, men inget som redovisas under dem. Jämför bladet Löften med PDF-filen."
LOOSE = "{} av {} antal står utanför löften och aktiviteter. Kontrollera i PDF-filen att inget löfte har missats."
MANY_LOOSE, LARGE_SHARE = 3, 0.25
"""So many counts outside all promises, and such a share of all, is a sign that a table was misread."""


@dataclass(frozen=True, slots=True)
class DocumentTables:
    """The rows of one PDF; one that was not read, or is a copy of another, has none but its own.

    The id of a copy is that of its original until the batch is put together.
    """

    document: DocumentRow
    promises: tuple[PromiseRow, ...] = ()
    activities: tuple[ActivityRow, ...] = ()
    counts: tuple[CountRow, ...] = ()
    numbers: tuple[NumberRow, ...] = ()
    is_copy: bool = False

    @property
    def file(self) -> str:
        """The path relative to the input folder with `/` between, or the bare name."""
        return self.document.file

    @property
    def failed(self) -> bool:
        """Whether the PDF could not be read."""
        return self.document.status == "fel"


def read_tables(file: str, follow_up: FollowUp, counted: CountedFollowUp) -> DocumentTables:
    """The rows of a PDF that was read."""
    row = _described(_bare(file, follow_up.sha256, "ok"), follow_up)
    found = reported(row.document_id, row.file, follow_up, counted)
    activities = tuple(activity for under in found.activities for activity in under)
    counts, numbers = counted_rows(row, follow_up, counted, found)
    # Without promises it is the document that must be looked at, as its warning says, and not each of its numbers.
    unclear = sum(n.role == NOT_UNDERSTOOD for n in numbers) if follow_up.promises else 0
    doubtful = sum(c.doubtful for c in counts) + unclear
    row = replace(_warned(row, found.promises, activities, counts), doubtful=doubtful)
    return DocumentTables(row, found.promises, activities, counts, numbers)


def unread_tables(file: str, sha256: str, why: str) -> DocumentTables:
    """A PDF that could not be read; `why` is a Swedish sentence, `sha256` empty where the bytes are out of reach."""
    return DocumentTables(replace(_bare(file, sha256, "fel"), reason=why))


def copy_tables(file: str, sha256: str, original: str) -> DocumentTables:
    """A PDF that is byte for byte the same as the file `original`, which is read in its place."""
    same = f"Filen är byte för byte densamma som {original}. Den är läst en gång, och redovisas där."
    return DocumentTables(replace(_bare(file, sha256, "varning"), reason=same), is_copy=True)


def _warned(
    row: DocumentRow, promises: Sequence[PromiseRow], activities: Sequence[ActivityRow], counts: Sequence[CountRow]
) -> DocumentRow:
    """The document with how much was found, and a warning where that is a sign of misreading."""
    loose = sum(count.where.promise_number is None for count in counts)
    signs = (
        NO_ACTIVITIES if promises and not activities else "",
        LOOSE.format(loose, len(counts)) if loose >= max(MANY_LOOSE, LARGE_SHARE * len(counts)) else "",
    )
    told = " ".join(filter(None, (row.reason, *signs)))
    return replace(row, status="varning" if told else "ok", reason=told, activities=len(activities), counts=len(counts))


def _bare(file: str, sha256: str, status: ReadStatus) -> DocumentRow:
    return DocumentRow(document_id(file, sha256), _readable(file), sha256, status)


def _readable(file: str) -> str:
    """The name with a visible mark for each byte that is no text, as old file systems have them."""
    return file.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _described(row: DocumentRow, follow_up: FollowUp) -> DocumentRow:
    place = follow_up.municipality
    return replace(
        row,
        reason=reason(follow_up.problems),
        pages=follow_up.pages,
        title=follow_up.title,
        municipality=place.name if place else "",
        code=place.code if place else "",
        county=place.county if place else "",
        year=follow_up.year,
        tables=follow_up.tables,
    )


def reason(problems: Sequence[Problem]) -> str:
    """The problems in their order, each with its page; what ails several pages alike is said once."""
    pages: dict[str, list[int]] = {}
    first: dict[str, Problem] = {}
    for problem in problems:
        alike = _wording(problem)
        first.setdefault(alike, problem)
        pages.setdefault(alike, []).extend([] if problem.page is None else [problem.page])
    return " ".join(_sentence(problem) + _further(pages[alike][1:]) for alike, problem in first.items())


def _wording(problem: Problem) -> str:
    """What a problem says but for its page."""
    return problem.text.removeprefix(f"Sida {problem.page} ").removeprefix(f"Sida {problem.page}: ")


def _sentence(problem: Problem) -> str:
    """The problem with its page, where its own sentence does not begin with it."""
    if problem.page is None or problem.text.startswith(f"Sida {problem.page}"):
        return problem.text
    return f"Sidan {problem.page}: {problem.text}"


def _further(pages: Sequence[int]) -> str:
    """` Detsamma gäller sidorna 2, 4 och 7.`; nothing where there are no further pages."""
    numbers = [str(page) for page in dict.fromkeys(pages)]
    if not numbers:
        return ""
    listed = " och ".join([", ".join(numbers[:-1]), numbers[-1]] if len(numbers) > 1 else numbers)
    return f" Detsamma gäller {'sidorna' if len(numbers) > 1 else 'sida'} {listed}."
