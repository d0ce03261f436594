"""The analytics files of Skerrow Harbour Lights: CSV as X's own analytics write it, one file a known first line."""

from __future__ import annotations

import csv
import io
import random
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta

import x_export as x
from harbour import MADE_AT, story
from x_export import utc
from x_posts import Draft

PLATFORM = "x_analytics"
# Before it took its name of today, see harbour_export.py.
OLD_HANDLE = "SkerrowMuseum"
CLICKS = [
    "user profile clicks",
    "url clicks",
    "hashtag clicks",
    "detail expands",
    "permalink clicks",
    "app opens",
    "app installs",
    "follows",
    "email tweet",
    "dial phone",
    "media views",
    "media engagements",
]
OF_2021 = ["impressions", "engagements", "engagement rate", "retweets", "replies", "likes", *CLICKS]
PROMOTED = [f"promoted {name}" for name in OF_2021]
CONTENT = "Impressions,Likes,Engagements,Bookmarks,{shares},New follows,Replies,Reposts,Profile visits,{detail},{url},{hashtag},{permalink}"
OF_2024 = CONTENT.format(
    shares="Share",
    detail="Detail expands",
    url="Url clicks",
    hashtag="Hashtag clicks",
    permalink="Permalink clicks",
).split(",")
OF_2026 = CONTENT.format(
    shares="Shares",
    detail="Detail Expands",
    url="URL Clicks",
    hashtag="Hashtag Clicks",
    permalink="Permalink Clicks",
).split(",")
OVERVIEW = [
    "Impressions",
    "Likes",
    "Engagements",
    "Bookmarks",
    "Shares",
    "New follows",
    "Unfollows",
    "Replies",
    "Reposts",
    "Profile visits",
    "Create Post",
    "Video views",
    "Media views",
]


def written(rows: Iterable[Sequence[object]], quoting: int = csv.QUOTE_MINIMAL) -> str:
    text = io.StringIO()
    csv.writer(text, quoting=quoting, lineterminator="\n").writerows(rows)  # type: ignore[arg-type]
    return text.getvalue()


def own_posts(first: str, last: str) -> list[Draft]:
    """The museum's own posts of these days, newest first."""
    inside = [
        post
        for post in story().posts
        if utc(first) <= post.at < utc(last) and not post.text.startswith("RT @")
    ]
    return sorted(inside, key=lambda post: post.at, reverse=True)


def counted(post: Draft) -> dict[str, int]:
    """Counts of a post by lower-case name: a reply is seen by few, and what is liked by many."""
    rng = random.Random(f"analytics {post.post_id}")
    seen = 30 + rng.randrange(60) + (0 if post.reply_to else 180 + rng.randrange(240)) + post.likes * 24
    clicks = {
        "user profile clicks": int(seen * rng.random() / 60),
        "url clicks": int(seen * rng.random() / 40) if "http" in post.text else 0,
        "hashtag clicks": int("#" in post.text and rng.random() < 0.3),
        "detail expands": int(seen * rng.random() / 25),
        "permalink clicks": 0,
    }
    replies = int(post.likes * rng.random() / 6)
    shares, bookmarks = int(post.likes * rng.random() / 12), int(post.likes * rng.random() / 9)
    return {
        "impressions": seen,
        "engagements": post.likes + post.reposts + replies + sum(clicks.values()),
        "likes": post.likes,
        "retweets": post.reposts,
        "reposts": post.reposts,
        "replies": replies,
        "bookmarks": bookmarks,
        "share": shares,
        "shares": shares,
        "follows": int(rng.random() < 0.04),
        "new follows": int(rng.random() < 0.04),
        "profile visits": clicks["user profile clicks"],
        "media views": 0,
        "media engagements": 0,
        **clicks,
    }


