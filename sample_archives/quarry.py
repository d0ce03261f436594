"""A market's account of ten years, which somebody bought followers for, and which had a campaign once."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from datetime import datetime, timedelta

import x_export as x
import x_files
import x_posts
from people import cast, newcomer, registry
from x_export import Export, Person, Record, utc, with_viewer
from x_files import Said
from x_posts import Draft

CREATED_AT = utc("2015-02-03T09:14:20.000")
MADE_AT = utc("2025-03-14T08:12:40.377")
YEAR_BEFORE = utc("2024-03-15T07:30:00")
# bought: followers within three days, of accounts that were made in one month two years before
BOUGHT_AT = utc("2019-10-08T02:00:00")
BOUGHT_MADE_IN = utc("2017-05-01"), utc("2017-06-01")
# the campaign: a fortnight in which ordinary people came in crowds
CAMPAIGN_AT = utc("2022-05-02T06:00:00")
SITE = "https://quarry.example.org"

GOODS = (
    "goat cheese",
    "seed potatoes",
    "rye bread",
    "beeswax",
    "smoked trout",
    "cut slate",
    "wool",
    "pears",
    "oak baskets",
    "dahlias",
)
DAYS = ("Thursday", "Friday", "Saturday")
NOTICES = (
    "Market this {day} from {hour} o'clock: {few} stalls, {thing} at the lower gate. {site}/stalls",
    "New on {day}: {thing} from the upper valley. {site}/stalls/{few}",
    "The lower gate is shut on {day}, please come in by the crane {site}/map",
    "{few} stalls, one brass band and all the {thing} you can carry 🎺 #QuarryMarket",
)
QUESTIONS = (
    "What would you do with too much {thing}? Asking for stall {few}",
    "Should we open at {hour} in winter? Tell us below",
    "Who remembers the first market, with three tables and {thing}?",
)
ANSWERS = (
    "Yes, until {hour} o'clock, and the {thing} will still be there",
    "Good question, stall {few} knows. Shall we ask?",
    "Sorry about the mud! There will be straw on {day}",
    "Thank you, that is going on the wall of the office",
    "We looked: your umbrella is with the {thing} people",
    "It is free, but bring a bag for the {thing}",
    "Dogs are welcome & there is water by the crane",
)
NAMED = ("Lovely {thing} by @{who} this {day}", "The crane is painted, thanks to @{who} and four pots of red")
QUOTED = ("This is stall {few} on a good {day}:", "And this is why we have {thing}:")
PASSED_ON = "the {thing} from the quarry market did not survive the walk home, and neither did the bread that I bought to go with it"
ASKED = (
    "Is there a stall free on {day}?",
    "Can I pay by card for {thing}?",
    "I left a blue bag by the crane. Is it at stall {few}?",
)
TOLD = ("Yes, come to the office at {hour} o'clock.", "We have it here, ask for number {few}.", "Sorry, not this {day}. The next one?")  # fmt: skip


def quarry_market() -> Export:
    """3,000 followers of ten years: ordinary growth, a purchased block, a campaign; 62 posts of the last year."""
    rng = random.Random("quarry_market")
    me = Person(x.user_id(rng, CREATED_AT), "QuarryMarket7", "Thrimholt Quarry Market")
    friends = cast(rng, 40, utc("2018-01-01"))
    export = Export(me, MADE_AT)
    people = registry([me, *friends])
    tweets = [x_posts.tweet(rng, me, people, draft) for draft in year_of_posts(rng, friends)]
    posts = x_posts.shards(rng, tweets, 2)
    export.add("tweets", posts)
    export.add("tweet-headers", x_posts.headers(me, posts))
    followers = crowd(rng, friends)
    export.add("follower", x_files.people_list("follower", [an_id for _, an_id in followers]))
    export.add("following", x_files.people_list("following", followed(rng, followers)))
    export.add("like", [x_files.like(liked(rng), filled(rng, "Got the last {thing}!")) for _ in range(240)])
    talks = [conversation(rng, me, number) for number in range(28)]
    export.add("direct-messages", talks)
    export.add("direct-message-headers", x_files.without_text(talks))
    add_account(export, rng, friends)
    export.empties(x.FILES_2025)
    export.manifest()
    return with_viewer(export)


def filled(rng: random.Random, template: str, who: str = "") -> str:
    return template.format(
        day=rng.choice(DAYS),
        hour=8 + rng.randrange(10),
        few=3 + rng.randrange(60),
        thing=rng.choice(GOODS),
        site=SITE,
        who=who,
    )


def in_the_day(rng: random.Random, hours: int) -> datetime:
    """A moment between seven in the morning and eight in the evening, on the day that is so many hours after the start of the year."""
    day = (YEAR_BEFORE + timedelta(hours=hours)).replace(hour=7, minute=0)
    return day + timedelta(seconds=rng.randrange(46_800), milliseconds=rng.randrange(1000))


def year_of_posts(rng: random.Random, friends: Sequence[Person]) -> list[Draft]:
    """A post about every sixth day: half of them answers, a third notices."""
    drafts = []
    for number in range(62):
        at = in_the_day(rng, 140 * number + rng.randrange(60))
        friend = rng.choice(friends)
        parent = x.snowflake(rng, at - timedelta(minutes=8 + rng.randrange(900)))
        likes, reply_to, kind = x.heavy_tail(rng, 2.5), None, number % 12
        if kind % 2:
            text, reply_to = f"@{friend.handle} {filled(rng, rng.choice(ANSWERS))}", friend
        elif kind == 0:
            text = f"RT @{friend.handle}: {filled(rng, PASSED_ON)}"
        elif kind == 2:
            text = f"{filled(rng, rng.choice(QUOTED))} https://x.com/{friend.handle}/status/{parent}"
        elif kind == 4:
            text = filled(rng, rng.choice(NAMED), friend.handle)
        else:
            text = filled(rng, rng.choice(NOTICES if kind != 8 else QUESTIONS))
        drafts.append(
            Draft(
                at,
                text,
                source=x.PHONE if kind % 2 else x.WEB,
                likes=likes,
                reposts=likes // 5,
                reply_to=reply_to,
                parent=parent if reply_to else None,
                media=("photo",) if kind == 10 else (),
            )
        )
    return drafts


# --- people --------------------------------------------------------------------------------------


def crowd(rng: random.Random, friends: Sequence[Person]) -> list[tuple[datetime, str]]:
    """When the followers came and who they are, newest first."""
    span = int((MADE_AT - CREATED_AT).total_seconds()) - 90_000
    came: dict[str, datetime] = {}
    known = [person.account_id for person in friends]
    for number in range(2_720):  # more each year
        share = rng.random() if rng.random() < 0.4 else math.sqrt(rng.random())
        at = CREATED_AT + timedelta(seconds=86_400 + int(span * share))
        if known and number % 40 == 39 and at > utc("2018-06-01"):
            came[known.pop()] = at
        else:
            came[pioneer(rng) if rng.random() < 0.03 else newcomer(rng, at)] = at
    for number in range(170):  # the last six drip in for weeks
        seconds = rng.randrange(3 * 86_400 if number < 164 else 40 * 86_400)
        born = BOUGHT_MADE_IN[0] + timedelta(
            seconds=rng.randrange(int((BOUGHT_MADE_IN[1] - BOUGHT_MADE_IN[0]).total_seconds()))
        )
        came[x.user_id(rng, born)] = BOUGHT_AT + timedelta(seconds=seconds)
    for _ in range(110):
        at = CAMPAIGN_AT + timedelta(seconds=rng.randrange(13 * 86_400))
        came[newcomer(rng, at)] = at
    return sorted(((at, an_id) for an_id, at in came.items()), reverse=True)


def pioneer(rng: random.Random) -> str:
    """Id of an account of the platform's first two years."""
    return x.user_id(rng, utc("2006-07-15") + timedelta(days=rng.randrange(560)))


