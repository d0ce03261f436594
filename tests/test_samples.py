"""The sample archives: as make.py writes them, small, invented, and true to the facts that they stand for."""

from __future__ import annotations

import json
import random
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from simulated_follows import AMBIGUOUS, created_between

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


@pytest.mark.parametrize("case", ["kite_hill", "tarnholt_2018"])
def test_make_writes_the_archives_of_2012_to_2018_that_are_committed(case: str, written_again: Path) -> None:
    again, committed = written_again.parent / "grailbird", SAMPLES / "grailbird"
    assert {path.name for path in again.iterdir()} == {path.name for path in committed.iterdir()}
    assert files(case, again) == files(case, committed)


def test_samples_stay_small() -> None:
    folders = (SAMPLES / "x", SAMPLES / "grailbird", SAMPLES / "x_analytics")
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


@pytest.mark.parametrize("case", [*CASES, "x_analytics", "kite_hill", "tarnholt_2018"])
def test_every_domain_is_reserved(case: str) -> None:
    under = next(
        under for under in (SAMPLES / "x", SAMPLES, SAMPLES / "grailbird") if list(under.glob(f"{case}*"))
    )
    contents = files(case, under)
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


def records(listed: list[str]) -> int:
    """How many, from the oldest entry on, are younger accounts than everybody before them."""
    newest, found = 0, 0
    for an_id in map(int, reversed(listed)):
        if an_id > newest:
            newest, found = an_id, found + 1
    return found


@pytest.mark.parametrize(
    "case",
    ["harbour_lights", "harbour_lights_2023", "harbour_lights_2024", "megaphone", "quarry_market", "talks"],
)
def test_long_lists_are_in_follow_order(case: str) -> None:
    """Many more records than a shuffled list has (the harmonic number), and no order by id."""
    listed = ids(case, "follower")
    assert records(listed) > 5 * sum(1 / place for place in range(1, len(listed) + 1))
    assert sum(int(newer) > int(older) for newer, older in pairwise(listed)) < 0.7 * len(listed)


def test_the_museum_has_a_believable_number_of_people() -> None:
    followers, following = ids("harbour_lights", "follower"), ids("harbour_lights", "following")
    assert 1_300 <= len(followers) <= 1_500
    assert 280 <= len(set(followers) & set(following)) <= 340
    assert 0.05 < sum(int(an_id) < 10**8 for an_id in followers) / len(followers) < 0.3  # until 2009
    assert 0.25 < sum(int(an_id) > 10**17 for an_id in followers) / len(followers) < 0.5  # since 2016


def test_nobody_follows_with_an_account_that_is_not_yet_made(monkeypatch: pytest.MonkeyPatch) -> None:
    """By the truth of the stories that have one; ids that were counted up are off by weeks at most, and those follow later."""
    monkeypatch.syspath_prepend(SAMPLES)
    harbour, quarry = import_module("harbour"), import_module("quarry")
    tale = harbour.story()
    stories = {
        "followers of the museum": [(follow.account_id, follow.at) for follow in tale.followers],
        "followed by the museum": [(follow.account_id, follow.at) for follow in tale.following],
        "followers of the market": [(an_id, when) for when, an_id in quarry.crowd(random.Random(1), [])],
    }
    for story, follows in stories.items():
        ages = [when.replace(tzinfo=None) - made_about(an_id) for an_id, when in follows]
        assert min(ages) > timedelta(0), story
        if story != "followed by the museum":
            assert 0.08 < sum(age < timedelta(days=7) for age in ages) / len(ages) < 0.14, story


def made_about(account_id: str) -> datetime:
    """An account's creation as its id tells it; the later time where ids were given out twice."""
    earliest, latest = created_between(account_id)
    return latest if int(account_id) in AMBIGUOUS else earliest + (latest - earliest) / 2


class Change(NamedTuple):
    """What two lists of one direction tell of the time between them, each in the order of the later list."""

    lost: list[str]
    new: list[str]  # above everybody who stayed
    returned: list[str]  # new, in the midst of those who stayed
    moved: list[str]  # in both, and above somebody who was above them


MUSEUM = {2023: "harbour_lights_2023", 2024: "harbour_lights_2024", 2025: "harbour_lights"}


def change(earlier: int, later: int, name: str = "follower") -> Change:
    before, after = ids(MUSEUM[earlier], name), ids(MUSEUM[later], name)
    place = {an_id: index for index, an_id in enumerate(before)}
    highest, moved, stayed = len(before), [], []
    for an_id in reversed([an_id for an_id in after if an_id in place]):
        (moved if place[an_id] > highest else stayed).append(an_id)
        highest = min(highest, place[an_id])
    assert stayed == [an_id for an_id in reversed(before) if an_id in stayed]
    old_block = after.index(stayed[-1])
    return Change(
        [an_id for an_id in before if an_id not in after],
        [an_id for an_id in after[:old_block] if an_id not in place],
        [an_id for an_id in after[old_block:] if an_id not in place],
        moved[::-1],
    )


