"""From archives to rows: the ledger, the identity of an export, its parts, and what a failure leaves behind."""

from __future__ import annotations

import hashlib
import pickle
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import duckdb
import pytest
from conftest import LoadInto
from exports import (
    CONTAINERS,
    OWN_ID,
    POST_ID,
    Files,
    account,
    conversation,
    corrupt,
    followers,
    manifest,
    read,
    tree,
    tweet,
    write_folder,
    write_zip,
)

from twoway.databases import open_for_loading, open_in_memory
from twoway.errors import ArchiveError
from twoway.library import Library
from twoway.load import load, read_file
from twoway.parts import open_exports
from twoway.plan import plan
from twoway.platforms import platform
from twoway.records import TABLES, File

FILES: Files = {
    "manifest.js": manifest(
        {
            "account.js": 1,
            "tweets.js": 2,
            "follower.js": 2,
            "ip-audit.js": 1,
            "direct-messages.js": 1,
            "hologram.js": 1,
            "like.js": 4,
        }
    ),
    "account.js": account(),
    "tweets.js": [tweet(), tweet("20", created_at="Tue Mar 21 20:50:14 +0000 2006")],
    "follower.js": followers("5", "6"),
    "ip-audit.js": [{"ipAudit": {"loginIp": "203.0.113.7"}}],
    "direct-messages.js": [conversation("7-1000", ("1", "7", "hi"))],
    "hologram.js": b"no array at all",
    "./Your archive.html": b"<html>",
    "./__MACOSX/._x": b"x",
    "data/tweets_media/1.jpg": b"12345",
    "data/tweets_media/sub/2.jpg": b"123",
    "data/profile_media/3.jpg": b"1",
}


def rows(database: Path, sql: str) -> list[tuple[Any, ...]]:
    with duckdb.connect(str(database), read_only=True) as connection:
        return connection.execute(sql).fetchall()


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory, load_into: LoadInto) -> Path:
    """FILES, loaded."""
    folder = tmp_path_factory.mktemp("load")
    load_into(folder / "a.duckdb", write_folder(folder / "export", FILES))
    return folder / "a.duckdb"


# ---- the ledger


def test_the_ledger_accounts_for_every_file(database: Path) -> None:
    found = {
        path: (outcome, size)
        for path, outcome, size in rows(database, "select path, outcome, bytes from files")
    }
    content = tree(FILES)
    expected = {
        path: len(body) for path, body in content.items() if "_media/" not in path and "MACOSX" not in path
    }
    assert {path: size for path, (_, size) in found.items() if path in expected} == expected
    others = {path: each for path, each in found.items() if path not in expected}
    assert others == {
        "__MACOSX/": ("ignored", None),
        "data/tweets_media/": ("ignored", 8),
        "data/profile_media/": ("ignored", 1),
        "data/like.js": ("missing", None),
    }
    assert rows(database, "select count(*), count(distinct path), count(distinct file_id) from files") == [
        (len(found),) * 3
    ]


def test_the_ledger_holds_the_digest_of_every_file_that_is_read(database: Path) -> None:
    found = dict(rows(database, "select path, sha256 from files where sha256 is not null"))
    content = tree(FILES)
    assert found == {path: hashlib.sha256(content[path]).hexdigest() for path in found}
    assert set(found) == {path for path in content if "_media/" not in path and "MACOSX" not in path}


def test_rows_lead_back_to_their_record(database: Path) -> None:
    sql = "select f.path, p.position, p.post_id from posts as p join files as f using (archive_id, file_id) order by 2"
    assert rows(database, sql) == [("data/tweets.js", 0, POST_ID), ("data/tweets.js", 1, "20")]


def test_the_archive_is_described(database: Path) -> None:
    sql = "select archive_id, platform, account_id, generated_at::varchar, generated_at_basis, is_partial from archives"
    assert rows(database, sql) == [(1, "x", OWN_ID, "2024-05-01 12:00:00", "manifest", False)]


def test_without_a_manifest_the_newest_record_dates_the_export(tmp_path: Path, load_into: LoadInto) -> None:
    files = {name: FILES[name] for name in ("account.js", "tweets.js", "direct-messages.js")}
    load_into(tmp_path / "a.duckdb", write_folder(tmp_path / "export", files))
    sql = "select generated_at::varchar, generated_at_basis, is_partial from archives"
    assert rows(tmp_path / "a.duckdb", sql) == [("2023-01-01 10:00:00", "newest_record", None)]