def followed(rng: random.Random, followers: Sequence[tuple[datetime, str]]) -> list[str]:
    """Whom the market follows, newest first: a tenth of its followers, days after they came, and others; none that was bought."""
    came = []
    for at, an_id in followers:
        is_bought = (
            BOUGHT_MADE_IN[0] <= x.snowflake_at(an_id) < BOUGHT_MADE_IN[1] if int(an_id) > 10**17 else False
        )
        if rng.random() < 0.1 and not is_bought:
            came.append((min(at + timedelta(minutes=rng.randrange(9_000)), MADE_AT), an_id))
    for _ in range(145):
        at = CREATED_AT + timedelta(minutes=2_000 + rng.randrange(5_200_000))
        came.append((at, newcomer(rng, at - timedelta(days=200))))
    return [an_id for _, an_id in sorted(came, reverse=True)]


def liked(rng: random.Random) -> str:
    return x.snowflake(rng, utc("2019-01-01") + timedelta(minutes=rng.randrange(3_200_000)))


def conversation(rng: random.Random, me: Person, number: int) -> Record:
    """Somebody asks; three of four are answered, most of them the same day."""
    at = in_the_day(rng, 300 * number)
    other = newcomer(rng, at)
    said = [Said(at, other, f"Order {210 + number}: {filled(rng, rng.choice(ASKED))}")]
    if number % 4:
        at += timedelta(minutes=20 + rng.randrange(1_100), milliseconds=rng.randrange(1000))
        said.append(Said(at, me.account_id, f"Order {210 + number}: {filled(rng, rng.choice(TOLD))}"))
    return x_files.conversation(rng, me, other, said)


def add_account(export: Export, rng: random.Random, friends: Sequence[Person]) -> None:
    me = export.me
    bio = "Market in the old quarry, Thursday to Saturday. Kezia and Lorne answer here."
    export.add("account", x_files.account(me, "2015-02-03T09:14:20.000Z", "office@quarry.example.org"))
    export.add("profile", x_files.profile(me, bio, "https://t.co/quarryM4rk", "Thrimholt"))
    export.add("account-timezone", x_files.time_zone(me, "Edinburgh"))
    export.add("verified", [{"verified": {"accountId": me.account_id, "verified": False}}])
    lists = {
        "created": [f"{me.handle}/lists/{name}" for name in ("stalls", "valley")],
        "member": [f"{friend.handle}/lists/markets-{n}" for n, friend in enumerate(friends[:7])],
        "subscribed": [f"{friends[8].handle}/lists/small-towns"],
    }
    for name, paths in lists.items():
        urls = [f"https://twitter.com/{path}" for path in paths]
        export.add(f"lists-{name}", x_files.user_lists(urls))
    shut_out = sorted((newcomer(rng, utc("2020-02-01")) for _ in range(6)), key=int, reverse=True)
    export.add("block", x_files.people_list("blocking", shut_out))
    export.add("mute", x_files.people_list("muting", shut_out[1:3]))
    export.add(
        "ip-audit",
        x_files.ip_audit(
            me, [x.iso(MADE_AT - timedelta(days=n, minutes=rng.randrange(500))) for n in range(20)]
        ),
    )
