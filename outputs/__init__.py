"""Records in, files out.

`write` puts a batch's workbook, data files and asked-for formats into a folder, whole or not at all.
"""

from outputs.records import Batch, Entry, OutputError, Written
from outputs.writing import write

__all__ = ["Batch", "Entry", "OutputError", "Written", "write"]
