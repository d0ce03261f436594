"""X (Twitter), 2012 to 2018: the archive of one's tweets alone, with a viewer of its own ("Grailbird").

Layouts known: data/js/tweets/YYYY_MM.js with data/js/tweet_index.js, user_details.js and payload_details.js; tweets.csv beside it, or alone;
data/csv/YYYY_MM.csv; months that other tools have added in the words of X's programming interface. Not in the export: followers, following,
likes, lists, messages, the time zone, likes and reposts of a post (of added months only), the clock of posts from before 4 November 2010
(all stand at midnight, except in exports of early 2013). In the CSV also: the owner's id and name, ids of the people named.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import partial

import msgspec

from ..archive import Archive, Stream
from ..delimited import Rows
from ..rescue import rescued
from ..values import parse_count, parse_time
from . import Export, FileKind, has_file, opening, paths_by_name, records_in, x
from .grailbird_posts import Index, Month, Payload, UserDetails, months, owner
from .grailbird_table import COLUMNS, owner_of_table, table
from .x_rows import an_id

NAME, TITLE = "grailbird", "X (Twitter) of 2012 to 2018"
PLATFORM = x.PLATFORM
IS_SUPPLEMENT = False

# What later exports of X hold is looked for as there; what X had not yet is not missed.
LATER = {"community_posts", "circle_posts", "deleted_posts", "notes"}
# user_details.js says it, as far as anything does
WITH_PROFILE = {"account", "verified"}
ENTITIES = {entity: path for entity, path in x.ENTITIES.items() if entity not in LATER | WITH_PROFILE} | {
    "posts": "data/js/tweets/2013_01.js",
    "reactions": "favorite_count in data/js/tweets/2013_01.js",
    "profile": "data/js/user_details.js",
}

# a question is asked of it, and X has it: that this export lacks it does not mean that there is no such thing
PRIVACY_ENTITIES = {entity: x.PRIVACY_ENTITIES[entity] for entity in ("ad_impressions",)}

VIEWER = "the viewer that comes with the export"
SAME_POSTS = "the same posts as in the files of the months"

TABLE = partial(
    FileKind,
    entity="posts_in_csv",
    record=dict,
    handler=table,
    reason=SAME_POSTS,
    fallback_for="posts",
    is_equal=True,
    columns=COLUMNS,
)
MONTH = re.compile(r"\d{4}_\d\d\.js")
FILES = (
    FileKind(MONTH.pattern, "posts", Month, months),
    TABLE(r"tweets[^/]*\.csv"),
    TABLE(r"csv/\d{4}_\d\d\.csv"),
    FileKind(r"user_details\.js", "profile", UserDetails, owner),
    FileKind(
        r"tweet_index\.js",
        record=msgspec.Raw,
        reason="the export's own list of its months; read to check them",
    ),
    FileKind(r"payload_details\.js", record=msgspec.Raw, reason="says when the export was made"),
    FileKind(r"js/[\w.-]+\.js|index\.html", reason=VIEWER),
    FileKind(r"README\.txt", reason="the platform's own explanation of the files"),
)

DATA = re.compile(
    r"(?:data/)?(?:js/)?(?:tweets/)?"
    r"((?:csv/)?\d{4}_\d\d\.csv|\d{4}_\d\d\.js|(?:tweet_index|user_details|payload_details)\.js|tweets[^/]*\.csv)"
)
OTHER_DATA = re.compile(r"data/.+\.(?:js|csv)")
MEDIA = re.compile(r"((?:css|img|lib)/).+")
OPENINGS = (b"Grailbird.data.", b"var tweet_index", b"var user_details", b"var payload_details")


def data_path(path: str) -> str | None:
    """Name of a data file, whichever of its folders were given; None for what is no data file."""
    if match := DATA.fullmatch(path):
        return match.group(1)
    return path if OTHER_DATA.fullmatch(path) else None


def identify(archive: Archive) -> bool:
    """A data file of a known name that begins as its kind does: with its variable, or with the columns of the table."""
    return has_file(archive, data_path, FILES, _is_own)


def _is_own(name: str, stream: Stream) -> bool:
    if name.endswith(".csv"):
        return set(Rows(stream, lambda *_: None).columns) >= COLUMNS
    return opening(stream).startswith(OPENINGS)


def describe(archive: Archive) -> Export:
    """Read the small files that speak of the whole export, and of the others what only they can tell."""
    paths = paths_by_name(archive, data_path)
    damaged: dict[str, str] = {}
    generated_at = None
    for payload in records_in(archive, paths.get("payload_details.js"), Payload):
        if payload.created_at:
            try:
                generated_at = parse_time(payload.created_at)
            except ValueError as error:
                damaged[paths["payload_details.js"]] = f"created_at: {error}"
    has_months = any(map(MONTH.fullmatch, paths))
    repairs: list[str] = []
    promised = _promised(archive, paths, repairs)
    return Export(
        layout=f"2012–2018 layout: {'data/js/tweets/*.js' if has_months else 'tweets.csv'}",
        account_id=_owner_id(archive, paths),
        generated_at=generated_at,
        promised=promised,
        promised_by="tweet_index.js",
        damaged=damaged,
        repaired={paths["tweet_index.js"]: repairs} if repairs else {},
    )


def _owner_id(archive: Archive, paths: dict[str, str]) -> str | None:
    for details in records_in(archive, paths.get("user_details.js"), UserDetails):
        if owner_id := an_id(details.id):
            return owner_id
    # other tools have put posts of others among the owner's, but never as many
    for name in sorted(paths):
        if MONTH.fullmatch(name):
            authors = Counter(
                an_id(post.user.id_str, post.user.id)
                for post in records_in(archive, paths[name], Month)
                if post.user
            )
            del authors[None]
            if authors:
                return max(authors, key=lambda each: (authors[each], each or ""))
    tables = sorted(path for name, path in paths.items() if name.endswith(".csv"))
    return owner_of_table(row for path in tables for row in records_in(archive, path, dict))


def _promised(archive: Archive, paths: dict[str, str], repairs: list[str]) -> dict[str, int | None]:
    """Path → posts, for each month that the index lists; under the path where it lies, else under that of the index."""
    promised: dict[str, int | None] = {}

    def note(position: int | None, field: str | None, reason: str, is_lost: bool) -> None:
        repairs.append(f"{field or 'an entry'}: {reason}")

    # each alone, as what is wrong in one is said of the list
    for raw in records_in(archive, paths.get("tweet_index.js"), msgspec.Raw):
        entry = rescued(bytes(raw), Index, None, note) or Index()
        if not entry.file_name:
            repairs.append("file_name: an entry that names no month was left out")
            continue
        try:
            count = parse_count(entry.tweet_count)
        except ValueError:
            count = None
        if count is None:
            repairs.append("tweet_count: a month is named without a count, so its posts cannot be checked")
        path = paths.get(data_path(entry.file_name) or "", entry.file_name)
        if promised.get(path, count) != count:
            repairs.append(
                "tweet_count: a month is named twice, with different counts, so its posts cannot be checked"
            )
            count = None
        promised[path] = count
    return promised
