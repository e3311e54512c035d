"""A document as Typst source."""

from __future__ import annotations

import json

from typesetting.look import SCALES, Look
from typesetting.source import Block, Cell, Row, Source, Table

STANDS = {"top": "top", "middle": "horizon", "bottom": "bottom"}
STROKES = {"grid": "0.6pt + luma(70)", "horizontal": "(x: none, y: 0.6pt)", "shaded": "none", "none": "none"}


def markup(source: Source, look: Look) -> str:
    """The whole Typst file."""
    parts = [_part(part, look) for part in source.parts]
    return "\n".join([_settings(look, source.title), *parts])


def _settings(look: Look, title: str) -> str:
    foot = f"#{_text(look.page_foot)}" + ("#h(1fr) #context counter(page).display()" if look.numbered else "")
    return f"""#set document(title: {_text(title)})
#set page(width: {297 if look.landscape else 210}mm, height: {210 if look.landscape else 297}mm, margin: 20mm,
  header: text(8pt, {_text(look.page_head)}), footer: text(8pt)[{foot}])
#set text(font: {_text(look.font)}, size: {look.size}pt, lang: "sv", hyphenate: {_bool(look.hyphenate)})
#set par(justify: {_bool(look.justify)}, leading: 0.5em)
#set list(marker: [{look.bullet}])
#set smartquote(enabled: false)"""


def _text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _bool(value: object) -> str:
    return "true" if value else "false"


def _part(part: Block | Table, look: Look) -> str:
    if isinstance(part, Table):
        return _table(part, look)
    if part.kind == "bullets":
        return _list(part.texts)
    if part.kind == "page":
        return "#pagebreak()"
    lines = " + linebreak() + ".join(_text(text) for text in part.texts)
    if part.kind == "paragraph":
        return f"#par({lines})"
    return f'#block(text({look.size * SCALES[part.kind]}pt, weight: "bold", {lines}))'


def _list(texts: tuple[str, ...]) -> str:
    return "#list(" + ", ".join(f"text({_text(text)})" for text in texts) + ")"


def _table(table: Table, look: Look) -> str:
    widths = ", ".join(f"{share * 100:.1f}fr" for share in look.shares(table.widths))
    spans = [f"table.cell(colspan: {count}, strong({_text(text)}))" for text, count in table.spans]
    head = ", ".join([*spans, *(f"strong({_text(column.text)})" for column in table.columns)])
    cells = ",\n  ".join(_row(row, table, look) for row in table.rows)
    gap = "7pt" if look.rules == "none" else "4pt"
    fill = "(_, y) => if calc.odd(y) { luma(235) }" if look.rules == "shaded" else "none"
    stroke = "(x, y) => (y: 0.6pt, left: if x > 0 { 0.6pt })" if look.open_sides else STROKES[look.rules]
    turn = "" if table.upright else "#rotate(-90deg, reflow: true, "
    return (
        f"{turn or '#'}table(columns: ({widths}), align: left + {STANDS[look.stand]}, stroke: {stroke}, fill: {fill},\n"
        f"  inset: (x: 4pt, y: {gap}),\n"
        f"  table.header(repeat: {_bool(look.repeat_header)}, {head}),\n  {cells}){')' if turn else ''}"
    )


def _row(row: Row, table: Table, look: Look) -> str:
    whole = "" if look.rows_break else "breakable: false, "
    if not row.across:
        pairs = zip(row.cells, table.columns, strict=True)
        return ", ".join(_cell(cell, whole, rotated=column.rotated) for cell, column in pairs if cell)
    columns = len(table.columns)
    theme = f"strong({_text(row.theme)})" if row.theme else _text(row.across)
    return f"table.cell(colspan: {columns}, {theme})" if look.merged_themes else theme + ", []" * (columns - 1)


def _cell(cell: Cell, whole: str, *, rotated: bool) -> str:
    parts = " + ".join(_list((p[2:],))[1:] if p.startswith("- ") else f"par({_text(p)})" for p in cell.parts)
    if len(cell.parts) == 1 and not cell.parts[0].startswith("- "):
        parts = _text(cell.parts[0])
    content = f"rotate(-90deg, reflow: true, {parts})" if rotated else parts
    return f"table.cell({whole}rowspan: {cell.rows}, {content})"
