"""The flow of a document cut into sections, each with the heading over it and what the heading says."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise, takewhile, zip_longest

from extract.facts.actors import actor_in, names_parties_only
from extract.flow.blocks import Block, is_contents_line
from extract.flow.cutting import LABEL_RANK, MARKERS, NUMBERED, cut_at_labels, cut_goal
from extract.flow.goals import heads_goals, is_goal_label, leads_goal, names_promise_below
from extract.flow.heading_words import HeadingKind
from extract.flow.headings import LONGEST_PLAIN, heading_kind, is_sentence, promises
from extract.flow.insets import INSET_RANK
from extract.flow.kept import leads_remark
from extract.flow.labels import LabelKind, label_kind, names_theme
from extract.flow.matters import begins_matter
from extract.flow.neighbours import by_neighbours
from extract.flow.own_municipality import names_of_own
from extract.flow.progress import progress_said
from extract.flow.run_in_heads import with_run_in_heads
from extract.flow.sections import Section
from extract.flow.verdicts import actions_judged, actions_reported
from extract.records import text_of

LONGEST_HEADING = 14
DAY = re.compile(r"(?:\w+ den )?\d{1,2}\.? [a-zå]+ (?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d")
"""A day alone on a plain line: the text was written then."""
MONTH = re.compile(r"[a-zå]{3,9} (?:19|20)\d\d", re.IGNORECASE)
"""So says a month with its year, where no other plain line does."""
PLAIN_HEADINGS = frozenset({"utöver", "utfall", "löfte", "plan", "period"})
DASHED = (": –", ": -", ": —")
"""How a line ends that has no more to tell than a dash."""
LEADS_ON = (" att", ":")


def sections_of(blocks: tuple[Block, ...]) -> tuple[Section, ...]:
    """Sections in reading order; every block is in one or is a heading of one."""
    sections: list[tuple[Block | None, HeadingKind, list[Block]]] = [(None, "tema", [])]
    wholes = with_run_in_heads(blocks)
    parts = [
        part
        for whole, below in zip_longest(wholes, wholes[1:])
        if whole is not None
        for part in ((whole,) if names_promise_below(whole, below) else cut_at_labels(whole))
    ]
    parts = _with_goals_apart(parts)
    judged, written, goals = actions_judged(tuple(parts)), _written_in(parts), heads_goals(blocks)
    own = names_of_own(parts)
    reported = actions_reported(tuple(parts))
    for at, (block, below) in enumerate(zip_longest(parts, parts[1:])):
        kind = (None if block is written else _kind_as_heading(block, below)) or (
            "" if sections[-1][1] == "sidotext" else _kind_over_list(block, below)
        )
        kind = "lovande" if at in judged else "löfte" if at in reported else kind
        promised = leads_goal(block, below, sections[-1][1], sections[-1][2]) or (goals and is_goal_label(block))
        kind = "löfte" if kind == "plan" and promised else kind
        kind = "tema" if kind == "kommun" and block.text in own else kind
        if kind == "tema" and _goes_on_by_party(block, *sections[-1]):
            kind = sections[-1][1]
        if not kind and _promises_anew(block, below, sections):
            sections.append((None, "tema", [block]))
        elif not kind:
            sections[-1][2].append(replace(block, kind="stycke") if block.kind == "rubrik" else block)
        else:
            sections.append((replace(block, kind="rubrik", rank=block.rank or LABEL_RANK), kind, []))
    whole = tuple(Section(heading, kind, tuple(held)) for heading, kind, held in sections)
    return by_neighbours(whole, judged=bool(judged))


def _with_goals_apart(parts: list[Block]) -> list[Block]:
    """The parts; "Mål: …" right under a promise that its label names ("Löfte 1: Lugna gator") cut from its label."""
    named = [
        label.rank == LABEL_RANK and heading_kind(label.text) == "löfte" and text.kind == "stycke"
        for label, text in pairwise(parts)
    ]
    under = {at + 2 for at, is_named in enumerate(named) if is_named}
    return [piece for at, part in enumerate(parts) for piece in (cut_goal(part) if at in under else (part,))]


def _written_in(parts: list[Block]) -> Block | None:
    """The plain line of the month when a letter was written; None where none, or several, are of a month alone."""
    months = [block for block in parts if block.kind == "stycke" and MONTH.fullmatch(block.text)]
    return months[0] if len(months) == 1 else None


def _goes_on_by_party(block: Block, above: Block | None, kind: HeadingKind, held: list[Block]) -> bool:
    """Whether a heading that only names parties stands beside another's report or promises, or right under theirs."""
    if above is None or kind not in MARKERS or not names_parties_only(block.text):
        return False
    return (above.rank == block.rank and actor_in(above.text) != "") or (not held and above.rank <= block.rank)


