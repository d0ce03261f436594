"""Redacted reports: nobody is named in them, and their numbers are those of the whole report.

What must not stand in them is taken from the bytes of the samples by nothing but json, so that a loader that lost it would not hide it.
"""

from __future__ import annotations

import csv
import hmac
import io
import json
import re
import shutil
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from functools import cache
from html import unescape
from itertools import cycle, pairwise
from pathlib import Path
from typing import Any

import duckdb
import polars as pl
import pytest
from conftest import GRAILBIRD, SAMPLES, Call
from exports import account, followers, manifest, mention, tweet, write_folder

from twoway import report
from twoway.databases import open_for_asking, open_for_loading
from twoway.errors import QueryError, ReportError, UsageError
from twoway.library import Library, load_library, query_root
from twoway.platforms import ALL, platform
from twoway.platforms.x_privacy import TARGETING_TYPES
from twoway.queries import read_query
from twoway.redaction import Key, key_of
from twoway.session import Scope, Session

LIBRARY = load_library()
KEY = Key.of(b"sixteen bytes or more")
# the platform's own words for what an advertisement is aimed by
OF_THE_PLATFORM = {each.lower() for each in TARGETING_TYPES}
NAMES = ("harbour_lights.zip", "hostile", "megaphone.zip")
# of 2012 to 2018: what they hold stands under other names, and in CSV
OLDER = ("kite_hill", "tarnholt_2018.zip")
Write = Callable[..., Path]


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory, sample_database: Callable[[str], Path]) -> Write:
    """The report of a sample, plain or redacted, without its pictures: what they are given stands in the other files, too."""

    @cache
    def write(name: str, key: Key | None = None) -> Path:
        folder = tmp_path_factory.mktemp("report")
        with pytest.MonkeyPatch.context() as patched, open_for_asking(sample_database(name)) as store:
            patched.setattr(report, "_draw", _title_alone)
            report.write_report(Session(store, LIBRARY, Scope(key=key), materialise=True), folder)
        return folder

    return write


def _title_alone(each: Any, about: Any, path: Path) -> None:
    words = [report.title(each.query, about), *each.subtitle, *each.footnote, *each.empty]
    path.with_suffix(".txt").write_text("\n".join(words), encoding="utf-8")


# ---- what the samples hold


def records_of(name: str) -> Iterator[Any]:
    """Every data file of an export, as JSON or as the rows of its table; the first bracket ends the prefix."""
    [sample] = [path for path in (SAMPLES / name, GRAILBIRD / name) if path.exists()]
    if sample.is_dir():
        files = {path.relative_to(sample).as_posix(): path.read_bytes() for path in sample.rglob("*.*")}
    else:
        with zipfile.ZipFile(sample) as packed:
            files = {path: packed.read(path) for path in packed.namelist()}
    # what the viewer brings is no data
    files = {path: body for path, body in files.items() if path.startswith(("data/", "tweets"))}
    assert len(files) > 10
    for path, body in files.items():
        text = body.decode("utf-8", errors="replace")
        if path.endswith(".csv"):
            yield from csv.DictReader(io.StringIO(text))
        # one file has been emptied
        elif path.endswith(".js") and (start := re.search(r"[\[{]", text)):
            yield json.loads(text[start.start() :])


def strings_of(value: Any, key: str = "") -> Iterator[tuple[str, str]]:
    """Every string of a file with the key under which it stands."""
    if isinstance(value, dict):
        for name, each in value.items():
            yield from strings_of(each, name)
    elif isinstance(value, list):
        for each in value:
            yield from strings_of(each, key)
    elif isinstance(value, str):
        yield key, value


def plain(text: str) -> str:
    return (
        re.sub(
            r"\s+", " ", re.sub("[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]", " ", text)
        )
        .strip()
        .lower()
    )


