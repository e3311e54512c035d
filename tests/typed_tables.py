"""Rows of a table over two tertials, and follow-ups read from pages of such tables."""

from typed_pages import document

from extract.promises.understanding import understand
from extract.records import FollowUp, Page

HEAD = ["*Löfte", "*Tertial 1", "*Tertial 2"]
FIRST = ["Polisen ska synas\ni centrum.", "Polisen har gått\n14 patruller.", ""]
SECOND = ["Kommunen ska laga\nlampor.", "Sju lampor är lagade.", "Inga lampor."]
SECOND_READ = ["Kommunen ska laga lampor.", "Sju lampor är lagade."]


def cells(follow_up: FollowUp) -> list[list[str]]:
    """Each promise with what is told of it, in order."""
    return [[promise.text.text, *(a.text.text for a in promise.activities)] for promise in follow_up.promises]


def read(*pages: Page) -> FollowUp:
    """What a document of these pages is understood as."""
    return understand(document(*pages))
