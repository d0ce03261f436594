"""Every container gives the same files, and everything unsafe is refused with a sentence of its own."""

from __future__ import annotations

import gzip
import hashlib
import io
import os
import pickle
import random
import re
import stat
import struct
import sys
import tarfile
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from twoway.archive import Archive, open_archive
from twoway.containers import Limits, TarBytes
from twoway.errors import ArchiveError, DamagedMember

MIB = 1 << 20
TREE = {
    "data/account.js": b"window.YTD.account.part0 = [ ]",
    "data/tweets.js": bytes(range(256)) * 40,
    "data/tweets_media/1-é.jpg": b"\xff\xd8",
    "data/empty.js": b"",
    "Your archive.html": b"<html>",
}
TOPPED = {f"twitter-2024/{path}": body for path, body in TREE.items()}

Tree = dict[str, bytes]
posix = pytest.mark.skipif(sys.platform == "win32", reason="links and pipes of POSIX")


def write_zip(path: Path, tree: Tree, method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", method) as target, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name, body in tree.items():
            target.writestr(zipfile.ZipInfo(name), body, method)
    return path


def write_zip64(path: Path, tree: Tree) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name, body in tree.items():
            with target.open(name, "w", force_zip64=True) as member:
                member.write(body)
    return path


def write_folder(path: Path, tree: Tree) -> Path:
    for name, body in tree.items():
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_bytes(body)
    return path


def write_tar(path: Path, tree: Tree, mode: str = "w:gz", prefix: str = "") -> Path:
    with tarfile.open(path, mode) as target:  # type: ignore[call-overload]
        for name, body in tree.items():
            info = tarfile.TarInfo(prefix + name)
            info.size = len(body)
            target.addfile(info, io.BytesIO(body))
    return path


def write_parts(path: Path, tree: Tree) -> list[Path]:
    names = list(tree)
    halves = [{name: tree[name] for name in some} for some in (names[:3], names[2:])]  # the third is in both
    return [write_zip(path.with_suffix(f".{number}.zip"), half) for number, half in enumerate(halves)]


def entry(name: str, kind: bytes, **fields: object) -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.type = kind
    for field, value in fields.items():
        setattr(info, field, value)
    return info


def refused(paths: Path | list[Path], pattern: str, limits: Limits | None = None) -> str:
    """The sentence of the refusal, which must hold the pattern and its three parts, and no folder."""
    paths = [paths] if isinstance(paths, Path) else paths
    with (
        pytest.raises(ArchiveError, match=pattern) as caught,
        open_archive(paths, limits or Limits()) as archive,
    ):
        for path in archive.members:
            with archive.open(path) as stream:
                while stream.read():
                    pass
    sentence = str(caught.value)
    assert re.search(r".+: .+\. Expected: .+\. Try: .+\.$", sentence), sentence
    return sentence


WRITERS: dict[str, Callable[[Path, Tree], Path | list[Path]]] = {
    "zip": lambda path, tree: write_zip(path / "a.zip", tree),
    "zip, stored": lambda path, tree: write_zip(path / "a.zip", tree, zipfile.ZIP_STORED),
    "zip64": lambda path, tree: write_zip64(path / "a.zip", tree),
    "zip, backslashes": lambda path, tree: write_zip(
        path / "a.zip", {name.replace("/", "\\"): body for name, body in tree.items()}
    ),
    "parts": lambda path, tree: write_parts(path / "a", tree),
    "folder": lambda path, tree: write_folder(path / "a", tree),
    "tar.gz": lambda path, tree: write_tar(path / "a.tar.gz", tree),
    "tar.gz, ./": lambda path, tree: write_tar(path / "a.tar.gz", tree, prefix="./"),
    "tar": lambda path, tree: write_tar(path / "a.tar", tree, "w:"),
}


@pytest.mark.parametrize("tree", [TREE, TOPPED, {f"a/b/{name}": body for name, body in TOPPED.items()}])
@pytest.mark.parametrize("kind", WRITERS)
def test_same_members_in_every_container(tmp_path: Path, kind: str, tree: Tree) -> None:
    sources = WRITERS[kind](tmp_path, tree)
    with open_archive([sources] if isinstance(sources, Path) else sources) as archive:
        assert list(archive.members) == sorted(TREE)
        assert {path: member.size for path, member in archive.members.items()} == {
            path: len(body) for path, body in TREE.items()
        }
        assert archive.name in ("a.zip", "a.0.zip", "a", "a.tar.gz", "a.tar")
        for path, body in TREE.items():
            assert archive.read(path) == body
            with archive.open(path) as stream:
                assert b"".join(iter(lambda: stream.read(7), b"")) == body
                assert (stream.sha256(), stream.count) == (hashlib.sha256(body).hexdigest(), len(body))


def test_lone_file(tmp_path: Path) -> None:
    (tmp_path / "tweets.js").write_bytes(b"window.YTD")
    with open_archive([tmp_path / "tweets.js"]) as archive:
        assert archive.read("tweets.js") == b"window.YTD"


def test_sha256_is_of_what_was_read_so_far(tmp_path: Path) -> None:
    archive = open_archive([write_zip(tmp_path / "a.zip", TREE)])
    with archive.open("data/tweets.js") as stream:
        first = stream.read(100)
        assert stream.sha256() == hashlib.sha256(first).hexdigest()


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["data/a.js", "data/b.js"], ["data/a.js", "data/b.js"]),
        (["x/data/a.js", "x/data/b.js"], ["data/a.js", "data/b.js"]),
        (["1/2/3/4/a.js", "1/2/3/4/b.js"], ["4/a.js", "4/b.js"]),
        (["x/a.js", "y/a.js"], ["x/a.js", "y/a.js"]),
        (["x/a.js", "x.js"], ["x/a.js", "x.js"]),
        (["x/a.js", "__MACOSX/x/._a.js", ".DS_Store"], ["a.js"]),
        (["data/tweets_media/1.jpg"], ["data/tweets_media/1.jpg"]),
        (["x/data/tweets_media/1.jpg"], ["data/tweets_media/1.jpg"]),
        (["tweets_media/1.jpg", "tweets_media/2.jpg"], ["tweets_media/1.jpg", "tweets_media/2.jpg"]),
        (["x/assets/images/1.svg", "x/assets/js/2.js"], ["assets/images/1.svg", "assets/js/2.js"]),
    ],
)
def test_top_folders(tmp_path: Path, names: list[str], expected: list[str]) -> None:
    archive = open_archive([write_zip(tmp_path / "a.zip", dict.fromkeys(names, b"1"))])
    assert sorted(archive.members) == sorted(expected)


