"""From a document as printed to a follow-up: promises with what was reported under each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from extract.facts.dating import Dating, told_by
from extract.facts.places import place_of
from extract.facts.subjects import speaks_of_promises
from extract.facts.titles import line_strips, metadata_title, title_lines, title_text
from extract.facts.years import file_dating, year_of, year_over
from extract.flow.blocks import Block
from extract.flow.closings import closing_blocks
from extract.flow.flow import flow_of
from extract.flow.furniture import Sorted, sort_lines
from extract.flow.outline import sections_of
from extract.flow.subtitles import with_subtitles
from extract.promises.accounts import read_account
from extract.promises.deeds import tells_of_itself
from extract.promises.grids import Grid, grid_of
from extract.promises.own_time import own_time
from extract.promises.prose import ProseReading, read_prose
from extract.promises.remarks import guesses, remarks
from extract.promises.subject import Subject, reports_of_police, subject_of
from extract.promises.sure_tables import follows_up
from extract.promises.tables_in_flow import ReadTable, read_tables
from extract.promises.tails import with_tails
from extract.records import Aside, AsideKind, Document, FollowUp, Line, Page, Promise, TracedText
from extract.texts.cleaning import Cleaned, cleaned
from extract.texts.hyphens import Evidence, gather
from extract.texts.lexicon import swedish
from extract.texts.strips import Strip
from extract.texts.traced import traced, traced_paragraphs, traced_words
from extract.texts.type_sizes import body_size


@dataclass(frozen=True, slots=True)
class Parts:
    """A document taken apart: its grids, its lines sorted, its flow, and what is known of its words."""

    cleaned: Cleaned
    lines: tuple[Sorted, ...]
    title: tuple[Line, ...]
    grids: tuple[Grid, ...]
    blocks: tuple[Block, ...]
    evidence: Evidence


def understand(document: Document) -> FollowUp:
    """What a document promises and reports; where it is no follow-up, a problem says so and nothing is made up."""
    parts = _parts(document)
    title = title_text(parts.title, parts.evidence).text or metadata_title(document.title)
    tabled = any(follows_up(grid) for grid in parts.grids)
    subject = subject_of(parts.blocks, title, _all_text(parts.cleaned.pages), len(document.pages), tabled=tabled)
    dating = own_time(subject.title, parts.blocks, parts.grids, document.file)
    tables, prose = _read(parts, subject, dating)
    promises = _numbered(prose.promises if prose else ())
    place = place_of(title, parts.cleaned.pages, document.file, promises)
    asides = _unused(_asides(parts, tables, prose), promises)
    asides += tuple(_untold(parts.cleaned.pages, promises, asides))
    follow_up = FollowUp(
        file=document.file,
        sha256=document.sha256,
        pages=len(document.pages),
        title=title,
        municipality=place.municipality,
        year=_year(subject.title, dating, promises, document.file),
        tables=len(tables),
        promises=promises,
        asides=asides,
    )
    said = remarks(follow_up, replace(document, pages=parts.cleaned.pages), tables, place)
    return replace(follow_up, problems=said + (guesses(prose.guessed) if prose is not None else ()))


def _read(parts: Parts, subject: Subject, dating: Dating) -> tuple[tuple[ReadTable, ...], ProseReading | None]:
    """The tables and the running text; tables of periods that are under no promise only where nothing else promises."""
    tables = read_tables(parts.grids, parts.blocks, dating, parts.evidence, subject.tables)
    prose = _prose(parts, subject, tables, dating)
    if prose is not None and any(promise.text.text for promise in prose.promises):
        return tables, prose
    tables = read_tables(parts.grids, parts.blocks, dating, parts.evidence, subject.tables, unpromised=True)
    return tables, _prose(parts, subject, tables, dating)


def _parts(document: Document) -> Parts:
    neat = cleaned(document)
    pages = with_tails(neat.pages)
    neat = replace(neat, pages=pages)
    lines = sort_lines(pages)
    title = title_lines(pages[0]) if pages else ()
    grids = tuple(grid_of(table) for page in pages for table in page.tables)
    blocks = with_subtitles(flow_of(pages, lines, title, body_size(pages)))
    evidence = gather(_stretches(grids, lines), swedish())
    return Parts(neat, lines, title, grids, blocks, evidence)


def _stretches(grids: tuple[Grid, ...], lines: tuple[Sorted, ...]) -> list[tuple[Strip, ...]]:
    """Every cell and every page's text, for what the document says of its own words."""
    cells = [slot.strips for grid in grids for row in grid.rows for slot in row.slots]
    return cells + [line_strips(page.text) for page in lines]