# ---- identity


@pytest.mark.parametrize("other", CONTAINERS)
def test_the_same_export_again_changes_nothing(
    other: str, database: Path, tmp_path: Path, load_into: LoadInto
) -> None:
    copy = tmp_path / "a.duckdb"
    copy.write_bytes(database.read_bytes())
    before = {
        table: rows(copy, f"select count(*) from {table}")
        for table in TABLES.values()
        if "digest" not in table
    }
    [again] = load_into(copy, CONTAINERS[other](tmp_path, tree(FILES)))
    assert (again.is_new, again.archive_id, again.problems) == (False, 1, 0)
    assert {table: rows(copy, f"select count(*) from {table}") for table in before} == before


@pytest.mark.parametrize(
    ("change", "is_new"),
    [
        ({"follower.js": followers("5", "6", "7")}, True),
        ({"follower.js": None}, True),
        ({"ip-audit.js": []}, True),
        ({"mute.js": []}, False),
        ({"./Your archive.html": b"<html>another"}, False),
        ({"data/tweets_media/1.jpg": b"another"}, False),
        ({"./my-notes.md": b"notes"}, False),
    ],
)
def test_identity_is_that_of_the_data_files(
    change: Files, is_new: bool, database: Path, tmp_path: Path, load_into: LoadInto
) -> None:
    copy = tmp_path / "a.duckdb"
    copy.write_bytes(database.read_bytes())
    files = {name: body for name, body in {**FILES, **change}.items() if body is not None}
    [loaded] = load_into(copy, write_folder(tmp_path / "export", files))
    assert loaded.is_new == is_new


def test_identity_does_not_depend_on_the_folder(tmp_path: Path, load_into: LoadInto) -> None:
    files = {name: FILES[name] for name in ("manifest.js", "account.js", "tweets.js", "follower.js")}
    places = [write_folder(tmp_path / "whole", files), write_folder(tmp_path / "flat", files, root="")]
    assert [loaded.is_new for loaded in load_into(tmp_path / "a.duckdb", places[0])] == [True]
    assert [loaded.is_new for loaded in load_into(tmp_path / "a.duckdb", places[1])] == [False]


def test_a_second_export_is_a_second_observation(database: Path, tmp_path: Path, load_into: LoadInto) -> None:
    copy = tmp_path / "a.duckdb"
    copy.write_bytes(database.read_bytes())
    later = {
        **FILES,
        "manifest.js": manifest({"tweets.js": 1}, made="2025-05-01T12:00:00.000Z"),
        "tweets.js": [tweet(favorite_count="9")],
    }
    [loaded] = load_into(copy, write_folder(tmp_path / "later", later))
    assert (loaded.archive_id, loaded.is_new) == (2, True)
    sql = f"select archive_id, likes from posts where post_id = '{POST_ID}' order by 1"
    assert rows(copy, sql) == [(1, 3), (2, 9)]
    assert rows(copy, f"select archive_id, likes from posts_in_scope where post_id = '{POST_ID}'") == [(2, 9)]


def test_several_exports_in_one_load(tmp_path: Path, load_into: LoadInto) -> None:
    one = write_folder(tmp_path / "one", {"account.js": account(), "tweets.js": [tweet()]})
    other = write_folder(
        tmp_path / "other", {"account.js": account(accountId="2000"), "tweets.js": [tweet()]}
    )
    assert [loaded.archive_id for loaded in load_into(tmp_path / "a.duckdb", one, other)] == [1, 2]
    assert rows(tmp_path / "a.duckdb", "select account_id from archives order by archive_id") == [
        ("1000",),
        ("2000",),
    ]


CONVERSATIONS = [conversation(f"{n}-1000", (f"{n}", "1000", "Ahoy")) for n in (7, 8)]


