"""The command line as its users meet it, each test in a folder of its own."""

from __future__ import annotations

import csv
import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import polars
import pytest
from conftest import SAMPLES, LoadInto
from exports import account, corrupt, followers, manifest, tree, tweet, write_folder, write_zip

import twoway
from twoway.cli import main

SOURCE = str(Path(twoway.__file__).parents[1])
ENVIRONMENT = os.environ | {"PYTHONPATH": SOURCE, "PYTHONIOENCODING": "utf-8"}
HEAVY = {"duckdb", "polars", "matplotlib", "jinja2", "rich", "msgspec", "numpy"}

SOUND = {
    "manifest.js": manifest({"account.js": 1, "tweets.js": 2, "follower.js": 2}),
    "account.js": account(),
    "tweets.js": [tweet(full_text='a,"quoted"\nline'), tweet("1233300000000000000", full_text="naïve 😀")],
    "follower.js": followers("5", "6"),
}


class Done(NamedTuple):
    stdout: str
    stderr: str


Run = Callable[..., Done]


def judged(words: Sequence[str | Path], expected: int, code: int, stdout: str, stderr: str) -> Done:
    """Whatever a command does, it leaves no traceback and no noise of a library."""
    assert code == expected, stderr
    assert "-v" in words or "Traceback" not in stderr
    assert "nanobind" not in stderr + stdout
    assert "Warning" not in stderr
    return Done(stdout, stderr)


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run a command in a process of its own."""

    def running(*words: str | Path, code: int = 0) -> Done:
        command = [sys.executable, "-m", "twoway", *map(str, words)]
        done = subprocess.run(command, cwd=tmp_path, env=ENVIRONMENT, capture_output=True, encoding="utf-8")
        return judged(words, code, done.returncode, done.stdout, done.stderr)

    return running


@pytest.fixture
def call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command in this process, which is faster."""

    def calling(*words: str | Path, code: int = 0) -> Done:
        monkeypatch.chdir(tmp_path)
        monkeypatch.setattr(sys, "argv", ["twoway", *map(str, words)])
        capsys.readouterr()
        with pytest.raises(SystemExit) as leaving:
            main()
        return judged(words, code, leaving.value.code or 0, *capsys.readouterr())  # type: ignore[arg-type]

    return calling


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory, load_into: LoadInto) -> Path:
    folder = tmp_path_factory.mktemp("cli")
    load_into(folder / "a.duckdb", write_folder(folder / "export", SOUND))
    return folder / "a.duckdb"


# ---- starting