def _all_text(pages: tuple[Page, ...]) -> str:
    cells = [line.text for page in pages for table in page.tables for cell in table.cells for line in cell.lines]
    return " ".join([line.text for page in pages for line in page.lines] + cells)


def _prose(parts: Parts, subject: Subject, tables: tuple[ReadTable, ...], dating: Dating) -> ProseReading | None:
    """The reading of the running text with the tables in it; None where the document is about something else."""
    by_table = _promises_by_table(tables)
    text = _all_text(parts.cleaned.pages)
    promising = speaks_of_promises(text)
    if not subject.blocks or not (promising or any(by_table.values()) or reports_of_police(subject, text)):
        return None
    closing = closing_blocks(parts.blocks)
    blocks = tuple(block for block in subject.blocks if block.kind != "titel" and block not in closing)
    itself = [block for block in blocks if subject.telling and block.kind == "stycke" and tells_of_itself(block.text)]
    sections = sections_of(tuple(block for block in blocks if block not in itself))
    reading = read_prose(
        sections, subject.title, dating, parts.evidence, by_table, promising=promising, telling=subject.telling
    )
    if subject.account and not _told(reading.promises, telling=subject.telling):
        account = read_account(sections, dating, parts.evidence, minutes=subject.minutes)
        named = tuple(promise for promise in reading.promises if promise.text.text)
        if _rows(account.promises) > _rows(reading.promises):
            reading = replace(account, promises=named + account.promises)
    left = [block for block in subject.left if block.kind not in ("titel", "tabell") and block not in closing]
    others = tuple(Aside("text", _printed(block, parts)) for block in (*left, *itself))
    return replace(reading, asides=reading.asides + others)


def _told(promises: tuple[Promise, ...], *, telling: bool) -> bool:
    """Whether there are promises in words; in a letter or minutes, whether anything is reported under one."""
    named = [promise for promise in promises if promise.text.text]
    return any(not activity.empty for promise in named for activity in promise.activities) if telling else bool(named)


def _rows(promises: tuple[Promise, ...]) -> int:
    return sum(not activity.empty for promise in promises for activity in promise.activities)


def _promises_by_table(tables: tuple[ReadTable, ...]) -> dict[int, tuple[Promise, ...]]:
    """Each follow-up table's promises under the place of its first piece in the flow."""
    return {
        table.table.first: tuple(replace(p, municipality=table.municipality) for p in table.reading.promises)
        for table in tables
        if table.reading
    }


def _numbered(promises: tuple[Promise, ...]) -> tuple[Promise, ...]:
    return tuple(replace(promise, number=number) for number, promise in enumerate(promises, 1))


def _year(title: str, dating: Dating, promises: tuple[Promise, ...], file: str) -> str:
    """From the title, else the headers, else the file name."""
    headers = [activity.period for promise in promises for activity in promise.activities]
    return (
        year_of(dating.period)
        or year_of(told_by(title).within)
        or year_over(headers)
        or year_of(file_dating(file).within)
    )


def _asides(parts: Parts, tables: tuple[ReadTable, ...], prose: ProseReading | None) -> tuple[Aside, ...]:
    """Everything printed that is no promise and no report, in the order of its kind of place."""
    found = [Aside("titel", title_text(parts.title, parts.evidence))] if parts.title else []
    found += prose.asides if prose is not None else _text_asides(parts)
    found += [Aside("sidram", _printed(block, parts)) for block in closing_blocks(parts.blocks) if prose is not None]
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
    texts += [text for promise in promises for text in (promise.text, *(one.text for one in promise.activities))]
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
        Aside(kinds[block.kind], _printed(block, parts))
        for block in parts.blocks
        if block.paragraph is not None and block.kind in kinds
    ]


def _printed(block: Block, parts: Parts) -> TracedText:
    return traced_paragraphs((block.paragraph,), parts.evidence) if block.paragraph else TracedText("")


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
