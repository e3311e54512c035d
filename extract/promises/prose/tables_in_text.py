"""The promises of tables where they stand in the running text, and what that tells besides them."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from extract.facts.actors import actor_in, begins_with_party
from extract.flow.blocks import Block
from extract.flow.headings import REPORTING, promises
from extract.flow.sections import Section
from extract.promises.prose.beside_tables import told_beside_tables
from extract.promises.prose.standing import Standing
from extract.promises.wording.under_headings import is_numbered_promise
from extract.records import Promise


class TablesInText:
    """Writes down the promises of `tables`, by their places in the flow, and the texts around them."""

    def __init__(self, at: Standing, tables: dict[int, tuple[Promise, ...]]) -> None:
        self.at, self.tables = at, tables
        self.ledger = at.ledger

    def besides(self, section: Section, *, themed: bool) -> tuple[Block, ...]:
        """Texts of a section that tell how much was done and are of no promise; `themed`: those of themes too."""
        if self.at.open and section.kind in REPORTING:
            return ()
        reports = [one.text.text for promise in self.ledger.promises for one in promise.activities]
        return told_beside_tables(section, reports, themed=themed)

    def promise_over(self, section: Section, below: Section | None) -> Block | None:
        """The sentence of a party over a table of figures, the rows of which say only what was counted.

        A label such as "Resultat:" may stand between them, over the section `below`.
        """
        after = below.blocks[:1] if below is not None and below.kind in REPORTING else ()
        for block, under in pairwise((*section.blocks, *after)):
            rows = self.tables.get(under.table, ()) if under.kind == "tabell" else ()
            named = bool(rows) and not any(promises(promise.text.text) for promise in rows)
            if named and block.kind == "stycke" and promises(block.text) and begins_with_party(block.text):
                return block
        return None

    def tell(self, section: Section, besides: tuple[Block, ...]) -> None:
        """Write down the section's tables, and what was done `besides` their promises, over and under them."""
        first = next((at for at, block in enumerate(section.blocks) if block.kind == "tabell"), len(section.blocks))
        above = tuple(block for block in section.blocks[:first] if block in besides)
        self._tell_besides(section, above)
        below = tuple(block for block in besides if block not in above)
        if self._tell_tables(section) == 1 and below and self.ledger.promises[-1].text.text:
            self.ledger.report(below)
        else:
            self._tell_besides(section, below)

    def _tell_tables(self, section: Section) -> int:
        """A table's promises follow the section's text, and what was promised before is told no more.

        Gives how many promises they have.
        """
        told = 0
        for block in section.blocks:
            found = self.tables.get(block.table, ()) if block.kind == "tabell" else ()
            new = tuple(promise for promise in found if not self.ledger.goes_on(promise))
            self.ledger.promises += new
            self.at.open = self.at.open and not new
            told += len(found)
        return told

    def _tell_besides(self, section: Section, told: tuple[Block, ...]) -> None:
        """What was done besides the promises of a table stands under none, or under the numbered one of its heading."""
        if not told:
            return
        if is_numbered_promise(section.theme):
            self.at.promise_by_heading(telling=False)
        else:
            self.ledger.column = replace(self.ledger.column, actor=self.ledger.column.actor or self.at.scopes.party)
            self.at.promise_unnamed(section.title if section.kind == "utfall" and actor_in(section.title) else "")
        self.ledger.report(told)
        self.at.open = False