def test_one_export_twice_in_one_load_is_one(tmp_path: Path, load_into: LoadInto) -> None:
    """Without a manifest nothing says that both are one, until they are read."""
    files: Files = {
        "account.js": account(),
        "tweets.js": [tweet(lang=5)],
        "direct-messages.js": CONVERSATIONS,
    }
    one, same = (write_folder(tmp_path / name, files) for name in ("one", "same"))
    other = write_folder(
        tmp_path / "other", {"account.js": account(accountId="2000"), "tweets.js": [tweet()]}
    )
    whole = load_into(tmp_path / "whole.duckdb", one, other)
    done = load_into(tmp_path / "a.duckdb", one, same, other)
    assert [(loaded.archive_id, loaded.is_new) for loaded in done] == [(1, True), (1, False), (2, True)]
    assert [loaded.problems for loaded in done] == [whole[0].problems, 0, whole[1].problems]
    for table in ("archives", *(table for table in TABLES.values() if "digest" not in table)):
        sql = f"select * from {table} order by all"
        assert rows(tmp_path / "a.duckdb", sql) == rows(tmp_path / "whole.duckdb", sql)
    # the texts of a copy do not count as more of the same
    assert rows(tmp_path / "a.duckdb", "select distinct is_repeated from messages") == [(False,)]


# ---- failure


class Failure(Exception):
    pass


def failing(context: Any, records: Iterator[Any], direction: str = "") -> Iterator[Any]:
    yield from ()
    raise Failure


@pytest.fixture
def broken_follows(monkeypatch: pytest.MonkeyPatch) -> None:
    """The platform X fails while it reads follower.js; manifest, account and posts come before it or after."""
    source = platform("x")
    kinds = tuple(
        kind._replace(handler=failing) if kind.entity == "followers" else kind for kind in source.FILES
    )
    monkeypatch.setattr(source, "FILES", kinds)


@pytest.mark.usefixtures("broken_follows")
def test_a_failure_leaves_no_new_database(tmp_path: Path, load_into: LoadInto) -> None:
    folder = tmp_path / "place"
    folder.mkdir()
    with pytest.raises(Failure):
        load_into(folder / "a.duckdb", write_folder(tmp_path / "export", FILES))
    assert list(folder.iterdir()) == []


def test_a_failure_leaves_an_old_database_as_it_was(
    database: Path, tmp_path: Path, load_into: LoadInto, request: pytest.FixtureRequest
) -> None:
    folder = tmp_path / "place"
    folder.mkdir()
    copy = folder / "a.duckdb"
    copy.write_bytes(database.read_bytes())
    request.getfixturevalue("broken_follows")
    with pytest.raises(Failure):
        load_into(
            copy, write_folder(tmp_path / "export", {**FILES, "mute.js": [], "manifest.js": manifest({})})
        )
    tables = [table for table in TABLES.values() if "digest" not in table]
    for table in tables:
        assert rows(copy, f"select * from {table} order by all") == rows(
            database, f"select * from {table} order by all"
        )
    assert [path.name for path in folder.iterdir()] == ["a.duckdb"]


@pytest.mark.parametrize("is_new", [True, False])
def test_a_load_of_several_exports_is_all_or_nothing(
    is_new: bool, database: Path, tmp_path: Path, load_into: LoadInto
) -> None:
    copy = tmp_path / "a.duckdb"
    if not is_new:
        copy.write_bytes(database.read_bytes())
    sound = write_folder(
        tmp_path / "sound", {"account.js": account(accountId="2000"), "tweets.js": [tweet()]}
    )
    foreign = write_folder(tmp_path / "foreign", {"./notes.txt": b"none of X"})
    with pytest.raises(ArchiveError, match="none that an export"):
        load_into(copy, sound, foreign)
    if is_new:
        assert not copy.exists()
    else:
        sql = "select archive_id, account_id, digest from archives"
        assert rows(copy, sql) == rows(database, sql)
        assert rows(copy, "select count(*) from posts") == rows(database, "select count(*) from posts")


def test_a_new_database_appears_when_it_is_whole(tmp_path: Path, library: Library) -> None:
    place = tmp_path / "a.duckdb"
    [archive] = open_exports([write_folder(tmp_path / "export", FILES)])
    with open_for_loading(place, library.schema) as store:
        load(store, library, archive)
        assert not place.exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.duckdb", "export"]
    assert rows(place, "select count(*) from posts") == [(2,)]


# ---- parts


def under(folder: str, tree: dict[str, bytes]) -> dict[str, bytes]:
    return {folder + path: body for path, body in tree.items()}


def files_of(paths: list[Path]) -> list[set[str]]:
    return [set(archive.members) for archive in open_exports(paths)]


