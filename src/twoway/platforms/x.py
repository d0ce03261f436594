"""X (Twitter): the archive from Settings › Your account › Download an archive of your data.

Files that tell of devices, advertising and the like stand in x_privacy.py. Layouts known: all .js files in the root (2018), data/tweet.js (to September 2022), data/tweets.js with parts (from October 2022); records
wrapped or bare. Not in the export: replies, mentions and quotes received, impressions, bookmarks, dates of follows and of likes, who is
on a list, the id of a reposted post.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from functools import partial

import msgspec

from ..archive import Archive
from ..decode import Damaged, read_object
from ..errors import DamagedMember
from ..repair import IN_UTF_16
from ..rescue import rescued
from ..values import parse_count, parse_time
from . import Export, FileKind, has_file, opening, paths_by_name, records_in, x_privacy
from . import x_records as r
from .x_posts import deleted_posts, post_dates, posts
from .x_rows import (
    account,
    an_id,
    blocks,
    follows,
    likes_given,
    lists,
    messages,
    notes,
    profile,
    renames,
    time_zone,
    verified,
)
from .x_time_zones import IANA

NAME, TITLE = "x", "X (Twitter)"
PLATFORM = NAME
IS_SUPPLEMENT = False

ENTITIES = {
    "posts": "tweets.js",
    "reactions": "favorite_count in tweets.js",
    "community_posts": "community-tweet.js",
    "circle_posts": "twitter-circle-tweet.js",
    "deleted_posts": "deleted-tweets.js",
    "notes": "note-tweet.js",
    "followers": "follower.js",
    "following": "following.js",
    "likes_given": "like.js",
    "blocks": "block.js",
    "lists_created": "lists-created.js",
    "lists_member": "lists-member.js",
    "lists_subscribed": "lists-subscribed.js",
    "account": "account.js",
    "profile": "profile.js",
    "verified": "verified.js",
    "renames": "screen-name-change.js",
    "time_zone": "account-timezone.js",
    "messages": "direct-messages.js",
    "group_messages": "direct-messages-group.js",
}
PRIVACY_ENTITIES = x_privacy.ENTITIES

OTHERS = "accounts shut out: says nothing of a conversation"
SETTINGS = "settings of the account, without a conversation in them"
DATES_ALONE = "the dates of posts that another file holds whole"
DATES_OF_MESSAGES = "the dates of messages that another file holds whole"

# Ignored on purpose, its records counted all the same, so that it reconciles too.
COUNTED = partial(FileKind, record=msgspec.Raw)

PART = r"(-part\d+)?\.js"

FILES = (
    # read
    FileKind(r"tweets?" + PART, "posts", r.TweetRecord, posts),
    FileKind(
        r"community-tweet" + PART, "community_posts", r.TweetRecord, partial(posts, audience="community")
    ),
    FileKind(
        r"twitter-circle-tweet" + PART, "circle_posts", r.TweetRecord, partial(posts, audience="circle")
    ),
    # deleted-tweet.js of 2022 has another shape than deleted-tweets.js; both name id and date
    FileKind(r"deleted-tweets?" + PART, "deleted_posts", r.TweetRecord, deleted_posts),
    FileKind(
        r"tweet-headers" + PART,
        "post_dates",
        r.TweetHeaderRecord,
        post_dates,
        DATES_ALONE,
        fallback_for="posts",
    ),
    FileKind(r"note-tweet" + PART, "notes", r.NoteRecord, notes),
    FileKind(r"follower" + PART, "followers", r.PersonRecord, partial(follows, direction="follower")),
    FileKind(r"following" + PART, "following", r.PersonRecord, partial(follows, direction="following")),
    FileKind(r"like" + PART, "likes_given", r.LikeRecord, likes_given),
    FileKind(r"lists-created" + PART, "lists_created", r.ListRecord, partial(lists, relation="created")),
    FileKind(r"lists-member" + PART, "lists_member", r.ListRecord, partial(lists, relation="member")),
    FileKind(
        r"lists-subscribed" + PART, "lists_subscribed", r.ListRecord, partial(lists, relation="subscribed")
    ),
    FileKind(r"account\.js", "account", r.AccountRecord, account),
    FileKind(r"profile\.js", "profile", r.ProfileRecord, profile),
    FileKind(r"verified\.js", "verified", r.VerifiedRecord, verified),
    FileKind(r"account-timezone\.js", "time_zone", r.TimeZoneRecord, time_zone),
    FileKind(r"screen-name-change\.js", "renames", r.HandleChangeRecord, renames),
    FileKind(r"direct-messages" + PART, "messages", r.ConversationRecord, partial(messages, is_group=False)),
    FileKind(
        r"direct-messages-group" + PART,
        "group_messages",
        r.ConversationRecord,
        partial(messages, is_group=True),
    ),
    FileKind(
        r"direct-message-headers" + PART,
        "message_dates",
        r.ConversationRecord,
        partial(messages, is_group=False),
        DATES_OF_MESSAGES,
        fallback_for="messages",
    ),
    FileKind(
        r"direct-message-group-headers" + PART,
        "group_message_dates",
        r.ConversationRecord,
        partial(messages, is_group=True),
        DATES_OF_MESSAGES,
        fallback_for="group_messages",
    ),
    FileKind(r"block" + PART, "blocks", r.PersonRecord, blocks),
    # counted, as what they hold is nobody's business
    *x_privacy.FILES,
    # ignored on purpose
    FileKind(r"manifest\.js", reason="the export's own list of its files; read to check them"),
    COUNTED(r"deleted-tweet-headers" + PART, reason=DATES_ALONE),
    COUNTED(r"deleted-note-tweet" + PART, reason="full texts of deleted posts, which are only counted"),
    COUNTED(r"non-rt-tweet" + PART, reason="posts that another file holds whole"),
    COUNTED(r"direct-message-mute\.js", reason="muted conversations"),
    COUNTED(r"(smartblock|reply-prompt)" + PART, reason=OTHERS),
    COUNTED(r"(account-label|expanded-profile|twitter-circle)\.js", reason=SETTINGS),
    FileKind(r"(data/)?README\.txt", reason="the platform's own explanation of the files"),
    FileKind(r"Your archive\.html|index\.html", reason="the viewer that comes with the export"),
)

DATA = re.compile(r"(?:data/)?([\w-]+\.js)")
MEDIA = re.compile(r"((?:data/)?(?:\w+_media|assets)/).+")
OPENINGS = (b"window.YTD.", b"window.__THAR_CONFIG")


def data_path(path: str) -> str | None:
    """Name of a data file inside the data folder, which is the root in 2018; None for what is no data file."""
    match = DATA.fullmatch(path)
    return match.group(1) if match else None


def identify(archive: Archive) -> bool:
    """A manifest of X, or a file of a known name that begins with `window.YTD.`."""
    return has_file(archive, data_path, FILES, lambda _, stream: opening(stream).startswith(OPENINGS))


def describe(archive: Archive) -> Export:
    """Read the small files that speak of the whole export."""
    paths = paths_by_name(archive, data_path)
    damaged: dict[str, str] = {}
    repairs: list[str] = []
    manifest = None
    generated_at = None
    if "manifest.js" in paths:
        manifest, reason = _manifest(archive, paths["manifest.js"], repairs)
        if reason:
            damaged[paths["manifest.js"]] = reason
    if manifest and manifest.archiveInfo.generationDate:
        try:
            generated_at = parse_time(manifest.archiveInfo.generationDate)
        except ValueError as error:
            damaged[paths["manifest.js"]] = f"generationDate: {error}"

    promised = _promised(manifest, paths, repairs) if manifest else {}
    # a list that was edited or breaks off may leave out files of this very export
    if promised and not damaged and set(repairs) <= {IN_UTF_16}:
        left_over = {
            path: "not named by the manifest: from an older unpack, so only counted"
            for path in archive.members
            if data_path(path) and path not in (*promised, paths["manifest.js"])
        }
    else:
        left_over = {
            path: "the older name of a file that is there under its newer name, so only counted"
            for name, path in paths.items()
            if name.replace(".js", "s.js") in paths
        }
    paths = {name: path for name, path in paths.items() if path not in left_over}

    accounts = records_in(archive, paths.get("account.js"), r.AccountRecord)
    headers = records_in(archive, paths.get("tweet-headers.js"), r.TweetHeaderRecord)
    zones = records_in(archive, paths.get("account-timezone.js"), r.TimeZoneRecord)
    own_id = (
        next((an_id(each.account.accountId) for each in accounts if each.account), None)
        or (an_id(manifest.userInfo.accountId) if manifest else None)
        or next((an_id(each.tweet.user_id) for each in headers if each.tweet), None)
        or _common_to_conversations(
            records_in(archive, paths.get("direct-messages.js"), r.ConversationRecord)
        )
        or _common_to_conversations(
            records_in(archive, paths.get("direct-message-headers.js"), r.ConversationRecord)
        )
    )
    zone = next((each.accountTimezone.timeZone for each in zones if each.accountTimezone), None)
    # files that the owner took out still tell the generation
    names = {name for path in (*promised, *paths.values()) if (name := data_path(path))}
    is_flat = not any(path.startswith("data/") for path in paths.values())
    return Export(
        layout=_layout(names, is_flat),
        account_id=own_id,
        generated_at=generated_at,
        time_zone=IANA.get(zone or ""),
        is_partial=manifest.archiveInfo.isPartialArchive if manifest else None,
        promised=promised,
        left_over=left_over,
        damaged=damaged,
        repaired={paths["manifest.js"]: repairs} if repairs else {},
    )


def _manifest(archive: Archive, path: str, repairs: list[str]) -> tuple[r.Manifest | None, str | None]:
    """The export's list of its files as far as it can be read, and what of it cannot; repairs are added to those given."""
    faults: list[str] = []

    def note(position: int | None, field: str | None, reason: str, is_lost: bool) -> None:
        (faults if is_lost else repairs).append(f"{field}: {reason}" if field else reason)

    try:
        manifest = read_object(archive.read(path), r.Manifest, note)
    except Damaged as error:
        return None, f"it cannot be read ({error}), so no file can be checked against it"
    except DamagedMember as error:
        return None, f"it {error.reason}, so no file can be checked against it"
    if not faults:
        return manifest, None
    return (
        manifest,
        f"it cannot be read to its end ({faults[0]}): the files named before are checked against it",
    )


