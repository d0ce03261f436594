"""X's own analytics files: what is read of each of their first lines, and whose figures they are."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pytest
from conftest import SUPPLEMENTS, LoadInto
from exports import POST_ID, Files, account, manifest, read, tweet, write_folder, write_zip

from twoway.archive import open_archive
from twoway.cli import cat, inspect, report
from twoway.databases import open_in_memory
from twoway.errors import ArchiveError, UsageError
from twoway.library import Library
from twoway.load import load
from twoway.parts import open_exports
from twoway.platforms import identify, platform
from twoway.records import DailyMetric, File, PostCount, Problem

OVERVIEW = "Date,Impressions,Likes,Engagements,New follows,Unfollows,Profile visits,Create Post"
CONTENT = "Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Shares,New follows"
LINK = "https://x.com/{handle}/status/1"


def written(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def overview(path: Path, *lines: str) -> Path:
    return written(path, OVERVIEW, *(lines or ('"Sat, Aug 15, 2026",10,1,2,3,4,5,6',)))


def content(path: Path, post_id: str = "7", handle: str = "owner") -> Path:
    return written(path, CONTENT, f"{post_id},Mon Feb 17 2025,hi,{LINK.format(handle=handle)},10,1,2,3,0")


def export(folder: Path, account_id: str = "1000", handle: str = "owner", post_id: str = POST_ID) -> Path:
    files: Files = {
        "manifest.js": manifest({"account.js": 1, "tweets.js": 1}, accountId=account_id),
        "account.js": account(accountId=account_id, username=handle),
        "tweets.js": [tweet(post_id)],
    }
    return write_folder(folder, files)


def rows(database: Path, sql: str) -> list[tuple[Any, ...]]:
    with duckdb.connect(str(database), read_only=True) as connection:
        return connection.execute(sql).fetchall()


# ---- what is read


def test_counts_by_post() -> None:
    """Everything in quotes, counts as 12.0, a dash where nothing was promoted."""
    [path] = SUPPLEMENTS.glob("tweet_activity_metrics_*")
    found = read(path)
    first = found.rows[PostCount][0].post_id
    counts = {row.metric: row.value for row in found.rows[PostCount] if row.post_id == first}
    assert counts == {
        "impressions": 373,
        "engagements": 15,
        "reposts": 0,
        "replies": 0,
        "likes": 0,
        "profile_visits": 4,
        "url_clicks": 1,
        "hashtag_clicks": 0,
        "detail_expands": 10,
        "permalink_clicks": 0,
        "app_opens": 0,
        "app_installs": 0,
        "new_follows": 0,
        "email_tweet": 0,
        "dial_phone": 0,
        "media_views": 0,
        "media_engagements": 0,
    }
    assert found.rows[File][0].records == len({row.post_id for row in found.rows[PostCount]}) == 40
    assert found.rows[Problem] == []
    assert found.export.handles == {"skerrowmuseum"}


def test_counts_by_day() -> None:
    found = read(SUPPLEMENTS / "account_overview_analytics.csv")
    last = {row.metric: row.value for row in found.rows[DailyMetric] if row.day == date(2025, 3, 12)}
    assert last == {
        "impressions": 256,
        "likes": 0,
        "engagements": 5,
        "bookmarks": 0,
        "shares": 0,
        "new_follows": 1,
        "unfollows": 1,
        "replies": 0,
        "reposts": 0,
        "profile_visits": 0,
        "posts_published": 2,
        "video_views": 0,
        "media_views": 0,
    }
    assert (found.rows[Problem], found.export.handles) == ([], frozenset())


def test_by_day_the_older_files_know_only_follows_from_posts() -> None:
    [path] = SUPPLEMENTS.glob("daily_tweet_activity_metrics_*")
    found = {row.metric for row in read(path).rows[DailyMetric]}
    assert {"follows_from_posts", "profile_visits_from_posts", "posts_published"} < found
    assert not found & {"new_follows", "profile_visits", "unfollows"}


LAYOUTS = {
    "tweet_activity": "posts (2016 to 2021)",
    "daily_tweet": "days (2021)",
    "account_analytics_content_2025-01": "posts (since November 2024)",
    "account_analytics_content_2025-02": "posts (since November 2024)",
    "account_overview": "days (since 2025)",
}


@pytest.mark.parametrize("start", LAYOUTS)
def test_layouts(start: str) -> None:
    [path] = SUPPLEMENTS.glob(f"{start}*.csv")
    found = read(path)
    assert found.export.layout == LAYOUTS[start]
    assert {row.metric for row in found.rows[PostCount] + found.rows[DailyMetric]} > {
        "impressions",
        "engagements",
        "likes",
        "reposts",
        "replies",
    }


DAYS = {
    "2019-01-31": date(2019, 1, 31),
    "2019-01-31 23:32 +0000": date(2019, 1, 31),
    "Mon Feb 17 2025": date(2025, 2, 17),
    '"Sat, Aug 15, 2026"': date(2026, 8, 15),
    '"Sun, Mar 9, 2025"': date(2025, 3, 9),
}


@pytest.mark.parametrize("stated", DAYS)
def test_days(stated: str, tmp_path: Path) -> None:
    found = read(overview(tmp_path / "a.csv", f"{stated},1,1,1,1,1,1,1"))
    assert {row.day for row in found.rows[DailyMetric]} == {DAYS[stated]}


@pytest.mark.parametrize(
    "stated", ["", "Feb 2025", "2025-02-30", "Mon Fbe 17 2025", "17/02/2025", "20250217"]
)
def test_a_row_without_its_day_is_lost(stated: str, tmp_path: Path) -> None:
    found = read(overview(tmp_path / "a.csv", f"{stated},1,1,1,1,1,1,1"))
    assert found.rows[DailyMetric] == []
    assert found.problems == [(0, "date", True)]


COUNTS: dict[str, int | None] = {
    "0": 0,
    "12": 12,
    "12.0": 12,
    '"1,234"': 1234,
    '"1,234,567.00"': 1234567,
    " 7 ": 7,
    "": None,
    "-": None,
}


@pytest.mark.parametrize("stated", COUNTS)
def test_counts(stated: str, tmp_path: Path) -> None:
    found = read(overview(tmp_path / "a.csv", f"2025-01-01,{stated},1,1,1,1,1,1"))
    [value] = [row.value for row in found.rows[DailyMetric] if row.metric == "impressions"] or [None]
    assert value == COUNTS[stated]
    assert found.problems == []


@pytest.mark.parametrize("stated", ["-3", "1.5", "1.2K", "n/a", "12 34", '"12,34"', "1e3", "٣", "9" * 40])
def test_what_is_no_count_is_a_problem(stated: str, tmp_path: Path) -> None:
    found = read(overview(tmp_path / "a.csv", f"2025-01-01,{stated},1,1,1,1,1,1"))
    assert "impressions" not in {row.metric for row in found.rows[DailyMetric]}
    assert found.problems == [(0, "impressions", False)]


@pytest.mark.parametrize("stated", ["", "2.07E+18", "a", "0"])
def test_a_row_without_its_post_is_lost(stated: str, tmp_path: Path) -> None:
    found = read(content(tmp_path / "a.csv", stated))
    assert found.rows[PostCount] == []
    assert found.problems == [(0, "post id", True)]


def test_columns_in_any_order_and_case_and_unknown_ones(tmp_path: Path) -> None:
    lines = "NEW  FOLLOWS,hologram views,engagements,POST ID,impressions,Promoted Impressions,Retweets,engagement rate"
    found = read(written(tmp_path / "a.csv", lines, "1,2,3,99,4,5,6,0.5", "1,2,3,98,4,-,6,0.5"))
    assert [(row.post_id, row.metric, row.value) for row in found.rows[PostCount]] == [
        ("99", "new_follows", 1),
        ("99", "engagements", 3),
        ("99", "impressions", 4),
        ("99", "promoted_impressions", 5),
        ("99", "reposts", 6),
        ("98", "new_follows", 1),
        ("98", "engagements", 3),
        ("98", "impressions", 4),
        ("98", "reposts", 6),
    ]
    # by its number: its name may be anything
    assert found.problems == [(None, "column 2", False)]


def test_two_names_of_one_count(tmp_path: Path) -> None:
    lines = "Date,Impressions,Engagements,Likes,Favorites"
    found = read(written(tmp_path / "a.csv", lines, "2025-01-01,4,3,2,1"))
    assert [row.value for row in found.rows[DailyMetric] if row.metric == "likes"] == [2]
    assert found.problems == [(None, "favorites", False)]


# ---- which files are such


def named(path: Path) -> str:
    with open_archive([path]) as archive:
        return identify(archive).NAME


def test_a_folder_with_other_files_of_csv(tmp_path: Path) -> None:
    overview(tmp_path / "a.csv")
    written(tmp_path / "z.csv", "Month,followers", "2025-01,10")
    assert named(tmp_path) == "x_analytics"
    found = read(tmp_path).files
    assert {path: file.outcome for path, file in found.items()} == {"a.csv": "read", "z.csv": "damaged"}


@pytest.mark.parametrize(
    "first", ["", "Date,Impressions", "Impressions,Engagements", "post_id,date,impressions", "\x00\x01"]
)
def test_other_files_of_csv_are_refused(first: str, tmp_path: Path) -> None:
    with pytest.raises(ArchiveError):
        named(written(tmp_path / "a.csv", first, "1,2,3"))


def test_beside_data_of_another_kind_it_is_no_analytics(tmp_path: Path) -> None:
    folder = export(tmp_path / "export")
    overview(folder / "a.csv")
    assert named(folder) == "x"


def test_each_file_is_an_export_of_its_own_after_the_others(tmp_path: Path) -> None:
    first, second = overview(tmp_path / "a.csv"), content(tmp_path / "b.csv")
    lone = write_folder(tmp_path, {"follower.js": []}, root="") / "follower.js"
    archive = export(tmp_path / "export")
    found = [set(opened.members) for opened in open_exports([first, lone, second, archive])]
    assert found[2:] == [{"a.csv"}, {"b.csv"}]
    assert {"follower.js"} in found[:2]


# ---- whose figures


def test_the_posts_tell_the_account(tmp_path: Path, load_into: LoadInto) -> None:
    archives = [export(tmp_path / "1"), export(tmp_path / "2", "2000", "other", "1500000000000000000")]
    # the handle says otherwise
    figures = content(tmp_path / "a.csv", "1500000000000000000", "owner")
    load_into(tmp_path / "a.duckdb", figures, *archives, with_checks=True)
    sql = "select account_id, is_supplement, generated_at_basis from archives order by archive_id"
    assert rows(tmp_path / "a.duckdb", sql) == [
        ("1000", False, "manifest"),
        ("2000", False, "manifest"),
        ("2000", True, "newest_record"),
    ]
    assert rows(tmp_path / "a.duckdb", "select path, reason from problems where archive_id = 3") == []


@pytest.mark.parametrize("handle", ["owner", "OWNER"])
def test_else_the_handle(handle: str, tmp_path: Path, load_into: LoadInto) -> None:
    archives = [export(tmp_path / "1"), export(tmp_path / "2", "2000", "other")]
    load_into(tmp_path / "a.duckdb", *archives, content(tmp_path / "a.csv", "7", handle))
    assert rows(tmp_path / "a.duckdb", "select account_id from archives where is_supplement") == [("1000",)]


def test_else_the_handle_in_the_name_of_the_file(tmp_path: Path, load_into: LoadInto) -> None:
    archives = [export(tmp_path / "1"), export(tmp_path / "2", "2000", "other_1")]
    path = overview(tmp_path / "daily_tweet_activity_metrics_Other_1_20210101_20210201_en.csv")
    load_into(tmp_path / "a.duckdb", *archives, path)
    assert rows(tmp_path / "a.duckdb", "select account_id from archives where is_supplement") == [("2000",)]


def test_else_the_only_account_and_the_ledger_says_so(tmp_path: Path, load_into: LoadInto) -> None:
    load_into(tmp_path / "a.duckdb", overview(tmp_path / "a.csv"), export(tmp_path / "1"))
    sql = "select account_id, note from archives join files using (archive_id) where is_supplement"
    note = "names no account; taken as that of the only account here"
    assert rows(tmp_path / "a.duckdb", sql) == [("1000", note)]
    assert rows(
        tmp_path / "a.duckdb", "select count(note) from files where archive_id = 1 and entity is not null"
    ) == [(0,)]


def test_an_owner_who_is_not_known(tmp_path: Path, load_into: LoadInto) -> None:
    archive = write_folder(tmp_path / "1", {"tweets.js": [tweet()]})
    load_into(tmp_path / "a.duckdb", archive, content(tmp_path / "a.csv", POST_ID))
    found = rows(tmp_path / "a.duckdb", "select account_id from archives order by archive_id")
    assert found == [(None,), ("unknown-1",)]


REFUSED = {
    "no export": ([], None, "it names no account, and no account is here"),
    "no export, a handle": ([], "owner", "it names @owner, and no account is here"),
    "two accounts": (["owner", "other"], None, "it names no account, and 2 accounts are here"),
    "another handle": (["owner"], "stranger", "it names @stranger, and one account is here, none of that name"),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_else_it_is_refused_and_nothing_is_loaded(case: str, tmp_path: Path, load_into: LoadInto) -> None:
    handles, named_handle, words = REFUSED[case]
    archives = [export(tmp_path / handle, f"{number}", handle) for number, handle in enumerate(handles, 5)]
    path = tmp_path / "a.csv"
    figures = content(path, handle=named_handle) if named_handle else overview(path)
    with pytest.raises(ArchiveError) as refused:
        load_into(tmp_path / "a.duckdb", *archives, figures)
    assert words in str(refused.value)
    assert str(refused.value).endswith("Try: twoway report ARCHIVE a.csv.")
    assert not (tmp_path / "a.duckdb").exists()


def test_the_handle_of_an_account_without_any_is_no_contradiction(
    tmp_path: Path, load_into: LoadInto
) -> None:
    archive = write_folder(tmp_path / "1", {"tweets.js": [tweet()]})
    load_into(tmp_path / "a.duckdb", archive, content(tmp_path / "a.csv"))
    assert rows(tmp_path / "a.duckdb", "select account_id from archives where is_supplement") == [
        ("unknown-1",)
    ]


# ---- in the database


def test_loaded_twice_nothing_changes(tmp_path: Path, load_into: LoadInto) -> None:
    paths = [export(tmp_path / "1"), overview(tmp_path / "a.csv"), content(tmp_path / "b.csv")]
    assert [each.is_new for each in load_into(tmp_path / "a.duckdb", *paths)] == [True] * 3
    packed = write_zip(tmp_path / "a.zip", {"a.csv": paths[1].read_bytes()})
    assert [each.is_new for each in load_into(tmp_path / "a.duckdb", packed, paths[2])] == [False] * 2
    assert rows(tmp_path / "a.duckdb", "select count(*) from daily_metrics") == [(7,)]


def test_the_newest_day_or_post_dates_it(tmp_path: Path, load_into: LoadInto) -> None:
    paths = [export(tmp_path / "1"), overview(tmp_path / "a.csv"), content(tmp_path / "b.csv", POST_ID)]
    load_into(tmp_path / "a.duckdb", *paths)
    sql = "select generated_at::varchar from archives where is_supplement order by archive_id"
    assert rows(tmp_path / "a.duckdb", sql) == [("2026-08-15 00:00:00",), ("2020-02-27 22:46:45.564",)]


def test_inspected_alone(tmp_path: Path, library: Library) -> None:
    [archive] = open_exports([overview(tmp_path / "a.csv")])
    with archive, open_in_memory(library.schema) as store:
        loaded = load(store, library, archive, ledger_only=True)
    assert [(file.path, file.outcome, file.records) for file in loaded.files] == [("a.csv", "read", 1)]


def test_it_is_no_part_of_another_export() -> None:
    source = platform("x_analytics")
    assert source.IS_SUPPLEMENT and not source.MEDIA.fullmatch("data/tweets_media/1.jpg")


# ---- on the command line


def test_cat_prints_rows(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    cat(overview(tmp_path / "a.csv"), "a.csv")
    [line] = capfdbinary.readouterr().out.splitlines()
    assert json.loads(line)["date"] == "Sat, Aug 15, 2026"


def test_inspect_prints_its_ledger(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    inspect([overview(tmp_path / "a.csv")])
    printed = capsys.readouterr().out
    assert "a.csv: X analytics, days (since 2025)" in printed
    assert "give it to `twoway report` beside that" in printed and "What it can" not in printed


def test_a_report_of_figures_alone_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="it names no account, and no account is here"):
        report([overview(tmp_path / "a.csv")], tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_figures_do_not_hide_that_there_are_two_accounts(tmp_path: Path) -> None:
    paths = [overview(tmp_path / "a.csv"), export(tmp_path / "1"), export(tmp_path / "2", "2000", "other")]
    with pytest.raises(UsageError, match="several accounts: 1000 \\(x\\), 2000 \\(x\\)"):
        report(paths, tmp_path / "out")


def test_a_report_with_figures_beside_the_archive(tmp_path: Path) -> None:
    # beyond the day of the export
    days = [f"2024-06-{day:02},10,1,2,{day},1,5,6" for day in range(1, 21)]
    report(
        [overview(tmp_path / "a.csv", *days), content(tmp_path / "b.csv"), export(tmp_path / "1")],
        tmp_path / "out",
    )
    numbers = json.loads((tmp_path / "out" / "report.json").read_text(encoding="utf-8"))
    listed = [(each["platform"], each["is_supplement"]) for each in numbers["exports"]]
    assert listed == [("x", False), ("x_analytics", True), ("x_analytics", True)]
    follows = numbers["metrics"]["daily_follows"]
    assert (follows["status"], follows["period"]) == ("measured", "Jun 2024")
    assert follows["findings"][0].startswith(
        "X states that **210 people** came and **20** left on **20 days**"
    )
    # an id that carries no time is of no post that is known
    assert "most_seen_posts" not in numbers["metrics"] and "impressions_by_month" in numbers["metrics"]
    page = (tmp_path / "out" / "index.html").read_text(encoding="utf-8")
    assert "the newest of" not in page and "· with X analytics beside it ·" in " ".join(page.split())
    assert "made from 1 export and 2 supplements" in page
    assert "Supplement: X analytics, days (since 2025), newest record 20 Jun 2024" in page
    assert "twoway report ARCHIVE SUPPLEMENT1 SUPPLEMENT2 -o" in page
    assert "taken as that of the only account here" in page
    assert (tmp_path / "out" / "figures" / "daily_follows.png").is_file()
