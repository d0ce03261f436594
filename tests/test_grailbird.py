"""What is made of each fact of an archive of 2012 to 2018, on archives of a few posts, and of its samples beside a later export."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb
import pytest
from conftest import GRAILBIRD, SAMPLES, LoadInto
from exports import (
    CONTAINERS,
    OWN_ID,
    POST_AT,
    POST_ID,
    Reading,
    account,
    at,
    read,
    tree,
    tweet,
    write_folder,
)
from reconcile import differences

from twoway.archive import open_archive
from twoway.cli import inspect
from twoway.errors import ArchiveError
from twoway.parts import open_exports
from twoway.plan import fails
from twoway.platforms import identify
from twoway.records import Hashtag, Link, Mention, Post, Problem, Profile

ReadFiles = Callable[..., Reading]
MONTHS = "data/js/tweets/"
OLD_ID = "14000000000"
HEADER = '"tweet_id","in_reply_to_status_id","in_reply_to_user_id","timestamp","source","text","retweeted_status_id","retweeted_status_user_id","retweeted_status_timestamp","expanded_urls"'


def user(account_id: str = OWN_ID, **fields: Any) -> dict[str, Any]:
    base = {"id": int(account_id), "id_str": account_id, "screen_name": "owner", "name": "Owner"}
    return base | {"profile_image_url_https": "https://pbs.twimg.com/a.png", "verified": False} | fields


def post(post_id: str = POST_ID, **fields: Any) -> dict[str, Any]:
    entities = {"user_mentions": [], "media": [], "hashtags": [], "urls": []}
    base = {"source": "web", "entities": entities, "geo": {}, "id": int(post_id), "id_str": post_id}
    base |= {"text": "Hello there", "created_at": "2020-02-27 22:46:45 +0000", "user": user()}
    return base | fields


def month(*posts: dict[str, Any], name: str = "2020_02") -> bytes:
    return f"Grailbird.data.tweets_{name} = \n {json.dumps(posts)}".encode()


def index(**counts: int) -> bytes:
    """Named like _2020_02: the months with the number of posts that they should hold."""
    entries = [
        {"file_name": f"data/js/tweets/{name[1:]}.js", "tweet_count": count} for name, count in counts.items()
    ]
    return f"var tweet_index =  {json.dumps(entries)}".encode()


def details(**fields: str) -> bytes:
    base = {"id": OWN_ID, "screen_name": "owner", "full_name": "Owner", "bio": "about", "location": ""}
    return f"var user_details =  {json.dumps(base | {'created_at': '2009-10-26 18:03:11 +0000'} | fields)}".encode()


def payload(**fields: Any) -> bytes:
    return f"var payload_details = {json.dumps({'tweets': 99, 'created_at': '2020-03-01 00:00:01 +0000'} | fields)}".encode()


def table(*rows: dict[str, str]) -> bytes:
    names = HEADER.replace('"', "").split(",")
    lines = [",".join('"' + row.get(name, "").replace('"', '""') + '"' for name in names) for row in rows]
    return "\n".join([HEADER, *lines, ""]).encode()


def row(post_id: str = POST_ID, **fields: str) -> dict[str, str]:
    return {"tweet_id": post_id, "timestamp": "2020-02-27 22:46:45 +0000", "text": "Hello there"} | fields


WHOLE = {
    MONTHS + "2020_02.js": month(post()),
    "data/js/tweet_index.js": index(_2020_02=1),
    "data/js/user_details.js": details(),
    "data/js/payload_details.js": payload(),
}


# ---- what it is


@pytest.mark.parametrize(
    "name", [*WHOLE, "./2020_02.js", "./tweets.csv", "data/csv/2020_02.csv", "./js/tweets/2020_02.js"]
)
def test_one_file_is_enough(name: str, tmp_path: Path) -> None:
    body = WHOLE.get(name) or (table(row()) if name.endswith(".csv") else month(post()))
    with open_archive([write_folder(tmp_path / "export", {name: body})]) as archive:
        assert identify(archive).NAME == "grailbird"


@pytest.mark.parametrize(
    "files",
    [
        {"./2020_02.js": b"[]"},
        {"./tweets.csv": b'"Tweet id","Tweet text"\n"1","one"\n'},
        {"./tweets.csv": b""},
        {"./tweets.csv": b"\xff\xfe\x00"},
        {"data/js/other.js": b"Grailbird.data.other = []"},
    ],
)
def test_identify_refuses(files: dict[str, bytes], tmp_path: Path) -> None:
    with (
        open_archive([write_folder(tmp_path / "export", {"./a.js": b"[]"} | files)]) as archive,
        pytest.raises(ArchiveError, match="none that an export"),
    ):
        identify(archive)


@pytest.mark.parametrize("wrapper", ["", "twitter/", "a/b/"])
@pytest.mark.parametrize("container", CONTAINERS)
def test_the_container_and_its_wrapping_make_no_difference(
    container: str, wrapper: str, tmp_path: Path
) -> None:
    files = tree(WHOLE | {"./tweets.csv": table(row()), "./index.html": b"<p>", "./css/a.css": b"p"})
    packed = CONTAINERS[container](tmp_path, {wrapper + name: body for name, body in files.items()})
    reading = read(packed)
    ledger = {path: (file.outcome, file.records) for path, file in reading.files.items()}
    assert ledger == {
        MONTHS + "2020_02.js": ("read", 1),
        "data/js/tweet_index.js": ("ignored", 1),
        "data/js/user_details.js": ("read", 1),
        "data/js/payload_details.js": ("ignored", 1),
        "tweets.csv": ("ignored", 1),
        "index.html": ("ignored", None),
        "css/": ("ignored", None),
    }
    assert (reading.export.account_id, reading.export.generated_at) == (OWN_ID, at(2020, 3, 1, 0, 0, 1))


def test_lone_months_are_one_export(tmp_path: Path) -> None:
    folder = write_folder(
        tmp_path, {"./2020_02.js": month(post()), "./2020_03.js": month(post("1234"), name="2020_03")}
    )
    [archive] = open_exports(sorted(folder.iterdir()))
    with archive:
        export = identify(archive).describe(archive)
        assert list(archive.members) == ["2020_02.js", "2020_03.js"]
    assert (export.account_id, export.generated_at, export.promised) == (OWN_ID, None, {})


@pytest.mark.parametrize(
    "prefix",
    [
        "Grailbird.data.tweets_2020_02 = \n ",
        "Grailbird.data.tweets_2020_02=",
        "var x =\n",
        "",
        "\ufeffvar x = ",
    ],
)
def test_prefixes(prefix: str, read_files: ReadFiles) -> None:
    reading = read_files(WHOLE | {MONTHS + "2020_02.js": (prefix + json.dumps([post()])).encode()})
    assert [each.post_id for each in reading.rows[Post]] == [POST_ID]
    assert reading.rows[Problem] == []


# ---- posts


def test_a_post(read_files: ReadFiles) -> None:
    entities = {
        "user_mentions": [{"name": "Bob", "screen_name": "bob", "indices": [0, 4], "id_str": "7", "id": 7}],
        "media": [{"expanded_url": "https://twitter.com/owner/status/1/photo/1"}],
        "hashtags": [{"text": "tag", "indices": [10, 14]}],
        "urls": [{"url": "https://t.co/a", "expanded_url": "https://example.org/a", "indices": [15, 29]}],
    }
    told = {"in_reply_to_status_id": 1233161576649121000, "in_reply_to_status_id_str": "1233161576649121000"}
    told |= {"in_reply_to_user_id": 7, "in_reply_to_user_id_str": "7", "in_reply_to_screen_name": "bob"}
    source = '<a href="https://example.org">Kite</a>'
    [found] = read_files(
        WHOLE
        | {MONTHS + "2020_02.js": month(post(text="@bob a &lt; b", entities=entities, source=source, **told))}
    ).rows[Post]
    assert (found.post_id, found.created_at, found.time_precision) == (POST_ID, POST_AT, "millisecond")
    assert (found.text, found.source, found.media_count) == ("@bob a < b", "Kite", 1)
    assert (found.reply_to_post_id, found.reply_to_account_id, found.reply_to_handle) == (
        "1233161576649121000",
        "7",
        "bob",
    )
    assert (found.likes, found.reposts, found.lang) == (None, None, None), "not stated"


@pytest.mark.parametrize(
    ("post_id", "created_at", "expected"),
    [
        (OLD_ID, "2010-05-15 14:33:00 +0000", (at(2010, 5, 15, 14, 33), "second")),
        (OLD_ID, "Sat May 15 14:33:00 +0000 2010", (at(2010, 5, 15, 14, 33), "second")),
        (OLD_ID, "2010-05-15 00:00:00 +0000", (at(2010, 5, 15), "day")),
        (OLD_ID, "Sat May 15 00:00:00 +0000 2010", (at(2010, 5, 15), "day")),
        (POST_ID, "2020-02-27 00:00:00 +0000", (POST_AT, "millisecond")),
    ],
)
def test_times(post_id: str, created_at: str, expected: tuple[int, str], read_files: ReadFiles) -> None:
    """Both spellings; the clock of posts whose id carries no time is lost in later archives."""
    in_month = read_files(WHOLE | {MONTHS + "2020_02.js": month(post(post_id, created_at=created_at))})
    assert [(each.created_at, each.time_precision) for each in in_month.rows[Post]] == [expected]
    in_table = read_files({"./tweets.csv": table(row(post_id, timestamp=created_at))}, root="other/")
    assert [(each.created_at, each.time_precision) for each in in_table.rows[Post]][-1:] == [expected]


ORIGINAL = {
    "id": 1233161576649121000,
    "id_str": "1233161576649121000",
    "created_at": "2020-02-27 22:00:00 +0000",
}


def test_a_repost_names_the_original_and_not_its_counts(read_files: ReadFiles) -> None:
    original = ORIGINAL | {"user": user("7", screen_name="renamed")}
    passed_on = post(text="RT @bob: hello", retweeted_status=original, retweet_count=4_000, favorite_count=0)
    typed = post("1233161576649121793", text="RT @bob: hello", retweet_count=2, favorite_count=1)
    first, second = read_files(WHOLE | {MONTHS + "2020_02.js": month(passed_on, typed)}).rows[Post]
    assert (first.repost_of_post_id, first.repost_of_account_id, first.repost_of_handle) == (
        ORIGINAL["id_str"],
        "7",
        "renamed",
    )
    assert first.parent_at == POST_AT, "its id is of the same millisecond"
    assert (first.likes, first.reposts) == (None, None)
    assert (second.repost_of_handle, second.repost_of_account_id, second.likes, second.reposts) == (
        None,
        None,
        1,
        2,
    )


@pytest.mark.parametrize(
    ("original", "expected"),
    [
        (
            {"id_str": OLD_ID, "created_at": "2010-05-15 14:33:00 +0000"},
            (OLD_ID, None, "bob", at(2010, 5, 15, 14, 33)),
        ),
        ({"id_str": OLD_ID, "created_at": "2010-05-15 00:00:00 +0000"}, (OLD_ID, None, "bob", None)),
        ({"id_str": OLD_ID, "created_at": "long ago", "user": {"id": 7}}, (OLD_ID, "7", "bob", None)),
        ({}, (None, None, "bob", None)),
    ],
)
def test_an_original_that_says_little(original: dict[str, Any], expected: Any, read_files: ReadFiles) -> None:
    passed_on = post(text="RT @bob: hello", retweeted_status=original)
    [found] = read_files(WHOLE | {MONTHS + "2020_02.js": month(passed_on)}).rows[Post]
    told = (found.repost_of_post_id, found.repost_of_account_id, found.repost_of_handle, found.parent_at)
    assert told == expected


def test_posts_of_others_are_left_out_and_counted(read_files: ReadFiles) -> None:
    reading = read_files(
        WHOLE
        | {MONTHS + "2020_02.js": month(post("1234", user=user("7")), post(), post("1235", user=user("8")))}
    )
    assert [each.post_id for each in reading.rows[Post]] == [POST_ID]
    assert sorted(reading.problems, key=str) == [(0, "user", True), (2, "user", True)]
    assert reading.files[MONTHS + "2020_02.js"].records == 3
    assert {each.handle for each in reading.rows[Profile]} == {"owner"}


def test_a_text_that_was_cut_off_leads_to_itself(read_files: ReadFiles) -> None:
    """That is neither a quote nor a link; the same address of another post is both."""
    urls = [{"expanded_url": f"https://twitter.com/i/web/status/{post_id}"} for post_id in (POST_ID, "77")]
    reading = read_files(
        WHOLE | {MONTHS + "2020_02.js": month(post(truncated=True, entities={"urls": urls}))}
    )
    assert [each.quote_of_post_id for each in reading.rows[Post]] == ["77"]
    assert [each.url for each in reading.rows[Link]] == ["https://twitter.com/i/web/status/77"]


def test_the_same_post_in_two_months_stays_two_rows(read_files: ReadFiles) -> None:
    reading = read_files(WHOLE | {MONTHS + "2020_03.js": month(post(), post("1234"), name="2020_03")})
    assert [each.post_id for each in reading.rows[Post]] == [POST_ID, POST_ID, "1234"]


# ---- the owner


def test_who_owns_it(read_files: ReadFiles) -> None:
    reading = read_files(WHOLE)
    told = [
        (each.handle, each.bio, each.website, each.has_avatar, each.created_at)
        for each in reading.rows[Profile]
    ]
    assert told == [
        ("owner", None, None, True, None),
        ("owner", "about", None, None, at(2009, 10, 26, 18, 3, 11)),
    ]


def test_without_details_the_author_of_most_posts_owns_it(read_files: ReadFiles) -> None:
    posts = post("1", user=user("7")), post("2"), post("3"), post("4", user={"id": "none"})
    reading = read_files({MONTHS + "2020_02.js": month(*posts), "data/js/user_details.js": details(id="")})
    assert reading.export.account_id == OWN_ID
    assert {each.post_id for each in reading.rows[Post]} == {"2", "3", "4"}


@pytest.mark.parametrize(
    ("answers", "owner"),
    [
        ((), None),
        ((("1", OWN_ID),), OWN_ID),
        ((("1", OWN_ID), ("2", OWN_ID), ("99", "7")), OWN_ID),
        ((("1", OWN_ID), ("2", "7")), None),
        ((("1", ""),), None),
    ],
)
def test_a_table_names_its_owner_by_answers_to_its_own_posts(
    answers: tuple[tuple[str, str], ...], owner: str | None, read_files: ReadFiles
) -> None:
    rows = [
        row(str(10 + n), in_reply_to_status_id=to, in_reply_to_user_id=who)
        for n, (to, who) in enumerate(answers)
    ]
    reading = read_files({"./tweets.csv": table(row("1"), row("2"), *rows)})
    assert reading.export.account_id == owner
    assert len(reading.rows[Post]) == len(rows) + 2


# ---- the index, and the table


def test_the_index_promises_and_the_counter_of_the_profile_does_not(read_files: ReadFiles) -> None:
    reading = read_files(WHOLE | {"data/js/tweet_index.js": index(_2020_02=2, _2020_01=5)})
    ledger = {
        path: (f.outcome, f.records, f.expected_records, f.note)
        for path, f in reading.files.items()
        if f.entity == "posts"
    }
    assert ledger == {
        MONTHS + "2020_01.js": ("missing", None, 5, "named by tweet_index.js, but not there"),
        MONTHS + "2020_02.js": ("read", 1, 2, "1 records found, tweet_index.js promises 2"),
    }
    assert all(fails(reading.files[path]) for path in ledger)


INDEXED = {
    "whole": ({}, "ignored"),
    "a month is missing": ({"data/js/tweet_index.js": index(_2020_02=1, _2020_01=5)}, "read"),
    "a month holds less": ({"data/js/tweet_index.js": index(_2020_02=2)}, "read"),
    "a month is damaged": ({MONTHS + "2020_02.js": month(post())[:-9]}, "read"),
    "a month of no posts, as promised": ({MONTHS + "2020_03.js": month(), "data/js/tweet_index.js": index(_2020_02=1, _2020_03=0)}, "ignored"),
    "a month that the index does not name": ({MONTHS + "2020_03.js": month(post("1234"))}, "read"),
    "the index is cut off": ({"data/js/tweet_index.js": index(_2020_02=1)[:-9]}, "read"),
    "no index": ({"data/js/tweet_index.js": b"var tweet_index = []"}, "read"),
}  # fmt: skip


@pytest.mark.parametrize("case", INDEXED)
def test_the_table_is_read_unless_the_months_are_whole_as_promised(case: str, read_files: ReadFiles) -> None:
    files, outcome = INDEXED[case]
    reading = read_files(WHOLE | {"./tweets.csv": table(row("1234"), row())} | files)
    told = reading.files["tweets.csv"]
    assert (told.outcome, told.records) == (outcome, 2)
    in_table = [each.post_id for each in reading.rows[Post] if each.file_id == told.file_id]
    assert in_table == ([] if outcome == "ignored" else ["1234", POST_ID])


def test_a_row_of_a_table(read_files: ReadFiles) -> None:
    text = "@bob @ann see #kites #2 & mail me@example.org, @bob! https://t.co/a"
    links = ",".join(
        [
            "https://example.org/a,b",
            "https://example.org/a,b",
            "https://twitter.com/ann/status/77",
            f"https://twitter.com/owner/status/{POST_ID}/photo/1",
        ]
    )
    told = {
        "in_reply_to_status_id": "1233161576649121000",
        "in_reply_to_user_id": "7",
        "source": '<a href="x">Kite</a>',
    }
    reading = read_files(
        {"./tweets.csv": table(row(text=text.replace("&", "&amp;"), expanded_urls=links, **told))}
    )
    [found] = reading.rows[Post]
    assert (found.text, found.source, found.media_count, found.likes) == (text, "Kite", None, None)
    assert (found.reply_to_post_id, found.reply_to_account_id, found.reply_to_handle) == (
        "1233161576649121000",
        "7",
        None,
    )
    assert (found.quote_of_handle, found.quote_of_post_id) == ("ann", "77")
    assert [(each.handle, each.account_id, each.is_typed) for each in reading.rows[Mention]] == [
        ("bob", None, False), ("ann", None, False), ("bob", None, True),
    ]  # fmt: skip
    assert [each.tag for each in reading.rows[Hashtag]] == ["kites"]
    assert [each.url for each in reading.rows[Link]] == [
        "https://example.org/a,b",
        "https://twitter.com/ann/status/77",
    ]


def test_a_repost_in_a_table(read_files: ReadFiles) -> None:
    told = {
        "retweeted_status_id": OLD_ID,
        "retweeted_status_user_id": "7",
        "retweeted_status_timestamp": "2010-05-15 14:33:00 +0000",
    }
    rows = row(text="RT @bob: hello", **told), row("1234", text="RT @bob: typed")
    first, second = read_files({"./tweets.csv": table(*rows)}).rows[Post]
    assert (first.repost_of_post_id, first.repost_of_account_id, first.repost_of_handle) == (
        OLD_ID,
        "7",
        "bob",
    )
    assert first.parent_at == at(2010, 5, 15, 14, 33)
    assert (second.repost_of_post_id, second.repost_of_handle) == (None, None)


def test_an_old_row_has_its_links_in_the_text_alone(read_files: ReadFiles) -> None:
    reading = read_files({"./tweets.csv": table(row(OLD_ID, text="see http://example.org/a today"))})
    assert [each.url for each in reading.rows[Link]] == ["http://example.org/a"]


def test_a_row_without_its_id_or_time_is_lost(read_files: ReadFiles) -> None:
    rows = (
        row("1.2E+18"),
        row(OLD_ID, timestamp=""),
        row(OLD_ID, timestamp="soon"),
        row(),
        row(in_reply_to_user_id="x"),
    )
    reading = read_files({"./tweets.csv": table(*rows)})
    assert len(reading.rows[Post]) == 2 and reading.files["tweets.csv"].records == 5
    assert reading.problems == [
        (0, "id", True),
        (1, "created_at", True),
        (2, "created_at", True),
        (4, "in_reply_to_user_id", False),
    ]


def test_a_table_with_other_columns_is_damaged(read_files: ReadFiles) -> None:
    reading = read_files(
        WHOLE | {"./tweets.csv": b"a,b\n1,2\n", "data/js/tweet_index.js": b"var tweet_index = []"}
    )
    assert reading.files["tweets.csv"].outcome == "damaged"
    assert "a first line with the columns text, timestamp, tweet_id" in str(reading.files["tweets.csv"].note)


@pytest.mark.parametrize("body", [b"1,2020-02-27,hello\n", b"a,b\n1,2,3\n4,5\n6,7\n"])
def test_a_table_with_other_columns_is_lost_whole(body: bytes, read_files: ReadFiles) -> None:
    reading = read_files(WHOLE | {"./tweets.csv": body, "data/js/tweet_index.js": b"var tweet_index = []"})
    assert list(differences(reading, reading.files)) == []
    told = reading.files["tweets.csv"]
    assert (told.outcome, told.records, reading.problems) == ("damaged", 0, [(0, None, True)])


@pytest.mark.parametrize("number", [0, 49, 98])
def test_a_quote_that_is_never_closed_costs_one_post(number: int, read_files: ReadFiles) -> None:
    lines = table(*(row(str(1000 + each)) for each in range(100))).splitlines(keepends=True)
    lines[number + 1] = lines[number + 1].replace(b'"\n', b"\n")
    reading = read_files({"./tweets.csv": b"".join(lines)})
    told = reading.files["tweets.csv"]
    assert [each.position for each in reading.rows[Post]] == [each for each in range(100) if each != number]
    assert (told.records, reading.problems) == (100, [(number, None, True)])
    assert told.note == "cannot be decoded in 1 place, each counted as one record" and fails(told)


def test_a_table_cut_off_inside_quotes_is_damaged(read_files: ReadFiles) -> None:
    whole = table(*(row(str(1000 + each), expanded_urls="https://example.org/a") for each in range(3)))
    reading = read_files({"./tweets.csv": whole[:-4]})
    told = reading.files["tweets.csv"]
    assert [each.post_id for each in reading.rows[Post]] == ["1000", "1001"]
    assert (told.outcome, told.records, reading.problems) == ("damaged", 2, [(2, None, True)])


def test_columns_that_are_not_known_are_told_by_their_numbers(read_files: ReadFiles) -> None:
    reading = read_files(
        {
            "./tweets.csv": b"text,Zebulon Quixotic,tweet_id,timestamp,zebulon  quixotic,text\na,b,1234,2020-02-27,c,d\n"
        }
    )
    assert [each.text for each in reading.rows[Post]] == ["a"]
    assert reading.problems == [(None, "column 2, column 5, column 6", False)]


INDEX_FAULTS: dict[str, tuple[list[Any], dict[str, int | None], list[str]]] = {
    "no number": ([{"file_name": "2020_02.js", "tweet_count": "abc"}], {"2020_02.js": None}, ["tweet_count: a month is named without a count, so its posts cannot be checked"]),
    "a list": ([{"file_name": "2020_02.js", "tweet_count": [3]}], {"2020_02.js": None}, ["tweet_count: Expected `int | str | null`, got `array`; the field was dropped", "tweet_count: a month is named without a count, so its posts cannot be checked"]),
    "no count": ([{"file_name": "2020_02.js"}], {"2020_02.js": None}, ["tweet_count: a month is named without a count, so its posts cannot be checked"]),
    "no name": ([{"tweet_count": 3}], {}, ["file_name: an entry that names no month was left out"]),
    "no entry": ([3, {"file_name": "2020_02.js", "tweet_count": 1}], {"2020_02.js": 1}, ["an entry: Expected `object`, got `int`", "file_name: an entry that names no month was left out"]),
    "two counts": ([{"file_name": "2020_02.js", "tweet_count": each} for each in (7, 3)], {"2020_02.js": None}, ["tweet_count: a month is named twice, with different counts, so its posts cannot be checked"]),
    "one count twice": ([{"file_name": "2020_02.js", "tweet_count": 1}] * 2, {"2020_02.js": 1}, []),
}  # fmt: skip


@pytest.mark.parametrize("case", INDEX_FAULTS)
def test_what_is_wrong_in_the_index_is_said(case: str, read_files: ReadFiles) -> None:
    entries, promised, said = INDEX_FAULTS[case]
    written = [
        each | {"file_name": MONTHS + each["file_name"]}
        if isinstance(each, dict) and "file_name" in each
        else each
        for each in entries
    ]
    reading = read_files(
        WHOLE | {"data/js/tweet_index.js": f"var tweet_index = {json.dumps(written)}".encode()}
    )
    assert reading.export.promised == {MONTHS + name: count for name, count in promised.items()}
    noted = [each.reason for each in reading.rows[Problem] if each.path == "data/js/tweet_index.js"]
    assert noted == said


def loaded(load_into: LoadInto, tmp_path: Path, *exports: Path) -> duckdb.DuckDBPyConnection:
    load_into(tmp_path / "a.duckdb", *exports, with_checks=True)
    return duckdb.connect(str(tmp_path / "a.duckdb"), read_only=True)


def test_what_months_and_table_both_hold_counts_once(tmp_path: Path, load_into: LoadInto) -> None:
    mentioned = {"user_mentions": [{"screen_name": "bob_since", "id_str": "7", "indices": [5, 9]}]}
    files = WHOLE | {
        MONTHS + "2020_02.js": month(post(text="with @bob", entities=mentioned)),
        "data/js/tweet_index.js": index(_2020_02=1, _2012_01=1),
        "./tweets.csv": table(row(text="with @bob"), row("158000000000000000", text="with @ann #kites")),
    }
    with loaded(load_into, tmp_path, write_folder(tmp_path / "export", files)) as connection:
        rows = connection.execute(
            "select post_id, kind, media_count from posts_in_scope order by 1"
        ).fetchall()
        people = connection.execute("select post_id, person from interactions order by 1").fetchall()
        told = connection.execute(
            "select status, records, note from coverage where entity = 'posts'"
        ).fetchall()
        both = connection.execute("select count(*) from posts").fetchall()
        checks = connection.execute("select reason from problems").fetchall()
    assert rows == [(POST_ID, "mention", 0), ("158000000000000000", "mention", None)]
    assert people == [(POST_ID, "7"), ("158000000000000000", "@ann")]
    assert told == [("present", 2, "1 file not there or damaged, but the same posts stand in a table")]
    assert both == [(3,)] and checks == []


def test_inspect_says_what_dates_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    inspect([write_folder(tmp_path / "export", {"./tweets.csv": table(row())})])
    printed = capsys.readouterr().out
    assert "account unknown · newest record of 2020-02-27 22:46:45 · time zone not stated" in printed
    assert "It does not say when it was exported" in printed and "· exported" not in printed


# ---- beside a later export


def test_an_archive_and_a_later_export_are_one_history(tmp_path: Path, load_into: LoadInto) -> None:
    exports = SAMPLES / "tweet_js_2020", GRAILBIRD / "tarnholt_2018.zip"
    with loaded(load_into, tmp_path, *exports) as connection:
        ask = lambda sql: connection.execute(sql).fetchall()  # noqa: E731
        assert ask("select count(distinct account_id), count(*), count(distinct platform) from archives") == [
            (1, 2, 1)
        ]
        assert ask("select platform, exports, as_of::date::varchar from scope") == [("x", 2, "2020-08-19")]
        in_both = ask(
            "select count(*) from (select post_id from posts group by post_id having count(distinct archive_id) = 2)"
        )
        distinct, rows = ask("select count(distinct post_id), count(*) from posts_in_scope")[0]
        assert in_both[0][0] >= 3 and distinct == rows
        assert ask(
            "select min(local_at) < '2016-12-01' and max(local_at) > '2020-01-01' from posts_in_scope"
        ) == [(True,)]
        # a post in both is told by the newer export, which states its likes
        assert ask(
            "select count(*) filter (where likes is null) from posts_in_scope where archive_id = 1 and kind != 'repost'"
        ) == [(0,)]
        assert ask("select bio like '%some lids%' from profile") == [(True,)]
        assert ask("select count(*) from follows_in_scope")[0][0] > 60
        assert ask("select status from coverage where entity in ('followers', 'messages')") == [
            ("present",),
            ("present",),
        ]


def test_another_account_stays_another(tmp_path: Path, load_into: LoadInto) -> None:
    later = write_folder(
        tmp_path / "later",
        {"account.js": account(accountId="4242"), "tweets.js": [tweet("1234567890123456789")]},
    )
    with loaded(load_into, tmp_path, later, write_folder(tmp_path / "export", WHOLE)) as connection:
        assert connection.execute("select account_id from archives order by 1").fetchall() == [
            (OWN_ID,),
            ("4242",),
        ]
        assert connection.execute("select count(*) from posts_in_scope").fetchall() == [(0,)]
        connection.execute(f"set variable account = '{OWN_ID}'")
        assert connection.execute("select post_id from posts_in_scope").fetchall() == [(POST_ID,)]


def test_a_table_finds_its_account_again(tmp_path: Path, load_into: LoadInto) -> None:
    rows = row("1"), row("2", in_reply_to_status_id="1", in_reply_to_user_id=OWN_ID)
    lone = write_folder(tmp_path / "alone", {"./tweets.csv": table(*rows)}) / "tweets.csv"
    with loaded(load_into, tmp_path, write_folder(tmp_path / "export", WHOLE), lone) as connection:
        told = connection.execute(
            "select account_id, layout, generated_at_basis from archives order by layout"
        ).fetchall()
        kinds = connection.execute(
            "select post_id, kind from posts_in_scope order by length(post_id), 1"
        ).fetchall()
    assert told == [
        (OWN_ID, "2012–2018 layout: data/js/tweets/*.js", "manifest"),
        (OWN_ID, "2012–2018 layout: tweets.csv", "newest_record"),
    ]
    assert kinds == [("1", "original"), ("2", "self_reply"), (POST_ID, "original")]


# ---- the sample


def test_the_sample_shows_what_it_is_meant_to(sample_database: Callable[[str], Path]) -> None:
    with duckdb.connect(str(sample_database("kite_hill")), read_only=True) as connection:
        ask = lambda sql: connection.execute(sql).fetchall()  # noqa: E731
        assert ask("select count(*), count(distinct post_id) from posts_in_scope") == [(149, 149)]
        assert ask("select count(*) from posts_in_scope where month = '2011-07-01'")[0][0] == 8
        assert ask("select count(*) from posts_in_scope where time_precision = 'day'") == [(34,)]
        assert ask("select count(*) from interactions where is_taken_over and account_id is null") == [(2,)]
        assert ask("select kind from posts_in_scope where text like 'RT @%turns at noon'") == [("quote",)]
        assert ask("select max(reposts) < 5 from posts_in_scope") == [(True,)]
        assert ask("select status, note from coverage where entity = 'posts'") == [
            ("partial", "1 of 151 records could not be used")
        ]
