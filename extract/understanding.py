"""From a document as printed to a follow-up: promises with what was reported under each."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePath

from extract.cleaning import cleaned
from extract.grids import grid_of
from extract.hyphens import gather
from extract.joining import Placed, joined
from extract.lexicon import swedish
from extract.municipalities import municipalities_in
from extract.periods import period_of
from extract.records import Document, FollowUp
from extract.tabular import Surroundings, read_table
from extract.titles import title_lines, title_text


def understand(document: Document) -> FollowUp:
    pages = cleaned(document).pages
    grids = [grid_of(t) for p in pages for t in p.tables]
    evidence = gather([s.strips for g in grids for r in g.rows for s in r.slots], swedish())
    title = title_text(title_lines(pages[0]), evidence)
    period = period_of(title.text)
    promises = []
    tables = joined(Placed(g, False) for g in grids)
    for t in tables:
        r = read_table(t, Surroundings(period=period), evidence)
        if r:
            promises += r.promises
    promises = [replace(p, number=i) for i, p in enumerate(promises, 1)]
    m = municipalities_in(title.text)
    return FollowUp(document.file, document.sha256, len(pages), title.text, m[0] if m else None, period.name[:4], len(tables), tuple(promises))
