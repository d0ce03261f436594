"""How an X export is written: JSON as X prints it, ids from times, posts with their entities, one function a file type.

Only whole numbers, sums, products and square roots are computed, and only `random()`-based draws are made: nothing that could differ
in the last bit between two machines.
"""

from __future__ import annotations

import json
import math
import random
import re
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

Record = dict[str, object]

DAYS = "Mon Tue Wed Thu Fri Sat Sun".split()
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
SNOWFLAKE_EPOCH = datetime(2010, 11, 4, 1, 42, 54, 657000, UTC)
# Half-years and the first sequential user id in each; snowflake user ids since February 2016.
SEQUENTIAL_IDS = (
    (2008, 11_670_000), (2008.5, 15_280_000), (2009, 18_510_000), (2009.5, 52_500_000), (2010, 101_000_000),
    (2010.5, 161_600_000), (2011, 232_600_000), (2011.5, 327_100_000), (2012, 451_800_000), (2012.5, 623_400_000),
    (2013, 1_052_000_000), (2013.5, 1_559_000_000), (2014, 2_271_000_000), (2014.5, 2_597_000_000),
    (2015, 2_954_000_000), (2015.5, 3_352_000_000), (2016, 4_686_000_000),
)  # fmt: skip
WEB = '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>'
PHONE = '<a href="http://twitter.com/download/iphone" rel="nofollow">Twitter for iPhone</a>'
ANDROID = '<a href="http://twitter.com/download/android" rel="nofollow">Twitter for Android</a>'
# an invented scheduling program
SCHEDULED = '<a href="https://tidetable.example.com" rel="nofollow">Tidetable Scheduler</a>'


class Person(NamedTuple):
    account_id: str
    handle: str
    name: str


# --- times and ids -------------------------------------------------------------------------------


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def milliseconds(at: datetime, since: datetime = SNOWFLAKE_EPOCH) -> int:
    return (at - since) // timedelta(milliseconds=1)


def snowflake(rng: random.Random, at: datetime) -> str:
    return str(milliseconds(at) << 22 | rng.randrange(1 << 22))


def snowflake_at(an_id: str) -> datetime:
    return SNOWFLAKE_EPOCH + timedelta(milliseconds=int(an_id) >> 22)


def user_id(rng: random.Random, created_at: datetime) -> str:
    """Id of an account created then: sequential up to the end of 2015, a snowflake since March 2016."""
    if created_at >= utc("2016-03-01"):
        return snowflake(rng, created_at)
    year = min(created_at.year + (created_at.timetuple().tm_yday - 1) / 366, 2015.99)
    for (start, low), (end, high) in zip(SEQUENTIAL_IDS, SEQUENTIAL_IDS[1:], strict=False):
        if start <= year < end:
            return str(int(low + (high - low) * (year - start) / (end - start)) + rng.randrange(1000))
    raise ValueError(f"no ids known for {created_at}")


def x_date(at: datetime) -> str:
    clock = f"{at.hour:02}:{at.minute:02}:{at.second:02}"
    return f"{DAYS[at.weekday()]} {MONTHS[at.month - 1]} {at.day:02} {clock} +0000 {at.year}"


def iso(at: datetime) -> str:
    return f"{at.replace(tzinfo=None).isoformat(timespec='milliseconds')}Z"


def epoch(at: datetime) -> str:
    """Milliseconds since 1970, the dates of the 2018 layout."""
    return str(milliseconds(at, datetime(1970, 1, 1, tzinfo=UTC)))


def plain(at: datetime) -> str:
    return at.replace(tzinfo=None).isoformat(" ", "seconds")


def draw(rng: random.Random, quantiles: Sequence[float]) -> float:
    """A draw from the distribution with these evenly spaced quantiles, straight lines between them."""
    place = rng.random() * (len(quantiles) - 1)
    index = int(place)
    return quantiles[index] + (quantiles[index + 1] - quantiles[index]) * (place - index)


def heavy_tail(rng: random.Random, scale: float) -> int:
    """A count as posts get them: mostly near zero, once in a while a hundred times the scale."""
    return min(int(scale * (1 / math.sqrt(1 - rng.random()) - 1) * rng.random() * 2), int(scale * 400))