def test_between_its_exports_people_came_left_and_came_back() -> None:
    first, second, whole = change(2023, 2024), change(2024, 2025), change(2023, 2025)
    counts = [[len(found) for found in each] for each in (first, second)]
    assert counts == [[59, 277, 1, 1], [52, 277, 3, 2]]
    # suspended when the export of 2024 was made, and back at their old place: two of them are followed by the museum
    before, after = ids(MUSEUM[2023], "follower"), ids(MUSEUM[2025], "follower")
    for an_id in second.returned:
        neighbours = [after[after.index(an_id) + step] for step in (-1, 1)]
        assert an_id in first.lost
        assert all(abs(before.index(an_id) - before.index(other)) <= 3 for other in neighbours)
    following = change(2024, 2025, "following")
    assert len(following.returned) == 2 and set(following.returned) < set(second.returned)
    # left after the export of 2023, and followed again after that of 2024
    again = set(first.lost) & set(second.new)
    assert len(again) == 3 and again < set(whole.moved) and whole.lost != first.lost


def test_the_museum_shut_some_of_its_followers_out() -> None:
    shut_out = {}
    for year, case in MUSEUM.items():
        shut_out[year] = {record["blocking"]["accountId"] for record in decoded(files(case)["data/block.js"])}
        assert not shut_out[year] & set(ids(case, "follower"))
    assert shut_out[2023] < shut_out[2024] < shut_out[2025]
    assert shut_out[2024] - shut_out[2023] < set(change(2023, 2024).lost)
    assert shut_out[2025] - shut_out[2024] < set(change(2024, 2025).lost)


def test_the_museums_posts_grow_and_a_few_are_gone() -> None:
    rows = {year: {post["id_str"]: post for post in posts(case)} for year, case in MUSEUM.items()}
    assert len(rows[2023].keys() - rows[2024].keys()) == 2 and len(rows[2024].keys() - rows[2025].keys()) == 1
    for earlier, later in pairwise(MUSEUM):
        both = rows[earlier].keys() & rows[later].keys()
        steps = [
            int(rows[later][an_id]["favorite_count"]) - int(rows[earlier][an_id]["favorite_count"])
            for an_id in both
        ]
        assert (
            sum(step > 0 for step in steps) > 0.03 * len(both) and min(steps) < 0
        )  # one who liked may leave


def test_the_museum_changed_its_name_its_picture_and_its_words() -> None:
    told = []
    for case in MUSEUM.values():
        account = decoded(files(case)["data/account.js"])[0]["account"]
        profile = decoded(files(case)["data/profile.js"])[0]["profile"]
        renames = decoded(files(case)["data/screen-name-change.js"])
        told.append((account["username"], account["accountDisplayName"], profile["avatarMediaUrl"], "headerMediaUrl" in profile, len(renames)))  # fmt: skip
        text = profile["description"]["bio"]
        assert ("Edda" in text, "Joss" in text) == (case != "harbour_lights_2023", case == "harbour_lights")
    assert told[0][0] == "SkerrowMuseum" and told[0][3:] == (False, 0)
    assert told[1] == told[2] and told[1][0] == "SkerrowLights" and told[1][3:] == (True, 1)
    assert all(one != other for one, other in zip(told[0], told[1], strict=True))
    named = {stated(post) for post in posts("harbour_lights") if "@SkerrowMuseum" in post["full_text"]}
    assert max(named) < datetime(2023, 5, 17, tzinfo=UTC)


def test_the_market_has_a_purchased_block_and_a_campaign() -> None:
    listed = ids("quarry_market", "follower")
    assert 2_950 <= len(listed) <= 3_050 and 380 <= len(ids("quarry_market", "following")) <= 420
    may = datetime(2017, 5, 1, tzinfo=UTC), datetime(2017, 6, 1, tzinfo=UTC)
    made = [at(an_id) if int(an_id) > 10**17 else None for an_id in listed]
    batch = [place for place, when in enumerate(made) if when and may[0] <= when < may[1]]
    run = max(range(len(batch) - 150), key=lambda first: batch[first] - batch[first + 150])
    top, bottom = batch[run], batch[run + 150]
    assert bottom - top <= 155  # 151 of at most 156 in a row
    # what the newest account among those before tells: the block came in October 2019, the campaign in May 2022
    newest = [max((when for when in made[place:] if when), default=may[0]) for place in range(len(made))]
    assert (
        datetime(2019, 9, 1, tzinfo=UTC) < newest[bottom] <= newest[top] < datetime(2019, 10, 12, tzinfo=UTC)
    )
    fortnight = [when for when in newest if datetime(2022, 5, 2, tzinfo=UTC) <= when < datetime(2022, 5, 16, tzinfo=UTC)]  # fmt: skip
    assert 80 <= len(fortnight) <= 150


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
