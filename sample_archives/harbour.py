"""The story of Skerrow Harbour Lights: six years of an invented museum that began as a megaphone and learnt to talk."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import lru_cache

import harbour_words as w
import x_export as x
import x_posts
from harbour_followers import Block, Follow, follow_back, gather_followers, unsettled
from harbour_years import (
    AWAKE,
    CLOSED,
    CREATED_AT,
    DELAYS,
    FRESH,
    KINDS,
    MADE_AT,
    OFFICE_HOURS,
    RENAMED_AT,
    YEARS,
)
from people import cast, newcomer, registry
from x_export import Person, utc
from x_files import Said
from x_posts import Draft


@dataclass(frozen=True)
class Story:
    me: Person
    people: dict[str, Person]
    posts: list[Draft]
    withdrawn: list[tuple[datetime, Draft]]
    notes: list[tuple[datetime, str]]
    followers: list[Follow]
    following: list[Follow]
    blocks: list[Block]
    likes: list[tuple[str, str]]
    talks: list[tuple[str, list[Said]]]


def me_at(me: Person, when: datetime) -> Person:
    """The museum under the name that it had then."""
    return me if when >= RENAMED_AT else me._replace(handle="SkerrowMuseum", name="Skerrow Harbour Museum")


def london(day: datetime, minute: int) -> datetime:
    """UTC time of a minute of a day in London, with summer time from the last Sunday of March to the last of October."""
    last_sundays = [
        max(d for d in range(25, 32) if datetime(day.year, month, d).weekday() == 6) for month in (3, 10)
    ]
    is_summer = (3, last_sundays[0]) <= (day.month, day.day) < (10, last_sundays[1])
    return day + timedelta(minutes=minute - (60 if is_summer else 0))


def fill(rng: random.Random, template: str, **names: str) -> str:
    """The template with its words drawn, each place anew."""
    pieces = template.split("{")
    out = pieces[0]
    for piece in pieces[1:]:
        key, rest = piece.split("}", 1)
        if key == "n":
            out += str(7 + rng.randrange(890))
        elif key == "few":
            out += str(6 + rng.randrange(34))
        elif key == "site":
            out += w.SITE
        else:
            out += names.get(key) or rng.choice(w.WORDS[key].split("|"))
        out += rest
    return out[:1].upper() + out[1:]


@lru_cache(maxsize=1)
def story() -> Story:
    rng = random.Random("harbour lights")
    me = Person(x.snowflake(rng, CREATED_AT), "SkerrowLights", "Skerrow Harbour Lights 💡")
    neighbours = [
        Person(x.user_id(rng, utc(born)), handle, name)
        for born, handle, name in (
            ("2011-05-02", "GullRockFerries", "Gull Rock Ferries"), ("2013-02-20", "WennIslandRadio", "Wenn Island Radio"),
            ("2009-08-11", "TheSkerrowPost", "The Skerrow Post"), ("2016-09-01", "FogSignalFolk", "Friends of the Fog Signal"),
            ("2017-03-14", "SkerrowSchool7", "Skerrow School"), ("2012-10-10", "WennBirdCount", "Wenn Bird Count"),
        )
    ]  # fmt: skip
    people = neighbours + cast(rng, 260, utc("2018-11-01"))
    posts, notes = write_posts(rng, me, people)
    followers = gather_followers(rng, people)
    following = follow_back(rng, followers)
    changes = unsettled(random.Random("harbour comings and goings"), followers, following)
    likes = [
        (
            x.snowflake(rng, utc("2019-02-01") + timedelta(minutes=int(3_210_000 * (1 - rng.random() ** 2)))),
            fill(rng, rng.choice(w.LIKED)),
        )
        for _ in range(2_020)
    ]
    talks = write_talks(rng, me, people)
    withdrawn = withdrawn_posts(random.Random("harbour withdrawn"))
    return Story(me, registry([me, *people]), posts, withdrawn, notes, *changes, likes, talks)


# --- posts ---------------------------------------------------------------------------------------


def write_posts(
    rng: random.Random, me: Person, people: list[Person]
) -> tuple[list[Draft], list[tuple[datetime, str]]]:
    posts: list[Draft] = []
    threads: list[Draft] = []  # originals, and what was added to them
    for at in sorted(office_times(rng)):
        shares = YEARS[at.year][1]
        kind = rng.choices(KINDS, shares)[0]
        draft = write_post(
            rng, me, people, at, kind if kind != "self_reply" or threads else "original", threads
        )
        scale = YEARS[at.year][2] * {"original": 1.0, "quote": 0.8, "mention": 0.8, "self_reply": 0.5}.get(
            kind, 0.3
        )
        likes = x.heavy_tail(rng, scale) * (
            12 if rng.random() < 0.003 else 1
        )  # once in a while a post travels
        draft = replace(
            draft,
            likes=likes,
            reposts=min(likes, x.heavy_tail(rng, scale / 4)),
            post_id=x.snowflake(rng, draft.at),
        )
        if kind in ("original", "self_reply"):
            threads.append(draft)
        posts.append(draft)
    posts += edited_post(rng)
    notes = []
    for day, text in zip(("2023-05-18", "2023-11-02", "2024-06-20", "2025-01-23"), w.LONG, strict=True):
        when = utc(day) + timedelta(hours=12, minutes=rng.randrange(200), milliseconds=rng.randrange(1000))
        text = fill(rng, text)
        cut = text[:276].rsplit(" ", 1)[0]
        posts.append(
            Draft(
                when,
                cut + (f"… {w.SITE}/log" if day == "2023-11-02" else ""),
                likes=30 + rng.randrange(60),
                reposts=9,
            )
        )
        notes.append((when, text))
    return [x_posts.renumbered(draft, rng) for draft in posts], notes


def office_times(rng: random.Random) -> list[datetime]:
    """When the office posts: on weekdays, now and then on a weekend, never while the museum was shut."""
    times: list[datetime] = []
    for year, (number, *_) in YEARS.items():
        first = utc(f"{year}-01-07")
        days = 66 if year == 2025 else 356
        wanted = len(times) + number
        while len(times) < wanted:
            day = first + timedelta(days=rng.randrange(days))
            if CLOSED[0] <= day < CLOSED[1] or (day.weekday() > 4 and rng.random() < 0.7):
                continue
            moment = london(day, int(x.draw(rng, OFFICE_HOURS)))
            times.append(moment + timedelta(seconds=rng.randrange(60), milliseconds=rng.randrange(1000)))
    return times


def somebody(rng: random.Random, people: list[Person]) -> Person:
    """A person, the first dozens far more often than the rest."""
    return people[int(len(people) * rng.random() * rng.random() * rng.random())]


def write_post(
    rng: random.Random, me: Person, people: list[Person], at: datetime, kind: str, threads: list[Draft]
) -> Draft:
    other, another, me = somebody(rng, people), somebody(rng, people), me_at(me, at)
    names = {"at": f"@{other.handle}", "at2": f"@{another.handle}", "me": f"@{me.handle}"}
    device = rng.choice((x.WEB, x.WEB, x.PHONE))
    parent_at = at - timedelta(minutes=x.draw(rng, DELAYS[at.year]), seconds=1)
    parent = x.snowflake(rng, parent_at)
    status = f"https://{rng.choice(('twitter.com', 'x.com'))}/{other.handle}/status/{parent}{rng.choice(('', '', '?s=20'))}"
    if kind == "original":
        is_chatty = rng.random() < (at.year - 2019) * 0.16 - 0.12
        lang, template = ("en", rng.choice(w.CHATTY if is_chatty else w.ANNOUNCE))
        if rng.random() < 0.025:
            lang, template = rng.choice(w.OTHER_LANGUAGES)
        media = () if rng.random() > 0.2 else (("video",) if rng.random() < 0.06 else ("photo",))
        source = device
        if not is_chatty and rng.random() < 0.8:  # scheduled posts go out on the half-hour
            at, source = at.replace(minute=at.minute // 30 * 30, second=rng.randrange(3)), x.SCHEDULED
        return Draft(at, fill(rng, template), lang, source, media=media, is_sensitive=rng.random() < 0.004)
    if kind == "self_reply":
        before = threads[-1]
        at = before.at + timedelta(seconds=40 + rng.randrange(400), milliseconds=rng.randrange(1000))
        text = fill(rng, rng.choice(w.THREAD)) + (
            f" Thanks to @{other.handle}!" if rng.random() < 0.1 else ""
        )
        return Draft(at, text, source=device, reply_to=me, parent=before.post_id)
    if kind == "mention":
        if rng.random() < 0.06:
            names["at"] = "@lamplit_ghost"  # an account that is gone
        return Draft(
            at,
            fill(rng, rng.choice(w.MENTION), **names),
            source=device,
            media=("photo",) if rng.random() < 0.15 else (),
        )
    if kind == "quote":
        is_own = rng.random() < 0.05 and threads
        link = f"https://x.com/{me.handle}/status/{threads[-1].post_id}" if is_own else status
        return Draft(at, f"{fill(rng, rng.choice(w.QUOTE))} {link}", source=device)
    if kind == "repost":
        author = other if rng.random() < 0.98 else me
        return Draft(
            at, x_posts.repost_text(author, fill(rng, rng.choice(w.VISITORS), **names)), source=device
        )
    prefix = f"@{other.handle} "
    if rng.random() < 0.13:  # to a crowd: the platform puts everybody's name in front
        crowd = [somebody(rng, people).handle for _ in range(1 + rng.randrange(6))]
        prefix += "".join(f"@{handle} " for handle in dict.fromkeys(crowd) if handle != other.handle)
    text = prefix + fill(rng, rng.choice(w.REPLY)) + (f" {status}" if rng.random() < 0.03 else "")
    has_range, is_directed = rng.random() < 0.7, rng.random() < 0.03
    draft = Draft(
        at,
        text,
        source=device,
        reply_to=other,
        parent=None if is_directed else parent,
        parent_named=rng.random() > 0.04,
    )
    return replace(draft, prefix=prefix if has_range and not is_directed else "")


def edited_post(rng: random.Random) -> list[Draft]:
    """One post in both its versions."""
    first = utc("2023-09-14T10:05:31.204")
    second = first + timedelta(minutes=11, seconds=8)
    ids = x.snowflake(rng, first), x.snowflake(rng, second)
    text = f"The lamp room is open agian from Friday! {w.SITE}/visit"
    before = Draft(first, text, likes=2, post_id=ids[0], versions=ids)
    return [
        before,
        replace(before, at=second, text=text.replace("agian", "again"), likes=19, reposts=4, post_id=ids[1]),
    ]


def withdrawn_posts(rng: random.Random) -> list[tuple[datetime, Draft]]:
    """Posts that were deleted between two exports, and when."""
    posts = (
        ("2022-11-03", "2023-06-12", "The {event} on {day} is cancelled because of {weather}. We are sorry!"),
        ("2023-02-20", "2023-09-01", "Does anybody know the woman in this picture of {year}? It hung in {place}."),
        ("2024-02-08", "2024-04-22", "New opening hours from {season} on: {time} to 6pm, every {day}. {site}/visit"),
    )  # fmt: skip
    return [
        (
            utc(gone),
            x_posts.renumbered(
                Draft(utc(day) + timedelta(minutes=600 + rng.randrange(300)), fill(rng, text), likes=3), rng
            ),
        )
        for day, gone, text in posts
    ]


# --- messages ------------------------------------------------------------------------------------


def write_talks(rng: random.Random, me: Person, people: list[Person]) -> list[tuple[str, list[Said]]]:
    """Private conversations: people ask, and over the years more of them are answered, and sooner; some get spam's silence."""
    talks: list[tuple[str, list[Said]]] = []
    askers = [person.account_id for person in rng.sample(people, 60)]
    for year, (_, _, _, _, number, answered) in YEARS.items():
        for _ in range(number):
            day = utc(f"{year}-01-03") + timedelta(days=rng.randrange(65 if year == 2025 else 355))
            at = london(day, int(x.draw(rng, AWAKE))) + timedelta(milliseconds=rng.randrange(60_000))
            other = askers.pop() if askers and rng.random() < 0.6 else newcomer(rng, at)
            talks.append((other, talk(rng, me, other, at, answered)))
    for text, sent_on in zip(w.SPAM, ("2021-09-09", "2022-11-21", "2024-08-05"), strict=True):
        for _ in range(6):
            at = utc(sent_on) + timedelta(seconds=rng.randrange(9_000), milliseconds=rng.randrange(1000))
            sender = x.user_id(rng, at - timedelta(days=1 + rng.randrange(20)))
            talks.append((sender, [Said(at, sender, text)]))
    return talks