PROMISED = manifest({"account.js": 1, "tweets.js": 1, "tweets-part1.js": 1})
FIRST = tree({"manifest.js": PROMISED, "account.js": account(), "tweets.js": [tweet()]})
SECOND = tree({"tweets-part1.js": [tweet("5")]})
MEDIA = {"data/tweets_media/1.jpg": b"1"}
NO_ACCOUNT = {path: body for path, body in FIRST.items() if path != "data/account.js"}
OTHERS = tree({"account.js": account(accountId="2000")})
NO_TALKS = tree({"manifest.js": manifest({"direct-messages.js": 3})})
OWN_TALKS, OTHER_TALKS = (
    tree(
        {
            "direct-messages.js": [
                conversation(f"{n}-{owner}", (f"{n}", owner, "Ahoy")) for n in range(7, 7 + count)
            ]
        }
    )
    for owner, count in ((OWN_ID, 2), ("2000", 3))
)
NO_BLOCKS = tree({"manifest.js": manifest({"mute.js": 0})})
OTHER = tree({"manifest.js": manifest({}, accountId="2000"), "tweets.js": [tweet("6")]})
PARTS: dict[str, tuple[list[dict[str, bytes]], list[set[str]]]] = {
    "the second holds what the first lacks": ([FIRST, SECOND], [{*FIRST, *SECOND}]),
    "in any order": ([SECOND, FIRST], [{*FIRST, *SECOND}]),
    "the second holds media": ([FIRST, SECOND, MEDIA], [{*FIRST, *SECOND, *MEDIA}]),
    "both have the manifest": ([FIRST, FIRST | SECOND], [{*FIRST, *SECOND}]),
    "two exports": ([FIRST, OTHER], [set(FIRST), set(OTHER)]),
    "two exports and a part of one": ([FIRST, OTHER, SECOND], [{*FIRST, *SECOND}, set(OTHER)]),
    "each wrapped": ([under("x-a/", FIRST), under("x-b/", SECOND)], [{*FIRST, *SECOND}]),
    "the first wrapped": ([under("x/", FIRST), SECOND], [{*FIRST, *SECOND}]),
    "the second wrapped": ([FIRST, under("x/", SECOND)], [{*FIRST, *SECOND}]),
    "wrapped media": ([FIRST | SECOND, under("x/", MEDIA)], [{*FIRST, *SECOND, *MEDIA}]),
    "more or fewer records than promised": (
        [FIRST, tree({"tweets-part1.js": [tweet("5"), tweet("6")]})],
        [set(FIRST), set(SECOND)],
    ),
    "another owner's, by account.js": ([NO_ACCOUNT, OTHERS | SECOND], [set(NO_ACCOUNT), {*OTHERS, *SECOND}]),
    "another owner's, by conversations": ([NO_TALKS, OTHER_TALKS], [set(NO_TALKS), set(OTHER_TALKS)]),
    "the owner's, by conversations": ([NO_TALKS, OWN_TALKS], [{*NO_TALKS, *OWN_TALKS}]),
    "the owner's, with another number of records": (
        [NO_ACCOUNT, tree({"account.js": account(), "tweets-part1.js": [tweet("5"), tweet("6")]})],
        [{*NO_ACCOUNT, *SECOND, "data/account.js"}],
    ),
    "as many records, but more files": (
        [FIRST, SECOND | tree({"like.js": []})],
        [set(FIRST), {*SECOND, "data/like.js"}],
    ),
    "no records": ([NO_BLOCKS, tree({"block.js": []})], [set(NO_BLOCKS), {"data/block.js"}]),
    "cannot be counted": ([FIRST, {"data/tweets-part1.js": b"["}], [set(FIRST), set(SECOND)]),
    "nothing of an export": ([FIRST, {"notes.txt": b"x"}], [set(FIRST), {"notes.txt"}]),
    "one export twice over time": (
        [FIRST, FIRST | tree({"manifest.js": manifest({}, made="2025-01-01T00:00:00.000Z")})],
        [set(FIRST), set(FIRST)],
    ),
}


@pytest.mark.parametrize("case", PARTS)
def test_parts(case: str, tmp_path: Path) -> None:
    parts, expected = PARTS[case]
    paths = [write_zip(tmp_path / f"{number}.zip", part) for number, part in enumerate(parts)]
    assert files_of(paths) == expected


def test_lone_files_are_one_export(tmp_path: Path) -> None:
    folder = write_folder(tmp_path, {"tweets.js": [tweet()], "follower.js": followers("5")}, root="")
    paths = [folder / "tweets.js", folder / "follower.js"]
    assert files_of(paths) == [{"tweets.js", "follower.js"}]
    assert files_of(paths[:1]) == [{"tweets.js"}]


