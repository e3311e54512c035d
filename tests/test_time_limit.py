"""No file may hold up the others for ever."""

import threading
import time

import pytest

from pipeline import time_limit as limit_module
from pipeline.time_limit import TookTooLongError, time_limit


def spin(seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        pass


def test_work_within_the_bound_is_left_alone():
    with time_limit(5):
        spin(0.01)


def test_work_over_the_bound_is_stopped():
    with pytest.raises(TookTooLongError), time_limit(0.05):
        spin(5)


def test_the_alarm_rings_again_when_the_first_was_swallowed(monkeypatch):
    monkeypatch.setattr(limit_module, "REPEAT_SECONDS", 0.05)
    swallowed = 0
    with pytest.raises(TookTooLongError), time_limit(0.05):  # noqa: PT012 -- the first alarm must pass unseen
        try:
            spin(5)
        except TookTooLongError:
            swallowed += 1
        spin(5)
    assert swallowed == 1


def test_nothing_rings_after_the_block():
    with time_limit(0.05):
        pass
    spin(0.1)


def test_other_threads_are_not_bounded():
    done = []

    def work() -> None:
        with time_limit(0.01):
            spin(0.05)
        done.append(True)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert done == [True]
