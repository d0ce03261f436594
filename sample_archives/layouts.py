"""Small samples, one for each layout of the export that was seen, and for what its owner may have done to it."""

from __future__ import annotations

import random
from datetime import datetime, timedelta

import x_export as x
import x_files
import x_posts
from people import DELAYS, cast, everyday, follow_list, registry
from x_export import Export, Person, Record, utc, with_viewer
from x_files import Said
from x_posts import Draft


def tweet_js_2020() -> Export:
    """One person, data/tweet.js with `[ {` on one line, no edit_info."""
    rng = random.Random("tweet_js_2020")
    me = Person(x.user_id(rng, utc("2013-05-04")), "MarenTarnholt", "Maren Tarnholt")
    made_at = utc("2020-08-19T09:41:07.318")
    friends = cast(rng, 12, utc("2018-01-01"))
    people = registry([me, *friends])
    export = Export(me, made_at, inline_arrays=True)
    drafts = everyday(
        rng, me, friends, utc("2017-11-10"), utc("2020-08-15"), 41, ["kiln", "pots", "glaze", "clay", "bowls"]
    )
    posts = [x_posts.tweet(rng, me, people, draft, edit_info=False) for draft in drafts]
    export.add("tweet", x_posts.shards(rng, posts, 1))
    followers = follow_list(rng, 64, utc("2013-05-06"), utc("2020-08-10"))
    export.add("follower", x_files.people_list("follower", followers))
    followed = followers[::3] + follow_list(rng, 40, utc("2013-05-06"), utc("2020-08-10"))
    export.add("following", x_files.people_list("following", followed))
    texts = (
        "What a glaze!",
        "The kiln gods were kind today",
        "First bowl off the new wheel",
        "Ash glaze, cone 10",
    )
    liked = [x.snowflake(rng, utc("2018-01-01") + timedelta(hours=rng.randrange(22_000))) for _ in range(70)]
    export.add(
        "like", [x_files.like(post_id, rng.choice(texts)) for post_id in sorted(liked, key=int, reverse=True)]
    )
    export.add("account", x_files.account(me, "2013-05-04T17:20:31.000Z", "maren@example.org"))
    export.add(
        "profile", x_files.profile(me, "Weekend potter. Mostly mugs, some lids that fit.", "", "Wennport")
    )
    export.add("account-timezone", x_files.time_zone(me, "Amsterdam"))
    export.add("verified", [{"verified": {"accountId": me.account_id, "verified": False}}])
    said = [Said(utc("2020-02-03T18:00:04.120"), friends[0].account_id, "Do you still have that blue mug?")]
    said.append(Said(utc("2020-02-03T19:12:40.007"), me.account_id, "I do! Saturday at the market?"))
    talk = [x_files.conversation(rng, me, friends[0].account_id, said, edits=False)]
    export.add("direct-messages", talk)
    export.add("direct-message-headers", x_files.without_text(talk))
    export.add(
        "ip-audit", x_files.ip_audit(me, [x.iso(made_at - timedelta(days=n, hours=3)) for n in range(9)])
    )
    export.empties(x.FILES_2020)
    export.manifest()
    return with_viewer(export)


