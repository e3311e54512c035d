"""A pdfplumber page that keeps what it drew before an error, stops at a limit, and knows which text is not shown."""

from __future__ import annotations

import time
from enum import Enum, auto
from itertools import islice

from pdfminer.converter import PDFPageAggregator
from pdfminer.layout import LTChar, LTItem, LTPage
from pdfminer.pdfcolor import PDFColorSpace
from pdfminer.pdfdevice import PDFTextSeq
from pdfminer.pdffont import PDFFont, PDFSimpleFont
from pdfminer.pdfinterp import PDFGraphicState, PDFStackT, PDFTextState
from pdfminer.psparser import PSLiteral
from pdfplumber.page import Page as PlumberPage

from extract.files.actual_texts import actual_text, read_as
from extract.files.damage import DAMAGED
from extract.files.frames_seen import Frame, cut_off
from extract.files.instructions import Instructions, Slips, TooMuch
from extract.files.streams import holds_bytes

MOST_ITEMS = 300_000
"""Signs and lines that one page may draw; a dense page of text has 10 000, a map 100 000."""

MOST_SECONDS = 60.0
"""How long the drawing of one page may take; an ordinary page takes a tenth of a second."""

NOT_SHOWN = (3, 7)
"""Text rendering modes (ISO 32000-1, table 106) that put nothing on the paper."""


BULLET_CODES = frozenset({0x7F, 0x81, 0x8D, 0x8F, 0x90, 0x9D})
"""Codes that WinAnsiEncoding leaves unused, which all print a bullet (ISO 32000-1, annex D.2, note 3)."""

EURO_CODE = 0x80
"""The code of the euro sign in WinAnsiEncoding and in no other of the standard's encodings."""


class Ending(Enum):
    """How the drawing of a page ended."""

    WHOLE = auto()
    BROKEN = auto()
    TOO_MUCH = auto()


class _Recorder(PDFPageAggregator):
    """Collects what a page draws, within limits."""

    def __init__(self, page: PlumberPage) -> None:
        super().__init__(page.pdf.rsrcmgr, pageno=page.page_number)
        self.drawn = 0
        self.latest = time.monotonic() + MOST_SECONDS
        self.hidden: set[int] = set()
        self.slips = Slips(self.latest, 0)
        self.cut: dict[int, Frame] = {}
        self.said: dict[int, str] = {}
        self.marked: list[tuple[LTItem, int, str]] = []

    def begin_tag(self, _: PSLiteral, props: PDFStackT | None = None) -> None:
        self.marked.append((self.cur_item, len(self.cur_item), actual_text(props)))

    def end_tag(self) -> None:
        item, begun, text = self.marked.pop() if self.marked else (self.cur_item, 0, "")
        if text and item is self.cur_item:
            signs = [sign for sign in islice(self.cur_item, begun, None) if isinstance(sign, LTChar)]
            self.said.update(read_as(text, signs))

    def paint_path(self, *given: object, **named: object) -> None:
        self._count(1)
        super().paint_path(*given, **named)  # type: ignore[arg-type]  # handed on as given

    def render_string(
        self, textstate: PDFTextState, seq: PDFTextSeq, ncs: PDFColorSpace, graphicstate: PDFGraphicState
    ) -> None:
        before = len(self.cur_item)
        super().render_string(textstate, seq, ncs, graphicstate)
        if textstate.render in NOT_SHOWN:
            self.hidden.update(map(id, islice(self.cur_item, before, None)))
        self.cut.update(cut_off(islice(self.cur_item, before, None), self.slips.frame))
        self._count(len(self.cur_item) - before)

    def handle_undefined_char(self, font: PDFFont, cid: int) -> str:
        """What stands for a code without a letter: a bullet where the standard says so, else the code itself."""
        if cid in BULLET_CODES and isinstance(font, PDFSimpleFont) and font.cid2unicode.get(EURO_CODE) == "\u20ac":
            return "\u2022"
        return super().handle_undefined_char(font, cid)

    def _count(self, more: int) -> None:
        self.drawn += more
        if self.drawn > MOST_ITEMS or time.monotonic() > self.latest:
            raise TooMuch

    def so_far(self) -> LTPage | None:
        """The page as drawn up to now; None where it had not begun."""
        while self._stack:
            self.end_figure("")
        page = getattr(self, "cur_item", None)
        return page if isinstance(page, LTPage) else None


class WatchedPage(PlumberPage):
    """`ending` says how the drawing ended; `hidden` holds the ids of the layout's signs that are not shown.

    `said` holds what signs stand for that the font does not tell, by their ids, `cut` what those are seen through that
    stand outside it.
    `lost` says how many parts of the drawing are not there or do not unpack.
    """

    lost: int = 0
    ending: Ending = Ending.WHOLE
    hidden: set[int]
    said: dict[int, str]
    cut: dict[int, Frame]

    @property
    def layout(self) -> LTPage:
        """What the page draws, or drew until something went wrong; drawn once."""
        if not hasattr(self, "_layout"):
            self._layout = self._drawn()
        return self._layout

    def _drawn(self) -> LTPage:
        recorder = _Recorder(self)
        try:
            self._draw(recorder)
        except TooMuch:
            self.ending = Ending.TOO_MUCH
        except DAMAGED:
            self.ending = Ending.BROKEN
        self.hidden, self.said, self.cut = recorder.hidden, recorder.said, recorder.cut
        return recorder.so_far() or LTPage(self.page_number, (0, 0, self.width, self.height))

    def _draw(self, recorder: _Recorder) -> None:
        instructions = Instructions(self.pdf.rsrcmgr, recorder)
        instructions.slips = recorder.slips = Slips(recorder.latest, self.lost)
        instructions.process_page(self.page_obj)
        nothing_done = instructions.slips.steps == 0
        if instructions.slips.damaged or (nothing_done and any(map(holds_bytes, self.page_obj.contents))):
            self.ending = Ending.BROKEN
