"""The time that a document says it is about."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import takewhile

from extract.facts.dating import UNDATED, Dating, accounts, dating_of, told_by
from extract.facts.periods import period_of, without_period
from extract.facts.titles import CASE_NUMBER
from extract.facts.years import file_dating, year_of
from extract.flow.blocks import Block
from extract.promises.grids.document_tables import said_of_document
from extract.promises.grids.grids import Grid
from extract.promises.grids.headers import header_span
from extract.records import Period

PROMISE_YEAR = re.compile(
    r"\b(20\d\d) års (?:\w+ )?\w*löften?\b|\b\w*löfte(?:t|n|na)? (?:för |från |under |år )?(20\d\d)\b(?![-–/]\d)"
    r"|\b(?:ut)?lovade\b[^.]{0,60}?\b(?:inför|för|under) (20\d\d)\b(?![-–/]\d)"
    r"|\b(?:inför|under) (20\d\d) (?:ut)?(?:lovade|gav)\b(?=[^.]*\blöften?\b|(?<=lovade))",
    re.IGNORECASE,
)
"""The year that a promise is said to be for."""
LEAD_TIME = re.compile(
    r"(?i)(?=.*\b(?:redovis|uppfölj|följ|sammanställ|sammanfatt|beskriv|genomför|gjor|har gått|gick|resultat|utfall"
    r"|insatser))"
    r".*?\b(?P<time>(?:(?:under|för|avser|avseende|gäller|år|mellan|från)\b[^.]{0,60}?"
    r"|(?:gick|gjorde|gjordes|gjorts|gjort|hände|hänt) )\b(?P<year>20[0-4]\d)\b)(?![-–/]\d)"
)
"""A lead sentence that reports of a time: "Vad som gjorts under andra halvåret 2023", "Så gick det 2023"."""
ACCOUNT_TIME = re.compile(
    r"(?i)(?!.*\b(?:an)?tog(?:s|\b)|.*\b(?:av)?gavs?\b|.*\bbesluta|.*\btecknad)"
    r"(?:.*\b(?:avser|omfattar|gäller|täcker)|(?=.*\b(?:beskriv|redovisa|redogör|sammanfatta|sammanställ|följ\w* upp))"
    r".*?\b(?:under|för))\b(?!\s+att\b)(?P<time>[^.]{0,60}?\b20[0-4]\d\b)(?!\s?[-–/])"
)
"""A lead sentence that says which time it accounts for ("Rapporten avser januari–augusti 2024"), not when it began."""
ACCOUNT_PART = re.compile(
    r"(?i)\S*(?:redovisning|rapport|uppföljning|sammanställning|återkoppling)\S*(?: \S+){0,3}? "
    r"(?:avser|omfattar|täcker|gäller) (?:perioden |tiden )?(?P<time>[^.]+)\."
)
"""The same of a part of the title's year, and of nothing else ("Redovisningen avser januari–augusti.")."""
BETWEEN = re.compile(r"(?i)\bmellan (\S+) och (?:sista |slutet av )?(\S+)")
LONGEST_MONTH = 31
"""A lead that speaks of so few days tells when something else was."""
LEADS = 4
SUBTITLES, SUBTITLE_WORDS = 3, 10
"""So many lines of so few words after the title may tell the document's period."""


def own_time(title: str, blocks: tuple[Block, ...], grids: tuple[Grid, ...], file: str) -> Dating:
    """The time that the title tells, else a line or a table on what it is, else the file name, else the lead.

    Where these tell a whole year, a lead that accounts for a part of it tells which part.
    Where the title speaks of a part of a year without saying which, a year elsewhere does not make it the whole one.
    """
    dating = told_by(title)
    for text in (*_beside(blocks), *said_of_document(grids)):
        told = told_by(text, dating.within)
        part = accounts(text) and _is_part_of_plan(told, dating)
        dating = told if part else _completed(dating, told)
    named = file_dating(file)
    if _header_years(grids) <= {year_of(named.within)}:
        dating = _completed(dating, named)
    if dating == UNDATED:
        dating = _of_the_promise(blocks)
    return _narrowed(dating, blocks) if dating != UNDATED else _of_the_lead(blocks)


