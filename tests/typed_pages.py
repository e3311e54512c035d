"""Pages typed on a typewriter of our own: every character 5 points wide, every line 12 points down."""

from collections.abc import Sequence

from extract.records import Box, Cell, Document, Line, Page, Table, Word

WIDTH, STEP, SIZE = 5.0, 12.0, 10.0
PAD = 2.0

Row = Sequence[str]


def word(text: str, x: float, foot: float, page: int = 1, *, size: float = SIZE, bold: bool = False) -> Word:
    step = WIDTH * size / SIZE
    glyphs = tuple(Box(x + i * step, foot - size, x + (i + 1) * step, foot) for i in range(len(text)))
    return Word(text, page, Box(x, foot - size, x + len(text) * step, foot), glyphs, size, bold)


def line(text: str, x: float, foot: float, page: int = 1, *, size: float = SIZE, bold: bool = False) -> Line:
    words, at = [], x
    for part in text.split(" "):
        if part:
            words.append(word(part, at, foot, page, size=size, bold=bold))
        at += (len(part) + 1) * WIDTH * size / SIZE
    return Line(tuple(words))


def lines(text: str, x: float = 50.0, top: float = 100.0, page: int = 1, *, bold: bool = False) -> tuple[Line, ...]:
    return tuple(line(t, x, top + (i + 1) * STEP, page, bold=bold) for i, t in enumerate(text.split("\n")) if t)


def table(
    rows: Sequence[Row], page: int = 1, widths: Sequence[int] = (), *, top: float = 100.0, **opened: bool
) -> Table:
    """A ruled table; a cell `"<"` is covered from the left, `"^"` from above, `*text` is bold."""
    columns = len(rows[0])
    widths = widths or [30] * columns
    edges = [50.0]
    for width in widths:
        edges.append(edges[-1] + width * WIDTH + 2 * PAD)
    cells, y = [], top
    for r, row in enumerate(rows):
        height = max(len(text.split("\n")) for text in row) * STEP
        cells += [_cell(rows, r, c, edges, y, y + height, page) for c in range(columns) if row[c] not in ("<", "^")]
        y += height
    return Table(page, Box(edges[0], top, edges[-1], y), len(rows), columns, tuple(cells), **opened)


def _cell(rows: Sequence[Row], r: int, c: int, edges: list[float], y: float, bottom: float, page: int) -> Cell:
    across = 1
    while c + across < len(rows[r]) and rows[r][c + across] == "<":
        across += 1
    down = 1
    while r + down < len(rows) and rows[r + down][c] == "^":
        down += 1
    text = rows[r][c]
    printed = lines(text.removeprefix("*"), edges[c] + PAD, y, page, bold=text.startswith("*"))
    return Cell(r, c, down, across, Box(edges[c], y, edges[c + across], bottom), printed)


def page(number: int, tables: Sequence[Table] = (), text: Sequence[Line] = ()) -> Page:
    return Page(number, 800.0, 600.0, tuple(tables), tuple(text))


def document(
    *pages: Page, file: str = "fil.pdf", title: str = "Uppföljning av medborgarlöften Orsa kommun 2023"
) -> Document:
    first = line(title, 50, 60, size=18, bold=True)
    titled = Page(1, 800.0, 600.0, pages[0].tables, (first, *pages[0].lines))
    return Document(file, "0" * 64, "", (titled, *pages[1:]))