# --- JSON as X prints it -------------------------------------------------------------------------


def text_json(text: str) -> str:
    """A string in quotes; characters outside ASCII as they are, halves of surrogate pairs as escapes."""
    return re.sub("[\ud800-\udfff]", lambda half: f"\\u{ord(half.group()):04x}", json.dumps(text, ensure_ascii=False))


def to_json(value: object, inline_arrays: bool, indent: str = "") -> str:
    """`"key" : value`, two blanks a level; `[ {` on one line until 2021 and in manifests, a line for each item since."""
    deeper = indent + "  "
    if isinstance(value, dict):
        lines = [f"{deeper}{text_json(key)} : {to_json(item, inline_arrays, deeper)}" for key, item in value.items()]
        return "{\n" + ",\n".join(lines) + f"\n{indent}}}" if lines else "{ }"
    if isinstance(value, list):
        if not value:
            return "[ ]"
        if inline_arrays:
            return "[ " + ", ".join(to_json(item, inline_arrays, indent) for item in value) + " ]"
        return "[\n" + ",\n".join(deeper + to_json(item, inline_arrays, deeper) for item in value) + f"\n{indent}]"
    return text_json(value) if isinstance(value, str) else json.dumps(value)


# --- posts ---------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Draft:
    """A post as its author thinks of it: links, @names and #tags stand plainly in the text.

    `reply_to` without `parent` is a directed post; `parent_named=False` leaves the parent's author without a name, as X does when the
    account is gone. `prefix` is the part of the text that the platform generated before a reply.
    """

    at: datetime
    text: str
    lang: str = "en"
    source: str = WEB
    likes: int = 0
    reposts: int = 0
    reply_to: Person | None = None
    parent: str | None = None
    parent_named: bool = True
    prefix: str = ""
    media: tuple[str, ...] = ()
    is_sensitive: bool = False
    post_id: str = ""
    versions: tuple[str, ...] = ()  # ids of all versions of an edited post, first one first


TOKEN = re.compile(r"https?://[\w./?=&%#~-]+|(?<!\w)@(\w{1,15})|(?<!\w)#(\w*[^\W\d]\w*)")


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def short_url(rng: random.Random) -> str:
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    return "https://t.co/" + "".join(rng.choice(letters) for _ in range(10))


def entities(rng: random.Random, text: str, people: dict[str, Person], limit: int = 10_000) -> tuple[str, Record]:
    """The text as the export has it (escaped, links shortened, cut at the limit) and the entities found in it."""
    found: dict[str, list[Record]] = {"hashtags": [], "symbols": [], "user_mentions": [], "urls": []}
    out, end = "", 0
    for match in TOKEN.finditer(text):
        out += escaped(text[end : match.start()])
        end = match.end()
        handle, tag = match.groups()
        shown = escaped(match.group()) if handle or tag else short_url(rng)
        if len(out) + len(shown) > limit:
            out += shown
            continue
        indices = [str(len(out)), str(len(out) + len(shown))]
        out += shown
        if tag:
            found["hashtags"].append({"text": tag, "indices": indices})
        elif not handle:
            bare = match.group().split("//", 1)[1]
            found["urls"].append(
                {
                    "url": shown,
                    "expanded_url": match.group(),
                    "display_url": bare if len(bare) <= 27 else bare[:26] + "…",
                    "indices": indices,
                }
            )
        elif person := people.get(handle.lower()):
            same = {"id_str": person.account_id, "id": person.account_id}
            mention: Record = {"name": person.name, "screen_name": handle, "indices": indices}
            found["user_mentions"].append(mention | same)
    out += escaped(text[end:])
    return out, {key: list(items) for key, items in found.items()}


def repost_text(author: Person, text: str) -> str:
    return f"RT @{author.handle}: {text}"


