"""List items and paragraphs that hold a promise and, on lines of their own, what came of it."""

from __future__ import annotations

from extract.flow.blocks import Block
from extract.flow.cutting import parted
from extract.flow.headings import promises
from extract.flow.tenses import FIGURE, IN_THE_PAST
from extract.flow.verdicts import FEWEST, begins_with_verdict
from extract.texts.strips import Strip

SENTENCE_END = (".", "!", "?", ":")


def with_answers_apart(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks; list items and paragraphs are cut where a line that tells what was done begins below its promise.

    Where one item surely ends its promise with a line, others end theirs with a sentence, wherever it stands.
    """
    judged = [_place_of_verdict(block) for block in blocks]
    if sum(place is not None for place in judged) >= FEWEST:
        return tuple(part for block, place in zip(blocks, judged, strict=True) for part in _cut(block, place))
    habits = {block.kind for block in blocks if _place(block, habit=False)}
    return tuple(part for block in blocks for part in _cut(block, _place(block, habit=block.kind in habits)))


def _place_of_verdict(block: Block) -> tuple[int, int] | None:
    """The line, below one that says what was to be done, that begins with how far it has come; None without one."""
    strips = block.strips if block.kind in ("punkt", "stycke") else ()
    lines = (at for at in range(1, len(strips)) if begins_with_verdict(_text(strips[at:])))
    at = next((at for at in lines if strips[at - 1].has_room_for(strips[at].first)), 0)
    return (at, 0) if at and not begins_with_verdict(_text(strips)) else None


def _place(block: Block, *, habit: bool) -> tuple[int, int] | None:
    """The line and the word of a text that begin what came of its promise; None where none do."""
    strips = block.strips if block.kind in ("punkt", "stycke") else ()
    at = next((at for at in range(1, len(strips)) if _answers(strips[:at], strips[at:], habit=habit)), 0)
    if at or not habit:
        return (at, 0) if at else None
    inner = ((at, i) for at, strip in enumerate(strips) for i in range(1, len(strip.line.words)))
    return next((place for place in inner if _is_done(*_texts(strips, *place))), None)


def _texts(strips: tuple[Strip, ...], at: int, i: int) -> tuple[str, str]:
    """The texts before and from a word, the `i`:th of the `at`:th line."""
    words = [[word.text for word in strip.line.words] for strip in strips]
    before = [*(word for line in words[:at] for word in line), *words[at][:i]]
    return " ".join(before), " ".join([*words[at][i:], *(word for line in words[at + 1 :] for word in line)])


def _cut(block: Block, place: tuple[int, int] | None) -> tuple[Block, ...]:
    return parted(block, *place) if place is not None else (block,)


def _is_done(promise: str, told: str) -> bool:
    """Whether a sentence promises, and the text after it tells what was done."""
    whole = promise.endswith(SENTENCE_END) and not told[:1].islower()
    telling = IN_THE_PAST.search(told) or FIGURE.search(told)
    return whole and telling is not None and promises(promise) and not promises(told)


def _answers(above: tuple[Strip, ...], below: tuple[Strip, ...], *, habit: bool) -> bool:
    """Whether lines begin anew below a promise, in other weight or after its full stop, and tell what came of it."""
    promise, told = _text(above), _text(below)
    heavier = all(word.bold for strip in above for word in strip.line.words) and not below[0].first.bold
    if heavier and not below[0].first.text[:1].islower() and not promises(told):
        return promises(promise) or IN_THE_PAST.search(told) is not None
    return (habit or above[-1].has_room_for(below[0].first)) and _is_done(promise, told)


def _text(strips: tuple[Strip, ...]) -> str:
    return " ".join(strip.line.text for strip in strips)
