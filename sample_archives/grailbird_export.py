"""Archives of 2012 to 2018: one's tweets alone, a file a month, the same in tables, and a viewer."""

from __future__ import annotations

import csv
import io
import json
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import layouts
import x_export as x
import x_posts
from people import ALONE, TO_SOMEBODY, cast, everyday, registry
from x_export import Export, Person, Record, utc
from x_posts import Draft

PLATFORM = "grailbird"
COLUMNS = (
    *("tweet_id", "in_reply_to_status_id", "in_reply_to_user_id", "retweeted_status_id"),
    *("retweeted_status_user_id", "timestamp", "source", "text", "expanded_urls"),
)
AVATAR = "https://pbs.twimg.com/profile_images/{}/kite_normal.png"
# The page and the programs of the viewer, each as one line.
VIEWER = (
    "css/application.min.css",
    "img/bg.png",
    "js/application.js",
    "lib/twt/twt.all.min.js",
    "index.html",
)


@dataclass
class Author:
    """Whose archive it is, and what its posts say of the author."""

    me: Person
    created_at: datetime
    bio: str
    location: str
    people: dict[str, Person] = field(default_factory=dict)


def stamp(at: datetime) -> str:
    """A time of later archives: the clock of posts whose id carries no time is lost."""
    lost = at < x.SNOWFLAKE_EPOCH
    return f"{at:%Y-%m-%d} 00:00:00 +0000" if lost else f"{at:%Y-%m-%d %H:%M:%S} +0000"


def user(person: Person) -> Record:
    return {
        "name": person.name,
        "screen_name": person.handle,
        "protected": False,
        "id_str": person.account_id,
        "profile_image_url_https": AVATAR.format(person.account_id),
        "id": int(person.account_id),
        "verified": False,
    }


def numbers(value: object) -> object:
    """Places and ids as numbers, as these archives have them beside the id_str."""
    if isinstance(value, list):
        return [numbers(item) for item in value]
    if not isinstance(value, dict):
        return value
    changed = {
        key: numbers(item) for key, item in value.items() if key not in ("symbols", "type", "video_info")
    }
    if "indices" in changed:
        changed["indices"] = [int(place) for place in value["indices"]]
    if "id" in changed:
        changed["id"] = int(value["id"])
    return changed


def record(author: Author, post: Record, original: Record | None = None) -> Record:
    """A post of a current export as these archives have it; `original` is the post that it passes on."""
    entities = dict(post["entities"])  # type: ignore[call-overload]
    found = {"user_mentions": [], "media": [], "hashtags": [], "urls": []} | entities
    at = datetime.strptime(str(post["created_at"]), "%a %b %d %H:%M:%S %z %Y")
    row: Record = {"source": post["source"], "entities": numbers(found), "geo": {}, "id_str": post["id_str"]}
    for name in ("in_reply_to_status_id", "in_reply_to_user_id"):
        if name in post:
            row |= {f"{name}_str": post[name], name: int(str(post[name]))}
    if "in_reply_to_screen_name" in post:
        row["in_reply_to_screen_name"] = post["in_reply_to_screen_name"]
    row["text"] = post["full_text"]
    if original:
        row["retweeted_status"] = original
    row |= {"id": int(str(post["id_str"])), "created_at": stamp(at), "user": user(author.me)}
    return row


def passed_on(rng: random.Random, author: Author, draft: Draft) -> Record:
    """The post that a repost passes on, whole: some hours older."""
    handle, _, text = draft.text.removeprefix("RT @").partition(": ")
    other = author.people[handle.lower()]
    at = draft.at - timedelta(minutes=20 + rng.randrange(2_000))
    post_id = old_id(at) if at < x.SNOWFLAKE_EPOCH else x.snowflake(rng, at)
    post = x_posts.tweet(rng, other, author.people, Draft(at, text, post_id=post_id), edit_info=False)
    return record(replace(author, me=other), post)


