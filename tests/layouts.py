"""A tiny export of each layout, as data: what the fuzzing starts from. Every kind of file that is read is in one of them.

To add a layout, add its files to LAYOUTS; tests/test_fuzz.py holds every platform to it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from exports import Files, Records, account, conversation, followers, manifest, mention, tree, tweet

from twoway.platforms import x_privacy


class Layout(NamedTuple):
    files: Files
    # where names without a folder of their own lie
    root: str = "data/"
    # file → what stands before its records, where it is not as today
    openings: Mapping[str, str] = {}

    def tree(self, files: Files | None = None) -> dict[str, bytes]:
        """Path to bytes, of these files or of others like them."""
        files = files or self.files
        opened = {
            name: f"{self.openings[name]} = {json.dumps(body)}".encode()
            for name, body in files.items()
            if name in self.openings and not isinstance(body, bytes)
        }
        return tree({**files, **opened}, self.root)


def wrapped(wrapper: str, **fields: Any) -> dict[str, Any]:
    return {wrapper: fields}


def people(wrapper: str, *ids: str) -> Records:
    return [{wrapper: {"accountId": each}} for each in ids]


def header(post_id: str, **fields: str) -> dict[str, Any]:
    return wrapped(
        "tweet", tweet_id=post_id, user_id="1000", created_at="Thu Feb 27 22:46:45 +0000 2020", **fields
    )


ANSWER = tweet(
    "1233161576649121793",
    full_text="@jo_example Good question &amp; thanks #boats",
    in_reply_to_status_id_str="1233161576649121000",
    in_reply_to_user_id_str="2000",
    in_reply_to_screen_name="jo_example",
    display_text_range=["12", "41"],
    entities={
        "hashtags": [{"text": "boats", "indices": ["35", "41"]}],
        "symbols": [],
        "user_mentions": [mention("jo_example", "2000", "@jo_example Good")],
        "urls": [{"url": "https://t.co/1", "expanded_url": "https://x.com/jo_example/status/12"}],
    },
    edit_info={"initial": {"editTweetIds": ["1233161576649121793", "1233161576649121794"]}},
)
REPOST = tweet("1233161576649121795", full_text="RT @jo_example: Boats!", lang="und")
OLD = tweet("20", created_at="Tue Mar 21 20:50:14 +0000 2006", full_text="just setting up")
POSTS: Records = [tweet(), ANSWER, REPOST, OLD]
MESSAGES: Records = [
    conversation("1000-2000", ("1233161576649121801", "1000", "hi"), ("1233161576649121802", "2000", "ho")),
    conversation("1000-3000", ("1233161576649121803", "3000", "hello")),
]
ABOUT: Files = {
    "account.js": account(),
    "profile.js": [
        wrapped(
            "profile",
            description={"bio": "Boats.", "website": "https://example.org", "location": "Skerrow"},
            avatarMediaUrl="https://pbs.twimg.com/profile_images/1/a.jpg",
        )
    ],
    "verified.js": [wrapped("verified", accountId="1000", verified=False)],
    "account-timezone.js": [wrapped("accountTimezone", accountId="1000", timeZone="London")],
    "screen-name-change.js": [
        wrapped(
            "screenNameChange",
            accountId="1000",
            screenNameChange={
                "changedAt": "2013-01-01T00:00:00.000Z",
                "changedFrom": "older",
                "changedTo": "owner",
            },
        )
    ],
}
CIRCLE: Files = {
    "follower.js": followers("2000", "3000", "1233161576649121796"),
    "following.js": people("following", "2000", "4000"),
    "block.js": people("blocking", "5000"),
    "like.js": [
        wrapped("like", tweetId="1233161576649121797", fullText="Boats"),
        wrapped("like", tweetId="30"),
    ],
    "lists-created.js": [wrapped("userListInfo", url="https://twitter.com/owner/lists/boats")],
    "lists-member.js": [wrapped("userListInfo", urls=["https://twitter.com/a/lists/b"])],
    "lists-subscribed.js": [wrapped("userListInfo", url="https://twitter.com/a/lists/c")],
    "direct-messages.js": MESSAGES,
    "direct-messages-group.js": [conversation("77", ("1233161576649121804", "3000", "all"))],
}
NOTE: dict[str, Any] = wrapped(
    "noteTweet",
    noteTweetId="1233161576649121798",
    createdAt="2020-02-27T22:46:45.000Z",
    core={"text": "A long one"},
)
NEWEST: Files = (
    ABOUT
    | CIRCLE
    | {
        "tweets.js": POSTS,
        "tweets-part1.js": [tweet("1233161576649121799"), tweet("1233161576649121800")],
        "community-tweet.js": [tweet("1233161576649121810")],
        "twitter-circle-tweet.js": [tweet("1233161576649121811")],
        "deleted-tweets.js": [tweet("1233161576649121812", deleted_at="2021-01-01T00:00:00.000Z")],
        "tweet-headers.js": [header("1233161576649121799"), header("20")],
        "note-tweet.js": [NOTE],
        "ip-audit.js": [wrapped("ipAudit", accountId="1000"), wrapped("ipAudit", accountId="1000")],
        "./data/tweets_media/1-a.jpg": b"\xff\xd8\xff",
        "./data/README.txt": b"Your data",
        "./Your archive.html": b"<html>",
    }
)
HEADERS: Files = ABOUT | {
    "tweet-headers.js": [header("1233161576649121799"), header("20")],
    "direct-message-headers.js": MESSAGES,
    "direct-message-group-headers.js": [conversation("77", ("1233161576649121804", "3000", ""))],
}


def listed(files: Files) -> Files:
    """The files with a manifest that promises the records of each."""
    return files | {
        "manifest.js": manifest({name: len(body) for name, body in files.items() if isinstance(body, list)})
    }


BY_DAY = (
    b"Date,Impressions,Likes,Engagements,New follows,Unfollows,Profile visits,Create Post\n"
    b'"Sat, Aug 15, 2026",10,1,2,3,4,5,6\n"Sun, Aug 16, 2026",11,1,2,3,4,5,6\n'
)
BY_POST = (
    b"Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Shares,New follows\n"
    b'1233161576649121792,Mon Feb 17 2025,"hi, ""you""",https://x.com/owner/status/1,10,1,2,3,0\n'
    b"1233161576649121793,Mon Feb 17 2025,ho,https://x.com/owner/status/2,1,1,2,3,0\n"
)


