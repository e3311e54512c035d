"""What lies over the cells of a sheet: tables, drop-downs and rules of colour."""

from __future__ import annotations

from openpyxl.formatting.rule import Rule
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.filters import AutoFilter, FilterColumn, Filters
from openpyxl.worksheet.table import Table, TableColumn

from outputs.workbook.looks import differential
from outputs.workbook.plan import Colouring, DataTable, DropDown, span


def table(planned: DataTable) -> Table:
    """A real table with a filter; its looks are the cells' own."""
    filters = AutoFilter(ref=span(planned.area))
    if planned.shown:
        column, value = planned.shown
        filters.filterColumn.append(FilterColumn(colId=column, filters=Filters(filter=[value])))
    made = Table(displayName=planned.name, ref=span(planned.area), autoFilter=filters)
    made.tableColumns = [TableColumn(id=at, name=heading) for at, heading in enumerate(planned.headings, 1)]
    return made


def validation(planned: DropDown) -> DataValidation:
    """A list to choose from, or a number from 0 to the largest."""
    made = DataValidation(
        type="list" if planned.source else "decimal",
        formula1=planned.source or "0",
        formula2=None if planned.source else str(planned.largest),
        operator=None if planned.source else "between",
        allow_blank=True,
        showErrorMessage=planned.strict,
        errorTitle=planned.title,
        error=planned.advice,
        showInputMessage=True,
        promptTitle=planned.title,
        prompt=planned.advice,
    )
    made.add(span(planned.area))
    return made


def rule(planned: Colouring) -> Rule:
    """A fill laid over the rows where the formula is true."""
    return Rule(type="expression", formula=[planned.formula], dxf=differential(planned.style))