def old_id(at: datetime) -> str:
    """Ids were counted up before 4 November 2010, some thirty a millisecond by then."""
    return str(28_900_000_000 - x.milliseconds(x.SNOWFLAKE_EPOCH, at) // 1_000 * 700)


def as_other_tools_write(row: Record, rng: random.Random) -> Record:
    """What a program adds that continues the archive through X's programming interface; a repost has the counts of the original."""
    reposts = 40 + rng.randrange(4_000) if "retweeted_status" in row else rng.randrange(3)
    at = datetime.strptime(str(row["created_at"]), "%Y-%m-%d %H:%M:%S %z")
    changed = {("full_text" if key == "text" else key): value for key, value in row.items()}
    changed |= {"created_at": x.x_date(at), "geo": None, "lang": "en", "truncated": False}
    return changed | {"retweet_count": reposts, "favorite_count": 0 if reposts > 3 else rng.randrange(5)}


# --- the files -----------------------------------------------------------------------------------


def js(variable: str, value: object) -> bytes:
    body = x.to_json(value, inline_arrays=True)
    return f"{variable} = \n {body}".encode()


def month_of(row: Record) -> str:
    text = str(row["created_at"])
    at = datetime.strptime(text, "%a %b %d %H:%M:%S %z %Y" if text[0] > "9" else "%Y-%m-%d %H:%M:%S %z")
    return f"{at:%Y_%m}"


def months(export: Export, rows: Iterable[Record]) -> dict[str, list[Record]]:
    """A file a month, newest first."""
    by_month: dict[str, list[Record]] = {}
    for row in sorted(rows, key=lambda row: -int(str(row["id_str"]))):
        by_month.setdefault(month_of(row), []).append(row)
    for month, posts in by_month.items():
        export.files[f"data/js/tweets/{month}.js"] = js(f"Grailbird.data.tweets_{month}", posts)
    return by_month


def index(by_month: dict[str, list[Record]]) -> bytes:
    entries = [
        {
            "file_name": f"data/js/tweets/{month}.js",
            "year": int(month[:4]),
            "var_name": f"tweets_{month}",
            "tweet_count": len(rows),
            "month": int(month[5:]),
        }
        for month, rows in by_month.items()
    ]
    return js("var tweet_index", entries)


def table(rows: Iterable[Record]) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in rows:
        original = row.get("retweeted_status")
        links = [link["expanded_url"] for kind in ("urls", "media") for link in row["entities"][kind]]  # type: ignore[index]
        ids = (original["id_str"], original["user"]["id_str"]) if isinstance(original, dict) else ("", "")
        parents = [row.get(f"in_reply_to_{name}_id_str", "") for name in ("status", "user")]
        text = row.get("text", row.get("full_text"))
        writer.writerow(
            [row["id_str"], *parents, *ids, row["created_at"], row["source"], text, ",".join(links)]
        )
    return out.getvalue().encode()


def about(export: Export, author: Author, tweets: int) -> None:
    """The small files, and the viewer."""
    me, made_at = author.me, export.generated_at
    details = {"screen_name": me.handle, "location": author.location, "full_name": me.name, "bio": author.bio}
    details |= {"id": me.account_id, "created_at": f"{author.created_at:%Y-%m-%d %H:%M:%S} +0000"}
    export.files["data/js/user_details.js"] = js("var user_details", details)
    # the counter of the profile is larger than the files
    payload = {"tweets": tweets + 9, "created_at": stamp(made_at), "lang": "en"}
    export.files["data/js/payload_details.js"] = js("var payload_details", payload)
    export.files["README.txt"] = b"A synthetic sample: the read-me of a real archive explains it here.\n"
    for path in VIEWER:
        export.files[path] = b"the viewer of a real archive\n"


# --- the samples ---------------------------------------------------------------------------------


def kite_hill() -> Export:
    """Two and a half years: lost clocks, a month that only the table holds, a repeated post, a month by another tool."""
    rng = random.Random("kite hill")
    me = Person("86420135", "KiteHillDara", "Dara of Kite Hill")
    friends = cast(rng, 9, utc("2010-03-01"))
    # whose names have passed to others by the time of the archive, who made their accounts in 2014 and in 2016
    heirs = [
        Person(x.user_id(rng, utc(born)), other.handle, f"Another {other.name}")
        for born, other in (("2014-04-02", friends[0]), ("2016-05-20", friends[1]))
    ]
    people = registry([me, *friends]) | registry(heirs)
    author = Author(
        me,
        utc("2009-10-26T18:03:11"),
        "Kites, mostly in the air. Knots, mostly in the line.",
        "Kite Hill",
        people,
    )
    drafts = early(rng, me, friends, 34)
    things = ["knots", "wind", "canvas", "string"]
    drafts += everyday(rng, me, friends[2:], utc("2010-11-06"), utc("2012-12-20"), 110, things)
    for day, friend in (("2011-03-05T10:20:30", friends[0]), ("2011-05-14T16:00:01", friends[1])):
        drafts.append(
            Draft(
                utc(day),
                f"Up on the hill with @{friend.handle} and two kites",
                post_id=x.snowflake(rng, utc(day)),
            )
        )
    words = "RT @{}: the wind turns at noon", "Well said! RT @{}: the wind turns at noon"
    for day, text in zip(("2011-04-02T12:30:00", "2012-02-11T09:15:00"), words, strict=True):
        at = utc(day)
        drafts.append(Draft(at, text.format(friends[3].handle), post_id=x.snowflake(rng, at)))
    typed = {draft.post_id for draft in drafts[-2:]}
    at = utc("2012-12-10T20:30:40")
    drafts.append(
        Draft(at, f"RT @{friends[5].handle}: Every string ends in a knot.", post_id=x.snowflake(rng, at))
    )
    rows = []
    for draft in drafts:
        is_repost = draft.text.startswith("RT @") and draft.post_id not in typed
        original = passed_on(rng, author, draft) if is_repost else None
        rows.append(record(author, x_posts.tweet(rng, me, people, draft, edit_info=False), original))
    export = Export(me, utc("2017-03-18T02:10:05"), inline_arrays=True)
    continued = [as_other_tools_write(row, rng) if month_of(row) == "2012_12" else row for row in rows]
    by_month = months(export, continued)
    # what somebody else said, and a post of the month before, put into the month by the other tool
    stranger = replace(author, me=friends[4])
    added = Draft(utc("2012-12-03T07:08:09"), f"@{me.handle} is it windy up there?", reply_to=me)
    by_month["2012_12"] += [
        as_other_tools_write(
            record(stranger, x_posts.tweet(rng, friends[4], people, added, edit_info=False)), rng
        ),
        by_month["2012_11"][0],
    ]
    export.files["data/js/tweets/2012_12.js"] = js("Grailbird.data.tweets_2012_12", by_month["2012_12"])
    export.files["data/js/tweet_index.js"] = index(by_month)
    del export.files["data/js/tweets/2011_07.js"]
    export.files["tweets.csv"] = table(sorted(rows, key=lambda row: -int(str(row["id_str"]))))
    about(export, author, len(rows))
    return export


def early(rng: random.Random, me: Person, friends: Sequence[Person], number: int) -> list[Draft]:
    """Posts from before ids carried their time."""
    drafts: list[Draft] = []
    start = utc("2010-05-02T08:00:00")
    for second in sorted(rng.randrange(186 * 86_400) for _ in range(number)):
        at, friend = start + timedelta(seconds=second), rng.choice(friends[2:])
        text = rng.choice(ALONE).format(thing=rng.choice(("kites", "wind")))
        kind = rng.random()
        reply_to, parent = None, None
        if kind < 0.3:
            text, reply_to = f"@{friend.handle} {rng.choice(TO_SOMEBODY)}", friend
            parent = old_id(at - timedelta(minutes=5 + rng.randrange(600)))
        elif kind < 0.4:
            text = f"RT @{friend.handle}: {text}"
        drafts.append(Draft(at, text, reply_to=reply_to, parent=parent, post_id=old_id(at)))
    return drafts


def tarnholt_2018() -> Export:
    """The potter of x/tweet_js_2020 two years earlier: some posts stand in both. Without an index, and with a table for each month."""
    later = layouts.tweet_js_2020()
    rng = random.Random("tarnholt 2018")
    made_at = utc("2018-04-02T11:00:09")
    me = later.me
    friends = cast(rng, 8, utc("2013-01-01"))
    author = Author(
        me, utc("2013-05-04T17:20:31"), "Weekend potter. Mostly mugs.", "", registry([me, *friends])
    )
    rows = []
    for draft in everyday(
        rng, me, friends, utc("2016-09-01"), utc("2017-11-09"), 24, ["kiln", "pots", "glaze"]
    ):
        post = x_posts.tweet(rng, me, author.people, draft, edit_info=False)
        rows.append(
            record(author, post, passed_on(rng, author, draft) if draft.text.startswith("RT @") else None)
        )
    for wrapped in json.loads(later.files["data/tweet.js"].partition(b" = ")[2]):
        post = wrapped["tweet"]
        if x.snowflake_at(post["id_str"]) < made_at and not post["full_text"].startswith("RT @"):
            rows.append(record(author, post))
    export = Export(me, made_at, inline_arrays=True)
    for month, posts in months(export, rows).items():
        export.files[f"data/csv/{month}.csv"] = table(posts)
    del export.files["data/js/tweets/2017_05.js"]
    about(export, author, len(rows))
    return export


SAMPLES = {"kite_hill": kite_hill, "tarnholt_2018": tarnholt_2018}
ZIPPED = {"tarnholt_2018"}