def tweet(rng: random.Random, me: Person, people: dict[str, Person], draft: Draft, edit_info: bool = True) -> Record:
    """The record of one post; reposts (text begins with RT @) are cut near 140 characters, as X cuts them."""
    post_id = draft.post_id or snowflake(rng, draft.at)
    is_repost = draft.text.startswith("RT @")
    full_text, found = entities(rng, draft.text, people, 139 if is_repost else 10_000)
    if is_repost and len(full_text) > 140:
        full_text = full_text[:139].rsplit("&", 1)[0] if "&" in full_text[134:139] else full_text[:139]
        full_text += "…"
    media = [medium(rng, me, post_id, kind) for kind in draft.media]
    if media:
        link = short_url(rng)
        indices = [str(len(full_text) + 1), str(len(full_text) + 1 + len(link))]
        full_text += " " + link
        media = [{**item, "url": link, "indices": indices} for item in media]
        found["media"] = [{key: item for key, item in media[0].items() if key != "video_info"}]
    record: Record = {"edit_info": edit_control(draft, post_id)} if edit_info else {}
    record |= {"retweeted": False, "source": draft.source, "entities": found}
    record["display_text_range"] = [str(len(draft.prefix)), str(len(full_text))]
    record["favorite_count"] = str(0 if is_repost else draft.likes)
    if draft.parent:
        record["in_reply_to_status_id_str"] = draft.parent
    record["id_str"] = post_id
    if draft.reply_to:
        record["in_reply_to_user_id"] = draft.reply_to.account_id
    record |= {"truncated": False, "retweet_count": str(0 if is_repost else draft.reposts), "id": post_id}
    if draft.parent:
        record["in_reply_to_status_id"] = draft.parent
    if found["urls"] or media or draft.is_sensitive:
        record["possibly_sensitive"] = draft.is_sensitive
    record |= {"created_at": x_date(draft.at), "favorited": False, "full_text": full_text, "lang": draft.lang}
    if draft.reply_to:
        if draft.parent_named:
            record["in_reply_to_screen_name"] = draft.reply_to.handle
        record["in_reply_to_user_id_str"] = draft.reply_to.account_id
    if media:
        record["extended_entities"] = {"media": media}
    return record


def edit_control(draft: Draft, post_id: str) -> Record:
    """First versions and posts never edited have `initial`, later versions `edit`."""
    versions = list(draft.versions) or [post_id]
    control: Record = {
        "editTweetIds": versions,
        "editableUntil": iso(snowflake_at(versions[0]) + timedelta(minutes=60)),
        "editsRemaining": str(6 - len(versions)),
        "isEditEligible": not draft.reply_to and not draft.text.startswith("RT @"),
    }
    if post_id == versions[0]:
        return {"initial": control}
    return {"edit": {"initialTweetId": versions[0], "editControlInitial": control}}


def medium(rng: random.Random, me: Person, post_id: str, kind: str) -> Record:
    media_id = snowflake(rng, snowflake_at(post_id) - timedelta(seconds=rng.randrange(4, 90)))
    address = f"//pbs.twimg.com/media/{media_name(media_id)}"
    sizes = {name: {"w": str(w), "h": str(h), "resize": "crop" if name == "thumb" else "fit"}
             for name, w, h in (("thumb", 150, 150), ("small", 680, 510), ("medium", 1200, 900), ("large", 1600, 1200))}  # fmt: skip
    part = "photo" if kind == "photo" else "video"
    record: Record = {
        "expanded_url": f"https://twitter.com/{me.handle}/status/{post_id}/{part}/1",
        "media_url": "http:" + address,
        "id_str": media_id,
        "id": media_id,
        "media_url_https": "https:" + address,
        "sizes": sizes,
        "type": kind,
        "display_url": "pic.twitter.com/" + short_url(rng)[13:],
    }
    if kind == "video":
        variant = {"bitrate": "632000", "content_type": "video/mp4", "url": f"https://video.twimg.com/ext_tw_video/{media_id}.mp4"}
        record["video_info"] = {"aspect_ratio": ["4", "3"], "duration_millis": "9400", "variants": [variant]}
    return record


def media_name(media_id: str) -> str:
    return f"F{int(media_id) % 10**12:012}.jpg"


def in_blocks(rng: random.Random, records: Sequence[Record], number: int) -> list[Record]:
    """The order of large files: several blocks one after the other, each in the order given."""
    blocks: list[list[Record]] = [[] for _ in range(number)]
    for record in records:
        blocks[rng.randrange(number)].append(record)
    return [record for block in blocks for record in block]


