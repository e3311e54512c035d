"""Records in, files out.

`check` tells beforehand what would stop a run. `write` puts a batch's workbook, data files and asked-for formats into a
folder, whole or not at all.
"""

from outputs.records import Batch, Entry, OutputError, Written
from outputs.writing import check, write

__all__ = ["Batch", "Entry", "OutputError", "Written", "check", "write"]
