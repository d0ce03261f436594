"""Each sample, damaged in each of the ways of damage.py: the ledger that should come of it, and that no record is lost without a word.

What should come of it is worked out from the sound file and the damaged one with Python's json and csv alone, on top of the ledger of the sound
sample, which its golden holds.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

import damage
import pytest
from conftest import LoadInto, samples
from damage import IDS, WAYS, Sound, damaged, field_of, thinned
from exports import Reading, read, write_folder
from test_golden import content

from twoway.databases import open_for_asking
from twoway.errors import ArchiveError
from twoway.library import Library
from twoway.records import Block, File, Follow, LikeGiven, Post, PostCount, Problem
from twoway.session import Scope, Session

SAMPLES = {path.stem: path for path in samples()}
LARGE = 500_000
LISTS = ("data/manifest.js", "data/js/tweet_index.js")
# What stands in for these files where they are not whole.
STANDS_IN = {
    "tweet-headers.js": r"tweets?(-part\d+)?\.js",
    "direct-message-headers.js": r"direct-messages(-part\d+)?\.js",
    "direct-message-group-headers.js": r"direct-messages-group(-part\d+)?\.js",
}
# What has a row for each record.
AS_ROWS = ("posts", "community_posts", "circle_posts", "deleted_posts", "post_dates", "followers", "following", "likes_given", "blocks", "posts_in_csv")  # fmt: skip


@cache
def sound(name: str) -> dict[str, bytes]:
    """A sample, a large one with the first records of each file alone."""
    files = content(SAMPLES[name])
    return thinned(files) if sum(map(len, files.values())) > LARGE else files


class Expected(NamedTuple):
    outcome: str
    records: int | None
    promised: int | None
    # problems that cost a record or the rest of the file, and others
    lost: int
    noted: int


def ledger(reading: Reading) -> dict[str, Expected]:
    found = {}
    for path, file in reading.files.items():
        lost = [problem.is_lost for problem in reading.rows[Problem] if problem.path == path]
        found[path] = Expected(
            file.outcome, file.records, file.expected_records, sum(lost), lost.count(False)
        )
    return found


Base = Callable[[str], Reading]


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Base:
    """What reading a sound sample gives."""

    @cache
    def reading(name: str) -> Reading:
        return read(write_folder(tmp_path_factory.mktemp("sound") / "export", sound(name), root=""))

    return reading


# ---- what should come of it


def up_to(number: int, before: Expected, problems: list[Problem], is_handled: bool) -> Expected:
    """The whole records before a place are kept; of a file that is only counted nothing is said."""
    kept = [each for each in problems if each.position is None or each.position < number]
    return Expected(
        "left_over" if before.outcome == "left_over" else "damaged",
        number if is_handled else None,
        before.promised,
        sum(each.is_lost for each in kept) + 1,
        sum(not each.is_lost for each in kept),
    )


def of_json(
    way: str, file: Sound, hurt: bytes, before: Expected, problems: list[Problem], is_handled: bool
) -> Expected:
    spans, count = file.spans, len(file.spans)
    is_read = before.outcome != "left_over" and before.outcome != "ignored"
    if way == "cut_off":
        return up_to(file.whole_before(hurt), before, problems, is_handled)
    if way in ("invalid_utf8", "lone_surrogates") or (way == "nul_bytes" and not hurt.endswith(b"\0")):
        is_id = field_of(file, IDS) is not None
        return before._replace(lost=before.lost + is_id, noted=before.noted + is_read)
    if way == "nul_bytes":
        return up_to(file.whole_before(hurt[: hurt.index(b"\0")]), before, problems, is_handled)
    if way == "trailing_commas":
        filled = sum(json.loads(file.text[start:end]) not in ({}, []) for start, end in spans)
        return before._replace(noted=before.noted + filled + (count > 0))
    if way == "unquoted_keys":
        # in each record keys, texts in single quotes, and apostrophes in these
        written = [damage.loose(json.loads(file.text[start:end]), bare=True) for start, end in spans]
        kinds = (r"\{ \w+:", r"'", r"\\'")
        return before._replace(
            noted=before.noted + sum(bool(re.search(kind, each)) for each in written for kind in kinds)
        )
    if way == "utf_16":
        return before._replace(noted=before.noted + 1)
    if way == "emptied":
        return before._replace(records=0, lost=0, noted=0)
    if way == "broken_manifest":
        # of the index of Grailbird: a comma at the end, and for each count that it is not there
        gone = sum(count is None for count in promised_by(hurt.decode()).values())
        return before._replace(noted=before.noted + 1 + gone)
    if way == "flipped":
        number = next(
            n
            for n, (start, end) in enumerate(spans)
            if "*" in hurt.decode("utf-8-sig")[start:end].split('"', 3)[2]
        )
        rest = [each for each in problems if each.position != number]
        lost = sum(each.is_lost for each in rest)
        outcome = "damaged" if before.outcome != "left_over" else "left_over"
        return Expected(outcome, count if is_handled else None, before.promised, lost + 1, len(rest) - lost)
    assert way in ("no_prefix", "huge_ids", "blank_owner")
    return before


def of_table(way: str, file: Sound, before: Expected, hurt: Sound) -> Expected:
    """Of a sound table every row is read, and nothing noted."""
    is_by_post = file.rows[0][0] in damage.POST_COLUMNS
    rows = len(file.rows) - 1
    assert before == Expected("read", rows, None, 0, 0)
    if way == "cut_off":
        # the last row has lost the end of its third field, which is left out, and a time that its id does not carry
        is_lost = file.rows[0][0] == "tweet_id" and len(hurt.rows[-1][0]) < 13
        return before._replace(records=len(hurt.rows) - 1, noted=1, lost=int(is_lost))
    if way == "cut_in_quotes":
        # no row of theirs has a line of its own in a text
        return before._replace(outcome="damaged", records=hurt.data.count(b"\n") - 1, lost=1)
    if way == "unclosed_quote":
        return before._replace(outcome="damaged", lost=1)
    if way == "flipped":
        # where no row comes after it, it is the rest of the file
        is_last = rows == 1
        return before._replace(outcome="damaged", records=rows - is_last, lost=1)
    if way == "no_prefix":
        return before._replace(outcome="damaged", records=0, lost=1)
    if way in ("invalid_utf8", "lone_surrogates"):
        return before._replace(noted=before.noted + 1, lost=before.lost + (not is_by_post))
    if way == "nul_bytes":
        # the last row is one field of zeros
        sound_rows = hurt.data[: hurt.data.index(b"\0")].count(b"\n") - 1
        return before._replace(records=sound_rows + 1, noted=before.noted + 1, lost=before.lost + 1)
    if way == "trailing_commas":
        # a column without a name
        return before._replace(noted=before.noted + 1)
    if way == "huge_ids":
        return before._replace(noted=before.noted + (not is_by_post))
    if way == "emptied":
        return before._replace(records=0, noted=0)
    assert way in ("unquoted_keys", "utf_16", "blank_owner")
    return before


def promised_by(text: str) -> dict[str, int | None]:
    """Path to count, by the look of a manifest or an index alone."""
    entries = re.findall(r'"file_?[nN]ame"\s*:\s*"(data/[^"]+\.js)"([^}]*)', text)
    counts = {path: re.search(r'"(?:tweet_)?count"\s*:\s*"?(\d+)"?', rest) for path, rest in entries}
    return {path: int(match.group(1)) if match else None for path, match in counts.items()}


def of_manifest(way: str, before: Expected, hurt: str) -> Expected:
    if way == "utf_16":
        return before._replace(noted=before.noted + 1)
    if way == "broken_manifest":
        gone = sum(count is None for count in promised_by(hurt).values())
        # a key without quotes, a comma at the end, and for each count a comma and that it is not there
        return before._replace(noted=before.noted + 2 + 2 * gone)
    assert way == "blank_owner"
    return before


def expected(
    way: str, files: Mapping[str, bytes], hurt: Mapping[str, bytes], base: Reading
) -> dict[str, Expected]:
    found = ledger(base)
    for path, before in found.items():
        if path not in files:
            continue
        file = Sound(path, files[path])
        if hurt[path] != files[path]:
            problems = [each for each in base.rows[Problem] if each.path == path]
            if file.is_table:
                found[path] = of_table(way, file, before, Sound(path, hurt[path]))
            elif file.name == "manifest.js":
                found[path] = of_manifest(way, before, hurt[path].decode("utf-8", "replace"))
            else:
                is_handled = base.files[path].entity is not None or file.name in STANDS_IN
                found[path] = of_json(way, file, hurt[path], before, problems, is_handled)
    if way == "broken_manifest":
        counts = promised_by(hurt[next(path for path in LISTS if path in hurt)].decode())
        for path, each in found.items():
            # only a list that is whole tells what is left over
            outcome = "read" if each.outcome == "left_over" else each.outcome
            found[path] = each._replace(outcome=outcome, promised=counts.get(path))
    for path, each in found.items():
        if pattern := STANDS_IN.get(Path(path).name):
            main = [
                other
                for name, other in found.items()
                if re.fullmatch(pattern, Path(name).name) and other.outcome != "left_over"
            ]
            is_needed = not main or any(not is_whole(other) for other in main)
            found[path] = stood_in(each, is_needed)
    return found


def is_whole(file: Expected) -> bool:
    is_complete = file.promised in (None, file.records) and file.outcome == "read"
    return is_complete and (bool(file.records) or file.promised == 0)


def stood_in(file: Expected, is_needed: bool) -> Expected:
    if file.outcome == "damaged":
        return file if is_needed else file._replace(records=None)
    return file._replace(outcome="read" if is_needed else "ignored")


# ---- the tests


def applies(name: str, way: str) -> bool:
    """Whether the way does anything to the sample."""
    if way == "broken_manifest":
        return any(path in content(SAMPLES[name]) for path in LISTS)
    is_of_tables = way in ("cut_in_quotes", "unclosed_quote") or SAMPLES[name].suffix == ".csv"
    return not is_of_tables or damaged(way, sound(name)) != sound(name)


CASES = [(name, way) for name in SAMPLES for way in WAYS if applies(name, way)]


@pytest.mark.parametrize(("name", "way"), CASES)
def test_the_ledger_of_a_damaged_sample(name: str, way: str, tmp_path: Path, base: Base) -> None:
    files = sound(name)
    hurt = damaged(way, files)
    assert hurt != files
    folder = write_folder(tmp_path / "export", hurt, root="")
    if way == "no_prefix" and SAMPLES[name].suffix == ".csv":
        # without its first line nothing tells what a table is
        with pytest.raises(ArchiveError, match="none that an export"):
            read(folder)
        return
    reading = read(folder)
    found = ledger(reading)
    assert found == expected(way, files, hurt, base(name))
    every_record_is_there_or_counted(reading)
    if way == "huge_ids":
        ids_are_kept(files, hurt, reading)
    if way == "blank_owner" and SAMPLES[name].suffix != ".csv":
        assert reading.export.account_id == owner_of(files)


def every_record_is_there_or_counted(reading: Reading) -> None:
    """Where a record is a row."""
    kinds = (Post, Follow, LikeGiven, Block)
    for file in reading.rows[File]:
        rows = sum(row.file_id == file.file_id for kind in kinds for row in reading.rows[kind])
        if file.entity not in AS_ROWS or file.outcome not in ("read", "damaged"):
            assert rows == 0, file.path
            continue
        of_file = [each for each in reading.rows[Problem] if each.file_id == file.file_id]
        lost = {each.position for each in of_file if each.is_lost and each.position is not None}
        # the rest of a file was never among its records
        assert file.records == rows + sum(at < file.records for at in lost), file.path


def ids_are_kept(files: Mapping[str, bytes], hurt: Mapping[str, bytes], reading: Reading) -> None:
    """Digit for digit, each where it stood."""
    if counts := reading.rows[PostCount]:  # of a table of figures
        assert str(damage.HUGE) in {row.post_id for row in counts}
        return
    names = {Post: "post_id", Follow: "account_id", LikeGiven: "post_id", Block: "account_id"}
    kept = {
        each.file_id
        for kind, name in names.items()
        for each in reading.rows[kind]
        if getattr(each, name) == str(damage.HUGE)
    }
    # a table by day has no ids
    touched = {
        path for path in files if hurt[path] != files[path] and not reading.export.layout.startswith("days")
    }
    assert kept == {reading.files[path].file_id for path in touched}


def owner_of(files: Mapping[str, bytes]) -> str | None:
    """Who the owner is when account and manifest do not say: by the dates of the posts, or by who is in every conversation."""
    for path, data in files.items():
        if path.startswith("data/js/tweets/"):
            return str(json.loads(Sound(path, data).text.split("= ", 1)[1])[0]["user"]["id_str"])
        if path.endswith("/tweet-headers.js"):
            return str(json.loads(Sound(path, data).text.split("= ", 1)[1])[0]["tweet"]["user_id"])
    for path, data in files.items():
        if re.fullmatch(r"(data/)?direct-messages?(-headers)?\.js", path):
            records = json.loads(Sound(path, data).text.split("= ", 1)[1].rstrip(";\n"))
            pairs = [set(record["dmConversation"]["conversationId"].split("-")) for record in records]
            common = set.intersection(*pairs) if pairs else set()
            if len(common) == 1:
                return common.pop()
    return None


@pytest.mark.parametrize("way", ["cut_off", "flipped", "trailing_commas"])
def test_a_large_export_is_read_in_pieces_around_its_faults(way: str, tmp_path: Path) -> None:
    files = {
        path: data for path, data in content(SAMPLES["harbour_lights_2023"]).items() if path.endswith(".js")
    }
    hurt = damaged(way, files)
    before = read(write_folder(tmp_path / "sound", files, root=""))
    reading = read(write_folder(tmp_path / "export", hurt, root=""))
    assert ledger(reading) == expected(way, files, hurt, before)
    every_record_is_there_or_counted(reading)


def test_every_question_can_be_asked_of_a_damaged_export(
    tmp_path: Path, load_into: LoadInto, library: Library
) -> None:
    """Of one that is damaged in several ways at once."""
    files = sound("multi_part")
    ways = {
        "tweets": "cut_off",
        "tweets-part1": "flipped",
        "tweets-part2": "huge_ids",
        "following": "flipped",
    }
    ways |= {
        "follower": "huge_ids",
        "follower-part1": "cut_off",
        "profile": "invalid_utf8",
        "account": "blank_owner",
    }
    hurt = dict(files)
    for name, way in ways.items():
        path = f"data/{name}.js"
        hurt[path] = damaged(way, files)[path]
        assert hurt[path] != files[path]
    [loaded] = load_into(
        tmp_path / "a.duckdb", write_folder(tmp_path / "export", hurt, root=""), with_checks=True
    )
    assert {file.path for file in loaded.failing} == {
        f"data/{name}.js" for name, way in ways.items() if way in ("cut_off", "flipped")
    }
    with open_for_asking(tmp_path / "a.duckdb") as store:
        session = Session(store, library, Scope(), materialise=True)
        for query in (*library.metrics.values(), *library.findings.values()):
            session.run(query)
        checks = session.rows("select path from problems where path like 'checks/%'")
        coverage = dict(session.rows("select entity, status from coverage"))
    assert checks == [("checks/ids_are_digits.sql",)]
    assert [coverage[entity] for entity in ("posts", "followers", "following")] == ["partial"] * 3
