"""Two exports of one account compared: the command, the section of the report, and the scorecard as of the earlier export."""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import duckdb
import polars as pl
import pytest
from conftest import SAMPLES, Call, LoadInto
from exports import account, followers, manifest, tweet, write_folder

from twoway.databases import open_for_asking
from twoway.errors import QueryError
from twoway.library import Library, load_library
from twoway.report import write_report
from twoway.scores import changes
from twoway.session import Scope, Session

EARLIER, LATER = SAMPLES / "harbour_lights_2024.zip", SAMPLES / "harbour_lights.zip"


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory, load_into: LoadInto) -> Path:
    """The newer export first: which one is newer is what its date says."""
    path = tmp_path_factory.mktemp("diff") / "a.duckdb"
    load_into(path, LATER, EARLIER)
    return path


@pytest.fixture(scope="module")
def three(tmp_path_factory: pytest.TempPathFactory, load_into: LoadInto) -> Path:
    path = tmp_path_factory.mktemp("three") / "a.duckdb"
    load_into(path, SAMPLES / "harbour_lights_2023.zip", EARLIER, LATER)
    return path


@pytest.fixture
def call(call: Call) -> Call:
    """As everywhere, with plain blanks in what is said."""

    def calling(*words: str | Path, code: int = 0) -> tuple[str, str]:
        said, talk = call(*words, code=code)
        return said.replace("\u00a0", " "), talk

    return calling


def run(database: Path, library: Library, name: str, scope: Scope = Scope()) -> pl.DataFrame:  # noqa: B008
    with open_for_asking(database) as store:
        return Session(store, library, scope).run(library.metrics[name])


# ---- the sets, counted without twoway


def records(export: Path, name: str) -> list[dict[str, dict[str, str]]]:
    with zipfile.ZipFile(export) as packed:
        text = packed.read(f"data/{name}").decode()
    return json.loads(text[text.index("[") :])  # type: ignore[no-any-return]


def listed(export: Path, name: str, key: str) -> set[str]:
    return {record[key]["accountId"] for record in records(export, name)}


@pytest.mark.parametrize(("direction", "name"), [("follower", "follower.js"), ("following", "following.js")])
def test_the_sets_are_those_of_the_files(database: Path, library: Library, direction: str, name: str) -> None:
    before, after = (listed(export, name, direction) for export in (EARLIER, LATER))
    blocked = listed(LATER, "block.js", "blocking")
    [row] = (
        run(database, library, "follow_changes")
        .filter(pl.col("direction") == direction)
        .iter_rows(named=True)
    )
    assert row["before"] == len(before) and row["after"] == len(after)
    assert row["kept"] == len(before & after)
    assert row["left"] == len(before - after - blocked)
    assert row["blocked_by_you"] == len((before - after) & blocked)
    assert row["came"] + row["restored"] == len(after - before)
    assert row["net"] == row["gains"] - row["losses"] == len(after) - len(before)
    people = run(database, library, "who_left_and_came").filter(pl.col("direction") == direction)
    sets = {key[0]: set(some["account_id"]) for key, some in people.group_by("change")}
    assert sets.get("left", set()) == before - after - blocked
    assert sets.get("came", set()) | sets.get("restored", set()) == after - before
    assert sets.get("refollowed", set()) <= before & after


@pytest.mark.parametrize(
    ("scope", "away"),
    [
        # left, blocked, followed again, returned, restored
        (Scope(export=2, earlier_export=1), (56, 3, 1, None, 1)),
        (Scope(), (50, 2, 2, 3, 3)),
        (Scope(earlier_export=1), (90, 4, 6, None, 1)),
    ],
    ids=["first to second", "second to third", "first to third"],
)
def test_somebody_away_in_between_is_told_by_the_place(
    three: Path, library: Library, scope: Scope, away: tuple[int | None, ...]
) -> None:
    """In the sample six left and follow again, four were suspended at the time of an export, five were shut out."""
    row = run(three, library, "follow_changes", scope).row(0, named=True)
    assert (
        tuple(row[name] for name in ("left", "blocked_by_you", "refollowed", "returned", "restored")) == away
    )


