"""Invented people, and what an ordinary person's account does."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

import x_export as x
from x_export import Person, utc
from x_posts import Draft

GIVEN = [
    "Ada",
    "Bram",
    "Cleo",
    "Dara",
    "Edda",
    "Finn",
    "Greta",
    "Hollis",
    "Imke",
    "Joss",
    "Kezia",
    "Lorne",
    "Maren",
    "Nils",
    "Orla",
    "Piers",
    "Quin",
    "Runa",
    "Silas",
    "Tove",
    "Una",
    "Vigo",
    "Wilma",
    "Yrsa",
    "Zeno",
]
# Halves of family names that nobody has: invented, so that no handle is a real person's but by accident.
BEFORE = ["Skar", "Tarn", "Quill", "Brack", "Pell", "Merr", "Oster", "Wend", "Hald", "Thrim"]
AFTER = ["wick", "ander", "owyn", "holt", "sby", "mere", "castle", "ingsay"]

# minutes between a post and the reply to it, at every tenth of the distribution
DELAYS = (1, 4, 9, 18, 35, 70, 150, 400, 900, 2_900, 14_000)


def cast(rng: random.Random, number: int, by: datetime) -> list[Person]:
    """People whose accounts exist by that day; handles and ids are each given once."""
    people: dict[str, Person] = {}
    while len(people) < number:
        given, family = rng.choice(GIVEN), rng.choice(BEFORE) + rng.choice(AFTER)
        style = rng.randrange(4)
        handle = (
            f"{given}{family}",
            f"{family}_{given[0]}",
            f"{family.lower()}{rng.randrange(10, 99)}",
            f"{given}_{family[:6]}".lower(),
        )[style]
        born = utc("2008-03-01") + timedelta(days=rng.randrange((by - utc("2008-03-01")).days))
        people[handle[:15]] = Person(x.user_id(rng, born), handle[:15], f"{given} {family}")
    return list(people.values())


def registry(people: Iterable[Person]) -> dict[str, Person]:
    return {person.handle.lower(): person for person in people}


def follow_list(rng: random.Random, number: int, start: datetime, end: datetime) -> list[str]:
    """Ids of people who came between the two days, newest first; each account is older than its follow, some by minutes only."""
    span = int((end - start).total_seconds())
    return [
        newcomer(rng, start + timedelta(seconds=second))
        for second in sorted((rng.randrange(span) for _ in range(number)), reverse=True)
    ]


def newcomer(rng: random.Random, followed_at: datetime) -> str:
    """Id of somebody who follows at that time: one of eight is new on the platform, two of five were there before 2016."""
    kind = rng.random()
    if kind < 0.12 and followed_at > utc("2016-03-20"):
        return x.user_id(rng, followed_at - timedelta(minutes=2 + rng.randrange(3_000)))
    oldest = utc("2008-02-01")
    newest = (
        min(utc("2015-12-01"), followed_at - timedelta(days=90))
        if kind < 0.52
        else followed_at - timedelta(days=1)
    )
    born = oldest + timedelta(seconds=rng.randrange(int((newest - oldest).total_seconds())))
    if utc("2015-12-01") <= born < utc("2016-03-01"):
        born = utc("2015-11-30")  # the weeks in which ids changed their kind
    if born < utc("2016-03-01"):
        born = min(
            born, followed_at - timedelta(days=60)
        )  # sequential ids date an account to some weeks only
    return x.user_id(rng, born)


ALONE = (
    "Finally happy with the {thing} ☀️", "Third try at {thing}. Third time unlucky.", "Is it just me or is {thing} harder in winter?",
    "New rule: no {thing} before coffee", "Rain all day, so {thing} all day 🌧️", "A quiet evening with {thing} & the radio",
    "I wrote up my notes on {thing}: https://example.org/notes/{thing}", "Nobody warned me about {thing} < 10 degrees #{thing}",
    "Today's {thing} report: fine, thank you", "Heute endlich Zeit für {thing}", "Un petit mot sur {thing}, et puis au lit",
)  # fmt: skip
TO_SOMEBODY = (
    "That looks wonderful! How long did it take?", "Same here, and I still don't know why 😄", "Thank you, that helped a lot",
    "I'd say yes, but ask me again tomorrow", "Oh no. Is it fixable?", "Congratulations!! 🎉", "Which shop was it?", "Ha, exactly",
)  # fmt: skip


def everyday(
    rng: random.Random,
    me: Person,
    friends: Sequence[Person],
    start: datetime,
    end: datetime,
    number: int,
    things: Sequence[str],
) -> list[Draft]:
    """Posts of an ordinary person: half replies, some threads, quotes, reposts, mentions; mostly without a like."""
    drafts: list[Draft] = []
    span = int((end - start).total_seconds())
    for second in sorted(rng.randrange(span) for _ in range(number)):
        at = start + timedelta(seconds=second, milliseconds=rng.randrange(1000))
        friend, thing, kind = rng.choice(friends), rng.choice(things), rng.random()
        alone = rng.choice(ALONE).format(thing=thing)
        draft = Draft(at, alone, source=rng.choice((x.WEB, x.PHONE, x.ANDROID)))
        draft = Draft(
            at,
            alone,
            lang="de" if "Heute" in alone else "fr" if "petit" in alone else "en",
            source=draft.source,
        )
        parent = x.snowflake(rng, at - timedelta(minutes=x.draw(rng, DELAYS)))
        post_id, likes = x.snowflake(rng, at), x.heavy_tail(rng, 0.8)
        text, reply_to, media = draft.text, None, ("photo",) if kind > 0.92 else ()
        if kind < 0.46:
            text, reply_to = f"@{friend.handle} {rng.choice(TO_SOMEBODY)}", friend
        elif kind < 0.53 and drafts and not drafts[-1].text.startswith("RT @"):
            before = drafts[-1]
            text, reply_to, parent, at = (
                f"And one more thing: {text}",
                me,
                before.post_id,
                before.at + timedelta(seconds=rng.randrange(40, 400)),
            )
            post_id = x.snowflake(rng, at)
        elif kind < 0.61:
            text = f"RT @{friend.handle}: {rng.choice(ALONE).format(thing=thing)} And a long look at why it went that way this time, step by step, with pictures"
        elif kind < 0.68:
            text = f"{rng.choice(TO_SOMEBODY)} https://twitter.com/{friend.handle}/status/{parent}{rng.choice(('', '?s=20'))}"
        elif kind < 0.73:
            text = f"{text} (thanks @{friend.handle})"
        parent_id = parent if reply_to else None
        drafts.append(
            Draft(
                at,
                text,
                draft.lang,
                draft.source,
                likes,
                likes // 4,
                reply_to,
                parent_id,
                media=media,
                post_id=post_id,
            )
        )
    return drafts
