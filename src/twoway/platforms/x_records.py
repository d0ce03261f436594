"""The records of an X export, as far as they are read; every field optional, ids and counts as text or number.

Field names are the export's own. Structs that occur by the hundred thousand are kept out of the garbage collector's sight.
"""

from __future__ import annotations

import msgspec
from msgspec import Struct


class UserMention(Struct, gc=False):
    screen_name: str | None = None
    name: str | None = None
    id_str: str | int | None = None
    id: str | int | None = None
    indices: list[str | int] | None = None


class Url(Struct, gc=False):
    url: str | None = None
    expanded_url: str | None = None


class Tag(Struct, gc=False):
    text: str | None = None


class Medium(Struct, gc=False):
    pass


class Entities(Struct, gc=False):
    user_mentions: list[UserMention] = []
    hashtags: list[Tag] = []
    urls: list[Url] = []
    media: list[Medium] = []


class ExtendedEntities(Struct, gc=False):
    media: list[Medium] = []


class EditControl(Struct, gc=False):
    editTweetIds: list[str] = []


class Edit(Struct, gc=False):
    initialTweetId: str | None = None


class EditInfo(Struct, gc=False):
    initial: EditControl | None = None
    edit: Edit | None = None


class Tweet(Struct, gc=False):
    id_str: str | int | None = None
    id: str | int | None = None
    created_at: str | None = None
    full_text: str | None = None
    text: str | None = None
    lang: str | None = None
    source: str | None = None
    display_text_range: list[str | int] | None = None
    # whether there are any, no more
    coordinates: dict[str, object] | None = None
    geo: dict[str, object] | None = None
    entities: Entities | None = None
    extended_entities: ExtendedEntities | None = None
    edit_info: EditInfo | None = None
    favorite_count: str | int | None = None
    retweet_count: str | int | None = None
    in_reply_to_status_id_str: str | int | None = None
    in_reply_to_status_id: str | int | None = None
    in_reply_to_user_id_str: str | int | None = None
    in_reply_to_user_id: str | int | None = None
    in_reply_to_screen_name: str | None = None


class TweetRecord(Tweet, gc=False):
    """Wrapped in `tweet` since 2019 or so, bare before."""

    tweet: Tweet | None = None


class TweetHeader(Struct):
    tweet_id: str | int | None = None
    user_id: str | int | None = None
    created_at: str | None = None


class TweetHeaderRecord(Struct):
    tweet: TweetHeader | None = None


class NoteCore(Struct):
    text: str | None = None


class NoteTweet(Struct):
    noteTweetId: str | int | None = None
    createdAt: str | None = None
    core: NoteCore | None = None


class NoteRecord(Struct):
    noteTweet: NoteTweet | None = None


class Person(Struct, gc=False):
    accountId: str | int | None = None


class PersonRecord(Struct, gc=False):
    follower: Person | None = None
    following: Person | None = None
    blocking: Person | None = None


class Like(Struct, gc=False):
    tweetId: str | int | None = None


class LikeRecord(Struct, gc=False):
    like: Like | None = None


class ListInfo(Struct):
    url: str | None = None
    urls: list[str] | None = None


class ListRecord(Struct):
    userListInfo: ListInfo | None = None


class Account(Struct):
    accountId: str | int | None = None
    # whether there is one, no more
    email: str | None = None
    username: str | None = None
    accountDisplayName: str | None = None
    createdAt: str | None = None


class AccountRecord(Struct):
    account: Account | None = None


class Description(Struct):
    bio: str | None = None
    website: str | None = None
    location: str | None = None


class ProfileFacts(Struct):
    description: Description | None = None
    avatarMediaUrl: str | None = None
    headerMediaUrl: str | None = None


class ProfileRecord(Struct):
    profile: ProfileFacts | None = None


class Verified(Struct):
    verified: bool | None = None


class VerifiedRecord(Struct):
    verified: Verified | None = None


class TimeZone(Struct):
    timeZone: str | None = None


class TimeZoneRecord(Struct):
    accountTimezone: TimeZone | None = None


class HandleChange(Struct):
    changedAt: str | None = None
    changedFrom: str | None = None
    changedTo: str | None = None


class HandleChanges(HandleChange):
    screenNameChange: HandleChange | None = None


class HandleChangeRecord(Struct):
    screenNameChange: HandleChanges | None = None


class MessageCreate(Struct, gc=False):
    id: str | int | None = None
    senderId: str | int | None = None
    createdAt: str | None = None
    text: str | None = None


class ConversationEvent(Struct, gc=False):
    messageCreate: MessageCreate | None = None
    welcomeMessageCreate: MessageCreate | None = None


class Conversation(Struct):
    conversationId: str | None = None
    messages: list[ConversationEvent] = []


class ConversationRecord(Struct):
    dmConversation: Conversation | None = None


class ManifestFile(Struct):
    fileName: str | None = None
    count: str | int | None = None


class DataType(Struct):
    # each a ManifestFile: one that is wrong costs no other
    files: list[msgspec.Raw] = []


class UserInfo(Struct):
    accountId: str | int | None = None


class ArchiveInfo(Struct):
    generationDate: str | None = None
    isPartialArchive: bool | None = None


class Manifest(Struct):
    userInfo: UserInfo = msgspec.field(default_factory=UserInfo)
    archiveInfo: ArchiveInfo = msgspec.field(default_factory=ArchiveInfo)
    # each a DataType
    dataTypes: dict[str, msgspec.Raw] = {}
