"""A zip that is cut off or broken gives the members that are whole, byte for byte, and says what is lost; it opens no door."""

from __future__ import annotations

import io
import random
import struct
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import duckdb
import pytest
from conftest import SAMPLES, Call, LoadInto
from exports import Unseekable, account, followers, manifest, tree, tweet, write_zip
from test_archive import refused

from twoway import salvage
from twoway.archive import open_archive
from twoway.containers import Limits
from twoway.errors import ArchiveError, DamagedMember

MIB = 1 << 20


def streamed(members: dict[str, bytes], method: int, *, zip64: bool = False) -> bytes:
    return plain(members, method, zip64=zip64, target=Unseekable())


def plain(
    members: dict[str, bytes], method: int, *, zip64: bool = False, target: io.BytesIO | None = None
) -> bytes:
    target = target or io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as written:
        for name, body in members.items():
            info = zipfile.ZipInfo(name)
            info.compress_type = method
            with written.open(info, "w", force_zip64=zip64) as member:
                member.write(body)
    return target.getvalue()


def bodies(number: int) -> dict[str, bytes]:
    """Members of several sizes, compressible or not, and one that is empty."""
    source = random.Random(number)
    words = [source.randbytes(4).hex().encode() for _ in range(50)]
    members = {f"data/{n}-é.js": b" ".join(source.choices(words, k=10 ** (n % 4))) for n in range(9)}
    return members | {"data/empty.js": b"", "data/noise.js": source.randbytes(5000)}


# (a zip as bytes, its members)
WRITTEN = {
    "deflated": plain(bodies(1), zipfile.ZIP_DEFLATED),
    "stored": plain(bodies(1), zipfile.ZIP_STORED),
    "zip64": plain(bodies(1), zipfile.ZIP_DEFLATED, zip64=True),
    "deflated, sizes after": streamed(bodies(1), zipfile.ZIP_DEFLATED),
    "stored, sizes after": streamed(bodies(1), zipfile.ZIP_STORED),
    "zip64, sizes after": streamed(bodies(1), zipfile.ZIP_DEFLATED, zip64=True),
}


class Opened(NamedTuple):
    whole: dict[str, bytes]
    # what was given before the damage was said
    parts: dict[str, bytes]
    sentences: list[str]


def opened(path: Path, limits: Limits | None = None) -> Opened:
    with open_archive([path], limits or Limits()) as archive:
        whole, parts = {}, {}
        for name in archive.members:
            given = []
            try:
                with archive.open(name) as stream:
                    while data := stream.read(700 if stream.size < MIB else MIB):
                        given.append(data)
            except DamagedMember:
                parts[name] = b"".join(given)
            else:
                whole[name] = b"".join(given)
        return Opened(whole, parts, [broken.sentence for broken in archive.broken.values()])


def ends(body: bytes) -> list[tuple[str, int]]:
    """Every member and where it ends, by its own directory: at the next member, the last at the directory."""
    with zipfile.ZipFile(io.BytesIO(body)) as packed:
        infos = sorted(packed.infolist(), key=lambda info: info.header_offset)
        starts = [info.header_offset for info in infos] + [packed.start_dir]
    return [(info.filename, end) for info, end in zip(infos, starts[1:], strict=True)]


def places(body: bytes, number: int, seed: int) -> Iterator[int]:
    """Where to cut: seeded, and besides at the seams, inside a header, a name, the data, and the directory."""
    source = random.Random(seed)
    _, first = ends(body)[0]
    last = ends(body)[-1][1]
    yield from (first, first + 1, first + 20, first + 32, last, last + 2, last + 50, len(body) - 1)
    yield from (source.randrange(31, len(body)) for _ in range(number - 8))


