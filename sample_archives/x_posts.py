"""Posts as an X export holds them: entities with their places, reposts that are cut, edits, pictures, blocks of a file."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from x_export import WEB, Person, Record, iso, snowflake, snowflake_at, x_date


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


def entities(
    rng: random.Random, text: str, people: dict[str, Person], limit: int = 10_000
) -> tuple[str, Record]:
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


def tweet(
    rng: random.Random, me: Person, people: dict[str, Person], draft: Draft, edit_info: bool = True
) -> Record:
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
        variant = {
            "bitrate": "632000",
            "content_type": "video/mp4",
            "url": f"https://video.twimg.com/ext_tw_video/{media_id}.mp4",
        }
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
        rows.append(
            {
                "tweet": {
                    "tweet_id": post["id_str"],
                    "user_id": me.account_id,
                    "created_at": post["created_at"],
                }
            }
        )
    return rows


def note(rng: random.Random, at: datetime, text: str) -> Record:
    """A long text; its id is not the post's, its time is the post's to the second."""
    at = at.replace(microsecond=0)
    core: Record = {"styletags": [], "urls": [], "text": text, "mentions": [], "cashtags": [], "hashtags": []}
    lifecycle: Record = {"value": "1", "name": "Visible", "originalName": "Visible", "annotations": {}}
    same = {"updatedAt": iso(at), "lifecycle": lifecycle, "createdAt": iso(at), "core": core}
    return {
        "noteTweet": {"noteTweetId": snowflake(rng, at - timedelta(milliseconds=rng.randrange(40, 900)))}
        | same
    }


def renumbered(draft: Draft, rng: random.Random) -> Draft:
    """The draft with its id drawn, for stories that refer to it before it is written."""
    return draft if draft.post_id else replace(draft, post_id=snowflake(rng, draft.at))
