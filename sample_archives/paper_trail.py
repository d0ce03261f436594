"""A sample with every file that tells of its owner or of others, a few records each, in the shapes of 2020 to 2026."""

from __future__ import annotations

import random
from datetime import timedelta

import x_export as x
import x_files
import x_posts
from people import cast, follow_list, registry
from x_export import Export, Person, Record, utc, with_viewer
from x_posts import Draft

# Files whose records nobody published: a wrapper and a date, which is all that is read of them.
UNSEEN = (
    "ad-free-article-visits article audio-video-calls-in-dm branch-links community-note fleet fleet-mute message-event moment "
    "spaces-metadata tweetdeck twitter-circle-member twitter-shop verified-organization"
)


def paper_trail() -> Export:
    """A person whose posts say little and whose export says much; no file is of any one year."""
    rng = random.Random("paper_trail")
    me = Person(x.user_id(rng, utc("2014-07-01T08:00:00")), "tilda_marrowby", "Tilda Marrowby")
    made_at = utc("2026-02-03T06:30:10.250")
    friends = cast(rng, 6, utc("2020-01-01"))
    export = Export(me, made_at)
    drafts = [Draft(made_at - timedelta(days=60 * n, seconds=n), f"Marrow number {n}") for n in range(1, 9)]
    rows = [x_posts.tweet(rng, me, registry([me, *friends]), draft) for draft in drafts]
    rows[2] |= {
        "geo": {"type": "Point", "coordinates": ["0.0", "0.0"]},
        "coordinates": {"type": "Point", "coordinates": ["0.0", "0.0"]},
    }
    posts = x_posts.shards(rng, rows, 1)
    export.add("tweets", posts)
    export.add("tweet-headers", x_posts.headers(me, posts))
    listed = follow_list(rng, 20, utc("2014-07-02"), utc("2026-01-30"))
    export.add("follower", x_files.people_list("follower", listed))
    export.add("following", x_files.people_list("following", listed[::3]))
    export.add("mute", x_files.people_list("muting", listed[:2]))
    export.add("account", x_files.account(me, "2014-07-01T08:00:00.000Z", "tilda@example.org"))
    export.add("profile", x_files.profile(me, "Marrows.", "", "Marrowby"))
    add_identity(export)
    add_devices(export)
    add_advertisements(export)
    add_interactions(export)
    for name in UNSEEN.split():
        thing: Record = {"createdAt": x.iso(made_at - timedelta(days=40)), "note": "a synthetic record"}
        export.add(name, [{x.camel(name): thing}])
    export.empties(x.FILES_2025)
    export.manifest()
    return with_viewer(export)


def add_identity(export: Export) -> None:
    made_at, owner = export.generated_at, {"accountId": export.me.account_id}
    export.add("phone-number", [{"device": {"phoneNumber": "+447700900321"}}])
    export.add("ageinfo", [{"ageMeta": {"ageInfo": {"age": ["44"], "birthDate": "1981-05-17"}}}])
    changes = [("", "tilda@example.com"), ("tilda@example.com", "tilda@example.org")]
    export.add(
        "email-address-change",
        [
            {
                "emailAddressChange": owner
                | {
                    "emailChange": {
                        "changedAt": x.iso(made_at - timedelta(days=900 - 300 * n)),
                        "changedFrom": before,
                        "changedTo": after,
                    }
                }
            }
            for n, (before, after) in enumerate(changes)
        ],
    )
    sign_in = {
        "ssoId": "100000000000000000001",
        "ssoEmail": "tilda@example.net",
        "associationMethodType": "Login",
        "createdAt": x.iso(made_at - timedelta(days=500)),
    }
    export.add("sso", [{"singleSignOnMetaValues": sign_in}])
    hidden = {"protectedAt": x.iso(made_at - timedelta(days=700)), "action": "Protect"}
    export.add("protected-history", [{"protectedHistory": hidden}])
    locked = {"timeStamp": x.iso(made_at - timedelta(days=650)), "action": "Suspend"}
    export.add("account-suspension", [{"accountSuspension": locked}])
    trade = {
        "professionalId": "900",
        "professionalType": "Creator",
        "categories": [{"categoryName": "Gardener", "setToDisplay": True}],
        "createdAt": x.iso(made_at - timedelta(days=800)),
    }
    export.add("professional-data", [{"professionalData": owner | trade}])
    paid = {"payoutHistory": [{"amount": "3.20"}, {"amount": "1.05"}]}
    export.add("ads-revenue-sharing", [{"adsRevenueSharing": paid}])
    video = {
        "id": "1tIlDa",
        "username": "tilda_live",
        "isTwitterUser": True,
        "createdAt": "2016-05-01T00:00:00.000Z",
    }
    export.add("periscope-account-information", [{"periscopeAccountInformation": video}])
    export.add(
        "contact",
        [
            {
                "contact": {
                    "emails": [f"friend{n}@example.com"] * (n % 3 == 0),
                    "phoneNumbers": [f"+4477009006{n:02}"],
                }
            }
            for n in range(24)
        ],
    )