@pytest.mark.parametrize("kind", WRITTEN)
def test_cut_off_anywhere(kind: str, tmp_path: Path) -> None:
    body, members = WRITTEN[kind], bodies(1)
    for cut in places(body, 40, seed=7):
        (tmp_path / "a.zip").write_bytes(body[:cut])
        expected = {name for name, end in ends(body) if end <= cut}
        if not expected and cut < 60:
            continue
        found = opened(tmp_path / "a.zip")
        if "sizes after" not in kind:
            # of the last one all bytes and the checksum may be there: the zip says both before them
            expected |= {name for name in found.whole if ends_before(body, name, cut)}
        assert set(found.whole) == expected, cut
        assert all(found.whole[name] == members[name] for name in expected), cut
        assert len(found.parts) <= 1
        for name, part in found.parts.items():
            if (
                kind == "stored, sizes after"
            ):  # where the data end and what states it is cut off begins, nothing tells
                part = part[: len(members[name])]
            assert members[name].startswith(part), cut
        [sentence] = found.sentences
        assert f"cut off at byte {cut:,}" in sentence
        assert f"{len(expected)} file" in sentence
        assert all(repr(name) in sentence for name in found.parts)


def ends_before(body: bytes, name: str, cut: int) -> bool:
    with zipfile.ZipFile(io.BytesIO(body)) as packed:
        info = packed.getinfo(name)
    head = body[info.header_offset : info.header_offset + 30]
    start = info.header_offset + 30 + sum(struct.unpack("<HH", head[26:]))
    return start + info.compress_size <= cut


def test_a_sample_cut_off(tmp_path: Path) -> None:
    """A real-looking export: what zipfile reads of the whole, as far as it lies before the cut."""
    body = (SAMPLES / "megaphone.zip").read_bytes()
    with zipfile.ZipFile(io.BytesIO(body)) as packed:
        members = {info.filename: packed.read(info) for info in packed.infolist()}
    wrapping = (
        next(iter(members)).partition("/")[0] + "/" if not any(n.startswith("data/") for n in members) else ""
    )
    for cut in places(body, 40, seed=11):
        (tmp_path / "a.zip").write_bytes(body[:cut])
        expected = {name: members[name] for name, end in ends(body) if end <= cut and not name.endswith("/")}
        if not expected:
            continue
        found = opened(tmp_path / "a.zip")
        short = {name.removeprefix(wrapping): text for name, text in expected.items()}
        assert {name: found.whole[name] for name in short} == short
        assert set(found.whole) - set(short) <= {name for name in members if ends_before(body, name, cut)}


@pytest.mark.parametrize("kind", WRITTEN)
def test_directory_broken(kind: str, tmp_path: Path) -> None:
    """Without its directory all members are found; nothing is lost, and the sentence says that."""
    body, members = WRITTEN[kind], bodies(1)
    start = ends(body)[-1][1] + 4
    (tmp_path / "a.zip").write_bytes(body[:start] + body[start:].replace(b"PK\1\2", b"PK\1\3"))
    found = opened(tmp_path / "a.zip")
    assert (found.whole, found.parts) == (members, {})
    [sentence] = found.sentences
    assert "its directory cannot be read or is damaged" in sentence
    assert "11 files could be found whole; no file is lost" in sentence


@pytest.mark.parametrize("kind", WRITTEN)
def test_bytes_flipped_in_the_headers(kind: str, tmp_path: Path) -> None:
    """Whatever is changed: a member is given as it was, or as damaged, or the whole is refused with a sentence."""
    body, members = WRITTEN[kind], bodies(1)
    source = random.Random(3)
    directory = ends(body)[-1][1]
    headers = [0] + [end for _, end in ends(body)[:-1]]
    read = 0
    for _ in range(40):
        changed = bytearray(body)
        at = source.choice(
            [source.choice(headers) + source.randrange(40), source.randrange(directory, len(body))]
        )
        changed[at] ^= 1 << source.randrange(8)
        (tmp_path / "a.zip").write_bytes(changed)
        try:
            found = opened(tmp_path / "a.zip")
        except ArchiveError as error:
            assert "Expected: " in str(error)
            continue
        read += 1
        right = {name: text for name, text in found.whole.items() if members.get(name) == text}
        # one name may be changed
        assert len(found.whole) - len(right) <= 1
        assert all(text in members.values() for text in found.whole.values())
        assert len(right) >= len(members) - 1
    assert read >= 25