def staffed(rng: random.Random, at: datetime) -> datetime:
    """That time, or the next morning when nobody is at the desk."""
    if 8 <= at.hour < 18:
        return at
    return at.replace(hour=8, minute=0) + timedelta(days=at.hour >= 18, minutes=rng.randrange(90))


def talk(rng: random.Random, me: Person, other: str, at: datetime, answered: int) -> list[Said]:
    said: list[Said] = []
    if rng.random() < 0.06:  # the museum writes first
        said.append(
            Said(
                at - timedelta(hours=5),
                me.account_id,
                fill(rng, "Thank you for the {thing}! May we show it at the {event}?"),
            )
        )
    question = fill(rng, rng.choice(w.ASKED))
    while True:
        said.append(Said(at, other, question))
        if at.year >= 2022 and rng.random() < 0.25:
            said.append(Said(at + timedelta(seconds=2 + rng.randrange(5)), me.account_id, w.AUTOMATIC))
        at = staffed(rng, at + timedelta(minutes=x.draw(rng, DELAYS[at.year])))
        if rng.random() * 100 >= answered or at > MADE_AT[2025]:
            return said
        said.append(Said(at, me.account_id, fill(rng, rng.choice(w.ANSWERED))))
        at += timedelta(minutes=x.draw(rng, FRESH))
        if rng.random() < 0.4 or at > MADE_AT[2025]:
            return said
        question, answered = fill(rng, rng.choice(w.FOLLOWED_UP)), answered * 3 // 5
