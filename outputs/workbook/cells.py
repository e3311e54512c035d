"""Planned cells into the spreadsheet library's."""

from __future__ import annotations

from openpyxl.cell import Cell as BookCell
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles.colors import Color
from openpyxl.worksheet.worksheet import Worksheet

from outputs.workbook.looks import ACCENT, FACE, INK, named
from outputs.workbook.plan import Cell, Formula, Marked, Style
from outputs.workbook.safe import escaped, visible

_MARK = InlineFont(rFont=FACE, sz=10, b=True, color=Color(ACCENT), u="single")
_REST = InlineFont(rFont=FACE, sz=10, color=Color(INK))


class CellMaker:
    """Makes the cells of one sheet; the looks of each style are looked up once and shared."""

    def __init__(self, page: Worksheet) -> None:
        self._page = page
        self._looks: dict[Style, BookCell] = {}

    def cell(self, planned: Cell) -> BookCell | None:
        """The cell; None for one that neither holds nor shows anything."""
        if planned.value is None and planned.style == "plain":
            return None
        made = self._bare()
        # Naming the style anew for each cell would take twice the time.
        made._style = self._look(planned.style)._style  # type: ignore[attr-defined] # noqa: SLF001 # see above
        if planned.value is not None:
            _fill(made, planned)
        return made

    def _look(self, style: Style) -> BookCell:
        if style not in self._looks:
            self._looks[style] = self._bare()
            self._looks[style].style = named(style)
        return self._looks[style]

    def _bare(self) -> BookCell:
        return WriteOnlyCell(self._page)


def _fill(made: BookCell, planned: Cell) -> None:
    value = planned.value
    if isinstance(value, Formula):
        made.value = value.text
    elif isinstance(value, Marked):
        made.value = _rich(value)
        made.data_type = "s"
    elif isinstance(value, str):
        made.value = escaped(visible(value))
        made.data_type = "s"  # so that a text that begins with = stays a text
    else:
        made.value = value


def _rich(marked: Marked) -> CellRichText | str:
    text = visible(marked.text)
    parts = (text[: marked.start], text[marked.start : marked.end], text[marked.end :])
    if not parts[1]:
        return escaped(text)
    blocks = zip((_REST, _MARK, _REST), parts, strict=True)
    return CellRichText(*(TextBlock(font, escaped(part)) for font, part in blocks if part))
