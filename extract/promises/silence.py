"""Running text that promises or tells what was done and became no row, so that nothing of it is lost in silence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extract.facts.actors import begins_with_party
from extract.facts.figures import tells_standing
from extract.facts.subjects import speaks_of_promises
from extract.flow.blocks import Block
from extract.flow.headings import heading_kind, promises
from extract.promises.grids.promise_columns import is_bare_number
from extract.promises.prose.beside_tables import NOTE, tells_new_figures
from extract.promises.tabular.tables_in_flow import ReadTable
from extract.promises.wording.deeds import is_formal, is_neutral, tells_deed
from extract.promises.wording.introductions import numbers_in, told_results
from extract.records import Aside, Box, Problem, Promise

FEWEST = 4
"""Cells of numbers that a table has at least where it may be one of what was done."""

PASSED_OVER = frozenset({"sidotext", "plan"})
"""Headings over text that is about the document, or about what shall be done."""


def unread(blocks: Sequence[Block], asides: Sequence[Aside], found: Sequence[Promise]) -> Iterator[Problem]:
    """A warning for each heading, with its page, over text that is in `asides` and tells what no promise has."""
    left = {(run.word.page, run.word.box) for aside in asides if aside.kind == "text" for run in aside.text.runs}
    reports = [one.text.text for promise in found for one in promise.activities]
    said = _words(" ".join([*reports, *(promise.text.text for promise in found)]))
    for heading, page in dict.fromkeys(_places(blocks, left, reports, said)):
        where = f"Under ”{heading}”" if heading else "Överst i filen"
        yield Problem(
            f"{where} står text som lovar eller berättar om något gjort men inte har blivit rader: jämför med filen.",
            page,
        )


def unread_tables(blocks: Sequence[Block], left: Sequence[ReadTable]) -> Iterator[Problem]:
    """A warning for each table of numbers that is not read, but for those under headings over text of the document."""
    pages = {table.table.first: table.table.page for table in left if table.reading is None and _counts(table)}
    heading = ""
    for block in blocks:
        if block.kind in ("rubrik", "undertitel", "titel"):
            heading = block.text
        elif block.table in pages and not _is_passed_over(heading):
            yield Problem(
                f"Under ”{heading}” står en tabell med tal som inte har blivit rader: jämför med filen.",
                pages[block.table],
            )


def _is_passed_over(heading: str) -> bool:
    """Whether no figures under a heading are of what was done."""
    return heading_kind(heading) in PASSED_OVER or is_formal(heading) or tells_standing(heading)


def _counts(table: ReadTable) -> bool:
    """Whether most cells outside a table's first column hold a number and nothing else."""
    cells = [row.text(c) for row in table.table.rows for c in range(1, len(row.slots)) if row.slots[c].strips]
    return len(cells) >= FEWEST and 2 * sum(map(is_bare_number, cells)) > len(cells)


def _places(
    blocks: Sequence[Block], left: set[tuple[int, Box]], reports: Sequence[str], said: set[str]
) -> Iterator[tuple[str, int]]:
    """The heading and the page of every such text."""
    heading = ""
    for block in blocks:
        if block.kind in ("rubrik", "undertitel"):
            heading = block.text
        elif block.kind in ("stycke", "punkt") and not (heading_kind(heading) in PASSED_OVER or is_formal(heading)):
            apart = all((word.page, word.box) in left for strip in block.strips for word in strip.line.words)
            if apart and (_tells(block.text, said) or _is_deed_under(heading, block.text, reports)):
                yield heading, block.page


def _tells(text: str, said: set[str]) -> bool:
    """Whether a text promises in other words, or tells how much was done in other figures, than the rows."""
    if NOTE.match(text):
        return False
    if promises(text):
        return begins_with_party(text) and not _words(text) <= said
    return any(not (numbers := numbers_in(result)) or not numbers <= said for result in told_results(text))


def _is_deed_under(heading: str, text: str, reports: Sequence[str]) -> bool:
    """Whether a text under a heading of a theme, or of what was done, tells of a deed and not of the promise."""
    themed = heading != "" and not is_neutral(heading) and not speaks_of_promises(text)
    return themed and tells_deed(text) and tells_new_figures(text, reports) and not NOTE.match(text)


def _words(text: str) -> set[str]:
    return {word.strip(".,;:!?()”") for word in text.lower().split()}
