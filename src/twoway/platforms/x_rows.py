"""From the records of an X export to rows: one generator a kind of file, facts only.

A record without its id, or without its time where the id carries none, is lost and becomes a Problem, and so does one in a wrapper that is
not known; nothing else costs a record.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import blake2b

from ..records import (
    Block,
    Exposure,
    Follow,
    LikeGiven,
    ListEntry,
    Message,
    MessageDigest,
    Note,
    Problem,
    Profile,
    Rename,
    Row,
)
from ..values import parse_time, snowflake_at, unescape
from . import Context
from . import x_records as r
from .x_time_zones import IANA

NOBODY = frozenset((None, "", "-1", "0", -1, 0))
NO_ID = "expected an id, of digits alone"
CONVERSATION_ID = re.compile(r"[0-9]+(?:-[0-9]+)?")
DEFAULT_AVATAR = re.compile(r"default_profile|abs\.twimg\.com/sticky")


def an_id(
    stated: str | int | None,
    otherwise: str | int | None = None,
    field: str = "",
    wrong: list[str] | None = None,
) -> str | None:
    """The first of the two that is stated; -1 and 0 stand for an account that is gone.

    What is not of digits alone is no id: then the field is named in `wrong`. One of 2^63 or more was never given out by X: it is kept digit for
    digit, tells no time, and a check names it.
    """
    if stated is None or stated == "":
        if otherwise is None:
            return None
        stated = otherwise
    if stated in NOBODY:
        return None
    text = str(stated)
    # asked of bytes this takes a third of the time, and other digits than 0 to 9 are none
    if text.encode().isdigit():
        return text
    if wrong is not None:
        wrong.append(field)
    return None


def dropped(context: Context, position: int, wrong: list[str]) -> Iterator[Problem]:
    """A problem for each field that should hold an id and does not."""
    for field in wrong:
        yield Problem(context.archive_id, context.file_id, context.path, position, field, NO_ID, False)
    wrong.clear()


def moment(context: Context, position: int, name: str, text: str | None) -> int | Problem | None:
    """The time in a field, None when the field is empty, a Problem when it cannot be understood."""
    if not text:
        return None
    try:
        return parse_time(text)
    except ValueError as error:
        return Problem(context.archive_id, context.file_id, context.path, position, name, str(error), False)


def lost(context: Context, position: int, name: str, wrong: list[str] | None = None) -> Problem:
    """A record lost for want of what is named, or because it stands in `wrong`."""
    reason = "missing"
    if wrong:
        reason = NO_ID
        wrong.clear()
    return Problem(context.archive_id, context.file_id, context.path, position, name, reason, True)


def has_own_avatar(address: str | None) -> bool | None:
    """Whether a picture other than the platform's own is set."""
    return None if not address else not DEFAULT_AVATAR.search(address)


def notes(context: Context, records: Iterator[tuple[int, r.NoteRecord]]) -> Iterator[Row]:
    wrong: list[str] = []
    for position, record in records:
        note = record.noteTweet
        note_id = an_id(note.noteTweetId, None, "noteTweetId", wrong) if note else None
        created_at = moment(context, position, "createdAt", note.createdAt if note else None)
        if note is None or note_id is None or not isinstance(created_at, int):
            yield lost(context, position, "noteTweetId or createdAt", wrong)
            continue
        text = note.core.text if note.core else None
        yield Note(context.archive_id, context.file_id, position, note_id, created_at, unescape(text or ""))


def follows(context: Context, records: Iterator[tuple[int, r.PersonRecord]], direction: str) -> Iterator[Row]:
    for position, found in _people(context, records):
        if isinstance(found, Problem):
            yield found
        else:
            yield Follow(context.archive_id, context.file_id, position, direction, found, None)


def blocks(context: Context, records: Iterator[tuple[int, r.PersonRecord]]) -> Iterator[Row]:
    for position, found in _people(context, records):
        if isinstance(found, Problem):
            yield found
        else:
            yield Block(context.archive_id, context.file_id, position, found)


def _people(
    context: Context, records: Iterator[tuple[int, r.PersonRecord]]
) -> Iterator[tuple[int, str | Problem]]:
    """The account in each record, or that the record is lost for want of its id."""
    wrong: list[str] = []
    for position, record in records:
        person = record.follower or record.following or record.blocking
        account_id = an_id(person.accountId, None, "accountId", wrong) if person else None
        yield position, account_id or lost(context, position, "accountId", wrong)