def test_another_owner_is_not_joined_and_what_lacks_is_said(tmp_path: Path, load_into: LoadInto) -> None:
    posts = tree({"account.js": account(accountId="2000"), "tweets.js": [tweet("5")]})
    lacking = {path: body for path, body in FIRST.items() if path != "data/tweets.js"}
    paths = [write_zip(tmp_path / f"{number}.zip", part) for number, part in enumerate([lacking, posts])]
    first, _ = load_into(tmp_path / "a.duckdb", *paths)
    assert ("data/tweets.js", "missing") in [(file.path, file.outcome) for file in first.failing]
    sql = "select account_id, count(post_id) from archives left join posts using (archive_id) group by all order by all"
    assert rows(tmp_path / "a.duckdb", sql) == [(OWN_ID, 0), ("2000", 1)]


def test_two_folders_without_manifest_stay_apart(tmp_path: Path) -> None:
    paths = [write_folder(tmp_path / name, {"tweets.js": [tweet()]}) for name in ("one", "two")]
    assert files_of(paths) == [{"data/tweets.js"}] * 2


def test_parts_that_disagree_are_refused(tmp_path: Path) -> None:
    changed = FIRST | tree({"tweets.js": [tweet("7")]})
    paths = [write_zip(tmp_path / f"{number}.zip", part) for number, part in enumerate([FIRST, changed])]
    with pytest.raises(ArchiveError, match="differs between"):
        open_exports(paths)


def test_parts_load_as_the_whole(tmp_path: Path, load_into: LoadInto) -> None:
    paths = [write_zip(tmp_path / f"{number}.zip", part) for number, part in enumerate([FIRST, SECOND])]
    whole = write_zip(tmp_path / "whole.zip", FIRST | SECOND)
    [first] = load_into(tmp_path / "a.duckdb", *paths)
    assert first.failing == []
    [again] = load_into(tmp_path / "a.duckdb", whole)
    assert not again.is_new


# ---- reading one file


def test_jobs_can_be_sent_to_another_process(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "export", FILES)
    expected = read(folder)
    source = platform("x")
    with open_exports([folder])[0] as archive:
        layout = plan(archive, source, source.describe(archive), 1, b"key")
        for job in pickle.loads(pickle.dumps(layout.jobs)):
            for batch in read_file(job):
                for kind, some in batch.items():
                    for row in some:
                        assert row in expected.rows[kind]
                        expected.rows[kind].remove(row)
    assert {kind for kind, left in expected.rows.items() if left} == {File}
    assert [file for file in expected.rows[File] if file.sha256] == []


def test_rows_come_in_batches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("twoway.load.BATCH_ROWS", 3)
    folder = write_folder(tmp_path / "export", {"follower.js": followers(*map(str, range(1, 9)))})
    source = platform("x")
    with open_exports([folder])[0] as archive:
        [job] = plan(archive, source, source.describe(archive), 1, b"key").jobs
        sizes = [
            {kind.__name__: len(some) for kind, some in batch.items() if some}
            for batch in map(dict, read_file(job))
        ]
    assert sizes == [{"Follow": 3}, {"Follow": 3}, {"Follow": 2, "File": 1}]


def test_ledger_only_keeps_the_ledger_alone(tmp_path: Path, library: Library) -> None:
    [archive] = open_exports([write_folder(tmp_path / "export", FILES)])
    with open_in_memory(library.schema) as store:
        loaded = load(store, library, archive, ledger_only=True)
        kept = {table: store.rows(f"select count(*) from {table}")[0][0] for table in TABLES.values()}
        status = dict(store.rows("select entity, status from coverage where records > 0"))
    assert {table for table, count in kept.items() if count} == {"files", "problems", "entities"}
    assert kept["files"] == len(loaded.files)
    names = ("account", "posts", "followers", "messages", "logins")
    assert status == dict.fromkeys(names, "present")


def test_progress_names_every_file_that_is_opened(tmp_path: Path, library: Library) -> None:
    told: dict[str, int] = {}
    [archive] = open_exports([write_folder(tmp_path / "export", FILES)])
    with open_in_memory(library.schema) as store:
        loaded = load(store, library, archive, told.__setitem__)
    assert told == {file.path: file.bytes for file in loaded.files if file.sha256}


# ---- damage


