"""Exports changed at random, of every layout: nothing but an error of ours, no hang, and nothing lost in silence.

`make fuzz` searches further, guided by what is reached; what it found is replayed here.
"""

from __future__ import annotations

import copy
import io
import shutil
import warnings
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest
from exports import Reading, read, write_folder, write_tar, write_zip
from fuzz.targets import TARGETS
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st
from layouts import LAYOUTS, Layout
from reconcile import PLACED, UNPLACED, differences

from twoway.archive import open_archive
from twoway.errors import TwowayError
from twoway.platforms import ALL, platform
from twoway.records import File, Follow, Problem

FINDS = sorted((Path(__file__).parent / "fuzz" / "finds").iterdir())

# What a field may hold instead.
VALUES: list[Any] = [
    *(
        "",
        "x",
        "-1",
        "0",
        "9" * 25,
        "2020-13-45T00:00:00Z",
        "Thu Feb 27 22:46:45 +0000 99999",
        "\0",
        "\ud800",
        "=1+1",
    ),
    *(0, -1, 7, 1.5, 1e300, 1 << 62, 1 << 70, True, False, None),
    *([], [None], ["x"], [[]], {}, {"a": 1}, {"": None}, {"accountId": []}),
    *(float("nan"), float("-inf")),
    *("<1e400>", "<5000 digits>", "<deep>", ["<1e400>"], {"x": "<deep>"}),
]
# What json cannot write stands in its place until the records are bytes.
UNWRITABLE = {
    b'"<1e400>"': b"1e400",
    b'"<5000 digits>"': b"9" * 5000,
    b'"<deep>"': b"[" * 985 + b"]" * 985,
}
# What a member may be called instead; some are names of other kinds of file, some are refused.
NAMES = [
    *(
        "tweets.js",
        "tweet.js",
        "tweets-part1.js",
        "tweets-part99.js",
        "follower.js",
        "account.js",
        "manifest.js",
    ),
    *(
        "note-tweet.js",
        "direct-messages.js",
        "TWEETS.JS",
        "tweets.json",
        "hologram.js",
        "a.csv",
        "tweets .js",
    ),
    *("tweets_media/a.jpg", "sub/tweets.js", ".DS_Store", "é.js", "../a.js"),
]
BYTES = [
    *(b"\0", b"\xff", b"\xef\xbb\xbf", b'"', b"\\", b"{", b"}", b"[", b"]", b",", b", {", b"\\ud800", b"'"),
    *(b'}, { "tweet" : {', b"\r\n", b"PK\3\4", b"PK\7\x08", b"9" * 30, b"\xc3", b"\xe2\x80\xae", b"[" * 3000),
]

Draft = dict[str, Any]
Numbers = tuple[int, int, int]


def chosen(options: list[Any], number: int) -> Any:
    return options[number % len(options)]


