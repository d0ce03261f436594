"""A report made again: what is the same, what differs, and which cause is named for it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import duckdb
import pytest
from conftest import Call
from exports import account, followers, manifest, mention, tweet, write_folder

from twoway import report
from twoway.errors import ReportError, UsageError
from twoway.library import Library
from twoway.queries import read_query
from twoway.redaction import key_of
from twoway.spreadsheet import csv_text
from twoway.verification import Verdict, verify

POSTS = [
    tweet(
        str(1233161576649121792 + number),
        full_text="@berta and another lamp",
        created_at=f"Thu Feb 27 {number:02}:46:45 +0000 2020",
        entities={"hashtags": [], "user_mentions": [mention("berta", "77", "@berta")], "urls": []},
        in_reply_to_user_id="77",
        in_reply_to_screen_name="berta",
    )
    for number in range(6)
]
FILES: dict[str, Any] = {
    "manifest.js": manifest({"tweets.js": 6, "account.js": 1, "follower.js": 2}),
    "account.js": account(),
    "tweets.js": POSTS,
    "follower.js": followers("77", "78"),
}
NAMES = ("people", "post_mix", "posting_hours", "posts_by_month")
Changed = Callable[[Path], object]


@pytest.fixture(autouse=True)
def pictures(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """As pictures something that hangs on the frame and is drawn at once."""

    def draw(each: Any, about: Any, path: Path) -> None:
        path.write_bytes(sha256(csv_text(each.frame).encode()).digest())

    if "drawn" not in request.keywords:
        monkeypatch.setattr(report, "_draw", draw)


@pytest.fixture(scope="module")
def few(library: Library) -> Library:
    """Four metrics are enough to differ."""
    return replace(library, metrics={name: library.metrics[name] for name in NAMES}, findings={}, checks=())


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where reports are kept that several tests begin with."""
    return tmp_path_factory.mktemp("reports")


@pytest.fixture
def made(tmp_path: Path, kept: Path, few: Library, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Path]:
    """A report as the command writes it."""

    def make(*words: str, call: Call) -> Path:
        write_folder(tmp_path / "export", FILES)
        earlier = kept / sha256("\0".join(words).encode()).hexdigest()
        if not earlier.exists():
            monkeypatch.setattr("twoway.cli.library_of", lambda own: few)
            call("report", "export", "-o", "out", *words)
            shutil.copytree(tmp_path / "out", earlier)
        elif not (tmp_path / "out").exists():
            shutil.copytree(earlier, tmp_path / "out")
        return tmp_path / "out"

    return make


