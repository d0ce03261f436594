"""The report of a small invented database: the page, the files, and the folder they are put in."""

from __future__ import annotations

import json
import os
import re
import stat
from collections.abc import Callable
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import polars as pl
import pytest

from twoway.databases import open_for_asking, open_for_loading
from twoway.errors import QueryError, ReportError
from twoway.library import Library, load_library
from twoway.report import check_replaceable, replacing, write_report
from twoway.session import Scope, Session

HOSTILE = "=cmd|' /C calc'!A0 <script>alert(1)</script> {{ 7*7 }} ]]> \x1b[31m \u202e\nsecond line"
ROWS = """
insert into archives values
    (1, 'x', '1001', repeat('9f2c', 16), 'x 2022', '2025-03-14 09:00:00', 'manifest', 'Europe/London', false, false, 'test');
insert into entities values
    (1, 'reactions', 'favorite_count in tweets.js', false),
    (1, 'posts', 'tweets.js', false), (1, 'followers', 'follower.js', false), (1, 'following', 'following.js', false), (1, 'likes_given', 'like.js', false),
    (1, 'messages', 'direct-messages.js', false), (1, 'lists_created', 'lists-created.js', false), (1, 'lists_member', 'lists-member.js', false);
insert into files values
    (1, 1, 'data/tweets.js', 'posts', 'read', 1, null, 400, 400, null),
    (1, 2, 'data/follower.js', 'followers', 'read', 1, null, 30, 30, null),
    (1, 3, 'data/following.js', 'following', 'read', 1, null, 0, 0, null),
    (1, 4, 'data/direct-messages.js', 'messages', 'read', 1, null, 0, 0, null),
    (1, 5, 'data/<b>odd</b>.js', null, 'unknown', 1, null, null, null, 'no such file is known');
insert into problems values (1, 1, 'data/tweets.js', 3, 'favorite_count', 'expected a whole number, found text', false);
insert into profiles values
    (1, 1, '1001', 'larkmoor', '<img src=x onerror=alert(1)> Larkmoor', '', '', '', true, true, false, '2023-01-01');
insert into posts
select
    1, 1, i, (1600000000000000000 + i * 400000000000000)::varchar, timestamp '2023-01-05 08:00:00' + to_hours((i * 47)::int),
    'second', case when i % 3 = 0 then '@friend yes' else 'Fresh bread' end, 'en', 'Web App',
    case when i % 3 = 0 then '15' end, case when i % 3 = 0 then (2000 + i % 7)::varchar end, null, null,
    null, null, null, null, null, null, 'public', 0, i % 5, 0
from range(400) as t(i);
insert into mentions select 1, post_id, 0, reply_to_account_id, 'friend', '**Fri<b>end' || '</b> ' || reply_to_account_id, false
from posts where reply_to_account_id is not null;
insert into follows select 1, 2, i, 'follower', (2000 + i)::varchar, null from range(30) as t(i);
"""


ALL = Scope()


class Page(HTMLParser):
    """Tags with their attributes, and whether every tag that must be closed was closed in order."""

    VOID = ("meta", "img", "link", "br", "hr", "input")

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.open: list[str] = []
        self.text = ""
        self.feed(text)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data

    def all(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.tags if name == tag]


def make(database: Path, folder: Path, scope: Scope = ALL, own: tuple[Path, ...] = ()) -> Path:
    library = load_library(own)
    with open_for_asking(database) as store:
        write_report(Session(store, library, scope, materialise=True), folder)
    return folder


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("database") / "small.duckdb"
    library = load_library()
    with open_for_loading(path, library.schema) as store:
        library.install(store)
        store.run(ROWS)
        store.run("update posts set text = $text, likes = 999 where position = 7", {"text": HOSTILE})
    return path


