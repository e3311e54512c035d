"""Which of the promises that wait for a report a party reports on: its own, those that both gave, or all."""

from __future__ import annotations

from extract.facts.actors import JOINT
from extract.flow.blocks import Block
from extract.promises.prose.ledger import Ledger
from extract.promises.wording.matching import answered_by


def addressed_by(ledger: Ledger, blocks: tuple[Block, ...], asked: list[int], standing: list[int]) -> list[int]:
    """The places of the promises that reports may be on, by the party of the ledger's column.

    `asked` are those under the heading that the reports answer, `standing` all that wait for a report, or did.
    """
    actor = ledger.column.actor
    own = [at for at in standing if actor and ledger.party_of(at) == actor]
    shared = _of_party_or_both(ledger, asked, actor)
    if len(shared) == len(blocks) and len(own) < len(shared):
        return shared
    both = _of_party_or_both(ledger, standing, actor)
    return both if own and _tell_of_others(ledger, blocks, both, own) else own or shared or asked


def _of_party_or_both(ledger: Ledger, promises: list[int], actor: str) -> list[int]:
    return [at for at in promises if ledger.party_of(at) in (actor, "", JOINT)] if actor else []


def _tell_of_others(ledger: Ledger, blocks: tuple[Block, ...], promises: list[int], own: list[int]) -> bool:
    """Whether a report of a party shares most words with a promise that it gave together with the other."""
    texts = [ledger.promises[at].text.text for at in promises]
    found = [answered_by(block.text, texts) for block in blocks]
    return any(place is not None and promises[place] not in own for place in found)
