"""The DuckDB file: the only module that imports duckdb.

Left of it platforms load rows, right of it queries ask. A new database is written beside its final name and moved there when it is whole;
loading into an existing one is one transaction.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import duckdb

from . import __version__
from .errors import DatabaseError, QueryError
from .reference import Field, Reference

if TYPE_CHECKING:
    import polars

SCHEMA_VERSION = 2
# Tools built on DuckDB 1.4, the long-term release, can open the file.
STORAGE = {"storage_compatibility_version": "v1.4.0"}
# One thread: rows come from one process, batch by batch, and a second thread costs more than it brings.
LOADING = {"memory_limit": "150MB", "preserve_insertion_order": "true", "threads": "1"}
ASKING = {"memory_limit": "1GB"}

MESSAGE_DIGESTS = (
    "create temp table message_digests (message_id varchar, conversation_id varchar, digest bigint)"
)
# The same text in more than three conversations: a canned answer or a blast. The key of the digests is gone after the load.
REPEATED = """
with repeated as (
    select digest
    from message_digests
    group by digest
    having count(distinct conversation_id) > 3
)
update messages
set is_repeated = message_digests.digest in (select digest from repeated)
from message_digests
where messages.archive_id = $archive_id
    and messages.message_id = message_digests.message_id
    and messages.conversation_id = message_digests.conversation_id
"""
FIELDS = """
select
    column_name,
    data_type,
    is_nullable
from duckdb_columns()
where database_name = current_database() and table_name = $table and not internal
order by column_index
"""
# No manifest says when the export was made: it was not before its newest record.
NEWEST_RECORD = """
select max(newest)
from (
    select max(created_at) as newest from posts where archive_id = $archive_id
    union all
    select max(sent_at) from messages where archive_id = $archive_id
)
"""


class _Arrow:
    """A result as nothing but an Arrow stream: given DuckDB's own object, Polars keeps its class alive, and DuckDB complains at exit."""

    def __init__(self, relation: duckdb.DuckDBPyRelation) -> None:
        self._relation = relation

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        return self._relation.__arrow_c_stream__(requested_schema)


class Store:
    """An open database."""

    def __init__(self, connection: duckdb.DuckDBPyConnection, path: Path) -> None:
        self.connection = connection
        self.path = path

    def rows(self, sql: str, parameters: Mapping[str, object] | None = None) -> list[tuple[Any, ...]]:
        """What a statement of our own gives: that it fails is the database's fault, or the disk's."""
        with _refused(self.path):
            return self.connection.execute(sql, parameters or {}).fetchall()

    def append(self, table: str, rows: Sequence[tuple[Any, ...]]) -> None:
        """Append rows whose fields stand in the table's order. The appender is opened anew for each call, so that it holds no memory."""
        with _refused(self.path):
            appender = self.connection.appender(table)
            # DuckDB takes a plain tuple in two thirds of the time that a NamedTuple takes it
            appender.append_rows(map(tuple, rows))
            appender.flush()

    def frame(self, sql: str) -> polars.DataFrame:
        """The result of one SELECT."""
        import polars

        with _asked():
            return polars.DataFrame(_Arrow(self.connection.sql(sql)))

    def columns(self, sql: str) -> list[tuple[str, str]]:
        """(name, DuckDB type) of the columns that one SELECT gives, without running it."""
        with _asked():
            found = self.connection.execute(f"describe {sql}").fetchall()
        return [(name, kind) for name, kind, *_ in found]

    def statements(self, sql: str) -> list[str]:
        """Kinds of the statements in a text, such as SELECT."""
        with _asked():
            found = self.connection.extract_statements(sql)
        return [str(each.type).removeprefix("StatementType.") for each in found]

    def run(self, sql: str, parameters: Mapping[str, object] | None = None) -> None:
        with _asked():
            self.connection.execute(sql, parameters or {})

    def fill(self, reference: Reference, *, temporary: bool = False) -> None:
        """Give a table of reference data its rows, or shadow it by a temporary one that has them."""
        table = reference.table
        rows = reference.rows([Field(*each) for each in self.rows(FIELDS, {"table": table})])
        if temporary:
            self.run(f"create or replace temp table {table} as from main.{table} limit 0")
        else:
            self.run(f"delete from {table}")
        # where both are, the appender writes to the temporary one
        self.append(table, rows)

    def install(
        self,
        macros: str,
        views: Sequence[tuple[str, str, str]],
        references: Sequence[Reference],
        views_hash: str,
    ) -> None:
        """Store macros, views and reference data, if they are not those stored already.

        A view is (name, select, statements of its comments).
        """
        stored = self.rows("select views_hash from schema_version")
        if stored == [(views_hash,)]:
            return
        with self.transaction():  # alone, each of the statements would wait for the disk
            for reference in references:
                self.fill(reference)
            self.run(macros)
            for name, select, comments in views:
                self.run(f"create or replace view {name} as {select}")
                self.run(comments)
            self.run("delete from schema_version")
            self.rows(
                "insert into schema_version values ($version, $views_hash, $made_by)",
                {"version": SCHEMA_VERSION, "views_hash": views_hash, "made_by": __version__},
            )

    def finish_messages(self, archive_id: int) -> None:
        self.rows(REPEATED, {"archive_id": archive_id})
        self.rows("delete from message_digests")

    def newest_record(self, archive_id: int) -> object:
        return self.rows(NEWEST_RECORD, {"archive_id": archive_id})[0][0]

    @contextmanager
    def transaction(self) -> Iterator[None]:
        self.connection.begin()
        try:
            yield
        except BaseException:
            # also on Ctrl-C: the database stays as it was; after a fault of the disk DuckDB has rolled back already
            with suppress(duckdb.Error):
                self.connection.rollback()
            raise
        with _refused(self.path):
            self.connection.commit()

    def lock(self) -> None:
        """From here on no file, network, extension or setting can be reached by SQL."""
        for setting in (
            "autoinstall_known_extensions = false",
            "autoload_known_extensions = false",
            "allow_community_extensions = false",
            "python_enable_replacements = false",
            "enable_external_access = false",
            "lock_configuration = true",
        ):
            self.connection.execute(f"set {setting}")