def test_the_counts_of_posts_are_those_of_the_files(database: Path, library: Library) -> None:
    def likes(export: Path) -> dict[str, int]:
        wrapped = [*records(export, "tweets.js"), *records(export, "community-tweet.js")]
        posts = (post for record in wrapped for post in record.values())
        return {
            post["id_str"]: int(post["favorite_count"])
            for post in posts
            if not re.match(r"RT @\w{1,15}: ", post["full_text"])
        }

    before, after = likes(EARLIER), likes(LATER)
    both = before.keys() & after.keys()
    found = run(database, library, "post_growth")
    # the first version of the one that was edited
    assert found["posts"].sum() == len(both) - 1
    assert found["grown"].sum() == sum(after[post] > before[post] for post in both)
    assert found["fallen"].sum() == sum(after[post] < before[post] for post in both)


# ---- the score


def test_the_score_then_is_that_of_the_earlier_export_alone(
    database: Path, library: Library, sample_database: Callable[[str], Path]
) -> None:
    found_changes = run(database, library, "score_changes")
    # posts that the newer export lacks are posts still, so that is not as if it stood alone
    for side, asked in (("before", sample_database(EARLIER.name)), ("after", database)):
        scored = run(asked, library, "scorecard")
        for name in ("k", "n", "value", "band", "status", "is_beyond"):
            found = found_changes[f"{name}_{side}"]
            assert found.equals(scored[name].rename(found.name)), f"{name} {side}"


@pytest.mark.parametrize("materialise", [True, False])
def test_looking_back_leaves_the_session_as_it_was(
    database: Path, library: Library, materialise: bool
) -> None:
    with open_for_asking(database) as store:
        session = Session(store, library, Scope(), materialise=materialise)
        before = store.rows("select archive_id, recency from archives_in_scope order by 2")
        session.run(library.metrics["score_changes"])
        assert store.rows("select archive_id, recency from archives_in_scope order by 2") == before
        assert store.rows("select getvariable('export')") == [(None,)]
        # nor does the second connection open what is locked
        with store.beside() as other, pytest.raises(QueryError, match="configuration has been locked"):
            other.run("set enable_external_access = true")


def test_in_a_shell_the_comment_of_the_view_fills_it(small: Path, library: Library) -> None:
    [view] = [view for view in library.views if view.name == "earlier_scorecard"]
    recipe = re.sub(r"\n-- ", " ", view.sql[view.sql.index("set variable") : view.sql.index("\n-- NULL")])
    with duckdb.connect(str(small), read_only=True) as connection:
        connection.execute("set variable account = '1000'")
        connection.execute(recipe.replace("export = 1", "export = 2"))
        found = connection.sql("select check_name, k, n from earlier_scorecard order by 1").fetchall()
    expected = run(small, library, "score_changes", Scope(account="1000")).sort("check_name")
    assert found == expected.select("check_name", "k_before", "n_before").rows()
    assert ("regularly_there", None, 1) in found


def test_what_lies_beyond_every_number_is_said_in_words() -> None:
    row = {
        "area": "Respond",
        "question": "How fast?",
        "unit": "seconds",
        "scale": "log",
        "change": "better",
        "is_apart": True,
    }
    then = {"k": None, "n": 30, "value": None, "is_beyond": True, "band": "weak", "status": "measured"}
    now = {"k": None, "n": 17, "value": 7200.0, "is_beyond": False, "band": None, "status": "not enough data"}
    for side, values in (("before", then), ("after", now)):
        row |= {f"{name}_{side}": value for name, value in values.items()}
    [(area, cells)] = changes(pl.DataFrame([row]))
    assert (area, [cell.replace("\u00a0", " ") for cell in cells]) == (
        "Respond",
        ["How fast?", "not reached", "2.0 h", "weak", "not enough data", "better, intervals apart"],
    )


# ---- the command


def test_it_says_the_same_from_archives_as_from_a_database(call: Call, database: Path) -> None:
    said, talk = call("diff", LATER, EARLIER)
    assert talk.startswith("harbour_lights.zip: X (Twitter), ")
    assert call("diff", "--db", database)[0] == said