def test_a_part_with_media_alone_keeps_its_folder(tmp_path: Path) -> None:
    parts = [{"posts/a.json": b"1"}, {"media/b.jpg": b"2"}]
    paths = [write_zip(tmp_path / f"{number}.zip", part) for number, part in enumerate(parts)]
    assert list(open_archive(paths).members) == ["media/b.jpg", "posts/a.json"]


JOINED: dict[str, tuple[list[list[str]], list[str]]] = {
    "no wrapping": (
        [["data/a.js", "data/b.js"], ["data/tweets_media/1.jpg"]],
        ["data/a.js", "data/b.js", "data/tweets_media/1.jpg"],
    ),
    "each its own": (
        [["x-a/data/a.js", "x-a/data/b.js"], ["x-b/data/c.js"]],
        ["data/a.js", "data/b.js", "data/c.js"],
    ),
    "each its own, the same depth of files": (
        [["x/y/data/a.js", "x/y/README.txt"], ["z/data/c.js", "z/assets/1.js"]],
        ["README.txt", "assets/1.js", "data/a.js", "data/c.js"],
    ),
    "only the first": (
        [["x/data/a.js", "x/Your archive.html"], ["data/b.js"]],
        ["Your archive.html", "data/a.js", "data/b.js"],
    ),
    "only the second": ([["data/a.js"], ["x/data/b.js"]], ["data/a.js", "data/b.js"]),
    "the second has media alone": (
        [["x/data/a.js"], ["data/tweets_media/1.jpg"]],
        ["data/a.js", "data/tweets_media/1.jpg"],
    ),
    "the second has wrapped media alone": (
        [["data/a.js"], ["x/data/tweets_media/1.jpg"]],
        ["data/a.js", "data/tweets_media/1.jpg"],
    ),
    "media without data": ([["a.js"], ["tweets_media/1.jpg"]], ["a.js", "tweets_media/1.jpg"]),
    "wrapped media without data": ([["a.js"], ["x/tweets_media/1.jpg"]], ["a.js", "tweets_media/1.jpg"]),
    "one wrapping, no folder of its own": ([["x/a.js"], ["x/b/c.js"]], ["a.js", "b/c.js"]),
    "one wrapping, a part without a folder of its own": (
        [["x/data/a.js"], ["x/b.html"]],
        ["b.html", "data/a.js"],
    ),
    "junk in a part": (
        [["x/data/a.js", "x/.DS_Store"], ["data/b.js", "__MACOSX/._b.js"]],
        ["data/a.js", "data/b.js"],
    ),
}