def _common_to_conversations(records: Iterator[r.ConversationRecord]) -> str | None:
    """The one id that is part of every conversation id `<low>-<high>`."""
    common: set[str] | None = None
    for record in records:
        pair = (
            set((record.dmConversation.conversationId or "").split("-")) if record.dmConversation else set()
        )
        if len(pair) == 2:
            common = pair if common is None else common & pair
    return common.pop() if common and len(common) == 1 else None


def _promised(manifest: r.Manifest, paths: dict[str, str], repairs: list[str]) -> dict[str, int | None]:
    """Path → records, for each file that the manifest names; under the path where it lies, else under the manifest's."""
    promised: dict[str, int | None] = {}

    def note(position: int | None, field: str | None, reason: str, is_lost: bool) -> None:
        repairs.append(f"{field or 'dataTypes'}: {reason}")

    for data_type in manifest.dataTypes.values():
        for entry in (rescued(bytes(data_type), r.DataType, None, note) or r.DataType()).files:
            file = rescued(bytes(entry), r.ManifestFile, None, note) or r.ManifestFile()
            if not file.fileName:
                repairs.append("fileName: an entry that names no file was left out")
                continue
            try:
                count = parse_count(file.count)
            except ValueError:
                count = None
            if count is None:
                repairs.append("count: a file is named without a count, so its records cannot be checked")
            promised[paths.get(data_path(file.fileName) or "", file.fileName)] = count
    return promised


def _layout(names: Container[str], is_flat: bool) -> str:
    if "tweets.js" in names or "tweet-headers.js" in names:
        return "data/tweets.js (since October 2022)"
    if "tweet.js" in names:
        return "data/tweet.js (to September 2022)"
    if is_flat and "manifest.js" not in names and "account.js" in names:
        return "root .js files (2018)"
    return "data/*.js"
