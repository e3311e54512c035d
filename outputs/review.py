"""What an analyst has entered about counts and numbers: what it means, and what holds after it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from outputs.columns import vocabulary
from outputs.count_parts import Verdict
from outputs.rows import CountRow, NumberRow, ReviewRow

LARGEST = 10_000_000
"""The largest value that is taken for one; Sweden has no more people than that to count."""
_NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)?")


@dataclass(frozen=True, slots=True)
class Reviewed:
    """Counts after review, every entry (also of what is gone), and what is wrong with entries, in Swedish."""

    counts: tuple[CountRow, ...]
    reviews: tuple[ReviewRow, ...]
    messages: tuple[str, ...]


def apply(counts: tuple[CountRow, ...], numbers: tuple[NumberRow, ...], entries: Mapping[str, ReviewRow]) -> Reviewed:
    """Let the entries hold where they make sense; the others are kept as typed and told of."""
    told = tuple(_after(count, entries.get(count.count_id)) for count in counts)
    by_id = {n.number_id: _about_number(n) for n in numbers} | {c.count_id: _about_count(c) for c in counts}
    reviews = tuple(_beside(entry, by_id.get(entry.subject_id)) for _, entry in sorted(entries.items()))
    messages = [message for entry in reviews if entry.applies for message in complaints(entry)]
    return Reviewed(told, reviews, (*_carried(reviews), *messages, *_gone(reviews)))


def verdict(entry: ReviewRow) -> Verdict:
    """What the entry says, without what makes no sense."""
    return Verdict(
        value=entered_value(entry.value),
        category=_word(entry.category, vocabulary("kategori")),
        summed={"ja": True, "nej": False}.get(_word(entry.summed, vocabulary("ja_nej"))),
        comment=entry.comment,
    )


def entered_value(typed: str) -> float | None:
    """The number typed (decimal comma or point, spaces between thousands); None unless from 0 to LARGEST."""
    plain = "".join(typed.split())
    if not _NUMBER.fullmatch(plain):
        return None
    value = float(plain.replace(",", "."))
    return value if value <= LARGEST else None


def complaints(entry: ReviewRow) -> tuple[str, ...]:
    """A sentence for each thing typed that cannot be used."""
    said = verdict(entry)
    place = f"{entry.file}, sidan {entry.page}, antalet \u201d{entry.expression}\u201d"
    wrong = (
        (entry.value and said.value is None, "Granskat värde", entry.value, f"ett tal från 0 till {LARGEST:_}"),
        (entry.category and not said.category, "Granskad kategori", entry.category, "en av kategorierna i listan"),
        (entry.summed and said.summed is None, "Räknas?", entry.summed, "ja eller nej"),
    )
    return tuple(
        f"{place}: \u201d{typed}\u201d i kolumnen {heading} går inte att använda, skriv {wanted.replace('_', ' ')}. "
        "Det som stod där är kvar, men påverkar inga summor."
        for bad, heading, typed, wanted in wrong
        if bad
    )


def _after(count: CountRow, entry: ReviewRow | None) -> CountRow:
    if entry is None:
        return count
    said = verdict(entry)
    read = count.count
    given = read.value is None and said.value is not None and count.summed_given_value
    valid = Verdict(
        value=read.value if said.value is None else said.value,
        category=said.category or read.category,
        summed=(read.summed or given) if said.summed is None else said.summed,
    )
    return replace(count, reviewed=said, valid=valid)


def _word(typed: str, words: tuple[str, ...]) -> str:
    folded = typed.strip().casefold()
    return folded if folded in words else ""


def _about_count(row: CountRow) -> ReviewRow:
    where, proof = row.where, row.proof
    return ReviewRow(
        row.count_id,
        "antal",
        file=where.file,
        page=proof.page,
        expression=row.count.expression,
        sentence=proof.sentence,
    )


def _about_number(row: NumberRow) -> ReviewRow:
    return ReviewRow(
        row.number_id, "tal", file=row.file, page=row.page, expression=row.expression, sentence=row.sentence
    )


def _beside(entry: ReviewRow, subject: ReviewRow | None) -> ReviewRow:
    """The entry with what it is about as read now; what is gone keeps what stood beside it."""
    if subject is None:
        return replace(entry, applies=False)
    return replace(
        subject, value=entry.value, category=entry.category, summed=entry.summed, comment=entry.comment, applies=True
    )


def _carried(reviews: tuple[ReviewRow, ...]) -> tuple[str, ...]:
    carried = sum(entry.applies for entry in reviews)
    return (f"Granskningar som har följt med: {carried}.",) if carried else ()


def _gone(reviews: tuple[ReviewRow, ...]) -> tuple[str, ...]:
    gone = sum(not entry.applies for entry in reviews)
    if not gone:
        return ()
    return (
        f"Granskningar av antal som inte finns längre: {gone}. De är sparade i bladet Avskilda i uppfoljning.xlsx "
        "och i granskning.csv.",
    )