@pytest.mark.parametrize("kind", WRITTEN)
@pytest.mark.parametrize("has_directory", [True, False])
def test_bytes_lost_inside(kind: str, has_directory: bool, tmp_path: Path) -> None:
    """Members before and after the gap are found, and with a directory those in the gap are named as damaged."""
    body, members = WRITTEN[kind], bodies(1)
    stops = dict(ends(body))
    # the end of 6 and the beginning of 7, the largest
    gap = stops["data/6-é.js"] - 20, stops["data/6-é.js"] + 300
    left = body[: gap[0]] + body[gap[1] :]
    if not has_directory:
        left = left[: -(len(body) - ends(body)[-1][1])]
    (tmp_path / "a.zip").write_bytes(left)
    found = opened(tmp_path / "a.zip")
    assert found.whole == {name: text for name, text in members.items() if name[5] not in "67"}
    assert set(found.parts) == ({"data/6-é.js", "data/7-é.js"} if has_directory else {"data/6-é.js"})
    [sentence] = found.sentences
    assert "9 files could be found whole, 'data/6-é.js'" in sentence


def test_something_before_it_and_the_first_part_of_several(tmp_path: Path) -> None:
    body, members = WRITTEN["deflated"], bodies(1)
    for before in (b"HTTP/1.1 200 OK\r\n\r\n", b"#!/bin/sh\n" * 40, random.Random(1).randbytes(5000)):
        (tmp_path / "a.zip").write_bytes(before + body)
        assert opened(tmp_path / "a.zip") == (members, {}, [])
    (tmp_path / "b.zip").write_bytes(b"HTTP/1.1 200 OK\r\n\r\n" + body[:-100])
    assert opened(tmp_path / "b.zip").whole == members
    # the first part of a split zip begins with a mark, and ends anywhere
    (tmp_path / "a.z01").write_bytes(b"PK\7\x08" + body[: ends(body)[4][1] + 30])
    found = opened(tmp_path / "a.z01")
    assert found.whole == {name: members[name] for name, _ in ends(body)[:5]}
    assert "join a split zip (.z01, .z02)" in found.sentences[0]


@pytest.mark.parametrize("kind", WRITTEN)
def test_a_zip_inside_it_near_its_end_does_not_stand_for_it(kind: str, tmp_path: Path) -> None:
    """zipfile would take the directory of the zip inside for that of the whole, which is cut off."""
    inner = plain({"data/tweets.js": b"of another"}, zipfile.ZIP_DEFLATED)
    outer = io.BytesIO(WRITTEN[kind])
    with zipfile.ZipFile(outer, "a", zipfile.ZIP_STORED) as packed:
        packed.writestr("data/older.zip", inner)
        packed.writestr("data/last.js", b"[]")
    whole = outer.getvalue()
    (tmp_path / "a.zip").write_bytes(whole)
    assert opened(tmp_path / "a.zip").sentences == []
    for cut in (60, 500):
        (tmp_path / "b.zip").write_bytes(whole[:-cut])
        found = opened(tmp_path / "b.zip")
        assert found.whole == bodies(1) | {"data/older.zip": inner, "data/last.js": b"[]"}
        assert "its directory" in found.sentences[0]


