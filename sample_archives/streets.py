"""Two accounts of the same size and opposite habits: a ferry office that announces, and a tool library that talks."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import datetime, timedelta

import x_export as x
import x_files
import x_posts
from people import cast, follow_list, newcomer, registry
from x_export import Export, Person, Record, utc, with_viewer
from x_files import Said
from x_posts import Draft

MADE_AT = utc("2025-03-14T09:30:00.512")
YEAR_BEFORE = utc("2024-03-20T07:00:00")
SCHEDULER = '<a href="https://example.com/scheduler" rel="nofollow">Hootsuite Inc.</a>'

TIMETABLE = "Timetable for {day}: {first} sailings, the last at 21:{second}. All times: https://ferries.example.org/{day}"
PRESS = "Press release: {first} new cabins on the night boat https://ferries.example.org/press/{second}"
PASSED_ON = "Low water on the bar until {first}:{second}, small boats take care"
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
LENT = (
    "Yes, the long ladder is back on Thursday, shall we keep it for you?",
    "Good question! Which way does the grain run?",
    "Two of us tried it: start with the coarse blade",
    "Glad it held. Would you bring a photo on Saturday?",
    "We have three of them, come and try all three",
    "That is on us, sorry. Is tomorrow early enough?",
)
ASKED = (
    "Is the {} free at the weekend?",
    "Can I keep the {} until Monday?",
    "The {} lost a screw, what now?",
)
TOOLS = ("router", "sander", "ladder", "mixer", "plane", "loom", "vice")


def megaphone() -> Export:
    """150 posts, nearly all of them notices with a link, in bursts; hardly a message is answered, nobody is followed back."""
    rng = random.Random("megaphone")
    me = Person(x.user_id(rng, utc("2014-06-02")), "WennportFerry", "Wennport Ferries")
    harbour = cast(rng, 3, utc("2018-01-01"))
    drafts = []
    for day in range(0, 360, 40):  # notices for four days, then weeks of silence
        for number in range(16):
            at = YEAR_BEFORE + timedelta(days=day + number // 4, hours=3 * (number % 4))
            at += timedelta(milliseconds=rng.randrange(1000))
            text = (PRESS if number % 5 == 4 else TIMETABLE).format(
                day=DAYS[number % 7], first=rng.randrange(4, 40), second=rng.randrange(10, 60)
            )
            drafts.append(Draft(at, text, source=SCHEDULER, likes=x.heavy_tail(rng, 0.4)))
    for number in range(4):
        at = YEAR_BEFORE + timedelta(days=40 * number, hours=50)
        text = f"RT @{harbour[0].handle}: " + PASSED_ON.format(first=11 + number, second=15)
        drafts.append(Draft(at, text, source=x.WEB))
    followers = follow_list(rng, 480, utc("2014-06-05"), utc("2025-03-10"))
    followed = [person.account_id for person in harbour] + follow_list(
        rng, 9, utc("2015-01-01"), utc("2016-01-01")
    )
    spoken = [talk(rng, me, number, answered=number % 6 == 0, minutes=4_000) for number in range(30)]
    return written(rng, me, harbour, drafts, followers, followed, 12, spoken, "", "")


def talks() -> Export:
    """150 posts, two thirds of them answers to many people, nearly every day; messages are answered within hours, followers followed back."""
    rng = random.Random("talks")
    me = Person(x.user_id(rng, utc("2014-06-02")), "BorrowBrackby", "Brackby Tool Library")
    friends = cast(rng, 70, utc("2018-01-01"))
    drafts: list[Draft] = []
    for number in range(150):
        at = YEAR_BEFORE + timedelta(
            hours=57 * number, minutes=rng.randrange(300), milliseconds=rng.randrange(1000)
        )
        friend, tool = rng.choice(friends), rng.choice(TOOLS)
        parent = x.snowflake(rng, at - timedelta(minutes=5 + rng.randrange(240)))
        reply_to = None
        if number % 6 < 4:
            text, reply_to = f"@{friend.handle} {rng.choice(LENT)}", friend
        elif number % 6 == 4:
            text = f"RT @{friend.handle}: my first {tool} joint, borrowed tools and all"
        else:
            text = f"What would you do with an old {tool}?"
        likes = x.heavy_tail(rng, 1.2)
        drafts.append(
            Draft(
                at, text, source=x.PHONE, likes=likes, reply_to=reply_to, parent=parent if reply_to else None
            )
        )
    strangers = follow_list(rng, 300, utc("2014-06-05"), utc("2025-03-10"))
    known = [person.account_id for person in friends]
    followers = [*dict.fromkeys(strangers[:150] + known + strangers[150:])]
    followed = [*dict.fromkeys(known + strangers[::2])]
    spoken = [talk(rng, me, number, answered=number % 15 != 7, minutes=90) for number in range(30)]
    bio = "A library of tools: borrow, mend, bring back. Run by eleven neighbours, Maren answers here."
    return written(rng, me, friends, drafts, followers, followed, 420, spoken, bio, "https://t.co/bor0wTools")


def talk(
    rng: random.Random, me: Person, number: int, *, answered: bool, minutes: int
) -> tuple[str, list[Said]]:
    """One person asks, on a day of their own; the answer, if one comes, takes about so many minutes."""
    at = YEAR_BEFORE + timedelta(
        days=11 * number, minutes=rng.randrange(500), milliseconds=rng.randrange(1000)
    )
    other = newcomer(rng, at)
    said = [Said(at, other, f"Loan {700 + number}: " + rng.choice(ASKED).format(rng.choice(TOOLS)))]
    if answered:
        at += timedelta(minutes=minutes // 3 + rng.randrange(minutes), milliseconds=rng.randrange(1000))
        said.append(Said(at, me.account_id, f"Loan {700 + number}: yes, from {10 + number % 8} o'clock."))
    return other, said


def written(
    rng: random.Random,
    me: Person,
    friends: Sequence[Person],
    drafts: Sequence[Draft],
    followers: Sequence[str],
    followed: Sequence[str],
    likes: int,
    spoken: Sequence[tuple[str, Sequence[Said]]],
    bio: str,
    website: str,
) -> Export:
    """The export: the layout since October 2022, a default picture where there is no bio."""
    export = Export(me, MADE_AT)
    tweets: list[Record] = [x_posts.tweet(rng, me, registry([me, *friends]), draft) for draft in drafts]
    posts = x_posts.shards(rng, tweets, 2)
    export.add("tweets", posts)
    export.add("tweet-headers", x_posts.headers(me, posts))
    export.add("follower", x_files.people_list("follower", followers))
    export.add("following", x_files.people_list("following", followed))
    export.add("like", [x_files.like(liked(rng), "A good day for it") for _ in range(likes)])
    conversations = [x_files.conversation(rng, me, other, said) for other, said in spoken]
    export.add("direct-messages", conversations)
    export.add("direct-message-headers", x_files.without_text(conversations))
    export.add("account", x_files.account(me, "2014-06-02T08:00:00.000Z", "office@example.org"))
    export.add("profile", x_files.profile(me, bio, website, "Brackby", has_pictures=bool(bio)))
    export.add("account-timezone", x_files.time_zone(me, "London"))
    export.add("verified", [{"verified": {"accountId": me.account_id, "verified": False}}])
    export.empties(x.FILES_2023)
    export.manifest()
    return with_viewer(export)


def liked(rng: random.Random) -> str:
    at: datetime = utc("2021-01-01") + timedelta(minutes=rng.randrange(2_200_000))
    return x.snowflake(rng, at)
