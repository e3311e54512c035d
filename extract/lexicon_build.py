"""Writes `lexicon.txt` from simplemma's Swedish dictionary (MIT); run by hand, never by the program.

python -m venv v && v/bin/pip install simplemma==2.0.0 && v/bin/python extract/lexicon_build.py
"""

from __future__ import annotations

import importlib
import re
import sys
from collections import Counter
from pathlib import Path

LONGEST = 12
FEWEST_FORMS = 4
"""A base form with fewer inflected forms is rare, foreign or an abbreviation."""
SHORTEST_PART = 5
SHORTEST_ADVERB, LONGEST_ADVERB = 4, 10
"""Adverbs and prepositions have one form; very short ones are mostly abbreviations."""
WORD = re.compile(r"[a-zåäöé]{2,}$")
FUNCTION_WORDS = """
alla allt all andra annan annat att av bara bland blev bli blir bort både båda de del dem den denna deras dess dessa det
detta dig din dit dock där därför därtill då efter eller en endast enligt ett fick finns fler flera fram från får få för
före förutom genom gjort gör göra gällande ha hade han har hela helt hon hos hur hög i igen in inför ingen inget inga inom
inte inte innan ja jag just jämte kan kring kom kommer kunnat kunde lite liksom man med medan mellan men mer mest mot mycket
mån många ned ner ni nio nu ny nya något någon några när nästa och ofta om omkring oss på redan runt samma samt sedan sex
sig sin sina sitt sju ska skulle som så sådan tack till tills tio tog trots tre två tolv under upp ur ut utan utanför
utifrån utöver var vara varit varje varken vart vi via vid vilka vilken vilket vår våra än ännu är även åt åtta över
""".split()


def main() -> None:
    """Write the lexicon beside this file."""
    factory = importlib.import_module("simplemma.strategies.dictionaries.dictionary_factory")
    forms = factory.DefaultDictionaryFactory().get_dictionary("sv")
    bases = Counter(base for form, base in forms.items() if WORD.match(form) and WORD.match(base))
    common = {base for base, count in bases.items() if count >= FEWEST_FORMS and len(base) <= LONGEST}
    rare = {base for base, count in bases.items() if count < FEWEST_FORMS and SHORTEST_ADVERB <= len(base) <= LONGEST_ADVERB}
    supines = {form for form, base in forms.items() if base in common and form.endswith("it") and len(form) <= LONGEST}
    words = sorted({base for base in common if not _compound(base, common)} | rare | supines | set(FUNCTION_WORDS))
    head = "# Swedish words in base form, from simplemma 2.0.0 (MIT, Adrien Barbaresi); made by lexicon_build.py\n"
    Path(__file__).with_name("lexicon.txt").write_text(head + "\n".join(words) + "\n", encoding="utf-8")
    sys.stderr.write(f"{len(words)} words\n")


def _compound(word: str, words: set[str]) -> bool:
    """Whether the word is two others, so that it need not stand in the lexicon itself."""
    return any(word[:i] in words and word[i:] in words for i in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1))


if __name__ == "__main__":
    main()
