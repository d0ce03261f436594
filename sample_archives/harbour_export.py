"""The exports of Skerrow Harbour Lights: the files of the story, as they stood in each year."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import datetime, timedelta

import harbour_words as w
import x_export as x
import x_files
import x_posts
from harbour import Story, fill, me_at, story
from harbour_years import MADE_AT, RENAMED_AT
from people import newcomer, registry
from x_export import Export, Person, Record, utc
from x_files import Said
from x_posts import Draft

BIOS = {
    2023: "The museum of the harbour & its lights. Lamp lit daily at dusk.",
    2024: "The museum of the harbour & its lights. Lamp lit daily at dusk. Edda answers here, Mon-Fri 9-5.",
    2025: "The museum of the harbour & its lights. Lamp lit daily at dusk. Edda and Joss answer here, Mon-Fri 9-5.",
}
PICTURES = {2023: "Kx0door7", 2024: "Kx0lamp1", 2025: "Kx0lamp1"}


def counts_then(draft: Draft, year: int) -> Draft:
    """The counts as an export of that year states them: a little fewer each year back, and now and then one more, from somebody who left.

    Posts of the last days have half of what they will get.
    """
    for earlier in range(2024, year - 1, -1):
        if MADE_AT[earlier] - timedelta(days=5) < draft.at < MADE_AT[earlier]:
            draft = replace(draft, likes=draft.likes // 2, reposts=draft.reposts // 2)
        luck = random.Random(f"{draft.post_id} {earlier}").random()
        if luck >= 0.84:
            change = 1 if luck > 0.97 else -min(draft.likes, 1 + draft.likes // 40)
            draft = replace(draft, likes=draft.likes + change)
    return draft


def posts_then(tale: Story, me: Person, year: int) -> list[Draft]:
    """The posts that stood at that export, with the counts and the museum's name as it states them."""
    made_at = MADE_AT[year]
    drafts = tale.posts + [draft for gone_at, draft in tale.withdrawn if made_at < gone_at]
    return [
        replace(counts_then(draft, year), reply_to=me)
        if draft.reply_to and draft.reply_to.account_id == me.account_id
        else counts_then(draft, year)
        for draft in drafts
        if draft.at < made_at
    ]


def export_of(year: int) -> Export:
    """The museum's export of 14 March of that year."""
    tale, made_at = story(), MADE_AT[year]
    me, rng = me_at(tale.me, made_at), random.Random(f"harbour lights {year}")
    export = Export(me, made_at)
    gone = Person("-1", "lamplit_ghost", "lamplit_ghost")
    formerly = me_at(tale.me, RENAMED_AT - timedelta(seconds=1))
    people = tale.people | registry([gone, formerly._replace(name=me.name)])
    rows = [
        x_posts.tweet(random.Random(draft.post_id), me, people, draft) for draft in posts_then(tale, me, year)
    ]
    for row in rows:
        # a few were written where the telephone gave the place: here a point in the sea
        if int(str(row["id_str"])) % 500 == 0:
            point = {"type": "Point", "coordinates": ["58.9", "-7.7"]}
            row |= {"geo": point, "coordinates": {"type": "Point", "coordinates": ["-7.7", "58.9"]}}
    posts = x_posts.shards(rng, rows, 9)
    export.add("tweets", posts)
    export.add("tweet-headers", x_posts.headers(me, posts))
    export.add(
        "note-tweet", [x_posts.note(random.Random(text), at, text) for at, text in tale.notes if at < made_at]
    )
    add_side_posts(export, rng, people)
    for name, follows in (("follower", tale.followers), ("following", tale.following)):
        listed = [follow.account_id for follow in follows if follow.stands(made_at)]
        export.add(name, x_files.people_list(name, reversed(listed)))
    likes = [(post_id, text) for post_id, text in tale.likes if x.snowflake_at(post_id) < made_at]
    export.add(
        "like",
        x_posts.in_blocks(
            rng,
            [x_files.like(post_id, text) for post_id, text in sorted(likes, key=lambda item: -int(item[0]))],
            4,
        ),
    )
    talks = [(other, [message for message in said if message.at < made_at]) for other, said in tale.talks]
    records = [
        x_files.conversation(random.Random(f"{other} {said[0].at}"), me, other, said)
        for other, said in talks
        if said
    ]
    export.add("direct-messages", records)
    export.add("direct-message-headers", x_files.without_text(records))
    add_group(export, tale)
    add_account(export, tale, rng)
    export.empties(
        {
            2023: x.FILES_2023,
            2024: x.FILES_2023 + "ads-revenue-sharing article article-metadata verified-organization",
            2025: x.FILES_2025,
        }[year]
    )
    pictures = [(str(row["id_str"]), row["extended_entities"]) for row in rows if "extended_entities" in row][
        -2:
    ]
    for number, (post_id, _) in enumerate(pictures):
        export.files[f"data/tweets_media/{post_id}-picture{number}.jpg"] = TINY_JPEG
    export.files[f"data/profile_media/{me.account_id}-{PICTURES[year]}.jpg"] = TINY_JPEG
    export.files["assets/js/viewer.js"] = b"// the viewer's program, in a real export\n"
    export.files["assets/images/logo.svg"] = b'<svg width="1" height="1"/>\n'
    export.manifest()
    return export


