"""Follow-ups of a few promises and activities, and what is counted in them."""

from datetime import date

from extract.records import Activity, Aside, FollowUp, Nature, Period, Promise, TracedText
from nlp.document.follow_up import count_follow_up
from nlp.records import CountedFollowUp

T1 = Period("2023-T1", date(2023, 1, 1), date(2023, 4, 30))
T2 = Period("2023-T2", date(2023, 5, 1), date(2023, 8, 31))
T3 = Period("2023-T3", date(2023, 9, 1), date(2023, 12, 31))
YEAR = Period("2023", date(2023, 1, 1), date(2023, 12, 31))


def activity(
    text: str, period: Period = YEAR, nature: Nature = "utfall", counted: str = "", sums: tuple[int, ...] = ()
) -> Activity:
    return Activity(period.name, period, TracedText(text), nature, counted=counted, sums=sums)


def promise(text: str, *activities: Activity, number: int = 1) -> Promise:
    return Promise(number, "Trygghet", TracedText(text), activities)


def follow_up(*promises: Promise, asides: tuple[Aside, ...] = ()) -> FollowUp:
    return FollowUp("a.pdf", "0" * 64, 1, "Uppföljning", None, "2023", 1, promises, asides)


def counted(*promises: Promise, asides: tuple[Aside, ...] = ()) -> CountedFollowUp:
    return count_follow_up(follow_up(*promises, asides=asides))