@cache
def secrets_of(name: str) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {sort: set() for sort in ("ids", "handles", "texts", "links", "emails")}
    for key, value in (pair for file in records_of(name) for pair in strings_of(file)):
        if key == "targetingType":
            continue  # a word of the platform's own vocabulary
        if re.fullmatch(r"\d{6,}(-\d{6,})?", value):
            found["ids"] |= set(value.split("-"))
        elif key in ("screen_name", "username", "userName", "screenName", "changedFrom", "changedTo"):
            found["handles"].add(value.lower())
        elif re.fullmatch(r"[^\s@]+@[\w.-]+\.\w+", value):
            found["emails"].add(value.lower())
        elif re.match("https?://", value):
            # a row of the table names several, with commas between
            found["links"] |= {each for each in value.lower().split(",") if each.startswith("http")}
        elif (
            len(value) >= 20
            and " " in value
            and not re.fullmatch(r"<a href.*|\w{3} \w{3} \d\d .*", value, re.DOTALL)
        ):
            found["texts"].add(plain(unescape(value)))
    return {sort: frozenset(values - {""}) for sort, values in found.items()}


@cache
def text_of(folder: Path) -> str:
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    assert len(files) > 60 and not [path for path in files if path.suffix in (".duckdb", ".wal")]
    # the names of the files, too
    texts = [path.name for path in files]
    for path in files:
        text = path.read_text(encoding="utf-8")
        texts.append(
            " ".join(value for pair in strings_of(json.loads(text)) for value in pair)
            if path.suffix == ".json"
            else unescape(text)
        )
    return plain("\n".join(texts).replace('""', '"'))


@pytest.mark.parametrize("name", NAMES + OLDER)
def test_nothing_of_the_sample_is_left(name: str, written: Write) -> None:
    secrets, text = secrets_of(name), text_of(written(name, KEY))
    assert len(secrets["ids"]) > 5 and len(secrets["texts"]) > 5
    numbers, words = (
        set(re.findall(r"\d+", text)),
        set(re.findall(r"\w+", text)) | set(re.findall(r"[^\W_]+", text)),
    )
    left = {
        "ids": secrets["ids"] & numbers,
        "handles": {
            each for each in secrets["handles"] if f"@{each}" in text or (len(each) >= 4 and each in words)
        },
        "texts": {each for each in secrets["texts"] - OF_THE_PLATFORM if each in text or each[:30] in text},
        "links": {each for each in secrets["links"] if each in text or each.partition("://")[2] in text},
        "emails": {each for each in secrets["emails"] if each in text},
    }
    assert not any(left.values()), {sort: len(values) for sort, values in left.items()}


def test_the_same_search_finds_them_in_a_plain_report(written: Write) -> None:
    secrets, text = secrets_of(NAMES[0]), text_of_plain(written(NAMES[0]))
    numbers = set(re.findall(r"\d+", text))
    assert len(secrets["ids"] & numbers) > 100
    assert sum(f"@{each}" in text for each in secrets["handles"]) > 10
    assert sum(each[:30] in text for each in secrets["texts"]) > 20


def text_of_plain(folder: Path) -> str:
    return plain(
        unescape((folder / "report.json").read_text(encoding="utf-8"))
        + unescape((folder / "index.html").read_text(encoding="utf-8"))
    )


# ---- what a report says itself

OFTEN_NAMED = (
    "posts", "January", "English", "reply", "twitter", "X", "the", "android", "iphone", "ipad", "mac", "BlackBerry", "part12", "media",
    "handle", "page", "UTC", "berlin", "manifest", "redacted", "person", "followers", "Feb", "Mon", "2024", "01",
)  # fmt: skip


