"""A run that is killed, or meets a full disk, leaves things as they were before it or as they are after it."""

from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import Call
from exports import account, tweet, write_folder

from twoway.databases import open_for_loading
from twoway.drafts import LOCK, InUse, beside, draft_folder, temporary_folder
from twoway.errors import DatabaseError, ReportError
from twoway.library import Library
from twoway.report import replacing

HERE = Path(__file__).parent
posix = pytest.mark.skipif(os.name != "posix", reason="signals and rights of POSIX")


@posix
@pytest.mark.parametrize("kind", ["new", "existing"])
def test_a_load_that_is_killed(kind: str, tmp_path: Path) -> None:
    command = [sys.executable, str(HERE / "killed_runs.py"), kind, str(tmp_path), "50", "5"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=HERE)
    assert done.returncode == 0, done.stderr[-2000:]
    found = json.loads(done.stdout)
    assert found.get("neither", 0) == 0
    assert found["as before"] + found.get("as after", 0) == 50
    assert found["killed"] > 25, "else this shows little"
    assert found["with a draft"] > 0
    assert found["went on"] == found["tried again"] == 5


@posix
def test_a_report_that_is_killed(tmp_path: Path) -> None:
    command = [sys.executable, str(HERE / "killed_runs.py"), "report", str(tmp_path), "100", "5"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=HERE)
    assert done.returncode == 0, done.stderr[-2000:]
    found = json.loads(done.stdout)
    assert found["killed"] > 50, "else this shows little"
    assert (found["whole"], found["draft gone"]) == (100, 100)


# ---- a folder for what is not whole


def test_what_a_crash_left_is_removed_by_the_next_run(tmp_path: Path) -> None:
    left = beside(tmp_path / "a.duckdb")
    (left / "spill").mkdir(parents=True)
    (left / "spill" / "duckdb_temp_block.tmp").write_text("private")
    (left / "a.duckdb").write_text("half")
    (left / LOCK).touch()
    with draft_folder(left) as folder:
        assert [each.name for each in folder.iterdir()] == [LOCK]
        (folder / "a.duckdb").touch()
    assert list(tmp_path.iterdir()) == []


@posix
def test_a_report_that_was_moved_away_comes_back(tmp_path: Path) -> None:
    # killed between the two renames: the old report lies in the draft, and nothing under its name
    old = beside(tmp_path / "report") / "old"
    old.mkdir(parents=True)
    (old / "report.json").write_text('{"tool": "twoway"}')
    (old.parent / LOCK).touch()
    with pytest.raises(ZeroDivisionError), replacing(tmp_path / "report"):
        raise ZeroDivisionError
    assert [each.name for each in (tmp_path / "report").iterdir()] == ["report.json"]
    assert [each.name for each in tmp_path.iterdir()] == ["report"]


def test_a_folder_of_somebody_else_is_left_alone(tmp_path: Path, library: Library) -> None:
    place = beside(tmp_path / "a.duckdb")
    place.mkdir()
    (place / "diary.txt").write_text("mine")
    with (
        pytest.raises(DatabaseError, match=r"is not twoway's\. Move it away"),
        open_for_loading(tmp_path / "a.duckdb", library.schema),
    ):
        pass
    assert (place / "diary.txt").read_text() == "mine"


@posix
def test_a_pipe_in_place_of_the_lock_is_none_of_ours(tmp_path: Path, library: Library) -> None:
    place = beside(tmp_path / "a.duckdb")
    place.mkdir()
    os.mkfifo(place / LOCK)  # opening it would wait for ever
    with (
        pytest.raises(DatabaseError, match=r"is not twoway's\. Move it away"),
        open_for_loading(tmp_path / "a.duckdb", library.schema),
    ):
        pass


