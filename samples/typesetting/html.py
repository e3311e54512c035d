"""A document as one HTML page that Chromium, WeasyPrint and LibreOffice all print."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from itertools import groupby

from typesetting.look import SCALES, Look
from typesetting.source import NOTE_MARK, Block, Cell, Row, Source, Table

TAGS = {"title": "h1", "heading": "h2", "paragraph": "p"}
BORDERS = {
    "grid": "td, th { border: 0.6pt solid #444; }",
    "horizontal": "tr { border-bottom: 0.6pt solid #444; } thead tr:first-child { border-top: 0.9pt solid #444; }",
    "shaded": "tbody tr:nth-child(odd) > td { background: #e8eef4; } th { background: #c9d6e3; }",
    "none": "td, th { padding-bottom: 7pt; }",
}
OPEN_SIDES = "td:first-child, th:first-child { border-left: 0; } td:last-child, th:last-child { border-right: 0; }"


def page(source: Source, look: Look) -> str:
    """The whole page with its style sheet."""
    body = "\n".join(_part(part, look) for part in source.parts)
    return (
        f'<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>{escape(source.title)}</title>'
        f"<style>{style(look)}</style></head><body>{body}</body></html>"
    )


def style(look: Look) -> str:
    """The style sheet: page and furniture, text, tables."""
    header = "table-header-group" if look.repeat_header else "table-row-group"
    return f"""
@page {{ size: {"297mm 210mm" if look.landscape else "210mm 297mm"}; margin: 20mm 18mm; {_furniture(look)} }}
body {{ font: {look.size}pt "{look.font}"; line-height: 1.25; margin: 0; }}
h1 {{ font-size: {look.size * SCALES["title"]}pt; }}
h2 {{ font-size: {look.size * SCALES["heading"]}pt; margin: 10pt 0 4pt; }}
p, li, td {{ text-align: {"justify" if look.justify else "left"}; hyphens: {"auto" if look.hyphenate else "manual"};
  overflow-wrap: {"anywhere" if look.cut_words else "normal"}; }}
table {{ border-collapse: collapse; margin-bottom: 8pt; {"" if look.autofit else "width: 100%; table-layout: fixed;"} }}
thead {{ display: {header}; }} tr {{ break-inside: {"auto" if look.rows_break else "avoid"}; }}
td, th {{ vertical-align: {look.stand}; text-align: left; padding: 2.5pt 4pt; }}
td > p {{ margin: 0; }} td ul {{ margin: 0; padding-left: 12pt; }}
{_glyph(look)} .theme td {{ font-weight: bold; }}
{BORDERS[look.rules]}
{OPEN_SIDES if look.open_sides else ""}"""


def _glyph(look: Look) -> str:
    """The browser's own disc is drawn, not written, so it is left alone."""
    return "" if look.bullet == "•" else f"ul {{ list-style-type: '{look.bullet} ' }}"


def _furniture(look: Look) -> str:
    quiet = f"font: 8pt '{look.font}'"
    boxes = [f"@top-left {{ content: '{look.page_head}'; {quiet} }}"] if look.page_head else []
    boxes += [f"@bottom-left {{ content: '{look.page_foot}'; {quiet} }}"] if look.page_foot else []
    if look.numbered:
        boxes.append(f"@bottom-right {{ content: 'Sida ' counter(page) ' av ' counter(pages); {quiet} }}")
    return " ".join(boxes)


def _part(part: Block | Table, look: Look) -> str:
    if isinstance(part, Table):
        return _table(part, look)
    if part.kind == "bullets":
        return _list(part.texts)
    if part.kind == "page":
        return '<div style="break-before: page"></div>'
    tag = TAGS[part.kind]
    return f"<{tag}>" + "<br>".join(_marked(text) for text in part.texts) + f"</{tag}>"


def _table(table: Table, look: Look) -> str:
    shares = look.shares(table.widths)
    columns = "".join(f'<col width="{100 * share:.2f}%">' for share in shares)
    upper = "".join(f'<th colspan="{count}">{escape(text)}</th>' for text, count in table.spans)
    head = (f"<tr>{upper}</tr>" if upper else "") + "".join(
        ["<tr>", *(f"<th>{escape(column.text)}</th>" for column in table.columns), "</tr>"]
    )
    rows = "".join(_row(row, len(table.columns), look) for row in table.rows)
    head = f"<thead>{head}</thead>" if any(column.text for column in table.columns) else ""
    border = int(look.rules == "grid")  # LibreOffice reads the attribute, not the style sheet
    fixed = ("", "") if look.autofit else (" width=100%", f"<colgroup>{columns}</colgroup>")
    return f"<table border={border}{fixed[0]}>{fixed[1]}{head}<tbody>{rows}</tbody></table>"


def _row(row: Row, columns: int, look: Look) -> str:
    if not row.across:
        return "<tr>" + "".join(_cell(cell) for cell in row.cells if cell) + "</tr>"
    theme = escape(row.across)
    kind = ' class="theme"' if row.theme else ""
    if look.merged_themes:
        return f'<tr{kind}><td colspan="{columns}">{theme}</td></tr>'
    return f"<tr{kind}><td>{theme}</td>{'<td></td>' * (columns - 1)}</tr>"


def _cell(cell: Cell) -> str:
    span = f' rowspan="{cell.rows}"' if cell.rows > 1 else ""
    return f"<td{span}>{_parts(cell.parts)}</td>"


def _marked(text: str) -> str:
    return NOTE_MARK.sub(r"<sup>\1</sup>", escape(text))


def _parts(parts: tuple[str, ...]) -> str:
    if len(parts) == 1 and not parts[0].startswith("- "):
        return _marked(parts[0])
    return "".join(_run(bullets, list(run)) for bullets, run in groupby(parts, lambda part: part.startswith("- ")))


def _run(bullets: bool, parts: list[str]) -> str:  # noqa: FBT001  # the key that groupby gives
    if bullets:
        return _list([part.removeprefix("- ") for part in parts])
    return "".join(f"<p>{_marked(part)}</p>" for part in parts)


def _list(texts: Iterable[str]) -> str:
    return "<ul>" + "".join(f"<li>{_marked(text)}</li>" for text in texts) + "</ul>"
