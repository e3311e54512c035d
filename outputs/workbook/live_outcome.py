"""Outcome and fulfilment of a promise as formulas that follow corrections at once, by the rules of `fulfilment`."""

from __future__ import annotations

from outputs.fulfilment import Measure
from outputs.rows import PromiseRow
from outputs.workbook.plan import Formula
from outputs.workbook.safe import literal
from outputs.workbook.totals_grid import summed


def done(promise: PromiseRow, measure: Measure) -> Formula | float | None:
    """What was done, moved by as much as corrections have moved the sum since the run."""
    if promise.goal is None:
        return promise.done
    moved = f"{_sum_now(promise)}-{_sum_then(promise, measure)}"
    return Formula(f'=IF({moved}=0,"",{moved})' if promise.done is None else f"={promise.done:.12g}+{moved}")


def fulfilment(promise: PromiseRow, measure: Measure, goal: str, outcome: str) -> Formula | str:
    """What the run said, until a correction moves the sum; then by the cells `goal` and `outcome`."""
    if promise.goal is None or len(measure.goals) > 1:
        return promise.fulfilment
    unmoved = f"{_sum_now(promise)}={_sum_then(promise, measure)}"
    short = f'IF({outcome}>0,"delvis","ej uppfyllt")'
    told = f'{outcome}<={goal},"uppfyllt","ej uppfyllt"' if measure.at_most else f'{outcome}>={goal},"uppfyllt",{short}'
    return Formula(f"=IF({unmoved},{literal(promise.fulfilment)},IF({told}))")


def _sum_now(promise: PromiseRow) -> str:
    conditions = (
        ("galler_kategori", literal(promise.goal_category)),
        ("antal_id", literal(f"{promise.document_id}-*")),
        ("lofte_nr", str(promise.number)),
    )
    return summed(conditions).text.removeprefix("=")


def _sum_then(promise: PromiseRow, measure: Measure) -> str:
    return f"{measure.counted(promise.goal_category):.12g}"