def shards(rng: random.Random, records: Sequence[Record], number: int) -> list[Record]:
    """Wrapped posts in the order of the file: blocks, newest first in each."""
    newest_first = sorted(records, key=lambda record: -int(str(record["id_str"])))
    return in_blocks(rng, [{"tweet": record} for record in newest_first], number)


def headers(me: Person, wrapped: Iterable[Record]) -> list[Record]:
    """The records of tweet-headers.js, in the order of those of tweets.js."""
    rows: list[Record] = []
    for record in wrapped:
        post = record["tweet"]
        assert isinstance(post, dict)
        rows.append({"tweet": {"tweet_id": post["id_str"], "user_id": me.account_id, "created_at": post["created_at"]}})
    return rows


def note(rng: random.Random, at: datetime, text: str) -> Record:
    """A long text; its id is not the post's, its time is the post's to the second."""
    at = at.replace(microsecond=0)
    core: Record = {"styletags": [], "urls": [], "text": text, "mentions": [], "cashtags": [], "hashtags": []}
    lifecycle: Record = {"value": "1", "name": "Visible", "originalName": "Visible", "annotations": {}}
    same = {"updatedAt": iso(at), "lifecycle": lifecycle, "createdAt": iso(at), "core": core}
    return {"noteTweet": {"noteTweetId": snowflake(rng, at - timedelta(milliseconds=rng.randrange(40, 900)))} | same}


# --- lists of people, likes, messages ------------------------------------------------------------


def people_list(wrapper: str, ids: Iterable[str], links: bool = True) -> list[Record]:
    """Records of follower.js, following.js (newest first), block.js (wrapper `blocking`), mute.js (`muting`)."""
    address = "https://twitter.com/intent/user?user_id="
    return [{wrapper: {"accountId": an_id} | ({"userLink": address + an_id} if links else {})} for an_id in ids]


def like(post_id: str, text: str) -> Record:
    address = f"https://twitter.com/i/web/status/{post_id}"
    return {"like": {"tweetId": post_id, "fullText": text, "expandedUrl": address}}


def user_lists(urls: Iterable[str]) -> list[Record]:
    return [{"userListInfo": {"url": url}} for url in urls]


class Said(NamedTuple):
    at: datetime
    sender: str
    text: str


def conversation(rng: random.Random, me: Person, other: str, said: Sequence[Said], edits: bool = True) -> Record:
    """A conversation of two, newest message first; a group's where `other` holds no `-` and nobody is named as the recipient."""
    rows: list[Record] = []
    low, high = sorted((me.account_id, other), key=int)
    for message in sorted(said, reverse=True):
        an_id = snowflake(rng, message.at - timedelta(milliseconds=rng.randrange(300)))
        row: Record = {
            "recipientId": other if message.sender == me.account_id else me.account_id,
            "reactions": [],
            "urls": [],
            "text": message.text,
            "mediaUrls": [],
            "senderId": message.sender,
            "id": an_id,
            "createdAt": iso(message.at),
        }
        rows.append({"messageCreate": row | ({"editHistory": []} if edits else {})})
    return {"dmConversation": {"conversationId": f"{low}-{high}", "messages": rows}}


def group(rng: random.Random, started: datetime, members: Sequence[str], said: Sequence[Said]) -> Record:
    """A conversation of many: one id, no recipients, people join and leave."""
    rows: list[Record] = []
    for message in sorted(said, reverse=True):
        row: Record = {"reactions": [], "urls": [], "text": message.text, "mediaUrls": [], "senderId": message.sender}
        at = message.at - timedelta(milliseconds=rng.randrange(300))
        rows.append({"messageCreate": row | {"id": snowflake(rng, at), "createdAt": iso(message.at), "editHistory": []}})
    joined: Record = {"initiatingUserId": members[0], "participantsSnapshot": list(members), "createdAt": iso(started)}
    rows.append({"joinConversation": joined})
    return {"dmConversation": {"conversationId": snowflake(rng, started), "messages": rows}}


