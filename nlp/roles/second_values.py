"""Second values of a measure, without their unit: the 40 of `vägde 47 ton i stället för tillåtna 40`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from extract.rule_files import pairs, read_table
from extract.word_lists import lists_of
from nlp.roles.roled import RoledExpression
from nlp.texts.rows import Row
from nlp.texts.sentences import Sentence
from nlp.texts.signs import sign

_FILE = Path(__file__).with_suffix(".toml")
_EXAMPLES = frozenset({"examples"})
RULE, OF_SUM = "tillåtet", "del-av-belopp"
_MONEY = "belopp"
# What a decimal behind the label of an outcome is taken for by itself.
_GRADE = "betyg"
_SIZES = frozenset({"vikt", "hastighet", "avstånd", "varaktighet", "procent"})
MEASURED = _SIZES | {_MONEY}
# So many words may stand between what says that it is allowed and the number.
_FARTHEST = 4


@dataclass(frozen=True, slots=True)
class Words:
    """The word lists of `second_values.toml`; `large` are ends of numbers."""

    allowed: frozenset[str]
    where: frozenset[str]
    limiting: frozenset[str]
    large: tuple[str, ...]
    parting: frozenset[str]
    of_money: frozenset[str]
    of_budget: frozenset[str]


words = cache(lambda: lists_of(read_table(_FILE), Words, besides=_EXAMPLES))


def examples() -> dict[str, str]:
    """Sentences, each with the role that its last number has by these words."""
    return pairs(read_table(_FILE), "examples")


SECOND = sign(lambda: words().allowed | words().parting | words().of_budget | words().where)


def take_second_values(row: Row, sentences: Iterable[Sentence], roled: list[RoledExpression]) -> None:
    """Give open numbers that have no noun, and tell of what was measured before, its role, in place."""
    for sentence in sentences:
        inside = [at for at, one in enumerate(roled) if sentence.first <= one.expression.first < sentence.last]
        measured = [at for at in inside if roled[at].role in _SIZES]
        paid = any(roled[at].role == _MONEY for at in inside)
        for at in inside if measured or paid else ():
            one = roled[at]
            if one.role is None and measured and _is_bare(row, one) and _is_allowed(row, sentence, one):
                role = roled[min(measured, key=lambda k: abs(k - at))].role
                roled[at] = one.told(role, RULE)
            elif paid and ((one.role is None and _is_of_sum(row, one)) or _is_outcome_of_sum(row, roled, at)):
                roled[at] = one.told(_MONEY, OF_SUM)


def _is_of_sum(row: Row, one: RoledExpression) -> bool:
    """`varav ett par hundra tusen i kontanter`: a large round number without a noun, taken from a sum of money."""
    begin, end = one.expression.first, one.expression.last
    large = row.lower[end - 1].endswith(words().large)
    return large and row.word(begin - 1) in words().parting and row.word(end) in words().of_money


def _is_outcome_of_sum(row: Row, roled: Sequence[RoledExpression], at: int) -> bool:
    """`Budget 250 tkr, utfall 198`: a label of sums straight before it, and money is the number before that."""
    one = roled[at]
    label = one.expression.first - 1
    label -= row.word(label) in (":", "(")
    paid = at > 0 and roled[at - 1].role == _MONEY and roled[at - 1].expression.last <= label
    return paid and one.role in (None, _GRADE) and _is_bare(row, one) and row.word(label) in words().of_budget


def _is_bare(row: Row, one: RoledExpression) -> bool:
    """Whether nothing that could be counted stands behind a number."""
    behind = row.word(one.expression.last)
    return one.expression.form in ("digits", "word") and not behind[:1].isalpha()


def _is_allowed(row: Row, sentence: Sentence, one: RoledExpression) -> bool:
    before: Sequence[str] = row.lower[max(sentence.first, one.expression.first - _FARTHEST) : one.expression.first]
    limited = not words().where.isdisjoint(before) and before[-1] in words().limiting
    return limited or not words().allowed.isdisjoint(before)
