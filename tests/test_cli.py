"""The command line as its users meet it, each test in a folder of its own."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import polars
import pytest
from conftest import SAMPLES, LoadInto
from exports import account, corrupt, followers, manifest, tree, tweet, write_folder, write_zip

import twoway
from twoway.cli import main
from twoway.databases import open_in_memory
from twoway.library import Library, load_library
from twoway.load import Loaded
from twoway.parts import open_exports
from twoway.terminal import print_inspection

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
    for command in ("report", "load", "inspect", "query", "score", "queries", "cat", "demo"):
        assert f"\n  {command} " in help_text
        said = call(command, "--help").stdout
        assert "Example: twoway" in said
        assert not re.search(r"\[\[|\.}", said), "typer adds brackets and dots itself"


# ---- exit codes, each with one sentence


def not_an_archive(folder: Path) -> Path:
    (folder / "notes.zip").write_bytes(b"no zip")
    return folder / "notes.zip"


def broken_query(folder: Path) -> Path:
    (folder / "broken.sql").write_text("-- A\n-- column: a INTEGER one\nselect 'x' as a\n")
    return folder / "broken.sql"


NEEDY = b"-- A\n-- column: n BIGINT posts\n-- needs: postz\nselect count(*) as n from posts\n"


def sql_file(folder: Path, text: bytes) -> Path:
    (folder / "plain.sql").write_bytes(text)
    return folder / "plain.sql"


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
    "a format nearly right": (
        2,
        "Did you mean parquet?",
        lambda tmp, db: ["query", "post_mix", "--db", db, "--format", "parket"],
    ),
    "a command nearly right": (2, "Did you mean 'report'?", lambda tmp, db: ["reprot", tmp]),
    "a query nearly right": (
        2,
        "There is no query peple. Did you mean people?",
        lambda tmp, db: ["query", "peple", "--db", db],
    ),
    "no variable in plain SQL": (
        2,
        "--set a: plain declares no such variable",
        lambda tmp, db: ["query", sql_file(tmp, b"select 1 as a"), "--db", db, "--set", "a=1"],
    ),
    "no value": (
        2,
        "--set a: expected NAME=VALUE",
        lambda tmp, db: ["query", "post_mix", "--db", db, "--set", "a"],
    ),
    "no zone": (2, "is no time zone", lambda tmp, db: ["query", "post_mix", "--db", db, "--tz", "Mars"]),
    "a zone nearly right, before anything is read": (
        2,
        "--tz europe/lundon is no time zone known here. Did you mean Europe/London?",
        lambda tmp, db: ["report", "gone.zip", "--tz", "europe/lundon"],
    ),
    "a period that ends before it starts, before anything is read": (
        2,
        "--since 2021-01-02 is after --until 2021-01-01",
        lambda tmp, db: ["report", "gone.zip", "--since", "2021-01-02", "--until", "2021-01-01"],
    ),
    "not an archive": (3, "notes.zip: ", lambda tmp, db: ["inspect", not_an_archive(tmp)]),
    "no such archive": (3, "gone.zip", lambda tmp, db: ["load", "gone.zip", "--db", "new.duckdb"]),
    "a folder of something else": (3, "none that an export", lambda tmp, db: ["inspect", held_folder(tmp)]),
    "a broken query": (4, "broken.sql:2: ", lambda tmp, db: ["query", broken_query(tmp), "--db", db]),
    "plain SQL that fails": (
        4,
        "plain.sql: Catalog Error",
        lambda tmp, db: ["query", sql_file(tmp, b"select a from nowhere"), "--db", db],
    ),
    "SQL in another encoding": (
        4,
        "plain.sql cannot be read: it is not UTF-8 text",
        lambda tmp, db: ["query", sql_file(tmp, b"select 1 as caf\xe9"), "--db", db],
    ),
    "a need that no platform can meet": (
        4,
        "plain.sql:3: `needs: postz`; expected one of account, ",
        lambda tmp, db: ["query", sql_file(tmp, NEEDY), "--db", db],
    ),
    "a need that no platform can meet, before anything is read": (
        4,
        "plain.sql:3: `needs: postz`; expected one of account, ",
        lambda tmp, db: ["report", "gone.zip", "--queries", sql_file(tmp, NEEDY).parent],
    ),
    "a folder as database": (
        5,
        "is a folder, and a database is a file. Name a file, such as",
        lambda tmp, db: ["load", write_folder(tmp / "export", SOUND), "--db", tmp],
    ),
    "a folder to ask": (
        5,
        "is a folder, and a database is a file. Name a file, such as",
        lambda tmp, db: ["query", "post_mix", "--db", tmp],
    ),
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
    "one does not": ({"follower.js": None}, 7, "1 file does not reconcile"),
    "two do not": ({"follower.js": None, "./a.txt": b"x"}, 7, "2 files do not reconcile"),
    "missing": ({"follower.js": None}, 7, "missing: data/follower.js"),
    "no manifest": ({"manifest.js": None}, 0, "no manifest: 3 files could not be checked against one.\n"),
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


def test_strict_says_only_where_it_is_blind(call: Run, tmp_path: Path) -> None:
    sound = write_folder(tmp_path / "sound", SOUND)
    bare = write_folder(tmp_path / "bare", {"account.js": account(accountId="2000")})
    assert "no manifest" not in call("load", sound, "--db", "a.duckdb", "--strict").stderr
    assert "no manifest" not in call("load", bare, "--db", "a.duckdb").stderr
    said = call("inspect", bare, "--strict").stderr
    assert said == "no manifest: 1 file could not be checked against one.\n"


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
    assert [row["text"] for row in rows] == [text.replace("\n", " ") for text in texts]
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


def test_rows_are_safe_where_they_are_opened(call: Run, database: Path, tmp_path: Path) -> None:
    plain = sql_file(tmp_path, b"select '=1+1' as a, 'x' || chr(155) || chr(8238) || chr(27) || 'y' as b")
    ask = ("query", plain, "--db", database, "--format")
    assert call(*ask, "csv").stdout.startswith("a,b\n'=1+1,x")
    assert "\x9b" not in call(*ask, "csv").stdout
    said = call(*ask, "json").stdout
    assert json.loads(said) == [{"a": "=1+1", "b": "x\x9b\u202e\x1by"}], "JSON holds what is there"
    assert said.rstrip("\n").isprintable()


def test_sql_as_editors_save_it(call: Run, database: Path, tmp_path: Path) -> None:
    for text in (b"select 1 as n", b"-- A\n-- column: n INTEGER one\nselect 1 as n"):
        plain = sql_file(tmp_path, b"\xef\xbb\xbf" + text.replace(b"\n", b"\r\n"))
        assert call("query", plain, "--db", database, "--format", "csv").stdout == "n\n1\n"


def test_query_scope_and_own_folder(call: Run, database: Path, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    text = (
        "-- A\n-- column: n BIGINT posts\n-- column: least BIGINT least\n-- variable: least BIGINT 5 least\n"
        "select count(*) as n, coalesce(getvariable('least'), 5)::bigint as least from posts_in_scope\n"
    )
    (tmp_path / "mine" / "how_many.sql").write_text(text)
    words = ["query", "how_many", "--db", database, "--queries", "mine", "--format", "json"]
    assert json.loads(call(*words).stdout) == [{"n": 2, "least": 5}]
    said = call(*words, "--set", "leest=7", code=2).stderr
    assert said.endswith("it declares least. Did you mean least?\n")
    more = ["--since", "2020-02-28", "--tz", "UTC", "--set", "least=7", "--account", "1000"]
    assert json.loads(call(*words, *more).stdout) == [{"n": 1, "least": 7}]
    assert "how_many" in call("queries", "--queries", "mine").stdout


def test_queries_lists_them_all(call: Run) -> None:
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


def test_cat_cannot_steer_the_terminal(call: Run, tmp_path: Path) -> None:
    text = "a\x9b31m\u202eb"
    body = f'window.YTD.like.part0 = [{{"like": {{"fullText": "{text}"}}}}]'.encode()
    folder = write_folder(tmp_path / "export", {"like.js": body})
    said = call("cat", folder, "data/like.js").stdout
    assert json.loads(said) == {"like": {"fullText": text}}
    assert said.rstrip("\n").isprintable()
    if os.name == "posix":
        (folder / "data" / "a\u202e.js").write_bytes(b"")
        assert "\u202e" not in call("cat", folder).stdout


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
    assert "2 of 3 files hold as many records as its own list promises." in said
    assert ["data/tweets.js", "read", "2", "2"] in [row[:4] for row in rows]
    assert ["data/follower.js", "read", "1", "2"] in [row[:4] for row in rows]
    assert ["data/like.js", "left_over"] in [row[:2] for row in rows]
    assert ["messages", "absent"] in [row[:2] for row in rows]
    assert ["data/tweets.js", "tweet.lang"] in [row[:2] for row in rows]
    assert [path.name for path in tmp_path.iterdir()] == ["export"], "inspect keeps nothing"


def test_one_thing_is_one(call: Run, tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "export", {"tweets.js": [tweet(lang=5)]})
    said = call("load", folder, "--db", "a.duckdb").stderr
    assert said == "export: X (Twitter), 1 record from 1 of 1 entry, 1 problem noted.\n"
    promised = write_folder(tmp_path / "other", {"manifest.js": manifest({"a.js": 1}), "a.js": [{}]})
    assert "1 of 1 file holds as many records" in call("inspect", promised).stdout


def test_account_is_checked_before_anything_is_loaded(call: Run, database: Path, tmp_path: Path) -> None:
    (tmp_path / "a.duckdb").write_bytes(database.read_bytes())
    before = (tmp_path / "a.duckdb").read_bytes()
    one = write_folder(tmp_path / "one", {"account.js": account(accountId="2000")})
    two = write_folder(tmp_path / "two", {"account.js": account(accountId="3000")})
    refused = {
        "--account 4000 is not in one. Found: 2000 (x).": [one, "--account", "4000"],
        "There are several accounts: 2000 (x), 3000 (x). Choose one with --account.": [one, two],
        "There are several accounts: 1000 (x), 2000 (x).": [one, "--db", "a.duckdb"],
        "--account 4000 is not in one and a.duckdb.": [one, "--db", "a.duckdb", "--account", "4000"],
    }
    for sentence, words in refused.items():
        said = call("report", *words, code=2).stderr
        assert said.startswith(sentence)
        assert said.count("\n") == 1, "nothing is said of a load"
    assert (tmp_path / "a.duckdb").read_bytes() == before
    assert not (tmp_path / "twoway-report").exists()


def test_account_that_is_known_only_after_loading(call: Run, tmp_path: Path) -> None:
    nobody = write_folder(tmp_path / "nobody", {"tweets.js": [tweet()]})
    said = call("report", nobody, "--account", "4000", code=2).stderr
    assert said.endswith("--account 4000 is not in twoway.duckdb. Found: unknown-1 (x).\n")
    assert [path.name for path in tmp_path.iterdir()] == ["nobody"]


def test_a_period_without_posts_is_said(call: Run, database: Path, tmp_path: Path) -> None:
    sentence = "No post lies in the period chosen: those of the export are from 2020-02-27 to 2020-02-28.\n"
    ask = ["query", "post_mix", "--db", database, "--format", "csv"]
    done = call(*ask, "--since", "2030-01-01")
    assert (done.stderr, done.stdout.count("\n")) == (sentence, 1)
    for inside in (["--since", "2020-02-28"], ["--until", "2020-02-27"], []):
        assert call(*ask, *inside).stderr == ""
    # across midnight it is the day of the zone that counts
    assert (
        call(*ask, "--since", "2020-02-28", "--until", "2020-02-28", "--tz", "Pacific/Auckland").stderr == ""
    )
    said = call("report", write_folder(tmp_path / "export", SOUND), "--until", "2019-12-31").stderr
    assert sentence in said
    assert (tmp_path / "twoway-report" / "index.html").is_file()


def test_a_silence_longer_than_the_checks_look_back_is_said(call: Run, tmp_path: Path) -> None:
    """Of an account that stopped nearly all would be too few: what to do stands there, and only where no period is chosen."""
    sentence = "For what was before the silence: --until 2012-12-18.\n"
    archive = SAMPLES.parent / "grailbird" / "kite_hill"
    assert sentence in call("score", archive).stderr
    assert sentence not in call("score", archive, "--until", "2012-12-18").stderr
    assert sentence not in call("score", SAMPLES / "talks.zip").stderr


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
    assert said.startswith("b.zip has 1 file, but none that")
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


# ---- on a terminal

ACCOUNT = "insert into archives values (1, 'x', $id, 'd', 'none', null, 'manifest', 'Mars/\x1b[31m', null, false, '0')"


def test_facts_of_an_export_cannot_steer_the_terminal(
    library: Library, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    [archive] = open_exports([write_folder(tmp_path / "export", {"account.js": account()})])
    with archive, open_in_memory(library.schema) as store:
        library.install(store)
        store.rows(ACCOUNT, {"id": "10\x1b[31m00"})
        print_inspection(archive, Loaded(1, True, "X", [], 0), store)
    said = capsys.readouterr().out
    assert "account 10\ufffd[31m00 · " in said
    assert "\x1b" not in said


@pytest.fixture
def screen(tmp_path: Path) -> Callable[..., str]:
    """What a command shows on a terminal of so many columns, without the codes for colours and the cursor."""
    pty = pytest.importorskip("pty", reason="terminals of POSIX")
    import fcntl
    import struct
    import termios

    def showing(columns: int, *words: str | Path) -> str:
        ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
        environment = {name: value for name, value in ENVIRONMENT.items() if name not in ("COLUMNS", "LINES")}
        command = [sys.executable, "-m", "twoway", *map(str, words)]
        with subprocess.Popen(
            command, cwd=tmp_path, env=environment | {"TERM": "xterm"}, stdout=theirs, stderr=theirs
        ) as process:
            os.close(theirs)
            shown = b""
            # Linux ends the reading with an error, others with nothing
            with suppress(OSError):
                while block := os.read(ours, 65536):
                    shown += block
        os.close(ours)
        assert process.returncode == 0
        return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", shown.decode())

    return showing


def test_a_report_shows_how_far_the_drawing_is(screen: Callable[..., str], tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "export", SOUND)
    # to the end, without those that only go with what is not given
    assert re.search(r"Drawing .* (\d\d)/\1\b", screen(80, "report", folder))


WIDE = b"""select * from (values
    ('295083800', 1234567, 'A short text', date '2024-05-01', 'words of a text that is long enough to fold somewhere'),
    ('841438725536029517', 1, NULL, date '2024-05-02', 'data/direct-messages-group-headers.js')
) as t(account_id, posts, name, day, note)"""


def test_a_table_on_narrow_terminals(screen: Callable[..., str], database: Path, tmp_path: Path) -> None:
    ask = ("query", sql_file(tmp_path, WIDE), "--db", database)
    for columns in (200, 80, 60, 40):
        lines = screen(columns, *ask).split("\r\n")
        assert max(map(len, lines)) <= columns
        shown = "\n".join(lines)
        for whole in ("1,234,567", "2024-05-01", "2024-05-02", "posts", "account_id"):
            assert whole in shown, f"{whole} at {columns}"
        # whatever is folded is all there
        together = re.sub(r"\s", "", shown)
        if columns != 80:
            for text in ("wordsofatextthatislongenoughtofoldsomewhere", "841438725536029517"):
                assert text in together
    assert "direct-messages-group-headers.js" in screen(200, *ask)
    wide, narrow = screen(200, *ask), screen(40, *ask)
    assert len(wide.strip().splitlines()) == 4
    assert "posts       1,234,567" in narrow
    assert narrow.count("account_id") == 2
    assert narrow.count("name ") == 1, "a cell without a value takes no line"


def test_a_pipe_is_no_narrow_screen(call: Run, database: Path, tmp_path: Path) -> None:
    plain = sql_file(tmp_path, b"select repeat('word ', 2000) as a, 1 as b")
    lines = call("query", plain, "--db", database).stdout.split("\n")
    assert [line.split()[-1] for line in lines if "word" in line] == ["1"]
