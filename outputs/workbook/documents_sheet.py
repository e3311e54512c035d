"""The sheet Dokument: every PDF of the batch, read or not, and why."""

from __future__ import annotations

from dataclasses import replace

from outputs.columns import table
from outputs.rows import DocumentRow
from outputs.workbook.listing import FIRST, Field, Listing, declared
from outputs.workbook.material import Material
from outputs.workbook.plan import Cell, Colouring, Sheet, letters
from outputs.workbook.sheets import DOCUMENTS

_CONTRACT = table("dokument")


def documents_sheet(material: Material) -> Sheet:
    """The sheet; failed files and warnings are coloured."""
    listing = Listing(
        name=DOCUMENTS,
        table=DOCUMENTS,
        title="Dokument",
        lead="Alla PDF-filer som hittades. Filer med status fel är inte lästa; orsaken står bredvid.",
        fields=tuple(_field(name, material) for name in (*_CONTRACT.sheet, *_CONTRACT.folded)),
        rows=material.tables.documents,
        legend=(Cell("se orsaken", "doubtful"),),
        frozen_columns=1,
        folded=len(_CONTRACT.folded),
    )
    status = f"${letters(_CONTRACT.sheet.index('status') + 1)}{FIRST}"
    rows = replace(listing.area, top=FIRST)
    return replace(listing.sheet(), colourings=(Colouring(rows, f'OR({status}="fel",{status}="varning")', "doubtful"),))


def _field(name: str, material: Material) -> Field[DocumentRow]:
    base: Field[DocumentRow] = declared(_CONTRACT.column(name))
    if name == "fil":
        return replace(base, make=lambda row, _line: material.link(row.file, 1, row.file))
    return base
