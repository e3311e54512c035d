"""A planned workbook into an .xlsx file, line by line, in memory that does not grow with the number of lines."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf
from pathlib import Path
from typing import cast

from openpyxl import Workbook
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.dimensions import RowDimension
from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from outputs.workbook import overlays
from outputs.workbook.cells import CellMaker
from outputs.workbook.charts import drawn
from outputs.workbook.heights import fitting
from outputs.workbook.looks import styles
from outputs.workbook.plan import Line, Name, Sheet, letters, span
from outputs.workbook.repack import FIXED_DATE, repack
from outputs.workbook.sheets import MAKER

A4 = 9
SIDE, ENDS, NOTES = 0.4, 0.7, 0.3
"""Margins of the paper, in inches."""


def write(sheets: Sequence[Sheet], names: Sequence[Name], title: str, path: Path) -> None:
    """Write the sheets; two runs give the same bytes."""
    book = Workbook(write_only=True)
    book.properties.creator = MAKER
    book.properties.title = title
    book.properties.created = FIXED_DATE
    book.calculation.fullCalcOnLoad = True
    for style in styles():
        book.add_named_style(style)
    for sheet in sheets:
        _Writer(book, sheet).write()
    for name in names:
        book.defined_names[name.name] = DefinedName(
            name.name, attr_text=f"'{name.sheet}'!{span(name.area, fixed=True)}"
        )
    book.save(path)
    repack(path)


class _Writer:
    """Writes one sheet."""

    def __init__(self, book: Workbook, sheet: Sheet) -> None:
        self._sheet = sheet
        # A streaming sheet has all of an ordinary sheet's that is used here, which its type stubs leave out.
        self._page = cast("Worksheet", book.create_sheet(sheet.name))
        self._cells = CellMaker(self._page)
        self._heights = dict(sheet.heights)
        folded = frozenset(sheet.folded)
        self._room = tuple(inf if place in folded else width for place, width in enumerate(sheet.widths, 1))

    def write(self) -> None:
        """Everything of the sheet, in the order that the file format needs."""
        self._set_up()
        self._set_widths()
        for place, line in enumerate(self._sheet.lines, 1):
            self._append(place, line)
        for planned in self._sheet.tables:
            self._page.tables.add(overlays.table(planned))
        for drop_down in self._sheet.drop_downs:
            self._page.data_validations.append(overlays.validation(drop_down))
        for colouring in self._sheet.colourings:
            self._page.conditional_formatting.add(span(colouring.area), overlays.rule(colouring))
        for chart in self._sheet.charts:
            self._page.add_chart(drawn(chart, self._sheet.name), chart.anchor)

    def _append(self, place: int, line: Line) -> None:
        """Write a line; its dimension is forgotten again, or memory would grow with the lines."""
        height = self._heights.get(place) or fitting(line, self._room)
        hidden = place in self._sheet.hidden_lines
        self._page.row_dimensions[place] = RowDimension(self._page, index=place, ht=height, hidden=hidden)
        self._page.append([self._cells.cell(cell) for cell in line])
        del self._page.row_dimensions[place]

    def _set_up(self) -> None:
        page, sheet = self._page, self._sheet
        page.sheet_view.showGridLines = False
        page.sheet_state = "hidden" if sheet.secret else "visible"
        page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        page.page_setup.orientation = "landscape"
        page.page_setup.paperSize = A4
        page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, int(sheet.one_page)
        page.page_margins.left = page.page_margins.right = SIDE
        page.page_margins.top = page.page_margins.bottom = ENDS
        page.page_margins.header = page.page_margins.footer = NOTES
        foot = HeaderFooterItem()
        foot.left.text, foot.right.text = "&A", "Sidan &P av &N"
        page.HeaderFooter.oddFooter = foot
        if sheet.frozen:
            page.freeze_panes = f"{letters(sheet.frozen_columns + 1)}{sheet.frozen + 1}"
            page.print_title_rows = f"{sheet.frozen}:{sheet.frozen}"
        if sheet.printed:
            page.print_area = f"A1:{letters(sheet.printed)}{sheet.tables[0].area.bottom}"

    def _set_widths(self) -> None:
        for column, width in enumerate(self._sheet.widths, 1):
            self._page.column_dimensions[letters(column)].width = width
        # Told beforehand, as a streaming sheet's format is written before its columns; without it there is no + sign.
        self._page.column_dimensions.max_outline = 1 if self._sheet.folded else None
        for column in self._sheet.folded:
            dimension = self._page.column_dimensions[letters(column)]
            dimension.outlineLevel, dimension.hidden = 1, True