def _promises_anew(
    block: Block, below: Block | None, above: list[tuple[Block | None, HeadingKind, list[Block]]]
) -> bool:
    """Whether a text after "Resultat: …" promises, and has such a line, or another of those above, of its own below.

    So does a list item in any words, where it is an item that the line above is under, and paragraphs tell of that.
    """
    label, kind, held = above[-1]
    if label is None or kind != "utfall" or not held or below is None or block.kind not in ("punkt", "stycke"):
        return False
    under = (below.rank or LABEL_RANK, below.text)
    labels = {(head.rank, head.text) for head, said, _ in above if head is not None and said == "utfall"}
    if under not in labels or not (label.rank == LABEL_RANK or block.kind == "stycke"):
        return False
    over = above[-2][2][-1:]
    in_turn = block.kind == "punkt" and [one.kind for one in over] == ["punkt"]
    return promises(block.text) or (in_turn and all(one.kind == "stycke" for one in held))


def _kind_as_heading(block: Block, below: Block | None) -> HeadingKind | None:
    """What a block says as a heading; None where it is text."""
    if block.kind not in ("rubrik", "stycke") or is_contents_line(block.text):
        return "namn" if block.kind == "undertitel" else None
    return _kind_by_form(block) or _kind_by_type(block, below)


def _kind_by_form(block: Block) -> HeadingKind | None:
    """What a line says by its own form or place, whatever its type; None where these say nothing."""
    if block.rank == INSET_RANK:
        return "sidotext" if heading_kind(block.text) == "sidotext" else "utöver"
    if begins_matter(block.text) or (block.kind == "stycke" and names_theme(block.text)):
        return "tema"
    return "utfall" if leads_remark(block.text) else None


def _kind_by_type(block: Block, below: Block | None) -> HeadingKind | None:
    """What a heading says, or a plain line that is one; None where it is text."""
    if block.kind == "rubrik" and block.rank < LABEL_RANK:
        kind = heading_kind(block.text)
        if kind == "lovande" and _leads_list(block, below):
            return "löfte"
        return None if kind == "tema" and is_sentence(block.text, bold=block.bold) else kind
    if block.kind == "stycke" and (begun := _bold_beginning(block)):
        kind = heading_kind(begun)
        return kind if kind in MARKERS and not block.text.endswith(".") else None
    if block.rank == LABEL_RANK and NUMBERED.fullmatch(block.text):
        return "löfte"
    if names_parties_only(block.text) and below is not None and below.kind == "punkt":
        return "tema"
    if len(block.text.split()) > LONGEST_PLAIN or block.text.endswith((".", "!", *DASHED)) or DAY.fullmatch(block.text):
        return None
    kind = heading_kind(block.text)
    return kind if kind in PLAIN_HEADINGS or (kind == "sidotext" and block.text.endswith(":")) else None


def _leads_list(block: Block, below: Block | None) -> bool:
    """Whether a heading that promises goes on in the list below it, each item a promise of its own."""
    listed = below is not None and below.kind == "punkt"
    return listed and below is not None and block.text.endswith(LEADS_ON) and promises(below.text)


def _bold_beginning(block: Block) -> str:
    """The bold words that a short line begins with, where it goes on in plain type."""
    words = [word for strip in block.strips for word in strip.line.words]
    bold = list(takewhile(lambda word: word.bold, words))
    half = 0 < len(bold) < len(words) <= LONGEST_HEADING
    return text_of(bold) if half else ""


def _kind_over_list(block: Block, below: Block | None) -> LabelKind:
    """What a line of any weight says of the list that follows it."""
    listed = below is not None and below.kind == "punkt" and block.kind in ("rubrik", "stycke")
    if not listed:
        return ""
    return "utfall" if progress_said(block.text) else label_kind(block.text)
