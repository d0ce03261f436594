"""Fixtures that several test files share."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from shutil import copyfile

import pytest
from exports import Files, Reading, read, write_folder
from hypothesis import settings

from twoway.cli import main
from twoway.databases import open_for_loading
from twoway.library import Library, load_library
from twoway.load import Loaded, load
from twoway.parts import open_exports

SAMPLES = Path(__file__).parents[1] / "sample_archives" / "x"
# Archives of 2012 to 2018.
GRAILBIRD = SAMPLES.parent / "grailbird"
# The figures of the museum of harbour_lights, in files of their own.
SUPPLEMENTS = SAMPLES.parent / "x_analytics"
MAIN = "harbour_lights.zip"

# The same examples on every run and machine, and no failure because a machine is slow.
settings.register_profile("house", derandomize=True, deadline=None, max_examples=200, database=None)
settings.load_profile("house")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-goldens", action="store_true", help="write tests/golden anew and print what changed"
    )


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "slow: takes several seconds")


def samples() -> list[Path]:
    """The sample exports: folders and zips, and the files that go beside one of them."""
    exports = []
    for folder in filter(Path.is_dir, (SAMPLES, GRAILBIRD)):
        exports += sorted(path for path in folder.iterdir() if path.is_dir() or path.suffix == ".zip")
    return exports + sorted(SUPPLEMENTS.glob("*.csv"))


@pytest.fixture(scope="session")
def library() -> Library:
    return load_library()


@pytest.fixture
def read_files(tmp_path: Path) -> Callable[..., Reading]:
    """Rows of an export that consists of these files: name to records."""

    def reading(files: Files, root: str = "data/") -> Reading:
        return read(write_folder(tmp_path / "export", files, root))

    return reading


LoadInto = Callable[..., list[Loaded]]


@pytest.fixture(scope="session")
def load_into(library: Library) -> LoadInto:
    """Load exports into a database file; the checks, which take half of the time, on demand."""

    def loading(database: Path, *paths: Path, with_checks: bool = False) -> list[Loaded]:
        chosen = library if with_checks else replace(library, checks=())
        archives = open_exports(paths)
        with open_for_loading(database, chosen.schema) as store:
            return [load(store, chosen, archive) for archive in archives]

    return loading


@pytest.fixture(scope="session")
def sample_database(tmp_path_factory: pytest.TempPathFactory, load_into: LoadInto) -> Callable[[str], Path]:
    """Database of one sample, by the sample's file name; made once, so only to be read. A supplement has its export before it."""

    @cache
    def database(name: str) -> Path:
        path = tmp_path_factory.mktemp("sample") / "a.duckdb"
        if name.endswith(".csv"):
            copyfile(database(MAIN), path)
            load_into(path, SUPPLEMENTS / name, with_checks=True)
        else:
            load_into(path, next(each for each in samples() if each.name == name), with_checks=True)
        return path

    return database


Call = Callable[..., tuple[str, str]]


@pytest.fixture
def call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Call:
    """Run a command in this process; whatever is temporary lies in a folder of the test's own, and is gone at the end."""

    def calling(*words: str | Path, code: int = 0) -> tuple[str, str]:
        (tmp_path / "temporary").mkdir(exist_ok=True)
        monkeypatch.chdir(tmp_path)
        monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
        monkeypatch.setattr(sys, "argv", ["twoway", *map(str, words)])
        with pytest.raises(SystemExit) as leaving:
            main()
        said, talk = capsys.readouterr()
        assert (leaving.value.code or 0) == code, talk
        assert list((tmp_path / "temporary").iterdir()) == []
        return said, talk

    return calling