TINY_JPEG = bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffd9")


def add_side_posts(export: Export, rng: random.Random, people: dict[str, Person]) -> None:
    """Posts that lie in other files: deleted ones of the last two weeks, and those made in a community."""
    deleted: list[Record] = []
    dates: list[Record] = []
    for days in (2, 6, 11):
        at = export.generated_at - timedelta(days=days, hours=3, milliseconds=rng.randrange(1000))
        draft = Draft(at, fill(rng, rng.choice(w.ANNOUNCE)), source=x.SCHEDULED)
        row = x_posts.tweet(rng, export.me, people, draft)
        gone: Record = {"deleted_at": x.x_date(at + timedelta(minutes=25))}
        deleted.append({"tweet": row | gone})
        header: Record = {"tweet_id": row["id_str"], "user_id": export.me.account_id}
        dates.append({"tweet": header | {"created_at": row["created_at"]} | gone})
    export.add("deleted-tweets", deleted)
    export.add("deleted-tweet-headers", dates)
    rows: list[Record] = []
    community_id = x.snowflake(random.Random("community"), utc("2022-02-02"))
    for text, when in (
        ("Hello small museums! We are the one with the foghorn.", "2023-02-14T15:00:09.1"),
        ("How do you label glass?", "2023-06-01T09:11:12.5"),
    ):
        if utc(when) > export.generated_at:
            continue
        row = x_posts.tweet(random.Random(text), export.me, people, Draft(utc(when), text, likes=5))
        rows.append(
            row
            | {"scopes": {"followers": False}, "community_id": community_id, "community_id_str": community_id}
        )
    export.add("community-tweet", x_posts.shards(rng, rows, 1))


def add_group(export: Export, tale: Story) -> None:
    rng = random.Random("group")
    members = [export.me.account_id] + [person.account_id for person in list(tale.people.values())[1:5]]
    start = utc("2023-03-06T10:00:02.511")
    lines = (
        "Shall we share one stand at the harbour fair?",
        "Yes please!",
        "We bring the tent.",
        "And we bring the foghorn 📯",
        "Oh no.",
    )
    said = [
        Said(start + timedelta(minutes=7 * n * n), members[n % len(members)], line)
        for n, line in enumerate(lines, 1)
    ]
    record = [x_files.group(rng, start, members, said)]
    export.add("direct-messages-group", record)
    export.add("direct-message-group-headers", x_files.without_text(record))


