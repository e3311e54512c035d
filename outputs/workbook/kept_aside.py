"""The sheet Avskilda: entries about counts that no longer exist, kept until somebody takes them away."""

from __future__ import annotations

from outputs.columns import table
from outputs.rows import ReviewRow
from outputs.workbook.listing import Field, Listing, declared
from outputs.workbook.material import Material
from outputs.workbook.plan import Sheet
from outputs.workbook.sheets import KEPT_ASIDE


def kept_aside(material: Material) -> tuple[Sheet, ...]:
    """The sheet, where there is anything to keep."""
    rows = tuple(row for row in material.tables.reviews if not row.applies)
    if not rows:
        return ()
    fields: tuple[Field[ReviewRow], ...] = tuple(declared(column) for column in table("granskning").columns)
    listing = Listing(
        name=KEPT_ASIDE,
        table=KEPT_ASIDE,
        title="Avskilda granskningar",
        lead="De gäller antal som inte finns längre, till exempel för att PDF-filen är borttagen eller utbytt. "
        "Ta bort en rad när den inte behövs.",
        fields=fields,
        rows=rows,
    )
    return (listing.sheet(),)
