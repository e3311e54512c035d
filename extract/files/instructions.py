"""A page's drawing instructions carried out, with note taken of those that cannot be followed."""

from __future__ import annotations

import time

from pdfminer.pdfinterp import PDFPageInterpreter, PDFStackT
from pdfminer.pdftypes import PDFStream, resolve1
from pdfminer.psparser import PSLiteral
from pdfminer.utils import Matrix

from extract.files.frames_seen import Frame, narrowed
from extract.files.glyph_names import forget_unknown
from extract.files.streams import is_whole
from extract.files.tex_letters import know_tex

UNNAMED = frozenset({"do_d0", "do_d1"})
"""Instructions of the standard (ISO 32000-1, annex A) that the library does not know and that draw nothing."""

FEW = 2
"""Instructions that cannot be followed are damage when they are more than so many; writers make single slips."""


STRIDE = 2_000
"""Instructions between two looks at the clock."""


class TooMuch(Exception):
    """The page draws more, or longer, than any page of text and tables."""


class Slips:
    """What went wrong in drawing a page that has to be drawn by `latest` on the monotonic clock, in seconds.

    `lost_parts` of the page are known to be lost from the beginning. What is drawn is seen through `frame`.
    """

    def __init__(self, latest: float, lost_parts: int) -> None:
        self.latest = latest
        self.steps = 0
        self.lost_parts = lost_parts
        self.unfollowed = 0
        self.open_texts = 0
        self.frame: Frame | None = None

    def step(self) -> None:
        """Count an instruction; raises TooMuch when the time is up."""
        self.steps += 1
        if self.steps % STRIDE == 0 and time.monotonic() > self.latest:
            raise TooMuch

    @property
    def damaged(self) -> bool:
        """Whether text may be lost."""
        return self.lost_parts > 0 or self.unfollowed > FEW or self.open_texts > 0


class Instructions(PDFPageInterpreter):
    """The library's own interpreter, which passes over in silence what it cannot follow; `slips` tells of it.

    `frames` are the boxes through which alone what is drawn is seen, the innermost last, `around` that of the part.
    """

    slips: Slips
    around: Frame | None = None

    def dup(self) -> Instructions:
        """An interpreter for a part of the page, which takes note in the same place."""
        other = self.__class__(self.rsrcmgr, self.device)
        other.slips, other.around = self.slips, self.frames[-1]
        return other

    def init_state(self, ctm: Matrix) -> None:
        """Begin a part of the page."""
        super().init_state(ctm)
        self.frames = [self.around]
        self._look_through()

    def _look_through(self) -> None:
        """Let the one who takes note know what can be seen."""
        self.slips.frame = self.frames[-1]

    def do_W(self) -> None:  # noqa: N802 # named after the instruction
        """See nothing any more outside the path."""
        super().do_W()
        self.frames[-1] = narrowed(self.frames[-1], self.curpath, self.ctm)
        self._look_through()

    def do_W_a(self) -> None:  # noqa: N802 # named after the instruction
        """The same for a path that crosses itself."""
        self.do_W()

    def do_Q(self) -> None:  # noqa: N802 # named after the instruction
        """Go back to the state of drawing that was kept last."""
        super().do_Q()
        if len(self.frames) > 1:
            self.frames.pop()
        self._look_through()

    def init_resources(self, resources: dict[object, object]) -> None:
        """Take up what the drawing refers to; a font that is not there leaves its letters to chance."""
        named = resolve1(resources.get("Font")) if resources else None
        fonts = [resolve1(font) for font in named.values()] if isinstance(named, dict) else []
        self.slips.lost_parts += sum(not isinstance(font, dict) or "Subtype" not in font for font in fonts)
        super().init_resources(resources)
        for font, spec in zip(self.fontmap.values(), fonts, strict=False):
            if isinstance(spec, dict):
                forget_unknown(font, spec)
                know_tex(font, spec)

    def __getattr__(self, name: str) -> object:
        """Asked for only where the instruction is unknown: what follows are its operands, or rubbish."""
        if name.startswith("do_") and name not in UNNAMED:
            self.slips.unfollowed += 1
        raise AttributeError(name)

    def pop(self, n: int) -> list[PDFStackT]:
        """The operands of an instruction, which may be too few."""
        self.slips.step()
        operands = super().pop(n)
        self.slips.unfollowed += len(operands) < n
        return operands

    def do_q(self) -> None:
        """Keep the state of drawing, as the one instruction without operands that pages have many of."""
        self.slips.step()
        super().do_q()
        self.frames.append(self.frames[-1])

    def do_BT(self) -> None:  # noqa: N802 # named after the instruction
        """Begin a text."""
        self.slips.steps += 1
        self.slips.open_texts += 1
        super().do_BT()

    def do_ET(self) -> None:  # noqa: N802 # named after the instruction
        """End a text."""
        self.slips.open_texts = 0
        super().do_ET()

    def do_Do(self, xobjid_arg: PDFStackT) -> None:  # noqa: N802 # named after the instruction
        """Draw a part that stands elsewhere in the file."""
        name = xobjid_arg.name if isinstance(xobjid_arg, PSLiteral) else ""
        part = resolve1(self.xobjmap.get(str(name)))
        if not _is_picture(part):
            self.slips.lost_parts += not is_whole(part)
        super().do_Do(xobjid_arg)
        self._look_through()


def _is_picture(part: object) -> bool:
    return isinstance(part, PDFStream) and getattr(part.get("Subtype"), "name", "") == "Image"
