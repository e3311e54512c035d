"""Text that a sheet's row is too low for is drawn over the rows beside it, cut off, and stays in its cell."""

from pathlib import Path

import pytest
from bare_pdfs import objects, stream, text, written
from typed_pages import line

from extract.pages.sheets import CutText
from extract.reader import read_document
from extract.records import Box
from extract.tables.cut_texts import with_cut_texts
from extract.tables.filling import fill
from extract.tables.lattice import Grid

XS, YS = (40, 120, 360), (240, 220, 200, 180)
CELLS = (("Trafik", "Polisen har gjort 38 kontroller."), ("Skola", "Fyra möten."), ("Torget", "Sex ronder."))
LONG = ("38 kontroller har gjorts i byn,", "112 förare har fått böter", "och fyra blev av med körkortet.")


def drawn(*, upward: bool, whole: bool) -> bytes:
    """Three rows between rules; the text of one is too long for it, and seen through its cell or its `whole` row."""
    lines = [b"%d %d m %d %d l S" % (XS[0], y, XS[-1], y) for y in YS]
    lines += [b"%d %d m %d %d l S" % (x, YS[0], x, YS[-1]) for x in XS]
    cut = 2 if upward else 0
    for row, (label, told) in enumerate(CELLS):
        foot = YS[row + 1] + 6
        lines.append(text(label, XS[0] + 3, foot))
        lines += [] if row == cut else [text(told, XS[1] + 3, foot)]
    first = YS[cut + 1] + (34 if upward else 6)
    own = [text(told, XS[1] + 3, first - 14 * at) for at, told in enumerate(LONG)]
    left = XS[0] if whole else XS[1]
    frame = b"q %d %d %d 20 re W* n" % (left, YS[cut + 1], XS[2] - left)
    return b"\n".join([*lines, frame, *own, b"Q"])


@pytest.mark.parametrize("whole", [False, True])
@pytest.mark.parametrize("upward", [False, True])
def test_what_a_row_is_too_low_for_stays_in_it(tmp_path: Path, upward: bool, whole: bool):  # noqa: FBT001 # ways to be set
    path = tmp_path / "kalkylblad.pdf"
    path.write_bytes(written(objects(stream(drawn(upward=upward, whole=whole)))))
    (table,) = read_document(path, path.name).pages[0].tables
    said = [" ".join(line.text for line in cell.lines) for cell in table.cells if cell.column == 1]
    expected = [told for _, told in CELLS]
    expected[2 if upward else 0] = " ".join(LONG)
    assert said == expected


def test_a_label_seen_through_its_whole_row_is_of_its_own_column():
    walls = frozenset((row, 1) for row in range(2))
    floors = frozenset((1, column) for column in range(2))
    filled = fill(Grid((40.0, 120.0, 360.0), (100.0, 120.0, 140.0), walls, floors), ())
    label = CutText(Box(40, 120, 360, 140), tuple(line("Säkrare trafik", 44, 146).words))
    assert [span.left for span, words in with_cut_texts(filled, [label]).words.items() if words] == [0]