@pytest.mark.parametrize("case", JOINED)
def test_each_part_loses_its_own_wrapping(case: str, tmp_path: Path) -> None:
    parts, expected = JOINED[case]
    paths = [
        write_zip(tmp_path / f"{number}.zip", {name: name.encode() for name in part})
        for number, part in enumerate(parts)
    ]
    for some in (paths, paths[::-1]):
        archive = open_archive(some)
        assert list(archive.members) == expected
        assert [archive.read(path).decode().endswith(path) for path in expected] == [True] * len(expected)
    if case == "junk in a part":
        assert list(archive.ignored) == [".DS_Store", "__MACOSX/"]


@pytest.mark.parametrize("kind", ["zip", "folder", "tar.gz"])
def test_junk_is_ignored_with_its_reason(tmp_path: Path, kind: str) -> None:
    junk = ["__MACOSX/x/._a.js", "__MACOSX/x/._b.js", "x/.DS_Store", "x/data/._a.js"]
    junk += ["x/Thumbs.db", "x/desktop.ini", "x/.git/objects/1", "x/.git/config"]
    source = WRITERS[kind](tmp_path, TOPPED | {"x/data/a.js": b"1"} | dict.fromkeys(junk, b"1"))
    assert isinstance(source, Path)
    archive = open_archive([source])
    assert "x/data/a.js" in archive.members
    assert len(archive.members) == len(TREE) + 1
    assert list(archive.ignored) == [
        "__MACOSX/",
        *("x/.DS_Store", "x/.git/", "x/Thumbs.db", "x/data/._a.js", "x/desktop.ini"),
    ]
    assert all(archive.ignored.values())


@pytest.mark.parametrize("kind", ["zip", "folder", "tar.gz"])
def test_pickled_archive_opens_itself_again(tmp_path: Path, kind: str) -> None:
    source = WRITERS[kind](tmp_path, TREE)
    assert isinstance(source, Path)
    archive = open_archive([source], Limits(ratio=300))
    archive.open("data/tweets.js")
    pickled = pickle.dumps(archive)
    assert len(pickled) < 1000
    again: Archive = pickle.loads(pickled)
    assert again.read("data/tweets.js") == TREE["data/tweets.js"]
    assert (again.members, again.limits.ratio, again.sources) == (archive.members, 300, (source,))
    again.close()
    assert again.members == archive.members
    assert again.read("data/tweets.js") == TREE["data/tweets.js"]


UNSAFE = {
    "../a.js": "leads out",
    "data/../../a.js": "leads out",
    "data\\..\\..\\a.js": "leads out",
    "__MACOSX/../../a.js": "leads out",
    "/etc/passwd": "absolute",
    "C:/a.js": "absolute",
    "c:\\a.js": "absolute",
    "C:a.js": "absolute",
    "\\\\server\\share\\a.js": "absolute",
    "//server/share/a.js": "absolute",
    "\\a.js": "absolute",
    "a\x1b[2J.js": "control characters",
    "a\n.js": "control characters",
}


@pytest.mark.parametrize("kind", ["zip", "tar.gz"])
@pytest.mark.parametrize("name", UNSAFE)
def test_unsafe_names(tmp_path: Path, name: str, kind: str) -> None:
    source = WRITERS[kind](tmp_path, {name: b"1"} | TREE)
    sentence = refused(source, UNSAFE[name])
    assert sentence.isprintable()
    assert str(tmp_path) not in sentence


def test_nul_in_a_name(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"a.jsX.png": b"1"})
    path.write_bytes(path.read_bytes().replace(b"a.jsX", b"a.js\0"))
    refused(path, "control characters")


