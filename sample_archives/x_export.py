"""How an X export is written: ids from times, JSON as X prints it, files and the manifest that counts them.

Only whole numbers, sums, products and square roots are computed, and only `random()`-based draws are made: nothing that could differ
in the last bit between two machines.
"""

from __future__ import annotations

import json
import math
import random
import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

Record = dict[str, object]

DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
SNOWFLAKE_EPOCH = datetime(2010, 11, 4, 1, 42, 54, 657000, UTC)
# Half-years and the first sequential user id in each; snowflake user ids since February 2016.
SEQUENTIAL_IDS = (
    (2006.5, 956), (2007, 479_100), (2007.5, 7_211_000), (2008, 11_670_000), (2008.5, 15_280_000), (2009, 18_510_000), (2009.5, 52_500_000), (2010, 101_000_000),
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
    for (start, low), (end, high) in pairwise(SEQUENTIAL_IDS):
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
    return re.sub(
        "[\ud800-\udfff]", lambda half: f"\\u{ord(half.group()):04x}", json.dumps(text, ensure_ascii=False)
    )


def to_json(value: object, inline_arrays: bool, indent: str = "") -> str:
    """`"key" : value`, two blanks a level; `[ {` on one line until 2021 and in manifests, a line for each item since."""
    deeper = indent + "  "
    if isinstance(value, dict):
        lines = [
            f"{deeper}{text_json(key)} : {to_json(item, inline_arrays, deeper)}"
            for key, item in value.items()
        ]
        return "{\n" + ",\n".join(lines) + f"\n{indent}}}" if lines else "{ }"
    if isinstance(value, list):
        if not value:
            return "[ ]"
        if inline_arrays:
            return "[ " + ", ".join(to_json(item, inline_arrays, indent) for item in value) + " ]"
        return (
            "[\n"
            + ",\n".join(deeper + to_json(item, inline_arrays, deeper) for item in value)
            + f"\n{indent}]"
        )
    return text_json(value) if isinstance(value, str) else json.dumps(value)


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
        user: Record = {
            "accountId": self.me.account_id,
            "userName": self.me.handle,
            "displayName": self.me.name,
        }
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
                info.compress_type, info.create_system, info.external_attr = (
                    zipfile.ZIP_DEFLATED,
                    3,
                    0o644 << 16,
                )
                archive.writestr(info, data, compresslevel=9)


def with_viewer(export: Export) -> Export:
    """The files around the data: a read-me and the page that shows the export."""
    export.files["data/README.txt"] = (
        b"This is a synthetic sample: the read-me of a real export explains its files here.\n"
    )
    export.files["Your archive.html"] = (
        b"<!doctype html><title>Your archive</title><p>The viewer of a real export starts here.\n"
    )
    return export


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
FILES_2025 = (
    FILES_2023
    + "ads-revenue-sharing article article-metadata expanded-profile grok-chat-item verified-organization"
)
