"""An account's followers from the first day on, with the truth: who followed when, left, was away, came back.

Seeded and without a clock. What a list of followers holds is simple: everybody whose follow stands, newest follow first, but for those who
are suspended just then. Who is suspended and comes back stands at the old place; who leaves and follows again stands on top. Account ids
are as X gives them out, and wrong by no more than the tolerances of queries/reference/x_user_id_months.csv.
"""

from __future__ import annotations

import csv
import random
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

TABLE = Path(__file__).parents[1] / "queries" / "reference" / "x_user_id_months.csv"
FIRST_DAY = datetime(2006, 7, 15)
SNOWFLAKE_EPOCH = datetime(2010, 11, 4, 1, 42, 54, 657000)
# For two weeks new accounts got ids of both kinds.
SNOWFLAKES_FROM, SNOWFLAKES_ONLY_FROM = datetime(2016, 2, 6), datetime(2016, 2, 19)
# These ids were given out twice, so that they bound a creation widely.
AMBIGUOUS = range(699_900_000, 719_200_001)
AMBIGUOUS_DAYS = datetime(2012, 7, 17), datetime(2013, 10, 18)
GIVEN_OUT_TWICE = (
    (datetime(2012, 7, 17), datetime(2012, 7, 27), 0.8),
    (datetime(2013, 9, 26), datetime(2013, 10, 17), 0.25),
)
DAY = timedelta(days=1)


class Month(NamedTuple):
    starts_on: datetime
    first_id: int
    tolerance: timedelta


def read_months() -> list[Month]:
    with TABLE.open(encoding="utf-8", newline="") as rows:
        return [
            Month(
                datetime.fromisoformat(row["starts_on"]),
                int(row["first_user_id"]),
                timedelta(days=int(row["tolerance_days"])),
            )
            for row in csv.DictReader(rows)
        ]


MONTHS = read_months()
FIRST_IDS = [month.first_id for month in MONTHS]
STARTS = [month.starts_on for month in MONTHS]


# --- ids -----------------------------------------------------------------------------------------


def created_between(account_id: str) -> tuple[datetime, datetime]:
    """The earliest and the latest that an account can have been made, worked out from its id in another way than the views do."""
    number = int(account_id)
    if number >= 10**17:
        made = SNOWFLAKE_EPOCH + timedelta(milliseconds=number >> 22)
        return made, made + timedelta(minutes=2)
    if number in AMBIGUOUS:
        return AMBIGUOUS_DAYS
    place = bisect_right(FIRST_IDS, number) - 1
    month, after = MONTHS[place], MONTHS[place + 1]
    share = (number - month.first_id) / (after.first_id - month.first_id)
    about = month.starts_on + (after.starts_on - month.starts_on) * share
    return about - month.tolerance, about + month.tolerance


def counted_id(at: datetime) -> int:
    """The id that the table has for an account made then."""
    place = min(bisect_right(STARTS, at), len(MONTHS) - 1) - 1
    month, after = MONTHS[place], MONTHS[place + 1]
    share = (at - month.starts_on) / (after.starts_on - month.starts_on)
    return month.first_id + int((after.first_id - month.first_id) * share)


