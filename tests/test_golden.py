"""Every sample, in every container, gives the rows that tests/golden holds.

After a wanted change: `pytest tests/test_golden.py --update-goldens` writes them anew and prints what changed, to be reviewed like code.
"""

from __future__ import annotations

import difflib
import json
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import replace
from hashlib import sha256
from operator import methodcaller
from pathlib import Path
from typing import Any

import duckdb
import pytest
from conftest import samples
from exports import write_folder, write_tar, write_zip

from twoway.archive import open_archive
from twoway.databases import open_in_memory
from twoway.library import Library, load_library
from twoway.load import load
from twoway.parts import open_exports
from twoway.platforms import identify

GOLDEN = Path(__file__).parent / "golden"
MOST_ROWS = 400
REFERENCES = [reference.table for reference in load_library().references]
SAMPLES = {path.stem: path for path in samples()}
Execute = Callable[[str], Iterable[tuple[Any, ...]]]


def dumped(execute: Execute) -> str:
    """All tables as JSON, a row a line; of a table with many rows their number and digest. Nothing of this run: no version, no path.

    Of what was loaded last: a supplement has its export before it. Reference data is of no export.
    """
    parts = []
    [(last,)] = execute("select max(archive_id) from archives")
    tables = "select table_name from duckdb_tables() where not internal and not temporary order by 1"
    for (table,) in list(execute(tables)):
        if table in ("schema_version", *REFERENCES):
            continue
        left_out = "archive_id, loaded_by" if table == "archives" else "archive_id"
        listed = execute(f"select * exclude ({left_out}) from {table} where archive_id = {last} order by all")
        rows = [json.dumps(row, ensure_ascii=False, default=methodcaller("isoformat")) for row in listed]
        if len(rows) > MOST_ROWS:
            rows = [json.dumps({"rows": len(rows), "sha256": sha256("\n".join(rows).encode()).hexdigest()})]
        body = ",\n".join(f"    {row}" for row in rows)
        parts.append(f"  {json.dumps(table)}: [\n{body}\n  ]" if rows else f"  {json.dumps(table)}: []")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def content(sample: Path) -> dict[str, bytes]:
    if sample.suffix == ".csv":
        return {sample.name: sample.read_bytes()}
    if sample.is_dir():
        files = (path for path in sample.rglob("*") if path.is_file())
        return {path.relative_to(sample).as_posix(): path.read_bytes() for path in files}
    with zipfile.ZipFile(sample) as packed:
        return {name: packed.read(name) for name in packed.namelist() if not name.endswith("/")}


def difference(before: str, after: str) -> str:
    return "\n".join(
        difflib.unified_diff(before.splitlines(), after.splitlines(), "golden", "now", n=1, lineterm="")
    )


@pytest.mark.parametrize("name", SAMPLES)
def test_golden(
    name: str,
    sample_database: Callable[[str], Path],
    request: pytest.FixtureRequest,
    capsys: pytest.CaptureFixture[str],
) -> None:
    with duckdb.connect(str(sample_database(SAMPLES[name].name)), read_only=True) as connection:
        found = dumped(lambda sql: connection.execute(sql).fetchall())
    assert isinstance(json.loads(found), dict)
    golden = GOLDEN / f"{name}.json"
    before = golden.read_text(encoding="utf-8") if golden.is_file() else ""
    if request.config.getoption("--update-goldens"):
        golden.write_text(found, encoding="utf-8", newline="\n")
        with capsys.disabled():
            print(f"\n{golden.name}: {'unchanged' if found == before else difference(before, found)}")
        return
    assert before, f"there is no {golden.name}: run pytest --update-goldens and review what it writes"
    assert difference(before, found) == ""


@pytest.mark.parametrize("container", ["tar.gz", "the other"])
@pytest.mark.parametrize("name", SAMPLES)
def test_the_container_makes_no_difference(
    name: str, container: str, tmp_path: Path, library: Library, sample_database: Callable[[str], Path]
) -> None:
    sample = SAMPLES[name]
    files = content(sample)
    if container == "tar.gz":
        copy = write_tar(tmp_path / "copy.tar.gz", files)
    elif sample.is_dir():
        copy = write_zip(tmp_path / "copy.zip", files)
    else:
        copy = write_folder(tmp_path / "copy", files, root="")
    before = [SAMPLES["harbour_lights"]] if sample.suffix == ".csv" else []
    with open_in_memory(library.schema) as store:
        for archive in open_exports([copy, *before]):
            with archive:
                load(store, replace(library, checks=()), archive)
        found = dumped(store.rows)
    with duckdb.connect(str(sample_database(sample.name)), read_only=True) as connection:
        expected = dumped(lambda sql: connection.execute(sql).fetchall())
    # the digest of the export stands in the table archives; no sample breaks a check
    assert difference(expected, found) == ""


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_is_identified_as_itself(name: str) -> None:
    with open_archive([SAMPLES[name]]) as archive:
        assert SAMPLES[name].parent.name == identify(archive).NAME


def test_no_golden_is_left_over() -> None:
    if not SAMPLES:
        pytest.skip("the samples are not there")
    assert {path.stem for path in GOLDEN.glob("*.json")} == set(SAMPLES)
