"""Who followed the museum when, who left, who was shut out, who came back, and whom the museum followed."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import x_export as x
from harbour_years import CREATED_AT, DELAYS, MADE_AT, YEARS
from people import newcomer
from x_export import Person, utc


@dataclass
class Follow:
    """From `at` until it ends. Who was suspended is missing from the lists for a while, and then stands at the old place again."""

    account_id: str
    at: datetime
    ends_at: datetime | None = None
    suspended: tuple[datetime, datetime] | None = None

    def stands(self, when: datetime) -> bool:
        if self.suspended and self.suspended[0] <= when < self.suspended[1]:
            return False
        return self.at < when and (self.ends_at is None or when < self.ends_at)


@dataclass(frozen=True)
class Block:
    account_id: str
    at: datetime


def gather_followers(rng: random.Random, people: list[Person]) -> list[Follow]:
    """Those who stayed until the export of 2024 at least, oldest first."""
    known = [person.account_id for person in people[:150]]
    follows = []
    for year, (_, _, _, number, _, _) in YEARS.items():
        start = max(utc(f"{year}-01-01"), CREATED_AT + timedelta(days=1))
        days = 71 if year == 2025 else 365
        for second in sorted(rng.randrange(days * 86_400) for _ in range(number)):
            at = start + timedelta(seconds=second)
            account_id = (
                known.pop(rng.randrange(len(known))) if known and rng.random() < 0.13 else newcomer(rng, at)
            )
            leaves = year < 2024 and rng.random() < 0.05
            follows.append(Follow(account_id, at, ends_at=between(account_id, 2024) if leaves else None))
    return follows


def follow_back(rng: random.Random, followers: list[Follow]) -> list[Follow]:
    """Whom the museum follows, oldest first: some of its followers, soon after they came, and others."""
    follows = []
    for follow in followers:
        if rng.random() < (0.1 if follow.at.year < 2021 else 0.265) and not follow.ends_at:
            at = follow.at + timedelta(minutes=x.draw(rng, DELAYS[follow.at.year]))
            follows.append(Follow(follow.account_id, at))
    for _ in range(195):
        at = CREATED_AT + timedelta(minutes=5_000 + rng.randrange(3_300_000))
        follows.append(
            Follow(
                newcomer(rng, at - timedelta(days=300))
                if at.year > 2019
                else x.user_id(rng, utc("2014-04-04")),
                at,
            )
        )
    return sorted(follows, key=lambda follow: follow.at)


def between(account_id: str, year: int) -> datetime:
    """A time between the export of that year and the next."""
    minutes = (MADE_AT[year + 1] - MADE_AT[year]) // timedelta(minutes=1)
    return MADE_AT[year] + timedelta(minutes=random.Random(f"{account_id} {year}").randrange(minutes))


def unsettled(
    rng: random.Random, followers: Sequence[Follow], following: Sequence[Follow]
) -> tuple[list[Follow], list[Follow], list[Block]]:
    """Both lists with what else happened between the exports: some left early, came again, were suspended or shut out."""
    followers = [replace(follow) for follow in followers]
    following = [replace(follow) for follow in following]
    early = those_who_left_early(rng)
    for follow in early[::9]:  # the museum had followed them back, and let go when they left
        at = follow.at + timedelta(minutes=x.draw(rng, DELAYS[follow.at.year]))
        following.append(Follow(follow.account_id, at, ends_at=between(follow.account_id, 2023)))
    late = [follow for follow in followers if follow.ends_at]
    shut_out = early[2::20] + rng.sample(late, 2)
    blocks = [Block(follow.account_id, follow.ends_at) for follow in shut_out if follow.ends_at]

    stayed = [follow for follow in followers if follow.at.year < 2023 and not follow.ends_at]
    followed = {follow.account_id for follow in following}
    mutual = [follow for follow in stayed if follow.account_id in followed]
    for year, follow in (
        *((2024, follow) for follow in (*rng.sample(mutual, 2), stayed[len(stayed) // 2])),
        (2023, stayed[len(stayed) // 4]),
    ):
        away = utc(f"{year}-01-09T08:00:00"), between(follow.account_id, year)
        for one in followers + following:
            if one.account_id == follow.account_id:
                one.suspended = away

    again = [Follow(follow.account_id, between(follow.account_id, 2024)) for follow in early[4::20]]
    for year, follow in zip((2023, 2024, 2024), rng.sample(stayed, 3), strict=True):
        follow.suspended = None
        follow.ends_at = between(follow.account_id, year)  # and is back before the next export
        again.append(Follow(follow.account_id, follow.ends_at + (MADE_AT[year + 1] - follow.ends_at) / 2))
    return in_order(followers + early + again), in_order(following), blocks


def those_who_left_early(rng: random.Random) -> list[Follow]:
    """Those whom only the export of 2023 still lists."""
    follows = []
    for year in range(2019, 2024):
        days = 72 if year == 2023 else 365
        for _ in range(YEARS[year][3] * days // 365 // 16):
            at = utc(f"{year}-01-01") + timedelta(seconds=rng.randrange(days * 86_400))
            account_id = newcomer(rng, at)
            follows.append(Follow(account_id, at, ends_at=between(account_id, 2023)))
    return in_order(follows)


def in_order(follows: Sequence[Follow]) -> list[Follow]:
    return sorted(follows, key=lambda follow: follow.at)