def add_account(export: Export, tale: Story, rng: random.Random) -> None:
    """The account, its lists, and what the platform knows of its devices, advertisements and surroundings."""
    me, made_at, owner = export.me, export.generated_at, {"accountId": export.me.account_id}
    person = list(tale.people.values())[9]
    days = [made_at - timedelta(days=n, minutes=rng.randrange(500)) for n in range(40)]
    export.add("account", x_files.account(me, "2018-11-05T11:20:42.000Z", "desk@harbourlights.example.org"))
    bio, picture = BIOS[made_at.year], PICTURES[made_at.year]
    shown = x_files.profile(
        me,
        bio,
        "https://t.co/H4rb0urL1t",
        "Skerrow",
        picture=picture,
        has_header=made_at > RENAMED_AT,
    )
    export.add("profile", shown)
    export.add("account-timezone", x_files.time_zone(me, "London"))
    export.add("verified", [{"verified": owner | {"verified": False}}])
    if made_at > RENAMED_AT:
        before = me_at(me, RENAMED_AT - timedelta(seconds=1))
        export.add("screen-name-change", x_files.renamed(me, x.iso(RENAMED_AT), before.handle, me.handle))
    export.add("account-creation-ip", [{"accountCreationIp": owner | {"userCreationIp": "198.51.100.24"}}])
    export.add("account-label", [{"accountLabel": {}}])
    export.add(
        "lists-created",
        x_files.user_lists(
            f"https://twitter.com/{me.handle}/lists/{name}"
            for name in ("neighbours", "small-museums", "keepers")
        ),
    )
    export.add(
        "lists-member",
        x_files.user_lists(
            f"https://twitter.com/{p.handle}/lists/lights-{n}"
            for n, p in enumerate(list(tale.people.values())[2:26:2])
        ),
    )
    export.add(
        "lists-subscribed", x_files.user_lists([f"https://twitter.com/{person.handle}/lists/sea-stories"])
    )
    strangers = [newcomer(random.Random(f"block {n}"), utc("2021-06-01")) for n in range(14)]
    blocked = strangers + [block.account_id for block in tale.blocks if block.at < made_at]
    export.add("block", x_files.people_list("blocking", sorted(blocked, key=int, reverse=True)))
    export.add("mute", x_files.people_list("muting", strangers[3:6]))
    export.add(
        "saved-search",
        [
            {"savedSearch": {"savedSearchId": x.snowflake(random.Random(q), utc("2021-03-03")), "query": q}}
            for q in ("skerrow harbour", "#foghorn")
        ],
    )
    change = {
        "changedAt": "2021-01-18T09:00:00.000Z",
        "changedFrom": "museum@example.org",
        "changedTo": "desk@harbourlights.example.org",
    }
    export.add("email-address-change", [{"emailAddressChange": owner | {"emailChange": change}}])
    export.add("phone-number", [{"device": {"phoneNumber": "+447700900123"}}])
    export.add(
        "contact",
        [
            {"contact": {"emails": [f"{name}@example.com"], "phoneNumbers": [f"+4477009004{n:02}"]}}
            for n, name in enumerate(("edda", "joss", "ferry.office"))
        ],
    )
    export.add("ageinfo", [{"ageMeta": {"ageInfo": {"age": ["13-54"], "birthDate": ""}}}])
    export.add("ip-audit", x_files.ip_audit(me, map(x.iso, days)))
    token = {"clientApplicationId": "3033300", "token": "synthetic-token-1", "createdAt": x.iso(days[-1]), "lastSeenAt": x.iso(days[0]), "clientApplicationName": "Twitter Web App (Twitter, Inc.)"}  # fmt: skip
    export.add("device-token", [{"deviceToken": token}])
    push = {"deviceVersion": "17.3", "udid": "00000000-SYNTHETIC", "deviceType": "Twitter for iPhone", "token": "synthetic-token-2", "updatedDate": f"{min(made_at.year, 2024)}.02.01", "createdDate": "2021.05.04"}  # fmt: skip
    export.add("ni-devices", [{"niDeviceResponse": {"pushDevice": push}}])
    device = {"userAgent": "Synthetic/1.0", "registrationToken": "synthetic-token-3", "identityKey": "synthetic-key", "createdAt": x.iso(days[5]), "deviceId": "00000000-0000-4000-8000-000000000000"}  # fmt: skip
    devices = {
        "registeredDevices": {"deviceMetadataList": [device]},
        "deregisteredDevices": {"deRegisteredDeviceMetadataList": []},
    }
    export.add("key-registry", [{"keyRegistryData": {"userId": me.account_id} | devices}])
    application = {"organization": {"name": "Tidetable Ltd", "url": "https://tidetable.example.com"}, "name": "Tidetable Scheduler", "description": "Posts by the tide table", "permissions": ["read", "write"], "approvedAt": "2018-12-03T10:00:00.000Z", "id": "900100200"}  # fmt: skip
    export.add("connected-application", [{"connectedApplication": application}])
    add_advertising(export, rng, days)
    if made_at.year == 2025:
        mode = {"value": "1", "name": "Normal", "originalName": "Normal", "annotations": {}}
        chat = [{"grokChatItem": owner | {"grokMode": mode, "chatId": "1880000000000000001", "createdAt": x.iso(days[7 - n]), "sender": mode | {"name": name, "originalName": name}, "message": text}}
                for n, (name, text) in enumerate((("User", "How bright was an oil lamp?"), ("Agent", "About ten candles, without a lens.")))]  # fmt: skip
        export.add("grok-chat-item", chat)


def add_advertising(export: Export, rng: random.Random, days: list[datetime]) -> None:
    """Advertisements shown in the last weeks, some that were clicked, and the interests that X supposes."""
    of_advertising = random.Random(f"advertising {export.generated_at.year}")
    seen = [at - timedelta(minutes=31 * n) for at in days for n in range(3)]
    shown = x_files.advertisements(of_advertising, seen)
    export.add("ad-impressions", x_files.ad_impressions(shown))
    export.add("ad-engagements", x_files.ad_engagements(shown[::17]))
    export.add("personalization", x_files.personalization(places=["Skerrow", "Isle of Wenn"]))
    clicks = [{"userInteractionsData": {"linkClick": {"tweetId": x.snowflake(rng, at), "finalUrl": "https://ferries.example.com/bell", "timeStampOfInteraction": x.iso(at)}}} for at in days[4:9]]  # fmt: skip
    export.add("user-link-clicks", clicks)
