"""In which manner a document of running text tells what was promised and what was done."""

from __future__ import annotations

from collections.abc import Mapping

from extract.facts.subjects import speaks_of_promises
from extract.flow.headings import REPORTING, reports
from extract.flow.sections import Section
from extract.promises.prose.reporting import Manner
from extract.promises.prose.section_parts import ranks_of_kept, reports_in_lists
from extract.promises.tabular.table_readings import stands_in
from extract.promises.wording.aims import headed_by_aims
from extract.promises.wording.outcomes import answered_under
from extract.promises.wording.under_headings import is_answered
from extract.records import Promise


def manner_of(
    sections: tuple[Section, ...],
    title: str,
    tables: Mapping[int, tuple[Promise, ...]],
    *,
    promising: bool,
    telling: bool,
) -> Manner:
    """The manner of a document's sections by its title, its headings and the promises of its tables.

    `promising`: something in it is called a promise. `telling`: it is a letter, a press notice or minutes.
    """
    printed = [promise for found in tables.values() for promise in found if promise.text.text]
    elsewhere = any(not stands_in(promise, sections) for promise in printed)
    reported = reports(title)
    return Manner(
        tabled=elsewhere,
        strict=elsewhere or not promising,
        reported=reported,
        telling=telling,
        aimed=not elsewhere and not telling and speaks_of_promises(title) and headed_by_aims(sections),
        headed=any(section.kind in REPORTING for section in sections),
        listed=reported and not elsewhere and reports_in_lists(sections),
        answered=frozenset(section.rank for section in sections if _is_answered(section)),
        kept=ranks_of_kept(sections, reported=reported),
    )


def _is_answered(section: Section) -> bool:
    promising = section.heading if section.kind == "lovande" else None
    if promising is not None:
        return answered_under(promising, section.blocks, in_report=False)
    return is_answered(section, section.blocks, in_report=False)