@contextmanager
def open_for_loading(path: Path, schema: str) -> Iterator[Store]:
    """A database to load into; a new one appears under its name only when the block ends well."""
    _check_file(path)
    if path.exists():
        store = _connect(path, read_only=False, config=LOADING)
        try:
            _check_version(store)
            store.run(MESSAGE_DIGESTS)
            yield store
        finally:
            store.connection.close()
        return
    if not path.parent.is_dir():
        raise DatabaseError(
            f"There is no folder {path.parent} to write {path.name} in. Make it, or name another with --db."
        )
    try:
        folder = TemporaryDirectory(prefix=f".{path.name}.", dir=path.parent)
    except OSError as error:
        raise DatabaseError(
            f"{path.parent} cannot be written to ({error.strerror}). Name another place with --db."
        ) from None
    with folder:
        draft = Path(folder.name) / path.name
        store = _connect(draft, read_only=False, config=LOADING | STORAGE)
        store.path = path
        try:
            _private(draft)
            with store.transaction():
                store.run(schema)
            store.run(MESSAGE_DIGESTS)
            yield store
            store.rows("checkpoint")
        finally:
            store.connection.close()
        draft.replace(path)


@contextmanager
def open_in_memory(schema: str) -> Iterator[Store]:
    """A database that leaves nothing behind."""
    store = Store(duckdb.connect(":memory:", config={**LOADING}), Path("memory"))
    try:
        store.run(schema)
        store.run(MESSAGE_DIGESTS)
        yield store
    finally:
        store.connection.close()


@contextmanager
def open_for_asking(path: Path) -> Iterator[Store]:
    """A database opened read-only, so that others may read it at the same time."""
    _check_file(path)
    if not path.exists():
        raise DatabaseError(f"There is no database {path}. Make it with: twoway load ARCHIVE --db {path}")
    with TemporaryDirectory(prefix="twoway-") as spill:
        store = _connect(path, read_only=True, config=ASKING | {"temp_directory": spill})
        try:
            _check_version(store)
            yield store
        finally:
            store.connection.close()


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
    with _refused(path):
        return Store(duckdb.connect(str(path), read_only=read_only, config=dict(config)), path)


# Words of DuckDB or of the system, and the sentence that says them.
REFUSALS = (
    (
        ("Could not set lock", "being used by another process"),
        "is held by another process. Close the tool that has it open for writing, and try again.",
    ),
    (
        ("not a valid DuckDB",),
        "is not a DuckDB database. Name one that twoway made, or a new file.",
    ),
    (
        ("Permission denied", "Access is denied", "Read-only file system"),
        "may not be written to, or not even be read. Change the rights of the file and its folder, or name another with --db.",
    ),
    (
        ("No space left", "not enough space", "File too large", "quota exceeded", "Out of Memory"),
        "finds no room left on the disk. Make room, or name another place with --db.",
    ),
)


@contextmanager
def _refused(path: Path) -> Iterator[None]:
    """DuckDB's error about a database as a sentence of ours."""
    try:
        yield
    except duckdb.Error as error:
        text = _first_line(error)
        for signs, sentence in REFUSALS:
            if any(sign in text for sign in signs):
                raise DatabaseError(f"{path.name} {sentence}") from None
        raise DatabaseError(f"{path.name} cannot be used: {text}") from None


@contextmanager
def _asked() -> Iterator[None]:
    """DuckDB's error about a query: its own words, as it knows the place in the SQL."""
    try:
        yield
    except duckdb.Error as error:
        raise QueryError(_first_line(error)) from None


def _check_version(store: Store) -> None:
    try:
        found = store.connection.execute("select version, made_by from schema_version").fetchall()
    except duckdb.CatalogException:
        raise DatabaseError(
            f"{store.path} is a DuckDB database, but not one of twoway's. Name another with --db."
        ) from None
    except duckdb.Error as error:
        raise DatabaseError(f"{store.path} cannot be read: {_first_line(error)}") from None
    if [version for version, _ in found] != [SCHEMA_VERSION]:
        made_by = found[0][1] if found else "of another version"
        raise DatabaseError(
            f"{store.path} was made by twoway {made_by} and has other tables than twoway {__version__} reads. "
            "Load the exports again into a new database."
        )


def _private(path: Path) -> None:
    if os.name == "posix":
        path.chmod(0o600)


def _first_line(error: Exception) -> str:
    return str(error).strip().split("\n\n")[0].replace("\n", " ")
