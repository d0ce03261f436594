"""The DuckDB files: opened for loading, in memory, or for asking.

A new database is written beside its final name and moved there when it is whole; loading into an existing one is one transaction.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

import duckdb

from . import __version__
from .drafts import InUse, beside, draft_folder, temporary_folder
from .errors import DatabaseError
from .store import SCHEMA_VERSION, Store, first_line, refused

# Tools built on DuckDB 1.4, the long-term release, can open the file.
STORAGE = {"storage_compatibility_version": "v1.4.0"}
# One thread: rows come from one process, batch by batch, and a second thread costs more than it brings.
LOADING = {"memory_limit": "150MB", "preserve_insertion_order": "true", "threads": "1"}
# A query of the user's own may be wrong or hostile: it gets so much memory and disk, and five minutes a statement.
ASKING = {"memory_limit": "1GB", "max_temp_directory_size": "8GB", "max_execution_time": "300000"}
# What the process may have more than before while it asks: a result that is handed over does not count in DuckDB's own limit.
MOST_MORE = 4 << 30

MESSAGE_DIGESTS = (
    "create temp table message_digests (message_id varchar, conversation_id varchar, digest bigint)"
)


@contextmanager
def open_for_loading(path: Path, schema: str) -> Iterator[Store]:
    """A database to load into: the block is one transaction, and a new one appears under its name only when it ends well."""
    _check_file(path)
    # also of what DuckDB itself puts beside the database
    umask = os.umask(0o077)
    try:
        with _draft_folder(path) as folder:
            config = LOADING | {"temp_directory": str(folder / "spill")}
            if path.exists():
                store = _connect(path, read_only=False, config=config)
                try:
                    _check_version(store)
                    with store.transaction():
                        store.run(MESSAGE_DIGESTS)
                        yield store
                finally:
                    store.connection.close()
                return
            draft = folder / path.name
            store = _connect(draft, read_only=False, config=config | STORAGE)
            store.path = path
            try:
                with store.transaction():
                    store.run(schema)
                with store.transaction():
                    store.run(MESSAGE_DIGESTS)
                    yield store
                store.rows("checkpoint")
            finally:
                store.connection.close()
            if path.exists():
                raise DatabaseError(
                    f"{path.name} was made by somebody else meanwhile; it was left as it is. Name another, or try again."
                )
            draft.rename(path)
    finally:
        os.umask(umask)


@contextmanager
def _draft_folder(path: Path) -> Iterator[Path]:
    """Where to write a file that may not become whole, on the same disk."""
    if not path.parent.is_dir():
        raise DatabaseError(
            f"There is no folder {path.parent} to write {path.name} in. Make it, or name another with --db."
        )
    with ExitStack() as held:
        try:
            folder = held.enter_context(draft_folder(beside(path)))
        except InUse as error:
            raise DatabaseError(f"{path.name} {error}.") from None
        except OSError as error:
            raise DatabaseError(
                f"{path.parent} cannot be written to ({error.strerror}). Name another place with --db."
            ) from None
        yield folder


@contextmanager
def open_in_memory(schema: str) -> Iterator[Store]:
    """A database that leaves nothing behind."""
    # not in the folder one is in, which is where DuckDB would put what does not fit
    with temporary_folder() as spill:
        config = LOADING | {"temp_directory": str(spill)}
        store = Store(duckdb.connect(":memory:", config=dict(config)), Path("memory"))
        try:
            store.run(schema)
            store.run(MESSAGE_DIGESTS)
            yield store
        finally:
            store.connection.close()


@contextmanager
def open_for_asking(path: Path, spill: Path | None = None) -> Iterator[Store]:
    """A database opened read-only, so that others may read it at the same time; what does not fit into memory goes to `spill`."""
    _check_file(path)
    if not path.exists():
        raise DatabaseError(f"There is no database {path}. Make it with: twoway load ARCHIVE --db {path}")
    with ExitStack() as held:
        folder = spill or held.enter_context(temporary_folder())
        held.enter_context(_bounded_memory())
        store = _connect(path, read_only=True, config=ASKING | {"temp_directory": str(folder)})
        try:
            _check_version(store)
            yield store
        finally:
            store.connection.close()


@contextmanager
def _bounded_memory() -> Iterator[None]:
    """Where the system can hold a process to it (Linux), memory beyond MOST_MORE is refused in the block, which DuckDB says in a sentence."""
    if sys.platform != "linux":
        yield
        return
    import resource

    held = re.search(r"VmData:\s*(\d+) kB", Path("/proc/self/status").read_text())
    before = resource.getrlimit(resource.RLIMIT_DATA)
    most = (int(held.group(1)) << 10) + MOST_MORE if held else resource.RLIM_INFINITY
    if before[0] == resource.RLIM_INFINITY or most < before[0]:
        resource.setrlimit(resource.RLIMIT_DATA, (most, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_DATA, before)


def time_zones() -> list[str]:
    """Names of the zones that DuckDB knows: its own list, so the same on every system."""
    with duckdb.connect(":memory:") as connection:
        return [name for (name,) in connection.execute("select name from pg_timezone_names()").fetchall()]


def _check_file(path: Path) -> None:
    if path.is_dir():
        raise DatabaseError(
            f"{path} is a folder, and a database is a file. Name a file, such as {path / 'twoway.duckdb'}."
        )
    if path.exists() and not path.is_file():
        raise DatabaseError(f"{path} is not a file. Name one that twoway made, or a new file.")


def _connect(path: Path, *, read_only: bool, config: Mapping[str, str]) -> Store:
    with refused(path):
        return Store(duckdb.connect(str(path), read_only=read_only, config=dict(config)), path)


def _check_version(store: Store) -> None:
    try:
        found = store.connection.execute("select version, made_by from schema_version").fetchall()
    except duckdb.CatalogException:
        raise DatabaseError(
            f"{store.path} is a DuckDB database, but not one of twoway's. Name another with --db."
        ) from None
    except duckdb.Error as error:
        raise DatabaseError(f"{store.path} cannot be read: {first_line(error)}") from None
    if [version for version, _ in found] != [SCHEMA_VERSION]:
        made_by = found[0][1] if found else "of another version"
        raise DatabaseError(
            f"{store.path} was made by twoway {made_by} and has other tables than twoway {__version__} reads. "
            "Load the exports again into a new database."
        )