def account_id(rng: random.Random, created_at: datetime) -> str:
    """An id for an account made then. Ids that were counted up are off the table by up to its tolerance, mostly by much less."""
    is_mixed = SNOWFLAKES_FROM <= created_at < SNOWFLAKES_ONLY_FROM
    if created_at >= SNOWFLAKES_ONLY_FROM or (is_mixed and rng.random() < 0.5):
        id_at = created_at - timedelta(seconds=100 * rng.random())
        return str((id_at - SNOWFLAKE_EPOCH) // timedelta(milliseconds=1) << 22 | rng.getrandbits(22))
    for start, end, chance in GIVEN_OUT_TWICE:
        if start <= created_at < end and rng.random() < chance:
            return str(rng.choice(AMBIGUOUS))
    place = bisect_right(STARTS, created_at) - 1
    while True:
        error = MONTHS[place].tolerance * (rng.choice((-1, 1)) * rng.random() ** 3)
        at = min(max(created_at + error, STARTS[0]), SNOWFLAKES_ONLY_FROM - timedelta(hours=1))
        number = str(counted_id(at))
        earliest, latest = created_between(number)
        if earliest <= created_at <= latest:
            return number


# --- the history ---------------------------------------------------------------------------------


@dataclass
class Follow:
    """One follow of one person; a person who leaves and comes again has several."""

    account_id: str
    created_at: datetime
    at: datetime
    ends_at: datetime | None = None

    def stands(self, when: datetime) -> bool:
        return self.at <= when and (self.ends_at is None or when < self.ends_at)


@dataclass(frozen=True)
class Export:
    """The list of followers as an export holds it, newest first, with the truth beside it."""

    at: datetime
    follows: tuple[Follow, ...]

    @cached_property
    def account_ids(self) -> list[str]:
        return [follow.account_id for follow in self.follows]

    @cached_property
    def followed_at(self) -> dict[str, datetime]:
        return {follow.account_id: follow.at for follow in self.follows}


@dataclass(frozen=True)
class Setting:
    """What is simulated: `came` people within `years`; the exports are made `gap_days` apart, the last one on the last day."""

    came: int
    years: float = 6.0
    exports: int = 1
    gap_days: float = 180.0
    newborn: float = 0.10  # share of those whose account is less than a week old
    leave: float = 0.15  # share of those who leave again at some time
    follow_again: float = 0.3  # share of the leavers who come back
    suspended: float = 0.05  # share of those who are suspended at some time, for months mostly
    ends_at: datetime = datetime(2025, 3, 14, 9, 26, 53)

    @property
    def begins_at(self) -> datetime:
        """When the followed account itself was made."""
        return self.ends_at - self.years * 365.25 * DAY


@dataclass
class History:
    setting: Setting
    follows: list[Follow] = field(default_factory=list)
    suspensions: dict[str, tuple[datetime, datetime]] = field(default_factory=dict)

    def listed(self, when: datetime) -> Export:
        follows = [
            follow
            for follow in self.follows
            if follow.stands(when) and not self.is_suspended(follow.account_id, when)
        ]
        return Export(when, tuple(sorted(follows, key=lambda follow: follow.at, reverse=True)))

    def is_suspended(self, account_id: str, when: datetime) -> bool:
        start, end = self.suspensions.get(account_id, (when, when))
        return start <= when < end

    def exports(self) -> list[Export]:
        """Oldest first."""
        gap = timedelta(days=self.setting.gap_days)
        return [
            self.listed(self.setting.ends_at - gap * number)
            for number in reversed(range(self.setting.exports))
        ]


def simulate(setting: Setting, seed: int) -> History:
    rng = random.Random(f"followers {seed}")
    history = History(setting)
    span = setting.ends_at - setting.begins_at
    taken: set[str] = set()
    for at in sorted(setting.ends_at - span * rng.random() for _ in range(setting.came)):
        while True:
            created_at = birthday(rng, at, setting.newborn)
            an_id = account_id(rng, created_at)
            if an_id not in taken:
                break
        taken.add(an_id)
        live(rng, history, Follow(an_id, created_at, at))
    return history


def birthday(rng: random.Random, followed_at: datetime, newborn: float) -> datetime:
    if rng.random() < newborn:
        return followed_at - min(rng.expovariate(1.0), 7.0) * DAY
    return FIRST_DAY + (followed_at - FIRST_DAY) * rng.random()


def live(rng: random.Random, history: History, follow: Follow) -> None:
    """What the person does until the end: leaves or not, comes back or not, is suspended or not."""
    setting = history.setting
    history.follows.append(follow)
    if rng.random() < setting.leave:
        follow.ends_at = follow.at + (setting.ends_at - follow.at) * rng.random()
        again_at = follow.ends_at + rng.expovariate(1 / 60) * DAY
        if rng.random() < setting.follow_again and again_at < setting.ends_at:
            history.follows.append(Follow(follow.account_id, follow.created_at, again_at))
    elif rng.random() < setting.suspended:
        start = follow.at + (setting.ends_at - follow.at) * rng.random()
        history.suspensions[follow.account_id] = start, start + rng.expovariate(1 / 120) * DAY


# --- what the exports cannot tell ----------------------------------------------------------------


class Mistaken(NamedTuple):
    """Accounts of an export whose bounds must be wrong, and how many events without a trace made them so."""

    too_late: set[str]  # said to have come after an earlier export, and did not
    too_early: set[str]  # said to have come before one, and did not
    events: int


def mistaken(exports: Sequence[Export], is_ordered: bool) -> Mistaken:
    """What the last of these exports must say wrongly, from the truth alone.

    An earlier export parts the list in those who followed before it and those who followed after. Who came back to the old place stands
    among the former and was not listed; who followed again stands among the latter and was. The cut is looked for where fewest must have
    done so. It is missed when, next to the true one, more people did so than did not: these leave no trace, and take their neighbours along.
    """
    *earlier, last = exports
    too_late: set[str] = set()
    too_early: set[str] = set()
    events = 0
    if not is_ordered:
        # the place in the list tells nothing: only to be in none of the earlier lists, or in all of them, counts
        for follow in last.follows:
            been = [follow.account_id in export.followed_at for export in earlier]
            if been and not any(been) and follow.at <= earlier[-1].at:
                too_late.add(follow.account_id)
            if been and all(been) and follow.at > earlier[0].at:
                too_early.add(follow.account_id)
        return Mistaken(too_late, too_early, len(too_late) + len(too_early))
    for export in earlier:
        old = [follow.account_id for follow in last.follows if follow.at <= export.at]
        new = [follow.account_id for follow in reversed(last.follows) if follow.at > export.at]
        # going away from the true cut: those who speak for another cut against those who speak for this one
        below = misled([an_id not in export.followed_at for an_id in old])
        above = misled([an_id in export.followed_at for an_id in new])
        if below.lead > above.lead:
            too_late.update(old[: below.people])
            events += below.events
        elif above.lead > below.lead:
            too_early.update(new[: above.people])
            events += above.events
    return Mistaken(too_late, too_early, events)


class Stretch(NamedTuple):
    lead: int
    people: int
    events: int


def misled(speaks_against: Sequence[bool]) -> Stretch:
    """The shortest stretch from the true cut on in which those who speak against it outnumber the others by the most."""
    best, lead, events = Stretch(0, 0, 0), 0, 0
    for people, against in enumerate(speaks_against, 1):
        lead += 1 if against else -1
        events += against
        if lead > best.lead:
            best = Stretch(lead, people, events)
    return best