def add_devices(export: Export) -> None:
    made_at, owner = export.generated_at, {"accountId": export.me.account_id}
    days = [made_at - timedelta(days=n, hours=2) for n in range(30)]
    logins = x_files.ip_audit(export.me, map(x.iso, days))
    for login in logins[:10]:
        login["ipAudit"] |= {"loginPortNumber": "50123"}  # type: ignore[operator]
    export.add("ip-audit", logins)
    export.add("account-creation-ip", [{"accountCreationIp": owner | {"userCreationIp": "198.51.100.77"}}])
    token = {"clientApplicationId": "129032", "token": "synthetic-token-9", "createdAt": x.iso(days[20]), "lastSeenAt": x.iso(days[0]), "clientApplicationName": "Twitter for Android (Twitter, Inc.)"}  # fmt: skip
    export.add("device-token", [{"deviceToken": token}])
    push = {"deviceVersion": "14", "udid": "00000000-SYNTHETIC", "deviceType": "Twitter for Android", "token": "synthetic-token-8", "updatedDate": "2026.01.20", "createdDate": "2024.05.04"}  # fmt: skip
    phone = {"deviceType": "Auth", "carrier": "synthetic", "phoneNumber": "+447700900321", "updatedDate": "2020.02.02", "createdDate": "2019.03.03"}  # fmt: skip
    export.add(
        "ni-devices",
        [{"niDeviceResponse": {"pushDevice": push}}, {"niDeviceResponse": {"messagingDevice": phone}}],
    )
    device = {"userAgent": "Synthetic/2.0", "registrationToken": "synthetic-token-7", "identityKey": "synthetic-key-7", "createdAt": x.iso(days[9]), "deviceId": "00000000-0000-4000-8000-000000000007"}  # fmt: skip
    devices = {
        "registeredDevices": {"deviceMetadataList": [device]},
        "deregisteredDevices": {"deRegisteredDeviceMetadataList": [device]},
    }
    export.add("key-registry", [{"keyRegistryData": {"userId": export.me.account_id} | devices}])
    export.add(
        "app",
        [{"app": {"appId": f"org.example.app{n}", "appNames": [f"Synthetic app {n}"]}} for n in range(5)],
    )


def add_advertisements(export: Export) -> None:
    made_at = export.generated_at
    shown = x_files.advertisements(
        random.Random("advertisements of paper_trail"), [made_at - timedelta(days=2 * n) for n in range(40)]
    )
    export.add("ad-impressions", x_files.ad_impressions(shown))
    export.add("ad-engagements", x_files.ad_engagements(shown[::9]))
    bought = {
        "conversionTime": x.plain(made_at - timedelta(days=8)),
        "conversionEvent": "Install",
        "mobilePlatform": "Android",
        "conversionValue": "0",
        "applicationName": "Synthetic app 2",
    }
    visited = {
        "conversionTime": x.plain(made_at - timedelta(days=5)),
        "eventType": "SiteVisit",
        "conversionPlatform": "Mobile",
        "conversionUrl": "https://example.org/basket",
        "advertiserInfo": {"advertiserName": "Marrow Seeds", "screenName": "@marrow_seeds"},
        "additionalParameters": {},
    }
    for name, kind, record in (
        ("ad-mobile-conversions-unattributed", "unattributedMobileAppConversions", bought),
        ("ad-online-conversions-attributed", "attributedOnlineConversions", visited),
    ):
        export.add(name, [{"ad": {"adsUserData": {kind: {"conversions": [record]}}}}])
    export.add("personalization", x_files.personalization(places=["Marrowby"], shows=["The Synthetic Show"]))


def add_interactions(export: Export) -> None:
    made_at, owner = export.generated_at, {"accountId": export.me.account_id}
    rights = (["read"], ["read", "write"], ["read", "write", "directmessages", "emailaddress"])
    export.add(
        "connected-application",
        [
            {
                "connectedApplication": {
                    "organization": {"name": "", "url": ""},
                    "name": f"Synthetic service {n}",
                    "description": "synthetic",
                    "permissions": permissions,
                    "approvedAt": x.iso(made_at - timedelta(days=100 * n + 9)),
                    "id": f"90010020{n}",
                }
            }
            for n, permissions in enumerate(rights)
        ],
    )
    click = {
        "tweetId": "1880000000000000007",
        "finalUrl": "https://example.org/marrows",
        "timeStampOfInteraction": x.iso(made_at - timedelta(days=30)),
    }
    export.add("user-link-clicks", [{"userInteractionsData": {"linkClick": click}}])
    export.add(
        "saved-search",
        [{"savedSearch": {"savedSearchId": "1880000000000000008", "query": "prize marrows"}}],
    )
    rating = {
        "noteId": "1880000000000000009",
        "helpfulnessLevel": "Helpful",
        "helpfulTags": ["Clear"],
        "createdAt": x.iso(made_at - timedelta(days=70)),
        "userId": export.me.account_id,
    }
    export.add("community-note-rating", [{"communityNoteRating": rating}])
    mode = {"value": "1", "name": "Normal", "originalName": "Normal", "annotations": {}}
    files = [
        {
            "fileName": "marrow.jpg",
            "mimeType": "image/jpeg",
            "mediaId": "1880000000000000011",
            "url": "https://example.org/marrow.jpg",
        }
    ]
    chats: list[Record] = [
        {
            "grokChatItem": owner
            | {
                "grokMode": mode,
                "chatId": f"18800000000000001{n // 2}",
                "createdAt": x.iso(made_at - timedelta(days=20 - n)),
                "sender": mode | {"name": "Agent" if n % 2 else "User"},
                "message": "A synthetic message",
                "attachments": files * (n == 0),
            }
        }
        for n in range(6)
    ]
    export.add("grok-chat-item", chats)
