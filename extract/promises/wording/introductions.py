"""What a text over the tables tells was done, and not of the document or of how its promises came about."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.facts.actors import begins_with_party
from extract.facts.subjects import speaks_of_promises
from extract.promises.wording.deeds import SENTENCE, deed_words, says_how_much, says_in_figures, tells_deed

FIRST = 3
"""The subject of a sentence stands among so many words."""
RESTING = 5
"""What they rest upon is said by one of so many words."""
PRONOUNS = ("den", "det", "de", "dessa", "detta")
NUMBERED = re.compile(r"\b(?P<number>\d+|[^\W\d_]+)(?: av)?(?: (?:de|våra|årets))? (?P<thing>[^\W\d_]+)")


def told_results(text: str) -> Iterator[str]:
    """The sentences that tell how much was done."""
    for sentence in SENTENCE.split(text):
        if not _about_itself(_words(sentence)) and tells_deed(sentence) and _says_how_much(sentence):
            yield sentence


def tells_origin(text: str) -> bool:
    """Whether a text begins with how the promises came about or what they rest upon, and tells of nothing done."""
    first = SENTENCE.split(text)[0]
    words, said = _words(first), first.lower()
    named = any(word.startswith(deed_words().itself) for word in words[:FIRST]) and not _begins_beyond(words)
    resting = any(word.startswith(deed_words().resting) for word in words[:RESTING])
    made = resting or any(phrase in said for phrase in deed_words().made)
    sourced = any(word.startswith(deed_words().sources) for word in words[:FIRST])
    shown = sourced and any(phrase in said for phrase in deed_words().shown)
    return ((named and made) or shown) and text.endswith(".") and next(told_results(text), None) is None


def numbers_in(text: str) -> set[str]:
    """The figures of a text and its numbers in words."""
    return {word for word in re.findall(r"\w+", text.lower()) if word.isdecimal() or word in deed_words().numbers}


def _about_itself(words: list[str]) -> bool:
    """Whether a sentence begins with the document, or says what "they" rest upon."""
    first = words[:FIRST]
    resting = first[:1] != [] and first[0] in PRONOUNS and any(word.startswith(deed_words().resting) for word in first)
    named = any(word.startswith(deed_words().itself) for word in first)
    return resting or (named and not _begins_beyond(first))


def _begins_beyond(words: list[str]) -> bool:
    """Whether a sentence begins as "Utöver löftena …" does, which is not about the promises."""
    return words[:1] != [] and words[0] in deed_words().beyond


def _says_how_much(sentence: str) -> bool:
    """Whether a sentence counts something else than parts of the document; a vague word is enough of a party's deed."""
    counted = NUMBERED.sub(_without_parts, sentence)
    if speaks_of_promises(sentence) and not _begins_beyond(_words(sentence)):
        return says_in_figures(counted)
    exact = says_in_figures(counted) or not deed_words().numbers.isdisjoint(_words(counted))
    return exact or (begins_with_party(sentence) and says_how_much(counted))


def _without_parts(found: re.Match[str]) -> str:
    """Nothing in place of a number of parts of a document or of a year."""
    number, thing = found["number"].lower(), found["thing"].lower()
    known = number.isdigit() or number in deed_words().numbers | deed_words().vague
    return "" if known and thing in deed_words().parts else found[0]


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text.lower())
