"""What an export reveals: counted in every shape that X gave its files, and never a value of it kept or shown."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import duckdb
import pytest
from conftest import SAMPLES, Call, LoadInto
from exports import (
    OWN_ID,
    Files,
    Reading,
    Records,
    account,
    at,
    conversation,
    js,
    manifest,
    tweet,
    write_folder,
)

from twoway import report
from twoway.library import Library
from twoway.platforms import ALL, platform
from twoway.platforms.exposures import Kind
from twoway.records import Exposure

Read = Callable[..., Reading]


def shown(when: str, advertiser: str, *types: str, device: str | None = None) -> dict[str, Any]:
    return {
        "impressionTime": when,
        "deviceInfo": {"osType": "Ios"} | ({"deviceId": device} if device else {}),
        "advertiserInfo": {"advertiserName": advertiser, "screenName": f"@{advertiser}"}
        if advertiser
        else {},
        "matchedTargetingCriteria": [{"targetingType": each, "targetingValue": "v"} for each in types],
    }


def ads(kind: str, things: str, *rows: list[dict[str, Any]]) -> Records:
    return [{"ad": {"adsUserData": {kind: {things: each}}}} for each in rows]


# File, records, and what is counted of each kind: (records, different, first, last).
SHAPES: dict[str, tuple[str, Records, dict[str, tuple[int, int | None, int | None, int | None]]]] = {
    "advertisements, several to a record": (
        "ad-impressions.js",
        ads(
            "adImpressions",
            "impressions",
            [
                shown("2025-03-02 10:00:00", "tea", "Age", "Age", device="d1"),
                shown("2025-03-01 10:00:00", "oats"),
            ],
            [shown("2025-03-03 10:00:00", "tea", "Keywords", device="d1"), shown("2025-03-03 09:00:00", "")],
        ),
        {
            "ad_impressions": (4, 2, at(2025, 3, 1, 10), at(2025, 3, 3, 10)),
            "ad_criteria": (3, 2, None, None),
            "ad_device_ids": (2, 1, None, None),
        },
    ),
    "advertisements that were clicked, twice each": (
        "ad-engagements.js",
        ads(
            "adEngagements",
            "engagements",
            [
                {
                    "impressionAttributes": shown("2025-03-01 10:00:00", "tea"),
                    "engagementAttributes": [
                        {"engagementTime": "2025-03-01 10:00:05", "engagementType": "Click"},
                        {"engagementTime": "2025-03-01 10:00:09", "engagementType": "View"},
                    ],
                }
            ],
        ),
        {"ad_engagements": (1, 1, at(2025, 3, 1, 10, 0, 5), at(2025, 3, 1, 10, 0, 9))},
    ),
    "conversions of either name": (
        "ad-mobile-conversions-attributed.js",
        ads(
            "attributedMobileAppConversions",
            "conversions",
            [{"conversionTime": "2025-03-01 10:00:00", "applicationName": "a"}],
        ),
        {"app_conversions": (1, 1, at(2025, 3, 1, 10), at(2025, 3, 1, 10))},
    ),
    "what is supposed": (
        "personalization.js",
        [
            {
                "p13nData": {
                    "demographics": {
                        "languages": [{"language": "a"}, {"language": "b"}],
                        "genderInfo": {"gender": "x"},
                    },
                    "interests": {
                        "interests": [{"name": "a", "isDisabled": True}, {"name": "b", "isDisabled": False}],
                        "partnerInterests": [],
                        "audienceAndAdvertisers": {
                            "advertisers": ["@a", "@b", "@a"],
                            "lookalikeAdvertisers": ["@c"],
                            "numAudiences": "7",
                        },
                        "shows": ["s"],
                    },
                    "locationHistory": ["p", "q"],
                    "inferredAgeInfo": {"age": ["13-54"], "birthDate": ""},
                }
            }
        ],
        {
            "interests": (2, None, None, None),
            "interests_off": (1, None, None, None),
            "partner_interests": (0, None, None, None),
            "shows": (1, None, None, None),
            "list_advertisers": (3, 2, None, None),
            "lookalike_advertisers": (1, 1, None, None),
            "excluding_advertisers": (0, 0, None, None),
            "catalog_advertisers": (0, 0, None, None),
            "audiences": (7, None, None, None),
            "gender": (1, None, None, None),
            "languages": (2, None, None, None),
            "age_guess": (1, None, None, None),
            "birth_date_guess": (0, None, None, None),
            "location_history": (2, None, None, None),
        },
    ),
    "log-ins, with ports since 2025": (
        "ip-audit.js",
        [
            {
                "ipAudit": {
                    "createdAt": "2025-01-02T00:00:00.000Z",
                    "loginIp": "203.0.113.1",
                    "loginPortNumber": "1",
                }
            },
            {"ipAudit": {"createdAt": "2025-01-01T00:00:00.000Z", "loginIp": "203.0.113.1"}},
        ],
        {"logins": (2, 1, at(2025, 1, 1), at(2025, 1, 2)), "login_ports": (1, None, None, None)},
    ),
    "log-ins of 2018, in milliseconds": (
        "ip-audit.js",
        [{"ipAudit": {"createdAt": "1534809600000", "loginIp": "203.0.113.1"}}],
        {"logins": (1, 1, at(2018, 8, 21), at(2018, 8, 21)), "login_ports": (0, None, None, None)},
    ),
    "changes of the address in 2018, in milliseconds": (
        "email-address-change.js",
        [{"emailAddressChange": {"emailChange": {"changedAt": "1534809600000", "changedTo": "a@b.example"}}}],
        {"email_changes": (1, None, at(2018, 8, 21), at(2018, 8, 21))},
    ),
    "devices of two sorts, days with dots": (
        "ni-devices.js",
        [
            {"niDeviceResponse": {"pushDevice": {"createdDate": "2021.05.04", "updatedDate": "2024.02.01"}}},
            {"niDeviceResponse": {"messagingDevice": {"phoneNumber": "+44", "createdDate": "2019.01.01"}}},
        ],
        {
            "notified_devices": (2, None, at(2019, 1, 1), at(2024, 2, 1)),
            "device_phone_numbers": (1, None, None, None),
        },
    ),
    "devices of no time": (
        "device-token.js",
        [
            {"deviceToken": {"createdAt": "1970-01-01T00:00:00.000Z", "clientApplicationName": "a"}},
            {"deviceToken": {"createdAt": "0", "lastSeenAt": "1970.01.01"}},
            {"deviceToken": {"createdAt": "2020-01-01T00:00:00.000Z", "clientApplicationName": ""}},
        ],
        {"device_tokens": (3, 1, at(2020, 1, 1), at(2020, 1, 1))},
    ),
    "keys of devices, registered and not": (
        "key-registry.js",
        [
            {
                "keyRegistryData": {
                    "userId": OWN_ID,
                    "registeredDevices": {"deviceMetadataList": [{"createdAt": "2025-01-01T00:00:00.000Z"}]},
                    "deregisteredDevices": {"deRegisteredDeviceMetadataList": [{"deviceId": "a"}]},
                }
            }
        ],
        {"encryption_keys": (2, None, at(2025, 1, 1), at(2025, 1, 1))},
    ),
    "age and date of birth, or none": (
        "ageinfo.js",
        [{"ageMeta": {"ageInfo": {"age": ["44"], "birthDate": "1981-05-17"}}}, {"ageMeta": {}}],
        {"birth_date": (1, None, None, None), "age": (1, None, None, None)},
    ),
    "people of the address book": (
        "contact.js",
        [
            {"contact": {"emails": ["a@b.example", "c@b.example"], "phoneNumbers": []}},
            {"contact": {"emails": ["a@b.example"], "phoneNumbers": ["+44"]}},
        ],
        {
            "contacts": (2, None, None, None),
            "contact_emails": (3, 2, None, None),
            "contact_phone_numbers": (1, 1, None, None),
        },
    ),
    "apps and their rights": (
        "connected-application.js",
        [
            {
                "connectedApplication": {
                    "permissions": ["read", "write"],
                    "approvedAt": "2020-01-01T00:00:00.000Z",
                }
            },
            {"connectedApplication": {"permissions": ["read", "directmessages"]}},
        ],
        {
            "connected_apps": (2, None, at(2020, 1, 1), at(2020, 1, 1)),
            "apps_that_write": (1, None, None, None),
            "apps_with_messages": (1, None, None, None),
            "apps_with_email": (0, None, None, None),
        },
    ),
    "chats with a machine": (
        "grok-chat-item.js",
        [
            {"grokChatItem": {"chatId": "1", "createdAt": f"2025-01-0{day}T00:00:00.000Z", "message": "m"}}
            for day in (1, 2)
        ]
        + [{"grokChatItem": {"chatId": "2", "attachments": [{"fileName": "a"}]}}],
        {
            "ai_chats": (3, 2, at(2025, 1, 1), at(2025, 1, 2)),
            "ai_chat_files": (1, None, None, None),
        },
    ),
    "ratings of notes, and whatever else has a wrapper and a date": (
        "community-note-rating.js",
        [{"communityNoteRating": {"noteId": "1", "createdAt": "2025-01-01T00:00:00.000Z"}}],
        {"note_ratings": (1, None, at(2025, 1, 1), at(2025, 1, 1))},
    ),
}


def counted(reading: Reading) -> dict[str, tuple[int, int | None, int | None, int | None]]:
    return {
        row.kind: (row.records, row.different, row.first_at, row.last_at)
        for row in reading.rows[Exposure]
        if row.part is None
    }


@pytest.mark.parametrize("name", SHAPES)
def test_shapes(name: str, read_files: Read) -> None:
    file, records, expected = SHAPES[name]
    reading = read_files({file: records})
    assert counted(reading) == expected
    assert reading.problems == []
    ledger = reading.files[f"data/{file}"]
    assert (ledger.outcome, ledger.records) == ("read", len(records))


@pytest.mark.parametrize("name", SHAPES)
def test_an_empty_file_counts_nothing_and_an_absent_one_says_nothing(name: str, read_files: Read) -> None:
    file, _, expected = SHAPES[name]
    found = counted(read_files({file: [], "account.js": account()}))
    assert {kind: row[0] for kind, row in found.items()} == dict.fromkeys(expected, 0) | {"email_address": 1}


def test_an_account_without_an_address_and_posts_with_a_place(read_files: Read) -> None:
    point = {"type": "Point", "coordinates": ["1", "2"]}
    posts = [
        tweet(),
        tweet("1233161576649121793", geo=point),
        tweet("1233161576649121794", coordinates=point),
    ]
    reading = read_files({"account.js": account(email=""), "tweets.js": posts})
    found = counted(reading)
    assert found["email_address"][0] == 0
    assert found["post_places"][0] == 2 and found["post_places"][2] is not None
    assert reading.problems == []


def test_a_type_that_is_no_word_of_the_platform_is_not_kept(read_files: Read) -> None:
    types = ("Age", "Age", "hello@mail.example", "Keywords")
    rows = ads("adImpressions", "impressions", [shown("2025-03-02 10:00:00", "tea", *types)])
    rows[0]["ad"]["adsUserData"]["adImpressions"]["impressions"][0]["matchedTargetingCriteria"] += [
        {"targetingType": {"deep": ["Age"]}},
        {"targetingType": 7},
    ]
    reading = read_files({"ad-impressions.js": rows})
    parts = {row.part: row.records for row in reading.rows[Exposure] if row.part}
    assert parts == {"Age": 2, "Keywords": 1, "other": 3}


STRANGE: dict[str, tuple[Records | list[Any], list[tuple[int | None, str | None, bool]]]] = {
    "a wrapper that is not known": ([{"hologram": {}}], [(0, "ipAudit", True)]),
    "nothing inside": ([{}], [(0, "ipAudit", True)]),
    "no object": ([7], [(0, None, True)]),
    "a time that is none": ([{"ipAudit": {"createdAt": "soon", "loginIp": "1"}}], [(0, "createdAt", False)]),
    "a time in seconds": ([{"ipAudit": {"createdAt": "1534809600"}}], [(0, "createdAt", False)]),
    "a time that cannot be": (
        [{"ipAudit": {"createdAt": f"{year}-01-01T00:00:00.000Z"}} for year in ("9999", "0001")],
        [(0, "createdAt", False), (1, "createdAt", False)],
    ),
    "a time of another shape": (
        [{"ipAudit": {"createdAt": {"at": "soon"}, "loginIp": "1"}}],
        [(0, "createdAt", False)],
    ),
    "lists in lists": ([{"ipAudit": [[[["203.0.113.1"]]]]}], []),
    "a text for an object": ([{"ipAudit": "203.0.113.1"}], []),
}


@pytest.mark.parametrize("name", STRANGE)
def test_strange_records_are_noted_without_what_they_say(name: str, read_files: Read) -> None:
    records, problems = STRANGE[name]
    good = {"ipAudit": {"createdAt": "2025-01-01T00:00:00.000Z", "loginIp": "203.0.113.9"}}
    reading = read_files({"ip-audit.js": [*records, good]})
    assert reading.problems == problems
    assert counted(reading)["logins"][3] == at(2025, 1, 1)


OUT_OF_RANGE = ["1e400", "9" * 5000, "-1E+400"]


@pytest.mark.parametrize("number", OUT_OF_RANGE)
@pytest.mark.parametrize(
    ("field", "first"), [('"z"', 1), ('"createdAt"', 2), ('"loginPortNumber"', 1)], ids=lambda each: str(each)
)
def test_a_number_out_of_range_costs_its_field_and_no_record(
    number: str, field: str, first: int, read_files: Read
) -> None:
    whole = '{"ipAudit": {"createdAt": "2025-01-0%d", "loginIp": "203.0.113.%d", "loginPortNumber": 1%s}}'
    rows = [whole % (1, 1, f", {field}: {number}"), whole % (2, 2, "")]
    reading = read_files({"ip-audit.js": f"window.YTD.ip_audit.part0 = [{', '.join(rows)}]".encode()})
    assert reading.problems == [(0, None, False)]
    assert counted(reading)["logins"] == (2, 2, at(2025, 1, first), at(2025, 1, 2))
    assert counted(reading)["login_ports"][0] == (1 if "Port" in field else 2)
    assert reading.files["data/ip-audit.js"].outcome == "read"


def test_numbers_that_are_none(read_files: Read) -> None:
    audience = {"interests": {"audienceAndAdvertisers": {"numAudiences": "many"}}}
    reading = read_files({"personalization.js": [{"p13nData": audience}]})
    assert reading.problems == [(0, "numAudiences", False)]
    assert counted(reading)["audiences"][0] == 0


def test_a_file_that_is_cut_off_counts_as_far_as_it_goes(read_files: Read) -> None:
    # more than a block, so that some are read before the cut
    logins: Records = [
        {"ipAudit": {"createdAt": "2025-01-01T00:00:00.000Z", "loginIp": f"203.0.113.{n % 99}"}}
        for n in range(9000)
    ]
    body = js("ip-audit.js", logins)
    reading = read_files({"ip-audit.js": body[: len(body) // 2]})
    records, different, *_ = counted(reading)["logins"]
    assert 1000 < records < 5000 and different == 99
    assert reading.files["data/ip-audit.js"].outcome == "damaged"


# ---- kinds


def kinds_of(name: str) -> Iterator[tuple[str | None, Kind]]:
    for file in platform(name).FILES:
        for kind in getattr(file.handler, "keywords", {}).get("kinds", ()):
            yield file.entity, kind


def test_every_kind_has_its_words_and_the_place_that_they_say(library: Library) -> None:
    [reference] = [each for each in library.references if each.table == "privacy_kinds"]
    rows = list(csv.DictReader(io.StringIO(reference.text)))
    entities = {row["kind"]: row["entity"] for row in rows}
    sources = [platform(name) for name in ALL]
    known = {entity for each in sources for entity in each.ENTITIES | each.PRIVACY_ENTITIES}
    assert len(entities) == len(rows) and set(entities.values()) <= known
    handled = {kind.kind: entity for name in ALL for entity, kind in kinds_of(name)}
    assert {kind: entities[kind] for kind in handled} == handled
    for row in rows:
        assert row["about"] in ("owner", "others", "both")
        assert row["source"].startswith("California Civil Code 1798.140(v)")
        assert bool(row["different_one"]) == bool(row["different_many"])
    # what is not counted by these is counted in the view
    [view] = [each for each in library.views if each.name == "exposures_in_scope"]
    others = set(entities) - set(handled) - {"email_address", "post_places"}
    assert all(f"'{kind}'" in view.sql for kind in others)
    assert [int(row["rank"]) for row in rows] == sorted({int(row["rank"]) for row in rows})


def test_every_kind_lies_in_a_sample(sample_database: Callable[[str], Path]) -> None:
    found: set[str] = set()
    for sample in ("paper_trail", "harbour_lights.zip"):
        with duckdb.connect(str(sample_database(sample)), read_only=True) as connection:
            rows = connection.execute("select distinct kind from exposures where records > 0").fetchall()
        found |= {kind for (kind,) in rows}
    handled = {kind.kind for name in ALL for _, kind in kinds_of(name)}
    assert handled - found == {"partner_interests", "birth_date_guess"}, (
        "those were empty in every export seen"
    )


# ---- nothing of it is kept or shown


class Secrets:
    """Texts that must not come out again, one unlike the other."""

    def __init__(self) -> None:
        self.made: list[str] = []

    def __call__(self, form: str = "{}") -> str:
        self.made.append(form.format(f"qzx{len(self.made):03}vk"))
        return self.made[-1]

    def number(self) -> str:
        self.made.append(str(77_310_000_000 + 7919 * len(self.made)))
        return self.made[-1]

    def address(self) -> str:
        self.made.append(f"203.0.113.{100 + len(self.made)}")
        return self.made[-1]


def impression(secret: Secrets) -> dict[str, Any]:
    return {
        "impressionTime": "2025-03-02 10:00:00",
        "deviceInfo": {"osType": secret(), "deviceId": secret(), "deviceType": secret()},
        "displayLocation": secret(),
        "promotedTweetInfo": {"tweetId": "1", "tweetText": secret(), "urls": [secret("https://{}.example")]},
        "promotedTrendInfo": {"name": secret(), "description": secret()},
        "publisherInfo": {"publisherName": secret(), "screenName": secret("@{}")},
        "advertiserInfo": {"advertiserName": secret(), "screenName": secret("@{}")},
        "matchedTargetingCriteria": [
            {"targetingType": "Age", "targetingValue": secret()},
            {"targetingType": secret("{}@mail.example"), "targetingValue": secret()},
        ],
    }


def private_files(secret: Secrets, when: str = "2025-03-01T10:00:00.000Z") -> Files:
    """Every file that is only counted, full of secrets."""
    owner = {"accountId": OWN_ID}
    conversion = {
        "conversionTime": "2025-03-02 10:00:00",
        "conversionEvent": secret(),
        "applicationName": secret(),
    }
    visit = conversion | {
        "advertiserInfo": {"screenName": secret()},
        "conversionUrl": secret("https://{}.example"),
    }
    thing = {"createdAt": when, "anything": secret(), "deeper": [{"id": secret()}]}
    files: dict[str, Any] = {
        "ad-impressions.js": ads("adImpressions", "impressions", [impression(secret), impression(secret)]),
        "ad-engagements.js": ads("adEngagements", "engagements", [{"impressionAttributes": impression(secret), "engagementAttributes": [{"engagementTime": "2025-03-02 10:00:00", "engagementType": secret()}]}]),
        "ad-mobile-conversions-attributed.js": ads("attributedMobileAppConversions", "conversions", [conversion]),
        "ad-online-conversions-unattributed.js": ads("unattributedOnlineConversions", "conversions", [visit]),
        "personalization.js": [{"p13nData": {
            "demographics": {"languages": [{"language": secret(), "isDisabled": False}], "genderInfo": {"gender": secret()}},
            "interests": {
                "interests": [{"name": secret(), "isDisabled": True}], "partnerInterests": [secret()], "shows": [secret()],
                "audienceAndAdvertisers": {"numAudiences": secret(), **{name: [secret("@{}")] for name in ("advertisers", "lookalikeAdvertisers", "doNotReachAdvertisers", "catalogAudienceAdvertisers")}},
            },
            "locationHistory": [secret()], "inferredAgeInfo": {"age": [secret()], "birthDate": secret("19{}")},
        }}],
        "ip-audit.js": [{"ipAudit": owner | {"createdAt": when, "loginIp": secret.address(), "loginPortNumber": secret.number()}}],
        "account-creation-ip.js": [{"accountCreationIp": owner | {"userCreationIp": secret.address()}}],
        "device-token.js": [{"deviceToken": {"clientApplicationId": secret(), "token": secret(), "createdAt": secret("not a time: {}"), "lastSeenAt": when, "clientApplicationName": secret()}}],
        "ni-devices.js": [
            {"niDeviceResponse": {"messagingDevice": {"carrier": secret(), "phoneNumber": secret.number(), "createdDate": "2021.05.04"}}},
            {"niDeviceResponse": {"pushDevice": {"udid": secret(), "token": secret(), "deviceType": secret(), "createdDate": secret()}}},
        ],
        "key-registry.js": [{"keyRegistryData": {"userId": OWN_ID, "registeredDevices": {"deviceMetadataList": [{"userAgent": secret(), "registrationToken": secret(), "identityKey": secret(), "createdAt": when, "deviceId": secret()}]}}}],
        "app.js": [{"app": {"appId": secret(), "appNames": [secret()]}}],
        "phone-number.js": [{"device": {"phoneNumber": secret.number()}}],
        "ageinfo.js": [{"ageMeta": {"ageInfo": {"age": [secret()], "birthDate": secret("1981-{}")}}}],
        "email-address-change.js": [{"emailAddressChange": owner | {"emailChange": {"changedAt": when, "changedFrom": secret("{}@mail.example"), "changedTo": secret("{}@mail.example")}}}],
        "sso.js": [{"singleSignOnMetaValues": {"ssoId": secret.number(), "ssoEmail": secret("{}@mail.example"), "createdAt": when}}],
        "protected-history.js": [{"protectedHistory": {"protectedAt": when, "action": secret()}}],
        "account-suspension.js": [{"accountSuspension": {"timeStamp": when, "action": secret()}}],
        "user-link-clicks.js": [{"userInteractionsData": {"linkClick": {"tweetId": secret.number(), "finalUrl": secret("https://{}.example"), "timeStampOfInteraction": when}}}],
        "saved-search.js": [{"savedSearch": {"savedSearchId": secret.number(), "query": secret()}}],
        "connected-application.js": [{"connectedApplication": {"organization": {"name": secret(), "url": secret()}, "name": secret(), "description": secret(), "permissions": ["read", secret()], "approvedAt": when, "id": secret.number()}}],
        "grok-chat-item.js": [{"grokChatItem": owner | {"chatId": secret.number(), "createdAt": when, "message": secret(), "attachments": [{"fileName": secret(), "url": secret()}]}}],
        "community-note-rating.js": [{"communityNoteRating": thing}],
        "ads-revenue-sharing.js": [{"adsRevenueSharing": {"payoutHistory": [{"amount": secret.number()}]}}],
        "contact.js": [{"contact": {"emails": [secret("{}@mail.example")], "phoneNumbers": [secret.number()]}}],
        "mute.js": [{"muting": {"accountId": secret.number(), "userLink": secret()}}],
        # a wrapper that is not known is noted, and its name may be anything
        "block.js": [{secret(): {secret(): secret()}}],
        "deleted-tweets.js": [tweet("1233161576649121790", full_text=secret())],
        "deleted-note-tweet.js": [{"noteTweet": {"core": {"text": secret()}}}],
    }  # fmt: skip
    for name in (
        *("ad-free-article-visits", "article", "audio-video-calls-in-dm", "branch-links", "community-note", "fleet", "message-event"),
        *("moment", "periscope-account-information", "professional-data", "spaces-metadata", "tweetdeck", "twitter-circle-member"),
        *("twitter-shop", "verified-organization", "smartblock", "direct-message-mute", "account-label"),
    ):  # fmt: skip
        files[f"{name}.js"] = [{secret(): thing}]
    return files


def test_the_secrets_stand_in_every_file_that_is_counted() -> None:
    names = private_files(Secrets())
    uncovered = [
        kind.pattern
        for kind in platform("x").FILES
        if kind.entity in platform("x").PRIVACY_ENTITIES and not any(map(kind.fits, names))
    ]
    assert uncovered == [r"fleet-mute(-part\d+)?\.js"], "as fleet.js and mute.js"


def export_with_secrets(folder: Path, shape: str, secret: Secrets) -> Path:
    """An export of that shape: its own file of posts, dates as it writes them, and every private file beside it."""
    when = "1534809600000" if shape == "2018" else "2025-03-01T10:00:00.000Z"
    said = (("1233161576649121792", "77", secret()), ("1233161576649121793", OWN_ID, secret()))
    messages = [conversation(f"77-{OWN_ID}", *said)]
    for event in messages[0]["dmConversation"]["messages"]:
        event["messageCreate"]["mediaUrls"] = [secret("https://{}.example")]
    files = dict(private_files(secret, when))
    files |= {
        "account.js": account(email=secret("{}@mail.example"), createdVia=secret()),
        "direct-messages.js": messages,
        "direct-messages-group.js": [conversation("5", *said)],
        "follower.js": [{"follower": {"accountId": str(10 + n)}} for n in range(30)],
        "like.js": [{"like": {"tweetId": "1233161576649121791", "fullText": secret()}}],
    }
    point = {"type": "Point", "coordinates": [secret.number(), "1"]}
    posts = [tweet(geo=point, coordinates=point)]
    if shape == "2018":
        return write_folder(folder, files, root="")
    files["tweet.js" if shape == "2020" else "tweets.js"] = posts
    if shape == "2026":
        counts = {name: len(records) for name, records in files.items()}
        files["manifest.js"] = manifest(counts, made="2025-04-01T12:00:00.000Z")
    return write_folder(folder, files)


def leaks(secret: Secrets, places: dict[str, bytes]) -> list[tuple[str, str]]:
    return [(place, text) for place, body in places.items() for text in secret.made if text.encode() in body]


def tables_of(database: Path) -> bytes:
    """All rows as text: in the file they may be packed."""
    with duckdb.connect(str(database), read_only=True) as connection:
        names = connection.execute("select table_name from duckdb_tables() where not internal").fetchall()
        rows = [connection.execute(f"from {name}").fetchall() for (name,) in names]
    return repr(rows).encode()


@pytest.mark.parametrize("shape", ["2018", "2020", "2022", "2026"])
def test_no_secret_enters_the_database(shape: str, tmp_path: Path, load_into: LoadInto) -> None:
    secret = Secrets()
    export = export_with_secrets(tmp_path / "export", shape, secret)
    database = tmp_path / "a.duckdb"
    load_into(database, export, with_checks=True)
    rows = tables_of(database)
    assert len(secret.made) > 120 and b"ad_impressions" in rows and b"createdDate" in rows
    assert leaks(secret, {"tables": rows, "file": database.read_bytes()}) == []
    # the search finds what is there
    secret.made.append("owner")
    assert leaks(secret, {"tables": rows}) == [("tables", "owner")]


def test_no_secret_comes_out(tmp_path: Path, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    # a picture holds no text to search; all that it draws stands in the CSV of its metric, and drawing takes half of the time
    monkeypatch.setattr(report, "_draw", lambda *drawn: None)
    secret = Secrets()
    export = export_with_secrets(tmp_path / "export", "2026", secret)
    places: dict[str, bytes] = {}
    for command in (
        ["privacy"],
        ["privacy", "--format", "csv"],
        ["privacy", "--format", "json"],
        ["inspect"],
    ):
        places[" ".join(command)] = "".join(call(command[0], export, *command[1:])).encode()
    places["report"] = "".join(call("report", export, "-o", tmp_path / "out")).encode()
    for path in (tmp_path / "out").rglob("*"):
        if path.is_file():
            places[path.name] = path.read_bytes()
    assert {"index.html", "privacy.csv", "report.json", "twoway.duckdb"} <= set(places)
    assert leaks(secret, places) == []
    said = places["index.html"].decode()
    assert "What this archive reveals" in said and "ads shown to you" in said
    rows = {row["what"]: row for row in csv.DictReader(io.StringIO(places["privacy.csv"].decode()))}
    assert rows["ads shown to you, 2 advertisers"]["records"] == "2"
    assert rows["person from your address book"]["about"] == "others"
    # the list of what questions need is not longer for it
    held = places["coverage.csv"].decode()
    assert "posts" in held and "ad_impressions" not in held
    assert "ad impressions" not in places["cannot_tell.csv"].decode()


# ---- the command


def test_the_command_says_what_there_is_what_is_empty_and_what_is_absent(call: Call, tmp_path: Path) -> None:
    files = {
        "account.js": account(),
        "saved-search.js": [],
        "ip-audit.js": [
            {"ipAudit": {"createdAt": f"2025-01-0{n}T00:00:00.000Z", "loginIp": "203.0.113.1"}}
            for n in (1, 2)
        ],
        "contact.js": [{"contact": {"emails": ["a@b.example"], "phoneNumbers": []}}],
    }
    said, _ = call("privacy", write_folder(tmp_path / "export", files))
    lines = said.splitlines()
    [row] = [line for line in lines if "log-ins" in line and "Log-ins" in line]
    assert row.split() == ["you", "Log-ins", "and", "devices", "2", "log-ins,", "1", "network", "address", "1", "Jan", "2025", "2", "Jan", "2025", "identifiers"]  # fmt: skip
    assert "Of other people it holds 2 kinds of data: 1 person from your address book; and more." in lines
    [empty] = [line for line in lines if line.startswith("None of these")]
    [absent] = [line for line in lines if line.startswith("Not in this archive, which is no zero: ")]
    assert "searches that you saved" in empty and "searches that you saved" not in absent
    assert "ads shown to you" in absent and "ads shown to you" not in empty
    assert lines[-1].startswith("Not looked at: pictures and videos")


def test_the_command_gives_the_rows_of_the_metric(call: Call) -> None:
    said, _ = call("privacy", SAMPLES / "root_2018", "--format", "json")
    rows = {row["what"]: row for row in json.loads(said)}
    logins = rows["log-ins, 5 network addresses"]
    assert (logins["records"], logins["different"], logins["status"]) == (11, 5, "present")
    assert (logins["first_day"], logins["last_day"]) == ("2018-08-10", "2018-08-20")
    assert rows["ads shown to you"]["records"] == 0
    assert rows["posts"]["records"] is None and rows["posts"]["status"] == "absent"


def test_the_command_knows_its_formats(call: Call) -> None:
    _, talk = call("privacy", SAMPLES / "root_2018", "--format", "parquet", code=2)
    assert talk == "--format parquet: expected one of table, csv, json.\n"