DAMAGED_MEMBERS = {
    "data/tweets.js": "posts",
    "data/follower.js": "followers",
    "data/account.js": "account",
    "data/manifest.js": None,
    "data/ip-audit.js": "logins",
    "data/hologram.js": None,
    "Your archive.html": None,
}


@pytest.mark.parametrize("path", DAMAGED_MEMBERS)
@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_a_damaged_member_costs_only_itself(
    path: str, method: int, tmp_path: Path, load_into: LoadInto
) -> None:
    whole = write_zip(tmp_path / "whole.zip", tree(FILES), method)
    damaged = corrupt(write_zip(tmp_path / "damaged.zip", tree(FILES), method), path)
    load_into(tmp_path / "whole.duckdb", whole)
    [loaded] = load_into(tmp_path / "damaged.duckdb", damaged)
    [file] = [file for file in loaded.files if file.path == path]
    assert (file.outcome, file.entity, file.sha256) == ("damaged", DAMAGED_MEMBERS[path], None)
    assert "cannot be read or is damaged (" in str(file.note) or "is damaged: it states" in str(file.note)
    assert file in loaded.failing
    sql = f"select position, is_lost from problems where path = '{path}'"
    assert [is_lost for _, is_lost in rows(tmp_path / "damaged.duckdb", sql)] == [True]
    others = f"select path, sha256, records from files where path != '{path}' and outcome != 'missing' order by path"
    assert rows(tmp_path / "damaged.duckdb", others) == rows(tmp_path / "whole.duckdb", others)


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_rows_before_the_damage_stay(method: int, tmp_path: Path, load_into: LoadInto) -> None:
    ids = list(map(str, range(1, 30_001)))
    files = tree({"follower.js": followers(*ids), "account.js": account()})
    archive = corrupt(write_zip(tmp_path / "a.zip", files, method), "data/follower.js")
    load_into(tmp_path / "a.duckdb", archive, with_checks=True)
    [(records, note)] = rows(
        tmp_path / "a.duckdb", "select records, note from files where entity = 'followers'"
    )
    kept = [
        each for (each,) in rows(tmp_path / "a.duckdb", "select account_id from follows order by position")
    ]
    assert 5_000 < records < 30_000
    assert kept == ids[:records]
    assert note.endswith(f", after {records} records")
    sql = "select path, position, is_lost from problems"
    assert rows(tmp_path / "a.duckdb", sql) == [("data/follower.js", records, True)]
    assert rows(tmp_path / "a.duckdb", "select status from coverage where entity = 'followers'") == [
        ("partial",)
    ]


def test_a_file_that_is_gone_when_its_turn_comes(tmp_path: Path, library: Library) -> None:
    folder = write_folder(tmp_path / "export", FILES)
    [archive] = open_exports([folder])
    (folder / "data" / "follower.js").unlink()
    (folder / "data" / "ip-audit.js").unlink()
    with open_in_memory(library.schema) as store:
        loaded = load(store, library, archive)
        assert store.rows("select count(*) from posts") == [(2,)]
    gone = {file.path: (file.outcome, file.records) for file in loaded.files if file.outcome == "damaged"}
    assert gone["data/follower.js"] == gone["data/ip-audit.js"] == ("damaged", None)


def test_a_bomb_still_refuses_the_whole(tmp_path: Path, load_into: LoadInto) -> None:
    files = tree({"account.js": account(), "ip-audit.js": bytes(70 << 20)})
    with pytest.raises(ArchiveError, match="compression bomb"):
        load_into(tmp_path / "a.duckdb", write_zip(tmp_path / "a.zip", files))
    assert not (tmp_path / "a.duckdb").exists()


def test_damage_is_part_of_the_identity(tmp_path: Path, load_into: LoadInto) -> None:
    files = tree(FILES)
    lacking = {path: body for path, body in files.items() if path != "data/follower.js"}
    damaged = corrupt(write_zip(tmp_path / "damaged.zip", files), "data/follower.js")
    places = [write_zip(tmp_path / "lacking.zip", lacking), damaged, write_zip(tmp_path / "whole.zip", files)]
    assert [loaded.is_new for each in places for loaded in load_into(tmp_path / "a.duckdb", each)] == [
        True
    ] * 3
    assert [loaded.is_new for loaded in load_into(tmp_path / "a.duckdb", damaged)] == [False]


UNDECODABLE = {
    "account-label.js": "settings of the account",
    "smartblock.js": "accounts shut out",
    "hologram.js": "no file of this name",
}


