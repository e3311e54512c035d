"""Writes `lexicon.txt` from simplemma's Swedish dictionary (MIT); run by hand, never by the program.

python -m venv v && v/bin/pip install simplemma==2.0.0 && v/bin/python extract/texts/lexicon_build.py
"""

from __future__ import annotations

import importlib
import re
import sys
import tomllib
from collections import Counter
from pathlib import Path

LONGEST = 12
FEWEST_FORMS = 4
"""A base form with fewer inflected forms is rare, foreign or an abbreviation."""
SHORTEST_PART = 5
SHORTEST_ADVERB, LONGEST_ADVERB = 4, 10
"""Adverbs and prepositions have one form; very short ones are mostly abbreviations."""
WORD = re.compile(r"[a-zåäöé]{2,}$")


def main() -> None:
    """Write the lexicon beside this file."""
    lists = tomllib.loads(Path(__file__).with_name("connectives.toml").read_text(encoding="utf-8"))
    function = lists["function"]
    factory = importlib.import_module("simplemma.strategies.dictionaries.dictionary_factory")
    forms = factory.DefaultDictionaryFactory().get_dictionary("sv")
    bases = Counter(base for form, base in forms.items() if WORD.match(form) and WORD.match(base))
    common = {base for base, count in bases.items() if count >= FEWEST_FORMS and len(base) <= LONGEST}
    rare = {
        base for base, count in bases.items() if count < FEWEST_FORMS and SHORTEST_ADVERB <= len(base) <= LONGEST_ADVERB
    }
    supines = {form for form, base in forms.items() if base in common and form.endswith("it") and len(form) <= LONGEST}
    words = sorted({base for base in common if not _compound(base, common)} | rare | supines | set(function))
    head = "# Swedish words in base form, from simplemma 2.0.0 (MIT, Adrien Barbaresi); made by lexicon_build.py\n"
    Path(__file__).with_name("lexicon.txt").write_text(head + "\n".join(words) + "\n", encoding="utf-8")
    sys.stderr.write(f"{len(words)} words\n")


def _compound(word: str, words: set[str]) -> bool:
    """Whether the word is two others, so that it need not stand in the lexicon itself."""
    return any(word[:i] in words and word[i:] in words for i in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1))


if __name__ == "__main__":
    main()