@pytest.fixture(scope="module")
def folder(database: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(database, tmp_path_factory.mktemp("report"))


@pytest.fixture(scope="module")
def html(folder: Path) -> str:
    return (folder / "index.html").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def page(html: str) -> Page:
    return Page(html)


def test_every_picture_is_there_and_is_told_in_words(page: Page, folder: Path) -> None:
    pictures = page.all("img")
    assert len(pictures) >= 8
    for picture in pictures:
        assert (picture["width"], picture["height"]) == ("1600", "900")
        assert 40 < len(picture["alt"]) <= 350
        assert "**" not in picture["alt"].replace("**Fri", "")
        assert (folder / unquote(picture["src"])).is_file()


def test_nothing_is_fetched(page: Page, html: str) -> None:
    policies = [each["content"] for each in page.all("meta") if "Content-Security-Policy" in each.values()]
    assert policies == [
        "default-src 'none'; img-src 'self' data: file:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
    ]
    assert not page.all("script") and not page.all("link") and not page.all("iframe")
    assert not any("http" in each["src"] for each in page.all("img"))
    assert not any(name.startswith("on") for _, attributes in page.tags for name in attributes)
    assert "@import" not in html and "url(" not in html


def test_links_lead_to_files_and_headings_that_exist(page: Page, folder: Path) -> None:
    ids = [attributes["id"] for _, attributes in page.tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    for link in page.all("a"):
        target = link["href"]
        if target.startswith("#"):
            assert target[1:] in ids
        elif not target.startswith("https://x.com/"):
            assert (folder / unquote(target)).is_file()


def test_text_of_the_export_is_only_text(page: Page, html: str) -> None:
    assert "<script>alert(1)</script>" in page.text
    assert "{{ 7*7 }}" in page.text
    assert "<img src=x" in page.text
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e]", html)
    assert "<b>" not in html


def test_the_headline_rows_and_the_order_of_the_page(page: Page) -> None:
    titles = [each["id"] for each in page.all("section")]
    order = [
        "scorecard",
        "conversation",
        "engagement",
        "followers",
        "listening",
        "when",
        "profile",
        "privacy",
        "next-steps",
    ]
    assert titles == [*order, "cannot-tell", "ledger", "definitions", "reproduce", "private"]
    assert (
        "Engage34\u00a0% of what you posted in the last 12 months talked with somebody: 60 of 178 posts.\n"
        in page.text
    )
    steps = re.search(
        r"Next steps\s+What the archive itself shows;.*?What this archive cannot tell", page.text, re.DOTALL
    )
    # an untrusted handle, and a gap of the profile
    assert steps and "There is no link to a website." in steps[0] and "Moves: A trusted profile?" in steps[0]
    assert "The first 100 of" not in page.text
    assert page.text.index("What this archive cannot tell") < page.text.index("Files of the export")


def test_what_is_absent_has_no_picture_on_the_page(folder: Path, page: Page) -> None:
    numbers = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    assert numbers["metrics"]["likes_given"]["status"] == "not in this archive"
    assert not any("likes_given" in picture["src"] for picture in page.all("img"))
    assert (folder / "figures" / "likes_given.png").is_file()
    assert "This is not a zero: likes given may exist on the platform. Looked for: like.js." in page.text


def test_what_is_there_but_empty_is_a_true_zero(folder: Path, page: Page) -> None:
    numbers = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    assert numbers["metrics"]["message_volume"]["status"] == "measured"
    assert "direct-messages.js is there and holds no one-to-one conversations." in page.text


def test_shares_are_percents_and_numbers_under_one_keep_two_figures(folder: Path, page: Page) -> None:
    row = pl.read_csv(folder / "data" / "engagement_concentration.csv").row(0, named=True)
    share, gini = page.text.split("Share of those in all likes")[1].split("Gini's index of the likes")[:2]
    assert share.strip() == f"{100 * row['top_share']:.1f}\u00a0%"
    assert 0.1 < row["gini"] < 0.9 and f"{row['gini']:.2f}" in gini[:60]


def asked(library: Library) -> set[str]:
    """The metrics of a report of one export: those that go with something else are left out."""
    return {name for name, query in library.metrics.items() if not query.only_with}


def test_csv_files_hold_no_formula_and_one_line_a_row(folder: Path) -> None:
    library = load_library()
    for name in asked(library):
        raw = (folder / "data" / f"{name}.csv").read_bytes()
        assert b"\r" not in raw and raw.endswith(b"\n")
        assert not re.search(rb"[\x00-\x09\x0b-\x1f\x7f]", raw)
        frame = pl.read_csv(raw, infer_schema=False)
        assert raw.count(b"\n") == frame.height + 1
        assert frame.columns == [column.name for column in library.metrics[name].columns]
        for column in frame.columns:
            assert not frame[column].drop_nulls().str.contains(r"^\s*[=+@]").any()
    assert "'=cmd|" in (folder / "data" / "top_posts.csv").read_text(encoding="utf-8")


def test_report_json_has_every_number_and_no_clock_path_or_host(folder: Path, database: Path) -> None:
    text = (folder / "report.json").read_text(encoding="utf-8")
    numbers = json.loads(text)
    assert text == json.dumps(numbers, sort_keys=True, indent=2, ensure_ascii=False) + "\n"
    assert numbers["tool"] == "twoway"
    assert numbers["exports"][0]["digest"] == "9f2c" * 16
    assert numbers["parameters"]["tz"] == "Europe/London"
    assert set(numbers["metrics"]) == asked(load_library())
    assert numbers["metrics"]["audience"]["rows"][0][:3] == [30, 0, 0]
    for metric in numbers["metrics"].values():
        assert all(len(row) == len(metric["columns"]) for row in metric["rows"])
    assert str(folder) not in text and str(database.parent) not in text and os.sep + "tmp" not in text
    assert not re.search(r"\b20(2[6-9]|[3-9]\d)-", text)


def test_two_runs_give_the_same_bytes(folder: Path, database: Path, tmp_path: Path) -> None:
    again = make(database, tmp_path)
    files = sorted(path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    assert files == sorted(path.relative_to(again) for path in again.rglob("*") if path.is_file())
    assert [path for path in files if (folder / path).read_bytes() != (again / path).read_bytes()] == []


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
def test_files_are_for_the_owner_alone(folder: Path) -> None:
    for path in folder.rglob("*"):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600)


def test_a_period_without_posts_is_not_a_zero(database: Path, tmp_path: Path) -> None:
    text = (
        make(database, tmp_path, Scope(since=date(2019, 1, 1), until=date(2019, 12, 31))) / "index.html"
    ).read_text(encoding="utf-8")
    assert "Nothing in the period chosen counts here." in Page(text).text
    assert "1 Jan 2019" in text


def own_metric(folder: Path, text: str) -> tuple[Path]:
    folder.mkdir()
    (folder / "mine.sql").write_text(text, encoding="utf-8")
    return (folder,)


def test_a_metric_of_ones_own_comes_last_whatever_its_columns(database: Path, tmp_path: Path) -> None:
    own = own_metric(
        tmp_path / "own",
        "-- Mine?\n--\n-- column: things VARCHAR[] a list\n-- column: part DOUBLE not a number\n"
        "select ['=a', 'b'] as things, 'nan'::double as part union all select null, 1.5\n",
    )
    (tmp_path / "out").mkdir()
    out = make(database, tmp_path / "out", own=own)
    assert "Your own metrics" in Page((out / "index.html").read_text(encoding="utf-8")).text
    assert (out / "data" / "mine.csv").read_text(encoding="utf-8") == "things,part\n\"['=a', 'b']\",\n,1.5\n"
    numbers = json.loads((out / "report.json").read_text(encoding="utf-8"))
    assert numbers["metrics"]["mine"]["rows"] == [[["=a", "b"], None], [None, 1.5]]


def test_curves_stand_below_each_other_in_their_table(database: Path, tmp_path: Path) -> None:
    own = own_metric(
        tmp_path / "own",
        "-- Mine?\n--\n-- column: opening VARCHAR which curve\n-- column: seconds DOUBLE a time\n"
        "-- column: answered_7d DOUBLE a share\n"
        "-- chart: distribution x=seconds y=answered_7d series=opening unit=percent\n"
        "select 'first_contact' as opening, 90::double as seconds, 0.25::double as answered_7d "
        "union all select 'all_turns', 7200, 0.5\n",
    )
    (tmp_path / "out").mkdir()
    out = make(database, tmp_path / "out", own=own)
    text = Page((out / "index.html").read_text(encoding="utf-8")).text
    start = text.rindex("Opening")
    words = " ".join(text[start : start + 300].split())
    assert "first contact 1.5 min 25.0 % all turns 2.0 h 50.0 %" in words


@pytest.mark.parametrize(("few", "status"), [(29, "measured"), (30, "not enough data")])
def test_a_count_under_few_is_not_enough_data(database: Path, tmp_path: Path, few: int, status: str) -> None:
    own = own_metric(
        tmp_path / "own",
        f"-- Mine?\n--\n-- column: n BIGINT a number\n-- count: n posts\n-- few: {few}\nselect 29::bigint as n\n",
    )
    (tmp_path / "out").mkdir()
    out = make(database, tmp_path / "out", own=own)
    assert (
        json.loads((out / "report.json").read_text(encoding="utf-8"))["metrics"]["mine"]["status"] == status
    )


def test_posts_of_an_older_export_are_shown_though_the_newest_has_none(tmp_path: Path) -> None:
    path = tmp_path / "two.duckdb"
    library = load_library()
    with open_for_loading(path, library.schema) as store:
        library.install(store)
        store.run(ROWS)
        store.run(
            "insert into archives values (2, 'x', '1001', 'f', 'x', '2025-06-01', 'manifest', null, false, false, 'test');"
            "insert into entities values (2, 'posts', 'tweets.js', false), (2, 'followers', 'follower.js', false)"
        )
    (tmp_path / "out").mkdir()
    out = make(path, tmp_path / "out")
    metrics = json.loads((out / "report.json").read_text(encoding="utf-8"))["metrics"]
    assert metrics["post_mix"]["status"] == "measured"
    assert metrics["audience"]["status"] == "not in this archive"
    said = Page((out / "index.html").read_text(encoding="utf-8")).text
    assert "made from 2 exports" in said


@pytest.mark.parametrize("section", ["headlines", "next_steps", "cannot_tell"])
def test_a_section_that_is_text_is_not_for_metrics_of_ones_own(tmp_path: Path, section: str) -> None:
    own = own_metric(
        tmp_path / "own",
        f"-- Mine?\n--\n-- column: n BIGINT n\n-- section: {section}\nselect 1::bigint as n\n",
    )
    with pytest.raises(QueryError, match=r"mine\.sql:4: .*is text of the page; expected one of scorecard"):
        load_library(own)


@pytest.mark.parametrize("chart", ["pie x=posts", "bars x=nothing y=posts"])
def test_a_chart_that_cannot_be_is_an_error_with_its_file(database: Path, tmp_path: Path, chart: str) -> None:
    own = own_metric(
        tmp_path / "own",
        f"-- Mine?\n--\n-- column: posts BIGINT posts\n-- chart: {chart}\nselect count(*) as posts from posts_in_scope\n",
    )
    (tmp_path / "out").mkdir()
    with pytest.raises(QueryError, match=r"mine\.sql"):
        make(database, tmp_path / "out", own=own)


# ---- the folder


def ours(folder: Path) -> None:
    folder.mkdir()
    (folder / "report.json").write_text('{"tool": "twoway"}', encoding="utf-8")
    (folder / "index.html").write_text("old", encoding="utf-8")


def foreign_file(folder: Path) -> None:
    folder.mkdir()
    (folder / "diary.txt").write_text("mine", encoding="utf-8")


def foreign_report(folder: Path) -> None:
    folder.mkdir()
    (folder / "report.json").write_text('{"tool": "another"}', encoding="utf-8")


def ours_and_a_diary(folder: Path) -> None:
    ours(folder)
    (folder / "diary.txt").write_text("mine", encoding="utf-8")


def a_file(folder: Path) -> None:
    folder.write_text("mine", encoding="utf-8")


def test_a_report_of_ours_is_replaced_whole(tmp_path: Path) -> None:
    ours(tmp_path / "out")
    with replacing(tmp_path / "out") as draft:
        assert draft.parent.parent == tmp_path.resolve()
        (draft / "report.json").write_text("{}", encoding="utf-8")
        assert (tmp_path / "out" / "index.html").read_text(encoding="utf-8") == "old"
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["report.json"]
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt])
def test_the_old_report_stays_when_the_block_fails(tmp_path: Path, error: type[BaseException]) -> None:
    ours(tmp_path / "out")
    with pytest.raises(error), replacing(tmp_path / "out") as draft:
        (draft / "index.html").write_text("half", encoding="utf-8")
        raise error
    assert (tmp_path / "out" / "index.html").read_text(encoding="utf-8") == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("moved", ["out", "new"])
