"""The files of an X export that say what X knows of its owner and of others, and how their records hold it.

Only counts are kept of them. Records of the files marked as not seen were found nowhere: there each is counted as one thing.
"""

from __future__ import annotations

from functools import partial

from . import FileKind
from .exposures import Kind, exposures

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
