"""Records in, files out.

`read_tables` (for a PDF that could not be read, or repeats another: `unread_tables`, `copy_tables`) turns one document
into rows. `check` tells beforehand what would stop a run. `write` puts a batch's workbook, data files and asked-for
formats into a folder, whole or not at all; the workbook is called `WORKBOOK`.
"""

from outputs.document_tables import DocumentTables, copy_tables, read_tables, unread_tables
from outputs.earlier import WORKBOOK
from outputs.records import Batch, OutputError, Written
from outputs.writing import check, write

__all__ = [
    "WORKBOOK",
    "Batch",
    "DocumentTables",
    "OutputError",
    "Written",
    "check",
    "copy_tables",
    "read_tables",
    "unread_tables",
    "write",
]
