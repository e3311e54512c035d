"""What several parties named together make as one actor."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.parties.mentions import Mention, is_companion, mentions_of
from nlp.records import Actor
from nlp.vocabulary.frame import Frame

_WE = "vi"
_RANKED: tuple[Actor, ...] = ("polis", "kommun", "annan")


def coordinated(frame: Frame, one: Mention, mentions: Sequence[Mention]) -> list[Mention]:
    """The kommun of `17 av polis och kommun ihop`."""
    return [other for other in mentions if other.first == one.last + 1 and frame.word(one.last) in ("och", "&")]


def joined(frame: Frame, mentions: Sequence[Mention]) -> Actor | None:
    """What the parties of a clause make together: an owner speaks only where nobody else acts."""
    if not mentions:
        return None
    if len(mentions) == 1 and mentions[0].party.actor in _RANKED and not is_companion(frame, mentions[0].first):
        return mentions[0].party.actor
    acting = [mention for mention in mentions if not mention.owns or is_companion(frame, mention.first)]
    if all(mention.party.yields for mention in acting):
        acting = [*acting, *(mention for mention in mentions if mention.owns)]
    leading = [mention for mention in acting if not is_companion(frame, mention.first)]
    if acting and not leading:
        acting = [*acting, *(mention for mention in mentions if mention.owns)]
    actors = _actors(acting)
    if not leading and actors & {"polis", "kommun"}:
        return "gemensamt"
    if not leading and _WE in frame.words:  # `vi … tillsammans med tullen`: who we are stands elsewhere
        return None
    if "gemensamt" in actors or {"polis", "kommun"} <= actors:
        return "gemensamt"
    ranked = _actors(leading) or actors
    return next((actor for actor in _RANKED if actor in ranked), None)


def only_helped(frame: Frame) -> bool:
    """`Ihop med Trafikverket har två kontroller gjorts`: those named joined in what somebody else did."""
    acting = [one for one in mentions_of(frame) if one.agent and not one.owns]
    return bool(acting) and all(is_companion(frame, one.first) for one in acting)


def _actors(mentions: Sequence[Mention]) -> set[Actor]:
    """Their actors; hired hands only where nobody else is named."""
    own = {mention.party.actor for mention in mentions if not mention.party.yields}
    return own or {mention.party.actor for mention in mentions}