def root_2018() -> Export:
    """All files in the root, no manifest and no posts; dates in milliseconds, lists sorted by id."""
    rng = random.Random("root_2018")
    me = Person(x.user_id(rng, utc("2012-02-11")), "orla_skarmere", "Orla Skarmere")
    export = Export(me, utc("2018-08-21T12:00:00"), folder="", inline_arrays=True)
    people = follow_list(rng, 190, utc("2012-03-01"), utc("2018-08-01"))
    ids = sorted(people, key=int, reverse=True)
    export.add(
        "follower",
        x_files.people_list("follower", (an_id for an_id in ids if int(an_id) % 5 < 4), links=False),
    )
    export.add(
        "following",
        x_files.people_list("following", (an_id for an_id in ids if int(an_id) % 5 > 2), links=False),
    )
    export.add(
        "block",
        x_files.people_list(
            "blocking", follow_list(rng, 4, utc("2014-03-01"), utc("2018-08-01")), links=False
        ),
    )
    export.add("mute")
    export.add("account", x_files.account(me, x.epoch(utc("2012-02-11T08:15:22")), "orla@example.com"))
    export.add(
        "profile",
        x_files.profile(
            me, "Ferry timetables, knots & crosswords", "https://t.co/9tideTable", "Isle of Wenn"
        ),
    )
    export.add("account-timezone", x_files.time_zone(me, "Edinburgh"))
    export.add(
        "screen-name-change",
        x_files.renamed(me, x.epoch(utc("2015-06-30T20:11:09")), "orla_on_wenn", "orla_skarmere"),
    )
    export.add("verified", [{"verified": {"accountId": me.account_id, "verified": False}}])
    for name, lists in (
        ("created", "ferries knots"),
        ("member", "islanders"),
        ("subscribed", "tides crosswords birds"),
    ):
        urls: list[object] = [f"https://twitter.com/orla_skarmere/lists/{word}" for word in lists.split()]
        export.add(f"lists-{name}", [{"userListInfo": {"urls": urls}}])
    talks = [
        small_talk(rng, me, other, utc("2016-01-10") + timedelta(days=90 * n))
        for n, other in enumerate(people[:7])
    ]
    for talk in talks:
        for message in talk["dmConversation"]["messages"]:  # type: ignore[index]
            create = message["messageCreate"]
            create["createdAt"] = x.epoch(datetime.fromisoformat(create["createdAt"]))
            del create["reactions"], create["urls"]
    export.add("direct-messages", talks)
    export.add("direct-message-headers", x_files.without_text(talks))
    export.add(
        "ip-audit",
        x_files.ip_audit(me, [x.epoch(utc("2018-08-20T07:00:00") - timedelta(days=n)) for n in range(11)]),
    )
    change: Record = {
        "changedAt": x.epoch(utc("2016-03-04T10:00:00")),
        "changedFrom": "orla.skarmere@example.net",
        "changedTo": "orla@example.com",
    }
    changed: Record = {"accountId": me.account_id, "emailChange": change}
    export.add("email-address-change", [{"emailAddressChange": changed}])
    export.add(
        "contact",
        [{"contact": {"emails": [f"crew{n}@example.com"], "phoneNumbers": []}} for n in range(3)],
    )
    export.empties(
        "ad-engagements ad-impressions connected-application device-token moment personalization saved-search"
    )
    return export


def multi_part() -> Export:
    """Posts in three parts, followers in two; line ends, a byte order mark and a semicolon as people's programs leave them."""
    rng = random.Random("multi_part")
    me = Person(x.user_id(rng, utc("2019-03-01T10:00:00")), "brackby_finn", "Finn Brackby")
    friends = cast(rng, 15, utc("2021-01-01"))
    people = registry([me, *friends])
    export = Export(me, utc("2024-05-20T18:22:45.901"))
    drafts = everyday(
        rng,
        me,
        friends,
        utc("2021-02-01"),
        utc("2024-05-18"),
        60,
        ["heron", "curlew", "tern", "gull", "osprey"],
    )
    posts = x_posts.shards(rng, [x_posts.tweet(rng, me, people, draft) for draft in drafts], 3)
    export.add("tweets", posts[:25])
    export.add("tweets", posts[25:45], part=1, newline=b"\r\n")
    export.add("tweets", posts[45:], part=2, before=b"\xef\xbb\xbf")
    export.add("tweet-headers", x_posts.headers(me, posts))
    followers = follow_list(rng, 90, utc("2019-03-03"), utc("2024-05-19"))
    export.add("follower", x_files.people_list("follower", followers[:50]), after=b";")
    export.add("follower", x_files.people_list("follower", followers[50:]), part=1)
    export.add("following", x_files.people_list("following", followers[::4]), after=b"\n")
    export.add("account", x_files.account(me, "2019-03-01T10:00:00.412Z", "finn@example.net"), after=b";\n")
    export.add(
        "profile", x_files.profile(me, "Birds before breakfast.", "https://t.co/bre4kfast0", "Brackby Marsh")
    )
    export.add("account-timezone", x_files.time_zone(me, ""))
    export.empties(x.FILES_2023)
    export.manifest()
    return with_viewer(export)


