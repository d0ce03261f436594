"""The rows that platforms yield: one class a table of queries/schema.sql, fields in the table's order.

Times are microseconds since 1970, UTC. None means that the export does not say. A struct is made in a third of the time that a NamedTuple takes;
none holds a cycle, so all are kept out of the garbage collector's sight.
"""

from __future__ import annotations

from datetime import date

from msgspec import Struct


class Row(Struct, gc=False):
    pass


class File(Row):
    archive_id: int
    file_id: int
    path: str
    entity: str | None
    outcome: str
    bytes: int | None
    sha256: str | None
    records: int | None
    expected_records: int | None
    note: str | None


class Problem(Row):
    archive_id: int
    file_id: int | None
    path: str
    position: int | None
    field: str | None
    reason: str
    is_lost: bool


class Entity(Row):
    archive_id: int
    entity: str
    looked_for: str
    is_for_privacy: bool


class Profile(Row):
    archive_id: int
    file_id: int
    account_id: str | None = None
    handle: str | None = None
    display_name: str | None = None
    bio: str | None = None
    location: str | None = None
    website: str | None = None
    has_avatar: bool | None = None
    has_header: bool | None = None
    is_verified: bool | None = None
    created_at: int | None = None


class Post(Row):
    archive_id: int
    file_id: int
    position: int
    post_id: str
    created_at: int
    time_precision: str
    text: str | None = None
    lang: str | None = None
    source: str | None = None
    reply_to_post_id: str | None = None
    reply_to_account_id: str | None = None
    reply_to_handle: str | None = None
    parent_at: int | None = None
    repost_of_post_id: str | None = None
    repost_of_account_id: str | None = None
    repost_of_handle: str | None = None
    quote_of_post_id: str | None = None
    quote_of_handle: str | None = None
    edit_group: str | None = None
    audience: str = "public"
    media_count: int | None = None
    likes: int | None = None
    reposts: int | None = None


class PostCount(Row):
    archive_id: int
    post_id: str
    metric: str
    value: int


class Mention(Row):
    archive_id: int
    post_id: str
    position: int
    account_id: str | None
    handle: str | None
    name: str | None
    is_typed: bool


class Hashtag(Row):
    archive_id: int
    post_id: str
    position: int
    tag: str


class Link(Row):
    archive_id: int
    post_id: str
    position: int
    url: str


class Note(Row):
    archive_id: int
    file_id: int
    position: int
    note_id: str
    created_at: int
    text: str


class Follow(Row):
    archive_id: int
    file_id: int
    position: int
    direction: str
    account_id: str
    followed_at: int | None


class Block(Row):
    archive_id: int
    file_id: int
    position: int
    account_id: str


class DailyMetric(Row):
    archive_id: int
    file_id: int
    position: int
    day: date
    metric: str
    value: int


class LikeGiven(Row):
    archive_id: int
    file_id: int
    position: int
    post_id: str
    post_created_at: int | None
    liked_at: int | None


class ListEntry(Row):
    archive_id: int
    file_id: int
    position: int
    relation: str
    url: str


class Rename(Row):
    archive_id: int
    file_id: int
    position: int
    changed_at: int | None
    from_handle: str | None
    to_handle: str | None


class Message(Row):
    archive_id: int
    file_id: int
    position: int
    message_id: str
    conversation_id: str
    sender_id: str | None
    sent_at: int
    is_mine: bool | None
    is_group: bool
    is_request: bool | None
    is_repeated: bool | None


class Exposure(Row):
    """How many things of a kind that says something of the owner or of others; never what it says."""

    archive_id: int
    file_id: int
    kind: str
    part: str | None
    records: int
    different: int | None
    first_at: int | None
    last_at: int | None


class MessageDigest(Row):
    """A keyed digest of one message's text, kept only while loading, to find texts sent to many."""

    message_id: str
    conversation_id: str
    digest: int


TABLES: dict[type[Row], str] = {
    File: "files",
    Problem: "problems",
    Entity: "entities",
    Profile: "profiles",
    Post: "posts",
    PostCount: "post_counts",
    Mention: "mentions",
    Hashtag: "hashtags",
    Link: "links",
    Note: "notes",
    Follow: "follows",
    Block: "blocks",
    DailyMetric: "daily_metrics",
    LikeGiven: "likes_given",
    ListEntry: "lists",
    Rename: "renames",
    Message: "messages",
    Exposure: "exposures",
    MessageDigest: "message_digests",
}