def everything(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {
        str(path): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file()
    }


def edit(folder: Path, change: Callable[[dict[str, Any]], object], *, is_sealed: bool = False) -> None:
    """Change report.json by hand; sealed, its digest is computed anew, so that it looks as written."""
    path = folder / "report.json"
    numbers = json.loads(path.read_text(encoding="utf-8"))
    change(numbers)
    if is_sealed:
        numbers["digest"] = report.digest_of(numbers)
    path.write_text(
        json.dumps(numbers, sort_keys=True, indent=2, ensure_ascii=False) + "\n", encoding="utf-8"
    )


def nest(folder: Path, levels: int) -> None:
    """A report.json of ours with brackets inside each other."""
    deep = "[" * levels + "]" * levels
    (folder / "report.json").write_text(f'{{"tool": "twoway", "metrics": {deep}}}', encoding="utf-8")


SAME = "All 4 CSV files, 4 pictures and the page are the same, and so is every number in report.json."


def test_a_fresh_report_is_the_same_and_stays_untouched(
    made: Callable[..., Path], few: Library, call: Call
) -> None:
    folder = made("--since", "2020-01-01", "--tz", "Europe/Berlin", call=call)
    before = everything(folder)
    assert verify(folder, (), few, None) == Verdict([], SAME)
    assert verify(folder, [folder.parent / "export"], few, None) == Verdict([], SAME)
    assert everything(folder) == before


def test_files_that_were_changed_are_named(made: Callable[..., Path], few: Library, call: Call) -> None:
    folder = made(call=call)
    csv = folder / "data" / "people.csv"
    csv.write_text(csv.read_text(encoding="utf-8").replace(",6,", ",7,"), encoding="utf-8")
    (folder / "figures" / "people.png").write_bytes(b"other")
    (folder / "data" / "post_mix.csv").unlink()
    (folder / "data" / "diary.csv").write_text("mine", encoding="utf-8")
    (folder / ".DS_Store").write_text("of a system", encoding="utf-8")
    found = verify(folder, (), few, None)
    assert found.lines == [
        "data/diary.csv: is not of this report.",
        "data/people.csv: was changed after it was written.",
        "data/post_mix.csv: is missing.",
        "figures/people.png: was changed after it was written.",
    ]
    assert found.sentence == "The same: 2 of 4 CSV files, 3 of 4 pictures and the page."


def test_another_archive(made: Callable[..., Path], few: Library, call: Call) -> None:
    folder = made(call=call)
    write_folder(
        folder.parent / "other", FILES | {"tweets.js": POSTS[:5], "manifest.js": manifest({"tweets.js": 5})}
    )
    found = verify(folder, [folder.parent / "other"], few, None)
    assert found.lines[0].startswith("archive: another one; SHA-256 ")
    assert "data/people.csv: differs, as there is another archive." in found.lines
    assert "figures/people.png: differs, as there is another archive." in found.lines
    assert "index.html: differs, as there is another archive." in found.lines


def test_another_query_and_another_version(
    made: Callable[..., Path], few: Library, call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = made(call=call)
    sql = few.metrics["people"].sql.replace("    exchanges,\n", "    exchanges + 1 as exchanges,\n")
    (tmp_path / "people.sql").write_text(sql, encoding="utf-8")
    other = replace(few, metrics={**few.metrics, "people": read_query(tmp_path / "people.sql")})
    found = verify(folder, (), other, None)
    assert found.lines == [
        "data/people.csv: differs, as there is another query people.",
        "figures/people.png: differs, as there is another query people.",
        "index.html: differs, as there is another query people.",
    ]
    lacking = replace(few, metrics={name: few.metrics[name] for name in NAMES[1:]})
    found = verify(folder, (), lacking, None)
    assert found.lines[0] == (
        "data/people.csv: cannot be made again: there is no such query here. Name its folder with --queries."
    )
    monkeypatch.setattr(report, "version", lambda name: "9.9" if name == "matplotlib" else "1.0")
    monkeypatch.setattr(report, "font_chain", lambda: ["Another Sans"])
    monkeypatch.setattr(report, "_draw", lambda each, about, path: path.write_bytes(b"as others draw"))
    edit(folder, lambda numbers: numbers["versions"].update(duckdb="1.0", polars="1.0"))
    found = verify(folder, (), few, None)
    assert any(line.startswith("matplotlib: 9.9 here, ") for line in found.lines)
    assert any(line.startswith("fonts: Another Sans here, ") for line in found.lines)
    assert (
        "figures/people.png: differs, as there is another version of matplotlib, other fonts." in found.lines
    )
    assert not any(line.startswith("data/") for line in found.lines)
    assert found.sentence == (
        "The same: 4 of 4 CSV files, 0 of 4 pictures and not the page. "
        "The numbers are the same; pictures may differ with other versions of matplotlib and other fonts."
    )


def test_report_json_that_was_edited(made: Callable[..., Path], few: Library, call: Call) -> None:
    folder = made("--tz", "Europe/Berlin", call=call)
    whole = (folder / "report.json").read_text(encoding="utf-8")
    edit(folder, lambda numbers: numbers["parameters"].update(tz="Asia/Tokyo"))
    found = verify(folder, (), few, None)
    assert "report.json: was changed after it was written." in found.lines
    assert "data/people.csv: differs, as report.json, which says how to make it, was changed." in found.lines
    assert not any(line.startswith("data/post_mix.csv") for line in found.lines)
    (folder / "report.json").write_text(whole, encoding="utf-8")
    edit(folder, lambda numbers: numbers["metrics"]["people"]["rows"][0].__setitem__(3, 99))
    assert verify(folder, (), few, None).lines == [
        "report.json: was changed after it was written.",
        "report.json: what it says of people is not what was made again.",
    ]


def of_people(numbers: dict[str, Any]) -> dict[str, Any]:
    people: dict[str, Any] = numbers["metrics"]["people"]
    return people


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (
            lambda numbers: numbers["metrics"].update(mine={"query": "", "columns": ["n"], "rows": [[5]]}),
            "its numbers of mine cannot be made again: there is no such query",
        ),
        (lambda numbers: numbers["metrics"].pop("people"), "it lacks the numbers of people"),
        (
            lambda numbers: of_people(numbers)["rows"].clear(),
            "what it says of people is not what was made again",
        ),
        (
            lambda numbers: of_people(numbers)["rows"][0].__setitem__(3, 99),
            "what it says of people is not what was made again",
        ),
        # what Python takes for the same
        (
            lambda numbers: of_people(numbers)["rows"][0].__setitem__(
                3, float(of_people(numbers)["rows"][0][3])
            ),
            "what it says of people is not what was made again",
        ),
        (
            lambda numbers: of_people(numbers).update(mine=1),
            "what it says of people is not what was made again",
        ),
        (lambda numbers: numbers.update(verdict="two-way"), "its part verdict is not of a report"),
        (lambda numbers: numbers.pop("coverage"), "its part coverage is not the one made again"),
        (lambda numbers: numbers["problems"].append({}), "its part problems is not the one made again"),
        (
            lambda numbers: numbers["exports"][0].update(platform="y"),
            "its part exports is not the one made again",
        ),
        (
            lambda numbers: numbers["parameters"].update(mine=1),
            "its part parameters is not the one made again",
        ),
        (
            lambda numbers: numbers.update(schema_version=99),
            "its part schema_version is not the one made again",
        ),
        (
            lambda numbers: numbers["queries"]["metrics"].update(people="0" * 64),
            "its hash of the query people in metrics is not that of the query here",
        ),
        (
            lambda numbers: numbers["queries"]["findings"].update(people="0" * 64),
            "its hash of the query people in findings is not that of the query here",
        ),
        (
            lambda numbers: of_people(numbers).update(query="0" * 64),
            "it gives two hashes of the query people",
        ),
        (
            lambda numbers: numbers["queries"].update(views="0" * 64),
            "its hash of the views is not that of those here",
        ),
        (
            lambda numbers: numbers["queries"].update(mine="0"),
            "its hash of the mine is not that of those here",
        ),
    ],
)
def test_a_report_json_that_was_edited_and_given_its_digest_anew(
    made: Callable[..., Path], few: Library, call: Call, change: Changed, said: str
) -> None:
    folder = made(call=call)
    edit(folder, change, is_sealed=True)
    found = verify(folder, (), few, None)
    assert f"report.json: {said}." in found.lines
    assert "report.json: was changed after it was written." not in found.lines
    assert found.sentence == "The same: 4 CSV files, 4 pictures and the page."