def revealing(kinds: tuple[Any, ...]) -> dict[str, Any]:
    """A record in which something stands at each path that is counted."""
    record: dict[str, Any] = {}
    for kind in kinds:
        place, steps = record, kind.path.replace("*", "any").split(".")
        for step in steps[:-1]:
            inner = place.setdefault(step, {})
            place = inner[0] if isinstance(inner, list) else inner
        times = {name: "2021-01-01T00:00:00.000Z" for name in kind.times.split() if "." not in name}
        place.setdefault(steps[-1], "7" if kind.is_number else [{"name": "a"} | times])
    return record


PRIVATE: Files = ABOUT | {
    name: [revealing(kind.handler.keywords["kinds"])] * 2  # type: ignore[union-attr]
    for name in x_privacy.ENTITIES.values()
    for kind in [next(each for each in x_privacy.FILES if each.fits(name))]
}

OWNER = {"id": 1000, "id_str": "1000", "screen_name": "owner", "name": "Owner", "verified": False}
MONTH = "data/js/tweets/2020_02.js"
ORIGINAL = {"id": 5, "id_str": "5", "user": {"id_str": "2000", "screen_name": "jo_example"}}


def month(*posts: dict[str, Any]) -> Records:
    return [
        each["tweet"]
        | {"created_at": "2020-02-27 22:46:45 +0000", "text": each["tweet"]["full_text"], "user": OWNER}
        for each in posts
    ]


GRAILBIRD: Files = {
    MONTH: [*month(tweet(), ANSWER), month(REPOST)[0] | {"retweeted_status": ORIGINAL}],
    "data/js/tweet_index.js": [{"file_name": MONTH, "var_name": "tweets_2020_02", "tweet_count": 3}],
    "data/js/user_details.js": {
        "id": "1000",
        "screen_name": "owner",
        "bio": "Boats.",
        "created_at": "2009-10-26 18:03:11 +0000",
    },
    "data/js/payload_details.js": {"tweets": 3, "created_at": "2020-03-01 00:00:01 +0000"},
}
TABLE = (
    b'"tweet_id","in_reply_to_status_id","in_reply_to_user_id","timestamp","source","text","retweeted_status_id",'
    b'"retweeted_status_user_id","retweeted_status_timestamp","expanded_urls"\n'
    b'"1233161576649121792","","","2020-02-27 22:46:45 +0000","web","Hello there #boats","","","",""\n'
    b'"1233161576649121793","5","2000","2020-02-27 22:46:45 +0000","web","@jo_example ""yes""","","","","https://example.org"\n'
)

LAYOUTS = {
    "root .js files of 2018": Layout(
        ABOUT | CIRCLE | {"tweet.js": [each["tweet"] for each in POSTS]}, root=""
    ),
    "data/tweet.js": Layout(listed(ABOUT | CIRCLE | {"tweet.js": POSTS, "deleted-tweet.js": [tweet("40")]})),
    "data/tweets.js with parts": Layout(listed(NEWEST)),
    "headers without posts": Layout(listed(HEADERS)),
    "counted files": Layout(listed(PRIVATE)),
    "months of 2012 to 2018": Layout(
        GRAILBIRD,
        openings={
            MONTH: "Grailbird.data.tweets_2020_02",
            "data/js/tweet_index.js": "var tweet_index",
            "data/js/user_details.js": "var user_details",
            "data/js/payload_details.js": "var payload_details",
        },
    ),
    "table of 2012 to 2018": Layout({"./tweets.csv": TABLE}),
    "analytics by day": Layout({"./account_overview_analytics.csv": BY_DAY}),
    "analytics by post": Layout({"./account_analytics_content_2025.csv": BY_POST}),
}
