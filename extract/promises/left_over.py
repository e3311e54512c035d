"""Everything printed that is no promise and no report."""

from __future__ import annotations

from collections.abc import Iterator

from extract.facts.titles import line_strips, title_text
from extract.flow.blocks import Block
from extract.flow.closings import closing_blocks
from extract.flow.contents import contents_blocks
from extract.promises.parts import Parts
from extract.promises.tabular.tables_in_flow import ReadTable
from extract.records import Aside, AsideKind, Page, Promise, TracedText
from extract.texts.evidence import Evidence
from extract.texts.traced import traced, traced_paragraphs, traced_words


def left_over(
    parts: Parts,
    tables: tuple[ReadTable, ...],
    prose: tuple[Aside, ...] | None,
    promises: tuple[Promise, ...],
) -> tuple[Aside, ...]:
    """The texts that `promises` lack, each once; `prose` are those that its reader left, None where it read nothing."""
    asides = _unused(_asides(parts, tables, prose), promises)
    return asides + tuple(_untold(parts.pages, promises, asides))


def _asides(parts: Parts, tables: tuple[ReadTable, ...], prose: tuple[Aside, ...] | None) -> tuple[Aside, ...]:
    """Everything printed that is no promise and no report, in the order of its kind of place."""
    found = [Aside("titel", title_text(parts.title, parts.evidence))] if parts.title else []
    found += prose if prose is not None else _text_asides(parts)
    if prose is not None:
        found += [Aside("sidram", printed(block, parts.evidence)) for block in closing_blocks(parts.blocks)]
        found += [Aside("innehåll", printed(block, parts.evidence)) for block in contents_blocks(parts.blocks)]
    for table in tables:
        found += _table_asides(table)
    for page in parts.lines:
        found += [Aside("text", traced(line_strips(page.notes), parts.evidence))] if page.notes else []
        found += [Aside("sidram", traced_words(line.words)) for line in page.furniture]
    found += [Aside("sidram", traced_words((mark,))) for mark in parts.cleaned.marks]
    return tuple(found)


def _untold(pages: tuple[Page, ...], promises: tuple[Promise, ...], asides: tuple[Aside, ...]) -> Iterator[Aside]:
    """Cells of which nothing was read, so that none is lost; headers and promises printed again say nothing more."""
    texts = [aside.text for aside in asides]
    texts += [text for promise in promises for text in promise.texts]
    told = {(run.word.page, run.word.box) for text in texts for run in text.runs}
    said = {_signs(text.text) for text in texts}
    for cell in (cell for page in pages for table in page.tables for cell in table.cells):
        words = tuple(word for line in cell.lines for word in line.words)
        known = _signs("".join(word.text for word in words))
        if known and known not in said and not any((word.page, word.box) in told for word in words):
            yield Aside("text", traced_words(words))


def _signs(text: str) -> str:
    """The letters and figures of a text."""
    return "".join(sign for sign in text.lower() if sign.isalnum())


def _text_asides(parts: Parts) -> list[Aside]:
    kinds: dict[str, AsideKind] = {"rubrik": "rubrik", "undertitel": "rubrik", "stycke": "text", "punkt": "text"}
    return [
        Aside(kinds[block.kind], printed(block, parts.evidence))
        for block in parts.blocks
        if block.paragraph is not None and block.kind in kinds
    ]


def printed(block: Block, evidence: Evidence) -> TracedText:
    """A block's text as it stands; none for a table."""
    return traced_paragraphs((block.paragraph,), evidence) if block.paragraph else TracedText("")


def _table_asides(table: ReadTable) -> list[Aside]:
    if table.reading is None:
        return [Aside("annan tabell", text) for text in table.texts]
    reading = table.reading
    groups: list[tuple[AsideKind, tuple[TracedText, ...]]] = [
        ("kolumnrubrik", reading.headers),
        ("rubrik", reading.themes),
        ("text", reading.leftovers),
    ]
    return [Aside(kind, text) for kind, texts in groups for text in texts]


def _unused(asides: tuple[Aside, ...], promises: tuple[Promise, ...]) -> tuple[Aside, ...]:
    """The texts that are not promises or reports already, as a heading that is a promise is."""
    used = {run.word for promise in promises for run in promise.text.runs}
    return tuple(aside for aside in asides if not aside.text.runs or aside.text.runs[0].word not in used)