def written_all_the_same(database: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(report, "_draw", _title_alone)
    (folder / "out").mkdir()
    with open_for_asking(database) as store:
        report.write_report(Session(store, LIBRARY, Scope(key=KEY), materialise=True), folder / "out")
    return text_of(folder / "out")


@pytest.mark.parametrize("name", [NAMES[0], *OLDER])
def test_a_word_of_every_report_may_be_a_handle_a_name_a_hashtag_or_a_post(
    name: str,
    written: Write,
    sample_database: Callable[[str], Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = written(name, KEY)
    before = text_of(folder)
    pseudonym = r"\b[a-z]+-[0-9a-f]{12}\b|[0-9a-f]{64}"
    words = {each for each in re.findall(r"\w+", re.sub(pseudonym, " ", before)) if len(each) <= 15}
    numbers = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    sentences = [
        plain(each.replace("**", "")) for every in numbers["metrics"].values() for each in every["findings"]
    ]
    sentences = [re.sub(pseudonym, " ", each) for each in sentences]
    pairs = {" ".join(pair) for each in sentences for pair in pairwise(each.split())}
    assert len(words) > 1000 and len(pairs) > 100
    shutil.copy(sample_database(name), tmp_path / "a.duckdb")
    with duckdb.connect(str(tmp_path / "a.duckdb")) as connection:
        # of an export that is not in scope, so that no number is another one
        connection.execute(
            "insert into mentions select 999, '1', 1, '5', unnest($words), null, true",
            {"words": sorted(words)},
        )
        connection.execute(
            "insert into mentions select 999, '1', 1, '5', null, unnest($names), true",
            {"names": sorted(words | pairs)},
        )
        connection.execute("insert into hashtags select 999, '1', 1, unnest($tags)", {"tags": sorted(words)})
        connection.execute(
            "insert into posts by name select 999 as archive_id, 1 as file_id, 1 as position, '1' as post_id, "
            "timestamp '2020-01-01' as created_at, 'second' as time_precision, 'public' as audience, unnest($texts) as text",
            {"texts": sorted(words | pairs | set(sentences))},
        )
    assert written_all_the_same(tmp_path / "a.duckdb", tmp_path, monkeypatch) == before


def test_people_called_as_programs_months_and_words_cost_no_report(
    tmp_path: Path, load_into: Callable[..., object], monkeypatch: pytest.MonkeyPatch
) -> None:
    posts = [
        tweet(
            str(1233161576649121792 + number),
            full_text=f"@{name} good morning",
            source=f'<a href="https://twitter.com" rel="nofollow">{program}</a>',
            entities={
                "hashtags": [],
                "user_mentions": [mention(name, str(100 + number), f"@{name}")],
                "urls": [],
            },
        )
        for number, (name, program) in enumerate(
            zip(
                OFTEN_NAMED,
                cycle(
                    ("Twitter for Android", "Twitter for BlackBerry®", "Twitter for iPhone", "Larkmoor Bot")
                ),
            )
        )
    ]
    files = {
        "manifest.js": manifest({"tweets.js": len(posts), "account.js": 1, "alice_smith-private.js": 1}),
        "account.js": account(),
        "tweets.js": posts,
    }
    load_into(tmp_path / "a.duckdb", write_folder(tmp_path / "export", files))
    text = written_all_the_same(tmp_path / "a.duckdb", tmp_path, monkeypatch)
    assert "twitter for android" in text and "larkmoor" not in text and "alice" not in text


# ---- the numbers


@pytest.mark.parametrize("name", NAMES + OLDER)
def test_every_number_is_that_of_the_whole_report(name: str, written: Write) -> None:
    whole, redacted = written(name), written(name, KEY)
    names = sorted(path.name for path in (whole / "data").iterdir())
    assert names == sorted(path.name for path in (redacted / "data").iterdir())
    compared = 0
    for file in names:
        before, after = (
            pl.read_csv(folder / "data" / file, infer_schema=False) for folder in (whole, redacted)
        )
        assert before.columns == after.columns and before.height == after.height, file
        for column in LIBRARY.metrics[file.removesuffix(".csv")].columns:
            name, kind = column.name, column.type
            # what is left out is not what is not known
            assert before[name].is_null().to_list() == after[name].is_null().to_list(), (file, name)
            pairs = list(zip(before[name].drop_nulls(), after[name].drop_nulls(), strict=True))
            if name == "waiting_days":
                hours = [24 * float(shown) for _, shown in pairs]
                assert all(abs(each - round(each)) < 1e-6 for each in hours)
                assert all(
                    abs(24 * float(days) - each) <= 0.5 + 1e-6
                    for (days, _), each in zip(pairs, hours, strict=True)
                )
            elif kind == "TIMESTAMP":
                # of accounts alone
                assert all(shown == f"{at[:8]}01T00:00:00" for at, shown in pairs), (file, name)
            elif file == "followers_came.csv" and kind == "DATE":
                assert all(shown in (day, f"{day[:8]}01") for day, shown in pairs)
            elif kind != "VARCHAR":
                assert all(number == shown for number, shown in pairs), (file, name)
                compared += len(pairs)
    assert compared > 1000


def test_estimated_days_of_followers_are_those_of_accounts_so_only_the_month_is_shown(written: Write) -> None:
    frame = pl.read_csv(written(NAMES[0], KEY) / "data" / "followers_came.csv").filter(
        pl.col("basis") == "estimated"
    )
    assert frame.height > 20
    assert all(
        day.endswith("-01") for column in ("not_before", "likely_by") for day in frame[column].drop_nulls()
    )


def test_no_time_is_finer_than_an_hour(written: Write) -> None:
    text = text_of(written(NAMES[0], KEY))
    times = re.findall(r"\b\d{4}-\d\d-\d\d[t ]\d\d:(\d\d:\d\d[.\d]*)", text)
    assert times and set(times) == {"00:00"}
    assert "made in" in text and "made on" not in text


# ---- who is who


@pytest.mark.parametrize("name", NAMES[:2])
def test_everybody_has_one_pseudonym_wherever_the_name_stands(name: str, written: Write) -> None:
    seen: dict[str, set[str]] = {}
    for file, column in (
        ("people", "account_id"),
        ("people_waiting", "account_id"),
        ("people", "name"),
        ("next_steps", "who"),
    ):
        before, after = (
            pl.read_csv(folder / "data" / f"{file}.csv", infer_schema=False)
            for folder in (written(name), written(name, KEY))
        )
        urls = before["url"] if file == "next_steps" else None
        ids = urls.str.extract(r"/user/(\d+)$") if urls is not None else before["account_id"]
        for who, shown in zip(ids, after[column], strict=True):
            if who and shown:
                seen.setdefault(who, set()).add(shown)
    assert len(seen) > 5
    assert {who: len(shown) for who, shown in seen.items() if len(shown) > 1} == {}
    assert len({shown for each in seen.values() for shown in each}) == len(seen)
    assert all(shown == {KEY.pseudonym("person", who)} for who, shown in seen.items())


def test_the_page_and_report_json_say_what_was_done(written: Write) -> None:
    folder = written(NAMES[0], KEY)
    numbers = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    html = (folder / "index.html").read_text(encoding="utf-8")
    assert numbers["redacted"] is True
    assert numbers["parameters"]["account"].startswith("person-")
    assert "This report is redacted" in html and "This folder holds private data" not in html
    assert "may still recognise them from the numbers" in html
    assert "--redact --key FILE" in html and "twoway verify twoway-report ARCHIVE --key FILE" in html
    assert "https://" not in html and "twoway.duckdb" not in html
    whole = json.loads((written(NAMES[0]) / "report.json").read_text(encoding="utf-8"))
    assert whole["redacted"] is False and whole["parameters"]["account"].isdecimal()


# ---- the key


def with_macros() -> duckdb.DuckDBPyConnection:
    connection = duckdb.connect()
    connection.execute(LIBRARY.schema)
    names = query_root() / "reference" / "platform_names.csv"
    connection.execute(f"insert into platform_names from read_csv('{names}')")
    connection.execute(LIBRARY.macros)
    return connection


def test_pseudonyms_are_hmac_by_the_book() -> None:
    with with_macros() as connection:
        ask = "select shown_as('person', $name, 'Ann'), shown_as('person', $name, null)"
        assert connection.execute(ask, {"name": "42"}).fetchall() == [("Ann", None)]
        connection.execute("set variable redaction = cast($pads as blob[])", {"pads": KEY.pads})
        secret = hmac.new(b"sixteen bytes or more", b"twoway pseudonyms", "sha256").digest()
        for name in ("42", "@ann", "é\u0301 日本 '"):
            wanted = "person-" + hmac.new(secret, f"person:{name}".encode(), "sha256").hexdigest()[:12]
            assert connection.execute(ask, {"name": name}).fetchall() == [(wanted, None)]
            assert KEY.pseudonym("person", name) == wanted
    assert "secret" not in repr(Scope(key=KEY)) and secret.hex() not in repr(KEY)


@pytest.mark.parametrize(
    ("call_of", "plainly", "redacted"),
    [
        ("shown_text('words')", "words", "redacted"),
        ("shown_text(null)", None, None),
        ("shown_program('Twitter for iPhone')", "Twitter for iPhone", "Twitter for iPhone"),
        ("shown_program('IFTTT')", "IFTTT", "IFTTT"),
        ("shown_program('Twitter for Android Tablets ')",) + ("Twitter for Android Tablets ",) * 2,
        ("shown_program('Mobile Web (M5)')", "Mobile Web (M5)", "Mobile Web (M5)"),
        (
            "shown_program('Twitter for Ann Larkmoor')",
            "Twitter for Ann Larkmoor",
            KEY.pseudonym("program", "Twitter for Ann Larkmoor"),
        ),
        ("shown_program('Larkmoor Bot')", "Larkmoor Bot", KEY.pseudonym("program", "Larkmoor Bot")),
        ("shown_language('en')", "English", "English"),
        ("shown_language('tlh')", "tlh", KEY.pseudonym("language", "tlh")),
        ("shown_language('ann-bob')", "ann-bob", KEY.pseudonym("language", "ann-bob")),
        ("shown_language('ann said')", "ann said", KEY.pseudonym("language", "ann said")),
        ("shown_path('data/tweets.js')", "data/tweets.js", "data/tweets.js"),
        ("shown_path('data/tweets_media/')", "data/tweets_media/", "data/tweets_media/"),
        ("shown_path('data/tweets-part12.js')", "data/tweets-part12.js", "data/tweets-part12.js"),
        ("shown_path('tweet.js')", "tweet.js", "tweet.js"),
        (
            "shown_path('data/js/tweets/2012_01.js')",
            "data/js/tweets/2012_01.js",
            "data/js/tweets/2012_01.js",
        ),
        ("shown_path('assets/')", "assets/", "assets/"),
        *(
            (f"shown_path('{path}')", path, KEY.pseudonym("file", path))
            for path in (
                "data/alice_smith-private.js",
                "data/periscope-alice.js",
                "data/tweets-part1233161.js",
                "data/alice_media/",
                "tweets-of-alice.csv",
                "account_analytics_content_1233161576649121792_2024-01-01.csv",
            )
        ),
        ("shown_path('data/ann.js')", "data/ann.js", KEY.pseudonym("file", "data/ann.js")),
        (
            "shown_path('data/csv/2012_01.csv')",
            "data/csv/2012_01.csv",
            "data/csv/2012_01.csv",
        ),
        (
            "shown_path('twitter-ann.zip')",
            "twitter-ann.zip",
            KEY.pseudonym("file", "twitter-ann.zip"),
        ),
        (
            "shown_path('tweet_activity_metrics_ann_20200101_20200201_en.csv')",
            "tweet_activity_metrics_ann_20200101_20200201_en.csv",
            KEY.pseudonym("file", "tweet_activity_metrics_ann_20200101_20200201_en.csv"),
        ),
        (
            "shown_hour(timestamp '2024-05-06 07:08:09')",
            datetime(2024, 5, 6, 7, 8, 9),
            datetime(2024, 5, 6, 7),
        ),
        ("shown_month(timestamp '2024-05-06 07:08:09')", datetime(2024, 5, 6, 7, 8, 9), datetime(2024, 5, 1)),
        ("shown_seconds(5401.5)", 5401.5, 7200),
        ("format_made(date '2024-05-06')", "6 May 2024", "May 2024"),
        (
            "made_words(date '2024-05-06', date '2024-06-07')",
            "from 6 May 2024 to 7 Jun 2024",
            "from May 2024 to June 2024",
        ),
    ],
)
def test_what_leaves_is_itself_unless_the_report_is_redacted(
    call_of: str, plainly: object, redacted: object
) -> None:
    with with_macros() as connection:
        assert connection.execute(f"select {call_of}").fetchall() == [(plainly,)]
        connection.execute("set variable redaction = cast($pads as blob[])", {"pads": KEY.pads})
        assert connection.execute(f"select {call_of}").fetchall() == [(redacted,)]


@pytest.mark.parametrize("name", ALL)
def test_every_kind_of_file_has_a_name_that_the_platform_gives(name: str) -> None:
    """A name that bears a handle stands in no list; the months of 2012 to 2018 are known by their form."""
    with with_macros() as connection:
        names = [
            row[0]
            for row in connection.execute("select name from platform_names where kind = 'file'").fetchall()
        ]
    for kind in platform(name).FILES:
        shown = any(map(kind.fits, [*names, "2012_01.js", "csv/2012_01.csv", "js/application.js"]))
        assert shown or name == "x_analytics", kind.pattern


def test_a_key_is_long_enough_and_can_be_read(tmp_path: Path) -> None:
    (tmp_path / "short").write_bytes(b"fifteen bytes..")
    with pytest.raises(UsageError, match="holds 15 bytes; expected 16 or more"):
        key_of(tmp_path / "short")
    with pytest.raises(UsageError, match="nowhere cannot be read: No such file"):
        key_of(tmp_path / "nowhere")
    (tmp_path / "long").write_bytes(bytes((1 << 20) + 1))
    with pytest.raises(UsageError, match="more than 1 MiB"):
        key_of(tmp_path / "long")
    (tmp_path / "enough").write_bytes(b"sixteen bytes or more")
    assert key_of(tmp_path / "enough") == KEY
    assert key_of(None) != key_of(None)


def test_the_command(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report, "_draw", _title_alone)
    write_folder(tmp_path / "export", SMALL)
    _, talk = call("report", "export", "--key", "key", code=2)
    assert "Add --redact" in talk
    (tmp_path / "key").write_bytes(b"sixteen bytes or more")
    call("report", "export", "-o", "out", "--redact", "--key", "key")
    assert not list((tmp_path / "out").glob("*.duckdb*"))
    text = text_of(tmp_path / "out")
    assert "berta" not in text and KEY.pseudonym("person", "77") in text
    assert "sixteen bytes" not in text and KEY.secret.hex() not in text


# ---- the net

SMALL = {
    "manifest.js": manifest({"tweets.js": 5, "account.js": 1, "follower.js": 2}),
    "account.js": account(accountDisplayName="Likes and Followers"),
    "tweets.js": [
        tweet(
            "1233161576649121792",
            full_text="@berta_of_larkmoor come and see the lamps of the pier with us tonight",
            entities={
                "hashtags": [{"text": "lampsofthepier", "indices": ["1", "2"]}],
                "user_mentions": [
                    mention("berta_of_larkmoor", "77", "@berta_of_larkmoor") | {"name": "Berta Lark"}
                ],
                "urls": [{"expanded_url": "https://larkmoor.example.org/pier", "indices": ["1", "2"]}],
            },
            in_reply_to_user_id="77",
            in_reply_to_screen_name="berta_of_larkmoor",
            in_reply_to_status_id="1233161576649120000",
        ),
        # what twoway says itself, and what anybody may be called
        tweet("1233161576649121793", full_text="Is your account a two-way street?"),
        tweet(
            "1233161576649121795",
            full_text="“Which of the herring gulls came back to the chimney?”",
        ),
        tweet("1233161576649121796", full_text="meet me at nine"),
        tweet("1233161576649121794", full_text="The tide table hangs in the harbour office, as always"),
    ],
    "follower.js": followers("78", "1233161576649130000"),
}


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory, library: Library) -> Path:
    from twoway.load import load
    from twoway.parts import open_exports

    folder = tmp_path_factory.mktemp("small")
    chosen = replace(library, checks=())
    with open_for_loading(folder / "a.duckdb", chosen.schema) as store:
        load(store, chosen, open_exports([write_folder(folder / "export", SMALL)])[0])
        store.run(
            "insert into mentions select archive_id, post_id, 8, '4567890123', 'bob', 'Al Zo', true from posts limit 1"
        )
        # handles that are words of every report
        store.run(
            "insert into mentions select archive_id, post_id, 9, '79', unnest(['likes', 'Europe', '2024', 'page']), 'Monday', true from posts limit 4"
        )
    return folder / "a.duckdb"


def run_own(
    small: Path,
    folder: Path,
    library: Library,
    columns: str,
    sql: str,
    finding: str = "",
    title: str = "Mine?",
) -> None:
    """The redacted report of one metric of somebody's own."""
    (folder / "findings").mkdir()
    (folder / "mine.sql").write_text(
        f"-- {title}\n--\n-- column: {columns} what it is\n{sql}\n", encoding="utf-8"
    )
    found = {}
    if finding:
        (folder / "findings" / "mine.sql").write_text(
            f"-- Mine\n--\n-- column: sentence VARCHAR it\n{finding}\n", encoding="utf-8"
        )
        found = {"mine": read_query(folder / "findings" / "mine.sql")}
    own = replace(library, metrics={"mine": read_query(folder / "mine.sql")}, findings=found)
    (folder / "out").mkdir()
    with open_for_asking(small) as store:
        report.write_report(Session(store, own, Scope(key=KEY)), folder / "out")


@pytest.mark.parametrize(
    ("columns", "sql", "what"),
    [
        ("a VARCHAR", "select handle as a from mentions", "a handle, in the column a of mine"),
        (
            "a VARCHAR",
            "select 'by ' || upper(handle) || '!' as a from mentions",
            "a handle, in the column a of mine",
        ),
        (
            "a VARCHAR",
            "select 'log_' || left(handle, 5) || '_@berta_of_larkmoor' as a from mentions",
            "a handle, in the column a of mine",
        ),
        ("a VARCHAR", "select account_id as a from follows", "an id, in the column a of mine"),
        (
            "a BIGINT",
            "select account_id::bigint as a from follows where length(account_id) > 9",
            "an id, in the column a of mine",
        ),
        ("a VARCHAR", "select 'id ' || post_id as a from posts", "an id, in the column a of mine"),
        ("a VARCHAR[]", "select list(post_id) as a from posts", "an id, in the column a of mine"),
        (
            "a VARCHAR",
            "select 'first: ' || text as a from posts where position = 2",
            "a text, in the column a of mine",
        ),
        (
            "a VARCHAR",
            "select without_names(text) as a from posts where position = 0",
            "a text, in the column a of mine",
        ),
        ("a VARCHAR", "select name as a from mentions", "a name, in the column a of mine"),
        ("a VARCHAR", "select 'most: ' || name || '.' as a from mentions", "a name, in the column a of mine"),
        ("a VARCHAR", "select tag as a from hashtags", "a name, in the column a of mine"),
        ("a VARCHAR", "select url as a from links", "an address, in the column a of mine"),
        (
            "a VARCHAR",
            "select 'see ' || host_of(url) || '.' as a from links",
            "an address, in the column a of mine",
        ),
        # as a whole, however short
        ("a VARCHAR", "select 'B' || 'ob' as a", "a handle, in the column a of mine"),
        ("a VARCHAR", "select '@b' || 'ob' as a", "a handle, in the column a of mine"),
        ("a VARCHAR[]", "select ['x', 'Al  ' || 'Zo'] as a", "a name, in the column a of mine"),
        ("a VARCHAR", "select 'meet me at n' || 'ine' as a", "a text, in the column a of mine"),
        (
            "a VARCHAR",
            "select text as a from posts where text like '%herring gulls%'",
            "a text, in the column a of mine",
        ),
        ("a BIGINT", "select 4567890123::bigint as a", "an id, in the column a of mine"),
        ("a VARCHAR", "select '4567890' || '123' as a", "an id, in the column a of mine"),
        (
            "a VARCHAR",
            "select 'ann@mail' || '.example.com' as a",
            "an e-mail address, in the column a of mine",
        ),
    ],
)
def test_a_query_of_ones_own_that_names_somebody_is_refused(
    small: Path, tmp_path: Path, library: Library, columns: str, sql: str, what: str
) -> None:
    with pytest.raises(ReportError, match="would show") as refused:
        run_own(small, tmp_path, library, columns, sql)
    assert what in str(refused.value)
    assert not re.search("(?i)berta|lark|12331|lamps|bob|gulls|45678", str(refused.value))


def test_a_finding_and_a_title_are_searched_too(small: Path, tmp_path: Path, library: Library) -> None:
    (tmp_path / "a").mkdir()
    with pytest.raises(ReportError, match="a name, in the finding of mine"):
        run_own(
            small,
            tmp_path / "a",
            library,
            "n BIGINT",
            "select 5::bigint as n",
            "select 'Mostly **Berta Lark**.' as sentence",
        )
    (tmp_path / "b").mkdir()
    with pytest.raises(ReportError, match="a handle, in the words around mine"):
        run_own(
            small,
            tmp_path / "b",
            library,
            "n BIGINT",
            "select 5::bigint as n",
            title="How often @berta_of_larkmoor?",
        )


def test_pseudonyms_and_the_words_of_twoway_itself_pass(
    small: Path, tmp_path: Path, library: Library
) -> None:
    run_own(
        small,
        tmp_path,
        library,
        "a VARCHAR",
        "select shown_as('person', account_id, handle) as a from mentions union all select unnest(['likes', 'Monday', '2024', 'Is your account a two-way street?'])",
    )
    assert KEY.pseudonym("person", "77") in (tmp_path / "out" / "data" / "mine.csv").read_text(
        encoding="utf-8"
    )


@pytest.mark.parametrize(
    "sql",
    [
        "select getvariable('redaction')[1]::varchar as a",
        "select getvariable('redac' || 'tion')[1]::varchar as a",
        "select value as a from duckdb_variables()",
    ],
)
def test_a_query_of_ones_own_cannot_read_the_key(
    small: Path, tmp_path: Path, library: Library, sql: str
) -> None:
    with pytest.raises(QueryError, match="may read no variable"):
        run_own(small, tmp_path, library, "a VARCHAR", sql)


@pytest.mark.parametrize(
    ("sql", "what"),
    [
        (
            "select base64(k[1]) as a from query('select getvari' || 'able(''redac'' || ''tion'')::blob[] as k')",
            "query",
        ),
        ("select a from \"QUERY\" /* */ ('select 1 as a')", "query"),
        ("with b as (from system.main.query('select 1 as a')) select 'b' as a", "query"),
        ("select 'b' as a from query_table('po' || 'sts')", "query_table"),
        (
            "select a::varchar as a from json_execute_serialized_sql(json_serialize_sql('select 1 as a'))",
            "json_execute_serialized_sql",
        ),
    ],
)
def test_a_query_of_ones_own_cannot_run_a_text(
    small: Path, tmp_path: Path, library: Library, sql: str, what: str
) -> None:
    with pytest.raises(QueryError, match=rf"may not run a text as SQL, as {what}\(\) does"):
        run_own(small, tmp_path, library, "a VARCHAR", sql)


def test_a_query_of_ones_own_may_speak_of_a_query(small: Path, tmp_path: Path, library: Library) -> None:
    sql = "with query(a) as (select 'query(1)') select a || ' query_table(2)' as a from query -- query(3)"
    run_own(small, tmp_path, library, "a VARCHAR", sql)
    assert "query(1) query_table(2)" in (tmp_path / "out" / "data" / "mine.csv").read_text(encoding="utf-8")


def test_a_query_that_is_no_select_is_refused(small: Path, tmp_path: Path, library: Library) -> None:
    with pytest.raises(QueryError, match=r"mine\.sql: with --redact .* this one cannot be: .*syntax error"):
        run_own(small, tmp_path, library, "a VARCHAR", "select a from from b")


@pytest.mark.parametrize("part", [0, 1, 2])
@pytest.mark.parametrize(
    "form", ["base64(%s)", "base64('ab'::blob || %s)", "hex(%s)", "(%s)::varchar", "base64('a'::blob || %s)"]
)
def test_the_key_is_searched_for_in_other_letters(
    small: Path, tmp_path: Path, library: Library, form: str, part: int
) -> None:
    whole = (KEY.secret, *KEY.pads)[part]
    said = form % f"unhex('{whole.hex()}')"
    (tmp_path / "secret").mkdir()
    with pytest.raises(ReportError, match=r"would show its key, in mine\.csv"):
        run_own(small, tmp_path / "secret", library, "a VARCHAR", f"select {said} as a")


def test_digits_of_hashes_and_pseudonyms_are_no_ids(
    small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever is hashed: every run of digits in what the report computes is an id that the database knows."""
    database = tmp_path / "a.duckdb"
    shutil.copy(small, database)
    monkeypatch.setattr(report, "_draw", _title_alone)

    def write(folder: Path) -> str:
        folder.mkdir()
        with open_for_asking(database) as store:
            report.write_report(Session(store, LIBRARY, Scope(key=KEY)), folder)
        return "".join((folder / name).read_text(encoding="utf-8") for name in ("report.json", "index.html"))

    whole = write(tmp_path / "first")
    runs = {
        run
        for code in re.findall(r"\b[0-9a-f]{64}\b|-[0-9a-f]{12}\b", whole)
        for run in re.findall(r"\d{5,}", code)
    }
    assert len(runs) > 100
    with duckdb.connect(str(database)) as connection:
        connection.execute(
            "insert into follows by name select 999 as archive_id, 1 as file_id, 1 as position, 'follower' as direction, unnest($runs) as account_id",
            {"runs": sorted(runs)},
        )
    write(tmp_path / "second")


def test_the_key_itself_is_searched_for(small: Path, tmp_path: Path, library: Library) -> None:
    with pytest.raises(ReportError, match="would show its key") as refused:
        run_own(small, tmp_path, library, "a VARCHAR", f"select '{KEY.secret.hex()}' as a")
    assert KEY.secret.hex() not in str(refused.value)