def test_a_version_that_was_there_then_is_no_number(
    made: Callable[..., Path], few: Library, call: Call
) -> None:
    """Another twoway may count its tables and write its queries anew: what it gives is what is compared."""
    folder = made(call=call)

    def older(numbers: dict[str, Any]) -> None:
        numbers.update(version="0.0.1", schema_version=1, fonts=["Another Sans"])
        numbers["versions"].update(duckdb="1.0", arrow="2.0")
        numbers["queries"].update(views="0" * 64)

    edit(folder, older, is_sealed=True)
    assert verify(folder, (), few, None) == Verdict([], SAME)
    edit(folder, lambda numbers: numbers["metrics"]["people"]["rows"].clear(), is_sealed=True)
    found = verify(folder, (), few, None)
    assert "arrow: none here, 2.0 when the report was made." in found.lines
    assert found.lines[-1] == "report.json: what it says of people is not what was made again."


def test_a_database_that_was_changed(made: Callable[..., Path], few: Library, call: Call) -> None:
    folder = made(call=call)
    with duckdb.connect(str(folder / "twoway.duckdb")) as connection:
        connection.execute("delete from posts where position = 5")
    found = verify(folder, (), few, None)
    assert (
        "data/people.csv: differs, perhaps as the database was changed: name the archive, too." in found.lines
    )
    assert verify(folder, [folder.parent / "export"], few, None).lines == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda folder: (folder / "report.json").unlink(), "holds no report: report.json cannot be read"),
        (lambda folder: (folder / "report.json").write_text("{"), "is broken: it is no JSON"),
        (lambda folder: (folder / "report.json").write_text('{"tool": "another"}'), "is not of twoway's"),
        (
            lambda folder: edit(folder, lambda numbers: numbers["metrics"].update(people=float("nan"))),
            "is broken: it is no JSON",
        ),
        (lambda folder: (folder / "report.json").write_text("[" * 100_000), "is broken: it is no JSON"),
        (lambda folder: (folder / "report.json").write_bytes(b"\xff{}"), "is broken: it is no JSON"),
        (lambda folder: nest(folder, 600), "Make the report again"),
        (lambda folder: nest(folder, 100_000), "is broken: it is no JSON"),
        (lambda folder: edit(folder, lambda numbers: numbers["metrics"].update(people=5)), "metrics"),
        (
            lambda folder: edit(folder, lambda numbers: numbers["metrics"]["people"].update(rows=[5])),
            "Expected `array`, got `int`",
        ),
        (lambda folder: edit(folder, lambda numbers: numbers.update(queries=5)), "queries"),
        (lambda folder: edit(folder, lambda numbers: numbers.pop("files")), "missing required field `files`"),
        (
            lambda folder: edit(folder, lambda numbers: numbers["parameters"].update(since="soon")),
            "parameters.since",
        ),
        (
            lambda folder: edit(
                folder, lambda numbers: numbers["parameters"].update(tz="Mars", tz_basis="chosen")
            ),
            "names parameters that cannot be: --tz Mars",
        ),
    ],
)
def test_a_report_json_that_tells_nothing(
    made: Callable[..., Path], few: Library, call: Call, change: Changed, said: str
) -> None:
    folder = made(call=call)
    change(folder)
    with pytest.raises(ReportError) as refused:
        verify(folder, (), few, None)
    assert said in str(refused.value)