def _of_the_promise(blocks: tuple[Block, ...]) -> Dating:
    """The one year that running text on the first page gives the promise: "2023 års medborgarlöfte"."""
    text = " ".join(block.text for block in blocks if block.page == 1 and block.paragraph is not None)
    years = {next(filter(None, groups)) for groups in PROMISE_YEAR.findall(text)}
    return dating_of(period_of(years.pop())) if len(years) == 1 else UNDATED


def _of_the_lead(blocks: tuple[Block, ...]) -> Dating:
    """The one time that the lead over the first table, or over the first heading, reports of; else the one year."""
    told = [found for sentence in _lead(blocks) if (found := LEAD_TIME.match(sentence))]
    if len({found["year"] for found in told}) != 1:
        return UNDATED
    known = _times(told)
    return dating_of(known.pop() if len(known) == 1 else period_of(told[0]["year"]))


def _narrowed(dating: Dating, blocks: tuple[Block, ...]) -> Dating:
    """The part of whole years that the lead accounts for; the dating itself where it accounts for no single part."""
    whole = dating.period
    if not all(map(str.isdigit, whole.name.split("/"))):
        return dating
    lead = _lead(blocks)
    parts = _times([found for sentence in lead if (found := ACCOUNT_TIME.match(sentence))])
    parts |= {part for sentence in lead if (part := _part_of(sentence, whole)) is not None}
    part = parts.pop() if len(parts) == 1 else whole
    long = part.start is not None and part.end is not None and (part.end - part.start).days > LONGEST_MONTH
    if part == whole or not long or not _is_within(part, whole):
        return dating
    return Dating(part, dating.within if _is_whole_year(whole) else period_of(year_of(part)))


def _is_part_of_plan(told: Dating, plan: Dating) -> bool:
    """`Handlingsplan 2024–2026` over `Uppföljning av åtgärder, första halvåret 2025`: it accounts for that part."""
    several = plan.period.start is not None and not _is_whole_year(plan.period) and "/" in plan.period.name
    return several and told.period != plan.period and _is_within(told.period, plan.period)


def _is_within(part: Period, whole: Period) -> bool:
    if part.start is None or part.end is None or whole.start is None or whole.end is None:
        return False
    return whole.start <= part.start and part.end <= whole.end


def _part_of(sentence: str, whole: Period) -> Period | None:
    """The part of a year that a lead sentence says it accounts for, where it says nothing but that."""
    found = ACCOUNT_PART.fullmatch(sentence)
    part = period_of(found["time"], whole) if found and not without_period(found["time"]) else Period()
    return part if part.start is not None else None


def _lead(blocks: tuple[Block, ...]) -> list[str]:
    """The first sentences of running text over the first table."""
    above = takewhile(lambda block: block.kind != "tabell", blocks)
    lead = [block for block in above if block.kind in ("stycke", "rubrik") and block.text.endswith(".")]
    return [sentence for block in lead[:LEADS] for sentence in re.split(r"(?<=[.!?])\s", block.text)]


def _times(told: Iterable[re.Match[str]]) -> set[Period]:
    """The known times among those that sentences tell."""
    times = (period_of(BETWEEN.sub(r"\1–\2", found["time"])) for found in told)
    return {time for time in times if time.start is not None}


def _completed(dating: Dating, further: Dating) -> Dating:
    """The dating with what it lacks taken from a further text."""
    if dating.period != Period():
        return dating
    if further.period == Period() or (dating.vague and _is_whole_year(further.period)):
        within = dating.within if dating.within.start else further.period
        return Dating(dating.period, within, dating.vague)
    return further


def _is_whole_year(period: Period) -> bool:
    return period.name.isdigit()


def _beside(blocks: tuple[Block, ...]) -> list[str]:
    """Short lines beside the title, which may be its second half."""
    first = takewhile(lambda block: block.page == 1 and block.kind not in ("tabell", "punkt"), blocks)
    beside = [block.text for block in first if block.kind != "titel"]
    return [text for text in beside[:SUBTITLES] if len(text.split()) <= SUBTITLE_WORDS and not CASE_NUMBER.match(text)]


def _header_years(grids: tuple[Grid, ...]) -> set[str]:
    """The years that headers of tables name; a file name that says another one tells when it was sent."""
    headers = [row for grid in grids for row in grid.rows[slice(*header_span(grid))]]
    return {year for row in headers for slot in row.slots if (year := year_of(period_of(slot.text)))}