@pytest.mark.parametrize(
    "words", [["--help"], ["--version"], ["load", "--help"], ["report", "--help"]], ids=" ".join
)
def test_help_imports_nothing_heavy(words: list[str]) -> None:
    program = (
        "import sys\n"
        f"sys.argv = ['twoway', *{words!r}]\n"
        "from twoway.cli import main\n"
        "try:\n    main()\n"
        "except SystemExit as leaving:\n    code = leaving.code\n"
        "print('\\nMODULES', code, *sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], env=ENVIRONMENT, capture_output=True, text=True)
    said, _, modules = done.stdout.partition("\nMODULES ")
    code, *imported = modules.split()
    assert (code, done.stderr) == ("0", "")
    assert "twoway" in said
    assert "twoway.cli" in imported
    assert HEAVY & set(imported) == set()


def test_version(run: Run) -> None:
    assert run("--version").stdout == f"twoway {twoway.__version__}\n"


def test_help(call: Run) -> None:
    help_text = call("--help").stdout
    for command in ("report", "load", "inspect", "query", "queries", "cat", "demo"):
        assert f"\n  {command} " in help_text
        assert "Example: twoway" in call(command, "--help").stdout


# ---- exit codes, each with one sentence


def not_an_archive(folder: Path) -> Path:
    (folder / "notes.zip").write_bytes(b"no zip")
    return folder / "notes.zip"


def broken_query(folder: Path) -> Path:
    (folder / "broken.sql").write_text("-- A\n-- column: a INTEGER one\nselect 'x' as a\n")
    return folder / "broken.sql"


def held_folder(folder: Path) -> Path:
    return write_folder(folder / "holidays", {"pictures.txt": b"precious"})


FAILURES: dict[str, tuple[int, str, Callable[[Path, Path], list[str | Path]]]] = {
    "no such option": (2, "No such option", lambda tmp, db: ["load", "--nonsense"]),
    "no database named": (2, "--db", lambda tmp, db: ["load", tmp]),
    "no such query": (2, "There is no query nonsense", lambda tmp, db: ["query", "nonsense", "--db", db]),
    "no such file": (2, "There is no file a.sql", lambda tmp, db: ["query", "a.sql", "--db", db]),
    "a day that is none": (
        2,
        "--since soon: expected a date",
        lambda tmp, db: ["query", "post_mix", "--db", db, "--since", "soon"],
    ),
    "no format": (
        2,
        "--format xml: expected one of",
        lambda tmp, db: ["query", "post_mix", "--db", db, "--format", "xml"],
    ),
    "no value": (
        2,
        "--set a: expected NAME=VALUE",
        lambda tmp, db: ["query", "post_mix", "--db", db, "--set", "a"],
    ),
    "no zone": (2, "is no time zone", lambda tmp, db: ["query", "post_mix", "--db", db, "--tz", "Mars"]),
    "not an archive": (3, "notes.zip: ", lambda tmp, db: ["inspect", not_an_archive(tmp)]),
    "no such archive": (3, "gone.zip", lambda tmp, db: ["load", "gone.zip", "--db", "new.duckdb"]),
    "a folder of something else": (3, "none that an export", lambda tmp, db: ["inspect", held_folder(tmp)]),
    "a broken query": (4, "broken.sql:2: ", lambda tmp, db: ["query", broken_query(tmp), "--db", db]),
    "no database": (5, "There is no database", lambda tmp, db: ["query", "post_mix", "--db", "gone.duckdb"]),
    "not a database": (
        5,
        "is not a DuckDB database",
        lambda tmp, db: ["query", "post_mix", "--db", not_an_archive(tmp)],
    ),
    "a folder that is not ours": (
        6,
        "holidays",
        lambda tmp, db: ["report", tmp / "export", "-o", held_folder(tmp)],
    ),
}


# One of each exit code goes all the way.
APART = {"no such option", "not an archive", "a broken query", "no database", "a folder that is not ours"}


@pytest.mark.parametrize("case", FAILURES)
def test_failures(case: str, run: Run, call: Run, tmp_path: Path, database: Path) -> None:
    code, sentence, words_of = FAILURES[case]
    if case == "a folder that is not ours":
        write_folder(tmp_path / "export", SOUND)
    words = words_of(tmp_path, database)
    before = sorted(tmp_path.rglob("*"))
    done = (run if case in APART else call)(*words, code=code)
    assert done.stdout == ""
    assert sentence in done.stderr
    if code != 2:
        assert done.stderr.count("\n") == 1
    assert sorted(tmp_path.rglob("*")) == before


def test_verbose_shows_the_traceback(run: Run) -> None:
    done = run("-v", "query", "post_mix", "--db", "gone.duckdb", code=5)
    assert "Traceback" in done.stderr
    assert done.stderr.endswith("twoway load ARCHIVE --db gone.duckdb\n")


STRICT = {
    "sound": ({}, 0, ""),
    "count differs": ({"follower.js": followers("5")}, 7, "1 records found, the manifest promises 2"),
    "missing": ({"follower.js": None}, 7, "missing: data/follower.js"),
    "damaged": ({"follower.js": b"window.YTD.follower.part0 = [ {"}, 7, "damaged: data/follower.js"),
    "unknown": ({"./notes.txt": b"x"}, 7, "unknown: notes.txt"),
}


@pytest.mark.parametrize("case", STRICT)
def test_strict(case: str, run: Run, call: Run, tmp_path: Path) -> None:
    change, code, sentence = STRICT[case]
    files = {name: body for name, body in {**SOUND, **change}.items() if body is not None}
    folder = write_folder(tmp_path / "export", files)
    done = (run if case == "missing" else call)("load", folder, "--db", "a.duckdb", "--strict", code=code)
    assert sentence in done.stderr
    assert (tmp_path / "a.duckdb").is_file(), "the output is written all the same"
    assert done.stdout == ""


def test_without_strict_it_is_only_said(call: Run, tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "export", {**SOUND, "./notes.txt": b"x"})
    assert "unknown: notes.txt" in call("load", folder, "--db", "a.duckdb").stderr
    assert call("inspect", folder, "--strict", code=7).stdout.startswith("export: X (Twitter)")


INTERRUPTED = """
import sys, time
import twoway.load
from twoway.cli import main

def read_file(job):
    print("reading", flush=True)
    time.sleep(60)
    yield {}

twoway.load.read_file = read_file
sys.argv = ["twoway", *sys.argv[1:]]
main()
"""


@pytest.mark.skipif(os.name != "posix", reason="Ctrl-C cannot be sent to one process")
def test_interrupted(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "export", SOUND)
    (tmp_path / "place").mkdir()
    command = [sys.executable, "-c", INTERRUPTED, "load", str(folder), "--db", "place/a.duckdb"]
    with subprocess.Popen(
        command, cwd=tmp_path, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == "reading\n"
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=30)
    assert (process.returncode, said.strip()) == (130, "Interrupted: nothing was changed.")
    assert list((tmp_path / "place").iterdir()) == []


# ---- stdout is data


def test_query_formats(run: Run, database: Path, tmp_path: Path) -> None:
    sql = tmp_path / "mine.sql"
    sql.write_text("select post_id, text, likes from posts order by position")
    texts = [post["tweet"]["full_text"] for post in SOUND["tweets.js"]]

    done = run("query", "mine.sql", "--db", database, "--format", "json")
    assert [row["text"] for row in json.loads(done.stdout)] == texts
    assert done.stderr == ""

    done = run("query", "mine.sql", "--db", database, "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(done.stdout, newline="")))
    assert [row["text"] for row in rows] == texts
    assert [row["likes"] for row in rows] == ["3", "3"]

    done = run("query", "mine.sql", "--db", database)
    heading, *lines = [line.split() for line in done.stdout.splitlines() if line.strip()]
    assert heading == ["post_id", "text", "likes"]
    assert len(lines) == 3, "a rule and one line a row, line breaks or not"

    (tmp_path / "rows.parquet").write_bytes(
        subprocess.check_output(
            [
                sys.executable,
                "-m",
                "twoway",
                "query",
                "mine.sql",
                "--db",
                str(database),
                "--format",
                "parquet",
            ],
            cwd=tmp_path,
            env=ENVIRONMENT,
        )
    )
    assert polars.read_parquet(tmp_path / "rows.parquet")["text"].to_list() == texts


def test_query_scope_and_own_folder(call: Run, database: Path, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    text = (
        "-- A\n-- column: n BIGINT posts\n-- column: least BIGINT least\n-- variable: least BIGINT 5 least\n"
        "select count(*) as n, coalesce(getvariable('least'), 5)::bigint as least from posts_in_scope\n"
    )
    (tmp_path / "mine" / "how_many.sql").write_text(text)
    words = ["query", "how_many", "--db", database, "--queries", "mine", "--format", "json"]
    assert json.loads(call(*words).stdout) == [{"n": 2, "least": 5}]
    more = ["--since", "2020-02-28", "--tz", "UTC", "--set", "least=7", "--account", "1000"]
    assert json.loads(call(*words, *more).stdout) == [{"n": 1, "least": 7}]
    assert "how_many" in call("queries", "--queries", "mine").stdout


def test_queries_lists_them_all(call: Run) -> None:
    from twoway.queries import load_library

    lines = call("queries").stdout.splitlines()
    assert {line.split(maxsplit=1)[0]: line.split(maxsplit=1)[1] for line in lines} == {
        name: query.title for name, query in load_library().metrics.items()
    }


def test_cat(call: Run, tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "export", SOUND)
    listed = call("cat", folder).stdout.splitlines()
    assert [tuple(line.split()) for line in listed] == [
        (str(len(body)), path) for path, body in sorted(tree(SOUND).items())
    ]
    lines = call("cat", folder, "data/tweets.js").stdout.splitlines()
    assert [json.loads(line) for line in lines] == SOUND["tweets.js"]
    [line] = call("cat", folder, "data/manifest.js").stdout.splitlines()
    assert json.loads(line) == SOUND["manifest.js"]
    assert "has no file data/gone.js" in call("cat", folder, "data/gone.js", code=2).stderr


def test_cat_of_what_is_no_array(call: Run, tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "export", {"readme.txt": b"hello"})
    assert "cannot be printed as records" in call("cat", folder, "data/readme.txt", code=3).stderr


def test_cat_of_a_damaged_member(call: Run, tmp_path: Path) -> None:
    archive = corrupt(write_zip(tmp_path / "a.zip", tree(SOUND)), "data/follower.js")
    assert "'data/follower.js'" in call("cat", archive, "data/follower.js", code=3).stderr
    assert call("cat", archive, "data/tweets.js").stdout.count("\n") == 2


@pytest.mark.skipif(os.name != "posix", reason="pipes of POSIX")
def test_a_reader_that_leaves_early(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "export", {"follower.js": followers(*map(str, range(1, 20_000)))})
    command = [sys.executable, "-m", "twoway", "cat", str(folder), "data/follower.js"]
    with subprocess.Popen(
        command, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout
        assert process.stderr
        assert json.loads(process.stdout.readline())["follower"]["accountId"] == "1"
        process.stdout.close()
        assert process.stderr.read() == b""


# ---- commands on exports


def test_inspect(run: Run, tmp_path: Path) -> None:
    changed = {
        **SOUND,
        "follower.js": followers("5"),
        "like.js": [],
        "tweets.js": [tweet(lang=5), tweet("9")],
    }
    folder = write_folder(tmp_path / "export", changed)
    said = run("inspect", folder).stdout
    rows = [line.split() for line in said.splitlines() if line.strip()]
    assert rows[0] == ["export:", "X", "(Twitter),", "data/tweets.js", "(since", "October", "2022)"]
    assert "account 1000 · exported 2024-05-01 12:00:00 · time zone not stated" in said
    assert "2 of 3 files hold as many records as the manifest promises." in said
    assert ["data/tweets.js", "read", "2", "2"] in [row[:4] for row in rows]
    assert ["data/follower.js", "read", "1", "2"] in [row[:4] for row in rows]
    assert ["data/like.js", "left_over"] in [row[:2] for row in rows]
    assert ["messages", "absent"] in [row[:2] for row in rows]
    assert ["data/tweets.js", "tweet.lang"] in [row[:2] for row in rows]
    assert [path.name for path in tmp_path.iterdir()] == ["export"], "inspect keeps nothing"


def test_load_twice(run: Run, tmp_path: Path) -> None:
    archive = write_zip(tmp_path / "export.zip", tree(SOUND))
    first = run("load", archive, "--db", "a.duckdb")
    assert first.stderr == "export.zip: X (Twitter), 5 records from 3 of 4 entries.\n"
    size = (tmp_path / "a.duckdb").stat().st_size
    again = run("load", archive, "--db", "a.duckdb")
    assert again.stderr == "export.zip: this export is in a.duckdb already; nothing was changed.\n"
    assert (tmp_path / "a.duckdb").stat().st_size <= 2 * size
    assert first.stdout == again.stdout == ""


def test_load_several_of_which_one_fails(call: Run, tmp_path: Path) -> None:
    sound, foreign = (
        write_zip(tmp_path / "a.zip", tree(SOUND)),
        write_zip(tmp_path / "b.zip", {"b.txt": b"x"}),
    )
    said = call("load", sound, foreign, "--db", "a.duckdb", code=3).stderr
    assert said.startswith("b.zip has 1 files, but none that")
    assert said.endswith(" None of the exports was loaded.\n")
    assert not (tmp_path / "a.duckdb").exists()


def test_names_cannot_steer_the_terminal(call: Run, tmp_path: Path) -> None:
    if os.name != "posix":
        pytest.skip("Windows has no such names")
    archive = write_zip(tmp_path / "a\x1b[31m\u202e.zip", tree(SOUND))
    for done in (call("inspect", archive), call("load", archive, "--db", "a.duckdb")):
        assert "\x1b" not in done.stdout + done.stderr
        assert "\u202e" not in done.stdout + done.stderr


@pytest.mark.skipif(not (SAMPLES / "hostile").is_dir(), reason="the samples are not there")
def test_hostile_content_cannot_steer_the_terminal(call: Run, sample_database: Callable[[str], Path]) -> None:
    for metric in ("top_posts", "people", "hashtags"):
        said = call("query", metric, "--db", sample_database("hostile")).stdout
        assert [character for character in said if not character.isprintable() and character != "\n"] == []