@pytest.mark.parametrize("kind", ["zip", "tar.gz"])
def test_names_reserved_by_windows_are_only_names(tmp_path: Path, kind: str) -> None:
    tree = dict.fromkeys(["data/CON.js", "data/nul", "data/a.js ", "data/a.js:b", "data/b?.js"], b"1")
    source = WRITERS[kind](tmp_path, tree)
    assert isinstance(source, Path)
    archive = open_archive([source])
    assert {path: archive.read(path) for path in archive.members} == tree


@pytest.mark.parametrize("kind", ["zip", "tar.gz"])
@pytest.mark.parametrize(
    "second", ["data/é.js", "data/e\u0301.js", "data//é.js", "./data/é.js", "data\\é.js"]
)
def test_duplicate_names(tmp_path: Path, kind: str, second: str) -> None:
    path = tmp_path / "a"
    if kind == "zip":
        with zipfile.ZipFile(path, "w") as target, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            for name in ("data/é.js", second):
                target.writestr(name, "1")
    else:
        with tarfile.open(path, "w:gz") as tar:
            for name in ("data/é.js", second):
                tar.addfile(tarfile.TarInfo(name))
    refused(path, "'data/é.js' twice")


def test_names_that_differ_in_case_are_two(tmp_path: Path) -> None:
    archive = open_archive([write_zip(tmp_path / "a.zip", {"data/a.js": b"1", "data/A.js": b"2"})])
    assert list(archive.members) == ["data/A.js", "data/a.js"]


def test_utf8_names_without_the_flag(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"data/e\u0301.js": b"1"})
    body = bytearray(path.read_bytes())
    for signature, place in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        body[body.index(signature) + place + 1] &= ~0x08
    path.write_bytes(body)
    assert open_archive([path]).read("data/é.js") == b"1"


def test_zip_link_and_device(tmp_path: Path) -> None:
    for kind, pattern in ((stat.S_IFLNK, "is a link"), (stat.S_IFIFO, "special file")):
        info = zipfile.ZipInfo("data/a.js")
        info.external_attr = (kind | 0o777) << 16
        with zipfile.ZipFile(tmp_path / "a.zip", "w") as target:
            target.writestr(info, "/etc/passwd")
        refused(tmp_path / "a.zip", f"'data/a.js' is a {pattern.removeprefix('is a ')}")


@pytest.mark.parametrize(
    ("kind", "pattern"),
    [
        (tarfile.SYMTYPE, "is a link"),
        (tarfile.LNKTYPE, "is a link"),
        (tarfile.FIFOTYPE, "special file"),
        (tarfile.CHRTYPE, "special file"),
        (tarfile.BLKTYPE, "special file"),
        (tarfile.GNUTYPE_SPARSE, "special file"),
    ],
)
def test_tar_links_and_devices(tmp_path: Path, kind: bytes, pattern: str) -> None:
    with tarfile.open(tmp_path / "a.tar.gz", "w:gz") as target:
        target.addfile(entry("data/a.js", kind, linkname="../../etc/passwd"))
    refused(tmp_path / "a.tar.gz", pattern)


@posix
@pytest.mark.parametrize("target", ["data/account.js", "data", "nowhere", "/etc/passwd"])
def test_folder_links(tmp_path: Path, target: str) -> None:
    folder = write_folder(tmp_path / "a", TREE)
    (folder / "data" / "link.js").symlink_to(target)
    refused(folder, "'data/link.js' is a link")


@posix
def test_folder_pipe_and_the_given_path_as_a_link(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "a", TREE)
    (tmp_path / "link").symlink_to(folder)
    (tmp_path / "link.js").symlink_to(folder / "data" / "account.js")
    assert open_archive([tmp_path / "link.js"]).read("link.js") == TREE["data/account.js"]
    (tmp_path / "link.zip").symlink_to(write_zip(tmp_path / "b.zip", TREE))
    for name in ("link", "link.zip"):
        assert list(open_archive([tmp_path / name]).members) == sorted(TREE)
    os.mkfifo(folder / "data" / "pipe")
    refused(folder, "special file")
    refused(folder / "data" / "pipe", "no archive")


@posix
def test_file_that_becomes_a_link_after_the_listing(tmp_path: Path) -> None:
    archive = open_archive([write_folder(tmp_path / "a", TREE)])
    (tmp_path / "a" / "data" / "account.js").unlink()
    (tmp_path / "a" / "data" / "account.js").symlink_to("/etc/passwd")
    with pytest.raises(ArchiveError, match=r"account\.js.*cannot be read"):
        archive.open("data/account.js")