def test_every_part_of_the_answer_is_printed(call: Call, database: Path) -> None:
    said, talk = call("diff", "--db", database, "--kind", "organisation")
    assert talk == ""
    lines = said.splitlines()
    assert lines[:2] == [
        "@SkerrowLights",
        "Export 2 of 14 Mar 2024 and export 1 of 14 Mar 2025 · Europe/London",
    ]
    titles = [query.title for query in load_library().metrics.values() if query.section == "changes"]
    assert len(titles) == 6 and set(titles) <= set(lines)
    cells = [re.split("  +", line.strip()) for line in lines]
    assert ["Kept: in both lists", "1,161", "392"] in cells
    assert ["follower", "blocked_by_you", "14905689", "–"] not in cells
    [shown] = [line for line in lines if line.startswith("The first 20 of ")]
    assert shown.endswith("; all of them with --all.")
    assert [line for line in cells if line[0] == "Talk or announce?"] == [
        ["Talk or announce?", "62.9 %", "67.3 %", "strong", "strong", "same band"]
    ]
    assert "**" not in said and "https://x.com" not in said
    whole = call("diff", "--db", database, "--all")[0]
    assert "follower   blocked_by_you" in whole and "all of them with" not in whole


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory, load_into: LoadInto) -> Path:
    """Three exports of one account and one of another, numbered from 1; the third is partial."""
    folder = tmp_path_factory.mktemp("small")
    exports = []
    for year, people in (("2022", ("5", "6", "7")), ("2023", ("6", "7")), ("2024", ("8", "5", "7"))):
        listing = manifest(
            {"account.js": 1, "follower.js": len(people), "tweets.js": 1}, made=f"{year}-05-01T23:30:00.000Z"
        )
        listing["archiveInfo"]["isPartialArchive"] = year == "2024"
        files = {
            "manifest.js": listing,
            "account.js": account(username=f"name{year}"),
            "tweets.js": [tweet(favorite_count=year)],
            "follower.js": followers(*people),
        }
        exports.append(write_folder(folder / year, files))
    others = {
        "manifest.js": manifest(
            {"account.js": 1, "follower.js": 1}, made="2023-08-01T12:00:00.000Z", accountId="2000"
        ),
        "account.js": account(accountId="2000"),
        "follower.js": followers("9"),
    }
    exports.append(write_folder(folder / "other", others))
    load_into(folder / "a.duckdb", *exports)
    return folder / "a.duckdb"


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ([], "Export 2 of 1 May 2023 and export 3 of 1 May 2024 · UTC"),
        (["--to", "2"], "Export 1 of 1 May 2022 and export 2 of 1 May 2023 · UTC"),
        (["--from", "1"], "Export 1 of 1 May 2022 and export 3 of 1 May 2024 · UTC"),
        (["--from", "2023-04-30"], "Export 1 of 1 May 2022 and export 3 of 1 May 2024 · UTC"),
        (
            ["--from", "2022-05-01", "--to", "2023-12-31"],
            "Export 1 of 1 May 2022 and export 2 of 1 May 2023 · UTC",
        ),
        # there it was the next day
        (
            ["--from", "2023-05-01", "--tz", "Asia/Tokyo"],
            "Export 1 of 2 May 2022 and export 3 of 2 May 2024 · Asia/Tokyo",
        ),
    ],
    ids=" ".join,
)
def test_exports_are_chosen_by_number_or_day(call: Call, small: Path, words: list[str], numbers: str) -> None:
    said, _ = call("diff", "--db", small, "--account", "1000", *words)
    assert said.splitlines()[1] == numbers


def test_a_partial_export_blocks_who_came_and_who_left(call: Call, small: Path) -> None:
    said, _ = call("diff", "--db", small, "--account", "1000")
    assert "cannot be told: one of the exports is partial." in said
    assert "Not enough data. The export was read; nothing in it counts here." in said
    assert "The likes of the 1 post in both exports went from 2,023 to 2,024" in said
    assert "1 of 2 items of the profile changed since 1 May 2023: handle." in said
    said, _ = call("diff", "--db", small, "--account", "1000", "--to", "2")
    assert "at least 0 accounts came to follow you and 1 of 3 left: −1 net." in said


def test_with_a_still_older_export_somebody_has_returned(small: Path, library: Library) -> None:
    with duckdb.connect() as connection:
        connection.execute(f"attach '{small}' as small (read_only)")
        connection.execute("attach ':memory:' as copy; copy from database small to copy; use copy")
        connection.execute("update archives set is_partial = false; set variable account = '1000'")
        found = connection.execute("select account_id, change from follow_moves order by 1").fetchall()
    assert found == [("5", "returned"), ("6", "left"), ("7", "kept"), ("8", "came")]


