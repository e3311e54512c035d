"""Which category a noun belongs to: by its own entry, else by the longest known last part of the compound."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import takewhile
from pathlib import Path
from typing import Literal

from extract.rule_files import RuleError, load_table, strings, text
from nlp.remembered import remembered
from nlp.values import value
from nlp.vocabulary.lemmas import base_form

Nature = Literal["aktivitet", "utfall", "person", "fordon", "plats", "sak"]

FOLDER = Path(__file__).with_name("categories")
NATURES = frozenset({"aktivitet", "utfall", "person", "fordon", "plats", "sak"})
DONE = frozenset({"aktivitet", "utfall"})
"""What somebody did, and what came of it."""
MET = frozenset({"person", "fordon", "plats"})
"""What somebody met with or went to."""
OTHER = "övrigt"
_SHORTEST_START = 2
_SHORTEST_CUT = 4


@dataclass(frozen=True, slots=True)
class Category:
    """A category of the data contract with its base forms; one written `-boende` is a last part only.

    `endings` tell it, less surely, of nouns that no file has. `named` are the last parts of nouns that the annotation
    rules or annotators put here; in a file that has some, the other `heads` are here by our own reading of the rules.
    """

    name: str
    nature: Nature
    heads: tuple[str, ...]
    endings: tuple[str, ...]
    named: tuple[str, ...]
    examples: tuple[str, ...]


@value
class Sort:
    """What a noun is. `known` is false where no file has it or a last part of it, and övrigt is a guess.

    `named` is false where only our own reading of the annotation rules puts the noun there.
    """

    category: str
    nature: Nature
    known: bool
    named: bool = True


UNKNOWN = Sort(OTHER, "sak", known=False)


@remembered
def sort_of(lemma: str) -> Sort:
    """The sort of a base form; case makes no difference."""
    word = lemma.lower()
    heads = _heads()
    for cut in (0, *range(_SHORTEST_START, len(word) - 1)):
        found = heads.get(word[cut:]) if cut == 0 else heads.get(f"-{word[cut:]}") or heads.get(word[cut:])
        if found:
            return found
    return next((guess for endings, guess in _guesses() if word.endswith(endings)), UNKNOWN)


def sort_as_written(word: str, lemma: str, before: str) -> Sort:
    """The sort of a noun whose form tells it, as `boenden` or `ett nytt boende` against `boende`, else of its lemma."""
    form, heads = word.lower(), _heads()
    if form in _paired() or lemma in _paired():
        neuter = heads.get(f"ett {form}") if before.endswith("t") else None
        pair = neuter or heads.get(f"{before} {form}") or heads.get(f"{before} {lemma}")
        if pair:
            return pair
    return (heads.get(form) if form != lemma else None) or sort_of(lemma)


def is_entry(lemma: str) -> bool:
    """Whether a file has exactly this noun."""
    return lemma in _heads()


def entries() -> Iterable[str]:
    """All nouns of the files."""
    return _heads().keys()


def longest_entry(lemma: str) -> str | None:
    """The longest last part of a compound that a file has, which is not the whole of it."""
    cuts = range(_SHORTEST_START, len(lemma) - 1)
    return next((lemma[cut:] for cut in cuts if lemma[cut:] in _heads()), None)


@remembered
def completed(start: str) -> str | None:
    """The noun that a word of a few letters begins, where all known ones that begin so are compounds of the first."""
    if len(start) < _SHORTEST_CUT or start in _heads():
        return None
    known = _heads_in_order()
    found = list(takewhile(lambda head: head.startswith(start), known[bisect_left(known, start) :]))
    return found[0] if found and all(head.startswith(found[0]) for head in found) else None


@cache
def categories() -> tuple[Category, ...]:
    """All categories, one a file; a file that is wrong or misses its own example is refused."""
    return tuple(_read(path) for path in sorted(FOLDER.glob("*.toml")))


def _read(path: Path) -> Category:
    table = load_table(path, required={"nature", "heads", "examples"}, optional={"category", "endings", "named"})
    nature = text(table, "nature")
    if nature not in NATURES:
        raise table.refuse(f"okänd art {nature}")
    name = text(table, "category", default=path.stem)
    heads, named, endings = strings(table, "heads"), strings(table, "named"), strings(table, "endings")
    if idle := [last for last in named if not any(head.endswith(last) for head in heads)]:
        raise table.refuse(f"inget ord i heads slutar på {', '.join(idle)}")
    return Category(name, nature, heads, endings, named, strings(table, "examples"))  # type: ignore[arg-type]  # nature was just checked


@cache
def _heads() -> dict[str, Sort]:
    """Each head's sort; a head that two files claim is refused."""
    heads: dict[str, Sort] = {}
    for category in categories():
        for head in category.heads:
            if head in heads and heads[head].category != category.name:
                raise RuleError(f"{category.name}: ordet {head} står redan i {heads[head].category}")
            named = not category.named or head.endswith(category.named)
            heads[head] = Sort(category.name, category.nature, known=True, named=named)
    return heads


@cache
def _paired() -> frozenset[str]:
    """The words that are another thing behind some word: the `boende` of `ett boende`."""
    return frozenset(head.split()[-1] for head in _heads() if " " in head)


@cache
def _guesses() -> tuple[tuple[tuple[str, ...], Sort], ...]:
    """The endings of each category that has any, with the sort that they let guess."""
    return tuple((one.endings, Sort(one.name, one.nature, known=False)) for one in categories() if one.endings)


@cache
def _heads_in_order() -> list[str]:
    """The heads of letters only, in order, so that each stands before its compounds."""
    return sorted(filter(str.isalpha, _heads()))


def missed_examples() -> list[str]:
    """Examples of the files that come out as another category, as readable lines."""
    return [
        f"{category.name}: {example} blev {sort_of(base_form(example)).category}"
        for category in categories()
        for example in category.examples
        if sort_of(base_form(example)).category != category.name
    ]