def test_encrypted_member(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"data/a.js": b"1"})
    body = bytearray(path.read_bytes())
    body[body.index(b"PK\3\4") + 6] |= 1
    body[body.index(b"PK\1\2") + 8] |= 1
    path.write_bytes(body)
    refused(path, "'data/a.js' is encrypted.*password")


def test_unknown_compression_method(tmp_path: Path) -> None:
    refused(write_zip(tmp_path / "a.zip", {"data/a.js": b"1"}, zipfile.ZIP_BZIP2), "compressed by method 12")


def test_declared_bomb(tmp_path: Path) -> None:
    bomb = write_zip(tmp_path / "a.zip", {"data/a.js": bytes(65 * MIB)})
    refused(bomb, "'data/a.js' states 68,157,440 bytes, packed into .* compression bomb")
    open_archive([bomb], Limits(ratio=2000)).close()
    small = write_zip(tmp_path / "b.zip", {"data/a.js": b"12345", "data/b.js": b"12345"})
    refused(small, "compression bomb", Limits(member_bytes=4))
    refused(small, "10 with the others: a compression bomb", Limits(total_bytes=9))
    refused(small, "more than 1 names", Limits(members=1))
    refused(write_folder(tmp_path / "f", {"a.js": b"1", "b.js": b""}), "more than 1 names", Limits(members=1))


def forge(path: Path, stated: int) -> Path:
    """State another unpacked size in both headers of a zip's only member."""
    body = bytearray(path.read_bytes())
    struct.pack_into("<L", body, body.index(b"PK\3\4") + 22, stated)
    struct.pack_into("<L", body, body.index(b"PK\1\2") + 24, stated)
    path.write_bytes(body)
    return path


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED])
def test_zip_that_states_less_than_it_holds(tmp_path: Path, method: int) -> None:
    path = forge(write_zip(tmp_path / "a.zip", {"data/a.js": bytes(5 * MIB)}, method), 1000)
    with open_archive([path]) as archive, archive.open("data/a.js") as stream:
        assert archive.members["data/a.js"].size == 1000
        with pytest.raises(ArchiveError, match="states 1,000 bytes but holds more"):
            stream.read(10_000)
        assert stream.count == 10_000  # nothing beyond what was asked for was inflated


def test_zip_that_states_more_than_it_holds(tmp_path: Path) -> None:
    path = forge(write_zip(tmp_path / "a.zip", {"data/a.js": b"12345"}), 9)
    refused(path, "states 9 bytes but holds only 5")


def test_members_that_share_bytes(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"data/a.js": b"1" * 50, "data/b.js": b"2" * 50}, zipfile.ZIP_STORED)
    body = bytearray(path.read_bytes())
    first = body.index(b"PK\1\2")
    struct.pack_into("<L", body, first + 20, 150)
    path.write_bytes(body)
    refused(path, "'data/a.js' overlaps what follows it: a compression bomb")


def test_tar_gz_bomb(tmp_path: Path) -> None:
    bomb = write_tar(tmp_path / "a.tar.gz", {"data/a.js": bytes(70 * MIB), "data/b.js": b"1"})
    refused(bomb, "has unpacked to .* bytes out of .* compression bomb")
    assert len(open_archive([bomb], Limits(ratio=2000)).members) == 2
    refused(bomb, "states 73,400,320 bytes", Limits(member_bytes=MIB))


def test_huge_tar_header(tmp_path: Path) -> None:
    header = entry("x", tarfile.XHDTYPE, size=1 << 40).tobuf(tarfile.GNU_FORMAT)
    for name in ("a.tar", "a.tar.gz"):
        body = header + bytes(4096)
        (tmp_path / name).write_bytes(gzip.compress(body) if name.endswith("gz") else body)
        refused(tmp_path / name, "the tar .*damaged")