def almost_empty() -> Export:
    """A new account: two posts, three people followed, nobody yet who follows; all other files are there and empty."""
    rng = random.Random("almost_empty")
    me = Person(x.user_id(rng, utc("2025-02-12T19:30:11.020")), "wilma_pellsby7", "Wilma")
    export = Export(me, utc("2025-03-01T08:05:00.114"))
    drafts = [Draft(utc("2025-02-12T19:41:20.500"), "Hello? Is this thing on?")]
    drafts.append(
        Draft(utc("2025-02-26T07:02:58.031"), "Snow on the allotment again ❄️", likes=1, source=x.PHONE)
    )
    posts = x_posts.shards(rng, [x_posts.tweet(rng, me, {}, draft) for draft in drafts], 1)
    export.add("tweets", posts)
    export.add("tweet-headers", x_posts.headers(me, posts))
    export.add("follower")
    export.add(
        "following",
        x_files.people_list("following", follow_list(rng, 3, utc("2025-02-12T20:00:00"), utc("2025-02-20"))),
    )
    export.add("account", x_files.account(me, "2025-02-12T19:30:14.000Z", "wilma@example.com"))
    export.add("profile", x_files.profile(me, "", "", "", has_pictures=False))
    export.add("account-timezone", x_files.time_zone(me, ""))
    export.empties(x.FILES_2025)
    export.manifest()
    return with_viewer(export)


def owner_edited() -> Export:
    """Bare records, three other files of posts, and an owner who unpacked twice, cut, emptied and deleted."""
    rng = random.Random("owner_edited")
    me = Person(x.user_id(rng, utc("2016-10-08T12:00:00")), "quillwick_jo", "Jo Quillwick")
    friends = cast(rng, 9, utc("2018-01-01"))
    people = registry([me, *friends])
    export = Export(me, utc("2022-09-02T14:03:20.555"))
    drafts = everyday(
        rng,
        me,
        friends,
        utc("2018-04-01"),
        utc("2022-08-30"),
        30,
        ["rye", "sourdough", "crumb", "scones", "butter"],
    )
    posts = x_posts.shards(
        rng, [x_posts.tweet(rng, me, people, draft, edit_info=False) for draft in drafts], 2
    )
    export.add("tweet", [post["tweet"] for post in posts])
    export.add("tweet-headers", x_posts.headers(me, posts))
    stale: list[Record] = []
    for post in posts[-6:]:
        row = post["tweet"]
        assert isinstance(row, dict)
        stale.append({"tweet": row | {"favorite_count": "0"}})
    export.add("tweet", stale, part=1, in_manifest=False)
    circle = [Draft(utc("2022-08-14T18:00:10.2"), "Only for you lot: the bakery said yes!", likes=4), Draft(utc("2022-08-20T06:30:00.9"), "Oven's broken. Tell nobody.")]  # fmt: skip
    rows = [
        dict(x_posts.tweet(rng, me, people, draft, edit_info=False), scopes={"followers": False})
        for draft in circle
    ]
    export.add("twitter-circle-tweet", x_posts.shards(rng, rows, 1))
    community = x_posts.tweet(
        rng,
        me,
        people,
        Draft(utc("2022-07-02T11:11:11.1"), "Hello bread people! Rye question incoming.", likes=6),
        False,
    )
    community_id = x.snowflake(rng, utc("2022-01-10"))
    community |= {
        "scopes": {"followers": False},
        "community_id": community_id,
        "community_id_str": community_id,
    }
    export.add("community-tweet", [{"tweet": community}])
    gone = [utc("2022-08-24T07:15:00"), utc("2022-08-29T20:40:31")]
    deleted = [
        {
            "id_str": x.snowflake(rng, at),
            "created_at": x.x_date(at),
            "text": "Wrong photo, sorry",
            "media": [],
            "share": {},
        }
        for at in gone
    ]
    export.add("deleted-tweet", [{"tweet": row} for row in deleted])
    export.add(
        "follower",
        x_files.people_list("follower", follow_list(rng, 45, utc("2016-10-10"), utc("2022-08-20"))),
    )
    export.add("following", x_files.people_list("following", [friend.account_id for friend in friends]))
    export.add("account", x_files.account(me, "2016-10-08T12:00:01.000Z", ""))
    export.add("profile", x_files.profile(me, "Bread. Then more bread.", "https://t.co/rye0rye0ry", ""))
    export.add("account-timezone", x_files.time_zone(me, "Eastern Time (US & Canada)"))
    talks = [
        small_talk(rng, me, friend.account_id, utc("2021-05-05") + timedelta(days=40 * n))
        for n, friend in enumerate(friends[:5])
    ]
    export.add("direct-messages", talks, promise=6)
    export.add("direct-message-headers", x_files.without_text(talks), promise=6)
    export.add("ip-audit", [{}] * 37, is_missing=True)
    export.add("personalization", promise=1)
    export.add("hologram", [{"hologram": {"note": "a file that no reader can know yet"}}])
    export.add("fleet", in_manifest=False)
    export.empties(
        x.FILES_2020.replace("fleet fleet-mute", "").replace("twitter-article twitter-article-metadata", "")
    )
    export.manifest()
    return export


