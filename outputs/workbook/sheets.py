"""The names in a workbook that live on from run to run: by them an earlier workbook is read again."""

from __future__ import annotations

MAKER = "uppfoljning"
"""The workbook's creator, by which the program knows its own."""
OVERVIEW, PROMISES, COUNTS, WORK_LIST = "Översikt", "Löften", "Antal", "Granska"
COMPARISON, DOCUMENTS, KEPT_ASIDE, ABOUT, LISTS = "Jämför", "Dokument", "Avskilda", "Om", "Listor"
SHEETS = frozenset({OVERVIEW, PROMISES, COUNTS, WORK_LIST, COMPARISON, DOCUMENTS, KEPT_ASIDE, ABOUT, LISTS})