def test_something_behind_it(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(WRITTEN["deflated"] + bytes(120_000))
    found = opened(tmp_path / "a.zip")
    assert found.whole == bodies(1)
    assert "or something was put behind it" in found.sentences[0]
    assert "no file is lost" in found.sentences[0]


def test_nothing_to_be_had(tmp_path: Path) -> None:
    for length in (5, 29, 30, 35):
        (tmp_path / "a.zip").write_bytes(WRITTEN["deflated"][:length])
        refused(tmp_path / "a.zip", "no End of central directory.*download it again")
    (tmp_path / "a.zip").write_bytes(
        WRITTEN["deflated"].replace(b"PK\3\4", b"PK\3\5").replace(b"PK\1\2", b"PK\1\3")
    )
    refused(tmp_path / "a.zip", "the zip's directory .*damaged")
    with pytest.raises(ArchiveError, match=r"none that an export.*The zip is broken: it is cut off at byte"):
        identify_of(tmp_path, plain({"notes.html": b"x" * 99, "b.html": b"y"}, zipfile.ZIP_STORED)[:160])


def identify_of(folder: Path, body: bytes) -> None:
    from twoway.platforms import identify

    (folder / "a.zip").write_bytes(body)
    with open_archive([folder / "a.zip"]) as archive:
        identify(archive)


# ---- no door is opened


def cut(body: bytes) -> bytes:
    """Without the directory."""
    return body[: body.index(b"PK\1\2")]


@pytest.mark.parametrize(
    ("name", "pattern"),
    [
        ("../a.js", "leads out"),
        ("/etc/passwd", "absolute"),
        ("C:\\a.js", "absolute"),
        ("a\x1b[2J.js", "control characters"),
    ],
)
def test_unsafe_names(name: str, pattern: str, tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(cut(plain({"data/a.js": b"1", name: b"2"}, zipfile.ZIP_STORED)))
    assert refused(tmp_path / "a.zip", pattern).isprintable()


def test_names_twice_and_encrypted(tmp_path: Path) -> None:
    one = cut(plain({"data/a.js": b"1"}, zipfile.ZIP_STORED))
    (tmp_path / "a.zip").write_bytes(one + one)
    refused(tmp_path / "a.zip", r"holds 'data/a\.js' twice")
    encrypted = bytearray(one)
    encrypted[6] |= 1
    (tmp_path / "b.zip").write_bytes(encrypted)
    refused(tmp_path / "b.zip", "is encrypted")


def test_limits(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    for written in (plain, streamed):
        path.write_bytes(cut(written({"data/a.js": bytes(70 * MIB)}, zipfile.ZIP_DEFLATED)))
        refused(path, "compression bomb")
    path.write_bytes(cut(plain(bodies(1), zipfile.ZIP_DEFLATED)))
    refused(path, "more than 3 names", Limits(members=3))
    refused(path, "compression bomb", Limits(total_bytes=100))
    # a member that is cut off is no bomb for what its header states
    path.write_bytes(plain({"data/a.js": b"words " * 12 * MIB}, zipfile.ZIP_DEFLATED)[:100_000])
    assert list(opened(path, Limits(ratio=1000)).parts) == ["data/a.js"]


def nested(count: int) -> bytes:
    """Members of which each holds all that follow, headers included, as deflate can: read in full they would be count times the file."""
    body = b""
    for number in range(count, 0, -1):
        name = f"data/{number}.js".encode()
        inner = body[:65_000]
        packed = b"\0" + struct.pack("<HH", len(inner), len(inner) ^ 0xFFFF) + body + b"\7"
        head = struct.pack("<4s5H3L2H", b"PK\3\4", 20, 8, 8, 0, 0, 0, 0, 0, len(name), 0)
        body = head + name + packed
    return body


def test_members_do_not_overlap(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(nested(300))
    with path.open("rb") as file, pytest.raises(ArchiveError, match="overlap each other: a compression bomb"):
        list(salvage.scan(file, "a.zip", Limits()))
    for body in (nested(5), *WRITTEN.values(), WRITTEN["stored"][:-4000] + WRITTEN["deflated"]):
        path.write_bytes(body)
        with path.open("rb") as file:
            found = list(salvage.scan(file, "a.zip", Limits()))
        edges = [
            edge for member in found for edge in (member.offset, member.start, member.start + member.packed)
        ]
        assert edges == sorted(edges)


class Counting(io.BytesIO):
    """Counts the bytes that are read of it."""

    count = 0

    def read(self, size: int | None = -1, /) -> bytes:
        data = super().read(size)
        self.count += len(data)
        return data


@pytest.mark.parametrize("kind", ["deflated", "stored", "deflated, sizes after", "stored, sizes after"])
@pytest.mark.parametrize("is_broken", [False, True])
def test_reading_is_linear(kind: str, is_broken: bool) -> None:
    """However many members there are, each byte is read a few times."""
    source = random.Random(5)
    members = {f"data/{number}.js": source.randbytes(source.randrange(3000)) for number in range(600)}
    method = zipfile.ZIP_DEFLATED if "deflated" in kind else zipfile.ZIP_STORED
    body = bytearray((streamed if "after" in kind else plain)(members, method))
    if is_broken:
        for _ in range(20):
            body[source.randrange(len(body) - 50_000)] ^= 0x55
    file = Counting(cut(bytes(body)))
    found = list(salvage.scan(file, "a.zip", Limits()))
    assert len(found) >= 580
    # a window of 4 KiB and a block of 64 KiB are read for a member of 1.5 KiB, too
    assert file.count < 60 * len(body)


# ---- what a load makes of it


POSTS = [tweet(str(1_900_000_000_000_000_000 + number)) for number in range(400)]
FILES = tree(
    {
        "account.js": account(),
        "manifest.js": manifest({"account.js": 1, "follower.js": 2, "tweets.js": 400, "like.js": 1}),
        "follower.js": followers("2", "3"),
        "tweets.js": POSTS,
        "like.js": [{"like": {"tweetId": "5"}}],
    }
)


def cut_in(path: Path, files: dict[str, bytes], name: str) -> Path:
    """A zip that ends in the middle of a member."""
    write_zip(path, files)
    with zipfile.ZipFile(path) as packed:
        info = packed.getinfo(name)
    path.write_bytes(path.read_bytes()[: info.header_offset + 30 + len(name) + info.compress_size // 2])
    return path


def rows(database: Path, sql: str) -> list[tuple[object, ...]]:
    with duckdb.connect(str(database), read_only=True) as connection:
        return connection.execute(sql).fetchall()


COVERAGE = "select entity, status from coverage where entity in ('posts', 'followers', 'likes_given') order by entity"


def test_a_load_says_what_was_lost(tmp_path: Path, load_into: LoadInto) -> None:
    path = cut_in(tmp_path / "owner-1000.zip", FILES, "data/tweets.js")
    [loaded] = load_into(tmp_path / "a.duckdb", path, with_checks=True)
    assert {file.path: file.outcome for file in loaded.failing} == {
        "the zip": "salvaged",
        "data/tweets.js": "damaged",
        "data/like.js": "missing",
    }
    ledger = {file.path: file for file in loaded.files}
    assert ledger["data/follower.js"].records == ledger["data/follower.js"].expected_records == 2
    assert "(the zip is cut off inside it)" in str(ledger["data/tweets.js"].note)
    sentence = (
        f"it is cut off at byte {path.stat().st_size:,}, its end with the directory is missing "
        "(no End of central directory); by their own headers 3 files could be found whole, 'data/tweets.js' "
        "in part or not at all; whatever else it held is lost; download it again, or join a split zip (.z01, .z02) first"
    )
    assert ledger["the zip"].note == sentence
    # the name of the file that was given may tell who the owner is
    assert rows(
        tmp_path / "a.duckdb", "select path, reason from problems where is_lost order by file_id"
    ) == [
        ("the zip", sentence),
        (
            "data/tweets.js",
            rows(tmp_path / "a.duckdb", "select reason from problems where file_id > 1")[0][0],
        ),
    ]
    assert dict(rows(tmp_path / "a.duckdb", COVERAGE)) == {
        "followers": "present",
        "likes_given": "absent",
        "posts": "partial" if ledger["data/tweets.js"].records else "unreadable",
    }


def test_without_a_manifest_nothing_is_complete(tmp_path: Path, load_into: LoadInto) -> None:
    files = {path: body for path, body in FILES.items() if path != "data/manifest.js"}
    load_into(tmp_path / "a.duckdb", cut_in(tmp_path / "a.zip", files, "data/like.js"))
    assert dict(rows(tmp_path / "a.duckdb", COVERAGE)) == {
        "followers": "partial",
        "likes_given": "unreadable",
        "posts": "partial",
    }
    sql = "select extent, note from coverage where entity = 'posts'"
    assert rows(tmp_path / "a.duckdb", sql) == [
        ("part", "the archive is cut off or broken, and no list tells what else it held")
    ]


@pytest.mark.parametrize("is_whole_first", [True, False])
def test_the_whole_one_supersedes_it(is_whole_first: bool, tmp_path: Path, load_into: LoadInto) -> None:
    whole = write_zip(tmp_path / "whole.zip", FILES)
    paths = [whole, cut_in(tmp_path / "cut.zip", FILES, "data/tweets.js")]
    for path in paths if is_whole_first else paths[::-1]:
        [loaded] = load_into(tmp_path / "a.duckdb", path)
        assert loaded.is_new
    newest = "select archive_id from archives_in_scope where recency = 1"
    assert rows(tmp_path / "a.duckdb", newest) == [(1 if is_whole_first else 2,)]
    assert rows(tmp_path / "a.duckdb", "select count(*) from posts_in_scope") == [(400,)]
    assert dict(rows(tmp_path / "a.duckdb", COVERAGE)) == dict.fromkeys(
        ("followers", "likes_given", "posts"), "present"
    )


def test_of_two_copies_given_together_the_whole_file_is_read(tmp_path: Path) -> None:
    whole = write_zip(tmp_path / "whole.zip", FILES)
    parts = [cut_in(tmp_path / "cut.zip", FILES, "data/tweets.js"), whole]
    for sources in (parts, parts[::-1]):
        with open_archive(sources) as archive:
            assert {name: archive.read(name) for name in archive.members} == FILES
            assert list(archive.broken) == [f"the zip, part {1 + sources.index(parts[0])}"]


def test_the_command_line_says_it(tmp_path: Path, call: Call) -> None:
    path = cut_in(tmp_path / "a.zip", FILES, "data/tweets.js")
    said, talk = call("inspect", path)
    assert "salvaged" in said
    assert talk.startswith("salvaged: the zip: it is cut off at byte")
    assert "damaged: data/tweets.js" in talk
    call("inspect", path, "--strict", code=7)
    said, talk = call("cat", path, "data/follower.js")
    assert talk.startswith("a.zip: the zip: it is cut off at byte")
    assert len(said.splitlines()) == 2


def test_all_records_before_a_changed_byte_are_kept(tmp_path: Path, load_into: LoadInto) -> None:
    """A deflate stream that goes wrong late still gives what it held before, of a small file too."""
    body = plain({name: FILES[name] for name in ("data/account.js", "data/tweets.js")}, zipfile.ZIP_DEFLATED)
    at = ends(body)[-1][1] - 40
    for changed in range(at, at + 30, 10):
        broken = body[:changed] + bytes([body[changed] ^ 0xFF]) + body[changed + 1 :]
        (tmp_path / "a.zip").write_bytes(broken)
        with open_archive([tmp_path / "a.zip"]) as archive:
            [part] = opened(tmp_path / "a.zip").parts.values()
            assert archive.broken == {}
        common = next(
            n for n, (a, b) in enumerate(zip(part, FILES["data/tweets.js"], strict=False)) if a != b
        )
        assert common > 0.9 * len(FILES["data/tweets.js"])