def slots(value: Any) -> list[tuple[Any, Any]]:
    """Every place in a record where a value stands: what holds it, and key or index."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [place for key, below in inner for place in [(value, key), *slots(below)]]


# ---- changes of records


def shuffle(records: Any, numbers: Numbers) -> None:
    if isinstance(records, list):
        Random(numbers[0]).shuffle(records)


def drop_field(records: Any, numbers: Numbers) -> None:
    if places := slots(records):
        holder, key = chosen(places, numbers[0])
        del holder[key]


def swap_type(records: Any, numbers: Numbers) -> None:
    if places := slots(records):
        holder, key = chosen(places, numbers[0])
        holder[key] = copy.deepcopy(chosen(VALUES, numbers[1]))


def say_twice(records: Any, numbers: Numbers) -> None:
    if isinstance(records, list) and records:
        records.append(copy.deepcopy(chosen(records, numbers[0])))


def wrap(records: Any, numbers: Numbers) -> None:
    if places := slots(records):
        holder, key = chosen(places, numbers[0])
        holder[key] = chosen([[holder[key]], {"tweet": holder[key]}, str(holder[key])], numbers[1])


RECORDS: list[Callable[[Any, Numbers], None]] = [shuffle, drop_field, swap_type, say_twice, wrap]


# ---- changes of bytes


def flip(body: bytearray, numbers: Numbers) -> None:
    if body:
        body[numbers[0] % len(body)] ^= 1 << numbers[1] % 8


def insert(body: bytearray, numbers: Numbers) -> None:
    at = numbers[0] % (len(body) + 1)
    body[at:at] = chosen(BYTES, numbers[1])


def delete(body: bytearray, numbers: Numbers) -> None:
    at = numbers[0] % (len(body) + 1)
    del body[at : at + 1 + numbers[1] % 50]


def truncate(body: bytearray, numbers: Numbers) -> None:
    del body[numbers[0] % (len(body) + 1) :]


def set_bytes(body: bytearray, numbers: Numbers) -> None:
    at = numbers[0] % (len(body) + 1)
    body[at : at + 4] = bytes([numbers[1] % 256]) * len(body[at : at + 4])


BYTEWISE: list[Callable[[bytearray, Numbers], None]] = [flip, insert, delete, truncate, set_bytes]


# ---- changes of members


def rename(members: Draft, numbers: Numbers) -> None:
    old = chosen(list(members), numbers[0])
    members[
        old.rpartition("/")[0] + "/" + chosen(NAMES, numbers[1]) if "/" in old else chosen(NAMES, numbers[1])
    ] = members.pop(old)


def drop(members: Draft, numbers: Numbers) -> None:
    if len(members) > 1:
        del members[chosen(list(members), numbers[0])]


def duplicate(members: Draft, numbers: Numbers) -> None:
    body = members[chosen(list(members), numbers[0])]
    members[chosen(["data/", "", "x/data/"], numbers[1]) + chosen(NAMES, numbers[2])] = body


MEMBERS: list[Callable[[Draft, Numbers], None]] = [rename, drop, duplicate]

numbers = st.tuples(*[st.integers(0, 99_999)] * 3)


def changes(kinds: list[Any], most: int) -> st.SearchStrategy[list[tuple[Any, int, Numbers]]]:
    return st.lists(st.tuples(st.sampled_from(kinds), st.integers(0, 99), numbers), max_size=most)


def changed(layout: Layout, of_records: Any, of_bytes: Any, of_members: Any) -> dict[str, bytes]:
    """The tree of an export after these changes; the number beside each chooses the file."""
    draft: Draft = copy.deepcopy(dict(layout.files))
    for change, number, how in of_records:
        change(chosen(list(draft.values()), number), how)
    members = {path: bytearray(body) for path, body in layout.tree(draft).items()}
    for body in members.values():
        for stand_in, value in UNWRITABLE.items():
            body[:] = body.replace(stand_in, value)
    for change, number, how in of_bytes:
        change(chosen(list(members.values()), number), how)
    for change, _, how in of_members:
        change(members, how)
    return {name: bytes(body) for name, body in members.items()}


def zip_written(members: dict[str, bytes], again: int, of_zip: Any) -> bytearray:
    """A zip of the members, one of them perhaps a second time, and its own bytes changed."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as written, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for number, (name, body) in enumerate([*members.items(), *list(members.items())[:again]]):
            written.writestr(zipfile.ZipInfo(name), body, number % 2 * zipfile.ZIP_DEFLATED)
    whole = bytearray(target.getvalue())
    for change, _, how in of_zip:
        change(whole, how)
    return whole


def read_or_refused(path: Path) -> Reading | None:
    try:
        with open_archive([path]) as archive:
            members = list(archive.members)
        reading = read(path)
    except TwowayError as error:
        assert str(error)
        return None
    assert not list(differences(reading, members))
    return reading


