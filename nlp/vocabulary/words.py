"""The class of each word: closed lists first, then the lexicon, then the ending; no model, only look-ups."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from pathlib import Path
from typing import Literal

from extract.rule_files import Table, load_table, pairs, strings
from nlp.numerals.number_kinds import kind_of
from nlp.remembered import remembered
from nlp.vocabulary.categories import is_entry, longest_entry, sort_of
from nlp.vocabulary.lemmas import FOLDER, base_form, nominal_adjectives, own_base, own_forms
from nlp.vocabulary.verbs import VerbForm, verb, verb_with_particle

WordClass = Literal[
    "noun", "adjective", "past", "present", "supine", "infinitive", "auxiliary",
    "preposition", "conjunction", "subjunction", "pronoun", "adverb", "number", "mark",
]  # fmt: skip
FINITE: frozenset[WordClass] = frozenset({"past", "present", "auxiliary"})
PAST: frozenset[WordClass] = frozenset({"past", "supine"})
VERBAL: frozenset[WordClass] = FINITE | {"supine", "infinitive"}
ARTICLES = frozenset({"en", "ett"})
PERFECT = frozenset({"har", "hade"})

_FILE = Path(__file__).with_name("word_classes.toml")
_LISTS: dict[str, WordClass] = {
    "nouns": "noun", "auxiliaries": "auxiliary", "strong_pasts": "past", "supines": "supine",
    "conjunctions": "conjunction", "prepositions": "preposition", "subjunctions": "subjunction",
    "pronouns": "pronoun", "adjectives": "adjective", "adverbs": "adverb",
}  # fmt: skip
_NUMERALS = frozenset({"digits", "cardinal", "one", "collective", "tal", "range"})
# Passives and supines of verbs that the lexicon does not have: belades, förts.
_REGULAR_VERB = re.compile(
    r".{2,}(?:ades|erat|rts|lts|nts|sts|kts|pts|fts|gts|tts|ats|its|[^aeiouyåäö]des|[kpsr]tes|[aäi]ttes)"
)
_PARTICIPLE = re.compile(r".*(?:ade|a|ad|at|d|t|ande|ende|igt|ig|iga|isk|iska|iskt|lösa|samma|bara)")


@remembered
def word_class(word: str) -> WordClass:
    """The most likely class of a lower-case word, its neighbours unseen."""
    if not word.isalpha() and not any(letter.isalnum() for letter in word):
        return "conjunction" if word in ("&", "/") else "mark"
    kind = kind_of(word)
    if kind and kind.family in _NUMERALS:
        return "number"
    listed = _listed().get(word)
    if listed:
        return listed
    if word in own_forms() or word.endswith("-") or _NOUN.fullmatch(word):
        return "noun"
    if word in nominal_adjectives():
        return "adjective"
    form = verb(word).form or _form_with_particle(word)
    if form:
        return "adjective" if form == "participle" else form
    return _by_lexicon(word)


def _is_denied(word: str, letters: str) -> bool:
    """`olåsta`, `obevakade`: a participle that is denied, which the lexicon does not have."""
    return not letters and bool(_DENIED.fullmatch(word)) and word_class(word[1:]) == "adjective"


def _form_with_particle(word: str) -> VerbForm:
    """The past form that a particle is joined to: återfanns, uppsatta, nedtagna; empty for any other word."""
    form = verb_with_particle(word).form
    return form if form in ("past", "participle") and "N" not in word_letters(word) else ""


def _by_lexicon(word: str) -> WordClass:
    if word.endswith("vis") and len(word) > _LONGEST_NOUN_IN_VIS and not word.endswith("bevis"):
        return "adverb"
    letters = word_letters(word)
    if letters in ("A", "") and (_is_form_of_field_noun(word) or _is_thing(word, letters)):
        return "noun"
    if letters.startswith("A") and not letters.endswith(("V", "n")):
        return "adjective"
    if word.endswith("övergripande"):
        return "adjective"
    if (not letters and (own_base(word) or word.endswith("nad"))) or _is_plural_in_or(word):  # kostnad, byggnad
        return "noun"
    if not letters and _REGULAR_VERB.fullmatch(word):
        return "noun" if word.endswith("ts") and longest_entry(word[:-1]) else verb_form(word)  # `tätorts`
    if _STRONG_PARTICIPLE.fullmatch(word):
        return "adjective"
    if "V" in letters or word.endswith(("erar", "erade", "erades", "erats", "eras")):
        return "noun" if "N" in letters else verb_form(word)
    if word.endswith(("ande", "ende")) or _ADJECTIVE_ENDING.fullmatch(word) or _is_denied(word, letters):
        return "adjective"
    return "noun"


# Adverbs as delvis, uppskattningsvis are longer than avis and paradis.
_LONGEST_NOUN_IN_VIS = 5
# No present tense in -or is longer than one syllable: tror, gror, snor.
_LONGEST_VERB_IN_OR = 5
_PLURALS = ("ar", "er", "arna", "erna")
# Participles of strong verbs, avslagna, beslagtagna, stulna, which the lexicon takes for infinitives.
_STRONG_PARTICIPLE = re.compile(
    r".*(?:(?:sl|t|dr)agna|(?:skr|dr|g)ivna|(?:br|skj|sl)utna|(?:st|sk)urna|stulna|(?:till|förl)åtna|frusna|(?:f|v)unna|bundna|hållna|bjudna|komna)"
)
_DENIED = re.compile(r"o[^aeiouyåäö].*(?:[dt]a|ad|ade|[dt])")
_ADJECTIVE_ENDING = re.compile(
    r".{2,}(?:(?<!bal)sam|iga|igt|ig|iska|iskt|isk|lösa|löst|lös|samma|samt|bara|bart|bar|svisa|ade|da|ad)|"
    # Plurals that are written like no verb and no noun: kostnadsfria, nattöppna, upplysta, flexibla.
    r".+(?:fria|fritt|fri|nära|öppna|öppen|satta|lysta|släckta|köpta|lagda|knutna|besökta|täckta|gripande|[ai]bla|ella|enta|[^t]anta)"
)


# `säkerhetsrisk`, `brandrisk`, against `historisk`; genitives as `skolans`, `flickornas`, which are no verbs.
_NOUN = re.compile(r".+[sdknlgfp]risk|.{2,}(?:ans|ornas|ernas)")


def verb_form(word: str) -> WordClass:
    """Which form a verb has by its ending; a strong past is in the closed lists."""
    if word.endswith(("de", "te", "des", "tes")):
        return "past"
    if word.endswith(("r", "ras", "s")) and not word.endswith("ts"):
        return "present"
    if word.endswith(("t", "ts")):
        return "supine"
    if word.endswith("d"):
        return "adjective"
    return "infinitive" if word.endswith(("a", "as", "å", "e")) else "noun"


def may_be_adjective(word: str) -> bool:
    """Whether a word before a noun can belong to it: an adjective, or a participle that looks like a verb."""
    found = word_class(word)
    if found == "adjective":
        return True
    if found in PAST:
        return bool(_PARTICIPLE.fullmatch(word))
    return found == "infinitive" and word.endswith("a")


def may_be_noun(word: str) -> bool:
    """Whether a verb form can also be the plural of a noun, as `brister` and `portar` after a number."""
    return "n" in word_letters(word).lower() or _is_form_of_field_noun(word)


def _is_form_of_field_noun(word: str) -> bool:
    """`moppar`, `mobiler`, `fritidsklubbar`: a form of a noun that a category has, whatever the lexicon makes of it."""
    if not word.endswith(_PLURALS):
        return False
    lemma = base_form(word)
    return lemma != word and (is_entry(lemma) or longest_entry(lemma) is not None)


def _is_thing(word: str, letters: str) -> bool:
    """`eldsvåda`, `hemsida`, `äventyrsbad`: a noun of a category that the lexicon lacks; it ends as adjectives do."""
    return not letters and is_entry(word) and sort_of(word).nature != "person"


def _is_plural_in_or(word: str) -> bool:
    """`lyktor`, `lådor`, `blommorna`, which the lexicon takes for verbs."""
    return word.endswith(("or", "orna")) and (len(word) > _LONGEST_VERB_IN_OR or is_entry(base_form(word)))


@remembered
def word_letters(word: str) -> str:
    """The class letters of the lexicon: N, V, A or several; empty where it does not know the word."""
    lines = _lexicon()
    place = bisect_left(lines, word + "\t")
    return lines[place].partition("\t")[2] if place < len(lines) and lines[place].startswith(word + "\t") else ""


@cache
def _lexicon() -> list[str]:
    return (FOLDER / "classes.tsv").read_text(encoding="utf-8").splitlines()


def _rules() -> Table:
    return load_table(_FILE, {*_LISTS, "examples"})


@cache
def _listed() -> dict[str, WordClass]:
    """Words of the closed lists; where a word stands in several, the list named first holds."""
    table, known = _rules(), dict[str, WordClass]()
    for key, name in _LISTS.items():
        for word in strings(table, key):
            known.setdefault(word, name)
    return known


def examples() -> dict[str, str]:
    """The examples of the file: word and class."""
    return pairs(_rules(), "examples")
