"""X (Twitter): the archive from Settings › Your account › Download an archive of your data.

Layouts known: all .js files in the root (2018), data/tweet.js (to September 2022), data/tweets.js with parts (from October 2022); records
wrapped or bare. Not in the export: replies, mentions and quotes received, impressions, bookmarks, dates of follows and of likes, who is
on a list, the id of a reposted post.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache, partial
from hashlib import blake2b
from typing import TypeVar

import msgspec

from ..archive import Archive
from ..decode import Damaged, Records, parse_count, parse_time, read_object, snowflake_at, unescape
from ..records import (
    Follow,
    Hashtag,
    LikeGiven,
    Link,
    ListEntry,
    Mention,
    Message,
    MessageDigest,
    Note,
    Post,
    Problem,
    Profile,
    Rename,
    Row,
)
from . import Context, Export, FileKind
from . import x_records as r
from .x_time_zones import IANA

NAME, TITLE = "x", "X (Twitter)"

ENTITIES = {
    "posts": "tweets.js",
    "community_posts": "community-tweet.js",
    "circle_posts": "twitter-circle-tweet.js",
    "deleted_posts": "deleted-tweets.js",
    "notes": "note-tweet.js",
    "followers": "follower.js",
    "following": "following.js",
    "likes_given": "like.js",
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

# Text that starts a repost: the export has no other mark of one.
REPOST = re.compile(r"RT @([A-Za-z0-9_]{1,15}):? ")
# A link to a post; links to its pictures are attached media, not quotes.
STATUS_URL = re.compile(
    r"https?://(?:www\.|mobile\.|m\.)?(?:twitter|x)\.com/(?:i/web|(?:#!/)?(\w{1,15}))/status(?:es)?/(\d+)(?!\d|/(?:photo|video)/)",
    re.IGNORECASE,
)
GENERATED_NAMES = re.compile(r"(?:@\w+\s+)*")
TAG = re.compile(r"<[^>]*>")
NOBODY = frozenset((None, "", "-1", "0", -1, 0))
DEFAULT_AVATAR = re.compile(r"default_profile|abs\.twimg\.com/sticky")

T = TypeVar("T")


def an_id(stated: str | int | None, otherwise: str | int | None = None) -> str | None:
    """The first of the two that is stated; -1 and 0 stand for an account that is gone."""
    if stated is None or stated == "":
        stated = otherwise
    return None if stated in NOBODY else str(stated)


def moment(context: Context, position: int, name: str, text: str | None) -> datetime | Problem | None:
    """The time in a field, None when the field is empty, a Problem when it cannot be understood."""
    if not text:
        return None
    try:
        return parse_time(text)
    except ValueError as error:
        return Problem(context.archive_id, context.file_id, context.path, position, name, str(error), False)


def lost(context: Context, position: int, name: str) -> Problem:
    return Problem(context.archive_id, context.file_id, context.path, position, name, "missing", True)


@lru_cache(maxsize=4096)
def program(source: str) -> str | None:
    """Name of the program in `<a href="…">Name</a>`."""
    return unescape(TAG.sub("", source)).strip() or None


def posts(
    context: Context, records: Iterator[tuple[int, r.TweetRecord]], audience: str = "public"
) -> Iterator[Row]:
    """Posts with their mentions, hashtags and links."""
    archive_id, file_id = context.archive_id, context.file_id
    for position, record in records:
        tweet = record.tweet or record
        post_id = an_id(tweet.id_str, tweet.id)
        if post_id is None:
            yield lost(context, position, "id")
            continue
        created_at = snowflake_at(post_id)
        precision = "millisecond"
        if created_at is None:
            stated = moment(context, position, "created_at", tweet.created_at)
            if isinstance(stated, Problem) or stated is None:
                yield lost(context, position, "created_at")
                continue
            created_at, precision = stated, "second"
        raw = tweet.full_text if tweet.full_text is not None else tweet.text
        entities = tweet.entities
        mentions = entities.user_mentions if entities else ()

        reposted_handle = reposted_id = None
        if raw is not None and raw.startswith("RT @") and (match := REPOST.match(raw)):
            reposted_handle = match.group(1)
            for mention in mentions:
                if mention.screen_name and mention.screen_name.lower() == reposted_handle.lower():
                    reposted_id = an_id(mention.id_str, mention.id)
                    break

        parent_id = an_id(tweet.in_reply_to_status_id_str, tweet.in_reply_to_status_id)
        answered_id = an_id(tweet.in_reply_to_user_id_str, tweet.in_reply_to_user_id)

        quoted_id = quoted_handle = None
        if entities:
            for number, link in enumerate(entities.urls):
                url = link.expanded_url or link.url
                if not url:
                    continue
                yield Link(archive_id, post_id, number, url)
                if reposted_handle is None and "/status" in url and (match := STATUS_URL.match(url)):
                    quoted_handle, quoted_id = match.groups()
            for number, tag in enumerate(entities.hashtags):
                if tag.text:
                    yield Hashtag(archive_id, post_id, number, tag.text)
        if mentions:
            typed_from, starts = 0, [0] * len(mentions)
            try:
                starts = [int(mention.indices[0]) if mention.indices else 0 for mention in mentions]
                if raw is not None and (parent_id or answered_id):
                    typed_from = (
                        int((tweet.display_text_range or (0,))[0]) or GENERATED_NAMES.match(raw).end()
                    )  # type: ignore[union-attr]
            except ValueError:
                reason = "expected places in the text; every mention counts as typed"
                yield Problem(archive_id, file_id, context.path, position, "indices", reason, False)
            for number, (mention, start) in enumerate(zip(mentions, starts, strict=True)):
                yield Mention(
                    archive_id,
                    post_id,
                    number,
                    an_id(mention.id_str, mention.id),
                    mention.screen_name,
                    mention.name,
                    start >= typed_from,
                )

        edit_group = None
        if tweet.edit_info:
            if tweet.edit_info.edit:
                edit_group = tweet.edit_info.edit.initialTweetId
            elif tweet.edit_info.initial and len(tweet.edit_info.initial.editTweetIds) > 1:
                edit_group = tweet.edit_info.initial.editTweetIds[0]

        counts: list[int | None] = []
        for name in ("favorite_count", "retweet_count"):
            try:
                counts.append(parse_count(getattr(tweet, name)))
            except ValueError as error:
                counts.append(None)
                yield Problem(archive_id, file_id, context.path, position, name, str(error), False)

        media = tweet.extended_entities or entities
        yield Post(
            archive_id,
            file_id,
            position,
            post_id,
            created_at,
            precision,
            None if raw is None else unescape(raw),
            tweet.lang,
            program(tweet.source) if tweet.source else None,
            parent_id,
            answered_id,
            tweet.in_reply_to_screen_name,
            snowflake_at(parent_id),
            None,
            reposted_id,
            reposted_handle,
            quoted_id,
            quoted_handle,
            edit_group,
            audience,
            len(media.media) if media else 0,
            *counts,
        )


def post_dates(context: Context, records: Iterator[tuple[int, r.TweetHeaderRecord]]) -> Iterator[Row]:
    """Posts of which the export gives the date alone."""
    bare = r.TweetRecord()
    for position, record in records:
        header = record.tweet
        stand_in = r.Tweet(id_str=header.tweet_id, created_at=header.created_at) if header else bare
        for row in posts(context, iter([(position, r.TweetRecord(tweet=stand_in))])):
            # what the header does not say is unknown, not zero
            yield row._replace(media_count=None) if isinstance(row, Post) else row


def notes(context: Context, records: Iterator[tuple[int, r.NoteRecord]]) -> Iterator[Row]:
    for position, record in records:
        note = record.noteTweet
        note_id = an_id(note.noteTweetId) if note else None
        created_at = moment(context, position, "createdAt", note.createdAt if note else None)
        if note is None or note_id is None or not isinstance(created_at, datetime):
            yield lost(context, position, "noteTweetId or createdAt")
            continue
        text = note.core.text if note.core else None
        yield Note(context.archive_id, context.file_id, position, note_id, created_at, unescape(text or ""))


def follows(context: Context, records: Iterator[tuple[int, r.FollowRecord]], direction: str) -> Iterator[Row]:
    for position, record in records:
        person = record.follower or record.following
        account_id = an_id(person.accountId) if person else None
        if account_id is None:
            yield lost(context, position, "accountId")
        else:
            yield Follow(context.archive_id, context.file_id, position, direction, account_id, None)


def likes_given(context: Context, records: Iterator[tuple[int, r.LikeRecord]]) -> Iterator[Row]:
    for position, record in records:
        post_id = an_id(record.like.tweetId) if record.like else None
        if post_id is None:
            yield lost(context, position, "tweetId")
        else:
            yield LikeGiven(
                context.archive_id, context.file_id, position, post_id, snowflake_at(post_id), None
            )


def lists(context: Context, records: Iterator[tuple[int, r.ListRecord]], relation: str) -> Iterator[Row]:
    """One list a record; in 2018 all lists in one record."""
    for position, record in records:
        entry = record.userListInfo
        urls = [*entry.urls, *([entry.url] if entry.url else [])] if entry else []
        for url in urls:
            yield ListEntry(context.archive_id, context.file_id, position, relation, url)


def account(context: Context, records: Iterator[tuple[int, r.AccountRecord]]) -> Iterator[Row]:
    for position, record in records:
        if owner := record.account:
            created_at = moment(context, position, "createdAt", owner.createdAt)
            if isinstance(created_at, Problem):
                yield created_at
                created_at = None
            yield Profile(
                context.archive_id,
                context.file_id,
                account_id=an_id(owner.accountId),
                handle=owner.username or None,
                display_name=owner.accountDisplayName or None,
                created_at=created_at,
            )


def profile(context: Context, records: Iterator[tuple[int, r.ProfileRecord]]) -> Iterator[Row]:
    for _, record in records:
        if facts := record.profile:
            about = facts.description or r.Description()
            avatar = facts.avatarMediaUrl
            yield Profile(
                context.archive_id,
                context.file_id,
                bio=about.bio,
                location=about.location,
                website=about.website,
                has_avatar=None if not avatar else not DEFAULT_AVATAR.search(avatar),
                # X leaves the field out when no header is set
                has_header=bool(facts.headerMediaUrl),
            )


def verified(context: Context, records: Iterator[tuple[int, r.VerifiedRecord]]) -> Iterator[Row]:
    for _, record in records:
        if record.verified:
            yield Profile(context.archive_id, context.file_id, is_verified=record.verified.verified)


def time_zone(context: Context, records: Iterator[tuple[int, r.TimeZoneRecord]]) -> Iterator[Row]:
    """The zone itself is a fact of the whole export; here only a name that is not known is reported."""
    for position, record in records:
        name = record.accountTimezone.timeZone if record.accountTimezone else None
        if name and name not in IANA:
            reason = "not among the time zone names known; UTC is used unless --tz names one"
            yield Problem(
                context.archive_id, context.file_id, context.path, position, "timeZone", reason, False
            )


def renames(context: Context, records: Iterator[tuple[int, r.HandleChangeRecord]]) -> Iterator[Row]:
    for position, record in records:
        outer = record.screenNameChange
        change = (outer.screenNameChange or outer) if outer else None
        if change is None:
            continue
        changed_at = moment(context, position, "changedAt", change.changedAt)
        if isinstance(changed_at, Problem):
            yield changed_at
            changed_at = None
        yield Rename(
            context.archive_id, context.file_id, position, changed_at, change.changedFrom, change.changedTo
        )


def messages(
    context: Context, records: Iterator[tuple[int, r.ConversationRecord]], is_group: bool
) -> Iterator[Row]:
    """Who wrote when; the text leaves this function only as a digest under a key that is thrown away after the load."""
    for position, record in records:
        conversation = record.dmConversation
        conversation_id = conversation.conversationId if conversation else None
        if conversation is None or not conversation_id:
            yield lost(context, position, "conversationId")
            continue
        for event in conversation.messages:
            message = event.messageCreate or event.welcomeMessageCreate
            if message is None:
                continue  # joins, leaves, reactions and new names of the group
            message_id = an_id(message.id)
            sent_at = moment(context, position, "createdAt", message.createdAt)
            if not isinstance(sent_at, datetime):
                sent_at = snowflake_at(message_id)
            if message_id is None or sent_at is None:
                yield lost(context, position, "message id or createdAt")
                continue
            sender_id = an_id(message.senderId)
            is_mine = None if context.own_id is None or sender_id is None else sender_id == context.own_id
            yield Message(
                context.archive_id,
                context.file_id,
                position,
                message_id,
                conversation_id,
                sender_id,
                sent_at,
                is_mine,
                is_group,
                None,
                None,
            )
            if message.text is not None:
                digest = blake2b(
                    message.text.strip().encode(), digest_size=7, key=context.digest_key
                ).digest()
                yield MessageDigest(message_id, conversation_id, int.from_bytes(digest))


ADVERTISING = "advertising shown to the owner, and what it was aimed at"
IDENTIFIERS = "identifiers and contact details of the owner: not needed, so not read"
DEVICES = "devices, addresses and log-ins: not needed, so not read"
OTHERS = "accounts shut out: says nothing of a conversation"
SETTINGS = "settings and records of the account, without a conversation in them"
PERISCOPE = "the live-video service Periscope, closed in 2021"
COMMERCE = "shops, subscriptions and earnings"
COMMUNITY_NOTES = "notes on other people's posts, written as a reviewer"
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
    FileKind(r"deleted-tweets?" + PART, "deleted_posts", r.TweetRecord, partial(posts, audience="deleted")),
    FileKind(
        r"tweet-headers" + PART,
        "post_dates",
        r.TweetHeaderRecord,
        post_dates,
        DATES_ALONE,
        fallback_for="posts",
    ),
    FileKind(r"note-tweet" + PART, "notes", r.NoteRecord, notes),
    FileKind(r"follower" + PART, "followers", r.FollowRecord, partial(follows, direction="follower")),
    FileKind(r"following" + PART, "following", r.FollowRecord, partial(follows, direction="following")),
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
        "messages",
        r.ConversationRecord,
        partial(messages, is_group=False),
        DATES_OF_MESSAGES,
        fallback_for="messages",
    ),
    FileKind(
        r"direct-message-group-headers" + PART,
        "group_messages",
        r.ConversationRecord,
        partial(messages, is_group=True),
        DATES_OF_MESSAGES,
        fallback_for="group_messages",
    ),
    # ignored on purpose
    FileKind(r"manifest\.js", reason="the export's own list of its files; read to check them"),
    COUNTED(r"deleted-tweet-headers" + PART, reason=DATES_ALONE),
    COUNTED(r"deleted-note-tweet" + PART, reason="full texts of deleted posts, which are only counted"),
    COUNTED(r"non-rt-tweet" + PART, reason="posts that another file holds whole"),
    COUNTED(r"message-event" + PART, reason="encrypted messages, without text or direction"),
    COUNTED(r"direct-message-mute\.js|audio-video-calls-in-dm.*\.js", reason="calls and muted conversations"),
    COUNTED(r"(ad-.*|branch-links|personalization|app|user-link-clicks)(-part\d+)?\.js", reason=ADVERTISING),
    COUNTED(r"(email-address-change|phone-number|contact|ageinfo|sso)\.js", reason=IDENTIFIERS),
    COUNTED(r"(ip-audit|device-token|ni-devices|account-creation-ip|key-registry)" + PART, reason=DEVICES),
    COUNTED(r"(block|mute|smartblock|reply-prompt)" + PART, reason=OTHERS),
    COUNTED(r"periscope-.*\.js", reason=PERISCOPE),
    COUNTED(
        r"(catalog-item|commerce-catalog|product-drop|product-set|shop-module|shopify-account|twitter-shop"
        r"|ads-revenue-sharing|verified-organization)\.js",
        reason=COMMERCE,
    ),
    COUNTED(r"(community-note|birdwatch-note).*\.js", reason=COMMUNITY_NOTES),
    COUNTED(r"grok-chat-item" + PART, reason="conversations with a machine"),
    COUNTED(
        r"(moment|article|article-metadata|twitter-article|twitter-article-metadata)" + PART,
        reason="longer pieces, not posts",
    ),
    COUNTED(
        r"(fleet|fleet-mute|spaces-metadata|twitter-circle|twitter-circle-member)" + PART,
        reason="closed or live features without posts",
    ),
    COUNTED(
        r"(account-label|account-suspension|connected-application|expanded-profile|professional-data|protected-history"
        r"|saved-search|tweetdeck|ad-free-article-visits)\.js",
        reason=SETTINGS,
    ),
    FileKind(r"(data/)?README\.txt", reason="the platform's own explanation of the files"),
    FileKind(r"Your archive\.html|index\.html", reason="the viewer that comes with the export"),
)

DATA = re.compile(r"(?:data/)?([\w-]+\.js)")
MEDIA = re.compile(r"((?:data/)?(?:\w+_media|assets)/).+")


def data_path(path: str) -> str | None:
    """Name of a data file inside the data folder, which is the root in 2018; None for what is no data file."""
    match = DATA.fullmatch(path)
    return match.group(1) if match else None


def identify(archive: Archive) -> bool:
    """A manifest of X, or a file of a known name that begins with `window.YTD.`."""
    for path in archive.members:
        name = data_path(path)
        if name is None or not any(kind.fits(name) for kind in FILES):
            continue
        with archive.open(path) as stream:
            start = stream.read(64).removeprefix(b"\xef\xbb\xbf").lstrip()
        if start.startswith((b"window.YTD.", b"window.__THAR_CONFIG")):
            return True
    return False


def export_key(archive: Archive) -> object:
    """What all parts of one export share: its owner and its instant; None without a manifest that says so."""
    export = describe(archive)
    return (export.account_id, export.generated_at) if export.generated_at else None


def describe(archive: Archive) -> Export:
    """Read the small files that speak of the whole export."""
    # of two files of one name, that in data/ is the export's, that in the root is from another unpack
    in_order = sorted(archive.members, key=lambda path: path.startswith("data/"))
    paths = {name: path for path in in_order if (name := data_path(path))}
    damaged: dict[str, str] = {}
    manifest = None
    generated_at = None
    if "manifest.js" in paths:
        try:
            manifest = read_object(archive.read(paths["manifest.js"]), r.Manifest)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            damaged[paths["manifest.js"]] = (
                f"it cannot be read ({error}), so no file can be checked against it"
            )
    if manifest and manifest.archiveInfo.generationDate:
        try:
            generated_at = parse_time(manifest.archiveInfo.generationDate)
        except ValueError as error:
            damaged[paths["manifest.js"]] = f"generationDate: {error}"

    accounts = _records(archive, paths, "account.js", r.AccountRecord)
    headers = _records(archive, paths, "tweet-headers.js", r.TweetHeaderRecord)
    zones = _records(archive, paths, "account-timezone.js", r.TimeZoneRecord)
    own_id = (
        next((an_id(each.account.accountId) for each in accounts if each.account), None)
        or (an_id(manifest.userInfo.accountId) if manifest else None)
        or next((an_id(each.tweet.user_id) for each in headers if each.tweet), None)
        or _common_to_conversations(_records(archive, paths, "direct-messages.js", r.ConversationRecord))
        or _common_to_conversations(
            _records(archive, paths, "direct-message-headers.js", r.ConversationRecord)
        )
    )
    zone = next((each.accountTimezone.timeZone for each in zones if each.accountTimezone), None)
    promised = _promised(manifest, paths) if manifest else {}
    if promised:
        left_over = {path for path in archive.members if data_path(path) and path not in promised}
        left_over.discard(paths["manifest.js"])
    else:
        # without a manifest, the older name of a file whose newer name is there too
        left_over = {path for name, path in paths.items() if name.replace(".js", "s.js") in paths}
    return Export(
        layout=_layout(paths),
        account_id=own_id,
        generated_at=generated_at,
        time_zone=IANA.get(zone or ""),
        is_partial=manifest.archiveInfo.isPartialArchive if manifest else None,
        promised=promised,
        left_over=frozenset(left_over),
        damaged=damaged,
    )


def _records(archive: Archive, paths: dict[str, str], name: str, kind: type[T]) -> Iterator[T]:
    """The records of a file, none if it is not there; that it is damaged is said when it is read for its rows."""
    if name in paths:
        with archive.open(paths[name]) as stream:
            try:
                for _, record in Records(stream, kind, lambda *_: None):
                    yield record
            except Damaged:
                return


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


def _promised(manifest: r.Manifest, paths: dict[str, str]) -> dict[str, int | None]:
    """Path → records, for each file that the manifest names; under the path where it lies, else under the manifest's."""
    promised: dict[str, int | None] = {}
    for data_type in manifest.dataTypes.values():
        for file in data_type.files:
            try:
                count = parse_count(file.count)
            except ValueError:
                count = None
            promised[paths.get(data_path(file.fileName) or "", file.fileName)] = count
    return promised


def _layout(paths: dict[str, str]) -> str:
    if not any(path.startswith("data/") for path in paths.values()) and "manifest.js" not in paths:
        return "root .js files (2018)"
    if "tweets.js" in paths or "tweet-headers.js" in paths:
        return "data/tweets.js (since October 2022)"
    if "tweet.js" in paths:
        return "data/tweet.js (to September 2022)"
    return "data/*.js"