def posts_of_2021() -> str:
    """Everything in quotes, counts as fractions, and a dash where nothing was promoted."""
    rows: list[list[object]] = [["Tweet id", "Tweet permalink", "Tweet text", "time", *OF_2021, *PROMOTED]]
    for post in own_posts("2022-03-01", "2022-04-01"):
        counts = counted(post)
        rate = counts["engagements"] / counts["impressions"]
        values = [str(rate) if name == "engagement rate" else f"{counts.get(name, 0)}.0" for name in OF_2021]
        link = f"https://twitter.com/{OLD_HANDLE}/status/{post.post_id}"
        at = post.at.strftime("%Y-%m-%d %H:%M +0000")
        rows.append([post.post_id, link, post.text, at, *values, *("-" for _ in PROMOTED)])
    return written(rows, csv.QUOTE_ALL)


def days_of_2021() -> str:
    """The same month, summed by day; a day without posts is there, too."""
    rows: list[list[object]] = [["Date", "Tweets published", *OF_2021, *PROMOTED]]
    for day in days("2022-03-01", "2022-04-01"):
        posts = own_posts(f"{day}", f"{day + timedelta(days=1)}")
        sums: Counter[str] = Counter()
        for post in posts:
            sums.update(counted(post))
        rate = sums["engagements"] / sums["impressions"] if posts else 0
        values = [rate if name == "engagement rate" else sums[name] for name in OF_2021]
        rows.append([day, len(posts), *values, *("-" for _ in PROMOTED)])
    return written(rows, csv.QUOTE_ALL)


def posts_since_2024() -> str:
    """Posts of January 2025, with days such as Mon Feb 17 2025."""
    return content("Link", OF_2024, "2025-01-01", "2025-02-01", "{weekday} {month} {day:02} {year}")


def posts_of_2026() -> str:
    """Posts of February 2025, written as in 2026: other capitals, and a comma in the day."""
    return content("Post Link", OF_2026, "2025-02-01", "2025-03-01", "{weekday}, {month} {day}, {year}")


def content(link: str, names: list[str], first: str, last: str, form: str) -> str:
    rows: list[list[object]] = [["Post id", "Date", "Post text", link, *names]]
    for post in own_posts(first, last):
        counts = counted(post)
        address = f"https://x.com/{story().me.handle}/status/{post.post_id}"
        rows.append(
            [post.post_id, shown(post.at, form), post.text, address, *(counts[n.lower()] for n in names)]
        )
    return written(rows)


def overview() -> str:
    """Day by day, newest first, up to the day before the archive: the only file that says who came and who left."""
    rows: list[list[object]] = [["Date", *OVERVIEW]]
    came = Counter(follow.at.date() for follow in story().followers)
    for day in reversed(days("2024-12-01", f"{MADE_AT[2025]:%Y-%m-%d}")):
        rng = random.Random(f"overview {day}")
        posts = own_posts(f"{day}", f"{day + timedelta(days=1)}")
        sums: Counter[str] = Counter()
        for post in posts:
            sums.update(counted(post))
        older = 90 + rng.randrange(160)
        # who came and left again within the days is in no list
        passing = int(rng.random() < 0.12)
        sums += Counter(
            {
                "impressions": older,
                "engagements": older // 30,
                "new follows": came[day] + passing - sums["new follows"],
                "unfollows": passing + int(rng.random() < 0.2),
                "create post": len(posts),
            }
        )
        rows.append(
            [shown(day, "{weekday}, {month} {day}, {year}"), *(sums[name.lower()] for name in OVERVIEW)]
        )
    return written(rows)


def days(first: str, last: str) -> list[date]:
    start, end = utc(first).date(), utc(last).date()
    return [start + timedelta(days=number) for number in range((end - start).days)]


def shown(at: date | datetime, form: str) -> str:
    weekday, month = x.DAYS[at.weekday()], x.MONTHS[at.month - 1]
    return form.format(weekday=weekday, month=month, day=at.day, year=at.year)


SAMPLES: dict[str, Callable[[], str]] = {
    f"tweet_activity_metrics_{OLD_HANDLE}_20220301_20220401_en": posts_of_2021,
    f"daily_tweet_activity_metrics_{OLD_HANDLE}_20220301_20220401_en": days_of_2021,
    "account_analytics_content_2025-01-01_2025-02-01": posts_since_2024,
    "account_analytics_content_2025-02-01_2025-03-01": posts_of_2026,
    "account_overview_analytics": overview,
}