def without_text(conversations: Iterable[Record]) -> list[Record]:
    """The records of direct-message-headers.js."""
    kept = ("id", "senderId", "recipientId", "createdAt")
    rows: list[Record] = []
    for record in conversations:
        whole = record["dmConversation"]
        assert isinstance(whole, dict)
        messages = [
            {kind: {key: event[key] for key in kept if key in event} if kind == "messageCreate" else event}
            for message in whole["messages"]
            for kind, event in message.items()
        ]
        rows.append({"dmConversation": {"conversationId": whole["conversationId"], "messages": messages}})
    return rows


# --- the account ---------------------------------------------------------------------------------


def account(me: Person, created_at: str, email: str) -> list[Record]:
    return [
        {
            "account": {
                "email": email,
                "createdVia": "web",
                "username": me.handle,
                "accountId": me.account_id,
                "createdAt": created_at,
                "accountDisplayName": me.name,
            }
        }
    ]


def profile(me: Person, bio: str, website: str, location: str, has_pictures: bool = True) -> list[Record]:
    facts: Record = {"description": {"bio": bio, "website": website, "location": location}}
    if not has_pictures:  # the address of the default picture is known from other people's profiles only
        facts["avatarMediaUrl"] = "https://abs.twimg.com/sticky/default_profile_images/default_profile_normal.png"
    else:
        facts["avatarMediaUrl"] = f"https://pbs.twimg.com/profile_images/{me.account_id}/Kx0lamp1.jpg"
        facts["headerMediaUrl"] = f"https://pbs.twimg.com/profile_banners/{me.account_id}/1546300800"
    return [{"profile": facts}]


def time_zone(me: Person, name: str) -> list[Record]:
    return [{"accountTimezone": {"accountId": me.account_id} | ({"timeZone": name} if name else {})}]


def renamed(me: Person, at: str, before: str, after: str) -> list[Record]:
    change: Record = {"changedAt": at, "changedFrom": before, "changedTo": after}
    return [{"screenNameChange": {"accountId": me.account_id, "screenNameChange": change}}]


def ip_audit(me: Person, at: Iterable[str]) -> list[Record]:
    """Addresses from the blocks reserved for documentation."""
    return [
        {"ipAudit": {"accountId": me.account_id, "createdAt": when, "loginIp": f"203.0.113.{7 + index % 5 * 20}"}}
        for index, when in enumerate(at)
    ]


# --- the export ----------------------------------------------------------------------------------


def camel(name: str) -> str:
    first, *rest = name.split("-")
    return first + "".join(word.capitalize() for word in rest)


MEDIA_FOLDERS = {
    "communityTweet": "community_tweet_media",
    "deletedTweets": "deleted_tweets_media",
    "directMessages": "direct_messages_media",
    "directMessagesGroup": "direct_messages_group_media",
    "moment": "moments_media",
    "profile": "profile_media",
    "tweet": "tweet_media",
    "tweets": "tweets_media",
    "twitterCircleTweet": "twitter_circle_tweet_media",
}