OURS = "Exports of this account: 3 (1 May 2024), 2 (1 May 2023), 1 (1 May 2022)."


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ([], "There are several accounts: 1000 (x), 2000 (x). Choose one with --account."),
        (
            ["--account", "2000"],
            "There is one export of this account, 4 (1 Aug 2023), and a comparison needs two.",
        ),
        (
            ["--account", "1000", "--from", "3", "--to", "2"],
            "--from is the export 3 (1 May 2024), which is newer than 2 (1 May 2023). Swap them.",
        ),
        (
            ["--account", "1000", "--from", "2", "--to", "2"],
            f"--from and --to are both the export 2 (1 May 2023). {OURS}",
        ),
        (
            ["--account", "1000", "--from", "2030-01-01"],
            f"--from and --to are both the export 3 (1 May 2024). {OURS}",
        ),
        # that of the other account
        (["--account", "1000", "--from", "4"], f"--from 4: there is no export of that number. {OURS}"),
        (
            ["--account", "1000", "--to", "1"],
            f"No export is older than 1 (1 May 2022), so there is nothing to compare it with. {OURS}",
        ),
        (
            ["--account", "1000", "--from", "last"],
            f"--from last: expected the number of an export or a date such as 2024-12-31. {OURS}",
        ),
        (
            ["--account", "1000", "--to", "2020-01-01"],
            f"--to 2020-01-01: no export was made on or before that day. {OURS}",
        ),
        (["--account", "1000", "--tz", "Mars"], "--tz Mars is no time zone known here."),
    ],
    ids=lambda each: " ".join(each) if isinstance(each, list) else "",
)
def test_what_cannot_be_compared_is_said(call: Call, small: Path, words: list[str], sentence: str) -> None:
    said, talk = call("diff", "--db", small, *words, code=2)
    assert said == ""
    assert talk.startswith(sentence)
    assert talk.count("\n") == 1


def test_an_archive_or_a_database(call: Call, small: Path) -> None:
    _, talk = call("diff", code=2)
    assert (
        talk
        == "Expected an archive or a database, found neither. Try: twoway diff ARCHIVE ARCHIVE, or: twoway diff --db FILE.\n"
    )
    _, talk = call("diff", EARLIER, "--db", small, code=2)
    assert talk.startswith("Expected an archive or a database, found both.")


# ---- the report


def test_the_section_is_there_with_a_second_export_alone(
    small: Path, library: Library, tmp_path: Path
) -> None:
    names = {name for name, query in library.metrics.items() if query.only_with == "earlier_export"}
    assert len(names) == 6
    for account_id, is_there in (("1000", True), ("2000", False)):
        folder = tmp_path / account_id
        folder.mkdir()
        with open_for_asking(small) as store:
            write_report(Session(store, library, Scope(account=account_id), materialise=True), folder)
        page = (folder / "index.html").read_text(encoding="utf-8")
        assert ('<section id="changes"' in page) == ("Since your last export</a>" in page) == is_there
        written = {path.stem for path in folder.glob("*/*") if path.suffix in (".csv", ".png")}
        assert names & written == (names if is_there else set())
        numbers = json.loads((folder / "report.json").read_text(encoding="utf-8"))
        assert names & set(numbers["metrics"]) == (names if is_there else set())
        told = "A second export, older or newer, would tell who came and who left between the two."
        # the newest of the three exports of the one is partial
        assert told in page


def test_a_metric_of_ones_own_may_go_with_a_view(tmp_path: Path) -> None:
    text = "-- Mine?\n--\n-- column: n BIGINT n\n-- only_with: {}\nselect 1::bigint as n\n"
    (tmp_path / "mine.sql").write_text(text.format("earlier_export"), encoding="utf-8")
    assert load_library([tmp_path]).metrics["mine"].only_with == "earlier_export"
    (tmp_path / "mine.sql").write_text(text.format("earlier_exports"), encoding="utf-8")
    with pytest.raises(
        QueryError,
        match=r"mine\.sql:4: `only_with: earlier_exports`; expected .* Did you mean earlier_export\?",
    ):
        load_library([tmp_path])
