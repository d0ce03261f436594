"""The files of an X export that say what X knows of its owner and of others: counted, never kept.

Of each kind of thing only how many there are, how many different ones, and the first and last time leave this module; names, addresses,
numbers, tokens and texts do not. What tells two values apart is a digest under a key that is thrown away with the load. FILES is the
documentation of the shapes; those marked as not seen are counted a record each.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import partial
from hashlib import blake2b
from typing import NamedTuple

from ..decode import Damaged, parse_count
from ..errors import DamagedMember
from ..records import Exposure, Problem, Row
from . import Context, FileKind
from .x_rows import lost, moment

# What ends a file before its end; what was counted until then counts.
LOST = (Damaged, DamagedMember)
DOTTED_DAY = re.compile(r"\d{4}\.\d\d\.\d\d", re.ASCII)
NOT_A_COUNT = "expected a count"
OTHER = "other"

# The only words of a record that are kept: X's own names of what an advertisement is aimed by. Any other is `other`.
TARGETING_TYPES = frozenset(
    (
        "Age", "App Activity", "App Activity Combination", "Carriers", "Conversation topics", "Device models", "Events",
        "Flexible audience targeting", "Follower look-alikes", "Followers of a user id", "Gender", "Interests", "Keywords", "Languages",
        "List", "Locations", "Mobile audience targeting", "Movies and TV shows", "New device targeting", "OS versions", "Platforms",
        "Retargeting campaign engager", "Retargeting engagement type", "Retargeting user engager", "Tailored audiences (lists)",
        "Tailored audiences (web)", "Website Activity",
    )
)  # fmt: skip


class Kind(NamedTuple):
    """One kind of thing in a file, and where a record holds it.

    A path leads by names through objects, `*` through all of them, and opens the lists on its way. The other paths start at the thing.
    """

    kind: str
    path: str
    # the times of a thing, paths with blanks between them
    times: str = ""
    # what tells one from another; empty: the thing itself
    different: str | None = None
    # only things where something at the path is this
    where: tuple[str, object] | None = None
    # a word of the thing, and the words of which each is counted
    parts: tuple[str, frozenset[str]] | None = None
    # the thing itself is a number of things
    is_number: bool = False


def inside(value: object, path: str) -> Iterator[object]:
    """Whatever stands at a path and is not empty; what has another shape holds nothing there."""
    if isinstance(value, list):
        for item in value:
            # no list of lists: a deep one would have no end
            if not isinstance(item, list):
                yield from inside(item, path)
        return
    name, _, rest = path.partition(".")
    if not name:
        if value not in (None, "", {}):
            yield value
    elif isinstance(value, dict):
        for field in value.values() if name == "*" else (value.get(name),):
            yield from inside(field, rest)


class Tally:
    """How many things of one kind there are, and when: all that is known of them in the end."""

    def __init__(self, context: Context, kind: str, *, tells_apart: bool = False) -> None:
        self.records = 0
        self.first_at: int | None = None
        self.last_at: int | None = None
        self._context = context
        self._kind = kind
        self._digests: set[int] | None = set() if tells_apart else None
        self._parts: Counter[str] = Counter()

    def add(self, at: int) -> None:
        self.records += 1
        self.date(at)

    def date(self, at: int) -> None:
        self.first_at = at if self.first_at is None else min(self.first_at, at)
        self.last_at = at if self.last_at is None else max(self.last_at, at)

    def tell_apart(self, values: Iterator[object]) -> None:
        """Take the values as one that may be new; only a digest of them is kept, under the key of this load."""
        text = "\0".join(str(value) for value in values if isinstance(value, str | int))
        if text and self._digests is not None:
            digest = blake2b(text.encode(), digest_size=8, key=self._context.digest_key).digest()
            self._digests.add(int.from_bytes(digest))

    def part(self, word: str) -> None:
        self._parts[word] += 1

    def rows(self) -> Iterator[Exposure]:
        archive_id, file_id = self._context.archive_id, self._context.file_id
        different = None if self._digests is None else len(self._digests)
        yield Exposure(
            archive_id, file_id, self._kind, None, self.records, different, self.first_at, self.last_at
        )
        for word, records in sorted(self._parts.items()):
            yield Exposure(archive_id, file_id, self._kind, word, records, None, None, None)


def exposures(
    context: Context, records: Iterator[tuple[int, dict[str, object]]], kinds: tuple[Kind, ...]
) -> Iterator[Row]:
    """Count a file; a kind of which it holds nothing is a row with 0, which tells it from a file that is not there."""
    tallies = [
        (kind, Tally(context, kind.kind, tells_apart=kind.different is not None)) for kind in kinds
    ]
    wrappers = {kind.path.partition(".")[0] for kind in kinds}
    try:
        for position, record in records:
            if not record or not ("*" in wrappers or wrappers & record.keys()):
                yield lost(context, position, " or ".join(sorted(wrappers)))
                continue
            for kind, tally in tallies:
                yield from _count(context, position, record, kind, tally)
    except LOST:
        for _, tally in tallies:
            yield from tally.rows()
        raise
    for _, tally in tallies:
        yield from tally.rows()


def _count(
    context: Context, position: int, record: Mapping[str, object], kind: Kind, tally: Tally
) -> Iterator[Problem]:
    for thing in inside(record, kind.path):
        if kind.where and kind.where[1] not in inside(thing, kind.where[0]):
            continue
        if kind.is_number:
            try:
                tally.records += parse_count(thing if isinstance(thing, str | int) else str(thing)) or 0
            except ValueError:
                name = kind.path.rpartition(".")[2]
                yield Problem(
                    context.archive_id, context.file_id, context.path, position, name, NOT_A_COUNT, False
                )
            continue
        tally.records += 1
        if kind.different is not None:
            tally.tell_apart(inside(thing, kind.different))
        if kind.parts:
            for word in inside(thing, kind.parts[0]):
                tally.part(str(word) if word in kind.parts[1] else OTHER)
        for path in kind.times.split():
            for stated in inside(thing, path):
                text = str(stated)
                at = moment(
                    context, position, path, text.replace(".", "-") if DOTTED_DAY.fullmatch(text) else text
                )
                if isinstance(at, Problem):
                    yield at
                elif at is not None:
                    tally.date(at)


def counted(pattern: str, entity: str, *kinds: Kind) -> FileKind:
    return FileKind(pattern, entity, dict, partial(exposures, kinds=kinds))


def each(pattern: str, entity: str, kind: str) -> FileKind:
    """A file of which a record is a thing; its wrapper may have any name."""
    return counted(pattern, entity, Kind(kind, "*", "createdAt"))


PART = r"(-part\d+)?\.js"
IMPRESSIONS = "ad.adsUserData.adImpressions.impressions"
CONVERSIONS = "ad.adsUserData.*.conversions"
INTERESTS, ADVERTISERS = "p13nData.interests", "p13nData.interests.audienceAndAdvertisers"

# entity → its usual file
ENTITIES = {
    "ad_impressions": "ad-impressions.js",
    "ad_engagements": "ad-engagements.js",
    "app_conversions": "ad-mobile-conversions-unattributed.js",
    "web_conversions": "ad-online-conversions-attributed.js",
    "ad_free_visits": "ad-free-article-visits.js",
    "branch_links": "branch-links.js",
    "personalization": "personalization.js",
    "logins": "ip-audit.js",
    "creation_address": "account-creation-ip.js",
    "device_tokens": "device-token.js",
    "notified_devices": "ni-devices.js",
    "encryption_keys": "key-registry.js",
    "phone_apps": "app.js",
    "phone_number": "phone-number.js",
    "birth_date": "ageinfo.js",
    "email_changes": "email-address-change.js",
    "sign_in_services": "sso.js",
    "protection_changes": "protected-history.js",
    "suspensions": "account-suspension.js",
    "link_clicks": "user-link-clicks.js",
    "saved_searches": "saved-search.js",
    "tweetdeck": "tweetdeck.js",
    "connected_apps": "connected-application.js",
    "ai_chats": "grok-chat-item.js",
    "note_ratings": "community-note-rating.js",
    "community_notes": "community-note.js",
    "articles": "article.js",
    "moments": "moment.js",
    "fleets": "fleet.js",
    "spaces": "spaces-metadata.js",
    "periscope": "periscope-account-information.js",
    "professional_data": "professional-data.js",
    "verified_organization": "verified-organization.js",
    "ad_revenue": "ads-revenue-sharing.js",
    "shops": "twitter-shop.js",
    "contacts": "contact.js",
    "mutes": "mute.js",
    "circle_members": "twitter-circle-member.js",
    "encrypted_messages": "message-event.js",
    "calls": "audio-video-calls-in-dm.js",
}

FILES = (
    # advertising; the last 90 days at most
    counted(
        r"ad-impressions" + PART,
        "ad_impressions",
        Kind("ad_impressions", IMPRESSIONS, "impressionTime", "advertiserInfo.screenName"),
        Kind(
            "ad_criteria",
            f"{IMPRESSIONS}.matchedTargetingCriteria",
            different="targetingType",
            parts=("targetingType", TARGETING_TYPES),
        ),
        Kind("ad_device_ids", f"{IMPRESSIONS}.deviceInfo.deviceId", different=""),
    ),
    counted(
        r"ad-engagements" + PART,
        "ad_engagements",
        Kind(
            "ad_engagements",
            "ad.adsUserData.adEngagements.engagements",
            "engagementAttributes.engagementTime",
            "impressionAttributes.advertiserInfo.screenName",
        ),
    ),
    counted(
        r"ad-mobile-conversions-(un)?attributed" + PART,
        "app_conversions",
        Kind("app_conversions", CONVERSIONS, "conversionTime", "applicationName"),
    ),
    counted(
        r"ad-online-conversions-(un)?attributed" + PART,
        "web_conversions",
        Kind("web_conversions", CONVERSIONS, "conversionTime", "advertiserInfo.screenName"),
    ),
    # their records were not seen
    each(r"ad-free-article-visits" + PART, "ad_free_visits", "ad_free_visits"),
    each(r"branch-links" + PART, "branch_links", "branch_links"),
    counted(
        r"personalization" + PART,
        "personalization",
        Kind("interests", f"{INTERESTS}.interests"),
        Kind("interests_off", f"{INTERESTS}.interests", where=("isDisabled", True)),
        Kind("partner_interests", f"{INTERESTS}.partnerInterests"),
        Kind("shows", f"{INTERESTS}.shows"),
        Kind("list_advertisers", f"{ADVERTISERS}.advertisers", different=""),
        Kind("lookalike_advertisers", f"{ADVERTISERS}.lookalikeAdvertisers", different=""),
        Kind("excluding_advertisers", f"{ADVERTISERS}.doNotReachAdvertisers", different=""),
        Kind("catalog_advertisers", f"{ADVERTISERS}.catalogAudienceAdvertisers", different=""),
        Kind("audiences", f"{ADVERTISERS}.numAudiences", is_number=True),
        Kind("gender", "p13nData.demographics.genderInfo.gender"),
        Kind("languages", "p13nData.demographics.languages"),
        Kind("age_guess", "p13nData.inferredAgeInfo.age"),
        Kind("birth_date_guess", "p13nData.inferredAgeInfo.birthDate"),
        Kind("location_history", "p13nData.locationHistory"),
    ),
    # log-ins and devices; the last half year at most
    counted(
        r"ip-audit" + PART,
        "logins",
        Kind("logins", "ipAudit", "createdAt", "loginIp"),
        Kind("login_ports", "ipAudit.loginPortNumber"),
    ),
    counted(
        r"account-creation-ip" + PART,
        "creation_address",
        Kind("creation_address", "accountCreationIp.userCreationIp"),
    ),
    counted(
        r"device-token" + PART,
        "device_tokens",
        Kind("device_tokens", "deviceToken", "createdAt lastSeenAt", "clientApplicationName"),
    ),
    # the two sorts of device have a wrapper each
    counted(
        r"ni-devices" + PART,
        "notified_devices",
        Kind("notified_devices", "niDeviceResponse.*", "createdDate updatedDate"),
        Kind("device_phone_numbers", "niDeviceResponse.messagingDevice.phoneNumber"),
    ),
    counted(
        r"key-registry" + PART,
        "encryption_keys",
        Kind("encryption_keys", "keyRegistryData.*.*", "createdAt"),
    ),
    counted(r"app" + PART, "phone_apps", Kind("phone_apps", "app")),
    # who the owner is
    counted(r"phone-number" + PART, "phone_number", Kind("phone_number", "device.phoneNumber")),
    counted(
        r"ageinfo" + PART,
        "birth_date",
        Kind("birth_date", "ageMeta.ageInfo.birthDate"),
        Kind("age", "ageMeta.ageInfo.age"),
    ),
    # milliseconds in 2018
    counted(
        r"email-address-change" + PART,
        "email_changes",
        Kind("email_changes", "emailAddressChange.emailChange", "changedAt"),
    ),
    counted(
        r"sso" + PART, "sign_in_services", Kind("sign_in_services", "singleSignOnMetaValues", "createdAt")
    ),
    counted(
        r"protected-history" + PART,
        "protection_changes",
        Kind("protection_changes", "protectedHistory", "protectedAt"),
    ),
    counted(
        r"account-suspension" + PART, "suspensions", Kind("suspensions", "accountSuspension", "timeStamp")
    ),
    # what the owner did
    counted(
        r"user-link-clicks" + PART,
        "link_clicks",
        Kind("link_clicks", "userInteractionsData.linkClick", "timeStampOfInteraction", "finalUrl"),
    ),
    counted(r"saved-search" + PART, "saved_searches", Kind("saved_searches", "savedSearch")),
    each(r"tweetdeck" + PART, "tweetdeck", "tweetdeck"),
    counted(
        r"connected-application" + PART,
        "connected_apps",
        Kind("connected_apps", "connectedApplication", "approvedAt"),
        Kind("apps_that_write", "connectedApplication", where=("permissions", "write")),
        Kind("apps_with_messages", "connectedApplication", where=("permissions", "directmessages")),
        Kind("apps_with_email", "connectedApplication", where=("permissions", "emailaddress")),
    ),
    counted(
        r"grok-chat-item" + PART,
        "ai_chats",
        Kind("ai_chats", "grokChatItem", "createdAt", "chatId"),
        Kind("ai_chat_files", "grokChatItem.attachments"),
    ),
    # birdwatch until 2022; no record but ratings was seen
    each(r"(community|birdwatch)-note-rating" + PART, "note_ratings", "note_ratings"),
    each(r"(community|birdwatch)-note.*\.js", "community_notes", "community_notes"),
    # no record was seen of these
    each(r"(twitter-)?article(-metadata)?" + PART, "articles", "articles"),
    each(r"moment" + PART, "moments", "moments"),
    each(r"fleet" + PART, "fleets", "fleets"),
    each(r"spaces-metadata" + PART, "spaces", "spaces"),
    each(r"periscope-.*\.js", "periscope", "periscope"),
    each(r"professional-data" + PART, "professional_data", "professional_data"),
    each(r"verified-organization" + PART, "verified_organization", "verified_organization"),
    counted(
        r"ads-revenue-sharing" + PART, "ad_revenue", Kind("ad_revenue", "adsRevenueSharing.payoutHistory")
    ),
    each(
        r"(catalog-item|commerce-catalog|product-drop|product-set|shop-module|shopify-account|twitter-shop)\.js",
        "shops",
        "shops",
    ),
    # other people
    counted(
        r"contact" + PART,
        "contacts",
        Kind("contacts", "contact"),
        Kind("contact_emails", "contact.emails", different=""),
        Kind("contact_phone_numbers", "contact.phoneNumbers", different=""),
    ),
    counted(r"mute" + PART, "mutes", Kind("mutes", "muting.accountId")),
    each(r"fleet-mute" + PART, "mutes", "mutes"),
    each(r"twitter-circle-member" + PART, "circle_members", "circle_members"),
    each(r"message-event" + PART, "encrypted_messages", "encrypted_messages"),
    each(r"audio-video-calls-in-dm.*\.js", "calls", "calls"),
)