@dataclass
class Export:
    """The files of one export, with what its manifest says of them."""

    me: Person
    generated_at: datetime
    folder: str = "data/"
    inline_arrays: bool = False
    files: dict[str, bytes] = field(default_factory=dict)
    promised: dict[str, list[Record]] = field(default_factory=dict)

    def add(
        self,
        name: str,
        records: Sequence[object] = (),
        *,
        part: int = 0,
        promise: int | None = None,
        in_manifest: bool = True,
        is_missing: bool = False,
        before: bytes = b"",
        after: bytes = b"",
        newline: bytes = b"\n",
    ) -> None:
        """Write a data file and promise it in the manifest; `promise` where the manifest says another count."""
        path = f"{self.folder}{name}{f'-part{part}' if part else ''}.js"
        global_name = f"YTD.{name.replace('-', '_')}.part{part}"
        if not is_missing:
            body = f"window.{global_name} = {to_json(list(records), self.inline_arrays)}".encode()
            self.files[path] = before + body.replace(b"\n", newline) + after
        if in_manifest:
            count = str(len(records) if promise is None else promise)
            promised: Record = {"fileName": path, "globalName": global_name, "count": count}
            self.promised.setdefault(camel(name), []).append(promised)

    def empties(self, names: str) -> None:
        for name in names.split():
            if f"{self.folder}{name}.js" not in self.files and camel(name) not in self.promised:
                self.add(name)

    def manifest(self) -> None:
        types: Record = {}
        for name in sorted(self.promised):
            if name in MEDIA_FOLDERS:
                folder = self.folder + MEDIA_FOLDERS[name]
                types[name] = {"mediaDirectory": folder, "files": list(self.promised[name])}
                types[camel(MEDIA_FOLDERS[name].replace("_", "-"))] = {"mediaDirectory": folder}
            else:
                types[name] = {"files": list(self.promised[name])}
        info: Record = {
            "sizeBytes": str(sum(map(len, self.files.values()))),
            "generationDate": iso(self.generated_at),
            "isPartialArchive": False,
            "maxPartSizeBytes": "53687091200",
        }
        user: Record = {"accountId": self.me.account_id, "userName": self.me.handle, "displayName": self.me.name}
        readme: Record = {"fileName": "data/README.txt", "directory": "data/", "name": "README.txt"}
        whole: Record = {"userInfo": user, "archiveInfo": info, "readmeInfo": readme}
        whole["dataTypes"] = dict(sorted(types.items()))
        self.files[f"{self.folder}manifest.js"] = f"window.__THAR_CONFIG = {to_json(whole, True)}".encode()

    def write_folder(self, target: Path) -> None:
        for path, data in self.files.items():
            (target / path).parent.mkdir(parents=True, exist_ok=True)
            (target / path).write_bytes(data)

    def write_zip(self, target: Path) -> None:
        target.parent.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
            for path, data in sorted(self.files.items()):
                info = zipfile.ZipInfo(path, self.generated_at.timetuple()[:6])
                info.compress_type, info.create_system, info.external_attr = zipfile.ZIP_DEFLATED, 3, 0o644 << 16
                archive.writestr(info, data, compresslevel=9)


def renumbered(draft: Draft, rng: random.Random) -> Draft:
    """The draft with its id drawn, for stories that refer to it before it is written."""
    return draft if draft.post_id else replace(draft, post_id=snowflake(rng, draft.at))


# --- names of files by generation (in x.md's order); empty in most exports -----------------------

FILES_2020 = """
account-creation-ip account-suspension ad-engagements ad-impressions ad-mobile-conversions-attributed
ad-mobile-conversions-unattributed ad-online-conversions-attributed ad-online-conversions-unattributed ageinfo block branch-links
connected-application contact device-token direct-message-group-headers direct-message-headers direct-messages direct-messages-group
email-address-change fleet fleet-mute ip-audit lists-created lists-member lists-subscribed moment mute ni-devices
periscope-account-information periscope-ban-information periscope-broadcast-metadata periscope-comments-made-by-user
periscope-expired-broadcasts periscope-followers periscope-profile-description personalization phone-number protected-history
reply-prompt saved-search screen-name-change twitter-article twitter-article-metadata user-link-clicks verified
"""
FILES_2023 = """
account-creation-ip account-label account-suspension ad-engagements ad-impressions ad-mobile-conversions-attributed
ad-mobile-conversions-unattributed ad-online-conversions-attributed ad-online-conversions-unattributed ageinfo app
audio-video-calls-in-dm audio-video-calls-in-dm-recipient-sessions block branch-links catalog-item commerce-catalog community-note
community-note-batsignal community-note-rating community-note-tombstone community-tweet connected-application contact
deleted-note-tweet deleted-tweet-headers deleted-tweets device-token direct-message-group-headers direct-message-headers
direct-message-mute direct-messages direct-messages-group email-address-change ip-audit key-registry like lists-created lists-member
lists-subscribed moment mute ni-devices note-tweet periscope-account-information periscope-ban-information
periscope-broadcast-metadata periscope-comments-made-by-user periscope-expired-broadcasts periscope-followers
periscope-profile-description personalization phone-number product-drop product-set professional-data protected-history reply-prompt
saved-search screen-name-change shop-module shopify-account smartblock spaces-metadata sso tweetdeck twitter-shop user-link-clicks
verified
"""
FILES_2025 = FILES_2023 + "ads-revenue-sharing article article-metadata expanded-profile grok-chat-item verified-organization"
