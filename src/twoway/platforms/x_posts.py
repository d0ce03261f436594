"""From the records of an X export to posts, with their mentions, hashtags and links: facts only."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from msgspec.structs import replace

from ..records import Hashtag, Link, Mention, Post, Problem, Row
from ..values import parse_count, snowflake_at, unescape
from . import Context
from . import x_records as r
from .exposures import Tally, and_then
from .x_rows import an_id, dropped, lost, moment

# Text that starts a repost: the export has no other mark of one.
REPOST = re.compile(r"RT @([A-Za-z0-9_]{1,15}):? ")
# A link to a post; links to its pictures are attached media, not quotes.
STATUS_URL = re.compile(
    r"https?://(?:www\.|mobile\.|m\.)?(?:twitter|x)\.com/(?:i/web|(?:#!/)?(\w{1,15}))/status(?:es)?/(\d+)(?!\d|/(?:photo|video)/)",
    re.IGNORECASE | re.ASCII,
)
GENERATED_NAMES = re.compile(r"(?:@\w+\s+)*")
TAG = re.compile(r"<[^>]*>")
DAY = 86_400_000_000


class Reposted(NamedTuple):
    """The post passed on unchanged, as far as the export says which; without a handle there is none."""

    post_id: str | None = None
    account_id: str | None = None
    handle: str | None = None
    at: int | None = None


NO_REPOST = Reposted()
RepostOf = Callable[[r.Tweet, str, Sequence[r.UserMention]], Reposted]


@lru_cache(maxsize=4096)
def program(source: str) -> str | None:
    """Name of the program in `<a href="…">Name</a>`."""
    return unescape(TAG.sub("", source)).strip() or None


def generated_names(text: str) -> int:
    """Length of the run of @names that the platform puts before a reply."""
    match = GENERATED_NAMES.match(text)
    return match.end() if match else 0


def dated(
    context: Context, position: int, post_id: str | None, created_at: str | None, wrong: list[str]
) -> tuple[str, int, str] | Problem:
    """Id, time and precision of a post: what every post has to have.

    Exports made since 2013 or so have lost the clock of posts whose id carries no time (before 4 November 2010): all stand at midnight. One
    of 86,400 true times is midnight, too; that it is known to the day alone then is no less true.
    """
    if post_id is None:
        return lost(context, position, "id", wrong)
    if at := snowflake_at(post_id):
        return post_id, at, "millisecond"
    stated = moment(context, position, "created_at", created_at)
    if isinstance(stated, Problem):
        return replace(stated, is_lost=True)
    if stated is None:
        return lost(context, position, "created_at")
    return post_id, stated, "second" if stated % DAY else "day"


def repost_by_text(tweet: r.Tweet, text: str, mentions: Sequence[r.UserMention]) -> Reposted:
    """The mark of a repost where the export has no other."""
    if not text.startswith("RT @") or not (match := REPOST.match(text)):
        return NO_REPOST
    handle = match.group(1)
    for mention in mentions:
        if mention.screen_name and mention.screen_name.lower() == handle.lower():
            return Reposted(None, an_id(mention.id_str, mention.id), handle)
    return Reposted(None, None, handle)


def posts(
    context: Context,
    records: Iterator[tuple[int, r.TweetRecord]],
    audience: str = "public",
    repost: RepostOf = repost_by_text,
) -> Iterator[Row]:
    """Posts with their mentions, hashtags and links, and how many carry the place where they were written."""
    placed = Tally(context, "post_places")
    return and_then(_posts(context, records, audience, repost, placed), placed.rows())


def _posts(
    context: Context,
    records: Iterator[tuple[int, r.TweetRecord]],
    audience: str,
    repost: RepostOf,
    placed: Tally,
) -> Iterator[Row]:
    archive_id, file_id = context.archive_id, context.file_id
    wrong: list[str] = []
    for position, record in records:
        tweet = record.tweet or record
        facts = dated(context, position, an_id(tweet.id_str, tweet.id, "id", wrong), tweet.created_at, wrong)
        if isinstance(facts, Problem):
            yield facts
            continue
        post_id, created_at, precision = facts
        if tweet.coordinates or tweet.geo:
            placed.add(created_at)
        raw = tweet.full_text if tweet.full_text is not None else tweet.text
        entities = tweet.entities
        mentions = entities.user_mentions if entities else ()

        original = repost(tweet, raw or "", mentions)

        parent_id = an_id(
            tweet.in_reply_to_status_id_str, tweet.in_reply_to_status_id, "in_reply_to_status_id", wrong
        )
        answered_id = an_id(
            tweet.in_reply_to_user_id_str, tweet.in_reply_to_user_id, "in_reply_to_user_id", wrong
        )

        quoted_id = quoted_handle = None
        if entities:
            for number, link in enumerate(entities.urls):
                url = link.expanded_url or link.url
                if not url:
                    continue
                match = STATUS_URL.match(url) if "/status" in url else None
                if match and match.group(2) == post_id:
                    continue  # of a text that was cut off: to the whole of it
                yield Link(archive_id, post_id, number, url)
                if match and original.handle is None:
                    quoted_handle, quoted_id = match.groups()
            for number, tag in enumerate(entities.hashtags):
                if tag.text:
                    yield Hashtag(archive_id, post_id, number, tag.text)
        if mentions:
            typed_from, starts = 0, [0] * len(mentions)
            try:
                if raw is not None and (parent_id or answered_id):
                    typed_from = int((tweet.display_text_range or (0,))[0]) or generated_names(raw)
                if typed_from:
                    starts = [int(mention.indices[0]) if mention.indices else 0 for mention in mentions]
            except ValueError:
                typed_from = 0
                reason = "expected places in the text; every mention counts as typed"
                yield Problem(archive_id, file_id, context.path, position, "indices", reason, False)
            for number, mention in enumerate(mentions):
                yield Mention(
                    archive_id,
                    post_id,
                    number,
                    an_id(mention.id_str, mention.id, "user_mentions.id", wrong),
                    mention.screen_name,
                    mention.name,
                    starts[number] >= typed_from,
                )

        edit_group = None
        if tweet.edit_info:
            if tweet.edit_info.edit:
                edit_group = an_id(tweet.edit_info.edit.initialTweetId, None, "edit_info", wrong)
            elif tweet.edit_info.initial and len(tweet.edit_info.initial.editTweetIds) > 1:
                edit_group = an_id(tweet.edit_info.initial.editTweetIds[0], None, "edit_info", wrong)

        try:
            likes, reposts = parse_count(tweet.favorite_count), parse_count(tweet.retweet_count)
        except ValueError:
            likes = reposts = None
            for name in ("favorite_count", "retweet_count"):
                try:
                    count = parse_count(getattr(tweet, name))
                except ValueError as error:
                    yield Problem(archive_id, file_id, context.path, position, name, str(error), False)
                    continue
                if name == "favorite_count":
                    likes = count
                else:
                    reposts = count

        if original.post_id:
            likes = reposts = None  # where the original is held, they are the original's
        if wrong:
            yield from dropped(context, position, wrong)
        media = tweet.extended_entities or entities
        yield Post(
            archive_id,
            file_id,
            position,
            post_id,
            created_at,
            precision,
            unescape(raw) if raw and "&" in raw else raw,
            tweet.lang,
            program(tweet.source) if tweet.source else None,
            parent_id,
            answered_id,
            tweet.in_reply_to_screen_name,
            snowflake_at(parent_id) or original.at,
            original.post_id,
            original.account_id,
            original.handle,
            quoted_id,
            quoted_handle,
            edit_group,
            audience,
            len(media.media) if media else 0,
            likes,
            reposts,
        )


def deleted_posts(context: Context, records: Iterator[tuple[int, r.TweetRecord]]) -> Iterator[Row]:
    """Deleted posts are counted and no more: of each only the id and the time are kept."""
    wrong: list[str] = []
    for position, record in records:
        tweet = record.tweet or record
        facts = dated(context, position, an_id(tweet.id_str, tweet.id, "id", wrong), tweet.created_at, wrong)
        yield facts if isinstance(facts, Problem) else _bare(context, position, facts, "deleted")


def post_dates(context: Context, records: Iterator[tuple[int, r.TweetHeaderRecord]]) -> Iterator[Row]:
    """Posts of which the export gives the date alone."""
    wrong: list[str] = []
    for position, record in records:
        header = record.tweet or r.TweetHeader()
        facts = dated(context, position, an_id(header.tweet_id, None, "id", wrong), header.created_at, wrong)
        yield facts if isinstance(facts, Problem) else _bare(context, position, facts, "public")


def _bare(context: Context, position: int, facts: tuple[str, int, str], audience: str) -> Post:
    return Post(context.archive_id, context.file_id, position, *facts, audience=audience)
