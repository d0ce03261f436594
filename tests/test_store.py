"""The database file: who may open it, what it is when it cannot be, and what a locked session refuses."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import duckdb
import numpy
import pytest
from conftest import LoadInto
from exports import account, tweet, write_folder

from twoway.databases import ASKING, open_for_asking, open_for_loading
from twoway.errors import DatabaseError, QueryError
from twoway.library import Library
from twoway.session import Scope, Session
from twoway.store import SCHEMA_VERSION

posix = pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
NOBODY = 65534
# Bytes 12 to 20 of a DuckDB file hold its storage version, little-endian; found by writing one of each.
STORAGE_OF_1_4 = 67


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory, load_into: LoadInto) -> Path:
    folder = tmp_path_factory.mktemp("store")
    load_into(
        folder / "a.duckdb",
        write_folder(folder / "export", {"account.js": account(), "tweets.js": [tweet()]}),
    )
    return folder / "a.duckdb"


@pytest.fixture
def copy(database: Path, tmp_path: Path) -> Path:
    (tmp_path / "copy.duckdb").write_bytes(database.read_bytes())
    return tmp_path / "copy.duckdb"


HOLD = """
import sys, duckdb
connection = duckdb.connect(sys.argv[1], read_only=sys.argv[2] == "reading")
connection.execute("select 1")
print("ready", flush=True)
sys.stdin.read()
"""


@pytest.fixture(params=["writing", "reading"])
def holder(request: pytest.FixtureRequest, copy: Path) -> Iterator[str]:
    """Another process that has the copy open."""
    command = [sys.executable, "-c", HOLD, str(copy), request.param]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
        yield request.param
        process.communicate()


def test_held_by_another_process(holder: str, copy: Path, library: Library) -> None:
    with (
        pytest.raises(DatabaseError, match="held by another process"),
        open_for_loading(copy, library.schema),
    ):
        pass
    if holder == "writing":
        with pytest.raises(DatabaseError, match="held by another process"), open_for_asking(copy):
            pass
    else:
        with open_for_asking(copy) as store:
            assert store.rows("select count(*) from posts") == [(1,)]


def other_version(path: Path) -> None:
    with duckdb.connect(str(path)) as connection:
        connection.execute(
            "create table schema_version as select 99 as version, 'h' as views_hash, '9.9' as made_by"
        )


def version_before(path: Path) -> None:
    with duckdb.connect(str(path)) as connection:
        connection.execute(
            f"create table schema_version as select {SCHEMA_VERSION - 1} as version, 'h' as views_hash, '0.1' as made_by"
        )


def no_version(path: Path) -> None:
    with duckdb.connect(str(path)) as connection:
        connection.execute(
            "create table schema_version (version integer, views_hash varchar, made_by varchar)"
        )


def foreign(path: Path) -> None:
    with duckdb.connect(str(path)) as connection:
        connection.execute("create table films as select 1 as id")


REFUSED = {
    "a database of somebody else": (foreign, "not one of twoway's"),
    "another version": (other_version, "made by twoway 9.9.*Load the exports again"),
    "the version before": (version_before, "made by twoway 0.1.*Load the exports again"),
    "no version at all": (no_version, "made by twoway of another version.*Load the exports again"),
    "no database": (lambda path: path.write_bytes(b"window.YTD = []" * 1000), "not a DuckDB database"),
    "a short file": (lambda path: path.write_bytes(b"x"), "a.duckdb"),
    "a folder": (lambda path: path.mkdir(), "a.duckdb is a folder, and a database is a file"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_refused(case: str, tmp_path: Path, library: Library) -> None:
    make, sentence = REFUSED[case]
    path = tmp_path / "a.duckdb"
    make(path)
    content = path.read_bytes() if path.is_file() else None
    with pytest.raises(DatabaseError, match=sentence), open_for_asking(path):
        pass
    with pytest.raises(DatabaseError, match=sentence), open_for_loading(path, library.schema):
        pass
    assert (path.read_bytes() if path.is_file() else None) == content
    assert [each.name for each in tmp_path.iterdir()] == ["a.duckdb"]


def test_missing(tmp_path: Path, library: Library) -> None:
    with (
        pytest.raises(DatabaseError, match=r"There is no database .*twoway load ARCHIVE"),
        open_for_asking(tmp_path / "a.duckdb"),
    ):
        pass
    with (
        pytest.raises(DatabaseError, match="There is no folder"),
        open_for_loading(tmp_path / "nowhere" / "a.duckdb", library.schema),
    ):
        pass
    assert list(tmp_path.iterdir()) == []


def test_a_name_with_lock_in_it_is_not_a_lock(tmp_path: Path) -> None:
    (tmp_path / "clock.duckdb").write_bytes(b"window.YTD = []" * 1000)
    with (
        pytest.raises(DatabaseError, match=r"clock\.duckdb is not a DuckDB database"),
        open_for_asking(tmp_path / "clock.duckdb"),
    ):
        pass


@pytest.fixture
def unprivileged() -> Iterator[Path]:
    """A folder of a user whom rights bind: root, whom they do not, steps aside for the test."""
    with TemporaryDirectory() as name:
        folder, is_root = Path(name), os.geteuid() == 0
        folder.chmod(0o755)
        if is_root:
            os.chown(folder, NOBODY, NOBODY)
            os.seteuid(NOBODY)
        try:
            yield folder
        finally:
            if is_root:
                os.seteuid(0)
            folder.chmod(0o755)


@posix
def test_a_folder_that_may_not_be_written(unprivileged: Path, library: Library) -> None:
    unprivileged.chmod(0o500)
    with (
        pytest.raises(DatabaseError, match="cannot be written to"),
        open_for_loading(unprivileged / "a", library.schema),
    ):
        pass


@posix
@pytest.mark.parametrize(
    ("right", "sentence"),
    [
        ("of the file", r"^a\.duckdb may not be written to, .* Change the rights"),
        ("of the folder", r"cannot be written to \(Permission denied\)\. Name another place with --db\.$"),
    ],
)
def test_a_database_that_may_not_be_written(
    right: str, sentence: str, unprivileged: Path, library: Library
) -> None:
    path = unprivileged / "a.duckdb"
    with open_for_loading(path, library.schema) as store:
        library.install(store)
    (path if right == "of the file" else unprivileged).chmod(0o400 if right == "of the file" else 0o500)
    content = path.read_bytes()
    with (
        pytest.raises(DatabaseError, match=sentence),
        open_for_loading(path, library.schema) as store,
    ):
        store.append("entities", [(1, "posts", "tweets.js", False)])
    assert path.read_bytes() == content
    with open_for_asking(path) as store:
        assert store.rows("select count(*) from entities") == [(0,)]


@posix
def test_a_database_that_may_not_be_read(unprivileged: Path) -> None:
    (unprivileged / "a.duckdb").write_bytes(b"")
    (unprivileged / "a.duckdb").chmod(0o000)
    with (
        pytest.raises(DatabaseError, match="not even be read"),
        open_for_asking(unprivileged / "a.duckdb"),
    ):
        pass


LIMITED = """
import resource, sys
from twoway.cli import main
# no file may grow beyond this: what DuckDB meets is what a full disk would say
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), int(sys.argv[1])))
sys.argv = ["twoway", *sys.argv[2:]]
main()
"""


@posix
@pytest.mark.parametrize("kind", ["new", "existing"])
def test_a_full_disk(kind: str, copy: Path, tmp_path: Path) -> None:
    posts = [tweet(str(number), full_text=f"{number} {os.urandom(500).hex()}") for number in range(3_000)]
    folder = write_folder(tmp_path / "export", {"account.js": account(), "tweets.js": posts})
    if kind == "new":
        copy.unlink()
    before = {path: path.read_bytes() for path in tmp_path.glob("*.duckdb")}
    command = [sys.executable, "-c", LIMITED, "1500000", "load", str(folder), "--db", str(copy)]
    done = subprocess.run(command, capture_output=True, text=True)
    said = "copy.duckdb finds no room left on the disk. Make room, or name another place with --db.\n"
    assert (done.returncode, done.stderr[-len(said) :]) == (5, said)
    assert "Traceback" not in done.stderr
    assert {path: path.read_bytes() for path in tmp_path.glob("*.duckdb")} == before
    assert not list(tmp_path.glob(".copy*"))
    if kind == "existing":
        with open_for_asking(copy) as store:
            assert store.rows("select count(*) from posts") == [(1,)]


@posix
def test_only_the_owner_may_read_it(database: Path) -> None:
    assert database.stat().st_mode & 0o777 == 0o600


@posix
def test_only_the_owner_may_read_what_lies_beside_it(copy: Path, tmp_path: Path, library: Library) -> None:
    copy.chmod(0o600)
    before = os.umask(0o022)
    try:
        with open_for_loading(copy, library.schema) as store:
            store.append("archives", [(9, "x", "9", "d", "none", None, "manifest", None, None, False, "0")])
            # as the end of the block does, before the database is closed and the log is gone
            store.connection.commit()
            assert [(path.name, path.stat().st_mode & 0o777) for path in tmp_path.glob("*.wal")] == [
                ("copy.duckdb.wal", 0o600)
            ]
            store.connection.begin()
        assert os.umask(0o022) == 0o022, "left as it was"
    finally:
        os.umask(before)


def storage_version(path: Path) -> int:
    return int.from_bytes(path.read_bytes()[12:20], "little")


def test_storage_can_be_read_by_the_long_term_release(database: Path, tmp_path: Path) -> None:
    with duckdb.connect(str(tmp_path / "default.duckdb")) as connection:
        connection.execute("create table a (b integer)")
    assert storage_version(tmp_path / "default.duckdb") != STORAGE_OF_1_4, "else this shows nothing"
    assert storage_version(database) == STORAGE_OF_1_4


def test_storage_stays_when_more_is_loaded(copy: Path, load_into: LoadInto, tmp_path: Path) -> None:
    load_into(copy, write_folder(tmp_path / "export", {"account.js": account(), "tweets.js": [tweet("5")]}))
    assert storage_version(copy) == STORAGE_OF_1_4
    with duckdb.connect(str(copy), read_only=True) as connection:
        assert connection.execute("select count(*) from posts").fetchall() == [(2,)]


# ---- a locked session


@pytest.fixture(scope="module")
def session(database: Path, library: Library) -> Iterator[Session]:
    with open_for_asking(database) as store:
        yield Session(store, library, Scope(), materialise=True)


SECRET = "SECRET-OF-ANOTHER-FILE"
FORBIDDEN = {
    "copy to": "copy posts to '{folder}/out.csv'",
    "copy from": "copy posts from '{folder}/secret.csv'",
    "export": "export database '{folder}/out'",
    "attach": "attach '{folder}/other.duckdb'",
    "attach memory to file": "attach '{folder}/new.duckdb' as other",
    "read_csv": "select * from read_csv('{folder}/secret.csv')",
    "read_text": "select content from read_text('{folder}/secret.csv')",
    "read_blob": "select content from read_blob('{folder}/secret.csv')",
    "read_json": "select * from read_json('{folder}/secret.csv')",
    "glob": "select * from glob('{folder}/*')",
    "a file as a table": "select * from '{folder}/secret.csv'",
    "a variable of Python": "select * from SECRET_FRAME",
    "install": "install httpfs",
    "load": "load httpfs",
    "web": "select * from 'https://example.org/a.csv'",
    "external access again": "set enable_external_access = true",
    "unlock": "set lock_configuration = false",
    "memory": "set memory_limit = '9GB'",
    "reset": "reset memory_limit",
    "pragma": "pragma temp_directory='{folder}'",
    "insert": "insert into schema_version values (1, 'a', 'b')",
    "drop": "drop table posts",
}


@pytest.mark.parametrize("case", FORBIDDEN)
def test_a_locked_session_refuses(
    case: str, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # where DuckDB would look for it: beside the call
    monkeypatch.setattr("twoway.store.SECRET_FRAME", {"a": numpy.array([1])}, raising=False)
    (tmp_path / "secret.csv").write_text(f"secret\n{SECRET}\n")
    with duckdb.connect(str(tmp_path / "other.duckdb")) as connection:
        connection.execute("create table secrets as select 1 as id")
    before = sorted(path.name for path in tmp_path.iterdir())
    with pytest.raises(QueryError):
        session.store.frame(FORBIDDEN[case].format(folder=tmp_path.as_posix()))
    with pytest.raises((QueryError, DatabaseError)):
        session.store.rows(FORBIDDEN[case].format(folder=tmp_path.as_posix()))
    assert sorted(path.name for path in tmp_path.iterdir()) == before


LIMITS = {
    "time": (
        "select count(*) from range(100000000) as a, range(1000) as b where a.range * b.range % 7 = 3",
        "takes longer than a statement may. Ask for less",
    ),
    "time, after the first rows": (
        "with recursive t as (select 1 as a union all select a + 1 from t) select * from t",
        "takes longer than a statement may. Ask for less",
    ),
    "memory": ("select list(range) from range(90000000)", "Out of Memory Error"),
    "a fault after the first rows": (
        "select if(range = 9000000, error('a fault'), 1) as a from range(10000000)",
        "a fault",
    ),
    "raise the time": ("set max_execution_time = 0", "configuration has been locked"),
    "raise the room on the disk": ("set max_temp_directory_size = '1TB'", "configuration has been locked"),
}


@pytest.mark.parametrize("case", LIMITS)
def test_a_query_has_limits(case: str, copy: Path, library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    sql, said = LIMITS[case]
    assert {"max_execution_time", "memory_limit", "max_temp_directory_size"} <= ASKING.keys()
    smaller = {"max_execution_time": "2000", "memory_limit": "100MB", "max_temp_directory_size": "1MB"}
    monkeypatch.setattr("twoway.databases.ASKING", ASKING | smaller)
    with open_for_asking(copy) as store:
        session = Session(store, library, Scope())
        with pytest.raises(QueryError, match=said):
            session.store.frame(sql)


def test_a_locked_session_still_answers(session: Session) -> None:
    assert session.store.frame("select post_id from posts").height == 1
    session.store.run("set variable min_posts = 3")
    assert session.store.rows("select getvariable('min_posts')") == [(3,)]


def test_asking_leaves_the_file_and_its_folder_as_they_were(copy: Path, library: Library) -> None:
    content = copy.read_bytes()
    with open_for_asking(copy) as store:
        Session(store, library, Scope(), materialise=True).run(library.metrics["post_mix"])
    assert copy.read_bytes() == content
    assert [path.name for path in copy.parent.iterdir()] == [copy.name]
