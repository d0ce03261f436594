"""What the platform X makes of each fact of its export, on exports of a few records."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from exports import (
    OWN_ID,
    POST_AT,
    POST_ID,
    Files,
    Reading,
    account,
    at,
    conversation,
    followers,
    js,
    manifest,
    mention,
    tree,
    tweet,
    write_folder,
)
from msgspec.structs import asdict, astuple

from twoway.archive import open_archive
from twoway.databases import open_in_memory
from twoway.errors import ArchiveError
from twoway.library import Library
from twoway.load import load
from twoway.plan import fails
from twoway.platforms import identify
from twoway.records import (
    Follow,
    Hashtag,
    LikeGiven,
    Link,
    ListEntry,
    Mention,
    Message,
    MessageDigest,
    Note,
    Post,
    Problem,
    Profile,
    Rename,
)
from twoway.store import Store

Read = Callable[..., Reading]


def entities(
    text: str, people: list[tuple[str, str]] = (), urls: list[str] = (), tags: list[str] = ()
) -> dict[str, Any]:
    return {
        "user_mentions": [mention(name, account_id, text) for name, account_id in people],
        "urls": [
            {"url": "https://t.co/x", "expanded_url": url, "display_url": url, "indices": ["0", "1"]}
            for url in urls
        ],
        "hashtags": [{"text": tag, "indices": ["0", "1"]} for tag in tags],
        "symbols": [],
    }


def post_of(reading: Reading) -> Post:
    [post] = reading.rows[Post]
    return post


@pytest.fixture
def one_post(read_files: Read) -> Callable[..., Reading]:
    """The rows of an export with one post of these fields."""
    return lambda **fields: read_files({"account.js": account(), "tweets.js": [tweet(**fields)]})


# ---- posts


def test_a_plain_post(one_post: Callable[..., Reading]) -> None:
    reading = one_post(
        full_text="Fish &amp; chips",
        entities=entities("x", urls=["https://a.example/b"], tags=["Tea", "日本"]),
    )
    assert post_of(reading) == Post(
        archive_id=1,
        file_id=2,
        position=0,
        post_id=POST_ID,
        created_at=POST_AT,
        time_precision="millisecond",
        text="Fish & chips",
        lang="en",
        source="Twitter Web App",
        reply_to_post_id=None,
        reply_to_account_id=None,
        reply_to_handle=None,
        parent_at=None,
        repost_of_post_id=None,
        repost_of_account_id=None,
        repost_of_handle=None,
        quote_of_post_id=None,
        quote_of_handle=None,
        edit_group=None,
        audience="public",
        media_count=0,
        likes=3,
        reposts=1,
    )
    assert reading.rows[Link] == [Link(1, POST_ID, 0, "https://a.example/b")]
    assert reading.rows[Hashtag] == [Hashtag(1, POST_ID, 0, "Tea"), Hashtag(1, POST_ID, 1, "日本")]
    assert reading.problems == []


def test_bare_record_with_numbers_instead_of_text(read_files: Read) -> None:
    bare = tweet(favorite_count=3, retweet_count=1, id=int(POST_ID), id_str=None)["tweet"]
    post = post_of(read_files({"tweet.js": [bare]}))
    assert (post.post_id, post.created_at, post.likes, post.reposts) == (POST_ID, POST_AT, 3, 1)


REPLY = {
    "in_reply_to_status_id_str": "1233161576645000000",
    "in_reply_to_user_id_str": "7",
    "in_reply_to_screen_name": "bob",
}
POST_FACTS = {
    "reply": (
        REPLY,
        {"reply_to_post_id": "1233161576645000000", "reply_to_account_id": "7", "reply_to_handle": "bob"},
    ),
    "reply: time of the parent": (REPLY, {"parent_at": at(2020, 2, 27, 22, 46, 45, 563000)}),
    "reply to an old id": (
        REPLY | {"in_reply_to_status_id_str": "20"},
        {"reply_to_post_id": "20", "parent_at": None},
    ),
    "reply by numbers": (
        {"in_reply_to_status_id": 1233161576645000000, "in_reply_to_user_id": 7},
        {"reply_to_post_id": "1233161576645000000", "reply_to_account_id": "7", "reply_to_handle": None},
    ),
    "directed, no post": (
        {"in_reply_to_user_id_str": "7", "in_reply_to_screen_name": "bob", "full_text": "@bob hi"},
        {"reply_to_post_id": None, "reply_to_account_id": "7", "reply_to_handle": "bob", "parent_at": None},
    ),
    "answered account gone": ({"in_reply_to_user_id_str": "-1"}, {"reply_to_account_id": None}),
    "no counts": ({"favorite_count": None, "retweet_count": None}, {"likes": None, "reposts": None}),
    "empty count": ({"favorite_count": ""}, {"likes": None, "reposts": 1}),
    "count zero": ({"favorite_count": "0"}, {"likes": 0}),
    "no text": ({"full_text": None}, {"text": None}),
    "text under its old name": ({"full_text": None, "text": "a &lt; b"}, {"text": "a < b"}),
    "source with entities": ({"source": '<a href="x">Tom &amp; Co</a>'}, {"source": "Tom & Co"}),
    "source empty": ({"source": ""}, {"source": None}),
    "before snowflake ids": (
        {"post_id": "20", "created_at": "Tue Mar 21 20:50:14 +0000 2006"},
        {"post_id": "20", "created_at": at(2006, 3, 21, 20, 50, 14), "time_precision": "second"},
    ),
    "before snowflake ids, epoch": (
        {"post_id": "20", "created_at": "1142974214000"},
        {"created_at": at(2006, 3, 21, 20, 50, 14), "time_precision": "second"},
    ),
    "id over created_at": ({"created_at": "Thu Feb 27 22:46:43 +0000 2020"}, {"created_at": POST_AT}),
    "id without created_at": ({"created_at": None}, {"created_at": POST_AT}),
    "media of extended_entities": (
        {"entities": entities("x") | {"media": [{}]}, "extended_entities": {"media": [{}, {}, {}]}},
        {"media_count": 3},
    ),
    "media of entities": ({"entities": entities("x") | {"media": [{}]}}, {"media_count": 1}),
    "never edited": ({"edit_info": {"initial": {"editTweetIds": [POST_ID]}}}, {"edit_group": None}),
    "edited later": ({"edit_info": {"initial": {"editTweetIds": [POST_ID, "9"]}}}, {"edit_group": POST_ID}),
    "an edit": (
        {"edit_info": {"edit": {"initialTweetId": "9", "editControlInitial": {}}}},
        {"edit_group": "9"},
    ),
}


@pytest.mark.parametrize("case", POST_FACTS)
def test_post_facts(case: str, one_post: Callable[..., Reading]) -> None:
    fields, expected = POST_FACTS[case]
    reading = one_post(**fields)
    found = asdict(post_of(reading))
    assert {name: found[name] for name in expected} == expected
    assert reading.problems == []


@pytest.mark.parametrize(
    ("text", "people", "handle", "account_id"),
    [
        ("RT @Bob: hello", [("bob", "7")], "Bob", "7"),
        ("RT @bob: @eve hello", [("eve", "8"), ("BOB", "7")], "bob", "7"),
        ("RT @bob: hello", [], "bob", None),
        ("RT @bob: hello", [("bob", "-1")], "bob", None),
        ("RT @bob hello", [("bob", "7")], "bob", "7"),
        ("RT: @bob hello", [("bob", "7")], None, None),
        ("well, RT @bob: hello", [("bob", "7")], None, None),
        ("rt @bob: hello", [("bob", "7")], None, None),
        ("RT @averyveryverylongname: hello", [], None, None),
    ],
)
def test_reposts(
    text: str,
    people: list[tuple[str, str]],
    handle: str | None,
    account_id: str | None,
    one_post: Callable[..., Reading],
) -> None:
    named = entities(text.lower(), people)
    post = post_of(one_post(full_text=text, entities=named))
    assert (post.repost_of_handle, post.repost_of_account_id, post.repost_of_post_id) == (
        handle,
        account_id,
        None,
    )


@pytest.mark.parametrize(
    ("url", "quoted"),
    [
        ("https://twitter.com/bob/status/123", ("bob", "123")),
        ("https://x.com/Bob/status/123", ("Bob", "123")),
        ("https://mobile.twitter.com/bob/status/123?s=20", ("bob", "123")),
        ("http://www.twitter.com/bob/statuses/123/", ("bob", "123")),
        ("https://twitter.com/#!/bob/status/123", ("bob", "123")),
        ("https://twitter.com/i/web/status/123", (None, "123")),
        ("https://X.com/bob/status/123?t=a&s=09#m", ("bob", "123")),
        ("https://twitter.com/bob/status/123/photo/1", (None, None)),
        ("https://twitter.com/bob/status/123/video/1", (None, None)),
        ("https://twitter.com/bob", (None, None)),
        ("https://nottwitter.com/bob/status/123", (None, None)),
        ("https://a.example/?u=https://twitter.com/bob/status/123", (None, None)),
        ("https://mastodon.example/bob/status/123", (None, None)),
    ],
)
def test_quotes(url: str, quoted: tuple[str | None, str | None], one_post: Callable[..., Reading]) -> None:
    reading = one_post(entities=entities("x", urls=["https://a.example", url]))
    post = post_of(reading)
    assert (post.quote_of_handle, post.quote_of_post_id) == quoted
    assert [link.url for link in reading.rows[Link]] == ["https://a.example", url]


def test_a_repost_of_a_quote_is_no_quote(one_post: Callable[..., Reading]) -> None:
    post = post_of(
        one_post(
            full_text="RT @bob: see https://t.co/x",
            entities=entities("RT @bob: see", [("bob", "7")], ["https://x.com/eve/status/123"]),
        )
    )
    assert (post.repost_of_handle, post.quote_of_post_id) == ("bob", None)


@pytest.mark.parametrize(
    ("text", "fields", "typed"),
    [
        ("hi @bob and @eve", {}, [True, True]),
        ("@bob @eve hi", {}, [True, True]),
        ("@bob @eve hi", REPLY, [False, False]),
        ("@bob hi @eve", REPLY, [False, True]),
        ("@bob @eve hi", REPLY | {"display_text_range": ["5", "12"]}, [False, True]),
        ("@bob hi @eve", {"in_reply_to_user_id_str": "7"}, [False, True]),
        ("@bob hi @eve", REPLY | {"display_text_range": None}, [False, True]),
    ],
)
def test_typed_mentions(
    text: str, fields: dict[str, Any], typed: list[bool], one_post: Callable[..., Reading]
) -> None:
    reading = one_post(full_text=text, entities=entities(text, [("bob", "7"), ("eve", "-1")]), **fields)
    assert reading.rows[Mention] == [
        Mention(1, POST_ID, 0, "7", "bob", "Bob", typed[0]),
        Mention(1, POST_ID, 1, None, "eve", "Eve", typed[1]),
    ]


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"favorite_count": "1,234"}, (0, "favorite_count", False)),
        ({"retweet_count": "-1"}, (0, "retweet_count", False)),
        ({"lang": 5}, (0, "tweet.lang", False)),
        ({"entities": []}, (0, "tweet.entities", False)),
        ({"id_str": None, "id": None}, (0, "id", True)),
        ({"id_str": "20", "created_at": "yesterday"}, (0, "created_at", True)),
        ({"id_str": "20", "created_at": None}, (0, "created_at", True)),
        ({"id_str": "-1"}, (0, "id", True)),
        ({"id_str": "owner@mail.example"}, (0, "id", True)),
        ({"id_str": "١٢٣"}, (0, "id", True)),
        ({"in_reply_to_status_id_str": "\x1b[31m7"}, (0, "in_reply_to_status_id", False)),
        ({"in_reply_to_user_id_str": "1.2e18"}, (0, "in_reply_to_user_id", False)),
        ({"edit_info": {"edit": {"initialTweetId": "x"}}}, (0, "edit_info", False)),
        (
            {"entities": {"user_mentions": [{"screen_name": "bob", "id_str": "+7"}]}},
            (0, "user_mentions.id", False),
        ),
    ],
)
def test_problems_of_posts(
    fields: dict[str, Any], problem: tuple[int, str, bool], one_post: Callable[..., Reading]
) -> None:
    reading = one_post(**fields)
    assert reading.problems == [problem]
    assert len(reading.rows[Post]) == (0 if problem[2] else 1)


BAD_ID = "owner@mail.example"
BAD_IDS: dict[str, tuple[Files, list[tuple[int, str, bool]]]] = {
    "follower": ({"follower.js": followers(BAD_ID, "7")}, [(0, "accountId", True)]),
    "like": ({"like.js": [{"like": {"tweetId": BAD_ID}}]}, [(0, "tweetId", True)]),
    "note": (
        {"note-tweet.js": [{"noteTweet": {"noteTweetId": BAD_ID, "createdAt": "2023-01-01T10:00:00.000Z"}}]},
        [(0, "noteTweetId or createdAt", True)],
    ),
    "owner": ({"account.js": account(accountId=BAD_ID)}, [(0, "accountId", False)]),
    "date of a post": (
        {"tweet-headers.js": [{"tweet": {"tweet_id": BAD_ID, "created_at": "2023-01-01"}}]},
        [(0, "id", True)],
    ),
    "deleted post": ({"deleted-tweets.js": [tweet(BAD_ID)]}, [(0, "id", True)]),
    "message": (
        {"direct-messages.js": [conversation("7-1000", (BAD_ID, "7", "x"), ("12", BAD_ID, "x"))]},
        [(0, "message id or createdAt", True), (0, "senderId", False)],
    ),
    "conversation": (
        {"direct-messages.js": [conversation(BAD_ID, ("12", "7", "x")), conversation("7-1000-8")]},
        [(0, "conversationId", True), (1, "conversationId", True)],
    ),
}


@pytest.mark.parametrize("case", BAD_IDS)
def test_what_is_no_id_never_enters(case: str, read_files: Read) -> None:
    files, problems = BAD_IDS[case]
    reading = read_files(files)
    assert reading.problems == problems
    assert {problem.reason for problem in reading.rows[Problem]} == {"expected an id, of digits alone"}
    assert BAD_ID not in str(reading.rows)


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("lists-created.js", "userListInfo"),
        ("account.js", "account"),
        ("profile.js", "profile"),
        ("verified.js", "verified"),
        ("screen-name-change.js", "screenNameChange"),
        ("account-timezone.js", "accountTimezone"),
    ],
)
def test_a_record_in_an_unknown_wrapper_is_lost_aloud(name: str, field: str, read_files: Read) -> None:
    assert read_files({name: [{"hologram": {"a": 1}}]}).problems == [(0, field, True)]


def test_of_a_list_of_lists_nothing_is_lost(read_files: Read) -> None:
    reading = read_files({"lists-created.js": [{"userListInfo": {"urls": []}}, {"userListInfo": {}}]})
    assert reading.problems == [(1, "userListInfo", True)]


def test_of_a_deleted_post_only_id_and_time_are_kept(read_files: Read) -> None:
    text = "@bob see #this"
    post = tweet(
        full_text=text,
        entities=entities(text, [("bob", "7")], ["https://example.org"], ["this"]),
        in_reply_to_user_id_str="7",
        in_reply_to_status_id_str="70",
    )
    reading = read_files({"deleted-tweets.js": [post]})
    [row] = reading.rows[Post]
    assert (row.post_id, row.created_at, row.audience) == (POST_ID, POST_AT, "deleted")
    assert set(astuple(row)[6:]) == {None, "deleted"}
    assert not (reading.rows[Mention] or reading.rows[Hashtag] or reading.rows[Link])


def test_one_bad_count_leaves_the_other(one_post: Callable[..., Reading]) -> None:
    post = post_of(one_post(favorite_count="5", retweet_count="many"))
    assert (post.likes, post.reposts) == (5, None)


@pytest.mark.parametrize(
    "fields",
    [
        {"display_text_range": ["a", "b"]},
        {"display_text_range": ["1"]},
        {"entities": {"user_mentions": [{"screen_name": "bob", "indices": ["x", "y"]}]}},
        {"entities": {"user_mentions": [{"screen_name": "bob", "indices": []}]}},
        {"entities": {"user_mentions": [{}], "urls": [{}], "hashtags": [{}]}},
        {"id_str": "9" * 5000},
        {"in_reply_to_status_id_str": "9" * 5000},
    ],
)
def test_strange_values_do_not_stop_the_reading(
    fields: dict[str, Any], one_post: Callable[..., Reading]
) -> None:
    reading = one_post(**{"full_text": "@bob hi", "in_reply_to_user_id_str": "7", **fields})
    assert len(reading.rows[Post]) == 1


AUDIENCES = {
    "tweets.js": "public",
    "community-tweet.js": "community",
    "twitter-circle-tweet.js": "circle",
    "deleted-tweets.js": "deleted",
    "deleted-tweet.js": "deleted",
}


@pytest.mark.parametrize("name", AUDIENCES)
def test_audiences(name: str, read_files: Read) -> None:
    assert post_of(read_files({name: [tweet()]})).audience == AUDIENCES[name]


def test_tweet_headers_stand_in_for_lost_posts(read_files: Read) -> None:
    header = {
        "tweet": {"tweet_id": POST_ID, "user_id": OWN_ID, "created_at": "Thu Feb 27 22:46:45 +0000 2020"}
    }
    reading = read_files({"tweet-headers.js": [header]})
    post = post_of(reading)
    unknown = (post.text, post.likes, post.reposts, post.media_count, post.lang)
    assert (post.post_id, post.created_at) == (POST_ID, POST_AT)
    assert unknown == (None,) * 5
    assert reading.export.account_id == OWN_ID


def test_tweet_headers_are_only_counted_beside_the_posts(read_files: Read) -> None:
    reading = read_files({"tweet-headers.js": [{"tweet": {"tweet_id": "1"}}], "tweets.js": [tweet()]})
    assert [post.post_id for post in reading.rows[Post]] == [POST_ID]
    file = reading.files["data/tweet-headers.js"]
    assert (file.outcome, file.records, file.entity) == ("ignored", 1, None)


def header(post_id: str, **fields: str) -> dict[str, Any]:
    base = {"tweet_id": post_id, "user_id": OWN_ID, "created_at": "Thu Feb 27 22:46:45 +0000 2020"}
    return {"tweet": base | fields}


BOTH = [header(POST_ID), header("20")]
# What stands in tweets.js, how many records the manifest promises of it (None: there is no manifest), and of which posts there are rows.
STANDING_IN: dict[str, tuple[Files, int | None, list[str]]] = {
    "all there": ({"tweets.js": [tweet(), tweet("20")]}, 2, [POST_ID, "20"]),
    "one taken out": ({"tweets.js": [tweet()]}, 2, [POST_ID, POST_ID, "20"]),
    "emptied": ({"tweets.js": []}, 2, [POST_ID, "20"]),
    "damaged": ({"tweets.js": b"window.YTD.tweets.part0 = [ {"}, 2, [POST_ID, "20"]),
    "gone": ({}, 2, [POST_ID, "20"]),
    "never posted": ({"tweets.js": []}, 0, []),
    "no manifest": ({"tweets.js": [tweet()]}, None, [POST_ID]),
    "no manifest, emptied": ({"tweets.js": []}, None, [POST_ID, "20"]),
    "no manifest, damaged": ({"tweets.js": b""}, None, [POST_ID, "20"]),
    "no manifest, gone": ({}, None, [POST_ID, "20"]),
    "a part gone": ({"tweets-part1.js": [tweet()]}, 1, [POST_ID, POST_ID, "20"]),
}


@pytest.mark.parametrize("case", STANDING_IN)
def test_dates_stand_in_where_the_posts_are_not_whole(case: str, read_files: Read) -> None:
    files, promised, post_ids = STANDING_IN[case]
    headers = BOTH if promised != 0 else []
    counts = {"tweets.js": promised, "tweet-headers.js": len(headers)} | (
        {"tweets-part1.js": 1} if "tweets-part1.js" in files else {}
    )
    listed = {"manifest.js": manifest(counts)} if promised is not None else {}
    reading = read_files({**files, **listed, "tweet-headers.js": headers})
    assert sorted(post.post_id for post in reading.rows[Post]) == sorted(post_ids)
    file = reading.files["data/tweet-headers.js"]
    assert file.records == len(headers)
    if any(post.text is None for post in reading.rows[Post]):
        assert (file.outcome, file.entity, file.note) == ("read", "post_dates", None)
    else:
        assert (file.outcome, file.entity) == ("ignored", None)
        assert "another file holds whole" in str(file.note)


def test_posts_keep_their_text_beside_their_dates(load_files: Callable[..., Store]) -> None:
    store = load_files(
        {
            "manifest.js": manifest({"tweets.js": 2, "tweet-headers.js": 2, "account.js": 1}),
            "account.js": account(),
            "tweets.js": [tweet()],
            "tweet-headers.js": BOTH,
        }
    )
    assert store.rows("select post_id, count(*) from posts group by all order by all") == [
        (POST_ID, 2),
        ("20", 1),
    ]
    kinds = dict(store.rows("select post_id, kind from posts_in_scope"))
    assert kinds == {POST_ID: "original", "20": None}
    assert dict(store.rows("select entity, status from coverage where records > 0")) == {
        "account": "present",
        "posts": "partial",
        "reactions": "partial",
        "post_dates": "present",
    }


def test_dates_of_messages_stand_in_for_those_taken_out(load_files: Callable[..., Store]) -> None:
    talks = [conversation(f"{n}-1000", (str(n), "1000", "Ahoy")) for n in range(5, 10)]
    dates = [conversation(f"{n}-1000", (str(n), "1000", "")) for n in range(5, 11)]
    for talk in dates:
        del talk["dmConversation"]["messages"][0]["messageCreate"]["text"]
    counts = {"direct-messages.js": 6, "direct-message-headers.js": 6, "account.js": 1}
    store = load_files(
        {
            "manifest.js": manifest(counts),
            "account.js": account(),
            "direct-messages.js": talks,
            "direct-message-headers.js": dates,
        }
    )
    found = store.rows(
        "select message_id, is_mine, is_repeated from messages_in_scope order by length(message_id), 1"
    )
    assert found == [*((str(n), True, True) for n in range(5, 10)), ("10", True, None)]
    assert store.rows(
        "select entity, status, records from coverage where records > 0 and entity like 'message%'"
    ) == [
        ("message_dates", "present", 6),
        ("messages", "partial", 5),
    ]


# ---- notes


def note(note_id: str, text: str, created: str = "2020-02-27T22:46:45.000Z") -> dict[str, Any]:
    return {
        "noteTweet": {"noteTweetId": note_id, "createdAt": created, "lifecycle": {}, "core": {"text": text}}
    }


@pytest.fixture
def store(library: Library) -> Iterator[Store]:
    with open_in_memory(library.schema) as opened:
        yield opened


@pytest.fixture
def load_files(store: Store, library: Library, tmp_path: Path) -> Callable[..., Store]:
    """A store in memory into which these files were loaded."""

    def loading(files: Files, root: str = "data/") -> Store:
        with open_archive([write_folder(tmp_path / "export", files, root)]) as archive:
            load(store, library, archive)
        return store

    return loading


def test_notes_join_by_second_and_beginning(load_files: Callable[..., Store]) -> None:
    long = "A long story of a ferry and its timetable, told in full " + "and on " * 40
    same_second = str(int(POST_ID) + (200 << 22))
    other_second = str(int(POST_ID) + (1000 << 22))
    store = load_files(
        {
            "account.js": account(),
            "tweets.js": [
                tweet(full_text="@bob @eve " + long[:200] + "… https://t.co/abc"),
                tweet(same_second, full_text="Another post of the same second"),
                tweet(other_second, full_text=long[:200]),
            ],
            "note-tweet.js": [note("5", long), note("6", "Of the same second, but of no post")],
        }
    )
    assert store.rows("select post_id, text from long_texts") == [(POST_ID, long)]
    texts = dict(store.rows("select post_id, text from posts_in_scope"))
    assert texts[POST_ID] == long
    assert texts[same_second] == "Another post of the same second"


def test_notes_without_identity_are_lost(read_files: Read) -> None:
    reading = read_files(
        {"note-tweet.js": [note("5", "a &lt; b"), note("", "x"), note("6", "x", "never"), {}]}
    )
    assert [(each.note_id, each.text) for each in reading.rows[Note]] == [("5", "a < b")]
    assert [(place, lost) for place, _, lost in reading.problems] == [(1, True), (2, True), (3, True)]


# ---- lists of people, likes, lists


def test_follows_keep_the_order_over_parts(read_files: Read) -> None:
    reading = read_files(
        {
            "follower.js": followers("5", "4"),
            "follower-part10.js": followers("1"),
            "follower-part2.js": followers("3", "2"),
            "following.js": [
                {"following": {"accountId": "9"}},
                {"following": {}},
                {"following": {"accountId": 8}},
            ],
        }
    )
    rows = sorted(reading.rows[Follow], key=lambda row: (row.file_id, row.position))
    assert [row.account_id for row in rows if row.direction == "follower"] == ["5", "4", "3", "2", "1"]
    assert [(row.account_id, row.position) for row in rows if row.direction == "following"] == [
        ("9", 0),
        ("8", 2),
    ]
    assert reading.problems == [(1, "accountId", True)]


def test_likes_are_dated_by_their_posts(read_files: Read) -> None:
    likes = [{"like": {"tweetId": POST_ID, "fullText": "x"}}, {"like": {"tweetId": "20"}}, {"like": {}}]
    reading = read_files({"like.js": likes})
    assert [astuple(row)[3:] for row in reading.rows[LikeGiven]] == [
        (POST_ID, POST_AT, None),
        ("20", None, None),
    ]
    assert reading.problems == [(2, "tweetId", True)]


def test_lists_one_a_record_or_all_in_one(read_files: Read) -> None:
    reading = read_files(
        {
            "lists-created.js": [
                {"userListInfo": {"url": "https://a"}},
                {"userListInfo": {"url": "https://b"}},
            ],
            "lists-member.js": [{"userListInfo": {"urls": ["https://c", "https://d"]}}],
            "lists-subscribed.js": [],
        }
    )
    assert sorted(astuple(row)[2:] for row in reading.rows[ListEntry]) == [
        (0, "created", "https://a"),
        (0, "member", "https://c"),
        (0, "member", "https://d"),
        (1, "created", "https://b"),
    ]


# ---- the account


@pytest.mark.parametrize(
    ("avatar", "has_avatar"),
    [
        ("https://pbs.twimg.com/profile_images/1/a.jpg", True),
        ("https://abs.twimg.com/sticky/default_profile_images/default_profile_normal.png", False),
        ("https://abs.twimg.com/sticky/default_profile_images/default_profile_3_normal.png", False),
        ("", None),
        (None, None),
    ],
)
@pytest.mark.parametrize("header", ["https://pbs.twimg.com/profile_banners/1/1", "", None])
def test_profile(avatar: str | None, has_avatar: bool | None, header: str | None, read_files: Read) -> None:
    facts = {"description": {"bio": "", "website": "https://t.co/a", "location": "Hull"}}
    facts |= {"avatarMediaUrl": avatar} if avatar is not None else {}
    facts |= {"headerMediaUrl": header} if header is not None else {}
    [profile] = read_files({"profile.js": [{"profile": facts}]}).rows[Profile]
    assert (profile.bio, profile.website, profile.location) == ("", "https://t.co/a", "Hull")
    assert (profile.has_avatar, profile.has_header) == (has_avatar, bool(header))


def test_account_verified_and_renames(read_files: Read) -> None:
    change = {"changedAt": "2015-06-30T20:11:09.000Z", "changedFrom": "old", "changedTo": "owner"}
    reading = read_files(
        {
            "account.js": account(),
            "verified.js": [{"verified": {"accountId": OWN_ID, "verified": True}}],
            "screen-name-change.js": [
                {"screenNameChange": {"accountId": OWN_ID, "screenNameChange": change}},
                {"screenNameChange": {**change, "changedAt": "1435695069000"}},
                {"screenNameChange": {**change, "changedAt": "long ago"}},
            ],
        }
    )
    stated, mark = reading.rows[Profile]
    assert (stated.account_id, stated.handle, stated.display_name) == (OWN_ID, "owner", "Owner")
    assert stated.created_at == at(2012, 1, 1)
    assert mark.is_verified is True
    moment = at(2015, 6, 30, 20, 11, 9)
    assert [astuple(row)[3:] for row in reading.rows[Rename]] == [
        (each, "old", "owner") for each in (moment, moment, None)
    ]
    assert reading.problems == [(2, "changedAt", False)]


@pytest.mark.parametrize(
    ("name", "zone", "problems"),
    [
        ("Pacific Time (US & Canada)", "America/Los_Angeles", []),
        ("Tokyo", "Asia/Tokyo", []),
        ("Europe/London", "Europe/London", []),
        ("Atlantis", None, [(0, "timeZone", False)]),
        (None, None, []),
    ],
)
def test_time_zone(
    name: str | None, zone: str | None, problems: list[tuple[int, str, bool]], read_files: Read
) -> None:
    stated = {"accountId": OWN_ID} | ({"timeZone": name} if name else {})
    reading = read_files({"account-timezone.js": [{"accountTimezone": stated}]})
    assert (reading.export.time_zone, reading.problems) == (zone, problems)


TALKS = [conversation("7-1000", ("1", "7", "hi")), conversation("1000-8", ("2", "8", "ho"))]
HEADERS = [
    {"tweet": {"tweet_id": POST_ID, "user_id": "1002", "created_at": "Thu Feb 27 22:46:45 +0000 2020"}}
]
OWNERS: dict[str, tuple[Files, str | None]] = {
    "account.js": ({"account.js": account(), "manifest.js": manifest({}, accountId="1001")}, OWN_ID),
    "account.js blanked: the manifest": (
        {
            "account.js": account(accountId=""),
            "manifest.js": manifest({"account.js": 1, "tweet-headers.js": 1}, accountId="1001"),
            "tweet-headers.js": HEADERS,
        },
        "1001",
    ),
    "tweet-headers": ({"tweet-headers.js": HEADERS, "direct-messages.js": TALKS}, "1002"),
    "conversations": ({"direct-messages.js": TALKS, "tweets.js": [tweet()]}, OWN_ID),
    "headers of conversations": ({"direct-message-headers.js": TALKS}, OWN_ID),
    "one conversation": ({"direct-messages.js": TALKS[:1]}, None),
    "nothing": ({"tweets.js": [tweet()]}, None),
}


@pytest.mark.parametrize("case", OWNERS)
def test_owner(case: str, read_files: Read) -> None:
    files, own_id = OWNERS[case]
    reading = read_files(files)
    assert reading.export.account_id == own_id
    assert all((each.is_mine is None) == (own_id is None) for each in reading.rows[Message])


# ---- messages


def test_messages(read_files: Read) -> None:
    talk = conversation("7-1000", ("11", "1000", "first"), ("12", "7", "second"))
    talk["dmConversation"]["messages"] += [
        {"reactionCreate": {"senderId": "7"}},
        {"messageCreate": {"id": "13", "createdAt": "1672567200000"}},
        {"messageCreate": {"id": POST_ID, "senderId": "7"}},
        {"messageCreate": {"id": "14", "senderId": "7", "createdAt": "then"}},
        {"welcomeMessageCreate": {"id": "15", "senderId": "7", "createdAt": "2023-01-01T11:00:00.000Z"}},
    ]
    reading = read_files({"account.js": account(), "direct-messages.js": [talk, {"dmConversation": {}}]})
    assert [astuple(row)[3:] for row in reading.rows[Message]] == [
        ("11", "7-1000", "1000", at(2023, 1, 1, 10, 0), True, False, None, None),
        ("12", "7-1000", "7", at(2023, 1, 1, 10, 1), False, False, None, None),
        ("13", "7-1000", None, at(2023, 1, 1, 10, 0), None, False, None, None),
        (POST_ID, "7-1000", "7", POST_AT, False, False, None, None),
        ("15", "7-1000", "7", at(2023, 1, 1, 11, 0), False, False, None, None),
    ]
    assert [(place, lost) for place, _, lost in reading.problems] == [(0, True), (1, True)]
    assert all(len(astuple(digest)) == 3 for digest in reading.rows[MessageDigest])


def test_group_messages_and_headers_fallback(read_files: Read) -> None:
    group = conversation("99", ("21", "1000", "hello all"))
    group["dmConversation"]["messages"].append({"participantsJoin": {"userIds": ["7"]}})
    header = conversation("7-1000", ("22", "7", ""))
    del header["dmConversation"]["messages"][0]["messageCreate"]["text"]
    reading = read_files(
        {"account.js": account(), "direct-messages-group.js": [group], "direct-message-headers.js": [header]}
    )
    assert {row.message_id: row.is_group for row in reading.rows[Message]} == {"21": True, "22": False}
    assert reading.files["data/direct-message-headers.js"].entity == "message_dates"
    assert [digest.message_id for digest in reading.rows[MessageDigest]] == ["21"]


def test_repeated_messages(load_files: Callable[..., Store]) -> None:
    blast = [
        conversation(f"{n}-1000", (str(n), "1000", " Buy now! " if n % 2 else "Buy now!"))
        for n in range(10, 14)
    ]
    thrice = [conversation(f"{n}-1000", (str(n), "1000", "Thanks")) for n in range(20, 23)]
    insistent = conversation("40-1000", *((str(n), "1000", "Are you there?") for n in range(40, 45)))
    silent = conversation("30-1000", ("30", "30", ""))
    del silent["dmConversation"]["messages"][0]["messageCreate"]["text"]
    pictures = [conversation(f"{n}-1000", (str(n), "1000", " " if n % 2 else "")) for n in range(50, 55)]
    talks = [*blast, *thrice, insistent, silent, *pictures]
    store = load_files({"account.js": account(), "direct-messages.js": talks})
    found = dict(store.rows("select message_id, is_repeated from messages"))
    expected = (
        {str(n): True for n in range(10, 14)}
        | {str(n): False for n in (20, 21, 22, *range(40, 45))}
        | {"30": None}
        | {str(n): None for n in range(50, 55)}
    )
    assert found == expected


PRIVATE = {
    "message": "PRIVATE-MESSAGE-TEXT",
    "group message": "PRIVATE-GROUP-TEXT",
    "e-mail": "private.address@mail.example",
    "phone": "+4479460009999",
    "IP": "203.0.113.77",
    "token": "PRIVATE-DEVICE-TOKEN",
    "contact": "private.friend@mail.example",
}


def test_what_is_private_never_enters_the_database(tmp_path: Path, load_into: Callable[..., object]) -> None:
    files: Files = {
        "account.js": account(email=PRIVATE["e-mail"]),
        "tweets.js": [tweet(full_text="PUBLIC-POST-TEXT")],
        "direct-messages.js": [conversation("7-1000", ("11", "7", PRIVATE["message"]))] * 5,
        "direct-messages-group.js": [conversation("99", ("12", "7", PRIVATE["group message"]))],
        "phone-number.js": [{"device": {"phoneNumber": PRIVATE["phone"]}}],
        "ip-audit.js": [{"ipAudit": {"loginIp": PRIVATE["IP"]}}],
        "device-token.js": [{"deviceToken": {"token": PRIVATE["token"]}}],
        "email-address-change.js": [
            {"emailAddressChange": {"emailChange": {"changedTo": PRIVATE["e-mail"]}}}
        ],
        "contact.js": [{"contact": {"emails": [PRIVATE["contact"]]}}],
        "unheard-of.js": [{"secret": PRIVATE["token"]}],
    }
    database = tmp_path / "a.duckdb"
    load_into(database, write_folder(tmp_path / "export", files))
    content = database.read_bytes()
    assert b"PUBLIC-POST-TEXT" in content, "small tables are not compressed, so that a leak would be seen"
    assert [what for what, secret in PRIVATE.items() if secret.encode() in content] == []


# ---- the export as a whole


@pytest.mark.parametrize(
    ("files", "root", "layout"),
    [
        ({"account.js": account()}, "", "root .js files (2018)"),
        ({"tweet.js": [tweet()]}, "data/", "data/tweet.js (to September 2022)"),
        ({"tweets.js": [tweet()]}, "data/", "data/tweets.js (since October 2022)"),
        ({"tweet-headers.js": HEADERS}, "data/", "data/tweets.js (since October 2022)"),
        ({"follower.js": followers("1")}, "data/", "data/*.js"),
        (
            {"tweets.js": [tweet()], "manifest.js": manifest({"tweets.js": 1})},
            "",
            "data/tweets.js (since October 2022)",
        ),
    ],
)
def test_layouts(files: Files, root: str, layout: str, read_files: Read) -> None:
    assert read_files(files, root).export.layout == layout


def test_manifest_dates_the_export_and_counts_its_files(read_files: Read) -> None:
    reading = read_files(
        {
            "manifest.js": manifest(
                {"tweets.js": 1, "follower.js": 3, "like.js": 40, "block.js": 0, "mute.js": None}
            ),
            "tweets.js": [tweet()],
            "follower.js": followers("1", "2"),
            "block.js": [],
            "mute.js": [],
        }
    )
    assert reading.export.generated_at == at(2024, 5, 1, 12)
    assert reading.export.is_partial is False
    ledger = {path: (f.outcome, f.records, f.expected_records, fails(f)) for path, f in reading.files.items()}
    assert ledger == {
        "data/manifest.js": ("ignored", None, None, False),
        "data/tweets.js": ("read", 1, 1, False),
        "data/follower.js": ("read", 2, 3, True),
        "data/like.js": ("missing", None, 40, True),
        "data/block.js": ("read", 0, 0, False),
        "data/mute.js": ("read", 0, None, False),
    }
    assert "2 records found, the manifest promises 3" in str(reading.files["data/follower.js"].note)
    assert reading.files["data/like.js"].entity == "likes_given"


@pytest.mark.parametrize(
    "broken", [b"window.__THAR_CONFIG = { userInfo = 1 }", b"", js("", manifest({}, made="soon")), b"\xff{"]
)
def test_damaged_manifest(broken: bytes, read_files: Read) -> None:
    reading = read_files({"manifest.js": broken, "tweets.js": [tweet()], "account.js": account()})
    file = reading.files["data/manifest.js"]
    assert (file.outcome, bool(file.note)) == ("damaged", True)
    assert reading.export.generated_at is None
    assert reading.problems == [(None, None, True)]
    assert len(reading.rows[Post]) == 1


def by_hand(text: str) -> bytes:
    """The manifest as somebody left it who took lines out."""
    text = text.replace('"count": "3"', "").replace('"userName": "owner", ', "userName: 'owner',\n")
    return text.replace("]}}", "],},}").replace('"fileName": "data/mute.js",', "").encode()


NOTED = {
    "a trailing comma was left out": 3,
    "a key without quotes was taken as it stands": 1,
    "a text in single quotes was taken as one in double quotes": 1,
    "count: a file is named without a count, so its records cannot be checked": 1,
    "fileName: an entry that names no file was left out": 1,
}


def test_a_manifest_that_was_edited_is_used_as_far_as_it_goes(read_files: Read) -> None:
    """But what it does not name is read all the same: perhaps a line was taken out."""
    counts = {"follower.js": 3, "mute.js": 0, "tweets.js": 2, "like.js": 40}
    sound = js("", manifest(counts)).decode()
    reading = read_files(
        {
            "manifest.js": by_hand(sound),
            "tweets.js": [tweet()],
            "follower.js": followers("1", "2"),
            "following.js": [{"following": {"accountId": "3"}}],
            "mute.js": [],
        }
    )
    ledger = {path: (f.outcome, f.records, f.expected_records) for path, f in reading.files.items()}
    assert ledger == {
        "data/manifest.js": ("ignored", None, None),
        "data/tweets.js": ("read", 1, 2),
        "data/follower.js": ("read", 2, None),
        "data/following.js": ("read", 1, None),
        "data/mute.js": ("read", 0, None),
        "data/like.js": ("missing", None, 40),
    }
    assert reading.export.generated_at == at(2024, 5, 1, 12)
    assert Counter(problem.reason for problem in reading.rows[Problem]) == NOTED
    assert not any(problem.is_lost for problem in reading.rows[Problem])


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_an_export_in_utf_16_is_one_of_x(encoding: str, read_files: Read) -> None:
    files = {"manifest.js": manifest({"tweets.js": 1}), "tweets.js": [tweet(full_text="Grüße 😀")]}
    reading = read_files({name: js(name, body).decode().encode(encoding) for name, body in files.items()})
    assert post_of(reading).text == "Grüße 😀"
    assert reading.files["data/tweets.js"].expected_records == 1
    assert [(p.path, p.reason, p.is_lost) for p in reading.rows[Problem]] == [
        ("data/manifest.js", "written in UTF-16, not in UTF-8", False),
        ("data/tweets.js", "written in UTF-16, not in UTF-8", False),
    ]


def test_a_manifest_that_breaks_off_checks_the_files_that_it_names(read_files: Read) -> None:
    sound = js("", manifest({"tweets.js": 2, "follower.js": 2}))
    cut = sound[: sound.index(b'"count": "2"', sound.index(b"follower")) + 9]
    reading = read_files({"manifest.js": cut, "tweets.js": [tweet()], "follower.js": followers("1", "2")})
    ledger = {path: (f.outcome, f.records, f.expected_records) for path, f in reading.files.items()}
    assert ledger == {
        "data/manifest.js": ("damaged", None, None),
        "data/tweets.js": ("read", 1, 2),
        "data/follower.js": ("read", 2, None),
    }
    assert "the files named before are checked against it" in str(reading.files["data/manifest.js"].note)
    assert [problem.is_lost for problem in reading.rows[Problem]] == [True, False]


def test_a_wrong_type_deep_in_a_manifest_costs_no_other_promise(read_files: Read) -> None:
    listed = manifest({"tweets.js": 2, "follower.js": 3, "like.js": 4, "mute.js": 0})
    tweets, follower, _, mute = listed["dataTypes"].values()
    tweets["files"][0]["count"] = [2]
    follower["files"].append("data/follower-part1.js")
    mute["files"] = 7
    listed["dataTypes"]["more"] = []
    reading = read_files({"manifest.js": listed, "tweets.js": [tweet()], "follower.js": followers("1", "2")})
    ledger = {path: (f.outcome, f.records, f.expected_records) for path, f in reading.files.items()}
    assert ledger == {
        "data/manifest.js": ("ignored", None, None),
        "data/tweets.js": ("read", 1, None),
        "data/follower.js": ("read", 2, 3),
        "data/like.js": ("missing", None, 4),
    }
    assert Counter(problem.reason for problem in reading.rows[Problem]) == {
        "count: Expected `int | str | null`, got `array`; the field was dropped": 1,
        "count: a file is named without a count, so its records cannot be checked": 1,
        "dataTypes: Expected `object`, got `str`": 1,
        "fileName: an entry that names no file was left out": 1,
        "files: Expected `array`, got `int`; the field was dropped": 1,
        "dataTypes: Expected `object`, got `array`": 1,
    }


def test_a_manifest_that_names_no_file_leaves_none_out(read_files: Read) -> None:
    reading = read_files({"manifest.js": manifest({}), "tweets.js": [tweet()]})
    assert reading.files["data/tweets.js"].outcome == "read"


LEFT_OVER: dict[str, tuple[Files, set[str]]] = {
    "not in the manifest": (
        {
            "manifest.js": manifest({"tweets.js": 1}),
            "tweets.js": [tweet()],
            "tweet.js": [tweet("5")],
            "fleet.js": [],
            "other.js": b"",
        },
        {"data/tweet.js", "data/fleet.js", "data/other.js"},
    ),
    "old name beside the new one": (
        {"tweets.js": [tweet()], "tweet.js": [tweet("5")], "like.js": []},
        {"data/tweet.js"},
    ),
    "another unpack in the root": (
        {"manifest.js": manifest({"tweets.js": 1}), "tweets.js": [tweet()], "./tweets.js": [tweet("5")]},
        {"tweets.js"},
    ),
}


@pytest.mark.parametrize("case", LEFT_OVER)
def test_left_over(case: str, read_files: Read) -> None:
    files, left_over = LEFT_OVER[case]
    reading = read_files(files)
    found = {path: file for path, file in reading.files.items() if file.outcome == "left_over"}
    assert set(found) == left_over
    assert [post.post_id for post in reading.rows[Post]] == [POST_ID]
    content = tree(files)
    for path, file in found.items():
        assert file.sha256 == hashlib.sha256(content[path]).hexdigest()
        assert file.records == (None if content[path] == b"" else 0 if path == "data/fleet.js" else 1)
        assert (file.entity, fails(file)) == (None, False)
        assert ("manifest" in str(file.note)) == ("manifest.js" in files)


def test_what_is_left_over_says_nothing_of_the_export(read_files: Read) -> None:
    stale = [{"accountTimezone": {"accountId": "2000", "timeZone": "Tokyo"}}]
    reading = read_files(
        {
            "manifest.js": manifest({"tweets.js": 1}),
            "tweets.js": [tweet()],
            "account.js": account(accountId="2000"),
            "account-timezone.js": stale,
            "tweet-headers.js": [header("5", user_id="3000")],
        }
    )
    assert (reading.export.account_id, reading.export.time_zone) == (OWN_ID, None)
    assert reading.rows[Profile] == []


def test_unknown_and_foreign_files(read_files: Read) -> None:
    reading = read_files(
        {
            "tweets.js": [tweet()],
            "hologram.js": [{"a": 1}, {"a": 2}],
            "tweets.txt": b"notes",
            "./my-notes.md": b"notes",
            "./README.txt": b"x",
            "./Your archive.html": b"<html>",
            "data/tweets_media/1.jpg": b"12345",
        }
    )
    ledger = {path: (file.outcome, file.records) for path, file in reading.files.items()}
    assert ledger == {
        "data/tweets.js": ("read", 1),
        "data/hologram.js": ("unknown", 2),
        "data/tweets.txt": ("unknown", None),
        "my-notes.md": ("unknown", None),
        "README.txt": ("ignored", None),
        "Your archive.html": ("ignored", None),
        "data/tweets_media/": ("ignored", None),
    }


def test_part_files_are_one_entity(read_files: Read) -> None:
    names = ["tweets.js", "tweets-part1.js", "tweets-part2.js", "tweets-part10.js"]
    reading = read_files({name: [tweet(str(n))] for n, name in enumerate(names, 1)})
    assert [post.post_id for post in sorted(reading.rows[Post], key=lambda post: post.file_id)] == [
        "1",
        "2",
        "3",
        "4",
    ]
    assert {file.entity for file in reading.files.values()} == {"posts"}


@pytest.mark.parametrize("name", ["tweets.js", "account.js", "direct-messages.js", "tweet-headers.js"])
def test_a_damaged_file_costs_only_itself(name: str, read_files: Read) -> None:
    files: Files = {"follower.js": followers("1"), name: b"window.YTD.x.part0 = [ {unquoted = 1} ]"}
    reading = read_files(files)
    assert reading.files[f"data/{name}"].outcome == "damaged"
    assert [row.account_id for row in reading.rows[Follow]] == ["1"]


# ---- which archive is one of X


def opened(tmp_path: Path, files: Files, root: str = "data/") -> Any:
    with open_archive([write_folder(tmp_path / "export", files, root)]) as archive:
        return identify(archive)


@pytest.mark.parametrize("root", ["data/", "", "twitter-2024/data/"])
@pytest.mark.parametrize("name", ["tweets.js", "manifest.js", "block.js", "follower-part3.js"])
def test_identify(name: str, root: str, tmp_path: Path) -> None:
    body = js(name, manifest({}) if name == "manifest.js" else [])
    for variant in (body, b"\xef\xbb\xbf" + body, b"\r\n " + body):
        assert opened(tmp_path, {name: variant}, root).NAME == "x"


@pytest.mark.parametrize(
    "files",
    [
        {"tweets.js": b"[]"},
        {"other.js": b"window.YTD.other.part0 = []"},
        {"outbox.json": b"{}"},
    ],
)
def test_identify_refuses(files: Files, tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="none that an export"):
        opened(tmp_path, files)


def test_refusal_names_a_nested_export(tmp_path: Path) -> None:
    files = {"a/b/data/manifest.js": js("manifest.js", manifest({})), "z.txt": b"x"}
    with pytest.raises(ArchiveError, match="The folder a/b inside it"):
        opened(tmp_path, files)
