"""What the program took a count for, in words, so that a person sees at once whether that is right."""

from __future__ import annotations

from outputs.rows import CountRow


def read_as(row: CountRow) -> str:
    """`fotpatruller, polis, utfört, räknas`, `i hamnen, kommun, utfört, del av ett annat, räknas inte`."""
    count = row.count
    tied = "sägs igen" if row.repeats else "del av ett annat" if row.part_of else ""
    recurring = f"per {count.per}" if count.per else ""
    summed = "räknas" if row.valid.summed else "räknas inte"
    return ", ".join(filter(None, (count.thing, count.actor, count.status, recurring, tied, summed)))
