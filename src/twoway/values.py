"""What exports write in a field: times, days, counts, ids that carry a time, and texts with entities."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

# Times are microseconds since 1970, UTC: they are made and stored in a fraction of the time that a datetime takes.
UNIX_EPOCH = datetime(1970, 1, 1)
MICROSECOND = timedelta(microseconds=1)
# 4 November 2010, 01:42:54.657, in milliseconds since 1970
SNOWFLAKE_EPOCH = 1_288_834_974_657
FIRST_SNOWFLAKE = 1 << 40
LAST_SNOWFLAKE = 1 << 63
END_OF_COUNTS = 1 << 31
# No network is older, and no export comes from so late; a time beyond is that of a clock that was never set, or a number of another unit.
# Ids tell times up to the year 2080.
FIRST_YEAR, LAST_YEAR = 2000, 2099
FIRST_TIME = (datetime(FIRST_YEAR, 1, 1) - UNIX_EPOCH) // MICROSECOND
END_OF_TIMES = (datetime(LAST_YEAR + 1, 1, 1) - UNIX_EPOCH) // MICROSECOND
MONTHS = {
    name: number
    for number, name in enumerate(
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"], 1
    )
}


DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[ T].*)?", re.ASCII)
NAMED_DAY = re.compile(r"(?:[a-z]{3,9},? +)?([a-z]{3})[a-z]* +(\d{1,2}),? +(\d{4})", re.ASCII | re.IGNORECASE)


def snowflake_at(an_id: str | None) -> int | None:
    """The time that an X id carries, to the millisecond; None for ids from before 4 November 2010 and for what is no id."""
    if an_id is None or not 13 <= len(an_id) <= 19:
        return None
    try:
        number = int(an_id)
    except ValueError:
        return None
    if not FIRST_SNOWFLAKE <= number < LAST_SNOWFLAKE:
        return None
    return ((number >> 22) + SNOWFLAKE_EPOCH) * 1000


def parse_time(text: str) -> int:
    """The time in `Wed Oct 10 20:19:24 +0000 2018`, ISO 8601 (no zone: UTC) or milliseconds since 1970; ValueError otherwise.

    Also for one outside the years that a network can speak of: seconds since 1970, or a day like 20130101, are such milliseconds.
    """
    try:
        if text.isdecimal():
            moment = UNIX_EPOCH + timedelta(milliseconds=int(text))
        elif text[:1].isdecimal():
            moment = datetime.fromisoformat(text.removesuffix("Z"))
            if moment.tzinfo:
                moment = moment.astimezone(UTC).replace(tzinfo=None)
        else:
            _, month, day, clock, zone, year = text.split()
            hour, minute, second = clock.split(":")
            moment = datetime(int(year), MONTHS[month], int(day), int(hour), int(minute), int(second))
            offset = timedelta(hours=int(zone[1:3]), minutes=int(zone[3:5]))
            moment += offset if zone.startswith("-") else -offset
    except (ValueError, KeyError, OverflowError):
        raise ValueError(
            "expected a time like Wed Oct 10 20:19:24 +0000 2018, ISO 8601, or milliseconds"
        ) from None
    at = (moment - UNIX_EPOCH) // MICROSECOND
    if not FIRST_TIME <= at < END_OF_TIMES:
        raise ValueError(f"expected a time from {FIRST_YEAR} to {LAST_YEAR}")
    return at


def parse_day(text: str) -> date:
    """The day in `2019-01-31`, whatever clock follows, `Mon Feb 17 2025` or `Sat, Aug 15, 2026`; ValueError otherwise."""
    found = None
    try:
        if match := NAMED_DAY.fullmatch(text):
            month, day, year = match.groups()
            found = date(int(year), MONTHS[month.title()], int(day))
        elif match := DAY.fullmatch(text):
            found = date(*map(int, match.groups()))
    except (ValueError, KeyError):
        pass
    if found is None:
        raise ValueError("expected a day like 2019-01-31, Mon Feb 17 2025, or Sat, Aug 15, 2026")
    if not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise ValueError(f"expected a day from {FIRST_YEAR} to {LAST_YEAR}")
    return found


@lru_cache(maxsize=4096)
def parse_count(value: str | int | None) -> int | None:
    """A count that is stated, else None; ValueError for what is no count."""
    if value is None or value == "":
        return None
    if isinstance(value, str) and not (value.isdecimal() and value.isascii()):
        raise ValueError("expected a count")
    # Python refuses to read thousands of digits, in words of its own
    count = END_OF_COUNTS if isinstance(value, str) and len(value) > 99 else int(value)
    if not 0 <= count < END_OF_COUNTS:
        raise ValueError("expected a count below 2^31")
    return count


def unescape(text: str) -> str:
    """Text with the three HTML entities decoded that X writes."""
    if "&" not in text:
        return text
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