def test_what_it_takes(made: Callable[..., Path], few: Library, call: Call, tmp_path: Path) -> None:
    (tmp_path / "key").write_bytes(b"sixteen bytes or more")
    (tmp_path / "other key").write_bytes(b"another sixteen bytes")
    folder = made("--redact", "--key", "key", call=call)
    key, export = key_of(tmp_path / "key"), [tmp_path / "export"]
    assert verify(folder, export, few, key) == Verdict([], SAME)
    for archives, given in ((export, None), ((), key)):
        with pytest.raises(UsageError, match="it takes the archive and the key"):
            verify(folder, archives, few, given)
    with pytest.raises(UsageError, match=r"is not that of .*another pseudonym"):
        verify(folder, export, few, key_of(tmp_path / "other key"))
    shutil.rmtree(folder)
    folder = made(call=call)
    with pytest.raises(UsageError, match="is not redacted"):
        verify(folder, export, few, key)
    (folder / "twoway.duckdb").unlink()
    with pytest.raises(UsageError, match="holds no database"):
        verify(folder, (), few, None)
    assert verify(folder, export, few, None) == Verdict([], SAME)


def test_several_accounts(made: Callable[..., Path], few: Library, call: Call, tmp_path: Path) -> None:
    stranger = {
        "manifest.js": manifest({"account.js": 1}, accountId="2000"),
        "account.js": account(accountId="2000"),
    }
    write_folder(tmp_path / "second", stranger)
    folder = made("second", "--account", "1000", call=call)
    both = [tmp_path / "second", tmp_path / "export"]
    assert verify(folder, both, few, None) == Verdict([], SAME)
    third = write_folder(
        tmp_path / "third",
        {
            "manifest.js": manifest({"account.js": 1}, accountId="3000"),
            "account.js": account(accountId="3000"),
        },
    )
    found = verify(folder, [tmp_path / "second", third], few, None)
    assert found.lines == [
        "archive: it holds other accounts than that of the report, so nothing could be compared."
    ]


def test_the_command(
    made: Callable[..., Path], call: Call, few: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = made(call=call)
    monkeypatch.setattr("twoway.asking.library_of", lambda own: few)
    assert call("verify", "out", "export")[0] == f"{SAME}\n"
    (folder / "data" / "post_mix.csv").write_text("1", encoding="utf-8")
    lines = call("verify", "out", code=1)[0].splitlines()
    assert lines[0] == "data/post_mix.csv: was changed after it was written."
    assert "holds no report" in call("verify", "nowhere", code=6)[1]
    assert "Leave --key out" in call("verify", "out", "--key", "out/index.html", code=2)[1]


def test_a_report_is_not_written_over_what_only_looks_like_one(made: Callable[..., Path], call: Call) -> None:
    folder = made(call=call)
    nest(folder, 100_000)
    said = call("report", "export", "-o", "out", code=6)[1]
    assert "which is not a report of twoway's" in said


@pytest.mark.drawn
def test_real_pictures_are_the_same_bytes(call: Call, tmp_path: Path) -> None:
    write_folder(tmp_path / "export", FILES)
    call("report", "export", "-o", "out")
    assert len([*(tmp_path / "out" / "figures").iterdir()]) > 15
    said, _ = call("verify", "out", "export")
    assert said.startswith("All ") and said.endswith(" and so is every number in report.json.\n")
