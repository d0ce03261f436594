"""A DuckDB database that is open: rows go in, frames come out. Left of it platforms load rows, right of it queries ask.

Only this module and databases.py, which opens the files, import duckdb.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import duckdb

from . import __version__
from .errors import DatabaseError, QueryError
from .reference import Field, Reference

if TYPE_CHECKING:
    import polars

SCHEMA_VERSION = 6
# Rows of one table that go in at once.
GATHERED = 20_000
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
select epoch_us(max(newest))
from (
    -- noon of a day that is known alone is that day in every time zone
    select max(case when time_precision = 'day' then created_at + interval 12 hours else created_at end) as newest
    from posts
    where archive_id = $archive_id
    union all
    select max(sent_at) from messages where archive_id = $archive_id
    union all
    select max(day)::timestamp from daily_metrics where archive_id = $archive_id
    union all
    select max(last_at) from exposures where archive_id = $archive_id
    union all
    -- of a post that another export holds only the id is known
    select max(snowflake_at(post_id))
    from post_counts
    anti join (select post_id from posts where archive_id = $archive_id) using (post_id)
    where archive_id = $archive_id
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
        self._inserts: dict[str, tuple[str, dict[str, str]]] = {}
        self._waiting: dict[str, list[tuple[Any, ...]]] = {}

    def rows(self, sql: str, parameters: Mapping[str, object] | None = None) -> list[tuple[Any, ...]]:
        """What a statement of our own gives: that it fails is the database's fault, or the disk's."""
        with refused(self.path):
            return self.connection.execute(sql, parameters or {}).fetchall()

    def append(self, table: str, rows: Iterable[tuple[Any, ...]]) -> None:
        """Append rows whose fields stand in the table's order, times as microseconds since 1970.

        The appender is opened anew for each call, so that it holds no memory.
        """
        insert, columns = self._insert(table)
        with refused(self.path):
            appender = self.connection.query_appender(insert, columns)
            appender.append_rows(rows)
            appender.flush()

    def gather(self, table: str, rows: Iterable[tuple[Any, ...]]) -> None:
        """Append the rows once they are many: opening the appender takes as long as a thousand of them, and an export may have a file a month."""
        waiting = self._waiting.setdefault(table, [])
        waiting += rows
        if len(waiting) >= GATHERED:
            self.append(table, self._waiting.pop(table))

    def append_gathered(self) -> None:
        while self._waiting:
            self.append(*self._waiting.popitem())

    def _insert(self, table: str) -> tuple[str, dict[str, str]]:
        """The statement that takes rows from an appender (`appender_data` is DuckDB's name for them), and their columns."""
        if table not in self._inserts:
            columns = self.columns(f"from {table}")
            values = ", ".join(
                f"make_timestamp({name})" if kind == "TIMESTAMP" else name for name, kind in columns
            )
            self._inserts[table] = (
                f"insert into {table} select {values} from appender_data",
                {name: "BIGINT" if kind == "TIMESTAMP" else kind for name, kind in columns},
            )
        return self._inserts[table]

    def frame(self, sql: str) -> polars.DataFrame:
        """The result of one SELECT."""
        import polars

        with _asked():
            try:
                return polars.DataFrame(_Arrow(self.connection.sql(sql)))
            except polars.exceptions.ComputeError as error:
                # what fails after the first rows comes out of Polars
                raise duckdb.Error(str(error).removeprefix("got external error: ")) from None

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
        views: Sequence[tuple[str, str, str, str]],
        references: Sequence[Reference],
        views_hash: str,
    ) -> None:
        """Store macros, views and reference data, if they are not those stored already.

        A view is (name, select, its columns with their types, statements of its comments). While they are stored, an empty table stands for
        each before the next: taken apart inside each other, forty views cost more than a second.
        """
        stored = self.rows("select views_hash from schema_version")
        if stored == [(views_hash,)]:
            return
        for reference in references:
            self.fill(reference)
        self.run(macros)
        for name, select, columns, comments in views:
            try:
                self.run(f"create or replace view main.{name} as {select}")
            except QueryError as error:
                raise QueryError(f"view {name}: {error}") from None
            self.run(comments)
            self.run(f"create temp table {name} ({columns})")
        for name, *_ in views:
            self.run(f"drop table temp.{name}")
        self.run("delete from schema_version")
        self.rows(
            "insert into schema_version values ($version, $views_hash, $made_by)",
            {"version": SCHEMA_VERSION, "views_hash": views_hash, "made_by": __version__},
        )

    def finish_messages(self, archive_id: int) -> None:
        self.rows(REPEATED, {"archive_id": archive_id})
        self.rows("delete from message_digests")

    def withdraw(self, archive_id: int, tables: Iterable[str]) -> None:
        """Take back the rows of an export that turned out to be there already: DuckDB cannot roll back a part of a transaction."""
        self.rows("delete from message_digests")
        for table in set(tables) - {"message_digests"}:
            self.rows(f"delete from {table} where archive_id = $archive_id", {"archive_id": archive_id})

    def post_ids(self, archive_id: int) -> frozenset[str]:
        self.append_gathered()
        found = self.rows(
            "select post_id from posts where archive_id = $archive_id", {"archive_id": archive_id}
        )
        return frozenset(post_id for (post_id,) in found)

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
        with refused(self.path):
            self.connection.commit()

    @contextmanager
    def beside(self) -> Iterator[Store]:
        """A second connection to the same database, with variables and temporary tables of its own."""
        store = Store(self.connection.cursor(), self.path)
        try:
            yield store
        finally:
            store.connection.close()

    def lock(self) -> None:
        """From here on no file, network, extension or setting can be reached by SQL; that holds for every connection to the database."""
        if self.rows("select current_setting('lock_configuration')") == [(True,)]:
            return
        for setting in (
            "autoinstall_known_extensions = false",
            "autoload_known_extensions = false",
            "allow_community_extensions = false",
            "python_enable_replacements = false",
            "enable_external_access = false",
            "lock_configuration = true",
        ):
            self.connection.execute(f"set {setting}")


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
def refused(path: Path) -> Iterator[None]:
    """DuckDB's error about a database as a sentence of ours."""
    try:
        yield
    except duckdb.Error as error:
        text = first_line(error)
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
        said = first_line(error)
        if "exceeded maximum execution time" in said:
            said = "the query takes longer than a statement may. Ask for less, or open the database in a DuckDB shell"
        raise QueryError(said) from None


def first_line(error: Exception) -> str:
    return str(error).strip().split("\n\n")[0].replace("\n", " ")
