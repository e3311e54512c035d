"""Second values of a measure, without their unit: the 40 of `vägde 47 ton i stället för tillåtna 40`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from nlp.roles.roled import RoledExpression
from nlp.texts.rows import Row
from nlp.texts.sentences import Sentence
from nlp.texts.signs import sign
from nlp.values import replace

RULE, OF_SUM = "tillåtet", "del-av-belopp"
_MEASURED = frozenset({"vikt", "hastighet", "avstånd", "varaktighet", "procent"})
_ALLOWED = frozenset(
    {
        "tillåtna",
        "tillåten",
        "tillåtet",
        "högsta",
        "lägsta",
        "maximala",
        "maxgränsen",
        "gränsvärdet",
        "riktvärdet",
        "föreskrivna",
        "rekommenderade",
        "registrerade",
        "angivna",
        "skyltade",
        "gränsen",
        "maxvikten",
        "totalvikten",
        "bruttovikten",
    }
)
# `trots att bilen bara fick ta 3 500`, `men får bara gå i 45`, `medan vägen bara klarar 50`
_MAY = frozenset({"får", "fick", "klarar", "klarade", "tål", "rymmer"})
_ONLY = frozenset({"bara", "endast", "högst", "max", "maximalt"})
_LIMITING = frozenset({"är", "var", "gäller", "gällde", "köra", "hålla"})
# So many words may stand between what says that it is allowed and the number.
_FARTHEST = 4
# `drygt 2 miljoner kronor, varav ett par hundra tusen har betalats in`
_MONEY = "belopp"
_LARGE = ("tusen", "000", "miljon", "miljoner", "miljard", "miljarder")
_OF_MONEY = frozenset({"har", "hade", "är", "var", "i", "till", "för", "som", "från", "avser", "avsåg", "gick", "går"})
_PARTING = frozenset({"varav", "därav"})
_ROUGHLY = frozenset({"drygt", "knappt", "cirka", "ca", "närmare", "nästan", "uppemot", "minst", "över", "omkring"})
SECOND = sign(lambda: _ALLOWED | _MAY | _PARTING | {"där"})


def take_second_values(row: Row, sentences: Iterable[Sentence], roled: list[RoledExpression]) -> None:
    """Give open numbers that have no noun, and tell of what was measured before, its role, in place."""
    for sentence in sentences:
        inside = [at for at, one in enumerate(roled) if sentence.first <= one.expression.first < sentence.last]
        measured = [at for at in inside if roled[at].role in _MEASURED]
        paid = any(roled[at].role == _MONEY for at in inside)
        for at in inside if measured or paid else ():
            one = roled[at]
            if one.role is None and measured and _is_bare(row, one) and _is_allowed(row, sentence, one):
                role = roled[min(measured, key=lambda k: abs(k - at))].role
                roled[at] = replace(one, role=role, sure=True, rule=RULE)
            elif one.role is None and paid and _is_of_sum(row, one):
                roled[at] = replace(one, role=_MONEY, sure=True, rule=OF_SUM)


def _is_of_sum(row: Row, one: RoledExpression) -> bool:
    """`varav ett par hundra tusen i kontanter`: a large round number without a noun, taken from a sum of money."""
    begin, end = one.expression.first, one.expression.last
    while row.word(begin - 1) in _ROUGHLY:
        begin -= 1
    written = row.lower[end - 1].endswith(_LARGE)
    return written and row.word(begin - 1) in _PARTING and (row.word(end) in _OF_MONEY or not row.word(end).isalpha())


def _is_bare(row: Row, one: RoledExpression) -> bool:
    """Whether nothing that could be counted stands behind a number."""
    behind = row.word(one.expression.last)
    return one.expression.form in ("digits", "word") and not behind[:1].isalpha()


def _is_allowed(row: Row, sentence: Sentence, one: RoledExpression) -> bool:
    before: Sequence[str] = row.lower[max(sentence.first, one.expression.first - _FARTHEST) : one.expression.first]
    limited = "där" in before and before[-1] in _LIMITING  # `151 km/h där det är 90`, `där man får köra 50`
    return limited or not _ALLOWED.isdisjoint(before) or not (_MAY.isdisjoint(before) or _ONLY.isdisjoint(before))
