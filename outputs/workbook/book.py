"""The workbook: which sheets it has, in which order."""

from __future__ import annotations

from pathlib import Path

from outputs.tables import Tables
from outputs.workbook.about import about
from outputs.workbook.comparison import comparison
from outputs.workbook.counts_sheet import counts_sheet
from outputs.workbook.documents_sheet import documents_sheet
from outputs.workbook.kept_aside import kept_aside
from outputs.workbook.lists import lists
from outputs.workbook.material import Material
from outputs.workbook.overview import TITLE, overview
from outputs.workbook.promises_sheet import promises_sheet
from outputs.workbook.spreadsheet import write
from outputs.workbook.work_list import work_list


def write_workbook(tables: Tables, root: Path, folder: Path, path: Path) -> None:
    """Write the workbook to `path`; links go from `folder`, where it will stand, to the PDFs under `root`."""
    material = Material(tables, root, folder)
    words, names = lists(material)
    sheets = (
        overview(material),
        promises_sheet(material),
        counts_sheet(material),
        work_list(material),
        *comparison(material),
        documents_sheet(material),
        *kept_aside(material),
        about(),
        words,
    )
    write(sheets, names, TITLE, path)
