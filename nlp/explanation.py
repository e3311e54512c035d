"""A text read aloud: its words and their classes, every number with its role or why it counts, and by which rule."""

from __future__ import annotations

from collections.abc import Iterator

from nlp.counter import count, refusals
from nlp.records import Count, Number, Passage, Reading
from nlp.texts.rows import read
from nlp.texts.sentences import sentences
from nlp.vocabulary.frame import frame_of

_CLASSES = {
    "noun": "substantiv", "adjective": "adjektiv", "past": "verb, dåtid", "present": "verb, nutid",
    "supine": "verb, supinum", "infinitive": "verb, infinitiv", "auxiliary": "hjälpverb", "preposition": "preposition",
    "conjunction": "bindeord", "subjunction": "bisatsinledare", "pronoun": "pronomen", "adverb": "adverb",
    "number": "tal", "mark": "skiljetecken",
}  # fmt: skip
_WHY_NOT = {
    "one": "artikel eller beskrivning, articles.toml",
    "vague": "det som beskrivs räknas inte, articles.toml",
    "negation": "nekar inget som räknas, negation.toml",
}


def explain(text: str) -> str:
    """What was seen in a text and why, as Swedish lines."""
    reading = count(Passage(text))
    return "\n".join((*_words(text), *_reading(reading), *_passed_over(text)))


def _words(text: str) -> Iterator[str]:
    row = read(text)
    for number, part in enumerate(sentences(row), 1):
        frame = frame_of(row, part.first, part.last)
        yield f"Mening {number}: {text[part.start : part.end]}"
        yield "  " + "  ".join(
            f"{frame.written(at)} [{_CLASSES[frame.kind(at)]}]" for at in range(frame.first, frame.last)
        )


def _reading(reading: Reading) -> Iterator[str]:
    yield "Antal:" if reading.counts else "Antal: inga"
    for at, one in enumerate(reading.counts):
        yield from _count(at, one)
    others = [number for number in reading.numbers if number.count is None]
    yield "Andra tal:" if others else "Andra tal: inga"
    yield from map(_number, others)


def _passed_over(text: str) -> Iterator[str]:
    """The small words that could have been counts and are not."""
    for expression, rule in refusals(text):
        why = f"enligt {rule or 'sin form'} ({_WHY_NOT[expression.form]})"
        yield f"  {text[expression.start : expression.end]}: räknas inte, {why}"


def _count(at: int, one: Count) -> Iterator[str]:
    yield f"  {at}. {one.expression} ({_value(one)}) {one.lemma}: {one.category}, {one.status}, aktör {one.actor}"
    yield f"     räknas enligt {one.rule}; föremål: {one.thing}; {'summeras' if one.summed else 'summeras inte'}"
    if one.part_of is not None:
        yield f"     del av {'ett antal utanför texten' if one.part_of < 0 else one.part_of}"
    if one.repeats is not None:
        yield f"     upprepar {'ett antal utanför texten' if one.repeats < 0 else one.repeats}"
    for doubt in one.doubts:
        yield f"     granska: {doubt}"


def _value(one: Count) -> str:
    return "inget värde" if one.value is None else f"{one.value:g}, {one.precision}"


def _number(number: Number) -> str:
    why = f"enligt {number.rule}" if number.rule else "eftersom inget substantiv hittades som det räknar"
    return f"  {number.expression}: {number.role}, räknas inte, {why}"