def likes_given(context: Context, records: Iterator[tuple[int, r.LikeRecord]]) -> Iterator[Row]:
    wrong: list[str] = []
    for position, record in records:
        post_id = an_id(record.like.tweetId, None, "tweetId", wrong) if record.like else None
        if post_id is None:
            yield lost(context, position, "tweetId", wrong)
        else:
            yield LikeGiven(
                context.archive_id, context.file_id, position, post_id, snowflake_at(post_id), None
            )


def lists(context: Context, records: Iterator[tuple[int, r.ListRecord]], relation: str) -> Iterator[Row]:
    """One list a record; in 2018 all lists in one record."""
    for position, record in records:
        entry = record.userListInfo
        if entry is None or (entry.urls is None and not entry.url):
            yield lost(context, position, "userListInfo")
            continue
        for url in [*(entry.urls or ()), *([entry.url] if entry.url else ())]:
            yield ListEntry(context.archive_id, context.file_id, position, relation, url)


def account(context: Context, records: Iterator[tuple[int, r.AccountRecord]]) -> Iterator[Row]:
    wrong: list[str] = []
    for position, record in records:
        owner = record.account
        if owner is None:
            yield lost(context, position, "account")
            continue
        created_at = moment(context, position, "createdAt", owner.createdAt)
        if isinstance(created_at, Problem):
            yield created_at
            created_at = None
        account_id = an_id(owner.accountId, None, "accountId", wrong)
        yield from dropped(context, position, wrong)
        yield Profile(
            context.archive_id,
            context.file_id,
            account_id=account_id,
            handle=owner.username or None,
            display_name=owner.accountDisplayName or None,
            created_at=created_at,
        )
        has_email = int(bool(owner.email))
        yield Exposure(
            context.archive_id, context.file_id, "email_address", None, has_email, None, None, None
        )


def profile(context: Context, records: Iterator[tuple[int, r.ProfileRecord]]) -> Iterator[Row]:
    for position, record in records:
        facts = record.profile
        if facts is None:
            yield lost(context, position, "profile")
            continue
        about = facts.description or r.Description()
        yield Profile(
            context.archive_id,
            context.file_id,
            bio=about.bio,
            location=about.location,
            website=about.website,
            has_avatar=has_own_avatar(facts.avatarMediaUrl),
            # X leaves the field out when no header is set
            has_header=bool(facts.headerMediaUrl),
        )


def verified(context: Context, records: Iterator[tuple[int, r.VerifiedRecord]]) -> Iterator[Row]:
    for position, record in records:
        if record.verified is None:
            yield lost(context, position, "verified")
        else:
            yield Profile(context.archive_id, context.file_id, is_verified=record.verified.verified)


def time_zone(context: Context, records: Iterator[tuple[int, r.TimeZoneRecord]]) -> Iterator[Row]:
    """The zone itself is a fact of the whole export; here only a name that is not known is reported."""
    for position, record in records:
        if record.accountTimezone is None:
            yield lost(context, position, "accountTimezone")
            continue
        name = record.accountTimezone.timeZone
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
            yield lost(context, position, "screenNameChange")
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
    wrong: list[str] = []
    for position, record in records:
        conversation = record.dmConversation
        conversation_id = conversation.conversationId if conversation else None
        if conversation is None or not conversation_id:
            yield lost(context, position, "conversationId")
            continue
        if not CONVERSATION_ID.fullmatch(conversation_id):
            yield lost(context, position, "conversationId", ["conversationId"])
            continue
        for event in conversation.messages:
            message = event.messageCreate or event.welcomeMessageCreate
            if message is None:
                continue  # joins, leaves, reactions and new names of the group
            message_id = an_id(message.id, None, "id", wrong)
            sent_at = moment(context, position, "createdAt", message.createdAt)
            if not isinstance(sent_at, int):
                sent_at = snowflake_at(message_id)
            if message_id is None or sent_at is None:
                yield lost(context, position, "message id or createdAt", wrong)
                continue
            sender_id = an_id(message.senderId, None, "senderId", wrong)
            if wrong:
                yield from dropped(context, position, wrong)
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
            # many messages are a picture alone: that is no text said twice
            if text := (message.text or "").strip():
                digest = blake2b(text.encode(), digest_size=7, key=context.digest_key).digest()
                yield MessageDigest(message_id, conversation_id, int.from_bytes(digest))