@pytest.mark.parametrize("kind", [tarfile.XHDTYPE, tarfile.GNUTYPE_LONGNAME])
def test_tar_headers_that_lead_to_each_other(kind: bytes, tmp_path: Path) -> None:
    body = b"13 comment=a\n" if kind == tarfile.XHDTYPE else b"name\0"
    header = entry("x", kind, size=len(body)).tobuf(tarfile.GNU_FORMAT)
    (tmp_path / "a.tar").write_bytes((header + body.ljust(512, b"\0")) * 2000 + bytes(1024))
    refused(tmp_path / "a.tar", "the tar .*damaged")


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED])
def test_damaged_member_is_named(tmp_path: Path, method: int) -> None:
    noise = random.Random(1).randbytes(100_000)
    path = write_zip(tmp_path / "a.zip", {"data/a.js": b"1", "data/tweets.js": noise}, method)
    body = bytearray(path.read_bytes())
    body[50_000] ^= 0xFF
    path.write_bytes(body)
    archive = open_archive([path])
    assert archive.read("data/a.js") == b"1"
    with pytest.raises(ArchiveError, match=r"a\.zip: 'data/tweets\.js' cannot be read or is damaged"):
        archive.read("data/tweets.js")


def test_deflate_stream_cut_off(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"data/a.js": random.Random(1).randbytes(5000)})
    body = bytearray(path.read_bytes())
    for signature, place in ((b"PK\3\4", 18), (b"PK\1\2", 20)):
        struct.pack_into("<L", body, body.index(signature) + place, 2000)
    path.write_bytes(body)
    refused(path, "'data/a.js'")


@pytest.mark.parametrize("share", [0.3, 0.9, 0.999])
@pytest.mark.parametrize("mode", ["w:", "w:gz"])
def test_tar_cut_off(tmp_path: Path, mode: str, share: float) -> None:
    noise = random.Random(1).randbytes(50_000)
    path = write_tar(tmp_path / "a.tar", {"data/a.js": noise, "data/b.js": noise}, mode)
    size = path.stat().st_size if mode == "w:gz" else 101_800
    path.write_bytes(path.read_bytes()[: int(size * share)])
    with open_archive([path]) as archive:
        [broken] = archive.broken.values()
        *whole, last = archive.members
        assert [archive.read(name) for name in whole] == [noise] * len(whole)
        assert len(archive.members) == (1 if share == 0.3 else 2)
        if "each of them whole" in broken.sentence:
            assert archive.read(last) == noise
        else:
            with pytest.raises(DamagedMember, match="damaged"):
                archive.read(last)
    assert ("each of them whole" in broken.sentence) == (share == 0.999 and mode == "w:")
    assert "it breaks off" in broken.sentence


def test_tar_cut_off_in_its_first_header(tmp_path: Path) -> None:
    for mode in ("w:", "w:gz"):
        path = write_tar(tmp_path / "a.tar", {"data/a.js": b"1"}, mode)
        path.write_bytes(path.read_bytes()[:30])
        refused(path, "the tar |no archive")


def test_tar_damaged(tmp_path: Path) -> None:
    path = write_tar(tmp_path / "a.tar", {"data/a.js": b"1", "data/b.js": b"2", "data/c.js": b"3"}, "w:")
    body = bytearray(path.read_bytes())
    body[1024] ^= 0xFF  # the second header, where tarfile would end in silence
    path.write_bytes(body)
    refused(path, "breaks off or is damaged inside")
    packed = bytearray(gzip.compress(bytes(tarfile.BLOCKSIZE * 20)))
    packed[-5] ^= 0xFF
    (tmp_path / "b.tgz").write_bytes(packed)
    refused(tmp_path / "b.tgz", "the tar .*damaged")


def test_tar_gz_of_several_streams(tmp_path: Path) -> None:
    body = write_tar(tmp_path / "a.tar", TREE, "w:").read_bytes()
    (tmp_path / "a.tgz").write_bytes(gzip.compress(body[:3000]) + gzip.compress(body[3000:]) + bytes(70_000))
    archive = open_archive([tmp_path / "a.tgz"])
    assert {path: archive.read(path) for path in archive.members} == TREE


def test_tar_gz_is_read_in_any_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(TarBytes, "MARK", 100_000)
    source = random.Random(1)
    tree = {f"data/{number}.js": source.randbytes(70_000) + bytes(60_000) for number in range(20)}
    archive = open_archive([write_tar(tmp_path / "a.tar.gz", tree)])
    order = list(tree)
    source.shuffle(order)
    assert {path: archive.read(path) for path in order} == tree
    with archive.open(order[0]) as one, archive.open(order[1]) as other:  # two at once
        bodies = [b"", b""]
        while any(pieces := [one.read(9999), other.read(9999)]):
            bodies = [body + piece for body, piece in zip(bodies, pieces, strict=True)]
    assert bodies == [tree[order[0]], tree[order[1]]]


