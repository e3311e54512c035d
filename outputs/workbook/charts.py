"""Charts drawn by the spreadsheet program itself, so that they follow the live totals."""

from __future__ import annotations

from openpyxl.chart import BarChart
from openpyxl.chart.axis import ChartLines
from openpyxl.chart.data_source import AxDataSource, NumDataSource, NumRef, StrRef
from openpyxl.chart.series import Series, SeriesLabel
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText, Text
from openpyxl.chart.title import Title
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.text import CharacterProperties, Paragraph, ParagraphProperties, RegularTextRun

from outputs.workbook.looks import INK, LINE, MUTED, SERIES
from outputs.workbook.plan import Chart, ChartSeries, span


def drawn(chart: Chart, sheet: str) -> BarChart:
    """The chart in the workbook's palette: quiet grid, legend below, title and axis in plain type."""
    made = BarChart()
    made.type = "bar" if chart.shares else "col"
    if chart.shares:
        made.grouping, made.overlap = "percentStacked", 100
        made.x_axis.scaling.orientation, made.y_axis.crosses = "maxMin", "max"
        made.x_axis.tickLblSkip = 1
    made.title = _title(chart.title)
    made.width, made.height = chart.width, chart.height  # type: ignore[assignment] # the stubs want whole centimetres
    made.legend.position = "b"
    made.gapWidth = 60
    made.graphical_properties = GraphicalProperties(ln=LineProperties(noFill=True))
    made.series = [_series(one, chart, sheet, SERIES[at % len(SERIES)]) for at, one in enumerate(chart.series)]
    _quieten(made)
    made.y_axis.title = _title("Andel" if chart.shares else "Antal", 900, MUTED)
    made.y_axis.number_format = "0%" if chart.shares else "#,##0"
    return made


def _title(text: str, size: int = 1200, color: str = INK) -> Title:
    plain = ParagraphProperties(defRPr=_type(size, color))
    words = [RegularTextRun(rPr=_type(size, color), t=text)]
    return Title(tx=Text(rich=RichText(p=[Paragraph(pPr=plain, r=words)])), overlay=False)


def _series(one: ChartSeries, chart: Chart, sheet: str, color: str) -> Series:
    made = Series(
        val=NumDataSource(numRef=NumRef(f=f"'{sheet}'!{span(one.values, fixed=True)}")),
        cat=AxDataSource(strRef=StrRef(f=f"'{sheet}'!{span(chart.labels, fixed=True)}")),
        tx=SeriesLabel(strRef=StrRef(f=f"'{sheet}'!{span(one.name, fixed=True)}")),
    )
    made.graphicalProperties = GraphicalProperties(solidFill=color, ln=LineProperties(noFill=True))
    return made


def _quieten(made: BarChart) -> None:
    made.x_axis.delete = made.y_axis.delete = False
    made.y_axis.majorGridlines = ChartLines(spPr=GraphicalProperties(ln=LineProperties(solidFill=LINE)))
    for axis in (made.x_axis, made.y_axis):
        axis.txPr = RichText(
            p=[Paragraph(pPr=ParagraphProperties(defRPr=_type(900, MUTED)), endParaRPr=_type(900, MUTED))]
        )
        axis.graphicalProperties = GraphicalProperties(ln=LineProperties(solidFill=LINE))


def _type(size: int, color: str) -> CharacterProperties:
    return CharacterProperties(sz=size, b=False, solidFill=color)