@pytest.mark.parametrize("name", UNDECODABLE)
@pytest.mark.parametrize("body", [b"", b"not an array", b"window.YTD.x.part0 = [ {a = 1} ]"])
def test_what_cannot_be_counted_is_damaged(
    name: str, body: bytes, tmp_path: Path, load_into: LoadInto
) -> None:
    files: Files = {"account.js": account(), name: body, "./README.txt": b"not an array"}
    [loaded] = load_into(tmp_path / "a.duckdb", write_folder(tmp_path / "export", files))
    [file] = loaded.failing
    assert (file.path, file.outcome, file.records, file.entity) == (f"data/{name}", "damaged", None, None)
    assert str(file.note).startswith(UNDECODABLE[name])
    assert "cannot be decoded" in str(file.note)
    assert file.sha256 == hashlib.sha256(body).hexdigest()


# ---- problems


def test_problems_are_rows_without_content(tmp_path: Path, load_into: LoadInto) -> None:
    files: Files = {
        "tweets.js": [tweet(lang=5), tweet(id_str="-1"), tweet("5", favorite_count="SECRET")],
        "like.js": b"window.YTD.like.part0 = [ {'SECRET': 1}, {SECRET: SECRET} ]",
    }
    [loaded] = load_into(tmp_path / "a.duckdb", write_folder(tmp_path / "export", files))
    found = rows(tmp_path / "a.duckdb", "select path, position, field, is_lost from problems order by all")
    assert found == [
        ("data/like.js", 0, "tweetId", True),
        ("data/like.js", 0, None, False),
        ("data/like.js", 1, None, True),
        ("data/tweets.js", 0, "tweet.lang", False),
        ("data/tweets.js", 1, "id", True),
        ("data/tweets.js", 2, "favorite_count", False),
    ]
    assert loaded.problems == 6
    assert "SECRET" not in str(rows(tmp_path / "a.duckdb", "select reason from problems"))
    assert [file.path for file in loaded.failing] == ["data/like.js"]


def test_checks_become_problems_of_the_export_at_fault(tmp_path: Path, load_into: LoadInto) -> None:
    files: Files = {
        "manifest.js": manifest({"tweets.js": 1, "account.js": 1}),
        "account.js": account(),
        "tweets.js": [tweet("1900000000000000000")],
    }
    [loaded] = load_into(tmp_path / "a.duckdb", write_folder(tmp_path / "export", files), with_checks=True)
    sql = "select archive_id, path, file_id, is_lost from problems order by path"
    expected = [(1, "checks/times_not_after_export.sql", None, False)]
    assert rows(tmp_path / "a.duckdb", sql) == expected
    assert loaded.problems == 1
    [sound] = load_into(
        tmp_path / "a.duckdb", write_zip(tmp_path / "a.zip", FIRST | SECOND), with_checks=True
    )
    assert (sound.archive_id, sound.problems) == (2, 0)
    assert rows(tmp_path / "a.duckdb", sql) == expected


def test_a_sound_export_has_no_problem(tmp_path: Path, load_into: LoadInto) -> None:
    [loaded] = load_into(
        tmp_path / "a.duckdb", write_zip(tmp_path / "a.zip", FIRST | SECOND), with_checks=True
    )
    assert rows(tmp_path / "a.duckdb", "select * from problems") == []
    assert (loaded.problems, loaded.failing) == (0, [])


TEXTS = ["nul \0 inside", "\u202eright to left", "\ufffe\uffff", "😀" * 500, "", "'; drop table posts; --"]


def test_any_text_arrives_as_it_is(tmp_path: Path, library: Library) -> None:
    posts = [tweet(str(number), full_text=text) for number, text in enumerate(TEXTS, 1)]
    [archive] = open_exports([write_folder(tmp_path / "export", {"tweets.js": posts})])
    with open_in_memory(library.schema) as store:
        load(store, library, archive)
        assert store.rows("select text from posts order by position") == [(text,) for text in TEXTS]


def test_rows_beyond_one_appender_chunk(tmp_path: Path, library: Library) -> None:
    count = 5000
    folder = write_folder(tmp_path / "export", {"follower.js": followers(*map(str, range(1, count + 1)))})
    [archive] = open_exports([folder])
    with open_in_memory(library.schema) as store:
        load(store, library, archive)
        sql = "select count(*), count(distinct account_id), max(position) from follows"
        assert store.rows(sql) == [(count, count, count - 1)]
