"""Documents of headings, paragraphs and bullets alone, typed as lines, and the rows read from them."""

from typed_pages import SIZE, document, line, page

from extract.promises.understanding import understand
from extract.records import FollowUp, Line

Row = tuple[str, str, str, str]


def typed(*rows: str) -> FollowUp:
    """A follow-up of lines: `# ` and `## ` are headings, `* ` bullets, `**` bold text, and an empty line a gap."""
    return typed_as("Uppföljning av medborgarlöften Orsa kommun 2023", *rows)


def typed_as(title: str, *rows: str) -> FollowUp:
    """Such lines under a title."""
    printed, foot = [], 90.0
    for row in rows:
        foot += 30.0 if row.startswith("#") or not row else 14.0
        printed += [_line(row, foot)] if row else []
    return understand(document(page(1, (), printed), title=title))


def _line(row: str, foot: float) -> Line:
    if row.startswith("## "):
        return line(row[3:], 50, foot, size=SIZE * 1.2, bold=True)
    if row.startswith("# "):
        return line(row[2:], 50, foot, size=SIZE * 1.5, bold=True)
    if row.startswith("* "):
        return line("• " + row[2:], 60, foot)
    return line(row.removeprefix("**"), 50, foot, bold=row.startswith("**"))


def rows(follow_up: FollowUp) -> list[Row]:
    return [
        (promise.theme, promise.text.text, activity.column, activity.text.text)
        for promise in follow_up.promises
        for activity in promise.activities
    ]
