"""The story of Skerrow Harbour Lights: six years of an invented museum that began as a megaphone and learnt to talk."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import lru_cache

import harbour_words as w
import x_export as x
import x_posts
from people import cast, newcomer, registry
from x_export import Person, utc
from x_files import Said
from x_posts import Draft

MADE_AT = {2024: utc("2024-03-14T10:12:33.402"), 2025: utc("2025-03-14T09:26:53.589")}
CREATED_AT = utc("2018-11-05T11:20:41.730")
RENAMED_AT = utc("2022-05-16T09:30:12.118")
CLOSED = utc("2020-04-01"), utc("2020-07-01")
KINDS = ("original", "self_reply", "mention", "quote", "reply", "repost")
# year: posts, per cent of each kind, scale of likes, followers who came, conversations begun, per cent of them answered
YEARS = {
    2019: (500, (84, 6, 5, 1, 2, 2), 1.5, 220, 10, 30),
    2020: (330, (78, 7, 6, 2, 5, 2), 1.7, 160, 10, 40),
    2021: (480, (51, 7, 9, 6, 18, 9), 2.2, 230, 15, 55),
    2022: (530, (37, 7, 9, 7, 29, 11), 3.0, 270, 19, 70),
    2023: (550, (30, 7, 8, 8, 36, 11), 4.0, 285, 21, 80),
    2024: (530, (26, 6, 7, 9, 41, 11), 5.0, 270, 21, 88),
    2025: (100, (24, 6, 7, 9, 43, 11), 5.4, 55, 5, 90),
}
# minutes until an answer, at every tenth of the distribution: days at first, later less than an hour
SLOW = (30, 140, 400, 900, 1_500, 2_300, 3_400, 5_000, 8_000, 14_000, 43_000)
MIDDLING = (6, 22, 60, 130, 260, 520, 980, 1_500, 2_700, 5_200, 20_000)
FRESH = (1, 4, 8, 15, 28, 50, 95, 220, 640, 1_500, 7_000)
DELAYS = {2019: SLOW, 2020: SLOW, 2021: MIDDLING, 2022: MIDDLING, 2023: FRESH, 2024: FRESH, 2025: FRESH}
# minutes after midnight at which the office posts, at every tenth
AWAKE = (420, 500, 560, 630, 700, 780, 900, 1_020, 1_140, 1_240, 1_400)  # and at which people write to it
OFFICE_HOURS = (480, 545, 575, 610, 660, 715, 790, 850, 910, 985, 1_170)


@dataclass
class Follow:
    account_id: str
    at: datetime
    left_before_2025: bool = False
    hidden_in_2024: bool = False


@dataclass(frozen=True)
class Story:
    me: Person
    people: dict[str, Person]
    posts: list[Draft]
    notes: list[tuple[datetime, str]]
    followers: list[Follow]
    following: list[Follow]
    likes: list[tuple[str, str]]
    talks: list[tuple[str, list[Said]]]


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
    likes = [
        (
            x.snowflake(rng, utc("2019-02-01") + timedelta(minutes=int(3_210_000 * (1 - rng.random() ** 2)))),
            fill(rng, rng.choice(w.LIKED)),
        )
        for _ in range(2_020)
    ]
    return Story(
        me, registry([me, *people]), posts, notes, followers, following, likes, write_talks(rng, me, people)
    )


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
    other, another = somebody(rng, people), somebody(rng, people)
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


# --- people --------------------------------------------------------------------------------------


def gather_followers(rng: random.Random, people: list[Person]) -> list[Follow]:
    """All who ever followed and were still there in 2024 or 2025, oldest first."""
    known = [person.account_id for person in people[:150]]
    follows = []
    for year, (_, _, _, number, _, _) in YEARS.items():
        start = max(utc(f"{year}-01-01"), CREATED_AT + timedelta(days=1))
        days = 71 if year == 2025 else 365
        for second in sorted(rng.randrange(days * 86_400) for _ in range(number)):
            at = start + timedelta(seconds=second)
            account_id = (
                known.pop(rng.randrange(len(known))) if known and rng.random() < 0.13 else newcomer(rng, at)
            )
            follows.append(Follow(account_id, at, left_before_2025=year < 2024 and rng.random() < 0.05))
    follows[len(follows) // 2].left_before_2025 = False
    follows[
        len(follows) // 2
    ].hidden_in_2024 = True  # was suspended when the first export was made, and is back at the old place
    return follows


def follow_back(rng: random.Random, followers: list[Follow]) -> list[Follow]:
    """Whom the museum follows, oldest first: some of its followers, soon after they came, and others."""
    follows = []
    for follow in followers:
        if rng.random() < (0.1 if follow.at.year < 2021 else 0.265) and not follow.left_before_2025:
            at = follow.at + timedelta(minutes=x.draw(rng, DELAYS[follow.at.year]))
            follows.append(Follow(follow.account_id, at))
    for _ in range(195):
        at = CREATED_AT + timedelta(minutes=5_000 + rng.randrange(3_300_000))
        follows.append(
            Follow(
                newcomer(rng, at - timedelta(days=300))
                if at.year > 2019
                else x.user_id(rng, utc("2014-04-04")),
                at,
            )
        )
    return sorted(follows, key=lambda follow: follow.at)


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