def test_no_archive(tmp_path: Path) -> None:
    for name, body in (("a.zip", b"<html>"), ("a.png", b"\x89PNG"), ("a.rar", b"Rar!" * 200)):
        (tmp_path / name).write_bytes(body)
        refused(tmp_path / name, "no archive that twoway knows")
    (tmp_path / "a.gz").write_bytes(gzip.compress(b"text" * 1000))
    refused(tmp_path / "a.gz", "the tar .*damaged")


def test_empty(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(b"")
    refused(tmp_path / "a.zip", "empty")
    refused(write_zip(tmp_path / "b.zip", {}), "it is empty")
    refused(
        write_zip(tmp_path / "c.zip", {"__MACOSX/a": b"1", ".DS_Store": b"1", "data/": b""}), "it is empty"
    )
    refused(write_tar(tmp_path / "d.tgz", {}), "it is empty")
    (tmp_path / "e" / "data").mkdir(parents=True)
    refused(tmp_path / "e", "it is empty")
    with pytest.raises(ArchiveError, match="No archive"):
        open_archive([])


def test_html_export(tmp_path: Path) -> None:
    tree = dict.fromkeys(["start_here.html", "media/1.jpg", "assets/app.js", "x/no-data.txt"], b"1")
    refused(write_zip(tmp_path / "a.zip", tree), "HTML export.*choose JSON")
    open_archive([write_zip(tmp_path / "b.zip", tree | {"x/posts_1.json": b"1"})]).close()


def test_missing_and_unreadable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    sentence = refused(Path("exports/none.zip"), "cannot be read")
    assert sentence.startswith(f"{Path('exports/none.zip')}: ")
    folder, file = write_folder(tmp_path / "f", TREE), write_zip(tmp_path / "a.zip", TREE)

    def forbid(*_: object, **__: object) -> None:  # chmod would not hold back root, nor Windows
        raise PermissionError(13, "Permission denied", str(tmp_path))

    monkeypatch.setattr(os, "scandir", forbid)
    assert str(tmp_path) not in refused(folder, "f: '.' cannot be read .*Permission denied")
    monkeypatch.setattr(Path, "open", forbid)
    refused(file, "cannot be read .Permission denied")


def test_parts_that_disagree(tmp_path: Path) -> None:
    paths = [
        write_zip(tmp_path / f"{number}.zip", {"data/a.js": body})
        for number, body in enumerate((b"12", b"12", b"13", b"123"))
    ]
    assert (
        list(open_archive(paths[:2]).members) == list(open_archive([paths[0]] * 2).members) == ["data/a.js"]
    )
    for other in paths[2:]:
        assert str(tmp_path) not in refused([paths[0], other], "'data/a.js' differs between 0.zip and")


def test_of_two_copies_the_whole_one_is_read(tmp_path: Path) -> None:
    body = random.Random(1).randbytes(1000)
    whole, damaged, worse = (
        write_zip(tmp_path / f"{number}.zip", {"data/a.js": body}, zipfile.ZIP_STORED) for number in range(3)
    )
    for path in (damaged, worse):
        path.write_bytes(path.read_bytes().replace(body[500:510], bytes(10)))
    for paths in ([whole, damaged], [damaged, whole], [damaged, whole, worse]):
        assert open_archive(paths).read("data/a.js") == body
    with pytest.raises(DamagedMember):
        open_archive([damaged, worse]).read("data/a.js")


def test_read_has_a_limit_and_unknown_paths_are_refused(tmp_path: Path) -> None:
    archive = open_archive([write_zip(tmp_path / "a.zip", TREE)])
    with pytest.raises(ArchiveError, match="holds 10,240 bytes"):
        archive.read("data/tweets.js", limit=10_000)
    with pytest.raises(ArchiveError, match=r"holds no 'data/none\.js'"):
        archive.open("data/none.js")


def test_the_name_of_the_folder_one_is_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write_folder(tmp_path / "export", TREE)
    for path in (folder, folder / "data"):
        monkeypatch.chdir(path)
        given = Path() if path == folder else Path("..")
        assert open_archive([given]).name == "export"
