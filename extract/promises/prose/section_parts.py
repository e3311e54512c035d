"""What the texts under a heading are, by the heading, those above it and what follows."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from extract.facts.figures import figure_kind
from extract.flow.blocks import Block
from extract.flow.headings import promises
from extract.flow.sections import Section
from extract.promises.prose.parting import (
    Part,
    as_one,
    before_report,
    in_running_text,
    in_turn,
    items,
    lists_promises,
    promise_first,
    takes_turns,
    under_promises,
)
from extract.promises.prose.reporting import Manner
from extract.promises.prose.standing import Standing
from extract.promises.wording.aims import says_aim
from extract.promises.wording.deeds import is_formal, is_neutral, looks_ahead, says_how_much, tells_of_survey
from extract.promises.wording.outcomes import (
    all_kept,
    any_promised,
    kept_promise,
    lists_under_promises,
    tells_goal,
    tells_only_plans,
    tells_outcome,
    vows_kept,
)
from extract.promises.wording.tellings import told_in
from extract.promises.wording.under_headings import is_answered, is_numbered_promise, numbers_one

FEWEST = 2
"""So many promises over lists make an account of them; one may stand in any introduction."""


def tells_promises(section: Section, blocks: tuple[Block, ...], manner: Manner) -> bool:
    """Whether promises with what came of them stand in a section's texts, `blocks`, whatever tables promise."""
    if section.kind == "löfte":
        return is_answered(section, blocks, in_report=_says_how_much(section, manner)) or all_kept(blocks)
    counted = section.rank not in manner.kept
    if _is_on_theme(section) and kept_promise(section.blocks, in_report=manner.reported, counted=counted):
        return True
    if manner.listed and _lists_kept(section):
        return True
    return not manner.strict and bool(vows_kept(blocks))


def _says_how_much(section: Section, manner: Manner) -> bool:
    """Whether texts with figures tell what was done: in a report, or where others under such headings do."""
    return manner.reported or section.rank in manner.answered


def reports_in_lists(sections: tuple[Section, ...]) -> bool:
    """Whether any list that stands under a promise in a sentence tells how much was done, so that all of them do."""
    return any(tells_outcome((item,)) for section in sections for item in _lists_kept(section))


def ranks_of_kept(sections: tuple[Section, ...], *, reported: bool) -> frozenset[float]:
    """The ranks of themes with a promise in a sentence, and in figures what came of it; others of theirs do without."""
    return frozenset(
        section.rank
        for section in sections
        if _is_on_theme(section) and kept_promise(section.blocks, in_report=reported)
    )


def _lists_kept(section: Section) -> tuple[Block, ...]:
    """The items under promises in the texts of a section on a theme, or under several where there is no heading."""
    promised = sum(block.kind == "stycke" and promises(block.text) for block in section.blocks)
    listed = _is_on_theme(section) or (section.heading is None and promised >= FEWEST)
    return lists_under_promises(section.blocks) if listed else ()


def _is_on_theme(section: Section) -> bool:
    """Whether a heading names a theme, and neither what is to come nor what belongs to every report."""
    return section.theme != "" and not is_formal(section.theme) and not looks_ahead(section.theme)


def told_of_theme(section: Section, blocks: tuple[Block, ...], manner: Manner) -> tuple[Block, ...]:
    """What a report whose text promises elsewhere tells was done for a theme of its own, if it says how much."""
    if not manner.reported or manner.tabled or not _is_on_theme(section) or is_neutral(section.title):
        return ()
    told = tuple(blocks[at] for at in sorted(told_in(blocks)))
    counted = any(says_how_much(block.text) and figure_kind(block.text) == "insats" for block in told)
    return told if counted else ()


def parts_of(
    section: Section, blocks: tuple[Block, ...], at: Standing, manner: Manner, *, reported: bool
) -> Iterable[Part]:
    """What each of a section's texts is; `reported`: a heading over outcomes follows.

    Where nothing else promises, the heading over the texts does, and is written down.
    """
    titled = section.heading is not None
    promised = at.scopes.promised is not None and not reported
    if promised and takes_turns(blocks):
        return in_turn(blocks)
    in_report = _says_how_much(section, manner)
    if section.kind == "löfte" and not reported and is_answered(section, blocks, in_report=in_report):
        return promise_first(blocks)
    if section.kind == "löfte":
        parts = under_promises(blocks, reported=reported, in_report=manner.reported)
        return as_one(parts) if numbers_one(section) else parts
    if promised and lists_promises(blocks) and not (manner.reported and not manner.headed and _lists_figures(blocks)):
        return items(blocks)
    if reported:
        return before_report(blocks, headed=at.scopes.heading is not None and not manner.strict)
    reporting = manner.reported or is_numbered_promise(section.title)
    telling = tuple(block for block in blocks if not tells_of_survey(block.text))
    outcome = tells_outcome(telling) and not is_formal(section.title) and not tells_only_plans(blocks)
    told = manner.aimed or (reporting and outcome)
    if titled and blocks and told and not any_promised(blocks):
        at.promise_by_heading(telling=manner.telling, aimed=manner.aimed or any(tells_goal(b.text) for b in blocks))
    over_tables = tuple(block for block, under in pairwise(section.blocks) if under.kind == "tabell")
    return in_running_text(blocks, over_tables, titled=titled, begun=at.open)


def _lists_figures(blocks: tuple[Block, ...]) -> bool:
    """Whether all items of a list say how much, and none of them promises; where no heading is over outcomes, they are.

    An item such as "Minst 20 kontroller" says how much shall be done.
    """
    listed = [block.text for block in blocks if block.kind == "punkt"]
    return all(says_how_much(text) and not promises(text) and not says_aim(text, counted=False) for text in listed)
