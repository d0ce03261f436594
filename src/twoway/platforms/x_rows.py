"""From the records of an X export to rows: one generator a kind of file, facts only.

A record without its id, or without its time where the id carries none, is lost and becomes a Problem; nothing else costs a record.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache
from hashlib import blake2b

from msgspec.structs import replace

from ..decode import parse_count, parse_time, snowflake_at, unescape
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
from . import Context
from . import x_records as r
from .x_time_zones import IANA

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


def generated_names(text: str) -> int:
    """Length of the run of @names that the platform puts before a reply."""
    match = GENERATED_NAMES.match(text)
    return match.end() if match else 0


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
                    typed_from = int((tweet.display_text_range or (0,))[0]) or generated_names(raw)
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
            yield replace(row, media_count=None) if isinstance(row, Post) else row


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
