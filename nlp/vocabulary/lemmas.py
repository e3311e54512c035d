"""Base forms of Swedish nouns: our own words first, then a table of what the endings get wrong, then the endings."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from pathlib import Path

from extract.rule_files import Table, load_table, load_tables, read_rows, strings, text
from nlp.remembered import remembered
from nlp.texts.abbreviations import expanded
from nlp.vocabulary.verbs import PARTICLES

FOLDER = Path(__file__).with_name("lexicon")
SHORTEST_TAIL, SHORTEST_START = 5, 2
_LONGEST_ABBREVIATION = 4
_SOFT_HYPHEN = "\u00ad"
_SHORTEST_GENITIVE = 6
_GENITIVES = ("ares", "ers", "ars", "ors", "nas", "ndes")


@remembered
def base_form(word: str) -> str:
    """A noun's singular base form (`LOS-insatser` is `LOS-insats`, `LOB:ar` LOB); a first capital alone is lowered."""
    word = word.replace(_SOFT_HYPHEN, "")
    short, colon, _ = word.partition(":")
    word = short if colon and short.isupper() else word
    form = word.lower()
    form = (None if form in own_forms() else expanded(form)) or form
    lemma = own_base(form) or nominal_base(form) or _listed(form) or _of_genitive(form) or by_ending(form)
    return _with_start_as_written(word, lemma)


def _with_start_as_written(word: str, lemma: str) -> str:
    """Keeps the capitals of an abbreviation (`LOS-`, `A-`, `ATK-`) at the start of a word."""
    start, hyphen, _ = word.partition("-")
    if hyphen and start.isupper() and lemma.startswith(start.lower()):
        return start + lemma[len(start) :]
    return word if word.isupper() and len(word) <= _LONGEST_ABBREVIATION and word.lower() == lemma else lemma


def own_base(form: str) -> str | None:
    """The base form by our own list, of the whole word or of its longest last part there."""
    own = own_forms()
    if form in own:
        return own[form]
    for cut in range(SHORTEST_START, len(form) - 2):
        if form[cut:] in own:
            return form[:cut] + own[form[cut:]]
    return None


def nominal_base(form: str) -> str | None:
    """The base form of an adjective that stands for people: `gripna`, `gängkriminella`."""
    known = nominal_adjectives()
    for cut in (0, *range(SHORTEST_START, len(form) - 2)):
        if form[cut:] in known and form[:cut] not in PARTICLES:  # `utplacerad` is no child that is placed
            return form[:cut] + known[form[cut:]]
    return None


def _of_genitive(form: str) -> str | None:
    """`förares`, `elevers`: the base form of what the genitive is of."""
    if len(form) < _SHORTEST_GENITIVE or not form.endswith(_GENITIVES):
        return None
    return own_base(form[:-1]) or _listed(form[:-1]) or by_ending(form[:-1])


def _listed(form: str) -> str | None:
    """The base form by the distilled table, of the whole word or of its longest last part there."""
    for cut in (0, *range(SHORTEST_START, len(form) - SHORTEST_TAIL + 1)):
        lemma = exception(form[cut:])
        if lemma:
            return form[:cut] + lemma
    return None


def by_ending(form: str) -> str:
    """The base form that the ending alone tells."""
    for length in range(len(form) - 2, 1, -1):
        base = _endings().get(form[-length:])
        if base is not None:
            return form[:-length] + base
    return form


def exception(form: str) -> str | None:
    """What the distilled table says of exactly this form."""
    lines = _exceptions()
    place = bisect_left(lines, form + "\t")
    if place < len(lines) and lines[place].startswith(form + "\t"):
        return lines[place].partition("\t")[2]
    return None


@cache
def _exceptions() -> list[str]:
    return (FOLDER / "nouns.tsv").read_text(encoding="utf-8").splitlines()


@cache
def own_forms() -> dict[str, str]:
    """Our own nouns and spellings: form to base form."""
    rows = read_rows(FOLDER / "own_nouns.csv", ("base", "forms", "note"))
    return {form: row["base"] for row in rows for form in [*row["forms"].split(), row["base"]]}


@cache
def nominal_adjectives() -> dict[str, str]:
    """The plurals of adjectives that stand for people: form to base form."""
    file = FOLDER / "nominal_adjectives.toml"
    bases = strings(load_table(file, required={"bases"}), "bases")
    return {form: base for base in bases for form in (base, _plural(base))}


def _plural(adjective: str) -> str:
    """The plural of an adjective: `gripen` gripna, `omkommen` omkomna, `skadad` skadade, `boende` unchanged."""
    if adjective.endswith(("e", "a")):
        return adjective
    if adjective.endswith(("mmen", "nnen")):
        return f"{adjective[:-3]}na"
    if adjective.endswith("en"):
        return f"{adjective[:-2]}na"
    if adjective.endswith("er"):
        return f"{adjective[:-2]}ra"
    return f"{adjective}e" if adjective.endswith("ad") else f"{adjective}a"


@cache
def _endings() -> dict[str, str]:
    file = FOLDER / "endings.toml"
    known: dict[str, str] = {}
    for rule in load_tables(file, "ending", required={"ends", "base", "examples"}):
        known |= dict.fromkeys(strings(rule, "ends"), text(rule, "base"))
    return known


def ending_rules() -> list[Table]:
    """The rules of `endings.toml`, for the tests that run over them."""
    return load_tables(FOLDER / "endings.toml", "ending", required={"ends", "base", "examples"})
