"""Texts that promise in one sentence and tell in the next what came of it, cut between the two."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from extract.facts.actors import begins_with_party
from extract.facts.figures import figure_kind
from extract.flow.blocks import Block
from extract.flow.heading_words import HeadingKind
from extract.flow.headings import promises
from extract.flow.parted_blocks import parted
from extract.flow.sections import Section
from extract.flow.verdicts import begins_with_verdict
from extract.flow.vows import was_promised
from extract.promises.wording.deeds import NOW, SENTENCE, tells_deed

SHORT = 6
"""A sentence of at most so many words tells of what the one before it promised, as "Ett är klart." does."""
TAIL = re.compile(r"(?<=:)\s+|\s+[–—-]\s+|\s+\(")
TOLD = re.compile(
    r"(?:utfall|resultat|(?:\S+ ){0,3}?(?:gjor|genomför|utför)[dt]|(?:\S+ ){0,3}?(?:klar[at]?\b|hållit|hölls))",
    re.IGNORECASE,
)
"""Behind a colon, a dash or a bracket: how a tail begins that tells what was done, as in "– 22 gjorda"."""
EARLIER = re.compile(r"\b(?:tidigare|förra|i fjol|föregående|förr)\b", re.IGNORECASE)
"""What was before the promise is why it was made."""


def with_outcomes_apart(sections: Iterable[Section], *, reported: bool) -> tuple[Section, ...]:
    """The sections, each text with a promise and what came of it as two; `reported`: the title says that it reports.

    Where it does not, the promise must be one that is looked back on.
    """
    return tuple(
        replace(s, blocks=tuple(part for b in s.blocks for part in _parts(b, s.kind, reported=reported)))
        for s in sections
    )


def _parts(block: Block, kind: HeadingKind, *, reported: bool) -> tuple[Block, ...]:
    if block.kind not in ("stycke", "punkt") or block.paragraph is None:
        return (block,)
    sentences = SENTENCE.split(block.text)
    at = _outcome_in(sentences) if reported or was_promised(sentences[0]) else 0
    words = sum(len(sentence.split()) for sentence in sentences[:at]) or (
        _tail_in(block.text, surely=kind == "löfte" and block.kind == "punkt") if reported else 0
    )
    place = _word_place(block, words) if words else None
    return parted(block, *place) if place else (block,)


def _tail_in(text: str, *, surely: bool) -> int:
    """How many words of a sentence promise before a sign behind which it tells what came of that; 0 where none do.

    `surely`: it stands in a list of promises.
    """
    for sign in TAIL.finditer(text):
        before, tail = text[: sign.start()], text[sign.end() :]
        if (
            (surely or promises(before))
            and not promises(tail)
            and (TOLD.match(tail) or begins_with_verdict(tail.rstrip(").")))
        ):
            return len(before.split())
    return 0


def _outcome_in(sentences: Sequence[str]) -> int:
    """Which sentence is the first to tell what came of a promise in the first of them; 0 where none is."""
    first = sentences[0]
    looks_back = was_promised(first)
    if not (promises(first) or looks_back):
        return 0
    at = next((at for at, sentence in enumerate(sentences) if at and tells_deed(sentence)), 0)
    told = at > 0 and EARLIER.search(sentences[at]) is None and (looks_back or _tells_outcome(sentences[at]))
    return at if told and not any(promises(sentence) for sentence in sentences[at:]) else 0


def _tells_outcome(sentence: str) -> bool:
    """Whether a sentence says what somebody did, or how much was."""
    short = len(sentence.split()) <= SHORT
    now = NOW.search(sentence) is not None
    return short or now or begins_with_party(sentence) or figure_kind(sentence) == "insats"


def _word_place(block: Block, count: int) -> tuple[int, int] | None:
    """The line and place in it of the word after so many; None where lines part words otherwise than text does."""
    words = [len(strip.line.words) for strip in block.strips]
    if sum(words) != len(block.text.split()):
        return None
    at = 0
    while count >= words[at]:
        count, at = count - words[at], at + 1
    return at, count
