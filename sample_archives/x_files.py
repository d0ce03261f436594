"""The files of an X export beside the posts: people, likes, messages, the account; one function a file type."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from x_export import Person, Record, iso, plain, snowflake


def people_list(wrapper: str, ids: Iterable[str], links: bool = True) -> list[Record]:
    """Records of follower.js, following.js (newest first), block.js (wrapper `blocking`), mute.js (`muting`)."""
    address = "https://twitter.com/intent/user?user_id="
    return [
        {wrapper: {"accountId": an_id} | ({"userLink": address + an_id} if links else {})} for an_id in ids
    ]


def like(post_id: str, text: str) -> Record:
    address = f"https://twitter.com/i/web/status/{post_id}"
    return {"like": {"tweetId": post_id, "fullText": text, "expandedUrl": address}}


def user_lists(urls: Iterable[str]) -> list[Record]:
    return [{"userListInfo": {"url": url}} for url in urls]


class Said(NamedTuple):
    at: datetime
    sender: str
    text: str


def conversation(
    rng: random.Random, me: Person, other: str, said: Sequence[Said], edits: bool = True
) -> Record:
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
        row: Record = {
            "reactions": [],
            "urls": [],
            "text": message.text,
            "mediaUrls": [],
            "senderId": message.sender,
        }
        at = message.at - timedelta(milliseconds=rng.randrange(300))
        rows.append(
            {
                "messageCreate": row
                | {"id": snowflake(rng, at), "createdAt": iso(message.at), "editHistory": []}
            }
        )
    joined: Record = {
        "initiatingUserId": members[0],
        "participantsSnapshot": list(members),
        "createdAt": iso(started),
    }
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


def profile(
    me: Person,
    bio: str,
    website: str,
    location: str,
    has_pictures: bool = True,
    *,
    picture: str = "Kx0lamp1",
    has_header: bool = True,
) -> list[Record]:
    facts: Record = {"description": {"bio": bio, "website": website, "location": location}}
    if not has_pictures:  # the address of the default picture is known from other people's profiles only
        facts["avatarMediaUrl"] = (
            "https://abs.twimg.com/sticky/default_profile_images/default_profile_normal.png"
        )
    else:
        facts["avatarMediaUrl"] = f"https://pbs.twimg.com/profile_images/{me.account_id}/{picture}.jpg"
    if has_pictures and has_header:
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
        {
            "ipAudit": {
                "accountId": me.account_id,
                "createdAt": when,
                "loginIp": f"203.0.113.{7 + index % 5 * 20}",
            }
        }
        for index, when in enumerate(at)
    ]


# --- advertising ---------------------------------------------------------------------------------

ADVERTISERS = (
    "Oddrun Sails",
    "Bell Ferries",
    "Kelp and Oats",
    "Lantern Loans",
    "Tidetable Ltd",
    "Woolly Decks",
    "Gannet Radio",
)
INTERESTS = (
    *("Museums", "Sailing", "History", "Golf", "Lighthouses", "Tea", "Weather", "Knitting", "Ferries", "Birdwatching", "Photography"),
    *("Local news", "Walking", "Architecture", "Radio", "Gardening", "Baking", "Folk music", "Islands", "Volunteering", "Antiques"),
)  # fmt: skip
TARGETED = (
    *[("Follower look-alikes", "@someone_like_you")] * 6,
    *[
        ("Locations", "Skerrow"),
        ("Interests", "Boats"),
        ("Interests", "Museums"),
        ("Keywords", "ferry"),
        ("Age", "35 and up"),
    ],
    *[
        ("Languages", "English"),
        ("Languages", "English"),
        ("Platforms", "Desktop"),
        ("Conversation topics", "Tides"),
    ],
    *[("Tailored audiences (lists)", "customers"), ("Website Activity", "basket")],
)


def advertisements(rng: random.Random, days: Iterable[datetime]) -> list[Record]:
    """What was shown, newest first; the larger advertisers more often."""
    shown: list[Record] = []
    for at in days:
        name = ADVERTISERS[int(rng.random() * rng.random() * len(ADVERTISERS))]
        criteria = [TARGETED[rng.randrange(len(TARGETED))] for _ in range(1 + rng.randrange(4))]
        handle = "@" + name.lower().replace(" ", "_")[:15]
        shown.append(
            {
                "deviceInfo": {"osType": "Desktop"},
                "displayLocation": "TimelineHome",
                "promotedTweetInfo": {
                    "tweetId": snowflake(rng, at - timedelta(days=3)),
                    "tweetText": "Made by hand",
                    "urls": [],
                    "mediaUrls": [],
                },
                "advertiserInfo": {"advertiserName": name, "screenName": handle},
                "matchedTargetingCriteria": [
                    {"targetingType": kind, "targetingValue": value}
                    for kind, value in dict.fromkeys(criteria)
                ],
                "impressionTime": plain(at),
            }
        )
        if rng.randrange(3) == 0:
            shown[-1]["deviceInfo"] = {
                "osType": "Android",
                "deviceId": "synthetic-device",
                "deviceType": "Phone",
            }
    return shown


def ad_impressions(shown: Sequence[Record]) -> list[Record]:
    """Several to a record."""
    starts = range(0, len(shown), 10)
    return [{"ad": {"adsUserData": {"adImpressions": {"impressions": shown[n : n + 10]}}}} for n in starts]


def ad_engagements(shown: Sequence[Record]) -> list[Record]:
    engaged = [
        {
            "impressionAttributes": each,
            "engagementAttributes": [
                {"engagementTime": each["impressionTime"], "engagementType": "DetailExpand"}
            ],
        }
        for each in shown
    ]
    return [{"ad": {"adsUserData": {"adEngagements": {"engagements": engaged}}}}]


def personalization(places: Sequence[str] = (), shows: Sequence[str] = ()) -> list[Record]:
    """What X supposes."""
    handles = ["@" + name.lower().replace(" ", "_")[:15] for name in ADVERTISERS]
    audience: Record = {
        "numAudiences": "2",
        "advertisers": handles[:3],
        "lookalikeAdvertisers": [*handles, *(f"@synthetic_ad{n}" for n in range(30))],
        "doNotReachAdvertisers": handles[-1:],
        "catalogAudienceAdvertisers": handles[1:2],
    }
    interests: Record = {
        "interests": [{"name": name, "isDisabled": name in ("Golf", "Antiques")} for name in INTERESTS],
        "partnerInterests": [],
        "audienceAndAdvertisers": audience,
        "shows": list(shows),
    }
    demographics: Record = {
        "languages": [{"language": "English", "isDisabled": False}],
        "genderInfo": {"gender": "female"},
    }
    guess: Record = {"age": ["35-49"], "birthDate": ""}
    return [
        {
            "p13nData": {
                "demographics": demographics,
                "interests": interests,
                "locationHistory": list(places),
                "inferredAgeInfo": guess,
            }
        }
    ]