@posix
def test_a_disk_without_locks_is_refused(
    tmp_path: Path, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the next run would take the draft of this one for a crash's, and empty it."""

    def refusing(*_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr("fcntl.flock", refusing)
    with (
        pytest.raises(DatabaseError, match="no file locks"),
        open_for_loading(tmp_path / "a.duckdb", library.schema),
    ):
        pass
    assert not (tmp_path / "a.duckdb").exists()


@posix
def test_temporary_files_of_a_killed_run_are_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with temporary_folder() as held:
        name = held.name.removesuffix("0")
        for number in (1, 7):
            (tmp_path / f"{name}{number}").mkdir()
            (tmp_path / f"{name}{number}" / LOCK).touch()
            (tmp_path / f"{name}{number}" / "twoway.duckdb").write_text("private")
        with temporary_folder() as other:
            assert sorted(each.name for each in tmp_path.iterdir()) == [held.name, other.name]
            assert other.stat().st_mode & 0o777 == 0o700
    assert list(tmp_path.iterdir()) == []


# ---- two runs at once


@pytest.mark.parametrize("kind", ["new", "existing"])
def test_two_loads_at_once(kind: str, tmp_path: Path, call: Call, library: Library) -> None:
    database = tmp_path / "a.duckdb"
    export = write_folder(tmp_path / "export", {"account.js": account(), "tweets.js": [tweet("5")]})
    if kind == "existing":
        call("load", write_folder(tmp_path / "older", {"account.js": account()}), "--db", database)
    with open_for_loading(database, library.schema) as store:
        library.install(store)
        _, said = call("load", export, "--db", database, code=5)
        assert said.splitlines()[-1] == (
            "a.duckdb is being written by another run of twoway. Wait until it is done, and try again."
        )
    call("load", export, "--db", database)


def test_two_reports_at_once(tmp_path: Path) -> None:
    with (
        replacing(tmp_path / "report"),
        pytest.raises(ReportError, match="is being written by another run of twoway"),
        replacing(tmp_path / "report"),
    ):
        pass
    with pytest.raises(InUse), draft_folder(tmp_path / "a"), draft_folder(tmp_path / "a"):
        pass


@posix
def test_two_loads_started_together(tmp_path: Path) -> None:
    """As two processes: one makes the database, the other is refused or finds it made."""
    export = write_folder(tmp_path / "export", {"account.js": account(), "tweets.js": [tweet("5")]})
    command = [sys.executable, "-m", "twoway", "load", str(export), "--db", str(tmp_path / "a.duckdb")]
    runs = [subprocess.Popen(command, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    said = [run.communicate()[1] for run in runs]
    codes = sorted(run.returncode for run in runs)
    assert codes in ([0, 0], [0, 5]), said
    assert codes == [0, 5] or any("in a.duckdb already" in each for each in said)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.duckdb", "export"]


# ---- a full disk


@posix
@pytest.mark.parametrize(
    ("size", "command", "code", "sentence"),
    [
        (
            "2m",
            ["load", "export", "--db", "a.duckdb"],
            5,
            "a.duckdb finds no room left on the disk. Make room,",
        ),
        (
            "5m",
            ["report", "export", "-o", "report"],
            6,
            "The report cannot be written: No space left on device",
        ),
    ],
)
def test_a_full_disk(size: str, command: list[str], code: int, sentence: str, tmp_path: Path) -> None:
    if (
        not shutil.which("unshare")
        or subprocess.run(["unshare", "-rm", "true"], capture_output=True).returncode
    ):
        pytest.skip("this system forbids a mount of one's own")
    export = write_folder(tmp_path / "export", {"account.js": account(), "tweets.js": [tweet("5")]})
    disk = tmp_path / "disk"
    disk.mkdir()
    script = (
        f'mount -t tmpfs -o size={size} tmpfs "$1" && cp -r "$2" "$1/export" && cd "$1" && shift 2 && "$@"; '
        "code=$?; ls -A; exit $code"
    )
    inside = [sys.executable, "-m", "twoway", *command]
    done = subprocess.run(
        ["unshare", "-rm", "sh", "-c", script, "sh", str(disk), str(export), *inside],
        capture_output=True,
        text=True,
    )
    assert sentence in done.stderr
    assert done.returncode == code
    assert "Traceback" not in done.stderr
    assert done.stdout.split() == ["export"], "nothing half-written is left"