def test_the_old_report_stays_when_the_swap_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moved: str
) -> None:
    ours(tmp_path / "out")
    rename = Path.rename

    def failing(self: Path, target: Path) -> Path:
        if self.name == moved:
            raise OSError(16, "busy")
        return rename(self, target)

    with pytest.raises(ReportError, match="busy"), replacing(tmp_path / "out"):
        monkeypatch.setattr(Path, "rename", failing)
    monkeypatch.undo()
    assert (tmp_path / "out" / "index.html").read_text(encoding="utf-8") == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("made", [foreign_file, foreign_report, ours_and_a_diary, a_file])
def test_a_folder_of_somebody_else_is_refused(tmp_path: Path, made: Callable[[Path], None]) -> None:
    made(tmp_path / "out")
    before = sorted(path.name for path in tmp_path.rglob("*"))
    with pytest.raises(ReportError):
        check_replaceable(tmp_path / "out")
    with pytest.raises(ReportError), replacing(tmp_path / "out"):
        pytest.fail("nothing may begin")
    assert sorted(path.name for path in tmp_path.rglob("*")) == before


def test_the_folder_one_is_in_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ReportError, match="you are in"):
        check_replaceable(Path())


def test_an_empty_or_new_folder_is_fine(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    check_replaceable(tmp_path / "empty")
    check_replaceable(tmp_path / "new")
    with pytest.raises(ReportError, match="no folder"):
        check_replaceable(tmp_path / "not" / "there")


def test_the_scorecard_shows_its_table_unasked_and_where_its_bands_come_from(
    page: Page, html: str, folder: Path
) -> None:
    card = html.split('id="metric-scorecard"')[1].split("</article>")[0]
    assert card.count("<details open>") == 1
    assert "Where the bands come from" in card and "Lovejoy" in card
    assert re.findall(r'<th scope="rowgroup" colspan="6">(\w+)</th>', card) == [
        *("Engage", "Listen", "Reciprocate", "Respond", "Legitimate", "Transparent")
    ]
    assert re.search(r'data-label="Finding"><bdi>\d+\s% talk with people: [\d,]+ of [\d,]+</bdi>', card)
    assert "(as of export)" in card and "--kind" not in card.split("<table")[1]
    assert re.search(
        r"<bdi>Talk or announce\?</bdi></th>\s*<td class=\"number\"[^>]*><bdi>33\.\d\u00a0%", card
    )
    assert page.all("img")[0]["src"] == "figures/scorecard.png"


def test_the_kind_is_said_where_it_decides(database: Path, tmp_path: Path) -> None:
    folder = make(database, tmp_path, Scope(kind="person"))
    numbers = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    assert numbers["parameters"]["kind"] == "person"
    columns = numbers["metrics"]["scorecard"]["columns"]
    rows = {row[1]: dict(zip(columns, row, strict=True)) for row in numbers["metrics"]["scorecard"]["rows"]}
    assert rows["answers_others"]["weak_limit"] == 0.15
    assert "--kind person" in (folder / "index.html").read_text(encoding="utf-8")
