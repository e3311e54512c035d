"""From a document as printed to a follow-up: promises with what was reported under each."""

from __future__ import annotations

from dataclasses import replace

from extract.facts.dating import Dating, told_by
from extract.facts.places import place_of
from extract.facts.subjects import speaks_of_promises
from extract.facts.titles import metadata_title, title_text
from extract.facts.years import file_dating, year_of, year_over
from extract.flow.blocks import Block
from extract.flow.closings import closing_blocks
from extract.flow.contents import contents_blocks
from extract.flow.headings import reports
from extract.flow.outline import sections_of
from extract.flow.sections import Section
from extract.flow.vows import was_promised
from extract.promises.left_over import left_over, printed
from extract.promises.overviews import without_overview
from extract.promises.own_time import own_time
from extract.promises.parts import Parts, taken_apart
from extract.promises.prose.accounts import read_account
from extract.promises.prose.reader import ProseReading, read_prose
from extract.promises.remarks import guesses, remarks, unsure
from extract.promises.silence import unread, unread_tables
from extract.promises.subject import Subject, reports_of_safety, subject_of
from extract.promises.tabular.sure_tables import follow_up_among
from extract.promises.tabular.tables_in_flow import ReadTable, read_tables
from extract.promises.wording.authors import author_of, by_author
from extract.promises.wording.deeds import tells_of_itself
from extract.promises.wording.loose_lines import loose_lines
from extract.promises.wording.tellings import is_opinion
from extract.records import Aside, Document, FollowUp, Promise
from extract.texts.evidence import Evidence


def understand(document: Document) -> FollowUp:
    """What a document promises and reports; where it is no follow-up, a problem says so and nothing is made up."""
    parts = taken_apart(document)
    title = title_text(parts.title, parts.evidence).text or metadata_title(document.title)
    tabled = follow_up_among(parts.grids)
    subject = subject_of(parts.blocks, title, parts.text, len(document.pages), tabled=tabled)
    dating = own_time(subject.title, parts.blocks, parts.grids, document.file)
    tables, prose = _read(parts, subject, dating)
    promises = by_author(_numbered(prose.promises if prose else ()), author_of(subject.title))
    place = place_of(title, parts.pages, document.file, promises)
    asides = left_over(parts, tables, prose.asides if prose is not None else None, promises)
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
    said = remarks(follow_up, replace(document, pages=parts.pages), tables, place)
    if promises and subject.doubted:
        said += unsure()
    if prose is not None and promises:
        said += (*guesses(prose.guessed), *unread(subject.blocks, asides, promises))
        said += tuple(unread_tables(parts.blocks, tables))
    return replace(follow_up, problems=said)


def _read(parts: Parts, subject: Subject, dating: Dating) -> tuple[tuple[ReadTable, ...], ProseReading | None]:
    """The tables and the running text; tables of periods that are under no promise only where nothing else promises."""
    tables = read_tables(parts.grids, parts.blocks, dating, parts.evidence, subject.tables)
    prose = _prose(parts, subject, tables, dating)
    if prose is not None and any(promise.text.text for promise in prose.promises):
        return tables, prose
    tables = read_tables(parts.grids, parts.blocks, dating, parts.evidence, subject.tables, unpromised=True)
    return tables, _prose(parts, subject, tables, dating)


def _prose(parts: Parts, subject: Subject, tables: tuple[ReadTable, ...], dating: Dating) -> ProseReading | None:
    """The reading of the running text with the tables in it; None where the document is about something else."""
    by_table = _promises_by_table(tables)
    text = parts.text
    promising = speaks_of_promises(text)
    told = subject.counted or reports_of_safety(subject, text)
    if not subject.blocks or not (promising or any(by_table.values()) or told):
        return None
    closing = [*closing_blocks(parts.blocks), *contents_blocks(parts.blocks)]
    blocks = tuple(block for block in subject.blocks if block.kind != "titel" and block not in closing)
    loose = loose_lines(blocks)
    itself = [block for block in blocks if block in loose or _tells_nothing(block, telling=subject.telling)]
    sections = sections_of(tuple(block for block in blocks if block not in itself))
    reading = read_prose(
        sections, subject.title, dating, parts.evidence, by_table, promising=promising, telling=subject.telling
    )
    reading = _with_account(reading, sections, subject, dating, parts.evidence)
    left = [block for block in subject.left if block.kind not in ("titel", "tabell") and block not in closing]
    others = tuple(Aside("text", printed(block, parts.evidence)) for block in (*left, *itself))
    promises, judged = without_overview(reading.promises)
    return replace(reading, promises=promises, asides=reading.asides + others + judged)


def _with_account(
    reading: ProseReading, sections: tuple[Section, ...], subject: Subject, dating: Dating, evidence: Evidence
) -> ProseReading:
    """The reading, or, where nothing is reported under its promises, these with all that is told was done."""
    reporting = subject.telling or subject.counted or reports(subject.title)
    if not subject.account or _told(reading.promises, reporting=reporting):
        return reading
    account = read_account(sections, dating, evidence, minutes=subject.minutes)
    named = tuple(promise for promise in reading.promises if promise.text.text)
    besides = _besides(account.promises, named)
    more = _rows(besides) > _rows(reading.promises)
    return replace(account, promises=named + besides) if more else reading


def _tells_nothing(block: Block, *, telling: bool) -> bool:
    """Whether a text is only what somebody thinks, or, in what is `telling`, of itself, and not what was promised."""
    if block.kind not in ("stycke", "punkt") or was_promised(block.text):
        return False
    return is_opinion(block.text) or (telling and block.kind == "stycke" and tells_of_itself(block.text))


def _told(promises: tuple[Promise, ...], *, reporting: bool) -> bool:
    """Whether there are promises in words; in a letter, minutes or a report, whether anything is told under one."""
    named = [promise for promise in promises if promise.text.text]
    return any(not activity.empty for promise in named for activity in promise.activities) if reporting else bool(named)


def _besides(account: tuple[Promise, ...], named: tuple[Promise, ...]) -> tuple[Promise, ...]:
    """What an account tells that is not itself one of the promises in words."""
    vowed = {run.word for promise in named for run in promise.text.runs}
    kept = (
        replace(one, activities=tuple(told for told in one.activities if told.text.runs[0].word not in vowed))
        for one in account
    )
    return tuple(promise for promise in kept if promise.activities)


def _rows(promises: tuple[Promise, ...]) -> int:
    return sum(not activity.empty for promise in promises for activity in promise.activities)


def _promises_by_table(tables: tuple[ReadTable, ...]) -> dict[int, tuple[Promise, ...]]:
    """Each follow-up table's promises under the place of its first piece in the flow."""
    return {
        table.table.first: tuple(
            replace(p, municipality=p.municipality or table.municipality) for p in table.reading.promises
        )
        for table in tables
        if table.reading
    }


def _numbered(promises: tuple[Promise, ...]) -> tuple[Promise, ...]:
    return tuple(replace(promise, number=number) for number, promise in enumerate(promises, 1))


def _year(title: str, dating: Dating, promises: tuple[Promise, ...], file: str) -> str:
    """From the title, else the headers, else the file name."""
    told = [activity for promise in promises for activity in promise.activities]
    columns = dict.fromkeys(activity.column for activity in told if not activity.compared)
    return (
        year_of(dating.period)
        or year_of(told_by(title).within)
        or year_over(activity.period for activity in told)
        or year_over(told_by(column).within for column in columns)
        or year_of(file_dating(file).within)
    )
