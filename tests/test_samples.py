"""The sample archives: as make.py writes them, small, invented, and true to the facts that they stand for."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

SAMPLES = Path(__file__).parents[1] / "sample_archives"
CASES = sorted(path.stem for path in (SAMPLES / "x").iterdir())
# files whose count in the manifest is wrong on purpose
OWNERS_EDITS = {
    "owner_edited": {
        "data/direct-messages.js",
        "data/direct-message-headers.js",
        "data/personalization.js",
        "data/ip-audit.js",
    },
    "headers_only": {"data/tweets.js", "data/account.js", "data/direct-messages.js"},
}
PLATFORM = {
    "twitter.com",
    "mobile.twitter.com",
    "x.com",
    "t.co",
    "pbs.twimg.com",
    "video.twimg.com",
    "abs.twimg.com",
    "pic.twitter.com",
}
EPOCH = datetime(2010, 11, 4, 1, 42, 54, 657000, UTC)


@lru_cache(maxsize=64)
def files(case: str, under: Path = SAMPLES / "x") -> dict[str, bytes]:
    """Contents of a sample by path, from the zip or the folder."""
    if (under / f"{case}.zip").exists():
        with zipfile.ZipFile(under / f"{case}.zip") as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    return {
        path.relative_to(under / case).as_posix(): path.read_bytes()
        for path in sorted((under / case).rglob("*"))
        if path.is_file()
    }


def decoded(data: bytes) -> Any:
    return json.loads(data.decode("utf-8-sig").split(" = ", 1)[1].rstrip().rstrip(";"))


def posts(case: str) -> Iterator[dict[str, Any]]:
    for path, data in files(case).items():
        if re.fullmatch(r"data/tweets?(-part\d+)?\.js", path):
            yield from (record.get("tweet", record) for record in decoded(data))


def at(an_id: str) -> datetime:
    return EPOCH + timedelta(milliseconds=int(an_id) >> 22)


def stated(post: dict[str, Any]) -> datetime:
    return datetime.strptime(post["created_at"], "%a %b %d %H:%M:%S %z %Y")


def ids(case: str, name: str) -> list[str]:
    wrapper = {"follower": "follower", "following": "following"}[name]
    parts = [path for path in sorted(files(case)) if re.fullmatch(rf"(data/)?{name}(-part\d+)?\.js", path)]
    return [
        record[wrapper]["accountId"]
        for path in sorted(parts, key=len)
        for record in decoded(files(case)[path])
    ]


@pytest.fixture(scope="module")
def written_again(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("samples")
    subprocess.run([sys.executable, str(SAMPLES / "make.py"), "-o", str(folder)], check=True, timeout=120)
    return folder / "x"


@pytest.mark.parametrize("case", CASES)
def test_make_writes_what_is_committed(case: str, written_again: Path) -> None:
    assert {path.stem for path in written_again.iterdir()} == set(CASES)
    assert files(case, written_again) == files(case)


def test_make_writes_the_supplements_that_are_committed(written_again: Path) -> None:
    again, committed = written_again.parent / "x_analytics", SAMPLES / "x_analytics"
    assert {path.name for path in again.iterdir()} == {path.name for path in committed.iterdir()}
    assert all(path.read_bytes() == (committed / path.name).read_bytes() for path in again.iterdir())


def test_samples_stay_small() -> None:
    folders = (SAMPLES / "x", SAMPLES / "x_analytics")
    sizes = [path.stat().st_size for folder in folders for path in folder.rglob("*") if path.is_file()]
    assert sum(sizes) <= 3_000_000


@pytest.mark.parametrize("case", [case for case in CASES if case != "root_2018"])
def test_manifest_counts_are_the_real_ones(case: str) -> None:
    manifest = decoded(files(case)["data/manifest.js"])
    wrong = set()
    for data_type in manifest["dataTypes"].values():
        for file in data_type.get("files", []):
            data = files(case).get(file["fileName"])
            assert data is None or data.removeprefix(b"\xef\xbb\xbf").startswith(
                f"window.{file['globalName']} = ".encode()
            )
            if data is None or len(decoded(data)) != int(file["count"]):
                wrong.add(file["fileName"])
    assert wrong == OWNERS_EDITS.get(case, set())


@pytest.mark.parametrize("case", [*CASES, "x_analytics"])
def test_every_domain_is_reserved(case: str) -> None:
    contents = files("x_analytics", SAMPLES) if case == "x_analytics" else files(case)
    for path, data in contents.items():
        text = data.decode("utf-8", "replace")
        for host in re.findall(r"//([\w-]+(?:\.[\w-]+)+)", text):
            assert host in PLATFORM or re.search(r"(^|\.)example\.(org|com|net)$", host), (path, host)
        for mail in re.findall(r"[\w.+>-]+@((?:[\w-]+\.)+[A-Za-z]+)", text):
            assert re.search(r"(^|\.)example\.(org|com|net)$", mail), (path, mail)


@pytest.mark.parametrize("case", [case for case in CASES if list(posts(case))])
def test_posts_hold_together(case: str) -> None:
    for post in posts(case):
        assert at(post["id_str"]).replace(microsecond=0) == stated(post)
        assert post["display_text_range"][1] == str(len(post["full_text"]))
        assert not re.search(r"&(?!amp;|lt;|gt;)|[<>]", post["full_text"])
        if parent := post.get("in_reply_to_status_id_str"):
            assert timedelta(0) < at(post["id_str"]) - at(parent) < timedelta(days=40)
        for items in post["entities"].values():
            for item in items:
                start, end = map(int, item["indices"])
                assert 0 <= start < end <= len(post["full_text"])
        if post["full_text"].startswith("RT @"):
            assert post["favorite_count"] == post["retweet_count"] == "0" and len(post["full_text"]) <= 140


@pytest.mark.parametrize(
    "case", [case for case in CASES if case not in ("owner_edited",) and list(posts(case))]
)
def test_no_post_twice(case: str) -> None:
    all_ids = [post["id_str"] for post in posts(case)]
    assert len(all_ids) == len(set(all_ids))


@pytest.mark.parametrize("case", [case for case in CASES if "data/tweet-headers.js" in files(case)])
def test_headers_and_posts_agree(case: str) -> None:
    rows = [record["tweet"]["tweet_id"] for record in decoded(files(case)["data/tweet-headers.js"])]
    if case == "headers_only":
        assert len(rows) == 80
    else:
        assert set(rows) == {post["id_str"] for post in posts(case)}


@pytest.mark.parametrize("case", CASES)
def test_messages_are_newest_first_and_dated_by_their_ids(case: str) -> None:
    folder = "" if case == "root_2018" else "data/"
    name = "direct-message-headers.js" if case == "headers_only" else "direct-messages.js"
    for record in decoded(files(case)[f"{folder}{name}"]):
        messages = [message["messageCreate"] for message in record["dmConversation"]["messages"]]
        assert record["dmConversation"]["conversationId"] == "-".join(
            sorted({messages[0]["senderId"], messages[0]["recipientId"]}, key=int)
        )
        assert all(int(newer["id"]) > int(older["id"]) for newer, older in pairwise(messages))
        for message in messages:
            text = message["createdAt"]
            when = (
                datetime.fromtimestamp(int(text) / 1000, UTC)
                if text.isdecimal()
                else datetime.fromisoformat(text)
            )
            assert timedelta(0) <= when - at(message["id"]) <= timedelta(milliseconds=301)


@pytest.mark.parametrize("case", [case for case in CASES if case not in ("root_2018", "hostile")])
def test_followers_are_older_than_the_export_and_listed_once(case: str) -> None:
    made_at = datetime.fromisoformat(
        decoded(files(case)["data/manifest.js"])["archiveInfo"]["generationDate"]
    )
    followers = ids(case, "follower")
    assert len(followers) == len(set(followers))
    assert all(at(an_id) <= made_at for an_id in followers if int(an_id) > 10**17)


def test_root_lists_are_sorted_by_id() -> None:
    for name in ("follower", "following"):
        listed = [int(an_id) for an_id in ids("root_2018", name)]
        assert listed == sorted(listed, reverse=True) and len(listed) > 60


def records_test(listed: list[str]) -> int:
    """How many, from the oldest entry on, are younger accounts than everybody before them."""
    newest, records = 0, 0
    for an_id in map(int, reversed(listed)):
        if an_id > newest:
            newest, records = an_id, records + 1
    return records


def test_the_museums_lists_are_in_follow_order() -> None:
    assert records_test(ids("harbour_lights", "follower")) > 60
    assert 1_300 <= len(ids("harbour_lights", "follower")) <= 1_500
    assert 280 <= len(set(ids("harbour_lights", "follower")) & set(ids("harbour_lights", "following"))) <= 340


def test_a_year_later_some_left_one_came_back_and_the_new_are_on_top() -> None:
    before, after = ids("harbour_lights_2024", "follower"), ids("harbour_lights", "follower")
    lost, gained = set(before) - set(after), set(after) - set(before)
    assert 0.03 < len(lost) / len(before) < 0.07
    kept = [an_id for an_id in after if an_id not in gained]
    assert kept == [an_id for an_id in before if an_id not in lost]
    first_kept = after.index(kept[0])
    assert sum(1 for an_id in gained if after.index(an_id) > first_kept) == 1
    assert {post["id_str"] for post in posts("harbour_lights_2024")} < {
        post["id_str"] for post in posts("harbour_lights")
    }


def test_the_museum_learns_to_talk() -> None:
    talking: dict[int, list[bool]] = {}
    for post in posts("harbour_lights"):
        talking.setdefault(stated(post).year, []).append(
            bool(post.get("in_reply_to_user_id") or post["entities"]["user_mentions"])
        )
    shares = [sum(flags) / len(flags) for _, flags in sorted(talking.items())]
    assert shares[0] < 0.2 < shares[2] < shares[5] and shares[5] > 0.6
    months = {(stated(post).year, stated(post).month) for post in posts("harbour_lights")}
    assert not months & {(2020, 4), (2020, 5), (2020, 6)}


def test_the_museum_holds_every_oddity() -> None:
    rows = list(posts("harbour_lights"))
    text = [post["full_text"] for post in rows]
    me = decoded(files("harbour_lights")["data/account.js"])[0]["account"]["accountId"]
    assert 2_900 <= len(rows) <= 3_200
    replies = [post for post in rows if post.get("in_reply_to_user_id", me) != me]
    for oddity in (
        [post for post in rows if post.get("in_reply_to_user_id") == me],
        [post for post in replies if "in_reply_to_screen_name" not in post],
        [post for post in replies if "in_reply_to_status_id" not in post],
        [post for post in replies if int(post["display_text_range"][0]) > 40],
        [
            post
            for post in replies
            if any("/status/" in url["expanded_url"] for url in post["entities"]["urls"])
        ],
        [
            post
            for post in rows
            if any(url["expanded_url"].endswith("?s=20") for url in post["entities"]["urls"])
        ],
        [
            post
            for post in rows
            if any(mention["id"] == "-1" for mention in post["entities"]["user_mentions"])
        ],
        [post for post in rows if "edit" in post["edit_info"]],
        [post for post in rows if post.get("possibly_sensitive")],
        [post for post in rows if "video_info" in post.get("extended_entities", {}).get("media", [{}])[0]],
        [post for post in rows if post["lang"] != "en"],
        [line for line in text if line.startswith(".@")],
        [line for line in text if line.startswith("RT @") and line.endswith("…")],
        [line for line in text if " via @" in line],
        [line for line in text if "h/t @" in line],
        [line for line in text if "&amp;" in line and "&lt;" in line],
    ):
        assert oddity
    notes = {
        record["noteTweet"]["createdAt"]: record["noteTweet"]["core"]["text"]
        for record in decoded(files("harbour_lights")["data/note-tweet.js"])
    }
    by_second = {stated(post).strftime("%Y-%m-%dT%H:%M:%S.000Z"): post["full_text"] for post in rows}
    assert all(long[:100].replace("&", "&amp;") == by_second[second][:100] for second, long in notes.items())


def test_hostile_text_is_everywhere() -> None:
    rows = list(posts("hostile"))
    assert len(rows) >= 40
    raw = b"".join(files("hostile").values())
    for piece in (
        rb"\u0000",
        rb"\ud83d end",
        rb"\u001b[31m",
        b"=HYPERLINK",
        b"@SUM",
        b"$x^2$",
        b"../../../../etc/passwd",
        "\u202e".encode(),
    ):
        assert piece in raw