@pytest.mark.parametrize("name", LAYOUTS)
@pytest.mark.parametrize("container", ["folder", "zip"])
def test_changed_at_random(name: str, container: str, tmp_path: Path) -> None:
    seen: Counter[str] = Counter()
    layout = LAYOUTS[name]

    @settings(
        max_examples=100 if len(layout.files) > 1 else 60,
        suppress_health_check=list(HealthCheck),
    )
    @given(
        changes(RECORDS, 4),
        changes(BYTEWISE, 2),
        changes(MEMBERS, 1),
        st.sampled_from([0, 0, 0, 0, 0, 1]),
        changes(BYTEWISE, 1),
    )
    def reading(of_records: Any, of_bytes: Any, of_members: Any, again: int, of_zip: Any) -> None:
        members = changed(layout, of_records, of_bytes, of_members)
        path = tmp_path / ("export" if container == "folder" else "export.zip")
        if container == "folder":
            shutil.rmtree(path, ignore_errors=True)
            members = {name: body for name, body in members.items() if ".." not in name}
            write_folder(path, members, root="")
        else:
            path.write_bytes(zip_written(members, again, of_zip))
        found = read_or_refused(path)
        seen["refused" if found is None else "read"] += 1
        if found is not None:
            seen["with problems"] += bool(found.rows[Problem])
            seen["damaged"] += any(file.outcome == "damaged" for file in found.rows[File])

    reading()
    for number in range(4):
        # which examples come depends on the constants of all modules imported by then; where they are too much alike, more are tried
        if seen["read"] > seen["refused"] / 3 and seen["with problems"] > 3:
            break
        seed(number)(reading)()
    # not all refused, and not all as sound as before
    assert seen["read"] > seen["refused"] / 3
    assert seen["with problems"] > 3


# ---- that the above would see something


def test_every_kind_of_file_that_is_read_is_in_a_layout(tmp_path: Path) -> None:
    entities = set()
    for number, layout in enumerate(LAYOUTS.values()):
        reading = read(write_folder(tmp_path / str(number), layout.tree(), root=""))
        assert reading.rows[Problem] == []
        assert {file.outcome for file in reading.rows[File]} <= {"read", "ignored"}
        assert not list(differences(reading, layout.tree()))
        entities |= {file.entity for file in reading.rows[File] if file.records}
    assert entities - {None} == {kind.entity for each in ALL for kind in platform(each).FILES if kind.handler}
    assert {*PLACED, *UNPLACED} <= entities


def test_a_silent_loss_would_be_seen(tmp_path: Path) -> None:
    layout = LAYOUTS["data/tweets.js with parts"]
    path = write_folder(tmp_path / "a", layout.tree(), root="")
    members = list(layout.tree())
    for change, sentence in (
        (lambda rows: rows[Follow].pop(), "follow"),
        (lambda rows: rows[Follow].append(rows[Follow][0]), "follow"),
        (lambda rows: rows[File].pop(), "is not in the ledger"),
        (lambda rows: rows[File].append(rows[File][0]), "stands twice"),
    ):
        reading = read(path)
        change(reading.rows)
        assert any(sentence in each for each in differences(reading, members))


# ---- what was found


@pytest.mark.parametrize("find", FINDS, ids=lambda path: path.name)
def test_what_was_found_before(find: Path) -> None:
    TARGETS[find.name.partition("-")[0]](find.read_bytes())


@pytest.mark.parametrize("target", TARGETS)
def test_the_targets_take_what_is_sound(target: str, tmp_path: Path) -> None:
    """Also that they run here, where `make fuzz` does not."""
    files = LAYOUTS["data/tweet.js"].tree()
    whole = write_zip(tmp_path / "a.zip", files).read_bytes()
    tar = write_tar(tmp_path / "a.tar.gz", files).read_bytes()
    inputs = {
        "decode": [bytes([kind, 9]) + body for kind in range(8) for body in files.values()],
        "archive": [
            b"",
            *(bytes([mode]) + body for mode in (0, 1) for body in (whole, whole[:-99], tar, tar[:-99])),
        ],
        "platform": [whole, whole[: len(whole) // 2]],
    }
    for data in inputs[target]:
        TARGETS[target](data)
