"""The rows of a follow-up in the words of the data contract, as the expectations beside the PDFs write them."""

from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from datetime import date
from functools import cache
from multiprocessing import get_context
from pathlib import Path

import pytest

from extract import read_follow_up
from extract.records import Activity, FollowUp, Promise

Row = dict[str, object]


@contextmanager
def reading(paths: list[Path]) -> Iterator[dict[Path, Future[FollowUp]]]:
    """All of `paths` being read, side by side; what nobody waits for is dropped."""
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        yield {path: pool.submit(read_follow_up, path, path.name) for path in paths}
        pool.shutdown(cancel_futures=True)


@cache
def read_once(path: Path) -> FollowUp:
    """The follow-up of a PDF that several tests ask about; records are frozen, so that they can share it."""
    return read_follow_up(path, path.name)


def rows_of(follow_up: FollowUp) -> list[Row]:
    return [_row(promise, activity) for promise in follow_up.promises for activity in promise.activities]


def _row(promise: Promise, activity: Activity) -> Row:
    period, place = activity.period, promise.municipality
    return {
        "lofte_nr": promise.number,
        "tema": promise.theme,
        "lofte": promise.text.text,
        "kolumn": activity.column,
        "period": period.name,
        "period_start": _iso(period.start),
        "period_slut": _iso(period.end),
        "aktor": activity.actor,
        "kommun": place.name if place else "",
        "text": activity.text.text,
        "tom": activity.empty,
    }


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def same_rows(read: list[Row], expected: list[Row]) -> None:
    """Fail unless the rows are the same, but for those that the contract lets a reader leave out (`valfri`)."""
    optional = {(row["kolumn"], row["text"]) for row in expected if row.get("valfri")}
    due = [row for row in expected if not row.get("valfri")]
    kept = [{key: row[key] for key in due[0]} for row in read if (row["kolumn"], row["text"]) not in optional]
    assert kept == due


def marked(names: list[str], failing: dict[str, str]) -> list[object]:
    """Test parameters, those in `failing` expected to fail; a name there that is no parameter is an error."""
    if unknown := failing.keys() - set(names):
        raise ValueError(f"known failures of no test: {sorted(unknown)}")
    return [
        pytest.param(name, marks=[pytest.mark.xfail(reason=failing[name], strict=True)] if name in failing else [])
        for name in names
    ]
