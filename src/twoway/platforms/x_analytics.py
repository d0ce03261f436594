"""X analytics: the CSV files of X's own analytics, a supplement to the archive of the same account.

Layouts known, by their first lines: posts of 2016 to 2021 (tweet_activity_metrics_….csv), days of 2021 (daily_tweet_activity_metrics_….csv),
posts since November 2024 (account_analytics_content_….csv, in two variants), days since 2025 (account_overview_analytics.csv). Not in them: the
account's id, the number of followers, who followed or left, the day and the time zone of the download.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import NamedTuple

from ..archive import DATA_SUFFIXES, Archive
from ..decode import LOST, Damaged
from ..delimited import Rows, left_out
from ..records import DailyMetric, PostCount, Problem, Row
from ..values import parse_day
from . import Context, Export, FileKind
from .x_posts import STATUS_URL
from .x_rows import an_id, lost

NAME, TITLE = "x_analytics", "X analytics"
PLATFORM = NAME
IS_SUPPLEMENT = True

ENTITIES = {"analytics": "account_overview_analytics.csv"}
PRIVACY_ENTITIES: dict[str, str] = {}

POST_IDS = ("post id", "tweet id")
DAYS = ("date", "time")
COLUMNS = frozenset(("impressions", "engagements"))
LINKS = ("link", "post link", "tweet permalink")
# What is not kept, on purpose: texts, and what is worked out elsewhere from impressions and engagements.
LEFT_OUT = ("post text", "tweet text", "engagement rate")
# Names of the counts in the files, and ours; with the prefix `promoted ` those of advertisements.
COUNTS = {
    "impressions": "impressions",
    "engagements": "engagements",
    "likes": "likes",
    "favorites": "likes",
    "retweets": "reposts",
    "reposts": "reposts",
    "replies": "replies",
    "bookmarks": "bookmarks",
    "share": "shares",
    "shares": "shares",
    "follows": "new_follows",
    "new follows": "new_follows",
    "unfollows": "unfollows",
    "user profile clicks": "profile_visits",
    "profile visits": "profile_visits",
    "detail expands": "detail_expands",
    "url clicks": "url_clicks",
    "hashtag clicks": "hashtag_clicks",
    "permalink clicks": "permalink_clicks",
    "app opens": "app_opens",
    "app installs": "app_installs",
    "email tweet": "email_tweet",
    "dial phone": "dial_phone",
    "video views": "video_views",
    "media views": "media_views",
    "media engagements": "media_engagements",
    "tweets published": "posts_published",
    "create post": "posts_published",
}
# By day, the files of 2021 state only what came from clicks in posts, not all follows and visits of the day.
CLICKED_IN_POSTS = {"follows": "follows_from_posts", "user profile clicks": "profile_visits_from_posts"}
PROMOTED = "promoted "
# Columns that hold no counts, and all names that are the platform's own.
BESIDE = {*POST_IDS, *DAYS, *LINKS, *LEFT_OUT, *(PROMOTED + name for name in LEFT_OUT)}
WORDS = {*BESIDE, *COUNTS, *(PROMOTED + name for name in COUNTS)}
NOT_STATED = ("", "-")
COUNT = re.compile(r"(\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.0+)?", re.ASCII)
FILE_NAME = re.compile(r"(?:.*/)?(?:daily_)?tweet_activity_metrics_(\w{1,15})_\d{8}_\d{8}_.*", re.ASCII)


class Columns(NamedTuple):
    """The column that says what a row is about, and the columns of counts with the names that these have here."""

    key: str
    counts: dict[str, str]

    @property
    def is_by_day(self) -> bool:
        return self.key in DAYS


def columns_of(names: Iterable[str]) -> Columns | None:
    """None unless they are those of an analytics file: every one states impressions and engagements."""
    # each once, in their order
    names = dict.fromkeys(names)
    key = next((name for name in (*POST_IDS, *DAYS) if name in names), None)
    if key is None or not names.keys() >= COLUMNS:
        return None
    counts: dict[str, str] = {}
    metrics: set[str] = set()
    for name in names:
        bare = name.removeprefix(PROMOTED)
        metric = CLICKED_IN_POSTS.get(bare) if key in DAYS else None
        metric = metric or COUNTS.get(bare)
        if metric and bare != name:
            metric = f"promoted_{metric}"
        if metric and metric not in metrics:
            counts[name] = metric
            metrics.add(metric)
    return Columns(key, counts)


def figures(context: Context, records: Iterator[tuple[int, dict[str, str]]]) -> Iterator[Row]:
    """Counts by post where the rows name posts, else by day. A count that is not stated has no row."""
    columns: Columns | None = None
    archive_id, file_id = context.archive_id, context.file_id
    row: Callable[[str, int], Row]
    wrong: list[str] = []
    for position, record in records:
        if columns is None:
            columns = columns_of(record)
            if columns is None:
                raise Damaged("its first line names no posts or days with impressions and engagements")
            known = {*columns.counts, *BESIDE}
            if strange := left_out(record, known, WORDS):
                yield _problem(context, None, strange, "not known here, and left out")
        key = columns.key
        stated = record[key].strip()
        if columns.is_by_day:
            try:
                row = partial(DailyMetric, archive_id, file_id, position, parse_day(stated))
            except ValueError as error:
                yield _problem(context, position, key, str(error), is_lost=True)
                continue
        else:
            post_id = an_id(stated, None, key, wrong)
            if post_id is None:
                yield lost(context, position, key, wrong)
                continue
            row = partial(PostCount, archive_id, post_id)
        for name, metric in columns.counts.items():
            text = record[name].strip()
            if text in NOT_STATED:
                continue
            if not COUNT.fullmatch(text):
                yield _problem(context, position, name, "expected a count")
                continue
            yield row(metric, int(text.partition(".")[0].replace(",", "")))


def _problem(
    context: Context, position: int | None, field: str, reason: str, is_lost: bool = False
) -> Problem:
    return Problem(context.archive_id, context.file_id, context.path, position, field, reason, is_lost)


FILES = (FileKind(r"(?i).+\.csv", "analytics", dict, figures, columns=COLUMNS),)
# no media
MEDIA = re.compile(r"(?!)")


def data_path(path: str) -> str | None:
    return path if path.lower().endswith(".csv") else None


def identify(archive: Archive) -> bool:
    """Its data files are CSV, and the first line of one is that of an analytics file."""
    data = [path for path in archive.members if path.lower().endswith(DATA_SUFFIXES)]
    return all(map(data_path, data)) and any(_layout(archive, path) for path in data)


def describe(archive: Archive) -> Export:
    data = list(filter(data_path, archive.members))
    layouts = sorted({layout for path in data if (layout := _layout(archive, path))})
    return Export(layout=", ".join(layouts), handles=frozenset(_handles(archive, data)))


def _layout(archive: Archive, path: str) -> str | None:
    try:
        with archive.open(path) as stream:
            names = Rows(stream, lambda *_: None).columns
    except LOST:
        return None
    columns = columns_of(names)
    if columns is None:
        return None
    if columns.is_by_day:
        return "days (2021)" if "tweets published" in names else "days (since 2025)"
    return "posts (2016 to 2021)" if "tweet id" in names else "posts (since November 2024)"


def _handles(archive: Archive, paths: Iterable[str]) -> Iterator[str]:
    """Handles in the links to the posts, and in the names of the older files."""
    for path in paths:
        if match := FILE_NAME.fullmatch(path):
            yield match.group(1).lower()
        try:
            with archive.open(path) as stream:
                for _, record in Rows(stream, lambda *_: None):
                    link = next((record[name] for name in LINKS if name in record), "")
                    if (match := STATUS_URL.match(link)) and match.group(1):
                        yield match.group(1).lower()
        except LOST:
            continue
