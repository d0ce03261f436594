"""From the files of an archive of 2012 to 2018 to rows: the posts of its months, and their owner. Facts only.

The posts are those of later exports with two differences: they name their author, and one passed on holds the original whole. Numbers are numbers
here; months that other tools added are written as X's programming interface gives them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from ..records import Problem, Profile, Row
from ..values import parse_time, snowflake_at
from . import Context
from . import x_records as r
from .exposures import and_then
from .x_posts import DAY, NO_REPOST, REPOST, Reposted, posts
from .x_rows import an_id, dropped, has_own_avatar, moment


class User(Struct, gc=False):
    id_str: str | int | None = None
    id: str | int | None = None
    screen_name: str | None = None
    name: str | None = None
    profile_image_url_https: str | None = None
    verified: bool | None = None


class Original(Struct, gc=False):
    id_str: str | int | None = None
    id: str | int | None = None
    created_at: str | None = None
    user: User | None = None


class Month(r.TweetRecord, gc=False):
    user: User | None = None
    retweeted_status: Original | None = None


class UserDetails(Struct):
    id: str | int | None = None
    screen_name: str | None = None
    full_name: str | None = None
    bio: str | None = None
    location: str | None = None
    url: str | None = None
    created_at: str | None = None


class Payload(Struct):
    # its `tweets` is the counter of the profile, which is more than the files hold: no promise
    created_at: str | None = None


class Index(Struct):
    file_name: str | None = None
    tweet_count: str | int | None = None


def months(context: Context, records: Iterator[tuple[int, Month]]) -> Iterator[Row]:
    """Posts of one month, and what the first says of the owner as of the export."""
    aside: list[Row] = []
    return and_then(posts(context, _own(context, records, aside), repost=repost_by_status), aside)


def _own(
    context: Context, records: Iterator[tuple[int, Month]], aside: list[Row]
) -> Iterator[tuple[int, Month]]:
    """The owner's posts. Other tools have added what others said to the owner; of that a problem is left."""
    is_first = True
    for position, post in records:
        author = post.user
        if not author or (author.id_str == context.own_id and not is_first):
            yield position, post  # nearly every post: asked first, it spares the rest
            continue
        author_id = an_id(author.id_str, author.id)
        if author_id and context.own_id and author_id != context.own_id:
            reason = "a post of another account, put there by another tool"
            aside.append(
                Problem(context.archive_id, context.file_id, context.path, position, "user", reason, True)
            )
            continue
        if is_first:
            aside.append(
                Profile(
                    context.archive_id,
                    context.file_id,
                    account_id=author_id,
                    handle=author.screen_name or None,
                    display_name=author.name or None,
                    has_avatar=has_own_avatar(author.profile_image_url_https),
                    is_verified=author.verified,
                )
            )
            is_first = False
        yield position, post


def repost_by_status(tweet: r.Tweet, text: str, mentions: Sequence[r.UserMention]) -> Reposted:
    """The original that the post holds; a text that only begins with RT @name was typed by the owner."""
    original = tweet.retweeted_status if isinstance(tweet, Month) else None
    if original is None:
        return NO_REPOST
    author = original.user or User()
    handle = author.screen_name
    if not handle:
        match = REPOST.match(text)
        handle = match.group(1) if match else None
    post_id = an_id(original.id_str, original.id)
    at = snowflake_at(post_id) or clock(original.created_at)
    return Reposted(post_id, an_id(author.id_str, author.id), handle, at)


def clock(text: str | None) -> int | None:
    """A time, unless it is lost or only its day is left."""
    try:
        at = parse_time(text) if text else None
    except ValueError:
        return None
    return at if at and at % DAY else None


def owner(context: Context, records: Iterator[tuple[int, UserDetails]]) -> Iterator[Row]:
    wrong: list[str] = []
    for position, details in records:
        created_at = moment(context, position, "created_at", details.created_at)
        if isinstance(created_at, Problem):
            yield created_at
            created_at = None
        account_id = an_id(details.id, None, "id", wrong)
        yield from dropped(context, position, wrong)
        yield Profile(
            context.archive_id,
            context.file_id,
            account_id=account_id,
            handle=details.screen_name or None,
            display_name=details.full_name or None,
            bio=details.bio,
            location=details.location,
            website=details.url,
            created_at=created_at,
        )