def headers_only() -> Export:
    """What is left when the owner took out tweets.js, account.js and direct-messages.js: dates of posts and messages, followers."""
    rng = random.Random("headers_only")
    me = Person(x.user_id(rng, utc("2017-06-06T06:06:06")), "una_osterby", "Una Osterby")
    friends = cast(rng, 8, utc("2019-01-01"))
    export = Export(me, utc("2023-10-05T07:45:12.640"))
    drafts = everyday(
        rng,
        me,
        friends,
        utc("2019-02-01"),
        utc("2023-10-01"),
        80,
        ["wool", "yarn", "sleeves", "mittens", "looms"],
    )
    posts = x_posts.shards(
        rng, [x_posts.tweet(rng, me, registry([me, *friends]), draft) for draft in drafts], 2
    )
    export.add("tweets", posts, is_missing=True)
    export.add("tweet-headers", x_posts.headers(me, posts))
    export.add("account", [{}], is_missing=True)
    export.add(
        "follower",
        x_files.people_list("follower", follow_list(rng, 50, utc("2017-06-10"), utc("2023-09-30"))),
    )
    talks = [
        small_talk(rng, me, friend.account_id, utc("2020-05-05") + timedelta(days=99 * n))
        for n, friend in enumerate(friends)
    ]
    export.add("direct-messages", talks, is_missing=True)
    export.add("direct-message-headers", x_files.without_text(talks))
    export.manifest()
    return export


def small_talk(rng: random.Random, me: Person, other: str, start: datetime) -> Record:
    """They ask, and two times of three they are answered."""
    said = [
        Said(
            start,
            other,
            rng.choice(
                (
                    "Hello! Is this the right place to ask?",
                    "Are you coming on Sunday?",
                    "Thank you for the parcel!",
                )
            ),
        )
    ]
    if rng.random() < 2 / 3:
        said.append(
            Said(
                start + timedelta(minutes=x.draw(rng, DELAYS)),
                me.account_id,
                rng.choice(("Yes!", "I'll ask & let you know.", "🙂")),
            )
        )
    return x_files.conversation(rng, me, other, said)
